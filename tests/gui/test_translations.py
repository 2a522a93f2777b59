"""Every string that a user sees goes through Qt's translation, and every one is translated."""

import ast
import importlib
import re
import shutil
import string
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QTableWidget,
    QWidget,
)

from nnviz.core.resources import resource_path
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.translation import install_language, match_template, remove_language
from nnviz.gui.widgets.formula import FormulaView

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "nnviz" / "gui"
FOLDER = resource_path("translations")
HINT = "Run resources/translations/update_translations.py and translate what it calls missing."


@pytest.fixture(scope="module")
def tool():
    # A script with its own modules beside it, as when it is run.
    before = set(sys.modules)
    sys.path.insert(0, str(FOLDER))
    yield importlib.import_module("update_translations")
    sys.path.remove(str(FOLDER))
    for name in set(sys.modules) - before:
        if Path(getattr(sys.modules[name], "__file__", None) or "").parent == FOLDER:
            del sys.modules[name]


@pytest.fixture(scope="module")
def collector(tool):
    return tool.collect()


@pytest.fixture(scope="module")
def chinese(tool):
    return tool.read_ts(tool.CHINESE)


def test_every_call_can_be_read(collector):
    assert not collector.problems


def test_nothing_is_missing(collector, chinese):
    missing = [f"{m.context}: {m.source}" for m in collector.messages.values() if m.key not in chinese]
    assert not missing, HINT


def test_nothing_is_left_over(collector, chinese, tool):
    known = set(collector.messages)
    assert not [key for key in chinese if key not in known], HINT
    assert not [key for key in tool.read_ts(tool.ENGLISH) if key not in known], HINT


def test_nothing_is_unfinished():
    for name in ("nnviz_zh_CN.ts", "nnviz_en.ts"):
        marks = [t.get("type") for t in ET.parse(FOLDER / name).getroot().iter("translation")]
        assert not [mark for mark in marks if mark]


def test_templates_are_current(collector, tool):
    import json

    assert json.loads(tool.TEMPLATES.read_text("utf-8")) == sorted(collector.templates), HINT


def fields(text):
    """Return the placeholders of a string."""
    found = [
        f"{name}!{conversion or ''}:{spec}"
        for _, name, spec, conversion in string.Formatter().parse(text)
        if name is not None
    ]
    return sorted(found), text.count("%n"), text.count(";;")


def test_placeholders_agree(chinese, collector):
    wrong = []
    for key, forms in chinese.items():
        source = key[1]
        values = re.search(r"\{\w*(:[^{}]*)?\}", source) is not None
        for form in forms:
            if not values:
                same = source.count("%n") == form.count("%n") and not re.search(r"\{\d\}", form)
            else:
                try:
                    same = fields(source) == fields(form)
                except ValueError:  # braces that are no placeholders
                    same = sorted(re.findall(r"\{\d*\}", source)) == sorted(re.findall(r"\{\d*\}", form))
            if not same:
                wrong.append((source, form))
    assert not wrong


def test_mnemonics_are_latin(chinese):
    for (_, source, _), forms in chinese.items():
        if re.search(r"&[A-Za-z]", source) and "&amp;" not in source and "<" not in source:
            assert all(re.search(r"&[A-Za-z]", form) for form in forms), source


@pytest.mark.parametrize("name", ["nnviz_zh_CN", "nnviz_en"])
def test_compiled_files_are_current(name, tool):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{name}.qm"))
    for (context, source, comment), forms in tool.read_ts(FOLDER / f"{name}.ts").items():
        number = 2 if "%n" in source else -1
        found = translator.translate(context, source, comment or None, number)
        assert found == forms[-1], f"{source}: compile {name}.ts"


def test_a_template_recognises_what_was_made_from_it(collector):
    for name in collector.templates:
        fixed = [""]
        for literal, value, _, _ in string.Formatter().parse(name):
            fixed[-1] += literal
            if value is not None:
                fixed.append("")
        text = name.format(*(f"<{i}>" for i in range(len(fixed) - 1)))
        values = match_template(tuple(fixed), text)
        assert values is not None
        assert name.format(*values) == text


# ---- strings that go past the translation ----------------------------------------------------------------

