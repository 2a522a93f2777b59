import math

import numpy as np
import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.signal_health.stack import Buffers, Stack
from nnviz.core.states import from_state, to_state
from nnviz.tasks.signal_health import (
    QUANTITIES,
    InputKind,
    RangeMode,
    SignalHealthRequest,
    run_signal_health,
)
from nnviz.tasks.signal_health_code import numpy_code


def request(*specs, activation="tanh", **values):
    initializers = tuple(INITIALIZERS.parse(spec) for spec in specs)
    return SignalHealthRequest(initializers, ACTIVATIONS.parse(activation), **values)


def last(asked):
    *_, final = run_signal_health(asked)
    assert final.done
    return final


def moment(summary):
    return summary.mean**2 + summary.std**2


def width_bound(layers, units, samples):
    """Five standard errors of the log of a second moment after `layers` random layers.

    A unit's second moment over the inputs is a chi-square-like variable: given the layer below, E[z²] over
    n units is the mean of n independent terms of relative variance at most 5 (ReLU's squares: E[x⁴]/E[x²]²
    = 6, so 5; a Gaussian's 2), and the layers' errors are independent: variance 5 (layers / units), and
    5 / samples for the inputs.
    """
    return 5 * math.sqrt(5 * (layers / units + 1 / samples))


@pytest.mark.parametrize("spec", ["he", "he_uniform", "orthogonal:gain=1.4142135623730951"])
def test_he_with_relu_keeps_the_second_moment(spec):
    layers, units, samples = 10, 400, 500
    final = last(request(spec, activation="relu", layers=layers, units=units, samples=samples))
    for depth, layer in enumerate(final.results[0].layers, 1):
        bound = width_bound(depth, units, samples)
        # E[z²] = 2 E[x²], and half of it survives: E[y²] = E[x²] = 1.
        assert abs(math.log(moment(layer.pre_activation) / 2)) < bound
        assert abs(math.log(moment(layer.activation))) < bound
        assert abs(layer.activation.zeros - 0.5) < bound / 2
        back = width_bound(layers - depth, units, samples)
        assert abs(math.log(moment(layer.activation_gradient))) <= back


@pytest.mark.parametrize("spec", ["xavier", "xavier_uniform", "lecun", "orthogonal"])
def test_xavier_is_neutral_in_the_linear_range_of_tanh(spec):
    # With inputs of standard deviation s = 0.58 (uniform) through gain 0.1 first: tanh(z) = z - z³/3, so
    # one layer loses at most 2 E[z⁴] / 3 E[z²] = 2 q of the second moment q.
    layers, units, samples = 6, 400, 500
    asked = request(
        f"{spec}:gain=1", layers=layers, units=units, samples=samples, input_kind=InputKind.UNIFORM
    )
    first, *rest = last(asked).results[0].layers
    q = moment(first.activation)
    for depth, layer in enumerate(rest, 2):
        ratio = math.log(moment(layer.activation) / q)
        bound = width_bound(depth, units, samples)
        assert -2 * q * depth - bound < ratio < bound


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "identity", "gelu", "selu"])
@pytest.mark.parametrize("spec", ["xavier", "he", "normal:std=0.01", "orthogonal"])
@pytest.mark.parametrize(
    "options", [{}, {"bias": 0.3}, {"batch_norm": True}, {"residual": True}, {"dropout": 0.5}]
)
def test_measured_spreads_follow_the_theory_line(activation, spec, options):
    layers, units, samples = 4, 300, 400
    result = last(
        request(spec, activation=activation, layers=layers, units=units, samples=samples, **options)
    ).results[0]
    bound = width_bound(layers, units, samples)
    for depth, layer in enumerate(result.layers):
        for measured, expected in [
            (layer.pre_activation.std, result.theory.pre_activation[depth]),
            (layer.activation_gradient.std, result.theory.gradient[depth]),
        ]:
            # Half the bound of the second moment's logarithm is that of the standard deviation's.
            assert abs(math.log(measured / expected)) < bound / 2 + 0.03


