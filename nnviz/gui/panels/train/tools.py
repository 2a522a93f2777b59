"""The tabs beside the run itself: data, search and numerical gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget

from nnviz.core.nn.network import Network
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.data_page import DataPage
from nnviz.gui.panels.train.gradients_page import GradientsPage
from nnviz.gui.panels.train.search_page import SearchPage
from nnviz.tasks.search import Found, SearchSettings
from nnviz.tasks.train import TrainRequest


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
    draw_wanted(object)
        A `Sample` is to be opened in the Draw panel.
    searching(object)
        The `SearchSnapshot` of a running search, None at its end.
    """

    training_wanted = Signal(object)
    draw_wanted = Signal(object)
    searching = Signal(object)

    def __init__(self, context: AppContext, request: Callable[[], TrainRequest]) -> None:
        super().__init__()
        self.search = SearchPage(context, request)
        self.gradients = GradientsPage(context, request)
        self.data = DataPage(context, request)
        self.search.training_wanted.connect(self.training_wanted)
        self.search.progressed.connect(self.searching)
        self.data.draw_wanted.connect(self.draw_wanted)

    def add_to(self, tabs: QTabWidget) -> None:
        """Append the tabs."""
        for widget, title in (
            (self.data, self.tr("Data")),
            (self.search, self.tr("Search")),
            (self.gradients, self.tr("Gradients")),
        ):
            tabs.addTab(widget, title)
        tabs.currentChanged.connect(
            lambda _index: self.data.refresh() if tabs.currentWidget() is self.data else None
        )

    def set_network(self, network: Network | None) -> None:
        """Take the network that has just been trained."""
        self.data.set_network(network)

    def settings_changed(self) -> None:
        """Follow the settings on the left."""
        self.data.settings_changed()

    @property
    def searches(self) -> bool:
        """Whether a search goes on."""
        return self.search.running

    def stop_search(self) -> None:
        """End the search and keep what it has found."""
        self.search.stop_job()

    def state(self) -> dict[str, Any]:
        """Return ranges and trials of the search, and which samples are looked at."""
        return {
            "search": to_state(self.search.settings_or_default()),
            "found": to_state(self.search.found()),
            "data": self.data.state(),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        if "search" in state:
            self.search.set_settings(from_state(SearchSettings, state["search"], "train.tools.search"))
        found = from_state(Found | None, state.get("found"), "train.tools.found")
        if found is not None:
            self.search.set_found(found)
        self.data.restore_state(from_state(dict[str, Any], state.get("data", {}), "train.tools.data"))

    def shutdown(self) -> None:
        """Cancel all jobs."""
        for page in (self.search, self.gradients, self.data):
            page.shutdown()
