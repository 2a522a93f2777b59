"""The book's networks are trained as the book's programs train them."""

import pytest

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.nn.architectures import PRESETS, parse_architecture
from nnviz.tasks.train_recipes import book_recipe

#: As in the book's ch04/train_neuralnet.py, ch07/train_convnet.py, ch08/train_deepnet.py and their networks.
BOOK = {
    "two_layer": ("sgd", 0.1, INITIALIZERS.create("normal", std_dev=0.01)),
    "simple_convnet": ("adam", 0.001, INITIALIZERS.create("normal", std_dev=0.01)),
    "deep_convnet": ("adam", 0.001, INITIALIZERS.create("he_normal")),
}


@pytest.mark.parametrize("name", BOOK)
def test_a_recipe_is_the_books(name):
    recipe = book_recipe(parse_architecture(name))
    slug, rate, weights = BOOK[name]
    assert (recipe.optimizer.slug, recipe.optimizer.learning_rate) == (slug, rate)
    assert recipe.initializer == weights
    assert recipe.batch_size == 100
    assert not recipe.batch_norm
    assert recipe.dropout == 0.0
    assert recipe.augmentation is None
    # A tenth is held back here, nothing in the book: the number of mini-batches, or of epochs, is the book's.
    steps = recipe.epochs * round(60_000 * (1 - recipe.validation)) // recipe.batch_size
    assert recipe.epochs == 20 or 10_000 <= steps < 10_540


@pytest.mark.parametrize("name", sorted(PRESETS.keys() - BOOK.keys()))
def test_of_other_networks_the_book_has_no_recipe(name):
    assert book_recipe(parse_architecture(name)) is None
