"""The base class of optimizers: one implementation moves a point in a race and trains a network."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import StateError
from nnviz.core.params import Parameterised, param
from nnviz.core.registry import Registry
from nnviz.core.scalar_math import Elementary

FloatArray = NDArray[np.floating[Any]]

# A step makes a dozen passes over its arrays; pieces of this many elements stay about in the second-level
# cache between the passes. With a third of it Adam takes 1.25 times as long: more calls.
CHUNK = 49152


@dataclass
class State:
    """What an optimizer remembers between steps, and its work buffers.

    Attributes
    ----------
    count : int
        Steps taken.
    memory : dict of ndarray
        Buffers of the point's shape and dtype, by the names in `Optimizer.memory_names`;
        scalars are 0-d float64.
    work : tuple of ndarray
        Scratch space of at most `CHUNK` elements; its contents mean nothing between steps.
    """

    count: int
    memory: dict[str, FloatArray]
    work: tuple[FloatArray, ...] = field(repr=False)

    def arrays(self) -> dict[str, FloatArray]:
        """Return everything a checkpoint must hold, by name; the arrays are not copies."""
        return {"count": np.array(self.count, dtype=np.float64), **self.memory}

    def load(self, arrays: dict[str, FloatArray]) -> None:
        """Take over what `arrays` returned, possibly in another session.

        Raises
        ------
        StateError
            If names or shapes are not those of this state, or the count is no number of steps; then nothing
            is taken over.
        """
        if arrays.keys() != self.arrays().keys():
            raise StateError(f"The optimizer's memory holds {sorted(self.arrays())}, not {sorted(arrays)}.")
        for name, buffer in self.memory.items():
            if arrays[name].shape != buffer.shape:
                raise StateError(
                    f"The optimizer's {name} has shape {arrays[name].shape}, not {buffer.shape}."
                )
        count = arrays["count"]
        # Everything beyond is no count any more: 2^53 + 1 is not a float.
        if count.shape or not 0.0 <= count <= 2.0**53 or count != np.rint(count):
            raise StateError(f"The optimizer has taken a whole number of steps, not {count}.")
        for name, buffer in self.memory.items():
            buffer[...] = arrays[name]
        self.count = int(count)


@dataclass(frozen=True)
class Optimizer(Parameterised):
    r"""A rule that moves a point against its gradient.

    Every rule exists twice, and the tests hold the two together: `step` works in place on arrays of any size
    without allocating, `advance` is the same rule as plain expressions, for single floats (races) and for
    arrays of hyperparameters (maps). A subclass writes `_move` and `advance`.
    """

    REGISTRY: ClassVar[Registry[Any]]
    formula: ClassVar[str] = ""
    """The update rule, LaTeX."""
    worked: ClassVar[tuple[str, ...]] = ()
    """The rule line by line with ``<name>`` where a number of the current step belongs, LaTeX."""
    source: ClassVar[str] = ""
    """Where the rule is from: authors, year, number of the algorithm or equation."""
    code: ClassVar[str] = ""
    """The rule as NumPy statements on ``x``, ``g``, ``lr``, ``t``, the parameters and the memory by name."""
    memory_names: ClassVar[tuple[str, ...]] = ()
    """Names of what is remembered for each coordinate."""
    scalar_names: ClassVar[tuple[str, ...]] = ()
    """Which of `memory_names` are one number for all coordinates."""
    momentum_name: ClassVar[str] = ""
    """Which memory is the momentum (drawn as an arrow), if any."""
    squares_name: ClassVar[str] = ""
    """Which memory holds the sum or mean of squared gradients, if any."""
    work_buffers: ClassVar[int] = 1
    decoupled_decay: ClassVar[bool] = False
    """Whether weight decay shrinks the point directly instead of adding to the gradient."""

    learning_rate: float = param(
        0.01, 1e-8, 1e3, log=True, alias="lr",
        help="How far one step goes. Too small: slow. Too large: it overshoots or diverges.",
    )  # fmt: skip
    weight_decay: float = param(
        0.0, 0.0, 10.0, alias="wd", log=True,
        help="Pulls every parameter towards zero a little at each step (L2 regularisation).",
    )  # fmt: skip

    def init_state(self, x: FloatArray) -> State:
        """Return the state before the first step for points shaped like `x`, all buffers allocated."""
        start = self.memory_start()
        memory: dict[str, FloatArray] = {}
        for name, value in zip(self.memory_names, start, strict=True):
            memory[name] = (
                np.array(value) if name in self.scalar_names else np.full(x.shape, value, dtype=x.dtype)
            )
        size = min(max(x.size, 1), CHUNK)
        # One buffer more than the rule needs: the gradient with weight decay.
        return State(0, memory, tuple(np.empty(size, dtype=x.dtype) for _ in range(self.work_buffers + 1)))

    def memory_start(self) -> tuple[float, ...]:
        """Return the value that each of `memory_names` has before the first step."""
        return (0.0,) * len(self.memory_names)

    def step(
        self, x: FloatArray, gradient: FloatArray, state: State, learning_rate: float | None = None
    ) -> None:
        """Advance one step in place, without allocating when both arrays are C-contiguous.

        Overflow gives inf or NaN silently: whoever calls checks for divergence.

        Parameters
        ----------
        x : ndarray, any shape, float32 or float64
            The point, overwritten.
        gradient : ndarray, same shape and dtype
            Not modified.
        state : State
            From `init_state`; advanced in place.
        learning_rate : float, optional
            Replaces the learning rate for this step (schedules).

        Raises
        ------
        ValueError
            If the shapes differ.
        """
        if x.shape != gradient.shape:
            raise ValueError(f"x has shape {x.shape}, its gradient {gradient.shape}")
        rate = self.learning_rate if learning_rate is None else learning_rate
        state.count += 1
        target = x
        if not x.flags.c_contiguous:
            target = np.ascontiguousarray(x)
        flat_x, flat_g = target.reshape(-1), gradient.reshape(-1)
        names = [name for name in self.memory_names if name not in self.scalar_names]
        flat_memory = [state.memory[name].reshape(-1) for name in names]
        numbers = self._numbers(state, rate)
        decay, decoupled = self.weight_decay, self.decoupled_decay
        size = flat_x.size
        with np.errstate(all="ignore"):
            for begin in range(0, size, CHUNK):
                piece = slice(begin, min(begin + CHUNK, size))
                xs, gs = flat_x[piece], flat_g[piece]
                work = state.work if xs.size == state.work[0].size else [w[: xs.size] for w in state.work]
                if decay and decoupled:
                    np.multiply(xs, 1.0 - rate * decay, out=xs)
                elif decay:
                    np.multiply(xs, decay, out=work[-1])
                    np.add(work[-1], gs, out=work[-1])
                    gs = work[-1]
                self._move(xs, gs, [m[piece] for m in flat_memory], work, numbers)
        if target is not x:
            x[...] = target

    def _numbers(self, state: State, rate: float) -> tuple[float, ...]:
        """Return the coefficients of step number ``state.count``, computed once for all pieces."""
        return (rate,)

    @abstractmethod
    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        """Move the 1-D piece `x` in place; `memory` its memories, `work` scratch arrays of its size."""

    @abstractmethod
    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and the memory after step number `t` (1, 2, ...), as new objects.

        Parameters
        ----------
        x, g : float or ndarray
            One coordinate, or many, and its gradient; weight decay is already in `g`,
            or in `x` when decoupled.
        memory : tuple
            In the order of `memory_names`.
        rate : float or ndarray
            Learning rate.
        p : object
            Holds the other parameters as attributes: the optimizer itself, or arrays of hyperparameters.
        m : Elementary
            `numpy` for arrays, `SCALAR` for floats.
        """

    def derived(self, memory: tuple[Any, ...], t: int) -> dict[str, Any]:
        """Return what `worked` shows beyond the memory (bias-corrected moments), after step `t`."""
        return {}


OPTIMIZERS: Registry[Optimizer] = Registry("optimizer", "nnviz.core.optimizers")
Optimizer.REGISTRY = OPTIMIZERS
