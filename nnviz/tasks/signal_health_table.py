"""The figures of a signal-health picture as rows: for tables, CSV files and JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from nnviz.core.signal_health.summaries import LayerHealth, ValueSummary
from nnviz.tasks.signal_health import QUANTITIES, SignalHealth

#: Columns of `rows`; spreads of theory are empty where it says nothing.
COLUMNS = (
    "initializer", "layer", "quantity", "count", "mean", "std", "min", "max", "zero", "saturated",
    "dead_units", "unit_spread", "overflow", "hidden", "theory_std",
)  # fmt: skip
_THEORY = {"pre_activation": "pre_activation", "activation": "activation", "activation_gradient": "gradient"}


def rows(health: SignalHealth) -> Iterator[tuple[str | int | float, ...]]:
    """Yield one row for each initializer, layer and quantity, in the order of `COLUMNS`.

    Shares (zero, saturated, dead_units, overflow) lie between 0 and 1; `hidden` counts values outside the
    histogram's range; `theory_std` is that of gradients relative to 1 at the top.
    """
    for result in health.results:
        for depth, layer in enumerate(result.layers):
            for quantity in QUANTITIES:
                summary = getattr(layer, quantity)
                if summary is not None:
                    name = _THEORY.get(quantity)
                    theory = float(getattr(result.theory, name)[depth]) if name else float("nan")
                    yield (
                        result.initializer.spec(),
                        depth + 1,
                        quantity,
                        *_figures(layer, summary, quantity),
                        theory,
                    )


def _figures(layer: LayerHealth, s: ValueSummary, quantity: str) -> tuple[float, ...]:
    of_layer = quantity in ("pre_activation", "activation")
    nan = float("nan")
    return (
        s.count, s.mean, s.std, s.low, s.high, s.zeros,
        layer.saturated if of_layer else nan,
        layer.dead_units if of_layer else nan,
        layer.unit_spread if of_layer else nan,
        s.overflow, s.histogram.hidden,
    )  # fmt: skip


def csv_text(health: SignalHealth) -> str:
    """Return all rows as CSV with a header; numbers that do not apply are empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows(health):
        writer.writerow("" if value != value else value for value in row)
    return text.getvalue()
