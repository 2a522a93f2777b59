import os
import signal
import subprocess
import sys

import pytest

from nnviz.core.errors import DataFileError
from nnviz.core.file_writing import write_file

WRITER = """
import sys
from nnviz.core.file_writing import write_file
number = 0
while True:
    write_file(sys.argv[1], bytes([number % 256]) * 300_000)
    print(number, flush=True)
    number += 1
"""


def test_what_was_there_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "file"
    write_file(path, b"one")
    path.chmod(0o640)
    write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [item.name for item in tmp_path.iterdir()] == ["file"]


def test_links_are_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"one")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_file(tmp_path / "link", b"two")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"two"


@pytest.mark.parametrize("place", ["", "missing/file", "a\0b", "x" * 300])
def test_impossible_places_are_refused(tmp_path, place):
    with pytest.raises(DataFileError):
        write_file(tmp_path / place, b"data")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="a device of Unix")
def test_devices_are_left_alone():
    with pytest.raises(DataFileError, match="device"):
        write_file("/dev/null", b"data")


@pytest.mark.e2e
@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_writer_leaves_a_whole_file(tmp_path):
    path = tmp_path / "file"
    for writes in (1, 7, 30):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            for _ in range(writes):
                assert process.stdout.readline()
            process.send_signal(signal.SIGKILL)
        data = path.read_bytes()
        assert len(data) == 300_000
        assert data == data[:1] * 300_000
