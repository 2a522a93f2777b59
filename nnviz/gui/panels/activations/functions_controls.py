"""Controls of the functions page: what is drawn, over which range, and how."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QVariantAnimation, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.core.activations import ACTIVATIONS
from nnviz.gui.lock_values import FOLLOWS, keep_locked
from nnviz.gui.panels.activations.page import column_of
from nnviz.gui.panels.activations.picks import PickList
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.formula_edit import FormulaEdit
from nnviz.gui.widgets.preset_note import PresetNote
from nnviz.gui.widgets.slider_spin import NumberBox, QuietComboBox, SliderSpin
from nnviz.tasks.activation_presets import ACTIVATION_PRESETS, ActivationPreset

DERIVATIVE_MODES = ("same", "below", "none")


class FunctionsControls(QWidget):
    """Everything the user can set on the functions page.

    Signals
    -------
    changed()
        Something that needs new curves.
    look_changed()
        Something about how they are drawn.
    preset_chosen(ActivationPreset)
    """

    changed = Signal()
    look_changed = Signal()
    preset_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._build_presets()
        self.picks = PickList(theme, [cls for cls in ACTIVATIONS.classes() if cls.elementwise])
        self.formula = FormulaEdit(theme)
        self._build_view_controls()
        self._build_chain_controls()
        functions = Collapsible(self.tr("Functions"))
        functions.add(self.picks)
        typed = Collapsible(self.tr("Your own function"))
        typed.add(self.formula)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(column_of(self._start, typed, functions, self._view, self._layers))
        self.picks.changed.connect(self._on_choice_changed)
        self.formula.changed.connect(self._on_choice_changed)

    def _build_presets(self) -> None:
        self._start = QWidget()
        self._preset: ActivationPreset | None = None
        self.presets = QuietComboBox()
        self.presets.setProperty(FOLLOWS, True)
        self.presets.setAccessibleName(self.tr("Start from a figure"))
        self.presets.setToolTip(self.tr("Show a figure of the book, or a comparison worth seeing"))
        # Long titles do not widen the column.
        self.presets.setSizeAdjustPolicy(self.presets.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presets.setMinimumContentsLength(12)
        self.presets.addItem(self.tr("Start from a figure …"))
        for preset in ACTIVATION_PRESETS:
            self.presets.addItem(translate_core(preset.title))
        self.lesson = PresetNote()
        self.morph = QPushButton(self.tr("Play the morph"))
        self.morph.setToolTip(self.tr("Let the parameter run from soft to steep and back"))
        self.morph.hide()
        rows = QVBoxLayout(self._start)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SMALL)
        for widget in (self.presets, self.lesson, self.morph):
            rows.addWidget(widget)
        self._sweep = ""
        self.animation = QVariantAnimation(self)
        self.animation.setDuration(6000)
        self.animation.setStartValue(0.0)
        self.animation.setKeyValueAt(0.5, 1.0)
        self.animation.setEndValue(0.0)
        self.animation.setEasingCurve(QEasingCurve.Type.InOutSine)
        self.animation.valueChanged.connect(self._on_animation_value)
        self.morph.clicked.connect(self._on_morph_clicked)
        self.presets.activated.connect(self._on_preset_activated)

    def _build_view_controls(self) -> None:
        self._view = Collapsible(self.tr("View"))
        self.low, self.high = NumberBox(), NumberBox()
        for box, value, name in ((self.low, -6.0, self.tr("From x")), (self.high, 6.0, self.tr("To x"))):
            box.setMinimumWidth(64)
            box.setRange(-1e5, 1e5)
            box.setValue(value)
            box.setAccessibleName(name)
            box.setToolTip(self.tr("Range of x. The wheel over the picture zooms, once it has been clicked."))
            box.valueChanged.connect(self.changed)
        span = QWidget()
        row = QHBoxLayout(span)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.low, 1)
        row.addWidget(QLabel(self.tr("to")))
        row.addWidget(self.high, 1)
        self.derivative = QuietComboBox()
        for mode, text in zip(
            DERIVATIVE_MODES,
            (self.tr("dashed, same plot"), self.tr("plot below"), self.tr("not shown")),
            strict=True,
        ):
            self.derivative.addItem(text, mode)
        self.derivative.setAccessibleName(self.tr("Derivative"))
        self.derivative.setToolTip(self.tr("Where f'(x), the slope of f, is drawn"))
        self.derivative.currentIndexChanged.connect(self.look_changed)
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(UNIT)
        rows.addRow(self.tr("x from"), span)
        rows.addRow(self.tr("Derivative"), self.derivative)
        self.tangents = QCheckBox(self.tr("Tangents at the crosshair"))
        self.tangents.setChecked(True)
        self.tangents.setToolTip(self.tr("A line that touches the curve at x; its slope is f'(x)"))
        self.saturation = QCheckBox(self.tr("Shade where |f'| is below"))
        self.saturation.setChecked(True)
        self.saturation.setToolTip(
            self.tr("A neuron whose input is there hardly learns: its gradient is nearly zero")
        )
        self.threshold = SliderSpin(0.001, 0.5, 0.05, log=True, name=self.tr("Saturation threshold"))
        self.threshold.setToolTip(self.tr("Size of the slope below which a function counts as saturated"))
        for check in (self.tangents, self.saturation):
            check.toggled.connect(self.look_changed)
        self.threshold.value_changed.connect(self.changed)
        self._view.add(form, self.tangents, self.saturation, self.threshold)

    def _build_chain_controls(self) -> None:
        self._layers = Collapsible(self.tr("Through the layers"))
        self.chain = QCheckBox(self.tr("Show what is left of a gradient"))
        self.chain.setChecked(True)
        self.chain.setToolTip(
            self.tr("The picture below: the product of the derivatives of one layer after the other")
        )
        self._layers.add(self.chain)
        self.layers = SliderSpin(1, 50, 10, whole=True, name=self.tr("Layers"))
        self.layers.setToolTip(self.tr("How many layers the gradient travels back through"))
        self.weight = SliderSpin(0.1, 10.0, 1.0, log=True, name=self.tr("Weight scale"))
        self.weight.setToolTip(
            self.tr("Size of the weights between the layers: each multiplies the gradient once")
        )
        for text, slider in ((self.tr("Layers"), self.layers), (self.tr("Weight scale"), self.weight)):
            label = QLabel(text)
            label.setBuddy(slider)
            slider.value_changed.connect(self.changed)
            self.chain.toggled.connect(slider.setEnabled)
            self._layers.add(label, slider)
        self.chain.toggled.connect(self.look_changed)

    def show_preset(self, preset: ActivationPreset) -> None:
        """Set the controls as `preset` says; `changed` comes once."""
        self.stop()
        blocked = self.blockSignals(True)
        try:
            self.low.setValue(preset.low)
            self.high.setValue(preset.high)
            self.formula.set_formula("")
            mode = "none" if not preset.derivatives else "same"
            self.derivative.setCurrentIndex(self.derivative.findData(mode))
            # The book's figures of functions have nothing but their curves.
            for check in (self.tangents, self.saturation, self.chain):
                check.setChecked(preset.derivatives)
            activations = [ACTIVATIONS.parse(spec) for spec in preset.specs]
            self.picks.choose(activations)
        finally:
            self.blockSignals(blocked)
        self._name(preset)
        self.look_changed.emit()
        self.changed.emit()

    def preset(self) -> ActivationPreset | None:
        """Return the preset that is shown, if any."""
        # Not what the list says: a preset that a lock refuses has been chosen there and is not shown.
        return self._preset

    def restore_preset(self, title: object) -> None:
        """Name the preset called `title` if its functions are there; whatever else is of one's own."""
        found = next((preset for preset in ACTIVATION_PRESETS if preset.title == title), None)
        if found is not None and self._shows(found):
            self._name(found)
        else:
            self._preset = None
            self.presets.setCurrentIndex(0)
            self.lesson.forget()
            self.offer_morph()

    def _name(self, preset: ActivationPreset) -> None:
        index, _, name = preset.sweep.partition(".")
        self._sweep = f"{ACTIVATIONS.parse(preset.specs[int(index)]).slug}.{name}" if index else ""
        self._preset = preset
        self.presets.setCurrentIndex(ACTIVATION_PRESETS.index(preset) + 1)
        self.lesson.show_preset(translate_core(preset.title), translate_core(preset.lesson))
        self.morph.setVisible(bool(preset.sweep))

    def _shows(self, preset: ActivationPreset) -> bool:
        """Return whether just the functions of `preset` are shown, with whatever parameters."""
        shown = {activation.slug for _, activation in self.picks.chosen()}
        return shown == {ACTIVATIONS.parse(spec).slug for spec in preset.specs} and not self.formula.formula()

    def stop(self) -> None:
        """Stop the morph."""
        self.animation.stop()

    def _on_choice_changed(self) -> None:
        # What a preset said holds no longer once its functions are others.
        preset = self.preset()
        if preset is None or not self._shows(preset):
            self.animation.stop()
            self._preset = None
            self.presets.setCurrentIndex(0)
            self.lesson.show_changed()
            self.offer_morph()
        self.changed.emit()

    def offer_morph(self) -> None:
        """Let the functions of a preset move its parameter, also where a lesson has brought them."""
        self._sweep = ""
        shown = {activation.slug for _, activation in self.picks.chosen()}
        for preset in ACTIVATION_PRESETS:
            slugs = [ACTIVATIONS.parse(spec).slug for spec in preset.specs]
            if preset.sweep and set(slugs) == shown and not self.formula.formula():
                index, _, name = preset.sweep.partition(".")
                self._sweep = f"{slugs[int(index)]}.{name}"
        self.morph.setVisible(bool(self._sweep))

    def _on_preset_activated(self, index: int) -> None:
        if index > 0:
            keep_locked(self, lambda: self.show_preset(ACTIVATION_PRESETS[index - 1]))

    def _on_morph_clicked(self) -> None:
        if self.animation.state() == QVariantAnimation.State.Running:
            self.animation.stop()
        else:
            self.animation.start()

    def _on_animation_value(self, share: float) -> None:
        slug, _, name = self._sweep.partition(".")
        if slug not in self.picks.picks:
            return
        # From a soft 0.5 to a steep 100, evenly over the decades.
        self.picks.picks[slug].form.set_values({name: float(f"{0.5 * 200.0**share:.4g}")})
