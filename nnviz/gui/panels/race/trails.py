"""The trails of a race: painted a few milliseconds at a time, so that no frame waits for all of them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nnviz.gui.panels.race.frame import Bounds, Frame
from nnviz.gui.panels.race.layers import (
    FloatArray,
    device_pixmap,
    draw_lines,
    far_enough,
    segments,
    to_pixels,
)
from nnviz.gui.panels.race.look import draw_marker, racer_color
from nnviz.tasks.race import Trajectory

SLICE = 0.004
"""Seconds of a frame that go into trails."""
_CHUNK = 800  # segments between two looks at the clock: one millisecond, four if they cross the map
_LONG = 4000  # points; shorter races are painted anew in a moment
_COPIES = 8
_KEPT_BYTES = 32 << 20
EDGED = 3000  # steps; longer trails fill the eye without an edge
EDGE, EDGE_WIDTH = QColor(0, 0, 0, 190), 2.0
"""Colour of that edge, and by how many pixels it is wider than the trail."""
DOTTED = 120  # steps; single ones are worth seeing while there are few
_WAY_MARKS = 12  # of a trail, at most
_MARK_SPACING = 70.0  # pixels of way between two of them, at least
_MARK_SIZE = 0.34  # of the racer's mark, per pixel of the trail's width


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture of trails depends on.

    Attributes
    ----------
    race : int
        Number of the trajectories: others have another.
    size : QSizeF
        In pixels independent of the device.
    bounds : (x0, x1, y0, y1)
    ratio : float
        Pixels of the device for each of them.
    width : float
        Of the lines.
    """

    race: int
    size: QSizeF
    bounds: Bounds
    ratio: float
    width: float


@dataclass(frozen=True, slots=True)
class Trail:
    """One trajectory in the pixels of a picture, worked out once: a frame of a playing race takes slices.

    Attributes
    ----------
    trajectory : Trajectory
    pixels : ndarray, shape (steps + 1, 2)
    lines : ndarray, shape (n, 4)
        Segments, without those that are too short to be seen: a racer at rest costs nothing.
    passed : ndarray of int, shape (steps + 1,)
        How many of them lie behind the racer at each step.
    marks : ndarray of int
        Segments at whose end the racer's mark is drawn: trails are told apart where colours are not.
    """

    trajectory: Trajectory
    pixels: FloatArray
    lines: FloatArray
    passed: npt.NDArray[np.intp]
    marks: npt.NDArray[np.intp]

    @classmethod
    def of(cls, trajectory: Trajectory, frame: Frame) -> Trail:
        """Return a trajectory as it lies in `frame`."""
        pixels = to_pixels(trajectory.points[: trajectory.done + 1], frame)
        seen = far_enough(pixels)
        lines = segments(pixels[seen])
        marks = _way_marks(lines, trajectory.racer.colour)
        return cls(trajectory, pixels, lines, np.maximum(np.cumsum(seen) - 1, 0), marks)

    def lines_between(self, begin: int, end: int) -> FloatArray:
        """Return the segments that a racer passes on its way from one step to another."""
        last = len(self.passed) - 1
        return self.lines[self.passed[min(begin, last)] : self.passed[min(end, last)]]


def _way_marks(lines: FloatArray, colour: int) -> npt.NDArray[np.intp]:
    """Return the segments that end at even distances along the way, elsewhere for each racer."""
    way = np.cumsum(np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]))
    if not len(way) or not way[-1] > 0:
        return np.empty(0, dtype=np.intp)
    spacing = max(_MARK_SPACING, float(way[-1]) / _WAY_MARKS)
    first = spacing * (0.5 + 0.5 * (3 * colour % 8) / 8)
    return np.unique(np.searchsorted(way, np.arange(first, float(way[-1]), spacing)))


def draw_way_marks(painter: QPainter, trail: Trail, begin: int, end: int, width: float) -> None:
    """Draw a racer's small marks along its way from one step to another."""
    last = len(trail.passed) - 1
    low, high = (int(trail.passed[min(step, last)]) for step in (begin, end))
    racer = trail.trajectory.racer
    for x, y in trail.lines[trail.marks[(trail.marks >= low) & (trail.marks < high)], 2:].tolist():
        draw_marker(painter, racer.colour, x, y, racer_color(racer.colour), _MARK_SIZE * width)


