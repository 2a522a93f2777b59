"""The NumPy code of a signal-health picture: a script that runs as pasted."""

from __future__ import annotations

from nnviz.tasks.signal_health import InputKind, RangeMode, SignalHealthRequest

_INPUTS = {
    InputKind.NORMAL: "x = rng.standard_normal((samples, units))",
    InputKind.UNIFORM: "x = rng.uniform(-1, 1, (samples, units))",
    InputKind.MNIST: (
        "from nnviz.core.data import load_mnist\n"
        "images = load_mnist().train_images\n"
        "x = images[rng.permutation(len(images))[:samples]].reshape(-1, 784) / 255"
    ),
}

_ORTHOGONAL = '''
def random_orthogonal(rng, fan_in, fan_out):
    """A random rotation (Saxe et al. 2014): the QR factor of a Gaussian matrix, signs made uniform."""
    q, r = np.linalg.qr(rng.standard_normal((max(fan_in, fan_out), min(fan_in, fan_out))))
    q *= np.sign(np.diagonal(r))
    return q if fan_in >= fan_out else q.T

'''

_TAIL = """
# The histograms, as in the book (needs matplotlib):
# import matplotlib.pyplot as plt
# for row, (name, measured) in enumerate(results.items()):
#     for column, values in enumerate(measured):
#         plt.subplot(len(results), layers, row * layers + column + 1)
#         plt.hist(values["activation"].ravel(), {bins}{range})
# plt.show()
"""


def numpy_code(request: SignalHealthRequest) -> str:
    """Return a script that measures what is on screen: one function a concept, NumPy only.

    It draws other random numbers of the same distributions (float64), so figures agree within chance.
    """
    activation = request.activation
    value = activation.numpy_code.format(**activation.values())
    derivative = activation.numpy_derivative_code.format(**activation.values())
    needs_math = "math." in value + derivative
    lines = ["import math\n" if needs_math else "", "import numpy as np\n\n"]
    lines.append(
        "layers, units, samples, seed = "
        f"{request.layers}, {request.units}, {request.samples}, {request.seed}\n\n"
    )
    lines.append(f"\ndef activation(x):\n    return {value}\n\n")
    lines.append(f"\ndef derivative(x):\n    return {derivative}\n\n")
    if any("random_orthogonal" in i.numpy_code for i in request.initializers):
        lines.append(_ORTHOGONAL)
    lines.append(
        "\n# Each draws the weights of a layer with fan_in inputs and fan_out units.\ninitializers = {\n"
    )
    for index, initializer in enumerate(request.initializers, 1):
        name = f"{index} {initializer.spec()}"
        lines.append(f"    {name!r}: lambda rng, fan_in, fan_out: {initializer.code()},\n")
    lines.append("}\n\nrng = np.random.default_rng(seed)\n")
    lines.append(_INPUTS[request.input_kind] + "\n")
    lines.append("upstream = rng.choice([-1.0, 1.0], (samples, units))  # the unit gradient at the top\n")
    lines.append(_measure(request))
    lines.append(
        "\nresults = {name: measure(initialize) for name, initialize in initializers.items()}\n"
        "for name, measured in results.items():\n"
        "    print(name)\n"
        "    for layer, values in enumerate(measured, 1):\n"
        '        spreads = ", ".join(f"{kind} {array.std():.3g}" for kind, array in values.items())\n'
        '        zeros = np.mean(values["activation"] == 0)\n'
        '        print(f"  layer {layer}: std of {spreads}; {zeros:.0%} zero")\n'
    )
    fixed = ", range=(0, 1)" if request.range_mode is RangeMode.BOOK else ""
    lines.append(_TAIL.format(bins=request.bins, range=fixed))
    return "".join(lines)


def _measure(request: SignalHealthRequest) -> str:
    """Return the function that runs forward and back."""
    bias, keep = request.bias, 1.0 - request.dropout
    out = ['\n\ndef measure(initialize):\n    """Forward, then back; returns the values of every layer."""']
    out += ["rng = np.random.default_rng(seed + 1)", "h, saved = x, []", "for layer in range(layers):"]
    out += ["    W = initialize(rng, h.shape[1], units)", "    z = h @ W"]
    if request.batch_norm:
        out += ["    scale = 1 / np.sqrt(z.var(axis=0) + 1e-5)", "    z = (z - z.mean(axis=0)) * scale"]
        out += ["    normal = z"]
    if bias:
        out += [f"    z = z + {bias!r}"]
    out += ["    y = activation(z)"]
    if request.residual:
        out += ["    skip = h.shape == y.shape", "    y = y + h if skip else y"]
    saved = ["h", "W", "z", "y"]
    saved += ["normal", "scale"] if request.batch_norm else []
    saved += ["skip"] if request.residual else []
    if request.dropout:
        out += [f"    mask = (rng.random(y.shape) < {keep!r}) / {keep!r}"]
        saved += ["mask"]
    out += [f"    saved.append(({', '.join(saved)}))"]
    out += ["    h = y * mask" if request.dropout else "    h = y"]
    out += ["g, measured = upstream, []", f"for {', '.join(saved)} in reversed(saved):"]
    if request.dropout:
        out += ["    if measured:  # not at the top, where the gradient enters", "        g = g * mask"]
    out += ["    gz = g * derivative(z)"]
    out += [
        '    values = {"pre-activation": z, "activation": y, "activation gradient": g}',
    ]
    if request.batch_norm:
        out += ["    gz = gz - gz.mean(axis=0) - normal * (gz * normal).mean(axis=0)", "    gz = gz * scale"]
    out += ['    values["weight gradient"] = h.T @ gz / samples', "    measured.insert(0, values)"]
    out += ["    g = gz @ W.T + g if skip else gz @ W.T" if request.residual else "    g = gz @ W.T"]
    out += ["return measured"]
    return "\n    ".join(out) + "\n\n"
