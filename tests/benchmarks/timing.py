"""What all benchmarks of work share: opponents in turn, medians, ratios."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Mapping
from pathlib import Path

Clock = Callable[[], float]
# Seconds. The threads of PyTorch and of BLAS spin for up to 0.2 after their work.
_SETTLE = 0.25


def take_cores() -> None:
    """Go before all other programs (Linux, root), in bursts: honest figures from a busy machine.

    Call it before threads and processes are started; they inherit it. The pauses between the turns are
    the others'.
    """
    os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))


def take_threads() -> None:
    """Let the threads that this process has now go before all other programs (Linux, root).

    Threads and processes to come stay as they are: what computes beside a window keeps standing back.
    """
    policy = os.SCHED_RR | os.SCHED_RESET_ON_FORK
    for thread in Path("/proc/self/task").iterdir():
        os.sched_setscheduler(int(thread.name), policy, os.sched_param(1))


def interleaved(
    runners: Mapping[str, Callable[[], object] | None],
    *,
    rounds: int,
    seconds: float = 0.05,
    settle: float = _SETTLE,
    clock: Clock = time.perf_counter,
) -> dict[str, float]:
    """Return the median time of one call of each runner.

    The runners take turns, so that all of them meet the same load; in each turn one is called for about so
    many seconds, and the shortest call of the turn counts: what a busy machine adds is not measured.
    """
    present = {name: run for name, run in runners.items() if run is not None}
    turns: dict[str, list[float]] = {name: [] for name in present}
    for run in present.values():
        run()
    for _ in range(rounds):
        for name, run in present.items():
            time.sleep(settle)
            end = time.perf_counter() + seconds
            best = float("inf")
            while True:
                begun = clock()
                run()
                best = min(best, clock() - begun)
                if time.perf_counter() >= end:
                    break
            turns[name].append(best)
    return {name: statistics.median(found) for name, found in turns.items()}


def blas() -> str:
    """Return which of its kernels OpenBLAS uses, and whether the environment chose them."""
    import ctypes

    import numpy as np

    try:
        library = ctypes.CDLL(np._core._multiarray_umath.__file__)
        core = library.scipy_openblas_get_corename64_
    except (OSError, AttributeError):
        return "unknown BLAS"
    core.restype = ctypes.c_char_p
    pinned = ", set by OPENBLAS_CORETYPE" if os.environ.get("OPENBLAS_CORETYPE") else ""
    return f"OpenBLAS with {core().decode()} kernels{pinned}"


def print_table(title: str, medians: Mapping[str, float], ours: str, per_second: int = 0) -> None:
    """Print one line a runner: time, speed, and how many times as long as ours it takes."""
    print(title)
    for name, median in medians.items():
        speed = f"{per_second / median:14,.0f} /s" if per_second else ""
        unit, factor = ("ms", 1e3) if median < 1 else ("s ", 1.0)
        print(f"  {name:<28}{median * factor:9.3f} {unit}{speed}  {median / medians[ours]:7.2f} x ours")
