"""The flat vectors, copies, architectures as text, memory, and shards on threads."""

import tracemalloc

import numpy as np
import pytest

from nnviz.core.errors import ParameterError, StateError
from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn import PRESETS, Architecture, Network, parse_architecture, regularise, summarise
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.parallel import ShardedGradient, Streams, reference_gradient, value_and_gradient
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.training_data import ImageSource

SMALL_CNN = "conv3x5-bn-relu-pool2-flatten-12-relu-drop0.3-10"


def source(count=200, seed=0):
    rng = np.random.default_rng(seed)
    return ImageSource(rng.integers(0, 256, (count, 28, 28), np.uint8), rng.integers(0, 10, count))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # Sums by hand: weights plus biases.
        ("two_layer", 784 * 50 + 50 + 50 * 10 + 10),
        ("fifty_hundred", 784 * 50 + 50 + 50 * 100 + 100 + 100 * 10 + 10),
        ("simple_convnet", 30 * 25 + 30 + 4320 * 100 + 100 + 1000 + 10),
    ],
)
def test_presets_of_the_book_have_its_sizes(text, count):
    architecture = parse_architecture(text)
    network = Network.from_architecture(architecture)
    assert architecture.parameter_count == network.parameters.size == network.gradient.size == count


@pytest.mark.parametrize("name", PRESETS)
def test_presets_parse_and_survive_text_and_json(name):
    architecture = parse_architecture(name)
    assert architecture.output_shape == (10,)
    assert type(architecture).from_data(architecture.as_data()) == architecture


@pytest.mark.parametrize("data", [None, [], "784-10", {}, {"input": [784]}, {"input": 784, "layers": []}])
def test_data_that_is_no_architecture_is_refused_in_words(data):
    with pytest.raises(StateError, match="architecture"):
        Architecture.from_data(data)


def test_deep_convnet_reaches_the_affine_layer_with_1024_values():
    assert (1024,) in parse_architecture("deep_convnet").shapes()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("100-10", "784-10"),
        ("50", "784-50-10"),
        ("784-100-11", "10 classes"),
        ("conv8x5-pol2-10", "'pol2'"),
        ("", "empty"),
        ("pool2-pool2-conv8x9-10", "does not fit"),
        ("conv8x5-pool2-flatten-100-relu-conv3x3-10", "needs an image"),
        ("784-0-10", "units lies between"),
    ],
)
def test_unreadable_architectures_say_why(text, words):
    with pytest.raises(ParameterError, match=words):
        parse_architecture(text)


def test_summary_names_the_arithmetic_and_the_error():
    rows = summarise((1, 28, 28), (Conv2D(8, 5, 2, 1), Conv2D(4, 15)))
    assert rows[0].shape == (8, 13, 13)
    assert rows[0].arithmetic == "(28 + 2·1 - 5)/2 + 1 = 13, rounded down"
    assert rows[0].parameters == 8 * 25 + 8
    assert "does not fit" in rows[1].error


def test_regularise_puts_layers_where_they_belong():
    text = regularise(parse_architecture("conv4x5-pool2-20-10"), batch_norm=True, dropout=0.5).text()
    assert text == "conv4x5-bn-relu-pool2-flatten-20-bn-relu-drop0.5-10"


def test_named_arrays_are_views_of_the_flat_vectors():
    network = Network.from_architecture(parse_architecture(SMALL_CNN))
    for name, part in network.parameter_slices().items():
        network.parameters[part] = 7.0
        assert (network.named_parameters()[name] == 7.0).all()
    assert sum(p.stop - p.start for p in network.parameter_slices().values()) == network.parameters.size


def test_copies_are_independent_and_states_are_checked():
    network = Network.from_architecture(parse_architecture(SMALL_CNN), seed=1)
    x = np.random.default_rng(0).random((4, 1, 28, 28), np.float32)
    network.forward(x, training=True)
    twin = network.copy()
    np.testing.assert_array_equal(twin.forward(x), network.forward(x))
    twin.parameters[:] = 0
    assert network.parameters.any()
    other = Network.from_architecture(parse_architecture("784-10"))
    with pytest.raises(StateError, match="7850"):
        other.load_state(network.state())


def test_the_same_seed_gives_the_same_network():
    a, b = (Network.from_architecture(parse_architecture("cnn"), seed=5) for _ in range(2))
    np.testing.assert_array_equal(a.parameters, b.parameters)


