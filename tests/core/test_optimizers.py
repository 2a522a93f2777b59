"""Optimizers against PyTorch and the paper of Lion; both forms of each rule, no allocation, no warning."""

import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from nnviz.core.errors import ParameterError, StateError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.optimizers.base import CHUNK
from nnviz.core.scalar_math import SCALAR
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.race import Racer, RaceRequest, race

RECORDED = Path(__file__).parent.parent / "recorded" / "optimizers.npz"
with np.load(RECORDED) as _file:
    TORCH = {name: _file[name] for name in _file.files}
RACES = sorted(name for name in TORCH if not name.startswith("schedule|"))


@pytest.mark.parametrize("surface", sorted({name.split("|")[0] for name in RACES}))
def test_race_agrees_with_pytorch(surface):
    """float64, 30 steps: within 1e-10 of the size of the numbers."""
    for name in RACES:
        if name.split("|")[0] != surface:
            continue
        expected = TORCH[name]
        made = SURFACES.create(surface, **({"noise": 0.0} if surface == "noisy_valley" else {}))
        racer = Racer(OPTIMIZERS.parse(name.split("|")[1]))
        result = race(RaceRequest(made, (racer,), tuple(expected[0].tolist()), len(expected) - 1))
        np.testing.assert_allclose(
            result.trajectories[0].points, expected, rtol=1e-10, atol=1e-10, err_msg=name
        )


@pytest.mark.parametrize("name", RACES)
def test_in_place_step_agrees_with_pytorch(name):
    expected = TORCH[name]
    surface, spec = name.split("|")
    made, optimizer = SURFACES.create(surface), OPTIMIZERS.parse(spec)
    x = expected[0].copy()
    state = optimizer.init_state(x)
    for row in expected[1:]:
        optimizer.step(x, np.array(made.gradient(*x)), state)
        np.testing.assert_allclose(x, row, rtol=1e-10, atol=1e-10)


def test_every_surface_and_every_rule_of_pytorch_is_recorded():
    surfaces = {name.split("|")[0] for name in RACES}
    assert surfaces == set(SURFACES)
    assert {name.split("|")[1].split(":")[0] for name in RACES} == set(OPTIMIZERS) - {"lion"}


def test_lion_follows_the_paper():
    """Chen et al. 2023, Algorithm 2, written down a second time."""
    lr, b1, b2, wd = 0.03, 0.9, 0.99, 0.1
    lion = OPTIMIZERS.create("lion", learning_rate=lr, beta1=b1, beta2=b2, weight_decay=wd)
    rng = np.random.default_rng(1)
    x = rng.normal(size=50)
    paper, m = x.copy(), np.zeros(50)
    state = lion.init_state(x)
    for _ in range(40):
        g = np.sin(3 * x) + x
        h = np.sin(3 * paper) + paper
        lion.step(x, g, state)
        update = np.sign(b1 * m + (1 - b1) * h)
        m = b2 * m + (1 - b2) * h
        paper = paper - lr * (update + wd * paper)
        np.testing.assert_allclose(x, paper, rtol=1e-12, atol=1e-14)


def test_first_adam_step_has_the_length_of_the_learning_rate():
    adam = OPTIMIZERS.create("adam", learning_rate=0.1)
    x = np.array([3.0, -5.0])
    adam.step(x, np.array([1e-3, -1e3]), adam.init_state(x))
    np.testing.assert_allclose(x, [2.9, -4.9], atol=1e-5)


def test_book_momentum_is_the_same_at_a_constant_rate():
    """Saitoh writes v = mu v - lr g, x += v."""
    ours = OPTIMIZERS.create("momentum", learning_rate=0.1, momentum=0.9)
    x, book, v = np.array([-7.0, 2.0]), np.array([-7.0, 2.0]), np.zeros(2)
    state = ours.init_state(x)
    for _ in range(30):
        ours.step(x, np.array([x[0] / 10, 2 * x[1]]), state)
        v = 0.9 * v - 0.1 * np.array([book[0] / 10, 2 * book[1]])
        book = book + v
        np.testing.assert_allclose(x, book, rtol=1e-12, atol=1e-14)


