"""Folders, links, devices, pipes, unreadable and vanishing files: each reader answers at once, in words."""

import io
import os
import pickle
import signal
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest

from nnviz.core.data.files import read_dataset
from nnviz.core.data.handwriting import read_handwriting
from nnviz.core.errors import DataFileError, NnvizError
from nnviz.core.file_reading import MEGABYTE, read_file, read_head
from nnviz.core.lessons import looks_like_lesson, read_lesson
from nnviz.core.model_file import import_book_weights, load_model
from nnviz.core.shared_state import read_shared_state
from nnviz.tasks.race_files import load_race
from nnviz.tasks.run_files import read_record
from nnviz.tasks.training_checkpoints import unfinished


def read_picture(path):
    pytest.importorskip("PIL")
    from nnviz.pictures.gray_pictures import read_gray

    return read_gray(path)


READERS = {
    "file": read_file,
    "data set": read_dataset,
    "network": load_model,
    "book": import_book_weights,
    "handwriting": read_handwriting,
    "picture": read_picture,
    "race": load_race,
    "shared state": read_shared_state,
    "lesson": read_lesson,
    "run": read_record,
}
reader = pytest.mark.parametrize("kind", READERS)


@pytest.fixture(autouse=True)
def bounded_time():
    """A reader that hangs fails its test instead of stopping all."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def too_long(*_):
        raise TimeoutError("a reader hangs")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def refused(kind, path):
    with pytest.raises(NnvizError) as caught:
        READERS[kind](path)
    text = str(caught.value)
    assert str(path) in text or path.name in text, text
    assert text.count(".") >= 1
    return text


def make_strange(what, folder):
    path = folder / "strange"
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "link to itself":
        path.symlink_to(path)
    elif what == "link to nothing":
        path.symlink_to(folder / "nowhere")
    elif what == "socket":
        import socket

        with socket.socket(socket.AF_UNIX) as listener:
            os.chdir(folder)  # names of sockets are short
            listener.bind("strange")
    elif what.startswith("/dev"):
        if not Path(what).exists():
            pytest.skip(f"no {what} here")
        path.symlink_to(what)
    return path


STRANGE = [
    "folder", "pipe", "link to itself", "link to nothing", "socket", "/dev/zero", "/dev/random", "/dev/tty",
    "/dev/fd/0", "missing",
]  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="devices of Unix")
@pytest.mark.parametrize("what", STRANGE)
@reader
def test_what_is_no_file_is_refused(kind, what, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = make_strange(what, tmp_path)
    if kind == "handwriting" and what == "missing":
        assert read_handwriting(path) == ()
        return
    refused(kind, path)
    assert unfinished(path) is None
    looks_like_lesson(path.with_suffix(".md"))


@reader
def test_a_file_that_may_not_be_read_is_refused(kind, tmp_path, monkeypatch):
    path = tmp_path / "secret"
    path.write_bytes(b"x")

    def denied(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("nnviz.core.file_reading.os.open", denied)
    assert "permissions" in refused(kind, path)


@reader
def test_a_disk_that_fails_is_told(kind, tmp_path, monkeypatch):
    path = tmp_path / "bad"
    path.write_bytes(b"x")

    class Failing(io.BytesIO):
        def read(self, *_):
            raise OSError(5, "Input/output error")

    def opened(descriptor, _mode):
        os.close(descriptor)
        return Failing()

    monkeypatch.setattr("nnviz.core.file_reading.os.fdopen", opened)
    assert "Input/output error" in refused(kind, path)


@reader
def test_a_file_that_vanishes_is_refused(kind, tmp_path, monkeypatch):
    path = tmp_path / "here.nnviz"
    path.write_bytes(b"x")
    real = os.open

    def gone(name, *args, **options):
        if str(name) == str(path):
            path.unlink(missing_ok=True)
        return real(name, *args, **options)

    monkeypatch.setattr("nnviz.core.file_reading.os.open", gone)
    refused(kind, path)


def test_links_to_ordinary_files_are_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("real")
    assert read_file(tmp_path / "link") == b"12345"
    assert read_head(tmp_path / "link", 3) == b"123"


@pytest.mark.skipif(not hasattr(os, "listxattr"), reason="/proc/self/fd of Linux")
@reader
def test_no_descriptor_is_left_open(kind, tmp_path):
    (tmp_path / "folder").mkdir()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - no files of ours
    for _ in range(5):
        refused(kind, tmp_path / "folder")
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def _bomb(shape, order, members=1):
    """Return an archive of zeros that unpacks to hundreds of megabytes."""
    header = {"descr": "<f8", "fortran_order": order == "F", "shape": shape}
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(head, header)
    size = int(np.prod(shape)) * 8
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(members):
            with archive.open(f"x_train{number or ''}.npy", "w") as member:
                member.write(head.getvalue())
                block = bytes(16 * MEGABYTE)
                for begin in range(0, size, len(block)):
                    member.write(block[: min(len(block), size - begin)])
    return file.getvalue()


PEAK = """
import resource, sys
from nnviz.core.data.files import read_dataset
from nnviz.core.errors import DataFileError
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_dataset(sys.argv[1])
except DataFileError as error:
    print(error)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.e2e
@pytest.mark.skipif(os.name != "posix", reason="the resource module")
@pytest.mark.parametrize(("count", "order"), [(60_000, "F"), (70_000, "C")])
def test_an_archive_that_unpacks_to_much_needs_bounded_memory(count, order, tmp_path):
    """359 MB of floats are read, 419 MB refused; a hostile file once took 1.1 GB."""
    import subprocess
    import sys

    path = tmp_path / "bomb.npz"
    path.write_bytes(_bomb((count, 28, 28), order))
    done = subprocess.run([sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True)
    lines = done.stdout.split("\n")
    assert int(lines[-2]) < 520, done.stdout
    assert (count > 65_000) == ("unpacks to more" in done.stdout)


def test_a_declared_size_is_checked_before_anything_is_unpacked(tmp_path):
    path = tmp_path / "x.npz"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x_train.npy", b"\x93NUMPY" + bytes(100))
    data = bytearray(file.getvalue())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (2**32 - 2).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(DataFileError, match="unpacks to more"):
        read_dataset(path)


def test_a_long_stroke_file_tells_how_far_it_is_and_can_be_given_up(tmp_path):
    one = '.SEGMENT DIGIT 0 ? "7"\n.PEN_DOWN\n10 10\n20 400\n.PEN_UP\n'
    path = tmp_path / "many.txt"
    path.write_text(".VERSION 1.0\n" + one * 200)
    seen = []
    assert len(read_dataset(path, progress=seen.append)) == 200
    assert seen == [0.0, 0.25, 0.5, 0.75]

    class Enough(Exception):
        pass

    def stop(fraction):
        if fraction > 0.4:
            raise Enough

    with pytest.raises(Enough):
        read_dataset(path, progress=stop)
    path.write_text(".VERSION 1.0\n" + one * 30_001)
    with pytest.raises(DataFileError, match="split the file"):
        read_dataset(path)


def test_pickles_of_the_book_are_read_from_files_only(tmp_path):
    path = tmp_path / "w.pkl"
    path.write_bytes(pickle.dumps({"W1": np.ones((3, 2))}))
    refused("book", path)
