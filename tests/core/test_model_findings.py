"""What fuzzing has found in the reader of networks, and weights that mean harm."""

import io
import json
import zipfile

import numpy as np
import pytest

from nnviz.core.data.digit_pipeline import PipelineSettings
from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.model_file import Model, load_model, model_bytes, save_model
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.tasks.recognise_drawing import DrawingRequest, run_recognise_drawing


@pytest.fixture
def network():
    return Network.from_architecture(parse_architecture("conv1x5-bn-relu-pool4-10"))


@pytest.mark.parametrize("number", ["1" + "0" * 400, "NaN", "Infinity", "true", '"0.9"'])
def test_an_odd_accuracy_is_left_out(number, network, tmp_path):
    source = zipfile.ZipFile(io.BytesIO(model_bytes(Model(network, accuracy=0.5))))
    path = tmp_path / "x.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == "model.json":
                content = content.replace(b'"accuracy": 0.5', b'"accuracy": ' + number.encode())
            archive.writestr(name, content)
    assert b"0.5" not in json.dumps(load_model(path).accuracy).encode()


@pytest.mark.parametrize(("parameters", "statistics"), [(None, -5.0), (3e38, None), (-3e38, 3e38)])
def test_weights_that_cannot_be_computed_with_are_refused(parameters, statistics, network, tmp_path):
    if parameters is not None:
        network.parameters[:] = parameters
    if statistics is not None:
        network.statistics[:] = statistics
    save_model(tmp_path / "x.npz", Model(network))
    with pytest.raises(DataFileError, match="too large to compute with"):
        load_model(tmp_path / "x.npz")
    x = np.random.default_rng(0).random((2, *network.input_shape), dtype=np.float32)
    assert np.isnan(network.predict_probabilities(x)).any()
    assert len(network.layer_outputs(x)) == len(network.layers)
    stroke = np.array([[50.0, 50.0], [200.0, 220.0]])
    with pytest.raises(ParameterError, match="too large"):
        list(run_recognise_drawing(DrawingRequest((stroke,), None, PipelineSettings(), network)))


@pytest.mark.parametrize("value", [0.0, 1e-42, 1e-30])
def test_zeros_and_denormals_answer(value, network, tmp_path):
    network.parameters[:] = value
    network.statistics[:] = value
    save_model(tmp_path / "x.npz", Model(network))
    x = np.zeros((1, *network.input_shape), np.float32)
    answer = load_model(tmp_path / "x.npz").network.predict_probabilities(x)
    np.testing.assert_allclose(answer, 0.1, atol=1e-6)
