"""The book's figures about initial weights, and a few that it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.signal_health import InputKind, RangeMode, SignalHealthRequest


@dataclass(frozen=True, slots=True)
class Preset:
    """A named request.

    Attributes
    ----------
    slug, title, note : str
        Stable key, name in a list, what to look at.
    make : callable
        Returns the request.
    """

    slug: str
    title: str
    note: str
    make: Callable[[], SignalHealthRequest]


_BOOK = {
    "std-1": ("normal:std=1", "std 1"),
    "std-001": ("normal:std=0.01", "std 0.01"),
    "xavier": ("xavier", "Xavier"),
    "he": ("he", "He"),
}
_NOTES = {
    "sigmoid std-1": "Outputs crowd at 0 and 1, where the slope is almost 0 (figure 6-10). The book says "
    "that gradients vanish; here they keep their size in the mean: a slope is about 0.1 (root mean square), "
    "and 100 weights of std 1 multiply by 10.",
    "sigmoid std-001": "All units answer about 0.5: many units say the same thing (figure 6-11).",
    "sigmoid xavier": "Spread out, neither saturated nor all alike (figure 6-13).",
    "sigmoid he": "A little wider than Xavier: made for ReLU, harmless here.",
    "tanh std-1": "Saturated at -1 and 1. The range 0..1 hides the left half.",
    "tanh std-001": "A tenth of the spread is left in every layer.",
    "tanh xavier": "Bell-shaped in every layer: tanh is symmetric about 0.",
    "tanh he": "Wider; the tails begin to saturate.",
    "relu std-1": "Explodes: seven times larger with every layer. Nearly all values lie beyond 1.",
    "relu std-001": "Vanishes: 14 times smaller with every layer (figure 6-14, top).",
    "relu xavier": "Shrinks slowly: factor 0.71 a layer, nothing after 50 layers (figure 6-14, middle).",
    "relu he": "Keeps its spread at any depth (figure 6-14, bottom).",
}
_TITLES = {"sigmoid": "Sigmoid", "tanh": "tanh", "relu": "ReLU"}
# Side by side, what bunches looks like a broad bell on a range of its own; ReLU needs one, from 1e-6 to 1e4.
_RANGES = {"sigmoid": RangeMode.SHARED, "tanh": RangeMode.SHARED, "relu": RangeMode.AUTO}


def _request(
    *specs: str, activation: str, layers: int = 5, mode: RangeMode = RangeMode.AUTO, **values: object
) -> SignalHealthRequest:
    return SignalHealthRequest(
        tuple(INITIALIZERS.parse(spec) for spec in specs),
        ACTIVATIONS.parse(activation),
        layers,
        range_mode=mode,
        **values,  # type: ignore[arg-type]
    )


def _book(activation: str, spec: str) -> Callable[[], SignalHealthRequest]:
    return lambda: _request(spec, activation=activation, mode=RangeMode.BOOK)


def _all(activation: str, mode: RangeMode) -> Callable[[], SignalHealthRequest]:
    return lambda: _request(*(spec for spec, _ in _BOOK.values()), activation=activation, mode=mode)


PRESETS: tuple[Preset, ...] = (
    *(
        Preset(
            f"{activation}-all",
            f"{_TITLES[activation]}: all four side by side",
            "std 1, std 0.01, Xavier and He on the same numbers, each histogram on its own range."
            if mode is RangeMode.AUTO
            else "std 1, std 0.01, Xavier and He on the same numbers, all histograms on one range.",
            _all(activation, mode),
        )
        for activation, mode in _RANGES.items()
    ),
    *(
        Preset(
            f"{activation}-{key}",
            f"Book: {_TITLES[activation]}, {title}",
            _NOTES[f"{activation} {key}"],
            _book(activation, spec),
        )
        for activation in _TITLES
        for key, (spec, title) in _BOOK.items()
    ),
    Preset(
        "deep-relu",
        "50 layers of ReLU",
        "He arrives at the top with its spread; Xavier has lost a factor of twenty million on the way.",
        lambda: _request("xavier", "he", activation="relu", layers=50, units=300, samples=500),
    ),
    Preset(
        "batch-norm",
        "Batch norm rescues a bad start",
        "Every layer is rescaled, so that no start is too small or too large. Gradients still grow by "
        "1.21 a layer towards the input (Yang et al. 2019).",
        lambda: _request(
            "normal:std=0.01", "normal:std=1", "he", activation="relu", layers=20, batch_norm=True
        ),
    ),
    Preset(
        "symmetry",
        "Symmetry: constant weights while training",
        "All units of a layer stay equal, step after step: the network learns as if it had one unit a layer.",
        lambda: _request(
            "constant:value=0.05", "xavier", activation="tanh", layers=3, units=50, samples=500,
            input_kind=InputKind.MNIST, training_steps=100,
            optimizer=OPTIMIZERS.create("adam", learning_rate=0.003),
        ),
    ),
)  # fmt: skip
"""All presets, in the order of the list."""


def preset(slug: str) -> Preset:
    """Return the preset called `slug`; raise KeyError if there is none."""
    return {p.slug: p for p in PRESETS}[slug]
