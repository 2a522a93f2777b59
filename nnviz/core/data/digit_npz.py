"""Archives of NumPy arrays: Keras' ``mnist.npz`` and its like."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import MEGABYTE, parse_npy, read_zip, size_text

# Both are in memory for a moment; MNIST as 64-bit floats has 359 MB.
_LARGEST_FILE = 256 * MEGABYTE
_LARGEST_ARRAYS = 384 * MEGABYTE
_NAMES = {
    "train": (
        ("x_train", "y_train"),
        ("train_images", "train_labels"),
        ("training_images", "training_labels"),
    ),
    "test": (("x_test", "y_test"), ("test_images", "test_labels")),
    "": (("images", "labels"), ("x", "y"), ("X", "y"), ("data", "target")),
}


def parse_digit_npz(data: bytes, name: str, part: str) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Return pictures and labels (None where there are none) of the training or test part.

    An archive with one part only gives that one. Nothing in it is executed; arrays of objects are refused.

    Raises
    ------
    DataFileError
        If no arrays of the usual names are in it.
    """
    if len(data) > _LARGEST_FILE:
        limit = size_text(_LARGEST_FILE)
        raise DataFileError(f"{name} is larger than {limit}. Save it with savez_compressed, as bytes 0..255.")
    listed: list[str] = []

    def note(member: str) -> bool:
        if member.endswith(".npy"):
            listed.append(member.removesuffix(".npy"))
        return False

    read_zip(data, name, note, most=200)
    order = (part, "", "test" if part == "train" else "train")
    for images, labels in (pair for key in order for pair in _NAMES[key]):
        if images not in listed:
            continue
        wanted = {f"{images}.npy", f"{labels}.npy"}
        parts = read_zip(data, name, wanted.__contains__, _LARGEST_ARRAYS, most=200)
        arrays = {member: parse_npy(content, f"{name}: {member}") for member, content in parts.items()}
        return arrays[f"{images}.npy"], arrays.get(f"{labels}.npy")
    held = ", ".join(item[:30] for item in listed[:8]) or "nothing"
    raise DataFileError(f"{name} holds {held}; x_train and y_train, as in Keras' mnist.npz, were expected.")
