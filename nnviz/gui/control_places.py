"""What a user calls each control of a panel, and where it is: names that are not mistaken for each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QStackedWidget, QTabWidget, QWidget

from nnviz.gui.control_names import COLUMNS, control_label, lockable
from nnviz.gui.translation import without_mnemonic
from nnviz.gui.widget_order import children_in_order
from nnviz.gui.widgets.collapsible import Collapsible

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

SEPARATOR = " › "
_PICTURE, _TABS = "_view_slot", "_page_tabs"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LockDialog", text)


@dataclass(frozen=True)
class Place:
    """One control.

    Attributes
    ----------
    name : str
        The stable name, see `nnviz.gui.control_names`.
    widget : QWidget
    group : str
        Part of the window, page and section in which it is: ``Facts › Which pixels count``.
    label : str
        What it is called there; no other control of the group is called so.
    """

    name: str
    widget: QWidget
    group: str
    label: str


def places(panel: Panel) -> list[Place]:
    """Return the controls of `panel` that can be locked: whole parts, then one by one as they lie there."""
    order = {id(widget): index for index, widget in enumerate(_all_below(panel))}
    parts = {
        "controls_column": _tr("The whole column of controls"),
        "facts_column": _tr("The whole column of facts"),
        "transport": _tr("What is below the picture"),
    }
    whole, single = [], []
    for name, widget in lockable(panel).items():
        if name in COLUMNS:
            whole.append(Place(name, widget, _tr("Parts of the panel"), parts[name]))
        elif not panel.progress.isAncestorOf(widget):  # which comes and goes with the work
            group = SEPARATOR.join([*_region(panel, widget), *_sections(panel, widget)])
            single.append(Place(name, widget, group, control_label(widget)))
    single.sort(key=lambda place: order.get(id(place.widget), len(order)))
    return [*whole, *_told_apart(single, panel)]


def _all_below(widget: QWidget) -> Iterator[QWidget]:
    for child in children_in_order(widget):
        yield child
        yield from _all_below(child)


def _region(panel: Panel, widget: QWidget) -> list[str]:
    if panel.controls_column().isAncestorOf(widget):
        return [_tr("Controls")]
    if getattr(panel, COLUMNS["facts_column"]).isAncestorOf(widget):
        return [_tr("Facts")]
    if getattr(panel, COLUMNS["transport"]).isAncestorOf(widget):
        return [_tr("Below the picture")]
    if getattr(panel, _PICTURE).isAncestorOf(widget):
        return [_tr("Picture")]
    return [_tr("Buttons above the picture")]


def _sections(panel: Panel, widget: QWidget) -> list[str]:
    """Return the pages and sections around a control, the outermost first."""
    found: list[str] = []
    child, parent = widget, widget.parentWidget()
    while parent is not None and child is not panel:
        if isinstance(parent, Collapsible):
            found.append(parent.title())
        elif isinstance(parent, QStackedWidget) and (page := _page(panel, parent, child)):
            found.append(page)
        child, parent = parent, parent.parentWidget()
    return found[::-1]


def _page(panel: Panel, stack: QStackedWidget, child: QWidget) -> str:
    """Return the text of the tab that brings `child` to the front."""
    around = stack.parentWidget()
    tabs = around.tabBar() if isinstance(around, QTabWidget) else getattr(panel, _TABS)()
    if tabs is None or tabs.count() != stack.count():
        return ""
    return without_mnemonic(tabs.tabText(stack.indexOf(child)))


def _told_apart(found: list[Place], panel: Panel) -> list[Place]:
    """Give controls that share a name the name of what they belong to, and a number if that does not help."""
    for place, _number in _namesakes(found):
        if owner := _owner(place, panel):
            found[found.index(place)] = replace(place, label=f"{owner}: {place.label}")
    for place, number in _namesakes(found):
        found[found.index(place)] = replace(place, label=f"{place.label} ({number})")
    return found


def _namesakes(found: list[Place]) -> list[tuple[Place, int]]:
    """Return the controls that share their name with another of the group, numbered."""
    counts = Counter((place.group, place.label) for place in found)
    numbers: Counter[tuple[str, str]] = Counter()
    same = []
    for place in found:
        key = (place.group, place.label)
        if counts[key] > 1:
            numbers[key] += 1
            same.append((place, numbers[key]))
    return same


def _owner(place: Place, panel: Panel) -> str:
    """Return what stands next to a control: the box that switches it on, or what a list says."""
    widget = place.widget
    if isinstance(widget, QComboBox):
        return widget.currentText()
    around = widget.parentWidget()
    while (
        around is not None and around is not panel and not isinstance(around, (Collapsible, QStackedWidget))
    ):
        if owner := _first_choice(_all_below(around), widget):
            return owner
        around = around.parentWidget()
    return ""


def _first_choice(widgets: Iterable[QWidget], but: QWidget) -> str:
    for widget in widgets:
        if widget is but:
            continue
        if isinstance(widget, QComboBox):
            return widget.currentText()
        if isinstance(widget, (QCheckBox, QRadioButton)):
            return without_mnemonic(widget.text() or widget.accessibleName())
    return ""
