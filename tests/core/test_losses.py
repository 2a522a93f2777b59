"""Losses against PyTorch and against central differences."""

import warnings
from pathlib import Path

import numpy as np
import pytest

from nnviz.core.losses import LOSSES

RECORDED = np.load(Path(__file__).parent.parent / "recorded" / "losses.npz")
SPECS = sorted({name.rsplit("/", 1)[0] for name in RECORDED if name.endswith("/gradient")})


def inputs_of(loss):
    if loss.takes == "values":
        return RECORDED["values"], RECORDED["targets"]
    return RECORDED[loss.takes], RECORDED["one_hot"]


def test_every_loss_is_recorded():
    assert {spec.partition(":")[0] for spec in SPECS} == set(LOSSES)


@pytest.mark.parametrize("spec", SPECS)
def test_agrees_with_pytorch(spec):
    loss = LOSSES.parse(spec)
    prediction, target = inputs_of(loss)
    assert loss.value(prediction, target) == pytest.approx(float(RECORDED[spec + "/value"]), rel=1e-13)
    np.testing.assert_allclose(
        loss.gradient(prediction, target), RECORDED[spec + "/gradient"], rtol=1e-12, atol=1e-15
    )


@pytest.mark.parametrize("spec", SPECS)
def test_gradient_agrees_with_central_differences(spec):
    loss = LOSSES.parse(spec)
    prediction, target = inputs_of(loss)
    prediction = (
        np.clip(prediction, 1e-2, 0.99) if loss.takes == "probabilities" else prediction.clip(-20, 20)
    )
    gradient = loss.gradient(prediction, target)
    h = 1e-6
    for index in np.ndindex(*prediction.shape):
        above, below = prediction.copy(), prediction.copy()
        above[index] += h
        below[index] -= h
        numeric = (loss.value(above, target) - loss.value(below, target)) / (2 * h)
        assert gradient[index] == pytest.approx(numeric, rel=1e-6, abs=1e-8)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("spec", SPECS)
def test_gradient_keeps_the_type_and_works_in_place(spec, dtype):
    loss = LOSSES.parse(spec)
    prediction, target = inputs_of(loss)
    prediction = prediction.astype(dtype)
    expected = loss.gradient(prediction, target)
    assert expected.dtype == dtype
    buffer = np.empty_like(prediction)
    assert loss.gradient(prediction, target, out=buffer) is buffer
    np.testing.assert_array_equal(buffer, expected)
    loss.gradient(prediction, target, out=prediction)
    np.testing.assert_array_equal(prediction, expected)


@pytest.mark.parametrize("slug", ["cross_entropy", "softmax_cross_entropy"])
def test_labels_and_one_hot_targets_are_the_same(slug):
    loss = LOSSES.create(slug)
    prediction, one_hot = inputs_of(loss)
    labels = RECORDED["labels"]
    assert loss.value(prediction, labels) == pytest.approx(loss.value(prediction, one_hot), rel=1e-14)
    np.testing.assert_allclose(
        loss.gradient(prediction, labels), loss.gradient(prediction, one_hot), atol=1e-16
    )
    with pytest.raises(ValueError, match="integer labels"):
        loss.value(prediction, labels[:3])


@pytest.mark.parametrize("slug", ["cross_entropy", "softmax_cross_entropy"])
def test_several_answers_a_sample_are_averaged_like_samples(slug):
    """Shape (samples, places, classes): labels, one-hot targets and central differences say the same."""
    loss, rng = LOSSES.create(slug), np.random.default_rng(0)
    prediction = rng.uniform(0.1, 0.9, (2, 3, 4))
    labels = rng.integers(0, 4, (2, 3))
    one_hot = np.eye(4)[labels]
    assert loss.value(prediction, labels) == pytest.approx(loss.value(prediction, one_hot), rel=1e-14)
    for target in (labels, one_hot):
        gradient = loss.gradient(prediction, target)
        for index in np.ndindex(*prediction.shape):
            moved = np.zeros_like(prediction)
            moved[index] = 1e-6
            numeric = (loss.value(prediction + moved, target) - loss.value(prediction - moved, target)) / 2e-6
            assert gradient[index] == pytest.approx(numeric, abs=1e-8)


@pytest.mark.parametrize("slug", list(LOSSES))
def test_targets_are_not_stretched_to_the_predictions(slug):
    """(4, 1) minus (4,) is (4, 4) in NumPy, whose mean is a number, but the wrong one."""
    loss = LOSSES.create(slug)
    prediction, target = np.full((4, 1), 0.5), np.array([0.0, 1.0, 0.0, 1.0])
    for compute in (loss.value, loss.gradient):
        with pytest.raises(ValueError, match="do not fit"):
            compute(prediction, target)


