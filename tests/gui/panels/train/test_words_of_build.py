"""What Build and the settings say is what the run has, in a learner's words."""

import pytest

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.tasks.train import TrainRequest


@pytest.fixture
def panel(make_panel, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    return make_panel(TrainPanel)


def settings_of(panel, row):
    return panel.layers.table.item(row, 1).text()


def test_an_activation_is_called_by_its_name(panel):
    panel.set_request(TrainRequest("784-5-10"))
    assert settings_of(panel, 2) == "ReLU"
    panel.set_request(TrainRequest("784-5-10:leaky_relu"))
    assert settings_of(panel, 2).startswith("Leaky ReLU, slope 0.")


def test_the_rule_of_widths_stands_where_there_is_a_convolution(panel):
    panel.set_request(TrainRequest("784-5-10"))
    assert panel.layers.total.text() == "3,985 parameters."
    panel.set_request(TrainRequest("conv8x5-pool2-10"))
    assert "n pixels wide" in panel.layers.total.text()


def test_the_source_tells_how_many_digits_are_used(panel):
    settings = panel.settings
    assert settings.source.text() == "Trained on MNIST, 60,000 digits"
    settings.set_numbers({"subset": 300})
    assert settings.source.text() == "Trained on 300 of the 60,000 digits of MNIST"
    settings.set_data("/somewhere/mine.npz")
    assert settings.source.text() == "Trained on at most 300 samples of mine.npz"
    panel.set_request(TrainRequest("784-5-10"))
    assert settings.source.text() == "Trained on MNIST, 60,000 digits"


def test_while_a_run_goes_on_it_is_said_whose_network_is_saved(panel):
    bar = panel.bar
    bar.set_state(running=True, paused=False, trained=True)
    assert "run before" in bar.save.toolTip()
    assert "run before" in bar.draw.toolTip()
    bar.set_state(running=False, paused=False, trained=True)
    assert "before" not in bar.save.toolTip() + bar.draw.toolTip()


@pytest.mark.parametrize("training", [False, True])
def test_using_a_network_during_a_run_tells_whose_it_is(panel, notes, training):
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    panel.start()
    panel.trained.is_training = lambda: training
    for _ in range(2):  # saved first, then used again
        notes.clear()
        panel.trained.use_in_draw()
        assert any("run before" in str(note) for note in notes) == training
