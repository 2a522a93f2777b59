"""Requests and settings as plain JSON data and back, without running anything on the way.

A dataclass becomes an object of its fields; what a registry holds becomes ``{"kind": slug, ...}``;
tuples become lists. Reading checks every key and type against the dataclass that is wanted.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from enum import Enum
from typing import Any, TypeVar, Union

from nnviz.core.errors import StateError
from nnviz.core.params import Parameterised, parameters

T = TypeVar("T")


def to_state(value: Any) -> Any:
    """Return `value` (dataclasses, tuples, numbers, texts, enums) as JSON-able data.

    Raises
    ------
    StateError
        If it holds something that has no JSON form.

    Examples
    --------
    >>> to_state((1, 2.5, "x"))
    [1, 2.5, 'x']
    """
    if isinstance(value, Parameterised) and value.slug:
        return {"kind": value.slug, **{name: to_state(v) for name, v in value.values().items()}}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_state(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [to_state(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_state(item) for key, item in value.items()}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise StateError(f"{type(value).__name__} has no JSON form.")


def from_state(wanted: Any, data: Any, where: str = "state") -> Any:
    """Return the object of type `wanted` that `data` describes.

    Parameters
    ----------
    wanted : type or typing construct
        A dataclass, a registry's base class (with a ``REGISTRY`` class attribute), ``tuple[X, ...]``,
        ``X | None``, an enum or a plain type.
    data : object
        What `json.loads` returned.
    where : str
        The place, for messages ("state.racers[2].learning_rate").

    Raises
    ------
    StateError
        If a key is unknown, missing or of the wrong type; the message names the place.
    """
    origin, arguments = typing.get_origin(wanted), typing.get_args(wanted)
    if wanted is Any:
        return data
    if origin in (Union, types.UnionType):
        return _union(arguments, data, where)
    if origin in (tuple, list):
        return _sequence(origin, arguments, data, where)
    if origin is dict:
        if not isinstance(data, dict):
            raise StateError(f"{where} should be an object, not {data!r:.60}.")
        return {str(key): from_state(arguments[1], item, f"{where}.{key}") for key, item in data.items()}
    if isinstance(wanted, type):
        return _plain(wanted, data, where)
    raise StateError(f"{where}: cannot read a {wanted}.")


def _union(options: tuple[Any, ...], data: Any, where: str) -> Any:
    if data is None and type(None) in options:
        return None
    problems = []
    for option in options:
        if option is type(None):
            continue
        try:
            return from_state(option, data, where)
        except StateError as error:
            problems.append(str(error))
    raise StateError(problems[0] if problems else f"{where} should be empty.")


def _sequence(origin: type, arguments: tuple[Any, ...], data: Any, where: str) -> Any:
    if not isinstance(data, list):
        raise StateError(f"{where} should be a list, not {data!r:.60}.")
    if origin is list or (len(arguments) == 2 and arguments[1] is Ellipsis):
        return origin(from_state(arguments[0], item, f"{where}[{i}]") for i, item in enumerate(data))
    if len(arguments) != len(data):
        raise StateError(f"{where} should hold {len(arguments)} items, not {len(data)}.")
    pairs = zip(arguments, data, strict=True)
    return tuple(from_state(kind, item, f"{where}[{i}]") for i, (kind, item) in enumerate(pairs))


def _plain(wanted: type, data: Any, where: str) -> Any:
    registry = getattr(wanted, "REGISTRY", None)
    if registry is not None and not getattr(wanted, "slug", ""):
        if not isinstance(data, dict) or not isinstance(data.get("kind"), str):
            raise StateError(f"{where} should be an object with a 'kind', not {data!r:.60}.")
        values = {key: item for key, item in data.items() if key != "kind"}
        return _construct(lambda: registry.create(data["kind"], **values), where)
    if issubclass(wanted, Parameterised):
        values = dict(data) if isinstance(data, dict) else {}
        values.pop("kind", None)
        known = {p.name for p in parameters(wanted)}
        if not isinstance(data, dict) or not values.keys() <= known:
            raise StateError(f"{where} should hold only {', '.join(sorted(known))}.")
        return _construct(lambda: wanted(**values), where)
    if dataclasses.is_dataclass(wanted):
        return _dataclass(wanted, data, where)
    if issubclass(wanted, Enum):
        return _construct(lambda: wanted(data), where)
    if wanted is float:
        return _float(data, where)
    if isinstance(data, wanted) and not (wanted in (int, float) and isinstance(data, bool)):
        return data
    raise StateError(f"{where} should be of type {wanted.__name__}, not {data!r:.60}.")


def _float(data: Any, where: str) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise StateError(f"{where} should be of type float, not {data!r:.60}.")
    try:
        number = float(data)
    except OverflowError:
        number = math.inf
    # Python's JSON reader takes NaN and Infinity, and whole numbers of any length.
    if not math.isfinite(number):
        raise StateError(f"{where} should be a finite number.")
    return number


def _dataclass(wanted: type, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise StateError(f"{where} should be an object, not {data!r:.60}.")
    hints = typing.get_type_hints(wanted)
    fields = {f.name: f for f in dataclasses.fields(wanted)}
    for key in data:
        if key not in fields:
            raise StateError(f"{where} has an unknown entry {key!r}; known are: {', '.join(fields)}.")
    values = {}
    for name, field in fields.items():
        if name in data:
            values[name] = from_state(hints[name], data[name], f"{where}.{name}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise StateError(f"{where} lacks the entry {name!r}.")
    return _construct(lambda: wanted(**values), where)


def _construct(make: Any, where: str) -> Any:
    try:
        return make()
    except StateError:
        raise
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise StateError(f"{where}: {error}") from error
