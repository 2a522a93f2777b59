"""Bring the translations up to date with the sources: ``python resources/translations/update_translations.py``.

Qt's own ``pyside6-lupdate`` misses strings behind a helper (``_tr("...")``) and knows nothing of the texts of
``nnviz.core`` and ``nnviz.tasks``, which stay free of Qt. So the strings are read here, from the syntax tree of
the sources and from the registries, and written as Qt Linguist files; ``pyside6-lrelease`` compiles them.

    update_translations.py            update nnviz_zh_CN.ts and nnviz_en.ts, then compile both
    update_translations.py --take F   also take translations from the JSON file F ({source: translation})
    update_translations.py --check    change nothing; say what is out of date (exit code 1)
    update_translations.py --missing  print the sources without a translation as JSON

Messages with values are templates: an f-string of core becomes "The step {0} is too long." and
`nnviz.gui.translation.translate_core` finds the template that a finished sentence was made from.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGE = ROOT / "nnviz"
TEMPLATES = HERE / "core_templates.json"
CHINESE, ENGLISH = HERE / "nnviz_zh_CN.ts", HERE / "nnviz_en.ts"
CORE = "Core"

#: Names of variables, attributes and arguments of core whose text is no prose, or quoted as it was published.
_NO_PROSE_NAMES = re.compile(r"source|formula|code|alias|slug|^_PLOT$|^_HEADER$|^_MAIN$|^_TAIL$|^FORMAT$|^head$|^_ORTHOGONAL$")
#: Functions of core whose arguments the user never reads.
_NO_PROSE_CALLS = frozenset(
    "style fixed buffer compile match sub dedent startswith _definition _piecewise Function RuntimeError TypeError"
    " AttributeError error ArrayGradients split join getLogger warning exception".split()
)
#: Modules of core that write code, formulas or file formats.
_NO_PROSE_FILES = frozenset(
    "curve_code.py race_code.py signal_health_code.py printing.py unipen.py resources.py engine.py sync_runner.py"
    " digit_styles.py digit_styles_7_to_9.py gradient_check.py outbox.py garbage.py".split()
)


@dataclass
class Message:
    """One string to translate: where it is used and how."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from the others."""
        return self.context, self.source, self.comment


class Collector:
    """Gathers messages, and what is wrong with the calls that should name them."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str, str], Message] = {}
        self.problems: list[str] = []
        self.templates: set[str] = set()

    def add(self, context: str, source: str, file: Path, comment: str = "", plural: bool = False) -> None:
        """Note one use of a string."""
        if not source.strip() or (context == CORE and not any(map(str.isalpha, source))):
            return
        message = Message(context, source, comment, plural)
        message = self.messages.setdefault(message.key, message)
        message.plural = message.plural or plural
        message.files.add(file.relative_to(ROOT).as_posix())


# ---- strings of the window -------------------------------------------------------------------------------


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_translate(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr == "translate" and isinstance(node.value, ast.Name) and node.value.id.endswith("Application")
    return isinstance(node, ast.Name) and node.id == "translate"


def _wrapper_context(function: ast.FunctionDef) -> str | None:
    """Return the context of ``def _tr(text): return QCoreApplication.translate("Context", text)``."""
    parameters = [a.arg for a in function.args.args]
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_translate(node.func) and len(node.args) >= 2:
            text = node.args[1]
            if isinstance(text, ast.Name) and parameters[:1] == [text.id] and _literal(node.args[0]):
                return _literal(node.args[0])
    return None


def find_wrappers(tree: ast.Module) -> dict[str, str]:
    """Return name and context of the module's own translating functions."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and (context := _wrapper_context(node)) is not None:
            found[node.name] = context
    return found


