"""The Draw panel: draw a digit, watch the network answer, see why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QGuiApplication, QUndoStack

from nnviz.core.data.digit_likeness import NOT_ONE_DIGIT
from nnviz.core.data.digit_pipeline import PipelineStage
from nnviz.core.errors import DataFileError, StateError
from nnviz.core.states import from_state
from nnviz.gui.context import AppContext
from nnviz.gui.lock_values import is_free, is_locked
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.draw.dropped import PICTURE_SUFFIXES, is_crowded, is_strange, picture_from_file
from nnviz.gui.panels.draw.handwriting_box import HandwritingBox
from nnviz.gui.panels.draw.handwriting_controller import HandwritingController
from nnviz.gui.panels.draw.looking import LookInside
from nnviz.gui.panels.draw.network_loader import LoadedNetwork, NetworkLoader, is_network
from nnviz.gui.panels.draw.network_picker import NetworkPicker
from nnviz.gui.panels.draw.picture_turns import PictureTurns
from nnviz.gui.panels.draw.recognition import Recognition, Recognizer, stage_infos
from nnviz.gui.panels.draw.sample_box import SampleBox
from nnviz.gui.panels.draw.sample_controller import SampleController
from nnviz.gui.panels.draw.session import ink_from_state, ink_to_state
from nnviz.gui.panels.draw.teaching import Teaching
from nnviz.gui.panels.draw.tool_box import USUAL, ToolBox
from nnviz.gui.panels.draw.view import DrawView
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Column
from nnviz.tasks.inspect_drawing import Explanation


@PANELS.register
class DrawPanel(Panel):
    """Canvas, answer, pipeline, and what is inside the network."""

    slug = "draw"
    title = QT_TRANSLATE_NOOP("Panel", "Draw a digit")
    icon = "draw"
    order = 10
    tip = QT_TRANSLATE_NOOP("Panel", "Draw a digit and watch the network recognise it")

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._network: LoadedNetwork | None = None
        self._answer: Recognition | None = None
        self._said: int | None = None
        self._turns = PictureTurns(self)
        self._recognizer = Recognizer(context, self._turns, self)
        self._recognizer.answered.connect(self._on_recognizer_answered)
        self._recognizer.staged.connect(self._on_recognizer_staged)
        self._loader = NetworkLoader(context)
        self._loader.loaded.connect(self._on_network_loaded)
        self._loader.failed.connect(self._on_network_failed)
        self.handwriting = HandwritingController(context, self._recognizer.picture_maker)
        self._build()
        self._connect()
        self._on_canvas_changed()
        self._choose_first_network()

    # Building

    def _build(self) -> None:
        self._view = DrawView(stage_infos())
        self.canvas, self.bars, self.strip = self._view.canvas, self._view.bars, self._view.strip
        self.picker = NetworkPicker(self.context.settings)
        self.tools = ToolBox(self.canvas, self.context.theme, self)
        self.samples = SampleBox()
        controls = Column()
        controls.add_section(self.tr("Network"), self.picker)
        controls.add_section(self.tr("Tools"), self.tools)
        controls.add_section(self.tr("Samples and pictures"), self.samples)
        self.set_controls(controls)
        self.set_view(self._view)
        self._looking = LookInside(self.context, self._turns)
        self.pixels, self.layers, self.nearest = (
            self._looking.pixels,
            self._looking.layers,
            self._looking.nearest,
        )
        self.own = HandwritingBox()
        facts = Column()
        self._looking.add_sections(facts, self._view.below)
        facts.add_section(self.tr("My handwriting"), self.own)
        facts.add(self._looking.layers_section)
        self.set_facts(facts)
        self._teaching = Teaching(self, self.handwriting)
        self._pictures = SampleController(self.samples, self)

    def _connect(self) -> None:
        self.canvas.strokes_changed.connect(self._on_canvas_changed)
        self.canvas.drawing_finished.connect(self.state_changed)
        self.canvas.picture_refused.connect(lambda text: self.context.notify(text, level="warning"))
        self.strip.switched.connect(self._on_strip_switched)
        self.bars.digit_clicked.connect(self._on_digit_clicked)
        self.pixels.asked.connect(self.state_changed)
        self._looking.explained.connect(self.bars.mark_explained)
        self.picker.network_chosen.connect(self._loader.load)
        self._view.correction.corrected.connect(self._teaching.correct)

    def _on_digit_clicked(self, digit: int) -> None:
        if is_free(self.pixels.digit_choice):
            self.pixels.set_digit(digit)

    def _choose_first_network(self) -> None:
        names = self.picker.references()
        wanted = self.context.settings.get("draw.network", "")
        for reference in (wanted, "bundled:cnn", "bundled:mlp", *names):
            if reference and reference in names:
                self.picker.select(reference)
                self._loader.load(reference)
                break
        self._say_headline()

    # Drawing and the answer

    def _on_canvas_changed(self) -> None:
        self._view.correction.setEnabled(not self.canvas.is_empty())
        self._recognizer.ask(self.canvas)

    def _on_recognizer_answered(self, answer: Recognition) -> None:
        if is_strange(answer.seen, self.canvas.picture()):
            # The answer stays below, dimmed: a network is sure of a digit in any picture.
            answer = replace(answer, message=translate_core(NOT_ONE_DIGIT))
        self._answer = answer
        self.bars.show_answer(answer.probabilities, answer.message)
        drawing = self.canvas.is_drawing()
        if not drawing:
            self.bars.announce()
            self._say_headline()
        elif answer.best is not None and answer.best != self._said:
            # Without figures: laying the headline out anew at every pen move would cost more than the bars.
            self._said = answer.best
            self.set_headline(self.tr("The network reads a {digit}").format(digit=answer.best))
        network = None if self._network is None else self._network.network
        picture = self.canvas.picture()
        untouched = picture is not None and picture.original and not self.canvas.strokes()
        self._looking.look(network, answer, drawing, picture.gray if picture and untouched else None)

    def _on_recognizer_staged(self, stages: tuple[PipelineStage, ...]) -> None:
        self.strip.show_stages(stages)

    def _say_headline(self) -> None:
        answer, picture = self._answer, self.canvas.picture()
        self._said = None
        if self._network is None and not self._loader.is_loading:
            text = self.tr("No network yet: open a network file, or train one in the Training panel")
        elif answer is not None and answer.answer is not None and is_strange(answer.seen, picture):
            text = self.tr("This does not look like one digit; the closest is a {digit}, {percent:.1f}%")
            text = text.format(digit=answer.answer.best, percent=100 * answer.confidence)
        elif answer is None or answer.best is None:
            text = answer.message if answer is not None and answer.message else self.tr("Draw a digit")
        else:
            text = self.tr("The network reads a {digit}, {percent:.1f}% sure").format(
                digit=answer.best, percent=100 * answer.confidence
            )
            if picture is not None and picture.label is not None and not self.canvas.strokes():
                text += self.tr("; MNIST's label is {label}").format(label=picture.label)
        self.set_headline(text)
        note = (
            "" if picture is None or not picture.name else self.tr("Shown: {name}").format(name=picture.name)
        )
        if answer is not None and is_strange(answer.seen, picture):
            note = " ".join((note + ".", self.tr("Best is one digit alone, dark on light.")))
        elif answer is not None and not answer.message and picture is None and is_crowded(answer.seen):
            note = self.tr("Is this more than one digit? The network knows digits one at a time only.")
        self._view.show_note(note)

    def _on_strip_switched(self, key: str, on: bool) -> None:
        self._recognizer.set_switch(key, on)
        self._on_canvas_changed()
        self.handwriting.reread()
        self.state_changed.emit()

    # Networks

    def _on_network_loaded(self, loaded: LoadedNetwork) -> None:
        self._take_network(loaded)
        self.context.settings.set("draw.network", loaded.reference)

    def use_network(self, loaded: LoadedNetwork) -> None:
        """Let this network answer, whatever is being loaded."""
        self.context.runner.cancel("draw.network")
        self._take_network(loaded)

    def _take_network(self, loaded: LoadedNetwork) -> None:
        self._network = loaded
        self.picker.select(loaded.reference)
        self.picker.show_details(loaded.describe())
        self._recognizer.set_network(loaded.network)
        self.handwriting.set_network(loaded.network)
        self._on_canvas_changed()
        self.state_changed.emit()

    def _on_network_failed(self, _reference: str) -> None:
        self.picker.select(self._network.reference if self._network is not None else "")
        self._say_headline()

    def use_saved(self, reference: str) -> None:
        """Let a network that has just been saved answer."""
        self.picker.refresh()
        self._loader.load(reference)

    @property
    def answer(self) -> Recognition | None:
        """The newest answer."""
        return self._answer

    @property
    def network(self) -> LoadedNetwork | None:
        """The network that answers."""
        return self._network

    # Pictures

    def can_open(self, path: Path) -> bool:
        """Whether a dropped or opened file is a picture or a network."""
        return path.suffix.lower() in PICTURE_SUFFIXES or is_network(path)

    def open_path(self, path: Path) -> None:
        """Put a picture file on the canvas, or let a network answer."""
        if is_network(path):
            if is_free(self.picker.open, self.picker.choice):
                self._loader.load(str(path))
            return
        if not is_free(self.samples.open):
            return
        gray, name = picture_from_file(str(path))
        if gray is None:
            raise DataFileError(name)
        self.canvas.set_image(gray, name=name)

    def paste(self) -> bool:
        """Put the picture in the clipboard on the canvas."""
        if not is_free(self.samples.paste):
            return True
        return self.canvas.take_picture(QGuiApplication.clipboard().mimeData())

    # The frame

    def undo_stack(self) -> QUndoStack | None:
        """Return the stack of the canvas, unless a lock holds what is on it."""
        held = any(is_locked(widget) for widget in (self.canvas, self.tools.undo))
        return None if held else self.canvas.undo_stack

    def state(self) -> dict[str, Any]:
        """Return drawing, switches, network and choices."""
        return {
            "ink": ink_to_state(self.canvas.ink()),
            "pipeline": self._recognizer.state(),
            "network": self.picker.current(),
            "pen_width": self.canvas.pen_width,
            "explain": self._explain_state(),
        }

    def _explain_state(self) -> dict[str, Any]:
        return {"digit": self.pixels.digit(), "method": self.pixels.method().value}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned; without ink it is about the network: what is drawn stays."""
        drawn = "ink" in state
        ink = ink_from_state(state["ink"]) if drawn else self.canvas.ink()
        usual = USUAL if drawn else self.canvas.pen_width
        width = from_state(float, state.get("pen_width", usual), "draw.pen_width")
        explain = state.get("explain", {} if drawn else self._explain_state())
        if not isinstance(explain, dict):
            raise StateError("draw.explain should be an object.")
        digit = from_state(int | None, explain.get("digit"), "draw.explain.digit")
        method = from_state(Explanation, explain.get("method", "gradient_input"), "draw.explain.method")
        reference = from_state(str, state.get("network", ""), "draw.network")
        if digit is not None and not 0 <= digit <= 9:
            raise StateError(f"draw.explain.digit is 0 to 9, not {digit}.")
        if "pipeline" in state:
            self._recognizer.restore_state(state["pipeline"])
        for key, on in self._recognizer.settings.values().items():
            self.strip.set_switch(key, on)
        self.tools.set_pen_width(width)
        self.pixels.set_digit(digit)
        self.pixels.set_method(method)
        if drawn and not (ink.is_empty and self.canvas.is_empty()):
            self.canvas.change(self.tr("Load drawing"), ink)
        if reference and reference != self.picker.current():
            self.picker.select(reference)
            self._loader.load(reference)

    def activated(self) -> None:
        """Look for networks that have been saved meanwhile; take the keyboard."""
        self.picker.refresh()
        self.canvas.setFocus()

    def deactivated(self) -> None:
        """Give up a stroke that will never be finished."""
        if self.canvas.is_drawing():
            self.canvas.cancel()
            self._on_canvas_changed()  # the answer is to what is left

    def shutdown(self) -> None:
        """Stop everything that runs."""
        self._turns.close()
        self._recognizer.close()
        self._looking.close()
        self.handwriting.shutdown()
        for owner in ("draw.network", "draw.sample"):
            self.context.runner.cancel(owner)
