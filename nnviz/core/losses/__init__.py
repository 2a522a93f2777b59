"""Loss functions, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.losses import CrossEntropy``.
"""

from nnviz.core.losses.base import LOSSES, Loss

__all__ = ["LOSSES", "Loss"]


def __getattr__(name: str) -> type[Loss]:
    return LOSSES.class_named(name)
