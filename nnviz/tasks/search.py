"""Random search over learning rate and weight decay: many short trainings, the best ones first."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.tasks.search_request import (
    Found,
    SearchRequest,
    SearchSettings,
    SearchSnapshot,
    Trial,
    narrowed,
    ranked,
)
from nnviz.tasks.search_trials import TrialProcesses, run_trial
from nnviz.tasks.training_data import TrainingData, prepare_data

__all__ = [
    "Found",
    "SearchRequest",
    "SearchSettings",
    "SearchSnapshot",
    "Trial",
    "narrowed",
    "ranked",
    "run_search",
    "run_trial",
    "usable_processes",
]

_WORTHWHILE = 3.0  # seconds of work left from which other processes help: they need one to get ready
_MOST_PROCESSES = 4


def usable_processes() -> int:
    """Return how many processes a search can use here, this one included."""
    usable = getattr(os, "sched_getaffinity", None)  # Linux: what a container or `taskset` allows
    count = len(usable(0)) if usable is not None else os.cpu_count() or 1
    return min(count, _MOST_PROCESSES)


def run_search(
    request: SearchRequest,
    *,
    done: Sequence[Trial] = (),
    data: TrainingData | None = None,
    processes: int = 1,
) -> Iterator[SearchSnapshot]:
    """Try one pair after the other, yielding everything known every few milliseconds.

    With several processes the trials are shared out among them: what a trial gives depends on its number
    alone, so the result is the same, bit for bit. The others start when the first trial has shown that it is
    worth while. Closing the generator ends them.

    Parameters
    ----------
    request : SearchRequest
    done : sequence of Trial
        Trials of the same ranges, seed and base that are known already: a stopped search goes on.
    data : TrainingData, optional
        Samples already at hand.
    processes : int
        At most, the calling one included. With more than 1 the main module must be importable
        (``if __name__ == "__main__"``), as `multiprocessing` asks for.

    Raises
    ------
    DataFileError
        If the data cannot be read.
    """
    total = request.settings.trials
    known = {trial.number: trial for trial in done if trial.number < total}
    loading = SearchSnapshot("loading", total, _in_order(known), None, len(known) / total)
    yield loading
    if data is None:
        data = yield from prepare_data(request.trial(0), loading)
    data = _with_fewer_validation(data, request.settings)
    if processes > 1:
        # A core each: the threads of a run would only fight for them. The result is the same.
        request = replace(request, base=replace(request.base, threads=1))
    numbers = [number for number in range(total) if number not in known]
    with closing(TrialProcesses(request, data, numbers)) as others:
        while len(known) < total:
            number = others.next_number()
            if number is None:
                # Race the others for their last trials: on a busy machine they may take long.
                number = others.outstanding()
            if number is None or number in known:
                others.collect(known, wait=True)
            else:
                known[number] = yield from _own_trial(request, number, data, known, others)
                worthwhile = known[number].seconds * others.left > _WORTHWHILE
                if processes > 1 and worthwhile and not others.started:
                    others.start(processes - 1)
            yield SearchSnapshot("searching", total, _in_order(known), None, len(known) / total)
    yield SearchSnapshot("done", total, _in_order(known), None, 1.0)


def _own_trial(
    request: SearchRequest,
    number: int,
    data: TrainingData,
    known: dict[int, Trial],
    others: TrialProcesses,
) -> Generator[SearchSnapshot, None, Trial]:
    total, pair = request.settings.trials, request.pair(number)
    finished = _in_order(known)
    steps = run_trial(request, number, data)
    while True:
        try:
            run = next(steps)
        except StopIteration as stop:
            trial: Trial = stop.value
            return trial
        if others.collect(known):
            finished = _in_order(known)
            if number in known:
                steps.close()
                return known[number]
        part = run.step / run.total_steps if run.total_steps else 0.0
        yield SearchSnapshot("searching", total, finished, pair, (len(finished) + part) / total)


def _in_order(known: dict[int, Trial]) -> tuple[Trial, ...]:
    return tuple(known[number] for number in sorted(known))


def _with_fewer_validation(data: TrainingData, settings: SearchSettings) -> TrainingData:
    count = len(data.validation_labels)
    if not count:
        raise ParameterError(
            "A search needs validation samples, but the data is too small to hold any back. "
            "Choose a larger validation share."
        )
    if count <= settings.held_out:
        return data
    rng = np.random.default_rng([settings.seed, 7])
    chosen = np.sort(rng.choice(count, settings.held_out, replace=False))
    return TrainingData(
        data.train,
        data.validation_images[chosen],
        data.validation_labels[chosen],
        data.validation_indices[chosen],
    )
