"""One filter over one small picture, number by number: padding, stride, ReLU and pooling for the eye."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.tasks.curves import Array, read_only

Matrix = tuple[tuple[float, ...], ...]

LARGEST_PICTURE, LARGEST_KERNEL = 32, 5


def _drawn(text: str) -> Matrix:
    return tuple(tuple(float(c == "#") for c in line) for line in text.split())


PICTURES: dict[str, Matrix] = {
    # The book's worked example (chapter 7).
    "book": ((1, 2, 3, 0), (0, 1, 2, 3), (3, 0, 1, 2), (2, 3, 0, 1)),
    "edge": _drawn(" ".join(["....####"] * 8)),
    "square": _drawn("........ ........ ..####.. ..####.. ..####.. ..####.. ........ ........"),
    "seven": _drawn(
        "............ ............ ..#######... ..#######... ........#... .......##... ......##.... "
        "......#..... .....##..... ....##...... ....#....... ............"
    ),
    "diagonal": _drawn("#....... .#...... ..#..... ...#.... ....#... .....#.. ......#. .......#"),
}
"""Pictures to begin with, by name."""

KERNELS: dict[str, Matrix] = {
    "book": ((2, 0, 1), (0, 1, 2), (1, 0, 2)),
    "vertical": ((-1, 0, 1), (-1, 0, 1), (-1, 0, 1)),
    "horizontal": ((-1, -1, -1), (0, 0, 0), (1, 1, 1)),
    "outline": ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1)),
    "mean": ((1 / 9, 1 / 9, 1 / 9), (1 / 9, 1 / 9, 1 / 9), (1 / 9, 1 / 9, 1 / 9)),
    "identity": ((0, 0, 0), (0, 1, 0), (0, 0, 0)),
}
"""Filters to begin with, by name."""

POOLINGS = ("none", "max", "average")


@dataclass(frozen=True, slots=True)
class ConvolutionRequest:
    """A picture, a filter and how the one goes over the other.

    Attributes
    ----------
    picture : tuple of tuple of float
        Rows of equal length, 1 to 32.
    kernel : tuple of tuple of float
        The filter, 1 to 5 rows and columns.
    bias : float
    stride : int
        1 to 4.
    padding : int
        Rings of zeros around the picture, 0 to 4.
    relu : bool
        Whether negative sums become zero.
    pooling : str
        ``"none"``, or what becomes of every 2 x 2 square.
    """

    picture: Matrix = PICTURES["book"]
    kernel: Matrix = KERNELS["book"]
    bias: float = 0.0
    stride: int = 1
    padding: int = 0
    relu: bool = False
    pooling: str = "none"

    def __post_init__(self) -> None:
        _check_matrix("picture", self.picture, LARGEST_PICTURE)
        _check_matrix("filter", self.kernel, LARGEST_KERNEL)
        for name, low, high in (("stride", 1, 4), ("padding", 0, 4), ("bias", -100, 100)):
            value = getattr(self, name)
            if not low <= value <= high:
                raise ParameterError(f"The {name} lies between {low} and {high}; {value!r} does not.")
        if self.pooling not in POOLINGS:
            raise ParameterError(f"Pooling is one of {', '.join(POOLINGS)}, not {self.pooling!r:.40}.")
        if min(self.output_size()) < 1:
            raise ParameterError(
                "The filter is larger than the padded picture. Add padding or take a smaller filter."
            )

    def output_size(self) -> tuple[int, int]:
        """Return the height and width of the result: (H + 2P - FH) / S + 1, rounded down.

        Examples
        --------
        >>> ConvolutionRequest().output_size()
        (2, 2)
        """
        sizes = zip(
            (len(self.picture), len(self.picture[0])), (len(self.kernel), len(self.kernel[0])), strict=True
        )
        height, width = ((n + 2 * self.padding - f) // self.stride + 1 for n, f in sizes)
        return height, width


def _check_matrix(name: str, matrix: Matrix, largest: int) -> None:
    if not 1 <= len(matrix) <= largest or len({len(row) for row in matrix}) != 1:
        raise ParameterError(f"The {name} has 1 to {largest} rows of equal length.")
    if not 1 <= len(matrix[0]) <= largest:
        raise ParameterError(f"The {name} has 1 to {largest} columns.")
    if not np.isfinite(matrix).all() or np.abs(matrix).max() > 1e6:
        raise ParameterError(f"The {name} holds finite numbers up to a million.")


@dataclass(frozen=True, slots=True, eq=False)
class ConvolutionResult:
    """What comes out.

    Attributes
    ----------
    request : ConvolutionRequest
    padded : ndarray, shape (H + 2P, W + 2P)
    sums : ndarray, shape (OH, OW)
        With the bias, before ReLU.
    output : ndarray, shape (OH, OW)
        After ReLU, if there is one.
    pooled : ndarray or None, shape (OH // 2, OW // 2)
    """

    request: ConvolutionRequest
    padded: Array
    sums: Array
    output: Array
    pooled: Array | None

    def products(self, row: int, column: int) -> tuple[Array, Array]:
        """Return the part of the picture and the filter whose products make one sum.

        Examples
        --------
        >>> result = next(run_convolution_view(ConvolutionRequest()))
        >>> window, kernel = result.products(0, 0)
        >>> float((window * kernel).sum())
        15.0
        """
        kernel = np.array(self.request.kernel)
        top, left = row * self.request.stride, column * self.request.stride
        return self.padded[top : top + kernel.shape[0], left : left + kernel.shape[1]], kernel


def run_convolution_view(request: ConvolutionRequest) -> Iterator[ConvolutionResult]:
    """Compute everything that `request` asks for; yields once.

    As in every deep-learning library the filter is not turned over: strictly a cross-correlation.
    """
    picture, kernel = np.array(request.picture), np.array(request.kernel)
    padded = np.pad(picture, request.padding)
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)
    windows = windows[:: request.stride, :: request.stride]
    sums = np.einsum("ijkl,kl->ij", windows, kernel) + request.bias
    output = np.maximum(sums, 0.0) if request.relu else sums.copy()
    pooled = None
    height, width = output.shape[0] // 2, output.shape[1] // 2
    if request.pooling != "none" and height and width:
        squares = output[: 2 * height, : 2 * width].reshape(height, 2, width, 2)
        pooled = squares.max(axis=(1, 3)) if request.pooling == "max" else squares.mean(axis=(1, 3))
        pooled = read_only(pooled)
    yield ConvolutionResult(request, read_only(padded), read_only(sums), read_only(output), pooled)
