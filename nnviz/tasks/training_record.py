"""What is recorded while a network learns, in arrays that grow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


class Column:
    """Numbers appended one by one; `view` is a read-only array of all so far, without copying.

    A view stays valid and unchanged while more is appended, so it can be handed to another thread.
    """

    def __init__(self, width: int = 0) -> None:
        self._shape: tuple[int, ...] = (width,) if width else ()
        self._data = np.empty((256, *self._shape))
        self._count = 0

    def append(self, value: Any) -> None:
        """Add a number (or a row)."""
        if self._count == len(self._data):
            grown = np.empty((2 * len(self._data), *self._shape))
            grown[: self._count] = self._data
            self._data = grown
        self._data[self._count] = value
        self._count += 1

    def view(self) -> Numbers:
        """Return everything so far, read-only."""
        view = self._data[: self._count]
        view.setflags(write=False)
        return view

    def load(self, values: Numbers) -> None:
        """Start from saved numbers."""
        self._data = np.array(values, np.float64).reshape(-1, *self._shape)
        self._count = len(self._data)
        if not self._count:
            self._data = np.empty((256, *self._shape))


class Record:
    """All curves of a run.

    Per step: ``loss`` (of the mini-batch), ``smooth_loss``, ``learning_rate``. Every `probe_interval` steps:
    ``probe_step``, ``gradient_norm`` and ``update_ratio`` (a column for each layer with parameters).
    Per epoch: ``train_loss``, ``train_accuracy`` (while training, distorted and with dropout),
    ``validation_loss``, ``validation_accuracy``, ``dead`` (share of units that never answer, per
    activation layer), ``epoch_step`` (steps done).
    """

    def __init__(self, trained_layers: int, activations: int) -> None:
        names = ("loss", "smooth_loss", "learning_rate", "probe_step", "epoch_step", "train_loss")
        more = ("train_accuracy", "validation_loss", "validation_accuracy")
        self.columns = {name: Column() for name in names + more}
        self.columns["gradient_norm"] = Column(trained_layers)
        self.columns["update_ratio"] = Column(trained_layers)
        self.columns["dead"] = Column(activations) if activations else Column()

    def append(self, **values: Any) -> None:
        """Add one value to each named curve."""
        for name, value in values.items():
            self.columns[name].append(value)

    def views(self) -> dict[str, Numbers]:
        """Return all curves, read-only."""
        return {name: column.view() for name, column in self.columns.items()}

    def load(self, arrays: dict[str, Numbers]) -> None:
        """Start from saved curves."""
        for name, column in self.columns.items():
            column.load(arrays[name])

    def check(self, steps: int, epochs: int) -> None:
        """Raise ValueError unless the curves are those of so many steps and epochs."""
        check_curves(self.views(), steps, epochs)


_PER_STEP = ("loss", "smooth_loss", "learning_rate")
_PER_PROBE = ("probe_step", "gradient_norm", "update_ratio")
_PER_EPOCH = ("epoch_step", "train_loss", "train_accuracy", "validation_loss", "validation_accuracy", "dead")
_TABLES = ("gradient_norm", "update_ratio", "dead")


def check_curves(curves: Mapping[str, Numbers], steps: int, epochs: int) -> None:
    """Check that curves read from a file belong together.

    Raises
    ------
    ValueError
        If one is missing, or is not as long as a run of so many steps and epochs makes it.
    """
    probes = len(curves["probe_step"]) if "probe_step" in curves else 0
    expected = dict.fromkeys(_PER_STEP, steps) | dict.fromkeys(_PER_PROBE, probes)
    expected |= dict.fromkeys(_PER_EPOCH, epochs)
    for name, count in expected.items():
        if name not in curves:
            raise ValueError(f"the curve {name} is missing")
        curve = curves[name]
        if curve.ndim not in ((1, 2) if name in _TABLES else (1,)) or len(curve) != count:
            raise ValueError(f"the curve {name} has the shape {curve.shape}, {count} values were expected")
