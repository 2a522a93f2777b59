"""Where the circles of a graph are drawn: in columns, with few crossings (Sugiyama, Tagawa & Toda 1981)."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from nnviz.core.graphs.graph import ComputationGraph

_SWEEPS, _ALIGNMENTS = 24, 60


@dataclass(frozen=True, slots=True)
class GraphLayout:
    """Columns from the inputs to the result, rows in units of the least distance.

    Attributes
    ----------
    places : tuple of (float, float)
        Column and row of every node; the least row is 0.
    routes : dict
        (node, place of its input) -> the points that this edge goes through, from the input to the node.
    columns : int
    rows : float
        The largest row + 1.
    """

    places: tuple[tuple[float, float], ...]
    routes: dict[tuple[int, int], tuple[tuple[float, float], ...]]
    columns: int
    rows: float


def lay_out(graph: ComputationGraph) -> GraphLayout:
    """Return places for the nodes of a graph, none on another and no edge through a node."""
    columns = _columns(graph)
    last = max(columns)
    members: list[list[int]] = [[] for _ in range(last + 1)]
    points: list[int] = []  # the column of every point: nodes first, then bends of long edges
    neighbours: list[tuple[list[int], list[int]]] = []

    def add(column: int) -> int:
        points.append(column)
        neighbours.append(([], []))
        members[column].append(len(points) - 1)
        return len(points) - 1

    for column in columns:
        add(column)
    chains: dict[tuple[int, int], list[int]] = {}
    for index, node in enumerate(graph.nodes):
        for place, source in enumerate(node.inputs):
            chain = [source, *(add(c) for c in range(columns[source] + 1, columns[index])), index]
            chains[index, place] = chain
            for left, right in itertools.pairwise(chain):
                neighbours[left][1].append(right)
                neighbours[right][0].append(left)
    members = _ordered(members, neighbours, len(columns))
    rows = _rows(members, neighbours)
    low = min(rows)
    where = [(float(column), row - low) for column, row in zip(points, rows, strict=True)]
    return GraphLayout(
        tuple(where[: len(columns)]),
        {edge: tuple(where[point] for point in chain) for edge, chain in chains.items()},
        last + 1,
        max(row for _, row in where) + 1.0,
    )


def _columns(graph: ComputationGraph) -> list[int]:
    """Return the column of every node: variables on the left, all else right before it is needed."""
    distance = [0] * len(graph.nodes)
    for index in reversed(range(len(graph.nodes))):
        for source in graph.nodes[index].inputs:
            distance[source] = max(distance[source], distance[index] + 1)
    last = max(distance)
    return [
        0 if node.kind == "variable" else last - steps
        for node, steps in zip(graph.nodes, distance, strict=True)
    ]


def _ordered(
    members: list[list[int]], neighbours: list[tuple[list[int], list[int]]], nodes: int
) -> list[list[int]]:
    """Return the columns in the order with the fewest crossings that was met.

    Each point goes where its neighbours are on average, from the left and from the right in turns. That
    finds a near order only, so it begins twice: with long edges below and above all nodes.
    """
    best, fewest = members, _crossings(members, neighbours)
    for above in (False, True):
        columns = [sorted(column, key=lambda point: (point >= nodes) != above) for column in members]
        for sweep in range(_SWEEPS):
            side = sweep % 2
            position = {point: float(i) for column in columns for i, point in enumerate(column)}
            for column in columns if side == 0 else reversed(columns):
                wish = {p: _mean([position[n] for n in neighbours[p][side]], position[p]) for p in column}
                column.sort(key=wish.__getitem__)
                position.update({point: float(i) for i, point in enumerate(column)})
            if (count := _crossings(columns, neighbours)) < fewest:
                best, fewest = [list(column) for column in columns], count
    return best


def _crossings(columns: list[list[int]], neighbours: list[tuple[list[int], list[int]]]) -> int:
    position = {point: i for column in columns for i, point in enumerate(column)}
    count = 0
    for column in columns:
        edges = [(position[point], position[other]) for point in column for other in neighbours[point][1]]
        count += sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in itertools.combinations(edges, 2))
    return count


def _rows(members: list[list[int]], neighbours: list[tuple[list[int], list[int]]]) -> list[float]:
    """Return rows that keep the order, at least 1 apart, close to the neighbours' rows."""
    rows = {point: float(i) for column in members for i, point in enumerate(column)}
    for sweep in range(_ALIGNMENTS):
        for column in members if sweep % 2 == 0 else reversed(members):
            wishes = [
                _mean([rows[n] for side in neighbours[point] for n in side], rows[point]) for point in column
            ]
            rows.update(zip(column, _apart(wishes), strict=True))
    return [rows[point] for point in sorted(rows)]


def _apart(wishes: list[float]) -> list[float]:
    """Return the rows nearest to `wishes` (least squares) of which each is at least 1 after the last.

    Shifted by their number the rows need only not fall: pool adjacent violators (Ayer et al. 1955).
    """
    blocks: list[tuple[float, int]] = []
    for number, wish in enumerate(wishes):
        mean, count = wish - number, 1
        while blocks and blocks[-1][0] > mean:
            other, size = blocks.pop()
            mean, count = (other * size + mean * count) / (size + count), size + count
        blocks.append((mean, count))
    flat = [mean for mean, count in blocks for _ in range(count)]
    return [row + number for number, row in enumerate(flat)]


def _mean(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
