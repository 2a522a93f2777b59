"""A network of the book is set as the book trains it with one click."""

import dataclasses

import pytest

from nnviz.core.nn.architectures import PRESETS, parse_architecture
from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.train_recipes import book_recipe


@pytest.fixture
def panel(make_panel, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    return make_panel(TrainPanel)


@pytest.mark.parametrize("name", PRESETS)
def test_one_click_sets_all_but_the_seed(panel, name):
    usual = TrainRequest(name, seed=7, epochs=3, subset=300, dropout=0.2, averaging=0.9)
    panel.set_request(usual)
    recipe = book_recipe(parse_architecture(name))
    button = panel.settings.recipe
    assert button.isHidden() == (recipe is None)
    button.click()
    assert panel.request() == (usual if recipe is None else dataclasses.replace(recipe, seed=7))


def test_a_network_that_is_changed_is_the_books_no_longer(panel):
    panel.set_request(TrainRequest("two_layer"))
    panel.layers.select(0)
    panel.layers.add_layer("dropout")
    assert panel.settings.recipe.isHidden()
    panel.undo_stack().undo()
    assert not panel.settings.recipe.isHidden()
