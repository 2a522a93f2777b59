"""Some of many pictures, without a copy of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class ChosenPictures:
    """Pictures chosen from a larger set; copied only where they are asked for, as ``chosen[part]``.

    The training part of MNIST, copied, would take 42 MB for each run, and 20 ms in one piece.

    Attributes
    ----------
    pool : ndarray, shape (N, height, width), uint8
    rows : ndarray of int, shape (n,)
        Which of them, in this order.

    Examples
    --------
    >>> pool = np.arange(12, dtype=np.uint8).reshape(3, 2, 2)
    >>> chosen = ChosenPictures(pool, np.array([2, 0]))
    >>> len(chosen), chosen[:1].tolist()
    (2, [[[8, 9], [10, 11]]])
    """

    pool: NDArray[np.uint8]
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, part: slice | NDArray[np.integer]) -> NDArray[np.uint8]:
        pictures: NDArray[np.uint8] = self.pool[self.rows[part]]
        return pictures

    def take(self, indices: NDArray[np.integer], axis: int) -> NDArray[np.uint8]:
        """Return some of them as `numpy.take` does, a third faster than by ``chosen[indices]``; axis 0."""
        pictures: NDArray[np.uint8] = self.pool.take(self.rows[indices], axis)
        return pictures


Pictures: TypeAlias = NDArray[np.uint8] | ChosenPictures
"""Pictures that are asked for part by part."""
