"""Frames into a film: GIF, WebP and APNG by Pillow, MP4 by ffmpeg if the extra is installed."""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import NnvizError

Frame = NDArray[np.uint8]

_SLICE = 0.005  # seconds between two yields while a film is encoded

KINDS = {".gif": "GIF", ".webp": "WEBP", ".apng": "PNG", ".mp4": "MP4"}


class MissingExtraError(NnvizError):
    """Something optional is needed and not installed."""


def video_command() -> str:
    """Return the command that installs the encoder of MP4 for this Python."""
    return f"{shlex.quote(sys.executable)} -m pip install imageio-ffmpeg"


def check_video_support() -> None:
    """Raise a readable error if MP4 cannot be written here.

    Raises
    ------
    MissingExtraError
        Naming the extra to install.
    """
    try:
        import imageio_ffmpeg  # noqa: F401
    except ImportError:
        raise MissingExtraError(
            "MP4 needs ffmpeg, which is not installed with nnviz because of its size. Save a GIF, WebP or "
            f"APNG instead, or install it with: {video_command()}"
        ) from None


def write_animation(
    path: Path, frames: Iterator[Frame], fps: float, last_seconds: float = 1.5, colors: tuple[str, ...] = ()
) -> Iterator[int]:
    """Write frames to a film of the kind that the suffix of `path` names; yields the number of frames taken.

    The file appears when it is complete; a generator closed early leaves nothing behind.

    Parameters
    ----------
    path : Path
        Ending in .gif, .webp, .apng or .mp4.
    frames : iterator of uint8 (height, width, 3)
    fps : float
    last_seconds : float
        How long the last frame stays.
    colors : tuple of str
        Colours (``#rrggbb``) that GIF and APNG keep exactly, whatever the first frame shows.
    """
    suffix = path.suffix.lower()
    if suffix == ".mp4":
        check_video_support()
    handle, name = tempfile.mkstemp(dir=path.parent or ".", prefix=path.stem, suffix=".part" + suffix)
    os.close(handle)
    partial = Path(name)
    try:
        if suffix == ".mp4":
            yield from _write_video(partial, frames, fps, last_seconds)
        else:
            yield from _write_images(partial, frames, fps, last_seconds, KINDS[suffix], colors)
        partial.chmod(0o644)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _write_images(
    path: Path,
    frames: Iterator[Frame],
    fps: float,
    last_seconds: float,
    kind: str,
    colors: tuple[str, ...],
) -> Iterator[int]:
    from PIL import Image

    images: list[Any] = []
    palette = None
    for count, frame in enumerate(frames, start=1):
        image = Image.fromarray(frame)
        if kind != "WEBP":
            # One palette for the whole film: colours do not flicker, and files and times are much smaller.
            if palette is None:
                palette = _palette(image, colors)
            image = image.quantize(palette=palette, dither=Image.Dither.NONE)
        images.append(image)
        yield count
    durations = [round(1000 / fps)] * (len(images) - 1) + [round(1000 * last_seconds)]
    options: dict[str, Any] = {
        "save_all": True,
        "duration": durations,
        "loop": 0,
    }
    if kind == "WEBP":
        options |= {"quality": 80, "method": 2}
    yield from _save(images, path, kind, options)


class _StoppedError(Exception):
    """The film is not wanted any more."""


class _Rest:
    """The frames after the first; ends the encoding when it is stopped. Some encoders go over them twice."""

    def __init__(self, images: list[Any], stop: threading.Event) -> None:
        self._images = images
        self._stop = stop

    def __iter__(self) -> Iterator[Any]:
        for image in self._images:
            if self._stop.is_set():
                raise _StoppedError
            yield image


def _save(images: list[Any], path: Path, kind: str, options: dict[str, Any]) -> Iterator[int]:
    """Let Pillow encode on a thread and yield meanwhile, so that other work goes on and it can be stopped."""
    stop = threading.Event()
    rest = _Rest(images[1:], stop)
    with ThreadPoolExecutor(1, "nnviz-film") as pool:
        future = pool.submit(images[0].save, path, format=kind, append_images=rest, **options)
        try:
            while wait([future], _SLICE).not_done:
                yield len(images)
        finally:
            stop.set()
        future.result()
    # A film cancelled just now is not put in its place.
    yield len(images)


def _palette(image: Any, colors: tuple[str, ...]) -> Any:
    """Return a picture with a palette made from `image` and `colors`."""
    from PIL import Image, ImageColor

    found = image.quantize(256 - len(colors), method=Image.Quantize.MEDIANCUT).getpalette()
    found = found[: 3 * (256 - len(colors))]
    for color in colors:
        found += ImageColor.getrgb(color)[:3]
    carrier = Image.new("P", (1, 1))
    carrier.putpalette(found)
    return carrier


def _write_video(path: Path, frames: Iterator[Frame], fps: float, last_seconds: float) -> Iterator[int]:
    import imageio_ffmpeg

    writer = None
    last = None
    try:
        for count, frame in enumerate(frames, start=1):
            # The codec wants even sizes.
            last = np.ascontiguousarray(frame[: frame.shape[0] // 2 * 2, : frame.shape[1] // 2 * 2])
            if writer is None:
                size = (last.shape[1], last.shape[0])
                writer = imageio_ffmpeg.write_frames(str(path), size, fps=fps, macro_block_size=2)
                writer.send(None)
            writer.send(last.tobytes())
            yield count
        for _ in range(round(fps * last_seconds) if writer is not None else 0):
            writer.send(last.tobytes())  # type: ignore[union-attr]
    finally:
        if writer is not None:
            writer.close()
