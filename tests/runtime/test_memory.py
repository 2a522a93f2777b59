"""Memory that has been freed goes back to the system."""

import subprocess
import sys
import threading

import pytest

from nnviz.runtime import Engine
from nnviz.runtime.memory import keep_memory_small, return_memory

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator")

# Blocks of 2 MB between small ones that stay, as pictures lie between widgets; twice, since the first free
# of a large block changes what glibc does with the next.
PROGRAM = """
from nnviz.runtime.memory import keep_memory_small, return_memory
if {settings}:
    assert keep_memory_small()
def resident():
    return next(int(l.split()[1]) for l in open("/proc/self/status") if l.startswith("VmRSS")) / 1024
kept = []
for _ in range(2):
    large = []
    for _ in range(60):
        large.append(bytearray(b"x") * (2 << 20))
        kept.append(bytearray(b"y") * 3000)
    before = resident()
    del large
print(before - resident())
return_memory()
print(before - resident())
"""


def freed(settings):
    program = PROGRAM.format(settings=settings)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


def test_large_blocks_go_back_at_once_with_the_settings():
    at_once, _ = freed(True)
    assert at_once > 100


def test_what_is_free_goes_back_when_asked():
    at_once, later = freed(False)
    assert at_once < 50, "without the settings glibc keeps it: are they still needed?"
    assert later > 100


def test_they_can_be_called_again():
    assert keep_memory_small()
    return_memory()


def test_the_engine_tells_when_it_rests_once_after_each_time_of_work(monkeypatch):
    monkeypatch.setattr("nnviz.runtime.engine._REST", 0.01)
    rests = []
    rested = threading.Event()

    def on_rest():
        rests.append(threading.current_thread().name)
        rested.set()

    engine = Engine(lambda: None, on_rest=on_rest)
    for count in (1, 2):
        rested.clear()
        engine.submit("a", lambda: iter(range(3)), on_update=lambda _value: None)
        assert rested.wait(20.0)
        assert len(rests) == count
    assert engine.close()
    assert rests == ["nnviz-worker"] * 2
