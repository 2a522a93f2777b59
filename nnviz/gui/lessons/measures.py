"""What the panels show, as plain numbers under stable names: the checks of lessons look here.

A panel of its own answers by `Panel.measured`; these are the panels that came before there were lessons.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from nnviz.core.states import to_state
from nnviz.tasks.race_standings import standings


def measure(panel: Any) -> dict[str, Any]:
    """Return what `panel` shows, JSON-able; numbers that are not finite are left out."""
    own = dict(panel.measured())
    if panel.slug in _MEASURES:
        own |= _MEASURES[panel.slug](panel)
    cleaned: dict[str, Any] = _finite(own)
    return cleaned


def _activations(panel: Any) -> dict[str, Any]:
    functions, softmax, losses = (page.result() for page in panel.pages)
    found: dict[str, Any] = {"tab": panel.tabs.currentIndex()}
    if functions is not None:
        found["at"] = functions.request.at
        found["functions"] = {
            _kind(f.spec): {
                "value": f.probe.value, "slope": f.probe.derivative, "steepest": f.facts.max_slope,
                "product": float(f.chain[-1]), "spec": f.spec,
            }
            for f in functions.functions
        }  # fmt: skip
    if softmax is not None:
        found["softmax"] = {
            "logits": softmax.shifted.tolist(), "probabilities": softmax.probabilities.tolist(),
            "largest": float(softmax.probabilities.max()), "right": float(
                softmax.probabilities[softmax.request.target]
            ), "losses": [loss.value for loss in softmax.losses], "classes": len(softmax.shifted),
            "shift": softmax.request.shift,
        }  # fmt: skip
    if losses is not None:
        found["losses"] = {
            _kind(r.spec): {"loss": r.probe.value, "gradient": r.probe.derivative} for r in losses.losses
        }
    return found


def _race(panel: Any) -> dict[str, Any]:
    if panel.result is None or not panel.result.finished:
        return {}
    request = panel.result.request
    rows = []
    for row in standings(panel.result):
        racer = request.racers[row.index]
        rows.append({
            "name": row.name, "kind": racer.optimizer.slug, "learning_rate": racer.optimizer.learning_rate,
            "loss": row.loss, "distance": row.distance, "reached": row.steps_to_tolerance,
            "path": row.path_length, "diverged": row.diverged_at, "global": row.is_global,
        })  # fmt: skip
    return {"surface": request.surface.slug, "steps": request.steps, "racers": rows}


def _initializers(panel: Any) -> dict[str, Any]:
    health = panel.health()
    if health is None or not health.done:
        return {}
    rows = []
    for result in health.results:
        layers = [layer for layer in result.layers if layer.activation is not None]
        if not layers:
            continue
        stds = [layer.activation.std for layer in layers]
        gradients = [
            layer.activation_gradient.std for layer in layers if layer.activation_gradient is not None
        ]
        rows.append({
            "kind": result.initializer.slug, "std": stds, "last": stds[-1],
            "ratio": stds[-1] / stds[0] if stds[0] else None, "gradient": gradients,
            "gradient_ratio": gradients[0] / gradients[-1] if gradients and gradients[-1] else None,
            "saturated": layers[-1].saturated, "dead": layers[-1].dead_units,
            "spread": layers[-1].unit_spread, "loss": result.loss,
        })  # fmt: skip
    return {"step": health.step, "layers": health.request.layers, "rows": rows}


def _train(panel: Any) -> dict[str, Any]:
    rows = []
    for stored in panel.kept.runs():
        run = to_state(stored.record)
        request = run["request"]
        right, learnt = run["accuracy"], run["train_accuracy"]
        last = (run["validation_accuracies"] or [right])[-1]
        rows.append({
            "accuracy": right, "train_accuracy": learnt, "last_accuracy": last,
            "gap": None if learnt is None or last is None else learnt - last, "epochs": run["epochs"],
            "subset": request["subset"],
            "stopped": run["stopped"], "loss": (run["losses"] or [None])[-1],
            "batch_norm": request["batch_norm"], "dropout": request["dropout"],
            "weight_decay": request["optimizer"].get("weight_decay", 0.0),
            "optimizer": request["optimizer"]["kind"], "initializer": request["initializer"]["kind"],
            "convolutions": sum(layer.get("kind") == "conv2d" for layer in _layers(request)),
        })  # fmt: skip
    return {"running": panel.controller.running, "runs": rows, "last": rows[-1] if rows else {}}


def _layers(request: dict[str, Any]) -> list[dict[str, Any]]:
    layers = request["architecture"].get("layers", []) if isinstance(request["architecture"], dict) else []
    return [layer for layer in layers if isinstance(layer, dict)]


def _draw(panel: Any) -> dict[str, Any]:
    answer = panel.answer
    found: dict[str, Any] = {"empty": panel.canvas.is_empty(), "strokes": len(panel.canvas.strokes())}
    if answer is not None and answer.best is not None:
        found |= {"digit": answer.best, "confidence": answer.confidence}
    if panel.network is not None:
        found["network"] = panel.network.reference
    return found


_MEASURES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "activations": _activations, "race": _race, "initializers": _initializers, "train": _train, "draw": _draw,
}  # fmt: skip


def _kind(spec: str) -> str:
    return spec.partition(":")[0]


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    # NumPy's numbers are none of JSON's.
    return value.item() if hasattr(value, "item") else value
