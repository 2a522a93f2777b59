"""Which marker and colour is which curve, in a line of text above several plots; a click hides a curve."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from nnviz.gui.theme import Theme

_GLYPHS = {"o": "●", "s": "■", "t": "▼", "d": "◆", "+": "✚", "x": "✖", "star": "★", "p": "⬟"}


class CurveKey(QLabel):
    """One legend for several plots: it takes no room of theirs and costs nothing when they are painted.

    Signals
    -------
    toggled(int, bool)
        The curve of that number is to be shown or hidden.
    """

    toggled = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._note = ""
        self._hidden: set[int] = set()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setToolTip(self.tr("Click a name to hide its curve, or to show it again"))
        self.setAccessibleName(self.tr("Which curve is which"))
        self.linkActivated.connect(lambda link: self.toggle(int(link)))
        theme.changed.connect(self._write)
        self._write()

    def set_names(self, names: Sequence[str], note: str = "") -> None:
        """Name the curves 0, 1, ...; all are shown. `note` follows the names."""
        if (tuple(names), note) != (self._names, self._note):
            self._names, self._note, self._hidden = tuple(names), note, set()
            self._write()

    def toggle(self, index: int) -> None:
        """Hide a curve, or show it again."""
        self._hidden ^= {index}
        self._write()
        self.toggled.emit(index, index not in self._hidden)

    def _write(self) -> None:
        # Room for a line also while it is empty: the plots below would have to move, which takes 100 ms.
        self.setMinimumHeight(self.fontMetrics().height())
        entries = []
        for i, name in enumerate(self._names):
            hidden = i in self._hidden
            color = self._theme.colors.muted if hidden else self._theme.data_color(i).name()
            glyph = _GLYPHS[self._theme.symbol(i)]
            text = f"<s>{escape(name)}</s>" if hidden else escape(name)
            look = f"color: {self._theme.colors.text}; text-decoration: none"
            entries.append(
                f'<span style="color: {color}">{glyph}</span>&nbsp;<a href="{i}" style="{look}">'
                f"{text.replace(' ', '&nbsp;')}</a>"
            )
        if self._note:
            entries.append(f'<span style="color: {self._theme.colors.muted}">{escape(self._note)}</span>')
        self.setText(" &nbsp; ".join(entries))
