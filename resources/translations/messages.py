"""The strings to translate, and where they were found."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "nnviz"
CORE = "Core"


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


def literal(node: ast.expr | None) -> str | None:
    """Return the text of a string literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