def test_normal_with_std_1_explodes_in_relu_and_says_so():
    final = last(request("normal:std=1", activation="relu", layers=50, units=100, samples=50))
    top = final.results[0].layers[-1]
    assert top.activation.overflow == 1.0
    assert final.results[0].theory.forward_gain == pytest.approx(math.sqrt(50), rel=1e-3)


def test_normal_with_std_001_vanishes_to_zero():
    final = last(request("normal:std=0.01", activation="tanh", layers=50, units=100, samples=50))
    assert final.results[0].layers[-1].activation.zeros == 1.0
    assert final.results[0].layers[9].activation.std > 0


def test_pre_activation_and_gradients_agree_with_central_differences():
    asked = request(
        "xavier", layers=3, units=6, samples=5, batch_norm=True, residual=True, dropout=0.3, bias=0.2
    )
    design = asked.design
    x = np.random.default_rng(0).standard_normal((5, 6)).astype(np.float32)
    upstream = np.random.default_rng(1).standard_normal((5, 6)).astype(np.float32)
    stack = Stack(design, asked.initializers[0], 6, 0, outputs=2)
    for _ in stack.draw():
        pass

    def forward():
        buffers = Buffers(design, 5, 0)
        for layer in range(3):
            for _ in stack.forward_layer(layer, x if layer == 0 else buffers.handed[layer - 1], buffers):
                pass
        return buffers

    buffers = forward()
    np.copyto(buffers.gradient, upstream)
    for layer in (2, 1, 0):
        if layer < 2:
            stack.apply_mask(layer, buffers)
        for _ in stack.backward_layer(layer, x if layer == 0 else buffers.handed[layer - 1], buffers):
            pass
    analytic = [g.copy() for g in stack.weight_gradients]
    for layer in range(3):
        for place in [(0, 0), (3, 2), (5, 5)]:
            old = stack.weights[layer][place]
            values = []
            for h in (1e-2, -1e-2):
                stack.weights[layer][place] = old + h
                values.append(float((forward().out[-1] * upstream).sum(dtype=np.float64)))
            stack.weights[layer][place] = old
            # float32: differences of step 1e-2 are good to about 1e-3 of the largest gradient.
            numeric = (values[0] - values[1]) / 2e-2 / 5
            assert analytic[layer][place] == pytest.approx(numeric, abs=6e-3, rel=2e-2)


def test_constant_weights_keep_all_hidden_units_equal_while_training():
    adam = OPTIMIZERS.create("adam", learning_rate=0.01)
    asked = request(
        "constant:value=0.1", "xavier", layers=3, units=20, samples=50, training_steps=5, optimizer=adam
    )
    pictures = list(run_signal_health(asked))
    assert {p.step for p in pictures} == {0, 1, 2, 3, 4, 5}
    equal, different = pictures[-1].results
    for layer in equal.layers:
        assert layer.unit_spread < 1e-4
        assert layer.activation.std > 0
    assert all(layer.unit_spread > 0.1 for layer in different.layers)
    first = next(p for p in pictures if p.results[1].loss is not None)
    assert different.loss < first.results[1].loss
    assert len(pictures[-1].history) == 6
    assert pictures[-1].at_step(0).results[1].loss == first.results[1].loss


def test_the_first_picture_comes_at_once_and_each_is_read_only():
    run = run_signal_health(request("he", layers=50, units=200, samples=500))
    first = next(run)
    assert first.results[0].layers == ()
    second = next(p for p in run if p.results[0].layers)
    assert 0 < second.fraction < 1
    assert not second.results[0].layers[0].activation.histogram.counts.flags.writeable
    run.close()


def test_a_large_run_yields_many_complete_pictures():
    sizes = [
        len(p.results[0].layers) for p in run_signal_health(request("he", layers=6, units=800, samples=1000))
    ]
    assert len(sizes) > 30
    assert sizes == sorted(sizes)


def test_all_initializers_see_the_same_data_and_random_numbers():
    final = last(request("normal:std=0.5", "normal:std=1", activation="identity", layers=1))
    small, large = (r.layers[0].pre_activation for r in final.results)
    assert large.std == pytest.approx(2 * small.std, rel=1e-5)


