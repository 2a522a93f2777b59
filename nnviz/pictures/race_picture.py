"""A race as a figure, still or moving: heat map, contours, trails and loss curves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.errors import DataFileError, ParameterError
from nnviz.pictures.animation import KINDS, Frame, write_animation
from nnviz.tasks.race import RaceRequest, RaceResult, run_race
from nnviz.tasks.race_files import race_to_json, write_atomically
from nnviz.tasks.race_standings import trajectories_csv
from nnviz.tasks.surface_picture import surface_picture

# After Okabe & Ito 2008, told apart by the colour-blind: light, for the map is dark. The window has the same
# (nnviz.gui.panels.race.look), so that a film looks like the race did.
COLOURS = ("#56b4e9", "#f07a2e", "#1fc296", "#e39cc4", "#e6a817", "#4d93e0", "#e8eaee", "#f0e442")
CASINGS = ("#224f69", "#783a12", "#085540", "#624154", "#624604", "#254d78", "#4a4b4c", "#514c10")
"""The same hues, dark: edges by which they are seen on white."""
_DIM = 0.78
MARKERS = "os^DvpH8"
"""The shapes of `nnviz.gui.panels.race.look`, in the same order."""
STILL = (".png", ".svg", ".pdf")
TEXT = (".csv", ".json")
SUFFIXES = (*KINDS, *STILL, *TEXT)


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How a race is drawn.

    Attributes
    ----------
    width, height : int
        Pixels.
    seconds, fps : float
        Length of a film without its last frame, and frames per second.
    bounds : (x0, x1, y0, y1), optional
        Part of the plane; None for the surface's bounds.
    step : int, optional
        What a still picture shows; None for the end.
    """

    width: int = 960
    height: int = 540
    seconds: float = 6.0
    fps: float = 25.0
    bounds: tuple[float, float, float, float] | None = None
    step: int | None = None

    def __post_init__(self) -> None:
        if not (160 <= self.width <= 7680 and 120 <= self.height <= 4320):
            raise ParameterError("A picture is 160 to 7680 pixels wide and 120 to 4320 high.")
        if not (0.0 < self.seconds <= 600.0 and 1.0 <= self.fps <= 60.0):
            raise ParameterError("A film lasts up to 600 seconds and has 1 to 60 frames per second.")


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How far an export is: what it does and the share done, 0 to 1."""

    stage: str
    fraction: float


def check_suffix(path: Path) -> str:
    """Return the suffix in lower case.

    Raises
    ------
    ParameterError
        If nothing can be written under it; the message lists what can.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        kinds = ", ".join(s.lstrip(".") for s in SUFFIXES)
        raise ParameterError(
            f"A race cannot be written as {path.suffix or 'a file without a suffix'}; choose {kinds}."
        )
    return suffix


def run_race_export(
    request: RaceRequest, path: Path, options: PictureOptions | None = None
) -> Iterator[ExportProgress]:
    """Race and write the result to `path`; its suffix says as what.

    The file appears only when it is complete. Closing the generator cancels and leaves nothing behind.

    Raises
    ------
    DataFileError
        If it cannot be written; the message names the file and why.
    """
    suffix = check_suffix(path)
    options = options or PictureOptions()
    if suffix == ".mp4":
        from nnviz.pictures.animation import check_video_support

        check_video_support()
    result: RaceResult | None = None
    for result in run_race(request):
        yield ExportProgress("racing", 0.1 * result.progress)
    assert result is not None
    try:
        yield from _write(result, path, options)
    except OSError as error:
        reason = error.strerror or error
        raise DataFileError(
            f"{path} cannot be written: {reason}. Choose another place or make room on the disk."
        ) from error
    yield ExportProgress("done", 1.0)


