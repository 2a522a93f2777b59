"""The canvas under a simulated mouse."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.gui.panels.draw.canvas import Canvas, Tool
from nnviz.gui.panels.draw.ink import picture_of
from nnviz.gui.panels.draw.ink_painting import gray_values


@pytest.fixture
def canvas(qtbot):
    widget = Canvas()
    qtbot.addWidget(widget)
    widget.resize(280, 280)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def drag(canvas, *positions, button=Qt.MouseButton.LeftButton, release=True):
    positions = [QPoint(*p) for p in positions]
    QTest.mousePress(canvas, button, pos=positions[0])
    for start, end in itertools.pairwise(positions):
        for i in range(1, 11):
            QTest.mouseMove(canvas, start + (end - start) * (i / 10))
    if release:
        QTest.mouseRelease(canvas, button, pos=positions[-1])


def test_a_stroke_follows_the_mouse(canvas, qtbot):
    with qtbot.waitSignals([canvas.strokes_changed, canvas.drawing_finished]):
        drag(canvas, (50, 50), (200, 60))
    (stroke,) = canvas.strokes()
    assert stroke.shape[1] == 2
    np.testing.assert_allclose(stroke[0], (50, 50), atol=0.5)
    np.testing.assert_allclose(stroke[-1], (200, 60), atol=0.5)
    assert np.hypot(*np.diff(stroke, axis=0).T).max() < 10


def test_the_stroke_under_the_pen_counts_already(canvas):
    drag(canvas, (50, 50), (200, 60), release=False)
    assert len(canvas.strokes()) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.is_empty()
    assert not canvas.undo_stack.canUndo()


def test_canvas_units_do_not_depend_on_the_size(canvas):
    canvas.resize(560, 560)
    drag(canvas, (280, 280), (420, 280))
    (stroke,) = canvas.strokes()
    np.testing.assert_allclose(stroke[[0, -1]], [(140, 140), (210, 140)], atol=0.5)


def test_a_click_is_a_dot(canvas):
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert canvas.strokes()[0].shape == (1, 2)
    assert canvas.composite()[100, 100] == 255


def test_undo_redo_clear(canvas):
    drag(canvas, (50, 50), (200, 60))
    drag(canvas, (50, 150), (200, 160))
    canvas.clear()
    assert canvas.is_empty()
    canvas.undo_stack.undo()
    assert len(canvas.strokes()) == 2
    canvas.undo_stack.undo()
    assert len(canvas.strokes()) == 1
    canvas.undo_stack.redo()
    assert len(canvas.strokes()) == 2
    canvas.clear()
    canvas.clear()
    assert canvas.undo_stack.count() == 3


@pytest.mark.parametrize("way", ["tool", "right button"])
def test_the_eraser_cuts_a_stroke_in_two(canvas, way):
    drag(canvas, (30, 140), (250, 140))
    if way == "tool":
        canvas.set_tool(Tool.ERASER)
        drag(canvas, (140, 100), (140, 180))
    else:
        drag(canvas, (140, 100), (140, 180), button=Qt.MouseButton.RightButton)
    left, right = canvas.strokes()
    assert left[:, 0].max() < 140 - 10
    assert right[:, 0].min() > 140 + 10
    assert canvas.composite()[140, 140] == 0
    canvas.undo_stack.undo()
    assert len(canvas.strokes()) == 1


def test_what_is_shown_is_what_a_fresh_painting_shows(canvas):
    canvas.set_tool(Tool.PEN)
    drag(canvas, (60, 60), (200, 90), (80, 200))
    drag(canvas, (100, 50), (100, 230), button=Qt.MouseButton.RightButton)
    drag(canvas, (150, 50), (220, 230))
    shown = gray_values(canvas.grab().toImage())
    canvas.invalidate()
    fresh = gray_values(canvas.grab().toImage())
    assert np.abs(shown.astype(int) - fresh).mean() < 0.2


def test_a_picture_can_be_drawn_on_and_rubbed_out(canvas):
    gray = np.zeros((28, 28), np.uint8)
    gray[10:18, 10:18] = 255
    canvas.set_image(gray, label=1)
    assert canvas.picture().original
    drag(canvas, (140, 140), (140, 150), button=Qt.MouseButton.RightButton)
    assert not canvas.picture().original
    assert canvas.picture().label is None
    assert canvas.composite()[142, 142] == 0
    drag(canvas, (30, 30), (60, 30))
    assert canvas.composite()[30, 45] == 255
    canvas.undo_stack.undo()
    canvas.undo_stack.undo()
    assert canvas.picture().original
    np.testing.assert_array_equal(canvas.picture().gray, gray)


def test_a_dropped_file_is_shown(canvas, tmp_path):
    path = tmp_path / "photo.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert canvas.take_picture(mime)
    assert canvas.picture().gray.shape == (40, 60)
    assert canvas.picture().coverage.shape == (60, 60)
    assert canvas.picture().name == "photo.png"


def drop(widget, mime):
    at, left, none = QPointF(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(at, Qt.DropAction.CopyAction, mime, left, none))
    return enter.isAccepted()


# Qt 6.12 deprecates the only constructor that 6.11 has.
@pytest.mark.filterwarnings("ignore:Function.*QDragEnterEvent:DeprecationWarning")
def test_pictures_are_taken_from_a_drag_and_other_files_left_to_the_window(canvas, tmp_path):
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(tmp_path / "a.png"))
    (tmp_path / "data.csv").write_text("1,2")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "data.csv"))])
    assert not drop(canvas, mime)
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    assert drop(canvas, mime)
    assert canvas.picture().name == "a.png"
    pasted = QMimeData()
    pasted.setImageData(image)
    canvas.clear()
    assert drop(canvas, pasted)
    assert canvas.picture().gray.shape == (30, 30)


def tablet(canvas, kind, x, y, pressure, pointer=QPointingDevice.PointerType.Pen):
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, pointer, QInputDevice.Capability.Pressure, 1, 1
    )
    at = QPointF(x, y)
    event = QTabletEvent(
        kind, device, at, at, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def test_a_tablet_pen_presses_wider_lines_and_its_other_end_erases(canvas):
    tablet(canvas, QEvent.Type.TabletPress, 40, 140, 0.1)
    for i in range(1, 21):
        tablet(canvas, QEvent.Type.TabletMove, 40 + 10 * i, 140, 0.1 + 0.04 * i)
    tablet(canvas, QEvent.Type.TabletRelease, 240, 140, 0)
    (stroke,) = canvas.ink().strokes
    assert stroke[-1, 2] > 1.8 * stroke[0, 2]
    eraser = QPointingDevice.PointerType.Eraser
    tablet(canvas, QEvent.Type.TabletPress, 140, 140, 0.5, eraser)
    tablet(canvas, QEvent.Type.TabletRelease, 140, 140, 0, eraser)
    assert len(canvas.strokes()) == 2


def test_what_is_no_picture_is_refused(canvas, tmp_path, qtbot):
    path = tmp_path / "notes.txt"
    path.write_text("no picture")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(canvas.picture_refused) as refused:
        assert not canvas.take_picture(mime)
    assert "notes.txt" in refused.args[0]
    assert canvas.is_empty()


def test_drawing_with_the_keyboard(canvas):
    canvas.setFocus()
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    (stroke,) = canvas.strokes()
    assert np.ptp(stroke[:, 1]) == pytest.approx(48)


def test_a_wide_photo_of_dark_ink_becomes_square_ink():
    photo = np.full((20, 30), 250, np.uint8)
    photo[5:15, 14:16] = 10
    picture = picture_of(photo)
    assert picture.coverage.shape == (30, 30)
    assert picture.coverage[15, 15] == 245
    assert picture.coverage[0, 0] == picture.coverage[8, 0] == 5


def test_positions_round_trip(canvas):
    canvas.resize(500, 400)
    rect = canvas.sheet_rect()
    assert rect.width() == rect.height() == 400
    assert canvas.to_canvas(QPointF(rect.center())).x() == pytest.approx(140, abs=1)
