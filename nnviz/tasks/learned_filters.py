"""The first filters of a convolutional network: as they were drawn, and as training has left them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.core.model_file import BUNDLED, load_any_model
from nnviz.core.states import from_state
from nnviz.tasks.curves import Array, read_only
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training import new_network


@dataclass(frozen=True, slots=True, eq=False)
class LearnedFilters:
    """Filters of the first layer.

    Attributes
    ----------
    name : str
        Of the network.
    before, after : ndarray, shape (F, H, W), float64
        `before` is drawn again from the seed and initializer that the network's file names, so it is what
        this training began with.
    """

    name: str
    before: Array
    after: Array


def run_learned_filters(reference: str = f"{BUNDLED}cnn") -> Iterator[LearnedFilters]:
    """Load a network's first filters; yields once.

    Raises
    ------
    DataFileError
        If the file cannot be read.
    ParameterError
        If the network does not begin with filters of one channel, or the file does not say how it began.
    """
    model = load_any_model(reference)
    after = model.network.named_parameters()
    name = next((key for key, values in after.items() if values.ndim > 1), "")
    data = model.training.get("request")
    if not name or after[name].ndim != 4 or after[name].shape[1] != 1 or data is None:
        raise ParameterError(
            f"{model.name} does not begin with filters of known training. Choose a convolutional network "
            "that nnviz has trained."
        )
    before = new_network(from_state(TrainRequest, data, "training.request")).named_parameters()
    yield LearnedFilters(
        model.name,
        read_only(np.array(before[name][:, 0], np.float64)),
        read_only(np.array(after[name][:, 0], np.float64)),
    )
