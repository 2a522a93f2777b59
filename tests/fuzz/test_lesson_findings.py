"""What fuzzing has found in the reader of lessons."""

import pytest

from nnviz.core.lessons import Condition, LessonError, lookup, parse_lesson
from nnviz.core.lessons.prose import fill_numbers

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
