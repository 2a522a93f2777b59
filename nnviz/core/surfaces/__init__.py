"""2-D loss surfaces, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.surfaces import Rosenbrock``.
"""

from nnviz.core.surfaces.base import SURFACES, Surface

__all__ = ["SURFACES", "Surface"]


def __getattr__(name: str) -> type[Surface]:
    return SURFACES.class_named(name)
