"""Look inside: what every layer makes of one picture, and which pixels speak for a digit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.nn.network import Network

FloatArray = NDArray[np.floating[Any]]

_BATCH = 8  # pictures between two yields


class Explanation(Enum):
    """How it is found out which pixels speak for a digit."""

    GRADIENT_INPUT = "gradient_input"
    OCCLUSION = "occlusion"


@dataclass(frozen=True, slots=True)
class InspectRequest:
    """What is to be looked at.

    Attributes
    ----------
    network : Network
        Takes pictures (1, 28, 28) in 0..1 and has an output for each digit.
    picture : uint8 ndarray, shape (28, 28)
        What the network is shown, ink high.
    digit : int or None
        Whose output is explained; None for the most probable.
    method : Explanation
    patch : int
        Side of the square that occlusion covers, pixels.
    """

    network: Network
    picture: NDArray[np.uint8]
    digit: int | None = None
    method: Explanation = Explanation.GRADIENT_INPUT
    patch: int = 4

    def __post_init__(self) -> None:
        if self.picture.shape != (28, 28) or self.picture.dtype != np.uint8:
            raise ParameterError(
                f"The picture is 28 x 28 of uint8, not {self.picture.shape} {self.picture.dtype}."
            )
        if self.digit is not None and not 0 <= self.digit <= 9:
            raise ParameterError(f"A digit is 0 to 9, not {self.digit!r}.")
        if not 1 <= self.patch <= 14:
            raise ParameterError(f"The covering square is 1 to 14 pixels wide, not {self.patch}.")


@dataclass(frozen=True, slots=True)
class LayerView:
    """One layer's outputs for the picture.

    Attributes
    ----------
    title : str
        The layer and its output shape.
    values : float ndarray, shape (features,) or (channels, h, w), read-only
    """

    title: str
    values: FloatArray


@dataclass(frozen=True, slots=True)
class Inspection:
    """What has been found so far.

    Attributes
    ----------
    picture : uint8 ndarray, shape (28, 28)
        As in the request.
    probabilities : float ndarray, shape (10,)
    digit : int
        Whose output is explained.
    layers : tuple of LayerView
    explanation : float ndarray, shape (28, 28), or None
        Positive where the ink speaks for the digit; in units of the digit's output. None until it is known.
    fraction : float
        0..1, how much is done.
    """

    picture: NDArray[np.uint8]
    probabilities: FloatArray
    digit: int
    layers: tuple[LayerView, ...]
    explanation: FloatArray | None
    fraction: float


def run_inspect_drawing(request: InspectRequest) -> Iterator[Inspection]:
    """Yield the layers' outputs first, then the explanation, growing if it takes long."""
    network = request.network.replica()
    picture = request.picture
    x = (picture.astype(network.dtype) / 255).reshape(1, *network.input_shape)
    probabilities = _frozen(network.predict_probabilities(x)[0])
    if probabilities.shape != (10,):
        raise ParameterError(
            f"The network has {probabilities.size} outputs; drawing needs one for each digit."
        )
    digit = int(probabilities.argmax()) if request.digit is None else request.digit
    layers = tuple(
        LayerView(_title(layer.title, y.shape[1:]), _frozen(y[0]))
        for layer, y in zip(network.layers, network.layer_outputs(x), strict=True)
        if y[0].ndim in (1, 3) and layer.slug not in ("flatten", "dropout")
    )
    first = Inspection(picture, probabilities, digit, layers, None, 0.2)
    yield first
    if request.method is Explanation.GRADIENT_INPUT:
        gradient = network.input_gradient(x, digit).reshape(28, 28)
        yield replace(first, explanation=_frozen(gradient * x.reshape(28, 28)), fraction=1.0)
        return
    yield from _occlude(request, network, x, first)


def _occlude(
    request: InspectRequest, network: Network, x: FloatArray, first: Inspection
) -> Iterator[Inspection]:
    """Lay a square of paper over every place with ink; where the output falls, ink speaks for the digit.

    After M. Zeiler, R. Fergus, "Visualizing and Understanding Convolutional Networks" (ECCV 2014), 4.2.
    A pixel's value is the mean over the squares that cover it.
    """
    side = request.patch
    stride = max(1, side // 2)
    image = x.reshape(28, 28)
    last = 28 - side
    steps = [*range(0, last, stride), last]
    places = [(r, c) for r in steps for c in steps if image[r : r + side, c : c + side].any()]
    full = float(network.forward(x)[0, first.digit])
    drops = np.zeros((28, 28))
    counts = np.zeros((28, 28))
    for begin in range(0, len(places), _BATCH):
        part = places[begin : begin + _BATCH]
        covered = np.repeat(image[None], len(part), axis=0)
        for copy, (r, c) in zip(covered, part, strict=True):
            copy[r : r + side, c : c + side] = 0
        outputs = network.forward(covered.reshape(len(part), *network.input_shape))[:, first.digit]
        for (r, c), output in zip(part, outputs.tolist(), strict=True):
            drops[r : r + side, c : c + side] += full - output
            counts[r : r + side, c : c + side] += 1
        done = (begin + len(part)) / len(places)
        yield replace(
            first,
            explanation=_frozen(drops / np.maximum(counts, 1)),
            fraction=1.0 if done >= 1 else 0.2 + 0.8 * done,
        )
    if not places:
        yield replace(first, explanation=_frozen(drops), fraction=1.0)


def _title(title: str, shape: tuple[int, ...]) -> str:
    return f"{title}, {' × '.join(str(n) for n in shape)}"


def _frozen(values: Any) -> FloatArray:
    array = np.array(values)
    array.setflags(write=False)
    return array
