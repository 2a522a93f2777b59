"""Settings and session: versions, damage, what another instance does meanwhile."""

import json
import os

import pytest

from nnviz.gui.settings import JsonStore


def test_files_without_a_version_open_and_get_one(tmp_path):
    path = tmp_path / "s.json"
    path.write_text('{"a": 1}')
    store = JsonStore(path)
    assert store.problem == ""
    assert store.get("a", 0) == 1
    store.set("b", 2)
    assert store.save()
    assert json.loads(path.read_text()) == {"a": 1, "b": 2, "schema": 1}


@pytest.mark.parametrize("when", ["at the start", "meanwhile"])
def test_files_of_a_newer_version_are_left_alone(when, tmp_path):
    path = tmp_path / "s.json"
    newer = '{"schema": 99, "a": {"new": "form"}}'
    if when == "at the start":
        path.write_text(newer)
        store = JsonStore(path)
        assert "newer" in store.problem
        assert str(path) in store.problem
    else:
        store = JsonStore(path)
        path.write_text(newer)
    store.set("a", 5)
    assert not store.save()
    assert "newer" in store.problem
    assert store.get("a", 0) == 5, "kept until nnviz is closed"
    assert path.read_text() == newer
    assert not path.with_suffix(".broken.json").exists()


@pytest.mark.parametrize("harm", ["gone", "damaged", "of no use"])
def test_harm_done_to_the_file_meanwhile_loses_nothing(harm, tmp_path):
    path = tmp_path / "s.json"
    store = JsonStore(path)
    store.set("a", 1)
    assert store.save()
    if harm == "gone":
        path.unlink()
    else:
        path.write_text("{" if harm == "damaged" else '{"schema": "x"}')
    store.set("b", 2)
    assert store.save()
    assert json.loads(path.read_text()) == {"a": 1, "b": 2, "schema": 1}
    assert store.problem == ""


def test_names_of_files_that_are_no_text_can_be_kept(tmp_path):
    # A recent file whose name is not UTF-8 once kept all settings from being saved.
    odd = os.fsdecode(b"/tmp/\xff.json")
    store = JsonStore(tmp_path / "s.json")
    store.set("recent", [odd])
    assert store.save(), store.problem
    assert JsonStore(tmp_path / "s.json").get("recent", []) == [odd]


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
@pytest.mark.parametrize("what", ["folder", "pipe", "device", "link to nothing", "link to itself"])
def test_strange_things_in_the_place_of_the_file_do_no_harm(what, tmp_path):
    path = tmp_path / "s.json"
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"device": "/dev/zero", "link to nothing": "nowhere"}.get(what, "s.json"))
    store = JsonStore(path)
    assert str(path) in store.problem
    store.set("a", 1)
    assert store.save(), store.problem
    assert JsonStore(path).get("a", 0) == 1


@pytest.mark.parametrize(
    ("kept", "default"), [(True, 1), (1, True), ("1", 1), (None, 1), (10**400, 1.0), ([], {})]
)
def test_values_of_another_kind_are_not_handed_out(kept, default, tmp_path):
    store = JsonStore(tmp_path / "s.json")
    store.set("a", kept)
    assert store.get("a", default) is default


@pytest.mark.parametrize("odd", [10**400, -(10**30), 2**40, "300", None, [300], 1.5, float("nan")])
def test_a_session_with_odd_columns_locks_and_places_still_opens(odd, make_panel, qtbot):
    from PySide6.QtWidgets import QMainWindow

    from nnviz.gui.session import Session

    panel = make_panel("activations")
    store = JsonStore(None)
    store.set("geometry", odd)
    locks = {"locked": odd, "hidden": [odd], "by": odd}
    kept = {"facts": odd, "sizes": [odd, 700, 300], "locks": locks, "state": odd}
    store.set("panel.activations", kept)
    session = Session(store)
    said = []
    session.restore_panel(panel, said.append)
    window = QMainWindow()
    qtbot.addWidget(window)
    session.restore_window(window)
    store.set("panel.activations", {"state": {"page": odd, "request": odd, "functions": odd}})
    session.restore_panel(panel, said.append)
    assert panel.state()


@pytest.mark.parametrize("trouble", ["device", "folder is missing", "not a number", "no text"])
def test_a_state_that_cannot_be_shared_is_told(trouble, make_panel, notes, tmp_path, monkeypatch):
    from nnviz.gui import file_dialogs, share

    panel = make_panel("activations")
    place = tmp_path / "x.nnviz"
    if trouble == "device":
        place.symlink_to("/dev/full")
    elif trouble == "folder is missing":
        place = tmp_path / "no" / "x.nnviz"
    else:
        odd = float("nan") if trouble == "not a number" else "\ud800"
        monkeypatch.setattr(panel, "state", lambda: {"a": odd})
    monkeypatch.setattr(
        file_dialogs.QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(place), ""))
    )
    share.save_state(panel, panel.context)
    assert notes[-1][0] == "error"
    assert str(place) in notes[-1][1]
    assert not place.is_file()


def test_who_quits_while_presenting_gets_a_window_with_a_frame(qtbot):
    from PySide6.QtWidgets import QMainWindow

    from nnviz.gui.session import Session

    session = Session(JsonStore(None))
    one, two = QMainWindow(), QMainWindow()
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    one.resize(900, 600)
    one.showFullScreen()
    session.keep_window(one)
    assert session.restore_window(two)
    assert not two.isFullScreen()
