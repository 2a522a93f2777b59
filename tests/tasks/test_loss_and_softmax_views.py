"""What the losses and softmax views show, and that their code runs."""

import contextlib
import io

import numpy as np
import pytest

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.errors import ParameterError
from nnviz.core.losses import LOSSES
from nnviz.core.states import from_state, to_state
from nnviz.tasks.curve_code import loss_code, softmax_code
from nnviz.tasks.loss_curves import DOMAINS, LossCurvesRequest, losses_over, run_loss_curves
from nnviz.tasks.softmax_view import SoftmaxRequest, run_softmax_view

VECTOR = tuple(cls for cls in ACTIVATIONS.classes() if not cls.elementwise)


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_loss_has_its_curve(domain):
    losses = tuple(cls() for cls in losses_over(domain))
    request = LossCurvesRequest(losses, domain, at=0.25)
    *_, result = run_loss_curves(request)
    assert [r.spec for r in result.losses] == [loss.spec() for loss in losses]
    for r in result.losses:
        numeric = np.gradient(r.curve.value, r.curve.x)
        inner = np.isfinite(numeric) & (np.abs(r.curve.x) < 2) & (np.abs(r.curve.x) > 0.05)
        np.testing.assert_allclose(r.curve.derivative[inner], numeric[inner], rtol=0.05, atol=0.01)
        assert r.probe.x == 0.25
        assert r.formula
    assert from_state(LossCurvesRequest, to_state(request)) == request


def test_every_loss_is_shown_somewhere():
    shown = {cls.slug for domain in DOMAINS for cls in losses_over(domain)}
    *_, result = run_softmax_view(SoftmaxRequest(VECTOR[0]()))
    assert len(shown) + len(result.losses) == len(LOSSES)


def test_softmax_and_cross_entropy_make_probability_minus_target():
    *_, result = run_softmax_view(SoftmaxRequest(VECTOR[0](), (2.0, 1.0, 0.1), target=1))
    np.testing.assert_allclose(result.probabilities, [0.65900114, 0.24243297, 0.09856589], atol=1e-8)
    for loss in result.losses:
        np.testing.assert_allclose(loss.gradient, result.probabilities - [0, 1, 0], atol=1e-15)
    np.testing.assert_allclose(result.jacobian.sum(axis=1), 0, atol=1e-15)


def test_a_constant_changes_nothing_while_the_naive_formula_overflows():
    *_, result = run_softmax_view(SoftmaxRequest(VECTOR[0](), (2.0, 1.0, 0.1), shift=1000.0))
    assert result.change < 1e-13
    assert np.isnan(result.naive).all()
    assert np.isfinite(result.probabilities).all()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: SoftmaxRequest(ACTIVATIONS.create("relu")), "not on a vector"),
        (lambda: SoftmaxRequest(VECTOR[0](), ()), "1 to 10"),
        (lambda: SoftmaxRequest(VECTOR[0](), (np.nan,)), "finite"),
        (lambda: SoftmaxRequest(VECTOR[0](), (1.0,), target=1), "right class"),
        (lambda: LossCurvesRequest(domain="logits"), "drawn over"),
        (lambda: LossCurvesRequest((LOSSES.create("mse"),), "probabilities"), "takes values"),
        (lambda: LossCurvesRequest(target=2.0), "0 to 1"),
        (lambda: LossCurvesRequest(points=0), "points"),
        (lambda: LossCurvesRequest(at=9.0), "crosshair"),
    ],
)
def test_impossible_requests_are_explained(make, words):
    with pytest.raises(ParameterError, match=words):
        make()


def run_script(text):
    output = io.StringIO()
    # The plot at the end is not for a test.
    with contextlib.redirect_stdout(output):
        exec(compile(text.replace("import matplotlib", "raise ImportError #"), "pasted", "exec"), {})
    return output.getvalue()


@pytest.mark.parametrize("domain", DOMAINS)
def test_loss_code_runs(domain):
    request = LossCurvesRequest(tuple(cls() for cls in losses_over(domain)), domain, at=0.25)
    *_, result = run_loss_curves(request)
    lines = run_script(loss_code(request)).splitlines()
    for line, r in zip(lines, result.losses, strict=False):
        value, slope = line.split(": ")[1].split(", gradient ")
        assert float(value) == pytest.approx(r.probe.value, rel=1e-5)
        assert float(slope) == pytest.approx(r.probe.derivative, rel=1e-5)


@pytest.mark.parametrize("temperature", [1.0, 3.0])
def test_softmax_code_runs(temperature):
    request = SoftmaxRequest(VECTOR[0](temperature=temperature), (2.0, 1.0, 0.1), target=1)
    *_, result = run_softmax_view(request)
    output = run_script(softmax_code(request))
    assert str(result.probabilities.round(4)) in output
    assert str(result.jacobian.round(4)) in output
