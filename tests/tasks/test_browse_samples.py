"""Looking through samples: counts, labels, mistakes."""

import numpy as np
import pytest

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.data.files import write_stroke_file
from nnviz.core.data.strokes import Strokes
from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.nn import Network, parse_architecture
from nnviz.tasks.browse_samples import run_load_samples, run_page, select_samples
from nnviz.tasks.evaluate import EvaluateRequest, run_evaluate
from nnviz.tasks.train_request import TrainRequest


@pytest.fixture(scope="module")
def test_set():
    *_, samples = run_load_samples("mnist-test")
    return samples


def test_mnist_is_counted(test_set):
    assert test_set.images.shape == (10_000, 28, 28)
    assert list(test_set.classes) == list(range(10))
    assert test_set.counts.sum() == 10_000
    assert test_set.counts[0] == 980
    assert test_set.imbalance == pytest.approx(1135 / 892)


def test_choice_by_label_and_by_mistake(test_set):
    network = Network.from_architecture(parse_architecture("784-10"), seed=1)
    part = 640
    evaluation = next(
        e for e in run_evaluate(EvaluateRequest(network, test_set.images, test_set.labels)) if e.count == part
    )
    sevens = select_samples(test_set, 7)
    assert (test_set.labels[sevens] == 7).all()
    wrong = select_samples(test_set, 7, "mistakes", evaluation)
    right = select_samples(test_set, 7, "right", evaluation)
    assert sorted([*wrong, *right]) == list(sevens[sevens < part])
    assert (evaluation.predictions[wrong] != 7).all()
    assert (np.diff(evaluation.confidences[wrong]) <= 0).all()
    assert (np.diff(evaluation.confidences[right]) >= 0).all()
    assert not len(select_samples(test_set, None, "mistakes"))
    with pytest.raises(ParameterError):
        select_samples(test_set, None, "some")


def test_files_of_the_readers(tmp_path):
    line = Strokes.of([np.array([[10.0, 10.0], [12.0, 90.0]])])
    path = tmp_path / "ones.unp"
    write_stroke_file(path, [line, line], [1, 1])
    first, *_, samples = run_load_samples(str(path))
    assert first is None
    assert list(samples.classes) == [1]
    assert samples.name == "ones.unp"
    with pytest.raises(DataFileError):
        list(run_load_samples(str(tmp_path / "none.idx")))


def test_samples_of_a_training_run_and_how_it_distorts_them():
    base = TrainRequest("784-10", subset=300, validation=0.01)
    *_, train = run_load_samples("training", base)
    *_, held = run_load_samples("validation", base)
    assert train.counts.sum() == 300
    assert held.counts.sum() == 600
    chosen = select_samples(train, 7)[:10]
    (plain,) = run_page(train, chosen)
    (bent,) = run_page(train, chosen, Augmentation())
    np.testing.assert_array_equal(plain, train.images[chosen])
    assert bent.shape == plain.shape
    assert bent.dtype == np.uint8
    assert (bent != plain).any()
    assert not plain.flags.writeable
