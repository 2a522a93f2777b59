"""From a picture of a digit (a photograph, a scan, a screenshot) to MNIST's 28 x 28, stage by stage.

Paper is told from ink by the border, uneven light is evened out by a smooth surface fitted to the paper,
what is far from the digit or much smaller is taken for dirt. There are no strokes to render again, but thin
lines (a ballpoint pen's) are thickened to MNIST's width.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.picture_ink import find_ink, grow, line_width
from nnviz.core.data.pipeline_stages import (
    CENTER,
    FRAME,
    NOTHING,
    PREVIEW,
    STAGE_TITLES,
    PipelineSettings,
    PipelineStage,
    PipelineStages,
    centre_of_mass,
    frozen_gray,
    refusal_of_picture,
)
from nnviz.core.errors import ParameterError

Values = NDArray[np.float64]

_WORKING = 192
"""Larger pictures are shrunk to this first: a digit of 20 pixels needs no more."""

_THIN = 1.8
"""Lines thinner than this, in pixels of 28, are thickened; MNIST's are 2.4 wide and seldom below this."""

_LARGEST = 20_000
"""Rows or columns beyond which a picture is refused."""


def shrink(
    picture: NDArray[Any],
    rows: int,
    columns: int,
    top: float = 0.0,
    left: float = 0.0,
    height: float | None = None,
    width: float | None = None,
) -> Values:
    """Return a part of a picture on another grid, every new pixel being the mean of what it covers.

    Parameters
    ----------
    picture : ndarray, shape (h, w)
    rows, columns : int
        Size of the result.
    top, left, height, width : float
        The part, in pixels of `picture`; the whole by default. What lies outside counts as 0.

    Returns
    -------
    ndarray, shape (rows, columns), float64

    Examples
    --------
    >>> shrink(np.array([[0.0, 4.0], [8.0, 4.0]]), 1, 1)
    array([[4.]])
    """
    down = _overlaps(rows, picture.shape[0], top, picture.shape[0] if height is None else height)
    across = _overlaps(columns, picture.shape[1], left, picture.shape[1] if width is None else width)
    result: Values = down @ picture.astype(np.float64) @ across.T
    return result


def _overlaps(count: int, source: int, begin: float, extent: float) -> Values:
    """Return the (count, source) matrix of the share that every source pixel has in every new pixel."""
    edges = begin + extent * np.arange(count + 1) / count
    low, high = edges[:-1, None], edges[1:, None]
    cells = np.arange(source)
    overlap = np.minimum(high, cells + 1) - np.maximum(low, cells)
    shares: Values = np.clip(overlap, 0.0, None) * (count / extent)
    return shares


def is_normalised(gray: NDArray[np.uint8]) -> bool:
    """Return whether a picture already looks like one of MNIST's: size, black corners, box and centre.

    Parameters
    ----------
    gray : ndarray, shape (h, w), uint8
    """
    if gray.shape != (FRAME, FRAME):
        return False
    corners = gray[:3, :3].any() or gray[:3, -3:].any() or gray[-3:, :3].any() or gray[-3:, -3:].any()
    rows, columns = np.nonzero(gray)
    mass = centre_of_mass(gray)
    if corners or mass is None or rows.size > 500:
        return False
    longer = max(np.ptp(rows), np.ptp(columns)) + 1
    return bool(18 <= longer <= 21 and max(abs(mass[0] - CENTER), abs(mass[1] - CENTER)) < 1.01)


def normalise_image(
    gray: NDArray[np.uint8], settings: PipelineSettings | None = None, *, pictures: bool = True
) -> PipelineStages:
    """Take a picture of one digit through all stages.

    Parameters
    ----------
    gray : ndarray, shape (h, w), uint8
        Dark on light or light on dark, of any size.
    settings : PipelineSettings, optional
        The pen width applies to thin lines only; thick ones stay as they are.
    pictures : bool
        Whether to make the pictures of the stages.

    Returns
    -------
    PipelineStages
        A picture that MNIST could hold comes out unchanged.

    Raises
    ------
    ParameterError
        If it is no grey picture of at least 4 x 4 pixels.
    """
    gray = np.asarray(gray)
    if gray.ndim != 2 or gray.dtype != np.uint8 or min(gray.shape) < 4 or max(gray.shape) > _LARGEST:
        raise ParameterError(
            f"A picture is a grey one of 4 x 4 to {_LARGEST} x {_LARGEST} pixels (uint8), "
            f"not {gray.shape} of {gray.dtype}."
        )
    settings = settings or PipelineSettings()
    if is_normalised(gray):
        return _unchanged(gray, settings, pictures)
    found, note = find_ink(_working_size(gray))
    whole = _Plane.around(_square(found))
    cropped, extent = whole, 1.0
    if found.any() and settings.crop:
        extent = _box(whole.ink)[2] / len(whole.ink)
        ink = _square(_closer_look(gray, found))
        cropped = _Plane(ink, *_box(ink))
    # The frame as a square of the picture: the box lies in its middle and is `box` of 28 pixels wide.
    box = settings.box if settings.scale else float(FRAME)
    scaled = cropped.framed(box)
    thin = line_width(cropped.ink) * FRAME / scaled.side
    thickened, width = scaled, f"{thin:.1f} pixels"
    if settings.thicken and 0 < thin < _THIN:
        # The box grows with the line: leave room for it, a pixel at least for the digit itself.
        room = cropped.framed(max(box - (settings.pen_width - thin), 1.0))
        radius = (settings.pen_width - thin) / 2 * PREVIEW / FRAME
        thickened = _Plane.around(grow(room.shrunk(PREVIEW), radius))
        width = f"from {thin:.1f} to {settings.pen_width:.1f} pixels"
    placed = thickened
    values = placed.shrunk(FRAME)
    mass = centre_of_mass(values)
    if mass is not None and settings.centre:
        placed = placed.moved(mass[0] - CENTER, mass[1] - CENTER)
        values = placed.shrunk(FRAME)
    final = frozen_gray(_stretched(values))
    refusal = refusal_of_picture(final) if cropped.ink.any() else NOTHING
    if not pictures:
        return PipelineStages((), final, refusal)
    notes = {
        "drawn": note,
        "crop": f"{extent:.0%} of the picture",
        "scale": f"longer side {box:g} of 28 pixels",
        "thicken": width,
        "centre": "" if mass is None else f"was at {mass[0] - 0.5:.1f}, {mass[1] - 0.5:.1f} of 28",
        "final": f"ink {final.sum() / 255:.0f} pixels (MNIST: 102 on average)",
    }
    planes = {"drawn": whole, "crop": cropped, "scale": scaled, "thicken": thickened, "centre": placed}
    return PipelineStages(_stages(planes, settings, notes, final), final, refusal)


