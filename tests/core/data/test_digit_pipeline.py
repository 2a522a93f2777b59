import itertools

import numpy as np
import pytest

from nnviz.core.data.digit_pipeline import (
    PipelineSettings,
    centre_of_mass,
    normalise_image,
    normalise_strokes,
)
from nnviz.core.data.mnist import load_mnist
from nnviz.core.data.picture_ink import connected_parts, grow, line_width
from nnviz.core.data.rasterizer import rasterize
from nnviz.core.data.strokes import Strokes
from nnviz.core.errors import DataFileError, ParameterError

SEVEN = [[(60, 60), (150, 60), (90, 200)], [(80, 130), (130, 130)]]


def exact_ink(line, width, shape):
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    distance = np.full(shape, np.inf)
    for a, b in itertools.pairwise(line):
        step = b - a
        along = np.clip(((columns - a[0]) * step[0] + (rows - a[1]) * step[1]) / (step @ step), 0, 1)
        distance = np.minimum(
            distance, np.hypot(columns - a[0] - along * step[0], rows - a[1] - along * step[1])
        )
    return np.clip(width / 2 + 0.5 - distance, 0, 1)


@pytest.mark.parametrize(("zoom", "points"), [(1, 300), (1, 9), (3, 300), (3, 60)])
def test_rasterized_lines_agree_with_the_distance_to_the_path(zoom, points):
    t = np.linspace(0, 2 * np.pi, points)
    line = (np.stack([14 + 6 * np.sin(t), 14 + 9 * np.sin(2 * t)], axis=1) * zoom).astype(np.float32)
    found = rasterize([line], 2.4 * zoom, (28 * zoom, 28 * zoom))
    # Resampling cuts the sharpest bends by at most a tenth of a grey step.
    assert np.abs(found - exact_ink(line, 2.4 * zoom, found.shape)).max() < 0.1


def test_rasterizer_takes_dots_wide_and_absurd_lines():
    assert rasterize([], 2.0, (5, 5)).sum() == 0
    dot = rasterize([np.array([[2.5, 2.5]], np.float32)], 2.0, (5, 5))
    assert dot[2, 2] == 1
    assert dot[0, 0] == 0
    far = rasterize([np.array([[-1e9, 2.5], [1e9, 2.5]], np.float32)], 2.0, (5, 5))
    assert far[2].min() == 1
    pressed = rasterize([np.array([[2, 10], [18, 10]], np.float32)], [np.array([1, 8], np.float32)], (20, 20))
    assert pressed[:, 16].sum() > 3 * pressed[:, 3].sum()


@pytest.mark.parametrize("shift", [(0, 0), (60, 70), (-50, -40)])
@pytest.mark.parametrize("size", [0.3, 1.0, 1.2])
def test_place_and_size_of_a_drawing_do_not_matter(shift, size):
    strokes = [np.array(line) * size + shift for line in SEVEN]
    found = normalise_strokes(Strokes.of(strokes)).final.astype(int)
    wanted = normalise_strokes(SEVEN).final.astype(int)
    assert np.abs(found - wanted).max() <= 26
    assert np.abs(found - wanted).mean() < 1


def test_a_drawing_becomes_like_mnist():
    final = normalise_strokes(SEVEN).final
    assert final.shape == (28, 28)
    assert final.dtype == np.uint8
    assert not final.flags.writeable
    assert centre_of_mass(final) == pytest.approx((14.5, 14.5), abs=0.05)
    rows, columns = np.nonzero(final > 127)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == pytest.approx(20, abs=1)


def test_mnist_itself_is_centred_on_pixel_fourteen():
    images = load_mnist().test_images[:1000]
    centres = np.array([centre_of_mass(image) for image in images])
    assert centres.mean(axis=0) == pytest.approx([14.5, 14.5], abs=0.03)


