"""The tree that a formula becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

CONSTANTS = {"pi": float(np.pi), "e": float(np.e)}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float


@dataclass(frozen=True, slots=True)
class Constant:
    """pi or e."""

    name: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable, by its index among those the caller allows."""

    name: str
    index: int


@dataclass(frozen=True, slots=True)
class Negation:
    """Minus something."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """Two operands joined by one of ``+ - * / ^``."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function of one or two arguments."""

    name: str
    arguments: tuple[Node, ...]


Node: TypeAlias = Number | Constant | Variable | Negation | Operation | Call


def children(node: Node) -> tuple[Node, ...]:
    """Return the direct parts of `node`."""
    if isinstance(node, Negation):
        return (node.operand,)
    if isinstance(node, Operation):
        return (node.left, node.right)
    return node.arguments if isinstance(node, Call) else ()


def is_constant(node: Node) -> bool:
    """Tell whether no variable appears in `node`."""
    return not isinstance(node, Variable) and all(is_constant(child) for child in children(node))
