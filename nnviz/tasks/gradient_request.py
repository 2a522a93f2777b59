"""What a comparison of gradients is asked for, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.losses.base import LOSSES, Loss
from nnviz.core.nn.architectures import Architecture, parse_architecture
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.params import Parameterised, param

_MOST_WORK = 30_000_000  # multiplications of one evaluation: more would hold the worker up


@dataclass(frozen=True)
class GradientSettings(Parameterised):
    """How the gradients are compared."""

    samples: int = param(5, 1, 50, help="How many digits the loss is taken over; few are fast")
    per_array: int = param(
        60, 1, 10_000, log=True, help="So many parameters of each layer are compared, drawn at random"
    )
    width: float = param(
        1e-5, 1e-10, 1e-1, log=True, help="The h of (f(x + h) - f(x - h)) / 2h; the book takes 0.0001"
    )
    precision: str = param(
        "float64", choices=("float64", "float32"), help="Networks learn in float32; a check needs float64"
    )
    seed: int = param(0, 0, 9999, help="Draws the weights, the digits and the parameters that are compared")


@dataclass(frozen=True, slots=True)
class GradientRequest:
    """What is compared.

    Attributes
    ----------
    architecture : Architecture or str
    loss : Loss
    initializer : Initializer
    settings : GradientSettings

    Raises
    ------
    ParameterError
        If the network is too large to be evaluated hundreds of times while the window stays usable.
    """

    architecture: Architecture | str = "784-50-10:sigmoid"
    loss: Loss = field(default_factory=lambda: LOSSES.create("softmax_cross_entropy"))
    initializer: Initializer = field(default_factory=lambda: INITIALIZERS.create("xavier_normal"))
    settings: GradientSettings = field(default_factory=GradientSettings)

    def __post_init__(self) -> None:
        if isinstance(self.architecture, str):
            object.__setattr__(self, "architecture", parse_architecture(self.architecture))
        assert isinstance(self.architecture, Architecture)
        last = self.architecture.layers[-1]
        if self.loss.takes != "logits" and not isinstance(last, ActivationLayer):
            layers = (*self.architecture.layers, ActivationLayer("softmax"))
            object.__setattr__(self, "architecture", Architecture(self.architecture.input_shape, layers))
        work = self.architecture.multiplications() * self.settings.samples
        if work > _MOST_WORK:
            raise ParameterError(
                f"One evaluation of this network on {self.settings.samples} digits takes {work / 1e6:.0f} "
                "million multiplications, too many to repeat for every parameter. Take fewer digits or a "
                "smaller network."
            )


@dataclass(frozen=True, slots=True)
class ArrayGradients:
    """Both gradients of some parameters of one array.

    Attributes
    ----------
    layer : str
        ``"2 Affine"``: number and title of the layer.
    name : str
        ``"weight"``, ``"bias"``, ``"gamma"``...
    size : int
        Parameters of the array.
    backprop, numerical : ndarray, shape (n,), float64
        Read-only; n parameters have been compared.
    mean_difference : float
        Mean absolute difference, the figure that the book prints.
    relative : float
        Largest difference over the largest gradient of the array (at least a thousandth of the network's).
    """

    layer: str
    name: str
    size: int
    backprop: NDArray[np.float64]
    numerical: NDArray[np.float64]
    mean_difference: float
    relative: float


@dataclass(frozen=True, slots=True)
class GradientSnapshot:
    """Everything known so far.

    Attributes
    ----------
    phase : str
        ``"loading"``, ``"comparing"``, ``"sweeping"`` (the width) or ``"done"``.
    arrays : tuple of ArrayGradients
        In the order of the layers; the last may still grow.
    parameters : int
        Of the whole network.
    backprop_seconds : float
        One pass forward and back, median of several.
    numerical_seconds : float
        Estimate for all parameters, from those compared.
    widths, errors : ndarray
        How far both are apart for each width h, as ``|a - b| / (|a| + |b|)`` over some parameters.
    fraction : float
    """

    phase: str
    arrays: tuple[ArrayGradients, ...] = ()
    parameters: int = 0
    backprop_seconds: float = float("nan")
    numerical_seconds: float = float("nan")
    widths: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    errors: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    fraction: float = 0.0

    @property
    def slowdown(self) -> float:
        """How many times as long the numerical gradient of the whole network takes."""
        return self.numerical_seconds / self.backprop_seconds

    @property
    def worst(self) -> float:
        """The largest relative error of all arrays, NaN before the first."""
        return max((a.relative for a in self.arrays), default=float("nan"))
