import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.lessons import (
    Condition,
    LessonError,
    append_step,
    looks_like_lesson,
    parse_lesson,
    read_info,
    read_lesson,
    read_prose,
    state_block,
)
from nnviz.core.lessons.prose import fill_numbers
from nnviz.core.shared_state import SharedState, read_shared_state

LESSON = """---
title: Slopes
summary: How steep it is.
minutes: 5
---

```json numbers
{"slope": 0.25}
```

## First

The slope is $y(1-y)$.

```json state
{"panel": "activations", "state": {"tab": 0}, "figure": "3-7", "locked": ["tabs"]}
```

### Predict

How steep?

- [ ] 1
- [x] {{slope:.2f}}
  or a quarter

### Reveal

It is {{slope:.2f}}.

```json state
{"panel": "activations", "state": {"tab": 1}}
```

### Predict: And at zero?

```answer
{"number": "slope", "tolerance": 0.05, "unit": "m"}
```

## Second

### Your turn

Do it.

```json check
{"all": [{"value": "measured.a", "at_least": 3}], "solution": {"state": {"a": 4}}}
```

```python
# other blocks stay text
```
"""


def test_a_lesson_is_read_with_all_its_parts():
    lesson = parse_lesson(LESSON)
    assert (lesson.title, lesson.summary, lesson.minutes) == ("Slopes", "How steep it is.", 5)
    first, second = lesson.steps
    assert first.state.panel == "activations"
    assert first.state.figure == "3-7"
    assert first.state.locked == ("tabs",)
    choice, number = first.parts
    assert [c.right for c in choice.choices] == [False, True]
    assert choice.choices[1].text == "0.25 or a quarter"
    assert choice.reveal == "It is 0.25."
    assert choice.state.state == {"tab": 1}
    assert number.text == "And at zero?"
    assert number.answer.accepts(0.3)
    assert not number.answer.accepts(0.31)
    assert number.answer.unit == "m"
    (turn,) = second.parts
    assert turn.condition.holds({"measured": {"a": 3}}.get)
    assert turn.solution == {"state": {"a": 4}}
    assert "other blocks" in turn.text
    assert [s.state for s in lesson.states()] == [{"tab": 0}, {"tab": 1}]


