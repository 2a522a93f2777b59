"""Parts of a state that figures and lessons need: arrows, curves, samples, hidden gradients."""

import pytest

from nnviz.core.errors import StateError


@pytest.mark.parametrize("key", ["field", "streams"])
def test_overlays_of_the_race_belong_to_its_state(make_panel, key):
    panel = make_panel("race")
    assert panel.state()[key] is False
    panel.restore_state({"preset": "book", key: True})
    assert panel.state()[key] is True
    panel.restore_state({"preset": "book"})
    assert panel.state()[key] is False, "what is not asked for is off"


def test_arrows_are_there_unless_a_lesson_hides_them(make_panel):
    panel = make_panel("race")
    panel.restore_state({"preset": "book", "arrows": False})
    assert not panel.map.show_arrows
    panel.restore_state({"preset": "book"})
    assert panel.map.show_arrows


def test_the_curve_of_the_runs_belongs_to_the_state(make_panel, monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path))
    panel = make_panel("train")
    panel.restore_state({"request": None, "curve": "accuracies"})
    assert panel.compare.curve.currentData() == "accuracies"
    with pytest.raises(StateError, match=r"train\.curve"):
        panel.restore_state({"request": None, "curve": "beauty"})
    panel.restore_state({"request": None})
    assert panel.compare.curve.currentIndex() == 0


def test_the_samples_that_are_looked_at_belong_to_the_state(make_panel, monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path))
    panel = make_panel("train")
    wanted = {"source": "mnist-test", "digit": 7}
    panel.restore_state({"request": None, "tools": {"data": wanted}})
    assert panel.state()["tools"]["data"] == wanted, "before there are any samples"
    panel.tools.data.refresh()
    assert panel.tools.data.label.currentData() == 7
    assert panel.state()["tools"]["data"] == wanted
    panel.tools.data.choose_label(None)
    assert panel.state()["tools"]["data"]["digit"] is None
    for source in ("file", "moon"):
        with pytest.raises(StateError, match="source"):
            panel.restore_state({"request": None, "tools": {"data": {"source": source}}})


def test_gradients_can_be_kept_for_the_answer(make_panel):
    panel = make_panel("initializers")
    state = panel.state()
    assert state["gradients"] is True
    panel.restore_state(state | {"gradients": False})
    assert panel.signals.backward_plot.isHidden()
    assert panel.state()["gradients"] is False
    panel.restore_state({key: value for key, value in state.items() if key != "gradients"})
    assert not panel.signals.backward_plot.isHidden()


def test_the_product_through_the_layers_belongs_to_the_state(make_panel):
    panel = make_panel("activations")
    page = panel.pages[0]
    state = panel.state()
    assert state["functions"]["chain"] is True
    panel.restore_state({"functions": state["functions"] | {"chain": False}})
    assert page.view.chain.isHidden()
    assert panel.state()["functions"]["chain"] is False
    assert "layers" not in panel.headline_text()
    assert not any("layers" in row[0] for card in page.facts.cards() for row in card.text().facts)
    assert not page.controls.layers.isEnabled()
    panel.restore_state(state)
    assert not page.view.chain.isHidden()
    assert "10 layers" in panel.headline_text()
    assert page.controls.layers.isEnabled()
    assert any("layers" in row[0] for card in page.facts.cards() for row in card.text().facts)


def test_the_books_functions_stand_alone(make_panel):
    """Figures 3-4 to 3-9 and their like have nothing below the curves, wherever they are opened."""
    import json

    from nnviz.core.lessons import figure_chapters, read_lesson
    from nnviz.tasks.activation_presets import ACTIVATION_PRESETS

    panel = make_panel("activations")
    for preset in ACTIVATION_PRESETS:
        panel.pages[0].controls.show_preset(preset)
        assert panel.pages[0].view.chain.isHidden() is ("book" in preset.title), preset.title
    seen = 0
    for chapter in figure_chapters():
        for step in read_lesson(chapter.path).steps:
            state = step.state.state if step.state is not None else {}
            if step.state.panel != "activations" or state.get("tab", 0):
                continue
            panel.restore_state(json.loads(json.dumps(state)))
            assert panel.pages[0].view.chain.isHidden(), step.title
            seen += 1
    assert seen == 16
