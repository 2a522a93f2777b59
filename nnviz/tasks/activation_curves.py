"""Activations for the eye: curves, derivatives, saturated regions, facts and products through the layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from nnviz.core.activations import Activation
from nnviz.core.errors import ParameterError
from nnviz.core.expressions import Expression, parse
from nnviz.tasks.curves import Array, Curve, Probe, find_edges, probe_at, read_only, sample_curve

MAX_FUNCTIONS = 24
MAX_LAYERS = 100
_MOST_EDGES = 16
"""Edges of a typed formula's domain that are looked at closely."""


@dataclass(frozen=True, slots=True)
class CurvesRequest:
    """What to draw.

    Attributes
    ----------
    activations : tuple of Activation
        Elementwise ones.
    formulas : tuple of str
        Functions typed by the user, in x.
    low, high, points : float, float, int
        Range of x and number of samples.
    threshold : float
        A function counts as saturated where the size of its derivative is below this.
    at : float
        Where the crosshair stands; the chain of layers starts there too.
    layers, weight_scale : int, float
        Length of the chain and the weight between two of its layers.
    """

    activations: tuple[Activation, ...] = ()
    formulas: tuple[str, ...] = ()
    low: float = -6.0
    high: float = 6.0
    points: int = 601
    threshold: float = 0.05
    at: float = 1.0
    layers: int = 10
    weight_scale: float = 1.0

    def __post_init__(self) -> None:
        for activation in self.activations:
            if not activation.elementwise:
                raise ParameterError(f"{activation.title} works on a whole vector and has no curve f(x).")
        if len(self.activations) + len(self.formulas) > MAX_FUNCTIONS:
            raise ParameterError(f"At most {MAX_FUNCTIONS} functions can be shown at once.")
        if not -1e6 <= self.low < self.high <= 1e6 or self.high - self.low < 1e-6:
            raise ParameterError(
                f"The range goes from a smaller to a larger number, both within ±1e6; "
                f"{self.low:g} to {self.high:g} does not."
            )
        _between("points", self.points, 2, 20_001)
        _between("threshold", self.threshold, 0.0, 1.0)
        _between("at", self.at, -1e6, 1e6)
        _between("layers", self.layers, 1, MAX_LAYERS)
        _between("weight scale", self.weight_scale, 0.0, 100.0)
        for formula in self.formulas:
            parse(formula)


