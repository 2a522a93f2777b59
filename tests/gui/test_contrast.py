"""What can be ticked and moved is seen before it is: 3:1 to what is behind it (WCAG 2.2, 1.4.11)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSlider


def luminance(color: QColor) -> float:
    parts = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a: QColor, b: QColor) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QSlider])
def test_an_empty_box_or_groove_is_seen(kind, mode, theme, qtbot):
    theme.set_mode(mode)
    widget = QSlider(Qt.Orientation.Horizontal) if kind is QSlider else kind("")
    qtbot.addWidget(widget)
    widget.resize(120, 24)
    widget.show()
    picture = widget.grab().toImage()
    # The groove right of the knob; the box at the left.
    columns = range(60, 110) if kind is QSlider else range(24)
    found = [picture.pixelColor(x, y) for x in columns for y in range(picture.height())]
    behind = QColor(theme.colors.panel)
    assert max(contrast(color, behind) for color in found) >= 3.0
