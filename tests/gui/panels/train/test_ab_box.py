"""What a comparison of runs says."""

import numpy as np
import pytest

from nnviz.gui.panels.train.ab_box import AbBox
from nnviz.gui.translation import install_language, remove_language
from nnviz.tasks.fair_comparison import PairedDifference


@pytest.fixture
def chinese(qapp):
    install_language("zh_CN")
    yield
    remove_language()


def test_the_sentence_is_in_one_language(chinese, make_context, qtbot):
    box = AbBox(make_context())
    qtbot.addWidget(box)
    entry = PairedDifference("epochs 30", "epochs 5", np.array([0.001]), 0.001, np.inf, 1)
    sentence = box._sentence(entry)
    assert "epochs" not in sentence
    assert "30" in sentence
