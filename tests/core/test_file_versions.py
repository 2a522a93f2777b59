"""Files of older versions open, newer ones say so and are left alone."""

import io
import json
import zipfile

import numpy as np
import pytest

from nnviz.core.data.handwriting import HandwritingSample, read_handwriting, write_handwriting
from nnviz.core.data.handwriting_file import HandwritingFile
from nnviz.core.errors import DataFileError, NnvizError, StateError
from nnviz.core.file_versions import upgraded
from nnviz.core.file_writing import remove_unfinished, replace_file
from nnviz.core.shared_state import read_shared_state
from nnviz.tasks.race_files import load_race, race_to_json
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.training_state import checkpoint_bytes, read_checkpoint


def test_upgrades_follow_one_another():
    steps = {1: lambda d: {**d, "b": d["a"] + 1}, 2: lambda d: {"c": d["b"] * 10}}
    assert upgraded({"version": 1, "a": 4}, 3, steps, "x") == {"c": 50, "version": 3}
    assert upgraded({"version": 3, "c": 1}, 3, steps, "x") == {"c": 1, "version": 3}


@pytest.mark.parametrize(
    ("version", "words"),
    [(4, "newer"), (0, "unknown"), (-1, "unknown"), (None, "does not"), ("2", "does not"), (True, "does not"),
     (10**400, "newer"), (1, "damaged")],
)  # fmt: skip
def test_versions_that_cannot_be_opened_say_why(version, words):
    with pytest.raises(DataFileError, match=words):
        upgraded({"version": version}, 3, {1: lambda d: {"b": d["a"]}, 2: dict}, "the file")


def files_of_all_kinds(folder):
    """Yield path, reader and the key of the version of a good file of each kind."""
    race = folder / "race.json"
    race.write_text(race_to_json(race_presets()[0].request))
    yield race, load_race, "version"
    digits = folder / "handwriting.json"
    write_handwriting(digits, [HandwritingSample(3, (np.array([[1.0, 2.0]]),))])
    yield digits, read_handwriting, "version"
    state = folder / "x.nnviz"
    state.write_text(json.dumps({"nnviz": 1, "panel": "race", "state": {}}))
    yield state, read_shared_state, "nnviz"


@pytest.mark.parametrize("number", range(3))
def test_files_of_a_newer_version_say_so_and_stay(number, tmp_path):
    path, read, key = list(files_of_all_kinds(tmp_path))[number]
    read(path)
    data = json.loads(path.read_text())
    data[key] = 99
    path.write_text(json.dumps(data))
    before = path.read_bytes()
    with pytest.raises(NnvizError, match=r"newer|later") as caught:
        read(path)
    assert path.name in str(caught.value)
    assert path.read_bytes() == before


def test_checkpoints_without_a_version_open_and_newer_ones_say_so():
    arrays = {"weights": {"parameters": np.arange(3, dtype=np.float32)}, "best": None}
    numbers = {"request": {"epochs": 3}, "epoch": 1}
    found, groups = read_checkpoint(checkpoint_bytes(numbers, arrays))
    assert found == {**numbers, "version": 1}
    np.testing.assert_array_equal(groups["weights"]["parameters"], [0, 1, 2])
    # As nnviz 0.1 wrote them: an array of one text.
    old = io.BytesIO()
    np.savez(old, numbers=np.array(json.dumps({**numbers, "ü": "é"})), **{"weights/parameters": np.ones(2)})
    found, groups = read_checkpoint(old.getvalue())
    assert found == {**numbers, "ü": "é", "version": 1}
    assert groups["weights"]["parameters"].shape == (2,)
    newer = io.BytesIO()
    with zipfile.ZipFile(newer, "w") as archive:
        archive.writestr("numbers.json", json.dumps({**numbers, "version": 2}))
    with pytest.raises(StateError, match="newer"):
        read_checkpoint(newer.getvalue())


def test_own_digits_of_another_instance_are_kept(tmp_path):
    def digit(label):
        return HandwritingSample(label, (np.array([[1.0, label]]),))

    here, there = (HandwritingFile(tmp_path / "folder" / "h.json") for _ in range(2))
    assert here.load() == there.load() == ()
    here.add(digit(1))
    there.add(digit(2))
    assert [s.label for s in here.add(digit(3))] == [1, 2, 3]
    first = there.load()[0]
    assert [s.label for s in there.remove(first)] == [2, 3]
    assert [s.label for s in here.remove(digit(9))] == [2, 3]
    assert here.clear() == there.load() == ()


def test_a_damaged_collection_is_not_written_over(tmp_path):
    path = tmp_path / "h.json"
    path.write_text('{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": "x"}]}')
    with pytest.raises(DataFileError, match="drawing 1"):
        HandwritingFile(path).add(HandwritingSample(1, (np.array([[1.0, 2.0]]),)))
    assert "label" in path.read_text()


def test_what_killed_writers_leave_is_removed_when_it_is_old(tmp_path, monkeypatch):
    import os
    import time

    replace_file(tmp_path / "file", b"good")
    for name, age in ((".file.abc.part", 7200), (".file.new.part", 60), ("mine.part", 7200)):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    assert remove_unfinished(tmp_path) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == [".file.new.part", "file", "mine.part"]
    assert remove_unfinished(tmp_path / "nowhere") == 0
