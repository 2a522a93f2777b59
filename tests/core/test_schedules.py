"""Schedules against torch.optim.lr_scheduler (recorded) and by hand."""

from pathlib import Path

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.schedules import SCHEDULES

with np.load(Path(__file__).parent.parent / "recorded" / "optimizers.npz") as _file:
    TORCH = {name.split("|")[1]: _file[name] for name in _file.files if name.startswith("schedule|")}


@pytest.mark.parametrize("spec", sorted(TORCH))
def test_factors_agree_with_pytorch(spec):
    schedule = SCHEDULES.parse(spec)
    ours = [schedule.factor(k, len(TORCH[spec])) for k in range(len(TORCH[spec]))]
    np.testing.assert_allclose(ours, TORCH[spec], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("slug", SCHEDULES)
def test_factor_starts_at_one_and_stays_within_zero_and_one(slug):
    schedule = SCHEDULES.create(slug)
    factors = np.array([schedule.factor(k, 1000) for k in range(1200)])
    assert factors[0] == 1.0
    assert np.all((factors >= 0.0) & (factors <= 1.0))
    assert np.all(np.diff(factors) <= 0.0)


@pytest.mark.parametrize("slug", SCHEDULES)
def test_warm_up_rises_linearly_and_delays_the_schedule(slug):
    plain, warm = SCHEDULES.create(slug), SCHEDULES.create(slug, warmup=10)
    assert [warm.factor(k, 110) for k in range(10)] == pytest.approx([(k + 1) / 10 for k in range(10)])
    assert [warm.factor(k + 10, 110) for k in range(100)] == [plain.factor(k, 100) for k in range(100)]
    assert 0.0 <= warm.factor(3, 5) <= 1.0  # a run shorter than its warm-up


def test_milestones_by_share_of_the_run():
    schedule = SCHEDULES.create("milestones", at="50% 75%", gamma=0.1)
    assert [schedule.factor(k, 8) for k in (0, 3, 4, 5, 6, 7)] == pytest.approx([1, 1, 0.1, 0.1, 0.01, 0.01])


@pytest.mark.parametrize("at", ["", "x", "-3", "nan", "inf", "5,%"])
def test_nonsense_milestones_are_refused(at):
    with pytest.raises(ParameterError, match="Milestones"):
        SCHEDULES.create("milestones", at=at)


def test_more_milestones_than_a_run_can_use_are_refused():
    """They are looked at in every step: a file with 100,000 of them stopped a race."""
    with pytest.raises(ParameterError, match="at most 100 milestones"):
        SCHEDULES.create("milestones", at="50% " * 101)
