"""A race as a NumPy script that anyone can paste, run and change."""

from __future__ import annotations

import inspect
import re
import textwrap

from nnviz.core.params import Parameterised
from nnviz.core.surfaces import Surface
from nnviz.core.surfaces.typed import TypedSurface
from nnviz.tasks.race import Racer, RaceRequest

# Functions without a complex continuation: the complex-step derivative does not work through them.
_NOT_ANALYTIC = re.compile(r"\b(abs|relu|min|max|sign|floor|step|erf|softplus)\b")

_HEADER = '''"""Optimizer race on {title}, written by nnviz. Needs NumPy alone."""

import math

import numpy as np

np.seterr(all="ignore")  # a racer that diverges reaches infinity
'''

_MAIN = """
noise = np.random.default_rng({seed}).standard_normal(({steps}, 2))
paths = {{
{entries}
}}
for name, path in paths.items():
    x, y = path[-1]
    print(f"{{name}}: x = {{x:.6g}}, y = {{y:.6g}}, loss = {{f(x, y):.6g}}")
"""


def numpy_code(request: RaceRequest) -> str:
    """Return a script that runs this race with plain NumPy; afterwards ``paths`` holds all trajectories."""
    parts = [_HEADER.format(title=request.surface.title), surface_code(request.surface)]
    entries = []
    for i, racer in enumerate(request.racers):
        function = f"racer_{i + 1}"
        parts.append(_racer_code(function, request, racer))
        entries.append(
            f"    {_unique(request, i)!r}: {function}({request.start_of(racer)!r}, {request.steps}),"
        )
    parts.append(_MAIN.format(seed=request.seed, steps=request.steps, entries="\n".join(entries)))
    return "\n".join(parts)


def surface_code(surface: Surface) -> str:
    """Return the definitions of ``f(x, y)`` and ``gradient(x, y)`` as Python source."""
    if isinstance(surface, TypedSurface):
        return _typed_code(surface)
    cls = type(surface)
    parts = []
    for name, member in vars(cls).items():
        if isinstance(member, staticmethod):
            parts.append(_function(inspect.getsource(member.__func__), name.lstrip("_"), surface))
    parts.append(_function(inspect.getsource(cls._value), "f", surface))
    parts.append(_function(inspect.getsource(cls._gradient), "gradient", surface))
    return "\n\n".join(parts)


def _function(source: str, name: str, surface: Surface) -> str:
    source = textwrap.dedent(source).replace("@staticmethod\n", "")
    source = re.sub(r"def \w+\([^)]*\)[^:]*:\n", f"def {name}(x, y):\n", source, count=1)
    source = re.sub(r"\bself\._(\w+)\(", r"\1(", source)
    source = re.sub(r"\bm\.(?=sqrt|exp|sin|cos|tanh|sign|maximum)", "np.", source)
    for parameter, value in surface.values().items():
        source = re.sub(rf"\bself\.{parameter}\b", f"({value!r})" if value < 0 else repr(value), source)
    return source


def _typed_code(surface: TypedSurface) -> str:
    code = f"def f(x, y):\n    return {surface.expression.numpy_code()}\n\n\n"
    if _NOT_ANALYTIC.search(surface.formula_text):
        return code + textwrap.dedent("""\
            def gradient(x, y):
                h = 1e-6  # central differences, good to about nine digits
                return (f(x + h, y) - f(x - h, y)) / (2 * h), (f(x, y + h) - f(x, y - h)) / (2 * h)
        """)
    return code + textwrap.dedent("""\
        def gradient(x, y):
            h = 1e-200  # the complex-step derivative is exact: nothing is subtracted
            return np.imag(f(x + h * 1j, y + 0j)) / h, np.imag(f(x + 0j, y + h * 1j)) / h
    """)


def _settings(thing: Parameterised, leave_out: tuple[str, ...] = ()) -> list[str]:
    return [f"{name} = {value!r}" for name, value in thing.values().items() if name not in leave_out]


def _racer_code(function: str, request: RaceRequest, racer: Racer) -> str:
    optimizer, schedule = racer.optimizer, racer.schedule
    unused = () if optimizer.weight_decay else ("weight_decay",)
    body = _settings(optimizer, () if "weight_decay" in optimizer.code else unused)
    constant = schedule.slug == "constant" and not schedule.warmup
    if not constant:
        body += _settings(schedule)
    body.append("x = np.array(start, dtype=float)")
    for name, value in zip(optimizer.memory_names, optimizer.memory_start(), strict=True):
        is_scalar = name in optimizer.scalar_names
        body.append(f"{name} = {value!r}" if is_scalar else f"{name} = np.full(2, {value!r})")
    body += ["path = [x]", "for t in range(1, steps + 1):"]
    loop = _rate_lines(racer, constant)
    loop.append("g = np.array(gradient(x[0], x[1]))")
    scale = (racer.noise**2 + request.surface.gradient_noise**2) ** 0.5
    if scale:
        loop.append(f"g = g + {scale!r} * noise[t - 1]  # what a mini-batch does")
    if racer.clip:
        loop.append(f"g = g * min(1.0, {racer.clip!r} / max(np.hypot(g[0], g[1]), 1e-300))  # clipping")
    if optimizer.weight_decay and not optimizer.decoupled_decay:
        loop.append("g = g + weight_decay * x")
    loop += optimizer.code.replace("self.", "").strip().split("\n")
    loop.append("path.append(x)")
    body += ["    " + line for line in loop]
    body.append("return np.array(path)")
    head = f"\ndef {function}(start, steps):\n    # {optimizer.title}: {optimizer.source}\n"
    return head + "".join(f"    {line}\n" for line in body)


def _rate_lines(racer: Racer, constant: bool) -> list[str]:
    if constant:
        return ["lr = learning_rate"]
    lines = ["k, n = t - 1 - warmup, max(steps - warmup, 1)"]
    lines.append(f"factor = {racer.schedule.code} if k >= 0 else t / warmup")
    return [*lines, "lr = learning_rate * factor"]


def _unique(request: RaceRequest, index: int) -> str:
    names = [racer.name for racer in request.racers]
    name = names[index]
    return name if names.count(name) == 1 else f"{index + 1}. {name}"
