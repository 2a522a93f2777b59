"""Keeps the user's own digits, has them read, and has a network learn them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from nnviz.core.data.handwriting import HandwritingSample, export_unipen
from nnviz.core.data.handwriting_file import HandwritingFile
from nnviz.core.errors import DataFileError
from nnviz.core.nn.network import Network
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.coalescer import Coalescer
from nnviz.gui.panels.draw.user_files import handwriting_path
from nnviz.gui.translation import translate_core
from nnviz.tasks.fine_tune import FineTuneProgress, FineTuneRequest, run_fine_tune
from nnviz.tasks.read_handwriting import HandwritingReport, HandwritingRequest, run_read_handwriting


class HandwritingController(QObject):
    """The collection of the user's digits on disk and what is known about it.

    Parameters
    ----------
    context : AppContext
    picture_of : callable
        ``picture_of(strokes)`` gives the 28 x 28 picture by the pipeline in use.

    Signals
    -------
    changed
        Samples or report have changed.
    tuned(FineTuneProgress)
        Progress of fine-tuning; the last one has the network.
    tuning_ended
        It is over, one way or the other.
    """

    changed = Signal()
    tuned = Signal(object)
    tuning_ended = Signal()

    def __init__(self, context: AppContext, picture_of: Callable[[], Callable[..., Any]]) -> None:
        super().__init__()
        self._context = context
        self._picture_of = picture_of
        self._network: Network | None = None
        self._reading = Coalescer(context.runner, "draw.handwriting", self._on_report, context.fail)
        self.samples: tuple[HandwritingSample, ...] = ()
        self._file = HandwritingFile(handwriting_path())
        self.report: HandwritingReport | None = None
        self._tuning = None
        self._load()

    def set_network(self, network: Network | None) -> None:
        """Have the digits read by another network."""
        self._network = network
        self.reread()

    def reread(self) -> None:
        """Have the digits read again (network or pipeline have changed)."""
        self.report = None
        self.changed.emit()
        if not self.samples:
            return
        request = HandwritingRequest(self.samples, self._network, self._picture_of())
        self._reading.ask(lambda: run_read_handwriting(request))

    def add(self, sample: HandwritingSample) -> bool:
        """Add a digit and save the collection; return whether that worked."""
        if not sample.made:
            made = datetime.now().astimezone().isoformat(timespec="seconds")
            sample = dataclasses.replace(sample, made=made)
        return self._keep(lambda file: file.add(sample))

    def remove(self, sample: HandwritingSample) -> bool:
        """Take a digit out; return whether that worked."""
        return self._keep(lambda file: file.remove(sample))

    def remove_last(self) -> None:
        """Take the last digit out."""
        if self.samples:
            last = self.samples[-1]
            self._keep(lambda file: file.remove(last))

    def delete_all(self) -> None:
        """Delete the collection."""
        self._keep(HandwritingFile.clear)

    def export(self, path: Path) -> bool:
        """Write the digits as a pen-stroke file; return whether that worked."""
        try:
            export_unipen(path, self.samples)
        except DataFileError as error:
            self._context.notify(str(error), level="error")
            return False
        return True

    @property
    def right(self) -> int | None:
        """How many are read correctly; None while that is not known."""
        known = self.report is not None and self.report.fraction >= 1 and self._network is not None
        return self.report.right if known and self.report is not None else None

    def tune(self, save: Callable[[FineTuneProgress], None]) -> bool:
        """Have a copy of the network learn the digits; `save` is called with the end on the worker."""
        if self._network is None or self.report is None or self.report.fraction < 1:
            return False
        request = FineTuneRequest(self._network, self.report.images, self.report.labels)

        def work() -> Iterator[FineTuneProgress]:
            for progress in run_fine_tune(request):
                if progress.network is not None:
                    save(progress)
                yield progress

        self._tuning = self._context.runner.submit(
            "draw.tune",
            work,
            on_update=self.tuned.emit,
            on_finished=self.tuning_ended.emit,
            on_failed=self._on_tuning_failed,
        )
        return True

    def cancel_tuning(self) -> None:
        """Give up fine-tuning; the network stays as it was."""
        self._context.runner.cancel("draw.tune")
        self.tuning_ended.emit()

    def shutdown(self) -> None:
        """Stop what runs."""
        self._reading.close()
        self._context.runner.cancel("draw.tune")

    def _on_tuning_failed(self, failure: Any) -> None:
        self._context.fail(failure)
        self.tuning_ended.emit()

    def _on_report(self, report: HandwritingReport) -> None:
        if len(report.labels) == len(self.samples):
            self.report = report
            self.changed.emit()

    def _load(self) -> None:
        path = self._file.path
        try:
            self.samples = self._file.load()
        except DataFileError as error:
            aside = path.with_suffix(".broken.json")
            try:
                path.replace(aside)
            except OSError:
                aside = path
            self._context.notify(
                translate_core(str(error)) + " " + self.tr("It is kept as {0}.").format(aside),
                level="warning",
            )

    def _keep(self, change: Callable[[HandwritingFile], tuple[HandwritingSample, ...]]) -> bool:
        """Change the collection on disk, with what another window has added; return whether it worked."""
        try:
            self.samples = change(self._file)
        except DataFileError as error:
            self._context.notify(str(error), level="error")
            return False
        self.reread()
        return True
