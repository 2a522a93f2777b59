"""The networks that travel with the program: they load, say where they come from, and are good."""

import json

import numpy as np
import pytest

from nnviz.core.data.mnist import load_mnist
from nnviz.core.data.synthetic_digits import synthetic_digits
from nnviz.core.model_file import bundled_models, load_any_model
from nnviz.core.resources import resource_path

# Well below the measured accuracies in resources/models/README.md: 1,000 pictures have a standard error of
# about 0.3 % there.
FLOORS = {"mlp": 0.975, "cnn": 0.985}


@pytest.fixture(scope="module", params=sorted(FLOORS))
def bundled(request):
    return request.param, load_any_model(f"bundled:{request.param}")


def test_both_networks_are_there():
    assert set(FLOORS) <= set(bundled_models())


def test_the_file_says_how_it_was_made(bundled):
    name, model = bundled
    assert model.nnviz_version
    assert model.training["seed"] == model.training["request"]["seed"]
    assert model.training["request"]["data"] == "mnist"
    assert model.training["request"]["synthetic"] > 0
    assert len(model.training["curves"]["validation_accuracy"]) == model.training["epochs"]
    assert model.training["curves"]["validation_accuracy"][-1] > FLOORS[name]
    json.dumps(model.training, allow_nan=False)


def test_the_file_is_small(bundled):
    assert bundled_models()[bundled[0]].stat().st_size < 2_200_000


def test_the_readme_names_command_and_figures(bundled):
    text = resource_path("models", "README.md").read_text(encoding="utf-8")
    assert f"--out resources/models/{bundled[0]}.npz" in text


def test_a_thousand_test_digits_are_recognised(bundled):
    name, model = bundled
    mnist = load_mnist()
    images = mnist.test_images[:1000, None].astype(np.float32) / 255
    right = model.network.predict(images) == mnist.test_labels[:1000]
    assert right.mean() >= FLOORS[name]


def test_european_digits_are_recognised(bundled):
    name, model = bundled
    images, labels = synthetic_digits(500, np.random.default_rng(99))
    right = model.network.predict(images[:, None].astype(np.float32) / 255) == labels
    assert right.mean() >= FLOORS[name] - 0.005
