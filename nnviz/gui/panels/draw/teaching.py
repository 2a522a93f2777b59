"""Corrections, the collection of own digits and fine-tuning, as seen by the panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from nnviz.core.data.handwriting import HandwritingSample
from nnviz.gui.file_dialogs import ask_save
from nnviz.gui.lock_values import is_locked
from nnviz.gui.panels.draw.handwriting_controller import HandwritingController
from nnviz.gui.panels.draw.ink import Ink
from nnviz.gui.panels.draw.neighbor_row import Thumbnail
from nnviz.gui.panels.draw.network_loader import save_tuned, tuned_path
from nnviz.tasks.fine_tune import FineTuneProgress

if TYPE_CHECKING:
    from nnviz.gui.panels.draw.panel import DrawPanel


class Teaching(QObject):
    """Connects the "It was a ..." buttons and the box of own digits with the collection.

    Parameters
    ----------
    panel : DrawPanel
    handwriting : HandwritingController
    """

    def __init__(self, panel: DrawPanel, handwriting: HandwritingController) -> None:
        super().__init__(panel)
        self._panel, self._own, self._handwriting = panel, panel.own, handwriting
        handwriting.changed.connect(self.refresh)
        handwriting.tuned.connect(self._on_tuned)
        handwriting.tuning_ended.connect(self._on_tuning_ended)
        self._own.sample_clicked.connect(self._on_sample_clicked)
        self._own.tune_requested.connect(self.tune)
        self._own.remove_requested.connect(handwriting.remove_last)
        self._own.export_requested.connect(self._on_export_requested)
        self._own.delete_requested.connect(self._on_delete_requested)
        self._done: FineTuneProgress | None = None
        self._saved = ""
        self.refresh()

    def correct(self, digit: int) -> None:
        """Keep what is on the canvas as a `digit` and clear the canvas for the next."""
        panel = self._panel
        answer = panel.answer
        if panel.canvas.is_empty() or panel.canvas.is_drawing() or answer is None or answer.seen is None:
            return
        picture = answer.seen if panel.canvas.picture() is not None else None
        strokes = () if picture is not None else panel.canvas.strokes()
        if self._handwriting.add(HandwritingSample(digit, strokes, picture, answer.best)):
            text = self.tr(
                "Kept as a {digit} in “My handwriting”: %n digit(s). Draw the next one; "
                "Undo takes this back.",
                None,
                len(self._handwriting.samples),
            )
            panel.context.notify(text.format(digit=digit), level="success")
            if not is_locked(panel.canvas):
                kept = self._handwriting.samples[-1]
                text = self.tr("Keep as a {digit}").format(digit=digit)
                panel.canvas.change(text, Ink(), partial(self._on_undone, kept))

    def _on_undone(self, kept: HandwritingSample, again: bool) -> None:
        """Take the digit out of the collection together with the drawing, or keep it after all."""
        if again:
            self._handwriting.add(kept)
        else:
            self._handwriting.remove(kept)

    def refresh(self) -> None:
        """Show the collection."""
        samples, report = self._handwriting.samples, self._handwriting.report
        items = []
        for i, sample in enumerate(samples):
            image, guess = np.zeros((28, 28), np.uint8), -1
            if report is not None and i < len(report.images):
                image, guess = report.images[i], int(report.guesses[i])
            wrong = guess not in (-1, sample.label)
            caption = f"{sample.label} → {guess}" if wrong else str(sample.label)
            items.append(Thumbnail(image, caption, emphasis=wrong))
        self._own.show_samples(tuple(items), len(samples), self._handwriting.right)

    def tune(self) -> None:
        """Have a copy of the network learn the user's digits."""
        loaded = self._panel.network
        if loaded is None:
            self._panel.context.notify(self.tr("There is no network to teach. Open one first."))
            return
        self._done = None
        self._own.show_result("")
        path = tuned_path(loaded)
        count = len(self._handwriting.samples)
        self._saved = str(path)
        self._own.tune.setEnabled(False)
        if not self._handwriting.tune(lambda progress: save_tuned(path, loaded, progress, count)):
            self._own.tune.setEnabled(True)

    def _on_tuned(self, progress: FineTuneProgress) -> None:
        if progress.network is not None:
            self._done = progress
        phases = {
            "loading": self.tr("Unpacking MNIST"),
            "before": self.tr("Testing the network as it is"),
            "learning": self.tr("Learning your hand"),
            "after": self.tr("Testing what it has learnt"),
        }
        text = phases.get(progress.phase, self.tr("Saving"))
        self._panel.show_progress(text, progress.fraction, self._handwriting.cancel_tuning)

    def _on_tuning_ended(self) -> None:
        self._panel.hide_progress()
        self._own.tune.setEnabled(bool(self._handwriting.samples))
        done, self._done = self._done, None
        if done is None or done.own_before is None or done.mnist_before is None:
            return
        text = self.tr(
            "Your digits: {own_before:.0f}% before, {own_after:.0f}% now (it has learnt from them). "
            "1000 MNIST test digits: {mnist_before:.1f}% before, {mnist_after:.1f}% now. "
            "The new network is in the list; the original is unchanged."
        ).format(
            own_before=100 * done.own_before,
            own_after=100 * (done.own_after or 0),
            mnist_before=100 * done.mnist_before,
            mnist_after=100 * (done.mnist_after or 0),
        )
        self._own.show_result(text)
        self._panel.use_saved(self._saved)

    def _on_sample_clicked(self, index: int) -> None:
        sample = self._handwriting.samples[index]
        canvas = self._panel.canvas
        if sample.picture is not None:
            canvas.set_image(sample.picture, label=sample.label, name=self.tr("one of your digits"))
        else:
            canvas.set_strokes(sample.strokes)

    def _on_export_requested(self) -> None:
        path, _ = ask_save(
            self._panel,
            self._panel.context.settings,
            "handwriting",
            self.tr("Export my handwriting"),
            "my-handwriting.dat",
            self.tr("Pen strokes, UNIPEN (*.dat)"),
        )
        if path is not None and self._handwriting.export(path):
            self._panel.context.notify(
                self.tr("Your digits are in {path}.").format(path=path), level="success"
            )

    def _on_delete_requested(self) -> None:
        count = len(self._handwriting.samples)
        question = self.tr(
            "Delete all %n digit(s) of yours from this computer? This cannot be undone.", None, count
        )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        title = self.tr("Delete my handwriting")
        # What cannot be undone does not happen by the Enter key.
        if QMessageBox.question(self._panel, title, question, yes | no, no) == yes:
            self._handwriting.delete_all()
