"""The hyperparameter map of one racer: learning rate against a second parameter; a click races the cell."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.panels.race.basin_look import hatching
from nnviz.gui.panels.race.grid_map import GridMap
from nnviz.gui.panels.race.layers import shade_table
from nnviz.gui.panels.race.log_ticks import power_text
from nnviz.gui.panels.race.vector_drawing import PICTURE_RATIO, is_vector
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.slider_spin import QuietComboBox, QuietSlider
from nnviz.tasks.hyperparameter_map import HyperparameterMap, HyperparameterRequest, second_parameters
from nnviz.tasks.race import Racer

_LOST = (24, 24, 26)
_LOST_LOOK = 5  # crossed lines
_PREFERRED = ("momentum", "beta1", "rho", "beta2")


def loss_colors(hyper: HyperparameterMap, lowest: float) -> np.ndarray:
    """Return cells (rows, columns, 3): dark for a high loss, light for a low one, black for diverged."""
    table = shade_table("viridis", 1.0)
    with np.errstate(all="ignore"):
        height = np.log10(np.maximum(hyper.losses - lowest, 1e-12))
    lost = _lost(hyper)
    good = height[~lost]
    low, high = (float(good.min()), float(good.max())) if good.size else (0.0, 1.0)
    share = np.clip((high - height) / max(high - low, 1e-9), 0.0, 1.0)
    index = np.where(lost, 0, share * 255).astype(np.uint8)
    color = table[index]
    rgb = np.stack([(color >> 16) & 255, (color >> 8) & 255, color & 255], axis=-1).astype(np.uint8)
    rgb[lost] = _LOST
    return rgb


def _hatched(hyper: HyperparameterMap) -> np.ndarray:
    """Return the hatching of the cells: those that diverge are not to be taken for a high loss."""
    return np.where(_lost(hyper), _LOST_LOOK, -1).astype(np.int16)


def _lost(hyper: HyperparameterMap) -> np.ndarray:
    return (hyper.diverged_at > 0) | ~np.isfinite(hyper.losses)


def _value_ticks(hyper: HyperparameterMap) -> list[tuple[float, str]]:
    """Return some rows with the values that they stand for."""
    values = hyper.request.second_values()
    rows = np.unique(np.linspace(0, len(values) - 1, 8).astype(int))
    return [(float(row) + 0.5, f"{values[row]:.3g}") for row in rows]


def parameter_title(name: str) -> str:
    """Return the name of a parameter as it is shown."""
    return translate_core(name).replace("_", " ")


class HyperView(QWidget):
    """The map, the choice of the second parameter, and what the colours mean.

    Signals
    -------
    racer_chosen(object)
        A `Racer` with the parameters of a cell.
    parameter_changed()
        Another second parameter is wanted.
    """

    racer_chosen = Signal(object)
    parameter_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = GridMap(theme)
        self.map.setAccessibleName(self.tr("Hyperparameter map"))
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.parameter = QuietComboBox()
        self.parameter.setAccessibleName(self.tr("Second parameter"))
        self.parameter.setToolTip(self.tr("What is varied beside the learning rate"))
        # Read whole: the caption wraps, this does not.
        self.parameter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.parameter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SMALL)
        row.addWidget(self.caption, 1)
        row.addWidget(self.parameter)
        column.addWidget(self.map, 1)
        self._hyper: HyperparameterMap | None = None
        self._slug = ""
        self.map.cell_clicked.connect(self._on_cell_clicked)
        self.parameter.activated.connect(lambda _i: self.parameter_changed.emit())

    def offer(self, racer: Racer) -> None:
        """Offer the parameters of a racer's optimizer."""
        if racer.optimizer.slug == self._slug:
            return
        self._slug = racer.optimizer.slug
        names = second_parameters(racer.optimizer)
        self.parameter.clear()
        for name in names:
            self.parameter.addItem(parameter_title(name), name)
        best = next((n for n in _PREFERRED if n in names), names[0] if names else "")
        self.parameter.setCurrentIndex(max(0, self.parameter.findData(best)))

    def set_map(self, hyper: HyperparameterMap, lowest: float) -> None:
        """Show a map; `lowest` is the value of the global minimum, or of the best cell."""
        self._hyper = hyper
        request = hyper.request
        rates = np.log10(request.rates)
        self.map.set_axes(
            (float(rates[0]), float(rates[1]), 0.0, float(hyper.losses.shape[0])),
            self.tr("learning rate"),
            parameter_title(request.parameter),
            [(float(k), f"{10.0**k:g}") for k in range(-12, 4) if rates[0] - 1e-9 <= k <= rates[1] + 1e-9],
            _value_ticks(hyper),
        )
        self.map.set_cells(loss_colors(hyper, lowest), self._text)
        self.map.set_marks((), _place(hyper.request))
        lost = _hatched(hyper)
        self.map.set_hatching(lambda width, height, ratio: hatching(lost, width, height, ratio))
        self.caption.setText(
            self.tr(
                "{0}: loss after {1} steps (light = low, hatched = diverged). Click a cell to race it."
            ).format(translate_core(request.racer.optimizer.title), hyper.done)
        )

    def _text(self, row: int, column: int) -> str:
        assert self._hyper is not None
        request = self._hyper.request
        text = self.tr("learning rate {0:.3g}").format(request.learning_rates()[column])
        if request.parameter:
            text += f", {parameter_title(request.parameter)} {request.second_values()[row]:.4g}"
        lost, reached = int(self._hyper.diverged_at[row, column]), int(self._hyper.reached[row, column])
        if lost:
            return text + self.tr(": diverges at step {0}").format(lost)
        text += self.tr(": loss {0:.4g}").format(float(self._hyper.losses[row, column]))
        return text + (self.tr(", minimum reached at step {0}").format(reached) if reached else "")

    def _on_cell_clicked(self, row: int, column: int) -> None:
        if self._hyper is not None:
            self.racer_chosen.emit(self._hyper.racer_at(row, column))


