"""Throw formulas at the expression engine: made by a grammar, then damaged, and out of a box of nasty ones.

    python tests/fuzz/fuzz_formulas.py [--count 100000] [--seed 1] [--only NUMBER]

Each has to end in an `ExpressionError` that points into the text or in an expression whose value, derivatives,
switches, LaTeX and code come quickly and without a warning, also at infinity, NaN and the smallest numbers; every
hundredth becomes a surface too, with its minima searched and a race begun.
"""

# ruff: noqa: T201, E501, PT017 - a script that prints, with tables of odd words

import argparse
import ast
import random
import resource
import sys
import time
import traceback
import warnings

import numpy as np

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.expressions import FUNCTIONS, ExpressionError, parse
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.surfaces.typed import TypedSurface
from nnviz.tasks.race import RaceRequest, run_race
from nnviz.tasks.race_request import Racer

QUICK, SLOW = 1.0, 5.0  # seconds of processor time: one formula; one surface with its minima
POINTS = np.array(
    [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        2.0,
        -3.7,
        1e-5,
        1e-320,
        -1e-320,
        1e154,
        1e308,
        -1e308,
        np.inf,
        -np.inf,
        np.nan,
    ]
)
NASTY = [
    "__import__('os')", "x.__class__", "().__class__.__bases__", "x[0]", "lambda:0", "eval(x)", "exec", "os.system(x)",
    "x if x else y", "x;y", "x:=1", "9^9^9^9^9", "9**9**9**9", "x^x^x^x^x", "1e308*1e308", "1e999", "0/0", "x^(1/0)",
    "(-1)^0.5", "0^0", "0^-1", "x^1e308", "log(0)", "log(-1)", "sqrt(-1)", "asin(2)", "tan(pi/2)", "exp(1000)",
    "((((((((((" * 20, "(" * 49 + "x" + ")" * 49, "-" * 400 + "x", "+" * 400 + "x", "x" * 500, "x^" * 200 + "x",
    "sin(" * 48 + "x" + ")" * 48, "max(" * 40 + "x" + ",y)" * 40, "x,y", "f(x)", "ｘ", "х", "ⅹ", "sіn(x)", "ѕin(x)", "s\u0131n(x)",
    "x\u200b+y", "x\u2028y", "\u202ex", "x\x00", "1_000", "0x10", "1e", "1e+", ".", "..", "1.2.3", "٣", "²", "x²³", "2²x", "π²",
    "√x", "x!", "|x|", "x=y", "{x}", "[x]", "$x$", "\\frac{x}{y}", "%s", "{0}", "{x!r}", "e^e^e^x", "1/x/y/x", "min(x)", "max()",
    "softplus(1e308)", "erf(1e308)", "sigmoid(-1e308)", "floor(1e308)", "step(x)*sign(y)", "\ud800", "\N{FULLWIDTH LEFT PARENTHESIS}x)",
]  # fmt: skip
WORDS = [
    *FUNCTIONS, "min", "max", "x", "y", "pi", "e", "(", ")", "+", "-", "*", "/", "^", "**", ",", "1", "2", "0.5", "1e308",
    "1e-320", "__class__", ".", "²", "π", "σ", "×", "−", "=", " ", "\n", "\u200b", "ｘ", "х", "[", "]", "'", "9^9", "#",
]  # fmt: skip


def grown(rng, depth):
    """Return a formula of the grammar."""
    kind = rng.random()
    if depth <= 0 or kind < 0.2:
        return rng.choice(
            ("x", "y", "1", "2", "0", "0.5", "1e308", "1e-320", "pi", "e", f"{rng.uniform(-9, 9):.3g}")
        )
    if kind < 0.65:
        operator = rng.choice(("+", "-", "*", "/", "^", "**", "", " "))
        return f"({grown(rng, depth - 1)}){operator}({grown(rng, depth - 1)})"
    if kind < 0.7:
        return f"-{grown(rng, depth - 1)}"
    if kind < 0.76:
        return f"{rng.choice(('min', 'max'))}({grown(rng, depth - 1)},{grown(rng, depth - 1)})"
    return f"{rng.choice(list(FUNCTIONS))}({grown(rng, depth - 1)})"


