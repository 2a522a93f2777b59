"""Which network answers: a bundled one, one that the user has saved, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.core.model_file import BUNDLED, MODEL_SUFFIX, bundled_models
from nnviz.gui.file_dialogs import ask_open
from nnviz.gui.panels.draw.user_files import networks_dir
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.slider_spin import QuietComboBox


class NetworkPicker(QWidget):
    """A list of networks and a button for files.

    A network is named by ``bundled:cnn`` or by the path of its file.

    Parameters
    ----------
    settings : JsonStore
        Remembers the folder of files.
    parent : QWidget, optional

    Signals
    -------
    network_chosen : str
        The user picked a network.
    """

    network_chosen = Signal(str)

    def __init__(self, settings: JsonStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._current = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.choice = QuietComboBox()
        self.choice.setAccessibleName(self.tr("Network"))
        self.choice.setToolTip(
            self.tr("The network that answers: bundled with nnviz, or one that you have saved")
        )
        self.open = QPushButton(self.tr("Open network file…"))
        self.open.setAccessibleName(self.tr("Open network file"))
        self.open.setToolTip(
            self.tr("A network saved by nnviz, or the book's weight file (sample_weight.pkl)")
        )
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setObjectName("muted")
        for widget in (self.choice, self.open, self.details):
            column.addWidget(widget)
        self.choice.activated.connect(lambda _index: self._on_choice_activated())
        self.open.clicked.connect(self._on_open_clicked)
        self.refresh()

    def current(self) -> str:
        """Return the name of the chosen network; empty if there is none."""
        return self._current

    def references(self) -> list[str]:
        """Return the names of all networks in the list."""
        return [str(self.choice.itemData(i)) for i in range(self.choice.count())]

    def refresh(self) -> None:
        """Read anew which networks there are."""
        self.choice.clear()
        titles = {"cnn": self.tr("Bundled CNN"), "mlp": self.tr("Bundled MLP")}
        for name in bundled_models():
            self.choice.addItem(titles.get(name, name), BUNDLED + name)
        saved = networks_dir()
        for path in sorted(saved.glob(f"*{MODEL_SUFFIX}")) if saved.is_dir() else []:
            self.choice.addItem(path.stem, str(path))
        self.select(self._current)

    def select(self, reference: str) -> None:
        """Show `reference` as the chosen one (a file that is not in the list is added)."""
        self._current = reference
        index = self.choice.findData(reference)
        if index < 0 and reference:
            self.choice.addItem(Path(reference).stem, reference)
            index = self.choice.count() - 1
        self.choice.setCurrentIndex(index)

    def show_details(self, text: str) -> None:
        """Say what is known of the network (accuracy, parameters)."""
        self.details.setText(text)
        self.details.setVisible(bool(text))

    def _on_choice_activated(self) -> None:
        reference = str(self.choice.currentData())
        if reference != self._current:
            self._current = reference
            self.network_chosen.emit(reference)

    def _on_open_clicked(self) -> None:
        kinds = self.tr("Networks (*.npz *.pkl);;All files (*)")
        path = ask_open(self, self._settings, "networks", self.tr("Open network"), kinds)
        if path is not None:
            self.select(str(path))
            self.network_chosen.emit(str(path))
