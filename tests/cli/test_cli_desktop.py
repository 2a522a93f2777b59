"""The entry in the menu of the desktop."""

import configparser
import sys
import xml.etree.ElementTree as ET

import pytest

from nnviz.cli.commands import desktop
from nnviz.cli.main import run
from nnviz.core.resources import resource_path

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop only")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def entry_of(home):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(home / "applications" / "nnviz.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_install_and_remove(home, capsys):
    assert run(["desktop", "install"]) == 0
    entry = entry_of(home)
    assert entry["Icon"] == "nnviz"
    assert entry["StartupWMClass"] == "nnviz"
    assert entry["Exec"].endswith(" %f")
    kind = ET.parse(home / "mime" / "packages" / "nnviz.xml").getroot()[0]
    assert entry["MimeType"] == kind.get("type") + ";"
    globs = [glob.get("pattern") for glob in kind.iter() if glob.tag.endswith("glob")]
    assert globs == ["*.nnviz"], "nothing but our own files is claimed"
    assert (home / "icons/hicolor/48x48/apps/nnviz.png").read_bytes().startswith(b"\x89PNG")
    assert (home / "icons/hicolor/scalable/apps/nnviz.svg").is_file()
    assert run(["desktop", "remove"]) == 0
    ours = [path for path in home.rglob("*nnviz*") if path.is_file()]
    # What update-mime-database makes of it is the system's.
    assert [path for path in ours if path.parent.name in ("applications", "packages", "apps")] == []
    assert "removed" in capsys.readouterr().out


def test_a_path_with_odd_characters_is_quoted(home, monkeypatch):
    monkeypatch.setattr(desktop.shutil, "which", lambda _name: "/opt/my apps/100% $nnviz")
    assert desktop.start_command() == '"/opt/my apps/100%% \\\\$nnviz"'
    list(desktop.install(home))
    assert entry_of(home)["Exec"].startswith('"/opt/my apps/')


def test_a_percent_sign_is_doubled_without_quotes_too(monkeypatch):
    """Undoubled it is a field code: ``%n`` would vanish from the path (Desktop Entry Specification)."""
    monkeypatch.setattr(desktop.shutil, "which", lambda _name: "/opt/100%/nnviz")
    assert desktop.start_command() == "/opt/100%%/nnviz"


def test_a_place_that_cannot_be_written_is_named(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert run(["desktop", "install", "--prefix", str(tmp_path / "file")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["nnviz.ico", "nnviz.icns", "nnviz-256.png"])
def test_the_icons_are_there(name):
    assert resource_path("desktop", name).stat().st_size > 1000
