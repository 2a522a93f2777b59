"""Tables of pixels, such as Kaggle's digit recogniser: ``label,pixel0,...``, or without labels."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError

_PIXELS = 784
_CHUNK = 4 << 20
_COMMA, _LINE, _ZERO = 44, 10, 48
_MOST_ROWS = 500_000


def is_digit_csv(data: bytes) -> bool:
    """Return whether bytes begin like a table of 784 or 785 columns separated by commas."""
    first = data[:40_000].split(b"\n", 1)[0]
    if first.count(b",") not in (_PIXELS - 1, _PIXELS):
        return False
    return re.fullmatch(rb'[\w\s,"\'.\xef\xbb\xbf-]*', first) is not None


def parse_digit_csv(data: bytes, name: str) -> tuple[NDArray[np.uint8], NDArray[np.int64] | None]:
    """Return pictures (N, 784) and labels, or None where the table has none.

    A header line is optional. The label stands in the first column, or in the last where the header says so.

    Raises
    ------
    DataFileError
        If a line has another number of columns, or a cell is no whole number of 0 to 255; the line is named.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    end = data.find(b"\n")
    first = data[: end if end >= 0 else len(data)]
    columns = first.count(b",") + 1
    label_column = 0
    begin, line = 0, 1
    if re.search(rb"[A-Za-z]", first):
        names = [cell.strip(b" \r\"'").lower() for cell in first.split(b",")]
        if columns == _PIXELS + 1 and names[-1] in (b"label", b"class", b"y"):
            label_column = _PIXELS
        begin, line = len(first) + 1, 2
    tables = []
    rows = 0
    while begin < len(data):
        stop = min(begin + _CHUNK, len(data))
        if stop < len(data):
            stop = data.rfind(b"\n", begin, stop) + 1
            if stop <= begin:
                raise DataFileError(f"{name}, line {line}: the line is far too long for {columns} numbers.")
        chunk = data[begin:stop]
        _refuse_gaps(chunk, name, line)
        # Spaces, quotes and Windows line ends carry no meaning here.
        chunk = chunk.translate(None, b' \r\t"')
        # Empty lines at the end are no rows.
        text = chunk.rstrip(b"\n")
        values = np.empty((0, columns), np.uint8)
        if text:
            values = _numbers(text + b"\n", columns, name, line)
            tables.append(values)
        rows += len(values)
        line += chunk.count(b"\n")
        begin = stop
        if rows > _MOST_ROWS:
            raise DataFileError(f"{name} has more than {_MOST_ROWS} lines; split it.")
    table = np.concatenate(tables) if tables else np.empty((0, columns), np.uint8)
    if not len(table):
        raise DataFileError(f"{name} holds no picture: there is no line after the header.")
    if columns == _PIXELS:
        return table, None
    labels = table[:, label_column].astype(np.int64)
    return np.ascontiguousarray(np.delete(table, label_column, axis=1)), labels


def _refuse_gaps(chunk: bytes, name: str, line: int) -> None:
    """Refuse "1 2": without its space it would be read as 12."""
    gap = re.search(rb"[0-9][ \t]+[0-9]", chunk) if b" " in chunk or b"\t" in chunk else None
    if gap is not None:
        place = line + chunk.count(b"\n", 0, gap.start())
        column = chunk.count(b",", chunk.rfind(b"\n", 0, gap.start()) + 1, gap.start()) + 1
        cell = gap.group()[:20].decode("latin-1")
        raise DataFileError(
            f"{name}, line {place}, column {column}: {cell!r} is no whole number from 0 to 255."
        )


def _numbers(chunk: bytes, columns: int, name: str, line: int) -> NDArray[np.uint8]:
    """Return the cells of whole lines, shape (rows, columns), parsed at once: a cell has 1 to 3 digits."""
    text = np.frombuffer(chunk, np.uint8)
    is_end = text == _LINE
    ends = np.flatnonzero(is_end | (text == _COMMA))
    lengths = np.diff(ends, prepend=-1) - 1
    line_ends = np.flatnonzero(is_end[ends])
    counts = np.diff(line_ends, prepend=-1)
    if (counts != columns).any():
        bad = int((counts != columns).argmax())
        raise DataFileError(
            f"{name}, line {line + bad}: {counts[bad]} columns where {columns} were expected."
        )
    digits = text - _ZERO  # wraps around for anything below "0"
    values = np.zeros(len(ends), np.int32)
    wrong = (lengths < 1) | (lengths > 3)
    for place, weight in enumerate((1, 10, 100)):
        there = lengths > place
        digit = digits[np.maximum(ends - 1 - place, 0)]
        wrong |= there & (digit > 9)
        values += np.where(there, digit.astype(np.int32) * weight, 0)
    wrong |= values > 255
    if wrong.any():
        bad = int(wrong.argmax())
        row, column = divmod(bad, columns)
        cell = chunk[ends[bad] - lengths[bad] : ends[bad]][:20].decode("latin-1")
        raise DataFileError(
            f"{name}, line {line + row}, column {column + 1}: {cell!r} is no whole number from 0 to 255."
        )
    return values.astype(np.uint8).reshape(-1, columns)
