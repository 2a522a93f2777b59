"""Files that cannot be opened: in words, at once, and nothing is lost by it."""

import os

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from nnviz.gui.panels.draw.dropped import PICTURE_SUFFIXES, is_picture, picture_from_file
from nnviz.gui.panels.draw.network_loader import is_network
from nnviz.gui.window import MainWindow


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    yield window
    window.shutdown()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_pipe_is_not_waited_for(window, tmp_path):
    for name in ("pipe", "pipe.png", "pipe.npz"):
        path = tmp_path / name
        os.mkfifo(path)
        assert not window.open_path(path)
        assert "pipe" in window.message()
        # Dropped onto the canvas itself:
        assert not is_picture(str(path))
        assert picture_from_file(str(path))[0] is None
        assert not is_network(path)


def test_what_is_not_there_and_folders(window, tmp_path):
    assert not window.open_path(tmp_path)
    assert "is a folder" in window.message()
    assert not window.open_path(tmp_path / "gone.png")
    assert "There is no file" in window.message()


def test_the_user_is_told_what_can_be_opened(window, tmp_path):
    path = tmp_path / "digits.csv"
    path.write_text("1,2,3\n")
    assert not window.open_path(path)
    assert "(.nnviz)" in window.message()
    assert "Train" in window.message()


def test_a_complaint_goes_when_another_file_opens(window, tmp_path):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    image = QImage(28, 28, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(good))
    bad.write_bytes(b"no picture")
    window.open_path(bad)
    assert "bad.png" in window.message()
    assert window.open_path(good)
    assert window.message() == ""
    window.notify("Something else", level="error")
    assert window.open_path(good)
    assert window.message() == "Something else"


def test_the_dialog_offers_all_that_can_be_opened(window, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda _p, _t, _d, kinds: (asked.append(kinds), ("", ""))[1]
    )
    window.menus._on_open()
    first, everything = asked[0].split(";;")
    for suffix in (*PICTURE_SUFFIXES, ".nnviz", ".md", ".json", ".npz", ".pkl"):
        assert f"*{suffix}" in first
    assert everything.endswith("(*)")


def test_a_picture_without_room_for_a_digit(window, tmp_path):
    path = tmp_path / "dot.png"
    QImage(1, 3, QImage.Format.Format_RGB32).save(str(path))
    assert not window.open_path(path)
    assert "1 × 3 pixels" in window.message()


def test_a_damaged_drawing_is_told_without_words_of_python(window, tmp_path):
    path = tmp_path / "a.nnviz"
    path.write_text('{"nnviz":1,"panel":"draw","state":{"ink":[[["a"]]]}}')
    assert not window.open_path(path)
    assert "damaged" in window.message()
    assert "object" not in window.message()
