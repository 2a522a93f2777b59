"""Data that learners have on disk, recognised by content: IDX, CSV, NPZ, pen strokes, folders of pictures."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from nnviz.core.data.dataset import Dataset, checked_images, checked_labels
from nnviz.core.data.digit_csv import is_digit_csv, parse_digit_csv
from nnviz.core.data.digit_npz import parse_digit_npz
from nnviz.core.data.digit_pipeline import normalise_strokes
from nnviz.core.data.idx import find_idx_in, find_partner, is_idx, parse_idx, read_partner
from nnviz.core.data.image_folder import read_image_folder
from nnviz.core.data.strokes import Strokes
from nnviz.core.data.unipen import is_unipen, parse_unipen, unipen_bytes
from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import MEGABYTE, read_file, unpack_gzip
from nnviz.core.file_writing import write_file
from nnviz.core.picture_decoding import Decoder

_KINDS = (
    "Readable are: IDX (also .gz), Kaggle's digit CSV, mnist.npz, UNIPEN pen strokes (also .gz), "
    "and folders of pictures named by label."
)
_UNPACKED = 256 * MEGABYTE  # EMNIST's 240,000 digits have 180 MB
_PART = 50  # drawings between two calls of `progress`
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")


def read_dataset(
    path: str | os.PathLike[str],
    part: str = "train",
    decoder: Decoder | None = None,
    progress: Callable[[float], None] | None = None,
) -> Dataset:
    """Read labelled (or unlabelled) pictures; the kind of file is told by its content, not by its name.

    Parameters
    ----------
    path : path-like
        A file, or a folder of IDX files or of pictures named by label. Labels of an IDX file are looked for
        beside it (``train-images-idx3-ubyte`` and ``train-labels-idx1-ubyte``, packed or not).
    part : str
        ``"train"`` or ``"test"``, where a folder or an archive holds both.
    decoder : callable, optional
        Decodes picture files; by default the one that the program set.
    progress : callable, optional
        ``progress(fraction)`` is called now and then while drawings become pictures, which takes seconds for
        thousands of them; what it raises ends the reading.

    Raises
    ------
    DataFileError
        If the file is none of these, damaged, cut off or too large; the message names file, place and remedy.
    """
    try:
        where = Path(path)
        is_folder = where.is_dir()
    except (ValueError, OSError) as error:
        raise DataFileError(f"{path!r} is no name of a file: {error}.") from error
    if is_folder:
        pictures = find_idx_in(where, part)
        if pictures is None:
            return read_image_folder(where, decoder)
        where = pictures
    data = read_file(where)
    if data.startswith(b"\x1f\x8b"):
        data = unpack_gzip(data, str(where), _UNPACKED)
    return _read(data, where, part, progress or _silent)


def _silent(_fraction: float) -> None:
    return


def _read(data: bytes, path: Path, part: str, progress: Callable[[float], None]) -> Dataset:
    name = str(path)
    if not data:
        raise DataFileError(f"{name} is empty.")
    if is_idx(data):
        return _read_idx(data, path)
    if data.startswith(b"PK"):
        pictures, targets = parse_digit_npz(data, name, part)
        images = checked_images(pictures, f"{name}: the pictures")
        labels = None if targets is None else checked_labels(targets, len(images), f"{name}: the labels")
        return Dataset(images, labels, None, path.name)
    if is_unipen(data):
        drawings, digits = parse_unipen(data, name)
        return _drawn(drawings, digits, path.name, progress)
    if is_digit_csv(data):
        table, marks = parse_digit_csv(data, name)
        images = checked_images(table, name)
        return Dataset(
            images, None if marks is None else checked_labels(marks, len(images), name), None, path.name
        )
    if data[:1] == b"{" and b"nnviz-handwriting" in data[:200]:
        return _read_handwriting(path, progress)
    if data.startswith(_PICTURES):
        raise DataFileError(f"{name} is a single picture. Use nnviz classify, or give its folder.")
    raise DataFileError(f"{name} is of no known kind. {_KINDS}")


def _read_idx(data: bytes, path: Path) -> Dataset:
    name = str(path)
    array = parse_idx(data, name)
    if array.ndim == 1:
        pictures = read_partner(path)
        if pictures is None:
            raise DataFileError(
                f"{name} holds labels only. Put the file of pictures beside it, or choose that."
            )
        images = checked_images(pictures, f"the pictures of {name}")
        return Dataset(images, checked_labels(array, len(images), name), None, path.name)
    images = checked_images(array, name)
    targets = read_partner(path)
    labels = None if targets is None else checked_labels(targets, len(images), str(find_partner(path)))
    return Dataset(images, labels, None, path.name)


def _read_handwriting(path: Path, progress: Callable[[float], None]) -> Dataset:
    from nnviz.core.data.handwriting import read_handwriting

    samples = read_handwriting(path)
    if not samples:
        raise DataFileError(f"{path} holds no drawing yet.")
    images = np.empty((len(samples), 28, 28), np.uint8)
    for i, sample in enumerate(samples):
        if i % _PART == 0:
            progress(i / len(samples))
        if sample.picture is not None:
            images[i] = sample.picture
        else:
            images[i] = normalise_strokes(sample.strokes, pictures=False).final
    labels = np.array([sample.label for sample in samples], np.int64)
    for array in (images, labels):
        array.setflags(write=False)
    return Dataset(images, labels, None, path.name)


def _drawn(
    drawings: list[Strokes], digits: list[int] | None, name: str, progress: Callable[[float], None]
) -> Dataset:
    images = np.empty((len(drawings), 28, 28), np.uint8)
    for i, drawing in enumerate(drawings):
        if i % _PART == 0:
            progress(i / len(drawings))
        images[i] = normalise_strokes(drawing, pictures=False).final
    images.setflags(write=False)
    labels = None if digits is None else checked_labels(np.array(digits), len(images), name)
    return Dataset(images, labels, tuple(drawings), name)


def write_stroke_file(
    path: str | os.PathLike[str], drawings: list[Strokes], labels: list[int] | None = None
) -> None:
    """Write drawings as UNIPEN text, packed if the name ends in ``.gz``; `read_dataset` reads it back.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    import gzip

    data = unipen_bytes(drawings, labels)
    write_file(path, gzip.compress(data, mtime=0) if str(path).endswith(".gz") else data)
