"""Train a network: a generator of snapshots, stopped, paused or resumed at any of them."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from nnviz.core.courtesy import COURTESY
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.signal_health.network import NetworkHealth
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training import Training, new_network
from nnviz.tasks.training_control import Stopwatch, TrainingControl
from nnviz.tasks.training_data import TrainingData, in_background, prepare_data

__all__ = ["TrainRequest", "TrainSnapshot", "TrainingControl", "run_train"]

T = TypeVar("T")

# Seconds of work between two yields: short enough that a drawing is answered between them.
_STRETCH = 0.004


@dataclass(frozen=True, slots=True)
class TrainSnapshot:
    """Everything known about a run; later snapshots supersede earlier ones.

    Attributes
    ----------
    phase : str
        ``"loading"``, ``"training"``, ``"validating"``, ``"concluding"`` (a last look at the validation set)
        or ``"done"``.
    step, total_steps, epoch, epochs : int
        Done and planned; `epoch` is the number of finished epochs.
    curves : dict of str to ndarray
        Read-only, see `nnviz.tasks.training_record.Record`.
    layer_names : tuple of str
        Of the columns of ``gradient_norm`` and ``update_ratio`` ("1 Affine").
    samples_per_second, seconds, seconds_left : float
        Training alone, validation not counted in the first.
    best_epoch : int
        The epoch whose weights are kept (from 1), 0 before the first validation.
    best_accuracy : float
        Its validation accuracy, NaN before.
    diverged_at : int or None
        The step whose loss was not finite any more.
    rate_by_hand : bool
        Whether a step was taken with another learning rate than the request tells (`TrainingControl`).
    stopped : str
        At the end: ``"finished"``, ``"early"``, ``"diverged"`` or ``"stopped"``.
    first_weights : ndarray or None
        A copy of the first layer's weights after the last epoch, read-only.
    checkpoint : bytes or None
        After each epoch when asked for: give it to `run_train` as `resume`.
    signals : NetworkHealth or None
        Histograms of signals and gradients by layer, if `TrainingControl.signals` is set.
    network : Network or None
        The trained network, only at the end.
    confusion : ndarray or None
        At the end: how often digit i (row) was taken for j on the validation set. None if the weights that
        are kept were not asked: a stopped run waits for nothing (see `nnviz.tasks.run_review.run_judge`).
    predictions, probabilities : ndarray or None
        At the end, with `confusion`: of each validation sample.
    validation_images, validation_labels, validation_indices : ndarray or None
        At the end: the validation samples and where they lie in the data.
    """

    phase: str
    step: int = 0
    total_steps: int = 0
    epoch: int = 0
    epochs: int = 0
    curves: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    layer_names: tuple[str, ...] = ()
    samples_per_second: float = 0.0
    seconds: float = 0.0
    seconds_left: float = float("nan")
    best_epoch: int = 0
    best_accuracy: float = float("nan")
    diverged_at: int | None = None
    rate_by_hand: bool = False
    stopped: str = ""
    first_weights: Array | None = None
    checkpoint: bytes | None = None
    signals: NetworkHealth | None = None
    network: Network | None = None
    confusion: NDArray[np.int64] | None = None
    predictions: NDArray[np.int64] | None = None
    probabilities: Array | None = None
    validation_images: NDArray[np.uint8] | None = None
    validation_labels: NDArray[np.int64] | None = None
    validation_indices: NDArray[np.int64] | None = None

    @property
    def is_unjudged(self) -> bool:
        """Whether it was stopped before the first look at its validation samples, and not asked since."""
        labels, asked = self.validation_labels, self.best_epoch > 0 or self.confusion is not None
        return self.phase == "done" and not asked and labels is not None and len(labels) > 0

    @property
    def judged_accuracy(self) -> float:
        """The share of right answers of the weights that are kept, NaN if they were not asked."""
        total = 0 if self.confusion is None else int(self.confusion.sum())
        return float(np.trace(self.confusion)) / total if self.confusion is not None and total else math.nan


def run_train(
    request: TrainRequest,
    *,
    control: TrainingControl | None = None,
    resume: bytes | None = None,
    data: TrainingData | None = None,
) -> Generator[TrainSnapshot, None, None]:
    """Train, yielding a complete snapshot every few milliseconds; the last one holds the network.

    Parameters
    ----------
    request : TrainRequest
    control : TrainingControl, optional
        Set from another thread: a factor on the learning rate, stop, one mini-batch a yield, checkpoints.
    resume : bytes, optional
        A checkpoint of the same request: the run goes on as if it had never stopped, bit for bit.
    data : TrainingData, optional
        Samples already at hand (several runs on the same data).

    Raises
    ------
    StateError
        If the checkpoint is damaged or of another request.
    """
    control = control or TrainingControl()
    loading = TrainSnapshot("loading", epochs=request.epochs)
    yield loading
    if data is None:
        data = yield from prepare_data(request, loading)
    # Orthogonal first weights of a wide layer take a while.
    network = yield from in_background(lambda: new_network(request), loading)
    training = Training(request, data, control, network)
    try:
        if resume is not None:
            training.load(resume)
        yield from _run(training, control)
    except GeneratorExit:
        training.close()  # what a helper has begun counts for nothing
        if control.when_left is not None and training.progress.step:
            control.when_left(training.checkpoint())
        raise
    finally:
        training.close()


def _run(training: Training, control: TrainingControl) -> Iterator[TrainSnapshot]:
    snapshot = Snapshots(training)
    pace = _Pace(training.watch, control)
    while not training.finished and not control.stop:
        if not training.epoch_complete:
            yield from pace.unless_stopped(training.advance_one_step(), snapshot, "training")
            if not control.stop and (control.single_steps or pace.due()):
                yield from pace.show(snapshot.take("training"))
            continue
        yield from pace.unless_stopped(training.finish_epoch(), snapshot, "validating")
        if not training.epoch_complete:
            snapshot.first_weights = training.first_weights()
            if control.checkpoints and pace.checkpoint_due(control.checkpoint_interval):
                snapshot.checkpoint = yield from in_background(training.checkpoint, snapshot.take("training"))
            yield from pace.show(snapshot.take("training"))
    training.close()  # what is only just starting, or at an abandoned mini-batch, is in nobody's way
    if not training.finished:
        training.progress.stopped = "stopped"
        if control.checkpoints and control.checkpoint_when_stopped:
            snapshot.checkpoint = yield from in_background(training.checkpoint, snapshot.take("concluding"))
    yield from _conclude(training, snapshot, pace)


class _Pace:
    """Yields when a stretch of work has been long enough, and tells the stopwatch about pauses."""

    def __init__(self, watch: Stopwatch, control: TrainingControl) -> None:
        self._watch, self._control = watch, control
        self._due = self._watch.now() + _STRETCH
        self._checkpointed = float("-inf")

    def due(self) -> bool:
        return self._watch.now() >= self._due

    def checkpoint_due(self, interval: float) -> bool:
        """Whether the last checkpoint is so many seconds old; then the next one is made now."""
        now = self._watch.now()
        due = now - self._checkpointed >= interval
        if due:
            self._checkpointed = now
        return due

    def show(self, snapshot: TrainSnapshot) -> Iterator[TrainSnapshot]:
        before = self._watch.now()
        yield snapshot
        after = self._watch.now()
        self._watch.yielded(before, after)
        self._due = after + COURTESY.stretch(_STRETCH)

    def unless_stopped(
        self, work: Generator[None, None, T], snapshots: Snapshots, phase: str
    ) -> Generator[TrainSnapshot, None, T | None]:
        """Do `work`, yielding when it is time, and return its result.

        Give it up at once, returning None, when somebody wants the run to stop.
        """
        try:
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    result: T = end.value
                    return result
                if self.due():
                    yield from self.show(snapshots.take(phase))
                if self._control.stop:
                    return None
        finally:
            work.close()  # also when the run itself is left: its state is that before the work then


def _conclude(training: Training, snapshot: Snapshots, pace: _Pace) -> Iterator[TrainSnapshot]:
    """Say what the weights that are kept make of the validation set, unless somebody has no time for that."""
    data, outputs = training.data, training.known_outputs()
    if outputs is None and training.progress.stopped != "stopped":
        outputs = yield from pace.unless_stopped(training.ask_again(), snapshot, "concluding")
    answers = {} if outputs is None else judged(training.probabilities(outputs), data.validation_labels)
    yield snapshot.take(
        "done",
        network=training.result(),
        validation_images=data.validation_images,
        validation_labels=data.validation_labels,
        validation_indices=data.validation_indices,
        stopped=training.progress.stopped or "finished",
        **answers,
    )


def judged(probabilities: Array, labels: NDArray[np.int64]) -> dict[str, Any]:
    """Return what is right and wrong about answers, by the names of `TrainSnapshot`, read-only.

    Parameters
    ----------
    probabilities : ndarray, shape (samples, classes)
    labels : ndarray of int, shape (samples,)

    Examples
    --------
    >>> judged(np.array([[0.9, 0.1], [0.8, 0.2]]), np.array([0, 1]))["confusion"].tolist()
    [[1, 0], [1, 0]]
    """
    predictions = probabilities.argmax(axis=1).astype(np.int64)
    classes = probabilities.shape[1]
    confusion = np.zeros((classes, classes), np.int64)
    np.add.at(confusion, (labels, predictions), 1)
    result = {"probabilities": probabilities, "predictions": predictions, "confusion": confusion}
    for array in result.values():
        array.setflags(write=False)
    return result


class Snapshots:
    """Makes the snapshots of one run."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self.checkpoint: bytes | None = None
        self.first_weights: Array | None = training.first_weights()

    def take(self, phase: str, **more: object) -> TrainSnapshot:
        """Return what is known now; costs microseconds, the curves are views."""
        t, at = self._training, self._training.progress
        left = (t.total_steps - at.step) * at.seconds / at.step if at.step else float("nan")
        return TrainSnapshot(
            phase,
            step=at.step,
            total_steps=t.total_steps,
            epoch=at.epoch,
            epochs=t.request.epochs,
            curves=t.record.views(),
            layer_names=t.layer_names,
            samples_per_second=at.samples / at.training_seconds if at.training_seconds > 0 else 0.0,
            seconds=at.seconds,
            seconds_left=left,
            best_epoch=at.best_epoch,
            best_accuracy=at.best_accuracy,
            diverged_at=t.diverged_at,
            rate_by_hand=at.rate_by_hand,
            first_weights=self.first_weights,
            checkpoint=self.checkpoint,
            signals=t.signals,
            **more,  # type: ignore[arg-type]
        )
