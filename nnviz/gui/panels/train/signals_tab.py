"""Signals and gradients of every layer while the network trains, as in the Initializers panel."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.signal_view import SignalView
from nnviz.tasks.train import TrainSnapshot


class SignalsTab(QStackedWidget):
    """An explanation until there is something to show, then histograms and spread by depth."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: TrainSnapshot | None = None
        self.setAccessibleName(self.tr("Signals and gradients while training"))
        hint = QLabel(
            self.tr(
                "Start a training with this tab open: you see how the values of every layer and their "
                "gradients change, up to five times a second, less often where that would slow the "
                "training down. A layer whose histogram shrinks to a line has stopped learning."
            )
        )
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.addWidget(hint)
        column.addStretch(1)
        self.view = SignalView(context.theme)
        self.view.set_theory_shown(False)
        self.view.quantity_changed.connect(lambda _quantity: self._draw())
        self.addWidget(page)
        self.addWidget(self.view)

    def show_snapshot(self, snapshot: TrainSnapshot) -> None:
        """Draw the newest measurement."""
        known = None if self._snapshot is None else self._snapshot.signals
        if snapshot.signals is None or snapshot.signals is known:
            return
        self._snapshot = snapshot
        self.setCurrentWidget(self.view)
        self._draw()

    def _draw(self) -> None:
        if self._snapshot is None or self._snapshot.signals is None:
            return
        signals = self._snapshot.signals
        title = self.tr("After {0:,} steps").format(self._snapshot.step)
        self.view.show_layers([(title, signals.layers, None)], signals.names)
