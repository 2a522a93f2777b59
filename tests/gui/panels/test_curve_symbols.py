"""Curves can be told apart without their colours: each has symbols, and its own places for them."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nnviz.gui.panels.activations.picks import swatch
from nnviz.gui.panels.activations.symbols import PER_CURVE, paint_symbol, symbol_places

FRAME = QRectF(10, 10, 500, 300)
PX = np.linspace(10, 510, 601)


def test_coinciding_curves_have_their_symbols_elsewhere():
    flat = np.full(601, 100.0)
    places = [{round(x) for x, _ in symbol_places(PX, flat, FRAME, index)} for index in range(8)]
    assert all(len(xs) == PER_CURVE for xs in places)
    for i, one in enumerate(places):
        for other in places[:i]:
            assert min(abs(a - b) for a in one for b in other) >= 3


def test_no_symbol_in_a_gap_or_out_of_sight():
    curve = np.full(601, 100.0)
    curve[:300] = np.nan
    curve[450:] = 900.0
    for x, y in symbol_places(PX, curve, FRAME, 0):
        assert 260 <= x <= 385
        assert y == 100.0
    assert symbol_places(PX, np.full(601, np.nan), FRAME, 0) == []
    assert symbol_places(np.empty(0), np.empty(0), FRAME, 0) == []


@pytest.mark.parametrize("other", range(1, 8))
def test_symbols_differ_in_shape(theme, other):
    def shape(index):
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(QColor("transparent"))
        painter = QPainter(image)
        paint_symbol(painter, QPointF(20, 20), theme, index, 4.0)
        painter.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(40, 40, 4)[:, :, 3] > 127

    assert (shape(0) != shape(other)).sum() > 20


def test_a_derivative_has_its_symbols_between_those_of_its_function():
    flat = np.full(601, 100.0)
    own = [x for x, _ in symbol_places(PX, flat, FRAME, 2)]
    dashed = [x for x, _ in symbol_places(PX, flat, FRAME, 2, 0.5)]
    assert len(dashed) == PER_CURVE
    assert min(abs(a - b) for a in own for b in dashed) > 20


@pytest.mark.parametrize("other", range(1, 9))
def test_swatches_of_the_list_are_the_symbols(theme, other):
    def seen(index):
        image = swatch(theme, index).pixmap(14, 14).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        side = image.width()
        return np.frombuffer(image.constBits(), np.uint8).reshape(side, side, 4)[:, :, 3].astype(int)

    assert np.abs(seen(0) - seen(other)).sum() > 1500 or other == 8
    assert seen(None).max() == 0
