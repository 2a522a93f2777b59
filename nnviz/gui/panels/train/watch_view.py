"""The curves of a run while it goes on, and the first layer's weights as pictures."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.curve_key import CurveKey
from nnviz.gui.panels.train.frame_pacer import Part
from nnviz.gui.panels.train.live_plot import LiveCurve, LivePlot, round_up
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.tasks.train import TrainSnapshot

_POINTS = 240  # of a curve on the screen: more than its pixels cost time and show nothing
_FILTERS = 32


class WatchView(QWidget):
    """Loss, accuracy, gradient norms and update sizes; weights or filters as pictures on the right."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        theme = context.theme
        self._theme = theme
        self._make_plots()
        self._batches = pg.PlotDataItem(antialias=False)
        self.loss.addItem(self._batches)
        self._loss = (LiveCurve(self.loss, 0), LiveCurve(self.loss, 1, every_point=True))
        self._accuracy = tuple(LiveCurve(self.accuracy, i, every_point=True) for i in (0, 1))
        self._layers: list[tuple[LiveCurve, LiveCurve]] = []
        self._names: tuple[str, ...] = ()
        self._weights: object = None
        self._shown: dict[str, tuple[float, ...]] = {}
        self._sets_key, self._layers_key = CurveKey(theme), CurveKey(theme)
        names = (self.tr("training"), self.tr("validation"))
        self._sets_key.set_names(names, self.tr("grey: each mini-batch"))
        self._sets_key.toggled.connect(self._on_sets_key_toggled)
        self._layers_key.toggled.connect(self._on_layers_key_toggled)
        self.filters = ImageGrid(theme, name=self.tr("Weights of the first layer"))
        self.filters.set_empty_text(self.tr("Press Start: the weights of the first layer appear here."))
        self._filters_title = QLabel(self.tr("What the first layer looks for"))
        self._filters_title.setWordWrap(True)
        self._filters_title.setToolTip(
            self.tr("Light blue speaks for, dark brown against; each picture is one unit or filter")
        )
        self.dead = QLabel()
        self.dead.setObjectName("muted")
        self.dead.setWordWrap(True)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setAccessibleName(self.tr("What went wrong"))
        self.warning.hide()
        self._arrange()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.forget()

    def _make_plots(self) -> None:
        theme = self._theme
        step = self.tr("Step")
        self.loss = LivePlot(theme, x=step, y=self.tr("Loss"), title=self.tr("How wrong it is"))
        self.loss.setToolTip(
            self.tr(
                "Grey is each mini-batch, the line is smoothed. The wheel zooms, "
                "a double click shows the whole run."
            )
        )
        self.accuracy = LivePlot(
            theme,
            x=self.tr("Epoch"),
            y=self.tr("Accuracy"),
            y_unit="%",
            title=self.tr("How often it is right"),
        )
        self.norms = LivePlot(
            theme, x=step, y=self.tr("Gradient norm"), title=self.tr("Gradient of each layer"), log=True
        )
        self.ratios = LivePlot(
            theme, x=step, y=self.tr("Update / weights"), title=self.tr("Size of a step"), log=True
        )
        self.ratios.setToolTip(
            self.tr("How far a step moves the weights, relative to their size; 0.001 is usual")
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SMALL, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(SMALL)
        grid.addWidget(self.warning, 0, 0, 1, 3)
        grid.addWidget(self._sets_key, 1, 0, 1, 2)
        grid.addWidget(self.loss, 2, 0)
        grid.addWidget(self.accuracy, 2, 1)
        grid.addWidget(self._layers_key, 3, 0, 1, 2)
        grid.addWidget(self.norms, 4, 0)
        grid.addWidget(self.ratios, 4, 1)
        side = QVBoxLayout()
        grid.addLayout(side, 1, 2, 4, 1)
        side.setSpacing(SMALL)
        side.addWidget(self._filters_title)
        side.addWidget(self.filters, 1)
        side.addWidget(self.dead)
        for column, stretch in enumerate((3, 3, 2)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(2, 3)
        grid.setRowStretch(4, 2)

    def parts(self) -> list[Part]:
        """Return what a `FramePacer` draws in turn."""
        draws = (self._show_loss, self._show_accuracy, self._show_norms, self._show_ratios)
        weights = Part(self._show_weights, self.isVisible, interval=0.5)
        return [*(Part(draw, self.isVisible) for draw in draws), weights]

    def show_snapshot(self, snapshot: TrainSnapshot) -> None:
        """Draw everything that is known, at once."""
        for part in self.parts():
            part.draw(snapshot)

    def forget(self) -> None:
        """Show empty axes of a usual size, and what to do."""
        self.loss.fit(100.0, 0.0, 2.5)
        self.accuracy.fit(10.0, 0.0, 100.0)
        for plot in (self.norms, self.ratios):
            plot.fit(100.0, -3.0, 0.0)
        self.loss.set_hint(self.tr("Press Start: the curves appear here."))

    def _show_loss(self, snapshot: TrainSnapshot) -> None:
        self._show_warning(snapshot.diverged_at)
        curves = snapshot.curves
        if not curves:  # a new run: away with a zoom into the last one
            for plot in (self.loss, self.accuracy, self.norms, self.ratios):
                plot.show_all()
            self.loss.set_hint(QCoreApplication.translate("RunDisplay", "Loading the data"))
            return
        loss, smooth = curves["loss"], curves["smooth_loss"]
        self.loss.set_hint("")
        end = self._end(snapshot)
        self.loss.fit(end, 0.0, round_up(float(loss.max()) if len(loss) else 2.5))
        self._batches.setData(*_envelope(loss))
        steps = _thin(len(smooth))
        self._loss[0].set_data(steps + 1.0, smooth[steps])
        self._loss[1].set_data(curves["epoch_step"], curves["validation_loss"])

    def _show_warning(self, diverged_at: int | None) -> None:
        if diverged_at is not None:
            self.warning.setText(
                self.tr(
                    "Diverged: at step {0} the loss was not a finite number any more, so the run has ended. "
                    "The last good weights, from before, are kept."
                ).format(f"{diverged_at:,}")
            )
        self.warning.setVisible(diverged_at is not None)

    def _show_accuracy(self, snapshot: TrainSnapshot) -> None:
        curves = snapshot.curves
        if not curves:
            return
        if curves["train_accuracy"].size and not self._news("accuracy", curves["train_accuracy"]):
            return
        measured = [100.0 * curves[name] for name in ("train_accuracy", "validation_accuracy")]
        lowest = min((float(np.nanmin(m)) for m in measured if np.isfinite(m).any()), default=0.0)
        count = len(measured[0])
        self.accuracy.fit(
            min(round_up(max(count, 5)), max(snapshot.epochs, 2)), min(10.0 * (lowest // 10.0), 90.0), 100.0
        )
        for curve, values in zip(self._accuracy, measured, strict=True):
            curve.set_data(np.arange(1.0, count + 1.0), values)

    def _news(self, name: str, values: np.ndarray) -> bool:
        """Whether a curve has grown, or is another one: painting what is there already costs as much."""
        state = (len(values), *values[:1].ravel(), *values[-1:].ravel())
        known = self._shown.get(name)
        self._shown[name] = state
        return state != known

    @staticmethod
    def _end(snapshot: TrainSnapshot) -> float:
        """Return up to which step the axes reach."""
        return min(round_up(max(snapshot.step, 10)), max(snapshot.total_steps, 10))

    def _show_norms(self, snapshot: TrainSnapshot) -> None:
        self._show_layers(snapshot, self.norms, "gradient_norm", 0)

    def _show_ratios(self, snapshot: TrainSnapshot) -> None:
        self._show_layers(snapshot, self.ratios, "update_ratio", 1)

    def _show_layers(self, snapshot: TrainSnapshot, plot: LivePlot, name: str, which: int) -> None:
        curves = snapshot.curves
        if not curves:
            return
        self._name_layers(snapshot.layer_names)
        if not self._news(name, curves[name]):
            return
        plot.fit_logarithm(self._end(snapshot), curves[name])
        chosen = _thin(len(curves["probe_step"]))
        steps, values = curves["probe_step"][chosen], curves[name][chosen]
        for i, curve in enumerate(self._layers):
            curve[which].set_data(steps, values[:, i])

    def _name_layers(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        for pair in self._layers:
            for curve in pair:
                curve.remove()
        self._names = names
        self._layers = [
            (LiveCurve(self.norms, i, fine=True), LiveCurve(self.ratios, i, fine=True))
            for i in range(len(names))
        ]
        self._layers_key.set_names([translate_core(name) for name in names])

    def _show_weights(self, snapshot: TrainSnapshot) -> None:
        self._show_dead(snapshot)
        weights = snapshot.first_weights
        if weights is None or weights is self._weights:
            return
        self._weights = weights
        if weights.ndim == 4:
            pictures, count = weights[:_FILTERS, 0], len(weights)
        elif weights.shape[0] == 784:
            pictures, count = weights.T[:_FILTERS].reshape(-1, 28, 28), weights.shape[1]
        else:
            return
        self.filters.set_images(pictures, signed=True)
        title = self.tr("What the first layer looks for")
        if count > len(pictures):
            title = self.tr("What the first layer looks for (the first {0} of {1} units)")
            title = title.format(len(pictures), count)
        if title != self._filters_title.text():
            self._filters_title.setText(title)

    def _show_dead(self, snapshot: TrainSnapshot) -> None:
        dead = snapshot.curves.get("dead")
        if dead is not None and dead.ndim == 2 and len(dead):
            shares = ", ".join(f"{share:.0%}" for share in dead[-1])
            text = self.tr("Units that never answer, by activation layer: {0}").format(shares)
        else:
            text = ""
        if text != self.dead.text():
            self.dead.setText(text)

    def _on_sets_key_toggled(self, index: int, visible: bool) -> None:
        self._loss[index].set_visible(visible)
        self._accuracy[index].set_visible(visible)
        if index == 0:
            self._batches.setVisible(visible)

    def _on_layers_key_toggled(self, index: int, visible: bool) -> None:
        for curve in self._layers[index]:
            curve.set_visible(visible)

    def _apply_theme(self) -> None:
        self._batches.setPen(pg.mkPen(self._theme.color("line"), width=1))
        self.warning.setStyleSheet(f"color: {self._theme.colors.bad}; font-weight: 600")


def _thin(count: int) -> np.ndarray:
    """Return the positions of at most `_POINTS` of `count` points, the last one included."""
    if count <= _POINTS:
        return np.arange(count)
    return np.linspace(0, count - 1, _POINTS).astype(int)


def _envelope(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return x (from 1) and y of a line through the least and the largest of every few values.

    What it leaves out lies within the pixels that it covers.
    """
    if len(values) <= _POINTS:
        return np.arange(1.0, len(values) + 1.0), values
    begins = np.linspace(0, len(values), _POINTS // 2, endpoint=False).astype(int)
    y = np.column_stack([np.minimum.reduceat(values, begins), np.maximum.reduceat(values, begins)])
    return np.repeat(begins + 1.0, 2), y.ravel()
