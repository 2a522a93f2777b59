"""What fuzzing has found in the reader of lessons."""

import time

import pytest

from nnviz.core.lessons import Condition, LessonError, lookup, parse_lesson
from nnviz.core.lessons.prose import fill_numbers, read_prose

LESSON = """---
title: T
minutes: {minutes}
---
```numbers
{{"n": {number}}}
```
## Step
{text}
### Your turn
```check
{{"value": "state.{path}", "at_least": {limit}}}
```
"""


def lesson(minutes="10", number="2.5", text="text", path="a", limit="1"):
    return LESSON.format(minutes=minutes, number=number, text=text, path=path, limit=limit)


@pytest.mark.parametrize(
    "wrong",
    [{"minutes": "²"}, {"minutes": "9" * 5000}, {"number": "1" + "0" * 400}, {"limit": "1" + "0" * 400}],
)
def test_odd_numbers_are_refused(wrong):
    with pytest.raises(LessonError):
        parse_lesson(lesson(**wrong))


@pytest.mark.parametrize("style", [".e", ".d", ",.2d", "99", "5", ".", "²d"])
def test_odd_styles_of_numbers_stay_as_written(style):
    text = "{{n:" + style + "}}"
    assert fill_numbers(text, {"n": 2.5}) == text
    assert fill_numbers("{{n:.1f}} {{n:,d}} {{n}} {{n:.1%}}", {"n": 2500.0}) == "2500.0 2,500 2500 250000.0%"


@pytest.mark.parametrize("name", ["--1", "²", "٣", "-", "9999999"])
def test_odd_indices_lead_nowhere(name):
    assert list(lookup([1, 2, 3, 4], (name,))) == []
    condition = parse_lesson(lesson(path=name)).steps[0].parts[0].condition
    assert isinstance(condition, Condition)
    assert not condition.holds({"state": [1, 2]}.get)


@pytest.mark.parametrize(
    "piece", ["[a](", "![a](", "[", "![", "``a", "```", "$a", "$$a", "<a:", "[a]: b\n", "{{a", "\\", "[a](b "]
)
def test_prose_of_nothing_but_beginnings_is_read_in_no_time(piece):
    """Beginnings of links in 200 kB once took 12 s, in the window's thread."""
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    read_prose(text)
    assert time.process_time() - began < 5.0


def test_headings_of_nothing_but_marks_are_read_in_no_time():
    began = time.process_time()
    assert len(parse_lesson("# T\n" + ("## " + "#" * 19_000 + "a\n") * 50).steps) == 50
    assert time.process_time() - began < 5.0


def test_links_pictures_and_headings_are_still_read():
    prose = read_prose('[a](<b c> "t") ![p](<x.png> "t") [l](http://e.org/x?y "z")')
    assert prose.pictures == ("x.png",)
    assert "l (http:" in prose.markdown
    lesson = parse_lesson("# Title ##\n\n## Step #  \ntext\n## C\ntext\n")
    assert lesson.title == "Title"
    assert [step.title for step in lesson.steps] == ["Step", "C"]
