"""A folder of pictures named by label: ``7/any.png``, ``7_001.png``, ``7.png``.

Decoding PNG or JPEG needs more than NumPy, so the decoder comes from a layer above
(`nnviz.core.picture_decoding.use_decoder`).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.dataset import SIDE, Dataset
from nnviz.core.data.picture_ink import border_of
from nnviz.core.data.picture_pipeline import normalise_image
from nnviz.core.errors import DataFileError
from nnviz.core.picture_decoding import Decoder, current_decoder

PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm")
_MOST_FILES = 200_000


def label_of(path: Path) -> int | None:
    """Return the label in a picture's name or in its folder's, or None.

    Examples
    --------
    >>> [label_of(Path(name)) for name in ("digits/7/0001.png", "mine/3_anna.png", "mine/photo.png")]
    [7, 3, None]
    """
    if re.fullmatch(r"[0-9]", path.parent.name):
        return int(path.parent.name)
    match = re.match(r"(?:(?:digit|label|class)[-_ ]?)?([0-9])(?![0-9])", path.stem, re.IGNORECASE)
    return int(match.group(1)) if match else None


def read_image_folder(folder: Path, decoder: Decoder | None = None) -> Dataset:
    """Read all pictures in a folder and its subfolders whose names tell the label.

    Pictures of 28 x 28 are taken as they are (inverted where the border is light); all others go through the
    picture pipeline.

    Raises
    ------
    DataFileError
        If there is none, or one cannot be read.
    """
    decoder = decoder or current_decoder()
    files = _files(folder)
    if not files:
        raise DataFileError(
            f"{folder} holds no pictures named by label. Name them 7_001.png, or use folders 0 to 9."
        )
    if decoder is None:
        raise DataFileError(
            f"{folder} holds picture files, but nothing here can decode them. Use the nnviz program."
        )
    images = np.empty((len(files), SIDE, SIDE), np.uint8)
    for i, (path, _) in enumerate(files):
        images[i] = _as_digit(decoder(path))
    labels = np.array([label for _, label in files], np.int64)
    images.setflags(write=False)
    labels.setflags(write=False)
    return Dataset(images, labels, None, folder.name)


def _files(folder: Path) -> list[tuple[Path, int]]:
    found: list[tuple[Path, int]] = []
    seen = 0
    # Links to folders are not followed: they may lead in circles.
    for place, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            seen += 1
            if seen > _MOST_FILES:
                raise DataFileError(f"{folder} holds more than {_MOST_FILES} files. Choose a smaller folder.")
            path = Path(place, name)
            label = label_of(path)
            if path.suffix.lower() in PICTURE_ENDINGS and label is not None and not name.startswith("."):
                found.append((path, label))
    return found


def _as_digit(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if gray.shape == (SIDE, SIDE):
        return 255 - gray if np.median(border_of(gray)) > 127 else gray
    return normalise_image(gray, pictures=False).final
