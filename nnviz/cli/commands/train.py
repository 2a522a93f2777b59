"""``nnviz train``: train a network on MNIST or your own file, and keep it in one file."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from nnviz.cli.output_place import check_place
from nnviz.core.data.augmentation import parse_augmentation
from nnviz.core.file_reading import read_file
from nnviz.core.file_writing import write_file
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.losses.base import LOSSES
from nnviz.core.nn.architectures import PRESETS, parse_architecture
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.schedules.base import SCHEDULES
from nnviz.core.states import from_state
from nnviz.tasks.train import TrainingControl, TrainRequest, TrainSnapshot, run_train
from nnviz.tasks.training_state import read_checkpoint

NAME = "train"
HELP = "Train a network and save it; prints loss and accuracy of each epoch."
EXIT_INTERRUPTED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add = parser.add_argument
    net = parser.add_argument_group("network")
    net.add_argument(
        "--arch",
        default="mlp",
        metavar="TEXT",
        help=f"{', '.join(PRESETS)}; sizes such as 784-100-10 (784-100-10:tanh), or layers such as "
        "conv16x5-bn-relu-pool2-flatten-100-relu-drop0.5-10 (default mlp)",
    )
    net.add_argument("--init", default="he_normal", metavar="SPEC", help="initializer (default he_normal)")
    net.add_argument("--batch-norm", action="store_true", help="batch normalisation before each activation")
    net.add_argument("--dropout", type=float, default=0.0, metavar="RATE", help="behind hidden affine layers")
    learn = parser.add_argument_group("learning")
    learn.add_argument("--optimizer", default="adam", metavar="SPEC", help="such as sgd or adam:beta1=0.8")
    learn.add_argument("--lr", type=float, metavar="RATE", help="learning rate (default: 0.001 for adam)")
    learn.add_argument("--weight-decay", type=float, metavar="RATE", help="L2 regularisation")
    learn.add_argument("--schedule", default="constant", metavar="SPEC", help="such as cosine:warmup=500")
    learn.add_argument("--loss", default="softmax_cross_entropy", metavar="SPEC")
    learn.add_argument("--epochs", type=int, default=10, metavar="N")
    learn.add_argument("--batch-size", type=int, default=128, metavar="N")
    learn.add_argument(
        "--averaging", type=float, default=0.0, metavar="DECAY", help="keep a running mean of the weights"
    )
    learn.add_argument(
        "--patience", type=int, default=0, metavar="N", help="epochs without a gain before it stops"
    )
    learn.add_argument("--keep-last", action="store_true", help="keep the last weights, not the best")
    learn.add_argument("--seed", type=int, default=0, metavar="N")
    learn.add_argument("--threads", type=int, default=os.cpu_count() or 1, metavar="N")
    data = parser.add_argument_group("data")
    data.add_argument(
        "--data", default="mnist", metavar="FILE", help="a data set with labels (default MNIST)"
    )
    data.add_argument(
        "--validation", type=float, default=0.1, metavar="SHARE", help="held back (default 0.1)"
    )
    data.add_argument("--subset", type=int, default=0, metavar="N", help="train on N samples only")
    data.add_argument(
        "--augment",
        nargs="?",
        const="medium",
        default="none",
        metavar="SPEC",
        help="distort pictures at random: light, medium, strong, or medium:rotation=5",
    )
    data.add_argument("--synthetic", type=int, default=0, metavar="N", help="add N digits drawn by nnviz")
    add("--out", type=Path, metavar="FILE", help="where to save the network")
    add(
        "--resume",
        type=Path,
        metavar="FILE",
        help="go on from a checkpoint (OUT.checkpoint), with its settings",
    )
    add("--json", action="store_true", help="print the result as JSON")


def run(args: argparse.Namespace) -> int:
    """Do the work and return the exit code."""
    checkpoint = read_file(args.resume) if args.resume else None
    request = _resumed_request(checkpoint, args) if checkpoint else _request(args)
    if args.out is None and args.resume is not None:
        args.out = args.resume.with_suffix("") if args.resume.suffix == ".checkpoint" else None
    if args.out is not None:
        check_place(args.out)
    done = read_checkpoint(checkpoint)[0]["epoch"] if checkpoint else 0
    control = TrainingControl(checkpoints=args.out is not None)
    with _stopped_by_ctrl_c(control), _progress(not args.json) as show:
        last = _follow(run_train(request, control=control, resume=checkpoint), args, show, done)
    return _conclude(request, last, args)


def _request(args: argparse.Namespace) -> TrainRequest:
    optimizer = OPTIMIZERS.parse(args.optimizer)
    if args.lr is not None:
        optimizer = replace(optimizer, learning_rate=args.lr)
    if args.weight_decay is not None:
        optimizer = replace(optimizer, weight_decay=args.weight_decay)
    return TrainRequest(
        architecture=parse_architecture(args.arch),
        initializer=INITIALIZERS.parse(args.init),
        optimizer=optimizer,
        schedule=SCHEDULES.parse(args.schedule),
        loss=LOSSES.parse(args.loss),
        batch_norm=args.batch_norm,
        dropout=args.dropout,
        batch_size=args.batch_size,
        epochs=args.epochs,
        validation=args.validation,
        patience=args.patience,
        restore_best=not args.keep_last,
        averaging=args.averaging,
        augmentation=parse_augmentation(args.augment),
        synthetic=args.synthetic,
        subset=args.subset,
        data=args.data,
        seed=args.seed,
        threads=args.threads,
    )


def _resumed_request(checkpoint: bytes, args: argparse.Namespace) -> TrainRequest:
    request: TrainRequest = from_state(TrainRequest, read_checkpoint(checkpoint)[0]["request"], "checkpoint")
    return replace(request, threads=args.threads)


@contextmanager
def _stopped_by_ctrl_c(control: TrainingControl) -> Iterator[None]:
    """Let the first Ctrl-C end the run after the current step, the second at once."""

    def stop(*_: object) -> None:
        if control.stop:
            raise KeyboardInterrupt
        control.stop = True

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not on the main thread: whoever runs us there stops us otherwise
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _progress(visible: bool) -> Iterator[Callable[[TrainSnapshot], None]]:
    """Show a bar on the terminal; nothing when the output is piped."""
    if not (visible and sys.stderr.isatty()):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[rate]}"))
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("loading", rate="", total=None)

        def show(snapshot: TrainSnapshot) -> None:
            epoch = min(snapshot.epoch + 1, snapshot.epochs)
            bar.update(
                task,
                description=f"epoch {epoch}/{snapshot.epochs} {snapshot.phase}",
                total=snapshot.total_steps or None,
                completed=snapshot.step,
                rate=f"{snapshot.samples_per_second:,.0f} samples/s",
            )

        yield show


def _follow(
    snapshots: Iterator[TrainSnapshot],
    args: argparse.Namespace,
    show: Callable[[TrainSnapshot], None],
    done: int,
) -> TrainSnapshot:
    """Print each epoch after the `done` ones and keep its checkpoint; return the last snapshot."""
    printed, saved = done, None
    last: TrainSnapshot | None = None
    for last in snapshots:
        show(last)
        if last.epoch > printed and last.phase != "validating":
            printed = last.epoch
            if not args.json:
                print(_epoch_line(last), flush=True)
        if last.checkpoint is not None and last.checkpoint is not saved:
            saved = last.checkpoint
            write_file(_checkpoint_path(args.out), saved)
    assert last is not None
    return last


def _epoch_line(snapshot: TrainSnapshot) -> str:
    curves = snapshot.curves
    text = (
        f"epoch {snapshot.epoch:>3}/{snapshot.epochs}  loss {curves['train_loss'][-1]:.4f}  "
        f"accuracy {curves['train_accuracy'][-1]:.4f}"
    )
    if curves["validation_accuracy"][-1] == curves["validation_accuracy"][-1]:
        text += (
            f"  validation loss {curves['validation_loss'][-1]:.4f}  "
            f"accuracy {curves['validation_accuracy'][-1]:.4f}"
        )
    return f"{text}  {snapshot.samples_per_second:,.0f} samples/s"


def _checkpoint_path(out: Path) -> Path:
    return out.with_name(out.name + ".checkpoint")


def _conclude(request: TrainRequest, last: TrainSnapshot, args: argparse.Namespace) -> int:
    result = summary(request, last)
    interrupted = last.stopped == "stopped"
    if args.out is not None and last.network is not None:
        from nnviz.tasks.trained_models import save_trained

        save_trained(args.out, request, last)
        if not interrupted:
            _checkpoint_path(args.out).unlink(missing_ok=True)
    if args.json:
        print(json.dumps(result, allow_nan=False))
        return EXIT_INTERRUPTED if interrupted else 0
    if last.diverged_at is not None:
        print(
            f"The loss was no number any more at step {last.diverged_at}: the run diverged.", file=sys.stderr
        )
        print("The last good weights are kept. Try a smaller learning rate.", file=sys.stderr)
    if result["validation_accuracy"] is not None:
        print(f"best: epoch {last.best_epoch}, validation accuracy {last.best_accuracy:.4f}")
    if args.out is not None:
        print(f"Wrote {args.out}")
    if interrupted:
        print("Stopped before the end.", file=sys.stderr)
        if args.out is not None:
            print(f"Go on with: nnviz train --resume {_checkpoint_path(args.out)}", file=sys.stderr)
    return EXIT_INTERRUPTED if interrupted else int(last.diverged_at is not None)


def summary(request: TrainRequest, last: TrainSnapshot) -> dict[str, Any]:
    """Return the result of a run as JSON-able data, without NaN."""

    def clean(values: Any) -> list[float | None]:
        return [float(v) if v == v else None for v in values]

    curves = last.curves
    assert not isinstance(request.architecture, str)
    return {
        "architecture": request.network_architecture().text(),
        "parameters": request.network_architecture().parameter_count,
        "stopped": last.stopped,
        "diverged_at": last.diverged_at,
        "epochs": last.epoch,
        "steps": last.step,
        "best_epoch": last.best_epoch,
        "validation_accuracy": last.best_accuracy if last.best_epoch else None,
        "train_loss": clean(curves["train_loss"]),
        "train_accuracy": clean(curves["train_accuracy"]),
        "validation_losses": clean(curves["validation_loss"]),
        "validation_accuracies": clean(curves["validation_accuracy"]),
        "seconds": round(last.seconds, 3),
        "samples_per_second": round(last.samples_per_second, 1),
    }
