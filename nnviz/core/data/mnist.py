"""MNIST, all 70,000 pictures, from the bundle that travels with the program."""

from __future__ import annotations

import functools
import hashlib
import itertools
import lzma
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError
from nnviz.core.resources import resource_path

# Part: (bytes when unpacked, SHA-256 of the packed file). Printed by resources/mnist/make_bundle.py.
_PARTS = {
    "train-images-0.xz": (23520000, "774181dbc362ab790002692bffd1ad1857e4a5874d21980b71f93c1b8540acca"),
    "train-images-1.xz": (23520000, "2c41f1b408f007e7f1507639fcd2d602e93ec4aa2576a741f96f273c613ef365"),
    "test-images.xz": (7840000, "93182efa9f18e38caed938ba8a757077b6e9bea03f70457b874f1f08857ff62f"),
    "labels.xz": (70000, "f82894851683179045b3ddc9f8ac3e9f42468a2b478bd05d4a0d47c02e2e304c"),
}
_PIECE = 1 << 20  # bytes unpacked at a time


@dataclass(frozen=True, slots=True)
class Mnist:
    """The MNIST database (LeCun, Bottou, Bengio, Haffner 1998); all arrays are read-only.

    Attributes
    ----------
    train_images : ndarray, shape (60000, 28, 28), uint8
        0 is paper, 255 is ink.
    train_labels : ndarray, shape (60000,), uint8
    test_images : ndarray, shape (10000, 28, 28), uint8
    test_labels : ndarray, shape (10000,), uint8
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray


def _unpack(name: str, into: NDArray[np.uint8]) -> None:
    """Fill `into` from a part, piece by piece: unpacked as a whole it would be in memory twice."""
    path = resource_path("mnist", name)
    try:
        packed = path.read_bytes()
    except OSError as error:
        reason = f"The bundled file {path} cannot be read: {error.strerror}."
        raise DataFileError(f"{reason} Install nnviz again.") from error
    if hashlib.sha256(packed).hexdigest() != _PARTS[name][1]:
        raise DataFileError(f"The bundled file {path} is damaged (wrong SHA-256 sum). Install nnviz again.")
    unpacker, done = lzma.LZMADecompressor(), 0
    while not unpacker.eof:
        piece = unpacker.decompress(packed, _PIECE)
        packed = b""
        into[done : done + len(piece)] = np.frombuffer(piece, np.uint8)
        done += len(piece)


@functools.cache
def load_mnist() -> Mnist:
    """Return MNIST; unpacked on the first call (about half a second), the same object afterwards.

    Raises
    ------
    DataFileError
        If a part of the bundle is missing or its SHA-256 sum is wrong.
    """
    from concurrent.futures import ThreadPoolExecutor  # only needed here: keeps the start-up short

    ends = list(itertools.accumulate(size for size, _ in _PARTS.values()))
    pixels = np.empty(ends[-1], np.uint8)
    parts = np.split(pixels, ends[:-1])
    # lzma releases the interpreter lock, so that two cores unpack the two halves at once.
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(_unpack, _PARTS, parts))
    pixels.setflags(write=False)
    pictures = pixels[: ends[2]].reshape(-1, 28, 28)
    labels = pixels[ends[2] :]
    return Mnist(pictures[:60_000], labels[:60_000], pictures[60_000:], labels[60_000:])
