"""What the user can start in the Train panel: a run, a comparison, A against B, a remedy, more seeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from nnviz.core.data.augmentation import parse_augmentation
from nnviz.core.errors import NnvizError
from nnviz.core.initializers.normal import Normal
from nnviz.gui.lock_values import keep_locked
from nnviz.gui.translation import translate_core
from nnviz.tasks.fair_comparison import over_seeds
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.train_recipes import book_recipe
from nnviz.tasks.trained_models import request_of_network
from nnviz.tasks.training_runs import differences

if TYPE_CHECKING:
    from nnviz.gui.panels.train.panel import TrainPanel


class RunActions(QObject):
    """Serves the buttons that start runs.

    Parameters
    ----------
    panel : TrainPanel
    """

    def __init__(self, panel: TrainPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        compare = panel.compare
        compare.comparison_wanted.connect(self.run_comparison)
        compare.repeat_wanted.connect(self.repeat)
        compare.ab.wanted.connect(self.compare_ab)
        panel.diagnosis.remedy_wanted.connect(self.try_remedy)
        panel.tools.training_wanted.connect(self.train)
        panel.settings.network_chosen.connect(self.take_settings)
        panel.settings.recipe_wanted.connect(self.take_recipe)

    def start(self) -> None:
        """Train with the present settings."""
        panel = self._panel
        request = self._request()
        if request is None:
            panel.tabs.setCurrentWidget(panel.layers)
            return
        self.launch([("", request)])
        if panel.tabs.currentWidget() is panel.layers:
            panel.tabs.setCurrentWidget(panel.watch)

    def train(self, request: TrainRequest) -> None:
        """Take over settings and train with them."""
        self._panel.set_request(request)
        self.start()
        self._panel.tabs.setCurrentWidget(self._panel.watch)

    def take_settings(self, reference: str) -> None:
        """Set everything as it was when a network (``bundled:mlp``, a file) was trained."""
        panel = self._panel

        def taken(request: TrainRequest) -> None:
            if not keep_locked(panel, lambda: panel.set_request(request)):
                return
            panel.context.notify(
                self.tr("Everything is set as when this network was trained: {0} epochs, seed {1}").format(
                    request.epochs, request.seed
                ),
                level="success",
            )

        panel.context.runner.submit(
            "train.settings",
            lambda: iter((request_of_network(reference),)),
            on_update=taken,
            on_failed=panel.context.fail,
            interactive=True,
        )

    def take_recipe(self) -> None:
        """Set everything but the seed as the book has it for the network that is shown."""
        panel = self._panel
        recipe = book_recipe(panel.layers.architecture())
        if recipe is None:
            return
        wanted = replace(recipe, seed=panel.settings.settings()["seed"])
        if not keep_locked(panel, lambda: panel.set_request(wanted)):
            return
        panel.context.notify(
            self.tr("Set as in the book: {0} with {1:g}, {2}, mini-batches of {3}, {4} epochs").format(
                translate_core(recipe.optimizer.title),
                recipe.optimizer.learning_rate,
                self._weights(recipe),
                recipe.batch_size,
                recipe.epochs,
            ),
            level="success",
        )

    def _weights(self, request: TrainRequest) -> str:
        drawn = request.initializer
        if isinstance(drawn, Normal):
            return self.tr("first weights of standard deviation {0:g}").format(drawn.std_dev)
        return self.tr("first weights {0}").format(translate_core(drawn.title))

    def run_comparison(self, key: str) -> None:
        """Run a comparison of the book, one run after the other."""
        comparison = COMPARISONS[key]
        finding = translate_core(comparison.finding)
        self._panel.context.notify(self.tr("What is to be seen: {0}").format(finding))
        compare = self._panel.compare
        seeds = compare.seeds.value() if compare.ab.each.isChecked() else 1
        self.launch(over_seeds(comparison.runs(), seeds))

    def compare_ab(self) -> None:
        """Run the selected run's settings (A) and the present ones (B) with the same seeds, in pairs."""
        panel = self._panel
        alone = [0] if len(panel.kept.runs()) == 1 else []  # which else could be meant?
        chosen = panel.compare.selected() or alone
        if not chosen:
            panel.context.notify(self.tr("Select a run in the table first: it is A."))
            return
        present = self._request()
        if present is None:
            return
        first = replace(panel.kept.runs()[chosen[0]].record.request, seed=present.seed)
        if panel.compare.ab.warn_if_unfair(first, present):
            texts = differences([first, present])
            pair = [(f"A: {texts[0]}", first), (f"B: {texts[1]}", present)]
            self.launch(over_seeds(pair, panel.compare.seeds.value()))

    def repeat(self, count: int) -> None:
        """Run the present settings with `count` seeds."""
        request = self._request()
        if request is not None:
            self.launch(over_seeds([("", request)], count))

    def try_remedy(self, changes: dict[str, Any]) -> None:
        """Train again with the changes that a finding proposes."""
        request = self._panel.controller.request
        numbers = {k: v for k, v in changes.items() if k in TrainRequest.__dataclass_fields__}
        if "augmentation" in numbers:
            numbers["augmentation"] = parse_augmentation(numbers["augmentation"])
        if "learning_rate_factor" in changes:
            optimizer = request.optimizer
            rate = optimizer.learning_rate * changes["learning_rate_factor"]
            numbers["optimizer"] = replace(optimizer, learning_rate=rate)
        self.train(replace(request, **numbers))

    def launch(self, runs: Sequence[tuple[str, TrainRequest]]) -> None:
        """Run these one after the other."""
        self._panel.controller.start(list(runs))

    def _request(self) -> TrainRequest | None:
        try:
            return self._panel.request()
        except NnvizError as error:
            self._panel.context.notify(str(error), level="warning")
            return None
