import hashlib

import numpy as np
import pytest

from nnviz.core.data import mnist
from nnviz.core.errors import DataFileError


def test_all_pictures_are_the_published_ones():
    data = mnist.load_mnist()
    assert data.train_images.shape == (60000, 28, 28)
    assert data.test_images.shape == (10000, 28, 28)
    header = np.array([0x803, 60000, 28, 28], ">u4").tobytes()
    assert hashlib.md5(header + data.train_images.tobytes()).hexdigest() == "6bbc9ace898e44ae57da46a324031adb"
    header = np.array([0x803, 10000, 28, 28], ">u4").tobytes()
    assert hashlib.md5(header + data.test_images.tobytes()).hexdigest() == "2646ac647ad5339dbf082846283269ea"
    header = np.array([0x801, 60000], ">u4").tobytes()
    assert hashlib.md5(header + data.train_labels.tobytes()).hexdigest() == "a25bea736e30d166cdddb491f175f624"
    header = np.array([0x801, 10000], ">u4").tobytes()
    assert hashlib.md5(header + data.test_labels.tobytes()).hexdigest() == "27ae3e4e09519cfbb04c329615203637"


def test_it_is_loaded_once_and_cannot_be_changed():
    data = mnist.load_mnist()
    assert mnist.load_mnist() is data
    for array in (data.train_images, data.train_labels, data.test_images, data.test_labels):
        assert not array.flags.writeable


def test_a_damaged_part_is_named(tmp_path, monkeypatch):
    bad = tmp_path / "labels.xz"
    bad.write_bytes(b"nothing")
    monkeypatch.setattr(mnist, "resource_path", lambda *parts: bad)
    with pytest.raises(DataFileError, match=r"labels\.xz is damaged"):
        mnist._unpack("labels.xz", np.empty(70_000, np.uint8))
