"""Everything that leaves the panel: films, pictures, numbers, the setup."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nnviz.core.errors import NnvizError
from nnviz.gui.file_dialogs import ask_save
from nnviz.gui.widgets.export import ExportMenuButton, copy_picture, export_picture
from nnviz.tasks.race import RaceRequest
from nnviz.tasks.race_files import save_race

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel
    from nnviz.pictures.race_picture import ExportProgress

FILMS = ("gif", "webp", "apng", "mp4")
FIGURES = ("png", "svg", "pdf")


class RaceExport(ExportMenuButton):
    """The export button of the race panel.

    Parameters
    ----------
    panel : Panel
    request : callable
        Returns the race.
    bounds : callable
        Returns the part of the plane that is shown.
    """

    def __init__(
        self,
        panel: Panel,
        request: Callable[[], RaceRequest],
        bounds: Callable[[], tuple[float, float, float, float]],
    ) -> None:
        super().__init__(
            panel.context,
            QCoreApplication.translate(
                "RaceExport", "Save the race as a film, a picture, numbers or a setup"
            ),
        )
        self._panel, self._request, self._bounds = panel, request, bounds
        menu = self.menu()
        menu.addAction(self.tr("Copy picture"), lambda: copy_picture(panel.view(), panel.context))
        menu.addAction(
            self.tr("Save what is on the screen…"),
            lambda: export_picture(panel.view(), panel.context, "race"),
        )
        menu.addSeparator()
        first = len(menu.actions())
        for kind in FILMS:
            menu.addAction(self.tr("Film as {0}…").format(kind.upper()), partial(self.ask, kind))
        menu.addSeparator()
        for kind in FIGURES:
            menu.addAction(self.tr("Figure as {0}…").format(kind.upper()), partial(self.ask, kind))
        menu.addAction(self.tr("All trajectories as CSV…"), partial(self.ask, "csv"))
        menu.addSeparator()
        menu.addAction(self.tr("Setup as JSON…"), partial(self.ask, "json"))
        self.further = menu.actions()[first:]

    def ask(self, kind: str) -> None:
        """Ask for a place and write the race there, if a file of this kind can be written here."""
        if kind == "mp4":
            from nnviz.pictures.animation import MissingExtraError, check_video_support, video_command

            try:
                check_video_support()
            except MissingExtraError:
                said = self.tr(
                    "MP4 needs ffmpeg, which is not installed. Choose GIF, WebP or APNG, or install "
                    "it with: {0}"
                )
                self._panel.context.notify(said.format(video_command()), level="warning")
                return
        settings, kinds = self._panel.context.settings, f"{kind.upper()} (*.{kind})"
        path, _ = ask_save(self._panel, settings, "races", self.tr("Export the race"), f"race.{kind}", kinds)
        if path is not None:
            self.write(path if path.suffix else path.with_suffix(f".{kind}"))

    def write(self, path: Path) -> None:
        """Write the race to `path` in the background, with progress and cancel."""
        context = self._panel.context
        if path.suffix.lower() == ".json":
            try:
                save_race(path, self._request())
            except NnvizError as error:
                context.notify(str(error), level="error")
                return
            context.notify(self.tr("Saved as {0}").format(path), level="success")
            return
        from nnviz.pictures.race_picture import PictureOptions, check_suffix, run_race_export

        try:
            check_suffix(path)
        except NnvizError as error:
            context.notify(str(error), level="warning")
            return
        request, options = (
            self._request(),
            PictureOptions(bounds=self._bounds(), step=self._panel.state()["step"]),
        )
        context.runner.submit(
            "race.export",
            lambda: run_race_export(request, path, options),
            on_update=partial(self._on_export_updated, path),
            on_finished=partial(self._on_export_finished, path),
            on_failed=self._on_export_failed,
        )

    def cancel(self) -> None:
        """Stop an export; its unfinished file is removed."""
        self._panel.context.runner.cancel("race.export")
        self._panel.hide_progress()

    def _on_export_updated(self, path: Path, progress: ExportProgress) -> None:
        stage = {
            "racing": self.tr("racing"),
            "drawing": self.tr("drawing"),
            "writing": self.tr("writing"),
            "done": self.tr("done"),
        }[progress.stage]
        self._panel.show_progress(f"{path.name}: {stage}", progress.fraction, self.cancel)

    def _on_export_finished(self, path: Path) -> None:
        self._panel.hide_progress()
        self._panel.context.notify(self.tr("Saved as {0}").format(path), level="success")

    def _on_export_failed(self, failure: object) -> None:
        self._panel.hide_progress()
        self._panel.context.fail(failure)  # type: ignore[arg-type]
