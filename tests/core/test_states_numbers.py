"""Numbers that JSON can spell but no setting can be."""

import json

import pytest

from nnviz.core.errors import ParameterError, StateError
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.states import from_state
from nnviz.tasks.race_files import race_from_json, race_to_json
from nnviz.tasks.race_presets import race_presets

ODD = ["NaN", "Infinity", "-Infinity", "1e999", "1" + "0" * 400, "true", '"1"', "null"]


@pytest.mark.parametrize("text", ODD)
def test_a_float_is_a_finite_number(text):
    with pytest.raises(StateError, match="here"):
        from_state(float, json.loads(text), "here")


@pytest.mark.parametrize("text", ODD)
def test_a_race_with_an_odd_number_is_refused_by_name(text):
    data = json.loads(race_to_json(race_presets()[0].request))
    data["race"]["racers"][0]["optimizer"]["learning_rate"] = json.loads(text)
    data["race"]["start"] = [json.loads(text), 0.0]
    with pytest.raises(ValueError, match="a file"):
        race_from_json(json.dumps(data), "a file")


def test_a_parameter_of_hundreds_of_digits_is_refused():
    with pytest.raises(ParameterError, match="finite"):
        OPTIMIZERS.create("adam", learning_rate=10**400)
