"""The sum of one place of the filter, written out."""

from __future__ import annotations

from nnviz.tasks.convolution_view import ConvolutionResult


def sum_text(result: ConvolutionResult, row: int, column: int) -> str:
    """Return the products that make the number at `row` and `column`, and their sum."""
    window, kernel = result.products(row, column)
    pairs = zip(window.reshape(-1).tolist(), kernel.reshape(-1).tolist(), strict=True)
    terms = [f"{_figure(x)}·{_bracketed(w)}" for x, w in pairs]
    if len(terms) > 9:
        terms = [*terms[:7], "…", terms[-1]]
    if result.request.bias:
        terms.append(_bracketed(result.request.bias))
    total = float(result.sums[row, column])
    text = " + ".join(terms) + f" = {_figure(total)}"
    if result.request.relu and total < 0:
        text += "  →  ReLU 0"
    return text


def _figure(value: float) -> str:
    return f"{value + 0.0:.3g}".replace("-", "−")


def _bracketed(value: float) -> str:
    return f"({_figure(value)})" if value < 0 else _figure(value)
