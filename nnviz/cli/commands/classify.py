"""``nnviz classify``: say which digit is on a picture."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.data.digit_likeness import NOT_ONE_DIGIT, looks_like_one_digit
from nnviz.core.data.digit_pipeline import PipelineSettings
from nnviz.core.errors import NnvizError
from nnviz.core.model_file import load_any_model
from nnviz.tasks.recognise_drawing import DrawingAnswer, DrawingRequest, run_recognise_drawing

NAME = "classify"
HELP = "Recognise the digit on each picture (photo, scan, drawing; dark on light or light on dark)."

_SHADES = " .:-=+*#%@"
_STAGES = ("crop", "scale", "thicken", "centre")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("images", nargs="+", type=Path, metavar="IMAGE", help="PNG, JPEG, BMP, GIF or TIFF")
    parser.add_argument(
        "--model",
        default="bundled:cnn",
        metavar="MODEL",
        help="a model file, bundled:mlp, bundled:cnn, or weights pickled by the book (default: %(default)s)",
    )
    for stage in _STAGES:
        parser.add_argument(f"--no-{stage}", action="store_true", help=f"leave out the stage {stage!r}")
    parser.add_argument("--show", action="store_true", help="print the 28 x 28 picture that the network sees")
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def run(args: argparse.Namespace) -> int:
    """Do the work and return the exit code: 2 if one of the pictures could not be read."""
    from nnviz.pictures.gray_pictures import read_gray

    network = load_any_model(args.model).network
    settings = PipelineSettings(**{stage: not getattr(args, f"no_{stage}") for stage in _STAGES})
    results: list[dict[str, Any]] = []
    code = 0
    for path in args.images:
        try:
            request = DrawingRequest((), read_gray(path), settings, network)
            *_, answer = run_recognise_drawing(request)
        except NnvizError as error:
            code = 2
            results.append({"file": str(path), "label": None, "error": str(error)})
            if not args.json:
                print(f"nnviz: {error}", file=sys.stderr)
            continue
        results.append(as_data(path, answer))
        if not args.json:
            print(in_words(path, answer))
            if args.show:
                print(as_text(answer.stages.final))
    if args.json:
        print(json.dumps(results, allow_nan=False))
    return code


def as_data(path: Path, answer: DrawingAnswer) -> dict[str, Any]:
    """Return an answer as JSON-able data; `label` is None where there is nothing to recognise."""
    known = answer.probabilities is not None and not answer.stages.is_empty
    probabilities = None if answer.probabilities is None else [float(p) for p in answer.probabilities]
    return {
        "file": str(path),
        "label": answer.best if known else None,
        "probabilities": probabilities,
        "margin": answer.margin,
        "doubt": _doubt(answer),
    }


def in_words(path: Path, answer: DrawingAnswer) -> str:
    """Return an answer as one line."""
    if answer.probabilities is None or answer.stages.is_empty:
        return f"{path}: no digit. {answer.doubt}"
    order = np.argsort(answer.probabilities)[::-1]
    parts = [f"{digit} ({answer.probabilities[digit]:.1%})" for digit in order[:3]]
    text = f"{path}: {parts[0]}, then {parts[1]}, {parts[2]}"
    doubt = _doubt(answer)
    return f"{text}. {doubt}" if doubt else text


def _doubt(answer: DrawingAnswer) -> str:
    """Return why the answer should not be believed: a network is sure of a digit in any picture."""
    if looks_like_one_digit(answer.stages.final) or answer.stages.is_empty:
        return answer.doubt
    return NOT_ONE_DIGIT


def as_text(picture: np.ndarray) -> str:
    """Return a picture in characters, two for each pixel."""
    levels = picture.astype(int) * (len(_SHADES) - 1) // 255
    return "\n".join("".join(_SHADES[level] * 2 for level in row).rstrip() for row in levels)
