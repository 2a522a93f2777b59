"""Random search: deterministic, resumable, sorted, and it narrows towards what learns."""

import math
import multiprocessing
import os
import select
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import nnviz
from nnviz.core.errors import ParameterError
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.states import from_state, to_state
from nnviz.tasks import search, search_trials
from nnviz.tasks.search import SearchRequest, SearchSettings, Trial, narrowed, ranked, run_search
from nnviz.tasks.search_trials import TrialProcesses
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_data import ImageSource, TrainingData


def squares(train=120, validation=60):
    """Bright squares whose place is the class: learnt in a few steps."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 10, train + validation)
    images = rng.integers(0, 60, (len(labels), 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        row, column = divmod(int(label), 5)
        image[row * 14 : row * 14 + 5, column * 5 : column * 5 + 5] = 255
    source = ImageSource(images[:train], labels[:train])
    return TrainingData(source, images[train:], labels[train:], np.arange(train, train + validation))


def request_of(**changes):
    settings = SearchSettings(**{"trials": 6, "epochs": 2, "highest_rate": 1.0, "held_out": 30, **changes})
    base = TrainRequest("784-12-10", optimizer=OPTIMIZERS.parse("sgd"), batch_size=20)
    return SearchRequest(base, settings)


def test_pairs_fill_the_ranges_evenly_in_the_logarithm():
    request = request_of()
    pairs = np.log10([request.pair(i) for i in range(400)])
    for column, (low, high) in enumerate(((-6, 0), (-8, -4))):
        values = (pairs[:, column] - low) / (high - low)
        assert 0 <= values.min() < 0.02
        assert 0.98 < values.max() <= 1
        assert values.mean() == pytest.approx(0.5, abs=0.05)


def test_the_same_seed_gives_the_same_trials_and_a_stopped_search_goes_on():
    request = request_of()
    whole = list(run_search(request, data=squares()))
    last = whole[-1]
    assert last.phase == "done"
    assert [t.number for t in last.trials] == list(range(6))
    assert all(a.fraction <= b.fraction + 1e-12 for a, b in pairwise(whole))
    half = next(s for s in run_search(request, data=squares()) if len(s.trials) == 3)
    *_, resumed = run_search(request, done=half.trials, data=squares())
    assert resumed.trials == last.trials
    assert len({t.accuracy for t in last.trials}) > 1
    *_, other = run_search(request_of(seed=1), data=squares())
    assert other.trials != last.trials


def test_trials_differ_in_rate_and_decay_alone():
    request = request_of()
    first, second = request.trial(0), request.trial(1)
    assert first.optimizer != second.optimizer
    assert replace(first, optimizer=second.optimizer) == second
    assert (first.epochs, first.subset) == (2, 500)
    full = request.full(0.5, 1e-5)
    assert (full.optimizer.learning_rate, full.optimizer.weight_decay) == (0.5, 1e-5)
    assert replace(full, optimizer=request.base.optimizer) == request.base


def trial(number, rate, decay, accuracy):
    return Trial(number, rate, decay, accuracy, accuracy)


def test_ranking_puts_diverged_trials_last():
    trials = [trial(0, 1, 1, None), trial(1, 1, 1, 0.2), trial(2, 1, 1, 0.9), trial(3, 1, 1, 0.0)]
    assert [t.number for t in ranked(trials)] == [2, 1, 3, 0]


def test_narrowing_keeps_the_best_inside_and_shrinks():
    settings = SearchSettings()
    rng = np.random.default_rng(1)
    request = SearchRequest(TrainRequest("784-10"), settings)
    # Only the rate matters, and 0.003 is the best.
    trials = []
    for i in range(60):
        rate, decay = request.pair(i)
        accuracy = math.exp(-(math.log10(rate / 0.003) ** 2)) + 0.01 * rng.random()
        trials.append(trial(i, rate, decay, accuracy))
    closer = narrowed(settings, trials)
    assert closer.lowest_rate < 0.003 < closer.highest_rate
    assert math.log10(closer.highest_rate / closer.lowest_rate) < 0.61 * 4
    best = ranked(trials)[0]
    assert closer.lowest_decay <= best.weight_decay <= closer.highest_decay
    assert closer.seed == 1
    assert closer.trials == settings.trials


def test_ranges_must_not_be_turned_round():
    with pytest.raises(ParameterError, match="learning rate"):
        SearchSettings(lowest_rate=0.1, highest_rate=0.01)
    with pytest.raises(ParameterError, match="nothing to narrow"):
        narrowed(SearchSettings(), [trial(0, 1, 1, None)])


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_diverged_trial_is_kept_as_such():
    request = request_of(trials=1, lowest_rate=9e1, highest_rate=1e2, epochs=10)
    request = replace(request, base=replace(request.base, architecture="784-20-20-10:identity"))
    *_, last = run_search(request, data=squares())
    assert last.trials[0].accuracy is None


def test_settings_survive_json():
    settings = SearchSettings(trials=7)
    assert from_state(SearchSettings, to_state(settings)) == settings
    trials = (trial(0, 0.1, 1e-5, None), trial(1, 0.2, 1e-5, 0.5))
    assert from_state(tuple[Trial, ...], to_state(trials)) == trials


def test_processes_share_the_trials_and_give_the_same_result(monkeypatch):
    monkeypatch.setattr(search, "_WORTHWHILE", 0.0)
    request = request_of(trials=12)
    *_, alone = run_search(request, data=squares())
    *_, together = run_search(request, data=squares(), processes=2)
    assert together.trials == alone.trials


def test_a_process_runs_the_trials_that_nobody_else_takes():
    request = request_of(trials=3, held_out=60)
    *_, alone = run_search(request, data=squares())
    known = {}
    with closing(TrialProcesses(request, squares(), range(3))) as others:
        others.start(1)
        while not others.finished:
            others.collect(known, wait=True)
    assert tuple(known[i] for i in range(3)) == alone.trials


def test_closing_a_search_ends_its_processes(monkeypatch):
    monkeypatch.setattr(search, "_WORTHWHILE", 0.0)
    run = run_search(request_of(trials=200, epochs=50), data=squares(), processes=3)
    while not multiprocessing.active_children():
        next(run)
    run.close()
    assert multiprocessing.active_children() == []
    assert not [t for t in threading.enumerate() if t.name == "nnviz-trials"]


def test_the_trials_of_a_dead_process_are_run_by_the_others(monkeypatch):
    monkeypatch.setattr(search, "_WORTHWHILE", 0.0)
    request = request_of(trials=12)
    *_, alone = run_search(request, data=squares())
    run = run_search(request, data=squares(), processes=2)
    for snapshot in run:  # noqa: B007 - the last one counts
        for process in multiprocessing.active_children():
            process.kill()
    assert snapshot.trials == alone.trials


def test_a_process_ends_when_its_parent_is_killed(tmp_path):
    program = tmp_path / "parent.py"
    program.write_text(
        "import sys, time\n"
        "import numpy as np\n"
        "from multiprocessing import active_children\n"
        "from nnviz.tasks.search_request import SearchRequest, SearchSettings\n"
        "from nnviz.tasks.search_trials import TrialProcesses\n"
        "from nnviz.tasks.train import TrainRequest\n"
        "from nnviz.tasks.training_data import ImageSource, TrainingData\n"
        "if __name__ == '__main__':\n"
        "    images, labels = np.zeros((500, 28, 28), np.uint8), np.zeros(500, np.int64)\n"
        "    data = TrainingData(ImageSource(images, labels), images, labels, labels)\n"
        "    settings = SearchSettings(trials=1000, epochs=200)\n"
        "    others = TrialProcesses(SearchRequest(TrainRequest(), settings), data, range(1000))\n"
        "    others.start(1)\n"
        "    while not others.collect({}, wait=True) and not active_children():\n"
        "        pass\n"
        "    print(active_children()[0].pid, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(nnviz.__file__).parents[1])},
    ) as parent:
        child = int(parent.stdout.readline())
        parent.kill()
    if sys.platform == "linux":
        until = time.monotonic() + 60
        while _runs(child) and time.monotonic() < until:
            select.select([], [], [], 0.02)
        assert not _runs(child)


def _runs(pid):
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
    return "State:\tZ" not in status


def test_a_process_whose_end_somebody_else_has_noticed_is_let_go_of():
    """``active_children`` on another thread takes the one notice that the system gives of an end."""
    calls = []

    def close():
        calls.append("close")
        raise ValueError("Cannot close a process while it is still running.")

    process = SimpleNamespace(
        pid=1,
        exitcode=None,
        join=lambda *_seconds: calls.append("join"),
        kill=lambda: calls.append("kill"),
        close=close,
    )
    search_trials._end(process)
    assert calls == ["join", "kill", "join", "close"]
