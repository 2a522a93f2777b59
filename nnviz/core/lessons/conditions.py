"""Declarative conditions on JSON data: what a learner has reached. Comparing is all they can do."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_MOST = 50  # conditions in one check
_DEEPEST = 8
_INDEX = re.compile(r"-?[0-9]{1,6}")

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "is": lambda value, wanted: _same(value, wanted),  # noqa: PLW0108 - defined below
    "is_not": lambda value, wanted: not _same(value, wanted),
    "at_least": lambda value, wanted: _number(value) and value >= wanted,
    "at_most": lambda value, wanted: _number(value) and value <= wanted,
    "above": lambda value, wanted: _number(value) and value > wanted,
    "below": lambda value, wanted: _number(value) and value < wanted,
    "one_of": lambda value, wanted: any(_same(value, w) for w in wanted),
}
_NUMERIC = ("at_least", "at_most", "above", "below")


@dataclass(frozen=True, slots=True)
class Condition:
    """A comparison of one value, or several conditions together.

    Written as ``{"value": "measured.accuracy", "at_least": 0.9}``, ``{"all": [...]}``, ``{"any": [...]}``
    or ``{"not": {...}}``. A path goes down by names and numbers; ``*`` means any of a list's or an object's
    members, ``#`` at the end how many there are.

    Attributes
    ----------
    kind : str
        ``value``, ``all``, ``any`` or ``not``.
    path : tuple of str
    tests : tuple of (str, object)
        Name of the comparison and what is compared with.
    members : tuple of Condition
    """

    kind: str
    path: tuple[str, ...] = ()
    tests: tuple[tuple[str, Any], ...] = ()
    members: tuple[Condition, ...] = ()

    @classmethod
    def from_data(cls, data: Any) -> Condition:
        """Return the condition that JSON data describe.

        Raises
        ------
        ValueError
            If they describe none; the message says what is wrong.

        Examples
        --------
        >>> Condition.from_data({"value": "a.*.b", "above": 2}).holds({"a": [{"b": 1}, {"b": 3}]}.get)
        True
        """
        return _read(data, [_MOST], _DEEPEST)

    def holds(self, source: Callable[[str], Any]) -> bool:
        """Whether it is fulfilled; `source` returns the data under the first name of a path, or None."""
        if self.kind == "all":
            return all(member.holds(source) for member in self.members)
        if self.kind == "any":
            return any(member.holds(source) for member in self.members)
        if self.kind == "not":
            return not self.members[0].holds(source)
        found = lookup(source(self.path[0]), self.path[1:])
        return any(all(_COMPARISONS[name](value, wanted) for name, wanted in self.tests) for value in found)

    def sources(self) -> set[str]:
        """Return the first names of all paths."""
        if self.kind == "value":
            return {self.path[0]}
        return set().union(*(member.sources() for member in self.members))


def lookup(data: Any, path: tuple[str, ...]) -> Iterator[Any]:
    """Yield every value that `path` leads to; none if it leads nowhere.

    Examples
    --------
    >>> list(lookup({"a": [1, 2]}, ("a", "*")))
    [1, 2]
    >>> list(lookup({"a": [1, 2]}, ("a", "#")))
    [2]
    """
    if not path:
        yield data
        return
    name, rest = path[0], path[1:]
    if name == "*":
        members = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
        for member in members:
            yield from lookup(member, rest)
    elif name == "#" and isinstance(data, (dict, list)):
        yield from lookup(len(data), rest)
    elif isinstance(data, dict) and name in data:
        yield from lookup(data[name], rest)
    elif isinstance(data, list) and _INDEX.fullmatch(name) and -len(data) <= int(name) < len(data):
        yield from lookup(data[int(name[:6])], rest)


def _read(data: Any, left: list[int], depth: int) -> Condition:
    left[0] -= 1
    if left[0] < 0 or depth < 0:
        raise ValueError(f"a check has at most {_MOST} conditions, {_DEEPEST} deep")
    if not isinstance(data, dict):
        example = '{"value": "measured.accuracy", "at_least": 0.9}'
        raise ValueError(f"a condition is an object such as {example}, not {data!r:.40}")
    for kind in ("all", "any"):
        if kind in data:
            if len(data) > 1 or not isinstance(data[kind], list) or not data[kind]:
                raise ValueError(f"{kind!r} stands alone and holds a list of conditions")
            return Condition(kind, members=tuple(_read(member, left, depth - 1) for member in data[kind]))
    if "not" in data:
        if len(data) > 1:
            raise ValueError("'not' stands alone and holds one condition")
        return Condition("not", members=(_read(data["not"], left, depth - 1),))
    return _read_value(data)


def _read_value(data: dict[str, Any]) -> Condition:
    path = data.get("value")
    if not isinstance(path, str) or not path or len(path) > 300 or "" in path.split("."):
        raise ValueError('a condition needs "value": a path such as measured.accuracy or state.tab')
    tests: list[tuple[str, Any]] = []
    for name, wanted in data.items():
        if name == "value":
            continue
        if name == "between":
            if not (isinstance(wanted, list) and len(wanted) == 2 and all(map(_number, wanted))):
                raise ValueError("'between' takes two numbers, as in [0.1, 0.5]")
            tests += [("at_least", wanted[0]), ("at_most", wanted[1])]
            continue
        if name not in _COMPARISONS:
            known = ", ".join([*_COMPARISONS, "between"])
            raise ValueError(f"there is no comparison {name!r:.40}; there are {known}")
        if name in _NUMERIC and not _number(wanted):
            raise ValueError(f"{name!r} takes a number, not {wanted!r:.40}")
        if name == "one_of" and not isinstance(wanted, list):
            raise ValueError("'one_of' takes a list")
        tests.append((name, wanted))
    if not tests:
        raise ValueError('a condition needs a comparison, such as "at_least": 1')
    return Condition("value", tuple(path.split(".")), tuple(tests))


def _number(value: Any) -> bool:
    # Whole numbers of hundreds of digits are no floats.
    small = isinstance(value, float) or (isinstance(value, int) and abs(value) < 2**1023)
    return small and not isinstance(value, bool) and math.isfinite(value)


def _same(value: Any, wanted: Any) -> bool:
    # In Python, True equals 1; in a lesson it does not.
    return isinstance(value, bool) == isinstance(wanted, bool) and bool(value == wanted)