def test_batches_of_changing_size_do_not_disturb_each_other():
    network = Network.from_architecture(parse_architecture("conv4x3p1-pool2-conv4x3p2-pool2-10"), seed=1)
    x = np.random.default_rng(0).random((9, 1, 28, 28), np.float32)
    whole = network.forward(x).copy()
    np.testing.assert_allclose(network.forward(x[:4]), whole[:4], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(network.forward(x), whole, rtol=0, atol=0)


@pytest.mark.parametrize("text", ["784-50-10", SMALL_CNN])
def test_a_training_step_allocates_nothing_of_the_size_of_its_arrays(text):
    network = Network.from_architecture(parse_architecture(text))
    optimizer = OPTIMIZERS.create("adam")
    memory = optimizer.init_state(network.parameters)
    x = np.random.default_rng(0).random((256, 1, 28, 28), np.float32)
    labels = np.arange(256) % 10

    def step():
        _, upstream = value_and_gradient(SoftmaxCrossEntropy(), network.forward(x, training=True), labels)
        network.backward(upstream)
        optimizer.step(network.parameters, network.gradient, memory)

    for _ in range(3):
        step()
    tracemalloc.start()
    try:
        step()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # NumPy's own casting buffers (8192 elements), the (256, 10) logits and a mask of bytes for ReLU's
    # derivative (110 kB) are allowed;
    # the smallest image of floats in this step has 3 x 12 x 12 x 256 x 4 = 442 kB.
    assert peak < 250_000


def test_one_pass_loss_is_the_registered_one():
    rng = np.random.default_rng(0)
    logits, labels = rng.standard_normal((7, 10)) * 5, rng.integers(0, 10, 7)
    loss = SoftmaxCrossEntropy()
    expected, gradient = loss.value(logits, labels), loss.gradient(logits, labels)
    value, own = value_and_gradient(loss, logits, labels)
    assert value == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(own, gradient, atol=1e-15)


@pytest.mark.parametrize("batch", [64, 50, 16])
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_shards_on_threads_equal_the_plain_reference_bit_for_bit(threads, batch):
    data, seed = source(), 11
    plain = Network.from_architecture(parse_architecture(SMALL_CNN), seed=2)
    network = plain.copy()
    streams = [Streams.for_shard(plain, seed, shard) for shard in range(4)]
    sharded = ShardedGradient(
        network, SoftmaxCrossEntropy(), data, batch_size=64, shard_size=16, threads=threads, seed=seed
    )
    try:
        for begin in (0, 64):
            indices = np.arange(begin, begin + batch)
            loss, gradient, statistics = reference_gradient(
                plain,
                lambda y, t: value_and_gradient(SoftmaxCrossEntropy(), y, t),
                data,
                streams,
                indices,
                16,
            )
            plain.statistics[...] = statistics
            assert sharded.gradient(indices) == loss
            np.testing.assert_array_equal(network.gradient, gradient)
            np.testing.assert_array_equal(network.statistics, statistics)
    finally:
        sharded.close()


def test_gradient_of_shards_is_that_of_the_whole_batch_without_batch_norm():
    data = source()
    network = Network.from_architecture(parse_architecture("conv3x5-pool2-10"), seed=2)
    whole, parts = (
        ShardedGradient(network, SoftmaxCrossEntropy(), data, batch_size=64, shard_size=size, threads=1)
        for size in (64, 16)
    )
    whole.gradient(np.arange(64))
    expected = network.gradient.copy()
    parts.gradient(np.arange(64))
    np.testing.assert_allclose(network.gradient, expected, atol=1e-5)


@pytest.mark.parametrize("batch", [1, 3])
def test_what_is_freshly_allocated_is_not_overwritten_by_the_next_call(batch):
    network = Network.from_architecture(parse_architecture(SMALL_CNN), seed=2)
    first, second = np.random.default_rng(0).random((2, batch, 1, 28, 28), np.float32)
    found = [*network.layer_outputs(first), network.input_gradient(first, 3)]
    kept = [array.copy() for array in found]
    network.layer_outputs(second)
    network.input_gradient(second, 3)
    for array, before in zip(found, kept, strict=True):
        np.testing.assert_array_equal(array, before)
        assert not np.shares_memory(array, first)


def test_input_gradient_is_that_of_central_differences():
    network = Network.from_architecture(parse_architecture("conv3x5-pool2-10"), seed=2).copy(np.float64)
    x = np.random.default_rng(3).random((1, 1, 28, 28))
    gradient = network.input_gradient(x, 4)
    for pixel in ((3, 5), (14, 14), (27, 0)):
        moved = np.zeros_like(x)
        moved[0, 0][pixel] = 1e-6
        slope = (network.forward(x + moved)[0, 4] - network.forward(x - moved)[0, 4]) / 2e-6
        assert gradient[0, 0][pixel] == pytest.approx(slope, abs=1e-7)
