"""Which panels there are, read from their source without importing them: the window paints first."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from nnviz.core.errors import UnknownNameError

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

P = TypeVar("P", bound="type[Panel]")
_FIELDS = ("slug", "title", "icon", "order", "tip", "pages")


@dataclass(frozen=True)
class PanelInfo:
    """What the navigation shows of a panel, and the module that builds it."""

    slug: str
    title: str
    icon: str
    order: int
    tip: str
    module: str
    pages: tuple[str, ...] = ()

    def load(self) -> type[Panel]:
        """Import the panel's module and return its class."""
        if self.slug not in PANELS.loaded():
            importlib.import_module(self.module)
        return PANELS.loaded()[self.slug]


class PanelRegistry:
    """Panels under stable slugs.

    A panel is a class decorated with ``@PANELS.register`` in a module (or a package's module) of
    ``nnviz.gui.panels``. Its ``slug``, ``title``, ``icon``, ``order``, ``tip`` and ``pages`` are literals in
    the class body (texts may be wrapped in ``QT_TRANSLATE_NOOP("Panel", ...)``), because they are read from
    the source: importing every panel would delay the first picture.

    Parameters
    ----------
    package : str
        Dotted name of the package of panels.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._infos: dict[str, PanelInfo] | None = None
        self._classes: dict[str, type[Panel]] = {}

    def register(self, cls: P) -> P:
        """Class decorator: file the panel under its slug.

        Raises
        ------
        ValueError
            If the slug is empty or taken by another class.
        """
        known = self._classes.get(cls.slug)
        if not cls.slug or (known is not None and known.__qualname__ != cls.__qualname__):
            raise ValueError(f"{cls} needs a slug of its own, not {cls.slug!r}")
        self._classes[cls.slug] = cls
        return cls

    def infos(self) -> tuple[PanelInfo, ...]:
        """Return all panels in the order of the navigation."""
        found = self._discover()
        return tuple(sorted(found.values(), key=lambda info: (info.order, info.title)))

    def loaded(self) -> dict[str, type[Panel]]:
        """Return the classes of the panels whose modules have been imported."""
        return dict(self._classes)

    def __getitem__(self, slug: str) -> PanelInfo:
        """Return the panel filed under `slug`.

        Raises
        ------
        UnknownNameError
            If there is none.
        """
        found = self._discover()
        if slug not in found:
            raise UnknownNameError(f"There is no panel named {slug!r}. There are: {', '.join(self)}.")
        return found[slug]

    def __contains__(self, slug: object) -> bool:
        return slug in self._discover()

    def __iter__(self) -> Iterator[str]:
        return iter(info.slug for info in self.infos())

    def __len__(self) -> int:
        return len(self._discover())

    def _discover(self) -> dict[str, PanelInfo]:
        if self._infos is None:
            self._infos = {}
            package = importlib.import_module(self._package)
            for folder in map(Path, package.__path__):
                for info in _scan(folder, self._package):
                    self._infos[info.slug] = info
        # Classes registered by hand (tests, notebooks) join those of the package.
        extra = {cls.slug: _info_of(cls) for cls in self._classes.values() if cls.slug not in self._infos}
        return {**self._infos, **extra}


def _info_of(cls: type[Panel]) -> PanelInfo:
    return PanelInfo(cls.slug, cls.title, cls.icon, cls.order, cls.tip, cls.__module__, cls.pages)


def _scan(folder: Path, package: str) -> Iterator[PanelInfo]:
    for path in sorted(folder.glob("**/*.py")):
        text = path.read_text(encoding="utf-8")
        # Parsing every file of every panel would cost more than all the rest of the start.
        if "@PANELS.register" not in text:
            continue
        parts = path.relative_to(folder).with_suffix("").parts
        module = ".".join((package, *(p for p in parts if p != "__init__")))
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and any(_is_register(d) for d in node.decorator_list):
                yield _info_from(node, module)


def _is_register(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "register"


def _info_from(node: ast.ClassDef, module: str) -> PanelInfo:
    values: dict[str, object] = {"icon": "panel", "order": 1000, "tip": ""}
    for item in node.body:
        target = item.targets[0] if isinstance(item, ast.Assign) else getattr(item, "target", None)
        value = getattr(item, "value", None)
        if isinstance(target, ast.Name) and target.id in _FIELDS:
            if isinstance(value, ast.Tuple):
                values[target.id] = tuple(_literal(element) for element in value.elts)
            elif isinstance(value, ast.expr):
                values[target.id] = _literal(value)
    try:
        return PanelInfo(module=module, **values)  # type: ignore[arg-type]
    except TypeError:
        raise ValueError(f"{module}: the panel {node.name} needs literal slug and title") from None


def _literal(value: ast.expr) -> object:
    """Return a literal, also one that is marked for translation."""
    if isinstance(value, ast.Call) and value.args:
        value = value.args[-1]
    return ast.literal_eval(value)


PANELS = PanelRegistry("nnviz.gui.panels")
"""All panels."""
