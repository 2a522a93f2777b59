"""Layers, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.nn.layers import Conv2D``.
"""

from typing import Any

from nnviz.core.nn.layers.base import LAYERS, Layer, Node

__all__ = ["LAYERS", "Layer", "Node"]


def __getattr__(name: str) -> Any:
    return LAYERS.class_named(name)
