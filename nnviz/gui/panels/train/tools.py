"""The tabs beside the run itself: search, gradient check and the data, with their jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.data_view import DataView
from nnviz.gui.panels.train.gradients_view import GradientsView
from nnviz.gui.panels.train.search_view import SearchView
from nnviz.tasks.browse_data import run_browse
from nnviz.tasks.check_gradients import GradientCheckRequest, run_check_gradients
from nnviz.tasks.search import SearchRequest, SearchSnapshot, Trial, run_search
from nnviz.tasks.train import TrainRequest

_SEARCH, _GRADIENTS, _DATA = "train.search", "train.gradients", "train.data"


class Tools(QObject):
    """Search, gradients and data for the request that the panel describes.

    Parameters
    ----------
    context : AppContext
    request : callable
        Returns the present request; may raise `NnvizError`.

    Signals
    -------
    training_wanted(TrainRequest)
        A full training with what a search has found.
    searching(object)
        The `SearchSnapshot` of a running search, None at its end.
    """

    training_wanted = Signal(object)
    searching = Signal(object)

    def __init__(self, context: AppContext, request: Callable[[], TrainRequest]) -> None:
        super().__init__()
        self._context, self._request = context, request
        self.search, self.gradients, self.data = (
            SearchView(context),
            GradientsView(context),
            DataView(context),
        )
        self.search.start_wanted.connect(self.start_search)
        self.search.stop_wanted.connect(self.stop_search)
        self.search.best_wanted.connect(self._on_best_wanted)
        self.gradients.start_wanted.connect(self.check_gradients)
        self.data.wanted.connect(self.browse)

    def add_to(self, tabs: QTabWidget) -> None:
        """Append the tabs."""
        for widget, title in (
            (self.data, self.tr("Data")),
            (self.search, self.tr("Search")),
            (self.gradients, self.tr("Gradients")),
        ):
            tabs.addTab(widget, title)
        tabs.currentChanged.connect(lambda _: self.browse() if tabs.currentWidget() is self.data else None)

    def _asked(self) -> TrainRequest | None:
        try:
            return self._request()
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return None

    def start_search(self) -> None:
        """Search around the present settings."""
        base = self._asked()
        if base is None:
            return
        view = self.search
        try:
            request = SearchRequest(base, view.settings())
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return
        view.set_running(True)
        self._context.runner.submit(
            _SEARCH,
            lambda: run_search(request),
            on_update=self._on_search_update,
            on_finished=self.stop_search,
            on_failed=self._on_search_failed,
        )

    def _on_search_update(self, snapshot: SearchSnapshot) -> None:
        self.search.show_snapshot(snapshot)
        self.searching.emit(snapshot)

    def _on_search_failed(self, failure: Any) -> None:
        self.stop_search()
        self._context.fail(failure)

    def stop_search(self) -> None:
        """End the search and keep what it has found."""
        self._context.runner.cancel(_SEARCH)
        self.search.set_running(False)
        self.searching.emit(None)

    def _on_best_wanted(self, trial: Trial) -> None:
        base = self._asked()
        if base is None:
            return
        # All else as on the left: the small epochs and subset were for the search only.
        optimizer = replace(
            base.optimizer, learning_rate=trial.learning_rate, weight_decay=trial.weight_decay
        )
        self.training_wanted.emit(replace(base, optimizer=optimizer))

    def check_gradients(self) -> None:
        """Compare the gradients of the present network."""
        base = self._asked()
        if base is None:
            return
        request = GradientCheckRequest(base, self.gradients.samples.value(), self.gradients.per_array.value())
        self._context.runner.submit(
            _GRADIENTS,
            lambda: run_check_gradients(request),
            on_update=self.gradients.show_snapshot,
            on_failed=self._context.fail,
        )

    def browse(self) -> None:
        """Show the page of samples that is chosen."""
        base = self._asked()
        if base is None:
            return
        request = self.data.request(base)
        self._context.runner.submit(
            _DATA,
            lambda: run_browse(request),
            on_update=self.data.show_result,
            on_failed=self._context.fail,
            interactive=True,
        )

    def shutdown(self) -> None:
        """Cancel all jobs."""
        for owner in (_SEARCH, _GRADIENTS, _DATA):
            self._context.runner.cancel(owner)
