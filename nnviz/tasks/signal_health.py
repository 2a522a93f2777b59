"""Signals and gradients through a deep stack, several initializers side by side on the same data."""

from __future__ import annotations

import functools
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.signal_health.histograms import Workspace
from nnviz.core.signal_health.stack import Buffers, Stack
from nnviz.core.signal_health.summaries import LayerHealth, layer_health, summarise
from nnviz.core.signal_health.theory import predict
from nnviz.tasks.mnist_loading import wait_for_mnist
from nnviz.tasks.signal_health_request import (
    QUANTITIES,
    InitializerHealth,
    InputKind,
    RangeMode,
    SignalHealth,
    SignalHealthRequest,
)

__all__ = [
    "QUANTITIES",
    "InitializerHealth",
    "InputKind",
    "RangeMode",
    "SignalHealth",
    "SignalHealthRequest",
    "run_signal_health",
]

OUTPUTS = 10
# Values summarised between two yields: about 4 ms.
_STRETCH = 800_000
# Random inputs are kept for the next run up to this size.
_KEEP = 1_000_000


class _Data:
    """Inputs, labels for training and the gradient that enters at the top."""

    def __init__(self, request: SignalHealthRequest, images: NDArray[Any] | None, labels: Any) -> None:
        self._signs: NDArray[np.int8] | None = None
        if images is not None:
            rng = np.random.default_rng([request.seed, 0])
            chosen = rng.permutation(len(images))[: request.samples]
            self.x = images[chosen].reshape(len(chosen), -1).astype(np.float32) / np.float32(255)
            self.labels = np.asarray(labels)[chosen].astype(np.intp)
            return
        noise = _noise if request.samples * request.units <= _KEEP else _noise.__wrapped__
        self.x, self.labels = noise(request.seed, request.samples, request.units, request.input_kind)

    def signs(self, request: SignalHealthRequest, out: NDArray[Any]) -> None:
        """Fill `out` with +1 and -1 at random, the same for all initializers."""
        if self._signs is None:
            rng = np.random.default_rng([request.seed, 3])
            self._signs = rng.integers(0, 2, out.shape, dtype=np.int8) * 2 - 1
        np.copyto(out, self._signs)


