"""How well a network reads the user's own digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.handwriting import HandwritingSample, Stroke
from nnviz.core.errors import NnvizError
from nnviz.core.nn.network import Network

_PART = 4  # drawings between two yields


@dataclass(frozen=True, slots=True)
class HandwritingRequest:
    """Whose digits are to be read, and how.

    Attributes
    ----------
    samples : tuple of HandwritingSample
    network : Network or None
        None: the pictures only.
    picture_of : callable
        Makes the 28 x 28 picture (uint8, ink high) of strokes: the canvas's pipeline with its switches.
    """

    samples: Sequence[HandwritingSample]
    network: Network | None
    picture_of: Callable[[tuple[Stroke, ...]], NDArray[np.uint8]]


@dataclass(frozen=True, slots=True)
class HandwritingReport:
    """What the network makes of the digits.

    Attributes
    ----------
    images : uint8 ndarray, shape (n, 28, 28), read-only
    labels : int64 ndarray, shape (n,)
    guesses : int64 ndarray, shape (n,); -1 where there is none
    fraction : float
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    guesses: NDArray[np.int64]
    fraction: float

    @property
    def right(self) -> int:
        """How many are read correctly."""
        return int((self.guesses == self.labels).sum())


def run_read_handwriting(request: HandwritingRequest) -> Iterator[HandwritingReport]:
    """Yield the report, growing; digits not read yet have no guess."""
    samples = request.samples
    network = None if request.network is None else request.network.replica()
    images = np.zeros((len(samples), 28, 28), np.uint8)
    labels = np.array([sample.label for sample in samples], np.int64)
    guesses = np.full(len(samples), -1, np.int64)
    for begin in range(0, len(samples), _PART):
        part = slice(begin, min(begin + _PART, len(samples)))
        for i in range(part.start, part.stop):
            images[i] = _picture(samples[i], request)
        if network is not None:
            x = images[part].astype(network.dtype) / 255
            guesses[part] = network.predict(x.reshape(len(x), *network.input_shape))
        if part.stop < len(samples):
            yield _report(images, labels, guesses, part.stop / len(samples))
    yield _report(images, labels, guesses, 1.0)


def _picture(sample: HandwritingSample, request: HandwritingRequest) -> NDArray[np.uint8]:
    if sample.picture is not None:
        return sample.picture
    try:
        return request.picture_of(sample.strokes)
    except NnvizError:
        # A dot of a drawing that the pipeline cannot place counts as misread, not as a failure of all.
        return np.zeros((28, 28), np.uint8)


def _report(
    images: NDArray[np.uint8], labels: NDArray[np.int64], guesses: NDArray[np.int64], fraction: float
) -> HandwritingReport:
    copies = (images.copy(), labels.copy(), guesses.copy())
    for array in copies:
        array.setflags(write=False)
    return HandwritingReport(*copies, fraction)
