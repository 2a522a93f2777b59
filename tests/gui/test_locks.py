"""Teachers lock and hide controls; whoever opens the file finds them so, and can unlock them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from nnviz.core.shared_state import SharedState, read_shared_state
from nnviz.gui.control_names import COLUMNS, lockable, named_widgets
from nnviz.gui.control_places import places
from nnviz.gui.lock_again import LockAgain
from nnviz.gui.lock_dialog import LockDialog
from nnviz.gui.lock_tree import HIDDEN, LOCKED
from nnviz.gui.locks import lock_panel
from nnviz.gui.panel import PANELS
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore
from nnviz.gui.window import MainWindow


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    yield window
    window.shutdown()


@pytest.fixture
def race(make_panel):
    return make_panel("race")


@pytest.mark.parametrize("slug", list(PANELS))
def test_every_panel_has_named_controls(slug, make_panel):
    panel = make_panel(slug)
    names = lockable(panel)
    assert set(COLUMNS) <= set(names)
    assert len(names) > 10
    assert list(names) == list(lockable(panel))
    assert all(name.isascii() and not name.startswith("_") for name in names)


def test_a_locked_control_is_disabled_and_says_who(race):
    steps = named_widgets(race)["setup.steps"]
    tip = steps.slider.toolTip()
    locks = lock_panel(race, ("setup.steps",), (), "Ms Li")
    assert not steps.isEnabled()
    assert steps.toolTip() == steps.slider.toolTip() == "Locked by Ms Li"
    steps.setEnabled(True)
    assert not steps.isEnabled(), "a panel that enables it does not unlock it"
    locks.lift()
    assert steps.isEnabled()
    assert steps.slider.toolTip() == tip
    assert race.locks is None


def test_a_hidden_control_takes_its_label_along(race):
    names = named_widgets(race)
    locks = lock_panel(race, (), ("setup.seed", "controls_column"), "")
    seed = names["setup.seed"]
    assert seed.isHidden()
    assert names["controls_column"].isHidden()
    seed.show()
    assert seed.isHidden()
    locks.lift()
    assert not seed.isHidden()
    assert not names["controls_column"].isHidden()


def test_a_section_goes_when_all_in_it_is_hidden(make_panel):
    panel = make_panel("perceptron")
    names = named_widgets(panel)
    boxes = tuple(f"controls.output.{name}" for name in ("w1", "w2", "b"))
    locks = lock_panel(panel, (), boxes[:2], "")
    assert not names["controls.output"].isHidden()
    locks = lock_panel(panel, (), boxes, "")
    assert names["controls.output"].isHidden()
    locks.lift()
    assert not names["controls.output"].isHidden()


def test_a_form_that_is_made_anew_stays_locked(race, qtbot):
    name = "racers.optimizer.form.editors.learning_rate"
    lock_panel(race, (name,), (), "")
    optimizer = race.racers.optimizer
    optimizer.combo.setCurrentIndex(optimizer.combo.findData("lion"))
    race.state_changed.emit()
    qtbot.waitUntil(lambda: not named_widgets(race)[name].isEnabled())


def test_names_that_a_panel_does_not_have_are_told(window, tmp_path):
    path = tmp_path / "a.nnviz"
    path.write_text(
        SharedState("perceptron", {"request": {}}, ("no.such", "controls.gate"), (), "").text(), "utf-8"
    )
    assert window.open_path(path)
    assert "no.such" in window.message()
    assert not window.current_panel().controls.gate.isEnabled()


def test_unlocking_is_one_click(window, tmp_path):
    path = tmp_path / "a.nnviz"
    path.write_text(
        SharedState("perceptron", {"request": {}}, ("controls.gate",), (), "Ms Li").text(), "utf-8"
    )
    window.open_path(path)
    panel = window.current_panel()
    button = panel.locks._button
    assert "Ms Li" in button.toolTip()
    assert "no protection" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.controls.gate.isEnabled()
    assert panel.locks is None
    assert "locks them again" in window.message()


def test_one_click_locks_again(window, tmp_path, qtbot):
    path = tmp_path / "a.nnviz"
    shared = SharedState("perceptron", {"request": {}}, ("controls.gate",), ("controls.layers",), "Ms Li")
    path.write_text(shared.text(), "utf-8")
    window.open_path(path)
    panel = window.current_panel()
    panel.locks._button.click()
    (again,) = panel.findChildren(LockAgain)
    again.click()
    assert panel.locks.data() == {"locked": ["controls.gate"], "hidden": ["controls.layers"], "by": "Ms Li"}
    assert not panel.controls.gate.isEnabled()
    assert not panel.findChildren(LockAgain)
    panel.locks._button.click()
    path.write_text(SharedState("perceptron", {"request": {}}, (), (), "").text(), "utf-8")
    window.open_path(path)
    assert not panel.findChildren(LockAgain), "another file has nothing to lock again"


def test_a_session_keeps_locks(make_context, qtbot, tmp_path):
    store = JsonStore(None)
    path = tmp_path / "a.nnviz"
    path.write_text(
        SharedState("perceptron", {"request": {}}, ("controls.gate",), (), "Ms Li").text(), "utf-8"
    )
    first = MainWindow(make_context(), Session(store))
    qtbot.addWidget(first)
    first.open_path(path)
    first.save_session()
    first.close()
    second = MainWindow(make_context(), Session(store))
    qtbot.addWidget(second)
    panel = second.open_panel("perceptron")
    assert panel.controls.gate.toolTip() == "Locked by Ms Li"
    panel.locks.lift()
    second.save_session()
    assert "locks" not in store.get("panel.perceptron")
    second.shutdown()
    first.shutdown()


def test_a_teacher_chooses_in_a_tree(window, tmp_path):
    panel = window.open_panel("race")
    dialog = LockDialog(panel, window.context, window)
    dialog.who.setText("  Ms Li ")
    dialog.tick("setup.steps")
    dialog.tick("setup.seed", hidden=True)
    shared = dialog.shared()
    assert (shared.locked, shared.hidden, shared.locked_by) == (("setup.steps",), ("setup.seed",), "Ms Li")
    assert dialog.save_as(tmp_path / "class")
    assert read_shared_state(tmp_path / "class.nnviz") == shared
    assert window.context.settings.get("share.locked_by") == "Ms Li"
    assert window.open_path(tmp_path / "class.nnviz")
    again = LockDialog(panel, window.context, window)
    assert again.shared().locked == ("setup.steps",), "what is locked is ticked"
    panel.locks.lift()
    assert not dialog.save_as(tmp_path / "no" / "folder")


def test_a_section_stands_for_all_in_it(window):
    panel = window.open_panel("race")
    dialog = LockDialog(panel, window.context, window)
    for index in range(dialog.tree.topLevelItemCount()):
        item = dialog.tree.topLevelItem(index)
        if item.text(0) == "Controls › Race":
            item.setCheckState(1, Qt.CheckState.Checked)
    assert {"setup.presets", "setup.steps", "setup.seed"} <= set(dialog.shared().locked)


@pytest.mark.parametrize("slug", list(PANELS))
def test_no_two_controls_are_called_alike(slug, make_panel):
    panel = make_panel(slug)
    found = places(panel)
    called = [(place.group, place.label) for place in found]
    assert len(called) == len(set(called))
    assert all(place.group and place.label for place in found)
    left_out = set(lockable(panel)) - {place.name for place in found}
    assert all(name.startswith("progress.") for name in left_out)


def test_names_say_where_a_control_is(make_panel):
    called = {place.name: (place.group, place.label) for place in places(make_panel("activations"))}
    slope = called["pages.0.controls.picks.picks.prelu.form.editors.slope"]
    assert slope == ("Controls › Functions › Functions", "PReLU: Slope")
    assert called["pages.1.bars"][0] == "Picture › Softmax"


@pytest.fixture
def dialog(window, qtbot):
    dialog = LockDialog(window.open_panel("race"), window.context, window)
    yield dialog
    dialog.close()


def test_a_search_leaves_what_has_all_words(dialog):
    dialog.search.setText("racers RATE")
    shown = {name for name, item in dialog.tree._by_name.items() if not item.isHidden()}
    assert "racers.optimizer.form.editors.learning_rate" in shown
    assert "setup.steps" not in shown
    assert dialog.tree.shown() == len(shown) < 10
    dialog.lock_shown.click()
    assert set(dialog.shared().locked) == shown
    dialog.search.setText("no such control")
    assert not dialog.lock_shown.isEnabled()
    dialog.search.clear()
    assert set(dialog.shared().locked) == shown, "the search only shows, it unlocks nothing"
    assert f"{len(shown)} locked, 0 hidden" in dialog.count.text()
    section = next(s for s in dialog.tree._sections() if s.text(0) == "Controls › Racers")
    assert section.checkState(LOCKED) == Qt.CheckState.PartiallyChecked
    dialog.hide_shown.click()
    assert not dialog.shared().locked
    assert len(dialog.shared().hidden) == len(dialog.tree)
    dialog.free_shown.click()
    assert not dialog.shared().hidden


def test_the_keyboard_searches_selects_and_ticks(dialog):
    dialog.show()
    QTest.keyClicks(dialog.search, "steps")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible(), "who searches does not save yet"
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    current = dialog.tree.currentItem()
    assert current.text(0) == "Steps"
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.tree.chosen(LOCKED) == ["setup.steps"]
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert not dialog.tree.chosen(LOCKED)
    assert dialog.tree.chosen(HIDDEN) == ["setup.steps"]
    QTest.keyClick(dialog.tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert len(dialog.tree.chosen(LOCKED)) == dialog.tree.shown()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.search.text()


def test_what_is_locked_in_a_race_holds_whatever_way_it_would_be_changed(race):
    start = race.request.start or race.request.surface.start
    race.gestures.drag_start(-1, 1.0, 1.0)
    before = race.request
    locks = lock_panel(race, ("setup.x", "setup.steps", "setup.surface"), (), "Ms Li")
    assert not locks.unknown
    race.gestures.drag_start(-1, 3.0, 0.5)
    assert race.request.start == (1.0, 0.5), "y is free"
    race.undo_stack().undo()
    race.undo_stack().undo()
    assert race.request.start == (1.0, start[1])
    race.setup.presets.setCurrentIndex(race.setup.presets.count() - 1)
    race.setup.presets.activated.emit(race.setup.presets.count() - 1)
    assert race.request.surface == before.surface
    assert race.request.steps == before.steps
    assert race.request.start[0] == 1.0
    locks.lift()
    race.gestures.drag_start(-1, 3.0, 0.5)
    assert race.request.start == (3.0, 0.5)


def test_a_locked_learning_rate_holds_against_strips_maps_and_undo(race):
    name = next(
        n for n, w in lockable(race).items() if w is race.racers.optimizer.form.editor("learning_rate")
    )
    row = race.racers.current()
    racer = race.request.racers[row]
    rate = racer.optimizer.learning_rate
    other = replace(racer, optimizer=replace(racer.optimizer, learning_rate=rate / 2))
    race.sweep.racer_chosen.emit(other)
    assert race.request.racers[row].optimizer.learning_rate == rate / 2
    lock_panel(race, (name,), (), "")
    race.sweep.racer_chosen.emit(racer)
    race.hyper.racer_chosen.emit(racer)
    race.undo_stack().undo()
    assert race.request.racers[row].optimizer.learning_rate == rate / 2


RATE = "racers.optimizer.form.editors.learning_rate"


def test_what_the_dialog_shows_as_free_is_free(window, dialog, tmp_path):
    dialog.lock_shown.click()
    assert {"controls_column", RATE, "setup.steps"} <= set(dialog.shared().locked)
    dialog.search.setText("learning")
    dialog.free_shown.click()
    locked = set(dialog.shared().locked)
    assert not {"controls_column", RATE} & locked, "freeing one frees the whole, which would hold it"
    assert "setup.steps" in locked, "the others stay locked"
    assert dialog.save_as(tmp_path / "class.nnviz")
    assert window.open_path(tmp_path / "class.nnviz")
    race = window.current_panel()
    assert race.racers.optimizer.form.editor("learning_rate").isEnabled()
    assert not race.setup.steps.isEnabled()


def test_the_row_of_a_whole_stands_for_what_is_in_it(dialog):
    dialog.tick("controls_column", hidden=True)
    assert {RATE, "setup.steps"} <= set(dialog.shared().hidden)
    assert dialog.tree._by_name["transport"].checkState(HIDDEN) == Qt.CheckState.Unchecked
    dialog.tree._by_name["controls_column"].setCheckState(HIDDEN, Qt.CheckState.Unchecked)
    assert not dialog.shared().hidden


def test_a_file_that_locks_the_whole_shows_all_in_it_as_locked(window):
    race = window.open_panel("race")
    lock_panel(race, ("controls_column",), (), "")
    locked = set(LockDialog(race, window.context, window).shared().locked)
    assert {"controls_column", RATE, "setup.steps"} <= locked


def test_locking_all_leaves_playing_free(dialog):
    dialog.lock_shown.click()
    assert not any(name.startswith(("transport", "player.")) for name in dialog.shared().locked)
    section = next(s for s in dialog.tree._sections() if s.text(0) == "Below the picture")
    names = [section.child(i).text(0) for i in range(section.childCount())]
    assert names
    dialog.search.setText("below the picture")
    dialog.lock_shown.click()
    assert len([n for n in dialog.shared().locked if n.startswith("player.")]) == len(names)


def test_what_is_locked_is_as_readable_as_before(race):
    labels = [label for label in race.controls_column().findChildren(QLabel) if label.isEnabled()]
    texts = QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText
    locks = lock_panel(race, ("controls_column", "facts_column"), (), "")
    assert all(label.isEnabled() for label in labels)
    assert race.facts.table.isEnabled(), "the standings keep the racers' colours"
    assert race.racers.list.isEnabled()
    for field in (race.setup.steps, race.setup.steps.box.lineEdit(), race.setup.presets):
        assert not field.isEnabled()
        for role in texts:
            shown = field.palette().color(QPalette.ColorGroup.Disabled, role)
            assert shown == race.context.theme.color("muted")
    race.context.theme.set_mode("dark")
    shown = race.setup.presets.palette().color(QPalette.ColorGroup.Disabled, texts[0])
    assert shown == race.context.theme.color("muted")
    locks.lift()
    assert race.setup.steps.isEnabled()
    race.setup.steps.setEnabled(False)
    shown = race.setup.steps.palette().color(QPalette.ColorGroup.Disabled, texts[0])
    assert shown != race.context.theme.color("muted"), "what does not apply is pale again"


def test_a_locked_list_is_read_and_not_changed(race, qtbot):
    race.show()
    rows = race.racers.list
    name = next(n for n, w in lockable(race).items() if w is rows)
    where = rows.visualItemRect(rows.item(1)).center()
    lock_panel(race, (name,), (), "")
    before, chosen = race.request, race.racers.current()
    assert chosen != 1
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        QTest.keyClick(rows, key)
    assert race.racers.current() == chosen
    assert race.request == before
    race.locks.lift()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert race.racers.current() == 1


def test_rows_that_come_into_a_locked_column_are_locked(race, qtbot):
    lock_panel(race, ("controls_column",), (), "")
    optimizer = race.racers.optimizer
    optimizer.combo.setCurrentIndex(optimizer.combo.findData("lion"))
    race.state_changed.emit()
    qtbot.waitUntil(lambda: not optimizer.form.editor("learning_rate").isEnabled())


def test_the_facts_button_says_why_the_facts_stay_away(race, notes):
    """A lesson hides the facts beside a question: the button did nothing, without a word."""
    locks = lock_panel(race, (), ("facts_column",), "Lesson 2")
    race.facts_button().setChecked(False)
    race.facts_button().click()
    assert race._facts.isHidden()
    assert any("Lesson 2" in str(note) and "Facts" in str(note) for note in notes), notes
    count = len(notes)
    locks.lift()
    race.facts_button().click()
    race.facts_button().click()
    assert len(notes) == count


def test_a_locked_column_holds_against_drags_and_presets(race):
    lock_panel(race, ("controls_column",), (), "Ms Li")
    before = race.request
    race.gestures.drag_start(-1, 3.0, 0.5)
    race.setup.presets.setCurrentIndex(race.setup.presets.count() - 1)
    race.setup.presets.activated.emit(race.setup.presets.count() - 1)
    race.undo_stack().undo()
    assert race.request == before
