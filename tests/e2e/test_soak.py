"""A short run of the soak: random actions over all panels bring no fault."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz

SOAK = Path(__file__).resolve().parent.parent / "benchmarks" / "soak.py"

ROOT = Path(nnviz.__file__).resolve().parent.parent


@pytest.mark.e2e
def test_random_actions_bring_no_fault():
    pytest.importorskip("PySide6")
    done = subprocess.run(
        [sys.executable, str(SOAK), "--actions", "300", "--seed", "3"],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
