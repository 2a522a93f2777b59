"""The pictures of the documentation show the application as it is: they are taken again and compared.

Other machines have other fonts and other last digits, so the comparison is coarse: blocks of 20 x 20
pixels, of which few may differ much.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

import nnviz
from nnviz.gui.examples import examples
from nnviz.gui.panel_registry import PANELS

ROOT = Path(nnviz.__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
NAMES = [example.name for slug in PANELS for example in examples(slug)]
DIFFERENT = 25  # of 255, in the mean over a block
ALLOWED = 0.05  # of the blocks; other BLAS kernels alone change the histograms of a deep network in 0.041


def share_of_different_blocks(one: QImage, other: QImage) -> float:
    """Return how much of a picture looks different from afar, 0 to 1."""
    blocks = []
    for image in (one, other):
        small = image.convertToFormat(QImage.Format.Format_RGB888).scaled(
            64, 40, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
        blocks.append(rows[:, : 64 * 3].reshape(40, 64, 3).astype(np.int16))
    return float((np.abs(blocks[0] - blocks[1]).max(axis=2) > DIFFERENT).mean())


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, str(ROOT / "main.py"), "screenshot", "--panel", "all", "--out", str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_example_has_its_picture_and_every_picture_its_page():
    pages = "".join(page.read_text("utf-8") for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
    used = set(re.findall(r"pictures/([\w-]+\.png)", pages))
    assert used == {path.name for path in PICTURES.glob("*.png")}
    assert {f"{name}-light.png" for name in NAMES} <= used


@pytest.mark.parametrize("name", NAMES)
def test_the_picture_is_current(name, taken):
    kept, new = QImage(str(PICTURES / f"{name}-light.png")), QImage(str(taken / f"{name}-light.png"))
    assert kept.size() == new.size()
    share = share_of_different_blocks(kept, new)
    assert share <= ALLOWED, f"{share:.1%} differs: nnviz screenshot --panel all --out docs/pictures"


def test_the_comparison_tells_pictures_apart():
    images = [QImage(str(PICTURES / f"{name}-light.png")) for name in NAMES]
    for i, one in enumerate(images):
        assert share_of_different_blocks(one, one) == 0.0
        for other in images[:i]:
            assert share_of_different_blocks(one, other) > ALLOWED
