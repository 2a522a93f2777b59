import gzip
import io
import random
import zipfile
import zlib

import numpy as np
import pytest

from nnviz.core import file_reading
from nnviz.core.data import load_mnist, read_dataset
from nnviz.core.data.digit_pipeline import normalise_strokes
from nnviz.core.data.files import write_stroke_file
from nnviz.core.data.strokes import Strokes
from nnviz.core.data.unipen import unipen_bytes
from nnviz.core.errors import DataFileError


def digits(count=5):
    mnist = load_mnist()
    return mnist.test_images[:count], mnist.test_labels[:count]


def idx(array, code=0x08):
    header = bytes([0, 0, code, array.ndim]) + np.array(array.shape, ">u4").tobytes()
    return header + array.tobytes()


def npz(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def csv(images, labels=None, header=True, end="\n", label_last=False):
    rows = images.reshape(len(images), -1).tolist()
    names = [f"pixel{i}" for i in range(784)]
    if labels is not None:
        rows = [[*row, int(k)] if label_last else [int(k), *row] for row, k in zip(rows, labels, strict=True)]
        names = [*names, "label"] if label_last else ["label", *names]
    lines = [",".join(names)] * header + [",".join(map(str, row)) for row in rows]
    return (end.join(lines) + end).encode()


UNIPEN = b"""
.INCLUDE dene.doc
.LEXICON "0" "1" "2"
.HIERARCHY      DIGIT

.SEGMENT DIGIT    0 ? "1"
.COMMENT 8 12  224
.PEN_DOWN
 250  450
 250  250
 250  100
.PEN_UP
.SEGMENT DIGIT    1 ? "7"
.PEN_DOWN
 100  400
 300  400
 150  100
.PEN_UP
.DT 100
.PEN_DOWN
 150  250
 260  250
.PEN_UP
"""


def test_idx_files_with_labels_beside_them(tmp_path):
    images, labels = digits()
    for ending, pack in (("", bytes), (".gz", gzip.compress)):
        folder = tmp_path / f"folder{ending}"
        folder.mkdir()
        (folder / f"train-images-idx3-ubyte{ending}").write_bytes(pack(idx(images)))
        (folder / f"train-labels-idx1-ubyte{ending}").write_bytes(pack(idx(labels)))
        (folder / f"t10k-images-idx3-ubyte{ending}").write_bytes(pack(idx(images[:2])))
        (folder / f"t10k-labels-idx1-ubyte{ending}").write_bytes(pack(idx(labels[:2])))
        for path in (
            folder,
            folder / f"train-images-idx3-ubyte{ending}",
            folder / f"train-labels-idx1-ubyte{ending}",
        ):
            found = read_dataset(path)
            assert (found.images == images).all()
            assert (found.labels == labels).all()
            assert found.labels.dtype == np.int64
            assert not found.images.flags.writeable
        assert len(read_dataset(folder, part="test")) == 2


def test_idx_files_mixed_packed_and_dotted(tmp_path):
    images, labels = digits()
    (tmp_path / "train-images.idx3-ubyte").write_bytes(idx(images))
    (tmp_path / "train-labels.idx1-ubyte.gz").write_bytes(gzip.compress(idx(labels)))
    assert (read_dataset(tmp_path / "train-images.idx3-ubyte").labels == labels).all()


def test_the_name_does_not_matter(tmp_path):
    images, _ = digits()
    for name, content in (("a.csv", idx(images)), ("b.gz", csv(images)), ("c.txt", npz(x_train=images))):
        (tmp_path / name).write_bytes(content)
        found = read_dataset(tmp_path / name)
        assert (found.images == images).all()
        assert found.labels is None


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("labelled", [True, False])
def test_kaggle_tables(tmp_path, header, end, labelled):
    images, labels = digits(40)
    path = tmp_path / "train.csv"
    path.write_bytes(csv(images, labels if labelled else None, header, end))
    found = read_dataset(path)
    assert (found.images == images).all()
    assert (found.labels == labels).all() if labelled else found.labels is None


def test_empty_lines_at_the_end_cost_nothing(tmp_path):
    images, labels = digits()
    (tmp_path / "a.csv").write_bytes(csv(images, labels) + b"\r\n" * 5_000_000)
    assert (read_dataset(tmp_path / "a.csv").labels == labels).all()


def test_tables_are_read_in_pieces_and_with_the_label_last(tmp_path, monkeypatch):
    from nnviz.core.data import digit_csv

    monkeypatch.setattr(digit_csv, "_CHUNK", 5000)
    images, labels = digits(40)
    (tmp_path / "a.csv").write_bytes(csv(images, labels, label_last=True).rstrip(b"\n"))
    found = read_dataset(tmp_path / "a.csv")
    assert (found.images == images).all()
    assert (found.labels == labels).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: t.replace(b"\n7,", b"\n-7,", 1), r"line 2, column 1.*'-7'"),
        (lambda t: t.replace(b",0,", b",nan,", 1), r"line 2.*'nan'"),
        (lambda t: t.replace(b",0,", b",256,", 1), r"line 2.*'256'"),
        (lambda t: t.replace(b",0,", b",0.5,", 1), r"line 2.*'0.5'"),
        (lambda t: t.replace(b"\n7,", b"\n7,1 2,", 1), r"line 2, column 2.*'1 2'"),
        (lambda t: t.replace(b",0,", b",1e9,", 1), r"line 2"),
        (lambda t: t + b"1,2,3\n", r"line 7: 3 columns where 785"),
        (lambda t: t[: len(t) // 2], r"columns where 785|no whole number"),
        (lambda t: t.split(b"\n")[0] + b"\n", "no line after the header"),
        (lambda t: t.split(b"\n")[0], "no line after the header"),
    ],
)
def test_wrong_cells_are_named_by_line(tmp_path, change, message):
    path = tmp_path / "bad.csv"
    path.write_bytes(change(csv(*digits())))
    with pytest.raises(DataFileError, match=rf"bad\.csv.*{message}|{message}"):
        read_dataset(path)