@pytest.mark.parametrize("slug", ["cross_entropy", "softmax_cross_entropy"])
def test_a_label_below_zero_is_not_counted_from_the_end(slug):
    with pytest.raises(ValueError, match="from 0, not -1"):
        LOSSES.create(slug).value(np.full((2, 3), 1 / 3), np.array([0, -1]))


def test_softmax_cross_entropy_is_probability_minus_target():
    logits = np.array([2.0, 1.0, 0.1])
    target = np.array([0.0, 1.0, 0.0])
    probabilities = np.exp(logits) / np.exp(logits).sum()
    loss = LOSSES.create("softmax_cross_entropy")
    np.testing.assert_allclose(loss.gradient(logits, target), probabilities - target, atol=1e-16)
    np.testing.assert_allclose(loss.gradient(logits, np.array(1)), probabilities - target, atol=1e-16)
    assert loss.value(logits, target) == pytest.approx(-np.log(probabilities[1]))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_logits_of_any_size_are_safe(dtype):
    """The difference of the largest numbers of either sign overflows, and nothing may warn or be NaN."""
    loss, top = LOSSES.create("softmax_cross_entropy"), np.finfo(dtype).max
    logits = np.array([[top, -top, 0.0], [-top, 5.0, 6.0]], dtype)
    for target in (np.array([0, 2]), np.eye(3)[[0, 2]]):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert loss.value(logits, target) == pytest.approx(0.5 * np.log1p(np.exp(-1.0)), rel=1e-6)
            assert np.isfinite(loss.gradient(logits, target)).all()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert loss.pointwise(logits, np.eye(3)[[0, 2]]).sum() == pytest.approx(np.log1p(np.exp(-1.0)))


def test_targets_that_do_not_add_up_to_one():
    loss = LOSSES.create("softmax_cross_entropy")
    logits, target = np.array([[0.3, -1.0, 2.0]]), np.array([[0.5, 1.0, 0.7]])
    h = 1e-6
    numeric = [
        (loss.value(logits + h * d, target) - loss.value(logits - h * d, target)) / (2 * h) for d in np.eye(3)
    ]
    np.testing.assert_allclose(loss.gradient(logits, target)[0], numeric, atol=1e-8)


def test_the_books_half_sum():
    # Saitoh 2016, section 4.2.1: 0.0975 for a good answer, 0.5975 for a bad one.
    target = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    good = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
    bad = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])
    loss = LOSSES.create("mse", reduction="half_sum")
    assert loss.value(good, target) == pytest.approx(0.0975)
    assert loss.value(bad, target) == pytest.approx(0.5975)
    entropy = LOSSES.create("cross_entropy")
    assert entropy.value(good, target) == pytest.approx(0.510825457099338, abs=1e-6)
    assert entropy.value(bad, target) == pytest.approx(2.302584092994546, abs=1e-5)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("slug", [s for s in LOSSES if LOSSES[s].takes != "values"])
def test_certain_and_wrong_is_expensive_but_finite(slug, dtype):
    loss = LOSSES.create(slug)
    prediction = np.array([[0.0, 1.0], [1.0, 0.0]], dtype) * (1e4 if loss.takes == "logits" else 1)
    target = np.array([[1.0, 0.0], [1.0, 0.0]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert 1.0 < loss.value(prediction, target) < 1e5
        assert np.isfinite(loss.gradient(prediction, target)).all()


@pytest.mark.parametrize("slug", [s for s in LOSSES if LOSSES[s].numpy_code])
def test_numpy_code_computes_the_same(slug):
    loss = LOSSES.create(slug)
    y = np.linspace(0.01, 0.99, 50) if loss.takes == "probabilities" else np.linspace(-3, 3, 50)
    t = np.full_like(y, 1.0 if loss.takes == "probabilities" else 0.0)
    values = loss.values() | ({"factor": loss.factor} if hasattr(loss, "factor") else {})
    for code, expected in (
        (loss.numpy_code, loss.pointwise(y, t)),
        (loss.numpy_gradient_code, loss.pointwise_gradient(y, t)),
    ):
        result = eval(code.format(**values), {"np": np, "y": y, "t": t})  # noqa: S307 - our own text
        np.testing.assert_allclose(result, expected, atol=1e-12)
