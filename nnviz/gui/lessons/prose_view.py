"""Text of a lesson with formulas and pictures, as tall as it needs to be. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from nnviz.core.errors import NnvizError
from nnviz.core.file_reading import read_file
from nnviz.core.lessons import Prose, read_prose
from nnviz.gui.theme import Theme
from nnviz.gui.widgets.formula import formula_svg

_INK = "#010203"
_LARGEST_PICTURE = 8 << 20
_MOST_PIXELS = 20_000_000
_SVG_SIZE = 24.0
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class ProseView(QTextEdit):
    """A piece of a lesson's text.

    Parameters
    ----------
    theme : Theme
    folder : Path, optional
        Where the lesson's pictures are.
    """

    def __init__(self, theme: Theme, folder: Path | None = None) -> None:
        super().__init__()
        self._theme, self._folder = theme, folder
        self._prose = Prose("")
        self._shrunk = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # No links: nothing in a lesson leads out of it.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Text of the lesson"))
        self.setToolTip("")
        theme.changed.connect(self._render)

    def set_text(self, markdown: str) -> None:
        """Show `markdown`."""
        self.set_prose(read_prose(markdown))

    def set_prose(self, prose: Prose) -> None:
        """Show prose that has been made harmless."""
        self._prose = prose
        if not prose.markdown:
            self.hide()
        self.setAccessibleDescription(prose.plain()[:2000])
        self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Know only what has been put into the document; read and fetch nothing."""
        return None

    def sizeHint(self) -> QSize:
        """Return the height of the text."""
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        """Let the column be narrow."""
        return QSize(120, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        if self._shrunk:
            self._render()
        else:
            self._fit()

    def wheelEvent(self, event: Any) -> None:
        """Leave the wheel to the column around."""
        event.ignore()

    # ---- drawing ------------------------------------------------------------------------------

    def _render(self) -> None:
        document = self.document()
        document.clear()
        self._shrunk = False
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        self.setPalette(palette)
        document.setDefaultFont(self.font())
        # Before the pictures: it throws away what the document knows.
        document.setMarkdown(self._prose.markdown, _FEATURES)
        for index, (latex, display) in enumerate(self._prose.formulas):
            self._add_image(f"formula:{index}", self._formula(latex, display))
        for index, name in enumerate(self._prose.pictures):
            self._add_image(f"picture:{index}", self._picture(name))
        self._fit()

    def _add_image(self, name: str, image: QImage | None) -> None:
        if image is not None:
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)

    def _formula(self, latex: str, display: bool, share: float = 1.0) -> QImage | None:
        try:
            text, width, height = formula_svg(latex.replace("−", "-"))
        except Exception:  # noqa: BLE001 - ziamath raises whatever its parsers do
            return self._as_text(latex)
        found = re.search(r'viewBox="[-\d.]+ ([-\d.]+)', text)
        ascent = -float(found[1]) if found is not None else height
        scale = self.fontInfo().pixelSize() * (1.25 if display else 1.12) * share / _SVG_SIZE
        ratio = self.devicePixelRatioF()
        # Qt puts the middle of a picture a quarter of an x above the line: with this room above or below it,
        # the formula's own line comes to lie on that of the text.
        lift = (ascent - (height - ascent)) * scale - QFontMetricsF(self.font()).xHeight() / 2
        above, below = (0.0, 2.0) if display else (max(0.0, -lift), max(0.0, lift))
        size = QSize(round(width * scale * ratio) + 1, round((height * scale + above + below) * ratio) + 1)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        color = self._theme.color("text").name()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, above * ratio, width * scale * ratio, height * scale * ratio)
        QSvgRenderer(QByteArray(text.replace(_INK, color).encode())).render(painter, place)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def _as_text(self, text: str) -> QImage:
        """Return the LaTeX text itself: better than nothing."""
        metrics = QFontMetricsF(self.font())
        size = QSize(round(metrics.horizontalAdvance(text)) + 2, round(metrics.height()))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(self.font())
        painter.setPen(self._theme.color("text"))
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return image

    def _picture(self, name: str) -> QImage | None:
        if self._folder is None:
            return None
        try:
            path = (self._folder / name).resolve()
            # A link may lead out of the folder although its name does not.
            if not path.is_relative_to(self._folder.resolve()):
                return None
            data = read_file(path, _LARGEST_PICTURE)
        except (NnvizError, OSError, ValueError):
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        size = reader.size()
        if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
            return None
        image = reader.read()
        return None if image.isNull() else image

    def _fit(self) -> None:
        document = self.document()
        width = max(60, self.viewport().width())
        self._shape(width)
        document.setTextWidth(width)
        self.setFixedHeight(max(1, round(document.size().height()) + 1))

    def _shape(self, width: int) -> None:
        """Put pictures on the line, shrink them to the column and give the text room to breathe."""
        document = self.document()
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            look = QTextBlockFormat()
            if not block.textList():
                look.setBottomMargin(6 if block.next().isValid() else 0)
                look.setTopMargin(0)
            else:
                look.setBottomMargin(2)
            look.setLineHeight(112.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(look)
            walk = block.begin()
            places = []
            while not walk.atEnd():
                fragment = walk.fragment()
                if fragment.charFormat().isImageFormat():
                    places.append(
                        (fragment.position(), fragment.length(), fragment.charFormat().toImageFormat())
                    )
                walk += 1
            # From the end: what replaces a missing picture moves all that follows.
            for position, length, image_format in reversed(places):
                self._shape_image(position, length, image_format, width)
            block = block.next()

    def _shape_image(self, position: int, length: int, look: QTextImageFormat, width: int) -> None:
        image = self.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(look.name()))
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        if not isinstance(image, QImage):
            cursor.insertText(self.tr("[picture missing]"))
            return
        natural = image.width() / image.devicePixelRatioF()
        high = image.height() / image.devicePixelRatioF()
        share = min(1.0, width / natural)
        kind, _, index = look.name().partition(":")
        if kind == "formula" and share < 1.0:
            # Drawn anew in its size: a picture that is made smaller is hard to read.
            self._shrunk = True
            self._add_image(look.name(), self._formula(*self._prose.formulas[int(index)], share))
        look.setWidth(natural * share)
        look.setHeight(high * share)
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.mergeCharFormat(look)
