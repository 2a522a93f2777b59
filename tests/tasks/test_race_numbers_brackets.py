"""The worked rule can be typeset whatever its numbers are."""

import re

import numpy as np
import pytest

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.race_numbers import worked_lines


@pytest.mark.parametrize("slug", OPTIMIZERS)
@pytest.mark.parametrize("scale", ["1e30", "1e-9"])
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_no_power_is_raised_without_brackets(slug, scale, sign):
    surface = SURFACES.create("typed", formula_text=f"{scale}*(x^2+y^2)")
    racer = Racer(OPTIMIZERS.create(slug))
    result = race(RaceRequest(surface, (racer,), (sign, 1.0), 3))
    for line in worked_lines(result.trajectories[0], 1):
        assert not re.search(r"\^\{-?\d+\}\^", line), line
    assert np.isfinite(result.trajectories[0].losses[0])
