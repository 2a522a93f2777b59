"""Races that fail, and seeds beyond all bounds: what fuzzing and random use of the panel have found."""

import dataclasses

import pytest

from nnviz.core.errors import NnvizError
from nnviz.gui.panels.race import jobs
from nnviz.runtime import SyncRunner


def test_a_race_that_fails_does_not_take_the_next_one_with_it(make_panel, make_context, monkeypatch):
    runner = SyncRunner(manual=True)
    panel = make_panel("race", make_context(runner))
    runner.advance(500)
    run_race = jobs.run_race

    def failing(request):
        yield from ()
        raise RuntimeError("a mistake in the core")

    monkeypatch.setattr(jobs, "run_race", failing)
    panel.edit(dataclasses.replace(panel.request, steps=41))
    panel.edit(dataclasses.replace(panel.request, steps=42))  # while the other has not yet failed
    work = runner.job("race.race")
    assert work is not None
    monkeypatch.setattr(
        jobs, "run_race", lambda request: failing(request) if request.steps == 41 else run_race(request)
    )
    runner.advance(2000)  # it fails
    runner.advance(2000)  # the next one runs
    assert panel.result.request.steps == 42


@pytest.mark.parametrize("seed", [2**63, 10**400])
def test_a_seed_beyond_all_bounds_is_refused(seed, make_panel):
    panel = make_panel("race")
    state = panel.state()
    with pytest.raises(NnvizError, match="seed"):
        panel.restore_state({**state, "race": {**state["race"], "seed": seed}})
    panel.restore_state({**state, "race": {**state["race"], "seed": 2**63 - 1}})
    assert panel.state()["race"]["seed"] == 2**63 - 1
