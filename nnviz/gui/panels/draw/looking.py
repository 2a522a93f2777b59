"""Keeps the views inside the network up to date with the drawing, as far as they are open."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from nnviz.core.nn.network import Network
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.coalescer import Coalescer
from nnviz.gui.panels.draw.inside_view import LAYERS_AT_ONCE, LayersView, PixelView
from nnviz.gui.panels.draw.neighbor_row import NeighborRow, Thumbnail
from nnviz.gui.panels.draw.picture_turns import PictureTurns
from nnviz.gui.panels.draw.recognition import Recognition
from nnviz.gui.widgets.collapsible import Collapsible, Column
from nnviz.tasks.inspect_drawing import Explanation, Inspection, InspectRequest, run_inspect_drawing
from nnviz.tasks.nearest_digits import NearestDigits, NearestRequest, run_nearest_digits

_DELAY = 80  # ms; looking inside while the pen moves need not be as fast as the answer
_NEIGHBORS = 10


class LookInside(QObject):
    """Pixels that count, layers and neighbours of the newest answer.

    Signals
    -------
    explained : int or None
        The digit that is being explained.
    """

    explained = Signal(object)

    def __init__(self, context: AppContext, turns: PictureTurns) -> None:
        super().__init__()
        self._turns = turns
        self.pixels, self.layers, self.nearest = PixelView(), LayersView(), NeighborRow(50, _NEIGHBORS)
        self.nearest.setAccessibleName(self.tr("Nearest training digits"))
        self.nearest.setToolTip(
            self.tr(
                "The training digits that differ least from what the network sees, pixel by pixel; "
                "below each its label and its distance. Bold: another label than the answer."
            )
        )
        self._sections: list[Collapsible] = []
        self._network: Network | None = None
        self._answer: Recognition | None = None
        self._drawing = False
        self._original: NDArray[np.uint8] | None = None
        self._inspections = Coalescer(context.runner, "draw.inspect", self._on_inspected, context.fail)
        self._searches = Coalescer(context.runner, "draw.neighbors", self._on_found, context.fail)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.pixels.asked.connect(self._inspect)

    def add_sections(self, column: Column, below: QVBoxLayout) -> None:
        """Add the views to facts and `below` the drawing; what is folded away is not computed."""
        nearest = Collapsible(self.tr("Nearest training digits"))
        nearest.add(self.nearest)
        below.addWidget(nearest)
        layers = Collapsible(self.tr("Layer by layer"))
        layers.add(self.layers)
        self._sections = [column.add_section(self.tr("Which pixels count"), self.pixels), nearest, layers]
        for section in self._sections:
            section.toggled.connect(lambda _on: self._look())

    @property
    def layers_section(self) -> Collapsible:
        """The section of the layers, which is long and therefore goes to the end of the column."""
        return self._sections[2]

    def look(
        self,
        network: Network | None,
        answer: Recognition,
        drawing: bool,
        original: NDArray[np.uint8] | None = None,
    ) -> None:
        """Look into `network` for `answer`; while `drawing` only now and then, and without neighbours.

        `original` is the picture that lies on the canvas, untouched: if it is a training digit, it is not
        shown as its own neighbour.
        """
        if network is not self._network:
            self.layers.forget()
        self._network, self._answer, self._drawing = network, answer, drawing
        self._original = original if original is not None and original.shape == (28, 28) else None
        if not drawing:
            self._timer.stop()
            self._look()
        elif not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Stop."""
        self._timer.stop()
        self._inspections.close()
        self._searches.close()

    def _look(self) -> None:
        self._inspect()
        answer = self._answer
        if answer is None or answer.seen is None:
            self._searches.cancel()
            self.nearest.show_items(())
        elif self._sections[1].is_expanded():
            request = NearestRequest(answer.seen, _NEIGHBORS, self._original)
            self._searches.ask(lambda: run_nearest_digits(request))

    def _on_timer_timeout(self) -> None:
        self._turns.take("inspect", self._inspect)

    def _inspect(self) -> None:
        answer, network = self._answer, self._network
        if answer is None or answer.seen is None or network is None:
            self._inspections.cancel()
            self.pixels.show_nothing()
            self.layers.show_nothing()
            self.explained.emit(None)
            return
        if not (self._sections[0].is_expanded() or self._sections[2].is_expanded()):
            return
        # Occlusion asks the network a hundred times; while the pen moves the gradient has to do.
        method = Explanation.GRADIENT_INPUT if self._drawing else self.pixels.method()
        request = InspectRequest(network, answer.seen, self.pixels.digit(), method)
        self._inspections.ask(lambda: run_inspect_drawing(request))

    def _on_inspected(self, result: Inspection) -> None:
        turn = self._turns.take if self._drawing else self._turns.at_once
        turn("show pixels", lambda: self._show_pixels(result))
        for begin in range(0, len(result.layers), LAYERS_AT_ONCE):
            turn(f"show layers {begin}", partial(self._show_layers, result, begin))

    def _is_wanted(self) -> bool:
        return self._answer is not None and self._answer.seen is not None

    def _show_pixels(self, result: Inspection) -> None:
        if self._is_wanted():
            self.pixels.show_result(result)
            self.explained.emit(result.digit)

    def _show_layers(self, result: Inspection, begin: int) -> None:
        if self._is_wanted() and self._sections[2].is_expanded():
            self.layers.show_part(result, begin)

    def _on_found(self, found: NearestDigits) -> None:
        if found.fraction < 1 or self._answer is None or self._answer.seen is None:
            return
        best = self._answer.best
        title = self.tr("Nearest training digits")
        if found.left_out:
            title = self.tr("Nearest training digits, besides this one")
        self._sections[1].set_title(title)
        self.nearest.show_items(
            [
                Thumbnail(
                    picture, f"{label} · {distance:.1f}", emphasis=best is not None and int(label) != best
                )
                for picture, label, distance in zip(
                    found.pictures, found.labels, found.distances, strict=True
                )
            ]
        )
