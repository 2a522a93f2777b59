"""Dialogs for files begin where the user was last with such a file, else in Documents."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from nnviz.gui import file_dialogs
from nnviz.gui.settings import JsonStore
from nnviz.gui.translation import install_language


@pytest.fixture
def documents(tmp_path, monkeypatch):
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(
        file_dialogs.QStandardPaths, "writableLocation", staticmethod(lambda _which: str(folder))
    )
    return folder


@pytest.fixture
def asked(monkeypatch):
    """Answer every dialog with `answer`; note where each began."""

    class Asked:
        answer = ""
        places: list[str] = []

    def answer(_parent, _title, place, *_more, **_options):
        Asked.places.append(place)
        return Asked.answer, ""

    Asked.places.clear()
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(answer))
    return Asked


def test_each_kind_of_file_has_its_own_folder(qtbot, documents, asked, tmp_path):
    parent, settings = QWidget(), JsonStore(None)
    qtbot.addWidget(parent)
    assert file_dialogs.ask_save(parent, settings, "states", "Save", "a.nnviz", "")[0] is None
    assert asked.places[-1] == str(documents / "a.nnviz")
    assert settings.get("folders", None) is None, "who thinks better of it has gone nowhere"
    (tmp_path / "class").mkdir()
    asked.answer = str(tmp_path / "class" / "b.nnviz")
    assert file_dialogs.ask_save(parent, settings, "states", "Save", "a.nnviz", "")[0] == Path(asked.answer)
    file_dialogs.ask_open(parent, settings, "states", "Open")
    assert asked.places[-1] == str(tmp_path / "class")
    file_dialogs.ask_save(parent, settings, "lessons", "Add", "lesson.md", "", append=True)
    assert asked.places[-1] == asked.answer.replace("b.nnviz", "lesson.md"), "where the user was last"
    (tmp_path / "texts").mkdir()
    asked.answer = str(tmp_path / "texts" / "l.md")
    file_dialogs.ask_open(parent, settings, "lessons", "Open")
    file_dialogs.ask_open(parent, settings, "states", "Open")
    assert asked.places[-1] == str(tmp_path / "class"), "each kind has its own place"


def test_a_folder_that_has_gone_is_forgotten(documents, tmp_path):
    settings = JsonStore(None)
    file_dialogs.remember_folder(settings, "states", tmp_path / "gone" / "a.nnviz")
    assert file_dialogs.start_folder(settings, "states") == documents
    documents.rmdir()
    assert file_dialogs.start_folder(settings, "states") == Path.home()
    settings.set("folders", ["damaged"])
    assert file_dialogs.start_folder(settings, "states") == Path.home()
    file_dialogs.remember_folder(settings, "states", tmp_path / "a.nnviz")
    assert file_dialogs.start_folder(settings, "states") == tmp_path


def test_panels_save_where_the_user_was_last(make_panel, documents, asked, tmp_path):
    panel = make_panel("initializers")
    asked.answer = str(tmp_path / "mine.nnviz")
    panel.save()
    assert asked.places == [str(documents / "initializers.nnviz")]
    asked.answer = ""
    panel.save()
    assert asked.places[-1] == str(tmp_path / "mine.nnviz")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("race.pdf", "race.pdf"),
        ("5 racers on x²/20 + y² (book).pdf", "5 racers on x²-20 + y² (book).pdf"),
        ('a<b>:"c"\\d|e?*.csv', "a-b---c--d-e--.csv"),
        ("CON.png", "CON-.png"),
        ("..", "nnviz"),
    ],
)
def test_proposed_names_are_safe_everywhere(name, safe):
    assert file_dialogs.safe_name(name) == safe


def test_proposed_names_are_not_too_long():
    name = file_dialogs.safe_name("竞" * 300 + ".pdf")
    assert len(name.encode()) <= 160
    assert name.endswith("竞.pdf")


def test_the_dialog_of_qt_is_chinese_throughout(qtbot):
    install_language("zh_CN")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(texts) >= 3
    assert not [text for text in texts if text.replace("&", "").isascii()]
