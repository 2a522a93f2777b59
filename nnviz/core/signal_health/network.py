"""The health of a real network's layers, for a view that is live while it trains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.nn.layers.activation import ActivationNode
from nnviz.core.nn.network import Network
from nnviz.core.signal_health.histograms import Workspace
from nnviz.core.signal_health.summaries import LayerHealth, layer_health, summarise


@dataclass(frozen=True, slots=True)
class NetworkHealth:
    """The layers of a network that end in an activation.

    Attributes
    ----------
    names : tuple of str
        "1 ReLU", ...
    layers : tuple of LayerHealth
    """

    names: tuple[str, ...]
    layers: tuple[LayerHealth, ...]


def network_health(
    network: Network,
    x: NDArray[Any],
    gradient: Callable[[NDArray[Any]], NDArray[Any]],
    *,
    bins: int = 30,
    work: Workspace | None = None,
) -> NetworkHealth:
    """Return statistics and histograms of all elementwise activation layers and the weights before them.

    The network runs in inference mode (no dropout). Its buffers and its `gradient` are overwritten: call it
    between two steps, or on a `Network.copy` or `Network.replica`. Gradients are those of the loss of one
    sample, averaged over samples for weights.

    Parameters
    ----------
    network : Network
    x : ndarray, shape (samples, *input_shape)
        A hundred samples are enough.
    gradient : callable
        Returns the gradient of the mean loss with respect to the outputs, shape (samples, outputs), which it
        may overwrite.
    bins, work
        As for `summarise`.
    """
    work = Workspace() if work is None else work
    health: dict[int, LayerHealth] = {}
    with np.errstate(all="ignore"):
        flow = network._enter(x)
        order = network._order
        for i in order:
            node = network.nodes[i]
            before = flow
            flow = node.forward(flow, False)
            if isinstance(node, ActivationNode) and node.activation.elementwise:
                health[i] = layer_health(
                    np.moveaxis(before, -1, 0),
                    np.moveaxis(flow, -1, 0),
                    node.activation,
                    bins=bins,
                    work=work,
                )
        logits = np.ascontiguousarray(np.moveaxis(flow, -1, 0))
        upstream = gradient(logits) * len(x)
        back: NDArray[Any] | None = np.ascontiguousarray(np.moveaxis(upstream, 0, -1)).astype(flow.dtype)
        waiting: int | None = None
        for place in range(len(order) - 1, -1, -1):
            assert back is not None
            i = order[place]
            node = network.nodes[i]
            if i in health:
                health[i] = replace(health[i], activation_gradient=summarise(back, bins, None, work))
                waiting = i
            back = node.backward(back, place > 0)
            if waiting is not None and "weight" in node.gradients:
                by_weight = summarise(node.gradients["weight"] / np.float32(len(x)), bins, None, work)
                health[waiting] = replace(health[waiting], weight_gradient=by_weight)
                waiting = None
            if back is None:
                break
    places = sorted(health)
    names = []
    for number, i in enumerate(places, 1):
        node = network.nodes[i]
        assert isinstance(node, ActivationNode)
        names.append(f"{number} {node.activation.title}")
    return NetworkHealth(tuple(names), tuple(health[i] for i in places))
