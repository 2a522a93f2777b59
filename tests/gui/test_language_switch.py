"""The language changes while nnviz runs, and nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from nnviz.gui.context import AppContext
from nnviz.gui.language_switch import LanguageSwitch
from nnviz.gui.panel import Panel
from nnviz.gui.panel_registry import PanelRegistry
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore
from nnviz.gui.translation import (
    chosen_language,
    current_language,
    install_language,
    match_template,
    missing_font,
    remove_language,
    resolved_language,
    set_chosen_language,
    translate_core,
)
from nnviz.gui.window import MainWindow
from nnviz.runtime import SyncRunner


@pytest.fixture(autouse=True)
def english_again():
    """Leave no Chinese behind for other tests."""
    yield
    remove_language()


@pytest.fixture
def chinese(qapp):
    install_language("zh_CN")


def count(to):
    yield from range(to)


class Working(Panel):
    """A panel with a number in its state and a job that it hands over."""

    slug = "working"
    title = "Working"
    handed_jobs = ("working.run",)

    def __init__(self, context):
        super().__init__(context)
        self.number = 0
        self.living = context.handed.pop(self.slug, None) or object()

    def state(self):
        return {"number": self.number}

    def restore_state(self, state):
        self.number = state["number"]

    def hand_over(self):
        return self.living


@pytest.fixture
def make_switch(theme, qtbot):
    made = []

    def make(runner):
        registry = PanelRegistry("nnviz.gui.widgets")  # holds none
        registry.register(Working)
        context = AppContext(runner, JsonStore(None), theme)
        session = Session(JsonStore(None))

        def window():
            made.append(MainWindow(context, session, registry))
            qtbot.addWidget(made[-1])
            return made[-1]

        switch = LanguageSwitch(window(), window)
        switch.window.show()
        switch.window.open_panel("working")
        return switch

    # The panel is only for these tests.
    from nnviz.gui.panel_registry import PANELS

    PANELS.register(Working)
    yield make
    PANELS._classes.pop("working")
    for window in made:
        window.shutdown()


def test_window_is_rebuilt_in_place(make_switch):
    switch = make_switch(SyncRunner())
    first = switch.window
    panel = first.current_panel()
    panel.number, living = 7, panel.living
    switch.choose("zh_CN")
    switch.try_now()
    second = switch.window
    assert second is not first
    assert current_language() == "zh_CN"
    assert not first.isVisible()
    assert second.isVisible()
    second.open_panel("working")
    assert second.current_panel().number == 7
    assert second.current_panel().living is living
    assert second.context.notify == second.notify
    switch.choose("en")
    switch.try_now()
    assert current_language() == "en"
    assert switch.window.menus.actions()[0].text() == "&Open…"


def test_long_work_is_waited_for(make_switch):
    runner = SyncRunner(manual=True)
    switch = make_switch(runner)
    first = switch.window
    runner.submit("working.other", lambda: count(3), on_update=lambda _n: None)
    switch.choose("zh_CN")
    switch.try_now()
    assert switch.window is first
    assert "as soon as" in first.message()
    runner.advance(10)
    switch.try_now()
    assert switch.window is not first


def test_work_that_is_handed_over_goes_on(make_switch):
    runner = SyncRunner(manual=True)
    switch = make_switch(runner)
    seen = []
    job = runner.submit("working.run", lambda: count(5), on_update=seen.append)
    runner.advance(2)
    switch.choose("zh_CN")
    switch.try_now()
    assert current_language() == "zh_CN"
    assert job.is_active
    runner.advance(10)
    assert seen[-1] == 4


def test_the_same_language_changes_nothing(make_switch):
    switch = make_switch(SyncRunner())
    first = switch.window
    switch.choose("en")
    switch.try_now()
    assert switch.window is first
    assert not switch._timer.isActive()


def test_the_system_decides_by_default():
    settings = JsonStore(None)
    assert chosen_language(settings) == "system"
    assert resolved_language("system", QLocale("zh_CN")) == "zh_CN"
    assert resolved_language("system", QLocale("de_DE")) == "en"
    assert resolved_language("system", QLocale("en_GB")) == "en"
    assert resolved_language("system", QLocale.c()) == "en"
    set_chosen_language(settings, "zh_CN")
    assert resolved_language(chosen_language(settings)) == "zh_CN"
    settings.set("language", "tlh")
    assert chosen_language(settings) == "system"
    with pytest.raises(ValueError, match="the language is"):
        set_chosen_language(settings, "tlh")


def test_strings_of_a_base_class_are_found_in_a_subclass(chinese, context, qtbot):
    panel = Working(context)
    qtbot.addWidget(panel)
    # The string is of PanelFrame; Qt asks for "Working" first, then for the classes it comes from.
    assert panel.tr("Controls") == "控件"
    assert QCoreApplication.translate("PanelFrame", "Controls") == "控件"


def test_numbers_stay_numbers(chinese):
    assert QLocale().decimalPoint() == "."


def test_standard_buttons_speak_chinese(chinese):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_templates_recognise_what_was_made_from_them():
    assert match_template(("The loss has grown from ", " to ", "."), "The loss has grown from 2.3 to 9.") == [
        "2.3",
        "9",
    ]
    assert match_template(("", " is a number, not ", "."), "steps is a number, not 'x'.") == ["steps", "'x'"]
    assert match_template(("Step ", "."), "Stop 3.") is None
    assert match_template(("a", "b"), "b") is None


def test_texts_of_core(chinese):
    assert translate_core("Sigmoid") == "Sigmoid"
    assert "0.01" in translate_core("Try a tenth of the learning rate, 0.01.")
    assert not translate_core("Try a tenth of the learning rate, 0.01.").startswith("Try")
    two = "There is no optimizer named 'adm'. Did you mean adam?"
    assert "adam" in translate_core(two)
    assert "There is" not in translate_core(two)
    assert translate_core("Nobody ever wrote this.") == "Nobody ever wrote this."
    remove_language()
    assert translate_core("Many units are dead") == "Many units are dead"


def test_a_training_run_goes_on(theme, qtbot):
    runner = SyncRunner(manual=True)
    context = AppContext(runner, JsonStore(None), theme)
    made = []

    def window():
        made.append(MainWindow(context, Session(JsonStore(None))))
        qtbot.addWidget(made[-1])
        return made[-1]

    switch = LanguageSwitch(window(), window)
    switch.window.show()
    panel = switch.window.open_panel("train")
    runner.advance(20)  # the runs of earlier sessions
    panel.settings.set_request(replace(panel.request(), subset=200, epochs=2, batch_size=50, validation=0.2))
    panel.start()
    runner.advance(6)
    job = runner.job("train.run")
    controller = panel.controller
    controller.toggle_pause()
    switch.choose("zh_CN")
    switch.try_now()
    second = switch.window.open_panel("train")
    assert current_language() == "zh_CN"
    assert second is not panel
    assert second.controller is controller
    assert runner.job("train.run") is job
    assert controller.paused
    controller.toggle_pause()
    for _ in range(400):
        if not job.is_active:
            break
        runner.advance(50)
    runner.advance(50)
    assert job.state.value == "finished"
    assert second.trained.result is not None
    assert len(second.kept.runs()) == 1
    for each in made:
        each.shutdown()


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_run_that_has_ended_stays_with_its_network(theme, qtbot, by_hand, monkeypatch):
    monkeypatch.setattr("nnviz.tasks.train._STRETCH", 0.0)  # a yield wherever there may be one
    runner = SyncRunner(manual=True)
    context = AppContext(runner, JsonStore(None), theme)
    session, made = Session(JsonStore(None)), []

    def window():
        made.append(MainWindow(context, session))
        qtbot.addWidget(made[-1])
        return made[-1]

    def until(done):
        for _ in range(3000):
            if done():
                return
            runner.advance()
        raise AssertionError("it is not over")

    switch = LanguageSwitch(window(), window)
    switch.window.show()
    panel = switch.window.open_panel("train")
    runner.advance(20)  # the runs of earlier sessions
    panel.settings.set_request(replace(panel.request(), subset=200, epochs=2, batch_size=50, validation=0.2))
    panel.start()
    until(lambda: panel.controller.latest is not None and panel.controller.latest.step)
    if by_hand:
        panel.bar.stop.click()
    until(lambda: not panel.controller.running)
    runner.advance(20)
    result, numbers = panel.trained.result, panel.diagnosis.numbers.text()
    for language in ("zh_CN", "en"):
        switch.choose(language)
        switch.try_now()
        assert current_language() == language
        panel = switch.window.open_panel("train")
        assert panel.trained.result is result
        assert panel.controller.latest is result[1]
        assert panel.bar.save.isEnabled()
        assert panel.bar.draw.isEnabled()
        assert panel.bar.start.isEnabled()
        assert f"{result[1].curves['smooth_loss'][-1]:.3g}" in panel.headline_text()
        assert len(panel.compare.table.rows()) == 1
        assert panel.understand.snapshot is (None if by_hand else result[1])
    assert panel.diagnosis.numbers.text() == numbers
    panel.tabs.setCurrentWidget(panel.understand)  # a run that was stopped is asked now
    until(lambda: not runner.is_busy())
    assert panel.understand.snapshot.confusion.sum() > 0
    for each in made:
        each.shutdown()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Try dropout 0.3 (or more data).", ("dropout 0.3", "（")),
        (
            "The loss has come from 1.88 at the first mini-batch to 0.324, averaged over the last ones. "
            "Validation accuracy 90.4%.",
            ("1.88", "0.324", "90.4%"),
        ),
        ("2 Affine", ("2 ",)),
        ("Normal, std 0.01", (" 0.01",)),
        ("optimizer adam:lr=0.01, weight decay 0.1", (" adam:lr=0.01", " 0.1")),
        ("1152 × 50 weights + 50 biases", ("1152 × 50", "50 ")),
        ("There is no optimizer named 'adm'. Did you mean adam?", ("'adm'", "adam")),
    ],
)
def test_texts_that_were_put_together(chinese, text, parts):
    found = translate_core(text)
    assert all(part in found for part in parts)
    for word in (
        "Try",
        "data",
        "loss",
        "accuracy",
        "Affine",
        "weights",
        "There",
        "mean",
        "optimizer",
        "std",
        "decay",
    ):
        assert word not in found


def test_a_missing_font_is_told_in_english(make_switch, monkeypatch):
    switch = make_switch(SyncRunner())
    monkeypatch.setattr("PySide6.QtGui.QFontDatabase.families", lambda *_: [])
    switch.tell_missing_font()
    assert not switch.window.message()
    switch.choose("zh_CN")
    switch.try_now()
    assert "fonts-wqy-microhei" in switch.window.message()
    monkeypatch.undo()
    assert not missing_font("en")


def test_undo_goes_on_after_the_change(make_context, qtbot):
    from nnviz.gui.state_history import StateHistory

    context, session = make_context(), Session(JsonStore(None))
    windows = []

    def make():
        windows.append(MainWindow(context, session))
        return windows[-1]

    switch = LanguageSwitch(make(), make)
    windows[0].show()
    panel = windows[0].open_panel("perceptron")
    before = panel.state()
    panel.controls.output.b.set_value(-0.45)
    assert isinstance(panel.undo_stack(), StateHistory)
    after = panel.state()
    context.set_language("zh_CN")
    qtbot.waitUntil(lambda: current_language() == "zh_CN")
    panel = windows[-1].open_panel("perceptron")
    assert panel.state() == after
    panel.undo_stack().undo()
    assert panel.state() == before
    panel.undo_stack().redo()
    assert panel.state() == after
    switch.stop()
    qtbot.addWidget(windows[-1])
    windows[-1].shutdown()


def test_the_file_of_a_panel_is_known_in_the_other_language(make_switch, tmp_path):
    switch = make_switch(SyncRunner())
    document = tmp_path / "homework.nnviz"
    first = switch.window
    first.context.documents["working"] = document
    switch.choose("zh_CN")
    switch.try_now()
    assert switch.window is not first
    assert switch.window.context.documents == {"working": document}
    switch.window.open_panel("working")
    assert switch.window.windowTitle().startswith("homework.nnviz – ")
