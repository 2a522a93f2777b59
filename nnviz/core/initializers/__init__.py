"""Weight initializers, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.initializers import HeNormal``.
"""

from nnviz.core.initializers.base import INITIALIZERS, Initializer

__all__ = ["INITIALIZERS", "Initializer"]


def __getattr__(name: str) -> type[Initializer]:
    return INITIALIZERS.class_named(name)
