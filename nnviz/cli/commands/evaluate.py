"""``nnviz evaluate``: how good a network is on MNIST's test set or on your own file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.tasks.evaluate import EvaluateRequest, Evaluation, run_evaluate
from nnviz.tasks.trained_models import load_evaluation_data, load_network

NAME = "evaluate"
HELP = "Measure a network: accuracy, a table of the classes and the confusion matrix."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "model", metavar="MODEL", help="a model file, bundled:mlp, bundled:cnn, or the book's pickle"
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="FILE",
        help="a data set with labels or a file of pen strokes, which goes through the canvas's pipeline "
        "(default: MNIST's test set)",
    )
    parser.add_argument("--mistakes", type=int, default=0, metavar="N", help="list the N surest mistakes")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(args: argparse.Namespace) -> int:
    """Do the work and return the exit code."""
    if args.mistakes < 0:
        raise ParameterError(f"--mistakes is a number from 0, not {args.mistakes}.")
    network = load_network(args.model)
    images, labels, source = load_evaluation_data(args.data)
    *_, result = run_evaluate(EvaluateRequest(network, images, labels))
    mistakes = result.mistakes(labels)[: args.mistakes]
    if args.json:
        print(json.dumps(as_data(args.model, source, result, labels, mistakes), allow_nan=False))
        return 0
    print(f"{args.model} on {source}")
    print(f"accuracy {result.accuracy:.4f}  ({result.correct} of {result.count})")
    _print_classes(result)
    _print_confusion(result)
    for i in mistakes:
        print(
            f"sample {i}: a {labels[i]} taken for a {result.predictions[i]}, "
            f"sure to {result.confidences[i]:.1%}"
        )
    return 0


def as_data(
    model: str, source: str, result: Evaluation, labels: np.ndarray, mistakes: np.ndarray
) -> dict[str, Any]:
    """Return the result as JSON-able data."""

    def clean(values: np.ndarray) -> list[float | None]:
        return [None if v != v else round(float(v), 6) for v in values]

    return {
        "model": model,
        "data": source,
        "accuracy": result.accuracy,
        "count": result.count,
        "correct": result.correct,
        "recall": clean(result.recall),
        "precision": clean(result.precision),
        "confusion": result.confusion.tolist(),
        "mistakes": [
            {
                "index": int(i),
                "label": int(labels[i]),
                "prediction": int(result.predictions[i]),
                "confidence": round(float(result.confidences[i]), 6),
            }
            for i in mistakes
        ],
    }


def _print_classes(result: Evaluation) -> None:
    print("\nclass  samples  right  recall  precision")
    for digit, row in enumerate(result.confusion):
        recall = f"{result.recall[digit]:6.4f}" if row.sum() else "     -"
        precision = f"{result.precision[digit]:9.4f}" if result.confusion[:, digit].sum() else "        -"
        print(f"{digit:>5}  {row.sum():>7}  {row[digit]:>5}  {recall}  {precision}")


def _print_confusion(result: Evaluation) -> None:
    classes = range(len(result.confusion))
    print("\ntaken for " + "".join(f"{j:>6}" for j in classes))
    for digit, row in enumerate(result.confusion):
        print(f"a {digit:>7} " + "".join(f"{n or '·':>6}" for n in row))
