"""Picture files (PNG, JPEG, ...) as grey values, decoded by Pillow, which is imported when one is read."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import MEGABYTE, read_file

_LARGEST_FILE = 100 * MEGABYTE
_MOST_PIXELS = 120_000_000
_WORKING = 1024
_KINDS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM")


def read_gray(path: str | Path) -> NDArray[np.uint8]:
    """Return a picture file as grey values, turned as the camera was held; transparency becomes paper.

    Parameters
    ----------
    path : path-like

    Returns
    -------
    ndarray, shape (h, w), uint8
        At most 1024 pixels wide and high; larger pictures are shrunk.

    Raises
    ------
    DataFileError
        If it is no picture, damaged, or has more than 120 million pixels.
    """
    data = read_file(path, _LARGEST_FILE)
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # Its warnings about large or odd files: the size is checked below, the rest does not matter.
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_KINDS) as image:
                if image.width * image.height > _MOST_PIXELS:
                    size = f"{image.width} x {image.height}"
                    raise DataFileError(f"{path} has {size} pixels, which is too large. Shrink it first.")
                image.draft("L", (_WORKING, _WORKING))
                turned = ImageOps.exif_transpose(image)
                if turned.has_transparency_data:
                    turned = _on_paper(turned.convert("RGBA"))
                gray = turned.convert("L") if not turned.mode.startswith("I") else _from_deep(turned)
                gray.thumbnail((_WORKING, _WORKING))
                values = np.asarray(gray, np.uint8).copy()
    except DataFileError:
        raise
    except Image.DecompressionBombError:
        raise DataFileError(f"{path} has far too many pixels: it is too large. Shrink it first.") from None
    except UnidentifiedImageError:
        raise DataFileError(
            f"{path} is no picture that can be read. Use PNG, JPEG, BMP, GIF or TIFF."
        ) from None
    except Exception as error:
        raise DataFileError(f"{path} is a damaged picture: {error}. Save it again.") from error
    values.setflags(write=False)
    return values


def _on_paper(image: object) -> object:
    """Lay a transparent picture on white, or on black where what is visible is light."""
    from PIL import Image

    pixels = np.asarray(image, np.float32)
    alpha = pixels[..., 3]
    visible = float((pixels[..., :3].mean(axis=2) * alpha).sum() / max(float(alpha.sum()), 1.0))
    paper = Image.new("RGBA", image.size, "white" if visible < 128 else "black")  # type: ignore[attr-defined]
    return Image.alpha_composite(paper, image)  # type: ignore[arg-type]


def _from_deep(image: object) -> object:
    """Bring 16 or 32 bits a pixel to 8."""
    from PIL import Image

    values = np.asarray(image, np.float64)
    top = max(float(values.max()), 1.0)
    return Image.fromarray(np.clip(values * (255.0 / max(top, 255.0)), 0, 255).astype(np.uint8))
