"""Registries asked by two threads at once."""

from __future__ import annotations

import subprocess
import sys


def test_the_second_thread_waits_for_the_discovery():
    code = """
import threading
from nnviz.core.initializers.base import INITIALIZERS
barrier, counts = threading.Barrier(8), []
def ask():
    barrier.wait()
    counts.append(len(INITIALIZERS))
threads = [threading.Thread(target=ask) for _ in range(8)]
[t.start() for t in threads]
[t.join() for t in threads]
assert len(set(counts)) == 1 and counts[0] > 5, counts
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
