"""Compare initializers: a table, a figure or the numbers as CSV or JSON."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

from nnviz.cli.output_place import check_place
from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.errors import ParameterError
from nnviz.core.file_writing import write_file
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.signal_health import (
    QUANTITIES,
    InputKind,
    RangeMode,
    SignalHealth,
    SignalHealthRequest,
    run_signal_health,
)
from nnviz.tasks.signal_health_table import COLUMNS, csv_text, rows

NAME = "initializers"
HELP = "See how signals and gradients live or die in a deep stack, by initializer."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--init", nargs="+", default=["xavier", "he"], metavar="SPEC",
        help=f"initializers, with parameters: he normal:std=0.01. There are: {', '.join(INITIALIZERS)}; "
        "and the short names xavier, he, lecun, zeros (default: xavier he)",
    )  # fmt: skip
    elementwise = ", ".join(slug for slug in ACTIVATIONS if ACTIVATIONS[slug].elementwise)
    parser.add_argument("--activation", default="relu", metavar="SPEC", help=f"one of: {elementwise}")
    parser.add_argument("--layers", type=int, default=5, help="1 to 50 (default: 5)")
    parser.add_argument("--units", type=int, default=100, help="per layer, 1 to 1000 (default: 100)")
    parser.add_argument("--samples", type=int, default=1000, help="2 to 10,000 (default: 1000)")
    parser.add_argument(
        "--input", choices=[k.value for k in InputKind], default="normal", help="what is fed in"
    )
    parser.add_argument("--bias", type=float, default=0.0, help="start of all biases (default: 0)")
    parser.add_argument("--batch-norm", action="store_true", help="between affine and activation")
    parser.add_argument(
        "--dropout", type=float, default=0.0, metavar="SHARE", help="share dropped, 0 to 0.95"
    )
    parser.add_argument("--residual", action="store_true", help="add a layer's input to its output")
    parser.add_argument(
        "--range", choices=[m.value for m in RangeMode], default="auto",
        help="of the histograms: each its own, one for all, or the book's 0..1",
    )  # fmt: skip
    parser.add_argument("--bins", type=int, default=30, help="4 to 60 (default: 30)")
    parser.add_argument("--steps", type=int, default=0, help="training steps to take first (default: 0)")
    parser.add_argument("--optimizer", default="sgd:lr=0.1", metavar="SPEC", help="for --steps")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--quantity", choices=QUANTITIES, default="activation", help="what the figure shows")
    parser.add_argument("--log", action="store_true", help="counts on a logarithmic axis")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write a figure (.png, .svg, .pdf) or .csv")
    parser.add_argument("--json", action="store_true", help="print the numbers as JSON")


def run(args: argparse.Namespace) -> int:
    """Compute, then print or write."""
    kind = args.out.suffix.lower() if args.out else ""
    if args.out:
        if kind not in (".png", ".svg", ".pdf", ".csv"):
            raise ParameterError(f"--out writes .png, .svg, .pdf or .csv, not {args.out.name}.")
        check_place(args.out)
    request = SignalHealthRequest(
        tuple(INITIALIZERS.parse(spec) for spec in args.init), ACTIVATIONS.parse(args.activation),
        args.layers, args.units, args.samples, InputKind(args.input), args.bias, args.batch_norm,
        args.dropout, args.residual, RangeMode(args.range), args.bins, args.steps,
        OPTIMIZERS.parse(args.optimizer), args.seed,
    )  # fmt: skip
    health = _compute(request)
    if kind == ".csv":
        write_file(args.out, csv_text(health).encode())
    elif args.out:
        from nnviz.cli.signal_figure import write_figure

        write_figure(health, args.out, args.quantity, args.log)
    if args.json:
        found = [
            {name: _plain(value) for name, value in zip(COLUMNS, row, strict=True)} for row in rows(health)
        ]
        print(json.dumps(found, indent=1))
    elif args.out:
        print(f"Wrote {args.out}")
    else:
        _print_table(health)
    return 0


def _plain(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _compute(request: SignalHealthRequest) -> SignalHealth:
    """Run to the end, with a progress bar on stderr if somebody watches."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("Layers", total=1.0)
        for health in run_signal_health(request):
            progress.update(bar, completed=health.fraction)
    return health


def _print_table(health: SignalHealth) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{health.request.activation.title}, {health.request.units} units a layer")
    for name in ("initializer", "layer"):
        table.add_column(name, no_wrap=True)
    for name in ("std before", "std after", "theory", "% sat", "% zero", "std grad", "theory", "std grad W"):
        table.add_column(name, justify="right", no_wrap=True)
    for result in health.results:
        for depth, layer in enumerate(result.layers):
            before, after = layer.pre_activation, layer.activation
            back, weights = layer.activation_gradient, layer.weight_gradient
            if before is None or after is None or back is None or weights is None:
                continue
            table.add_row(
                result.initializer.label() if depth == 0 else "", str(depth + 1),
                f"{before.std:.3g}", f"{after.std:.3g}", _shown(result.theory.activation[depth]),
                f"{layer.saturated:.0%}", f"{after.zeros:.0%}",
                f"{back.std:.3g}", _shown(result.theory.gradient[depth]), f"{weights.std:.3g}",
            )  # fmt: skip
        table.add_section()
    width = None if sys.stdout.isatty() else 120
    Console(width=width).print(table)


def _shown(value: float) -> str:
    return f"{value:.3g}" if math.isfinite(value) else "-"