@dataclass(frozen=True, slots=True, eq=False)
class _Plane:
    """Ink on a square picture, and the square of it that is looked at: top, left and side in its pixels."""

    ink: Values
    top: float
    left: float
    side: float

    @classmethod
    def around(cls, ink: Values) -> _Plane:
        return cls(ink, 0.0, 0.0, float(len(ink)))

    def framed(self, box: float) -> _Plane:
        """Look at so much more that the present part takes `box` of 28 pixels, in the middle."""
        frame = self.side * FRAME / box
        return _Plane(
            self.ink, self.top + (self.side - frame) / 2, self.left + (self.side - frame) / 2, frame
        )

    def moved(self, right: float, down: float) -> _Plane:
        """Look further to the right and down, in pixels of 28."""
        pixel = self.side / FRAME
        return _Plane(self.ink, self.top + down * pixel, self.left + right * pixel, self.side)

    def shrunk(self, rows: int) -> Values:
        """Return what is looked at on a grid of `rows` x `rows`."""
        return shrink(self.ink, rows, rows, self.top, self.left, self.side, self.side)


def _closer_look(gray: NDArray[np.uint8], found: Values) -> Values:
    """Return the ink of a small digit on a large picture, from the neighbourhood of what was found there."""
    ratio = max(gray.shape) / max(found.shape)
    rows, columns = np.flatnonzero((found > 0.5).any(axis=1)), np.flatnonzero((found > 0.5).any(axis=0))
    if ratio <= 1 or not rows.size:
        return found
    side = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    if side * 2 > max(found.shape):
        return found
    margin = 0.4 * side + 2
    ranges = []
    for places, extent in ((rows, gray.shape[0]), (columns, gray.shape[1])):
        low = max(0, int((places[0] - margin) * ratio))
        ranges.append(slice(low, min(extent, int((places[-1] + 1 + margin) * ratio))))
    closer, _ = find_ink(_working_size(gray[ranges[0], ranges[1]]))
    return closer if closer.any() else found


def _stages(
    planes: dict[str, _Plane],
    settings: PipelineSettings,
    notes: dict[str, str],
    final: NDArray[np.uint8],
) -> tuple[PipelineStage, ...]:
    stages = []
    for key, title in STAGE_TITLES.items():
        picture = final
        if key in planes:
            picture = frozen_gray(planes[key].shrunk(PREVIEW))
        mark = centre_of_mass(picture) if key in ("thicken", "centre", "final") else None
        stages.append(
            PipelineStage(key, title, picture, bool(getattr(settings, key, True)), True, notes[key], mark)
        )
    return tuple(stages)


def _unchanged(gray: NDArray[np.uint8], settings: PipelineSettings, pictures: bool) -> PipelineStages:
    final = frozen_gray(gray / 255)
    large = frozen_gray(np.kron(gray / 255, np.ones((PREVIEW // FRAME,) * 2)))
    note = "already normalised as in MNIST"
    stages = tuple(
        PipelineStage(
            key,
            title,
            final if key == "final" else large,
            bool(getattr(settings, key, True)),
            key in ("drawn", "final"),
            note,
            centre_of_mass(final if key == "final" else large),
        )
        for key, title in STAGE_TITLES.items()
    )
    return PipelineStages(stages if pictures else (), final, refusal_of_picture(final))


def _working_size(gray: NDArray[np.uint8]) -> Values:
    ratio = _WORKING / max(gray.shape)
    if ratio >= 1:
        return gray.astype(np.float64)
    rows, columns = (max(4, round(extent * ratio)) for extent in gray.shape)
    return shrink(gray, rows, columns)


def _square(ink: Values) -> Values:
    rows, columns = ink.shape
    side = max(rows, columns)
    square = np.zeros((side, side))
    top, left = (side - rows) // 2, (side - columns) // 2
    square[top : top + rows, left : left + columns] = ink
    return square


def _box(ink: Values) -> tuple[float, float, float]:
    """Return top, left and side of the square around the ink, its longer side being the box's."""
    rows = np.flatnonzero((ink > 0.5).any(axis=1))
    columns = np.flatnonzero((ink > 0.5).any(axis=0))
    if not rows.size:
        return 0.0, 0.0, float(len(ink))
    height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    side = float(max(height, width))
    top, left = rows[0] + height / 2 - side / 2, columns[0] + width / 2 - side / 2
    return float(top), float(left), side


def _stretched(values: Values) -> Values:
    """Bring the darkest part of thin lines to full ink, as MNIST has it."""
    top = values.max()
    return values / top if 0.2 < top < 1.0 else values
