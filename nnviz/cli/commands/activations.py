"""``nnviz activations``: tables and pictures of activations and typed functions."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

from nnviz.cli.output_place import check_place
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.errors import ParameterError
from nnviz.core.expressions import ExpressionError
from nnviz.core.file_writing import write_file
from nnviz.core.params import parameters
from nnviz.tasks.activation_curves import CurvesRequest, CurvesResult, curve_table, run_activation_curves

NAME = "activations"
HELP = "Show activation functions and their derivatives: a table, a picture (PNG, SVG, PDF) or a CSV file."
_PICTURES = (".png", ".svg", ".pdf")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "functions", nargs="*", metavar="FUNCTION",
        help="a name such as relu, with parameters as in leaky_relu:slope=0.2; without any, all are listed",
    )  # fmt: skip
    parser.add_argument(
        "--custom",
        action="append",
        default=[],
        metavar="FORMULA",
        help='a function of x, such as "x*tanh(x)"',
    )
    parser.add_argument("--range", nargs=2, type=float, default=(-6.0, 6.0), metavar=("FROM", "TO"))
    parser.add_argument("--points", type=int, help="samples over the range (601 in a picture, 13 in a table)")
    parser.add_argument("--derivative", action="store_true", help="draw the derivatives too, dashed")
    parser.add_argument(
        "--at", type=float, default=1.0, metavar="X", help="where to read values off (default 1)"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write a .png, .svg, .pdf or .csv file")
    parser.add_argument("--code", action="store_true", help="print the NumPy code instead")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(args: argparse.Namespace) -> int:
    """Do the work and return the exit code."""
    if not args.functions and not args.custom:
        if args.out or args.code:
            raise ParameterError("Name the functions to write, for instance: nnviz activations relu sigmoid.")
        return _list_functions(args.json)
    suffix = args.out.suffix.lower() if args.out else ""
    if args.out:
        if suffix not in (*_PICTURES, ".csv"):
            raise ParameterError(
                f"--out takes a file ending in .png, .svg, .pdf or .csv, not {args.out.name!r}."
            )
        check_place(args.out)
    points = 13 if not args.out and not args.code else 601
    try:
        request = CurvesRequest(
            activations=tuple(ACTIVATIONS.parse(spec) for spec in args.functions),
            formulas=tuple(args.custom),
            low=args.range[0],
            high=args.range[1],
            points=points if args.points is None else args.points,
            at=args.at,
        )
    except ExpressionError as error:
        print(error.pointer(), file=sys.stderr)
        raise
    if args.code:
        from nnviz.tasks.curve_code import activation_code

        print(activation_code(request))
        return 0
    *_, result = run_activation_curves(request)
    if suffix == ".csv":
        _write_csv(args.out, request)
    elif args.out:
        _draw(args.out, result, derivative=args.derivative)
    if args.json:
        print(json.dumps(_as_json(result), indent=2))
    elif args.out:
        print(f"Wrote {args.out}")
    else:
        _print_table(result)
    return 0


def _list_functions(as_json: bool) -> int:
    rows = []
    for cls in ACTIVATIONS.classes():
        declared = {p.name: p.default for p in parameters(cls)}
        rows.append({"name": cls.slug, "title": cls.title, "parameters": declared, "source": cls.source})
    if as_json:
        print(json.dumps(rows, indent=2))
        return 0
    for row in rows:
        options = ", ".join(f"{name}={value}" for name, value in row["parameters"].items())
        print(f"{row['name']:<14}{row['title']:<16}{options:<18}{row['source']}")
    return 0


def _number(value: float) -> float | None:
    return value if abs(value) < float("inf") else None


def _as_json(result: CurvesResult) -> dict[str, Any]:
    functions = []
    for f in result.functions:
        undefined = [{"x": u.x, "kind": u.kind, "used": _number(u.used)} for u in f.curve.undefined]
        functions.append({
            "spec": f.spec, "name": f.name, "at": f.probe.x, "value": _number(f.probe.value),
            "derivative": _number(f.probe.derivative), "undefined": undefined,
            "range": [_number(bound) for bound in f.facts.value_range], "zero_centred": f.facts.zero_centred,
            "monotonic": f.facts.monotonic, "max_slope": f.facts.max_slope, "saturated": f.curve.saturated,
            "source": f.facts.source,
        })  # fmt: skip
    names, rows = curve_table(result.request)
    columns = {name: [_number(value) for value in rows[:, i].tolist()] for i, name in enumerate(names)}
    return {"functions": functions, "columns": columns}


def _print_table(result: CurvesResult) -> None:
    names, rows = curve_table(result.request)
    shown = [name.replace(" derivative", " '") for name in names]
    widths = [max(len(name), 11) + 2 for name in shown]
    print("".join(name.rjust(width) for name, width in zip(shown, widths, strict=True)))
    for row in rows.tolist():
        print("".join(f"{value:.5g}".rjust(width) for value, width in zip(row, widths, strict=True)))
    print()
    for f in result.functions:
        low, high = f.facts.value_range
        slope = "∞ (jump)" if any(u.kind == "jump" for u in f.curve.undefined) else f"{f.facts.max_slope:.4g}"
        print(f"{f.name}: range {low:.4g} to {high:.4g}, largest slope {slope}")
        for u in f.curve.undefined:
            print(f"  no derivative at x = {u.x:g} ({u.kind}); backpropagation uses {u.used:g}")


def _write_csv(path: Path, request: CurvesRequest) -> None:
    names, rows = curve_table(request)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([repr(value) for value in row] for row in rows.tolist())
    write_file(path, text.getvalue().encode())


def _draw(path: Path, result: CurvesResult, *, derivative: bool) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    # Okabe & Ito's colours, told apart by the colour-blind.
    colours = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#1b1f24", "#9a8f00")
    figure = Figure(figsize=(8, 5), dpi=150, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for i, f in enumerate(result.functions):
        colour = colours[i % len(colours)]
        first = i < len(colours)  # the second eight have the same colours and other dashes
        axes.plot(f.curve.x, f.curve.value, "-" if first else "-.", color=colour, label=f.name)
        if derivative:
            axes.plot(
                f.curve.x,
                f.curve.derivative,
                "--" if first else ":",
                color=colour,
                label=f"{f.name}, derivative",
            )
        for end in f.curve.ends:
            if end.of == "value" or derivative:
                fill = colour if end.closed else "white"
                axes.plot(end.x, end.y, "o", color=colour, markerfacecolor=fill, markersize=5)
    axes.set_xlabel("x")
    axes.set_ylabel("f(x) and f '(x)" if derivative else "f(x)")
    axes.set_xlim(result.request.low, result.request.high)
    axes.grid(alpha=0.3)
    axes.legend()
    picture = io.BytesIO()
    figure.savefig(picture, format=path.suffix[1:].lower())
    write_file(path, picture.getvalue())
