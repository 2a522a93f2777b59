"""A graph of operations, drawn: values above the edges, what comes back below them."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.backprop.label_spots import free_spots
from nnviz.gui.panels.backprop.node_words import short_figure, symbol
from nnviz.gui.theme import Theme
from nnviz.tasks.backprop_view import BackpropResult

_COLUMN, _ROW = 104.0, 66.0
"""Least distances between nodes, pixels at the usual size of type."""
_SMALLEST, _LARGEST = 0.72, 1.7
"""How far a large graph is made smaller before it must be scrolled, and a small one larger."""
_WIDEST, _HIGHEST = 1.5, 1.9
"""How far its columns and rows are drawn apart beyond that."""
_RADIUS = 17.0
_SMALLER = 0.92
"""Size of numbers beside that of the names in nodes."""
Edge = tuple[int, int]


class GraphView(QWidget):
    """Nodes, edges and the numbers on them, as far as they have been computed.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    node_chosen(int)
        A node was clicked.
    stepped(int)
        A step forward (+1) or back (-1) by the arrow keys.
    """

    node_chosen = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._result: BackpropResult | None = None
        self._known: frozenset[int] = frozenset()
        self._returned: frozenset[int] = frozenset()
        self._chosen: int | None = None
        self.setAccessibleName(self.tr("Graph of the formula"))
        self.setToolTip(
            self.tr("Values go forwards above the edges, gradients back below; click a node to see its sum")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._spots: dict[Edge, QPointF] = {}
        self._spots_for: tuple[object, ...] = ()
        theme.changed.connect(self._on_theme_changed)

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

    def changeEvent(self, event: QEvent) -> None:
        """Take more room when the type grows: with presentation mode, say."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumSize(self.minimumSizeHint())

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(self.minimumSizeHint())
        self.update()

    # ---- geometry -----------------------------------------------------------------------------

    def _unit(self) -> float:
        return self.fontMetrics().height() / 16.0

    def _scale(self) -> float:
        """Return the size of nodes, type and arrows: that of the window's type, or larger in much room."""
        usual = self._usual()
        room = min(self.width() / usual.width(), self.height() / usual.height())
        return self._unit() * min(max(_SMALLEST, room), _LARGEST)

    def _usual(self) -> QSizeF:
        assert self._result is not None
        layout, unit = self._result.layout, self._unit()
        return QSizeF(unit * _COLUMN * (layout.columns + 0.45), unit * _ROW * (layout.rows + 0.4))

    def minimumSizeHint(self) -> QSize:
        """Return the room in which no number covers another."""
        return QSize(200, 160) if self._result is None else (self._usual() * _SMALLEST).toSize()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(400, 300) if self._result is None else self._usual().toSize()

    def place(self, point: tuple[float, float]) -> QPointF:
        """Return where a place of the layout is on the screen."""
        assert self._result is not None
        layout, scale = self._result.layout, self._scale()
        column = min(scale * _COLUMN * _WIDEST, self.width() / (layout.columns + 0.45))
        row = min(scale * _ROW * _HIGHEST, self.height() / (layout.rows + 0.4))
        left = (self.width() - column * (layout.columns - 1)) / 2 - column * 0.12
        top = (self.height() - row * (layout.rows - 1)) / 2
        return QPointF(left + column * point[0], top + row * point[1])

    def node_at(self, position: QPointF) -> int | None:
        """Return the node under a point."""
        if self._result is None:
            return None
        for index in range(len(self._result.graph.nodes)):
            if self._box(index).adjusted(-4, -4, 4, 4).contains(position):
                return index
        return None

    def _box(self, index: int) -> QRectF:
        """Return what a node covers: a circle for an operation, wider for a longer name."""
        assert self._result is not None
        scale = self._scale()
        centre = self.place(self._result.layout.places[index])
        text = symbol(self._result.graph.nodes[index])
        half = max(_RADIUS * scale, QFontMetricsF(self._font(1.0)).horizontalAdvance(text) / 2 + 6 * scale)
        half = min(half, 0.36 * _COLUMN * scale)
        return QRectF(centre.x() - half, centre.y() - _RADIUS * scale, 2 * half, 2 * _RADIUS * scale)

    def _edge(self, node: int, place: int) -> QPainterPath:
        assert self._result is not None
        source = self._result.graph.nodes[node].inputs[place]
        points = [self.place(point) for point in self._result.layout.routes[node, place]]
        # Two edges into one node end beside one another; two from the same node must part on the way.
        inputs = self._result.graph.nodes[node].inputs
        spread = (place - (len(inputs) - 1) / 2) * 9.0 * self._scale()
        bow = 8.0 * spread if inputs.count(source) > 1 else 0.0
        points[0] = QPointF(self._box(source).right(), points[0].y())
        points[-1] = QPointF(self._box(node).left() + abs(spread) / 4, points[-1].y() + spread)
        path = QPainterPath(points[0])
        for i, (a, b) in enumerate(itertools.pairwise(points)):
            # Level where it leaves and arrives, straight on through the bends between.
            half = (b.x() - a.x()) / 2
            rise_a = (b.y() - points[i - 1].y()) / 4 if i else 0.0
            rise_b = (points[i + 2].y() - a.y()) / 4 if i + 2 < len(points) else 0.0
            path.cubicTo(a + QPointF(half, rise_a + bow), b - QPointF(half, rise_b - bow), b)
        return path

    def _font(self, factor: float) -> QFont:
        font = self._theme.number_font()
        enlarged = self._scale() / self._unit()
        font.setPixelSize(max(9, round(factor * enlarged * self.fontInfo().pixelSize())))
        return font

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
        end = begin + QPointF(0.55 * _COLUMN * scale, 0.0)
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

    def _total(self, index: int) -> str:
        """Return the sum of what comes back to a variable that is used more than once, or nothing."""
        assert self._result is not None
        graph = self._result.graph
        if graph.nodes[index].kind != "variable" or len(graph.consumers(index)) < 2:
            return ""
        return f"Σ {short_figure(self._result.backward.gradients[index])}"

    def _total_box(self, index: int) -> QRectF:
        """Return the place of that sum: below the node, ending with it, for its edges leave to the right."""
        box, metrics = self._box(index), QFontMetricsF(self._font(_SMALLER))
        width = metrics.horizontalAdvance(f"← {self._total(index)}") + 4
        left = max(2.0, min(box.center().x() - width / 2, box.right() - width))
        return QRectF(left, box.bottom() + 1, width, metrics.height())

    def _texts(self, node: int, place: int) -> tuple[str, str]:
        """Return what stands above and below an edge once both are known; empty for nothing."""
        assert self._result is not None
        graph = self._result.graph
        source = graph.nodes[node].inputs[place]
        value = self._result.values[source] if graph.nodes[source].kind != "number" else None
        back = self._result.backward.messages[node, place] if graph.needs_gradient()[source] else None
        return "" if value is None else short_figure(value), "" if back is None else short_figure(back)

    def _find_spots(self, edges: list[Edge]) -> dict[Edge, QPointF]:
        """Return where the numbers of each edge stand: on it, and not on a node or on those of another."""
        assert self._result is not None
        key = (self._result, self.width(), self.height(), self._unit())
        if self._spots_for == key:
            return self._spots
        graph, metrics = self._result.graph, QFontMetricsF(self._font(_SMALLER))
        taken = [self._box(index) for index in range(len(graph.nodes))]
        taken += [self._total_box(index) for index in graph.variables if self._total(index)]
        found = []
        for edge in edges:
            above, below = self._texts(*edge)
            width = max(metrics.horizontalAdvance(above), metrics.horizontalAdvance(f"← {below}")) + 4
            size = QSizeF(width, 2 * metrics.height() + 4) if above or below else QSizeF()
            found.append((self._edge(*edge), len(self._result.layout.routes[edge]) - 1, size))
        spots = dict(zip(edges, free_spots(found, taken), strict=True))
        self._spots, self._spots_for = spots, key
        return spots

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
        painter.setFont(self._font(_SMALLER))
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

    # ---- the hand -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a node."""
        found = self.node_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.node_chosen.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that nodes can be clicked."""
        over = self.node_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)
