"""Architectures: layers for an input shape, written as text, as JSON data or picked from presets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.affine import Affine
from nnviz.core.nn.layers.average_pool2d import AveragePool2D
from nnviz.core.nn.layers.base import Layer, Shape, shape_text
from nnviz.core.nn.layers.batch_norm import BatchNorm
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.layers.dropout import Dropout
from nnviz.core.nn.layers.flatten import Flatten
from nnviz.core.nn.layers.max_pool2d import MaxPool2D
from nnviz.core.states import from_state, to_state

MNIST_SHAPE = (1, 28, 28)

_LONGEST_TEXT = 3000


@dataclass(frozen=True, slots=True)
class Architecture:
    """The layers of a network and the shape of one input sample.

    Raises
    ------
    ParameterError
        If a layer cannot follow the one before it.
    """

    input_shape: tuple[int, ...]
    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        self.shapes()

    def shapes(self) -> list[Shape]:
        """Return the input shape and the output shape of each layer."""
        if not self.layers:
            raise ParameterError("A network needs at least one layer. Add an affine layer.")
        shapes: list[Shape] = [tuple(self.input_shape)]
        for number, layer in enumerate(self.layers, start=1):
            try:
                shapes.append(layer.output_shape(shapes[-1]))
            except ParameterError as error:
                raise ParameterError(f"Layer {number} ({layer.title}): {error}") from None
        return shapes

    @property
    def output_shape(self) -> Shape:
        """Shape of one output sample."""
        return self.shapes()[-1]

    @property
    def parameter_count(self) -> int:
        """Number of trainable parameters."""
        return sum(layer.parameter_count(s) for layer, s in zip(self.layers, self.shapes(), strict=False))

    def multiplications(self) -> int:
        """Return how many multiplications one sample needs in the forward direction."""
        total = 0
        shapes = self.shapes()
        for layer, before, after in zip(self.layers, shapes, shapes[1:], strict=False):
            places = after[1] * after[2] if len(after) == 3 else 1
            weight = layer.parameter_shapes(before).get("weight", (0,))
            count = places
            for n in weight:
                count *= n
            total += count
        return total

    def as_data(self) -> dict[str, Any]:
        """Return JSON-able data, read back by `from_data`."""
        return {"input": list(self.input_shape), "layers": to_state(self.layers)}

    @classmethod
    def from_data(cls, data: Any) -> Architecture:
        """Return the architecture that `as_data` wrote.

        Raises
        ------
        StateError, ParameterError
            If the data is malformed or the layers do not fit.
        """
        entries = from_state(dict[str, Any], data, "architecture")
        input_shape = from_state(tuple[int, ...], entries.get("input"), "architecture.input")
        layers = from_state(tuple[Layer, ...], entries.get("layers"), "architecture.layers")
        if not input_shape or min(input_shape) < 1 or len(input_shape) not in (1, 3):
            raise ParameterError(
                f"An input has the shape (features) or (channels, height, width), not {input_shape}."
            )
        return cls(input_shape, layers)

    def text(self) -> str:
        """Return the text that `parse_architecture` reads, for titles and tables.

        Parameters of an activation (the slope of a leaky ReLU) have no place in it.
        """
        return "-".join(_token(layer) for layer in self.layers)


def regularise(architecture: Architecture, *, batch_norm: bool = False, dropout: float = 0.0) -> Architecture:
    """Return the architecture with batch normalisation before and dropout after each hidden activation.

    Dropout is put behind the activations of affine layers only (maps of a convolution share their
    neighbours' information; dropping single pixels does little).
    """
    layers: list[Layer] = []
    after_affine = False
    for layer in architecture.layers:
        hidden = isinstance(layer, ActivationLayer) and layer is not architecture.layers[-1]
        if hidden and batch_norm and not (layers and isinstance(layers[-1], BatchNorm)):
            layers.append(BatchNorm())
        layers.append(layer)
        if isinstance(layer, (Affine, Conv2D)):
            after_affine = isinstance(layer, Affine)
        if hidden and dropout > 0.0 and after_affine:
            layers.append(Dropout(dropout))
    return Architecture(architecture.input_shape, tuple(layers))


PRESETS: dict[str, tuple[str, str]] = {
    "mlp": ("784-512-256-10", "A multi-layer perceptron of the size of the bundled one"),
    "cnn": (
        "conv16x5-bn-relu-pool2-conv32x5-bn-relu-pool2-flatten-128-bn-relu-drop0.3-10",
        "A convolutional network, half the size of the bundled one",
    ),
    "two_layer": ("784-50-10:sigmoid", "The book's two-layer network (chapter 4)"),
    "fifty_hundred": ("784-50-100-10:sigmoid", "The book's 50-100 network (chapter 3)"),
    "simple_convnet": ("conv30x5-relu-pool2-flatten-100-relu-10", "The book's simple convnet (chapter 7)"),
    "deep_convnet": (
        "conv16x3p1-relu-conv16x3p1-relu-pool2-conv32x3p1-relu-conv32x3p2-relu-pool2-"
        "conv64x3p1-relu-conv64x3p1-relu-pool2-flatten-50-relu-drop0.5-10-drop0.5",
        "The book's deep convnet with dropout (chapter 8)",
    ),
}
"""Name -> (architecture as text, what it is)."""

_TOKENS: tuple[tuple[str, Any], ...] = (
    (
        r"conv(\d+)x(\d+)(?:s(\d+))?(?:p(\d+))?",
        lambda f, k, s, p: Conv2D(int(f), int(k), int(s or 1), int(p or 0)),
    ),
    (r"pool(\d+)(?:s(\d+))?", lambda k, s: MaxPool2D(int(k), int(s or k))),
    (r"avgpool(\d+)(?:s(\d+))?", lambda k, s: AveragePool2D(int(k), int(s or k))),
    (r"bn", BatchNorm),
    (r"drop(0?\.\d+|0)", lambda rate: Dropout(float(rate))),
    (r"flatten", Flatten),
    (r"(\d+)", lambda n: Affine(int(n))),
)


def parse_architecture(text: str, input_shape: Shape = MNIST_SHAPE, classes: int = 10) -> Architecture:
    """Return the architecture that a text describes.

    Parameters
    ----------
    text : str
        A preset (``mlp``, ``cnn``, ``two_layer``, ...), the sizes of an MLP (``784-100-10``, optionally
        with its activation ``784-100-10:tanh``), or layers joined by hyphens: ``conv16x5`` (16 filters of
        5 x 5, with ``s2`` stride and ``p1`` padding), ``pool2``, ``avgpool2``, ``bn``, ``drop0.3``,
        ``flatten``, an activation's name, a number (affine). Where no activation is named, ReLU follows
        each hidden affine or convolutional layer; a missing ``flatten`` is put in.
    input_shape : tuple of int
        Of one sample.
    classes : int
        Expected number of outputs.

    Raises
    ------
    ParameterError
        If the text cannot be read or its layers do not fit.

    Examples
    --------
    >>> parse_architecture("784-50-10").shapes()
    [(1, 28, 28), (784,), (50,), (50,), (10,)]
    >>> parse_architecture("conv8x5-pool2-10").text()
    'conv8x5-relu-pool2-flatten-10'
    """
    if len(text) > _LONGEST_TEXT:
        raise ParameterError(f"An architecture is a text of at most {_LONGEST_TEXT} characters.")
    body, _, function = text.strip().lower().partition(":")
    if body in PRESETS:
        preset, _, own = PRESETS[body][0].partition(":")
        body, function = preset, function or own
    tokens = [token for token in body.split("-") if token]
    if not tokens:
        raise ParameterError("The architecture is empty. Write for example 784-100-10 or cnn.")
    pixels = 1
    for n in input_shape:
        pixels *= n
    if tokens[0].isdecimal():
        rest = tokens[1:] or [tokens[0], str(classes)]
        if int(tokens[0]) != pixels:
            raise ParameterError(
                f"The architecture {text!r} starts with {tokens[0]}, but the images have "
                f"{shape_text(input_shape)} = {pixels} values. Write {pixels}-{'-'.join(rest)}."
            )
        tokens = tokens[1:] or [str(classes)]
    layers = [_layer(token, text) for token in tokens]
    if function or not any(isinstance(layer, ActivationLayer) for layer in layers):
        layers = _with_activations(layers, function or "relu")
    architecture = Architecture(tuple(input_shape), _with_flatten(layers, tuple(input_shape)))
    if architecture.output_shape != (classes,):
        raise ParameterError(
            f"The architecture {text!r} ends with {shape_text(architecture.output_shape)} values, "
            f"but there are {classes} classes. End it with -{classes}."
        )
    return architecture


def _layer(token: str, text: str) -> Layer:
    for pattern, make in _TOKENS:
        match = re.fullmatch(pattern, token)
        if match:
            made: Layer = make(*match.groups())
            return made
    if token in ACTIVATIONS:
        return ActivationLayer(token)
    try:
        ACTIVATIONS[token]
    except NnvizError as error:
        raise ParameterError(
            f"{token!r} in the architecture {text!r} is not a layer. Layers are conv16x5, pool2, avgpool2, "
            f"bn, drop0.3, flatten, a number for an affine layer, or an activation. ({error})"
        ) from None
    raise AssertionError("unreachable")


def _with_activations(layers: list[Layer], function: str) -> list[Layer]:
    """Put the activation behind hidden layers, after a batch normalisation that follows them."""
    last = max((i for i, layer in enumerate(layers) if isinstance(layer, Affine)), default=len(layers))
    result: list[Layer] = []
    for i, layer in enumerate(layers):
        result.append(layer)
        followed = i + 1 < len(layers) and isinstance(layers[i + 1], BatchNorm)
        own = isinstance(layer, (Affine, Conv2D)) and not followed
        delayed = isinstance(layer, BatchNorm) and i > 0 and isinstance(layers[i - 1], (Affine, Conv2D))
        if (own or delayed) and i < last:
            result.append(ActivationLayer(function))
    return result


def _with_flatten(layers: list[Layer], input_shape: Shape) -> tuple[Layer, ...]:
    if len(input_shape) == 1 or any(isinstance(layer, Flatten) for layer in layers):
        return tuple(layers)
    first = next((i for i, layer in enumerate(layers) if isinstance(layer, Affine)), None)
    if first is None:
        return tuple(layers)
    return (*layers[:first], Flatten(), *layers[first:])


def _token(layer: Layer) -> str:
    if isinstance(layer, Conv2D):
        stride = f"s{layer.stride}" if layer.stride != 1 else ""
        return f"conv{layer.filters}x{layer.kernel}{stride}" + (f"p{layer.padding}" if layer.padding else "")
    if isinstance(layer, (MaxPool2D, AveragePool2D)):
        name = "pool" if isinstance(layer, MaxPool2D) else "avgpool"
        return f"{name}{layer.size}" + (f"s{layer.stride}" if layer.stride != layer.size else "")
    if isinstance(layer, BatchNorm):
        return "bn"
    if isinstance(layer, Dropout):
        return f"drop{layer.rate:g}"
    if isinstance(layer, Affine):
        return str(layer.units)
    if isinstance(layer, ActivationLayer):
        return layer.function.partition(":")[0]
    return layer.slug
