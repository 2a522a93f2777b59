"""Everything that determines a training run, and its JSON form."""

from __future__ import annotations

from dataclasses import dataclass, field

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.losses.base import LOSSES, Loss
from nnviz.core.nn.architecture_size import values_a_sample
from nnviz.core.nn.architectures import Architecture, parse_architecture, regularise
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.schedules.base import SCHEDULES, Schedule

_MOST_LAYERS, _MOST_PARAMETERS, _MOST_MEMORY = 200, 20_000_000, 4 << 30
# Networks that multiply less than this per sample run a mini-batch in one piece: starting threads would
# cost more.
_SHARDED_FROM = 200_000


def _optimizer() -> Optimizer:
    return OPTIMIZERS.create("adam", learning_rate=0.001)


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """A training run; the same request gives the same weights, bit for bit, on the same machine.

    Attributes
    ----------
    architecture : Architecture or str
        Text is parsed by `parse_architecture` on construction.
    initializer, optimizer, schedule, loss
        From their registries. L2 regularisation is the optimizer's ``weight_decay``.
    batch_norm : bool
        Put batch normalisation before each hidden activation.
    dropout : float
        Put dropout of that rate behind the hidden activations of affine layers; 0 for none.
    batch_size, epochs : int
    validation : float
        Share of the training data that is held back, 0..0.9.
    patience : int
        Stop after so many epochs without a better validation accuracy; 0 never stops early.
    restore_best : bool
        End with the weights of the epoch with the best validation accuracy.
    averaging : float
        Decay per step of a running average of the weights that is validated and kept; 0 for none, 0.999 is
        usual.
    augmentation : Augmentation or None
        Distorts every training picture anew each time it is seen.
    synthetic : int
        So many digits drawn by our own digit writer are added to the training data.
    subset : int
        Train on only so many samples (the book's 300); 0 for all.
    data : str
        ``"mnist"`` or the path of a file that `read_dataset` reads.
    seed : int
    shard_size : int
        Samples that run through the network together on one thread; 0 chooses by the size of the network.
    threads : int
        At most; never changes the result.

    Raises
    ------
    ParameterError
        If a value is out of range or the layers do not fit.
    """

    architecture: Architecture | str = "784-50-10"
    initializer: Initializer = field(default_factory=lambda: INITIALIZERS.create("he_normal"))
    optimizer: Optimizer = field(default_factory=_optimizer)
    schedule: Schedule = field(default_factory=lambda: SCHEDULES.create("constant"))
    loss: Loss = field(default_factory=lambda: LOSSES.create("softmax_cross_entropy"))
    batch_norm: bool = False
    dropout: float = 0.0
    batch_size: int = 100
    epochs: int = 10
    validation: float = 0.1
    patience: int = 0
    restore_best: bool = True
    averaging: float = 0.0
    augmentation: Augmentation | None = None
    synthetic: int = 0
    subset: int = 0
    data: str = "mnist"
    seed: int = 0
    shard_size: int = 0
    threads: int = 2

    def __post_init__(self) -> None:
        if isinstance(self.architecture, str):
            object.__setattr__(self, "architecture", parse_architecture(self.architecture))
        _check("dropout", self.dropout, 0.0, 0.95)
        _check("batch_size", self.batch_size, 1, 10_000)
        _check("epochs", self.epochs, 1, 10_000)
        _check("validation", self.validation, 0.0, 0.9)
        _check("patience", self.patience, 0, 10_000)
        _check("averaging", self.averaging, 0.0, 0.99999)
        _check("synthetic", self.synthetic, 0, 1_000_000)
        _check("subset", self.subset, 0, 10_000_000)
        _check("seed", self.seed, 0, 2**63 - 1)
        _check("shard_size", self.shard_size, 0, 10_000)
        _check("threads", self.threads, 1, 64)
        if self.patience and not self.validation:
            raise ParameterError(
                "Early stopping watches the validation accuracy, but nothing is held back for validation. "
                "Set the validation share to 0.1, or the patience to 0."
            )
        self._check_size(self.network_architecture())

    def network_architecture(self) -> Architecture:
        """Return what is trained: with batch normalisation, dropout and a fitting last layer.

        A loss on probabilities or values (not logits) gets a softmax as last layer, as in the book.
        """
        assert isinstance(self.architecture, Architecture)
        result = regularise(self.architecture, batch_norm=self.batch_norm, dropout=self.dropout)
        if self.loss.takes != "logits" and not isinstance(result.layers[-1], ActivationLayer):
            result = Architecture(result.input_shape, (*result.layers, ActivationLayer("softmax")))
        return result

    def _check_size(self, network: Architecture) -> None:
        """Refuse what would take the machine's memory, and with it the work of all its programs."""
        if len(network.layers) > _MOST_LAYERS:
            raise ParameterError(f"The network has {len(network.layers)} layers, more than {_MOST_LAYERS}.")
        count = network.parameter_count
        if count > _MOST_PARAMETERS:
            raise ParameterError(
                f"The network has {count:,} weights; {_MOST_PARAMETERS:,} are the most. Choose fewer units."
            )
        needed = 4 * values_a_sample(network) * self.samples_a_shard() * self.threads
        if needed > _MOST_MEMORY:
            raise ParameterError(
                f"The network needs about {needed / 2**30:.0f} GB while it learns. Choose fewer or smaller "
                "filters, or a smaller batch."
            )

    def samples_a_shard(self) -> int:
        """Return the shard size that is used: `shard_size`, or chosen by the size of the network."""
        if self.shard_size:
            return min(self.shard_size, self.batch_size)
        if self.network_architecture().multiplications() < _SHARDED_FROM:
            return self.batch_size
        return min(64, self.batch_size)


def _check(name: str, value: float, low: float, high: float) -> None:
    # The comparison is false for NaN.
    if isinstance(value, bool) or not low <= value <= high:
        raise ParameterError(f"{name} lies between {low:g} and {high:g}; {value!r} does not.")
