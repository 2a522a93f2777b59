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
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mnist")
    try:
        future = pool.submit(load_mnist)
        while True:
            try:
                return future.result(timeout=_SLICE)
            except TimeoutError:
                yield snapshot
    finally:
        pool.shutdown(wait=False)
