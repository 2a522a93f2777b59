"""Films: frames and durations are kept, and a film cancelled at any moment leaves nothing behind."""

import threading

import numpy as np
import pytest
from PIL import Image

from nnviz.pictures.animation import write_animation

KINDS = [".gif", ".webp", ".apng"]
COUNT = 12


def _frames(count=COUNT):
    for i in range(count):
        frame = np.full((40, 60, 3), 255, np.uint8)
        frame[:, 4 * i : 4 * i + 4] = (200, 30, 30)
        yield frame


@pytest.mark.parametrize("suffix", KINDS)
def test_all_frames_arrive(tmp_path, suffix):
    path = tmp_path / f"film{suffix}"
    *_, last = write_animation(path, _frames(), fps=20)
    assert last == COUNT
    with Image.open(path) as film:
        assert film.n_frames == COUNT
        assert film.size == (60, 40)


@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize("after", [1, COUNT, COUNT + 1])
def test_a_cancelled_film_leaves_nothing(tmp_path, suffix, after):
    """Cancelled while frames are drawn, or when they are being encoded or just have been."""
    work = write_animation(tmp_path / f"film{suffix}", _frames(), fps=20)
    for _ in range(after):
        next(work)
    work.close()
    assert list(tmp_path.iterdir()) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("nnviz-film")]


def test_a_film_that_cannot_be_encoded_says_so_and_leaves_nothing(tmp_path, monkeypatch):
    def fail(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Image.Image, "save", fail)
    with pytest.raises(OSError, match="No space left"):
        list(write_animation(tmp_path / "film.gif", _frames(), fps=20))
    assert list(tmp_path.iterdir()) == []
