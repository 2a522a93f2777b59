"""Controls of the initializers panel: they build the request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.gui.lock_values import FOLLOWS
from nnviz.gui.panels.initializers.initializer_list import InitializerList
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.param_form import RegistryForm
from nnviz.gui.widgets.preset_note import PresetNote
from nnviz.gui.widgets.slider_spin import QuietComboBox, SliderSpin
from nnviz.tasks.signal_health import InputKind, RangeMode, SignalHealthRequest
from nnviz.tasks.signal_health_presets import PRESETS, Preset


class InitializerControls(Column):
    """Everything that can be set.

    Signals
    -------
    changed()
        A new request is wanted.
    look_changed()
        Only the drawing changes.
    preset_chosen(Preset)
    """

    changed = Signal()
    look_changed = Signal()
    preset_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._quiet = False
        self.initializers = InitializerList(theme)
        hidden = tuple(slug for slug in ACTIVATIONS if not ACTIVATIONS[slug].elementwise)
        self.activation = RegistryForm(ACTIVATIONS, "sigmoid", name=self.tr("Activation"), hide=hidden)
        self.optimizer = RegistryForm(OPTIMIZERS, "sgd", name=self.tr("Optimizer"), only=("learning_rate",))
        self._build_numbers()
        self._build_choices()
        self.add_section(self.tr("Start from a figure"), self._presets())
        self.add_section(self.tr("Initializers"), self.initializers)
        self.add_section(self.tr("Network and data"), self._network())
        self.add_section(self.tr("Help for signals"), self._help())
        self.add_section(self.tr("Histograms"), self._histograms())
        self.training = self.add_section(self.tr("Training"), self._training(), expanded=False)
        for signal in (self.initializers.changed, self.activation.changed, self.optimizer.changed):
            signal.connect(self._on_anything_changed)

    def _slider(
        self, name: str, tip: str, low: float, high: float, value: float, **options: bool
    ) -> SliderSpin:
        slider = SliderSpin(low, high, value, name=name, **options)
        slider.setToolTip(tip)
        slider.value_changed.connect(self._on_anything_changed)
        return slider

    def _build_numbers(self) -> None:
        tr = self.tr
        self.layers = self._slider(
            tr("Layers"), tr("How many layers lie on each other"), 1, 50, 5, whole=True
        )
        self.units = self._slider(tr("Units"), tr("Units in every layer"), 1, 1000, 100, whole=True, log=True)
        self.samples = self._slider(
            tr("Samples"), tr("How many inputs are sent through"), 2, 10_000, 1000, whole=True, log=True
        )
        self.seed = self._slider(
            tr("Seed"), tr("Other random numbers; all initializers get the same"), 0, 999, 0, whole=True
        )
        self.bias = self._slider(tr("Bias"), tr("The number all biases start with"), -3, 3, 0)
        self.dropout = self._slider(
            tr("Dropout"), tr("Share of outputs set to zero at random; the others are scaled up"), 0, 0.95, 0
        )
        self.bins = self._slider(
            tr("Bins"), tr("At least so many bars in a histogram"), 4, 60, 30, whole=True
        )
        self.steps = self._slider(
            tr("Training steps"),
            tr("Train so many times with all samples and see the histograms move. 0: look at the start."),
            0, 1000, 0, whole=True,
        )  # fmt: skip

    def _check(self, text: str, tip: str, on: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setChecked(on)
        return box

    def _build_choices(self) -> None:
        tr = self.tr
        self.input_kind, self.range_mode = QuietComboBox(), QuietComboBox()
        for kind, text in (
            (InputKind.NORMAL, tr("Standard normal (book)")),
            (InputKind.UNIFORM, tr("Uniform between -1 and 1")),
            (InputKind.MNIST, tr("MNIST digits (784 pixels)")),
        ):
            self.input_kind.addItem(text, kind.value)
        for mode, text in (
            (RangeMode.AUTO, tr("Each on its own range")),
            (RangeMode.SHARED, tr("One range for all")),
            (RangeMode.BOOK, tr("0 to 1, as in the book")),
        ):
            self.range_mode.addItem(text, mode.value)
        self.input_kind.setToolTip(tr("What is fed into the first layer"))
        self.range_mode.setToolTip(tr("Over which values the histograms count; 0 to 1 hides all others"))
        self.input_kind.setAccessibleName(tr("Input"))
        self.range_mode.setAccessibleName(tr("Range of the histograms"))
        self.batch_norm = self._check(
            tr("Batch normalisation"), tr("Rescale each unit to mean 0 and spread 1 before the activation")
        )
        self.residual = self._check(
            tr("Residual connections"), tr("Add what enters a layer to what leaves it")
        )
        self.log_counts = self._check(tr("Logarithmic counts"), tr("Makes rare values visible"))
        self.evenly = self._check(
            tr("Pick layers evenly"),
            tr("If not all layers fit: show some of them instead of a scroll bar"),
            True,
        )
        for combo in (self.input_kind, self.range_mode):
            combo.currentIndexChanged.connect(self._on_anything_changed)
        for box in (self.batch_norm, self.residual):
            box.toggled.connect(self._on_anything_changed)
        for box in (self.log_counts, self.evenly):
            box.toggled.connect(self.look_changed)

    def _form(self, *rows: tuple[str, QWidget]) -> QWidget:
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SMALL)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, widget in rows:
            if text:
                form.addRow(text, widget)
            else:
                form.addRow(widget)
        return body

    def _presets(self) -> QWidget:
        self.presets = QuietComboBox()
        self.presets.setProperty(FOLLOWS, True)
        self.presets.setAccessibleName(self.tr("Start from a figure"))
        self.presets.setToolTip(self.tr("Show a figure of the book, or a comparison worth seeing"))
        self.presets.addItem(self.tr("Start from a figure …"))
        for preset in PRESETS:
            self.presets.addItem(translate_core(preset.title), preset.slug)
        self.lesson = PresetNote()
        self.presets.activated.connect(self._on_preset_activated)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.presets)
        column.addWidget(self.lesson)
        return body

    def _network(self) -> QWidget:
        tr = self.tr
        return self._form(
            (tr("Activation"), self.activation), (tr("Layers"), self.layers), (tr("Units"), self.units),
            (tr("Input"), self.input_kind), (tr("Samples"), self.samples), (tr("Seed"), self.seed),
        )  # fmt: skip

    def _help(self) -> QWidget:
        return self._form(
            ("", self.batch_norm),
            ("", self.residual),
            (self.tr("Bias"), self.bias),
            (self.tr("Dropout"), self.dropout),
        )

    def _histograms(self) -> QWidget:
        return self._form(
            (self.tr("Range"), self.range_mode),
            (self.tr("Bins"), self.bins),
            ("", self.log_counts),
            ("", self.evenly),
        )

    def _training(self) -> QWidget:
        return self._form((self.tr("Steps"), self.steps), (self.tr("Optimizer"), self.optimizer))

    def request(self) -> SignalHealthRequest:
        """Return the request for what is set; raise `ParameterError` if it does not fit together."""
        return SignalHealthRequest(
            self.initializers.initializers(), self.activation.instance(), int(self.layers.value()),
            int(self.units.value()), int(self.samples.value()), InputKind(self.input_kind.currentData()),
            self.bias.value(), self.batch_norm.isChecked(), self.dropout.value(), self.residual.isChecked(),
            RangeMode(self.range_mode.currentData()), int(self.bins.value()), int(self.steps.value()),
            self.optimizer.instance(), int(self.seed.value()),
        )  # fmt: skip

    def set_request(self, request: SignalHealthRequest) -> None:
        """Set all controls; `changed` is emitted once."""
        self._quiet = True
        try:
            self.initializers.set_initializers(request.initializers)
            self.activation.set_instance(request.activation)
            self.optimizer.set_instance(request.optimizer)
            for name in ("layers", "units", "samples", "seed", "bias", "dropout", "bins"):
                getattr(self, name).set_value(getattr(request, name))
            self.steps.set_value(request.training_steps)
            if request.training_steps:
                self.training.set_expanded(True)
            self.batch_norm.setChecked(request.batch_norm)
            self.residual.setChecked(request.residual)
            self.input_kind.setCurrentIndex(self.input_kind.findData(request.input_kind.value))
            self.range_mode.setCurrentIndex(self.range_mode.findData(request.range_mode.value))
        finally:
            self._quiet = False
        self.changed.emit()

    def show_lesson(self, preset: Preset | None) -> None:
        """Say what to look at in a preset."""
        self.presets.setCurrentIndex(0 if preset is None else self.presets.findData(preset.slug))
        if preset is None:
            self.lesson.forget()
        else:
            self.lesson.show_preset(translate_core(preset.title), translate_core(preset.note))

    def show_changed(self) -> None:
        """Say that it is a preset no longer, if it was one; the place below the list stays."""
        self.presets.setCurrentIndex(0)
        self.lesson.show_changed()

    def _on_preset_activated(self, index: int) -> None:
        if index > 0:
            self.preset_chosen.emit(PRESETS[index - 1])

    def _on_anything_changed(self, *_value: object) -> None:
        if not self._quiet:
            self.changed.emit()
