"""Evaluation: counts that add up."""

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.nn import Network, parse_architecture
from nnviz.tasks.evaluate import EvaluateRequest, run_evaluate


def case(count=150):
    rng = np.random.default_rng(0)
    network = Network.from_architecture(parse_architecture("784-10"), seed=1)
    return network, rng.integers(0, 256, (count, 28, 28), np.uint8), rng.integers(0, 10, count)


def test_counts_add_up_and_mistakes_are_sorted():
    network, images, labels = case()
    *first, result = run_evaluate(EvaluateRequest(network, images, labels))
    assert [r.count for r in first] == [64, 128]
    assert result.count == result.total == result.confusion.sum() == 150
    expected = network.predict((images / np.float32(255)).astype(np.float32)[:, None])
    np.testing.assert_array_equal(result.predictions, expected)
    assert result.accuracy == pytest.approx((expected == labels).mean())
    mistakes = result.mistakes(labels)
    assert len(mistakes) == 150 - result.correct
    assert (np.diff(result.confidences[mistakes]) <= 0).all()
    np.testing.assert_array_equal(result.confusion.sum(axis=1), np.bincount(labels, minlength=10))


def test_an_absent_class_has_no_recall():
    network, images, labels = case()
    *_, result = run_evaluate(EvaluateRequest(network, images, np.zeros_like(labels)))
    assert np.isnan(result.recall[1])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda images, labels: (images[:5], labels), "5 pictures"),
        (lambda images, labels: (images[:0], labels[:0]), "nothing to evaluate"),
        (lambda images, labels: (images, labels + 5), "classes 0 to 9"),
    ],
)
def test_data_that_does_not_fit_says_why(change, words):
    network, images, labels = case()
    with pytest.raises(ParameterError, match=words):
        EvaluateRequest(network, *change(images, labels))
