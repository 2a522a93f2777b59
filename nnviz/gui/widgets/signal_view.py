"""Histograms of all layers with the spread by depth: for the laboratory and for a live training run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTabBar, QVBoxLayout, QWidget

from nnviz.core.signal_health.histograms import Histogram
from nnviz.core.signal_health.summaries import LayerHealth
from nnviz.core.signal_health.theory import TheoryLine
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.depth_plot import DepthPlot
from nnviz.gui.widgets.histogram_grid import HistogramGrid
from nnviz.gui.widgets.signal_cells import signal_cell

#: Order of the tabs: attributes of `LayerHealth`.
QUANTITIES = ("activation", "pre_activation", "activation_gradient", "weight_gradient")
_THEORY = {"activation": "activation", "pre_activation": "pre_activation", "activation_gradient": "gradient"}


class SignalView(QWidget):
    """Tabs for the four kinds of values, the histogram grid and the spread by depth.

    Show it anything with `show_layers`: rows of (name, `LayerHealth` of each layer). For a live training run
    make the layers with `nnviz.core.signal_health.layer_health` on the worker thread.

    Signals
    -------
    quantity_changed(str)
        Another tab.
    """

    quantity_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, Sequence[LayerHealth], TheoryLine | None]] = []
        self._histograms: Sequence[Sequence[Histogram | None]] | None = None
        self._names: list[str] = []
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Which values"))
        titles = (
            (self.tr("Activations"), self.tr("What each layer hands on")),
            (self.tr("Pre-activations"), self.tr("What enters the activation function: x W + b")),
            (self.tr("Gradients: activations"), self.tr("How the loss would change with each activation")),
            (self.tr("Gradients: weights"), self.tr("What an optimizer gets to change the weights")),
        )
        for title, tip in titles:
            self.tabs.setTabToolTip(self.tabs.addTab(title), tip)
        self.grid = HistogramGrid(theme)
        self.forward_plot = DepthPlot(theme, "")
        self.backward_plot = DepthPlot(theme, self.tr("Gradient by depth (activations)"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.set_theory_shown(True)
        self.note.setObjectName("muted")
        plots = QWidget()
        row = QHBoxLayout(plots)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.forward_plot)
        row.addWidget(self.backward_plot)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(True)
        self.splitter.addWidget(self.grid)
        self.splitter.addWidget(plots)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([470, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.note)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def set_theory_shown(self, shown: bool) -> None:
        """Say in the note below what the signs mean, and the broad lines if there are any."""
        text = self.tr("σ standard deviation, μ mean, sat: slope under 5% of the steepest, zero: exactly 0.")
        if shown:
            text += " " + self.tr("Broad lines: theory for very wide layers.")
        self.note.setText(text)

    def quantity(self) -> str:
        """Return which values are shown: an attribute of `LayerHealth`."""
        return QUANTITIES[self.tabs.currentIndex()]

    def set_quantity(self, quantity: str) -> None:
        """Go to a tab."""
        self.tabs.setCurrentIndex(QUANTITIES.index(quantity))

    def show_layers(
        self,
        rows: Sequence[tuple[str, Sequence[LayerHealth], TheoryLine | None]],
        columns: Sequence[str],
        histograms: Sequence[Sequence[Histogram | None]] | None = None,
        remarks: Sequence[str] = (),
    ) -> None:
        """Draw.

        Parameters
        ----------
        rows : sequence of (str, sequence of LayerHealth, TheoryLine or None)
            Name, layers known so far and theory.
        columns : sequence of str
            Names of the layers.
        histograms : sequence of sequence of Histogram, optional
            Instead of each summary's own, for the quantity shown (a shared range).
        remarks : sequence of str
            Written behind the names.
        """
        self.grid.set_remarks(remarks)
        self._rows, self._names, self._histograms = list(rows), list(columns), histograms
        self._draw()

    def _draw(self) -> None:
        quantity = self.quantity()
        cells = []
        for index, (name, layers, _theory) in enumerate(self._rows):
            row = self._histograms[index] if self._histograms is not None else [None] * len(layers)
            cells.append(
                (name, [signal_cell(layer, quantity, h) for layer, h in zip(layers, row, strict=False)])
            )
        self.grid.set_cells(cells, self._names)
        forward = quantity if quantity == "pre_activation" else "activation"
        backward = quantity if quantity == "weight_gradient" else "activation_gradient"
        is_pre, is_weight = forward == "pre_activation", backward == "weight_gradient"
        self.forward_plot.set_title(
            self.tr("Pre-activations by depth") if is_pre else self.tr("Activations by depth")
        )
        self.backward_plot.set_title(
            self.tr("Gradients of weights by depth") if is_weight else self.tr("Gradients by depth")
        )
        names = [name for name, _layers, _theory in self._rows]
        self.forward_plot.set_rows(names, self._spreads(forward), self._expected(forward))
        self.backward_plot.set_rows(names, self._spreads(backward), self._expected(backward))

    def _spreads(self, quantity: str) -> list[list[float]]:
        found = []
        for _name, layers, _theory in self._rows:
            summaries = [getattr(layer, quantity) for layer in layers]
            found.append([np.nan if s is None or s.overflow > 0 else s.std for s in summaries])
        return found

    def _expected(self, quantity: str) -> list[Sequence[float]]:
        name = _THEORY.get(quantity)
        return [
            [] if theory is None or name is None else getattr(theory, name) for _n, _l, theory in self._rows
        ]

    def _on_tab_changed(self, _index: int) -> None:
        self.quantity_changed.emit(self.quantity())
