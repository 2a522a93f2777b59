"""The line of the loss starts where the mini-batches are, and stays among them while they fall fast."""

import math

import numpy as np
import pytest

from nnviz.tasks.training_progress import Progress

STEPS = np.arange(600)


def smoothed(losses):
    progress = Progress()
    return np.array([progress.note_batch(float(loss), 0, 1) for loss in losses])


@pytest.mark.parametrize("decay", [20, 50])
def test_it_starts_at_the_first_loss_and_does_not_hang_above(decay):
    losses = 0.2 + 2.1 * np.exp(-STEPS / decay)
    line = smoothed(losses)
    assert line[0] == losses[0]
    # One that forgets 3 % a step from the beginning stands 2.1 and 1.6 times as high.
    assert (line / losses).max() < 1.25


def test_it_is_smooth_in_the_end():
    noise = np.random.default_rng(0).normal(1.0, 0.3, 4000)
    assert smoothed(noise)[500:].std() < 0.06


def test_a_checkpoint_of_an_older_version_goes_on_where_it_was():
    data = Progress(step=10, epoch=1, smooth=0.5).as_data()
    del data["smooth_loss"]
    old = Progress.from_data(data | {"smooth": 0.5 * (1 - 0.97**10)}, 10, 3)
    assert math.isclose(old.smooth, 0.5)
    new = Progress.from_data(Progress(step=10, epoch=1, smooth=0.5).as_data(), 10, 3)
    assert new.smooth == 0.5
