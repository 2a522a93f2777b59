"""A panel knows the file it was opened from or saved to."""

import pytest
from PySide6.QtWidgets import QFileDialog

from nnviz.gui.window import MainWindow


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    yield window
    window.shutdown()


def test_saving_again_proposes_the_same_file_and_the_title_names_it(window, tmp_path, monkeypatch):
    asked = []

    def save(_parent, _title, place, *_rest):
        asked.append(place)
        return str(tmp_path / "homework.nnviz"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    panel = window.open_panel("perceptron")
    assert window.windowTitle() == "Perceptron – nnviz"
    panel.save()
    assert window.windowTitle() == "homework.nnviz – Perceptron – nnviz"
    panel.save()
    assert asked[0].endswith("perceptron.nnviz")
    assert asked[1] == str(tmp_path / "homework.nnviz")
    window.open_panel("activations")
    assert window.windowTitle() == "Activations – nnviz"
    other = tmp_path / "other.nnviz"
    other.write_bytes((tmp_path / "homework.nnviz").read_bytes())
    assert window.open_path(other)
    assert window.windowTitle() == "other.nnviz – Perceptron – nnviz"
    panel.save()
    assert asked[2] == str(other)
    window.open_panel("perceptron", panel.state())
    assert window.windowTitle() == "Perceptron – nnviz", "a figure is not the file"
