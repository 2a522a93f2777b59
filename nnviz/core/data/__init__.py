"""MNIST, file readers and the digit pipeline."""

from typing import TYPE_CHECKING, Any

from nnviz.core.data.mnist import Mnist, load_mnist

if TYPE_CHECKING:
    from nnviz.core.data.dataset import Dataset
    from nnviz.core.data.files import read_dataset

__all__ = ["Dataset", "Mnist", "load_mnist", "read_dataset"]


def __getattr__(name: str) -> Any:
    # The readers are imported when they are first asked for: the first window does not wait for them.
    if name == "read_dataset":
        from nnviz.core.data.files import read_dataset

        return read_dataset
    if name == "Dataset":
        from nnviz.core.data.dataset import Dataset

        return Dataset
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
