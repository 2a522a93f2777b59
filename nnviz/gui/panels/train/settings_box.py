"""All settings of a training run as controls."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from nnviz.core.data.augmentation import PRESETS as AUGMENTATIONS
from nnviz.core.errors import NnvizError
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.losses.base import LOSSES
from nnviz.core.nn.architectures import PRESETS, Architecture, parse_architecture
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.params import Parameterised, param
from nnviz.core.schedules.base import SCHEDULES
from nnviz.gui.context import AppContext
from nnviz.gui.file_dialogs import ask_folder, ask_open
from nnviz.gui.lock_values import FOLLOWS, keep_locked
from nnviz.gui.panels.draw.user_files import handwriting_path
from nnviz.gui.panels.train.settings_source import SettingsSource
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.param_form import ParamForm, RegistryForm
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.train_recipes import book_recipe


@dataclass(frozen=True)
class Numbers(Parameterised):
    """The plain numbers and switches of a `TrainRequest`, with their ranges for the form."""

    batch_norm: bool = param(False, help="Batch normalisation before each hidden activation")
    dropout: float = param(0.0, 0.0, 0.9, help="Share of hidden units that is switched off in each step")
    batch_size: int = param(100, 1, 2000, log=True, help="How many samples one step looks at")
    epochs: int = param(5, 1, 1000, log=True, help="How often all training samples are seen")
    patience: int = param(0, 0, 50, help="Stop after so many epochs without a better validation; 0: never")
    restore_best: bool = param(True, help="End with the weights of the epoch with the best validation")
    averaging: float = param(0.0, 0.0, 0.9999, help="Keep a running mean of the weights (0.999); 0: off")
    validation: float = param(0.1, 0.0, 0.5, help="Share of the data that is held back to test on")
    subset: int = param(0, 0, 60_000, help="Train on only so many samples (the book: 300); 0: all")
    synthetic: int = param(0, 0, 60_000, help="Add so many digits drawn by our own digit writer")
    seed: int = param(0, 0, 9999, help="The same seed gives the same weights, samples and batches")


_MOST_LETTERS = 2000  # of an architecture
_LONGEST = 300  # letters of what is wrong with it
_SOME = 10_000  # samples of a file that has not been read yet, for the picture of the schedule

NETWORK, LEARNING = ("batch_norm", "dropout"), (
    "batch_size", "epochs", "patience", "restore_best", "averaging",
)  # fmt: skip
DATA = ("validation", "subset", "synthetic", "seed")


class SettingsBox(Column):
    """The column of controls; `request` builds the request from them.

    Signals
    -------
    changed()
        A setting has changed by the user's hand or by `set_request`.
    architecture_edited(Architecture)
        A preset was chosen or the text was edited.
    network_chosen(str)
        All settings with which this network (``bundled:mlp``, a file) was trained are wanted.
    recipe_wanted()
        All settings with which the book trains the network that is shown are wanted.
    """

    changed = Signal()
    architecture_edited = Signal(object)
    network_chosen = Signal(str)
    recipe_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._data = "mnist"
        self._quiet = False
        self.preset = QuietComboBox()
        self.preset.setProperty(FOLLOWS, True)
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.setToolTip(self.tr("Networks of the book and our bundled ones"))
        self.preset.addItem(self.tr("Own layers"), "")
        for name, (_, what) in PRESETS.items():
            self.preset.addItem(translate_core(what), name)
        # Long names must not widen the column.
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(12)
        self.preset.activated.connect(self._on_preset_activated)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Architecture as text"))
        self.text.setMaxLength(_MOST_LETTERS)
        self.text.setToolTip(self.tr("For example 784-100-10, or conv16x5-relu-pool2-flatten-100-relu-10"))
        self.text.editingFinished.connect(self._on_text_edited)
        self.take_from = SettingsSource()
        self.take_from.chosen.connect(self.network_chosen)
        self.recipe = QPushButton(self.tr("Settings as in the book"))
        self.recipe.setToolTip(
            self.tr(
                "Optimizer, learning rate, first weights, mini-batches and epochs as in the book's program "
                "for this network"
            )
        )
        self.recipe.clicked.connect(lambda _checked=False: self.recipe_wanted.emit())
        self.recipe.hide()
        self.text_problem = QLabel()
        self.text_problem.setWordWrap(True)
        self.text_problem.hide()
        self.initializer = RegistryForm(INITIALIZERS, "he_normal", name=self.tr("Initial weights"))
        self.optimizer = RegistryForm(OPTIMIZERS, "adam", name=self.tr("Optimizer"))
        self.optimizer.form.set_values({"learning_rate": 0.001})
        self.schedule = RegistryForm(SCHEDULES, "constant", name=self.tr("Schedule of the learning rate"))
        self.loss = RegistryForm(
            LOSSES, "softmax_cross_entropy", name=self.tr("Loss"), hide=("binary_cross_entropy",)
        )
        self.schedule_plot = ThemedPlot(
            context.theme, x=self.tr("Epoch"), y=self.tr("Learning rate"), name=self.tr("Schedule")
        )
        self.schedule_plot.setFixedHeight(110)
        self._schedule_line = self.schedule_plot.add_series(0)
        for registry, tip in (
            (self.initializer, self.tr("How the first weights are drawn; more in the Initializers panel")),
            (self.optimizer, self.tr("The rule that moves the weights; more in the Optimizer race panel")),
            (
                self.schedule,
                self.tr("How the learning rate changes during the run; the curve is drawn below"),
            ),
            (self.loss, self.tr("What is made small; cross entropy is the usual choice for classes")),
        ):
            registry.combo.setToolTip(tip)
        self.numbers = [ParamForm(Numbers, only) for only in (NETWORK, LEARNING, DATA)]
        self.augmentation = QuietComboBox()
        self.augmentation.setAccessibleName(self.tr("Distort pictures at random"))
        self.augmentation.setToolTip(self.tr("Turned, shifted and bent copies: the network learns the shape"))
        self.augmentation.addItem(self.tr("Pictures as they are"), None)
        for name, title in (
            ("light", self.tr("Distorted a little")),
            ("medium", self.tr("Distorted")),
            ("strong", self.tr("Distorted strongly")),
        ):
            self.augmentation.addItem(title, AUGMENTATIONS[name])
        self.source = QLabel()
        self.source.setObjectName("muted")
        self.source.setWordWrap(True)
        self.mnist_button, self.file_button = (
            QPushButton(self.tr("MNIST")),
            QPushButton(self.tr("Open data file…")),
        )
        self.mnist_button.setToolTip(self.tr("60,000 digits that come with nnviz"))
        self.file_button.setToolTip(self.tr("IDX, CSV, NPZ, a pen-stroke file: recognised by their content"))
        self.folder_button = QPushButton(self.tr("Open folder…"))
        self.folder_button.setToolTip(
            self.tr("A folder of pictures named by digit: folders 0 to 9, or names like 7_001.png")
        )
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.own_button = QPushButton(self.tr("My handwriting"))
        self.own_button.setToolTip(self.tr("The digits that you have corrected in the Draw panel"))
        self.own_button.clicked.connect(self._on_own_clicked)
        self.mnist_button.clicked.connect(lambda: self.set_data("mnist"))
        self.file_button.clicked.connect(self._on_file_clicked)
        self._assemble()
        for form in (self.initializer, self.optimizer, self.schedule, self.loss, *self.numbers):
            form.changed.connect(self._on_changed)
        self.augmentation.currentIndexChanged.connect(self._on_changed)
        self.set_data("mnist")
        self._draw_schedule()

    def _assemble(self) -> None:
        self.add_section(
            self.tr("Network"), self.preset, self.recipe, self.text, self.text_problem, self.take_from,
            self.numbers[0],
        )  # fmt: skip
        self.add_section(self.tr("Optimizer"), self.optimizer)
        self.add_section(self.tr("Learning"), self.numbers[1])
        sources = (self.mnist_button, self.own_button, self.file_button, self.folder_button)
        self.add_section(
            self.tr("Data"), self.source, *sources, self.augmentation, self.numbers[2], expanded=False
        )
        self.add_section(self.tr("Initial weights"), self.initializer, expanded=False)
        self.add_section(self.tr("Schedule"), self.schedule, self.schedule_plot, expanded=False)
        self.add_section(self.tr("Loss"), self.loss, expanded=False)

    def settings(self) -> dict[str, Any]:
        """Return the settings by the names of `TrainRequest`, without the architecture."""
        values: dict[str, Any] = {}
        for form in self.numbers:
            values |= form.values()
        return {
            "initializer": self.initializer.instance(),
            "optimizer": self.optimizer.instance(),
            "schedule": self.schedule.instance(),
            "loss": self.loss.instance(),
            "augmentation": self.augmentation.currentData(),
            "data": self._data,
            **values,
        }

    def set_request(self, request: TrainRequest) -> None:
        """Take over the settings of a request; `changed` comes once."""
        self._quiet = True
        try:
            for name in ("initializer", "optimizer", "schedule", "loss"):
                getattr(self, name).set_instance(getattr(request, name))
            for form in self.numbers:
                form.set_values({name: getattr(request, name) for name in form.values()})
            self._set_augmentation(request.augmentation)
            self.set_data(request.data)
        finally:
            self._quiet = False
        self._on_changed()

    def set_numbers(self, changes: dict[str, Any]) -> None:
        """Change some numbers."""
        for form in self.numbers:
            form.set_values({k: v for k, v in changes.items() if k in form.values()})

    def _set_augmentation(self, wanted: Any) -> None:
        for i in range(self.augmentation.count()):
            if self.augmentation.itemData(i) == wanted:
                self.augmentation.setCurrentIndex(i)
                return
        self.augmentation.addItem(self.tr("Distorted, own settings"), wanted)
        self.augmentation.setCurrentIndex(self.augmentation.count() - 1)

    def set_data(self, data: str) -> None:
        """Train on ``mnist`` or a file."""
        self._data = data
        self.source.setToolTip(data)
        self._on_changed()

    def show_architecture(self, architecture: Architecture | None) -> None:
        """Show the text of an architecture (none while the layers do not fit)."""
        self.recipe.setVisible(architecture is not None and book_recipe(architecture) is not None)
        if architecture is None:
            self.preset.setCurrentIndex(0)
            # What stood here is another network than the one that is being built.
            self.text.clear()
            self.text.setPlaceholderText(self.tr("The layers do not fit yet: see Build"))
            self.text_problem.hide()
            return
        self.text.setPlaceholderText("")
        self.text.setText(architecture.text())
        self.text.setCursorPosition(0)  # its beginning says more than its end
        self.text_problem.hide()
        names = [name for name in PRESETS if parse_architecture(name) == architecture]
        self.preset.setCurrentIndex(self.preset.findData(names[0]) if names else 0)

    def _on_preset_activated(self, _index: int) -> None:
        name = self.preset.currentData()
        if name:
            keep_locked(self, lambda: self.architecture_edited.emit(parse_architecture(name)))

    def _on_text_edited(self) -> None:
        if self.text.placeholderText() and not self.text.text():
            return  # only passed through: the layers on Build stay
        try:
            architecture = parse_architecture(self.text.text())
        except NnvizError as error:
            self.text_problem.setText(translate_core(str(error)))
            self.text_problem.setStyleSheet(f"color: {self._context.theme.colors.bad}")
            self.text_problem.show()
            return
        self.text_problem.hide()
        self.architecture_edited.emit(architecture)

    def _on_own_clicked(self) -> None:
        path = handwriting_path()
        if path.exists():
            self.set_data(str(path))
        else:
            self._context.notify(
                self.tr("There are no digits of yours yet. Draw some and correct the answers in Draw.")
            )

    def _on_file_clicked(self) -> None:
        kinds = self.tr("All files (*)")
        path = ask_open(self, self._context.settings, "data", self.tr("Open data"), kinds)
        if path is not None:
            self.set_data(str(path))

    def _on_folder_clicked(self) -> None:
        title = self.tr("Open a folder of pictures")
        path = ask_folder(self, self._context.settings, "data", title)
        if path is not None:
            self.set_data(str(path))

    def _on_changed(self, *_: object) -> None:
        if not self._quiet:
            self._name_source()
            self._draw_schedule()
            self.changed.emit()

    def _name_source(self) -> None:
        subset, name = self.numbers[2].values()["subset"], Path(self._data).name
        if self._data == "mnist":
            text = self.tr("Trained on MNIST, 60,000 digits")
            if subset:
                text = self.tr("Trained on {0:,} of the 60,000 digits of MNIST").format(subset)
        elif subset:
            text = self.tr("Trained on at most {0:,} samples of {1}").format(subset, name)
        else:
            text = self.tr("Trained on {0}").format(name)
        self.source.setText(text)

    def _draw_schedule(self) -> None:
        epochs = self.numbers[1].values()["epochs"]
        data = self.numbers[2].values()
        share = 1.0 - data["validation"]
        count = data["subset"] or (round(60_000 * share) if self._data == "mnist" else _SOME)
        per_epoch = max((count + data["synthetic"]) // self.numbers[1].values()["batch_size"], 1)
        total = epochs * per_epoch
        steps = np.unique(np.linspace(0, total - 1, 200).astype(int))
        schedule, rate = self.schedule.instance(), self.optimizer.form.values()["learning_rate"]
        self._schedule_line.setData(steps / per_epoch, [rate * schedule.factor(int(s), total) for s in steps])
