import io
import itertools
import json
import os
import pickle
import pickletools
import random
import zipfile
from collections import OrderedDict
from pathlib import Path

import numpy as np
import pytest

from nnviz.core import file_writing, model_file
from nnviz.core.book_weights import book_network
from nnviz.core.errors import DataFileError
from nnviz.core.model_file import (
    Model,
    bundled_models,
    import_book_weights,
    load_any_model,
    load_model,
    model_bytes,
    save_model,
)
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.pickled_arrays import read_pickled_arrays


def small_network(text="784-6-10"):
    network = Network.from_architecture(parse_architecture(text), seed=3)
    network.parameters += 0.01
    return network


@pytest.mark.parametrize("text", ["784-6-10", "conv2x5-bn-relu-pool2-10"])
def test_a_network_comes_back_as_it_was(tmp_path, text):
    network = small_network(text)
    network.statistics[...] = np.linspace(0.5, 2, network.statistics.size)
    path = tmp_path / "net.npz"
    save_model(path, Model(network, name="mine", training={"optimizer": "adam"}, seed=4, accuracy=0.5))
    again = load_model(path)
    assert (again.network.parameters == network.parameters).all()
    assert (again.network.statistics == network.statistics).all()
    assert again.network.architecture() == network.architecture()
    assert (again.name, again.training, again.seed, again.accuracy) == ("mine", {"optimizer": "adam"}, 4, 0.5)
    assert again.preprocessing["pipeline"] == "mnist"
    x = np.random.default_rng(0).random((3, 1, 28, 28), dtype=np.float32)
    assert (again.network.predict_probabilities(x) == network.predict_probabilities(x)).all()


def test_the_same_network_gives_the_same_bytes():
    assert model_bytes(Model(small_network())) == model_bytes(Model(small_network()))


def test_numpy_reads_the_arrays(tmp_path):
    save_model(tmp_path / "net.npz", Model(small_network()))
    with np.load(tmp_path / "net.npz", allow_pickle=False) as file:
        assert file["parameters"].shape == small_network().parameters.shape


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "net.npz"
    save_model(path, Model(small_network(), name="old"))

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file_writing.os, "fsync", full)
    with pytest.raises(DataFileError, match="No space left"):
        save_model(path, Model(small_network(), name="new"))
    monkeypatch.undo()
    assert load_model(path).name == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["net.npz"]


def test_writing_to_nowhere_says_so(tmp_path):
    with pytest.raises(DataFileError, match="cannot be written"):
        save_model(tmp_path / "no" / "net.npz", Model(small_network()))


