"""MNIST, file readers and the digit pipeline."""
