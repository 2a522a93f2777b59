"""Pages of a data set's samples, by label, and how many there are of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_data import prepare_data


@dataclass(frozen=True, slots=True)
class BrowseRequest:
    """One page of samples.

    Attributes
    ----------
    base : TrainRequest
        Whose data, validation share, subset, synthetic digits and augmentation.
    part : str
        ``"training"`` or ``"validation"``.
    label : int or None
        Only samples with this label.
    page, size : int
        From 0; samples a page.
    distorted : bool
        Show the training samples as the network sees them, distorted.
    """

    base: TrainRequest
    part: str = "training"
    label: int | None = None
    page: int = 0
    size: int = 60
    distorted: bool = False

    def __post_init__(self) -> None:
        if self.part not in ("training", "validation"):
            raise ParameterError(f"part is training or validation, not {self.part!r}.")
        if self.page < 0 or not 1 <= self.size <= 1000:
            raise ParameterError("Pages count from 0 and hold 1 to 1,000 samples.")


@dataclass(frozen=True, slots=True)
class BrowseResult:
    """The samples of a page.

    Attributes
    ----------
    images : ndarray, shape (n, 28, 28), uint8
    labels, indices : ndarray, shape (n,), int64
        `indices` count within the part.
    count : int
        Samples with that label.
    balance : ndarray, shape (10,), int64
        Samples of each label in the part.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    indices: NDArray[np.int64]
    count: int
    balance: NDArray[np.int64]


_EMPTY = BrowseResult(
    np.empty((0, 28, 28), np.uint8), np.empty(0, np.int64), np.empty(0, np.int64), 0, np.zeros(10, np.int64)
)


def run_browse(request: BrowseRequest) -> Iterator[BrowseResult]:
    """Yield empty results until the data are there, then the page."""
    data = yield from prepare_data(request.base, _EMPTY)
    training = request.part == "training"
    images = data.train.images if training else data.validation_images
    labels = data.train.labels if training else data.validation_labels
    chosen = np.arange(len(labels)) if request.label is None else np.flatnonzero(labels == request.label)
    part = chosen[request.page * request.size : (request.page + 1) * request.size]
    shown = images[part]
    if training and request.distorted and request.base.augmentation is not None and len(part):
        rng = np.random.default_rng([request.base.seed, request.page])
        shown = np.round(255.0 * request.base.augmentation.apply(shown, rng)).astype(np.uint8)
    balance = np.bincount(labels, minlength=10)
    yield BrowseResult(shown, labels[part], part, len(chosen), balance)
