"""Numbers at the edge: divergence, no variance, one sample, empty classes, constant pictures, denormals.

Everything has a defined result and nothing warns (pytest turns warnings into errors).
"""

import dataclasses
import math

import numpy as np
import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.data.digit_pipeline import normalise_image, normalise_strokes
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.losses.base import LOSSES
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.params import parameters
from nnviz.core.schedules.base import SCHEDULES
from nnviz.core.surfaces.base import SURFACES
from nnviz.tasks.evaluate import EvaluateRequest, run_evaluate
from nnviz.tasks.race import RaceRequest, run_race
from nnviz.tasks.race_request import Racer
from nnviz.tasks.signal_health import run_signal_health
from nnviz.tasks.signal_health_request import SignalHealthRequest
from nnviz.tasks.train import TrainRequest, run_train
from nnviz.tasks.training_data import ImageSource, TrainingData

TINY = {np.float32: 1e-42, np.float64: 5e-320}
ODD = ["zero", "denormal", "tiny", "huge", "inf", "-inf", "nan", "mixed"]


def odd(kind, dtype, shape=(4, 10)):
    top = np.finfo(dtype).max
    value = {
        "zero": 0.0, "denormal": TINY[dtype], "tiny": np.finfo(dtype).tiny, "huge": top, "inf": np.inf,
        "-inf": -np.inf, "nan": np.nan,
    }.get(kind, 0.0)  # fmt: skip
    array = np.full(shape, value, dtype)
    if kind == "mixed":
        array.flat[:8] = [0.0, -0.0, TINY[dtype], -TINY[dtype], top, -top, 1.0, -1.0]
    return array


def at_its_limit(cls, name):
    """Return an object of a registry with its parameter `name` as large as it may be."""
    found = next(p for p in parameters(cls) if p.name == name)
    return cls(**{name: found.high})


# ---- the parts, over their registries -----------------------------------------------------------


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("kind", ODD)
@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_optimizers_take_any_gradient(slug, kind, dtype):
    cls = OPTIMIZERS[slug]
    for optimizer in (cls(), at_its_limit(cls, "learning_rate"), at_its_limit(cls, "weight_decay")):
        x = np.ones((4, 10), dtype)
        state = optimizer.init_state(x)
        gradient = odd(kind, dtype)
        for _ in range(3):
            optimizer.step(x, gradient, state)
        assert x.dtype == dtype
        if kind in ("zero", "denormal", "tiny") and optimizer.weight_decay == 0:
            assert np.isfinite(x).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("kind", ODD)
@pytest.mark.parametrize("slug", ACTIVATIONS)
def test_activations_take_anything(slug, kind, dtype):
    activation = ACTIVATIONS[slug]()
    x = odd(kind, dtype)
    with np.errstate(all="raise", under="ignore"):
        y = activation.forward(x)
        back = activation.backward(x, y, np.ones_like(x)) if kind not in ("inf", "-inf", "nan") else y
    assert y.shape == back.shape == x.shape
    assert y.dtype == dtype
    if kind in ("zero", "denormal", "tiny"):
        assert np.isfinite(y).all()
        assert np.isfinite(back).all()


@pytest.mark.parametrize("kind", ["zero", "denormal", "tiny", "huge", "mixed"])
@pytest.mark.parametrize("rows", [1, 4])
@pytest.mark.parametrize("slug", LOSSES)
def test_losses_take_any_output_and_a_single_sample(slug, rows, kind):
    loss = LOSSES[slug]()
    prediction = odd(kind, np.float32, (rows, 10))
    if loss.takes == "probabilities":
        prediction = np.clip(prediction, 0, 1)
    target = np.zeros((rows, 10), np.float32)
    target[:, 3] = 1
    # Formulas follow NumPy's settings; what is too large is infinite. Tasks silence them, and say "diverged".
    with np.errstate(over="ignore"):
        value = loss.value(prediction, target)
        gradient = loss.gradient(prediction, target)
    assert not math.isnan(value)
    assert gradient.shape == prediction.shape
    assert not np.isnan(gradient).any()


@pytest.mark.parametrize("slug", INITIALIZERS)
@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1)])
def test_initializers_make_the_smallest_layers(slug, shape):
    weights = INITIALIZERS[slug]().weights(shape, shape[0], shape[1], np.random.default_rng(0))
    assert weights.shape == shape
    assert np.isfinite(weights).all()


@pytest.mark.parametrize("slug", SCHEDULES)
@pytest.mark.parametrize("total", [1, 2, 10_000])
def test_schedules_of_the_shortest_runs_are_finite(slug, total):
    schedule = SCHEDULES[slug]()
    assert all(math.isfinite(schedule.factor(step, total)) for step in (0, total - 1, total, 10 * total))


# ---- races ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", SURFACES)
def test_every_optimizer_diverges_on_every_surface_in_order(slug):
    """With the largest learning rate everything leaves the map, overflows or is caught; the race ends."""
    surface = SURFACES[slug]()
    racers = tuple(Racer(at_its_limit(cls, "learning_rate")) for cls in OPTIMIZERS.classes())
    noisy = tuple(dataclasses.replace(racer, noise=1e300) for racer in racers[:2])
    *_, last = run_race(RaceRequest(surface, (*racers, *noisy)[:10], steps=30))
    assert last.progress == 1.0
    for trajectory in last.trajectories:
        assert trajectory.diverged_at is None or 1 <= trajectory.diverged_at <= 30


