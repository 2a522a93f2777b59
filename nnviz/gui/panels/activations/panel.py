"""The panel itself: three pages under one frame."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nnviz.core.errors import StateError
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.activations.functions_page import FunctionsPage
from nnviz.gui.panels.activations.losses_page import LossesPage
from nnviz.gui.panels.activations.page import Page
from nnviz.gui.panels.activations.softmax_page import SoftmaxPage
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.gui.widgets.export import ExportButton


class _FittingStack(QStackedWidget):
    """A stack as large as its present page, not as its largest one."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


@PANELS.register
class ActivationsPanel(Panel):
    """Functions with their derivatives, softmax and losses, to be touched."""

    slug = "activations"
    title = "Activations"
    icon = "activation"
    order = 20
    tip = "Activation functions, softmax and losses: drag the crosshair and see slopes, saturation and layers"
    pages = (
        QT_TRANSLATE_NOOP("Panel", "Functions"),
        QT_TRANSLATE_NOOP("Panel", "Softmax"),
        QT_TRANSLATE_NOOP("Panel", "Losses"),
    )
    keeps_history = True

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._said = ""
        self.pages: tuple[FunctionsPage, SoftmaxPage, LossesPage] = (
            FunctionsPage(context, self),
            SoftmaxPage(context, self),
            LossesPage(context, self),
        )
        self.pages[2].logits_wanted.connect(lambda: self.tabs.setCurrentIndex(1))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setToolTip(self.tr("Functions of one number, of a vector, or losses"))
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self._stacks = [_FittingStack() for _ in range(3)]
        for page in self.pages:
            self.tabs.addTab(page.title)
            for stack, widget in zip(self._stacks, (page.controls, page.view, page.facts), strict=True):
                stack.addWidget(widget)
            page.shown.connect(self._on_page_shown)
            page.edited.connect(self.state_changed)
        controls, view, facts = self._stacks
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.tabs)
        column.addWidget(view, 1)
        self.set_controls(controls)
        self.set_view(picture)
        self.set_facts(facts)
        self.add_header_widget(CodeButton(context, lambda: self.page().code()))
        self.add_header_widget(ExportButton(context, view, self.slug, lambda: self.page().csv()))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._on_tab_changed(0)

    def page(self) -> Page:
        """Return the page in front."""
        return self.pages[self.tabs.currentIndex()]

    def view(self) -> QWidget:
        """Return the picture, without the tabs."""
        return self._stacks[1]

    def export(self) -> None:
        """Save the picture or its data."""
        from nnviz.gui.widgets.export import export_picture

        export_picture(self.view(), self.context, self.slug, lambda: self.page().csv())

    def state(self) -> dict[str, Any]:
        """Return what restores the panel."""
        names = ("functions", "softmax", "losses")
        pages = {name: page.state() for name, page in zip(names, self.pages, strict=True)}
        return {"tab": self.tabs.currentIndex(), **pages}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned; parts that are missing stay as they are."""
        for name, page in zip(("functions", "softmax", "losses"), self.pages, strict=True):
            part = state.get(name)
            if part is None:
                continue
            if not isinstance(part, dict):
                raise StateError(f"{name} should be an object, not {part!r:.60}.")
            page.restore(part)
        tab = state.get("tab", 0)
        if not isinstance(tab, int) or not 0 <= tab < len(self.pages):
            raise StateError(f"tab is 0, 1 or 2, not {tab!r:.40}.")
        self.tabs.setCurrentIndex(tab)

    def theme_changed(self) -> None:
        """Paint all pages again."""
        for page in self.pages:
            page.theme_changed()

    def deactivated(self) -> None:
        """Stop a running morph: nothing moves unseen."""
        self.pages[0].controls.stop()

    def shutdown(self) -> None:
        """Stop timers and jobs."""
        for page in self.pages:
            page.stop()

    def _on_tab_changed(self, index: int) -> None:
        for stack in self._stacks:
            stack.setCurrentIndex(index)
            stack.updateGeometry()
        self.deactivated()
        self._on_page_shown()
        self.state_changed.emit()

    def _on_page_shown(self) -> None:
        text = self.page().headline()
        if text != self._said:
            self._said = text
            self.set_headline(text)
