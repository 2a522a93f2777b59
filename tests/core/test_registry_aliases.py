from dataclasses import dataclass

import pytest

from nnviz.core.params import Parameterised
from nnviz.core.registry import Registry


def registry() -> Registry:
    made = Registry("thing", "nnviz.core.losses")
    made._discovered = True  # nothing to import: the classes are made here
    return made


@dataclass(frozen=True)
class Thing(Parameterised):
    title = "Thing"


@dataclass(frozen=True)
class Other(Parameterised):
    title = "Other"


def test_an_alias_finds_the_class_and_is_not_listed():
    things = registry()
    things.register("thing", "th")(Thing)
    assert things["th"] is Thing
    assert "th" in things
    assert list(things) == ["thing"]
    assert len(things) == 1
    assert things.parse("th").slug == "thing"


@pytest.mark.parametrize("names", [("th",), ("other", "th"), ("other", "thing")])
def test_a_name_is_claimed_once(names):
    things = registry()
    things.register("thing", "th")(Thing)
    with pytest.raises(ValueError, match="two classes claim"):
        things.register(*names)(Other)
    assert things["th"] is Thing
    assert list(things) == ["thing"]
