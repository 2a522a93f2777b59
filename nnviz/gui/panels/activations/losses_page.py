"""The losses page: loss and gradient over the residual or the probability, with the same crosshair."""

from __future__ import annotations

import csv
import io
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter

from nnviz.core.errors import StateError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.lock_values import is_locked
from nnviz.gui.panels.activations.cards import Cards, CardText
from nnviz.gui.panels.activations.crosshair import CurvePlot, Reading
from nnviz.gui.panels.activations.page import Page, column_of
from nnviz.gui.panels.activations.picks import PickList
from nnviz.gui.panels.activations.strokes import Mark, Picture, Stroke
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.slider_spin import QuietComboBox, SliderSpin
from nnviz.tasks.curve_code import loss_code
from nnviz.tasks.loss_curves import (
    DOMAINS,
    LossCurvesRequest,
    LossCurvesResult,
    LossResult,
    losses_over,
    run_loss_curves,
)


class LossesPage(Page):
    """Curves of losses and their gradients.

    Signals
    -------
    logits_wanted()
        The user wants to see the loss that takes logits.
    """

    logits_wanted = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(context, "losses", parent)
        self.title = self.tr("Losses")
        self._at = dict.fromkeys(DOMAINS, 0.5)
        self._colors: list[int] = []
        self._result: LossCurvesResult | None = None
        self._twins: dict[int, int] = {}
        self._quiet = False
        self._build_controls()
        theme = context.theme
        self.main = CurvePlot(theme, y=self.tr("loss"), name=self.tr("Losses"))
        self.lower = CurvePlot(theme, y=self.tr("gradient"), name=self.tr("Gradients"))
        self.view = QSplitter(Qt.Orientation.Vertical)
        self.view.setChildrenCollapsible(False)
        for plot in (self.main, self.lower):
            plot.setMinimumHeight(120)
            plot.x_picked.connect(self.move_crosshair)
            self.view.addWidget(plot)
        self.lower.follow(self.main)
        self.view.setSizes([420, 300])
        self.facts = Cards(theme, self.tr("Check a loss on the left."))
        self.refresh()

    def _build_controls(self) -> None:
        theme = self.context.theme
        self.domain = QuietComboBox()
        self.domain.addItem(self.tr("over the residual y − t"), "values")
        self.domain.addItem(self.tr("over the probability y"), "probabilities")
        self.domain.setAccessibleName(self.tr("Drawn over"))
        self.domain.setToolTip(
            self.tr("Losses for numbers (regression) or for probabilities (classification)")
        )
        self.picks = {domain: PickList(theme, losses_over(domain)) for domain in DOMAINS}
        self.target = SliderSpin(0.0, 1.0, 1.0, name=self.tr("Right answer t"))
        self.target.setToolTip(self.tr("1: yes, 0: no"))
        what = Collapsible(self.tr("Losses"))
        what.add(self.domain, *self.picks.values())
        self._answer = Collapsible(self.tr("Right answer t"))
        self._answer.add(self.target)
        logits = QPushButton(self.tr("Softmax + cross entropy: y − t"))
        logits.setToolTip(
            self.tr("Losses on logits have several inputs: see their numbers on the Softmax page")
        )
        logits.clicked.connect(self.logits_wanted)
        self.controls = column_of(what, self._answer, logits)
        for domain, picks in self.picks.items():
            picks.choose([cls() for cls in losses_over(domain)])
            picks.changed.connect(self._on_changed)
        self.domain.currentIndexChanged.connect(self._on_domain_changed)
        self.target.value_changed.connect(self._on_changed)
        self._show_domain()

    def request(self) -> LossCurvesRequest:
        """Return what the controls ask for."""
        domain = str(self.domain.currentData())
        losses = tuple(loss for _, loss in self.picks[domain].chosen())
        return LossCurvesRequest(losses, domain, self.target.value(), self._at[domain])

    def refresh(self) -> None:
        """Ask for what the controls say."""
        request = self.request()
        self._colors = [color for color, _ in self.picks[request.domain].chosen()]
        self.submit(lambda: run_loss_curves(request))

    def show_result(self, result: LossCurvesResult) -> None:
        """Draw `result`."""
        if len(result.losses) != len(self._colors):
            return
        self._result = result
        rows = list(zip(result.losses, self._colors, strict=True))
        span, at = DOMAINS[result.request.domain], result.request.at
        values = result.request.domain == "values"
        name = self.tr("residual y − t") if values else self.tr("probability y")
        self._twins = _twins(result)
        legend = tuple((translate_core(r.name), c, i in self._twins) for i, (r, c) in enumerate(rows))
        for plot, of in ((self.main, "value"), (self.lower, "derivative")):
            curves = [getattr(r.curve, of) for r, _ in rows]
            strokes = tuple(
                Stroke(r.curve.x, getattr(r.curve, of), c, (of != "value") != (i in self._twins))
                for i, (r, c) in enumerate(rows)
            )
            # A curve that lies on another one shows through its gaps.
            strokes = tuple(sorted(strokes, key=lambda stroke: stroke.dashed))
            marks = tuple(Mark(e.x, e.y, c, e.closed) for r, c in rows for e in r.curve.ends if e.of == of)
            plot.magnets = tuple(
                sorted({*(u.x for r, _ in rows for u in r.curve.undefined), 0.0} if values else ())
            )
            plot.show_picture(
                Picture(strokes, marks, (), legend if of == "value" else ()), span, _range_of(curves)
            )
            if plot._labels["bottom"] != name:
                plot.set_labels(name, plot._labels["left"])
        readings = [
            Reading(
                r.probe.value,
                np.nan if r.probe.undefined else r.probe.derivative,
                c,
                i == 0,
                r.probe.undefined is not None,
            )
            for i, (r, c) in enumerate(rows)
        ]
        slopes = [Reading(r.probe.derivative, np.nan, c) for r, c in rows if r.probe.undefined is None]
        assert self.main.cross is not None
        assert self.lower.cross is not None
        for cross in (self.main.cross, self.lower.cross):
            cross.variable = "y − t" if values else "y"
        self.main.cross.show_at(at, readings)
        self.lower.cross.show_at(at, slopes)
        self.facts.show_texts([self._card(r, color) for r, color in rows])
        self.shown.emit()

    def result(self) -> LossCurvesResult | None:
        """Return what is shown."""
        return self._result

    def move_crosshair(self, x: float) -> None:
        """Put the crosshair at `x`, within the range."""
        if is_locked(self.main):
            return
        domain = str(self.domain.currentData())
        low, high = DOMAINS[domain]
        self._at[domain] = min(max(x, low), high)
        self._on_changed()

    def headline(self) -> str:
        """Say in words what is seen."""
        if self._result is None or not self._result.losses:
            return self.tr("Check a loss on the left to see it here.")
        if self._result.request.domain == "values":
            text = self.tr("What a wrong number costs, and how hard its gradient pulls")
        else:
            text = self.tr("What a probability costs, and how hard its gradient pulls")
        names = [translate_core(r.name) for r in self._result.losses]
        for later, earlier in self._twins.items():
            text += self.tr("; {0} lies on {1}").format(names[later], names[earlier])
        return text

    def csv(self) -> str:
        """Return the residual or the probability, losses and gradients as CSV text."""
        assert self._result is not None
        losses = self._result.losses
        text = io.StringIO()
        writer = csv.writer(text)
        over = "y - t" if self._result.request.domain == "values" else "y"
        writer.writerow([over, *(name for r in losses for name in (r.name, f"{r.name} gradient"))])
        x = np.linspace(*DOMAINS[self._result.request.domain], self._result.request.points)
        columns = [x]
        for r in losses:
            valid = np.isfinite(r.curve.x)
            pair = (r.curve.value, r.curve.derivative)
            columns += [np.interp(x, r.curve.x[valid], values[valid]) for values in pair]
        writer.writerows([repr(value) for value in row] for row in np.stack(columns, axis=1).tolist())
        return text.getvalue()

    def code(self) -> str:
        """Return the NumPy code."""
        return loss_code(self.request())

    def state(self) -> dict[str, Any]:
        """Return what restores the page."""
        return {"request": to_state(self.request())}

    def restore(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(LossCurvesRequest, state.get("request"), "losses.request")
        if any(loss.slug not in self.picks[request.domain].picks for loss in request.losses):
            raise StateError("losses.request names a loss that cannot be drawn.")
        self._quiet = True
        try:
            self.domain.setCurrentIndex(self.domain.findData(request.domain))
            self.target.set_value(request.target)
            self.picks[request.domain].choose(list({loss.slug: loss for loss in request.losses}.values()))
            self._at[request.domain] = request.at
        finally:
            self._quiet = False
        self._show_domain()
        self.refresh()

    def theme_changed(self) -> None:
        """Paint again."""
        if self._result is not None:
            self.show_result(self._result)

    def _show_domain(self) -> None:
        domain = self.domain.currentData()
        for name, picks in self.picks.items():
            picks.setVisible(name == domain)
        self._answer.setVisible(domain == "probabilities")

    def _on_domain_changed(self, _index: int) -> None:
        self._show_domain()
        self._on_changed()

    def _on_changed(self, *_values: object) -> None:
        if not self._quiet:
            self.refresh()
            self.edited.emit()

    def _card(self, r: LossResult, color: int) -> CardText:
        reading = [(self.tr("loss"), f"{r.probe.value:.6g}")]
        if r.probe.undefined is None:
            reading += [(self.tr("gradient"), f"{r.probe.derivative:.6g}")]
        else:
            reading += [(self.tr("gradient"), self.tr("undefined (kink)"))]
            reading += [("", self.tr("backprop uses {0:.4g} here").format(r.probe.undefined.used))]
        formulas = (r.formula, r.gradient_formula)
        return CardText(
            r.spec, translate_core(r.name), color, formulas, tuple(reading), (), translate_core(r.source)
        )


def _twins(result: LossCurvesResult) -> dict[int, int]:
    """Return which curves lie on an earlier one (smooth L1 on Huber's with the same delta)."""
    found: dict[int, int] = {}
    curves = [(r.curve.x, r.curve.value) for r in result.losses]
    for later, (x, y) in enumerate(curves):
        for earlier in range(later):
            a, b = curves[earlier]
            if x.shape != a.shape or not np.array_equal(x, a, equal_nan=True):
                continue
            if np.allclose(y, b, rtol=1e-6, atol=1e-9, equal_nan=True):
                found[later] = earlier
                break
    return found


def _range_of(curves: list[np.ndarray]) -> tuple[float, float]:
    values = np.concatenate(curves) if curves else np.array([0.0, 1.0])
    values = values[np.isfinite(values)]
    # The poles of the logarithm are cut: what matters is where predictions live.
    low, high = max(float(values.min()), -12.0), min(float(values.max()), 12.0)
    room = 0.07 * max(high - low, 1e-9)
    return (low - room, high + room)
