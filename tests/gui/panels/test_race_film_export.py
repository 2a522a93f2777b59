"""A film that cannot be written is refused before anybody has chosen a place for it."""

import sys


def test_mp4_without_an_encoder_is_refused_before_the_dialog(make_panel, notes, monkeypatch):
    panel = make_panel("race")
    asked = []
    monkeypatch.setattr(
        "nnviz.gui.panels.race.export_menu.ask_save", lambda *a: asked.append(a) or (None, "")
    )
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    panel.export_button.ask("mp4")
    assert asked == []
    assert "-m pip install imageio-ffmpeg" in notes[-1][1]
    panel.export_button.ask("gif")
    assert len(asked) == 1
