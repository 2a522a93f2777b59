"""Makes the training runs that lessons show: ``python tests/recorded/record_lesson_runs.py [NAME ...]``.

They are real runs, kept as shared states in resources/lessons/states, since nobody wants to wait for 200
epochs before an answer. All of them together take about five minutes on two cores.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from nnviz.core.data.augmentation import parse_augmentation
from nnviz.core.initializers import INITIALIZERS
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.shared_state import SharedState
from nnviz.core.states import to_state
from nnviz.tasks.search import Found, SearchRequest, SearchSettings, run_search
from nnviz.tasks.train import TrainRequest, run_train
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.training_runs import record_run

STATES = Path(__file__).parents[2] / "resources" / "lessons" / "states"
COMPARE_TAB, SEARCH_TAB = 3, 6
POINTS = 60


def remedies():
    base = TrainRequest("784-100-10", subset=300, epochs=40, seed=1, restore_best=False)
    return [
        ("nothing", base),
        ("weight decay 0.01", replace(base, optimizer=OPTIMIZERS.parse("adam:lr=0.001,weight_decay=0.01"))),
        ("dropout 0.5", replace(base, dropout=0.5)),
        ("distorted", replace(base, augmentation=parse_augmentation("light"))),
    ]


def first_network():
    """The two-layer network of chapter 4: about its 10,000 mini-batches, a learning rate of 0.1."""
    sgd = OPTIMIZERS.parse("sgd:lr=0.1")
    request = TrainRequest(
        "784-50-10", initializer=INITIALIZERS.parse("normal:std=0.01"), optimizer=sgd, epochs=17, seed=1
    )
    return [("784-50-10", replace(request, architecture=sigmoid(request.network_architecture())))]


def sigmoid(architecture):
    """Return the architecture with sigmoids."""
    data = architecture.as_data()
    for layer in data["layers"]:
        if layer["kind"] == "activation":
            layer["function"] = "sigmoid"
    return type(architecture).from_data(data)


def search():
    """The random search of chapter 6: six layers of 100, 100 pairs, 50 epochs of 400 samples."""
    layers = "-".join(["784", *["100"] * 6, "10"])
    base = TrainRequest(layers, optimizer=OPTIMIZERS.parse("sgd:lr=0.01"), seed=1)
    request = SearchRequest(base, SearchSettings(trials=100, epochs=50, subset=400, held_out=100))
    *_, snapshot = run_search(request)
    # Neither the curves nor the seconds are shown again.
    trials = tuple(replace(trial, curve=(), seconds=0.0) for trial in snapshot.trials)
    tools = {"search": to_state(request.settings), "found": to_state(Found(request, trials))}
    return {"request": to_state(base), "tab": SEARCH_TAB, "tools": tools}


def scales():
    runs = COMPARISONS["batch_norm"].runs()
    return [runs[i] for k in (0, 3, 8, 15) for i in (2 * k, 2 * k + 1)]


FILES = {
    "overfitting": lambda: COMPARISONS["weight_decay"].runs()[:1],
    "overfitting-decay": COMPARISONS["weight_decay"].runs,
    "overfitting-dropout": COMPARISONS["dropout"].runs,
    "batch-norm": lambda: scales()[4:6],
    "batch-norm-scales": scales,
    "initial-weights": COMPARISONS["initializers"].runs,
    "optimizers": COMPARISONS["optimizers"].runs,
    "remedies": remedies,
    "first-network": first_network,
}


def rounded(value):
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return value


def record(label, request):
    *_, snapshot = run_train(request)
    run = to_state(record_run(label, request, snapshot))
    count = len(run["losses"])
    kept = sorted({*range(0, count, max(1, count // POINTS)), *([count - 1] if count else [])})
    for name in ("losses", "loss_steps"):
        run[name] = [run[name][i] for i in kept]
    for name in run:
        if name not in ("label", "request", "loss_steps", "epochs"):
            run[name] = rounded(run[name])
    return run


def main(names):
    made = {}
    for name in names or (*FILES, "search"):
        if name == "search":
            write(name, search())
            continue
        runs = []
        for label, request in FILES[name]():
            key = json.dumps([label, to_state(request)])
            if key not in made:
                made[key] = record(label, request)
            runs.append(made[key])
        state = {"request": runs[0]["request"], "tab": COMPARE_TAB, "runs": runs}
        write(name, state)


def write(name, state):
    text = SharedState("train", state).text()
    (STATES / f"{name}.nnviz").write_text(json.dumps(json.loads(text), ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
