"""Presets, surface, start, steps and seed: what all racers share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.surfaces import SURFACES
from nnviz.gui.lock_values import FOLLOWS
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.param_form import RegistryForm, translated
from nnviz.gui.widgets.slider_spin import NumberBox, QuietComboBox, SliderSpin, problem_label
from nnviz.tasks.race import MAX_STEPS, RaceRequest
from nnviz.tasks.race_presets import RacePreset, race_presets


def narrow(combo: QComboBox) -> None:
    """Let a combo box be narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)


class SetupBox(QWidget):
    """Edits what all racers share.

    Signals
    -------
    preset_chosen(object)
        A `RacePreset`.
    request_changed(object, str)
        The request with another surface, start, steps, seed or tolerance; and what was edited.
    overlays_changed()
        Gradient field or streamlines were switched.
    """

    preset_chosen = Signal(object)
    request_changed = Signal(object, str)
    overlays_changed = Signal()

    def __init__(self, theme: Theme, request: RaceRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._request = request
        self._busy = False
        self._began_as: RacePreset | None = None
        self.presets = QuietComboBox()
        self.presets.setProperty(FOLLOWS, True)
        self.presets.setAccessibleName(self.tr("Presets"))
        self.presets.setToolTip(self.tr("Races worth seeing"))
        narrow(self.presets)
        self.presets.addItem(self.tr("Choose a preset…"))
        for preset in race_presets():
            self.presets.addItem(translated(preset.title), preset)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setObjectName("muted")
        self.surface = RegistryForm(SURFACES, request.surface.slug, name=self.tr("Surface"))
        narrow(self.surface.combo)
        self.problem = problem_label()
        self.wrong_number = problem_label()
        self.x, self.y = self._number(self.tr("Start x"), "x"), self._number(self.tr("Start y"), "y")
        self.steps = SliderSpin(1, MAX_STEPS, request.steps, log=True, whole=True, name=self.tr("Steps"))
        self.steps.setToolTip(self.tr("How many steps every racer takes"))
        self.seed = NumberBox(whole=True)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("Which random noise the gradients carry; the same for all racers"))
        self.tolerance = SliderSpin(1e-8, 1.0, 0.01, log=True, name=self.tr("Tolerance"))
        self.tolerance.setToolTip(self.tr("Distance at which a minimum counts as reached"))
        self.field = QCheckBox(self.tr("Gradient field"))
        self.field.setToolTip(self.tr("Arrows that point straight downhill"))
        self.streams = QCheckBox(self.tr("Lines of steepest descent"))
        self.streams.setToolTip(self.tr("Where infinitely small steps down the gradient would lead"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for widget in (self.presets, self.explanation, self.surface, self.problem):
            column.addWidget(widget)
        form = QFormLayout()
        column.addLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(UNIT)
        start = QHBoxLayout()
        form.addRow(self.tr("Start"), start)
        start.setSpacing(SMALL)
        start.addWidget(self.x)
        start.addWidget(self.y)
        form.addRow(self.wrong_number)
        form.addRow(self.tr("Steps"), self.steps)
        form.addRow(self.tr("Tolerance"), self.tolerance)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Seed"), self.seed)
        column.addWidget(self.field)
        column.addWidget(self.streams)
        self.presets.activated.connect(self._on_preset_activated)
        self.surface.changed.connect(self._on_surface_changed)
        for box in (self.x, self.y):
            box.valueChanged.connect(lambda _v: self._edit("start"))
        for box in (self.x, self.y, self.seed):
            box.refused.connect(self._show_wrong_number)
        self.steps.value_changed.connect(lambda _v: self._edit("steps"))
        self.seed.valueChanged.connect(lambda _v: self._edit("seed"))
        self.tolerance.value_changed.connect(lambda _v: self._edit("tolerance"))
        self.field.toggled.connect(self.overlays_changed)
        self.streams.toggled.connect(self.overlays_changed)
        self.set_request(request)

    def set_request(self, request: RaceRequest) -> None:
        """Show a request; emits nothing."""
        self._request = request
        self._busy = True
        try:
            if self.surface.slug() != request.surface.slug or self._surface() != request.surface:
                self.surface.set_instance(request.surface)
            x, y = request.start or request.surface.start
            self.x.setValue(x)
            self.y.setValue(y)
            self.steps.set_value(request.steps)
            self.seed.setValue(request.seed)
            self.tolerance.set_value(request.tolerance)
            self._show_problem("")
        finally:
            self._busy = False

    def show_preset(self, preset: RacePreset | None) -> None:
        """Show the explanation of a preset; without one, what the race began as."""
        if preset is not None:
            self._began_as = preset
            self.explanation.setText(translated(preset.explanation))
            self.explanation.setMinimumHeight(0)
        elif self._began_as is not None:
            # As high as before: what is below must not run away from the mouse that has just changed it.
            self.explanation.setMinimumHeight(
                self.explanation.height() if self.explanation.isVisible() else 0
            )
            text = self.tr("Your own race now. It began as “{0}”.")
            self.explanation.setText(text.format(translated(self._began_as.title)))
        self.explanation.setVisible(self._began_as is not None)
        slugs = [known.slug for known in race_presets()]
        self.presets.setCurrentIndex(0 if preset is None else slugs.index(preset.slug) + 1)

    def forget_preset(self) -> None:
        """Show none: the race comes from elsewhere."""
        self._began_as = None
        self.show_preset(None)

    def _surface(self) -> object:
        try:
            return self.surface.instance()
        except NnvizError:
            return None

    def _on_preset_activated(self, index: int) -> None:
        preset = self.presets.itemData(index)
        if preset is not None:
            self.show_preset(preset)
            self.preset_chosen.emit(preset)

    def _on_surface_changed(self) -> None:
        if self._busy:
            return
        try:
            surface = self.surface.instance()
        except NnvizError as error:
            self._show_problem(str(error))
            return
        self._show_problem("")
        if surface != self._request.surface:
            same = surface.slug == self._request.surface.slug
            start = self._request.start if same else surface.start
            self.request_changed.emit(
                replace(self._request, surface=surface, start=start), f"surface {surface.slug}"
            )

    def _show_problem(self, text: str) -> None:
        self.problem.setText(translated(text))
        self.problem.setVisible(bool(text))

    def _show_wrong_number(self, text: str) -> None:
        box = self.sender()
        name = box.accessibleName() if isinstance(box, NumberBox) else ""
        self.wrong_number.setText(f"{name}: {text}")
        self.wrong_number.setVisible(bool(text))

    def _edit(self, what: str) -> None:
        if self._busy:
            return
        try:
            start = (self.x.value(), self.y.value()) if what == "start" else self._request.start
            request = replace(
                self._request, start=start, steps=int(self.steps.value()), seed=int(self.seed.value()),
                tolerance=self.tolerance.value(),
            )  # fmt: skip
        except ParameterError as error:
            self._show_problem(str(error))
            return
        self.request_changed.emit(request, what)

    def _number(self, name: str, coordinate: str) -> NumberBox:
        box = NumberBox()
        box.setPrefix(f"{coordinate}  ")
        box.setRange(-1e6, 1e6)
        box.setMinimumWidth(64)
        box.setAccessibleName(name)
        box.setToolTip(self.tr("Common start of all racers; drag it on the map"))
        return box
