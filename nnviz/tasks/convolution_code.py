"""The NumPy code of the convolution panel: a script that runs as pasted."""

from __future__ import annotations

from nnviz.tasks.convolution_view import ConvolutionRequest, Matrix

_SUMS = """
padded = np.pad(picture, padding)
height, width = kernel.shape
rows = (padded.shape[0] - height) // stride + 1
columns = (padded.shape[1] - width) // stride + 1
result = np.zeros((rows, columns))
for i in range(rows):
    for j in range(columns):
        top, left = i * stride, j * stride
        window = padded[top : top + height, left : left + width]
        result[i, j] = (window * kernel).sum() + bias
"""


def convolution_code(request: ConvolutionRequest) -> str:
    """Return a script that computes and prints the result of `request`, sum by sum.

    Examples
    --------
    >>> exec(convolution_code(ConvolutionRequest()))
    result:
    [[15. 16.]
     [ 6. 15.]]
    """
    script = "import numpy as np\n\n"
    script += f"picture = {_array(request.picture)}\nkernel = {_array(request.kernel)}\n"
    script += (
        f"stride, padding, bias = {request.stride}, {request.padding}, {float(request.bias)!r}\n" + _SUMS
    )
    if request.relu:
        script += "result = np.maximum(result, 0.0)  # ReLU\n"
    script += 'print("result:")\nprint(result)\n'
    height, width = (n // 2 for n in request.output_size())
    if request.pooling != "none" and height and width:
        how = "max" if request.pooling == "max" else "mean"
        script += "\n# Pooling: one number for every square of 2 x 2.\nhigh, wide = rows // 2, columns // 2\n"
        script += "squares = result[: 2 * high, : 2 * wide].reshape(high, 2, wide, 2)\n"
        script += f'pooled = squares.{how}(axis=(1, 3))\nprint("after pooling:")\nprint(pooled)\n'
    return script


def _array(matrix: Matrix) -> str:
    rows = ",\n    ".join(repr([float(value) for value in row]) for row in matrix)
    return f"np.array([\n    {rows},\n])"
