"""The opponent: networks as introductory books write them, in float64, one object a layer.

Written anew from the usual algorithms (no book's text): parameters in a dictionary, layers that keep what
`backward` needs, an optimizer that walks over the dictionary, `im2col` by a loop over the filter's places,
pooling by `im2col` and `argmax`. Nothing is reused from step to step. The tests hold its gradients against
those of `nnviz.core.nn`.
"""

from __future__ import annotations

import numpy as np


class Affine:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.weight) + self.bias

    def backward(self, upstream):
        self.d_weight = np.dot(self.x.T, upstream)
        self.d_bias = np.sum(upstream, axis=0)
        return np.dot(upstream, self.weight.T).reshape(self.shape)


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        y = x.copy()
        y[self.mask] = 0
        return y

    def backward(self, upstream):
        upstream[self.mask] = 0
        return upstream


class SoftmaxWithLoss:
    def forward(self, x, one_hot):
        shifted = x - np.max(x, axis=1, keepdims=True)
        exponentials = np.exp(shifted)
        self.y = exponentials / np.sum(exponentials, axis=1, keepdims=True)
        self.t = one_hot
        chosen = self.y[np.arange(len(x)), one_hot.argmax(axis=1)]
        return -np.sum(np.log(chosen + 1e-7)) / len(x)

    def backward(self):
        return (self.y - self.t) / len(self.t)


def image_to_columns(images, height, width, stride=1):
    count, channels, rows, columns = images.shape
    down, across = (rows - height) // stride + 1, (columns - width) // stride + 1
    result = np.zeros((count, channels, height, width, down, across))
    for i in range(height):
        for j in range(width):
            result[:, :, i, j] = images[
                :, :, i : i + stride * down : stride, j : j + stride * across : stride
            ]
    return result.transpose(0, 4, 5, 1, 2, 3).reshape(count * down * across, -1)


def columns_to_image(matrix, shape, height, width, stride=1):
    count, channels, rows, columns = shape
    down, across = (rows - height) // stride + 1, (columns - width) // stride + 1
    parts = matrix.reshape(count, down, across, channels, height, width).transpose(0, 3, 4, 5, 1, 2)
    images = np.zeros(shape)
    for i in range(height):
        for j in range(width):
            images[:, :, i : i + stride * down : stride, j : j + stride * across : stride] += parts[
                :, :, i, j
            ]
    return images


class Convolution:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        filters, _, height, width = self.weight.shape
        down, across = x.shape[2] - height + 1, x.shape[3] - width + 1
        self.x = x
        self.patches = image_to_columns(x, height, width)
        self.flat = self.weight.reshape(filters, -1).T
        y = np.dot(self.patches, self.flat) + self.bias
        return y.reshape(x.shape[0], down, across, filters).transpose(0, 3, 1, 2)

    def backward(self, upstream):
        filters, channels, height, width = self.weight.shape
        rows = upstream.transpose(0, 2, 3, 1).reshape(-1, filters)
        self.d_bias = np.sum(rows, axis=0)
        self.d_weight = np.dot(self.patches.T, rows).T.reshape(filters, channels, height, width)
        return columns_to_image(np.dot(rows, self.flat.T), self.x.shape, height, width)


class Pooling:
    def __init__(self, size):
        self.size = size

    def forward(self, x):
        count, channels, rows, columns = x.shape
        size = self.size
        matrix = image_to_columns(x, size, size, size).reshape(-1, size * size)
        self.shape, self.largest = x.shape, np.argmax(matrix, axis=1)
        y = np.max(matrix, axis=1).reshape(count, rows // size, columns // size, channels)
        return y.transpose(0, 3, 1, 2)

    def backward(self, upstream):
        upstream = upstream.transpose(0, 2, 3, 1)
        area = self.size**2
        spread = np.zeros((upstream.size, area))
        spread[np.arange(upstream.size), self.largest] = upstream.flatten()
        count, down, across, _ = upstream.shape
        matrix = spread.reshape(count * down * across, -1)
        return columns_to_image(matrix, self.shape, self.size, self.size, self.size)


class ClassicNetwork:
    """Layers in a row with their parameters in a dictionary, trained by SGD or Adam."""

    def __init__(self, layers, optimizer, learning_rate):
        self.layers, self.last = layers, SoftmaxWithLoss()
        self.optimizer, self.learning_rate, self.count = optimizer, learning_rate, 0
        self.parameters = {}
        for number, layer in enumerate(layers):
            if hasattr(layer, "weight"):
                self.parameters[f"W{number}"] = layer.weight
                self.parameters[f"b{number}"] = layer.bias
        self.first = {key: np.zeros_like(a) for key, a in self.parameters.items()}
        self.second = {key: np.zeros_like(a) for key, a in self.parameters.items()}

    def gradient(self, x, one_hot):
        flow = x
        for layer in self.layers:
            flow = layer.forward(flow)
        self.loss = self.last.forward(flow, one_hot)
        flow = self.last.backward()
        for layer in reversed(self.layers):
            flow = layer.backward(flow)
        gradients = {}
        for number, layer in enumerate(self.layers):
            if hasattr(layer, "weight"):
                gradients[f"W{number}"] = layer.d_weight
                gradients[f"b{number}"] = layer.d_bias
        return gradients

    def step(self, x, one_hot):
        gradients = self.gradient(x, one_hot)
        if self.optimizer == "sgd":
            for key, value in self.parameters.items():
                value -= self.learning_rate * gradients[key]
            return
        self.count += 1
        rate = self.learning_rate * np.sqrt(1.0 - 0.999**self.count) / (1.0 - 0.9**self.count)
        for key, value in self.parameters.items():
            self.first[key] += (1 - 0.9) * (gradients[key] - self.first[key])
            self.second[key] += (1 - 0.999) * (gradients[key] ** 2 - self.second[key])
            value -= rate * self.first[key] / (np.sqrt(self.second[key]) + 1e-7)


def classic_layers(network):
    """Return classic layers with copies of the weights of a `Network` of these kinds of layer."""
    arrays = {name: array.astype(np.float64) for name, array in network.named_parameters().items()}
    layers = []
    for number, layer in enumerate(network.layers):
        kind = type(layer).__name__
        if kind in ("Affine", "Conv2D"):
            build = Affine if kind == "Affine" else Convolution
            layers.append(build(arrays[f"{number}.weight"], arrays[f"{number}.bias"]))
        elif kind == "MaxPool2D":
            layers.append(Pooling(layer.size))
        elif kind == "ActivationLayer":
            layers.append(Relu())
    return layers
