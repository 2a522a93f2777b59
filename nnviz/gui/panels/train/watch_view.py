"""The curves of a run while it goes on, and the first layer's weights as pictures."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.tasks.train import TrainSnapshot

_POINTS = 600  # of a curve on the screen: more than its pixels cost time and show nothing
_FILTERS = 32


class WatchView(QWidget):
    """Loss, accuracy, gradient norms and update sizes; weights or filters as pictures on the right."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._theme = context.theme
        self.loss = ThemedPlot(
            context.theme, x=self.tr("Step"), y=self.tr("Loss"), title=self.tr("How wrong it is"), legend=True
        )
        self.accuracy = ThemedPlot(
            context.theme,
            x=self.tr("Epoch"),
            y=self.tr("Accuracy"),
            y_unit="%",
            title=self.tr("How often it is right"),
            legend=True,
        )
        self.norms = ThemedPlot(
            context.theme,
            x=self.tr("Step"),
            y=self.tr("Gradient norm"),
            title=self.tr("Gradient of each layer"),
            legend=True,
        )
        self.ratios = ThemedPlot(
            context.theme,
            x=self.tr("Step"),
            y=self.tr("Update / weights"),
            title=self.tr("Size of a step"),
        )
        self.ratios.setToolTip(
            self.tr("How far a step moves the weights, relative to their size; 0.001 is usual")
        )
        # Accuracy rises to the right: its legend sits below the curve.
        self.accuracy.getPlotItem().legend.setOffset((-8, -8))
        for plot in (self.norms, self.ratios):
            plot.setLogMode(False, True)
        self._loss = self.loss.add_series(
            0, name=self.tr("training"), smooth=False, style=Qt.PenStyle.SolidLine
        )
        self._held_loss = self.loss.add_series(
            1, name=self.tr("validation"), symbol=True, style=Qt.PenStyle.SolidLine
        )
        self._train = self.accuracy.add_series(
            0, name=self.tr("training"), symbol=True, style=Qt.PenStyle.SolidLine
        )
        self._held = self.accuracy.add_series(
            1, name=self.tr("validation"), symbol=True, style=Qt.PenStyle.SolidLine
        )
        self._layers: list[tuple[object, object]] = []
        self._names: tuple[str, ...] = ()
        self._weights: object = None
        self.filters = ImageGrid(context.theme, name=self.tr("Weights of the first layer"))
        self.filters.set_empty_text(self.tr("Press Start: the weights of the first layer appear here."))
        self._filters_title = QLabel(self.tr("What the first layer looks for"))
        self._filters_title.setToolTip(
            self.tr("Red speaks for, blue against; each picture is one unit or filter")
        )
        self.dead = QLabel()
        self.dead.setObjectName("muted")
        self.dead.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(SMALL)
        side.addWidget(self._filters_title)
        side.addWidget(self.filters, 1)
        side.addWidget(self.dead)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT)
        for i, plot in enumerate((self.loss, self.accuracy, self.norms, self.ratios)):
            grid.addWidget(plot, i // 2, i % 2)
        grid.addLayout(side, 0, 2, 2, 1)
        for column, stretch in enumerate((3, 3, 2)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(0, 3)
        grid.setRowStretch(1, 2)

    def show_snapshot(self, snapshot: TrainSnapshot) -> None:
        """Draw what is known."""
        curves = snapshot.curves
        if not curves:
            return
        smooth = curves["smooth_loss"]
        steps = _thin(len(smooth))
        self._loss.setData(steps + 1, smooth[steps])
        self._held_loss.setData(curves["epoch_step"], curves["validation_loss"])
        epochs = np.arange(1, len(curves["train_accuracy"]) + 1)
        self._train.setData(epochs, 100.0 * curves["train_accuracy"])
        self._held.setData(epochs, 100.0 * curves["validation_accuracy"])
        self._show_layers(snapshot)
        self._show_weights(snapshot)
        dead = curves["dead"]
        if dead.ndim == 2 and len(dead):
            shares = ", ".join(f"{share:.0%}" for share in dead[-1])
            self.dead.setText(self.tr("Units that never answer, by activation layer: {0}").format(shares))
        else:
            self.dead.clear()

    def _show_layers(self, snapshot: TrainSnapshot) -> None:
        if snapshot.layer_names != self._names:
            for norm, ratio in self._layers:
                self.norms.remove_series(norm)
                self.ratios.remove_series(ratio)
            self._names = snapshot.layer_names
            self._layers = [
                (self.norms.add_series(i, name=name, smooth=False), self.ratios.add_series(i, smooth=False))
                for i, name in enumerate(self._names)
            ]
        curves = snapshot.curves
        chosen = _thin(len(curves["probe_step"]))
        steps = curves["probe_step"][chosen]
        # A gradient of zero has no logarithm.
        norms = np.maximum(curves["gradient_norm"][chosen], 1e-12)
        ratios = np.maximum(curves["update_ratio"][chosen], 1e-12)
        for i, (norm, ratio) in enumerate(self._layers):
            norm.setData(steps, norms[:, i])  # type: ignore[attr-defined]
            ratio.setData(steps, ratios[:, i])  # type: ignore[attr-defined]

    def _show_weights(self, snapshot: TrainSnapshot) -> None:
        weights = snapshot.first_weights
        if weights is None or weights is self._weights:
            return
        self._weights = weights
        if weights.ndim == 4:
            pictures = weights[:_FILTERS, 0]
        elif weights.shape[0] == 784:
            pictures = weights.T[:_FILTERS].reshape(-1, 28, 28)
        else:
            return
        self.filters.set_images(pictures, signed=True)


def _thin(count: int) -> np.ndarray:
    """Return the positions of at most `_POINTS` of `count` points, the last one included."""
    if count <= _POINTS:
        return np.arange(count)
    return np.linspace(0, count - 1, _POINTS).astype(int)