@pytest.mark.parametrize(
    "arrays",
    [
        lambda x, y: {"x_train": x, "y_train": y, "x_test": x[:1], "y_test": y[:1]},
        lambda x, y: {"x_train": x[..., None], "y_train": y[:, None]},
        lambda x, y: {"images": x.reshape(-1, 784), "labels": y.astype(np.float64)},
        lambda x, y: {"x": (x / 255).astype(np.float32), "y": y.astype(np.int32)},
        lambda x, y: {"x": np.asfortranarray(x.astype(np.float64)), "y": y},
    ],
)
def test_archives_of_arrays(tmp_path, arrays):
    images, labels = digits()
    path = tmp_path / "mnist.npz"
    path.write_bytes(npz(**arrays(images, labels)))
    found = read_dataset(path)
    assert (found.images == images).all()
    assert (found.labels == labels).all()


def test_true_is_ink(tmp_path):
    images, _ = digits()
    (tmp_path / "masks.npz").write_bytes(npz(x=images > 127))
    assert (read_dataset(tmp_path / "masks.npz").images == np.where(images > 127, 255, 0)).all()


@pytest.mark.parametrize(
    ("arrays", "word"),
    [
        ({"a": np.zeros(3)}, "x_train"),
        ({"x_train": np.zeros((2, 5, 5), np.uint8)}, "shape"),
        ({"x_train": np.zeros((0, 28, 28), np.uint8)}, "shape"),
        ({"x_train": np.full((2, 28, 28), np.nan)}, "nan"),
        ({"x_train": np.full((2, 28, 28), np.inf)}, "inf"),
        ({"x_train": np.full((2, 28, 28), -1)}, "-1"),
        ({"x_train": np.full((2, 28, 28), 3000)}, "3000"),
        ({"x_train": np.zeros((2, 28, 28)), "y_train": np.zeros(3)}, "2 pictures"),
        ({"x_train": np.zeros((2, 28, 28)), "y_train": np.array([0.0, np.nan])}, "label 2"),
        ({"x_train": np.zeros((2, 28, 28)), "y_train": np.array([0.5, 1])}, "label 1"),
        ({"x_train": np.zeros((2, 28, 28)), "y_train": np.array([0, -1])}, "label 2"),
        ({"x_train": np.array([{}], dtype=object)}, "numbers"),
        ({"x_train": np.zeros((2, 28, 28), np.complex64)}, "numbers"),
    ],
)
def test_wrong_archives_say_what_is_wrong(tmp_path, arrays, word):
    path = tmp_path / "bad.npz"
    path.write_bytes(npz(**arrays))
    with pytest.raises(DataFileError, match=word):
        read_dataset(path)