def _write(result: RaceResult, path: Path, options: PictureOptions) -> Iterator[ExportProgress]:
    suffix = path.suffix.lower()
    if suffix == ".json":
        write_atomically(path, race_to_json(result.request).encode())
    elif suffix == ".csv":
        write_atomically(path, trajectories_csv(result).encode())
    elif suffix in STILL:
        import io

        buffer = io.BytesIO()
        figure = RaceFigure(result, options)
        last = max((t.done for t in result.trajectories), default=0)
        figure.show_step(last if options.step is None else min(max(options.step, 0), last))
        figure.figure.savefig(buffer, format=suffix[1:])
        write_atomically(path, buffer.getvalue())
    else:
        yield from _film(result, path, options)


def _film(result: RaceResult, path: Path, options: PictureOptions) -> Iterator[ExportProgress]:
    steps = film_steps(max((t.done for t in result.trajectories), default=0), options)
    figure = RaceFigure(result, options)
    for count in write_animation(path, figure.frames(steps), options.fps, colors=figure.colors):
        done = 0.1 + 0.85 * count / len(steps)
        yield ExportProgress("drawing" if count < len(steps) else "writing", done)


def film_steps(last: int, options: PictureOptions) -> list[int]:
    """Return the step that each frame shows: every step at most once, first and last included."""
    wanted = max(2, round(options.seconds * options.fps))
    return sorted({round(k) for k in np.linspace(0, last, min(wanted, last + 1))})


def _dim_viridis() -> Any:
    from matplotlib import colormaps
    from matplotlib.colors import ListedColormap

    table = colormaps["viridis"](np.linspace(0.0, 1.0, 256))
    table[:, :3] *= _DIM
    return ListedColormap(table)


