"""Every input that guided fuzzing has kept is read again: data, or a typed error that names the file."""

import sys
from pathlib import Path

import pytest

from nnviz.core.errors import NnvizError

sys.path.insert(0, str(Path(__file__).resolve().parent))
try:
    import fuzz_corpus
    import fuzz_guided
finally:
    del sys.path[0]


@pytest.mark.parametrize("name", sorted(path.stem for path in fuzz_guided.CORPORA.glob("*.zip")))
def test_kept_inputs_are_read_or_refused(name, tmp_path):
    if name == "picture":
        pytest.importorskip("PIL")
    if name == "settings":
        pytest.importorskip("PySide6")
    read, _corpus = fuzz_corpus.READERS[name]
    path = tmp_path / "input"
    inputs = fuzz_guided.kept_inputs(name)
    assert inputs
    for number, data in enumerate(inputs):
        path.write_bytes(data)
        try:
            read(path)
        except NnvizError as error:
            assert str(path) in str(error), number  # noqa: PT017 - either outcome is fine
