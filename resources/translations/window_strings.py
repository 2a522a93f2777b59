"""The strings of the window: what goes through ``tr`` and ``translate`` in ``nnviz.gui``."""

from __future__ import annotations

import ast
from pathlib import Path

from messages import CORE, PACKAGE, ROOT, Collector, literal


def _is_translate(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return (
            node.attr == "translate"
            and isinstance(node.value, ast.Name)
            and node.value.id.endswith("Application")
        )
    return isinstance(node, ast.Name) and node.id == "translate"


def _wrapper_context(function: ast.FunctionDef) -> str | None:
    """Return the context of ``def _tr(text): return QCoreApplication.translate("Context", text)``."""
    parameters = [a.arg for a in function.args.args]
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_translate(node.func) and len(node.args) >= 2:
            text = node.args[1]
            if isinstance(text, ast.Name) and parameters[:1] == [text.id] and literal(node.args[0]):
                return literal(node.args[0])
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
                text = literal(getattr(item, "value", None))
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
        elif _is_translate(function) or (
            isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP"
        ):
            context = literal(arguments.pop(0)) if arguments else None
            if arguments and isinstance(arguments[0], ast.Name):
                return  # a wrapper's own body
            if arguments and isinstance(arguments[0], ast.Attribute) and context == "Panel":
                return  # titles and tips, found as literals of the classes
        else:
            return
        source = literal(arguments[0]) if arguments else None
        if context is None or source is None:
            if context != CORE:
                self._complain(node, "only a literal can be translated")
            return
        comment = literal(arguments[1]) if len(arguments) > 1 else None
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
    by_module = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts): w
        for file, w in known.items()
        if file.is_relative_to(ROOT)
    }
    for file, tree in trees.items():
        wrappers = dict(known[file])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in by_module:
                for name in node.names:
                    if name.name in by_module[node.module]:
                        wrappers[name.asname or name.name] = by_module[node.module][name.name]
        known_classes = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
        _WindowVisitor(file, collector, wrappers, known_classes).visit(tree)
