"""Arrays out of a pickle, without unpickling: nothing that the file names is ever imported or called.

The instructions of the pickle are listed by `pickletools` and followed here on plain values; of all the
names that a pickle can ask for, those that rebuild a NumPy array are understood as descriptions and
everything else is refused. So a pickle with code in it ends in an error message.
"""

from __future__ import annotations

import io
import pickletools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError

_MOST_STEPS = 200_000
_MOST_EXTENT = 1 << 40  # the product of whole numbers of millions of digits takes minutes

_RECONSTRUCT = ("_reconstruct", "numpy.core.multiarray", "numpy._core.multiarray")
_FROM_BUFFER = ("_frombuffer", "numpy.core.numeric", "numpy._core.numeric")
_NAMES = (
    {(module, "_reconstruct"): "reconstruct" for module in _RECONSTRUCT[1:]}
    | {(module, "_frombuffer"): "from buffer" for module in _FROM_BUFFER[1:]}
    | {
        ("numpy", "ndarray"): "array",
        ("numpy", "dtype"): "dtype",
        ("_codecs", "encode"): "encode",
        ("collections", "OrderedDict"): "dict",
    }
)


class _RefusedError(ValueError):
    """The pickle holds something else than arrays of numbers."""


@dataclass(frozen=True, slots=True)
class _Name:
    meaning: str


class _Mark:
    """Where a tuple, list or dictionary begins on the stack."""


_MARK = _Mark()


@dataclass(slots=True)
class _Type:
    code: str
    order: str = "<"

    def numpy(self) -> np.dtype[Any]:
        code = self.code.lstrip("<>=|")
        if len(code) != 2 or code[0] not in "biuf" or code[1] not in "1248":
            raise _RefusedError(f"values of type {self.code!r:.40}")
        order = self.code[0] if self.code[0] in "<>" else self.order
        return np.dtype(code).newbyteorder("<" if order == "<" else ">" if order == ">" else "=")


@dataclass(slots=True)
class _Pickled:
    array: NDArray[Any] | None = None


def read_pickled_arrays(data: bytes, name: str) -> dict[str, NDArray[Any]]:
    """Return the arrays of a pickled ``{"W1": ndarray, ...}``, protocols 0 to 5, NumPy 1 and 2.

    Parameters
    ----------
    data : bytes
    name : str
        Of the file, for messages.

    Raises
    ------
    DataFileError
        If the pickle is damaged or holds anything but a dictionary of arrays of numbers.
    """
    try:
        with warnings.catch_warnings():
            # pickletools warns about odd escapes in texts; those are no weights anyway.
            warnings.simplefilter("ignore")
            result = _Machine().run(data)
        if not isinstance(result, dict) or not result:
            raise _RefusedError(f"a {type(result).__name__.lstrip('_')} instead of a dictionary of arrays")
        arrays = {}
        for key, value in result.items():
            if not isinstance(key, str) or not isinstance(value, _Pickled) or value.array is None:
                raise _RefusedError(f"an entry {key!r:.40} that is no array")
            arrays[key] = value.array
    except _RefusedError as error:
        raise DataFileError(
            f"{name} holds {error}. Only NumPy arrays are read from a pickle; nothing in it was executed."
        ) from error
    except (
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        OverflowError,
        MemoryError,
        AttributeError,
        EOFError,
    ) as error:
        raise DataFileError(f"{name} is a damaged or cut-off pickle: {error}. Get it again.") from error
    return arrays


