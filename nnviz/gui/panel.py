"""What a panel is to the rest of the application: state, actions, files, export.

Its columns are in `nnviz.gui.panel_frame`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panel_frame import PanelFrame
from nnviz.gui.panel_registry import PANELS

if TYPE_CHECKING:
    from nnviz.gui.state_history import StateHistory

__all__ = ["PANELS", "Panel"]


class Panel(PanelFrame):
    """Base class of panels; see docs/frame.md for a worked example.

    Subclasses set the class attributes as literals, build their widgets in ``__init__`` and put them into
    the frame with `set_controls`, `set_view`, `set_facts` and `set_transport`.

    Attributes
    ----------
    slug, title, icon, order, tip :
        Stable key, name and icon in the navigation (a file of resources/icons), position, tooltip.
    pages :
        Texts of the tabs, if the picture has several, for the command palette.
    keeps_history :
        Whether Undo and Redo step through the states; for panels that emit `state_changed` at every edit.
    context : AppContext
    """

    slug: ClassVar[str] = ""
    title: ClassVar[str] = ""
    icon: ClassVar[str] = "panel"
    order: ClassVar[int] = 1000
    tip: ClassVar[str] = ""
    pages: ClassVar[tuple[str, ...]] = ()
    keeps_history: ClassVar[bool] = False

    state_changed = Signal()
    """Emit (optional) when `state` would return something new; the session is saved soon after."""

    borrowed: dict[str, Any] | None = None
    """The user's own state while a lesson shows others in the panel: what the session keeps."""
    locks: Any = None
    """The `nnviz.gui.locks.Locks` on the panel's controls, or None."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._history: StateHistory | None = None
        self.setObjectName(f"panel_{self.slug}")

    def state(self) -> dict[str, Any]:
        """Return what restores the panel, as JSON-able data (session, share, lessons)."""
        return {}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned; raise `StateError` if it is not one."""

    def measured(self) -> dict[str, Any]:
        """Return what the panel shows at present (results, not settings), JSON-able: lessons check it."""
        return {}

    def is_busy(self) -> bool:
        """Whether the user's own long work runs here, which another state would disturb."""
        return False

    def abandon(self) -> None:
        """Stop what runs, without keeping anything of it: a lesson is over."""

    def shutdown(self) -> None:
        """Stop timers and jobs; called once before the window closes."""

    def page_names(self) -> list[str]:
        """Return the texts of the tabs above the picture."""
        tabs = self._page_tabs()
        return [] if tabs is None else [tabs.tabText(index) for index in range(tabs.count())]

    def show_page(self, index: int) -> None:
        """Bring the page of a tab to the front."""
        tabs = self._page_tabs()
        if tabs is not None:
            tabs.setCurrentIndex(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy or save the picture under the mouse."""
        from nnviz.gui.picture_menu import show_picture_menu

        show_picture_menu(self, event.globalPos())

    def panel_actions(self) -> list[QAction]:
        """Return actions for the Panel menu and the command palette."""
        return []

    def undo_stack(self) -> QUndoStack | None:
        """Return the stack that Edit > Undo and Redo work on, if the panel edits something."""
        return self._history

    def history_data(self) -> dict[str, Any] | None:
        """Return the changes that can be taken back, for a panel in another language; None without any."""
        return None if self._history is None else self._history.data()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to note changes: from what the user sees first."""
        super().showEvent(event)
        if self.keeps_history and self._history is None:
            from nnviz.gui.state_history import StateHistory

            self._history = StateHistory(self, self.context.histories.pop(self.slug, None))

    def copy(self) -> None:
        """Edit > Copy: put the picture onto the clipboard."""
        from nnviz.gui.widgets.export import copy_picture

        copy_picture(self.view(), self.context)

    def export_actions(self) -> list[QAction]:
        """Return what File > Export offers besides picture and document: data, films."""
        from nnviz.gui.widgets.export import ExportMenuButton

        button = self.findChild(ExportMenuButton)
        return [] if button is None else button.further

    def export(self) -> None:
        """File > Export > Picture: save it as PNG or SVG."""
        from nnviz.gui.widgets.export import export_picture

        export_picture(self.view(), self.context, self.slug)

    def paper_key(self, width: int) -> QWidget | None:
        """Return what tells on paper which line is which, or None if the picture does so itself.

        Parameters
        ----------
        width : int
            Of the picture, pixels.
        """
        return None

    def export_pdf(self) -> None:
        """File > Export > Document: picture, settings and facts on paper."""
        from nnviz.gui.printing import export_pdf

        export_pdf(self)

    def print_out(self) -> None:
        """File > Print."""
        from nnviz.gui.printing import print_panel

        print_panel(self)

    def save(self) -> None:
        """File > Save as: share the state as one small file; override for panels with documents."""
        from nnviz.gui.share import save_state

        save_state(self, self.context)

    def can_open(self, path: Path) -> bool:
        """Whether a dropped or opened file is for this panel (by its name; content is checked later)."""
        return False

    def open_path(self, path: Path) -> None:
        """Open a file for which `can_open` holds; raise `NnvizError` if it is broken."""

    def paste(self) -> bool:
        """Edit > Paste; return whether the clipboard held something usable."""
        return False

    def activated(self) -> None:
        """Start what moves: the panel has come to the front."""

    def deactivated(self) -> None:
        """Stop animations: another panel has come to the front."""
