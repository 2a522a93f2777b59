"""The texts of ``nnviz.core`` and ``nnviz.tasks``, which know nothing of Qt: titles, help, errors."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from messages import CORE, PACKAGE, ROOT, Collector, literal

#: Names of variables, attributes and arguments of core whose text is no prose, or quoted as it was published.
_NO_PROSE_NAMES = re.compile(
    r"source|formula|code|alias|slug|^_PLOT$|^_HEADER$|^_MAIN$|^_TAIL$|^FORMAT$|^head$|^_ORTHOGONAL$"
)
#: Functions of core whose arguments the user never reads.
_NO_PROSE_CALLS = frozenset(
    [
        "style",
        "fixed",
        "buffer",
        "compile",
        "match",
        "sub",
        "dedent",
        "startswith",
        "_definition",
        "_piecewise",
        "Function",
        "RuntimeError",
        "TypeError",
        "AttributeError",
        "error",
        "ArrayGradients",
        "Example",
        "split",
        "join",
        "getLogger",
        "warning",
        "exception",
    ]
)
#: Modules of core that write code, formulas or file formats.
_NO_PROSE_FILES = frozenset(
    [
        "backprop_code.py",
        "convolution_code.py",
        "curve_code.py",
        "perceptron_code.py",
        "race_code.py",
        "signal_health_code.py",
        "printing.py",
        "unipen.py",
        "resources.py",
        "engine.py",
        "sync_runner.py",
        "digit_styles.py",
        "digit_styles_7_to_9.py",
        "gradient_check.py",
        "outbox.py",
        "garbage.py",
    ]
)


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
    if (
        text.startswith('{"')
        or "\n" in text
        or "\\" in words
        or re.search(r"label=|^<Job|np\.|==|\*\*|\(\?|def |import |\[[a-z0-9]+\]", words)
    ):
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
        if isinstance(parent, (ast.Expr, ast.JoinedStr, ast.FormattedValue)) and isinstance(
            node, ast.Constant
        ):
            continue
        text = _template(node) if isinstance(node, ast.expr) else None
        if text is None:
            continue
        above = list(_names_above(node, parents))
        titled = any(
            kind == "name" and re.fullmatch(r"title|label|STAGE_TITLES|_?TITLES", name)
            for kind, name in above
        )
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
    files = [
        *(PACKAGE / "core").glob("**/*.py"),
        *(PACKAGE / "tasks").glob("*.py"),
        PACKAGE / "runtime" / "jobs.py",
    ]
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
            "StateError",
            "DataFileError",
            "ParameterError",
            "UnknownNameError",
        )
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            _collect_param(collector, file, node)
        for text in [node.value] if problem else node.args if error else []:
            if (
                isinstance(text, (ast.JoinedStr, ast.Constant))
                and (found := _template(text))
                and is_prose(found)
            ):
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
            if (found := literal(text)) is not None:
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
                for entry in (
                    thing.values() if isinstance(thing, dict) else thing if isinstance(thing, tuple) else ()
                ):
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