def _between(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ParameterError(f"{name} lies between {low:g} and {high:g}; {value:g} does not.")


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be said about a function.

    Attributes
    ----------
    value_range : tuple of float
        Infimum and supremum; of a typed formula, over the range shown.
    zero_centred, monotonic : bool
    max_slope, max_slope_at : float
        Largest size of the derivative and where it is (found on a fine grid).
    formula, derivative_formula : str
        LaTeX; a typed formula has no written derivative.
    source, note : str
    """

    value_range: tuple[float, float]
    zero_centred: bool
    monotonic: bool
    max_slope: float
    max_slope_at: float
    formula: str
    derivative_formula: str
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """One function: its curve, its reading at the crosshair, its facts and its chain of layers.

    Attributes
    ----------
    name, spec : str
        Shown in the legend; the text it can be made from again.
    curve, probe, facts
    chain : ndarray, shape (L,)
        Size of the product of w f'(z_k) over 1..L layers of a forward pass that starts at the crosshair.
    bound : ndarray, shape (L,)
        The most that product can be: (w max|f'|)^k.
    """

    name: str
    spec: str
    curve: Curve
    probe: Probe
    facts: Facts
    chain: Array
    bound: Array


@dataclass(frozen=True, slots=True)
class CurvesResult:
    """All functions of a request, activations first."""

    request: CurvesRequest
    functions: tuple[FunctionResult, ...]


def run_activation_curves(request: CurvesRequest) -> Iterator[CurvesResult]:
    """Compute everything that `request` asks for; yields once."""
    sources = (*request.activations, *request.formulas)
    yield CurvesResult(request, tuple(_result(_drawable(source), request) for source in sources))


class ActivationFunction:
    """A registered activation as something that can be drawn."""

    def __init__(self, activation: Activation) -> None:
        self.activation = activation
        self.spec = activation.spec()
        self.name = function_name(activation)

    def value(self, x: Array) -> Array:
        """Return f(x), float64."""
        return self.activation.forward(x)

    def derivative(self, x: Array) -> Array:
        """Return f'(x), float64."""
        return self.activation.derivative(x)

    def edges(self, low: float, high: float) -> tuple[float, ...]:
        """Return kinks and jumps in [low, high]."""
        places = sorted({*self.activation.kinks, *self.activation.jumps})
        return tuple(edge for edge in places if low <= edge <= high)

    def facts(self, low: float, high: float) -> Facts:
        """Return what the class declares, and the greatest slope found."""
        a = self.activation
        # Fine around zero, where things bend, and out to +-1490 for what is only approached.
        grid = np.sinh(np.linspace(-8.0, 8.0, 4001))
        slope, place = _greatest_slope(self, np.union1d(grid, np.linspace(low, high, 1001)))
        texts = (a.formula, a.derivative_formula, a.source, a.note)
        return Facts(a.value_range, a.zero_centred, a.monotonic, slope, place, *texts)


class FormulaFunction:
    """A typed formula as something that can be drawn."""

    def __init__(self, text: str) -> None:
        self.expression: Expression = parse(text)
        self.spec = text
        self.name = shortened(text)

    def value(self, x: Array) -> Array:
        """Return f(x); NaN where there is none."""
        return self.expression.value(x)

    def derivative(self, x: Array) -> Array:
        """Return f'(x), exact."""
        slope: Array = self.expression.gradient(x)[1][0]
        return slope

    def edges(self, low: float, high: float) -> tuple[float, ...]:
        """Return kinks, jumps and poles in [low, high]."""
        return tuple(find_edges(lambda x: list(self.expression.switches(x)), low, high))

    def facts(self, low: float, high: float) -> Facts:
        """Return what shows over [low, high]."""
        x = np.linspace(low, high, 4001)
        y = self.value(x)
        finite = y[np.isfinite(y)]
        bounds = (float(finite.min()), float(finite.max())) if finite.size else (np.nan, np.nan)
        with np.errstate(over="ignore"):  # of numbers like 1e308
            odd = bool(np.allclose(self.value(-x), -y, atol=1e-12, equal_nan=True))
            rising = bool(finite.size and (np.diff(finite) >= -1e-12).all())
        slope, place = _greatest_slope(self, x)
        bounds, slope = self._beyond_the_grid(x, y, bounds, slope)
        return Facts(bounds, odd, rising, slope, place, "f(x) = " + self.expression.latex(), "", "", "")

    def _beyond_the_grid(
        self, x: Array, y: Array, bounds: tuple[float, float], slope: float
    ) -> tuple[tuple[float, float], float]:
        """Return range and greatest slope where they grow without end towards the edge of the domain.

        No grid comes near enough to 0 to see how far log x falls there, or how steep the root of x is.
        """
        there = np.isfinite(y)
        last = np.flatnonzero(there[:-1] != there[1:])[:_MOST_EDGES]
        if not last.size:
            return bounds, slope
        inside, outside = np.where(there[last], (x[last], x[last + 1]), (x[last + 1], x[last]))
        begin = inside + (inside - outside)
        for _ in range(60):
            middle = 0.5 * (inside + outside)
            found = np.isfinite(self.value(middle))
            inside, outside = np.where(found, middle, inside), np.where(found, outside, middle)
        # Ever nearer, by halves: what grows as much over the second twenty as over the first has no end.
        near = inside + (begin - inside) * 2.0 ** -np.array([[0.0], [20.0], [40.0]])
        with np.errstate(all="ignore"):
            values, slopes = (np.reshape(f(near.ravel()), near.shape) for f in (self.value, self.derivative))
            first, second = np.diff(values, axis=0)
            endless = (np.abs(first) > 1e-9) & (np.abs(second) > 0.5 * np.abs(first)) & (first * second > 0)
            steps = np.diff(np.abs(slopes), axis=0)
            steep = (steps[0] > 1e-9) & (steps[1] > 0.5 * steps[0])
        low, high = bounds
        low = -np.inf if (endless & (second < 0)).any() else low
        high = np.inf if (endless & (second > 0)).any() else high
        return (low, high), np.inf if steep.any() else slope


Drawable = ActivationFunction | FormulaFunction


def shortened(formula: str) -> str:
    """Return a typed formula as a name that has room in a legend."""
    return formula if len(formula) <= 30 else formula[:29] + "…"


def function_name(activation: Activation) -> str:
    """Return the title, with the parameters that differ from their defaults."""
    values = activation.spec().partition(":")[2].replace(",", ", ")
    return f"{activation.title} ({values})" if values else activation.title


def _greatest_slope(function: Drawable, grid: Array) -> tuple[float, float]:
    """Return the greatest |f'| on `grid` and beside its edges, and where (the place nearest to zero)."""
    edges = function.edges(float(grid[0]), float(grid[-1]))
    beside = [np.nextafter(edge, side) for edge in edges for side in (-np.inf, np.inf)]
    x = np.concatenate([grid, beside])
    size = np.abs(function.derivative(x))
    size[~np.isfinite(size)] = 0.0
    top = float(size.max())
    places = x[size >= top * (1.0 - 1e-12)]
    return top, float(places[np.argmin(np.abs(places))])


@lru_cache(maxsize=128)
def _drawable(source: Activation | str) -> Drawable:
    return FormulaFunction(source) if isinstance(source, str) else ActivationFunction(source)


@lru_cache(maxsize=128)
def _curve_and_facts(
    source: Activation | str, low: float, high: float, points: int, threshold: float
) -> tuple[Curve, Facts, tuple[float, ...]]:
    # Kept for the last functions: a crosshair that moves redraws nothing but itself.
    function = _drawable(source)
    edges = function.edges(low, high)
    curve = sample_curve(function.value, function.derivative, low, high, points, edges, threshold)
    facts = function.facts(low, high)
    if any(place.kind == "pole" for place in curve.undefined):
        # No grid finds how steep a pole is, or how high.
        facts = replace(facts, max_slope=np.inf, value_range=_open_ended(facts.value_range))
    return curve, facts, edges


def _open_ended(bounds: tuple[float, float]) -> tuple[float, float]:
    low, high = bounds
    return (-np.inf if low < -100.0 else low, np.inf if high > 100.0 else high)


def _result(function: Drawable, request: CurvesRequest) -> FunctionResult:
    source = function.activation if isinstance(function, ActivationFunction) else function.spec
    key = (request.low, request.high, request.points, request.threshold)
    curve, facts, edges = _curve_and_facts(source, *key)
    probe = probe_at(function.value, function.derivative, request.at, edges)
    chain = _chain(source, request.at, request.weight_scale, request.layers)
    steps = np.arange(1, request.layers + 1)
    with np.errstate(over="ignore", under="ignore"):
        bound: Array = np.power(request.weight_scale * facts.max_slope, steps, dtype=np.float64)
    return FunctionResult(function.name, function.spec, curve, probe, facts, chain, read_only(bound))


@lru_cache(maxsize=128)
def _chain(source: Activation | str, start: float, weight: float, layers: int) -> Array:
    return chain_of_derivatives(_drawable(source), start, weight, layers)


def chain_of_derivatives(function: Drawable, start: float, weight: float, layers: int) -> Array:
    """Return |product of w f'(z_k)| after 1..layers layers of a chain z_1 = start, z_(k+1) = w f(z_k).

    It is the factor by which the gradient of the last output shrinks or grows on its way back.
    """
    z = np.full(layers, start)
    with np.errstate(all="ignore"):
        for k in range(1, layers):
            z[k] = weight * function.value(z[k - 1 : k])[0]
        product: Array = np.abs(np.cumprod(weight * function.derivative(z)))
    return read_only(product)


def curve_table(request: CurvesRequest) -> tuple[list[str], Array]:
    """Return column names and rows (x, then f and f' of each function) over an even grid, for a CSV file.

    At a kink the derivative is the one that backpropagation uses.
    """
    x = np.linspace(request.low, request.high, request.points)
    names, columns = ["x"], [x]
    for source in (*request.activations, *request.formulas):
        function = _drawable(source)
        names += [function.name, f"{function.name} derivative"]
        columns += [function.value(x), function.derivative(x)]
    return names, np.stack(columns, axis=1)
