"""Loads samples and a network's answers to them on the worker, for the Data page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from nnviz.core.errors import NnvizError
from nnviz.core.nn.network import Network
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.user_files import handwriting_path
from nnviz.gui.translation import translate_core
from nnviz.tasks.browse_samples import TRAINING, VALIDATION, SampleSet, run_load_samples
from nnviz.tasks.evaluate import EvaluateRequest, Evaluation, run_evaluate
from nnviz.tasks.train_request import TrainRequest

_LOAD, _EVALUATE = "train.data.load", "train.data.evaluate"
_PARTS = 20  # redrawings while a network is asked about the whole data
HANDWRITING, FILE, FOLDER = "handwriting", "file", "folder"


class SampleLoader(QObject):
    """Holds one set of samples at a time; the one before is let go.

    Parameters
    ----------
    context : AppContext
    base : callable
        Returns the present settings of the panel; may raise `NnvizError`.

    Attributes
    ----------
    samples : SampleSet or None
    evaluation : Evaluation or None
        Answers of the network, growing.
    network : Network or None
    message : str
        Why there are no samples.

    Signals
    -------
    loaded()
        Other samples, or none.
    evaluated()
        More answers.
    """

    loaded = Signal()
    evaluated = Signal()

    def __init__(self, context: AppContext, base: Callable[[], TrainRequest]) -> None:
        super().__init__()
        self._context, self._base = context, base
        self._wanted: object = None
        self.samples: SampleSet | None = None
        self.evaluation: Evaluation | None = None
        self.network: Network | None = None
        self.message = ""

    def settings(self) -> TrainRequest:
        """Return the present settings, the defaults while they make no sense."""
        try:
            return self._base()
        except NnvizError:
            return TrainRequest()

    def load(self, source: str, file: str = "") -> None:
        """Load a source unless it is there already.

        Parameters
        ----------
        source : str
            ``training``, ``validation``, ``mnist-test``, ``handwriting``, ``file`` or ``folder``.
        file : str
            The path, for the last two.
        """
        base, path, wanted = self.settings(), source, (source, file)
        if source in (TRAINING, VALIDATION):
            wanted = (source, base.data, base.validation, base.subset, base.synthetic, base.seed)  # type: ignore[assignment]
        elif source == HANDWRITING:
            own = handwriting_path()
            if not own.exists():
                self._wanted = None
                self._take(
                    None,
                    self.tr(
                        "There are no digits of yours yet. Draw some in the Draw panel and say there what "
                        "they are."
                    ),
                )
                return
            path = str(own)
            wanted = (path, str(own.stat().st_mtime_ns))
        elif source in (FILE, FOLDER):
            path = file
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._take(None, self.tr("Loading…"))
        self._context.runner.submit(
            _LOAD,
            lambda: run_load_samples(path, base),
            on_update=self._on_loaded,
            on_failed=self._on_failed,
            interactive=True,
        )

    def set_network(self, network: Network | None) -> None:
        """Take another network; its answers are asked for by `evaluate`."""
        self._context.runner.cancel(_EVALUATE)
        self.network, self.evaluation = network, None

    def evaluate(self) -> None:
        """Ask the network about all samples, unless that is done or going on."""
        samples = self.samples
        if self.network is None or samples is None or samples.labels is None:
            return
        if self.evaluation is not None or self._context.runner.job(_EVALUATE) is not None:
            return
        try:
            request = EvaluateRequest(self.network, samples.images, samples.labels)
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return
        self._context.runner.submit(
            _EVALUATE,
            lambda: run_evaluate(request),
            on_update=self._on_evaluated,
            on_failed=self._context.fail,
        )

    def _take(self, samples: SampleSet | None, message: str = "") -> None:
        self._context.runner.cancel(_EVALUATE)
        self.samples, self.evaluation, self.message = samples, None, message
        self.loaded.emit()

    def _on_loaded(self, samples: SampleSet | None) -> None:
        if samples is not None:
            self._take(samples)

    def _on_failed(self, failure: Any) -> None:
        self._wanted = None
        self._take(None, translate_core(failure.message))
        self._context.fail(failure)

    def _on_evaluated(self, evaluation: Evaluation) -> None:
        before = self.evaluation.count if self.evaluation is not None else 0
        if evaluation.count < evaluation.total and evaluation.count - before < evaluation.total / _PARTS:
            return
        self.evaluation = evaluation
        self.evaluated.emit()

    def shutdown(self) -> None:
        """Cancel all jobs."""
        for owner in (_LOAD, _EVALUATE):
            self._context.runner.cancel(owner)
