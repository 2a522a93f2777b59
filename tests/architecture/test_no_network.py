"""Nothing in nnviz speaks to a network: not by what it imports, and not while it runs."""

# ruff: noqa: E501 - programs in strings

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz

PACKAGE = Path(nnviz.__file__).resolve().parent
FORBIDDEN = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "nntplib", "telnetlib", "xmlrpc",
    "socketserver", "webbrowser", "requests", "httpx", "aiohttp", "urllib3",
}  # fmt: skip
FORBIDDEN_QT = {
    "QtNetwork",
    "QtWebSockets",
    "QtWebEngineCore",
    "QtWebEngineWidgets",
    "QtWebView",
    "QtNetworkAuth",
}


def imports_of(path):
    """Return what a module imports anywhere, also inside its functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "import_module", "__import__",
        ):  # fmt: skip
            yield from (
                a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
            )


def test_no_module_imports_what_speaks_to_a_network():
    found = []
    for path in PACKAGE.rglob("*.py"):
        for name in imports_of(path):
            parts = name.split(".")
            if parts[0] in FORBIDDEN or FORBIDDEN_QT & set(parts) or name == "asyncio":
                found.append((str(path.relative_to(PACKAGE)), name))
    assert found == []


def test_no_page_is_opened_in_a_browser_behind_the_users_back():
    """Links may be shown; what opens one (QDesktopServices) is used nowhere but on folders of this machine."""
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "openUrl" in text:
            assert "fromLocalFile" in text, path


# Every event of Python's audit hooks that could reach beyond this machine.
SPY = """
import os, sys
seen = []

def spy(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "poplib.", "imaplib.")):
        # Processes of one machine may speak to each other: multiprocessing's pipes have no host.
        if event == "socket.__new__" and arguments[1] == getattr(__import__("socket"), "AF_UNIX", None):
            return
        if event in ("socket.connect", "socket.bind") and isinstance(arguments[1], (str, bytes)):
            return
        seen.append((event, repr(arguments[1:])))

sys.addaudithook(spy)
"""

WINDOW = (
    SPY
    + """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from nnviz.gui import application

show = application.show_window
done = []

def begin(window, **options):
    show(window, **options)
    QTimer.singleShot(0, window, lambda: use(window))

def use(window):
    from nnviz.gui.widgets.export import export_bytes, write_file
    from pathlib import Path
    from nnviz.tasks.train import TrainRequest

    for slug in window.registry:
        panel = window.open_panel(slug)
        assert panel is not None, slug
        for kind in ("png", "svg"):
            write_file(Path(sys.argv[1], f"{slug}.{kind}"), export_bytes(panel.view(), "." + kind, None), panel.context)
        done.append(slug)
    train = window.open_panel("train")
    train.set_request(TrainRequest("784-4-10", subset=100, epochs=1, validation=0.1))
    train.start()
    timer = QTimer(window)

    def look():
        if not train.controller.running:
            done.append("trained")
            window.close()

    timer.timeout.connect(look)
    timer.start(50)

application.show_window = begin
code = application.run([])
print(json.dumps([seen, done, sorted(m for m in sys.modules if m.startswith("PySide6.Qt"))]))
"""
)

COMMANDS = (
    SPY
    + """
import json
from nnviz.cli.main import run
os.chdir(sys.argv[1])
codes = [run(a.split()) for a in (
    "race --preset saddle --steps 5 --out race.png",
    "activations sigmoid relu --out curves.png",
    "train --arch 784-4-10 --subset 100 --epochs 1 --out net.npz",
    "race --preset saddle --steps 5 --out race.csv",
)]
print(json.dumps([seen, codes]))
"""
)


def run_spied(script, folder):
    environment = {
        **os.environ,
        "PYTHONPATH": str(PACKAGE.parent),
        "NNVIZ_CONFIG_DIR": str(folder / "profile"),
    }
    environment |= {"QT_QPA_PLATFORM": "offscreen", "MPLCONFIGDIR": str(folder)}
    environment.pop("NNVIZ_DATA_DIR", None)
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, timeout=200, env=environment,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.e2e
def test_the_window_opens_all_panels_exports_and_trains_without_a_network(tmp_path):
    pytest.importorskip("PySide6")
    seen, done, modules = run_spied(WINDOW, tmp_path)
    assert seen == []
    assert done[-1] == "trained"
    assert not FORBIDDEN_QT & {name.removeprefix("PySide6.") for name in modules}


@pytest.mark.e2e
def test_the_command_line_works_without_a_network(tmp_path):
    pytest.importorskip("matplotlib")
    seen, codes = run_spied(COMMANDS, tmp_path)
    assert seen == []
    assert codes == [0, 0, 0, 0]


def test_the_spy_sees_a_connection():
    script = (
        SPY
        + "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 9), 0.1)\nexcept OSError:\n    pass\n"
    )
    script += "import json\nprint(json.dumps([e for e, _ in seen]))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert {"socket.getaddrinfo", "socket.connect"} <= set(json.loads(done.stdout))
