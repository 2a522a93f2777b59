import math

import numpy as np
import pytest

from nnviz.core.errors import UnknownNameError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.initializers.constant import Constant
from nnviz.core.initializers.identity import Identity
from nnviz.core.initializers.normal import Normal
from nnviz.core.initializers.orthogonal import Orthogonal
from nnviz.core.states import from_state, to_state

SLUGS = list(INITIALIZERS)
FANS = [(300, 200), (200, 300), (250, 250)]
# (fourth moment / variance² - 1): the sample variance of N independent entries has the relative
# standard deviation sqrt(that / N).
EXCESS = {"normal": 2.0, "uniform": 0.8}
RANDOM = [slug for slug in SLUGS if slug.split("_")[-1] in EXCESS]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("shape", [(7, 5), (5, 7), (1, 1), (8, 3, 5, 5), (3, 8, 2, 2)])
def test_weights_have_the_shape_and_dtype_asked_for(slug, dtype, shape):
    fan_in, fan_out = shape if len(shape) == 2 else (math.prod(shape[1:]), shape[0] * math.prod(shape[2:]))
    weights = INITIALIZERS.create(slug).weights(shape, fan_in, fan_out, np.random.default_rng(0), dtype)
    assert weights.shape == shape
    assert weights.dtype == dtype
    assert weights.flags.writeable
    assert np.isfinite(weights).all()


@pytest.mark.parametrize("slug", SLUGS)
def test_the_same_seed_gives_the_same_weights(slug):
    make = INITIALIZERS.create(slug)
    one, two = (make.weights((30, 20), 30, 20, np.random.default_rng(5)) for _ in range(2))
    np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("slug", RANDOM)
@pytest.mark.parametrize(("fan_in", "fan_out"), FANS)
def test_variance_lies_within_five_standard_errors_of_the_formula(slug, fan_in, fan_out):
    make = INITIALIZERS.create(slug)
    weights = make.weights((fan_in, fan_out), fan_in, fan_out, np.random.default_rng(1), np.float64)
    std, count = make.std(fan_in, fan_out), weights.size
    assert abs(weights.mean()) < 5 * std / math.sqrt(count)
    bound = 5 * math.sqrt(EXCESS[slug.split("_")[-1]] / count)
    assert abs(np.mean(weights**2) / std**2 - 1) < bound


@pytest.mark.parametrize(
    ("spec", "variance"),
    [
        ("xavier_normal", 2 / 500), ("xavier_uniform", 2 / 500), ("lecun_normal", 1 / 300),
        ("lecun_uniform", 1 / 300),
        ("he_normal", 2 / 300), ("he_uniform", 2 / 300), ("orthogonal", 1 / 300), ("normal:std=0.05", 0.0025),
        ("uniform:limit=0.3", 0.03), ("zeros", 0.0), ("he:gain=3", 18 / 300), ("xavier:gain=0.5", 0.5 / 500),
    ],
)  # fmt: skip
def test_std_is_the_published_formula(spec, variance):
    assert INITIALIZERS.parse(spec).std(300, 200) == pytest.approx(math.sqrt(variance), rel=1e-12)


@pytest.mark.parametrize(
    ("alias", "slug"),
    [("xavier", "xavier_normal"), ("he", "he_normal"), ("lecun", "lecun_normal"), ("zeros", "constant"),
     ("glorot_uniform", "xavier_uniform"), ("kaiming", "he_normal"), ("eye", "identity")],
)  # fmt: skip
def test_aliases_parse_but_are_not_listed(alias, slug):
    assert INITIALIZERS.parse(alias) == INITIALIZERS.create(slug)
    assert alias in INITIALIZERS
    assert alias not in list(INITIALIZERS)


def test_an_alias_takes_parameters_and_is_named_in_the_hint():
    assert INITIALIZERS.parse("normal:std=0.5") == Normal(std_dev=0.5)
    with pytest.raises(UnknownNameError, match="xavier"):
        INITIALIZERS["xavir"]


