"""A learner goes through lessons: predictions, tasks, progress, and what is given back at the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.core.lessons import bundled_lessons, figure_chapters, read_lesson
from nnviz.core.shared_state import SharedState
from nnviz.gui.command_palette import CommandPalette
from nnviz.gui.control_names import named_widgets
from nnviz.gui.lessons.player import LessonPlayer
from nnviz.gui.lessons.prose_view import ProseView
from nnviz.gui.lessons.question_box import QuestionBox
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore
from nnviz.gui.translation import install_language, remove_language
from nnviz.gui.window import MainWindow

AND = {"gate": "and", "output": {"w1": 0.5, "w2": 0.5, "b": -0.7}}
OWN = {"request": {"gate": "or", "output": {"w1": 0.25, "w2": 0.25, "b": 0.1}}}
LESSON = """---
title: Gates
minutes: 3
---

## One

Look at $x_1$.

```json state
{"panel": "perceptron", "state": {"request": {"gate": "and", "output": {"b": -0.2}}}, "figure": "2-1",
 "locked": ["controls.gate"], "hidden": ["controls.steepness"]}
```

### Predict

Which?

- [ ] wrong
- [x] right $y$

### Reveal

Because.

```json state
{"panel": "perceptron", "state": {"request": {"gate": "and", "output": {"b": -0.7}}}}
```

### Predict

How much?

```json answer
{"number": 0.25, "tolerance": 0.05}
```

### Your turn

Make it an OR.

```json check
{"all": [{"value": "measured.gate", "is": "or"}, {"value": "measured.right", "is": 4}],
 "solution": {"state": {"request": {"gate": "or", "output": {"b": -0.2}}}}}
```

## Two

Another panel.

```json state
{"panel": "convolution", "state": {"request": {"stride": 1}, "cell": 2}}
```

### Predict

Only think.

### Your turn

Nobody checks this.

## Three

