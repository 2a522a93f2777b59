"""Architectures that nobody means, or that would take all memory, are refused in words."""

import random

import pytest

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.nn.architectures import PRESETS, parse_architecture
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.train_presets import COMPARISONS


@pytest.mark.parametrize(
    ("architecture", "words"),
    [("784-50000-50000-10", "weights"), ("-".join(["784"] + ["10"] * 300), "layers"),
     ("784-" + "9" * 5000, "3000"), ("conv1024x7-conv1024x7-10", "weights"),
     ("784-100000000-10", "units"), ("²784-10", "not a layer")],
)  # fmt: skip
def test_networks_that_are_too_large_are_refused(architecture, words):
    with pytest.raises(ParameterError, match=words):
        TrainRequest(architecture)


def test_a_mini_batch_that_needs_all_memory_is_refused():
    assert TrainRequest("conv64x5-pool2-10", batch_size=1000)
    with pytest.raises(ParameterError, match="GB"):
        TrainRequest("conv64x5-pool2-10", batch_size=10_000, shard_size=10_000)


@pytest.mark.parametrize("name", PRESETS)
def test_the_presets_are_small_enough(name):
    assert TrainRequest(name)


@pytest.mark.parametrize("key", COMPARISONS)
def test_the_comparisons_are_small_enough(key):
    assert COMPARISONS[key].runs()


def test_any_text_is_an_architecture_or_refused():
    words = [
        "784",
        "10",
        "conv",
        "x",
        "5",
        "-",
        "pool",
        "2",
        "bn",
        "relu",
        ":",
        "drop",
        "0.5",
        "²",
        "9" * 30,
        "\ud800",
    ]
    for number in range(2000):
        rng = random.Random(number)
        text = "".join(rng.choice(words) for _ in range(rng.randrange(1, 15)))
        try:
            parse_architecture(text)
        except NnvizError as error:
            assert str(error)  # noqa: PT017 - either outcome is fine
