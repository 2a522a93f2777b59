"""Pictures that are dropped, pasted or opened."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from nnviz.core.data.digit_likeness import looks_like_one_digit
from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import read_head
from nnviz.gui.panels.draw.ink import Picture
from nnviz.gui.panels.draw.ink_painting import gray_values

_LARGEST = 560
_SMALLEST = 4
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".ppm", ".pgm")


def takes(mime: QMimeData) -> bool:
    """Whether a picture may be in what is being dragged or pasted."""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return bool(files and is_picture(files[0])) or (not files and mime.hasImage())


def is_picture(path: str) -> bool:
    """Whether a file is a picture, by its name or its first bytes."""
    name = path.lower()
    if _fault(path):
        return False
    return name.endswith(PICTURE_SUFFIXES) or not QImageReader.imageFormat(path).isEmpty()


def picture_from_mime(mime: QMimeData | None) -> tuple[NDArray[np.uint8] | None, str]:
    """Return the gray picture and its name; or None and what is wrong, for the user."""
    # Some platforms return nothing at all for an empty clipboard.
    for url in mime.urls() if mime is not None else []:
        if url.isLocalFile():
            return picture_from_file(url.toLocalFile())
    if mime is not None and mime.hasImage():
        data = mime.imageData()
        image = data.toImage() if isinstance(data, QPixmap) else QImage(data)
        if not image.isNull():
            return _gray(image), _tr("a pasted picture")
    return None, _tr("There is no picture in the clipboard. Copy one, or drop an image file here.")


def picture_from_file(path: str) -> tuple[NDArray[np.uint8] | None, str]:
    """Return an image file's gray values and name; or None and what is wrong, for the user."""
    if fault := _fault(path):
        return None, fault
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > 4 * _LARGEST:
        bound = QSize(4 * _LARGEST, 4 * _LARGEST)
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None, _tr("{path} cannot be shown: {why}. Drop a PNG, JPEG, BMP or GIF picture.").format(
            path=path, why=reader.errorString()
        )
    if min(image.width(), image.height()) < _SMALLEST:
        return None, _tr("{path} is too small for a digit: {w} × {h} pixels.").format(
            path=path, w=image.width(), h=image.height()
        )
    return _gray(image), path.replace("\\", "/").rsplit("/", 1)[-1]


def _fault(path: str) -> str:
    """Return why a file cannot be read at all: Qt would wait for ever for what comes out of a pipe."""
    try:
        read_head(path, 1)
    except DataFileError as error:
        return str(error)
    return ""


def is_crowded(seen: NDArray[np.uint8] | None) -> bool:
    """Whether what the network sees, shape (28, 28), is not spread as one digit is; never if it is empty."""
    return seen is not None and not looks_like_one_digit(seen)


def is_strange(seen: NDArray[np.uint8] | None, picture: Picture | None) -> bool:
    """Whether a picture from elsewhere is no single digit: the network answers all the same."""
    return picture is not None and picture.label is None and is_crowded(seen)


def _gray(image: QImage) -> NDArray[np.uint8]:
    if max(image.width(), image.height()) > _LARGEST:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_LARGEST, _LARGEST, keep, smooth)
    return gray_values(image)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropped", text)
