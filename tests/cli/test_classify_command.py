import io
import json
import pickle

import numpy as np
import pytest
from PIL import Image

from nnviz.cli.main import run
from nnviz.core.data import load_mnist, read_dataset
from nnviz.core.errors import DataFileError
from nnviz.pictures.gray_pictures import read_gray


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """Return a file of the book's form that knows digits a little: the class means as templates."""
    mnist = load_mnist()
    images = mnist.train_images[:3000].reshape(3000, -1) / 255
    means = np.stack([images[mnist.train_labels[:3000] == k].mean(axis=0) for k in range(10)])
    weights = {"W1": means.T.astype(np.float32), "b1": (-0.5 * (means**2).sum(axis=1)).astype(np.float32)}
    path = tmp_path_factory.mktemp("model") / "templates.pkl"
    path.write_bytes(pickle.dumps(weights))
    return path


def photo(index, dark=True):
    image = np.kron(load_mnist().test_images[index], np.ones((5, 5), np.uint8))
    sheet = np.zeros((260, 330), np.uint8)
    sheet[30:170, 120:260] = image
    return Image.fromarray(255 - sheet // 2 if dark else sheet)


def test_photos_are_labelled(tmp_path, model, capsys):
    labels = load_mnist().test_labels
    names = []
    for i, ending in enumerate(("png", "jpg", "bmp", "gif", "png", "tiff")):
        names.append(str(tmp_path / f"{i}.{ending}"))
        photo(i, dark=i % 2 == 0).save(names[-1])
    assert run(["classify", *names, "--model", str(model), "--json"]) == 0
    results = json.loads(capsys.readouterr().out)
    right = sum(r["label"] == k for r, k in zip(results, labels, strict=False))
    assert right >= 5
    assert all(abs(sum(r["probabilities"]) - 1) < 1e-4 for r in results)
    assert run(["classify", names[0], "--model", str(model), "--show"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{names[0]}: 7 (")
    assert "@@" in out


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path, model, capsys):
    photo(0).save(tmp_path / "a.png")
    Image.new("L", (50, 50), 255).save(tmp_path / "blank.png")
    (tmp_path / "text.png").write_text("no picture")
    names = [str(tmp_path / name) for name in ("text.png", "missing.png", "blank.png", "a.png")]
    assert run(["classify", *names, "--model", str(model)]) == 2
    captured = capsys.readouterr()
    assert "text.png is no picture" in captured.err
    assert "missing.png" in captured.err
    assert "blank.png: no digit" in captured.out
    assert "a.png: 7" in captured.out


def test_a_chart_gets_no_confident_answer(tmp_path, model, capsys):
    chart = np.full((200, 300), 255, np.uint8)
    for i, height in enumerate((60, 120, 40, 150, 100)):
        chart[180 - height : 180, 40 + 45 * i : 70 + 45 * i] = 30
    Image.fromarray(chart).save(tmp_path / "chart.png")
    assert run(["classify", str(tmp_path / "chart.png"), "--model", str(model)]) == 0
    assert "This does not look like one digit." in capsys.readouterr().out
    assert run(["classify", str(tmp_path / "chart.png"), "--model", str(model), "--json"]) == 0
    assert "not look like one digit" in json.loads(capsys.readouterr().out)[0]["doubt"]


def test_wrong_models_end_in_one_line(tmp_path, capsys):
    assert run(["classify", "x.png", "--model", "bundled:none"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def encoded(image, kind):
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def test_transparency_becomes_paper_and_rotation_is_followed(tmp_path):
    alpha = np.zeros((40, 60, 4), np.uint8)
    alpha[10:30, 20:25, 3] = 255
    Image.fromarray(alpha).save(tmp_path / "ink.png")
    gray = read_gray(tmp_path / "ink.png")
    assert gray[0, 0] == 255
    assert gray[15, 22] == 0
    turned = Image.new("L", (60, 40), 255)
    exif = turned.getexif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif)
    assert read_gray(tmp_path / "turned.jpg").shape == (60, 40)


def test_deep_and_large_pictures_are_brought_down(tmp_path):
    Image.fromarray(np.full((30, 30), 40000, np.uint16)).save(tmp_path / "deep.png")
    assert read_gray(tmp_path / "deep.png").dtype == np.uint8
    Image.new("L", (3000, 1500), 9).save(tmp_path / "large.png")
    assert read_gray(tmp_path / "large.png").shape == (512, 1024)


def test_bombs_and_damaged_pictures_are_refused(tmp_path):
    data = encoded(Image.new("1", (30000, 30000)), "PNG")
    (tmp_path / "bomb.png").write_bytes(data)
    with pytest.raises(DataFileError, match="too large"):
        read_gray(tmp_path / "bomb.png")
    whole = {kind: encoded(photo(0).convert("L"), kind) for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF")}
    rng = np.random.default_rng(0)
    for data in whole.values():
        for _ in range(25):
            changed = bytearray(data[: rng.integers(1, len(data) + 1)])
            for at in rng.integers(0, min(len(changed), 400), 3):
                changed[at] = rng.integers(0, 256)
            (tmp_path / "x").write_bytes(changed)
            try:
                assert read_gray(tmp_path / "x").ndim == 2
            except DataFileError as error:
                assert str(tmp_path) in str(error)  # noqa: PT017 - either outcome is fine


def test_folders_of_real_picture_files_are_data(tmp_path):
    mnist = load_mnist()
    for i in range(4):
        Image.fromarray(mnist.test_images[i]).save(tmp_path / f"{mnist.test_labels[i]}-{i}.png")
    found = read_dataset(tmp_path, decoder=read_gray)
    assert sorted(found.labels.tolist()) == sorted(mnist.test_labels[:4].tolist())