class _WindowVisitor(ast.NodeVisitor):
    def __init__(
        self, file: Path, collector: Collector, wrappers: dict[str, str], known_classes: set[str]
    ) -> None:
        self.file, self.collector, self.wrappers = file, collector, wrappers
        self.known_classes = known_classes
        self.classes: list[str] = []
        self.aliases: list[set[str]] = [set()]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        if any(isinstance(d, ast.Attribute) and d.attr == "register" for d in node.decorator_list):
            for item in node.body:
                names = [t.id for t in getattr(item, "targets", []) if isinstance(t, ast.Name)]
                text = _literal(getattr(item, "value", None))
                if text and names in (["title"], ["tip"]):
                    self.collector.add("Panel", text, self.file)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        names = set(self.aliases[-1])
        for item in ast.walk(node):
            if isinstance(item, ast.Assign) and ast.unparse(item.value) == "self.tr":
                names |= {t.id for t in item.targets if isinstance(t, ast.Name)}
        self.aliases.append(names)
        self.generic_visit(node)
        self.aliases.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function, arguments = node.func, list(node.args)
        context: str | None = None
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            owner = function.value.id if isinstance(function.value, ast.Name) else ""
            # An object called after its class (``locks.tr`` of a ``Locks``), or the one at hand.
            named = owner.title().replace("_", "")
            if owner == "self" and self.classes:
                context = self.classes[-1]
            elif named in self.known_classes:
                context = named
            else:
                self._complain(node, "tr of another object: its context is not known here")
                return
        elif isinstance(function, ast.Name) and function.id in self.aliases[-1] and self.classes:
            context = self.classes[-1]
        elif isinstance(function, ast.Name) and function.id in self.wrappers:
            context = self.wrappers[function.id]
        elif _is_translate(function) or (isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP"):
            context = _literal(arguments.pop(0)) if arguments else None
            if arguments and isinstance(arguments[0], ast.Name):
                return  # a wrapper's own body
            if arguments and isinstance(arguments[0], ast.Attribute) and context == "Panel":
                return  # titles and tips, found as literals of the classes
        else:
            return
        source = _literal(arguments[0]) if arguments else None
        if context is None or source is None:
            if context != CORE:
                self._complain(node, "only a literal can be translated")
            return
        comment = _literal(arguments[1]) if len(arguments) > 1 else None
        plural = len(arguments) > 2 or any(k.arg == "n" for k in node.keywords)
        self.collector.add(context, source, self.file, comment or "", plural)

    def _complain(self, node: ast.Call, why: str) -> None:
        where = f"{self.file.relative_to(ROOT).as_posix()}:{node.lineno}"
        self.collector.problems.append(f"{where}: {ast.unparse(node)[:90]}: {why}")


def collect_window(collector: Collector, files: list[Path] | None = None) -> None:
    """Gather the strings that go through ``tr`` and ``translate`` in ``nnviz.gui``."""
    files = sorted((PACKAGE / "gui").glob("**/*.py")) if files is None else files
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files}
    known = {file: find_wrappers(tree) for file, tree in trees.items()}
    by_module = {".".join(file.relative_to(ROOT).with_suffix("").parts): w for file, w in known.items()
                 if file.is_relative_to(ROOT)}
    for file, tree in trees.items():
        wrappers = dict(known[file])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in by_module:
                for name in node.names:
                    if name.name in by_module[node.module]:
                        wrappers[name.asname or name.name] = by_module[node.module][name.name]
        known_classes = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
        _WindowVisitor(file, collector, wrappers, known_classes).visit(tree)


# ---- texts of core and tasks -----------------------------------------------------------------------------


def _template(node: ast.expr) -> str | None:
    """Return the text of a literal, or of an f-string with {0}, {1} for its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts, number = [], 0
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
            else:
                parts.append(f"{{{number}}}")
                number += 1
        return "".join(parts)
    return None


def is_prose(text: str) -> bool:
    """Whether `text` is something to read: words, not a file name, a formula or a line of code."""
    words = re.sub(r"\{\d*\}|\$[^$]*\$", "", text)
    if "\\" in words or text.startswith(("from buffer", "two classes claim")):
        return False
    if len(re.findall(r"[A-Za-z]{2,}", words)) < 2 or " " not in text.strip():
        return len(re.findall(r"[A-Za-z]{4,}", words)) == 1 and "{" in text and " " in text.strip()
    if text.startswith('{"') or "\n" in text or "\\" in words or re.search(r"label=|^<Job|np\.|==|\*\*|\(\?|def |import |\[[a-z0-9]+\]", words):
        return False
    return not re.fullmatch(r"[\d\s,;!.-]+", text)


def _names_above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield what a literal is given to: arguments, calls and names assigned, up to the statement."""
    while (above := parents.get(node)) is not None:
        if isinstance(above, ast.keyword):
            yield "name", above.arg or ""
        elif isinstance(above, ast.Call) and above.func is not node:
            f = above.func
            yield "call", f.id if isinstance(f, ast.Name) else getattr(f, "attr", "")
        elif isinstance(above, ast.Assign):
            for target in above.targets:
                yield "name", target.id if isinstance(target, ast.Name) else getattr(target, "attr", "")
        elif isinstance(above, ast.AnnAssign):
            yield "name", ast.unparse(above.target)
        elif isinstance(above, ast.FormattedValue):
            yield "call", "formatted"
        if isinstance(above, ast.stmt):
            return
        node = above


