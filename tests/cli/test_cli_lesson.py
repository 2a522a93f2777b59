from nnviz.cli.main import run
from nnviz.core.resources import resource_path


def test_it_lists_the_bundled_lessons(capsys):
    assert run(["lesson"]) == 0
    assert "Convolution (15 min" in capsys.readouterr().out


def test_it_prints_what_is_in_a_lesson(capsys):
    assert run(["lesson", str(resource_path("lessons", "en", "01-perceptron.md"))]) == 0
    printed = capsys.readouterr().out
    assert "Perceptrons and gates (8 steps, 15 min)" in printed
    assert "2. From AND to OR (shows perceptron; 1 question; 1 task, 1 checked)" in printed


def test_a_fault_is_told_with_its_line(capsys, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# T\n## A\n### Predict\n- [ ] a\n- [ ] b\n", "utf-8")
    assert run(["lesson", str(path)]) == 2
    assert "line 3: no choice is right" in capsys.readouterr().out
