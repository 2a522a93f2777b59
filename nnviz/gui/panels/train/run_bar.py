"""Start, pause, step and stop a run, change its learning rate, keep its network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from nnviz.gui.icons import bind_icon
from nnviz.gui.panels.train.switched_buttons import switch_buttons
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.slider_spin import SliderSpin

_LEAST_SLIDER = 80  # pixels


class RunBar(QWidget):
    """The buttons below the picture; it does nothing itself.

    Signals
    -------
    start_clicked(), pause_clicked(), step_clicked(), stop_clicked(), save_clicked(), draw_clicked()
    rate_changed(float)
        Factor on the learning rate.
    """

    start_clicked = Signal()
    pause_clicked = Signal()
    step_clicked = Signal()
    stop_clicked = Signal()
    save_clicked = Signal()
    draw_clicked = Signal()
    rate_changed = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # Two lines where one has no room for the slider: in large type only its knob was left.
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SMALL)
        row, second = QHBoxLayout(), QHBoxLayout()
        self._lines.addLayout(row)
        self._lines.addLayout(second, 1)
        for line in (row, second):
            line.setSpacing(SMALL)
        self.start = self._button(
            "play", self.tr("Start"), self.tr("Train with these settings"), self.start_clicked, beside=True
        )
        self.start.setObjectName("start")  # prepared examples press it
        self.pause = self._button(
            "pause", self.tr("Pause"), self.tr("Hold the run, or let it go on"), self.pause_clicked
        )
        self._pause_icon = self._icons[-1]
        self.step = self._button(
            "step",
            self.tr("Step"),
            self.tr("Hold the run, then learn from one mini-batch a click"),
            self.step_clicked,
        )
        self.stop = self._button(
            "stop", self.tr("Stop"), self.tr("End the run and keep what it has learnt"), self.stop_clicked
        )
        row.addWidget(self.start)
        row.addWidget(self.pause)
        row.addWidget(self.step)
        row.addWidget(self.stop)
        row.addStretch(1)
        second.addSpacing(UNIT)
        label = QLabel(self.tr("Rate ×"))
        self.rate = SliderSpin(0.01, 100.0, 1.0, log=True, name=self.tr("Factor on the learning rate"))
        self.rate.setToolTip(
            self.tr("Changes the learning rate of this run while it learns; double click: back to 1")
        )
        self.rate.setMaximumWidth(320)
        self.rate.box.setFixedWidth(self.fontMetrics().horizontalAdvance("0.0000") + 34)
        self.rate.value_changed.connect(self.rate_changed)
        label.setBuddy(self.rate)
        second.addWidget(label)
        second.addWidget(self.rate, 4)
        second.addStretch(1)
        self._parts = (self.start, self.pause, self.step, self.stop, label, self.rate.box)
        self.save = self._button(
            "save", self.tr("Save…"), self.tr("Keep the trained network in a file"), self.save_clicked
        )
        self.draw = self._button(
            "draw", self.tr("Use in Draw"), self.tr("Draw digits for this network"), self.draw_clicked
        )
        second.addWidget(self.save)
        second.addWidget(self.draw)
        self._parts += (self.save, self.draw)
        self.set_state(running=False, paused=False, trained=False)

    _icons: list[object]

    def _button(self, icon: str, name: str, tip: str, signal: Signal, beside: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        if beside:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not hasattr(self, "_icons"):
            self._icons = []
        self._icons.append(bind_icon(button, icon, self._theme))
        button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bend into two lines, or back into one."""
        super().resizeEvent(event)
        self._bend()

    def changeEvent(self, event: QEvent) -> None:
        """Bend: other type needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_parts"):
            self._bend()

    def _bend(self) -> None:
        narrow = self.width() < self._width_of_parts() + _LEAST_SLIDER + 3 * UNIT
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._lines.direction() != way:
            self._lines.setDirection(way)

    def _width_of_parts(self) -> int:
        return sum(part.sizeHint().width() + SMALL for part in self._parts)

    def minimumSizeHint(self) -> QSize:
        """Return as much width as all buttons have in one line: the pages above need that too."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), self._width_of_parts()), least.height())

    def show_rate(self, factor: float) -> None:
        """Show by what the learning rate is multiplied."""
        if self.rate.value() != factor:
            self.rate.blockSignals(True)
            self.rate.set_value(factor)
            self.rate.blockSignals(False)

    def set_state(self, *, running: bool, paused: bool, trained: bool, stopping: bool = False) -> None:
        """Enable what makes sense now; a click on Stop shows at once that it was heard."""
        at_work = (self.pause, self.step, self.stop)
        if running and not stopping:
            switch_buttons(at_work, (self.start,))
        elif running:
            if any(button.hasFocus() for button in at_work):
                self.setFocus()  # the keyboard waits here until Start can have it
            switch_buttons((), (self.start, *at_work))
        else:
            switch_buttons((self.start,), at_work)
            if self.hasFocus():
                self.start.setFocus()
        self.save.setEnabled(trained)
        self.draw.setEnabled(trained)
        self.save.setToolTip(
            self.tr("Keep the network of the run before in a file: this run has not ended yet")
            if running
            else self.tr("Keep the trained network in a file")
        )
        self.draw.setToolTip(
            self.tr("Draw digits for the network of the run before: this run has not ended yet")
            if running
            else self.tr("Draw digits for this network")
        )
        self.rate.setEnabled(running and not stopping)
        name = self.tr("Go on") if paused else self.tr("Pause")
        self.pause.setText(name)
        self.pause.setAccessibleName(name)
        self._pause_icon.set_name("play" if paused else "pause")  # type: ignore[attr-defined]
