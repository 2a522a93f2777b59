"""What may be asked about signals and gradients, and how the answer looks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from nnviz.core.activations.base import ACTIVATIONS, Activation
from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.signal_health.histograms import Histogram, shared_histograms
from nnviz.core.signal_health.stack import StackDesign
from nnviz.core.signal_health.summaries import LayerHealth, ValueSummary
from nnviz.core.signal_health.theory import TheoryLine

#: The four kinds of values, as attributes of `LayerHealth`.
QUANTITIES = ("pre_activation", "activation", "activation_gradient", "weight_gradient")
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
                f"{self.training_steps} training steps of {len(self.initializers)} x {self.layers} layers"
                f" are too many: at most {_MOST_PICTURES // (self.layers * len(self.initializers))} steps."
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