class TrailPicture:
    """Trails in one look on one pixmap: steps forward are appended, a step back begins at a kept copy.

    Attributes
    ----------
    look : Look
    pixmap : QPixmap
    step : int
        The step up to which trails are painted.
    """

    def __init__(self, trajectories: tuple[Trajectory, ...], look: Look) -> None:
        self.look = look
        self.step = 0
        self.pixmap = device_pixmap(look.size, look.ratio)
        self.kept: dict[int, QPixmap] = {}
        self._trajectories = tuple(t for t in trajectories if t.racer.visible)
        self._trails: list[Trail] = []
        self._edge = QPen(EDGE, look.width + EDGE_WIDTH)
        self._edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._frame = Frame(QRectF(0, 0, look.size.width(), look.size.height()), look.bounds)
        self._chunk = max(1, _CHUNK // max(1, len(self._trajectories)))
        self._longest = longest = max((t.done for t in self._trajectories), default=0)
        copies = min(_COPIES, _KEPT_BYTES // (4 * self.pixmap.width() * self.pixmap.height()))
        long = sum(t.done for t in self._trajectories) >= _LONG and copies > 0
        self._spacing = -(-longest // (copies + 1)) if long else longest + 1

    def go_to(self, step: int, in_time: Callable[[], bool]) -> bool:
        """Paint towards `step` while `in_time`, at least a little; return whether it is reached."""
        if step < self.step:
            self.step = max((k for k in self.kept if k <= step), default=0)
            kept = self.kept.get(self.step)
            self.pixmap = device_pixmap(self.look.size, self.look.ratio) if kept is None else kept.copy()
        while self.step < step:
            stop = (self.step // self._spacing + 1) * self._spacing
            end = min(step, stop, self.step + self._chunk)
            self._append(self.step, end)
            self.step = end
            if end == stop < self._longest and end not in self.kept:
                self.kept[end] = self.pixmap.copy()
            if not in_time():
                break
        return self.step == step

    def _append(self, begin: int, end: int) -> None:
        if not self._trails:
            self._trails = [Trail.of(t, self._frame) for t in self._trajectories]
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for trail in self._trails:
            lines = trail.lines_between(begin, end)
            if len(lines):
                self._draw(painter, trail, lines)
            if trail.trajectory.done <= DOTTED:
                self._draw_dots(painter, trail, begin, end)
            draw_way_marks(painter, trail, begin, end, self.look.width)
        painter.end()

    def _draw(self, painter: QPainter, trail: Trail, lines: FloatArray) -> None:
        if trail.trajectory.done < EDGED:
            # A dark edge keeps light trails readable on light shades.
            painter.setPen(self._edge)
            draw_lines(painter, lines)
        painter.setPen(QPen(racer_color(trail.trajectory.racer.colour), self.look.width))
        draw_lines(painter, lines)

    def _draw_dots(self, painter: QPainter, trail: Trail, begin: int, end: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(racer_color(trail.trajectory.racer.colour))
        radius = self.look.width + 0.3
        for x, y in trail.pixels[begin + 1 : end + 1].tolist():
            if x == x and y == y:  # not NaN: either may be
                painter.drawEllipse(QPointF(x, y), radius, radius)


class TrailLayer:
    """All trails of a race, in as many frames as they take.

    After a zoom or with other trajectories the former picture stays, stretched to where it belongs, until
    the new one is complete; one under way is completed before a newer one begins, so that pictures keep
    coming however fast the hand is.

    Parameters
    ----------
    clock : callable
        Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._race = 0
        self._trajectories: tuple[Trajectory, ...] = ()
        self._front: TrailPicture | None = None
        self._back: TrailPicture | None = None

    def set_trajectories(self, trajectories: tuple[Trajectory, ...]) -> None:
        """Take other trajectories."""
        self._trajectories = trajectories
        self._race += 1

    def invalidate(self) -> None:
        """Forget all pictures (after a change of colours)."""
        self._front = self._back = None

    def paint(
        self,
        painter: QPainter,
        step: int,
        frame: Frame,
        ratio: float,
        width: float,
        *,
        whole: bool = False,
        begun: float | None = None,
    ) -> bool:
        """Draw the trails up to `step`; return whether that was all, or another frame is needed.

        Parameters
        ----------
        painter : QPainter
        step : int
        frame : Frame
        ratio : float
            Pixels of the device per pixel.
        width : float
            Of the lines.
        whole : bool
            Take the time that it takes (for exports).
        begun : float, optional
            When the frame began, by the clock; what else it has painted is taken from the trails' slice.
        """
        look = Look(self._race, frame.rect.size(), frame.bounds, ratio, width)
        begun = self._clock() if begun is None else begun
        until = math.inf if whole else begun + SLICE

        def in_time() -> bool:
            return self._clock() < until

        if self._front is None:
            self._front = TrailPicture(self._trajectories, look)
        if self._front.look != look:
            if self._back is None or (whole and self._back.look != look):
                self._back = TrailPicture(self._trajectories, look)
            if self._back.go_to(step, in_time):
                self._front, self._back = self._back, None
        else:
            self._back = None
        done = self._front.look == look and self._front.go_to(step, in_time)
        self._draw(painter, self._front, frame)
        return done

    def _draw(self, painter: QPainter, picture: TrailPicture, frame: Frame) -> None:
        look = picture.look
        if look.bounds == frame.bounds and look.size == frame.rect.size():
            painter.drawPixmap(frame.rect.topLeft(), picture.pixmap)
            return
        x0, x1, y0, y1 = look.bounds
        target = QRectF(frame.to_pixel(x0, y1), frame.to_pixel(x1, y0))
        if 0 < target.width() < 1e5 and 0 < target.height() < 1e5:
            painter.drawPixmap(target, picture.pixmap, QRectF(picture.pixmap.rect()))
