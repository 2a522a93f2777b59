"""nnviz: a desktop laboratory in which people see deep learning happen."""

__version__ = "0.1.0"
