"""A drawing's way through the pipeline and what a network says: the answer of the drawing canvas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.digit_pipeline import PipelineSettings, PipelineStages, normalise_in_steps
from nnviz.core.data.picture_pipeline import normalise_image
from nnviz.core.errors import ParameterError
from nnviz.core.nn.network import Network

_LEAST_SURE = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class DrawingRequest:
    """What is on the canvas.

    Attributes
    ----------
    strokes : tuple of float ndarray, shape (n, 3)
        x, y and pen width in canvas units, y down. Ignored if there is a picture.
    picture : uint8 ndarray, shape (h, w), or None
        A picture with whatever was drawn upon it.
    settings : PipelineSettings
        Which stages are on.
    network : Network or None
        None: the pipeline only. It must not be used elsewhere at the same time.
    pictures : bool
        Whether to paint the stages, which takes ten times as long as the rest.
    """

    strokes: tuple[NDArray[np.float64], ...]
    picture: NDArray[np.uint8] | None
    settings: PipelineSettings
    network: Network | None
    pictures: bool = True

    def __post_init__(self) -> None:
        if self.picture is not None and self.picture.ndim != 2:
            raise ParameterError(f"A picture has rows and columns, not shape {self.picture.shape}.")


@dataclass(frozen=True, slots=True, eq=False)
class DrawingAnswer:
    """What has become of it.

    Attributes
    ----------
    stages : PipelineStages
    probabilities : float ndarray, shape (10,), read-only, or None
        None without a network, or if there is nothing to recognise.
    best, second : int or None
        The two most probable digits.
    margin : float
        By how much the best is ahead, 0..1.
    doubt : str
        Why this is no answer: the pipeline's refusal, or that two digits are as likely. Empty if it is one.
    """

    stages: PipelineStages
    probabilities: NDArray[np.floating[Any]] | None = None
    best: int | None = None
    second: int | None = None
    margin: float = 0.0
    doubt: str = ""


def run_recognise_drawing(request: DrawingRequest) -> Iterator[DrawingAnswer]:
    """Yield the answer; if stages are to be painted, again after each of them and at last with all."""
    if request.picture is not None:
        stages = normalise_image(request.picture, request.settings, pictures=request.pictures)
        yield _answer(request.network, stages)
        return
    answer: DrawingAnswer | None = None
    for stages in normalise_in_steps(request.strokes, request.settings, pictures=request.pictures):
        answer = _answer(request.network, stages) if answer is None else replace(answer, stages=stages)
        yield answer


def _answer(network: Network | None, stages: PipelineStages) -> DrawingAnswer:
    if network is None or not stages.final.any():
        return DrawingAnswer(stages, doubt=stages.refusal)
    x = stages.final.astype(network.dtype)
    x *= network.dtype.type(1 / 255)
    probabilities = network.predict_probabilities(x.reshape(1, *network.input_shape))[0]
    if probabilities.shape != (10,):
        raise ParameterError(
            f"The network has {probabilities.size} outputs; drawing needs one for each digit."
        )
    if not np.isfinite(probabilities).all():
        raise ParameterError("The network's weights are too large to compute with. Choose another network.")
    probabilities.setflags(write=False)
    second, best = (int(i) for i in np.argsort(probabilities)[-2:])
    margin = float(probabilities[best] - probabilities[second])
    doubt = stages.refusal
    if not doubt and probabilities[best] < _LEAST_SURE:
        doubt = f"Not sure: this may be a {best} or a {second}."
    return DrawingAnswer(stages, probabilities, best, second, margin, doubt)
