"""MNIST for a task, loaded without holding the worker up."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from nnviz.core.data.mnist import Mnist, load_mnist

T = TypeVar("T")
_SLICE = 0.004  # seconds that a task may wait between two yields


def wait_for_mnist(snapshot: T) -> Generator[T, None, Mnist]:
    """Yield `snapshot` until MNIST has been unpacked (half a second, once), then return it.

    Use as ``data = yield from wait_for_mnist(snapshot)``, so that a drawing is still answered at once.

    Raises
    ------
    DataFileError
        If the bundle is missing or damaged.
    """
    if load_mnist.cache_info().currsize:
        return load_mnist()
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mnist")
    future = pool.submit(load_mnist)
    try:
        while True:
            try:
                return future.result(timeout=_SLICE)
            except TimeoutError:
                yield snapshot
    finally:
        # Given up in the middle, the loading ends by itself and is there for the next who asks.
        pool.shutdown(wait=future.done())
