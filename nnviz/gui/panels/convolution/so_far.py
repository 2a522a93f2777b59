"""The result while it is being made: the sums that the filter has not come to yet are left open."""

from __future__ import annotations

import numpy as np

from nnviz.tasks.convolution_view import ConvolutionResult
from nnviz.tasks.curves import Array


def made_so_far(result: ConvolutionResult, cell: int) -> tuple[Array, Array | None]:
    """Return result and pooled result with NaN for what needs a sum after `cell`, in the order of reading."""
    output = np.array(result.output, dtype=float)
    output.reshape(-1)[cell + 1 :] = np.nan
    if result.pooled is None:
        return output, None
    pooled = np.array(result.pooled, dtype=float)
    rows, columns = pooled.shape
    squares = output[: 2 * rows, : 2 * columns].reshape(rows, 2, columns, 2)
    pooled[np.isnan(squares).any(axis=(1, 3))] = np.nan
    return output, pooled
