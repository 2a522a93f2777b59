"""Random distortions: reproducible, in range, and each of them does what it says."""

import numpy as np
import pytest

from nnviz.core.data.augmentation import PRESETS, Augmentation, parse_augmentation
from nnviz.core.errors import ParameterError, UnknownNameError
from nnviz.core.params import parameters

NOTHING = {**dict.fromkeys((p.name for p in parameters(Augmentation)), 0.0), "share": 1.0}


def only(**values):
    return Augmentation(**{**NOTHING, **values})


@pytest.fixture
def disc():
    """300 pictures of a filled circle of radius 6 in the middle, with a soft edge."""
    y, x = np.mgrid[0:28, 0:28] - 13.5
    picture = np.clip(6.5 - np.hypot(x, y), 0, 1) * 255
    return np.repeat(picture[None].astype(np.uint8), 300, axis=0)


def centre(pictures):
    mass = pictures.sum(axis=(1, 2))
    along = np.arange(28) - 13.5
    return pictures.sum(axis=2) @ along / mass, pictures.sum(axis=1) @ along / mass


@pytest.mark.parametrize("name", PRESETS)
def test_a_seed_fixes_the_result_and_values_stay_in_range(name, disc):
    before = disc.copy()
    first = PRESETS[name].apply(disc, np.random.default_rng(3))
    again = PRESETS[name].apply(disc, np.random.default_rng(3))
    other = PRESETS[name].apply(disc, np.random.default_rng(4))
    assert first.dtype == np.float32
    assert first.shape == disc.shape
    assert first.min() >= 0
    assert first.max() <= 1
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
    assert len(np.unique(first[:20].sum(axis=(1, 2)))) > 10
    np.testing.assert_array_equal(disc, before)


def test_nothing_asked_for_changes_nothing(disc):
    result = only().apply(disc, np.random.default_rng(0))
    np.testing.assert_allclose(result, disc.astype(np.float32) / 255, rtol=1e-6)


def test_bytes_and_floats_give_the_same_and_out_is_used(disc):
    expected = Augmentation().apply(disc, np.random.default_rng(0))
    images = (disc.astype(np.float32) / 255)[:, None]
    out = np.empty_like(images)
    result = Augmentation().apply(images, np.random.default_rng(0), out=out)
    assert result is out
    np.testing.assert_allclose(out[:, 0], expected, atol=1e-6)


def test_shifts_spread_evenly_up_to_the_limit(disc):
    down, right = centre(only(shift=3.0).apply(disc, np.random.default_rng(0)))
    for moved in (down, right):
        assert np.abs(moved).max() < 3.05
        # Standard deviation of a uniform distribution is its half-width / sqrt(3); 300 draws, 5 sigma.
        assert moved.std() == pytest.approx(3 / np.sqrt(3), rel=0.2)
        assert abs(moved.mean()) < 5 * 3 / np.sqrt(3 * 300)


def test_warps_keep_the_middle_in_the_middle(disc):
    down, right = centre(
        only(rotation=30, scale=0.2, aspect=0.2, shear=0.3).apply(disc, np.random.default_rng(0))
    )
    assert np.abs(down).max() < 0.05
    assert np.abs(right).max() < 0.05


def test_scale_changes_the_area_evenly_in_its_logarithm(disc):
    area = only(scale=0.2).apply(disc, np.random.default_rng(0)).sum(axis=(1, 2)) / (disc[0].sum() / 255)
    assert area.max() < 1.2**2 * 1.03
    assert area.min() > 1.2**-2 * 0.97
    assert abs(np.log(area).mean()) < 0.08


def test_thickness_grows_and_thins_strokes():
    picture = np.zeros((400, 28, 28), np.uint8)
    picture[:, 4:24, 12:16] = 255
    width = only(thickness=1.0).apply(picture, np.random.default_rng(0))[:, 14].sum(axis=1)
    assert width.max() == pytest.approx(6, abs=0.1)
    assert width.min() == pytest.approx(2, abs=0.1)
    assert width.mean() == pytest.approx(4, abs=0.3)


def test_blur_keeps_the_ink(disc):
    blurred = only(blur=1.0).apply(disc, np.random.default_rng(0))
    np.testing.assert_allclose(blurred.sum(axis=(1, 2)), disc[0].sum() / 255, rtol=1e-5)


def test_elastic_displacement_has_the_stated_spread():
    ramp = np.broadcast_to(np.arange(28, dtype=np.float32) / 27, (400, 28, 28))
    moved = (only(elastic=1.0).apply(ramp, np.random.default_rng(0)) - ramp)[:, 8:20, 8:20] * 27
    assert moved.std() == pytest.approx(1.0, rel=0.15)


def test_contrast_pushes_greys_apart():
    grey = np.full((400, 28, 28), 0.6, np.float32)
    pushed = only(contrast=1.0).apply(grey, np.random.default_rng(0))[:, 0, 0]
    assert pushed.min() == pytest.approx(0.6, abs=0.01)
    assert pushed.max() == pytest.approx(0.7, abs=0.01)


def test_the_share_that_is_not_distorted_stays(disc):
    result = only(shift=3.0, share=0.6).apply(disc, np.random.default_rng(0))
    same = np.abs(result - disc / np.float32(255)).max(axis=(1, 2)) < 1e-6
    # Binomial with 300 draws of 0.4: standard deviation 8.5, five of them.
    assert abs(same.sum() - 120) < 43


@pytest.mark.parametrize("shape", [(28, 28), (2, 3, 28, 28)])
def test_other_shapes_are_refused(shape):
    with pytest.raises(ParameterError, match="N, H, W"):
        Augmentation().apply(np.zeros(shape, np.uint8), np.random.default_rng(0))


def test_a_wrong_out_is_refused(disc):
    with pytest.raises(ParameterError, match="out"):
        Augmentation().apply(disc, np.random.default_rng(0), out=np.zeros(disc.shape))


def test_text_names_a_preset_and_changes():
    assert parse_augmentation("none") is None
    assert parse_augmentation("medium") == Augmentation()
    assert parse_augmentation("light: rotation=5, noise=0.1") == Augmentation(
        **{**PRESETS["light"].values(), "rotation": 5.0, "noise": 0.1}
    )


@pytest.mark.parametrize("text", ["huge", "none:rotation=1", "light:colour=3"])
def test_unknown_words_are_named(text):
    with pytest.raises(UnknownNameError):
        parse_augmentation(text)


def test_values_out_of_range_are_refused():
    with pytest.raises(ParameterError, match="rotation"):
        parse_augmentation("light:rotation=999")


def test_pictures_of_a_single_pixel_stay_numbers():
    pictures = Augmentation().apply(np.full((4, 1, 1), 255, np.uint8), np.random.default_rng(0))
    assert np.isfinite(pictures).all()
