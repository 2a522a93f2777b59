"""Reading files that may be anything: bounded in size, never a device, every failure in words.

All readers of nnviz go through here, so that a directory, a pipe, a vanished file, a decompression bomb or
a zip of 2^40 bytes ends in a `DataFileError` that names the file, and not in a frozen program.
"""

from __future__ import annotations

import ast
import io
import json
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any

from nnviz.core.errors import DataFileError
from nnviz.core.json_faults import JsonError, place_and_reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEGABYTE = 1 << 20
LARGEST = 512 * MEGABYTE
"""Bytes that a file, or what it unpacks to, may have unless a reader says otherwise."""

_CHUNK = 4 * MEGABYTE
_FIRST_FEED = 512
_PADDING = re.compile(rb"\0*")
_LARGEST_JSON = 16 * MEGABYTE


def size_text(count: int) -> str:
    """Return a number of bytes as people write it.

    Examples
    --------
    >>> size_text(3 << 20)
    '3.0 MB'
    """
    return f"{count / MEGABYTE:.1f} MB" if count >= MEGABYTE else f"{count / 1024:.1f} kB"


def read_file(path: str | os.PathLike[str], limit: int = LARGEST) -> bytes:
    """Return the contents of an ordinary file.

    Raises
    ------
    DataFileError
        If it does not exist, cannot be read, is a folder, a device or a pipe, or is larger than `limit`.
    """
    data = read_head(path, limit + 1)
    if len(data) > limit:
        raise DataFileError(
            f"{path} is larger than {size_text(limit)}, too large for this kind of file. Choose another."
        )
    return data


def read_head(path: str | os.PathLike[str], count: int) -> bytes:
    """Return the first `count` bytes of an ordinary file, or all if there are fewer.

    Raises
    ------
    DataFileError
        If it does not exist, cannot be read, or is a folder, a device or a pipe.
    """
    try:
        name = os.fspath(path)
        # Without O_NONBLOCK, opening a pipe waits for someone to write to it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(name, flags | getattr(os, "O_CLOEXEC", 0))
    except FileNotFoundError:
        raise DataFileError(f"There is no file {path}. Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataFileError(
            f"{path} cannot be opened: {reason}. Check the name and its permissions."
        ) from error
    try:
        # fdopen refuses a folder with an error that names a number instead of the file.
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            os.close(descriptor)
            kind = "folder. Choose a file in it" if stat.S_ISDIR(mode) else "device or a pipe. Choose a file"
            raise DataFileError(f"{path} is a {kind}.")
        with os.fdopen(descriptor, "rb") as file:
            return file.read(count)
    except (OSError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataFileError(f"{path} cannot be read: {reason}. Check the disk.") from error


def unpack_gzip(data: bytes, name: str, limit: int = LARGEST) -> bytes:
    """Return what a gzip file holds (several members in a row are allowed).

    Raises
    ------
    DataFileError
        If it is damaged, cut off or unpacks to more than `limit` bytes.
    """
    parts, total, at = [], 0, 0
    while at < len(data):
        begin, feed, waiting = at, _FIRST_FEED, b""
        machine = zlib.decompressobj(wbits=31)
        try:
            while not machine.eof:
                if not waiting:
                    # zlib copies what lies behind a member: few bytes first, for a file of many members.
                    waiting, feed = data[at : at + feed], min(2 * feed, _CHUNK)
                    at += len(waiting)
                part = machine.decompress(waiting, _CHUNK)
                cut_off = not (waiting or part or machine.eof)
                waiting = machine.unconsumed_tail
                total += len(part)
                if total > limit:
                    raise DataFileError(f"{name} unpacks to more than {size_text(limit)}; it is refused.")
                if cut_off:
                    raise DataFileError(f"{name} is cut off: the packed data end at byte {at}. Get it again.")
                parts.append(part)
        except zlib.error as error:
            raise DataFileError(f"{name} is damaged near byte {begin}: {error}. Get it again.") from error
        padding = _PADDING.match(data, at - len(machine.unused_data))
        assert padding is not None  # no zeros at all match too
        at = padding.end()
        if data[at : at + 2] != b"\x1f\x8b":
            break
    return b"".join(parts)


def read_zip(
    data: bytes, name: str, wanted: Callable[[str], bool], limit: int = LARGEST, most: int = 1000
) -> dict[str, bytearray]:
    """Return the members of a zip archive whose names `wanted` accepts.

    Raises
    ------
    DataFileError
        If the archive is damaged or holds more than `most` members or `limit` bytes.
    """
    result: dict[str, bytearray] = {}
    problem = f"{name} is damaged"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > most:
                raise DataFileError(f"{name} holds {len(members)} files; {most} are the most for this kind.")
            left = limit
            for member in members:
                if not wanted(member.filename):
                    continue
                if member.flag_bits & 1:
                    raise DataFileError(f"{name} is encrypted. Save it without a password.")
                if member.filename in result:
                    raise DataFileError(f"{name} holds {member.filename} twice. Save it again.")
                problem = f"{name} is damaged at its part {member.filename}"
                # No more than this size is ever unpacked, whatever the packed data hold.
                if member.file_size > left:
                    raise DataFileError(f"{name} unpacks to more than {size_text(limit)}; it is refused.")
                with archive.open(member) as file:
                    content = _read_exactly(file, member.file_size)
                left -= len(content)
                result[member.filename] = content
    except DataFileError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        OSError,
        EOFError,
        ValueError,
        KeyError,
        IndexError,
        RuntimeError,
        NotImplementedError,
        OverflowError,
        MemoryError,
        AttributeError,
        TypeError,
    ) as error:
        raise DataFileError(f"{problem}: {error}. Get or save it again.") from error
    return result


