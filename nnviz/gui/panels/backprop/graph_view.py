"""A graph of operations, drawn: values above the edges, what comes back below them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF

from nnviz.gui.panels.backprop.graph_sheet import COLUMN, SMALLER, Edge, GraphSheet
from nnviz.gui.panels.backprop.node_words import short_figure, symbol
from nnviz.gui.theme import Theme
from nnviz.tasks.backprop_view import BackpropResult


class GraphView(GraphSheet):
    """Nodes, edges and the numbers on them, as far as they have been computed.

    Parameters
    ----------
    theme : Theme
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._known: frozenset[int] = frozenset()
        self._returned: frozenset[int] = frozenset()
        self._chosen: int | None = None
        self.setAccessibleName(self.tr("Graph of the formula"))
        self.setToolTip(
            self.tr("Values go forwards above the edges, gradients back below; click a node to see its sum")
        )

    def show_result(self, result: BackpropResult, step: int, chosen: int | None) -> None:
        """Show a graph after so many steps: each operation forwards, then each backwards.

        Parameters
        ----------
        result : BackpropResult
        step : int
            0 to twice the number of operations.
        chosen : int or None
            The node that is spoken of.
        """
        forward = result.steps[: min(step, len(result.steps))]
        back = max(0, step - len(result.steps))
        leaves = {i for i, node in enumerate(result.graph.nodes) if node.kind != "operation"}
        self._result, self._chosen = result, chosen
        self._known = frozenset(leaves.union(forward))
        self._returned = frozenset(tuple(reversed(result.steps))[:back])
        self.setMinimumSize(self.minimumSizeHint())
        self.setAccessibleDescription(
            self.tr("{0} nodes, {1} values and {2} gradients shown").format(
                len(result.graph.nodes), len(self._known), len(self._returned)
            )
        )
        self.update()

    # ---- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edges, then nodes, then numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.colors.plot))
        if self._result is None:
            return
        graph = self._result.graph
        edges = [(i, place) for i, node in enumerate(graph.nodes) for place in range(len(node.inputs))]
        for edge in edges:
            self._paint_edge(painter, edge)
        self._paint_exit(painter)
        for index in range(len(graph.nodes)):
            self._paint_node(painter, index)
        for edge, where in self._find_spots(edges).items():
            self._paint_numbers(painter, edge, where)

    def _active(self, node: int) -> bool:
        return node == self._chosen

    def _pen(self, node: int) -> QPen:
        colors = self._theme.colors
        return QPen(
            QColor(colors.accent if self._active(node) else colors.muted), 2.4 if self._active(node) else 1.4
        )

    def _paint_edge(self, painter: QPainter, edge: Edge) -> None:
        path = self._edge(*edge)
        painter.setPen(self._pen(edge[0]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._paint_arrow(painter, path.pointAtPercent(1.0))

    def _paint_arrow(self, painter: QPainter, tip: QPointF) -> None:
        size = 7.0 * self._scale()
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF([tip, tip + QPointF(-size, -size / 2.2), tip + QPointF(-size, size / 2.2)])
        )

    def _paint_exit(self, painter: QPainter) -> None:
        """Draw the edge out of the last node, with the result and the 1 with which the way back begins."""
        assert self._result is not None
        last = len(self._result.graph.nodes) - 1
        box, scale = self._box(last), self._scale()
        begin = QPointF(box.right(), box.center().y())
        end = begin + QPointF(0.55 * COLUMN * scale, 0.0)
        painter.setPen(self._pen(-1))
        painter.drawLine(begin, end)
        self._paint_arrow(painter, end)
        middle = (begin + end) / 2
        if last in self._known:
            self._number(painter, middle, short_figure(self._result.values[last]), above=True)
        if self._returned:
            self._number(painter, middle, "1")

    def _paint_node(self, painter: QPainter, index: int) -> None:
        assert self._result is not None
        colors, node, box = self._theme.colors, self._result.graph.nodes[index], self._box(index)
        known = index in self._known
        painter.setPen(self._pen(index))
        if node.kind == "variable" and not self._active(index):
            painter.setPen(QPen(QColor(colors.text), 1.4))
        painter.setBrush(QColor(colors.hover if node.kind == "operation" else colors.base))
        radius = box.height() / 2 if node.kind == "operation" else 5.0 * self._scale()
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(self._font(1.0))
        painter.setPen(QColor(colors.text if known and node.kind != "number" else colors.muted))
        text = QFontMetricsF(painter.font()).elidedText(
            symbol(node), Qt.TextElideMode.ElideRight, box.width() - 2
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if self._is_whole(index) and (total := self._total(index)):
            self._number(painter, self._total_box(index).center(), total, middle=True)

    def _is_whole(self, index: int) -> bool:
        """Whether everything that comes back to a node is there."""
        assert self._result is not None
        return all(node in self._returned for node, _ in self._result.graph.consumers(index))

    def _paint_numbers(self, painter: QPainter, edge: Edge, where: QPointF) -> None:
        assert self._result is not None
        node, place = edge
        above, below = self._texts(node, place)
        if above and self._result.graph.nodes[node].inputs[place] in self._known:
            self._number(painter, where, above, above=True)
        if below and node in self._returned:
            self._number(painter, where, below)

    def _number(
        self, painter: QPainter, where: QPointF, text: str, *, above: bool = False, middle: bool = False
    ) -> None:
        colors = self._theme.colors
        painter.setFont(self._font(SMALLER))
        metrics = QFontMetricsF(painter.font())
        shown = text if above else f"← {text}"
        width, height = metrics.horizontalAdvance(shown) + 4, metrics.height()
        top = where.y() - height / 2 if middle else where.y() - height - 2 if above else where.y() + 2
        box = QRectF(where.x() - width / 2, top, width, height)
        ground = QColor(colors.plot)
        ground.setAlpha(225)
        painter.fillRect(box.adjusted(0, 2, 0, -2), ground)
        painter.setPen(QColor(colors.text if above else colors.bad))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
