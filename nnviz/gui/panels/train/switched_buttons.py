"""Buttons of which one is for what goes on and the other for what does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton


def switch_buttons(on: Sequence[QAbstractButton], off: Sequence[QAbstractButton]) -> None:
    """Enable `on`, then disable `off`; the keyboard stays where it was.

    Whoever has pressed Start with the space bar is at the first of `on` then. Qt would go on to whatever
    comes next in the window, a field or Save, and the next press would do something that nobody wanted.
    """
    for button in on:
        button.setEnabled(True)
    if on and any(button.hasFocus() for button in off):
        on[0].setFocus()
    for button in off:
        button.setEnabled(False)
