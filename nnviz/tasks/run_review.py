"""A stored run as it was when it ended: its curves, its network and what that gets wrong."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.tasks.run_files import StoredRun, read_weights
from nnviz.tasks.run_store import RunStore
from nnviz.tasks.train import TrainRequest, TrainSnapshot, judged
from nnviz.tasks.trained_models import load_network
from nnviz.tasks.training_data import TrainingData, in_background, prepare_data
from nnviz.tasks.training_evaluation import samples_a_stretch


def run_review(store: RunStore, run: StoredRun) -> Iterator[TrainSnapshot]:
    """Load a stored run, ask its network about the validation samples and yield its last snapshot.

    The samples are those of the run: its request draws the same ones again. If the data is not there any
    more, the snapshot comes without them.

    Raises
    ------
    DataFileError
        If the weights of the run are not kept or damaged.
    """
    waiting = TrainSnapshot("loading", epochs=run.record.request.epochs)
    yield waiting
    network, snapshot = yield from in_background(lambda: read_weights(store.folder, run.name), waiting)
    snapshot = replace(snapshot, rate_by_hand=run.record.rate_by_hand)
    try:
        data = yield from prepare_data(run.record.request, waiting)
    except NnvizError:
        yield snapshot
        return
    yield from _with_answers(network, data, snapshot, waiting)


def run_examine(reference: str, request: TrainRequest) -> Iterator[TrainSnapshot]:
    """Ask the network of a file about the validation samples of `request`; yield a snapshot without curves.

    Parameters
    ----------
    reference : str
        A model file, ``bundled:cnn`` or the book's pickled weights.
    request : TrainRequest
        Whose data, validation share and seed.

    Raises
    ------
    DataFileError
        If the network or the data cannot be read.
    ParameterError
        If it is no network for digits of 28 x 28 pixels, or nothing is held back to ask it about.
    """
    waiting = TrainSnapshot("loading")
    yield waiting
    network = yield from in_background(lambda: load_network(reference), waiting)
    if math.prod(network.input_shape) != 784 or network.description.output_shape != (10,):
        raise ParameterError(f"{reference} holds no network for digits of 28 x 28 pixels.")
    data = yield from prepare_data(request, waiting)
    if not len(data.validation_labels):
        raise ParameterError("No sample is held back to ask the network about: set the validation share.")
    yield from _with_answers(network, data, TrainSnapshot("done", network=network), waiting)


def run_judge(snapshot: TrainSnapshot) -> Iterator[TrainSnapshot]:
    """Ask the network of a run that was stopped about its validation samples; yield the completed snapshot.

    Parameters
    ----------
    snapshot : TrainSnapshot
        The last one of a run, with its network and the validation samples.
    """
    network, images, labels = snapshot.network, snapshot.validation_images, snapshot.validation_labels
    assert network is not None
    assert images is not None
    assert labels is not None
    waiting = TrainSnapshot("loading", epochs=snapshot.epochs)
    # A copy: whoever shows the run may be using its network meanwhile.
    probabilities = yield from _asked(network.copy(), images, waiting)
    yield replace(snapshot, **judged(probabilities, labels))


def _asked(
    network: Network, pictures: NDArray[np.uint8], waiting: TrainSnapshot
) -> Generator[TrainSnapshot, None, Array]:
    """Yield `waiting` while the network is asked; return its probabilities."""
    probabilities = np.empty((len(pictures), *network.description.output_shape), np.float32)
    stretch = samples_a_stretch(network.description)
    for begin in range(0, len(pictures), stretch):
        part = slice(begin, begin + stretch)
        inputs = pictures[part].reshape(-1, *network.input_shape) * np.float32(1.0 / 255.0)
        with np.errstate(all="ignore"):  # weights from just before a divergence
            probabilities[part] = network.predict_probabilities(inputs)
        yield waiting
    return probabilities


def _with_answers(
    network: Network, data: TrainingData, snapshot: TrainSnapshot, waiting: TrainSnapshot
) -> Generator[TrainSnapshot, None, None]:
    """Yield `waiting` while the network is asked, then `snapshot` with its answers."""
    probabilities = yield from _asked(network, data.validation_images, waiting)
    yield replace(
        snapshot,
        validation_images=data.validation_images,
        validation_labels=data.validation_labels,
        validation_indices=data.validation_indices,
        **judged(probabilities, data.validation_labels),
    )
