"""The files of the book's figures: read as lessons, and every fault with its line."""

import pytest

from nnviz.core.errors import DataFileError
from nnviz.core.lessons import LessonError
from nnviz.core.lessons.figures import (
    chapter_of,
    figure_chapters,
    matching_figures,
    read_chapter,
    typed_number,
)

GOOD = """---
title: Chapter 9: more
---

## 9-1 A first one

Text.

```json state
{"panel": "race", "state": {"preset": "book"}, "figure": "9-1"}
```

## 9-3 A third one

```json state
{"panel": "perceptron", "state": {}, "figure": "9-3"}
```
"""


def written(folder, text, name="figures-9.md"):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_chapter_is_read(tmp_path):
    chapter = read_chapter(written(tmp_path, GOOD))
    assert (chapter.number, chapter.title) == (9, "Chapter 9: more")
    assert [(f.number, f.caption, f.panel, f.step) for f in chapter.figures] == [
        ("9-1", "A first one", "race", 0),
        ("9-3", "A third one", "perceptron", 1),
    ]
    assert chapter.figures[0].text == "Text."


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('"figure": "9-1"', '"figure": "8-1"', 5, "names no figure of its chapter"),
        (', "figure": "9-3"', "", 13, "names no figure of its chapter"),
        ('"figure": "9-3"', '"figure": "nine"', 13, "names no figure of its chapter"),
        ("## 9-3 A third one", "## A third one", 13, "begins with its figure"),
        ("## 9-3 A third one", "## 9-3", 13, "begins with its figure"),
        ("9-3", "9-1", 13, "twice or too late"),
        ('{"preset": "book"}', '{"preset": "book"', 10, "JSON"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path, old, new, line, says):
    with pytest.raises(LessonError, match=says) as caught:
        read_chapter(written(tmp_path, GOOD.replace(old, new)))
    assert caught.value.line == line


def test_a_file_that_is_not_there_is_an_error_of_its_own(tmp_path):
    with pytest.raises(DataFileError):
        read_chapter(tmp_path / "figures-9.md")


def test_a_language_without_figures_has_the_english_ones():
    assert [c.path for c in figure_chapters("fr")] == [c.path for c in figure_chapters("en")]


def test_a_broken_translation_falls_back_on_the_english_chapter(tmp_path, monkeypatch):
    for folder, text in (("en", GOOD), ("xx", "no lesson")):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder, text)
    monkeypatch.setattr(
        "nnviz.core.lessons.figures.resource_path", lambda *parts: tmp_path.joinpath(*parts[1:])
    )
    (chapter,) = figure_chapters("xx")
    assert chapter.path.parent.name == "en"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("3-7", "3-7"), ("Figure 3-7", "3-7"), ("fig. 3.7", "3-7"), ("FIG3-7", "3-7"), ("图 3-7", "3-7"),
        ("3–7", "3-7"), ("figures 12-1", "12-1"), ("6-", "6-"), ("", ""), ("softmax", ""), ("3", ""),
        ("2 layers", ""), ("1e-3", ""),
    ],
)  # fmt: skip
def test_a_number_is_understood_however_it_is_written(typed, number):
    assert typed_number(typed) == number


def test_an_exact_number_is_that_figure_and_a_beginning_all_of_them(tmp_path):
    chapters = figure_chapters()

    def found(query):
        return [f.number for chapter in matching_figures(chapters, query) for f in chapter.figures]

    assert found("6-1") == ["6-1"]
    assert found("6-2") == ["6-2"]
    assert found("figure 6-") == [f"6-{n}" for n in range(1, 25)]
    assert found("9-9") == []
    assert found("5-1") == ["5-1"], "5-18 is another figure"
    assert found("5-23") == [], "no panel draws it"
    assert set(found("XOR layers")) >= {"2-13"}
    assert matching_figures(chapters, "  ") == chapters


def test_only_files_of_figures_have_a_chapter(tmp_path):
    assert chapter_of(tmp_path / "figures-10.md") == 10
    for name in ("01-perceptron.md", "figures.md", "figures-0.md", "figures-3.txt", "my-figures-3.md"):
        assert chapter_of(tmp_path / name) == 0
