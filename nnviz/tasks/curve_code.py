"""The NumPy code of what is on screen: a script that runs as pasted."""

from __future__ import annotations

import keyword
import re
from typing import Any

from nnviz.core.expressions import parse
from nnviz.tasks.activation_curves import CurvesRequest
from nnviz.tasks.loss_curves import DOMAINS, LossCurvesRequest
from nnviz.tasks.softmax_view import SoftmaxRequest

_PLOT = """
try:
    import matplotlib.pyplot as plt
except ImportError:
    print("Install matplotlib to see the curves.")
else:
    for name, f, slope in functions:
        (line,) = plt.plot(x, f(x), label=name)
        plt.plot(x, slope(x), "--", color=line.get_color())
    plt.xlabel("{label}")
    plt.grid(alpha=0.3)
    plt.legend()
    plt.show()
"""


def _identifiers(specs: list[str]) -> list[str]:
    """Return a distinct Python name for each spec."""
    names: list[str] = []
    for i, spec in enumerate(specs):
        name = re.sub(r"\W+", "_", spec.partition(":")[0]).strip("_")
        if not name.isidentifier() or keyword.iskeyword(name) or len(name) > 30:
            name = f"f{i + 1}"
        while name in names or name in (
            "x",
            "y",
            "t",
            "np",
            "math",
            "plt",
            "functions",
            "slope",
            "line",
            "f",
            "name",
        ):
            name += f"_{i + 1}"
        names.append(name)
    return names


def _definition(name: str, argument: str, doc: str, value: str, derivative: str) -> str:
    return (
        f'def {name}({argument}):\n    """{doc}"""\n    return {value}\n\n\n'
        f"def {name}_derivative({argument}):\n    return {derivative}\n"
    )


def _head(code: str, *, plain: bool = False) -> str:
    imports = "import math\n\n" if "math." in code and not plain else ""
    return f"{imports}import numpy as np\n\n"


def activation_code(request: CurvesRequest) -> str:
    """Return a script that computes, prints and (with matplotlib) plots the curves of `request`."""
    sources: list[Any] = [*request.activations, *request.formulas]
    specs = [s if isinstance(s, str) else s.spec() for s in sources]
    parts, rows = [], []
    for source, spec, name in zip(sources, specs, _identifiers(specs), strict=True):
        if isinstance(source, str):
            value = parse(source).numpy_code()
            step = f"({name}(x + 1e-5) - {name}(x - 1e-5)) / 2e-5  # central difference"
            parts.append(_definition(name, "x", _safe(source), f"{value} + 0.0 * x", step))
        else:
            values = source.values()
            value = source.numpy_code.format(**values)
            derivative = source.numpy_derivative_code.format(**values)
            parts.append(_definition(name, "x", f"{source.title}. {source.source}.", value, derivative))
        rows.append(f"    ({spec!r}, {name}, {name}_derivative),\n")
    body = "\n\n".join(parts)
    script = _head(body) + "\n" + body + "\n\n" if parts else _head("")
    script += f"x = np.linspace({request.low!r}, {request.high!r}, {request.points})\n"
    script += "functions = [\n" + "".join(rows) + "]\n"
    script += f"at = np.array([{request.at!r}])\nfor name, f, slope in functions:\n"
    script += '    print(f"{name}: f({at[0]:g}) = {f(at)[0]:.6g}, derivative {slope(at)[0]:.6g}")\n'
    return script + _PLOT.format(label="x")


def loss_code(request: LossCurvesRequest) -> str:
    """Return a script that computes, prints and plots the losses of `request`."""
    low, high = DOMAINS[request.domain]
    target = request.target if request.domain == "probabilities" else 0.0
    parts, rows = [], []
    specs = [loss.spec() for loss in request.losses]
    for loss, spec, name in zip(request.losses, specs, _identifiers(specs), strict=True):
        values = loss.values() | ({"factor": loss.factor} if hasattr(loss, "factor") else {})
        codes = (loss.numpy_code.format(**values), loss.numpy_gradient_code.format(**values))
        parts.append(_definition(name, "y, t=TARGET", f"{loss.title}. {loss.source}.", *codes))
        rows.append(f"    ({spec!r}, {name}, {name}_derivative),\n")
    script = _head("") + f"TARGET = {target!r}\n\n\n" + "\n\n".join(parts) + "\n\n"
    label = "residual y - t" if request.domain == "values" else "probability y"
    script += f"x = np.linspace({low!r}, {high!r}, {request.points})  # {label}\n"
    script += "functions = [\n" + "".join(rows) + "]\n"
    script += f"at = np.array([{request.at!r}])\nfor name, f, slope in functions:\n"
    script += '    print(f"{name}: {f(at)[0]:.6g}, gradient {slope(at)[0]:.6g}")\n'
    return script + _PLOT.format(label=label)


def softmax_code(request: SoftmaxRequest) -> str:
    """Return a script that computes and prints what the vector view shows."""
    activation = request.activation
    value = activation.numpy_code.format(**activation.values())
    temperature = activation.values().get("temperature", 1.0)
    return f'''import numpy as np


def {activation.slug}(x):
    """{activation.title}. {activation.source}."""
    return {value}


x = np.array({list(request.logits)!r}) + {request.shift!r}
y = {activation.slug}(x)
t = np.zeros_like(y)
t[{request.target}] = 1.0
jacobian = (np.diag(y) - np.outer(y, y)) / {temperature!r}
print("probabilities:", y.round(4))
print("cross entropy:", -np.log(np.maximum(y[{request.target}], 1e-300)))
print("y - t:", (y - t).round(4))
print("Jacobian:")
print(jacobian.round(4))
'''


def _safe(text: str) -> str:
    return "f(x) = " + re.sub(r"[^\x20-\x7e]", "?", text).replace("\\", "/").replace('"', "'")
