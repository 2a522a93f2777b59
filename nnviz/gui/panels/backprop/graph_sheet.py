"""The part of the graph that has places: where nodes, edges and numbers are, and what the hand touches."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.backprop.label_spots import free_spots
from nnviz.gui.panels.backprop.node_words import short_figure, symbol
from nnviz.gui.theme import Theme
from nnviz.tasks.backprop_view import BackpropResult

COLUMN, ROW = 104.0, 66.0
"""Least distances between nodes, pixels at the usual size of type."""
_SMALLEST, _LARGEST = 0.72, 1.7
"""How far a large graph is made smaller before it must be scrolled, and a small one larger."""
_WIDEST, _HIGHEST = 1.5, 1.9
"""How far its columns and rows are drawn apart beyond that."""
_RADIUS = 17.0
SMALLER = 0.92
"""Size of numbers beside that of the names in nodes."""
_USUAL = 7
"""Characters of a number: shorter ones get as much room, so that numbers that are dragged do not jump."""
Edge = tuple[int, int]


class GraphSheet(QWidget):
    """A graph with its places; draws nothing.

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
        self._needed: tuple[bool, ...] = ()
        self._boxes: list[QRectF] = []
        self._paths: dict[Edge, QPainterPath] = {}
        self._placed_for: tuple[object, ...] = ()
        self._spots: dict[Edge, QPointF] = {}
        self._spots_for: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.changed.connect(self._on_theme_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Take more room when the type grows: with presentation mode, say."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumSize(self.minimumSizeHint())

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(self.minimumSizeHint())
        self.update()

    # ---- places -------------------------------------------------------------------------------

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
        return QSizeF(unit * COLUMN * (layout.columns + 0.45), unit * ROW * (layout.rows + 0.4))

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
        column = min(scale * COLUMN * _WIDEST, self.width() / (layout.columns + 0.45))
        row = min(scale * ROW * _HIGHEST, self.height() / (layout.rows + 0.4))
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

    def _settle(self) -> None:
        """Find boxes and edges anew if formula or room have changed: not whenever a value is dragged."""
        assert self._result is not None
        room = (self.width(), self.height(), self._unit())
        # A formula keeps its layout while its values change.
        if self._placed_for and self._placed_for[0] is self._result.layout and self._placed_for[1] == room:
            return
        self._placed_for, self._spots_for = (self._result.layout, room), ()
        self._needed = self._result.graph.needs_gradient()
        self._boxes = [self._find_box(index) for index in range(len(self._result.graph.nodes))]
        self._paths = {edge: self._find_path(*edge) for edge in self._result.layout.routes}

    def _box(self, index: int) -> QRectF:
        """Return what a node covers."""
        self._settle()
        return self._boxes[index]

    def _edge(self, node: int, place: int) -> QPainterPath:
        self._settle()
        return self._paths[node, place]

    def _find_box(self, index: int) -> QRectF:
        """Return a circle for an operation, wider for a longer name."""
        assert self._result is not None
        scale = self._scale()
        centre = self.place(self._result.layout.places[index])
        text = symbol(self._result.graph.nodes[index])
        half = max(_RADIUS * scale, QFontMetricsF(self._font(1.0)).horizontalAdvance(text) / 2 + 6 * scale)
        half = min(half, 0.36 * COLUMN * scale)
        return QRectF(centre.x() - half, centre.y() - _RADIUS * scale, 2 * half, 2 * _RADIUS * scale)

    def _find_path(self, node: int, place: int) -> QPainterPath:
        assert self._result is not None
        source = self._result.graph.nodes[node].inputs[place]
        points = [self.place(point) for point in self._result.layout.routes[node, place]]
        # Two edges into one node end beside one another; two from the same node must part on the way.
        inputs = self._result.graph.nodes[node].inputs
        spread = (place - (len(inputs) - 1) / 2) * 9.0 * self._scale()
        bow = 8.0 * spread if inputs.count(source) > 1 else 0.0
        points[0] = QPointF(self._boxes[source].right(), points[0].y())
        points[-1] = QPointF(self._boxes[node].left() + abs(spread) / 4, points[-1].y() + spread)
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

    def _total(self, index: int) -> str:
        """Return the sum of what comes back to a variable that is used more than once, or nothing."""
        assert self._result is not None
        graph = self._result.graph
        if graph.nodes[index].kind != "variable" or len(graph.consumers(index)) < 2:
            return ""
        return f"Σ {short_figure(self._result.backward.gradients[index])}"

    def _total_box(self, index: int) -> QRectF:
        """Return the place of that sum: below the node, ending with it, for its edges leave to the right."""
        box, metrics = self._box(index), QFontMetricsF(self._font(SMALLER))
        width = metrics.horizontalAdvance(f"← {self._total(index)}") + 4
        left = max(2.0, min(box.center().x() - width / 2, box.right() - width))
        return QRectF(left, box.bottom() + 1, width, metrics.height())

    def _texts(self, node: int, place: int) -> tuple[str, str]:
        """Return what stands above and below an edge once both are known; empty for nothing."""
        assert self._result is not None
        graph = self._result.graph
        source = graph.nodes[node].inputs[place]
        value = self._result.values[source] if graph.nodes[source].kind != "number" else None
        back = self._result.backward.messages[node, place] if self._needed[source] else None
        return "" if value is None else short_figure(value), "" if back is None else short_figure(back)

    def _find_spots(self, edges: list[Edge]) -> dict[Edge, QPointF]:
        """Return where the numbers of each edge stand: on it, and not on a node or on those of another."""
        assert self._result is not None
        self._settle()
        # Numbers that stay as long keep their places: dragging a value does not make them jump.
        lengths = [[max(_USUAL, len(text)) if text else 0 for text in self._texts(*edge)] for edge in edges]
        key = tuple(map(tuple, lengths))
        if self._spots_for == key:
            return self._spots
        graph, metrics = self._result.graph, QFontMetricsF(self._font(SMALLER))
        taken = [self._box(index) for index in range(len(graph.nodes))]
        taken += [self._total_box(index) for index in graph.variables if self._total(index)]
        found = []
        for edge, (above, below) in zip(edges, lengths, strict=True):
            width = (
                max(metrics.horizontalAdvance("0" * above), metrics.horizontalAdvance("← " + "0" * below)) + 4
            )
            size = QSizeF(width, 2 * metrics.height() + 4) if above or below else QSizeF()
            found.append((self._edge(*edge), len(self._result.layout.routes[edge]) - 1, size))
        spots = dict(zip(edges, free_spots(found, taken), strict=True))
        self._spots, self._spots_for = spots, key
        return spots

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
