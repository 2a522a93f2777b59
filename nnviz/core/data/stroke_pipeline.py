"""From a drawing to MNIST's 28 x 28, stage by stage, the strokes being rendered again after scaling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.core.data.pipeline_stages import (
    CENTER,
    FRAME,
    NOTHING,
    PREVIEW,
    SCRIBBLE,
    STAGE_TITLES,
    TOO_SMALL,
    Gray,
    PipelineSettings,
    PipelineStage,
    PipelineStages,
    centre_of_mass,
    frozen_gray,
    refusal_of_picture,
)
from nnviz.core.data.rasterizer import rasterize
from nnviz.core.data.strokes import Strokes

_SMALLEST = 0.04
"""A drawing smaller than this part of the canvas is a slip of the pen."""

_MOST_TURNS = 9.0
"""Path length over size beyond which a drawing is a scribble; real digits stay below 5."""


@dataclass(frozen=True, slots=True)
class _Placement:
    """Where the canvas lies in the frame: pixel = canvas * zoom + shift; `width` None: as drawn."""

    zoom: float
    shift: tuple[float, float]
    width: float | None = None

    def render(self, strokes: Strokes, rows: int = FRAME) -> NDArray[np.float32]:
        factor = rows / FRAME
        zoom = self.zoom * factor
        shift = np.array(self.shift, np.float32) * np.float32(factor)
        lines = [line * np.float32(zoom) + shift for line in strokes.lines]
        if self.width is not None:
            return rasterize(lines, self.width * factor, (rows, rows))
        if strokes.widths is None:
            return rasterize(lines, strokes.pen_width * zoom, (rows, rows))
        return rasterize(lines, [w * np.float32(zoom) for w in strokes.widths], (rows, rows))


def _fit(box: tuple[float, float, float, float], width: float | None, side: float) -> _Placement:
    """Return what brings the longer side of `box`, with the pen, to `side` pixels, in the middle."""
    left, top, right, bottom = box
    longer = max(right - left, bottom - top, 1e-3)
    # A pen wider than the box leaves no room for its path; less than none would turn it upside down.
    zoom = max(side - (width or 0.0), 0.0) / longer
    shift = (FRAME / 2 - zoom * (left + right) / 2, FRAME / 2 - zoom * (top + bottom) / 2)
    return _Placement(zoom, shift, width)


def _widest(strokes: Strokes) -> float:
    if strokes.widths is None:
        return strokes.pen_width
    return max(float(width.max()) for width in strokes.widths)


def _refusal(strokes: Strokes) -> str:
    if strokes.is_empty:
        return NOTHING
    left, top, right, bottom = strokes.bounds()
    size = max(right - left, bottom - top)
    if size < _SMALLEST * strokes.side:
        return TOO_SMALL
    if strokes.length() > _MOST_TURNS * size:
        return SCRIBBLE
    return ""


def normalise_strokes(
    strokes: Strokes | Sequence[ArrayLike],
    settings: PipelineSettings | None = None,
    *,
    pictures: bool = True,
) -> PipelineStages:
    """Take a drawing through all stages.

    Parameters
    ----------
    strokes : Strokes, or sequence of array_like of shape (n, 2) or (n, 3) on the 280-unit canvas
    settings : PipelineSettings, optional
    pictures : bool
        Whether to paint the stages; without them it takes a third of the time.

    Returns
    -------
    PipelineStages
        Also for an empty drawing: its picture is then all paper and `refusal` says so.

    Examples
    --------
    >>> stages = normalise_strokes([[(30, 40), (30, 240)]])
    >>> [stage.key for stage in stages.stages]
    ['drawn', 'crop', 'scale', 'thicken', 'centre', 'final']
    >>> stages.final.shape
    (28, 28)
    """
    *_, stages = normalise_in_steps(strokes, settings, pictures=pictures)
    return stages


def normalise_in_steps(
    strokes: Strokes | Sequence[ArrayLike],
    settings: PipelineSettings | None = None,
    *,
    pictures: bool = True,
) -> Iterator[PipelineStages]:
    """Do what `normalise_strokes` does, so that whoever is in a hurry may do something else in between.

    Yields
    ------
    PipelineStages
        What the network sees, at once and again after each stage has been painted; at last with the stages.
    """
    if not isinstance(strokes, Strokes):
        strokes = Strokes.of(strokes)
    settings = settings or PipelineSettings()
    whole = (0.0, 0.0, strokes.side, strokes.side)
    drawn = _fit(whole, None, FRAME)
    refusal = _refusal(strokes)
    if strokes.is_empty:
        yield _paper(settings, pictures, refusal)
        return
    left, top, right, bottom = _box_of(strokes)
    half = _widest(strokes) / 2
    inked = (left - half, top - half, right + half, bottom + half)
    cropped = _fit(inked, None, FRAME) if settings.crop else drawn
    scaled = _fit(inked if settings.crop else whole, None, settings.box) if settings.scale else cropped
    final = scaled
    if settings.thicken:
        final = replace(scaled, width=settings.pen_width)
        if settings.crop:
            side = settings.box if settings.scale else FRAME
            final = _fit((left, top, right, bottom), settings.pen_width, side)
    thickened = final
    values = final.render(strokes)
    mass = centre_of_mass(values)
    if settings.centre and mass is not None:
        shift = (final.shift[0] + CENTER - mass[0], final.shift[1] + CENTER - mass[1])
        final = replace(final, shift=shift)
        values = final.render(strokes)
    gray = frozen_gray(values)
    refusal = refusal or refusal_of_picture(gray)
    seen = PipelineStages((), gray, refusal)
    yield seen
    if not pictures:
        return
    extent = max(right - left, bottom - top) / strokes.side
    notes = _notes(settings, extent, _widest(strokes) * scaled.zoom, mass)
    placements = {"drawn": drawn, "crop": cropped, "scale": scaled, "thicken": thickened, "centre": final}
    stages = []
    for stage in _paint(strokes, placements, settings, notes, gray):
        yield seen
        stages.append(stage)
    yield PipelineStages(tuple(stages), gray, refusal)


def _box_of(strokes: Strokes) -> tuple[float, float, float, float]:
    """Return the bounds of the path; what is tiny is not blown up, that would show the hand's tremor."""
    left, top, right, bottom = strokes.bounds()
    least = _SMALLEST * strokes.side
    if max(right - left, bottom - top) >= least:
        return left, top, right, bottom
    x, y = (left + right) / 2, (top + bottom) / 2
    return x - least / 2, y - least / 2, x + least / 2, y + least / 2


