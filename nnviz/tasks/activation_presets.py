"""Views worth starting from: the figures of the book and the questions that follow it.

Presets are data: specs of registered functions, so the panel and the command line need not name any.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActivationPreset:
    """A named view.

    Attributes
    ----------
    title, lesson : str
        Button text; what to look at.
    specs : tuple of str
        Functions by spec (``"leaky_relu:slope=0.2"``).
    low, high : float
        Range of x.
    derivatives : bool
        Whether derivatives are drawn.
    sweep : str
        ``"<index>.<parameter>"`` that a morph moves, or empty.
    """

    title: str
    lesson: str
    specs: tuple[str, ...]
    low: float = -6.0
    high: float = 6.0
    derivatives: bool = True
    sweep: str = ""


ACTIVATION_PRESETS = (
    ActivationPreset(
        "Step (book, fig. 3-6)", "The perceptron's answer: off or on, and nothing to learn from.",
        ("step",), -5.0, 5.0, False,
    ),
    ActivationPreset(
        "Sigmoid (book, fig. 3-7)", "The same answer made smooth: every input moves the output a little.",
        ("sigmoid",), -5.0, 5.0, False,
    ),
    ActivationPreset(
        "Step and sigmoid (book, fig. 3-8)", "Both go from 0 to 1; only one has a useful derivative.",
        ("step", "sigmoid"), -5.0, 5.0, False,
    ),
    ActivationPreset(
        "ReLU (book, fig. 3-9)", "Zero on the left, the input itself on the right.",
        ("relu",), -6.0, 6.0, False,
    ),
    ActivationPreset(
        "Step becomes sigmoid",
        "Move the steepness: the step is a sigmoid that is infinitely steep.",
        ("step", "sigmoid:steepness=20"), -5.0, 5.0, True, "1.steepness",
    ),
    ActivationPreset(
        "Why sigmoid networks stop learning",
        "The derivative is at most 1/4: see the product through the layers below.",
        ("sigmoid", "tanh", "relu"),
    ),
    ActivationPreset(
        "The family of ReLU", "What each does with negative inputs.",
        ("relu", "leaky_relu:slope=0.1", "elu", "selu", "softplus"), -4.0, 4.0,
    ),
    ActivationPreset(
        "Smooth and modern", "A small dip on the left of zero.", ("gelu", "silu", "mish"), -5.0, 5.0,
    ),
)  # fmt: skip
