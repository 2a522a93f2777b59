"""Backpropagation beside central differences: is it right, and how much faster is it?"""  # noqa: D400

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.gradient_check import central_difference
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.tasks.gradient_request import (
    ArrayGradients,
    GradientRequest,
    GradientSettings,
    GradientSnapshot,
)
from nnviz.tasks.mnist_loading import wait_for_mnist

__all__ = [
    "ArrayGradients",
    "GradientRequest",
    "GradientSettings",
    "GradientSnapshot",
    "run_gradient_comparison",
]

_STRETCH = 0.004  # seconds between two yields
_TIMED = 255  # evaluations that tell how long all would take; the median forgives interruptions
_SWEPT = 24  # parameters for which the width of the differences is varied
_WIDTHS = 10.0 ** np.arange(-1.0, -12.5, -0.5)


class _Check:
    """One network on one mini-batch, and what has been found."""

    def __init__(self, request: GradientRequest, images: NDArray[np.uint8], labels: Array) -> None:
        settings = request.settings
        assert isinstance(request.architecture, Architecture)
        self.settings, self.loss = settings, request.loss
        self.rng = np.random.default_rng([settings.seed, 8])
        chosen = np.sort(self.rng.choice(len(images), settings.samples, replace=False))
        self.network = Network.from_architecture(
            request.architecture,
            dtype=np.dtype(settings.precision),
            initializer=request.initializer,
            seed=settings.seed,
        )
        for name, array in self.network.named_parameters().items():
            if name.endswith("bias"):
                # On paper a bias of zero sits exactly on ReLU's kink, where there is no derivative.
                array[...] = self.rng.normal(0.0, 0.01, array.shape)
        shape = (-1, *self.network.input_shape)
        self.inputs = (images[chosen].astype(self.network.dtype) / 255.0).reshape(shape)
        self.inputs = self.inputs.astype(self.network.dtype)
        self.labels = labels[chosen].astype(np.int64)
        self._start = self.network.statistics.copy()
        self.evaluations = 0
        self._durations: deque[float] = deque(maxlen=_TIMED)
        self.backprop_seconds = float("nan")

    def measure_backprop(self) -> Iterator[None]:
        """Time backpropagation seven times, then take its gradient."""
        durations = []
        for _ in range(7):
            durations.append(self._backprop())
            yield
        self.backprop_seconds = float(np.median(durations))
        self.gradient = self.network.gradient.astype(np.float64)
        self.floor = 1e-3 * float(np.abs(self.gradient).max()) + 1e-12

    def _forward(self) -> Array:
        # Dropout draws the same mask and batch normalisation starts from the same statistics every time.
        self.network.seed_dropout(0)
        self.network.statistics[...] = self._start
        return self.network.forward(self.inputs, True)

    def _backprop(self) -> float:
        begun = time.perf_counter()
        outputs = self._forward()
        _, upstream = value_and_gradient(self.loss, outputs, self.labels)
        self.network.backward(upstream)
        return time.perf_counter() - begun

    def value(self, _: object = None) -> float:
        return float(value_and_gradient(self.loss, self._forward(), self.labels)[0])

    def numerical(self, index: int, width: float) -> float:
        begun = time.perf_counter()
        weights = self.network.parameters
        result = central_difference(self.value, weights, weights, index, width)
        self._durations.append(time.perf_counter() - begun)
        self.evaluations += 1
        return float(result)

    @property
    def numerical_seconds(self) -> float:
        if not self._durations:
            return float("nan")
        return float(np.median(self._durations)) * self.network.parameters.size

    def result(self, name: str, part: slice, chosen: Array, found: list[float]) -> ArrayGradients:
        backprop = self.gradient[part][chosen[: len(found)]]
        numerical = np.array(found, np.float64)
        difference = np.abs(backprop - numerical)
        largest = max(float(np.abs(backprop).max()), float(np.abs(numerical).max()), self.floor)
        for array in (backprop, numerical):
            array.setflags(write=False)
        number, _, kind = name.partition(".")
        return ArrayGradients(
            f"{int(number) + 1} {self.network.layers[int(number)].title}",
            kind,
            part.stop - part.start,
            backprop,
            numerical,
            float(difference.mean()),
            float(difference.max()) / largest,
        )


def run_gradient_comparison(request: GradientRequest) -> Iterator[GradientSnapshot]:
    """Compare array after array, then vary the width; yields everything known every few milliseconds.

    The loss has kinks where units switch on (ReLU) or the largest of a pool changes: a difference that
    reaches over one is off without backpropagation being wrong.
    """
    yield GradientSnapshot("loading")
    mnist = yield from wait_for_mnist(GradientSnapshot("loading"))
    check = _Check(request, mnist.train_images, mnist.train_labels)
    for _ in check.measure_backprop():
        yield GradientSnapshot("comparing", parameters=check.network.parameters.size)
    settings, slices = request.settings, check.network.parameter_slices()
    counts = {name: min(settings.per_array, part.stop - part.start) for name, part in slices.items()}
    planned = sum(counts.values()) + _SWEPT * len(_WIDTHS)
    finished: list[ArrayGradients] = []
    widths, errors = np.empty(0), np.empty(0)

    def snapshot(phase: str, *growing: ArrayGradients) -> GradientSnapshot:
        return GradientSnapshot(
            phase,
            (*finished, *growing),
            check.network.parameters.size,
            check.backprop_seconds,
            check.numerical_seconds,
            widths,
            errors,
            1.0 if phase == "done" else min(check.evaluations / planned, 1.0),
        )

    due = time.perf_counter() + _STRETCH
    for name, part in slices.items():
        chosen = np.sort(check.rng.choice(part.stop - part.start, counts[name], replace=False))
        found: list[float] = []
        for i in chosen:
            found.append(check.numerical(part.start + int(i), settings.width))
            if time.perf_counter() > due:
                yield snapshot("comparing", check.result(name, part, chosen, found))
                due = time.perf_counter() + _STRETCH
        finished.append(check.result(name, part, chosen, found))
    swept = _swept(check)
    for width in _WIDTHS:
        numerical = np.empty(len(swept))
        for k, i in enumerate(swept):
            numerical[k] = check.numerical(int(i), float(width))
            if time.perf_counter() > due:
                yield snapshot("sweeping")
                due = time.perf_counter() + _STRETCH
        backprop = check.gradient[swept]
        size = float(np.linalg.norm(backprop) + np.linalg.norm(numerical))
        error = float(np.linalg.norm(backprop - numerical)) / max(size, 1e-300)
        widths, errors = np.append(widths, width), np.append(errors, error)
        for array in (widths, errors):
            array.setflags(write=False)
    yield snapshot("done")


def _swept(check: _Check) -> NDArray[np.int64]:
    """Return some parameters from the larger half of the gradients: tiny ones drown in rounding at once."""
    sizes = np.abs(check.gradient)
    # The weights of paper-white pixels have no gradient at all.
    order = np.flatnonzero(sizes >= np.median(sizes[sizes > 0])) if np.any(sizes > 0) else np.arange(1)
    return np.sort(check.rng.choice(order, min(_SWEPT, len(order)), replace=False))
