"""What the panel says of signals and gradients agrees with the numbers that it shows."""

import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.gui.panels.initializers.verdicts import verdict
from nnviz.tasks.signal_health import SignalHealthRequest, run_signal_health


@pytest.mark.parametrize(
    ("activation", "initializer", "said"),
    [
        ("sigmoid", "normal:std=1", "signals keep their size, 49% saturated, gradients keep their size"),
        ("sigmoid", "normal:std=0.01", "signals bunch around 0.5, gradients vanish"),
        ("sigmoid", "xavier", "signals shrink to 56%, gradients shrink to 0.3%"),
        ("tanh", "normal:std=0.01", "signals vanish, gradients vanish"),
        ("tanh", "xavier", "signals shrink to 52%, gradients shrink to 55%"),
        ("relu", "normal:std=1", "signals explode, gradients explode"),
        ("relu", "he", "signals keep their size, gradients keep their size"),
        ("tanh", "constant", "all units equal, gradients vanish"),
    ],
)
def test_the_verdict(activation, initializer, said):
    request = SignalHealthRequest(
        initializers=(INITIALIZERS.parse(initializer),), activation=ACTIVATIONS.create(activation)
    )
    *_, health = run_signal_health(request)
    assert verdict(health.results[0]) == said
