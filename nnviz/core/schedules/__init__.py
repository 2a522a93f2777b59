"""Learning-rate schedules, one registered class a module.

Registered classes are attributes of this package: ``from nnviz.core.schedules import Cosine``.
"""

from nnviz.core.schedules.base import SCHEDULES, Schedule

__all__ = ["SCHEDULES", "Schedule"]


def __getattr__(name: str) -> type[Schedule]:
    return SCHEDULES.class_named(name)
