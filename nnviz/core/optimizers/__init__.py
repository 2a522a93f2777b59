"""Optimizers, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.optimizers import Adam``.
"""

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer

__all__ = ["OPTIMIZERS", "Optimizer"]


def __getattr__(name: str) -> type[Optimizer]:
    return OPTIMIZERS.class_named(name)
