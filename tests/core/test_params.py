"""Declared parameters: validation, parsing, specs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.params import Parameterised, param, parameters


@dataclass(frozen=True)
class Example(Parameterised):
    """A class with one parameter of each kind."""

    rate: float = param(0.1, 1e-6, 10.0, log=True, alias="lr", help="how far")
    count: int = param(3, 1, 9)
    nesterov: bool = param(False)
    mode: str = param("mean", choices=("mean", "sum"))


Example.slug = "example"


def test_declaration_is_read_back_in_order():
    names = [p.name for p in parameters(Example)]
    assert names == ["rate", "count", "nesterov", "mode"]
    assert parameters(Example)[0].log
    assert parameters(Example)[0].alias == "lr"
    assert parameters(int) == ()


@pytest.mark.parametrize(
    "values",
    [
        {"rate": 11.0},
        {"rate": 0.0},
        {"rate": float("nan")},
        {"rate": float("inf")},
        {"rate": "0.1"},
        {"rate": None},
        {"rate": True},
        {"rate": np.array([1.0, 2.0])},
        {"count": 2.5},
        {"count": 10},
        {"nesterov": 1},
        {"mode": "median"},
        {"mode": 3},
    ],
)
def test_values_out_of_range_or_of_the_wrong_kind_are_refused(values):
    with pytest.raises(ParameterError) as caught:
        Example(**values)
    assert next(iter(values)) in str(caught.value)


def test_numbers_become_plain_python_numbers():
    example = Example(rate=np.float32(0.5), count=np.int64(4))
    assert type(example.rate) is float
    assert type(example.count) is int


@pytest.mark.parametrize("text", ["true", "Yes", "on", "1"])
def test_switches_are_read_from_words(text):
    assert parameters(Example)[2].parse(text) is True


def test_text_that_is_no_number_is_named():
    with pytest.raises(ParameterError, match=r"rate is a number, not 'fast'"):
        parameters(Example)[0].parse("fast")


def test_spec_names_only_what_differs_from_the_defaults():
    assert Example().spec() == "example"
    assert Example(rate=0.30000000000000004, mode="sum").spec() == "example:rate=0.30000000000000004,mode=sum"


def test_a_free_text_is_asked_for_as_a_text():
    @dataclass(frozen=True)
    class Named(Parameterised):
        at: str = param("50%")

    with pytest.raises(ParameterError, match=r"at is a text, not 5\."):
        Named(at=5)