@pytest.mark.parametrize("shape", [(40, 40), (60, 40), (40, 60)])
def test_orthogonal_has_orthonormal_rows_or_columns(shape):
    q = Orthogonal(gain=2.0).weights(shape, *shape, np.random.default_rng(3), np.float64) / 2.0
    gram = q.T @ q if shape[0] >= shape[1] else q @ q.T
    np.testing.assert_allclose(gram, np.eye(min(shape)), atol=1e-12)


def test_orthogonal_is_uniform_over_rotations():
    # Without the sign fix the mean of the diagonal of Q is far from zero. Each entry has variance
    # 1/n, so the mean of the first diagonal entry over m draws lies within 5 / sqrt(n m).
    rng, n, draws = np.random.default_rng(4), 4, 4000
    first = [Orthogonal().weights((n, n), n, n, rng, np.float64)[0, 0] for _ in range(draws)]
    assert abs(np.mean(first)) < 5 / math.sqrt(n * draws)


def test_identity_copies_inputs_also_through_a_convolution():
    x = np.arange(6.0).reshape(2, 3)
    w = Identity(gain=2.0).weights((3, 5), 3, 5, np.random.default_rng(0), np.float64)
    np.testing.assert_array_equal(x @ w, np.hstack([2 * x, np.zeros((2, 2))]))
    kernel = Identity().weights((4, 4, 3, 3), 36, 36, np.random.default_rng(0))
    assert kernel.sum() == 4
    assert (kernel[range(4), range(4), 1, 1] == 1).all()
    assert Identity().std(50, 50) == pytest.approx(np.eye(50).std())


@pytest.mark.parametrize("slug", [s for s in SLUGS if s != "constant"])
@pytest.mark.parametrize(("fan_in", "fan_out"), FANS)
def test_signal_gain_predicts_the_second_moment_of_pre_activations(slug, fan_in, fan_out):
    # E[z²] over n samples and m units; z is nearly Gaussian, units share inputs and samples share
    # weights, so the relative standard error is at most about sqrt(2/n + 2/m + 2/fan_in).
    rng = np.random.default_rng(6)
    make, x = INITIALIZERS.create(slug), rng.standard_normal((1000, fan_in))
    z = x @ make.weights((fan_in, fan_out), fan_in, fan_out, rng, np.float64)
    bound = 5 * math.sqrt(2 / 1000 + 2 / fan_out + 2 / fan_in)
    assert np.mean(z**2) / np.mean(x**2) == pytest.approx(make.signal_gain(fan_in, fan_out), rel=bound)


def test_a_constant_has_no_gain_of_its_own_unless_it_is_zero():
    assert Constant(0.0).signal_gain(10, 10) == 0.0
    assert Constant(0.5).signal_gain(10, 10) is None


@pytest.mark.parametrize("slug", [s for s in SLUGS if s != "orthogonal"])
def test_shown_code_runs_and_has_the_theoretical_std(slug):
    make = INITIALIZERS.create(slug)
    values = eval(make.code(), {"np": np, "rng": np.random.default_rng(2), "fan_in": 300, "fan_out": 200})  # noqa: S307
    assert values.shape == (300, 200)
    assert values.std() == pytest.approx(make.std(300, 200), rel=0.05, abs=1e-12)


@pytest.mark.parametrize("cls", INITIALIZERS.classes(), ids=lambda cls: cls.slug)
def test_facts_are_complete(cls):
    facts = (cls.formula, cls.source, cls.derived_for, cls.numpy_code, cls.__doc__, *cls.derivation)
    assert all(facts)
    assert len(cls.derivation) >= 3


@pytest.mark.parametrize("slug", SLUGS)
def test_states_round_trip(slug):
    make = INITIALIZERS.create(slug)
    assert from_state(Initializer, to_state(make)) == make
