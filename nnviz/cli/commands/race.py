"""``nnviz race``: optimizers race on a surface; standings, pictures, films and numbers come out."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nnviz.cli.output_place import check_place
from nnviz.core.errors import NnvizError, ParameterError, UnknownNameError
from nnviz.core.expressions import ExpressionError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.schedules import SCHEDULES
from nnviz.core.surfaces import SURFACES, Surface
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.race_code import numpy_code
from nnviz.tasks.race_files import load_race
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.race_standings import standing_cells, standings

if TYPE_CHECKING:
    from nnviz.pictures.race_picture import PictureOptions

NAME = "race"
HELP = "Race optimizers on a surface; write a film, a picture, the numbers or the setup."
_DEFAULT_RACERS = ("sgd:lr=0.001", "momentum:lr=0.001", "adam:lr=0.1")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = (
        "A racer is an optimizer with its parameters, and options after a plus sign:\n"
        "  adam:lr=0.1    sgd:lr=0.05+clip=1+noise=0.5+label=slow    adam:lr=0.1+schedule=cosine:warmup=10\n"
        f"optimizers: {', '.join(OPTIMIZERS)}\nschedules: {', '.join(SCHEDULES)}\n"
        f"surfaces: {', '.join(SURFACES)}, or a formula in x and y\n"
        f"presets: {', '.join(p.slug for p in race_presets())}"
    )
    parser.add_argument(
        "--surface",
        metavar="SURFACE",
        help="rosenbrock, valley:condition=20, or a formula: 'x^2+3y^2'",
    )
    parser.add_argument("--racer", action="append", metavar="SPEC", help="may be given many times")
    parser.add_argument("--start", metavar="X,Y", help="common start")
    parser.add_argument("--steps", type=int, help="1 to 10000")
    parser.add_argument("--seed", type=int, help="of the gradient noise")
    parser.add_argument("--tolerance", type=float, help="distance at which a minimum counts as reached")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--preset", metavar="NAME", help="begin from a preset")
    source.add_argument("--load", type=Path, metavar="FILE", help="begin from a saved race (.json)")
    parser.add_argument(
        "--out", type=Path, action="append", metavar="FILE",
        help="gif, webp, apng, mp4, png, svg, pdf, csv (all trajectories) or json (the setup)",
    )  # fmt: skip
    parser.add_argument("--size", metavar="WxH", default="960x540", help="of pictures and films, in pixels")
    parser.add_argument("--seconds", type=float, default=6.0, help="length of a film")
    parser.add_argument("--fps", type=float, default=25.0, help="frames per second of a film")
    parser.add_argument("--code", action="store_true", help="print the race as a NumPy script and stop")
    parser.add_argument("--json", action="store_true", help="print the standings as JSON")


def run(args: argparse.Namespace) -> int:
    """Race, print the standings and write what is asked for."""
    request = _request(args)
    if args.code:
        print(numpy_code(request))
        return 0
    _check_outputs(args)
    result = race(request)
    rows = standings(result)
    if args.json:
        print(json.dumps(_as_json(request, rows), indent=2))
    else:
        _print_table(request, rows)
    for path in args.out or ():
        _write(request, path, args)
    return 0


def _request(args: argparse.Namespace) -> RaceRequest:
    if args.load is not None:
        request = load_race(args.load)
    elif args.preset is not None:
        presets = {p.slug: p.request for p in race_presets()}
        if args.preset not in presets:
            raise UnknownNameError(
                f"There is no preset named {args.preset!r}. There are: {', '.join(presets)}."
            )
        request = presets[args.preset]
    else:
        surface = _surface("rosenbrock" if args.surface is None else args.surface)
        request = RaceRequest(surface, tuple(_racer(spec, i) for i, spec in enumerate(_DEFAULT_RACERS)))
    if args.surface is not None and (args.load or args.preset):
        request = replace(request, surface=_surface(args.surface))
    if args.racer:
        request = replace(request, racers=tuple(_racer(spec, i) for i, spec in enumerate(args.racer)))
    if args.start is not None:
        request = replace(request, start=_pair(args.start))
    given = {
        name: getattr(args, name)
        for name in ("steps", "seed", "tolerance")
        if getattr(args, name) is not None
    }
    return replace(request, **given)


def _surface(text: str) -> Surface:
    slug = text.partition(":")[0].strip()
    if slug in SURFACES and not text.strip().startswith("typed:"):
        return SURFACES.parse(text)
    if slug.isidentifier() and len(slug) > 2:
        SURFACES[slug]  # raises and names the nearest
    # The prefix is how `--json` names a formula.
    try:
        return SURFACES.create("typed", formula_text=text.removeprefix("typed:formula_text="))
    except ExpressionError as error:
        raise ParameterError(f"{error}\n{error.pointer()}") from error


def _racer(spec: str, index: int) -> Racer:
    optimizer, *options = _split(spec)
    racer = Racer(OPTIMIZERS.parse(optimizer), colour=index)
    for option in options:
        name, equals, value = (part.strip() for part in option.partition("="))
        if not equals or name not in ("clip", "noise", "label", "schedule", "start", "colour"):
            raise ParameterError(
                f"{option!r} in {spec!r}: after + come clip=, noise=, label=, schedule=, start=, colour=."
            )
        try:
            values: dict[str, object] = {
                "schedule": SCHEDULES.parse, "label": str, "start": _pair, "colour": int,
            }.get(name, float)(value),  # fmt: skip
        except NnvizError as error:
            raise ParameterError(f"{option!r} in {spec!r}: {error}") from error
        except ValueError:
            kind = "whole number" if name == "colour" else "number"
            raise ParameterError(f"{option!r} in {spec!r}: {value!r} is no {kind}.") from None
        racer = replace(racer, **{name: values[0]})
    return racer


def _split(spec: str) -> list[str]:
    """Split at plus signs, but not inside a number such as 1e+3."""
    import re

    return re.split(r"(?<![eE])\+(?=[a-z])|\+(?=(?:clip|noise|label|schedule|start|colour)=)", spec)


def _pair(text: str) -> tuple[float, float]:
    parts = text.replace(";", ",").split(",")
    try:
        x, y = (float(part) for part in parts)
    except ValueError:
        raise ParameterError(f"A start is two numbers such as -1.5,2, not {text!r}.") from None
    return x, y


def _check_outputs(args: argparse.Namespace) -> None:
    """Refuse what cannot be written before anything runs."""
    from nnviz.pictures.race_picture import check_suffix

    for path in args.out or ():
        if check_suffix(path) == ".mp4":
            from nnviz.pictures.animation import check_video_support

            check_video_support()
        check_place(path)
    _options(args)


def _options(args: argparse.Namespace) -> PictureOptions:
    from nnviz.pictures.race_picture import PictureOptions

    try:
        width, height = (int(part) for part in args.size.lower().split("x"))
    except ValueError:
        raise ParameterError(f"A size is width x height such as 960x540, not {args.size!r}.") from None
    return PictureOptions(width, height, args.seconds, args.fps)


def _write(request: RaceRequest, path: Path, args: argparse.Namespace) -> None:
    import sys

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from nnviz.pictures.race_picture import run_race_export

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    console = Console(file=sys.stderr)
    job = run_race_export(request, path, _options(args))
    try:
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task(path.name, total=1.0)
            for progress in job:
                bar.update(task, completed=progress.fraction, description=f"{path.name}: {progress.stage}")
    finally:
        job.close()  # on Ctrl-C too: removes the unfinished file
    print(f"Wrote {path}", file=sys.stderr)


def _as_json(request: RaceRequest, rows: object) -> dict[str, object]:
    import math

    def clean(value: object) -> object:
        return None if isinstance(value, float) and not math.isfinite(value) else value

    entries = [
        {
            "racer": row.name, "optimizer": request.racers[row.index].optimizer.spec(),
            "loss": clean(row.loss), "distance": clean(row.distance),
            "steps_to_tolerance": row.steps_to_tolerance, "path_length": clean(row.path_length),
            "minimum": row.minimum, "diverged_at": row.diverged_at,
        }
        for row in rows  # type: ignore[attr-defined]
    ]  # fmt: skip
    return {
        "surface": request.surface.spec(),
        "steps": request.steps,
        "seed": request.seed,
        "standings": entries,
    }


def _print_table(request: RaceRequest, rows: object) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{request.surface.title}, {request.steps} steps", title_justify="left")
    for i, heading in enumerate(("racer", "loss", "distance", "reached", "path", "minimum", "lost at")):
        table.add_column(heading, justify="left" if i in (0, 5) else "right", no_wrap=i != 5)
    for row in rows:  # type: ignore[attr-defined]
        table.add_row(*standing_cells(row, 4))
    Console(soft_wrap=True).print(table)