def test_a_member_without_its_ending_is_no_array(tmp_path):
    # Found by fuzzing: a member "x_train" was listed, but not read.
    path = tmp_path / "bad.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x_train", b"1")
    with pytest.raises(DataFileError, match="x_train and y_train"):
        read_dataset(path)


def test_pen_strokes_go_through_the_canvas_pipeline(tmp_path):
    for name, content in (("pen.dat", UNIPEN), ("pen.txt.gz", gzip.compress(UNIPEN))):
        (tmp_path / name).write_bytes(content)
        found = read_dataset(tmp_path / name)
        assert found.labels.tolist() == [1, 7]
        assert [len(drawing) for drawing in found.strokes] == [1, 2]
        # The file's y points upwards: 450 of 500 is near the top.
        assert found.strokes[0].lines[0][0].tolist() == [250, 50]
        for drawing, image in zip(found.strokes, found.images, strict=True):
            assert (normalise_strokes(drawing).final == image).all()


def test_stroke_files_are_written_and_read_back(tmp_path):
    drawings = [Strokes.of([[(10, 20), (200, 250.5)], [(0, 280)]]), Strokes.of([[(140, 10), (140, 270)]])]
    for name in ("mine.dat", "mine.dat.gz"):
        write_stroke_file(tmp_path / name, drawings, [4, 1])
        found = read_dataset(tmp_path / name)
        assert found.labels.tolist() == [4, 1]
        for a, b in zip(drawings, found.strokes, strict=True):
            for p, q in zip(a.lines, b.lines, strict=True):
                np.testing.assert_allclose(p / a.side, q / b.side, atol=1e-4)
    write_stroke_file(tmp_path / "bare.dat", drawings)
    assert read_dataset(tmp_path / "bare.dat").labels is None


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b'.SEGMENT DIGIT 0 ? "12"\n.PEN_DOWN\n1 1\n', "label"),
        (b'.SEGMENT DIGIT 0 ? "-1"\n.PEN_DOWN\n1 1\n', "label"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\nnan 1\n', "line 3"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n1e999 1\n', "line 3"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n12\n', "line 3"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n\xff\xfe\n', "line 3"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n1 1\n', "cut off"),
        (b".PEN_DOWN\n1 1\n", "before the first"),
        (b'.SEGMENT DIGIT 0 ? "1"\n', "no drawing"),
        (b".COMMENT\n1 2\n", "line 2"),
        (b".COMMENT\n.X_DIM abc\n", "line 2"),
        (b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n1 1\n.SEGMENT DIGIT 0\n.PEN_DOWN\n1 1\n.PEN_UP\n', "no label"),
    ],
)
def test_wrong_stroke_files_are_named_by_line(tmp_path, content, word):
    path = tmp_path / "bad.dat"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=rf"bad\.dat.*{word}"):
        read_dataset(path)


def test_my_handwriting_is_data_too(tmp_path):
    from nnviz.core.data.handwriting import HandwritingSample, write_handwriting

    line = np.array([[100.0, 20.0], [100.0, 250.0]])
    path = tmp_path / "handwriting.json"
    write_handwriting(path, [HandwritingSample(1, (line,)), HandwritingSample(7, picture=digits()[0][0])])
    found = read_dataset(path)
    assert found.labels.tolist() == [1, 7]
    assert (found.images[1] == digits()[0][0]).all()


def decode(path):
    return np.load(io.BytesIO(path.read_bytes()))


def test_folders_of_pictures_named_by_label(tmp_path):
    images, labels = digits()
    for i, (image, label) in enumerate(zip(images, labels, strict=True)):
        path = tmp_path / str(label) / f"{i}.png" if i % 2 else tmp_path / f"{label}_{i}.png"
        path.parent.mkdir(exist_ok=True)
        file = io.BytesIO()
        np.save(file, image if i != 3 else 255 - image)
        path.write_bytes(file.getvalue())
    (tmp_path / "notes.txt").write_text("x")
    found = read_dataset(tmp_path, decoder=decode)
    assert sorted(found.labels.tolist()) == sorted(labels.tolist())
    for image, label in zip(found.images, found.labels, strict=True):
        assert any((image == other).all() and label == k for other, k in zip(images, labels, strict=True))


