from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.tasks.train import TrainRequest


def test_signals_are_shown_while_the_tab_is_open(make_panel, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    panel = make_panel(TrainPanel)
    panel.set_request(TrainRequest("784-30-20-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    assert panel.signals.currentWidget() is not panel.signals.view
    panel.tabs.setCurrentWidget(panel.signals)
    panel.start()
    assert panel.tabs.currentWidget() is panel.signals
    assert panel.signals.currentWidget() is panel.signals.view
    ((name, cells),) = panel.signals.view.grid._rows
    assert "steps" in name
    assert len(cells) == 2
    assert "σ" in cells[0].lines[0]
    panel.signals.view.set_quantity("weight_gradient")
    panel.grab()
    panel.tabs.setCurrentWidget(panel.watch)
    assert not panel.controller._signals