class RaceFigure:
    """A figure whose static parts are drawn once; only trails and heads are drawn per frame."""

    def __init__(self, result: RaceResult, options: PictureOptions) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self.result = result
        dpi = 100.0
        self.figure = Figure((options.width / dpi, options.height / dpi), dpi=dpi, layout="constrained")
        self.canvas: Any = FigureCanvasAgg(self.figure)
        wide = options.width > 1.2 * options.height
        if wide:
            grid = self.figure.add_gridspec(1, 2, width_ratios=(3, 2))
        else:
            grid = self.figure.add_gridspec(2, 1, height_ratios=(3, 2))
        self.map, self.curves = self.figure.add_subplot(grid[0]), self.figure.add_subplot(grid[1])
        self._draw_map(options)
        self._draw_curves()
        from matplotlib.patheffects import Normal, Stroke

        halo = [Stroke(linewidth=3.2, foreground="#000000A0"), Normal()]
        self._trails: list[tuple[Any, Any, Any, Any]] = []
        for i, trajectory in enumerate(result.trajectories):
            racer = trajectory.racer
            if not racer.visible:
                continue
            colour = COLOURS[racer.colour % len(COLOURS)]
            marker = MARKERS[racer.colour % len(MARKERS)]
            (trail,) = self.map.plot([], [], color=colour, lw=1.6, label=racer.name, zorder=3)
            trail.set_path_effects(halo)
            head_style = {"color": colour, "markeredgecolor": "black", "markersize": 7, "zorder": 4 + i}
            (head,) = self.map.plot([], [], marker, **head_style)  # type: ignore[arg-type]
            curve_style = {"color": colour, "marker": marker, "markevery": [-1], "markeredgecolor": "black"}
            (curve,) = self.curves.plot([], [], lw=1.5, label=racer.name, markersize=5, **curve_style)  # type: ignore[arg-type]
            casing = CASINGS[racer.colour % len(CASINGS)]
            curve.set_path_effects([Stroke(linewidth=3.0, foreground=casing), Normal()])
            self._trails.append((trajectory, trail, head, curve))
        if self._trails:
            self.curves.legend(loc="best" if len(self._trails) < 6 else "upper right", fontsize=7)
            # With their marks: in print without colours nothing else tells them apart.
            self.map.legend(
                [(trail, head) for _, trail, head, _ in self._trails],
                [entry[0].racer.name for entry in self._trails],
                loc="upper right", fontsize=8, facecolor="#404040", labelcolor="white", framealpha=0.8,
            )  # fmt: skip
        self._text = self.map.text(
            0.02, 0.02, "", transform=self.map.transAxes, color="white", fontsize=9,
            bbox={"facecolor": "#404040", "alpha": 0.8, "edgecolor": "none", "pad": 3},
        )  # fmt: skip

    def _draw_map(self, options: PictureOptions) -> None:
        surface = self.result.request.surface
        bounds = options.bounds or surface.bounds
        picture = surface_picture(surface, bounds, 400, 400)
        self.map.imshow(
            picture.shades, extent=bounds, origin="lower", aspect="auto", cmap=_dim_viridis(), vmin=0, vmax=1,
            interpolation="bilinear",
        )  # fmt: skip
        if picture.levels.size:
            self.map.contour(
                picture.x,
                picture.y,
                picture.shades,
                picture.levels,
                colors="white",
                linewidths=0.5,
                alpha=0.4,
            )
        if surface.all_minima:
            x, y = np.array(surface.all_minima).T
            count = len(surface.minima)
            self.map.plot(x[:count], y[:count], "*", color="white", markeredgecolor="black", markersize=11)
            self.map.plot(x[count:], y[count:], "*", color="#AAAAAA", markeredgecolor="black", markersize=6)
        self.map.set(xlim=bounds[:2], ylim=bounds[2:], xlabel="x", ylabel="y", title=surface.title)

    def _draw_curves(self) -> None:
        trajectories = [t for t in self.result.trajectories if t.racer.visible]
        losses = np.concatenate([t.losses for t in trajectories]) if trajectories else np.ones(1)
        losses = losses[np.isfinite(losses)]
        low = min(
            (float(self.result.request.surface.value(*p)) for p in self.result.request.surface.minima),
            default=0.0,
        )
        positive = losses[losses > 0]
        log = low >= 0.0 and positive.size > 0 and positive.size == (losses != 0).sum()
        self.curves.set(xlabel="step", ylabel="loss", title="Loss")
        self.curves.set_xlim(0, max(1, self.result.request.steps))
        if log:
            self.curves.set_yscale("log")
            self.curves.set_ylim(max(float(positive.min()), 1e-16) / 2, float(positive.max()) * 2)
        elif losses.size:
            span = float(losses.max() - losses.min()) or 1.0
            self.curves.set_ylim(float(losses.min()) - 0.05 * span, float(losses.max()) + 0.05 * span)
        self.curves.grid(alpha=0.3)

    @property
    def colors(self) -> tuple[str, ...]:
        """The racers' colours, which a film of 256 colours must not lose."""
        used = sorted({t.racer.colour % len(COLOURS) for t in self.result.trajectories})
        return tuple(COLOURS[i] for i in used) + tuple(CASINGS[i] for i in used)

    def show_step(self, step: int) -> None:
        """Move all racers to `step`."""
        for trajectory, trail, head, curve in self._trails:
            k = min(step, trajectory.done)
            points = np.clip(trajectory.points[: k + 1], -1e9, 1e9)
            trail.set_data(points[:, 0], points[:, 1])
            head.set_data(points[-1:, 0], points[-1:, 1])
            with np.errstate(invalid="ignore"):
                losses = np.where(np.isfinite(trajectory.losses[: k + 1]), trajectory.losses[: k + 1], np.nan)
            curve.set_data(np.arange(k + 1), losses)
        self._text.set_text(f"step {step}")

    def frames(self, steps: list[int]) -> Iterator[Frame]:
        """Yield one picture per entry of `steps`, uint8 (height, width, 3)."""
        moving = [artist for entry in self._trails for artist in entry[1:]] + [self._text]
        for artist in moving:
            artist.set_animated(True)
        self.canvas.draw()
        background = self.canvas.copy_from_bbox(self.figure.bbox)
        for step in steps:
            self.canvas.restore_region(background)
            self.show_step(step)
            for artist in moving:
                artist.axes.draw_artist(artist)
            yield np.asarray(self.canvas.buffer_rgba())[..., :3].copy()
