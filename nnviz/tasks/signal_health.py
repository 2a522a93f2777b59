"""Signals and gradients through a deep stack, several initializers side by side on the same data."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.activations.base import ACTIVATIONS, Activation
from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.signal_health.histograms import Histogram, Workspace, shared_histograms
from nnviz.core.signal_health.stack import Buffers, Stack, StackDesign
from nnviz.core.signal_health.summaries import LayerHealth, ValueSummary, layer_health, summarise
from nnviz.core.signal_health.theory import TheoryLine, predict
from nnviz.tasks.mnist_loading import wait_for_mnist

#: The four kinds of values, as attributes of `LayerHealth`.
QUANTITIES = ("pre_activation", "activation", "activation_gradient", "weight_gradient")
OUTPUTS = 10
# Values summarised between two yields: about 4 ms.
_STRETCH = 800_000
# Layers times initializers times training steps whose pictures are kept: about 6 kB each.
_MOST_PICTURES = 20_000


class InputKind(Enum):
    """What is fed into the first layer."""

    NORMAL = "normal"
    UNIFORM = "uniform"
    MNIST = "mnist"


class RangeMode(Enum):
    """Over which range histograms count."""

    AUTO = "auto"
    SHARED = "shared"
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class SignalHealthRequest:
    """What to look at.

    Attributes
    ----------
    initializers : tuple of Initializer
        1 to 8, all on the same random numbers and data.
    activation : Activation
        Elementwise.
    layers : int
        1 to 50.
    units : int
        Per layer, 1 to 1000.
    samples : int
        2 to 10,000.
    input_kind : InputKind
        Standard normal or uniform on (-1, 1), both as wide as a layer; or MNIST, 784 values in 0..1.
    bias : float
        Start of all biases.
    batch_norm : bool
        Between affine and activation.
    dropout : float
        Share of outputs dropped, 0 to 0.95; kept ones are scaled up.
    residual : bool
        Add a layer's input to its output, where the widths agree.
    range_mode : RangeMode
        A range for each histogram, a common one, or the book's 0..1 (for activations and pre-activations).
    bins : int
        Fewest bins of a histogram (exactly so many in the book's range), 4 to 60.
    training_steps : int
        Full-batch training steps with softmax cross entropy after a linear output layer, 0 to 1000. With
        0 the gradient that enters at the top is +1 or -1 at random for every value.
    optimizer : Optimizer
    seed : int
    """

    initializers: tuple[Initializer, ...] = ()
    activation: Activation = field(default_factory=lambda: ACTIVATIONS.create("sigmoid"))
    layers: int = 5
    units: int = 100
    samples: int = 1000
    input_kind: InputKind = InputKind.NORMAL
    bias: float = 0.0
    batch_norm: bool = False
    dropout: float = 0.0
    residual: bool = False
    range_mode: RangeMode = RangeMode.AUTO
    bins: int = 30
    training_steps: int = 0
    optimizer: Optimizer = field(default_factory=lambda: OPTIMIZERS.create("sgd", learning_rate=0.1))
    seed: int = 0

    def __post_init__(self) -> None:
        if not self.initializers:
            object.__setattr__(self, "initializers", (INITIALIZERS.create("xavier_normal"),))
        if len(self.initializers) > 8:
            raise ParameterError(f"At most 8 initializers fit side by side, not {len(self.initializers)}.")
        if not self.activation.elementwise:
            raise ParameterError(f"{self.activation.title} works on whole layers; choose an elementwise one.")
        limits = {
            "layers": (1, 50), "units": (1, 1000), "samples": (2, 10_000), "bins": (4, 60),
            "training_steps": (0, 1000), "seed": (0, 2**32 - 1), "bias": (-100, 100), "dropout": (0, 0.95),
        }  # fmt: skip
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if not (isinstance(value, (int, float)) and low <= value <= high):
                raise ParameterError(f"{name} lies between {low} and {high}; {value!r} does not.")
        pictures = self.layers * len(self.initializers) * self.training_steps
        if pictures > _MOST_PICTURES:
            raise ParameterError(
                f"{self.training_steps} training steps of {len(self.initializers)} x {self.layers} layers are"
                f" too many to keep: at most {_MOST_PICTURES // (self.layers * len(self.initializers))} steps."
            )

    @property
    def design(self) -> StackDesign:
        """The stack's shape and parts."""
        return StackDesign(
            self.layers, self.units, self.activation, self.bias, self.batch_norm, self.dropout, self.residual
        )


@dataclass(frozen=True, slots=True)
class InitializerHealth:
    """Results of one initializer.

    Attributes
    ----------
    initializer : Initializer
    layers : tuple of LayerHealth
        As many as are computed by now, from the first layer on.
    theory : TheoryLine
    loss : float or None
        Of the training step shown.
    """

    initializer: Initializer
    layers: tuple[LayerHealth, ...]
    theory: TheoryLine
    loss: float | None = None


@dataclass(frozen=True, slots=True)
class SignalHealth:
    """A complete picture of what is known so far; later ones supersede it.

    Attributes
    ----------
    request : SignalHealthRequest
    results : tuple of InitializerHealth
        In the order of the request; an initializer not begun has no layers.
    step : int
        Training steps taken.
    input_summary : ValueSummary or None
    fraction : float
        Share of the work done, 0 to 1.
    done : bool
    history : tuple of tuple of InitializerHealth
        The results after each training step, from step 0 on, as far as they are complete.
    """

    request: SignalHealthRequest
    results: tuple[InitializerHealth, ...]
    step: int = 0
    input_summary: ValueSummary | None = None
    fraction: float = 0.0
    done: bool = False
    history: tuple[tuple[InitializerHealth, ...], ...] = ()

    def at_step(self, step: int) -> SignalHealth:
        """Return the picture after an earlier training step of `history`."""
        return replace(self, results=self.history[step], step=step)

    def histograms(self, quantity: str) -> tuple[tuple[Histogram | None, ...], ...]:
        """Return the histograms of one of `QUANTITIES`, by initializer and layer, on the range asked for."""
        found = [
            [s.histogram if (s := getattr(layer, quantity)) is not None else None for layer in result.layers]
            for result in self.results
        ]
        if self.request.range_mode is RangeMode.SHARED:
            common = iter(shared_histograms([h for row in found for h in row if h is not None]))
            found = [[None if h is None else next(common) for h in row] for row in found]
        return tuple(tuple(row) for row in found)


class _Data:
    """Inputs, labels for training and the gradient that enters at the top."""

    def __init__(self, request: SignalHealthRequest, images: NDArray[Any] | None, labels: Any) -> None:
        rng = np.random.default_rng([request.seed, 0])
        shape = (request.samples, request.units)
        if images is not None:
            chosen = rng.permutation(len(images))[: request.samples]
            self.x = images[chosen].reshape(len(chosen), -1).astype(np.float32) / np.float32(255)
            self.labels = np.asarray(labels)[chosen].astype(np.intp)
            return
        if request.input_kind is InputKind.NORMAL:
            self.x = rng.standard_normal(shape, dtype=np.float32)
        else:
            self.x = rng.random(shape, dtype=np.float32) * np.float32(2) - np.float32(1)
        teacher = rng.standard_normal((request.units, OUTPUTS), dtype=np.float32)
        self.labels = np.argmax(self.x @ teacher, axis=1)

    def signs(self, request: SignalHealthRequest, out: NDArray[Any]) -> None:
        """Fill `out` with +1 and -1."""
        rng = np.random.default_rng([request.seed, 3])
        np.copyto(out, rng.integers(0, 2, out.shape, dtype=np.int8), casting="unsafe")
        out *= 2.0
        out -= 1.0


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
        width = self.data.x.shape[1]
        states: dict[int, list[Any]] = {}
        with np.errstate(all="ignore"):
            for step in range(request.training_steps + 1):
                for index, initializer in enumerate(request.initializers):
                    if step == 0:
                        # Weights are kept only if they will be trained.
                        stack = Stack(request.design, initializer, width, request.seed, outputs)
                        stacks.append(stack)
                        for _ in stack.draw():
                            if self.due(width * request.units):
                                yield self.snapshot()
                    else:
                        stack = stacks[index]
                        self.train(stack, states.setdefault(index, []))
                    yield from self.passes(index, stack, buffers)
                    if not request.training_steps:
                        stacks.clear()
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
