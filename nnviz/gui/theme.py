"""Colours, spacing and type of the whole window, light and dark, and of everything painted in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from nnviz.core.resources import resource_path

if TYPE_CHECKING:
    from nnviz.gui.settings import JsonStore

SMALL = 4
"""Half a unit of the spacing rhythm, pixels."""
UNIT = 8
"""One unit of the spacing rhythm, pixels."""
CONTROLS_WIDTH = 312
"""Width of the control column, pixels."""
FACTS_WIDTH = 264
"""Width of the column of facts, pixels."""

MODES = ("system", "light", "dark")


@dataclass(frozen=True)
class Colors:
    """The colours of one scheme, as ``#rrggbb``."""

    window: str
    panel: str
    base: str
    text: str
    muted: str
    line: str
    hover: str
    accent: str
    on_accent: str
    plot: str
    grid: str
    good: str
    bad: str
    warn: str
    data: tuple[str, ...]


# Okabe & Ito's colours. On white the blue leads, on black its lighter sister, and those that would be
# too dark are lifted; the order of hues is the same, so that the first racer is bluish in both.
LIGHT = Colors(
    window="#f3f4f6", panel="#fafbfc", base="#ffffff", text="#1b1f24", muted="#5a626d", line="#d4d8de",
    hover="#e6e9ee", accent="#0a62b0", on_accent="#ffffff", plot="#ffffff", grid="#c9ced6",
    good="#007556", bad="#b83a00", warn="#8a5a00",
    data=("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#1b1f24", "#9a8f00"),
)  # fmt: skip
DARK = Colors(
    window="#1d2025", panel="#23272d", base="#333942", text="#e8eaee", muted="#a3abb6", line="#3a4049",
    hover="#30353d", accent="#5fb0f5", on_accent="#0b1a28", plot="#17191d", grid="#434a54",
    good="#3ccfa2", bad="#ff8a5c", warn="#f0c04a",
    data=("#56b4e9", "#f07a2e", "#1fc296", "#e39cc4", "#e6a817", "#4d93e0", "#e8eaee", "#f0e442"),
)  # fmt: skip

LINE_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
"""Line styles that double the data colours."""
SYMBOLS = ("o", "s", "t", "d", "+", "x", "star", "p")
"""Markers that double the data colours (pyqtgraph's names)."""


_FUSION_DARKER = 140
"""Per cent by which Fusion darkens the window's colour for outlines (QColor.darker)."""


