"""A stored run as it was when it ended: its curves, its network and what that gets wrong."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

import numpy as np

from nnviz.core.errors import NnvizError
from nnviz.core.nn.network import Network
from nnviz.tasks.run_files import StoredRun, read_weights
from nnviz.tasks.run_store import RunStore
from nnviz.tasks.train import TrainSnapshot
from nnviz.tasks.training_data import TrainingData, in_background, prepare_data

_PART = 64  # samples between two yields


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
    try:
        data = yield from prepare_data(run.record.request, waiting)
    except NnvizError:
        yield snapshot
        return
    yield from judged(network, data, snapshot, waiting)


def judged(
    network: Network, data: TrainingData, snapshot: TrainSnapshot, waiting: TrainSnapshot
) -> Generator[TrainSnapshot, None, None]:
    """Yield `waiting` while the network is asked, then `snapshot` with its answers."""
    pictures, labels = data.validation_images, data.validation_labels
    probabilities = np.empty((len(pictures), *network.description.output_shape), np.float32)
    for begin in range(0, len(pictures), _PART):
        part = slice(begin, begin + _PART)
        inputs = pictures[part].reshape(-1, *network.input_shape) * np.float32(1.0 / 255.0)
        with np.errstate(all="ignore"):  # weights from just before a divergence
            probabilities[part] = network.predict_probabilities(inputs)
        yield waiting
    predictions = probabilities.argmax(axis=1).astype(np.int64)
    classes = probabilities.shape[1]
    confusion = np.zeros((classes, classes), np.int64)
    np.add.at(confusion, (labels, predictions), 1)
    for array in (probabilities, predictions, confusion):
        array.setflags(write=False)
    yield replace(
        snapshot,
        confusion=confusion,
        predictions=predictions,
        probabilities=probabilities,
        validation_images=pictures,
        validation_labels=labels,
        validation_indices=data.validation_indices,
    )