FAULTS = {
    "": "no steps",
    "# T": "no steps",
    "## A": "no title",
    "# T\n## A\n```json state\n{": "not closed",
    "# T\n## A\n\n```json state\n{\n,}\n```": "line 6",
    "# T\n## A\n```json state\n[]\n```": "a state is",
    '# T\n## A\n```json state\n{"state": {}}\n```': "names its panel",
    '# T\n## A\n```json state\n{"panel": "x", "locked": "y"}\n```': '"locked" is a list',
    "# T\n### Predict": "begins with a step",
    "# T\n## A\n### Reveal": "has to follow",
    "# T\n## A\n### Foo": "is none of",
    "# T\n## A\n### Predict\n- [ ] a\n- [ ] b": "no choice is right",
    "# T\n## A\n### Predict\n- [x] a": "2 to 10 choices",
    '# T\n## A\n```json answer\n{"number": 1}\n```': "belongs below",
    '# T\n## A\n### Predict\n```answer\n{"number": "x"}\n```': "numbers",
    '# T\n## A\n### Predict\n```answer\n{"number": true}\n```': "an answer is",
    '# T\n## A\n### Your turn\n```check\n{"value": "measured.x"}\n```': "comparison",
    '# T\n## A\n### Your turn\n```check\n{"value": "os.system", "is": 1}\n```': "begins with state",
    '# T\n## A\n### Your turn\n```check\n{"value": "measured.x", "eval": 1}\n```': "no comparison",
    "# T\n## A\n{{nothing}}": "no number",
    "---\ntitle: T\n## A": "head",
    "---\ntitle: T": "head",
    "---\ntitle: T\nminutes: ten\n---\n## A": "whole number",
    "# T\n## A\n" + "x" * 30_000: "longer than",
    "# T\n" + "## A\n" * 100: "at most",
    '# T\n## A\n```state\n{"file": "../../../etc/passwd"}\n```': "not a file near",
    '# T\n## A\n```numbers\n{"a": "b"}\n```': "is a number",
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_names_the_line_and_what_to_do(text):
    with pytest.raises(LessonError, match=FAULTS[text]) as info:
        parse_lesson(text)
    assert str(info.value).startswith("lesson")


@given(st.text(alphabet='#-`~[]x{}()!$ \n"json:state,Predict0.é', max_size=300))
def test_any_text_is_a_lesson_or_a_typed_error(text):
    try:
        lesson = parse_lesson("# T\n## A\n" + text)
    except LessonError:
        return
    for step in lesson.steps:
        read_prose(step.text)


WORDS = st.sampled_from(["all", "any", "not", "value", "is", "at_least", "one_of", "between"])
LEAVES = st.none() | st.booleans() | st.floats() | st.text()


@given(st.recursive(LEAVES, lambda x: st.lists(x) | st.dictionaries(WORDS, x), max_leaves=20))
def test_any_data_is_a_condition_or_a_value_error(data):
    try:
        condition = Condition.from_data(data)
    except ValueError:
        return
    condition.holds(lambda _name: {"a": [1, {"b": 2}]})


def test_a_file_has_to_be_utf_8_and_small(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"# T\n## A\n\xff")
    with pytest.raises(LessonError, match="UTF-8"):
        read_lesson(path)
    path.write_bytes(b"# T\n## A\n" + b"x\n" * 600_000)
    with pytest.raises(DataFileError, match="larger"):
        read_lesson(path)
    with pytest.raises(DataFileError, match="no file"):
        read_lesson(tmp_path / "b.md")
    with pytest.raises(DataFileError, match="folder"):
        read_lesson(tmp_path)


def test_a_translation_takes_states_from_its_original(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "zh").mkdir()
    (tmp_path / "en" / "a.md").write_text(LESSON, "utf-8")
    other = tmp_path / "zh" / "a.md"
    head = "---\ntitle: 斜率\nbased on: ../en/a.md\n---\n"
    body = "## 一\n### 预测\n- [ ] 1\n- [x] 2\n### 揭晓\n是 {{slope}}。\n### 预测\n零点？\n"
    body += "## 二\n### 轮到你\n做。\n"
    other.write_text(head + body, "utf-8")
    lesson = read_lesson(other)
    english = read_lesson(tmp_path / "en" / "a.md")
    assert lesson.minutes == 5
    assert [s.state for s in lesson.states()] == [s.state for s in english.states()]
    assert lesson.steps[1].parts[0].condition == english.steps[1].parts[0].condition
    assert lesson.steps[0].parts[0].reveal == "是 0.25。"
    other.write_text(head + body.replace("### 轮到你", "### 预测"), "utf-8")
    with pytest.raises(LessonError, match="same order"):
        read_lesson(other)
    other.write_text(head + "## 一\n", "utf-8")
    with pytest.raises(LessonError, match="Translate each"):
        read_lesson(other)
    for name in ("/etc/passwd", "../../x.md", "a/../../x.md", "http://example.org/a.md"):
        other.write_text(f"---\ntitle: T\nbased on: {name}\n---\n## A\n", "utf-8")
        with pytest.raises(LessonError, match="near this one"):
            read_lesson(other)


def test_a_state_may_be_a_shared_file(tmp_path):
    shared = SharedState("race", {"preset": "book"}, ("setup.steps",), (), "Ms Li")
    (tmp_path / "x.nnviz").write_text(shared.text(), "utf-8")
    path = tmp_path / "a.md"
    path.write_text('# T\n## A\n```state\n{"file": "x.nnviz", "figure": "6-8"}\n```\n', "utf-8")
    state = read_lesson(path).steps[0].state
    assert (state.panel, state.state, state.locked, state.figure) == (
        "race", {"preset": "book"}, ("setup.steps",), "6-8",
    )  # fmt: skip
    (tmp_path / "x.nnviz").write_text("{}", "utf-8")
    with pytest.raises(LessonError, match="line 3"):
        read_lesson(path)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[a](http://x.org)", "a (http:&#47;&#47;x.org)"),
        ("![a](http://x.org/y.png)", "(a: http:&#47;&#47;x.org&#47;y.png)"),
        ("![a](../y.png)", "(a: ..&#47;y.png)"),
        ("![a](/y.png)", "(a: &#47;y.png)"),
        ("![a](file:///y.png)", "(a: file:&#47;&#47;&#47;y.png)"),
        ("![a](y.svg)", "(a: y.svg)"),
        ("![a](y.png)", "![a](picture:0)"),
        ("![a](formula:0)", "(a: formula"),
        ("<http://x.org>", "http:&#47;&#47;x.org"),
        ("[r]: http://x.org\nb", "b"),
        ("`$x$` and $x$", "`$x$` and ![formula](formula:0)"),
        ("5 $ and 6 $", "5 $ and 6 $"),
        (r"\$5", "$5"),
    ],
)
def test_nothing_in_a_text_leads_out_of_the_lesson(text, shown):
    assert read_prose(text).markdown.startswith(shown)


