"""Standings, what the optimizer sees, and what the surface is."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.file_dialogs import ask_save
from nnviz.gui.icons import bind_icon
from nnviz.gui.panels.race.arrow_legend import ArrowLegend
from nnviz.gui.panels.race.map_painting import Hover
from nnviz.gui.panels.race.standings_table import StandingsTable
from nnviz.gui.theme import UNIT, bind_number_font
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.export import write_file
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.param_form import translated
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.race import RaceRequest, RaceResult
from nnviz.tasks.race_numbers import StepView, worked_lines
from nnviz.tasks.race_standings import Standing, left_at, standings, standings_csv

_PAUSE = 33
"""Milliseconds between turns while the race plays: standings worked out, standings shown, other numbers."""


class FactsBox(Column):
    """The column on the right.

    Signals
    -------
    arrows_toggled(bool)
        Whether arrows are wanted.
    racer_chosen(int)
        A row of the standings was selected.
    """

    arrows_toggled = Signal(bool)
    racer_chosen = Signal(int)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._result: RaceResult | None = None
        self._step = 0
        self._selected = 0
        self._order: list[int] = []
        self._clock = QElapsedTimer()
        self._moving = False
        self._turn = 0
        self._standings: tuple[Standing, ...] = ()
        theme = context.theme
        self.table = StandingsTable(theme)
        self.table.clicked.connect(self._on_table_clicked)
        row = QWidget()
        buttons = QHBoxLayout(row)
        for name, tip, slot in (
            ("copy", self.tr("Copy the standings as a table"), self.table.copy_selection),
            ("save", self.tr("Save the standings as CSV"), self._on_save_clicked),
        ):
            button = QToolButton()
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(slot)
            bind_icon(button, name, theme)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.setContentsMargins(0, 0, 0, 0)
        self.add_section(self.tr("Standings"), self.table, row)
        self._build_seen()
        self.surface_formula = FormulaView(theme)
        self.surface_where = FormulaView(theme, size=1.05)  # abbreviations in the formula
        self.surface_text = QLabel()
        self.surface_text.setWordWrap(True)
        self.surface_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hover = QLabel()
        bind_number_font(self.hover, theme)
        self.hover.setWordWrap(True)
        self.add_section(
            self.tr("Surface"), self.surface_formula, self.surface_where, self.surface_text, self.hover
        )
        # Typesetting a formula with new numbers takes some 15 ms: it waits until the race stands still.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self._show_formulas)
        self._waiting: list[tuple[FormulaView, str]] = []
        self._one_by_one = QTimer(self)
        self._one_by_one.setInterval(0)
        self._one_by_one.timeout.connect(self._show_next_formula)

    def _build_seen(self) -> None:
        theme = self._context.theme
        self.arrows = QCheckBox(self.tr("Show its arrows on the map"))
        self.arrows.setChecked(True)
        self.arrows.toggled.connect(self.arrows_toggled)
        self.arrows.setToolTip(
            self.tr(
                "The step has its true length. Of gradient g and momentum m the opposite is drawn, −g and "
                "−m: downhill, where the step goes. Their scale is compressed: ten times as strong is 20 "
                "pixels longer"
            )
        )
        self.rule = FormulaView(theme)
        self.coordinate = QuietComboBox()
        self.coordinate.addItems([self.tr("with the numbers of x"), self.tr("with the numbers of y")])
        self.coordinate.setAccessibleName(self.tr("Coordinate"))
        self.coordinate.setToolTip(self.tr("Which coordinate's numbers are put into the rule"))
        self.coordinate.currentIndexChanged.connect(lambda _i: self._show_formulas())
        self.which = QLabel()
        self.which.setObjectName("muted")
        self.which.setWordWrap(True)
        lines = QWidget()
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(UNIT)
        self._views: list[FormulaView] = []
        self.legend = ArrowLegend(theme)
        self.seen_section = self.add_section(
            self.tr("What the optimizer sees"),
            self.arrows,
            self.which,
            self.legend,
            self.rule,
            self.coordinate,
            lines,
        )

    # ---- what is shown -------------------------------------------------------------------------

    def set_request(self, request: RaceRequest) -> None:
        """Show the surface of a race."""
        surface = request.surface
        formula, _, where = surface.shown_formula.partition(r",\quad ")
        self.surface_formula.set_formula(formula)
        self.surface_where.set_formula(where)
        self.surface_where.setVisible(bool(where))
        count = len(surface.minima)
        places = ", ".join(f"({x:.4g}, {y:.4g})" for x, y in surface.minima[:4])
        if count == 0:
            known = self.tr("No minimum is known.")
        elif count == 1:
            known = self.tr("Minimum at {0}.").format(places)
        else:
            known = self.tr("{0} global minima: {1}.").format(count, places)
        others = len(surface.local_minima)
        if others:
            known += " " + self.tr("%n local one(s).", None, others)
        known = known.replace("(-", "(−").replace(", -", ", −")
        self.surface_text.setText(f"{translated(surface.lesson)}\n{known}\n{surface.source}.")

    def set_result(self, result: RaceResult, selected: int) -> None:
        """Take another race; `set_step` shows it."""
        self._result, self._selected, self._standings = result, selected, ()
        self._later.start()

    def set_selected(self, index: int) -> None:
        """Show what another racer sees."""
        self._selected = index
        self._show_formulas()

    def set_step(self, step: int, seen: StepView | None, moving: bool) -> None:
        """Show the numbers after `step` steps; formulas wait while the race is moving."""
        self._step, self._moving = step, moving
        if not moving:
            if self._result is not None:
                self._show_standings(standings(self._result, step), moving)
            self._show_seen(seen)
            self._later.start()
        elif not self._clock.isValid() or self._clock.elapsed() >= _PAUSE:
            # Nobody reads faster, and a frame has better things to do: so also by turns.
            self._clock.start()
            self._turn = (self._turn + 1) % 3
            if self._turn == 1 and self._result is not None:
                self._standings = standings(self._result, step)
            elif self._turn == 2 and self._standings:
                self._show_standings(self._standings, moving)
            elif self._turn == 0:
                self._show_seen(seen)

    def show_hover(self, hover: Hover | None, hessian: tuple[float, float, float] | None) -> None:
        """Show what is under the mouse."""
        if hover is None:
            self.hover.setText(self.tr("Move the mouse over the map to read values."))
            return
        text = (
            f"x = {hover.x:.5g}   y = {hover.y:.5g}\nf = {hover.value:.6g}\n"
            f"∇f = ({hover.gradient[0]:.5g}, {hover.gradient[1]:.5g})"
        )
        if hessian is not None:
            xx, xy, yy = hessian
            text += f"\nH = ({xx:.4g}, {xy:.4g}; {xy:.4g}, {yy:.4g})"
        self.hover.setText(text.replace("-", "−"))

    def stop(self) -> None:
        """Stop the timers."""
        self._later.stop()
        self._one_by_one.stop()

    def _show_standings(self, rows: tuple[Standing, ...], moving: bool) -> None:
        self._order = [row.index for row in rows]
        assert self._result is not None
        self.table.set_standings(rows, self._result.request.racers, moving)

    def _show_seen(self, seen: StepView | None) -> None:
        self.which.setText(self._which(seen))
        self.legend.set_seen(seen)

    def _which(self, seen: StepView | None) -> str:
        """Say which step the numbers are of, as in the formulas: at the end none follows."""
        if seen is None or seen.move is None or self._result is None:
            return ""
        if seen.step >= self._step:
            text = self.tr("Its next step: t = {0} → {1}")
        elif left_at(self._result.trajectories[self._selected]) is not None:
            text = self.tr("Its last step, from where f has no value: t = {0} → {1}")
        elif self._result.trajectories[self._selected].diverged_at is not None:
            text = self.tr("Its last step, it diverged: t = {0} → {1}")
        else:
            text = self.tr("Its last step: t = {0} → {1}")
        return text.format(seen.step, seen.step + 1)

    def _show_formulas(self) -> None:
        if self._result is None or not 0 <= self._selected < len(self._result.trajectories):
            lines: tuple[str, ...] = ()
            self.rule.set_formula("")
        else:
            trajectory = self._result.trajectories[self._selected]
            self.seen_section.set_title(self.tr("What {0} sees").format(trajectory.racer.name))
            parts = trajectory.racer.optimizer.formula.split(r",\quad ")
            self.rule.set_formula(next((part for part in parts if part.startswith("x_t")), parts[-1]))
            lines = _short(worked_lines(trajectory, self._step, self.coordinate.currentIndex()))
        while len(self._views) < len(lines):
            view = FormulaView(self._context.theme, size=1.05)
            self._views.append(view)
            self._lines.addWidget(view)
        for i, view in enumerate(self._views):
            view.setVisible(i < len(lines))
        self._waiting = list(zip(self._views, lines, strict=False))
        self._one_by_one.start()

    def _show_next_formula(self) -> None:
        # One at a time: together they would hold up the window for a tenth of a second.
        if self._waiting and not self._moving:
            view, line = self._waiting.pop(0)
            view.set_formula(line)
        if not self._waiting or self._moving:
            self._one_by_one.stop()

    def _on_table_clicked(self, _index: object) -> None:
        chosen = self.table.selected_rows()
        if chosen and chosen[0] < len(self._order):
            self.racer_chosen.emit(self._order[chosen[0]])

    def _on_save_clicked(self) -> None:
        if self._result is None:
            return
        settings, title = self._context.settings, self.tr("Save standings")
        path, _ = ask_save(self, settings, "races", title, "standings.csv", "CSV (*.csv)")
        if path is not None:
            text = standings_csv(standings(self._result, self._step))
            write_file(path, text.encode(), self._context)


def _short(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Break long lines before their results, so that they need not shrink in a narrow column."""
    found: list[str] = []
    for line in lines:
        for part in line.split(r",\quad "):
            head, equals, result = part.rpartition(" = ")
            if equals and " = " in head:
                found += [head, rf"\quad = {result}"]
            else:
                found.append(part)
    return tuple(found)
