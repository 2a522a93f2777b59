"""Small valid files of every kind that nnviz reads, made by code, and how each is read."""

import gzip
import io
import json
import pickle
import tempfile
from pathlib import Path

import numpy as np

from nnviz.core.data import files
from nnviz.core.data.handwriting import HandwritingSample, read_handwriting, write_handwriting
from nnviz.core.data.strokes import Strokes
from nnviz.core.errors import DataFileError, NnvizError, StateError
from nnviz.core.file_reading import read_file
from nnviz.core.lessons import read_lesson, read_prose
from nnviz.core.model_file import Model, load_model, model_bytes
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.shared_state import SharedState, read_shared_state
from nnviz.tasks.race import RaceRequest, run_race
from nnviz.tasks.race_files import load_race, race_to_json
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.run_files import StoredRun, read_record, read_weights, write_record, write_weights
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.training import Training
from nnviz.tasks.training_checkpoints import unfinished
from nnviz.tasks.training_data import ImageSource, TrainingData
from nnviz.tasks.training_runs import record_run

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (2, 28, 28), dtype=np.uint8)
LABELS = np.array([3, 7], np.uint8)


def idx(array):
    return bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes() + array.tobytes()


def npz(**arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def csv():
    rows = np.column_stack([LABELS, IMAGES.reshape(2, -1)])
    head = ",".join(["label", *(f"pixel{i}" for i in range(784))])
    return (head + "\n" + "\n".join(",".join(map(str, row)) for row in rows) + "\n").encode()


def unipen():
    lines = [[(10, 20), (200, 250), (40, 90)], [(100, 100)]]
    return files.unipen_bytes([Strokes.of(lines), Strokes.of(lines[:1])], [3, 7])


def handwriting():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "h.json")
        line = np.array([[10.0, 20.0], [200.0, 250.0]])
        write_handwriting(path, [HandwritingSample(3, (line,)), HandwritingSample(7, picture=IMAGES[0])])
        return path.read_bytes()


def model():
    return model_bytes(Model(Network.from_architecture(parse_architecture("conv1x5-bn-relu-pool4-10"))))


def book(protocol):
    arrays = {
        "W1": np.ones((784, 2), np.float32),
        "b1": np.ones(2),
        "W2": np.ones((2, 10)),
        "b2": np.ones(10),
    }
    if protocol != 2:  # one that is accepted when whole; the others are small, for speed
        arrays["W1"] = arrays["W1"][:40]
    return pickle.dumps(arrays, protocol=protocol)


def pictures():
    from PIL import Image

    result = []
    for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM"):
        file = io.BytesIO()
        Image.fromarray(IMAGES[0]).save(file, kind)
        result.append(file.getvalue())
    return result


def read_picture(path):
    from nnviz.pictures.gray_pictures import read_gray

    return read_gray(path)


def race():
    """Return races: presets, one of the typed surface, one with everything."""
    requests = [preset.request for preset in race_presets()[:3]]
    data = json.loads(race_to_json(requests[0]))
    data["race"]["surface"] = {"kind": "typed", "formula_text": "sin(x)*y^2 + x/2"}
    data["race"]["steps"] = 20
    return [race_to_json(request).encode() for request in requests] + [json.dumps(data).encode()]


def read_and_start_race(path):
    request: RaceRequest = load_race(path)
    next(iter(run_race(request)), None)


def shared():
    state = json.loads(race()[0])
    plain = SharedState("race", {"race": state["race"], "tab": 1, "step": 3})
    locked = SharedState("draw", {"ink": {"strokes": [[1.0, 2.0, 3.0]]}}, ("Steps", "Seed"), ("Export",), "T")
    return [plain.text().encode(), locked.text().encode()]


def lessons():
    from nnviz.core.lessons import bundled_lessons

    found = [info.path.read_bytes() for info in bundled_lessons() if info.path is not None]
    own = """# A lesson
minutes

```numbers
{"slope": 0.25, "big": 12345.678}
```

## Step one
Text with {{slope:.2f}}, $x^2$, $$y = x$$ and ![a picture](x.png), [a link](https://example.org/x).

```state
{"panel": "race", "state": {"preset": "saddle"}, "locked": ["Steps"]}
```

### Predict
How much?
```answer
{"number": "slope", "tolerance": 0.01}
```
### Reveal
So much: {{big}}.
### Predict
Which?
- [x] this
- [ ] that
### Your turn
Do it.
```check
{"all": [{"value": "state.a.*.b", "at_least": 2}, {"not": {"value": "measured.#", "is": 3}}]}
```
"""
    head = "---\ntitle: Softmax\nminutes: 10\nsummary: Short\n---\n"
    return [own.encode(), (head + own.split("\n", 2)[2]).encode(), *sorted(found, key=len)[:3]]


MEASURED = {"a": [{"b": 1}, {"b": 3}, 4, None], "accuracy": 0.5}


def read_and_check_lesson(path):
    lesson = read_lesson(path)
    for step in lesson.steps:
        for text in (step.text, *(part.text for part in step.parts), *(part.reveal for part in step.parts)):
            prose = read_prose(text)
            prose.plain()
        for part in step.parts:
            if part.condition is not None:
                part.condition.holds({"state": MEASURED, "measured": MEASURED, "panel": "race"}.get)
            if part.answer is not None:
                part.answer.accepts(0.3)


