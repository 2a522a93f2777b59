"""Registries: adding a file with a registered class is all it takes to add to the app."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from nnviz.core.errors import ParameterError, UnknownNameError
from nnviz.core.params import Parameterised, parameters

T = TypeVar("T", bound=Parameterised)
C = TypeVar("C", bound=type[Parameterised])


class Registry(Generic[T]):
    """Classes of one kind under stable slugs, found by importing every module of a package.

    Parameters
    ----------
    kind : str
        What it holds, in the words of an error message ("optimizer").
    package : str
        Dotted name of the package whose modules register themselves.
    """

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self.package = package
        self._classes: dict[str, type[T]] = {}
        self._aliases: dict[str, str] = {}
        self._discovered = False
        self._discovering = False
        self._lock = threading.RLock()

    def register(self, slug: str, *aliases: str) -> Callable[[C], C]:
        """Return a class decorator that files the class under `slug`.

        Parameters
        ----------
        slug : str
            Stable key, written into saved states.
        *aliases : str
            Further names under which it is found (``he`` for ``he_normal``); they are not listed.

        Raises
        ------
        ValueError
            If the slug or an alias is taken.
        """

        def decorate(cls: C) -> C:
            for name in (slug, *aliases):
                if name in self._classes or name in self._aliases:
                    holder = self._classes[self._aliases.get(name, name)]
                    raise ValueError(f"two classes claim the {self.kind} {name!r}: {holder} and {cls}")
            self._aliases.update(dict.fromkeys(aliases, slug))
            cls.slug = slug
            self._classes[slug] = cls  # type: ignore[assignment]
            return cls

        return decorate

    def _discover(self) -> None:
        if self._discovered:
            return
        # Worker and window may ask at the same time: the second waits until all is there. A module that asks
        # while it is being imported (same thread) sees what there is so far.
        with self._lock:
            if self._discovered or self._discovering:
                return
            self._discovering = True
            try:
                package = importlib.import_module(self.package)
                for module in pkgutil.iter_modules(package.__path__, self.package + "."):
                    importlib.import_module(module.name)
                self._discovered = True
            finally:
                self._discovering = False

    def __iter__(self) -> Iterator[str]:
        self._discover()
        return iter(sorted(self._classes))

    def __len__(self) -> int:
        self._discover()
        return len(self._classes)

    def __contains__(self, slug: object) -> bool:
        self._discover()
        return slug in self._classes or slug in self._aliases

    def __getitem__(self, slug: str) -> type[T]:
        """Return the class filed under `slug` or an alias of it.

        Raises
        ------
        UnknownNameError
            If there is none; the message names the nearest slugs.
        """
        self._discover()
        try:
            return self._classes[self._aliases.get(slug, slug)]
        except KeyError:
            near = difflib.get_close_matches(str(slug), [*self._classes, *self._aliases], n=3, cutoff=0.5)
            hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(self)}."
            raise UnknownNameError(f"There is no {self.kind} named {slug!r}. {hint}") from None

    def classes(self) -> tuple[type[T], ...]:
        """Return all classes, by title."""
        self._discover()
        return tuple(sorted(self._classes.values(), key=lambda cls: cls.title.casefold()))

    def class_named(self, name: str) -> type[T]:
        """Return the registered class called `name` (``"Adam"``), for a package's ``__getattr__``.

        Raises
        ------
        AttributeError
            If there is none.
        """
        if not name.startswith("_"):
            self._discover()
            for cls in self._classes.values():
                if cls.__name__ == name:
                    return cls
        raise AttributeError(f"module {self.package!r} has no attribute {name!r}")

    def create(self, slug: str, **values: object) -> T:
        """Return an instance; parameters not given keep their defaults."""
        cls = self[slug]
        known = {p.name for p in parameters(cls)}
        for name in values:
            if name not in known:
                allowed = ", ".join(sorted(known)) or "none"
                raise ParameterError(f"The {self.kind} {slug} has no parameter {name!r}; it has: {allowed}.")
        return cls(**values)

    def parse(self, text: str) -> T:
        """Return the instance that a spec such as ``adam:lr=0.1,beta1=0.8`` describes.

        Raises
        ------
        UnknownNameError, ParameterError
            If the slug, a parameter or a value is not allowed.
        """
        slug, _, rest = text.partition(":")
        slug = slug.strip()
        declared = {p.name: p for p in parameters(self[slug])}
        declared |= {p.alias: p for p in parameters(self[slug]) if p.alias}
        values: dict[str, object] = {}
        for item in filter(None, (part.strip() for part in rest.split(","))):
            name, equals, value = (part.strip() for part in item.partition("="))
            if not equals:
                raise ParameterError(f"{item!r} in {text!r} is not of the form parameter=value.")
            if name not in declared:
                allowed = ", ".join(sorted(p.name for p in parameters(self[slug]))) or "none"
                raise ParameterError(f"The {self.kind} {slug} has no parameter {name!r}; it has: {allowed}.")
            if declared[name].name in values:
                raise ParameterError(f"{text!r} gives {declared[name].name} twice.")
            values[declared[name].name] = declared[name].parse(value)
        return self.create(slug, **values)
