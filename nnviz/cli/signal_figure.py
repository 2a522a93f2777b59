"""The figure of `nnviz initializers`: a histogram for each initializer and layer, and the spread by depth."""

from __future__ import annotations

import io
from pathlib import Path

from nnviz.core.file_writing import write_file
from nnviz.core.signal_health.histograms import Histogram
from nnviz.tasks.signal_health import SignalHealth

_COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#9a8f00")
_STYLES = ("-", "--", ":", "-.")
_NAMES = {
    "pre_activation": "pre-activation",
    "activation": "activation",
    "activation_gradient": "gradient with respect to activations",
    "weight_gradient": "gradient with respect to weights",
}
_THEORY = {"pre_activation": "pre_activation", "activation": "activation", "activation_gradient": "gradient"}
_MOST_COLUMNS = 10


def write_figure(health: SignalHealth, path: Path, quantity: str, log: bool) -> None:
    """Draw with Matplotlib (no display needed) and write `path`; its suffix says in which format."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    layers = health.request.layers
    # Of many layers a figure shows ten, the first and the last among them.
    count = min(layers, _MOST_COLUMNS)
    shown = [round(i * (layers - 1) / max(count - 1, 1)) for i in range(count)]
    grid = health.histograms(quantity)
    figure = Figure(figsize=(2.1 * len(shown) + 5.0, 1.9 * len(grid) + 1.2), layout="constrained")
    FigureCanvasAgg(figure)
    left, right = figure.subfigures(1, 2, width_ratios=(2.1 * len(shown), 5.0))
    figure.suptitle(f"{health.request.activation.title}: {_NAMES[quantity]} by layer")
    axes = left.subplots(len(grid), len(shown), squeeze=False)
    for row, (result, histograms) in enumerate(zip(health.results, grid, strict=True)):
        for column, depth in enumerate(shown):
            axis, summary = axes[row][column], getattr(result.layers[depth], quantity)
            _bars(axis, histograms[depth], _COLORS[row % len(_COLORS)], log)
            axis.set_title(f"layer {depth + 1}" if row == 0 else "", fontsize=9)
            text = f"std {summary.std:.2g}  0: {summary.zeros:.0%}"
            if summary.histogram.hidden:
                text += f"\n{summary.histogram.hidden / summary.count:.0%} hidden"
            axis.set_xlabel(text, fontsize=7)
            axis.set_ylabel(result.initializer.label() if column == 0 else "", fontsize=8)
    axis = right.subplots()
    for row, result in enumerate(health.results):
        color = _COLORS[row % len(_COLORS)]
        spread = [getattr(layer, quantity).std for layer in result.layers]
        style = _STYLES[row % len(_STYLES)]
        axis.plot(
            range(1, layers + 1),
            spread,
            style,
            color=color,
            marker="o",
            ms=4,
            label=result.initializer.label(),
        )
        if quantity in _THEORY:
            axis.plot(
                range(1, layers + 1), getattr(result.theory, _THEORY[quantity]), color=color, lw=5, alpha=0.25
            )
    if any(getattr(layer, quantity).std > 0 for result in health.results for layer in result.layers):
        axis.set_yscale("log")
    axis.set(xlabel="layer", ylabel="standard deviation", title="broad lines: theory")
    axis.xaxis.get_major_locator().set_params(integer=True)
    axis.grid(alpha=0.3)
    axis.legend(fontsize=8)
    picture = io.BytesIO()
    figure.savefig(picture, format=path.suffix[1:].lower(), dpi=120)
    write_file(path, picture.getvalue())


def _bars(axis: object, histogram: Histogram | None, color: str, log: bool) -> None:
    if histogram is not None and histogram.counts.size:
        # stairs: the outline of the bars, one path instead of sixty rectangles
        axis.stairs(histogram.counts, histogram.edges, fill=True, color=color)  # type: ignore[attr-defined]
        if log and histogram.counts.any():
            axis.set_yscale("log", nonpositive="clip")  # type: ignore[attr-defined]
        axis.tick_params(labelsize=6, labelleft=False, left=False)  # type: ignore[attr-defined]