def test_numbers_are_written_as_asked():
    numbers = {"a": 0.25, "b": 452160.0, "c": 9.5e-7, "d": -0.7}
    text = "{{a}} {{a:.1%}} {{b:,d}} {{c:.1e}} {{d:.1f}}"
    assert fill_numbers(text, numbers) == "0.25 25.0% 452,160 9.5e-7 −0.7"


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"value": "m.a", "is": 1}, True),
        ({"value": "m.t", "is": 1}, False),
        ({"value": "m.t", "is": True}, True),
        ({"value": "m.a", "between": [0, 1]}, True),
        ({"value": "m.a", "above": 1}, False),
        ({"value": "m.list.*.b", "at_least": 3}, True),
        ({"value": "m.list.0.b", "at_least": 3}, False),
        ({"value": "m.list.-1.b", "at_least": 3}, True),
        ({"value": "m.list.#", "is": 2}, True),
        ({"value": "m.nothing", "is_not": 1}, False),
        ({"value": "m.text", "one_of": ["x", "y"]}, True),
        ({"value": "m.text", "above": 1}, False),
        ({"not": {"value": "m.a", "is": 2}}, True),
        ({"any": [{"value": "m.a", "is": 2}, {"value": "m.a", "is": 1}]}, True),
        ({"value": "m.none", "at_least": 0}, False),
    ],
)
def test_a_condition_compares_and_nothing_else(condition, holds):
    data = {"a": 1, "t": True, "text": "y", "none": None, "list": [{"b": 2}, {"b": 3}]}
    assert Condition.from_data(condition).holds({"m": data}.get) is holds


def test_a_teacher_adds_steps_from_the_window(tmp_path):
    path = tmp_path / "my-lesson.md"
    assert append_step(path, "A race", "race", {"preset": "book"}) == 1
    assert append_step(path, "Another", "race", {"preset": "book", "long": list(range(200))}) == 2
    lesson = read_lesson(path)
    assert lesson.title == "My lesson"
    assert [step.title for step in lesson.steps] == ["A race", "Another"]
    assert lesson.steps[1].state.state["long"][-1] == 199
    path.write_text("no lesson", "utf-8")
    with pytest.raises(LessonError):
        append_step(path, "x", "race", {})
    assert path.read_text("utf-8") == "no lesson"


def test_the_block_of_a_state_reads_back():
    state = {"text": "```\n", "numbers": list(range(100)), "名": 1.5}
    lesson = parse_lesson("# T\n## A\n" + state_block("draw", state))
    assert lesson.steps[0].state.state == state


def test_the_list_knows_figures_and_the_kind_of_file(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(LESSON, "utf-8")
    info = read_info(path)
    assert info.figures == (("3-7", 0),)
    assert info.steps == 2
    assert looks_like_lesson(path)
    path.write_text("# Read me\n", "utf-8")
    assert not looks_like_lesson(path)
    assert not looks_like_lesson(tmp_path / "a.txt")


# ---- the .nnviz format ------------------------------------------------------------------------


def test_a_shared_state_keeps_its_locks(tmp_path):
    path = tmp_path / "a.nnviz"
    shared = SharedState("race", {"x": 1}, ("a.b",), ("c",), "Ms Li")
    path.write_text(shared.text(), "utf-8")
    assert read_shared_state(path) == shared
    assert json.loads(shared.text())["nnviz"] == 2


def test_without_locks_older_versions_can_read_it(tmp_path):
    text = SharedState("race", {"x": 1}).text()
    assert json.loads(text)["nnviz"] == 1
    path = tmp_path / "a.nnviz"
    path.write_text('{"nnviz": 1, "version": "0.1.0", "panel": "race", "state": {"x": 1}}', "utf-8")
    assert read_shared_state(path) == SharedState("race", {"x": 1})


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"nnviz": 99}, "later version"),
        ({"nnviz": True}, "not a shared state"),
        ({"panel": 3}, "no panel"),
        ({"locked": "all"}, "locked"),
        ({"hidden": [1]}, "hidden"),
        ({"locked": ["x"] * 1000}, "locked"),
        ({"locked": ["x" * 1000]}, "locked"),
    ],
)
def test_a_damaged_shared_state_is_refused(tmp_path, change, problem):
    path = tmp_path / "a.nnviz"
    path.write_text(json.dumps({"nnviz": 2, "panel": "race", "state": {}, **change}), "utf-8")
    with pytest.raises(StateError, match=problem) as info:
        read_shared_state(path)
    assert str(path) in str(info.value)
