"""The list of keys is that of the menus, and the command palette understands both languages."""

import pytest

from nnviz.gui.command_palette import CommandPalette
from nnviz.gui.messages import DetailsDialog
from nnviz.gui.shortcut_list import shortcut_lines
from nnviz.gui.translation import install_language, remove_language
from nnviz.gui.window import MainWindow


@pytest.fixture
def make_main(make_context, qtbot):
    made = []

    def make(language):
        if language != "en":
            install_language(language)
        window = MainWindow(make_context())
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.shutdown()
    remove_language()


@pytest.mark.parametrize(("language", "file", "saved"), [("en", "File", "Save"), ("zh_CN", "文件", "保存")])
def test_every_key_of_the_menus_is_listed(make_main, language, file, saved):
    window = make_main(language)
    lines = shortcut_lines(window)
    assert file in lines
    assert any("Ctrl+S" in line and line.endswith(saved) for line in lines)
    starts = {len(line) - len(line.lstrip()) for line in lines if line}
    assert starts == {0, 4}
    assert all("  " in line[4:] for line in lines if line.startswith(" ")), "keys and names are apart"
    for action in window.menus.actions():
        if not action.shortcut().isEmpty():
            assert any(action.shortcut().toString() in line for line in lines), action.text()


def test_help_shows_the_keys(make_main):
    window = make_main("en")
    next(a for a in window.menus.actions() if a.text() == "&Keyboard shortcuts").trigger()
    (dialog,) = window.findChildren(DetailsDialog)
    assert "Ctrl+K" in dialog._text.toPlainText()
    dialog.close()


@pytest.mark.parametrize(
    ("language", "query", "found"),
    [
        ("en", "chinese", "Language: 简体中文"),
        ("en", "中文", "Language: 简体中文"),
        ("en", "打印", "Print"),
        ("zh_CN", "theme", "主题：深色"),
        ("zh_CN", "dark", "主题：深色"),
        ("zh_CN", "dark theme", "主题：深色"),
        ("zh_CN", "english", "语言 / Language: English"),
        ("zh_CN", "print", "打印"),
    ],
)
def test_the_palette_understands_both_languages(make_main, language, query, found):
    window = make_main(language)
    palette = CommandPalette(window.menus.actions(), window)
    palette._field.setText(query)
    texts = [text.split("    ")[0] for text in palette.texts()]
    palette.close()
    assert found in texts[:3]
