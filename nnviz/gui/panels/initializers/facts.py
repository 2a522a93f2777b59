"""The facts card: formula, paper, derivation and the gain per layer."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnviz.core.initializers.base import Initializer
from nnviz.gui.theme import SMALL, UNIT, Theme, bind_number_font
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.histogram_cell import number
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.signal_health import InitializerHealth, SignalHealth

_SYMBOLS = {
    r"\sigma": "σ", r"\top": "ᵀ", r"\cdot": "·", r"\pi": "π", r"\neq": "≠", r"\,": " ", r"\ ": " ",
    r"\quad": "  ",
}  # fmt: skip


def readable_math(text: str) -> str:
    r"""Return a sentence with ``$simple LaTeX$`` as rich text (Greek letters, indices, roots).

    >>> readable_math(r"gives $\sigma^2 = 1/n_{in}$.")
    'gives <i>σ<sup>2</sup> = 1/n<sub>in</sub></i>.'
    """

    def convert(found: re.Match[str]) -> str:
        math_text = found[1].replace("<", "&lt;")
        math_text = re.sub(r"\\(?:mathrm|text)\{([^}]*)\}", r"\1", math_text)
        for latex, symbol in _SYMBOLS.items():
            math_text = math_text.replace(latex, symbol)
        for mark, tag in (("_", "sub"), ("^", "sup")):
            math_text = re.sub(rf"\{mark}\{{([^}}]*)\}}", rf"<{tag}>\1</{tag}>", math_text)
            math_text = re.sub(rf"\{mark}(\w|ᵀ)", rf"<{tag}>\1</{tag}>", math_text)
        math_text = re.sub(r"\\sqrt\{([^}]*)\}", r"√(\1)", math_text)
        return f"<i>{math_text}</i>"

    return re.sub(r"\$([^$]*)\$", convert, text)


class FactsCard(QWidget):
    """What is known about one of the initializers compared, and how each fares."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initializers: tuple[Initializer, ...] = ()
        self.choice = QuietComboBox()
        self.choice.setAccessibleName(self.tr("Facts about"))
        self.choice.setToolTip(self.tr("Which of the initializers to read about"))
        self.formula = FormulaView(theme)
        self.facts, self.gains = QLabel(), QLabel()
        for label in (self.facts, self.gains):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bind_number_font(self.gains, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT + SMALL)
        for widget in (self.choice, self.formula, self.facts, self.gains):
            column.addWidget(widget)
        column.addStretch(1)
        self.choice.currentIndexChanged.connect(self._on_choice_changed)

    def set_initializers(self, initializers: tuple[Initializer, ...]) -> None:
        """Offer the facts about these."""
        if initializers == self._initializers:
            return
        index = self.choice.currentIndex()
        self._initializers = initializers
        self.choice.blockSignals(True)
        self.choice.clear()
        for initializer in initializers:
            self.choice.addItem(translate_core(initializer.label()))
        self.choice.setCurrentIndex(min(max(index, 0), len(initializers) - 1))
        self.choice.blockSignals(False)
        self._on_choice_changed()

    def show_initializer(self, index: int) -> None:
        """Show the facts about one of the rows."""
        self.choice.setCurrentIndex(index)

    def set_health(self, health: SignalHealth) -> None:
        """Show measured and expected gains."""
        head = self.tr("<b>Gain per layer</b> of the root mean square")
        if not health.request.training_steps:
            head += self.tr(" (theory)")
        lines = [f"<tr><td colspan=3>{head}</td></tr>"]
        lines.append(f"<tr><td></td><td>{self.tr('forward')}</td><td>{self.tr('back')}</td></tr>")
        for result in health.results:
            forward, backward = measured_gains(result)
            theory = result.theory
            ahead, back = number(forward), number(backward)
            if not health.request.training_steps:
                # The theory speaks about random weights, not trained ones.
                ahead += f" ({number(theory.forward_gain)})"
                back += f" ({number(theory.backward_gain)})"
            name = translate_core(result.initializer.label()).replace(" normal", "")
            lines.append(f"<tr><td>{name}&nbsp; </td><td>{ahead}&nbsp; </td><td>{back}</td></tr>")
        losses = [r for r in health.results if r.loss is not None]
        if losses:
            title = self.tr("<b>Loss after {0} steps</b>").format(health.step)
            lines.append(f"<tr><td colspan=3><br>{title}</td></tr>")
            lines.extend(
                f"<tr><td>{translate_core(r.initializer.label())}</td><td>{number(r.loss or 0.0)}</td></tr>"
                for r in losses
            )
        self.gains.setText(f"<table>{''.join(lines)}</table>")

    def _on_choice_changed(self, _index: int = 0) -> None:
        index = self.choice.currentIndex()
        if not 0 <= index < len(self._initializers):
            return
        initializer = self._initializers[index]
        self.formula.set_formula(initializer.formula)
        derivation = "".join(
            f"<li>{readable_math(translate_core(line))}</li>" for line in initializer.derivation
        )
        self.facts.setText(
            f"<b>{self.tr('Derived for')}</b> {translate_core(initializer.derived_for)}<br><br>"
            f"<b>{self.tr('Why')}</b><ol style='margin-left:-22px'>{derivation}</ol>"
            f"<b>{self.tr('Source')}</b> {initializer.source}"
        )


def measured_gains(result: InitializerHealth) -> tuple[float, float]:
    """Return the factors per layer of activations (forward) and of their gradients (backward)."""
    layers = result.layers
    if len(layers) < 2:
        return math.nan, math.nan
    ends = [(layers[0].activation, layers[-1].activation)]
    ends.append((layers[-1].activation_gradient, layers[0].activation_gradient))
    gains = []
    for start, end in ends:
        if start is None or end is None or start.overflow or end.overflow:
            gains.append(math.nan)
            continue
        first, last = math.hypot(start.mean, start.std), math.hypot(end.mean, end.std)
        gains.append((last / first) ** (1 / (len(layers) - 1)) if first > 0 else math.nan)
    return gains[0], gains[1]