def _place(request: HyperparameterRequest) -> tuple[float, float] | None:
    """Return where the racer itself is on its map, in the units of the axes."""
    rate = float(np.log10(request.racer.optimizer.learning_rate))
    values = request.second_values()
    value = float(getattr(request.racer.optimizer, request.parameter, values[0]))
    if not values[0] <= value <= values[-1]:
        return None
    return rate, float(np.interp(value, values, np.arange(len(values)) + 0.5))


RATES = (1e-4, 10.0)
"""Learning rates over which the slider of a racer and the strip below it run; typed ones may lie beyond."""


class SweepStrip(QWidget):
    """A strip of colours: the loss at the end for every learning rate; a click takes one.

    A rate is right below the place where the slider's handle stands for it.

    Signals
    -------
    racer_chosen(object)
        A `Racer` with the learning rate that was clicked.
    """

    racer_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hyper: HyperparameterMap | None = None
        self._colors: np.ndarray | None = None
        self._slider: QuietSlider | None = None
        self.setFixedHeight(30)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Learning-rate sweep"))
        self.setToolTip(
            self.tr(
                "The final loss for every learning rate: light is low, hatched diverges. Click to take one."
            )
        )
        theme.changed.connect(self.update)

    def follow(self, slider: QuietSlider) -> None:
        """Have the scale of a slider of the same rates, which stands in the same column."""
        self._slider = slider
        self.update()

    def ends(self) -> tuple[float, float]:
        """Return where the lowest and the highest rate are, pixels."""
        if self._slider is None:
            return 0.0, float(self.width())
        offset = self._slider.mapToGlobal(QPoint(0, 0)).x() - self.mapToGlobal(QPoint(0, 0)).x()
        first, last = self._slider.handle_ends()
        return first + offset, last + offset

    def set_map(self, hyper: HyperparameterMap, lowest: float) -> None:
        """Show a sweep (a map of one row)."""
        self._hyper = hyper
        self._colors = loss_colors(hyper, lowest)[0]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip, the present rate and the decades."""
        painter = QPainter(self)
        height = self.height() - 14
        if self._colors is None or self._hyper is None:
            painter.fillRect(0, 0, self.width(), height, self._theme.color("hover"))
            painter.end()
            return
        count, (first, last) = len(self._colors), self.ends()
        room = last - first
        for i, (r, g, b) in enumerate(self._colors):
            left, right = first + room * i / count, first + room * (i + 1) / count
            end = min(right + 1, first + room)  # no seams
            painter.fillRect(QRectF(left, 0, end - left, height), QColor(int(r), int(g), int(b)))
        ratio = PICTURE_RATIO if is_vector(painter) else painter.deviceTransform().m11()
        strip = QRectF(first, 0, room, height)
        size = (round(strip.width() * ratio), round(strip.height() * ratio))
        painter.drawImage(strip, hatching(_hatched(self._hyper)[:1], *size, 0.6 * ratio))
        low, high = np.log10(self._hyper.request.rates)
        painter.setFont(self._theme.number_font(0.75))
        painter.setPen(self._theme.color("muted"))
        for decade in range(int(np.ceil(low - 1e-9)), int(np.floor(high + 1e-9)) + 1):
            x = first + (decade - low) / (high - low) * room
            text = power_text(decade)  # 0.0001 and 0.001 would touch
            wide = painter.fontMetrics().horizontalAdvance(text) + 2
            painter.drawText(QRectF(min(max(x - wide / 2, 0), self.width() - wide), height, wide, 14),
                             Qt.AlignmentFlag.AlignCenter, text)  # fmt: skip
        now = np.log10(self._hyper.request.racer.optimizer.learning_rate)
        x = first + min(max(float((now - low) / (high - low)), 0.0), 1.0) * room
        for pen in (QPen(QColor("black"), 4), QPen(QColor("white"), 2)):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the learning rate under the mouse."""
        self._choose(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event)

    def _choose(self, event: QMouseEvent) -> None:
        if self._hyper is not None:
            count = self._hyper.request.columns
            first, last = self.ends()
            share = (event.position().x() - first) / max(last - first, 1.0)
            column = min(max(int(share * count), 0), count - 1)
            racer = self._hyper.racer_at(0, column)
            self.racer_chosen.emit(racer)