@pytest.mark.parametrize("off", ["crop", "scale", "thicken", "centre"])
def test_every_stage_can_be_switched_off(off):
    settings = PipelineSettings(**{off: False})
    result = normalise_strokes(Strokes.of(SEVEN, pen_width=4), settings)
    assert [stage.key for stage in result.stages if not stage.on] == [off]
    assert (result.final != normalise_strokes(SEVEN).final).any()
    assert all(stage.picture.max() > 100 for stage in result.stages)


def test_without_any_stage_the_canvas_is_shrunk_as_it_is():
    settings = PipelineSettings(crop=False, scale=False, thicken=False, centre=False)
    result = normalise_strokes([[(280 * 3 / 28, 20), (280 * 3 / 28, 260)]], settings)
    assert np.flatnonzero(result.final[14]).tolist() == [2, 3]


def test_fast_way_gives_the_same_picture():
    assert (normalise_strokes(SEVEN, pictures=False).final == normalise_strokes(SEVEN).final).all()
    assert normalise_strokes(SEVEN, pictures=False).stages == ()


def scribble():
    rng = np.random.default_rng(1)
    return [rng.uniform(20, 260, (200, 2))]


@pytest.mark.parametrize(
    ("strokes", "word"),
    [
        ([], "Nothing"),
        ([[]], "Nothing"),
        ([[(50, 50)]], "dot"),
        ([[(50, 50), (52, 51)]], "dot"),
        (scribble(), "scribble"),
    ],
)
def test_what_is_no_digit_is_refused_with_a_reason(strokes, word):
    result = normalise_strokes(strokes)
    assert result.is_empty
    assert word in result.refusal
    assert [stage.key for stage in result.stages][-1] == "final"


def test_no_digit_of_mnist_is_refused():
    from nnviz.core.data.pipeline_stages import refusal_of_picture

    refused = [image for image in load_mnist().test_images if refusal_of_picture(image)]
    assert len(refused) <= 2


@pytest.mark.parametrize(
    "lines",
    [
        [[(1, float("nan"))]],
        [[(1, 2, 3, 4)]],
        [[1, 2, 3]],
        [[(1e30, 0)]],
        [[(1e300, 0)]],
        [[(1, 2), (3,)]],
        [["a"]],
        [np.zeros((200_000, 2))],
    ],
)
def test_impossible_strokes_are_refused(lines):
    with pytest.raises(ParameterError):
        Strokes.of(lines)


def test_strokes_survive_json():
    strokes = Strokes.of([[(1, 2, 3), (4, 5.5, 6)], [(7, 8, 9)]], pen_width=12, side=300)
    again = Strokes.from_data(strokes.to_data())
    assert again.to_data() == strokes.to_data()
    assert again.side == 300
    assert again.widths is not None


@pytest.mark.parametrize(
    "data", [None, [], {}, {"lines": 3}, {"lines": [[1]], "pen_width": 1, "side": 1}, "x"]
)
def test_other_json_is_no_drawing(data):
    with pytest.raises(DataFileError):
        Strokes.from_data(data)


