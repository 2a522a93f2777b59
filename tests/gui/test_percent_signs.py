"""A percentage is written in one way everywhere: without a space ("99.9%"), as English and Chinese do."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import nnviz

PACKAGE = Path(nnviz.__file__).resolve().parent
ROOT = PACKAGE.parent
SPACED = re.compile(r"[0-9}][ \u00a0\u202f]%(?!\()")


def shown_strings(path):
    """Yield the text and line of the string literals of a module that are no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value, node.lineno
        elif isinstance(node, ast.JoinedStr):
            # What stands in braces is a number.
            parts = (str(p.value) if isinstance(p, ast.Constant) else "0" for p in node.values)
            yield "".join(parts), node.lineno


def test_no_percentage_has_a_space():
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text.strip()[:80]}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for text, line in shown_strings(path)
        if SPACED.search(text)
    ]
    pages = [*ROOT.glob("resources/lessons/**/*.md"), *ROOT.glob("resources/translations/*.ts")]
    for page in [*pages, *ROOT.glob("docs/panels/*.md")]:
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            if SPACED.search(line):
                found.append(f"{page.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert not found, "write 99.9%, not 99.9 %:\n" + "\n".join(found)