def formula(rng):
    kind = rng.random()
    if kind < 0.1:
        return "".join(rng.choice(WORDS) for _ in range(rng.randrange(1, 60)))
    text = rng.choice(NASTY) if kind < 0.25 else grown(rng, rng.choice((1, 2, 3, 4, 6)))
    if kind < 0.6:
        return text
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(text) + 1)
        change = rng.randrange(5)
        if change == 0:
            text = text[:at] + rng.choice(WORDS) + text[at:]
        elif change == 1:
            text = text[:at] + text[at + rng.choice((1, 2, 8)) :]
        elif change == 2:
            text = text[:at] + chr(
                rng.choice((rng.randrange(128), rng.randrange(0x3000), rng.randrange(0x110000)))
            )
        elif change == 3:
            text = text[:at] + text[at : at + rng.randrange(1, 30)] * rng.choice((2, 3, 20)) + text[at:]
        else:
            text = text[at:] + text[:at]
    return text


def check_code(code):
    """Names in the code that is shown are NumPy's and the variables, nothing else."""
    for node in ast.walk(ast.parse(code, mode="eval")):
        if isinstance(node, ast.Name):
            assert node.id in ("np", "math", "x", "y"), code
        elif isinstance(node, ast.Attribute):
            assert not node.attr.startswith("_"), code
        else:
            assert not isinstance(node, (ast.Subscript, ast.Lambda, ast.Constant)) or isinstance(
                getattr(node, "value", 0), (int, float)
            ), code


def check(text, with_surface):
    """Return whether `text` is a formula; raise if the engine does what it should not."""
    try:
        expression = parse(text, ("x", "y"))
    except ExpressionError as error:
        assert str(error)
        assert 0 <= error.position <= len(text)
        error.pointer()
        if with_surface:
            try:
                TypedSurface(formula_text=text)
            except NnvizError:
                pass
            else:
                raise AssertionError("a surface of what is no formula") from None
        return False
    x, y = np.meshgrid(POINTS, POINTS)
    value, gradient, hessian = expression.derivatives(x, y)
    assert value.shape == x.shape
    assert gradient.shape == (2, *x.shape)
    assert hessian.shape == (2, 2, *x.shape)
    for part in expression.switches(x, y):
        assert part.shape == x.shape
    plain = expression.value(0.5, -0.25)
    assert plain.shape == ()
    expression.latex()
    check_code(expression.numpy_code())
    if with_surface:
        check_surface(text)
    return True


def check_surface(text):
    try:
        surface = TypedSurface(formula_text=text)
    except ParameterError:
        return
    for px in (0.0, 0.5, -1e308, float("inf"), float("nan")):
        for py in (0.0, -2.0, 1e-320):
            assert isinstance(surface.value_at(px, py), float)
            gx, gy = surface.gradient_at(px, py)
            assert isinstance(gx + gy, float)
    assert len(surface.minima) + len(surface.local_minima) <= 60
    surface.scale  # noqa: B018 - computed when asked for
    for _ in run_race(RaceRequest(surface, (Racer(OPTIMIZERS.create("adam")),), steps=20)):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--surfaces", type=int, default=100, help="every how many becomes a surface")
    args = parser.parse_args()
    warnings.simplefilter("error")
    failed, formulas, slowest, slowest_surface = [], 0, 0.0, 0.0
    began = time.time()
    for number in range(args.count) if args.only is None else [args.only]:
        text = formula(random.Random(f"{args.seed} formula {number}"))
        with_surface = number % args.surfaces == 0
        start = time.process_time()
        try:
            formulas += check(text, with_surface)
        except BaseException:  # noqa: BLE001 - this is what is looked for
            failed.append((number, text, traceback.format_exc()))
        seconds = time.process_time() - start
        slowest, slowest_surface = (
            (slowest, max(slowest_surface, seconds))
            if with_surface
            else (max(slowest, seconds), slowest_surface)
        )
        if seconds > (SLOW if with_surface else QUICK):
            failed.append((number, text, f"took {seconds:.1f} s"))
        if len(failed) > 20:
            break
    # Too long for any formula, refused before anything is done with it.
    for text in ("(" * 10_000_000, "x+" * 5_000_000, "9" * 10_000_000, "²" * 10_000_000):
        start = time.process_time()
        assert not check(text, True)
        slowest = max(slowest, time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"formulas: {args.count} inputs, {formulas} accepted, {len(failed)} failed; slowest {slowest:.2f} s, surface "
        f"{slowest_surface:.2f} s, peak {peak:.0f} MB, {time.time() - began:.0f} s"
    )
    for number, text, trace in failed[:8]:
        print(f"--- --seed {args.seed} --only {number}: {text[:200]!r}\n{trace[-1500:]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
