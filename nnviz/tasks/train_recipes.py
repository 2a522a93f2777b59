"""How the book trains its own networks."""

from __future__ import annotations

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.nn.architectures import PRESETS, Architecture, parse_architecture
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.train_request import TrainRequest

# Of the book's programs: ch04/train_neuralnet.py takes 10,000 mini-batches out of 60,000 digits, which are
# 540 an epoch here, where 6,000 digits are held back; ch07/train_convnet.py and ch08/train_deepnet.py take
# 20 epochs. The 50-100 network of chapter 3 is only asked: the book gives its weights, not how it learnt.
_RECIPES = {
    "two_layer": ("sgd:lr=0.1", "normal:std_dev=0.01", 19),
    "simple_convnet": ("adam:lr=0.001", "normal:std_dev=0.01", 20),
    "deep_convnet": ("adam:lr=0.001", "he_normal", 20),
}


def book_recipe(architecture: Architecture) -> TrainRequest | None:
    """Return the settings with which the book trains a network, or None if it trains no such one.

    The book's: optimizer, learning rate, first weights, mini-batches of 100, how long, the last weights at
    the end. Ours: a tenth of the digits is held back (the book looks at the test data), each digit comes
    once an epoch (the book draws with replacement), dropout is inverted.

    Examples
    --------
    >>> book_recipe(parse_architecture("two_layer")).optimizer.spec()
    'sgd:learning_rate=0.1'
    >>> book_recipe(parse_architecture("fifty_hundred")) is None
    True
    """
    for name, (optimizer, initializer, epochs) in _RECIPES.items():
        if parse_architecture(PRESETS[name][0]) == architecture:
            return TrainRequest(
                architecture,
                initializer=INITIALIZERS.parse(initializer),
                optimizer=OPTIMIZERS.parse(optimizer),
                batch_size=100,
                epochs=epochs,
                restore_best=False,
            )
    return None
