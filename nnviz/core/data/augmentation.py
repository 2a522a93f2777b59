"""Random distortions of digit pictures.

A network that has seen a digit bent, shifted and thickened learns what makes it that digit. Everything is
vectorised over the batch: the affine map and the elastic field are linear in their random coefficients, so
the sampling positions of a whole batch come from one matrix product per axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError, UnknownNameError
from nnviz.core.params import Parameterised, param, parameters

Pictures = NDArray[np.float32]

# Pictures per pass: small enough that all work arrays of a pass stay in the second-level cache.
_CHUNK = 128
_ELASTIC_KNOTS = 7


@dataclass(frozen=True)
class Augmentation(Parameterised):
    """Random affine map, elastic distortion, pen width, blur and noise for digit pictures.

    Each picture draws its own values. Spreads are half-widths of uniform distributions, except `elastic`
    and `noise`, which are standard deviations. All zero leaves the pictures as they are.

    Reading between pixels softens edges. A network that has seen nothing but soft pictures does worse on
    crisp ones (with batch normalisation its loss on MNIST's validation digits was a quarter higher), so some
    pictures stay untouched (`share`) and the contrast of others is raised again (`contrast`).

    Elastic distortion after P. Simard, D. Steinkraus, J. Platt, "Best practices for convolutional neural
    networks applied to visual document analysis" (ICDAR 2003); the smooth field is drawn as a coarse grid
    of displacements blended by cubic B-splines rather than by filtering noise, which costs a tenth.

    Examples
    --------
    >>> pictures = np.zeros((3, 28, 28), np.uint8)
    >>> Augmentation().apply(pictures, np.random.default_rng(0)).shape
    (3, 28, 28)
    """

    rotation: float = param(10.0, 0.0, 180.0, unit="degrees", help="Turn by up to this much either way.")
    scale: float = param(0.1, 0.0, 0.5, help="Grow or shrink by up to this fraction.")
    aspect: float = param(0.1, 0.0, 0.5, help="Make wider or narrower by up to this fraction.")
    shear: float = param(0.2, 0.0, 1.0, help="Slant: sideways shift per pixel of height.")
    shift: float = param(1.5, 0.0, 14.0, unit="pixels", help="Move by up to this much either way.")
    elastic: float = param(0.8, 0.0, 5.0, unit="pixels", help="How far the rubber sheet is pulled about.")
    thickness: float = param(0.7, 0.0, 1.0, help="Thicken or thin the pen by up to this many pixels a side.")
    blur: float = param(0.3, 0.0, 1.0, help="Soften by up to this share of a 1-2-1 filter.")
    contrast: float = param(
        0.8, 0.0, 5.0, help="Sharpen edges by up to this: 1 doubles the contrast at most."
    )
    noise: float = param(0.0, 0.0, 0.5, help="Standard deviation of the grey noise added to every pixel.")
    share: float = param(0.85, 0.0, 1.0, help="Share of the pictures that are distorted; the others stay.")

    def apply(
        self,
        images: NDArray[Any],
        rng: np.random.Generator,
        out: Pictures | None = None,
    ) -> Pictures:
        """Return distorted copies of `images`.

        Parameters
        ----------
        images : ndarray, shape (N, H, W) or (N, 1, H, W), uint8 0..255 or float 0..1
            Left unchanged.
        rng : numpy.random.Generator
            The same generator state gives the same pictures.
        out : ndarray, same shape, float32, optional
            Where to write them.

        Returns
        -------
        ndarray, same shape as `images`, float32 in 0..1

        Raises
        ------
        ParameterError
            If `images` or `out` has another shape or type.
        """
        if images.ndim not in (3, 4) or (images.ndim == 4 and images.shape[1] != 1):
            raise ParameterError(f"Pictures come as (N, H, W) or (N, 1, H, W), not {images.shape}.")
        if out is None:
            out = np.empty(images.shape, np.float32)
        if out.shape != images.shape or out.dtype != np.float32 or not out.flags.c_contiguous:
            raise ParameterError(f"`out` must be a contiguous float32 array of shape {images.shape}.")
        height, width = images.shape[-2:]
        flat_in = images.reshape(-1, height, width)
        flat_out = out.reshape(-1, height, width)
        for start in range(0, len(flat_in), _CHUNK):
            part = flat_in[start : start + _CHUNK].astype(np.float32)
            if images.dtype == np.uint8:
                part *= np.float32(1 / 255)
            if self.share < 1:
                chosen = rng.random(len(part)) < self.share
                part[chosen] = self._distort(part[chosen], rng)
            else:
                part = self._distort(part, rng)
            flat_out[start : start + _CHUNK] = part
        return out

    def _distort(self, pictures: Pictures, rng: np.random.Generator) -> Pictures:
        if self.rotation or self.scale or self.aspect or self.shear or self.shift or self.elastic:
            pictures = self._warp(pictures, rng)
        if self.thickness:
            pictures = _change_thickness(pictures, self._spread(self.thickness, len(pictures), rng))
        if self.blur:
            share = rng.random(len(pictures), np.float32) * np.float32(self.blur)
            pictures = _blur(pictures, share)
        if self.contrast:
            gain = 1 + rng.random((len(pictures), 1, 1), np.float32) * np.float32(self.contrast)
            pictures = np.clip((pictures - np.float32(0.5)) * gain + np.float32(0.5), 0, 1)
        if self.noise:
            pictures = pictures + rng.standard_normal(pictures.shape, np.float32) * np.float32(self.noise)
            np.clip(pictures, 0, 1, out=pictures)
        return pictures

    @staticmethod
    def _spread(half_width: float, count: int, rng: np.random.Generator) -> NDArray[np.float32]:
        return (rng.random(count, np.float32) * 2 - 1) * np.float32(half_width)

    def _warp(self, pictures: Pictures, rng: np.random.Generator) -> Pictures:
        count, height, width = pictures.shape
        angle = self._spread(np.deg2rad(self.rotation), count, rng)
        # Growing and shrinking by the same factor are equally likely, hence the exponentials.
        size = np.exp(self._spread(np.log1p(self.scale), count, rng))
        stretch = np.exp(self._spread(np.log1p(self.aspect), count, rng) / 2)
        shear = self._spread(self.shear, count, rng)
        basis = _warp_basis(height, width)
        knots = len(basis) - 3
        coefficients = np.zeros((2, count, len(basis)), np.float32)
        # Rows: where in the source a pixel of the result is read, as a combination of (1, y, x, knots).
        cos, sin = np.cos(angle), np.sin(angle)
        for axis, (extent, y_part, x_part) in enumerate(
            (
                (height, cos / (size * stretch), -sin / size),
                (width, sin / size + shear * cos, cos * stretch / size),
            )
        ):
            coefficients[axis, :, 0] = extent / 2 - 0.5 + self._spread(self.shift, count, rng)
            coefficients[axis, :, 1] = y_part
            coefficients[axis, :, 2] = x_part
        if self.elastic:
            coefficients[:, :, 3:] = rng.standard_normal((2, count, knots), np.float32)
            coefficients[:, :, 3:] *= np.float32(self.elastic / _KNOT_GAIN)
        y, x = coefficients @ basis
        return _sample(pictures, y, x)


_KNOT_GAIN = 0.482
"""Root mean square over the picture of the summed knot weights: unit normal knots give this spread."""


@lru_cache(maxsize=4)
def _warp_basis(height: int, width: int) -> NDArray[np.float32]:
    """Return (3 + knots, H * W): one, y, x from the middle, and the weights of the elastic knots."""
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float64)
    rows = [np.ones(height * width), (ys - height / 2 + 0.5).ravel(), (xs - width / 2 + 0.5).ravel()]
    along_y, along_x = _spline_weights(height), _spline_weights(width)
    rows += [np.outer(a, b).ravel() for a in along_y for b in along_x]
    basis = np.array(rows, np.float32)
    basis.setflags(write=False)
    return basis


def _spline_weights(extent: int) -> NDArray[np.float64]:
    """Return (knots, extent): cubic B-spline weight of each knot at each pixel."""
    # Knots sit from one spacing before the first pixel to one after the last.
    position = np.arange(extent) / max(extent - 1, 1) * (_ELASTIC_KNOTS - 3) + 1
    distance = np.abs(position - np.arange(_ELASTIC_KNOTS)[:, None])
    near = 2 / 3 - distance**2 + distance**3 / 2
    far = np.clip(2 - distance, 0, None) ** 3 / 6
    return np.where(distance < 1, near, far)


def _sample(pictures: Pictures, y: NDArray[np.float32], x: NDArray[np.float32]) -> Pictures:
    """Return the pictures read at (y, x), each (N, H * W), bilinearly; outside is black."""
    count, height, width = pictures.shape
    # A black frame of two pixels spares all bounds tests: positions are clipped into it.
    row, stride = width + 4, (height + 4) * (width + 4)
    framed = np.zeros((count, height + 4, row), np.float32)
    framed[:, 2:-2, 2:-2] = pictures
    y = np.clip(y + np.float32(2), 0, height + 2.5, dtype=np.float32)
    x = np.clip(x + np.float32(2), 0, width + 2.5, dtype=np.float32)
    top, left = y.astype(np.int32), x.astype(np.int32)
    y -= top
    x -= left
    top *= row
    top += left
    top += (np.arange(count, dtype=np.int32) * stride)[:, None]
    flat = framed.reshape(-1)
    a, b = flat.take(top), flat[1:].take(top)
    c, d = flat[row:].take(top), flat[row + 1 :].take(top)
    b -= a
    b *= x
    a += b
    d -= c
    d *= x
    c += d
    c -= a
    c *= y
    a += c
    return a.reshape(count, height, width)


def _change_thickness(pictures: Pictures, amount: NDArray[np.float32]) -> Pictures:
    """Return the pictures with strokes grown (amount > 0) or thinned by |amount| <= 1 pixels a side.

    A blend with the grey dilation (erosion) by a plus of three pixels.
    """
    result = pictures.copy()
    for chosen, extreme in ((amount > 0, np.maximum), (amount < 0, np.minimum)):
        part = pictures[chosen]
        moved = part.copy()
        extreme(moved[:, 1:], part[:, :-1], out=moved[:, 1:])
        extreme(moved[:, :-1], part[:, 1:], out=moved[:, :-1])
        extreme(moved[:, :, 1:], part[:, :, :-1], out=moved[:, :, 1:])
        extreme(moved[:, :, :-1], part[:, :, 1:], out=moved[:, :, :-1])
        moved -= part
        moved *= np.abs(amount[chosen])[:, None, None]
        moved += part
        result[chosen] = moved
    return result


def _blur(pictures: Pictures, share: NDArray[np.float32]) -> Pictures:
    """Return the pictures blended with their 1-2-1 smoothing along both axes, `share` (N,) of it."""
    side: Pictures = (share * np.float32(0.25))[:, None, None]
    middle: Pictures = np.float32(1) - np.float32(2) * side
    result: Pictures = pictures * middle
    scaled = pictures * side
    result[:, 1:] += scaled[:, :-1]
    result[:, :-1] += scaled[:, 1:]
    scaled = result * side
    result *= middle
    result[:, :, 1:] += scaled[:, :, :-1]
    result[:, :, :-1] += scaled[:, :, 1:]
    return result


PRESETS: dict[str, Augmentation] = {
    "light": Augmentation(
        rotation=7, scale=0.08, aspect=0.08, shear=0.1, shift=1, elastic=0.5, thickness=0.3, blur=0
    ),
    "medium": Augmentation(),
    "strong": Augmentation(
        rotation=15, scale=0.15, aspect=0.2, shear=0.35, shift=2, elastic=1.2, thickness=0.9
    ),
}
"""Strengths by name, as `parse_augmentation` reads them."""


def parse_augmentation(text: str) -> Augmentation | None:
    """Return the augmentation written as a preset and changes: ``medium`` or ``light:rotation=5,noise=0.1``.

    ``none`` is None.

    Raises
    ------
    UnknownNameError
        If the preset or a parameter is unknown.
    ParameterError
        If a value is out of range.

    Examples
    --------
    >>> parse_augmentation("light:rotation=5").rotation
    5.0
    """
    name, _, changes = text.strip().partition(":")
    if name == "none" and not changes:
        return None
    if name not in PRESETS:
        raise UnknownNameError(f"There is no augmentation {name!r}; known are none, {', '.join(PRESETS)}.")
    values = PRESETS[name].values()
    declared = {p.name: p for p in parameters(Augmentation)}
    for word in filter(None, changes.split(",")):
        key, _, value = word.partition("=")
        if key.strip() not in declared:
            raise UnknownNameError(f"Augmentation has no {key.strip()!r}; it has {', '.join(declared)}.")
        values[key.strip()] = declared[key.strip()].parse(value)
    return Augmentation(**values)
