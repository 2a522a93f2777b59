"""How much memory an architecture asks for, told from its description before anything is allocated."""

from __future__ import annotations

import math

from nnviz.core.nn.architectures import Architecture


def values_a_sample(architecture: Architecture) -> int:
    """Return how many numbers a pass holds for one sample: the layers' outputs and a convolution's patches.

    Examples
    --------
    >>> from nnviz.core.nn.architectures import parse_architecture
    >>> values_a_sample(parse_architecture("784-50-10"))
    894
    """
    total = 0
    shapes = architecture.shapes()
    for layer, before, after in zip(architecture.layers, shapes, shapes[1:], strict=False):
        total += math.prod(after)
        if len(after) == 3:
            # A convolution lays out the window of every place.
            window = math.prod(layer.parameter_shapes(before).get("weight", (0, 0))[1:])
            total += math.prod(after[1:]) * window
    return total
