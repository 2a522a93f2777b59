"""Undo of the race's setup: what merges into one edit, and that edits let go of the panel."""

import gc
import itertools
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from nnviz.gui.panels.race.edits import RaceHistory
from nnviz.tasks.race_presets import race_presets


@pytest.fixture
def requests():
    first = race_presets()[0].request
    return [replace(first, steps=steps) for steps in (10, 20, 30, 40)]


@pytest.fixture
def history(qapp):
    shown = []
    owner = QObject()
    history = RaceHistory(shown.append, owner)
    history.shown = shown
    yield history
    del owner


def test_changes_of_the_same_thing_are_one_edit(history, requests):
    for before, after in itertools.pairwise(requests):
        history.record(before, after, "start 0")
    assert history.count() == 1
    history.undo()
    assert history.shown == [requests[0]]
    history.redo()
    assert history.shown == [requests[0], requests[3]]


def test_other_things_and_nameless_ones_are_edits_of_their_own(history, requests):
    history.record(requests[0], requests[1], "start 0")
    history.record(requests[1], requests[2], "start 1")
    history.record(requests[2], requests[3])
    history.record(requests[3], requests[0])
    assert history.count() == 4


def test_nothing_merges_into_an_edit_that_was_undone_or_forgotten(history, requests):
    history.record(requests[0], requests[1], "start 0")
    history.undo()
    history.record(requests[0], requests[2], "start 0")
    history.undo()
    assert history.shown == [requests[0], requests[0]]
    history.clear()
    history.record(requests[2], requests[3], "start 0")
    assert history.count() == 1
    history.undo()
    assert history.shown[-1] == requests[2]


def test_merged_edits_let_go_of_whom_they_were_for(qapp, requests):
    # QUndoCommand.mergeWith kept every merged command, and with it the window, for good.
    class Shower:
        def show(self, request):
            pass

    shower, parent = Shower(), QObject()
    history = RaceHistory(shower.show, parent)
    for before, after in itertools.pairwise(requests):
        history.record(before, after, "start 0")
    alive = weakref.ref(shower)
    del shower, history, parent
    gc.collect()
    assert alive() is None
