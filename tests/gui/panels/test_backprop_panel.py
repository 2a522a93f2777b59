"""Values go forwards, gradients back, one operation at a time."""

import math

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.core.errors import NnvizError
from nnviz.gui.panels.backprop.node_words import figure, rule_of, short_figure, symbol
from nnviz.tasks.backprop_view import EXAMPLES, BackpropRequest, run_backprop_view


@pytest.fixture
def panel(make_panel):
    panel = make_panel("backprop")
    panel.resize(1000, 700)
    panel.show()
    QApplication.processEvents()
    yield panel
    panel.close()


def choose_example(panel, name):
    combo = panel.controls.example
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


def type_formula(panel, text):
    line = panel.controls.formula.line
    line.selectAll()
    QTest.keyClicks(line, text)


def test_it_begins_with_the_books_apples(panel):
    assert panel.measured()["gradients"] == pytest.approx({"apple": 2.2, "count": 110, "tax": 200})
    assert panel.headline_text() == "Result 220, gradient (2.2, 110, 200)"


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_drawn_within_the_view(panel, name):
    choose_example(panel, name)
    QApplication.processEvents()
    graph, result = panel.graph, panel.result()
    assert result.request == BackpropRequest(EXAMPLES[name].formula, EXAMPLES[name].values)
    assert panel.controls.example.currentData() == name
    boxes = [graph._box(i) for i in range(len(result.graph.nodes))]
    assert all(graph.rect().toRectF().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_step_shows_one_more_value_or_gradient(panel, name):
    choose_example(panel, name)
    steps = len(panel.result().steps)
    seen = []
    for step in range(2 * steps + 1):
        panel.go_to(step)
        seen.append(len(panel.graph._known) + len(panel.graph._returned))
    assert seen == list(range(seen[0], seen[0] + 2 * steps + 1))


def test_the_transport_goes_forwards_and_back(panel):
    panel.transport.restarted.emit()
    assert panel.position() == 0
    assert "0 of 2" in panel.headline_text()
    panel.transport.step_button.click()
    panel.transport.step_button.click()
    assert "220" in panel.headline_text()
    panel.transport.back_button.click()
    assert panel.position() == 1
    panel.transport.scrubbed.emit(3)
    assert panel.headline_text() == "Back: 1 of 2 operations"


def test_it_plays_to_the_end_and_stops(panel, qtbot):
    panel.transport.set_speed(8.0)
    panel._clock.setInterval(1)
    panel.transport.toggle()
    assert panel.position() == 0
    qtbot.waitUntil(lambda: not panel.transport.is_playing())
    assert panel.position() == 4
    assert not panel._clock.isActive()


def test_another_panel_in_front_stops_it(panel):
    panel.transport.toggle()
    panel.deactivated()
    assert not panel._clock.isActive()


def test_the_arrow_keys_step(panel):
    QTest.keyClick(panel.graph, Qt.Key.Key_Left)
    assert panel.position() == 3
    QTest.keyClick(panel.graph, Qt.Key.Key_Right)
    assert panel.position() == 4


def test_a_clicked_node_says_its_sum(panel):
    node = panel.result().steps[0]
    where = panel.graph.place(panel.result().layout.places[node])
    QTest.mouseClick(panel.graph, Qt.MouseButton.LeftButton, pos=where.toPoint())
    facts = panel.facts_box
    assert facts.title.text() == "×"
    assert "turns its inputs round" in facts.rule.text()
    assert "100 × 2 = 200" in facts.sums.text()
    assert "back to apple: 1.1 · 2 = 2.2" in facts.sums.text()


def test_what_has_not_been_computed_is_not_said(panel):
    node = panel.result().steps[0]
    panel.go_to(0)
    panel.choose(node)
    assert not panel.facts_box.sums.isVisible()
    panel.go_to(1)
    assert "forwards" in panel.facts_box.sums.text()
    assert "back to" not in panel.facts_box.sums.text()


def test_beside_the_nodes_there_is_nothing_to_click(panel):
    assert panel.graph.node_at(QPointF(2, 2)) is None
    QTest.mouseClick(panel.graph, Qt.MouseButton.LeftButton, pos=QPointF(2, 2).toPoint())
    assert panel.state()["chosen"] is None


def test_an_input_used_more_than_once_gets_the_sum(panel):
    choose_example(panel, "branch")
    panel.choose(panel.result().graph.variables[0])
    assert panel.facts_box.sums.text().endswith("3 + 2 + 2 = 7")


def test_a_number_is_asked_for_no_gradient(panel):
    choose_example(panel, "branch")
    graph = panel.result().graph
    panel.choose(next(i for i, node in enumerate(graph.nodes) if node.kind == "number"))
    assert "stands still" in panel.facts_box.rule.text()


def test_values_are_dragged_and_typed(panel):
    apple = panel.controls.numbers[0]
    apple.slider.setValue(round(0.625 * apple.slider.maximum()))
    dragged = panel.measured()["values"]["apple"]
    assert 40 < dragged < 60
    apple.box.setValue(1e4)
    assert panel.measured()["result"] == pytest.approx(22000)
    assert apple.value() == 1e4, "the slider reaches further now"
    apple.slider.reset_requested.emit()
    assert panel.measured()["values"]["apple"] == 100


def test_a_typed_formula_has_its_own_variables(panel):
    type_formula(panel, "u*u + 3*apple")
    assert panel.measured()["values"] == {"u": 1.0, "apple": 100.0}, "what had a value keeps it"
    assert panel.measured()["gradients"] == {"u": 2.0, "apple": 3.0}
    assert panel.controls.example.currentData() == "own"


@pytest.mark.parametrize(
    "text", ["x +", "2 + 3", "a*b*c*d*f*g*h*i*j", "__import__('os')", "foo(x)", "x = 1", "x"]
)
def test_nonsense_leaves_the_graph_and_says_why(panel, qtbot, text):
    type_formula(panel, "x * y")
    panel.controls.formula.set_formula(text)
    assert panel.result().request.formula == "x * y"
    message = panel.controls.formula.message
    assert message.isVisible()
    assert "The graph is still that of x * y." in message.text()
    assert panel.state()["request"]["formula"] == "x * y"


def test_an_empty_line_is_said_to_be_empty(panel, qtbot):
    panel.controls.formula.line.selectAll()
    QTest.keyClick(panel.controls.formula.line, Qt.Key.Key_Delete)
    qtbot.waitUntil(panel.controls.formula.message.isVisible)
    assert "empty" in panel.controls.formula.message.text()
    assert panel.result().request.formula == EXAMPLES["apples"].formula


def test_where_there_is_no_value_it_says_so(panel):
    type_formula(panel, "log(u) / 0")
    assert "∞" in panel.headline_text() or "NaN" in panel.headline_text()
    panel.controls.numbers[0].box.setValue(-1)
    assert "NaN" in panel.headline_text()


def test_a_kink_is_named_where_the_two_ways_differ(panel):
    choose_example(panel, "relu")
    assert "differ" not in panel.facts_box.words.text()
    panel.controls.numbers[0].box.setValue(0.0)
    assert "kink" in panel.facts_box.words.text()


def test_before_the_end_the_table_has_no_gradients(panel):
    panel.go_to(2)
    assert panel.facts_box.table.csv_text().splitlines()[1].startswith("apple,,2.2")
    panel.go_to(4)
    assert panel.facts_box.table.csv_text().splitlines()[1].startswith("apple,2.2,2.2")


def test_states_return(panel, make_panel):
    choose_example(panel, "softmax")
    panel.go_to(9)
    state = panel.state()
    other = make_panel("backprop")
    other.restore_state(state)
    assert other.state() == state
    assert other.position() == 9
    assert other.headline_text() == panel.headline_text()


def test_another_formula_is_shown_in_full(panel):
    panel.go_to(1)
    choose_example(panel, "fruit")
    assert panel.position() == 2 * len(panel.result().steps)


@pytest.mark.parametrize(
    "state",
    [{}, {"request": {"formula": "x +", "values": [1.0]}}, {"request": {"formula": "x*y", "values": [1.0]}},
     {"request": {"formula": "x*2", "values": [1.0]}, "step": -1},
     {"request": {"formula": "x*2", "values": [1.0]}, "chosen": "no"}],
)  # fmt: skip
def test_bad_states_are_refused(panel, state):
    with pytest.raises(NnvizError):
        panel.restore_state(state)


@pytest.mark.parametrize(("step", "chosen"), [(10**9, 10**9), (0, 99)])
def test_places_beyond_the_graph_do_no_harm(panel, step, chosen):
    panel.restore_state({"request": {"formula": "x*2", "values": [1.0]}, "step": step, "chosen": chosen})
    assert panel.position() <= 2
    assert panel.result().request.formula == "x*2"


def test_every_operation_of_the_examples_has_words(panel):
    for example in EXAMPLES.values():
        panel.controls.set_request(BackpropRequest(example.formula, example.values))
        for node in panel.result().graph.nodes:
            assert symbol(node)
            assert rule_of(node)


@pytest.mark.parametrize(
    ("value", "text", "short"),
    [(-0.0, "0", "0"), (float("nan"), "NaN", "NaN"), (float("-inf"), "−∞", "−∞"),
     (0.013489, "0.01349", "0.0135"), (-2.5, "−2.5", "−2.5"), (1234.56, "1235", "1235"),
     (99.96, "99.96", "100")],
)  # fmt: skip
def test_figures(value, text, short):
    assert figure(value) == text
    assert short_figure(value) == short


@pytest.mark.parametrize("key", list(EXAMPLES))
def test_no_number_of_an_example_covers_another_or_a_node(panel, key):
    """The numbers of x * x + 3 * x lay on one another, those of softmax on the sum below a1."""
    panel.controls.set_request(BackpropRequest(EXAMPLES[key].formula, EXAMPLES[key].values))
    panel.resize(1000, 700)
    view = panel.graph
    view.grab()
    metrics = QFontMetricsF(view._font(0.92))
    boxes = [view._box(i) for i in range(len(panel.result().graph.nodes))]
    boxes += [view._total_box(i) for i in panel.result().graph.variables if view._total(i)]
    for edge, where in view._spots.items():
        for text, top in zip(view._texts(*edge), (-metrics.height(), 0.0), strict=True):
            width = metrics.horizontalAdvance(f"← {text}" if top == 0.0 else text)
            if text:
                boxes.append(QRectF(where.x() - width / 2, where.y() + top, width, metrics.height()))
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            part = one.intersected(other)
            # The corner of a box around a circle is empty.
            assert not one.intersects(other) or part.width() * part.height() < 60.0, (one, other)


@pytest.mark.parametrize("key", list(EXAMPLES))
def test_no_example_shows_a_rounding_error_as_a_number(panel, key):
    """The sum of the neuron's example was 2.78e-17."""
    request = BackpropRequest(EXAMPLES[key].formula, EXAMPLES[key].values)
    *_, result = run_backprop_view(request)
    assert all(value == 0 or abs(value) > 1e-9 for value in result.values)


@pytest.mark.parametrize(
    ("value", "text"),
    [(9.603e40, "9.6e40"), (-2.5e-7, "−2.5e−7"), (110.0, "110"), (0.01349, "0.0135"), (math.inf, "∞")],
)
def test_numbers_on_edges_are_short(value, text):
    assert short_figure(value) == text


def test_larger_type_gets_more_room(panel, theme):
    panel.controls.formula.set_formula("x+x+x+x+x+x+x+x+x+x")
    before = panel.graph.minimumWidth()
    font = panel.graph.font()
    font.setPixelSize(2 * panel.graph.fontInfo().pixelSize())
    panel.graph.setFont(font)
    assert panel.graph.minimumWidth() > 1.5 * before


def test_stepping_brings_what_is_spoken_of_into_sight(panel):
    panel.resize(760, 520)
    panel.controls.formula.set_formula("x" + "+x" * 11)
    QApplication.processEvents()
    view = panel._scroll
    assert view.horizontalScrollBar().maximum() > 0
    for step in range(1, 2 * len(panel.result().steps) + 1):
        panel.go_to(step)
        place = panel.graph.place(panel.result().layout.places[panel._chosen]).toPoint()
        assert view.viewport().rect().contains(panel.graph.mapTo(view.viewport(), place))


def test_a_dragged_value_moves_no_node_and_no_number(panel):
    choose_example(panel, "fruit")
    panel.graph.grab()
    layout, spots = panel.result().layout, panel.graph._spots
    for value in (101.0, 140.5, 9.0):
        panel.controls.numbers[0].set_value(value)
        panel.graph.grab()
        assert panel.result().layout is layout
        assert panel.graph._spots is spots, "they would be looked for anew"
    panel.resize(800, 700)
    panel.graph.grab()
    assert panel.graph._spots is not spots
