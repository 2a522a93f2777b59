"""A short run of the soak: random actions over all panels bring no fault."""

import subprocess
import sys
from pathlib import Path

import pytest

SOAK = Path(__file__).resolve().parent.parent / "benchmarks" / "soak.py"


@pytest.mark.e2e
def test_random_actions_bring_no_fault():
    pytest.importorskip("PySide6")
    done = subprocess.run(
        [sys.executable, str(SOAK), "--actions", "300", "--seed", "3"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
