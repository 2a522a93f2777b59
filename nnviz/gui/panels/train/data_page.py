"""Look through the samples: by source, by label, by mistake; how many there are of each class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
)

from nnviz.core.errors import StateError
from nnviz.core.nn.network import Network
from nnviz.core.states import from_state
from nnviz.gui.context import AppContext
from nnviz.gui.file_dialogs import ask_folder, ask_open
from nnviz.gui.panels.train.balance_bars import BalanceBars
from nnviz.gui.panels.train.bending_page import BendingPage
from nnviz.gui.panels.train.sample_loader import FILE, FOLDER, HANDWRITING, SampleLoader
from nnviz.gui.panels.train.sample_page import SamplePage
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.browse_samples import MNIST_TEST, TRAINING, VALIDATION, select_samples
from nnviz.tasks.train_request import TrainRequest

_CALM = 300  # milliseconds without a change of the settings before the samples are loaded anew


class DataPage(BendingPage):
    """A page of samples at a time: only what is seen is turned into pictures.

    Parameters
    ----------
    context : AppContext
    base : callable
        Returns the present settings of the panel; may raise `NnvizError`.

    Signals
    -------
    draw_wanted(object)
        A `Sample` is to be opened in the Draw panel.
    """

    draw_wanted = Signal(object)

    def __init__(self, context: AppContext, base: Callable[[], TrainRequest]) -> None:
        super().__init__()
        self._context = context
        self.loader = SampleLoader(context, base)
        self._file = ""
        self._wanted_label: int | None = None  # there may be no samples to choose from yet
        self._chosen: NDArray[np.int64] = np.empty(0, np.int64)
        self.source = self._combo(self.tr("Data"), self.tr("Which samples are shown"))
        for text, key in (
            (self.tr("Training samples"), TRAINING),
            (self.tr("Validation samples"), VALIDATION),
            (self.tr("MNIST test set"), MNIST_TEST),
            (self.tr("My handwriting"), HANDWRITING),
            (self.tr("Open data file…"), FILE),
            (self.tr("Open folder…"), FOLDER),
        ):
            self.source.addItem(text, key)
        self.label = self._combo(self.tr("Digit"), self.tr("Show only the samples of one class"))
        self.show_what = self._combo(
            self.tr("Answers"), self.tr("Show what the network of the last run gets wrong, or right")
        )
        for text, key in (
            (self.tr("Right and wrong"), "all"),
            (self.tr("Mistakes, surest first"), "mistakes"),
            (self.tr("Right, most doubtful first"), "right"),
        ):
            self.show_what.addItem(text, key)
        self.distorted = QCheckBox(self.tr("distorted"))
        self.distorted.setToolTip(self.tr("Training samples as the network sees them, bent at random"))
        self.page = SamplePage(context)
        self.page.draw_wanted.connect(self.draw_wanted)
        self.samples = self.page.grid
        self.balance = BalanceBars(context.theme)
        self.balance.clicked.connect(self.choose_label)
        self._assemble()
        self.source.activated.connect(self._on_source_activated)
        self.label.currentIndexChanged.connect(self._on_filter_changed)
        self.show_what.currentIndexChanged.connect(self._on_filter_changed)
        self.distorted.toggled.connect(lambda _on: self._show_page(stay=True))
        self.loader.loaded.connect(self._on_loaded)
        self.loader.evaluated.connect(self._on_evaluated)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.refresh)
        self._fill_labels()
        self._enable()

    def _combo(self, name: str, tip: str) -> QuietComboBox:
        combo = QuietComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        return combo

    def _assemble(self) -> None:
        column = self.column()
        self.add_groups(column, (self.source, self.label), (self.show_what, self.distorted))
        row = self.bending(column, 1)
        row.addWidget(self.page, 1)
        row.addWidget(self.balance)

    # ---- loading ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the chosen source, unless it is there already."""
        self._calm.stop()
        self.loader.load(self.source.currentData(), self._file)

    def settings_changed(self) -> None:
        """Load anew, if the samples depend on what has changed and somebody looks at them."""
        if self.isVisible():
            self._calm.start()

    def open_file(self, path: str) -> None:
        """Show the samples of a file."""
        self._file = path
        self.source.setCurrentIndex(self.source.findData(FILE))
        self.refresh()

    def set_network(self, network: Network | None) -> None:
        """Take the network whose mistakes can be shown."""
        self.loader.set_network(network)
        self.page.set_network(network)
        self._enable()
        if self.isVisible():
            self.refresh()
            self._choose()

    def _on_source_activated(self, _index: int) -> None:
        kind = self.source.currentData()
        if kind in (FILE, FOLDER):
            if kind == FILE:
                kinds = self.tr("All files (*)")
                path = ask_open(self, self._context.settings, "data", self.tr("Open data"), kinds)
            else:
                title = self.tr("Open a folder of pictures")
                path = ask_folder(self, self._context.settings, "data", title)
            if path is not None:
                self._file = str(path)
            else:
                self.source.setCurrentIndex(0)
        self.refresh()

    def _on_evaluated(self) -> None:
        self._choose(stay=True)

    def _on_loaded(self) -> None:
        self.samples.set_empty_text(self.loader.message or self.tr("No sample is like that."))
        self._fill_labels()
        self._enable()
        self._choose()

    def _fill_labels(self) -> None:
        before = self._wanted_label
        self.label.blockSignals(True)
        self.label.clear()
        self.label.addItem(self.tr("All classes"), None)
        samples = self.loader.samples
        classes = [] if samples is None else samples.classes.tolist()
        for label in classes:
            self.label.addItem(str(label), label)
        self.label.setCurrentIndex(max(0, self.label.findData(before)) if before is not None else 0)
        self.label.blockSignals(False)
        self.balance.set_counts(classes, [] if samples is None else samples.counts.tolist())

    # ---- choosing -----------------------------------------------------------------------------

    def choose_label(self, label: int | None) -> None:
        """Show only one class, or all."""
        self.label.setCurrentIndex(0 if label is None else self.label.findData(label))

    def _on_filter_changed(self, _index: int) -> None:
        self._wanted_label = self.label.currentData()
        self._choose()

    def _choose(self, *, stay: bool = False) -> None:
        samples, show = self.loader.samples, self.show_what.currentData()
        self.balance.set_chosen(self.label.currentData())
        if samples is None:
            self._chosen = np.empty(0, np.int64)
        else:
            if show != "all":
                self.loader.evaluate()
            self._chosen = select_samples(samples, self.label.currentData(), show, self.loader.evaluation)
        self._show_page(stay=stay)

    def state(self) -> dict[str, Any]:
        """Return which samples are looked at; those of a file are the user's own and not meant."""
        source = self.source.currentData()
        return {"source": TRAINING if source in (FILE, FOLDER) else source, "digit": self._wanted_label}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        source = from_state(str, state.get("source", TRAINING), "train.tools.data.source")
        digit = from_state(int | None, state.get("digit"), "train.tools.data.digit")
        index = self.source.findData(source)
        if index < 0 or source in (FILE, FOLDER):
            raise StateError(f"train.tools.data.source is none of the samples: {source!r:.40}.")
        self.source.setCurrentIndex(index)
        self._wanted_label = digit
        self._fill_labels()
        if self.isVisible():
            self.refresh()
            self._choose()

    # ---- showing ------------------------------------------------------------------------------

    def _show_page(self, *, stay: bool = False) -> None:
        base, augmentation, caption = self.loader.settings(), None, self._caption()
        if self.distorted.isChecked() and self.distorted.isEnabled():
            augmentation = base.augmentation
            if augmentation is None:
                caption = self.tr("No distortion is set: choose one on the left under Data to see it here.")
        self.page.caption.setText(caption)
        answers = self.loader.evaluation if self.show_what.currentData() != "all" else None
        self.page.show_chosen(
            self.loader.samples, self._chosen, answers, (augmentation, base.seed), stay=stay
        )

    def _caption(self) -> str:
        samples, evaluation = self.loader.samples, self.loader.evaluation
        if samples is None:
            return ""
        if self.show_what.currentData() != "all":
            if self.loader.network is None:
                return self.tr("Train a network first: its mistakes can be shown then.")
            if evaluation is None:
                return self.tr("Asking the network…")
            text = self.tr("{0:.2f}% of {1:,} right").format(100 * evaluation.accuracy, evaluation.count)
            if evaluation.count < evaluation.total:
                text += self.tr(", {0:,} to come").format(evaluation.total - evaluation.count)
            return text
        if samples.labels is None:
            return self.tr("{0}: {1:,} pictures without labels").format(samples.name, len(samples.images))
        return self.tr(
            "{0}: {1:,} samples, {2} classes; {3:.2f} of the most frequent for one of the rarest"
        ).format(samples.name, len(samples.images), len(samples.classes), samples.imbalance)

    def _enable(self) -> None:
        labelled = self.loader.samples is not None and self.loader.samples.labels is not None
        self.show_what.setEnabled(labelled and self.loader.network is not None)
        self.label.setEnabled(labelled)
        self.distorted.setEnabled(self.source.currentData() == TRAINING)
        if self.loader.network is None:
            self.show_what.setCurrentIndex(0)

    def shutdown(self) -> None:
        """Cancel all jobs."""
        self._calm.stop()
        self.page.shutdown()
        self.loader.shutdown()
