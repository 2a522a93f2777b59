"""Helps a teacher write a lesson: the present state as a block, or as a new step of a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nnviz.core.file_writing import write_file
from nnviz.core.lessons.reading import parse_lesson, read_lesson

_NEW = """---
title: {title}
summary: What the learner will see, in one sentence.
minutes: 10
---
"""
_STEP = """
## {title}

Say here what is seen. Formulas are written as $y = f(x)$.

{block}
### Predict

Ask before you show.

- [ ] a wrong answer
- [x] the right answer

### Reveal

Say why.
"""


def state_block(panel: str, state: dict[str, Any]) -> str:
    """Return the fenced block that puts `panel` into `state`.

    Examples
    --------
    >>> print(state_block("race", {"preset": "book"}), end="")
    ```json state
    {"panel": "race", "state": {"preset": "book"}}
    ```
    """
    data = {"panel": panel, "state": state}
    text = json.dumps(data, ensure_ascii=False, allow_nan=False)
    if len(text) > 300:
        # Every entry of the state on a line of its own: readable, and short enough.
        lines = [f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in state.items()]
        text = f'{{"panel": {json.dumps(panel)}, "state": {{\n' + ",\n".join(lines) + "\n}}"
    return f"```json state\n{text}\n```\n"


def append_step(path: Path, title: str, panel: str, state: dict[str, Any]) -> int:
    """Add a step in `state` to the lesson at `path`, making it if there is none; return its number.

    Raises
    ------
    LessonError
        If the file is there but no lesson; it stays as it is.
    OSError
        If it cannot be written.
    """
    title = " ".join(title.split()) or "A step"
    step = _STEP.format(title=title, block=state_block(panel, state))
    if path.exists():
        read_lesson(path)
        text = path.read_text("utf-8").rstrip("\n") + "\n" + step
    else:
        text = _NEW.format(title=path.stem.replace("-", " ").replace("_", " ").capitalize()) + step
    lesson = parse_lesson(text, path)
    write_file(path, text.encode("utf-8"))
    return len(lesson.steps)