@pytest.mark.parametrize(
    "formula", ["0", "1", "1e308*x", "1e-320*x", "x/0", "0/0", "log(-1)", "1/x^9", "exp(exp(x^2))"]
)
def test_races_on_flat_steep_and_valueless_surfaces_end(formula):
    surface = SURFACES["typed"](formula_text=formula)
    racers = tuple(Racer(cls()) for cls in list(OPTIMIZERS.classes())[:10])
    *_, last = run_race(RaceRequest(surface, racers, steps=20))
    assert last.progress == 1.0


# ---- training ------------------------------------------------------------------------------------


def data(images, labels, held_back=0):
    images, labels = np.asarray(images, np.uint8), np.asarray(labels, np.int64)
    cut = len(images) - held_back
    return TrainingData(
        ImageSource(images[:cut], labels[:cut]), images[cut:], labels[cut:], np.arange(cut, len(images))
    )


RNG = np.random.default_rng(0)
NOISE = RNG.integers(0, 256, (24, 28, 28), np.uint8)
SETS = {
    "constant pictures": (np.full((24, 28, 28), 7), np.arange(24) % 10),
    "black pictures": (np.zeros((24, 28, 28)), np.arange(24) % 10),
    "one class": (NOISE, np.full(24, 3)),
    "one sample": (NOISE[:1], [5]),
    "two samples": (NOISE[:2], [5, 0]),
}


@pytest.mark.parametrize("batch_size", [1, 7, 100])
@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("architecture", ["784-6-10", "conv2x5-bn-relu-pool4-10"])
def test_odd_samples_are_learnt_from(architecture, name, batch_size):
    images, labels = SETS[name]
    held_back = 4 if len(images) > 10 else 0
    request = TrainRequest(
        architecture, batch_size=batch_size, epochs=2, batch_norm="bn" not in architecture, dropout=0.5,
        validation=0.2 if held_back else 0.0, averaging=0.9,
    )  # fmt: skip
    *_, last = run_train(request, data=data(images, labels, held_back))
    assert last.phase == "done"
    assert last.diverged_at is None
    assert np.isfinite(last.network.parameters).all()
    assert np.isfinite(last.network.statistics).all()
    pictures = np.asarray(images, np.float32).reshape(-1, *last.network.input_shape) / 255
    assert np.isfinite(last.network.predict_probabilities(pictures)).all()


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_a_diverging_run_ends_with_finite_weights(slug):
    """At the largest learning rate a run either goes on with finite weights or says that it has diverged."""
    optimizer = at_its_limit(OPTIMIZERS[slug], "learning_rate")
    request = TrainRequest(
        "784-8-10:identity", optimizer=optimizer, batch_size=8, epochs=3, validation=0.2, averaging=0.9
    )
    *_, last = run_train(request, data=data(NOISE, np.arange(24) % 10, 4))
    assert last.phase == "done"
    assert np.isfinite(last.network.parameters).all()
    if last.diverged_at is not None:
        assert last.stopped == "diverged"


@pytest.mark.parametrize("slug", LOSSES)
def test_every_loss_learns_from_constant_pictures_of_one_class(slug):
    loss = LOSSES[slug]()
    request = TrainRequest("784-6-10", loss=loss, batch_size=4, epochs=2, validation=0.0)
    *_, last = run_train(request, data=data(np.full((8, 28, 28), 200), np.full(8, 9)))
    assert np.isfinite(last.network.parameters).all()
    assert np.isfinite(last.curves["train_loss"]).all()


def test_classes_without_samples_have_no_recall():
    network = Network.from_architecture(parse_architecture("784-10"), seed=0)
    *_, last = run_evaluate(EvaluateRequest(network, NOISE, np.full(24, 3)))
    assert np.isnan(last.recall[[0, 9]]).all()
    assert np.isfinite(last.recall[3])
    assert last.confusion.sum() == 24


# ---- drawings and signals --------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0, 1, 127, 128, 254, 255])
@pytest.mark.parametrize("shape", [(4, 4), (28, 28), (4, 200), (300, 300)])
def test_pictures_of_one_colour_give_a_picture(shape, value):
    assert normalise_image(np.full(shape, value, np.uint8)).final.shape == (28, 28)


@pytest.mark.parametrize(
    "line", [[(140, 140)], [(140, 140)] * 50, [(0, 0), (280, 280)], [(1e-30, 1e-30), (2e-30, 0)]]
)
def test_strokes_without_extent_give_a_picture(line):
    assert normalise_strokes([line]).final.shape == (28, 28)


@pytest.mark.parametrize("slug", [cls.slug for cls in ACTIVATIONS.classes() if cls.elementwise])
def test_signals_vanish_and_explode_in_order(slug):
    for value in (0.0, 1.0):
        request = SignalHealthRequest(
            (INITIALIZERS["constant"](value=value),), ACTIVATIONS[slug](), layers=6, units=20, samples=20
        )
        *_, last = run_signal_health(request)
        assert last is not None
