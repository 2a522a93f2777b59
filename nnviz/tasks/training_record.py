"""What is recorded while a network learns, in arrays that grow."""

from __future__ import annotations

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
        per_step = ("loss", "smooth_loss", "learning_rate")
        probes = len(self.columns["probe_step"].view())
        expected = dict.fromkeys(self.columns, epochs) | dict.fromkeys(per_step, steps)
        expected |= dict.fromkeys(("probe_step", "gradient_norm", "update_ratio"), probes)
        for name, count in expected.items():
            found = len(self.columns[name].view())
            if found != count:
                raise ValueError(f"the curve {name} has {found} values, not {count}")
