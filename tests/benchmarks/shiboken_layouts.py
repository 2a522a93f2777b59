"""Whether PySide still crashes after a filled layout was added to another: why ours are added empty.

    python tests/benchmarks/shiboken_layouts.py [--rounds 5000]

`addLayout` of a filled layout makes a Python wrapper for each of its items. Qt deletes an item with its
widget and tells nobody; the wrapper stays in Shiboken's map, and the next object at its address is taken for
it. See "Layouts" in docs/reliability.md. Once both ways end well with every PySide that nnviz allows, the
rule may go, with its check in tests/gui/conftest.py.
"""

import argparse
import os
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget


def rebuild(rounds: int, filled_first: bool) -> None:
    """Add rows of labels, delete the labels, and make other objects at their addresses."""
    app = QApplication([])
    window = QWidget()
    column, stack = QVBoxLayout(window), QUndoStack()
    rows, pages = [], []
    for number in range(rounds):
        row = QHBoxLayout()
        labels = [QLabel("x") for _ in range(3)]
        if not filled_first:
            column.addLayout(row)
        for label in labels:
            row.addWidget(label)
        if filled_first:
            column.addLayout(row)
        for label in labels:
            label.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        rows.append(row)
        for _ in range(4):
            pages.append(QWidget(window))
            stack.push(QUndoCommand("a"))
        while len(pages) > 20:
            pages.pop(number % len(pages)).deleteLater()
        if number % 5 == 0:
            stack.clear()
        if number % 100 == 0:
            print(number, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5000)
    parser.add_argument("--way", choices=["added empty", "added filled"])
    options = parser.parse_args()
    if options.way:
        rebuild(options.rounds, options.way == "added filled")
        return
    for way in ("added empty", "added filled"):
        command = [sys.executable, __file__, "--rounds", str(options.rounds), "--way", way]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        reached = ended.stdout.split()[-1]
        code = ended.returncode
        print(f"{way}: " + ("ends well" if code == 0 else f"killed by signal {-code} after round {reached}"))


if __name__ == "__main__":
    main()