def _advance(optimizer, x, g, memory, t, m):
    rate, decay = optimizer.learning_rate, optimizer.weight_decay
    if optimizer.decoupled_decay:
        x = x * (1 - rate * decay)
    else:
        g = g + decay * x
    return optimizer.advance(x, g, memory, t, rate, optimizer, m)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_three_forms_of_a_rule_agree(slug):
    optimizer = OPTIMIZERS.create(slug, learning_rate=0.05, weight_decay=0.02)
    x = np.random.default_rng(3).normal(size=(4, 3))
    state, y, memory = optimizer.init_state(x), x.copy(), optimizer.memory_start()
    z, scalar_memory = float(x[0, 0]), optimizer.memory_start()
    for t in range(1, 60):
        optimizer.step(x, 2 * x + np.sin(3 * x), state)
        y, memory = _advance(optimizer, y, 2 * y + np.sin(3 * y), memory, t, np)
        z, scalar_memory = _advance(optimizer, z, 2 * z + float(np.sin(3 * z)), scalar_memory, t, SCALAR)
    np.testing.assert_allclose(x, y, rtol=1e-11, atol=1e-13)
    assert z == pytest.approx(y[0, 0], rel=1e-11, abs=1e-13)
    for name, value in zip(optimizer.memory_names, memory, strict=True):
        if name in ("mean", "v") and slug == "rmsprop" and name == "mean":
            continue  # kept only when centred
        np.testing.assert_allclose(state.memory[name], value, rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_centred_rmsprop_survives_a_steady_gradient(dtype):
    """The variance of what never changes is zero; rounded it may lie below, and its root is no number."""
    optimizer = OPTIMIZERS.create("rmsprop", centred=True)
    x = np.ones(64, dtype)
    gradient = np.random.default_rng(0).normal(size=64).astype(dtype)
    state = optimizer.init_state(x)
    for _ in range(2000):
        optimizer.step(x, gradient, state)
        assert np.isfinite(x).all()
    memory = tuple(state.memory[name] for name in optimizer.memory_names)
    assert (optimizer.derived(memory, 2000)["spread"] >= 0).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_step_keeps_dtype_and_gradient_whatever_the_shape(slug, dtype):
    optimizer = OPTIMIZERS.create(slug, weight_decay=0.01)
    rng = np.random.default_rng(0)
    size = 2 * CHUNK + 5
    x = rng.normal(size=size).astype(dtype)
    g = rng.normal(size=size).astype(dtype)
    kept, single = g.copy(), x[CHUNK - 1 : CHUNK + 1].copy()
    state, small = optimizer.init_state(x), optimizer.init_state(single)
    strided = np.zeros((2, 2 * size), dtype=dtype)[:, ::2]
    strided[:] = x
    wide = optimizer.init_state(strided)
    for _ in range(3):
        optimizer.step(x, g, state)
        optimizer.step(single, g[CHUNK - 1 : CHUNK + 1].copy(), small)
        optimizer.step(strided, np.stack([g, g]), wide)
    assert x.dtype == dtype
    assert all(b.dtype == dtype for n, b in state.memory.items() if n not in optimizer.scalar_names)
    np.testing.assert_array_equal(g, kept)
    np.testing.assert_array_equal(single, x[CHUNK - 1 : CHUNK + 1])
    np.testing.assert_array_equal(strided[1], x)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_step_allocates_nothing(slug):
    optimizer = OPTIMIZERS.create(slug, weight_decay=0.01)
    x, g = np.ones(100_000, dtype=np.float32), np.full(100_000, 0.5, dtype=np.float32)
    state = optimizer.init_state(x)
    optimizer.step(x, g, state)
    tracemalloc.start()
    try:
        optimizer.step(x, g, state)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # Views and Python numbers, no array: one chunk alone would be 64 kB.
    assert peak < 8_000


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_overflow_is_silent(slug, dtype):
    optimizer = OPTIMIZERS.create(slug, learning_rate=1000.0)
    x = np.array([1.0, -1.0, 0.0, 1e30], dtype=dtype)
    state = optimizer.init_state(x)
    for k in range(400):
        with np.errstate(all="ignore"):
            g = (x * x * x).astype(dtype)
        if k == 5:
            g = np.array([np.inf, -np.inf, np.nan, 0.0], dtype=dtype)
        optimizer.step(x, g, state)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_state_survives_a_checkpoint(slug):
    optimizer = OPTIMIZERS.create(slug)
    x = np.array([1.0, 2.0])
    state = optimizer.init_state(x)
    for _ in range(5):
        optimizer.step(x, 3 * x, state)
    saved = {name: np.array(array) for name, array in state.arrays().items()}
    y, other = x.copy(), optimizer.init_state(x)
    other.load(saved)
    optimizer.step(x, 3 * x, state)
    optimizer.step(y, 3 * y, other)
    np.testing.assert_array_equal(x, y)
    with pytest.raises(StateError):
        other.load({"count": np.array(1.0), "nonsense": x})


@pytest.mark.parametrize("count", [np.nan, -5.0, 1.5, 1e300, [1.0, 2.0]])
def test_a_state_of_no_number_of_steps_is_refused_whole(count):
    """Minus five steps made the bias correction of Adam complex."""
    adam, x = OPTIMIZERS.create("adam"), np.ones(3)
    state = adam.init_state(x)
    arrays = {**state.arrays(), "m": np.full(3, 7.0), "count": np.array(count)}
    with pytest.raises(StateError, match="whole number of steps"):
        state.load(arrays)
    assert state.count == 0
    assert not state.memory["m"].any()


def test_shapes_that_differ_are_refused():
    sgd = OPTIMIZERS.create("sgd")
    with pytest.raises(ValueError, match="shape"):
        sgd.step(np.zeros(3), np.zeros(2), sgd.init_state(np.zeros(3)))
    with pytest.raises(ParameterError, match="learning_rate"):
        OPTIMIZERS.create("sgd", learning_rate=-1.0)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_rule_is_described(slug):
    cls = OPTIMIZERS[slug]
    assert cls.formula
    assert cls.worked
    assert cls.source
    assert cls.code
    assert set(cls.scalar_names) <= set(cls.memory_names)
    assert not cls.momentum_name or cls.momentum_name in cls.memory_names
    assert not cls.squares_name or cls.squares_name in cls.memory_names
