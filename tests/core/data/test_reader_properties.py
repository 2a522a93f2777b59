import io
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays_of

from nnviz.core.data.digit_csv import parse_digit_csv
from nnviz.core.data.digit_npz import parse_digit_npz
from nnviz.core.data.digit_pipeline import normalise_image, normalise_strokes
from nnviz.core.data.idx import parse_idx
from nnviz.core.data.strokes import Strokes
from nnviz.core.data.unipen import parse_unipen, unipen_bytes
from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import parse_json, parse_npy, unpack_gzip
from nnviz.core.pickled_arrays import read_pickled_arrays

few = settings(max_examples=60, deadline=None, derandomize=True)
positions = st.tuples(st.floats(0, 280, width=32), st.floats(0, 280, width=32))
drawings = st.lists(st.lists(positions, min_size=1, max_size=12), min_size=1, max_size=4)

PARSERS = {
    "idx": (parse_idx, b"\0\0\x08\x03"),
    "csv": (parse_digit_csv, b"1,2,3\n"),
    "npz": (lambda data, name: parse_digit_npz(data, name, "train"), b"PK\x03\x04"),
    "npy": (parse_npy, b"\x93NUMPY\x01\0\x76\0"),
    "unipen": (parse_unipen, b'.SEGMENT DIGIT 0 ? "1"\n.PEN_DOWN\n'),
    "gzip": (unpack_gzip, b"\x1f\x8b\x08\0"),
    "json": (parse_json, b'{"a": ['),
    "pickle": (read_pickled_arrays, b"\x80\x03}q\0X\x02\0\0\0W1q\x01"),
}


@pytest.mark.parametrize("kind", PARSERS)
@given(rest=st.binary(max_size=200), whole=st.booleans())
@few
def test_any_bytes_are_read_or_refused_by_name(kind, rest, whole):
    parse, head = PARSERS[kind]
    try:
        parse(rest if whole else head + rest, "the file")
    except DataFileError as error:
        assert "the file" in str(error)  # noqa: PT017 - either outcome is fine


@given(arrays_of.arrays(np.uint8, arrays_of.array_shapes(min_dims=1, max_dims=4)))
@few
def test_idx_arrays_come_back(array):
    data = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes() + array.tobytes()
    assert (parse_idx(data, "x") == array).all()


@given(arrays_of.arrays(np.uint8, st.tuples(st.integers(1, 3), st.just(785))))
@few
def test_tables_come_back(table):
    text = "\n".join(",".join(map(str, row)) for row in table.tolist()).encode()
    pixels, labels = parse_digit_csv(text, "x")
    assert (pixels == table[:, 1:]).all()
    assert (labels == table[:, 0]).all()


@given(
    arrays_of.arrays(
        st.sampled_from([np.float32, np.float64, np.int64, np.uint8, np.bool_]),
        arrays_of.array_shapes(min_dims=0),
    ),
    st.integers(0, 5),
)
@few
def test_pickled_arrays_come_back(array, protocol):
    found = read_pickled_arrays(pickle.dumps({"a": array}, protocol=protocol), "x")["a"]
    assert found.dtype == array.dtype
    np.testing.assert_array_equal(found, array)


@given(drawings)
@few
def test_drawings_come_back_from_stroke_files(lines):
    drawing = Strokes.of(lines)
    (found,), labels = parse_unipen(unipen_bytes([drawing], [5]), "x")
    assert labels == [5]
    for a, b in zip(drawing.lines, found.lines, strict=True):
        np.testing.assert_allclose(a / drawing.side, b / found.side, atol=1e-4)


@given(drawings)
@few
def test_every_drawing_has_a_picture_with_its_mass_in_the_middle(lines):
    result = normalise_strokes(lines)
    assert result.final.shape == (28, 28)
    if not result.is_empty:
        x, y = result.stages[-1].mark
        # Ink that leaves the frame moves the centre; digits as MNIST has them do not.
        assert abs(x - 14.5) < 2
        assert abs(y - 14.5) < 2


@given(arrays_of.arrays(np.uint8, arrays_of.array_shapes(min_dims=2, max_dims=2, min_side=4, max_side=60)))
@few
def test_every_picture_is_taken(gray):
    assert normalise_image(gray).final.shape == (28, 28)


@pytest.mark.parametrize("code", ["a5", "|O", "<U4", "<M8[s]", "<f16", "<c8", "V8", "b1,b1", "", "<i3", "é"])
def test_types_that_are_no_numbers_are_refused_without_a_warning(code):
    header = repr({"descr": code, "fortran_order": False, "shape": (1,)}).encode("latin-1")
    data = b"\x93NUMPY\x01\0" + len(header).to_bytes(2, "little") + header + bytes(8)
    with pytest.raises(DataFileError, match="no array of numbers"):
        parse_npy(data, "x.npy")


@pytest.mark.parametrize("code", ["|u1", "<f8", ">i4", "|b1", "<f2", "<u8"])
def test_numbers_are_read(code):
    array = np.array([0, 1, 1], code)
    file = io.BytesIO()
    np.save(file, array)
    assert np.array_equal(parse_npy(file.getvalue(), "x.npy"), array)