def test_folders_without_pictures_or_decoder_say_what_to_do(tmp_path, monkeypatch):
    from nnviz.core import picture_decoding

    with pytest.raises(DataFileError, match="named by label"):
        read_dataset(tmp_path)
    (tmp_path / "7.png").write_bytes(b"x")
    monkeypatch.setattr(picture_decoding, "_decoders", [])
    with pytest.raises(DataFileError, match="decode"):
        read_dataset(tmp_path)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"hello", "known kind"),
        (b"\x89PNG\r\n", "single picture"),
        (b"\0\0\x08\x03", "header"),
        (b"\0\0\x08\x03" + b"\x7f\xff\xff\xff" * 3, "cut off"),
        (b"\0\0\x08\x03" + b"\0\0\0\0" * 3, "shape"),
        (b"\0\0\x08\x01\0\0\0\x01\x05", "labels only"),
        (b"\x1f\x8b\x08", "cut off"),
        (b"\x1f\x8b\x09" + b"x" * 30, "damaged"),
        (b"PK\x03\x04xxxx", "damaged"),
        (b"\x80\x04\x95", "known kind"),
    ],
)
def test_broken_files_are_named_with_a_remedy(tmp_path, content, word):
    path = tmp_path / "broken"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=word) as caught:
        read_dataset(path)
    assert "broken" in str(caught.value)


def test_folders_devices_and_missing_files(tmp_path):
    for path in (tmp_path / "none", "a\0b", "/dev/null", tmp_path / ("x" * 5000)):
        with pytest.raises(DataFileError):
            read_dataset(path)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(DataFileError):
        read_dataset(tmp_path / "loop")


def test_a_gzip_file_of_many_members_is_read_in_linear_time(monkeypatch):
    """zlib copies what lies behind a member: 4 MB of empty members meant copying 400 GB."""
    copied = 0
    make = zlib.decompressobj

    class Counting:
        def __init__(self, wbits):
            self._machine = make(wbits=wbits)

        def __getattr__(self, name):
            nonlocal copied
            found = getattr(self._machine, name)
            copied += len(found) if name == "unused_data" else 0
            return found

    monkeypatch.setattr(file_reading.zlib, "decompressobj", Counting)
    members = [b"x" * n for n in (0, 1, 511, 512, 513, 70_000)] * 200
    data = b"".join(gzip.compress(member) for member in members)
    assert file_reading.unpack_gzip(data + bytes(9), "many") == b"".join(members)
    assert copied < 600 * len(members)


def test_bombs_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(file_reading, "_CHUNK", 1 << 16)
    with pytest.raises(DataFileError, match="unpacks to more"):
        file_reading.unpack_gzip(gzip.compress(bytes(5 << 20)), "bomb", limit=1 << 20)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x_train.npy", bytes(5 << 20))
    with pytest.raises(DataFileError, match="unpacks to more"):
        file_reading.read_zip(file.getvalue(), "bomb", lambda name: True, limit=1 << 20)
    path = tmp_path / "large"
    path.write_bytes(bytes(2000))
    with pytest.raises(DataFileError, match="larger"):
        file_reading.read_file(path, 1000)


def seeds():
    images, labels = digits(2)
    return {
        "idx": idx(images),
        "idx.gz": gzip.compress(idx(images), mtime=0),
        "csv": csv(images, labels),
        "npz": npz(x_train=images, y_train=labels),
        "unipen": UNIPEN,
        "unipen.gz": gzip.compress(UNIPEN, mtime=0),
    }


@pytest.mark.parametrize("kind", ["idx", "idx.gz", "csv", "npz", "unipen", "unipen.gz"])
def test_truncated_and_mutated_files_end_in_data_file_errors(tmp_path, kind):
    data = seeds()[kind]
    path = tmp_path / "x"
    rng = random.Random(kind)
    ends = range(len(data)) if len(data) < 700 else sorted(rng.sample(range(len(data)), 250))
    cases = [data[:end] for end in ends]
    for _ in range(250):
        changed = bytearray(data)
        for _ in range(rng.randrange(1, 5)):
            changed[rng.randrange(min(len(changed), rng.choice([30, 400, 10**6])))] = rng.choice(
                [0, 255, 10, rng.randrange(256)]
            )
        cases.append(bytes(changed))
    refused = 0
    for case in cases:
        path.write_bytes(case)
        try:
            found = read_dataset(path)
        except DataFileError:
            refused += 1
        else:
            assert found.images.shape[1:] == (28, 28)
    assert refused > 50


def test_unipen_text_keeps_two_decimals_and_no_minus_zero():
    assert b"-0.00" not in unipen_bytes([Strokes.of([[(0, 280)]])], [3])