TRAINING = TrainRequest("784-4-10", batch_size=10, epochs=2, averaging=0.9, dropout=0.2, batch_norm=True)
_rng = np.random.default_rng(1)
SAMPLES = _rng.integers(0, 256, (30, 28, 28), np.uint8), _rng.integers(0, 10, 30)
DATA = TrainingData(
    ImageSource(SAMPLES[0][:20], SAMPLES[1][:20]), SAMPLES[0][20:], SAMPLES[1][20:], np.arange(20, 30)
)


def last_snapshot(request=TRAINING):
    *_, last = run_train(request, control=TrainingControl(checkpoints=True), data=DATA)
    return last


def checkpoints():
    found = []
    for snapshot in run_train(TRAINING, control=TrainingControl(checkpoints=True), data=DATA):
        if snapshot.checkpoint is not None and snapshot.checkpoint not in found:
            found.append(snapshot.checkpoint)
    return found[:2]


def read_and_resume(path):
    """Read a checkpoint as the window does, then go on from it."""
    content = read_file(path)
    if unfinished(path) is None:
        raise StateError(f"{path}: no unfinished run")
    training = Training(TRAINING, DATA, TrainingControl())
    try:
        training.load(content)
        for _ in training.advance_one_step():
            pass
    except NnvizError as error:
        raise StateError(f"{path}: {error}") from error
    finally:
        training.close()


def stored_run():
    """Return record and curves of a stored run, as bytes, and the network beside them."""
    with tempfile.TemporaryDirectory() as folder:
        last = last_snapshot()
        write_record(Path(folder), StoredRun("run", record_run("", TRAINING, last)))
        write_weights(Path(folder), "run", TRAINING, last)
        return [(path.name, path.read_bytes()) for path in sorted(Path(folder).iterdir())]


def run_records():
    return [data for name, data in stored_run() if name.endswith(".json")]


_network: list[bytes] = []


def run_curves():
    parts = dict(stored_run())
    _network[:] = [data for name, data in parts.items() if name == "run.npz"]
    return [data for name, data in parts.items() if "curves" in name]


def read_curves(path):
    """Read a stored run whose curves are the input; its network is a good one."""
    if not _network:
        run_curves()
    folder = path.parent
    network, curves = folder / "run.npz", folder / "run.curves.npz"
    try:
        network.write_bytes(_network[0])
        path.replace(curves)
        try:
            read_weights(folder, "run")
        except DataFileError as error:
            if str(curves) not in str(error):
                raise
            raise DataFileError(str(error).replace(str(curves), str(path))) from error
    finally:
        curves.replace(path)
        network.unlink()


def settings():
    values = {
        "theme": "dark", "recent": ["/a/b.json"], "draw.network": "bundled:mlp", "schema": 1, "scale": 1.5,
        "panel.race": {"state": {"tab": 1}, "facts": True, "sizes": [300, 700, 300]}, "panel": "race",
        "lessons.progress": {"x": {"step": 2, "seen": [1], "answers": {"1.0": 2}, "done": ["1.1"]}},
    }  # fmt: skip
    return [json.dumps(values, indent=1).encode(), json.dumps({"schema": 0, "a": [1.5, None, True]}).encode()]


def read_settings(path):
    """Read a store, change it, save it: it may refuse, but never raise and never lose what it was told."""
    from nnviz.gui.lessons.progress import ProgressBook
    from nnviz.gui.settings import JsonStore

    aside = path.with_suffix(".broken.json")
    try:
        store = JsonStore(path)
        problem = store.problem
        for key, default in (("theme", "x"), ("recent", []), ("panel.race", {}), ("scale", 1.0), ("tab", 1)):
            assert isinstance(store.get(key, default), type(default))
        ProgressBook(store).of("x")
        store.set("mine", 1)
        if not store.save(durable=False):
            assert "newer" in store.problem, store.problem
        assert store.get("mine", 0) == 1
        if problem:
            raise DataFileError(problem)
    finally:
        aside.unlink(missing_ok=True)
        path.with_name(f".{path.name}.lock").unlink(missing_ok=True)


def load_and_ask(path):
    """Read a network; one that is taken has to answer, whatever its weights are."""
    network = load_model(path).network
    answer = network.predict_probabilities(IMAGES[:1].reshape(1, *network.input_shape) / np.float32(255))
    assert answer.ndim == 2
    network.layer_outputs(IMAGES[:1].reshape(1, *network.input_shape) / np.float32(255))


READERS = {
    "idx": (files.read_dataset, lambda: [idx(IMAGES), idx(LABELS), gzip.compress(idx(IMAGES))]),
    "csv": (files.read_dataset, lambda: [csv(), csv().split(b"\n", 1)[1]]),
    "npz": (files.read_dataset, lambda: [npz(x_train=IMAGES, y_train=LABELS), npz(x=IMAGES / 255, y=LABELS)]),
    "unipen": (files.read_dataset, lambda: [unipen(), unipen(), gzip.compress(unipen())]),
    "handwriting": (read_handwriting, lambda: [handwriting()]),
    "model": (load_and_ask, lambda: [model()]),
    "book": (load_and_ask, lambda: [book(protocol) for protocol in range(6)]),
    "picture": (read_picture, pictures),
    "race": (read_and_start_race, race),
    "shared": (read_shared_state, shared),
    "lesson": (read_and_check_lesson, lessons),
    "checkpoint": (read_and_resume, checkpoints),
    "run_record": (read_record, run_records),
    "run_curves": (read_curves, run_curves),
    "settings": (read_settings, settings),
}