def _notes(
    settings: PipelineSettings, extent: float, drawn_width: float, mass: tuple[float, float] | None
) -> dict[str, str]:
    """Return what each stage did, in words and numbers; widths in pixels of 28."""
    width = f"{drawn_width:.1f} pixels"
    if settings.thicken:
        width = f"from {drawn_width:.1f} to {settings.pen_width:.1f} pixels"
    return {
        "crop": f"{extent:.0%} of the canvas",
        "scale": f"longer side {settings.box if settings.scale else FRAME:g} of 28 pixels",
        "thicken": width,
        "centre": "" if mass is None else f"was at {mass[0] - 0.5:.1f}, {mass[1] - 0.5:.1f} of 28",
    }


def _paint(
    strokes: Strokes,
    placements: dict[str, _Placement],
    settings: PipelineSettings,
    notes: dict[str, str],
    final: Gray,
) -> Iterator[PipelineStage]:
    painted: dict[_Placement, Gray] = {}
    for key, placement in placements.items():
        if placement not in painted:
            painted[placement] = frozen_gray(placement.render(strokes, PREVIEW))
        picture = painted[placement]
        mark = centre_of_mass(picture) if key in ("thicken", "centre") else None
        on = bool(getattr(settings, key, True))
        yield PipelineStage(key, STAGE_TITLES[key], picture, on, True, notes.get(key, ""), mark)
    ink = f"ink {final.sum() / 255:.0f} pixels (MNIST: 102 on average)"
    yield PipelineStage("final", STAGE_TITLES["final"], final, note=ink, mark=centre_of_mass(final))


def _paper(settings: PipelineSettings, pictures: bool, refusal: str) -> PipelineStages:
    blank = frozen_gray(np.zeros((FRAME, FRAME)))
    large = frozen_gray(np.zeros((PREVIEW, PREVIEW)))
    stages = tuple(
        PipelineStage(key, title, blank if key == "final" else large, bool(getattr(settings, key, True)))
        for key, title in STAGE_TITLES.items()
    )
    return PipelineStages(stages if pictures else (), blank, refusal)
