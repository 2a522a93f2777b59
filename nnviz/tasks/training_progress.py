"""How far a run has come, in numbers: what a checkpoint keeps of it besides arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nnviz.tasks.training_state import checked_count, checked_number

# Of the smoothed loss a new mini-batch is this part at least. In the first steps, when the loss falls
# fastest, it is more: the average reaches over the last sixth of the run and does not hang above the losses.
_SMOOTHING, _SHARE = 0.03, 6.0
_OLD_SMOOTHING = 0.97  # of checkpoints made before


@dataclass
class Progress:
    """The counts and sums of a run.

    Attributes
    ----------
    step, epoch, samples : int
        Done; `epoch` is the number of finished epochs.
    best_epoch : int
        Counted from 1, 0 before the first validation.
    best_accuracy, best_loss : float
        Of the validation samples after that epoch.
    epoch_loss : float
    epoch_correct, epoch_seen : int
        Sums over the samples of the epoch that goes on.
    smooth : float
        The smoothed loss.
    training_seconds, seconds : float
        Without and with validation.
    rate_by_hand : bool
        Whether a step was taken with another learning rate than the settings tell.
    stopped : str
        Why there is no more to do: ``""`` while there is, ``"early"``, ``"diverged"`` or ``"stopped"``.
    """

    step: int = 0
    epoch: int = 0
    samples: int = 0
    best_epoch: int = 0
    best_accuracy: float = float("nan")
    best_loss: float = float("inf")
    epoch_loss: float = 0.0
    epoch_correct: int = 0
    epoch_seen: int = 0
    smooth: float = 0.0
    training_seconds: float = 0.0
    seconds: float = 0.0
    rate_by_hand: bool = False
    stopped: str = ""

    def note_batch(self, loss: float, correct: int, count: int) -> float:
        """Count a mini-batch and return the smoothed loss.

        Examples
        --------
        >>> progress = Progress()
        >>> progress.note_batch(2.5, 3, 100)
        2.5
        """
        self.step += 1
        self.smooth += max(_SMOOTHING, _SHARE / (self.step + _SHARE - 1.0)) * (loss - self.smooth)
        self.epoch_loss += loss * count
        self.epoch_correct += correct
        self.epoch_seen += count
        self.samples += count
        return self.smooth

    def note_epoch(self) -> tuple[float, float]:
        """Count an epoch and return loss and accuracy of its mini-batches."""
        means = self.epoch_loss / self.epoch_seen, self.epoch_correct / self.epoch_seen
        self.epoch += 1
        self.epoch_loss, self.epoch_correct, self.epoch_seen = 0.0, 0, 0
        return means

    def note_validation(self, loss: float, accuracy: float) -> bool:
        """Compare the epoch that has just been counted with the best one; return whether it is better."""
        better = not self.best_epoch or (accuracy, -loss) > (self.best_accuracy, -self.best_loss)
        if better:
            self.best_epoch, self.best_accuracy, self.best_loss = self.epoch, accuracy, loss
        return better

    def as_data(self) -> dict[str, Any]:
        """Return everything, JSON-able. A run that was stopped goes on when it is resumed."""
        return {
            "step": self.step,
            "epoch": self.epoch,
            "samples": self.samples,
            "best": [self.best_epoch, self.best_accuracy, self.best_loss],
            "epoch_sums": [self.epoch_loss, self.epoch_correct, self.epoch_seen],
            "smooth_loss": self.smooth,
            "seconds": [self.training_seconds, self.seconds],
            "rate_by_hand": self.rate_by_hand,
            "stopped": "" if self.stopped == "stopped" else self.stopped,
        }

    @classmethod
    def from_data(cls, numbers: Mapping[str, Any], steps_per_epoch: int, epochs: int) -> Progress:
        """Return what `as_data` has returned, of a run of so many epochs.

        Raises
        ------
        KeyError, TypeError, ValueError
            If a number is missing, or makes no sense.
        """
        at = cls()
        at.epoch = checked_count(numbers["epoch"], "the epoch", epochs)
        at.step = checked_count(numbers["step"], "the step", (at.epoch + 1) * steps_per_epoch)
        if at.step < at.epoch * steps_per_epoch:
            raise ValueError("step and epoch do not fit together")
        at.samples = checked_count(numbers["samples"], "the number of samples")
        epoch, accuracy, loss = numbers["best"]
        at.best_epoch = checked_count(epoch, "the best epoch", at.epoch)
        # Without validation there is no best accuracy.
        at.best_accuracy = checked_number(accuracy, "the best accuracy", finite=False)
        at.best_loss = checked_number(loss, "the best loss", finite=False)
        total, correct, seen = numbers["epoch_sums"]
        at.epoch_loss = checked_number(total, "the loss so far")
        at.epoch_correct = checked_count(correct, "the number of right answers")
        at.epoch_seen = checked_count(seen, "the number of samples seen")
        if "smooth" in numbers:  # not yet corrected for its start at zero
            correction = 1.0 - _OLD_SMOOTHING**at.step if at.step else 1.0
            at.smooth = checked_number(numbers["smooth"], "the smoothed loss") / correction
        else:
            at.smooth = checked_number(numbers["smooth_loss"], "the smoothed loss")
        at.rate_by_hand = numbers.get("rate_by_hand", False) is True
        at.stopped = numbers["stopped"]
        if at.stopped not in ("", "early", "diverged"):
            raise ValueError(f"it ended for the reason {at.stopped!r:.40}")
        spent, seconds = numbers["seconds"]
        at.training_seconds = checked_number(spent, "the time")
        at.seconds = checked_number(seconds, "the time")
        return at
