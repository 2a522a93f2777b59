"""What the first painted window has imported: every module of it is waited for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import nnviz

ROOT = Path(nnviz.__file__).resolve().parent.parent

PROGRAM = """
import json, sys
from nnviz import app
from PySide6.QtCore import QTimer
from nnviz.gui.window import MainWindow

def painted(self):
    print(json.dumps(sorted(sys.modules)))
    QTimer.singleShot(0, self, self.close)

MainWindow._on_first_paint = painted
sys.exit(app.main([]))
"""

LATER = {
    "numpy", "pyqtgraph", "contourpy", "ziamath", "matplotlib", "PIL", "rich", "multiprocessing", "asyncio",
    "concurrent", "unittest", "http", "email", "ssl", "xml", "sqlite3",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "nnviz.tasks", "nnviz.pictures", "nnviz.core.nn", "nnviz.core.data", "nnviz.core.optimizers",
    "nnviz.gui.lessons", "nnviz.gui.tour", "nnviz.gui.command_palette", "nnviz.gui.screenshot",
    "nnviz.gui.widgets.plotting",
}  # fmt: skip
"""Not before a panel, a dialog or a lesson needs them."""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "NNVIZ_CONFIG_DIR": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, env=environment
    )
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[0])
    early = [m for m in loaded if any(m == name or m.startswith(name + ".") for name in LATER)]
    assert not early
    panels = [m for m in loaded if m.startswith("nnviz.gui.panels.")]
    assert not panels, "panels are found without importing them"
    assert len(loaded) < 260, "what has been added, and is it needed before the window is seen?"
