"""Makes the application's icons from resources/icons/nnviz.svg: PNG of all sizes, ICO and ICNS.

Run it after the drawing has changed: ``python resources/desktop/make_icons.py``.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).resolve().parent


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a PNG file of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def main() -> None:
    """Write ``nnviz-<size>.png``, ``nnviz.ico`` and ``nnviz.icns`` beside this file."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(str(HERE.parent / "icons" / "nnviz.svg"))
    pictures = {}
    for size in SIZES:
        content = png(renderer, size)
        # Pillow writes them smaller.
        pictures[size] = Image.open(io.BytesIO(content)).convert("RGBA")
        pictures[size].save(HERE / f"nnviz-{size}.png", optimize=True)
    of_windows = [size for size in SIZES if size <= 256]
    pictures[256].save(
        HERE / "nnviz.ico",
        sizes=[(size, size) for size in of_windows],
        append_images=[pictures[size] for size in of_windows[:-1]],
    )
    pictures[512].save(HERE / "nnviz.icns", append_images=[pictures[size] for size in (32, 64, 128, 256)])
    del app


if __name__ == "__main__":
    main()
