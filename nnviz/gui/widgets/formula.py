"""Formulas written in LaTeX, drawn as paths: crisp at every scale, in the theme's colours."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import Theme

_NESTING = re.compile(r"(\\left|\\right|[{}])")
_SIGN = re.compile(r"((?:[=<>(\[,]|\\(?:leq?|geq?|sim|approx|cdot|times)(?![A-Za-z]))\s*)-")
_INK = "#010203"
_SIZE = 24.0
_MOST_EFFORT = 1500
"""About 0.15 s; the formulas of the registries stay below 350."""


def typesetting_effort(latex: str) -> int:
    """Return how much work a formula is: ziamath takes twice as long with each level of brackets.

    Ten levels, quickly typed, take seconds, and thirty for ever.

    Examples
    --------
    >>> typesetting_effort("x^2"), typesetting_effort("e^{e^{x}}")
    (3, 19)
    """
    total, depth = 0, 0
    for token in _NESTING.split(latex):
        if token in ("{", r"\left"):
            depth += 1
        elif token in ("}", r"\right"):
            depth = max(0, depth - 1)
        total += len(token) << min(depth, 40)
    return total


def close_signs(latex: str) -> str:
    """Return a formula with each sign in a group of its own: ziamath sets ``(-x)`` as wide as a difference.

    Examples
    --------
    >>> close_signs("L = -(a - b), [-1]")
    'L = {-}(a - b), [{-}1]'
    """
    return _SIGN.sub(r"\1{-}", latex)


@lru_cache(maxsize=512)
def formula_svg(latex: str) -> tuple[str, float, float]:
    """Return a formula as SVG in an ink that is to be replaced, with its width and height; kept.

    Raises
    ------
    ValueError
        If it is nested so deeply that typesetting would hold the window up. ziamath has many more errors.
    """
    latex = close_signs(latex)
    if typesetting_effort(latex) > _MOST_EFFORT:
        raise ValueError("The formula is nested too deeply to be typeset.")
    # ziamath calls a function of importlib that is deprecated since Python 3.11.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath

    # Qt draws SVG 1.x; SVG 2 would leave the glyphs out.
    ziamath.config.svg2 = False
    text = ziamath.Latex(latex, size=_SIZE, color=_INK).svg()
    found = re.search(r'width="([\d.]+)" height="([\d.]+)"', text)
    assert found is not None
    return text, float(found[1]), float(found[2])


class FormulaView(QWidget):
    """One formula, shrunk if the column is narrower than it.

    A new formula costs about 15 ms, a known one nothing: do not put numbers that change with every frame in.

    Parameters
    ----------
    theme : Theme
    latex : str
    size : float
        Height of the letters in relation to the text around.
    spoken : str
        What a screen reader says; the LaTeX text by default.
    """

    def __init__(
        self,
        theme: Theme,
        latex: str = "",
        *,
        size: float = 1.25,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._latex = ""
        self._problem = ""
        self._svg: tuple[str, float, float] | None = None
        self._renderer: QSvgRenderer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self.set_formula(latex, spoken)

    def formula(self) -> str:
        """Return the LaTeX text."""
        return self._latex

    def set_formula(self, latex: str, spoken: str = "") -> None:
        """Show another formula."""
        self.setAccessibleName(spoken or latex or self.tr("Formula"))
        if latex == self._latex and self._svg is not None:
            return
        self._latex, self._svg, self._renderer, self._problem = latex, None, None, ""
        if latex:
            try:
                self._svg = formula_svg(latex)
            except Exception as error:  # noqa: BLE001 - ziamath raises whatever its parsers do
                # The text itself is better than nothing, and far better than no panel.
                self._problem = str(error)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at the font's height."""
        if self._svg is None:
            return QSize(10, self.fontMetrics().height() if self._latex else 0)
        scale = self._scale()
        return QSize(round(self._svg[1] * scale), round(self._svg[2] * scale) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the height; the width may shrink."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the formula at the left, shrunk to the width."""
        painter = QPainter(self)
        color = self.palette().text().color().name()
        if self._svg is None:
            painter.setPen(self.palette().text().color())
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._latex
            )
            painter.end()
            return
        text, width, height = self._svg
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(text.replace(_INK, color).encode()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self._scale(), self.width() / width)
        top = (self.height() - height * scale) / 2
        self._renderer.render(painter, QRectF(0, top, width * scale, height * scale))
        painter.end()

    def _scale(self) -> float:
        return self.fontInfo().pixelSize() * self._size / _SIZE

    def _on_theme_changed(self) -> None:
        self._renderer = None
        self.updateGeometry()
        self.update()
