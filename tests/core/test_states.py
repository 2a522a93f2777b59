"""Requests to JSON and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest

from nnviz.core.errors import StateError
from nnviz.core.optimizers import OPTIMIZERS, Optimizer
from nnviz.core.states import from_state, to_state


class Mode(Enum):
    """Two ways."""

    FAST = "fast"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Runner:
    """Part of a request."""

    optimizer: Optimizer
    start: tuple[float, float] | None = None
    visible: bool = True


@dataclass(frozen=True, slots=True)
class Request:
    """A request with everything in it."""

    runners: tuple[Runner, ...]
    steps: int = 10
    rate: float = 0.5
    mode: Mode = Mode.FAST
    labels: dict[str, int] | None = None
    extra: Any = None


def _request() -> Request:
    adam = OPTIMIZERS.create("adam", learning_rate=0.1 + 0.2)
    return Request((Runner(adam, (1.0, -2.0)), Runner(OPTIMIZERS.create("sgd"))), 7, 0.1, Mode.SLOW, {"a": 1})


def test_a_request_comes_back_equal_through_json():
    request = _request()
    assert from_state(Request, json.loads(json.dumps(to_state(request)))) == request


@pytest.mark.parametrize("slug", sorted(OPTIMIZERS))
def test_every_optimizer_comes_back(slug):
    optimizer = OPTIMIZERS.create(slug)
    assert from_state(Optimizer, to_state(optimizer)) == optimizer


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("steps",), "ten", "state.steps"),
        (("steps",), True, "state.steps"),
        (("unknown",), 1, "unknown entry 'unknown'"),
        (("mode",), "medium", "state.mode"),
        (("runners",), {}, "state.runners should be a list"),
        (("runners", 0, "optimizer"), "adam", "state.runners[0].optimizer"),
        (("runners", 0, "optimizer", "kind"), "adm", "no optimizer named 'adm'"),
        (("runners", 0, "optimizer", "learning_rate"), -1, "learning_rate"),
        (("runners", 0, "optimizer", "__class__"), 1, "no parameter '__class__'"),
        (("runners", 0, "start"), [1.0], "should hold 2 items"),
        (("labels",), {"a": "b"}, "state.labels.a"),
    ],
)
def test_wrong_data_names_the_place(path, value, message):
    data = to_state(_request())
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(StateError) as caught:
        from_state(Request, data)
    assert message in str(caught.value)


def test_missing_entries_take_defaults_or_are_named():
    assert from_state(Runner, {"optimizer": {"kind": "sgd"}}).visible is True
    with pytest.raises(StateError, match="lacks the entry 'optimizer'"):
        from_state(Runner, {})


def test_what_has_no_json_form_is_refused():
    with pytest.raises(StateError):
        to_state(object())