def _read_exactly(file: IO[bytes], size: int) -> bytearray:
    """Return `size` bytes of a member, piece by piece into one buffer: `read` would copy it twice."""
    buffer = bytearray()
    while len(buffer) < size:
        piece = file.read(min(_CHUNK, size - len(buffer)))
        if not piece:
            raise EOFError(f"it ends after {len(buffer)} of {size} bytes")
        buffer += piece
    # Reading at the end is what checks the sum.
    file.read(1)
    return buffer


_HEADER_PART = {"descr", "fortran_order", "shape"}
_NUMBERS = re.compile("[<>|=]?[biuf][1248]")
"""Types of numbers as NumPy writes them into a file."""


def parse_npy(data: bytes | bytearray, name: str) -> NDArray[Any]:
    """Return the array in the bytes of an ``.npy`` file; numbers and booleans only, nothing is executed.

    Raises
    ------
    DataFileError
        If it is something else, holds objects, or its header and its length do not agree.
    """
    import numpy as np  # here, since the settings are read before the first window is painted

    if data[:6] != b"\x93NUMPY" or len(data) < 12:
        raise DataFileError(f"{name} is no NumPy array.")
    wide = data[6] >= 2
    length = int.from_bytes(data[8 : 12 if wide else 10], "little")
    begin = (12 if wide else 10) + length
    if length > 10_000 or begin > len(data):
        raise DataFileError(f"{name} has a damaged header. Save it again.")
    try:
        text = data[begin - length : begin].decode("latin-1").strip()
        if "\\" in text:  # Python would warn about odd escapes
            raise ValueError("its header holds a backslash")
        header = ast.literal_eval(text)
        if (
            not isinstance(header, dict)
            or header.keys() != _HEADER_PART
            or not isinstance(header["descr"], str)
        ):
            raise ValueError("a plain array of numbers was expected")
        if not _NUMBERS.fullmatch(header["descr"]):  # NumPy itself warns of some
            raise ValueError(f"values of type {header['descr']!r:.40} are not numbers")
        dtype = np.dtype(header["descr"])
        shape = header["shape"]
        if not isinstance(shape, tuple) or len(shape) > 8 or any(type(n) is not int or n < 0 for n in shape):
            raise ValueError("the shape is not one")
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError, KeyError) as error:
        raise DataFileError(f"{name} is no array of numbers: {error}.") from error
    count = 1
    for extent in shape:
        count *= extent
    if count * dtype.itemsize != len(data) - begin:
        raise DataFileError(
            f"{name} should hold {count} values of {dtype.itemsize} bytes, but has {len(data) - begin}. "
            "It is cut off or damaged; get it again."
        )
    flat = np.frombuffer(data, dtype, count, begin)
    flat.setflags(write=False)
    return flat.reshape(shape, order="F" if header["fortran_order"] else "C")


def parse_json(data: bytes | bytearray, name: str, limit: int = _LARGEST_JSON) -> Any:
    """Return the value of a JSON text.

    Raises
    ------
    DataFileError
        If it is not UTF-8, or absurdly large or nested; a `JsonError` that says where if it is no JSON.
    """
    if len(data) > limit:
        raise DataFileError(f"{name} is larger than {size_text(limit)}.")
    try:
        text = data.decode("utf-8")
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise JsonError(name, *place_and_reason(error)) from error
    except UnicodeDecodeError as error:
        raise DataFileError(f"{name} is no text (UTF-8). Get or save it again.") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, a tower of brackets
        raise DataFileError(f"{name} cannot be understood: {error}. Get or save it again.") from error
