"""What is said beside the graph: the node that is looked at, and all gradients found in two ways."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QHeaderView, QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.backprop.node_words import (
    backward_sums,
    figure,
    forward_sum,
    rule_of,
    symbol,
    total_of,
)
from nnviz.gui.theme import UNIT, Theme, bind_number_font
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.formula import FormulaView
from nnviz.tasks.backprop_view import BackpropResult

_CLOSE = 1e-6


class BackpropFacts(Column):
    """Facts of a `BackpropResult`.

    Parameters
    ----------
    theme : Theme
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.formula = FormulaView(theme, size=1.0)
        self.title, self.rule, self.sums = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("strong")
        for label in (self.title, self.rule, self.sums):
            label.setWordWrap(True)
        bind_number_font(self.sums, theme)
        headers = (self.tr("Input"), self.tr("Backprop"), self.tr("Numerical"))
        self.table = DataTable(headers, name=self.tr("Gradients"), digits=5)
        self.table.setToolTip(
            self.tr("The gradient by each input: by backpropagation, and by moving the input a little")
        )
        heading = self.table.horizontalHeader()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.add_section(self.tr("Formula"), self.formula)
        node = QWidget()
        column = QVBoxLayout(node)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for label in (self.title, self.rule, self.sums):
            column.addWidget(label)
        self.add_section(self.tr("This operation"), node)
        self.add_section(self.tr("Gradients"), self.table, self.words)

    def show_result(self, result: BackpropResult, step: int, chosen: int | None) -> None:
        """Show the facts after so many steps."""
        self.formula.set_formula(result.graph.expression.latex(), spoken=result.request.formula)
        self._show_node(result, step, chosen)
        rows = zip(result.request.names, result.gradients, result.numerical, strict=True)
        done = step == 2 * len(result.steps)
        self.table.set_rows([(name, back if done else None, number) for name, back, number in rows])
        height = self.table.horizontalHeader().sizeHint().height()
        height += len(result.gradients) * self.table.verticalHeader().defaultSectionSize() + 4
        self.table.setFixedHeight(height)
        self.words.setText(self._words(result) if done else self.tr("Not yet all the way back."))

    def _words(self, result: BackpropResult) -> str:
        count = len(result.gradients)
        text = self.tr(
            "One way back gives all gradients. Numerically it takes two ways forwards for each input: "
            "{0} here, and millions for a network."
        ).format(2 * count)
        if not all(
            math.isclose(a, b, rel_tol=_CLOSE, abs_tol=1e-8)
            for a, b in zip(result.gradients, result.numerical, strict=True)
        ):
            text += " " + self.tr(
                "The two differ: there is a kink, a jump or a pole here, or rounding spoils the difference."
            )
        return text

    def _show_node(self, result: BackpropResult, step: int, chosen: int | None) -> None:
        graph = result.graph
        if chosen is None:
            self.title.setText("")
            self.rule.setText(
                self.tr(
                    "Play, or press the arrow keys, to go through the graph; click a node to read its sum."
                )
            )
        else:
            node = graph.nodes[chosen]
            self.title.setText(symbol(node))
            self.rule.setText(rule_of(node) if node.kind == "operation" else self._leaf(result, chosen))
        self.title.setVisible(bool(self.title.text()))
        self.sums.setText("\n".join(self._sums(result, step, chosen)))
        self.sums.setVisible(bool(self.sums.text()))

    def _leaf(self, result: BackpropResult, index: int) -> str:
        if result.graph.nodes[index].kind == "number":
            return self.tr("A number: it stands still, so nobody asks for its gradient.")
        if len(result.graph.consumers(index)) > 1:
            return self.tr(
                "An input that is used more than once: what comes back from everywhere is added up."
            )
        return self.tr("An input: what comes back is how much the result moves with it.")

    def _sums(self, result: BackpropResult, step: int, index: int | None) -> list[str]:
        if index is None:
            return []
        steps, lines = result.steps, []
        node = result.graph.nodes[index]
        if node.kind == "operation":
            if index in steps[:step]:
                lines.append(self.tr("forwards: {0}").format(forward_sum(result, index)))
            if index in tuple(reversed(steps))[: max(0, step - len(steps))]:
                for source, text in backward_sums(result, index):
                    name = symbol(result.graph.nodes[source])
                    lines.append(self.tr("back to {0}: {1}").format(name, text))
        elif node.kind == "variable":
            lines.append(f"{node.name} = {figure(result.values[index])}")
            if step == 2 * len(steps):
                lines.append(self.tr("comes back: {0}").format(total_of(result, index)))
        return lines
