"""Formulas as graphs of single operations: values forwards, gradients backwards.

>>> graph = graph_of("(x + y) * z", ("x", "y", "z"))
>>> values = graph.forward((1.0, 2.0, 3.0))
>>> [graph.backward(values).gradients[i] for i in graph.variables]
[3.0, 3.0, 3.0]
"""

from nnviz.core.graphs.graph import Backward, ComputationGraph, GraphNode, graph_of
from nnviz.core.graphs.layout import GraphLayout, lay_out

__all__ = ["Backward", "ComputationGraph", "GraphLayout", "GraphNode", "graph_of", "lay_out"]
