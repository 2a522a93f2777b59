"""Every state of every bundled lesson fits its panel, and every task can be done as the lesson says."""

import pytest

from nnviz.cli.main import decode_pictures_with_pillow
from nnviz.core.lessons import read_lesson
from nnviz.core.resources import resource_path
from nnviz.gui.control_names import named_widgets
from nnviz.gui.lessons.measures import measure
from nnviz.gui.locks import lock_panel
from nnviz.runtime import SyncRunner

LESSONS = sorted(path.stem for path in resource_path("lessons", "en").glob("[0-9]*.md"))


@pytest.fixture
def panels(make_context, make_panel, monkeypatch, tmp_path):
    """Return panels by slug, built when first asked for; jobs run at once."""
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path))
    decode_pictures_with_pillow()
    made = {}

    def get(slug):
        if slug not in made:
            made[slug] = make_panel(slug, make_context(SyncRunner()))
            made[slug].borrowed = {}
        return made[slug]

    return get


def source_of(panel):
    known = {"panel": panel.slug}

    def source(name):
        if name not in known:
            known[name] = panel.state() if name == "state" else measure(panel)
        return known[name]

    return source


def states_of(lesson):
    """Yield each part with the state that a learner finds there."""
    current = None
    for step in lesson.steps:
        current = step.state or current
        for part in step.parts:
            yield step, part, current
            current = part.state or current


@pytest.mark.parametrize("key", LESSONS)
def test_every_state_fits_its_panel(key, panels, notes):
    lesson = read_lesson(resource_path("lessons", "en", f"{key}.md"))
    assert 4 <= len(lesson.steps) <= 10
    assert lesson.steps[0].state is not None, "there is something to see from the beginning"
    for state in lesson.states():
        panel = panels(state.panel)
        panel.restore_state(state.state)
        known = named_widgets(panel)
        assert set(state.locked) | set(state.hidden) <= set(known), state.line
        locks = lock_panel(panel, state.locked, state.hidden, "test")
        if locks is not None:
            locks.lift()
        assert panel.state(), state.line
    assert not [note for note in notes if note[0] in ("error", "warning")]


@pytest.mark.parametrize("key", LESSONS)
def test_every_task_is_open_at_first_and_done_by_its_solution(key, panels):
    lesson = read_lesson(resource_path("lessons", "en", f"{key}.md"))
    found = 0
    for step, part, state in states_of(lesson):
        if part.kind != "turn":
            continue
        found += 1
        assert part.condition is not None, step.title
        assert part.solution is not None, step.title
        panel = panels(state.panel)
        panel.restore_state(state.state)
        assert not part.condition.holds(source_of(panel)), f"{step.title}: done before it has begun"
        panel.restore_state(part.solution.get("state", {}))
        if part.solution.get("start"):
            panel.start()
        assert part.condition.holds(source_of(panel)), f"{step.title}: {measure(panel)}"
    assert found, "a lesson has something to do"
