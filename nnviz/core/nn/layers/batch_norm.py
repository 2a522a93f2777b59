"""Batch normalisation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape
from nnviz.core.params import param


@LAYERS.register("batch_norm")
@dataclass(frozen=True)
class BatchNorm(Layer):
    """Brings each feature (or channel) of a mini-batch to mean 0 and variance 1, then scales and shifts it.

    In training the statistics of the mini-batch are used and a running mean of them is kept (of the
    variance the unbiased estimate, as in PyTorch); in use the running ones. When a mini-batch is split
    into shards (`nnviz.core.nn.parallel`), each shard uses its own statistics ("ghost batch
    normalisation", Hoffer et al. 2017).
    """

    title = "Batch normalisation"
    source = "Ioffe & Szegedy 2015, Algorithm 1"

    momentum: float = param(
        0.1, 0.001, 1.0, log=True, help="Share of the newest mini-batch in the running statistics."
    )
    epsilon: float = param(1e-5, 1e-8, 0.1, log=True, help="Added to the variance so that it is never zero.")

    def output_shape(self, input_shape: Shape) -> Shape:
        return input_shape

    def parameter_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        return {"gamma": input_shape[:1], "beta": input_shape[:1]}

    def statistic_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        return {"mean": input_shape[:1], "variance": input_shape[:1]}

    def arithmetic(self, input_shape: Shape) -> str:
        return f"a scale and a shift for each of {input_shape[0]}"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return BatchNormNode(self, input_shape, dtype)


class BatchNormNode(Node):
    """Works on rows: one row holds everything that shares a mean."""

    layer: BatchNorm

    def forward(self, x: Array, training: bool) -> Array:
        rows = x.reshape(x.shape[0], -1)
        count = rows.shape[1]
        self._training = training
        normal = self._normal = self.buffer("normal", rows.shape)
        y = self.buffer("y", x.shape)
        flat = y.reshape(rows.shape)
        scale = self._scale = self.buffer("scale", rows.shape[:1])
        if training:
            mean = self.buffer("mean", scale.shape)
            variance = self.buffer("variance", scale.shape)
            ones = self._ones(count)
            np.matmul(rows, ones, out=mean)
            np.multiply(mean, 1.0 / count, out=mean)
            np.subtract(rows, mean[:, None], out=normal)
            np.multiply(normal, normal, out=flat)
            np.matmul(flat, ones, out=variance)
            np.multiply(variance, 1.0 / count, out=variance)
            self._remember(mean, variance, count)
        else:
            np.subtract(rows, self.statistics["mean"][:, None], out=normal)
            variance = self.statistics["variance"]
        np.add(variance, self.layer.epsilon, out=scale)
        np.sqrt(scale, out=scale)
        np.reciprocal(scale, out=scale)
        np.multiply(normal, scale[:, None], out=normal)
        np.multiply(normal, self.parameters["gamma"][:, None], out=flat)
        np.add(flat, self.parameters["beta"][:, None], out=flat)
        return y

    def _ones(self, count: int) -> Array:
        ones = self.buffer("ones", (count,))
        ones.fill(1.0)
        return ones

    def _remember(self, mean: Array, variance: Array, count: int) -> None:
        work = self.buffer("work", mean.shape)
        share = self.layer.momentum
        for running, value, factor in (
            (self.statistics["mean"], mean, share),
            (self.statistics["variance"], variance, share * count / max(count - 1, 1)),
        ):
            np.multiply(running, 1.0 - share, out=running)
            np.multiply(value, factor, out=work)
            np.add(running, work, out=running)

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        rows = upstream.reshape(upstream.shape[0], -1)
        count = rows.shape[1]
        dgamma, dbeta = self.gradients["gamma"], self.gradients["beta"]
        ones = self._ones(count)
        dx = self.buffer("dx", upstream.shape)
        flat = dx.reshape(rows.shape)
        np.matmul(rows, ones, out=dbeta)
        np.multiply(rows, self._normal, out=flat)
        np.matmul(flat, ones, out=dgamma)
        if not need_input:
            return None
        work = self.buffer("work", dgamma.shape)
        if self._training:
            np.multiply(dgamma, 1.0 / count, out=work)
            np.multiply(self._normal, work[:, None], out=flat)
            np.subtract(rows, flat, out=flat)
            np.multiply(dbeta, 1.0 / count, out=work)
            np.subtract(flat, work[:, None], out=flat)
        else:
            np.copyto(flat, rows)
        np.multiply(self._scale, self.parameters["gamma"], out=work)
        np.multiply(flat, work[:, None], out=flat)
        return dx