def collect_core_file(collector: Collector, file: Path) -> None:
    """Gather the prose of one module: titles, help, findings, errors."""
    tree = ast.parse(file.read_text("utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        parent = parents.get(node)
        if isinstance(parent, (ast.Expr, ast.JoinedStr, ast.FormattedValue)) and isinstance(node, ast.Constant):
            continue
        text = _template(node) if isinstance(node, ast.expr) else None
        if text is None:
            continue
        above = list(_names_above(node, parents))
        titled = any(kind == "name" and re.fullmatch(r"title|label|STAGE_TITLES|_?TITLES", name) for kind, name in above)
        if isinstance(parent, ast.Dict) and node in parent.keys:
            titled = False
        if titled and isinstance(node, ast.Constant) and not isinstance(parent, ast.Compare):
            collector.add(CORE, text, file)
            continue
        if any(kind == "name" and _NO_PROSE_NAMES.search(name) for kind, name in above):
            continue
        if any(kind == "call" and name in _NO_PROSE_CALLS for kind, name in above) or not is_prose(text):
            continue
        collector.add(CORE, text.strip(), file)
        if isinstance(node, ast.JoinedStr):
            collector.templates.add(text.strip())


def collect_core(collector: Collector) -> None:
    """Gather the texts of core and tasks, and those of the window's own errors."""
    files = [*(PACKAGE / "core").glob("**/*.py"), *(PACKAGE / "tasks").glob("*.py"), PACKAGE / "runtime" / "jobs.py"]
    for file in sorted(files):
        if file.name not in _NO_PROSE_FILES:
            collect_core_file(collector, file)
    for file in sorted((PACKAGE / "gui").glob("**/*.py")):
        _collect_raised(collector, file)
    _collect_registries(collector)


def _collect_raised(collector: Collector, file: Path) -> None:
    """Gather the messages of the errors that the window itself raises for the user."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        problem = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith(".problem")
        error = isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "StateError", "DataFileError", "ParameterError", "UnknownNameError")
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            _collect_param(collector, file, node)
        for text in [node.value] if problem else node.args if error else []:
            if isinstance(text, (ast.JoinedStr, ast.Constant)) and (found := _template(text)) and is_prose(found):
                collector.add(CORE, found, file)
                if isinstance(text, ast.JoinedStr):
                    collector.templates.add(found)


def _collect_param(collector: Collector, file: Path, node: ast.AnnAssign) -> None:
    """Gather name, help and choices of ``name: float = param(...)`` in a form of the window."""
    assert isinstance(node.value, ast.Call)
    if ast.unparse(node.value.func) != "param":
        return
    collector.add(CORE, ast.unparse(node.target), file)
    for keyword in node.value.keywords:
        texts = keyword.value.elts if isinstance(keyword.value, ast.Tuple) else [keyword.value]
        for text in texts if keyword.arg in ("help", "choices") else ():
            if (found := _literal(text)) is not None:
                collector.add(CORE, found, file)


def _collect_registries(collector: Collector) -> None:
    sys.path.insert(0, str(ROOT))
    from nnviz.core.params import parameters
    from nnviz.core.registry import Registry

    from nnviz.tasks import train

    for setting in train.TrainRequest.__dataclass_fields__:  # "batch size 10" where runs differ
        collector.add(CORE, setting, Path(train.__file__))
    seen: set[int] = set()
    for package_name in ("nnviz.core", "nnviz.tasks"):
        package = importlib.import_module(package_name)
        names = [m.name for m in pkgutil.walk_packages(package.__path__, package_name + ".")]
        for name in sorted(names):
            module = importlib.import_module(name)
            for label, thing in list(vars(module).items()):
                if name.endswith("presets") and label.endswith("presets") and callable(thing):
                    thing = thing()
                if isinstance(thing, Registry) and id(thing) not in seen:
                    seen.add(id(thing))
                    collector.add(CORE, thing.kind, Path(module.__file__ or ""))
                    for cls in thing.classes():
                        file = Path(sys.modules[cls.__module__].__file__ or "")
                        collector.add(CORE, cls.title or cls.slug, file)
                        collector.add(CORE, (cls.__doc__ or "").strip().split("\n")[0], file)
                for entry in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, tuple) else ():
                    # Presets: titles of one word are not recognised as prose.
                    title = getattr(entry, "title", "")
                    if name.endswith("presets") and isinstance(title, str) and " " not in title:
                        collector.add(CORE, title, Path(module.__file__ or ""))
                if isinstance(thing, type) and thing.__module__ == name:
                    for p in parameters(thing):
                        file = Path(module.__file__ or "")
                        collector.add(CORE, p.name, file)
                        collector.add(CORE, p.help, file)
                        if len(p.alias) > 2:  # "std 1" in the name of an initializer
                            collector.add(CORE, p.alias, file)
                        if p.unit.strip().isalpha():
                            collector.add(CORE, p.unit, file)
                        for choice in p.choices:
                            if not re.fullmatch(r"[\W\d]*", choice):
                                collector.add(CORE, choice, file)


def collect() -> Collector:
    """Return all strings of the program."""
    collector = Collector()
    collect_window(collector)
    collect_core(collector)
    return collector


# ---- Qt Linguist files -----------------------------------------------------------------------------------


def read_ts(path: Path) -> dict[tuple[str, str, str], list[str]]:
    """Return the finished translations of a .ts file; several where there are plural forms."""
    found: dict[tuple[str, str, str], list[str]] = {}
    if not path.is_file():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source") or "", message.findtext("comment") or ""] = forms
    return found


def ts_text(messages: list[Message], translations: dict[tuple[str, str, str], list[str]], language: str) -> str:
    """Return a .ts file; what has no translation is marked as unfinished."""
    count = 1 if language == "zh_CN" else 2
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({m.context for m in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for m in sorted((m for m in messages if m.context == context), key=lambda m: (m.source, m.comment)):
            forms = translations.get(m.key, [])
            done = any(forms) and (not m.plural or len(forms) == count)
            mark = "" if done else ' type="unfinished"'
            lines.append('    <message numerus="yes">' if m.plural else "    <message>")
            lines += [f'        <location filename="../../{file}"/>' for file in sorted(m.files)]
            lines.append(f"        <source>{escape(m.source)}</source>")
            if m.comment:
                lines.append(f"        <comment>{escape(m.comment)}</comment>")
            if m.plural:
                lines.append(f"        <translation{mark}>")
                lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in (forms or [""] * count)[:count]]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{mark}>{escape(forms[0] if forms else '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def english_plurals(source: str) -> list[str]:
    """Return the English forms of ``%n run(s)``: ``%n run`` and ``%n runs``."""
    return [re.sub(r"\((s|es)\)", "", source), re.sub(r"\((s|es)\)", r"\1", source)]


def build(collector: Collector, taken: dict[str, str]) -> dict[Path, str]:
    """Return the new contents of the translation files."""
    messages = list(collector.messages.values())
    chinese = read_ts(CHINESE)
    by_source: dict[str, list[str]] = {}
    for (_, source, _), forms in chinese.items():
        by_source.setdefault(source, forms)
    for m in messages:
        specific = taken.get(f"{m.context}|{m.source}") or taken.get(m.source)
        if specific:
            chinese[m.key] = [specific]
        elif m.key not in chinese and m.source in by_source:
            chinese[m.key] = by_source[m.source]  # the same words elsewhere
    english = read_ts(ENGLISH)
    plurals = [m for m in messages if m.plural]
    for m in plurals:
        english.setdefault(m.key, english_plurals(m.source))
    return {
        CHINESE: ts_text(messages, chinese, "zh_CN"),
        ENGLISH: ts_text(plurals, english, "en"),
        TEMPLATES: json.dumps(sorted(collector.templates), indent=0, ensure_ascii=False) + "\n",
    }


def lrelease() -> str:
    """Return the path of Qt's compiler of translations."""
    for folder in (Path(sys.executable).parent, None):
        found = shutil.which("pyside6-lrelease", path=str(folder) if folder else None)
        if found:
            return found
    raise SystemExit("pyside6-lrelease is missing: pip install PySide6-Essentials")


def compile_ts(path: Path, target: Path) -> None:
    """Write the .qm file of a .ts file."""
    subprocess.run([lrelease(), "-silent", "-removeidentical" if path == ENGLISH else "-compress",
                    str(path), "-qm", str(target)], check=True)  # fmt: skip


def main() -> int:
    """Answer the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--take", type=Path, action="append", default=[])
    options = parser.parse_args()
    collector = collect()
    taken: dict[str, str] = {}
    for path in options.take:
        taken |= json.loads(path.read_text("utf-8"))
    contents = build(collector, taken)
    for problem in collector.problems:
        print(problem, file=sys.stderr)
    if options.check:
        stale = [p.name for p, text in contents.items() if not p.is_file() or p.read_text("utf-8") != text]
        print("out of date: " + ", ".join(stale) if stale else "up to date")
        return 1 if stale or collector.problems else 0
    if options.missing:
        done = read_ts(CHINESE)
        missing = {m.source: "" for m in collector.messages.values() if m.key not in done}
        print(json.dumps(missing, indent=0, ensure_ascii=False))
        return 0
    for path, text in contents.items():
        path.write_text(text, encoding="utf-8")
    for path in (CHINESE, ENGLISH):
        compile_ts(path, path.with_suffix(".qm"))
    done = read_ts(CHINESE)
    missing_count = sum(m.key not in done for m in collector.messages.values())
    print(f"{len(collector.messages)} strings, {missing_count} without a translation; {len(collector.templates)} templates")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