class _Machine:
    """Follows the instructions of a pickle on plain values.

    Values are never shown or compared: a tuple of itself twice, doubled thirty times over, is a file of a
    hundred bytes and a text of a billion characters.
    """

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}
        self._room = 0

    def run(self, data: bytes) -> Any:
        # An old pickle turns each array's text into bytes once; who does it over and over fills the memory.
        self._room = len(data)
        for step, (op, argument, _) in enumerate(pickletools.genops(io.BytesIO(data))):
            if step > _MOST_STEPS:
                raise _RefusedError("far more than some arrays")
            if op.name == "STOP":
                return self.stack.pop()
            if op.name in _PUSH:
                # A copy that is made once, not for each array that is made of it.
                self.stack.append(bytes(argument) if isinstance(argument, bytearray) else argument)
            elif op.name in _IGNORED:
                continue
            elif op.name in _ACTIONS:
                _ACTIONS[op.name](self, argument)
            else:
                raise _RefusedError(f"the instruction {op.name}")
        raise ValueError("it has no end")

    def since_mark(self) -> list[Any]:
        for at in range(len(self.stack) - 1, -1, -1):
            if self.stack[at] is _MARK:
                items = self.stack[at + 1 :]
                del self.stack[at:]
                return items
        raise ValueError("a list has no beginning")

    def put(self, key: Any) -> None:
        self.memo[int(key)] = self.stack[-1]

    def look_up(self, module: str, name: str) -> None:
        if (module, name) not in _NAMES:
            raise _RefusedError(f"{module:.60}.{name:.60}")
        self.stack.append(_Name(_NAMES[module, name]))

    def stack_global(self) -> None:
        name, module = self.stack.pop(), self.stack.pop()
        self.look_up(_text(module), _text(name))

    def tuple_of(self, count: int) -> None:
        if len(self.stack) < count:
            raise ValueError("values are missing")
        items = tuple(self.stack[len(self.stack) - count :])
        del self.stack[len(self.stack) - count :]
        self.stack.append(items)

    def set_items(self, items: list[Any]) -> None:
        target = self.stack[-1]
        if not isinstance(target, dict) or len(items) % 2:
            raise ValueError("entries without a dictionary")
        for key, value in zip(items[::2], items[1::2], strict=True):
            target[_text(key)] = value

    def append(self, items: list[Any]) -> None:
        if not isinstance(self.stack[-1], list):
            raise ValueError("items without a list")
        self.stack[-1].extend(items)

    def make_dict(self) -> None:
        items = self.since_mark()
        self.stack.append({})
        self.set_items(items)

    def call(self) -> None:
        arguments, name = self.stack.pop(), self.stack.pop()
        if not isinstance(name, _Name) or not isinstance(arguments, tuple):
            raise _RefusedError("a call")
        if name.meaning == "reconstruct":
            self.stack.append(_Pickled())
        elif name.meaning == "dtype":
            self.stack.append(_Type(_text(arguments[0])))
        elif name.meaning == "encode":
            self.stack.append(self.encoded(arguments[0]))
        elif name.meaning == "dict" and not arguments:
            self.stack.append({})
        elif name.meaning == "from buffer":
            content, kind, shape, order = arguments
            self.stack.append(_Pickled(self.array(kind, shape, content, _text(order) == "F")))
        else:
            raise _RefusedError(f"a call of {name.meaning}")

    def build(self) -> None:
        state, target = self.stack.pop(), self.stack[-1]
        if isinstance(target, _Type) and isinstance(state, tuple):
            if any(part is not None for part in state[2:5]):
                raise _RefusedError("values with fields")
            target.order = _text(state[1])
        elif isinstance(target, _Pickled) and isinstance(state, tuple) and len(state) == 5:
            _, shape, kind, fortran, content = state
            target.array = self.array(kind, shape, content, bool(fortran))
        else:
            raise _RefusedError("an object with a state")

    def encoded(self, text: Any) -> bytes:
        """Return a text as the bytes that it stands for."""
        if not isinstance(text, str):
            raise _RefusedError("a call")
        self._room -= len(text)
        if self._room < 0:
            raise _RefusedError("far more than some arrays")
        return text.encode("latin-1")

    def array(self, kind: Any, shape: Any, content: Any, fortran: bool) -> NDArray[Any]:
        if isinstance(content, str):  # Python 2 wrote bytes as text
            content = self.encoded(content)
        return _array(kind, shape, content, fortran)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise _RefusedError(f"a {type(value).__name__.lstrip('_')} where a text should be")
    return value


def _array(kind: Any, shape: Any, content: Any, fortran: bool) -> NDArray[Any]:
    if not isinstance(kind, _Type) or not isinstance(shape, tuple):
        raise _RefusedError("an array of objects")
    if not isinstance(content, bytes):
        raise _RefusedError("an array of objects")
    dtype = kind.numpy()
    if len(shape) > 8 or any(type(n) is not int or not 0 <= n < _MOST_EXTENT for n in shape):
        raise ValueError("the shape of an array is no tuple of sizes")
    count = 1
    for extent in shape:
        count *= extent
    if count * dtype.itemsize != len(content):
        raise ValueError(f"an array of shape {shape} in {len(content)} bytes")
    flat = np.frombuffer(content, dtype)
    return flat.reshape(shape, order="F" if fortran else "C")


_PUSH = {"INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT"}
_PUSH |= {"STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8"}
_PUSH |= {"UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8"}
_IGNORED = frozenset(("PROTO", "FRAME"))
_ACTIONS: dict[str, Callable[[_Machine, Any], Any]] = {
    "NONE": lambda m, _: m.stack.append(None),
    "NEWTRUE": lambda m, _: m.stack.append(True),
    "NEWFALSE": lambda m, _: m.stack.append(False),
    "MARK": lambda m, _: m.stack.append(_MARK),
    "POP": lambda m, _: m.stack.pop(),
    "POP_MARK": lambda m, _: m.since_mark(),
    "DUP": lambda m, _: m.stack.append(m.stack[-1]),
    "EMPTY_DICT": lambda m, _: m.stack.append({}),
    "EMPTY_LIST": lambda m, _: m.stack.append([]),
    "EMPTY_TUPLE": lambda m, _: m.stack.append(()),
    "TUPLE": lambda m, _: m.stack.append(tuple(m.since_mark())),
    "TUPLE1": lambda m, _: m.tuple_of(1),
    "TUPLE2": lambda m, _: m.tuple_of(2),
    "TUPLE3": lambda m, _: m.tuple_of(3),
    "LIST": lambda m, _: m.stack.append(m.since_mark()),
    "DICT": lambda m, _: m.make_dict(),
    "APPEND": lambda m, _: m.append([m.stack.pop()]),
    "APPENDS": lambda m, _: m.append(m.since_mark()),
    "SETITEM": lambda m, _: m.set_items([m.stack.pop(), m.stack.pop()][::-1]),
    "SETITEMS": lambda m, _: m.set_items(m.since_mark()),
    "PUT": lambda m, key: m.put(key),
    "BINPUT": lambda m, key: m.put(key),
    "LONG_BINPUT": lambda m, key: m.put(key),
    "MEMOIZE": lambda m, _: m.put(len(m.memo)),
    "GET": lambda m, key: m.stack.append(m.memo[int(key)]),
    "BINGET": lambda m, key: m.stack.append(m.memo[int(key)]),
    "LONG_BINGET": lambda m, key: m.stack.append(m.memo[int(key)]),
    "GLOBAL": lambda m, names: m.look_up(*names.split(" ", 1)),
    "STACK_GLOBAL": lambda m, _: m.stack_global(),
    "REDUCE": lambda m, _: m.call(),
    "BUILD": lambda m, _: m.build(),
}
