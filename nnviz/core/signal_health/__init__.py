"""How signals and gradients live or die in a deep stack of layers: statistics, the stack, the theory."""

from nnviz.core.signal_health.histograms import Histogram, Workspace, shared_histograms
from nnviz.core.signal_health.summaries import LayerHealth, ValueSummary, layer_health, summarise
from nnviz.core.signal_health.theory import TheoryLine, predict

__all__ = [
    "Histogram",
    "LayerHealth",
    "TheoryLine",
    "ValueSummary",
    "Workspace",
    "layer_health",
    "predict",
    "shared_histograms",
    "summarise",
]