def rewritten(change):
    """Return a model file whose description went through `change`."""
    source = zipfile.ZipFile(io.BytesIO(model_bytes(Model(small_network()))))
    parts = {name: source.read(name) for name in source.namelist()}
    description = json.loads(parts["model.json"])
    description = change(description, parts) or description
    if "model.json" in parts:
        parts["model.json"] = json.dumps(description).encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def npy(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


BROKEN = {
    "newer": lambda d, p: d.update(schema=99),
    "no schema": lambda d, p: d.update(schema=None),
    "other format": lambda d, p: d.update(format="x"),
    "list": lambda d, p: [1],
    "no architecture": lambda d, p: d.pop("architecture"),
    "layers wrong": lambda d, p: d["architecture"].update(layers=[{"kind": "nothing"}]),
    "layers no list": lambda d, p: d["architecture"].update(layers=3),
    "too many layers": lambda d, p: d["architecture"].update(layers=[{"kind": "flatten"}] * 1000),
    "giant": lambda d, p: d["architecture"]["layers"].insert(1, {"kind": "affine", "units": 100000}),
    "input": lambda d, p: d["architecture"].update(input=[1, 10**9, 10**9]),
    "no input": lambda d, p: d["architecture"].pop("input"),
    "no parameters": lambda d, p: p.pop("parameters.npy"),
    "no description": lambda d, p: p.pop("model.json"),
    "short": lambda d, p: p.update({"parameters.npy": npy(np.zeros(3, np.float32))}),
    "matrix": lambda d, p: p.update({"parameters.npy": npy(np.zeros((3, 3), np.float32))}),
    "nan": lambda d, p: p.update({"parameters.npy": npy(np.full(4780, np.nan, np.float32))}),
    "objects": lambda d, p: p.update({"parameters.npy": npy(np.array([{}], dtype=object))}),
    # 60 kB that would lay out 3.6 GB of patches for one picture.
    "patches": lambda d, p: (
        d["architecture"].update(
            input=[64, 250, 250], layers=[{"kind": "conv2d", "filters": 1, "kernel": 15, "padding": 7}]
        ),
        p.update({"parameters.npy": npy(np.zeros(64 * 225 + 1, np.float32))}),
    )[0],
    "growth": lambda d, p: (
        d["architecture"].update(
            input=[1, 28, 28],
            layers=[{"kind": "conv2d", "filters": 1, "kernel": 1, "padding": 14}] * 60,
        ),
        p.update({"parameters.npy": npy(np.zeros(120, np.float32))}),
    )[0],
    "statistics": lambda d, p: p.update({"statistics.npy": npy(np.zeros(3, np.float32))}),
    "no npy": lambda d, p: p.update({"parameters.npy": b"xyz"}),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_model_file_is_refused_by_name(tmp_path, case):
    path = tmp_path / "broken.npz"

    def change(description, parts):
        result = BROKEN[case](description, parts)
        return result if isinstance(result, list) else None

    path.write_bytes(rewritten(change))
    with pytest.raises(DataFileError, match=r"broken\.npz"):
        load_model(path)


def test_a_bomb_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(model_file, "_LIMIT", 4 << 20)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.json", b"{}")
        with archive.open("parameters.npy", "w", force_zip64=True) as member:
            for _ in range(9):
                member.write(bytes(1 << 20))
    path = tmp_path / "bomb.npz"
    path.write_bytes(file.getvalue())
    with pytest.raises(DataFileError, match="unpacks to more than"):
        load_model(path)


def test_mutated_and_truncated_files_only_raise_data_file_errors(tmp_path):
    whole = model_bytes(Model(Network.from_architecture(parse_architecture("784-2-10"))))
    book = pickle.dumps(book_arrays([784, 2, 10]), protocol=2)
    rng, refused = random.Random(1), 0
    path = tmp_path / "x.npz"
    for data in (whole, book):
        for _ in range(150):
            changed = bytearray(data)
            if rng.random() < 0.4:
                del changed[rng.randrange(len(changed)) :]
            for _ in range(rng.randrange(1, 6)):
                if changed:
                    at = rng.choice(
                        [
                            rng.randrange(len(changed)),
                            rng.randrange(min(300, len(changed))),
                            -1 - rng.randrange(min(200, len(changed))),
                        ]
                    )
                    changed[at] = rng.randrange(256)
            path.write_bytes(changed)
            try:
                load_model(path)
            except DataFileError:
                refused += 1
    assert refused > 100


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG", b"PK", b"\x80", b"(", b"c"])
def test_other_files_are_no_networks(tmp_path, content):
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match="x"):
        load_model(path)


def test_folders_pipes_and_nothing_are_named(tmp_path):
    with pytest.raises(DataFileError, match="folder"):
        load_model(tmp_path)
    with pytest.raises(DataFileError, match="no file"):
        load_model(tmp_path / "missing")
    with pytest.raises(DataFileError):
        load_model("a\0b")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(DataFileError, match="pipe"):
            load_model(tmp_path / "pipe")


def test_bundled_networks_are_listed_when_the_name_is_wrong():
    with pytest.raises(DataFileError, match="no bundled network"):
        load_any_model("bundled:nothing")
    for name in bundled_models():
        assert load_any_model(f"bundled:{name}").network.input_shape == (1, 28, 28)


# ---- the book's pickles


def book_arrays(sizes, dtype=np.float32, seed=0):
    rng = np.random.default_rng(seed)
    arrays = {}
    for i, (n, m) in enumerate(itertools.pairwise(sizes), start=1):
        arrays[f"W{i}"] = (rng.standard_normal((n, m)) * 0.1).astype(dtype)
        arrays[f"b{i}"] = (rng.standard_normal(m) * 0.1).astype(dtype)
    return arrays


def numpy1(data):
    """Return a pickle of protocol 0 to 3 as NumPy 1 would have written it."""
    return data.replace(b"numpy._core.", b"numpy.core.")


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("order", ["C", "F"])
def test_pickled_arrays_are_read_whatever_the_protocol(protocol, dtype, order):
    arrays = {k: np.asarray(v, order=order) for k, v in book_arrays([7, 5, 3], dtype).items()}
    data = pickle.dumps(arrays, protocol=protocol)
    for text in (data, numpy1(data) if protocol < 4 else data):
        found = read_pickled_arrays(text, "file")
        assert found.keys() == arrays.keys()
        for key, array in arrays.items():
            assert found[key].dtype == dtype
            assert (found[key] == array).all()


def test_ordered_dictionaries_and_big_endian_arrays_are_read():
    arrays = OrderedDict(W1=np.arange(6, dtype=">f4").reshape(2, 3))
    found = read_pickled_arrays(pickle.dumps(arrays), "file")
    assert (found["W1"] == arrays["W1"]).all()


class Evil:
    def __reduce__(self):
        return os.system, ("echo pwned > /tmp/nnviz-pwned",)


class Builder:
    def __reduce__(self):
        return np.lib.format.open_memmap, ("/tmp/nnviz-pwned",)


@pytest.mark.parametrize(
    "value",
    [
        {"W1": Evil()},
        Evil(),
        {"W1": Builder()},
        {"W1": np.array([Evil()], dtype=object)},
        {"W1": [1, 2]},
        {"W1": np.array(["text"])},
        {"W1": np.zeros(2, dtype=[("a", "f4")])},
        {"W1": np.array([1 + 2j])},
        {1: np.zeros(2)},
        {},
        [np.zeros(3)],
        "text",
        {"W1": np.datetime64("2020")},
        {"W1": {1, 2}},
        {"W1": int},
    ],
)
@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
def test_everything_but_arrays_is_refused_and_nothing_runs(value, protocol):
    data = pickle.dumps(value, protocol=protocol)
    with pytest.raises(DataFileError, match="file"):
        read_pickled_arrays(data, "file")
    assert not Path("/tmp/nnviz-pwned").exists()


@pytest.mark.parametrize(
    "data",
    [
        b"cos\nsystem\n(S'echo'\ntR.",
        b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x011\x85R.",
        b"(i__main__\nX\n.",
        b"\x80\x02r\xff\xff\xff\x7f.",
        b"\x80\x03}q\x00" + b"2" * 300_000 + b".",
        b"\x80\x02\x8a\xff" + b"\xff" * 255 + b".",
        b"\x80\x05\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",
        b"P123\n.",
        b"0" * 10,
        b"I" + b"9" * 10_000 + b"\n.",
    ],
)
def test_hand_made_pickles_are_refused(data):
    with pytest.raises(DataFileError):
        read_pickled_arrays(data, "file")


_DOUBLED = b")" + b"2\x86" * 40  # (((), ()), ((), ())) and so on: 2^40 tuples if they were shown
_FROM_BUFFER = b"cnumpy.core.numeric\n_frombuffer\n"
_ENCODE = b"c_codecs\nencode\n"
_FLOAT32 = b"cnumpy\ndtype\n" + b"X\x02\0\0\0f4\x85R"
_KEY, _ORDER = b"X\x02\0\0\0W1", b"X\x01\0\0\0C"
_HUGE = b"\x8b" + (1 << 20).to_bytes(4, "little") + b"\x11" * (1 << 20)
_TEXT = b"X" + (1 << 20).to_bytes(4, "little") + b"a" * (1 << 20) + b"\x940"
ENDLESS = {
    "shape": b"}" + _KEY + _FROM_BUFFER + b"(C\0" + _FLOAT32 + _DOUBLED + _ORDER + b"tRs.",
    "text": b"}" + _KEY + _ENCODE + _DOUBLED + b"\x85Rs.",
    "name": _DOUBLED + _KEY + b"\x93.",
    "order": b"}" + _KEY + _FROM_BUFFER + b"(C\0" + _FLOAT32 + b")" + _DOUBLED + b"tRs.",
    "extents": b"}" + _KEY + _FROM_BUFFER + b"(C\0" + _FLOAT32 + b"(" + _HUGE * 8 + b"t" + _ORDER + b"tRs.",
    "copies": _TEXT + (_ENCODE + b"h\0\x85R") * 20_000 + b".",
}


@pytest.mark.parametrize("case", ENDLESS)
def test_small_pickles_that_unfold_without_end_are_refused_at_once(case):
    """A hundred bytes that took hours to show, a megabyte that filled the memory with copies of itself."""
    with pytest.raises(DataFileError, match=r"w\.pkl"):
        read_pickled_arrays(b"\x80\x04" + ENDLESS[case], "w.pkl")


def test_truncation_at_every_byte_is_refused():
    data = pickle.dumps({"W1": np.ones((2, 2), np.float32)}, protocol=2)
    assert any(op.name == "GLOBAL" for op, _, _ in pickletools.genops(data))
    for end in range(len(data)):
        with pytest.raises(DataFileError):
            read_pickled_arrays(data[:end], "file")


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def test_the_books_fully_connected_network_computes_what_the_book_does(tmp_path):
    arrays = book_arrays([784, 20, 12, 10])
    path = tmp_path / "sample_weight.pkl"
    path.write_bytes(pickle.dumps(arrays, protocol=3))
    network = load_model(path).network
    x = np.random.default_rng(1).random((4, 1, 28, 28), dtype=np.float32)
    h = sigmoid(x.reshape(4, -1) @ arrays["W1"] + arrays["b1"])
    h = sigmoid(h @ arrays["W2"] + arrays["b2"])
    np.testing.assert_allclose(network.forward(x), h @ arrays["W3"] + arrays["b3"], rtol=1e-4, atol=1e-5)


def convolution(x, w, b, padding=0):
    """Return the book's convolution, slowly."""
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    size = w.shape[-1]
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(2, 3))
    return np.einsum("nchwij,fcij->nfhw", windows, w) + b[None, :, None, None]


def pooled(x):
    n, c, h, w = x.shape
    return x.reshape(n, c, h // 2, 2, w // 2, 2).max(axis=(3, 5))


def relu(x):
    return np.maximum(x, 0)


def test_the_books_simple_convolutional_network(tmp_path):
    rng = np.random.default_rng(2)
    shapes = {"W1": (30, 1, 5, 5), "b1": (30,), "W2": (4320, 100), "b2": (100,), "W3": (100, 10), "b3": (10,)}
    a = {k: (rng.standard_normal(s) * 0.05).astype(np.float64) for k, s in shapes.items()}
    path = tmp_path / "params.pkl"
    path.write_bytes(pickle.dumps(a))
    network = import_book_weights(path).network
    x = rng.random((2, 1, 28, 28), dtype=np.float32)
    h = pooled(relu(convolution(x, a["W1"], a["b1"]))).reshape(2, -1)
    expected = relu(h @ a["W2"] + a["b2"]) @ a["W3"] + a["b3"]
    np.testing.assert_allclose(network.forward(x), expected, rtol=1e-3, atol=1e-4)


def deep_arrays(rng):
    shapes = [(16, 1, 3, 3), (16, 16, 3, 3), (32, 16, 3, 3), (32, 32, 3, 3), (64, 32, 3, 3), (64, 64, 3, 3)]
    shapes += [(1024, 50), (50, 10)]
    arrays = {}
    for i, shape in enumerate(shapes, start=1):
        fan_in = np.prod(shape[1:]) if len(shape) == 4 else shape[0]
        arrays[f"W{i}"] = (rng.standard_normal(shape) * np.sqrt(2 / fan_in)).astype(np.float32)
        arrays[f"b{i}"] = (rng.standard_normal(shape[0] if len(shape) == 4 else shape[1]) * 0.05).astype(
            np.float32
        )
    return arrays


def test_the_books_deep_network_counts_its_last_hidden_layer_half():
    rng = np.random.default_rng(3)
    a = deep_arrays(rng)
    network, _ = book_network(a, "file")
    x = rng.random((2, 1, 28, 28), dtype=np.float32)
    h = x.astype(np.float64)
    for i in range(1, 7):
        h = relu(convolution(h, a[f"W{i}"], a[f"b{i}"], padding=2 if i == 4 else 1))
        if i % 2 == 0:
            h = pooled(h)
    h = 0.5 * relu(h.reshape(2, -1) @ a["W7"] + a["b7"])
    np.testing.assert_allclose(network.forward(x), h @ a["W8"] + a["b8"], rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize(
    "change",
    [
        lambda a: a.pop("b2"),
        lambda a: a.update(W2=a["W2"].T),
        lambda a: a.update(extra=np.zeros(3)),
        lambda a: a.update(W1=a["W1"][:700]),
        lambda a: a.update(W1=np.full((784, 20), np.nan)),
        lambda a: a.update(W1=np.full((784, 20), 1e200)),
        lambda a: a.update(b1=np.zeros((20, 1))),
        lambda a: a.update(W1=np.zeros((784, 20), np.int64)),
        lambda a: a.update(W1=np.zeros((0, 20), np.float32)),
        lambda a: a.update(W1=np.zeros((4, 1, 5, 5), np.float32)),
        lambda a: a.update(W3=np.zeros((10, 10)), b3=np.zeros(10), W5=np.zeros((10, 10)), b5=np.zeros(10)),
    ],
)
def test_arrays_that_are_no_network_of_the_book_are_refused(change):
    arrays = book_arrays([784, 20, 10])
    change(arrays)
    with pytest.raises(DataFileError, match=r"w\.pkl"):
        book_network(arrays, "w.pkl")


def test_a_kernel_beyond_all_measure_names_the_file():
    weights = {"W1": (3, 1, 28, 28), "W2": (3, 5), "W3": (5, 10), "b1": (3,), "b2": (5,), "b3": (10,)}
    with pytest.raises(DataFileError, match=r"w\.pkl.*kernel"):
        book_network({name: np.zeros(shape, np.float32) for name, shape in weights.items()}, "w.pkl")


def test_weights_of_the_book_that_cannot_be_computed_with_are_refused(tmp_path):
    arrays = book_arrays([784, 20, 10])
    arrays["W2"][:] = 3e38
    path = tmp_path / "w.pkl"
    path.write_bytes(pickle.dumps(arrays))
    with pytest.raises(DataFileError, match="too large to compute with"):
        load_model(path)
