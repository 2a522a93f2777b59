"""A damaged file is told in a learner's words: which file, which line, what to do."""

import json

import pytest

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import parse_json
from nnviz.core.json_faults import JsonError
from nnviz.core.shared_state import SharedState, read_shared_state


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('{\n "a": 1\n "b": 2\n}', 2, "comma"),
        ('{\n "a": [1 2]\n}', 2, "comma"),
        ('{\n "a": 1,\n}', 3, "one too many"),
        ('{\n a: 1\n}', 2, "double quotes"),
        ('{\n "a" 1\n}', 2, "colon"),
        ('{\n "a": \n}', 3, "value is missing"),
        ('{\n "a": 1\n', 2, "ends too early"),
        ('{\n "a": "b\n}', 2, "closing quotation mark"),
        ('{"a": 1}\n}', 2, "behind the end"),
        ('{"a": "\\x"}', 1, "backslash"),
        ("  \n", 1, "empty"),
    ],
)  # fmt: skip
def test_the_line_and_what_is_wrong_there(text, line, says):
    with pytest.raises(JsonError) as caught:
        parse_json(text.encode(), "a.nnviz")
    assert (caught.value.line, "a.nnviz" in str(caught.value)) == (line, True)
    assert says in str(caught.value)
    assert "Get or save it again" in str(caught.value)
    assert "Expecting" not in str(caught.value), "that is how parsers talk"


def test_what_is_no_text_or_a_tower():
    with pytest.raises(DataFileError, match="no text"):
        parse_json(b"\xff\xfe\x00", "a.nnviz")
    with pytest.raises(DataFileError, match="cannot be understood"):
        parse_json(b"[" * 200_000, "a.nnviz")


def test_a_shared_state_with_a_lost_comma(tmp_path):
    path = tmp_path / "class.nnviz"
    lines = SharedState("draw", {"network": "bundled:cnn"}).text().splitlines()
    broken = [line.removesuffix(",") if '"panel"' in line else line for line in lines]
    path.write_text("\n".join(broken), "utf-8")
    assert json.loads("\n".join(lines))
    with pytest.raises(StateError, match=r"class\.nnviz is damaged in line 4: a comma"):
        read_shared_state(path)