@functools.lru_cache(maxsize=2)
def _noise(seed: int, samples: int, units: int, kind: InputKind) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return random inputs and labels that a random linear teacher gives them; kept while sliders move."""
    rng = np.random.default_rng([seed, 0])
    shape = (samples, units)
    if kind is InputKind.NORMAL:
        x = rng.standard_normal(shape, dtype=np.float32)
    else:
        x = rng.random(shape, dtype=np.float32) * np.float32(2) - np.float32(1)
    labels = np.argmax(x @ rng.standard_normal((units, OUTPUTS), dtype=np.float32), axis=1)
    x.setflags(write=False)
    return x, labels


def run_signal_health(request: SignalHealthRequest) -> Iterator[SignalHealth]:
    """Yield ever more complete pictures: layer after layer, then training step after training step."""
    empty = SignalHealth(request, ())
    images = labels = None
    if request.input_kind is InputKind.MNIST:
        mnist = yield from wait_for_mnist(empty)
        images, labels = mnist.train_images, mnist.train_labels
    data = _Data(request, images, labels)
    yield from _Run(request, data).snapshots()


class _Run:
    """The state of one run; `snapshots` is its only entry."""

    def __init__(self, request: SignalHealthRequest, data: _Data) -> None:
        self.request, self.data, self.work = request, data, Workspace()
        self.input_summary = summarise(data.x, request.bins, None, self.work)
        mean, std = self.input_summary.mean, self.input_summary.std
        width = data.x.shape[1]
        theories = [predict(request.design, i, width, mean, mean**2 + std**2) for i in request.initializers]
        self.results = [
            InitializerHealth(i, (), theory) for i, theory in zip(request.initializers, theories, strict=True)
        ]
        self.step, self.units_done = 0, 0
        self.units_all = 2 * request.layers * len(request.initializers) * (request.training_steps + 1)
        self.pending = 0
        self.history: tuple[tuple[InitializerHealth, ...], ...] = ()

    def snapshots(self) -> Iterator[SignalHealth]:
        request, outputs = self.request, OUTPUTS if self.request.training_steps else 0
        buffers = Buffers(request.design, len(self.data.x), request.seed)
        yield self.snapshot()
        stacks: list[Stack] = []
        draws: dict[Any, Any] = {}
        width = self.data.x.shape[1]
        states: dict[int, list[Any]] = {}
        with np.errstate(all="ignore"):
            for step in range(request.training_steps + 1):
                for index, initializer in enumerate(request.initializers):
                    if step == 0:
                        # Weights are kept only if they will be trained.
                        stack = Stack(request.design, initializer, width, request.seed, outputs, draws)
                        stacks.append(stack)
                        for _ in stack.draw():
                            # Drawing a number takes as long as counting eight.
                            if self.due(8 * min(width * request.units, 100_000)):
                                yield self.snapshot()
                    else:
                        stack = stacks[index]
                        self.train(stack, states.setdefault(index, []))
                    yield from self.passes(index, stack, buffers)
                    if not request.training_steps:
                        # The next one's weights need the room.
                        stacks.clear()
                        del stack
                if request.training_steps:
                    self.step = step
                    self.history = (*self.history, tuple(self.results))
                    yield self.snapshot()
        yield replace(self.snapshot(), fraction=1.0, done=True)

    def passes(self, index: int, stack: Stack, buffers: Buffers) -> Generator[SignalHealth]:
        """Run one initializer forward and back, with a picture every few milliseconds."""
        request, x = self.request, self.data.x
        before = self.results[index]
        layers: list[LayerHealth] = []
        fixed = (0.0, 1.0) if request.range_mode is RangeMode.BOOK else None
        size = len(x) * request.units
        for layer in range(request.layers):
            inputs = x if layer == 0 else buffers.handed[layer - 1]
            for _ in stack.forward_layer(layer, inputs, buffers):
                if self.due(size):
                    yield self.snapshot()
            layers.append(
                layer_health(
                    buffers.pre[layer], buffers.out[layer], request.activation,
                    bins=request.bins, fixed_range=fixed, work=self.work,
                )
            )  # fmt: skip
            if request.training_steps == 0:
                self.results[index] = replace(before, layers=tuple(layers))
            self.units_done += 1
            if self.due(2 * size):
                yield self.snapshot()
        loss = self.enter_gradient(stack, buffers)
        for layer in reversed(range(request.layers)):
            if layer < request.layers - 1:
                stack.apply_mask(layer, buffers)
            by_activation = summarise(buffers.gradient, request.bins, None, self.work)
            inputs = x if layer == 0 else buffers.handed[layer - 1]
            for _ in stack.backward_layer(layer, inputs, buffers):
                if self.due(size):
                    yield self.snapshot()
            by_weight = summarise(stack.weight_gradients[layer], request.bins, None, self.work)
            layers[layer] = replace(
                layers[layer], activation_gradient=by_activation, weight_gradient=by_weight
            )
            if request.training_steps == 0:
                self.results[index] = replace(before, layers=tuple(layers))
            self.units_done += 1
            if self.due(size + stack.weight_gradients[layer].size):
                yield self.snapshot()
        self.results[index] = replace(before, layers=tuple(layers), loss=loss)

    def enter_gradient(self, stack: Stack, buffers: Buffers) -> float | None:
        """Fill the gradient of the last layer's output: random signs, or that of the loss per sample."""
        request = self.request
        if not request.training_steps:
            self.data.signs(request, buffers.gradient)
            return None
        loss, top = SoftmaxCrossEntropy(), buffers.handed[-1]
        logits = top @ stack.weights[-1] + stack.biases[-1]
        upstream = loss.gradient(logits, self.data.labels) * np.float32(len(logits))
        stack.weight_gradients[-1][...] = top.T @ upstream / np.float32(len(logits))
        stack.bias_gradients[-1][...] = upstream.mean(axis=0)
        np.dot(upstream, stack.weights[-1].T, out=buffers.gradient)
        stack.apply_mask(request.layers - 1, buffers)
        return loss.value(logits, self.data.labels)

    def train(self, stack: Stack, states: list[Any]) -> None:
        """Take one step of the optimizer on every array of weights and biases."""
        arrays = [*stack.weights, *stack.biases]
        gradients = [*stack.weight_gradients, *stack.bias_gradients]
        if not states:
            states.extend(self.request.optimizer.init_state(a) for a in arrays)
        for array, gradient, state in zip(arrays, gradients, states, strict=True):
            self.request.optimizer.step(array, gradient, state)

    def due(self, values: int) -> bool:
        """Count work and say whether it is time to yield."""
        self.pending += values
        if self.pending < _STRETCH:
            return False
        self.pending = 0
        return True

    def snapshot(self) -> SignalHealth:
        """Return the picture so far."""
        fraction = min(self.units_done / self.units_all, 1.0)
        return SignalHealth(
            self.request, tuple(self.results), self.step, self.input_summary, fraction, False, self.history
        )
