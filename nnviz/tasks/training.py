"""The state of a training run: advanced by one mini-batch at a time, saved and resumed bit for bit."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from nnviz.core.errors import StateError
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import ShardedGradient
from nnviz.core.signal_health.network import NetworkHealth
from nnviz.core.states import to_state
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_control import Stopwatch, TrainingControl
from nnviz.tasks.training_data import TrainingData
from nnviz.tasks.training_evaluation import Evaluator
from nnviz.tasks.training_norms import LayerNorms
from nnviz.tasks.training_progress import Progress
from nnviz.tasks.training_record import Record
from nnviz.tasks.training_signals import SignalProbe
from nnviz.tasks.training_state import (
    checked_count,
    checked_number,
    checkpoint_bytes,
    read_checkpoint,
    same_run,
)
from nnviz.tasks.training_weights import KeptWeights, Weights

_PROBE_INTERVAL = 25  # steps between measurements of gradient norms and between copies of good weights


def new_network(request: TrainRequest) -> Network:
    """Return the network of a request with its first weights."""
    return Network.from_architecture(
        request.network_architecture(), initializer=request.initializer, seed=request.seed
    )


class Training:
    """One run. `advance_one_step` and `finish_epoch` are generators that yield where work may be interrupted.

    Closed there, they leave the run as it was before them.

    Attributes
    ----------
    progress : Progress
    total_steps : int
    network : Network
        The weights that are being trained; `result` gives those that are kept.
    record : Record
    diverged_at : int or None
    finished : bool
    """

    def __init__(
        self,
        request: TrainRequest,
        data: TrainingData,
        control: TrainingControl,
        network: Network | None = None,
    ) -> None:
        self.request, self.data, self.control = request, data, control
        self.network = new_network(request) if network is None else network
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
        self._kept = KeptWeights(self.network, request.averaging)
        assert isinstance(request.architecture, Architecture)
        self._norms = LayerNorms(self.network, request.architecture.layers)
        self.layer_names = self._norms.names
        self.record = Record(len(self.layer_names), len(self._evaluator.activations))
        self.progress = Progress()
        self._best_outputs: Array | None = None
        self._validated = -1
        self.watch = Stopwatch()
        self.diverged_at: int | None = None
        self._order: Array | None = None
        self.signals: NetworkHealth | None = None
        self._signal_probe: SignalProbe | None = None

    def close(self) -> None:
        """Stop the helpers; nothing more can be learnt. Safe to call again."""
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
        at = self.progress
        return self.diverged_at is None and at.step == (at.epoch + 1) * self.steps_per_epoch

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to do."""
        return bool(self.progress.stopped) or self.progress.epoch >= self.request.epochs

    @property
    def learning_rate(self) -> float:
        """Of the next step."""
        factor = self.request.schedule.factor(self.progress.step, self.total_steps)
        return self.request.optimizer.learning_rate * factor * self.control.learning_rate_factor

    def advance_one_step(self) -> Generator[None, None, None]:
        """Do one mini-batch: gradient, step of the optimizer, running average, record."""
        request, network, progress = self.request, self.network, self.progress
        at = progress.step - progress.epoch * self.steps_per_epoch
        if self._order is None:
            self._order = np.random.default_rng([request.seed, 5, progress.epoch]).permutation(
                len(self.data.train.labels)
            )
        indices = self._order[at * request.batch_size : (at + 1) * request.batch_size]
        yield from self._sharded.rounds(indices)
        loss = self._sharded.loss
        if not np.isfinite(loss):
            self.diverged_at, progress.stopped = progress.step, "diverged"
            self._kept.back_to_good()
            return
        rate = self.learning_rate
        probe = progress.step % _PROBE_INTERVAL == 0
        if probe:
            self._kept.note_good()
        request.optimizer.step(network.parameters, network.gradient, self._memory, rate)
        self._kept.update_average(progress.step)
        progress.rate_by_hand |= self.control.learning_rate_factor != 1.0
        smooth = progress.note_batch(loss, self._sharded.correct, len(indices))
        self.record.append(loss=loss, smooth_loss=smooth, learning_rate=rate)
        if probe:
            norms, ratios = self._norms.measure(self._kept.good)
            self.record.append(probe_step=progress.step, gradient_norm=norms, update_ratio=ratios)
        if self.control.signals:
            self._probe_signals()
        spent = self.watch.lap()
        progress.training_seconds += spent
        progress.seconds += spent

    def _probe_signals(self) -> None:
        """Measure signals and gradients, layer by layer, if it is time."""
        if self._signal_probe is None:
            train = self.data.train
            self._signal_probe = SignalProbe(self.network, train.images, train.labels, self.request.loss)
        if self._signal_probe.due() or self.control.single_steps:
            self.signals = self._signal_probe.measure(self._kept.present())

    def finish_epoch(self) -> Generator[None, None, None]:
        """Validate, remember the best weights, stop early if it is time.

        Nothing has changed if it is left in the middle: it can begin anew after a resume.
        """
        loss, accuracy = yield from self._evaluator.validate(self._kept.judged())
        dead = yield from self._evaluator.dead_shares(self._kept.present())
        progress = self.progress
        self._validated, self._order = progress.step, None
        train_loss, train_accuracy = progress.note_epoch()
        if len(self.data.validation_labels):
            self._compare(loss, accuracy)
        self.record.append(
            epoch_step=progress.step,
            train_loss=train_loss,
            train_accuracy=train_accuracy,
            validation_loss=loss,
            validation_accuracy=accuracy,
            dead=dead,
        )
        progress.seconds += self.watch.lap()

    def _compare(self, loss: float, accuracy: float) -> None:
        progress, patience = self.progress, self.request.patience
        if progress.note_validation(loss, accuracy):
            self._kept.note_best()
            self._best_outputs = self._evaluator.outputs
        elif patience and progress.epoch - progress.best_epoch >= patience:
            progress.stopped = "early"

    def first_weights(self) -> Array | None:
        """Return a read-only copy of the first layer's weights."""
        for name, array in self.network.named_parameters().items():
            if name.endswith(".weight"):
                copy = array.copy()
                copy.setflags(write=False)
                return copy
        return None

    def _final_weights(self) -> Weights:
        """Return the weights that are kept: the best, the average, or the last."""
        if self.request.restore_best and self._kept.best is not None:
            return self._kept.best
        return self._kept.judged() if self.diverged_at is None else self._kept.present()

    def result(self) -> Network:
        """Return a new network with the weights that are kept."""
        network = self.network.copy()
        network.load_state(self._final_weights())
        return network

    def known_outputs(self) -> Array | None:
        """Return what the weights that are kept make of the validation samples, None if they were not asked.

        That is known from the end of an epoch, unless other weights are kept than those.
        """
        if self._final_weights() is self._kept.best:
            return self._best_outputs
        asked = self._validated == self.progress.step and self.diverged_at is None
        return self._evaluator.outputs if asked else None

    def ask_again(self) -> Generator[None, None, Array]:
        """Yield now and then; return what the weights that are kept make of the validation samples."""
        yield from self._evaluator.validate(self._final_weights())
        return self._evaluator.outputs

    def probabilities(self, outputs: Array) -> Array:
        """Return the class probabilities of outputs on the validation samples."""
        return self._evaluator.probabilities(outputs)

    def checkpoint(self) -> bytes:
        """Return everything needed to go on, as the bytes of an NPZ file (no pickles)."""
        numbers = {
            "request": to_state(self.request),
            **self.progress.as_data(),
            "learning_rate_factor": self.control.learning_rate_factor,
            "random": self._sharded.random_states(),
        }
        groups = {
            **self._kept.groups(),
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
            self._kept.load(groups)
            self._memory.load(groups["optimizer"])
            checked_count(int(self._memory.count), "the optimizer's count of steps")
            self.record.load(groups["record"])
            self._sharded.load_random_states(numbers["random"])
            self.progress = Progress.from_data(numbers, self.steps_per_epoch, self.request.epochs)
            self.record.check(self.progress.step, self.progress.epoch)
            factor = checked_number(numbers["learning_rate_factor"], "the factor on the learning rate")
            if not 0.0 <= factor <= 1e6:
                raise ValueError(f"the factor on the learning rate is {factor:g}")
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError) as error:
            raise StateError(f"The checkpoint is incomplete or damaged: {error}") from error
        self.control.learning_rate_factor = factor