class Theme(QObject):
    """The scheme in use; follows the system unless it is set.

    Signals
    -------
    changed()
        Colours or sizes have changed: paint again.
    """

    changed = Signal()

    def __init__(self, settings: JsonStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        mode = settings.get("theme", "system") if settings is not None else "system"
        self._mode = mode if mode in MODES else "system"
        self._presentation = False
        self._base_size = 0.0
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def mode(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Follow the system or fix a scheme."""
        if mode not in MODES:
            raise ValueError(f"the theme is one of {', '.join(MODES)}, not {mode!r}")
        self._mode = mode
        if self._settings is not None:
            self._settings.set("theme", mode)
        self.apply()

    @contextlib.contextmanager
    def lent(self, mode: str) -> Iterator[None]:
        """Paint in another scheme for a moment (paper is white); the user's choice is kept."""
        if self.is_dark == (mode == "dark"):
            yield
            return
        kept, self._mode = self._mode, mode
        self.apply()
        try:
            yield
        finally:
            self._mode = kept
            self.apply()

    @property
    def presentation(self) -> bool:
        """Whether type and lines are enlarged for a lecture hall."""
        return self._presentation

    def set_presentation(self, on: bool) -> None:
        """Enlarge type and lines, or not."""
        if on != self._presentation:
            self._presentation = on
            self.apply()

    @property
    def scale(self) -> float:
        """Factor on type and lines, 1 unless presenting."""
        return 1.4 if self._presentation else 1.0

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is in use."""
        if self._mode != "system":
            return self._mode == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @property
    def colors(self) -> Colors:
        """The colours in use."""
        return DARK if self.is_dark else LIGHT

    def color(self, name: str) -> QColor:
        """Return the colour called `name` in `Colors`."""
        return QColor(getattr(self.colors, name))

    def data_color(self, index: int) -> QColor:
        """Return the colour of the data series `index` (safe for the colour-blind)."""
        return QColor(self.colors.data[index % len(self.colors.data)])

    def line_style(self, index: int) -> Qt.PenStyle:
        """Return the line style that goes with `data_color`."""
        return LINE_STYLES[index % len(LINE_STYLES)]

    def symbol(self, index: int) -> str:
        """Return the marker that goes with `data_color`."""
        return SYMBOLS[index % len(SYMBOLS)]

    @property
    def line_width(self) -> int:
        """Width of a data line, in pixels independent of the device (for own painting)."""
        return 3 if self._presentation else 2

    @property
    def cosmetic_width(self) -> int:
        """Width of a data line as a cosmetic pen wants it: in device pixels (for pyqtgraph)."""
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        return max(1, round(self.line_width * ratio))

    def number_font(self, factor: float = 1.0, bold: bool = False) -> QFont:
        """Return the system's font with figures of equal width, for numbers that change."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def apply(self) -> None:
        """Set palette and font of the application and tell everybody."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if not self._base_size:
            self._base_size = app.font().pointSizeF()
        font = app.font()
        size = self._base_size * self.scale
        if abs(font.pointSizeF() - size) > 0.01:
            font.setPointSizeF(size)
            app.setFont(font)
        app.setPalette(self.palette())
        marks = self._palette_of_marks()
        for name in ("QCheckBox", "QRadioButton", "QSlider"):
            app.setPalette(marks, name)
        self.changed.emit()

    def palette(self) -> QPalette:
        """Return the Qt palette of the scheme in use."""
        c = self.colors
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, value in {
            roles.Window: c.window, roles.WindowText: c.text, roles.Base: c.base,
            roles.AlternateBase: c.panel, roles.Text: c.text, roles.Button: c.panel,
            roles.ButtonText: c.text, roles.BrightText: c.bad, roles.Highlight: c.accent,
            roles.HighlightedText: c.on_accent, roles.Link: c.accent, roles.LinkVisited: c.accent,
            roles.ToolTipBase: c.panel, roles.ToolTipText: c.text, roles.PlaceholderText: c.muted,
            roles.Mid: c.line, roles.Midlight: c.hover, roles.Dark: c.line, roles.Light: c.panel,
            roles.Shadow: c.line, roles.Accent: c.accent,
        }.items():  # fmt: skip
            palette.setColor(role, QColor(value))
        # Inactive, but still readable: the contrast to the window stays above 3:1.
        grey = QColor(c.muted)
        grey.setAlpha(170)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, grey)
        palette.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(c.line))
        return palette

    def _palette_of_marks(self) -> QPalette:
        """Return the palette with which empty boxes and grooves are seen: 3:1 to what is behind them.

        Fusion outlines them in a darker shade of the window's colour; these widgets paint nothing else in it.
        """
        palette = self.palette()
        outline = QColor(self.colors.muted)
        palette.setColor(QPalette.ColorRole.Window, outline.lighter(_FUSION_DARKER))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet of the main window in the colours in use."""
        text = resource_path("style", "frame.qss").read_text(encoding="utf-8")
        values: dict[str, Any] = {
            **vars(self.colors),
            "small": SMALL,
            "unit": UNIT,
            "icon": round(18 * self.scale),
        }
        return Template(text).substitute(values)

    def _on_scheme_changed(self) -> None:
        if self._mode == "system":
            self.apply()


class _FontBinding(QObject):
    def __init__(self, widget: QWidget, theme: Theme, factor: float, bold: bool) -> None:
        super().__init__(widget)
        self._widget, self._theme, self._factor, self._bold = widget, theme, factor, bold
        theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        font = self._theme.number_font(self._factor, self._bold)
        self._widget.setFont(font)
        if isinstance(self._widget, QHeaderView):
            # It paints with the font of its viewport, which a style sheet keeps one change behind.
            self._widget.viewport().setFont(font)


def bind_number_font(widget: QWidget, theme: Theme, factor: float = 1.0, bold: bool = False) -> None:
    """Give `widget` figures of equal width, also after the type has been enlarged for presenting."""
    _FontBinding(widget, theme, factor, bold)
