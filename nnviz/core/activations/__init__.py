"""Activation functions, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.activations import ReLU``.
"""

from nnviz.core.activations.base import ACTIVATIONS, Activation

__all__ = ["ACTIVATIONS", "Activation"]


def __getattr__(name: str) -> type[Activation]:
    return ACTIVATIONS.class_named(name)
