"""What the hand does on maps, strips and lists, as edits of the race."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nnviz.gui.control_names import control_label, lockable
from nnviz.gui.lock_values import tell_kept
from nnviz.gui.panels.race.map_canvas import COMMON
from nnviz.tasks.race import Racer, RaceRequest

if TYPE_CHECKING:
    from nnviz.gui.panels.race.panel import RacePanel


class RaceGestures(QObject):
    """Turns gestures into requests, which the panel takes by `RacePanel.edit`."""

    def __init__(self, panel: RacePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._drags = 0

    def connect_widgets(self) -> None:
        """Listen to the widgets of the panel."""
        panel = self._panel
        panel.racers.racers_changed.connect(self._on_racers_changed)
        panel.sweep.racer_chosen.connect(self._on_sweep_racer_chosen)
        panel.map.start_dragged.connect(self.drag_start)
        panel.map.start_dropped.connect(self._on_start_dropped)
        panel.basin.start_chosen.connect(self._on_basin_start_chosen)
        panel.hyper.racer_chosen.connect(self._on_hyper_racer_chosen)

    def hold_preset(self, request: RaceRequest) -> RaceRequest:
        """Return the race of a preset with what a teacher has locked as it is now; say what that is.

        The controls of a racer stand for all racers: who has locked one of them wants these racers raced.
        """
        panel, now, racers = self._panel, self._panel.request, self._panel.racers
        if panel.locks is None:
            return request
        wanted, kept = request, []
        parts = [w for w in lockable(panel).values() if racers.isAncestorOf(w) and panel.locks.holds(w)]
        if parts and request.racers != now.racers:
            kept += [control_label(racers.list), *map(control_label, parts)]
            request = replace(request, racers=now.racers)
        request = self.hold_locked(request)
        setup = panel.setup
        start = request.start or request.surface.start, wanted.start or wanted.surface.start
        for box, differs in (
            (setup.surface.combo, request.surface != wanted.surface),
            (setup.x, start[0][0] != start[1][0] and _is_locked(setup.x)),
            (setup.y, start[0][1] != start[1][1] and _is_locked(setup.y)),
            (setup.steps, request.steps != wanted.steps),
            (setup.tolerance, request.tolerance != wanted.tolerance),
            (setup.seed, request.seed != wanted.seed),
        ):
            if differs:
                kept.append(control_label(box))
        tell_kept(panel, kept)
        return request

    def hold_locked(self, request: RaceRequest) -> RaceRequest:
        """Return `request` with what a teacher has locked as it is now, whatever way it would be changed."""
        panel, now, setup = self._panel, self._panel.request, self._panel.setup
        if panel.locks is None:
            return request
        if _is_locked(setup.surface) or _is_locked(setup.surface.combo):
            request = replace(request, surface=now.surface, start=request.start or request.surface.start)
        old, new = now.start or now.surface.start, request.start or request.surface.start
        start = (old[0] if _is_locked(setup.x) else new[0], old[1] if _is_locked(setup.y) else new[1])
        if start != new:
            request = replace(request, start=start)
        if _is_locked(setup.steps):
            request = replace(request, steps=now.steps)
        if _is_locked(setup.tolerance):
            request = replace(request, tolerance=now.tolerance)
        if _is_locked(setup.seed):
            request = replace(request, seed=now.seed)
        if not self._may_set_rate() and len(request.racers) == len(now.racers):
            pairs = zip(request.racers, now.racers, strict=True)
            request = replace(request, racers=tuple(_with_rate_of(racer, known) for racer, known in pairs))
        if _is_locked(panel.racers.own_start) and len(request.racers) == len(now.racers):
            pairs = zip(request.racers, now.racers, strict=True)
            racers = tuple(replace(racer, start=known.start) for racer, known in pairs)
            request = replace(request, racers=racers)
        return request

    def drag_start(self, index: int, x: float, y: float) -> None:
        """Move the start of a racer, or the common one; all moves of a drag are one edit."""
        panel = self._panel
        if index == COMMON:
            panel.edit(replace(panel.request, start=(x, y)), f"start {self._drags}")
            return
        racers = list(panel.request.racers)
        racers[index] = replace(racers[index], start=(x, y))
        panel.edit(replace(panel.request, racers=tuple(racers)), f"start of {index} {self._drags}")

    def _on_start_dropped(self) -> None:
        self._drags += 1  # the next drag is an edit of its own
        self._panel.show_step()

    def _on_racers_changed(self, racers: tuple[Racer, ...], what: str) -> None:
        self._panel.edit(replace(self._panel.request, racers=racers), what)

    def _on_basin_start_chosen(self, x: float, y: float) -> None:
        self._panel.edit(replace(self._panel.request, start=(x, y)), "start")
        self._panel.tabs.setCurrentWidget(self._panel.map)

    def _on_sweep_racer_chosen(self, racer: Racer) -> None:
        if self._may_set_rate():
            self._replace_selected(racer, "rate")

    def _may_set_rate(self) -> bool:
        # A learning rate that a teacher has locked or hidden is not to be had by another way.
        rate = self._panel.racers.optimizer.form.editor("learning_rate")
        return rate.isEnabled() and not rate.isHidden()

    def _on_hyper_racer_chosen(self, racer: Racer) -> None:
        if not self._may_set_rate():
            return
        self._replace_selected(racer, "cell")
        self._panel.tabs.setCurrentWidget(self._panel.map)

    def _replace_selected(self, racer: Racer, what: str) -> None:
        panel = self._panel
        row = panel.racers.current()
        if not 0 <= row < len(panel.request.racers):
            return
        rate = float(f"{racer.optimizer.learning_rate:.3g}")
        racers = list(panel.request.racers)
        racers[row] = replace(racer, optimizer=replace(racer.optimizer, learning_rate=rate))
        panel.edit(replace(panel.request, racers=tuple(racers)), f"{what} {row}")


def _is_locked(control: QWidget) -> bool:
    return not control.isEnabled() or control.isHidden()


def _with_rate_of(racer: Racer, known: Racer) -> Racer:
    """Return `racer` with the learning rate of `known`, if both have the same rule."""
    rate = known.optimizer.learning_rate
    if racer.optimizer.slug != known.optimizer.slug or racer.optimizer.learning_rate == rate:
        return racer
    return replace(racer, optimizer=replace(racer.optimizer, learning_rate=rate))
