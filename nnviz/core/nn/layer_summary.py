"""The table of layers: shapes, parameters and arithmetic of each, or what does not fit."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.errors import ParameterError
from nnviz.core.nn.layers.base import Layer, Shape


@dataclass(frozen=True, slots=True)
class LayerSummary:
    """One line of the table of layers: title, shapes, parameters, arithmetic, or what does not fit."""

    title: str
    shape: Shape | None
    parameters: int
    arithmetic: str
    error: str = ""


def summarise(input_shape: Shape, layers: tuple[Layer, ...]) -> list[LayerSummary]:
    """Return one `LayerSummary` a layer; after the first that does not fit, shapes are unknown."""
    rows: list[LayerSummary] = []
    shape: Shape | None = tuple(input_shape)
    for layer in layers:
        if shape is None:
            rows.append(LayerSummary(layer.title, None, 0, ""))
            continue
        try:
            after = layer.output_shape(shape)
        except ParameterError as error:
            rows.append(LayerSummary(layer.title, None, 0, "", str(error)))
            shape = None
            continue
        rows.append(LayerSummary(layer.title, after, layer.parameter_count(shape), layer.arithmetic(shape)))
        shape = after
    return rows
