"""The state of a training run: advanced by one mini-batch at a time, saved and resumed bit for bit."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.errors import StateError
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import ShardedGradient
from nnviz.core.signal_health.network import NetworkHealth
from nnviz.core.states import to_state
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_data import TrainingData
from nnviz.tasks.training_evaluation import Evaluator
from nnviz.tasks.training_record import Record
from nnviz.tasks.training_signals import SignalProbe
from nnviz.tasks.training_state import (
    checked_count,
    checked_number,
    checkpoint_bytes,
    read_checkpoint,
    same_run,
)

_PROBE_INTERVAL = 25  # steps between measurements of gradient norms and between copies of good weights
_SMOOTHING = 0.97


@dataclass
class TrainingControl:
    """What may change while a run goes on; set from another thread, read between steps.

    Attributes
    ----------
    learning_rate_factor : float
        Multiplies the learning rate of the request and its schedule.
    stop : bool
        End after the current step, keeping what has been learnt.
    single_steps : bool
        Yield after every mini-batch instead of every few milliseconds.
    checkpoints : bool
        Put a checkpoint into the snapshot after each epoch (and when stopped).
    signals : bool
        Measure signals and gradients of all layers ten times a second, for who watches them.
    """

    learning_rate_factor: float = 1.0
    stop: bool = False
    single_steps: bool = False
    checkpoints: bool = False
    signals: bool = False


class Training:
    """One run. `advance_one_step` and `finish_epoch` are generators that yield where work may be interrupted.

    Attributes
    ----------
    step, epoch, total_steps : int
    network : Network
        The weights that are being trained; `result` gives those that are kept.
    record : Record
    finished : bool
    """

    def __init__(self, request: TrainRequest, data: TrainingData, control: TrainingControl) -> None:
        self.request, self.data, self.control = request, data, control
        self.network = Network.from_architecture(
            request.network_architecture(), initializer=request.initializer, seed=request.seed
        )
        self._evaluator = Evaluator(self.network, request.loss, data)
        self._sharded = ShardedGradient(
            self.network,
            request.loss,
            data.train,
            batch_size=request.batch_size,
            shard_size=request.samples_a_shard(),
            threads=request.threads,
            seed=request.seed,
        )
        self._memory = request.optimizer.init_state(self.network.parameters)
        self._average = {name: a.copy() for name, a in self._weights().items()} if request.averaging else None
        self._work = np.empty_like(self.network.parameters)
        self._best: dict[str, Array] | None = None
        self._good = self.network.parameters.copy()
        self._slices = self._layer_slices()
        self.layer_names = tuple(name for name, _ in self._slices)
        self.record = Record(len(self._slices), len(self._evaluator.activations))
        self.step = self.epoch = self.first_step = self.samples = 0
        self.best_epoch, self.best_accuracy, self._best_loss = 0, float("nan"), float("inf")
        self.training_seconds = self.seconds = 0.0
        self.diverged_at: int | None = None
        self.stopped = ""
        self._smooth = 0.0
        self._epoch_loss, self._epoch_correct, self._epoch_seen = 0.0, 0, 0
        self._order: Array | None = None
        self.signals: NetworkHealth | None = None
        self._signal_probe: SignalProbe | None = None

    def close(self) -> None:
        """Stop the helper threads."""
        self._sharded.close()

    @property
    def steps_per_epoch(self) -> int:
        """Mini-batches an epoch; the last may be smaller."""
        return -(-len(self.data.train.labels) // self.request.batch_size)

    @property
    def total_steps(self) -> int:
        """Mini-batches of the whole run."""
        return self.steps_per_epoch * self.request.epochs

    @property
    def epoch_complete(self) -> bool:
        """Whether the last mini-batch of an epoch is done and `finish_epoch` is due."""
        return self.diverged_at is None and self.step == (self.epoch + 1) * self.steps_per_epoch

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to do."""
        return bool(self.stopped) or self.epoch >= self.request.epochs

    @property
    def learning_rate(self) -> float:
        """Of the next step."""
        factor = self.request.schedule.factor(self.step, self.total_steps)
        return self.request.optimizer.learning_rate * factor * self.control.learning_rate_factor

    def _weights(self) -> dict[str, Array]:
        return {"parameters": self.network.parameters, "statistics": self.network.statistics}

    def _layer_slices(self) -> list[tuple[str, slice]]:
        """Return name and place in the flat vector of each layer with parameters."""
        places: dict[int, slice] = {}
        for name, part in self.network.parameter_slices().items():
            i = int(name.partition(".")[0])
            places[i] = slice(places[i].start if i in places else part.start, part.stop)
        return [(f"{i + 1} {self.network.layers[i].title}", part) for i, part in places.items()]

    def advance_one_step(self) -> Iterator[None]:
        """Do one mini-batch: gradient, step of the optimizer, running average, record."""
        begun = time.perf_counter()
        request, network = self.request, self.network
        at = self.step - self.epoch * self.steps_per_epoch
        if self._order is None:
            self._order = np.random.default_rng([request.seed, 5, self.epoch]).permutation(
                len(self.data.train.labels)
            )
        indices = self._order[at * request.batch_size : (at + 1) * request.batch_size]
        yield from self._sharded.rounds(indices)
        loss = self._sharded.loss
        if not np.isfinite(loss):
            self._diverge()
            return
        rate = self.learning_rate
        probe = self.step % _PROBE_INTERVAL == 0
        if probe:
            # These weights are known to give a finite loss.
            np.copyto(self._good, network.parameters)
            np.copyto(self._work, network.parameters)
        request.optimizer.step(network.parameters, network.gradient, self._memory, rate)
        if self._average is not None:
            self._update_average(self._average)
        self._smooth = _SMOOTHING * self._smooth + (1.0 - _SMOOTHING) * loss
        self.step += 1
        corrected = self._smooth / (1.0 - _SMOOTHING**self.step)
        self.record.append(loss=loss, smooth_loss=corrected, learning_rate=rate)
        if probe:
            self._measure()
        if self.control.signals:
            self._probe_signals()
        self._epoch_loss += loss * len(indices)
        self._epoch_correct += self._sharded.correct
        self._epoch_seen += len(indices)
        self.samples += len(indices)
        spent = time.perf_counter() - begun
        self.training_seconds += spent
        self.seconds += spent

    def _diverge(self) -> None:
        self.diverged_at, self.stopped = self.step, "diverged"
        np.copyto(self.network.parameters, self._good)

    def _update_average(self, average: dict[str, Array]) -> None:
        decay = self.request.averaging
        # Early averages would remember the random start: the usual warm-up of the decay.
        decay = min(decay, (1.0 + self.step) / (10.0 + self.step))
        for name, current in self._weights().items():
            kept, work = average[name], self._work[: current.size]
            np.subtract(current, kept, out=work)
            np.multiply(work, 1.0 - decay, out=work)
            np.add(kept, work, out=kept)

    def _measure(self) -> None:
        """Record gradient norm and size of the update relative to the weights, layer by layer."""
        network = self.network
        norms, ratios = [], []
        for _, part in self._slices:
            gradient, weights = network.gradient[part], network.parameters[part]
            norms.append(float(np.sqrt(np.dot(gradient, gradient))))
            before = self._good[part]
            with np.errstate(all="ignore"):
                update = weights - before
                size = float(np.sqrt(np.dot(before, before)))
                ratios.append(float(np.sqrt(np.dot(update, update))) / max(size, 1e-12))
        self.record.append(probe_step=self.step, gradient_norm=norms, update_ratio=ratios)

    def _probe_signals(self) -> None:
        """Measure signals and gradients, layer by layer, if it is time."""
        if self._signal_probe is None:
            train = self.data.train
            self._signal_probe = SignalProbe(self.network, train.images, train.labels, self.request.loss)
        if self._signal_probe.due() or self.control.single_steps:
            self.signals = self._signal_probe.measure(self._weights())

    def kept_weights(self) -> dict[str, Array]:
        """Return the weights to validate: the running average if there is one."""
        return self._average if self._average is not None else self._weights()

    def finish_epoch(self) -> Iterator[None]:
        """Validate, remember the best weights, stop early if it is time."""
        begun = time.perf_counter()
        self.epoch += 1
        self._order = None
        loss, accuracy = yield from self._evaluator.validate(self.kept_weights())
        if len(self.data.validation_labels):
            self._compare(loss, accuracy)
        self.record.append(
            epoch_step=self.step,
            train_loss=self._epoch_loss / self._epoch_seen,
            train_accuracy=self._epoch_correct / self._epoch_seen,
            validation_loss=loss,
            validation_accuracy=accuracy,
            dead=self._evaluator.dead_shares(self._weights()),
        )
        self._epoch_loss, self._epoch_correct, self._epoch_seen = 0.0, 0, 0
        self.seconds += time.perf_counter() - begun

    def _compare(self, loss: float, accuracy: float) -> None:
        better = not self.best_epoch or (accuracy, -loss) > (self.best_accuracy, -self._best_loss)
        if better:
            self.best_epoch, self.best_accuracy, self._best_loss = self.epoch, accuracy, loss
            self._best = {name: a.copy() for name, a in self.kept_weights().items()}
        elif self.request.patience and self.epoch - self.best_epoch >= self.request.patience:
            self.stopped = "early"

    def first_weights(self) -> Array | None:
        """Return a read-only copy of the first layer's weights."""
        for name, array in self.network.named_parameters().items():
            if name.endswith(".weight"):
                copy = array.copy()
                copy.setflags(write=False)
                return copy
        return None

    def result(self) -> Network:
        """Return a new network with the weights that are kept: the best, the average, or the last."""
        network = self.network.copy()
        if self.request.restore_best and self._best is not None:
            network.load_state(self._best)
        elif self.diverged_at is None:
            network.load_state(self.kept_weights())
        return network

    def checkpoint(self) -> bytes:
        """Return everything needed to go on, as the bytes of an NPZ file (no pickles)."""
        numbers = {
            "request": to_state(self.request),
            "step": self.step,
            "epoch": self.epoch,
            "samples": self.samples,
            "best": [self.best_epoch, self.best_accuracy, self._best_loss],
            "epoch_sums": [self._epoch_loss, self._epoch_correct, self._epoch_seen],
            "smooth": self._smooth,
            "seconds": [self.training_seconds, self.seconds],
            "stopped": "" if self.stopped == "stopped" else self.stopped,
            "learning_rate_factor": self.control.learning_rate_factor,
            "random": self._sharded.random_states(),
        }
        groups = {
            "weights": self._weights(),
            "average": self._average,
            "best": self._best,
            "good": {"parameters": self._good},
            "optimizer": self._memory.arrays(),
            "record": self.record.views(),
        }
        return checkpoint_bytes(numbers, groups)

    def load(self, checkpoint: bytes) -> None:
        """Go on where `checkpoint` was taken.

        Raises
        ------
        StateError
            If it is damaged or belongs to another request.
        """
        numbers, groups = read_checkpoint(checkpoint)
        if not same_run(numbers["request"], to_state(self.request)):
            raise StateError("The checkpoint belongs to a run with other settings; resume with its own.")
        try:
            self._load_arrays(groups)
            self._sharded.load_random_states(numbers["random"])
            self._load_numbers(numbers)
            self.record.check(self.step, self.epoch)
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError) as error:
            raise StateError(f"The checkpoint is incomplete or damaged: {error}") from error
        self.first_step = 0

    def _load_arrays(self, groups: Mapping[str, dict[str, Array]]) -> None:
        self.network.load_state(groups["weights"])
        if self._average is not None:
            self._average = self._like_weights(groups["average"])
        self._best = self._like_weights(groups["best"]) if groups["best"] else None
        self._memory.load(groups["optimizer"])
        checked_count(int(self._memory.count), "the optimizer's count of steps")
        self.record.load(groups["record"])
        np.copyto(self._good, groups["good"]["parameters"])

    def _like_weights(self, saved: Mapping[str, Array]) -> dict[str, Array]:
        copies = {name: np.array(saved[name], own.dtype) for name, own in self._weights().items()}
        for name, own in self._weights().items():
            if copies[name].shape != own.shape:
                raise ValueError(f"the saved {name} have another shape than the network's")
        return copies

    def _load_numbers(self, numbers: Mapping[str, Any]) -> None:
        self.epoch = checked_count(numbers["epoch"], "the epoch", self.request.epochs)
        self.step = checked_count(numbers["step"], "the step", (self.epoch + 1) * self.steps_per_epoch)
        if self.step < self.epoch * self.steps_per_epoch:
            raise ValueError("step and epoch do not fit together")
        self.samples = checked_count(numbers["samples"], "the number of samples")
        epoch, accuracy, loss = numbers["best"]
        self.best_epoch = checked_count(epoch, "the best epoch", self.epoch)
        # Without validation there is no best accuracy.
        self.best_accuracy = checked_number(accuracy, "the best accuracy", finite=False)
        self._best_loss = checked_number(loss, "the best loss", finite=False)
        total, correct, seen = numbers["epoch_sums"]
        self._epoch_loss = checked_number(total, "the loss so far")
        self._epoch_correct = checked_count(correct, "the number of right answers")
        self._epoch_seen = checked_count(seen, "the number of samples seen")
        self._smooth = checked_number(numbers["smooth"], "the smoothed loss")
        self.stopped = numbers["stopped"]
        if self.stopped not in ("", "early", "diverged"):
            raise ValueError(f"it ended for the reason {self.stopped!r:.40}")
        spent, seconds = numbers["seconds"]
        self.training_seconds = checked_number(spent, "the time")
        self.seconds = checked_number(seconds, "the time")
        factor = checked_number(numbers["learning_rate_factor"], "the factor on the learning rate")
        if not 0.0 <= factor <= 1e6:
            raise ValueError(f"the factor on the learning rate is {factor:g}")
        self.control.learning_rate_factor = factor
