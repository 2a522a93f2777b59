"""MNIST, file readers and the digit pipeline."""

from nnviz.core.data.mnist import Mnist, load_mnist

__all__ = ["Mnist", "load_mnist"]
