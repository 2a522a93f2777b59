"""Offers the settings with which a network was trained: a bundled one, or one in a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from nnviz.gui.panels.draw.user_files import networks_dir


class SettingsSource(QPushButton):
    """A button with a menu.

    Signals
    -------
    chosen(str)
        A network, as `nnviz.tasks.trained_models.load_network` takes it.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Settings of a trained network"))
        self.setToolTip(self.tr("Set everything, the seed included, as it was when this network was trained"))
        menu = QMenu(self)
        for text, reference in (
            (self.tr("The bundled perceptron"), "bundled:mlp"),
            (self.tr("The bundled convolutional network"), "bundled:cnn"),
        ):
            menu.addAction(text, lambda reference=reference: self.chosen.emit(reference))
        menu.addAction(self.tr("A network in a file…"), self._on_file_wanted)
        self.setMenu(menu)

    def _on_file_wanted(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open network"), str(networks_dir()), self.tr("Networks (*.npz)")
        )
        if path:
            self.chosen.emit(path)
