"""Trained networks as model files, with the record of how they were made."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from nnviz import __version__
from nnviz.core.states import to_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot


def training_record(request: TrainRequest, snapshot: TrainSnapshot) -> dict[str, Any]:
    """Return request, seed, curves per epoch and accuracy as JSON-able data."""
    curves = snapshot.curves
    names = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")
    return {
        "request": to_state(request),
        "seed": request.seed,
        "epochs": snapshot.epoch,
        "steps": snapshot.step,
        "seconds": round(snapshot.seconds, 2),
        "stopped": snapshot.stopped,
        "best_epoch": snapshot.best_epoch,
        "validation_accuracy": snapshot.best_accuracy if snapshot.best_epoch else None,
        "curves": {name: [float(v) if v == v else None for v in curves[name]] for name in names},
        "nnviz_version": __version__,
        "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