No state of its own.
"""


@pytest.fixture
def lesson_file(tmp_path):
    path = tmp_path / "gates.md"
    path.write_text(LESSON, "utf-8")
    return path


@pytest.fixture
def make_window(make_context, qtbot):
    made = []

    def make(session=None, settings=None):
        context = make_context()
        if settings is not None:
            context.settings = settings
        window = MainWindow(context, session)
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.shutdown()


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def player(window, lesson_file):
    window.open_panel("perceptron", OWN)
    assert window.open_path(lesson_file)
    return window.menus.lessons.player()


def part(player, index):
    return player.pane.page.boxes[index]


def test_a_start_costs_nothing(window):
    assert window.menus.lessons._player is None


def test_no_column_before_there_is_something_in_it(window, monkeypatch):
    window.show()
    facts = window.current_panel().facts_visible() if window.current_panel() else None
    monkeypatch.setattr("nnviz.gui.lessons.player.ask_open", lambda *_arguments: None)
    player = window.menus.lessons.player()
    player.choose_file()
    assert not player.dock.isVisible()
    if facts is not None:
        assert window.current_panel().facts_visible() == facts
    player.show_shelf()
    assert player.dock.isVisible()


def test_the_learner_commits_before_the_answer_is_shown(player, window):
    panel = window.current_panel()
    question = part(player, 0)
    assert panel.request().output.b == -0.2
    assert not question.is_revealed()
    assert not question.button.isEnabled()
    assert question.reveal.isHidden()
    QTest.keyClick(question, Qt.Key.Key_1)
    assert question.button.isEnabled()
    assert panel.request().output.b == -0.2, "choosing is not yet committing"
    QTest.mouseClick(question.button, Qt.MouseButton.LeftButton)
    assert question.is_revealed()
    assert not question.reveal.isHidden()
    assert "✗" in question.verdict.text()
    assert panel.request().output.b == -0.7, "the picture comes with the answer"
    assert not question._rows[1].button.isEnabled(), "a prediction stands"


@pytest.mark.parametrize(
    ("typed", "right"), [("0.25", True), ("1/4", True), ("25 %", True), ("0,3", True), ("0.4", False)]
)
def test_a_number_is_right_when_it_is_near(player, typed, right):
    question = part(player, 1)
    question.line.setText(typed)
    question.commit()
    assert ("✓" in question.verdict.text()) is right
    assert "0.25" in question.verdict.text()


def test_what_is_typed_on_the_page_goes_to_the_open_question(player):
    page = player.pane.page
    QTest.keyClick(page, Qt.Key.Key_2)
    assert part(player, 0).prediction() == 1
    part(player, 0).commit()
    QTest.keyClick(page, Qt.Key.Key_7)
    assert part(player, 1).line.text() == "7"


def test_no_number_is_no_prediction(player):
    question = part(player, 1)
    question.line.setText("about a quarter")
    question.commit()
    assert not question.is_revealed()


@pytest.mark.parametrize("typed", ["-", "1e", "1e-", "1/", "0.", "12 %", ".5"])
def test_who_is_typing_a_number_is_not_interrupted(player, typed):
    question = part(player, 1)
    question.line.setText(typed)
    assert question.hint.isHidden()


def test_what_is_no_number_is_told(player):
    question = part(player, 1)
    question.line.setText("abc")
    assert "“abc” is not a number" in question.hint.text()
    assert not question.hint.isHidden()
    question.line.setText("1/0")
    assert question.hint.isHidden()
    question.line.editingFinished.emit()
    assert not question.hint.isHidden(), "nothing more comes"
    question.line.clear()
    assert question.hint.isHidden()
    question.line.returnPressed.emit()
    assert "Type a number first" in question.hint.text()
    question.line.setText("0.25")
    assert question.hint.isHidden()
    question.commit()
    assert question.is_revealed()


def test_who_goes_to_another_panel_finds_back(player, window):
    assert not player.pane.note.text()
    window.open_panel("activations")
    assert "This step is about “Perceptron”" in player.pane.note.text()
    player.pane.note.linkActivated.emit("perceptron")
    assert window.current_panel().slug == "perceptron"
    assert not player.pane.note.text()
    window.open_panel("activations")
    player.leave()
    assert not player.pane.note.text()


def test_a_lesson_can_be_left_only_while_there_is_one(window, lesson_file):
    leave = next(a for a in window.menus.actions() if a.text() == "&Leave the lesson")
    assert not leave.isEnabled()
    window.open_path(lesson_file)
    assert leave.isEnabled()
    leave.trigger()
    assert not leave.isEnabled()
    window.menus.lessons.show_shelf()
    assert leave.isEnabled(), "the list is closed by it too"
    leave.trigger()


def answer_all(player):
    for box in player.pane.page.boxes.values():
        if isinstance(box, QuestionBox):
            box.choose(1)
            if box.line is not None:
                box.line.setText("0.25")
            box.commit()


def test_a_task_turns_green_when_the_panel_fulfils_it(player, window):
    turn = part(player, 2)
    player.check_now()
    assert not turn.is_done
    assert not turn.button.isEnabled(), "first the predictions"
    answer_all(player)
    panel = window.current_panel()
    controls = panel.controls
    player.watch.update()
    assert player.watch.is_active()
    controls.gate.setCurrentIndex(controls.gate.findData("or"))
    player.check_now()
    assert not turn.is_done
    controls.output.b.set_value(-0.2)
    player.check_now()
    assert turn.is_done
    assert not player.watch.is_active(), "nothing is left to watch"
    controls.output.b.set_value(-0.7)
    player.check_now()
    assert turn.is_done, "what has been done stays done"


def test_who_gives_up_is_shown(player):
    answer_all(player)
    QTest.mouseClick(part(player, 2).button, Qt.MouseButton.LeftButton)
    assert part(player, 2).is_done


def test_next_back_and_the_list_of_steps(player, window):
    pane = player.pane
    assert not pane.back_button.isEnabled()
    QTest.mouseClick(pane.next_button, Qt.MouseButton.LeftButton)
    assert window.current_panel().slug == "convolution"
    assert player.progress.step == 1
    player.next()
    assert window.current_panel().slug == "convolution", "a step without a state leaves the panel alone"
    assert pane.next_button.text() == "Finish"
    player.back()
    player.back()
    assert window.current_panel().slug == "perceptron"
    pane._fill_menu()
    titles = [action.text().strip(" ▸✓") for action in pane._menu.actions() if action.text()]
    assert titles[:3] == ["One", "Two", "Three"]
    assert "Figure 2-1" in titles
    player.go_to(2)
    assert window.current_panel().slug == "convolution", "it begins as for one who has come step by step"


def test_a_thought_and_a_task_that_nobody_checks(player):
    player.go_to(1)
    question, turn = part(player, 0), part(player, 1)
    assert question.button.isEnabled()
    question.commit()
    assert question.is_revealed()
    QTest.mouseClick(turn.button, Qt.MouseButton.LeftButton)
    assert turn.is_done


def test_reset_brings_the_step_back(player, window):
    answer_all(player)
    window.current_panel().controls.output.b.set_value(1.0)
    player.reset_step()
    assert window.current_panel().request().output.b == -0.2
    assert not part(player, 0).is_revealed()
    assert not player.progress.answers


def test_the_learners_own_work_comes_back(player, window):
    panel = window.current_panel()
    assert panel.locks is not None
    assert not panel.controls.gate.isEnabled()
    answer_all(player)
    player.next()
    player.leave()
    assert window.current_panel() is panel
    assert panel.state()["request"]["output"] == OWN["request"]["output"] | {}
    assert panel.controls.gate.isEnabled()
    assert panel.locks is None
    assert panel.borrowed is None
    assert player.dock.isHidden()


def test_a_session_keeps_the_learners_own_work_during_a_lesson(make_window, lesson_file):
    store = JsonStore(None)
    window = make_window(Session(store))
    window.open_panel("perceptron", OWN)
    window.open_path(lesson_file)
    window.save_session()
    assert store.get("panel.perceptron")["state"]["request"]["output"]["w1"] == 0.25
    window.menus.lessons.player().next()
    window.save_session()
    assert store.get("panel.perceptron")["state"]["request"]["output"]["w1"] == 0.25


def test_a_file_opened_during_a_lesson_is_the_users_own(player, window, tmp_path):
    path = tmp_path / "mine.nnviz"
    path.write_text(SharedState("perceptron", {"request": AND}).text(), "utf-8")
    window.open_path(path)
    player.leave()
    assert window.current_panel().state()["request"]["output"]["b"] == -0.7


def test_locks_of_a_teacher_come_back_after_a_lesson(window, lesson_file, tmp_path):
    path = tmp_path / "mine.nnviz"
    path.write_text(SharedState("perceptron", OWN, ("controls.layers",), (), "Ms Li").text(), "utf-8")
    window.open_path(path)
    panel = window.current_panel()
    window.open_path(lesson_file)
    assert panel.controls.layers.isEnabled()
    window.menus.lessons.leave()
    assert not panel.controls.layers.isEnabled()
    assert panel.controls.layers.toolTip() == "Locked by Ms Li"


def test_progress_is_remembered(make_window, lesson_file):
    settings = JsonStore(None)
    window = make_window(settings=settings)
    window.open_path(lesson_file)
    first = window.menus.lessons.player()
    part(first, 0).choose(0)
    part(first, 0).commit()
    first.next()
    window.close()
    again = make_window(settings=settings)
    again.menus.lessons._resume(lesson_file)
    player = again.menus.lessons.player()
    assert player.progress.step == 1
    player.back()
    assert part(player, 0).is_revealed()
    assert "✗" in part(player, 0).verdict.text()


@pytest.mark.parametrize(
    "damage", [3, [], {"step": "x", "answers": [], "seen": 5, "done": {}}, {"step": 999}]
)
def test_damaged_progress_is_no_progress(make_window, lesson_file, damage):
    settings = JsonStore(None)
    settings.set("lessons.progress", {str(lesson_file.resolve()): damage})
    window = make_window(settings=settings)
    assert window.open_path(lesson_file)
    assert window.menus.lessons.player().lesson is not None


def test_another_language_goes_on_with_the_same_lesson(make_window):
    settings = JsonStore(None)
    window = make_window(Session(JsonStore(None)), settings)
    player = window.menus.lessons.player()
    player.open_info(bundled_lessons()[0])
    player.next()
    window.retire()
    install_language("zh_CN")
    try:
        other = make_window(None, settings)
        other.menus.lessons._resume(Path(settings.get("lessons.open")))
        again = other.menus.lessons.player()
        assert again.lesson.path.parent.name == "zh_CN"
        assert again.progress.step == 1
    finally:
        remove_language()


def test_another_language_shows_what_the_learner_had(make_window, lesson_file):
    settings = JsonStore(None)
    window = make_window(Session(JsonStore(None)), settings)
    assert window.open_path(lesson_file)
    player = window.menus.lessons.player()
    box = player.pane.page.boxes[0]
    box.choose(1)
    box.commit()  # the answer's picture: b = -0.7, without the locks of the step's
    mine = {"gate": "or", "output": {"w1": 0.25, "w2": 0.5, "b": -0.4}}
    window.current_panel().restore_state({"request": mine})
    before = window.current_panel().state()
    window.retire()
    other = make_window(None, settings)
    other.menus.lessons._resume(Path(settings.get("lessons.open")))
    assert other.current_panel().state() == before
    locks = other.current_panel().locks
    assert locks is None or not locks.data()
    assert other.menus.lessons.player().pane.page.boxes[0].is_revealed()
    # Only once: a step that is gone to later begins as it is written.
    other.menus.lessons.player().go_to(0)
    assert other.current_panel().state() != before


def test_a_kept_picture_that_no_panel_takes_is_not_missed(make_window, lesson_file):
    settings = JsonStore(None)
    kept = {"lesson": str(lesson_file.resolve()), "step": 0, "panel": "perceptron"}
    for damage in (7, {}, {**kept, "state": 3}, {**kept, "state": {"request": {"gate": 4}}}):
        settings.set("lessons.picture", damage)
        window = make_window(settings=settings)
        assert window.open_path(lesson_file)
        assert window.current_panel().state()["request"]["gate"] == "and"
        assert not window.menus.lessons.player().pane.note.text()


def test_a_lesson_that_has_gone_is_not_missed(make_window, tmp_path):
    settings = JsonStore(None)
    settings.set("lessons.open", str(tmp_path / "gone.md"))
    window = make_window(settings=settings)
    window.menus.lessons._resume(tmp_path / "gone.md")
    assert settings.get("lessons.open") == ""


def test_a_broken_lesson_says_where(window, tmp_path):
    path = tmp_path / "broken.md"
    path.write_text("# T\n## A\n```json state\n{\n", "utf-8")
    assert not window.open_path(path)
    assert "line 3" in window.message()


def test_a_state_that_does_not_fit_is_told_in_the_pane(window, tmp_path):
    path = tmp_path / "odd.md"
    path.write_text('# T\n## A\n```json state\n{"panel": "race", "state": {"preset": "x"}}\n```\n', "utf-8")
    window.open_path(path)
    pane = window.menus.lessons.player().pane
    assert "line 3 of odd.md" in pane.note.text()
    path.write_text('# T\n## A\n```json state\n{"panel": "chess"}\n```\n', "utf-8")
    window.open_path(path)
    assert "chess" in pane.note.text()


def test_a_busy_panel_is_left_alone(window, lesson_file, monkeypatch):
    panel = window.open_panel("perceptron", OWN)
    monkeypatch.setattr(type(panel), "is_busy", lambda self: True)
    window.open_path(lesson_file)
    player = window.menus.lessons.player()
    assert "runs in this panel" in player.pane.note.text()
    assert panel.request().output.w1 == 0.25
    monkeypatch.undo()
    player.reset_step()
    assert panel.request().output.w1 == 0.5


def test_a_lesson_can_be_dropped(window, lesson_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lesson_file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    window.dropEvent(event)
    assert window.menus.lessons.player().lesson.title == "Gates"


def test_the_list_shows_ten_lessons_with_progress(window):
    window.menus.lessons.show_shelf()
    player = window.menus.lessons.player()
    cards = player.pane.shelf.cards
    assert len(cards) == 10
    assert "15" in cards[0].description()
    QTest.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert window.current_panel().slug == "perceptron"
    player.next()
    player.show_shelf()
    assert "2" in player.pane.shelf.cards[0].description()
    assert player.pane.shelf.cards[0].accessibleName()


# The states and tasks of all of them: test_bundled_lessons.py.
@pytest.mark.parametrize("key", ["01-perceptron", "04-softmax-and-loss"])
def test_a_learner_goes_through_a_whole_lesson(key, window):
    info = next(info for info in bundled_lessons() if info.key == key)
    player = window.menus.lessons.player()
    player.open_info(info)
    for number in range(info.steps):
        assert player.progress.step == number
        for index, box in player.pane.page.boxes.items():
            if isinstance(box, QuestionBox):
                box.choose(0)
                if box.line is not None:
                    box.line.setText("1")
                box.commit()
                assert box.is_revealed()
            else:
                player.show_solution(index)
                assert box.is_done, f"{key}, step {number + 1}"
        assert not player.pane.note.text()
        player.next()
    assert player.lesson is None
    player.show_shelf()
    card = next(c for c in player.pane.shelf.cards if c.text() == info.title)
    assert "finished" in card.description()
    player.leave()


def test_a_figure_of_the_book_is_one_click_away(window):
    menu = window.menus.lessons
    menu.show_figures()
    player = menu.player()
    assert player.pane.stack.currentWidget() is player.pane.figures
    listed = {figure.number: figure for figure in player.pane.figures.figures()}
    for number in ("2-6", "3-6", "3-8", "4-3", "6-3", "6-8", "6-10", "6-14", "6-19", "6-23", "7-4", "7-14"):
        assert number in listed
    player.pane.figures.chosen.emit(listed["3-8"])
    kinds = [a["kind"] for a in window.current_panel().state()["functions"]["request"]["activations"]]
    assert sorted(kinds) == ["sigmoid", "step"]
    assert player.pane.steps_button.text() == "Figure 3-8"
    player.next()
    assert player.pane.steps_button.text() == "Figure 3-9"
    player.pane.shelf_button.click()
    assert player.pane.stack.currentWidget() is player.pane.figures
    assert player.pane.figures.view.currentIndex().data().startswith("3-9"), "where one has been"
    player.pane.shelf_button.click()
    assert player.pane.stack.currentWidget() is player.pane.shelf
    player.pane.shelf.figures_card.click()
    assert player.pane.stack.currentWidget() is player.pane.figures
    player.leave()


def test_a_figure_leads_to_the_lesson_that_asks_about_it(window):
    player = window.menus.lessons.player()
    listed = {figure.number: figure for chapter in figure_chapters() for figure in chapter.figures}
    window.menus.lessons.open_figure(listed["2-1"])
    assert player.pane.link.isHidden(), "no lesson shows it"
    window.menus.lessons.open_figure(listed["6-3"])
    assert not player.pane.link.isHidden()
    player.pane.link.button.click()
    assert player.lesson.key == "05-sgd-zigzag"
    assert player.lesson.steps[player.progress.step].title == "Zig-zag"
    assert player.pane.link.isHidden()
    player.leave()


def test_the_last_figure_of_a_chapter_leads_back_to_the_index(window):
    player = window.menus.lessons.player()
    figure = figure_chapters()[0].figures[-1]
    window.menus.lessons.open_figure(figure)
    player.next()
    assert player.pane.stack.currentWidget() is player.pane.figures
    player.leave()


@pytest.mark.parametrize("typed", ["Figure 6-9", "fig 6-9", "图6-9", "6.9"])
def test_the_command_palette_finds_a_figure_by_its_number(window, typed):
    palette = CommandPalette([], window)
    palette._field.setText(typed)
    assert palette.texts()[0].startswith("Figure 6-9: ")
    palette._run(palette._list.item(0))
    assert window.current_panel().slug == "train"
    window.menus.lessons.leave()


# ---- text ---------------------------------------------------------------------------------------


def images(view):
    found, block = [], view.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            if walk.fragment().charFormat().isImageFormat():
                found.append(walk.fragment().charFormat().toImageFormat())
            walk += 1
        block = block.next()
    return found


def test_formulas_are_drawn_and_pictures_come_from_the_folder(theme, qtbot, tmp_path):
    QImage(30, 20, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    (tmp_path / "not.png").write_bytes(b"no picture")
    view = ProseView(theme, tmp_path)
    qtbot.addWidget(view)
    view.resize(300, 10)
    view.set_text("A $x^2$ and ![a](a.png) and ![b](not.png) and ![c](gone.png).\n\n$$y = x$$")
    names = [image.name() for image in images(view)]
    assert names == ["formula:0", "picture:0", "formula:1"]
    assert view.toPlainText().count("[picture missing]") == 2
    assert view.accessibleDescription().startswith("A x^2 and")


def test_hostile_text_is_shown_and_not_run(theme, qtbot, tmp_path):
    view = ProseView(theme, tmp_path)
    qtbot.addWidget(view)
    view.set_text(
        "<script>alert(1)</script> <img src='file:///etc/hostname'> <b>bold</b> "
        "[link](javascript:alert(1)) ![x](file:///etc/hostname) ![y](https://example.org/y.png) "
        "![ok][ref] <a href='https://example.org'>a</a>\n\n[ref]: https://example.org/z.png"
    )
    assert "<script>" in view.toPlainText()
    assert not images(view)
    html = view.document().toHtml()
    assert "<a href" not in html
    assert (
        view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname"))
        is None
    )


def test_a_link_out_of_the_folder_is_not_followed(theme, qtbot, tmp_path):
    inner = tmp_path / "lesson"
    inner.mkdir()
    QImage(5, 5, QImage.Format.Format_RGB32).save(str(tmp_path / "secret.png"))
    try:
        (inner / "a.png").symlink_to(tmp_path / "secret.png")
    except OSError:
        pytest.skip("no symbolic links here")
    view = ProseView(theme, inner)
    qtbot.addWidget(view)
    view.set_text("![a](a.png)")
    assert not images(view)


# ---- writing lessons ----------------------------------------------------------------------------


def test_a_teacher_copies_and_adds_the_present_state(window, tmp_path):
    window.open_panel("perceptron", OWN)
    menu = window.menus.lessons
    menu.copy_state()
    assert "```json state" in QApplication.clipboard().text()
    menu.write_step(tmp_path / "new", "My step")
    lesson = read_lesson(tmp_path / "new.md")
    assert lesson.steps[0].title == "My step"
    assert lesson.steps[0].state.state["request"]["output"]["w1"] == 0.25
    assert window.open_path(tmp_path / "new.md")


def test_every_control_of_the_pane_has_a_name_and_a_tooltip(player):
    assert isinstance(player, LessonPlayer)
    pane = player.pane
    for button in (
        pane.reset_button, pane.shelf_button, pane.leave_button, pane.back_button, pane.next_button,
        pane.steps_button, part(player, 0).button, part(player, 2).button,
    ):  # fmt: skip
        assert button.accessibleName() or button.text()
        assert button.toolTip()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_where_one_is_can_be_read_in_the_narrowest_pane(make_window, language):
    """The arrow of the menu lay on the last Chinese character."""
    install_language(language)
    window = make_window()
    window.resize(1280, 800)
    window.show()
    player = window.menus.lessons.player()
    player.open_info(bundled_lessons(language)[0])
    button = player.pane.steps_button
    player.pane.setFixedWidth(player.pane.minimumWidth())
    QApplication.processEvents()
    assert button.width() >= button.sizeHint().width()
    player.leave()
    window.hide()


def test_the_tab_key_goes_through_the_pane_whenever_it_was_filled(window, qtbot):
    """The second list of lessons came behind the whole window in the order of the Tab key."""
    window.show()
    window.activateWindow()
    player = window.menus.lessons.player()
    player.show_shelf()
    player.open_info(bundled_lessons("en")[0])
    player.go_to(1)
    page = player.pane.page
    qtbot.waitUntil(page.hasFocus)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.isAncestorOf(QApplication.focusWidget())
    player.show_shelf()
    shelf = player.pane.shelf
    qtbot.waitUntil(shelf.hasFocus)
    expected = [shelf.figures_card, *shelf.cards]
    for card in expected:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is card
    player.leave()
    window.hide()


@pytest.mark.parametrize(("lesson", "step"), [(0, 0), (0, 4), (1, 0), (1, 2), (3, 5)])
def test_a_wide_window_does_not_show_the_answer_among_the_facts(make_window, lesson, step):
    """The facts said "Largest slope 0.25" beside the question for it."""
    window = make_window()
    window.resize(1920, 1080)
    window.show()
    player = window.menus.lessons.player()
    player.open_info(bundled_lessons("en")[lesson])
    player.go_to(step)
    QApplication.processEvents()
    column = named_widgets(window.current_panel())["facts_column"]
    assert not column.isVisible()
    question = part(player, 0)
    if question.part.choices:
        question.choose(0)
    else:
        question.line.setText("1")
    question.commit()
    if step + 1 < len(player.lesson.steps):
        player.next()
    QApplication.processEvents()
    column = named_widgets(window.current_panel())["facts_column"]
    assert column.isVisible(), "and it comes back"
    player.leave()
    window.hide()
