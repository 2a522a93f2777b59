"""The functions page: activations and typed functions with derivatives, crosshair, facts and layers."""

from __future__ import annotations

import csv
import io
import math
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from nnviz.core.activations import Activation
from nnviz.core.errors import ParameterError, StateError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.lock_values import is_locked
from nnviz.gui.panels.activations.cards import Cards, CardText
from nnviz.gui.panels.activations.functions_controls import DERIVATIVE_MODES, FunctionsControls
from nnviz.gui.panels.activations.functions_view import FunctionsView
from nnviz.gui.panels.activations.page import Page
from nnviz.gui.translation import translate_core
from nnviz.tasks.activation_curves import (
    CurvesRequest,
    CurvesResult,
    FunctionResult,
    curve_table,
    run_activation_curves,
)
from nnviz.tasks.activation_presets import ACTIVATION_PRESETS
from nnviz.tasks.curve_code import activation_code

_NO_NUMBER = "—"


class FunctionsPage(Page):
    """Curves of functions and their derivatives."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(context, "functions", parent)
        self.title = self.tr("Functions")
        self._at = 1.0
        self._colors: list[int] = []
        self._drawn_colors: list[int] = []
        self._result: CurvesResult | None = None
        self._quiet = False
        self.controls = FunctionsControls(context.theme)
        self.view = FunctionsView(context.theme)
        self.facts = Cards(context.theme, self.tr("Check a function on the left, or type one of your own."))
        self.controls.changed.connect(self._on_controls_changed)
        self.controls.look_changed.connect(self._draw)
        self.controls.formula.outdated_changed.connect(self._draw)
        for plot in (self.view.main, self.view.lower):
            plot.x_picked.connect(self.move_crosshair)
            plot.zoomed.connect(self._on_plot_zoomed)
        self.controls.show_preset(ACTIVATION_PRESETS[5])

    def request(self) -> CurvesRequest:
        """Return what the controls ask for.

        Raises
        ------
        ParameterError
            If they contradict one another (a range from right to left).
        """
        c = self.controls
        formula = c.formula.formula()
        return CurvesRequest(
            activations=tuple(activation for _, activation in c.picks.chosen()),
            formulas=(formula,) if formula else (),
            low=c.low.value(),
            high=c.high.value(),
            threshold=c.threshold.value(),
            at=min(max(self._at, c.low.value()), c.high.value()),
            layers=int(c.layers.value()),
            weight_scale=c.weight.value(),
        )

    def shown_request(self) -> CurvesRequest:
        """Return what the controls ask for or, if that is impossible, what was shown last."""
        try:
            return self.request()
        except ParameterError:
            return CurvesRequest() if self._result is None else self._result.request

    def refresh(self) -> None:
        """Ask for what the controls say."""
        try:
            request = self.request()
        except ParameterError as error:
            self.context.notify(str(error), level="warning")
            return
        colors = [color for color, _ in self.controls.picks.chosen()]
        if request.formulas:
            colors.append(self.controls.picks.free_color())
        self._colors = colors
        self.submit(lambda: run_activation_curves(request))

    def show_result(self, result: CurvesResult) -> None:
        """Draw `result`."""
        if len(result.functions) != len(self._colors):
            return
        self._result = result
        # The next request may already have other colours when the look of this result changes.
        self._drawn_colors = self._colors
        self._draw()
        self.controls.formula.set_note(self._note(result))
        self.shown.emit()

    def _note(self, result: CurvesResult) -> str:
        """Say why nothing is seen of a typed function that has no value anywhere."""
        typed = result.functions[len(result.request.activations) :]
        if not typed or any(np.isfinite(f.curve.value).any() for f in typed):
            return ""
        return self.tr(
            "No number comes out anywhere from {0} to {1}, so there is nothing to draw: it divides by "
            "zero, or takes a root or logarithm of a negative number."
        ).format(_signed(result.request.low), _signed(result.request.high))

    def result(self) -> CurvesResult | None:
        """Return what is shown."""
        return self._result

    def move_crosshair(self, x: float) -> None:
        """Put the crosshair at `x`; it stays where the upper plot is locked."""
        if is_locked(self.view.main):
            return
        self._at = x
        self.refresh()
        self.edited.emit()

    def headline(self) -> str:
        """Say in words what is seen."""
        if self._result is None or not self._result.functions:
            return self.tr("Check a function on the left to see it here.")
        # Without numbers that change: the heading is laid out anew whenever its text changes.
        names = [translate_core(f.name).partition(" (")[0] for f in self._result.functions]
        shown = ", ".join(names[:6]) + (" …" if len(names) > 6 else "")
        if self.controls.derivative.currentData() == "none":
            return shown
        if not self.controls.chain.isChecked():
            return self.tr("{0}: values and slopes").format(shown)
        return self.tr("{0}: values, slopes, {1} layers").format(shown, self._result.request.layers)

    def csv(self) -> str:
        """Return x, values and derivatives as CSV text."""
        names, rows = curve_table(self.shown_request())
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(names)
        writer.writerows([repr(value) for value in row] for row in rows.tolist())
        return text.getvalue()

    def code(self) -> str:
        """Return the NumPy code of the curves."""
        return activation_code(self.shown_request())

    def state(self) -> dict[str, Any]:
        """Return what restores the page."""
        c, preset = self.controls, self.controls.preset()
        return {
            "request": to_state(self.shown_request()), "derivative": c.derivative.currentData(),
            "tangents": c.tangents.isChecked(), "saturation": c.saturation.isChecked(),
            "chain": c.chain.isChecked(),
            # Taking a change back, and a session, bring a preset back with its name and its words.
            **({} if preset is None else {"preset": preset.title}),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(CurvesRequest, state.get("request"), "functions.request")
        mode = state.get("derivative", "same")
        if mode not in DERIVATIVE_MODES:
            raise StateError(
                f"functions.derivative is one of {', '.join(DERIVATIVE_MODES)}, not {mode!r:.40}."
            )
        c = self.controls
        self._quiet = True
        try:
            c.stop()
            c.low.setValue(request.low)
            c.high.setValue(request.high)
            c.threshold.set_value(request.threshold)
            c.layers.set_value(request.layers)
            c.weight.set_value(request.weight_scale)
            c.formula.set_formula(request.formulas[0] if request.formulas else "")
            c.derivative.setCurrentIndex(c.derivative.findData(mode))
            c.tangents.setChecked(bool(state.get("tangents", True)))
            c.saturation.setChecked(bool(state.get("saturation", True)))
            c.chain.setChecked(bool(state.get("chain", True)))
            c.picks.choose(_one_of_each(request.activations))
            c.restore_preset(state.get("preset"))
            self._at = request.at
        finally:
            self._quiet = False
        self.refresh()

    def theme_changed(self) -> None:
        """Paint again."""
        self._draw()

    def stop(self) -> None:
        """Stop timers, the morph and the job."""
        self.controls.stop()
        self.controls.formula.stop()
        super().stop()

    def _draw(self) -> None:
        if self._result is None:
            return
        c = self.controls
        self.view.show_result(
            self._result, self._drawn_colors, derivative=c.derivative.currentData(),
            tangents=c.tangents.isChecked(), saturation=c.saturation.isChecked(),
            chain=c.chain.isChecked(), outdated=c.formula.is_outdated(),
        )  # fmt: skip
        pairs = zip(self._result.functions, self._drawn_colors, strict=True)
        self.facts.show_texts([self._card(f, color) for f, color in pairs])

    def _on_controls_changed(self) -> None:
        if not self._quiet:
            self.refresh()
            self.edited.emit()

    def _on_plot_zoomed(self, factor: float, x: float) -> None:
        c = self.controls
        low, high = (x + (edge - x) * factor for edge in (c.low.value(), c.high.value()))
        if not 1e-3 <= high - low <= 2e4 or is_locked(c.low) or is_locked(c.high):
            return
        self._quiet = True
        c.low.setValue(float(f"{low:.4g}"))
        c.high.setValue(float(f"{high:.4g}"))
        self._quiet = False
        self._on_controls_changed()

    def _card(self, f: FunctionResult, color: int) -> CardText:
        probe, facts = f.probe, f.facts
        undefined = probe.undefined
        reading = [(f"f({probe.x:.4g})", _shown(probe.value, 6))]
        if undefined is None:
            reading += [(f"f'({probe.x:.4g})", _shown(probe.derivative, 6))]
        elif undefined.kind == "pole":
            reading += [(f"f'({probe.x:.4g})", self.tr("undefined (pole)"))]
        else:
            kind = self.tr("undefined (jump)") if undefined.kind == "jump" else self.tr("undefined (kink)")
            reading += [(f"f'({probe.x:.4g})", kind)]
            reading += [("", self.tr("backprop uses {0:.4g} here").format(undefined.used))]
        yes, no = self.tr("yes"), self.tr("no")
        low, high = (_shown(bound) for bound in facts.value_range)
        jumps = any(u.kind == "jump" for u in f.curve.undefined)
        slope = self.tr("∞ at the jump") if jumps else _shown(facts.max_slope)
        place = (
            f"{round(facts.max_slope_at, 6):.3g}" if abs(facts.max_slope_at) < 20.0 else self.tr("far out")
        )
        chain = (self.tr("{0} layers, at most").format(len(f.bound)), f"× {_shown(float(f.bound[-1]), 3)}")
        request = self.shown_request() if self._result is None else self._result.request
        # Of a typed formula nothing is known beyond what has been looked at.
        seen = f"{_signed(request.low)} … {_signed(request.high)}"
        rows = [
            *(((self.tr("Only between these x"), seen),) if f.spec in request.formulas else ()),
            (self.tr("Range"), f"{low} … {high}"),
            (self.tr("Largest slope"), slope),
            *(() if jumps or math.isinf(facts.max_slope) else ((self.tr("… at x"), place),)),
            (self.tr("Centred on zero"), yes if facts.zero_centred else no),
            (self.tr("Never falls"), yes if facts.monotonic else no),
            *((chain,) if self.controls.chain.isChecked() else ()),
        ]
        if math.isnan(facts.value_range[0]):
            rows = [(self.tr("Range"), _NO_NUMBER)]
        formulas = tuple(latex for latex in (facts.formula, facts.derivative_formula) if latex)
        source = " ".join(translate_core(text) for text in (facts.note, facts.source) if text)
        return CardText(f.spec, translate_core(f.name), color, formulas, tuple(reading), tuple(rows), source)


def _signed(value: float) -> str:
    return f"{value:g}".replace("-", "−")


def _shown(bound: float, digits: int = 4) -> str:
    if math.isnan(bound):
        return _NO_NUMBER
    if math.isinf(bound):
        return "∞" if bound > 0 else "−∞"
    return f"{bound:.{digits}g}"


def _one_of_each(activations: tuple[Activation, ...]) -> list[Activation]:
    return list({activation.slug: activation for activation in activations}.values())
