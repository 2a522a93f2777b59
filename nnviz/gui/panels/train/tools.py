"""The tabs beside the run itself: search, gradient check and the data, with their jobs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.data_view import DataView
from nnviz.gui.panels.train.gradients_view import GradientsView
from nnviz.gui.panels.train.search_page import SearchPage
from nnviz.tasks.browse_data import run_browse
from nnviz.tasks.check_gradients import GradientCheckRequest, run_check_gradients
from nnviz.tasks.train import TrainRequest

_GRADIENTS, _DATA = "train.gradients", "train.data"


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
            SearchPage(context, request),
            GradientsView(context),
            DataView(context),
        )
        self.search.training_wanted.connect(self.training_wanted)
        self.search.progressed.connect(self.searching)
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

    def stop_search(self) -> None:
        """End the search and keep what it has found."""
        self.search.stop_search()

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
        self.search.shutdown()
        for owner in (_GRADIENTS, _DATA):
            self._context.runner.cancel(owner)
