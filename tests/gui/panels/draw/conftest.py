"""A network that needs no training, and a Draw panel that it answers in."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnviz.core.data.mnist import load_mnist
from nnviz.core.nn import Network, parse_architecture
from nnviz.gui.panels.draw.network_loader import LoadedNetwork


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    """Keep the user's own digits out of the tests and the tests out of them."""
    folder = tmp_path / "data"
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def mean_network():
    """A linear network: each output compares the picture with the mean of one digit (82 % on MNIST)."""
    data = load_mnist()
    network = Network.from_architecture(parse_architecture("784-10"), seed=0)
    means = np.stack(
        [
            data.train_images[:10_000][data.train_labels[:10_000] == d].mean(axis=0).ravel() / 255
            for d in range(10)
        ]
    )
    parameters = network.named_parameters()
    weight = next(a for a in parameters.values() if a.size == 7840)
    bias = next(a for a in parameters.values() if a.size == 10)
    weight[...] = means if weight.shape == means.shape else means.T
    bias[...] = -(means**2).sum(axis=1) / 2
    return network


@pytest.fixture
def loaded(mean_network):
    return LoadedNetwork("mean", mean_network.copy())


@pytest.fixture
def panel(make_panel, loaded, qtbot):
    """Return a Draw panel, shown, in which the mean network answers."""
    widget = make_panel("draw")
    widget.use_network(loaded)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def draw():
    """Return a function that draws a polyline, in canvas units, with the mouse."""

    def move(canvas, points, release=True):
        rect = canvas.sheet_rect()
        k = rect.width() / 280
        at = [QPoint(round(rect.x() + x * k), round(rect.y() + y * k)) for x, y in points]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at[0])
        for point in at[1:]:
            QTest.mouseMove(canvas, point)
        if release:
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at[-1])

    return move


@pytest.fixture
def zero():
    angles = np.linspace(-np.pi / 2, 3 * np.pi / 2, 40)
    return [(140 + 55 * np.cos(a), 140 + 85 * np.sin(a)) for a in angles]


@pytest.fixture
def one():
    return [(150, y) for y in range(50, 231, 6)]
