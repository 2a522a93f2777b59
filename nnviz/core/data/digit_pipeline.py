"""From a drawing or a picture to the 28 x 28 picture that a network trained on MNIST understands.

MNIST's digits were cropped, scaled to a box of 20 x 20 and shifted so that their centre of mass lies on pixel
(14, 14) of 28 x 28 (LeCun, Bottou, Bengio, Haffner 1998, section III.A); their lines are about 2.4 pixels
wide. A drawing is treated alike: its strokes are rendered again at that width after scaling.
"""

from nnviz.core.data.picture_pipeline import normalise_image
from nnviz.core.data.pipeline_stages import (
    STAGE_TITLES,
    PipelineSettings,
    PipelineStage,
    PipelineStages,
    centre_of_mass,
)
from nnviz.core.data.stroke_pipeline import normalise_in_steps, normalise_strokes

__all__ = [
    "STAGE_TITLES",
    "PipelineSettings",
    "PipelineStage",
    "PipelineStages",
    "centre_of_mass",
    "normalise_image",
    "normalise_in_steps",
    "normalise_strokes",
]
