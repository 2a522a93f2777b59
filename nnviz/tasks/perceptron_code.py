"""The NumPy code of the perceptron panel: a script that runs as pasted."""

from __future__ import annotations

from nnviz.tasks.perceptron_view import CORNERS, PerceptronRequest, Unit


def perceptron_code(request: PerceptronRequest) -> str:
    """Return a script that computes and prints the four answers of `request`.

    Examples
    --------
    >>> exec(perceptron_code(PerceptronRequest()))
    0 0 -> 0
    1 0 -> 0
    0 1 -> 0
    1 1 -> 1
    """
    if request.steepness:
        doc, answer = "Sigmoid of the weighted sum.", f"1 / (1 + np.exp(-{request.steepness!r} * total))"
    else:
        doc, answer = "1 if the weighted sum is above zero, else 0.", "int(total > 0)"
    script = "import numpy as np\n\n\ndef perceptron(x, w, b):\n"
    script += f'    """{doc}"""\n    total = np.sum(w * x) + b\n    return {answer}\n\n\n'
    script += "def gate(x1, x2):\n    x = np.array([x1, x2])\n"
    if request.hidden:
        for name, unit in zip(("h1", "h2"), request.hidden, strict=True):
            script += f"    {name} = {_call(unit)}\n"
        script += "    x = np.array([h1, h2])\n"
    script += f"    return {_call(request.output)}\n\n\n"
    inputs = ", ".join(f"({x1:g}, {x2:g})" for x1, x2 in CORNERS)
    script += f"for x1, x2 in ({inputs}):\n    y = gate(x1, x2)\n"
    return script + '    print(x1, x2, "->", y if isinstance(y, int) else round(float(y), 4))\n'


def _call(unit: Unit) -> str:
    return f"perceptron(x, w=np.array([{float(unit.w1)!r}, {float(unit.w2)!r}]), b={float(unit.b)!r})"
