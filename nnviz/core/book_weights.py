"""Networks from the weight files that come with the book "Deep Learning from Scratch" (K. Saitoh, 2016)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError, NnvizError
from nnviz.core.nn.architectures import MNIST_SHAPE, Architecture
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.affine import Affine
from nnviz.core.nn.layers.base import Layer
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.layers.dropout import Dropout
from nnviz.core.nn.layers.flatten import Flatten
from nnviz.core.nn.layers.max_pool2d import MaxPool2D
from nnviz.core.nn.network import Network

_LARGEST = 20_000_000
_FORMS = (
    "Known are: W1, b1, ... of fully connected layers for 784 inputs; the simple convolutional network of "
    "chapter 7 (W1 of 4 dimensions, W2, W3); and the deep one of chapter 8 (W1 to W8)."
)


def book_network(arrays: Mapping[str, NDArray[Any]], name: str) -> tuple[Network, str]:
    """Return the network that arrays ``W1, b1, W2, b2, ...`` belong to, and what it is.

    Fully connected networks get sigmoid hidden layers, as the one in chapter 3. The deep network of chapter 8
    was trained with dropout that does not scale, so its last hidden layer counts half in use; here the
    weights behind it are halved instead, since our dropout scales in training.

    Parameters
    ----------
    arrays : mapping of str to ndarray
        Weights are of shape (inputs, outputs) in affine layers and (filters, channels, height, width) in
        convolutions.
    name : str
        Of the file, for messages.

    Raises
    ------
    DataFileError
        If the arrays are not those of one of the book's networks.
    """
    weights, biases = _numbered(arrays, name)
    try:
        layers, title = _form(weights, name)
        if any(isinstance(layer, Dropout) for layer in layers):
            weights[-1] = weights[-1] * np.asarray(0.5, weights[-1].dtype)
        architecture = Architecture(MNIST_SHAPE, layers)
        expected = [
            shape
            for i, layer in enumerate(layers)
            for shape in layer.parameter_shapes(architecture.shapes()[i]).values()
        ]
        found = [a.shape for pair in zip(weights, biases, strict=True) for a in pair]
        if expected != found:
            raise DataFileError(f"{name}: the shapes {found} should be {expected}. {_FORMS}")
        network = Network.from_architecture(architecture, initializer="constant")
    except DataFileError:
        raise
    except NnvizError as error:
        raise DataFileError(f"{name}: these weights do not fit each other: {error} {_FORMS}") from error
    values = np.concatenate([a.ravel() for pair in zip(weights, biases, strict=True) for a in pair])
    network.parameters[...] = values
    return network, title


def _numbered(arrays: Mapping[str, NDArray[Any]], name: str) -> tuple[list[NDArray[Any]], list[NDArray[Any]]]:
    numbers = {key: re.fullmatch(r"([Wb])([1-9]\d?)", key) for key in arrays}
    wrong = [key for key, match in numbers.items() if match is None]
    if wrong or len(arrays) % 2:
        keys = ", ".join(str(key)[:20] for key in list(arrays)[:12])
        raise DataFileError(f"{name} holds the entries {keys}: not a weight file of the book. {_FORMS}")
    weights: list[NDArray[Any]] = []
    biases: list[NDArray[Any]] = []
    total = 0
    for i in range(1, len(arrays) // 2 + 1):
        for letter, group in (("W", weights), ("b", biases)):
            if f"{letter}{i}" not in arrays:
                raise DataFileError(f"{name} lacks {letter}{i}. {_FORMS}")
            array = np.asarray(arrays[f"{letter}{i}"])
            total += array.size
            if (
                array.ndim not in ((2, 4) if letter == "W" else (1,))
                or array.dtype.kind != "f"
                or not array.size
            ):
                raise DataFileError(
                    f"{name}: {letter}{i} has the shape {array.shape} of {array.dtype}. {_FORMS}"
                )
            if total > _LARGEST:
                raise DataFileError(
                    f"{name} holds more than {_LARGEST} weights, more than any network of the book."
                )
            # Values beyond float32 become infinite here and are refused like infinities.
            with np.errstate(over="ignore"):
                array = array.astype(np.float32)
            if not np.isfinite(array).all():
                raise DataFileError(f"{name}: {letter}{i} holds values that are not finite numbers.")
            group.append(array)
    return weights, biases


def _form(weights: list[NDArray[Any]], name: str) -> tuple[tuple[Layer, ...], str]:
    """Return the layers that have weights of these shapes, and what the network is."""
    convolutions = sum(w.ndim == 4 for w in weights)
    if not convolutions:
        return _affine_layers(weights, name), "the book's fully connected network (sigmoid)"
    if len(weights) == 3 and convolutions == 1:
        return _simple(weights), "the book's simple convolutional network"
    if len(weights) == 8 and convolutions == 6 and weights[0].ndim == 4:
        return _deep(weights), "the book's deep convolutional network"
    shapes = ", ".join(str(w.shape) for w in weights)
    raise DataFileError(f"{name}: weights of shapes {shapes} are none of the book's networks. {_FORMS}")


def _affine_layers(weights: list[NDArray[Any]], name: str) -> tuple[Layer, ...]:
    if weights[0].shape[0] != 784:
        raise DataFileError(
            f"{name}: W1 takes {weights[0].shape[0]} inputs, but a digit has 784 pixels. {_FORMS}"
        )
    layers: list[Layer] = [Flatten()]
    for w in weights[:-1]:
        layers += [Affine(units=w.shape[1]), ActivationLayer("sigmoid")]
    return (*layers, Affine(units=weights[-1].shape[1]))


def _relu() -> ActivationLayer:
    return ActivationLayer("relu")


def _simple(weights: list[NDArray[Any]]) -> tuple[Layer, ...]:
    filters, _, size, _ = weights[0].shape
    first = (Conv2D(filters=filters, kernel=size), _relu(), MaxPool2D(size=2), Flatten())
    return (*first, Affine(units=weights[1].shape[-1]), _relu(), Affine(units=weights[2].shape[-1]))


def _deep(weights: list[NDArray[Any]]) -> tuple[Layer, ...]:
    layers: list[Layer] = []
    for i, w in enumerate(weights[:6]):
        padding = 2 if i == 3 else 1
        layers += [Conv2D(filters=w.shape[0], kernel=w.shape[-1], padding=padding), _relu()]
        if i % 2:
            layers.append(MaxPool2D(size=2))
    layers += [Flatten(), Affine(units=weights[6].shape[-1]), _relu(), Dropout(rate=0.5)]
    return (*layers, Affine(units=weights[7].shape[-1]))
