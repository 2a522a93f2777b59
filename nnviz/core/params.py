"""Parameters of activations, optimizers and the like, declared once as dataclass fields.

Forms, the command line, the documentation table and the tests all read the same declaration.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, get_type_hints

from nnviz.core.errors import ParameterError

_KEY = "nnviz.param"


@dataclass(frozen=True, slots=True)
class Param:
    """One declared parameter: name, kind, default, range and how to show it."""

    name: str
    kind: type
    default: Any
    low: float | None
    high: float | None
    log: bool
    unit: str
    help: str
    alias: str
    choices: tuple[str, ...]

    def check(self, value: Any) -> Any:
        """Return `value` as this parameter's kind, or raise ParameterError saying what is allowed."""
        if self.kind is bool:
            if isinstance(value, bool):
                return value
            raise ParameterError(f"{self.name} is on or off (true or false), not {value!r}.")
        if self.kind is str:
            if self.choices and value not in self.choices:
                raise ParameterError(f"{self.name} is one of {', '.join(self.choices)}, not {value!r}.")
            if not isinstance(value, str):
                raise ParameterError(f"{self.name} is a text, not {value!r}.")
            return value
        return self._check_number(value)

    def _check_number(self, value: Any) -> float | int:
        is_number = hasattr(value, "__float__") or hasattr(value, "__index__")
        if isinstance(value, (bool, str)) or not is_number:
            raise ParameterError(f"{self.name} is a number, not {value!r}.")
        try:
            number = float(value)
        except OverflowError:  # a whole number of hundreds of digits
            number = math.inf
        except TypeError:  # an array of several
            raise ParameterError(f"{self.name} is a number, not {value!r}.") from None
        if not math.isfinite(number):
            raise ParameterError(f"{self.name} must be a finite number, not {value!r:.60}.")
        if self.kind is int and number != int(number):
            raise ParameterError(f"{self.name} is a whole number, not {value!r}.")
        below = self.low is not None and number < self.low
        above = self.high is not None and number > self.high
        if below or above:
            low = "-∞" if self.low is None else f"{self.low:g}"
            high = "∞" if self.high is None else f"{self.high:g}"
            raise ParameterError(f"{self.name} lies between {low} and {high}; {number:g} does not.")
        return int(value) if self.kind is int else number

    def parse(self, text: str) -> Any:
        """Return the value written as `text` on a command line."""
        text = text.strip()
        if self.kind is str:
            return self.check(text)
        if self.kind is bool:
            words = {"true": True, "yes": True, "on": True, "1": True}
            words |= {"false": False, "no": False, "off": False, "0": False}
            return self.check(words.get(text.lower(), text))
        try:
            number = float(text)
        except ValueError:
            raise ParameterError(f"{self.name} is a number, not {text!r}.") from None
        return self.check(number)


def param(
    default: Any,
    low: float | None = None,
    high: float | None = None,
    *,
    log: bool = False,
    unit: str = "",
    help: str = "",  # noqa: A002 - the word that a form shows it under
    alias: str = "",
    choices: tuple[str, ...] = (),
) -> Any:
    """Declare a dataclass field as a parameter.

    Parameters
    ----------
    default : float, int, bool or str
    low, high : float, optional
        Inclusive range, checked on construction.
    log : bool
        Whether a slider moves over decades.
    unit, help : str
        Shown beside and in the tooltip of the control, in a learner's words.
    alias : str
        A second name on the command line, ``lr`` for ``learning_rate``.
    choices : tuple of str
        Allowed values of a text parameter.
    """
    details = {"low": low, "high": high, "log": log, "unit": unit, "help": help}
    return dataclasses.field(
        default=default, metadata={_KEY: {**details, "alias": alias, "choices": choices}}
    )


def parameters(cls: type) -> tuple[Param, ...]:
    """Return the parameters that a dataclass declares with `param`, in order."""
    return _parameters(cls)


@cache
def _parameters(cls: Any) -> tuple[Param, ...]:
    # Resolving type hints takes 20 microseconds, and every construction asks for them several times.
    if not dataclasses.is_dataclass(cls):
        return ()
    hints = get_type_hints(cls)
    return tuple(
        Param(name=f.name, kind=hints[f.name], default=f.default, **f.metadata[_KEY])
        for f in dataclasses.fields(cls)
        if _KEY in f.metadata
    )


@dataclass(frozen=True)
class Parameterised:
    """Base of everything a registry holds: a frozen dataclass whose `param` fields are validated.

    Subclasses are decorated with ``@dataclass(frozen=True)`` and registered.
    """

    slug: ClassVar[str] = ""
    title: ClassVar[str] = ""

    def __post_init__(self) -> None:
        for p in parameters(type(self)):
            object.__setattr__(self, p.name, p.check(getattr(self, p.name)))

    def values(self) -> dict[str, Any]:
        """Return the parameters by name."""
        return {p.name: getattr(self, p.name) for p in parameters(type(self))}

    def spec(self) -> str:
        """Return the short text that `Registry.parse` reads, naming what differs from the defaults.

        Floats are written so that they read back exactly.
        """
        changed = {
            p.name: getattr(self, p.name)
            for p in parameters(type(self))
            if getattr(self, p.name) != p.default
        }
        if not changed:
            return self.slug
        return self.slug + ":" + ",".join(f"{name}={value}" for name, value in changed.items())
