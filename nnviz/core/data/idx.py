"""IDX files, the form in which MNIST and Fashion-MNIST are published (described on the MNIST page, 1998)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import MEGABYTE, read_file, unpack_gzip

_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}


def is_idx(data: bytes) -> bool:
    """Return whether bytes begin like an IDX file: two zeros, a known type, one to four dimensions."""
    return len(data) >= 4 and data[:2] == b"\0\0" and data[2] in _TYPES and 1 <= data[3] <= 4


def parse_idx(data: bytes, name: str) -> NDArray[Any]:
    """Return the array of an IDX file; what follows it is refused.

    Raises
    ------
    DataFileError
        If the header and the length do not agree.
    """
    if not is_idx(data):
        raise DataFileError(f"{name} is no IDX file: it does not begin with 0 0, a type and a dimension.")
    dtype, dimensions = np.dtype(_TYPES[data[2]]), data[3]
    begin = 4 + 4 * dimensions
    if len(data) < begin:
        raise DataFileError(f"{name} ends within its header, at byte {len(data)}. Get it again.")
    shape = tuple(int.from_bytes(data[at : at + 4], "big") for at in range(4, begin, 4))
    count = 1
    for extent in shape:
        count *= extent
    if count * dtype.itemsize != len(data) - begin:
        sizes = " x ".join(str(n) for n in shape)
        raise DataFileError(
            f"{name} should hold {sizes} values ({count * dtype.itemsize} bytes) after its header, but has "
            f"{len(data) - begin} bytes. It is cut off or damaged; get it again."
        )
    return np.frombuffer(data, dtype, count, begin).reshape(shape)


def find_partner(path: Path) -> Path | None:
    """Return the labels beside a file of pictures, or the pictures beside labels, by the usual names.

    Examples
    --------
    ``train-images-idx3-ubyte.gz`` has ``train-labels-idx1-ubyte.gz`` (or without ``.gz``) as partner; the
    spelling ``train-images.idx3-ubyte`` is known too.
    """
    name = path.name
    if "images" in name.lower():
        other = re.sub("images", "labels", re.sub("IMAGES", "LABELS", name)).replace("idx3", "idx1")
    elif "labels" in name.lower():
        other = re.sub("labels", "images", re.sub("LABELS", "IMAGES", name)).replace("idx1", "idx3")
    else:
        return None
    stem = other.removesuffix(".gz")
    dotted = re.sub(r"[-.](idx[13])", r".\1", stem)
    dashed = re.sub(r"[-.](idx[13])", r"-\1", stem)
    for candidate in (other, stem, f"{stem}.gz", dotted, f"{dotted}.gz", dashed, f"{dashed}.gz"):
        partner = path.with_name(candidate)
        if partner != path and partner.is_file():
            return partner
    return None


def read_partner(path: Path) -> NDArray[Any] | None:
    """Return the array of the partner of an IDX file, if there is one.

    Raises
    ------
    DataFileError
        If the partner is no IDX file or damaged.
    """
    partner = find_partner(path)
    if partner is None:
        return None
    data = read_file(partner)
    if data.startswith(b"\x1f\x8b"):
        data = unpack_gzip(data, str(partner), 256 * MEGABYTE)
    return parse_idx(data, str(partner))


def find_idx_in(folder: Path, part: str) -> Path | None:
    """Return the pictures of the training or test part in a folder of IDX files, or None.

    Parameters
    ----------
    folder : Path
    part : str
        ``"train"`` or ``"test"``.
    """
    words = ("train",) if part == "train" else ("t10k", "test")
    found = sorted(p for p in folder.glob("*images*") if p.is_file() and "idx3" in p.name.lower())
    chosen = [p for p in found if any(word in p.name.lower() for word in words)]
    return next(iter(chosen or found), None)
