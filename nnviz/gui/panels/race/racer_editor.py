"""The list of racers and the form of the one that is selected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.errors import ParameterError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.schedules import SCHEDULES
from nnviz.gui.icons import bind_icon
from nnviz.gui.panels.race.hyper_view import RATES, SweepStrip
from nnviz.gui.panels.race.look import COLOURS
from nnviz.gui.panels.race.racer_list import RacerList
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.param_form import RegistryForm, translated
from nnviz.gui.widgets.slider_spin import SliderSpin, problem_label
from nnviz.tasks.race import Racer


class RacerEditor(QWidget):
    """Edits a tuple of racers.

    Signals
    -------
    racers_changed(object, str)
        The new tuple, and what was edited (for undo: edits of the same thing are one).
    selected(int)
        Another racer is selected.
    """

    racers_changed = Signal(object, str)
    selected = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._racers: tuple[Racer, ...] = ()
        self._busy = False
        self._told = -1
        self._below_rate: SweepStrip | None = None
        self.list = RacerList(theme)
        self.list.setAccessibleName(self.tr("Racers"))
        self.list.setToolTip(self.tr("Tick to show a racer; select it to change its settings"))
        self.rival_button = QPushButton(self.tr("Race another learning rate"))
        self.rival_button.setToolTip(
            self.tr("Adds the selected racer once more with a third of its learning rate; change it below")
        )
        self.rival_button.clicked.connect(self.add_rival)
        self.optimizer = RegistryForm(OPTIMIZERS, "adam", name=self.tr("Optimizer"))
        self.schedule = RegistryForm(SCHEDULES, "constant", name=self.tr("Learning-rate schedule"))
        self.clip = SliderSpin(0.0, 1000.0, 0.0, log=True, name=self.tr("Gradient clipping"))
        self.clip.setToolTip(
            self.tr("Longest gradient allowed; longer ones are shortened to it. 0: no limit.")
        )
        self.noise = SliderSpin(0.0, 100.0, 0.0, log=True, name=self.tr("Gradient noise"))
        self.noise.setToolTip(self.tr("Random error added to each gradient, as mini-batches do. 0: none."))
        self.label = QLineEdit()
        self.label.setAccessibleName(self.tr("Name of the racer"))
        self.label.setToolTip(self.tr("Shown in legends and tables; empty for optimizer and learning rate"))
        self.own_start = QCheckBox(self.tr("Start of its own"))
        self.own_start.setToolTip(self.tr("Gives this racer a start that is dragged on its own"))
        self.problem = problem_label()
        self.extras = Collapsible(self.tr("Schedule, noise, name"), expanded=False)
        self.extras.add(self.schedule, *self._named(self.tr("Clip gradients longer than"), self.clip))
        self.extras.add(*self._named(self.tr("Gradient noise"), self.noise))
        self.extras.add(*self._named(self.tr("Name"), self.label), self.own_start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        # Above the list: below it they would run away from the mouse as it grows.
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.setSpacing(SMALL)
        self.add_button = self._button("add", self.tr("Add a racer"), buttons)
        self.copy_button = self._button("copy", self.tr("Duplicate the selected racer"), buttons)
        self.remove_button = self._button("remove", self.tr("Remove the selected racer"), buttons)
        self.colour_button = self._button(
            "random", self.tr("Give the selected racer the next colour"), buttons
        )
        buttons.addStretch(1)
        column.addWidget(self.rival_button)
        column.addWidget(self.list)
        column.addWidget(self.optimizer)
        column.addWidget(self.problem)
        column.addWidget(self.extras)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.shown_changed.connect(self._on_shown_changed)
        self.add_button.clicked.connect(self.add)
        self.copy_button.clicked.connect(self.duplicate)
        self.remove_button.clicked.connect(self.remove)
        self.colour_button.clicked.connect(self._on_colour_clicked)
        self.optimizer.changed.connect(self._place_below_rate)
        self.optimizer.changed.connect(lambda: self._on_form_changed("optimizer"))
        self.schedule.changed.connect(lambda: self._on_form_changed("schedule"))
        self.clip.value_changed.connect(lambda _v: self._on_form_changed("clip"))
        self.noise.value_changed.connect(lambda _v: self._on_form_changed("noise"))
        self.label.textEdited.connect(lambda _t: self._on_form_changed("label"))
        self.own_start.toggled.connect(lambda _on: self._on_form_changed("start"))
        theme.changed.connect(self._show_list)
        self.common_start: tuple[float, float] = (0.0, 0.0)

    def racers(self) -> tuple[Racer, ...]:
        """Return the racers."""
        return self._racers

    def set_racers(self, racers: tuple[Racer, ...], select: int | None = None) -> None:
        """Show racers; emits nothing but `selected` if the selection moves."""
        row = self.current() if select is None else select
        self._racers = racers
        self._show_list(row)
        self._show_form()

    def current(self) -> int:
        """Return the index of the selected racer, -1 if there is none."""
        return self.list.currentRow()

    def select(self, index: int) -> None:
        """Select a racer."""
        self.list.setCurrentRow(index)

    def add(self) -> None:
        """Add a racer that is not there yet: the first optimizer that does not race."""
        taken = {r.optimizer.slug for r in self._racers}
        order = ("sgd", "momentum", "adam", "rmsprop", "adagrad", "nesterov", "nadam", "adamw", "lion")
        slug = next((s for s in order if s not in taken), "adam")
        self._insert(Racer(OPTIMIZERS.create(slug), colour=self._free_colour()))

    def duplicate(self) -> None:
        """Add a copy of the selected racer in another colour."""
        if 0 <= self.current() < len(self._racers):
            self._insert(replace(self._racers[self.current()], colour=self._free_colour(), label=""))

    def add_rival(self) -> None:
        """Add a copy of the selected racer that goes a third as fast: what a learning rate does is seen."""
        if 0 <= self.current() < len(self._racers):
            racer = self._racers[self.current()]
            slower = max(1e-8, float(f"{racer.optimizer.learning_rate / 3:.2g}"))
            optimizer = replace(racer.optimizer, learning_rate=slower)
            self._insert(replace(racer, optimizer=optimizer, colour=self._free_colour(), label=""))

    def remove(self) -> None:
        """Remove the selected racer."""
        row = self.current()
        if 0 <= row < len(self._racers):
            self._emit((*self._racers[:row], *self._racers[row + 1 :]), "remove", max(0, row - 1))

    def _insert(self, racer: Racer) -> None:
        self._emit((*self._racers, racer), "add", len(self._racers))

    def _free_colour(self) -> int:
        taken = {r.colour % COLOURS for r in self._racers}
        return next((c for c in range(COLOURS) if c not in taken), len(self._racers))

    def _emit(self, racers: tuple[Racer, ...], what: str, row: int) -> None:
        self.set_racers(racers, row)
        self.racers_changed.emit(racers, f"{what} {row}")

    def _show_list(self, row: int | None = None) -> None:
        self.list.set_racers(self._racers, self.current() if row is None else row)
        self._tell_selection()

    def _show_form(self) -> None:
        row = self.current()
        usable = 0 <= row < len(self._racers)
        of_racer = (self.copy_button, self.remove_button, self.colour_button, self.rival_button)
        for widget in (self.optimizer, self.extras, *of_racer):
            widget.setEnabled(usable)
        if not usable:
            return
        racer = self._racers[row]
        self._show_problem("")
        self._busy = True
        try:
            self.optimizer.set_instance(racer.optimizer)
            self.schedule.set_instance(racer.schedule)
            self.clip.set_value(racer.clip)
            self.noise.set_value(racer.noise)
            if self.label.text() != racer.label:
                self.label.setText(racer.label)
            self.own_start.setChecked(racer.start is not None)
        finally:
            self._busy = False

    def _show_problem(self, text: str) -> None:
        self.problem.setText(translated(text))
        self.problem.setVisible(bool(text))

    def _on_row_changed(self, row: int) -> None:
        if not self._busy and not self.list.is_quiet():
            self._show_form()
            self._tell_selection()

    def _tell_selection(self) -> None:
        row = self.list.currentRow()
        if row != self._told:
            self._told = row
            self.selected.emit(row)

    def put_below_rate(self, widget: SweepStrip) -> None:
        """Keep the strip right below the slider of the learning rate, whose scale it has."""
        self._below_rate = widget
        self._place_below_rate()

    def _place_below_rate(self) -> None:
        # The form is built anew for another optimizer; the widget must leave the old one before that goes.
        editor = self.optimizer.form.editor("learning_rate")
        assert isinstance(editor, SliderSpin)
        editor.set_span(*RATES)
        if self._below_rate is None:
            return
        self._below_rate.follow(editor.slider)
        row = editor.parentWidget()
        layout = row.layout() if row is not None else None
        if layout is not None and self._below_rate.parentWidget() is not row:
            layout.addWidget(self._below_rate)
            self._below_rate.show()

    def _on_shown_changed(self, row: int, visible: bool) -> None:
        racers = list(self._racers)
        racers[row] = replace(racers[row], visible=visible)
        self._emit(tuple(racers), "visible", self.current())

    def _on_colour_clicked(self) -> None:
        row = self.current()
        racers = list(self._racers)
        racers[row] = replace(racers[row], colour=(racers[row].colour + 1) % COLOURS)
        self._emit(tuple(racers), "colour", row)

    def _on_form_changed(self, what: str) -> None:
        row = self.current()
        if self._busy or not 0 <= row < len(self._racers):
            return
        old = self._racers[row]
        try:
            start = (old.start or self.common_start) if self.own_start.isChecked() else None
            racer = Racer(
                self.optimizer.instance(), self.schedule.instance(), start, self.clip.value(),
                self.noise.value(), self.label.text().strip(), old.colour, old.visible,
            )  # fmt: skip
        except ParameterError as error:
            self._show_problem(str(error))
            return  # half typed; the last good value stays in force
        self._show_problem("")
        if racer != old:
            racers = list(self._racers)
            racers[row] = racer
            self._racers = tuple(racers)
            self._show_list(row)
            self.racers_changed.emit(self._racers, f"{what} {row}")

    def _button(self, icon: str, tip: str, row: QHBoxLayout) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind_icon(button, icon, self._theme)
        row.addWidget(button)
        return button

    def _named(self, text: str, editor: QWidget) -> tuple[QLabel, QWidget]:
        label = QLabel(text)
        label.setBuddy(editor)
        return label, editor
