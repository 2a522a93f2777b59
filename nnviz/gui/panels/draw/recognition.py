"""Asks for the answer while the pen moves and hands it out in the form that the panel shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nnviz.core.data.digit_pipeline import STAGE_TITLES, PipelineSettings, normalise_strokes
from nnviz.core.nn.network import Network
from nnviz.core.params import parameters
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.canvas import Canvas
from nnviz.gui.panels.draw.coalescer import Coalescer
from nnviz.gui.panels.draw.picture_turns import PictureTurns
from nnviz.gui.panels.draw.pipeline_strip import StageInfo
from nnviz.gui.translation import translate_core
from nnviz.tasks.recognise_drawing import DrawingAnswer, DrawingRequest, run_recognise_drawing

_STAGES_DELAY = 70  # ms between two pictures of the stages while the pen moves


@dataclass(frozen=True)
class Recognition:
    """An answer as it is shown.

    Attributes
    ----------
    answer : DrawingAnswer or None
        None for an empty canvas.
    message : str
        What is said instead of an answer; empty if there is one.
    """

    answer: DrawingAnswer | None
    message: str

    @property
    def seen(self) -> NDArray[np.uint8] | None:
        """What the network sees, shape (28, 28); None if there is nothing."""
        return None if self.answer is None or not self.answer.stages.final.any() else self.answer.stages.final

    @property
    def probabilities(self) -> NDArray[np.floating] | None:
        """Of the ten digits."""
        return None if self.answer is None else self.answer.probabilities

    @property
    def best(self) -> int | None:
        """The digit, if there is an answer."""
        return None if self.answer is None or self.message else self.answer.best

    @property
    def confidence(self) -> float:
        """Probability of the most probable digit."""
        return 0.0 if self.probabilities is None else float(self.probabilities.max())


def stage_infos() -> tuple[StageInfo, ...]:
    """Return the stages in order, with a word on each."""
    texts = {"drawn": _tr("The canvas as it is, made small."), "final": _tr("What the network sees.")}
    shorter = {"centre": _tr("Centre")}
    switchable = {p.name: p.help for p in parameters(PipelineSettings)}
    return tuple(
        StageInfo(
            key,
            translate_core(title),
            texts.get(key) or translate_core(switchable[key]),
            key in switchable,
            shorter.get(key, ""),
        )
        for key, title in STAGE_TITLES.items()
    )


class Recognizer(QObject):
    """Submits what is on a canvas; never more than one request at a time, the newest next.

    Signals
    -------
    answered(Recognition)
    staged(tuple of PipelineStage)
        The pictures of the stages, which come after the answer and less often while the pen moves.
    """

    answered = Signal(object)
    staged = Signal(object)

    def __init__(self, context: AppContext, turns: PictureTurns, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = turns
        self._drawing = False
        self._settings = PipelineSettings()
        self._network: Network | None = None
        self._empty = True
        self._jobs = Coalescer(
            context.runner, "draw.classify", self._on_answer, context.fail, interactive=True
        )
        self._painting = Coalescer(context.runner, "draw.stages", self._on_stages, context.fail)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAGES_DELAY)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._request: DrawingRequest | None = None

    @property
    def settings(self) -> PipelineSettings:
        """Which stages are on."""
        return self._settings

    def set_switch(self, key: str, on: bool) -> None:
        """Switch a stage on or off."""
        self._settings = replace(self._settings, **{key: on})

    def state(self) -> Any:
        """Return the settings as JSON-able data."""
        return to_state(self._settings)

    def restore_state(self, state: Any) -> None:
        """Take settings that `state` returned; raise `StateError` if they are none."""
        self._settings = from_state(PipelineSettings, state, "draw.pipeline")

    def set_network(self, network: Network | None) -> None:
        """Have another network answer, with buffers of its own."""
        self._network = None if network is None else network.replica()

    def ask(self, canvas: Canvas) -> None:
        """Ask what is on the canvas."""
        self._empty = canvas.is_empty()
        if self._empty:
            self._jobs.cancel()
            self._painting.cancel()
            self._timer.stop()
            self.staged.emit(())
            self.answered.emit(Recognition(None, self.tr("Nothing drawn yet")))
            return
        ink, picture = canvas.ink(), None
        if ink.picture is not None:
            untouched = ink.picture.original and not ink.strokes
            picture = ink.picture.gray if untouched else canvas.composite()
        request = DrawingRequest(ink.strokes, picture, self._settings, self._network, pictures=False)
        self._request, self._drawing = request, canvas.is_drawing()
        self._turns.asked()
        self._jobs.ask(lambda: run_recognise_drawing(request))
        if not self._drawing:
            self._timer.stop()
            self._ask_stages()
        elif not self._timer.isActive():
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._turns.take("ask stages", self._ask_stages)

    def _ask_stages(self) -> None:
        if self._request is not None and not self._empty:
            request = replace(self._request, network=None, pictures=True)
            self._painting.ask(lambda: run_recognise_drawing(request))

    def _on_stages(self, answer: DrawingAnswer) -> None:
        if not answer.stages.stages:
            return  # some have yet to be painted
        turn = self._turns.take if self._drawing else self._turns.at_once
        turn("show stages", lambda: self._show_stages(answer))

    def _show_stages(self, answer: DrawingAnswer) -> None:
        if not self._empty:
            self.staged.emit(answer.stages.stages)

    def picture_maker(self) -> Callable[[tuple[Any, ...]], NDArray[np.uint8]]:
        """Return the function from strokes to the picture that the network sees, as switched now."""
        settings = self._settings
        return lambda strokes: normalise_strokes(strokes, settings, pictures=False).final

    def close(self) -> None:
        """Stop."""
        self._timer.stop()
        self._jobs.close()
        self._painting.close()

    def _on_answer(self, answer: DrawingAnswer) -> None:
        self._turns.answered()
        if self._empty:
            return
        message = ""
        if answer.stages.refusal:
            message = translate_core(answer.stages.refusal)
        elif answer.probabilities is None:
            message = self.tr("There is no network to answer yet")
        elif answer.doubt:
            text = self.tr("Not sure: this may be a {best} or a {second}.")
            message = text.format(best=answer.best, second=answer.second)
        self.answered.emit(Recognition(answer, message))


def _tr(text: str) -> str:
    return QCoreApplication.translate("DrawPipeline", text)