def photograph(image, *, dark=True, uneven=0.0, noise=0.0, size=300, place=(60, 110), zoom=6, rng=None):
    """Return a made-up photograph: the digit small on a large sheet."""
    rng = rng or np.random.default_rng(0)
    sheet = np.zeros((size, size + 100))
    large = np.kron(image / 255, np.ones((zoom, zoom)))
    sheet[place[0] : place[0] + 28 * zoom, place[1] : place[1] + 28 * zoom] = large
    x, y = np.meshgrid(np.linspace(-1, 1, size + 100), np.linspace(-1, 1, size))
    light = 1 - uneven * (x + 0.5 * y**2 + 1) / 2
    gray = (220 - 170 * sheet if dark else 30 + 200 * sheet) * light + noise * rng.standard_normal(
        sheet.shape
    )
    return np.clip(gray, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize(("uneven", "noise"), [(0.0, 0.0), (0.4, 0.0), (0.3, 8.0)])
def test_photographs_come_out_like_the_digit_in_them(dark, uneven, noise):
    likeness = []
    for image in load_mnist().test_images[:30]:
        found = normalise_image(photograph(image, dark=dark, uneven=uneven, noise=noise), pictures=False)
        assert not found.is_empty
        a, b = found.final.astype(float).ravel(), image.astype(float).ravel()
        likeness.append(np.corrcoef(a, b)[0, 1])
    assert np.median(likeness) > 0.93
    assert min(likeness) > 0.7


@pytest.mark.parametrize("width", [2.0, 4.0, 8.0])
def test_thin_lines_on_a_large_sheet_become_as_wide_as_in_mnist(width):
    strokes = [np.array(line, np.float32) + 300 for line in SEVEN]
    sheet = np.rint(230 - 150 * rasterize(strokes, width, (700, 900))).astype(np.uint8)
    result = normalise_image(sheet)
    assert result.stages[3].key == "thicken"
    assert "to 2.4 pixels" in result.stages[3].note
    wanted = normalise_strokes(SEVEN).final
    assert np.corrcoef(result.final.ravel(), wanted.ravel())[0, 1] > 0.93
    assert result.final.sum() == pytest.approx(wanted.sum(), rel=0.25)
    bare = normalise_image(sheet, PipelineSettings(thicken=False))
    assert bare.final.sum() < 0.8 * result.final.sum()


@pytest.mark.parametrize("width", [1.0, 3.0, 6.5])
@pytest.mark.parametrize("end", [(90, 50), (80, 90), (50, 90)])
def test_line_width_is_measured_whatever_the_direction(width, end):
    line = np.array([(10, 10), end], np.float32)
    ink = rasterize([line], width, (100, 100)).astype(float)
    assert line_width(ink) == pytest.approx(width, rel=0.35)
    assert line_width(grow(ink, 2.0)) == pytest.approx(width + 4, rel=0.35)


def test_pictures_of_mnist_are_left_as_they_are():
    images = load_mnist().test_images
    for image in images[:200]:
        assert (normalise_image(image).final == image).all()


@pytest.mark.parametrize("gray", [np.full((40, 40), 128, np.uint8), np.full((28, 60), 255, np.uint8)])
def test_a_blank_picture_holds_nothing(gray):
    result = normalise_image(gray)
    assert result.is_empty
    assert result.final.max() == 0


def test_noise_is_survived():
    rng = np.random.default_rng(0)
    for shape in [(4, 4), (5, 700), (28, 28), (600, 31)]:
        result = normalise_image(rng.integers(0, 256, shape, dtype=np.uint8))
        assert result.final.shape == (28, 28)


@pytest.mark.parametrize(
    "gray", [np.zeros((3, 9), np.uint8), np.zeros((9, 9)), np.zeros((9, 9, 3), np.uint8)]
)
def test_what_is_no_gray_picture_is_refused(gray):
    with pytest.raises(ParameterError, match="grey"):
        normalise_image(gray)


def test_connected_parts_are_found_whatever_their_shape():
    art = ["x..x.x", "x..x.x", "xxxx..", ".....x", "x.x.x."]
    mask = np.array([[c == "x" for c in row] for row in art])
    labels = connected_parts(mask)
    assert labels.max() == 5
    assert labels[0, 0] == labels[0, 3]
    assert labels[3, 5] == labels[4, 4]
    assert (labels[~mask] == 0).all()


@pytest.mark.parametrize("box", [4.0, 6.0, 7.9, 8.0])
def test_a_pen_wider_than_the_box_turns_nothing_upside_down(box):
    """Most of a seven lies above its middle; a negative zoom drew it below."""
    settings = PipelineSettings(box=box, pen_width=8.0, centre=False)
    drawn = normalise_strokes(Strokes.of(SEVEN), settings, pictures=False).final.astype(int)
    assert drawn[:14].sum() >= drawn[14:].sum() > 0
    photo = np.full((200, 200), 255, np.uint8)
    photo[30:33, 40:160] = 0
    photo[30:170, 157:160] = 0
    assert normalise_image(photo, settings, pictures=False).final.any()