SHOWN = """
    setText setToolTip setStatusTip setWhatsThis setAccessibleName setAccessibleDescription setWindowTitle
    setPlaceholderText setTitle setTabText setTabToolTip addTab addMenu addAction addItem insertItem addItems
    setHeaderLabels setHorizontalHeaderLabels setLabel setIconText setSuffix setPrefix setSpecialValueText
    QLabel QPushButton QToolButton QCheckBox QRadioButton QAction QGroupBox Collapsible QTableWidgetItem
    QListWidgetItem notify set_headline add_section show_progress update_progress set_empty_text say
    getOpenFileName getSaveFileName getExistingDirectory ask_open ask_save ask_folder question information
    warning about beginMacro
    ThemedPlot LivePlot SliderSpin RegistryForm DataTable BarList CodeButton set_names show_message drawText
    addParameters set_axes QUndoCommand
""".split()  # noqa: SIM905
#: Calls whose other positional arguments are keys, levels or file names.
POSITIONS = {
    "addItem": (0,),
    "notify": (0,),
    "RegistryForm": (),
    "getSaveFileName": (1, 3),
    "getOpenFileName": (1, 3),
    "getExistingDirectory": (1,),
    "ask_save": (3, 5),
    "ask_open": (3, 4),
    "ask_folder": (3,),
}
NAMED = {"x", "y", "title", "name", "text", "tip", "x_unit", "y_unit"}
#: What is the same in every language: names, symbols, formats, file names.
SAME = re.compile(
    r"^(nnviz|NumPy|MNIST|NaN|PNG|SVG|CSV|JSON|PDF|GIF|APNG|MP4|WebP|ReLU|XOR|AND|OR|NAND|CNN|MLP|log₁₀|px|pt"
    r"|Ctrl|f\(x\)|exp|max|min|softmax|lr|ms|kB|MB|GB|table|tr|td|br|b|i|li|ol|ul|nbsp|colspan|sub|sup|span|style"
    r"|color|csv|font|size|weight|px|href|a|div|p|h\d|left|margin|align|right|x|y|z|h|w|s|min|Language|std)$"
)


