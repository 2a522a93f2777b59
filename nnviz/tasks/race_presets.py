"""Races worth seeing, each with a line that says what to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.schedules import SCHEDULES
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.race import Racer, RaceRequest


@dataclass(frozen=True, slots=True)
class RacePreset:
    """A named race.

    Attributes
    ----------
    slug, title : str
    explanation : str
        What to look at, in a learner's words.
    request : RaceRequest
    """

    slug: str
    title: str
    explanation: str
    request: RaceRequest


def _race(surface: str, racers: tuple[str, ...], start: tuple[float, float], steps: int) -> RaceRequest:
    entries = []
    for i, spec in enumerate(racers):
        optimizer, _, rest = spec.partition(" ")
        racer = Racer(OPTIMIZERS.parse(optimizer), colour=i)
        for option in rest.split():
            name, _, value = option.partition("=")
            if name == "schedule":
                racer = replace(racer, schedule=SCHEDULES.parse(value))
            elif name == "label":
                racer = replace(racer, label=value.replace("_", " "))
            else:
                assert name == "clip", name
                racer = replace(racer, clip=float(value))
        entries.append(racer)
    return RaceRequest(SURFACES.parse(surface), tuple(entries), start, steps)


_TABLE: tuple[tuple[str, str, str, str, tuple[str, ...], tuple[float, float], int], ...] = (
    (
        "book",
        "The book's figure 6-8",
        "SGD zig-zags across the valley, Momentum rolls through, AdaGrad and Adam head for the middle.",
        "book",
        ("sgd:lr=0.95", "momentum:lr=0.1", "adagrad:lr=1.5,eps=1e-7", "adam:lr=0.3"),
        (-7.0, 2.0),
        30,
    ),
    (
        "zig_zag",
        "SGD zig-zags",
        "Across the valley the gradient is steep, along it flat: most of each step is wasted sideways.",
        "valley",
        ("sgd:lr=0.038", "sgd:lr=0.01", "momentum:lr=0.01", "adam:lr=0.1"),
        (-2.5, 0.5),
        120,
    ),
    (
        "adagrad_stalls",
        "AdaGrad stalls",
        "AdaGrad's sum of squares only grows, so its steps only shrink; RMSprop forgets and keeps going.",
        "rosenbrock",
        ("adagrad:lr=0.3", "rmsprop:lr=0.01", "adam:lr=0.1"),
        (-1.5, 2.0),
        1000,
    ),
    (
        "overshoot",
        "Momentum overshoots",
        "A heavy ball does not stop at the bottom; 0.99 keeps it rolling ten times as long as 0.9.",
        "bowl",
        (
            "momentum:lr=0.02,momentum=0.5 label=Momentum_0.5",
            "momentum:lr=0.02,momentum=0.9 label=Momentum_0.9",
            "momentum:lr=0.02,momentum=0.99 label=Momentum_0.99",
            "nesterov:lr=0.02,momentum=0.9 label=Nesterov_0.9",
        ),
        (-2.0, 2.0),
        300,
    ),
    (
        "saddle",
        "Escape from a saddle",
        "At the saddle the gradient all but vanishes. Rules that rescale it get away first.",
        "saddle",
        ("sgd:lr=0.02", "momentum:lr=0.02", "adagrad:lr=0.1", "rmsprop:lr=0.02", "adam:lr=0.05"),
        (-1.5, 0.001),
        100,
    ),
    (
        "diverges",
        "Too large a step diverges",
        "On y² a step multiplies y by 1 - 2 lr: above lr = 1 each step lands farther out than the last.",
        "book",
        ("sgd:lr=0.9", "sgd:lr=1.0", "sgd:lr=1.1"),
        (-7.0, 2.0),
        100,
    ),
    (
        "three_rates",
        "The same optimizer, three learning rates",
        "A factor of ten either way: too slow, about right, wild.",
        "rosenbrock",
        ("adam:lr=0.01", "adam:lr=0.1", "adam:lr=1.0"),
        (-1.5, 2.0),
        500,
    ),
    (
        "cliff",
        "The cliff, with and without clipping",
        "One huge gradient at the wall throws the point far away; with clipping the step stays small.",
        "cliff",
        ("sgd:lr=0.5 label=SGD", "sgd:lr=0.5 clip=1.0 label=SGD_clipped"),
        (2.6, 1.5),
        100,
    ),
    (
        "noise",
        "Noisy gradients need a falling learning rate",
        "Constant steps keep wandering around the minimum; a falling rate settles down.",
        "noisy_valley",
        (
            "sgd:lr=0.05 label=constant",
            "sgd:lr=0.05 schedule=inverse_time:decay=0.02 label=inverse_time",
            "sgd:lr=0.05 schedule=cosine label=cosine",
        ),
        (-2.5, 0.5),
        600,
    ),
    (
        "plateau",
        "Across a plateau",
        "Far out the gradient is almost zero: SGD stands still, rules that rescale it walk on.",
        "plateau",
        ("sgd:lr=0.5", "momentum:lr=0.5", "rmsprop:lr=0.05", "adam:lr=0.1"),
        (-3.5, 2.0),
        200,
    ),
    (
        "four_minima",
        "Four minima",
        "From one start, different optimizers may end in different minima. Drag the start and watch.",
        "himmelblau",
        ("sgd:lr=0.01", "momentum:lr=0.01", "adam:lr=0.2", "lion:lr=0.05"),
        (0.0, -1.0),
        200,
    ),
    (
        "traps",
        "Traps",
        "Small steps fall into the nearest dent; large ones jump over some, not always for the better.",
        "rastrigin",
        ("sgd:lr=0.001", "momentum:lr=0.01", "adam:lr=0.3", "adam:lr=1"),
        (-3.6, 2.7),
        300,
    ),
)


def preset_of(request: RaceRequest) -> RacePreset | None:
    """Return the preset of whose racers and surface this is a race, wherever they start; None if none is."""
    return next(
        (preset for preset in race_presets() if _what_races(preset.request) == _what_races(request)), None
    )


def _what_races(request: RaceRequest) -> tuple[object, ...]:
    racers = ((r.optimizer, r.schedule, r.clip, r.noise, r.label) for r in request.racers)
    return (request.surface, *racers)


def race_presets() -> tuple[RacePreset, ...]:
    """Return all presets, the book's figure first."""
    return tuple(
        RacePreset(slug, title, line, _race(surface, racers, start, steps))
        for slug, title, line, surface, racers, start, steps in _TABLE
    )