def test_the_same_request_gives_the_same_picture():
    asked = request("he", "orthogonal", dropout=0.2)
    one, two = last(asked), last(asked)
    for a, b in zip(one.results, two.results, strict=True):
        for x, y in zip(a.layers, b.layers, strict=True):
            assert x.weight_gradient.std == y.weight_gradient.std


def test_the_books_range_hides_half_of_tanh():
    final = last(request("xavier", range_mode=RangeMode.BOOK))
    layer = final.results[0].layers[2]
    assert len(layer.activation.histogram.counts) == 30
    assert layer.activation.histogram.hidden / layer.activation.count == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_a_shared_range_is_common_to_layers_and_initializers(quantity):
    final = last(request("xavier", "normal:std=1", range_mode=RangeMode.SHARED))
    grids = {(h.low, h.width, len(h.counts)) for row in final.histograms(quantity) for h in row}
    assert len(grids) == 1


def test_mnist_is_784_wide():
    final = last(request("he", activation="relu", input_kind=InputKind.MNIST, samples=100, layers=2))
    assert final.results[0].layers[0].weight_gradient.count == 784 * 100
    assert final.input_summary.low == 0.0


@pytest.mark.parametrize(
    "values",
    [{"layers": 0}, {"layers": 51}, {"units": 1001}, {"samples": 1}, {"dropout": 0.99}, {"bins": 300}],
)
def test_limits_are_named(values):
    with pytest.raises(ParameterError, match=next(iter(values))):
        request("he", **values)
    with pytest.raises(ParameterError, match="at most 400 steps"):
        request("he", layers=50, training_steps=1000)
    with pytest.raises(ParameterError, match="elementwise"):
        request("he", activation="softmax")


def test_requests_round_trip():
    asked = request("he:gain=2", "zeros", layers=7, range_mode=RangeMode.BOOK, input_kind=InputKind.UNIFORM)
    assert from_state(SignalHealthRequest, to_state(asked)) == asked


SCRIPTS = [
    {}, {"batch_norm": True, "bias": 0.1}, {"dropout": 0.5, "residual": True},
    {"input_kind": InputKind.UNIFORM, "range_mode": RangeMode.BOOK},
]  # fmt: skip


@pytest.mark.parametrize("options", SCRIPTS)
@pytest.mark.parametrize("activation", ["relu", "gelu", "leaky_relu:slope=0.2", "sigmoid"])
def test_shown_code_runs_and_prints_the_same_statistics(options, activation, capsys):
    specs = ("he", "orthogonal", "zeros", "uniform:limit=0.1", "identity", "normal:std=0.1")
    asked = request(*specs, activation=activation, layers=3, units=60, samples=200, **options)
    names = {}
    exec(compile(numpy_code(asked), "shown", "exec"), names)
    assert "layer 3" in capsys.readouterr().out
    final = last(asked)
    for result, measured in zip(final.results, names["results"].values(), strict=True):
        for layer, row in zip(result.layers, measured, strict=True):
            # Other random numbers of the same distribution: five standard errors as above, in std.
            scale = width_bound(3, 60, 200) / 2
            assert row["activation"].std() == pytest.approx(layer.activation.std, rel=scale, abs=1e-6)
            gradient = row["activation gradient"].std()
            assert gradient == pytest.approx(layer.activation_gradient.std, rel=scale, abs=1e-6)


@pytest.mark.parametrize("spec", ["he", "uniform", "orthogonal", "constant:value=0.1"])
def test_weights_drawn_in_portions_are_those_drawn_at_once(spec):
    asked = request(spec, layers=1, units=500)
    stack = Stack(asked.design, asked.initializers[0], 500, 3)
    portions = sum(1 for _ in stack.draw())
    assert portions == (3 if asked.initializers[0].independent else 1)
    rng = np.random.default_rng([3, 1])
    whole = asked.initializers[0].weights((500, 500), 500, 500, rng, np.float32)
    np.testing.assert_array_equal(stack.weights[0], whole)