def words_of(node):
    """Yield the words of the literals in `node` that a user would read."""
    if isinstance(node, ast.Call):
        return  # tr, translate, format of something translated, or a function of its own
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from re.findall(r"[A-Za-z₀-₉]{2,}", node.value)
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                text = re.sub(r"<[^<>]*>|&\w+;|^[^<>]*>|<[^<>]*$", " ", part.value)
                yield from re.findall(r"[A-Za-z₀-₉]{2,}", text)
    elif isinstance(node, ast.BinOp):
        yield from words_of(node.left)
        yield from words_of(node.right)
    elif isinstance(node, ast.IfExp):
        yield from words_of(node.body)
        yield from words_of(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from words_of(value)
    elif isinstance(node, (ast.Tuple, ast.List)):
        for element in node.elts:
            yield from words_of(element)


def untranslated(tree):
    """Yield line and words of literals that are shown as they stand."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWN:
            continue
        given = [a for i, a in enumerate(node.args) if i in POSITIONS.get(name, range(99))]
        given += [k.value for k in node.keywords if k.arg in NAMED]
        for argument in given:
            words = [word for word in words_of(argument) if not SAME.match(word)]
            if words:
                yield node.lineno, " ".join(words)


# The command that takes pictures speaks to a terminal, in English as all commands do.
SOURCES = sorted(path for path in GUI.glob("**/*.py") if path.name != "screenshot.py")


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(GUI).as_posix())
def test_no_string_goes_past_the_translation(path):
    found = [
        f"{path.name}:{line}: {words}" for line, words in untranslated(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Press me")', True),
        ('label.setText(f"{n} of them")', True),
        ('box = QCheckBox("Grid" if on else "Field")', True),
        ('label.setText(self.tr("Press me"))', False),
        ('label.setText(self.tr("{0} of {1}").format(a, b))', False),
        ('label.setText(f"{a:.3g} × {b}")', False),
        ('plot = ThemedPlot(theme, x="Time", y=self.tr("Loss"))', True),
        ('plot.setText("<b>MNIST</b>")', False),
    ],
)
def test_the_test_finds_what_it_should(code, found):
    assert bool(list(untranslated(ast.parse(code)))) is found


def test_no_string_is_translated_when_a_module_is_imported():
    """The language may change later: what was translated at import would stay as it was."""
    found = []
    for path in GUI.glob("**/*.py"):
        pending = list(ast.parse(path.read_text("utf-8")).body)
        while pending:
            node = pending.pop()
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                pending += getattr(node, "decorator_list", [])
                continue
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith((".translate", ".tr", "_tr")):
                found.append(f"{path.name}:{node.lineno}")
            pending += ast.iter_child_nodes(node)
    assert not found


def blocks(name):
    """Return the fenced blocks of a README without their comments."""
    text = (ROOT / name).read_text("utf-8")
    found = re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    return [re.sub(r"\s+#.*", "", block).strip() for block in found]


def test_both_readmes_give_the_same_commands():
    assert blocks("README.zh-CN.md") == blocks("README.md")
    assert "(README.zh-CN.md)" in (ROOT / "README.md").read_text("utf-8")
    assert "(README.md)" in (ROOT / "README.zh-CN.md").read_text("utf-8")


# ---- what is really on the screen ------------------------------------------------------------------------


@pytest.fixture
def in_chinese(qapp):
    install_language("zh_CN")
    yield
    remove_language()


def texts_of(root):
    """Yield every text that a user can see or a screen reader says, and the widget it belongs to."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, (FormulaView, QMenu)) or (widget.parent() is None and widget is not root):
            continue
        for name in ("toolTip", "accessibleName", "accessibleDescription", "placeholderText", "statusTip"):
            yield getattr(widget, name, str)(), widget
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text(), widget
        if isinstance(widget, QComboBox):
            for i in range(widget.count()):
                yield widget.itemText(i), widget
                yield widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or "", widget
        if isinstance(widget, QTabBar):
            yield from ((widget.tabText(i), widget) for i in range(widget.count()))
        if isinstance(widget, QTableWidget):
            for column in range(widget.columnCount()):
                items = [widget.horizontalHeaderItem(column)]
                items += [widget.item(row, column) for row in range(widget.rowCount())]
                yield from ((item.text(), widget) for item in items if item is not None)
        if isinstance(widget, QAbstractSpinBox):
            yield widget.text(), widget


def english_of(text, known):
    """Return the English words of a text that no translation has; citations are left out."""
    text = re.sub(r"<[^<>]*>|&\w+;|Saitoh, Deep Learning from Scratch", " ", text)
    if re.search(r"\b(1[789]|20)\d\d\b", text):
        return []
    return [word for word in re.findall(r"[A-Za-z]{3,}", text) if word.casefold() not in known]


@pytest.mark.parametrize("slug", list(PANELS))
def test_a_panel_speaks_chinese(slug, in_chinese, make_panel, chinese):
    known = {word.casefold() for forms in chinese.values() for word in re.findall(r"[A-Za-z]{3,}", forms[0])}
    known |= {"and", "nand", "nor", "xor", "apple", "count", "tax"}
    panel = make_panel(slug)
    found = {text for text, _ in texts_of(panel) if english_of(text, known)}
    # An architecture as text is a language of its own.
    found = {text for text in found if not re.fullmatch(r"[\w.]+(-[\w.]+)+|mnist", text)}
    assert not found


def test_a_file_that_is_written_anew_under_a_running_window_does_no_harm(qapp, tmp_path, monkeypatch):
    # Qt maps a file that it loads by name: cut under it, the next text ended the process (SIGBUS).
    from nnviz.gui import translation

    copy = tmp_path / "nnviz_zh_CN.qm"
    shutil.copy(resource_path("translations", copy.name), copy)
    monkeypatch.setattr(translation, "resource_path", lambda *parts: tmp_path / parts[-1])
    try:
        translation.install_language("zh_CN")
        before = QCoreApplication.translate("Menus", "&File")
        copy.write_bytes(b"")
        assert QCoreApplication.translate("Menus", "&File") == before != "&File"
    finally:
        translation.remove_language()
