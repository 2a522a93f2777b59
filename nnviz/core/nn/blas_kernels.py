"""Which routines BLAS has chosen for this processor: the same product has a fast and a slow form on some."""

from __future__ import annotations

import ctypes
import functools
import importlib

_AVX512 = frozenset({"SkylakeX", "Cooperlake", "SapphireRapids"})


@functools.cache
def blas_kernels() -> str:
    """Return OpenBLAS' name for them (``"Haswell"``), "" if NumPy uses another BLAS or hides it."""
    try:
        module = importlib.import_module("numpy._core._multiarray_umath")
        name = ctypes.CDLL(str(module.__file__)).scipy_openblas_get_corename64_
    except (ImportError, OSError, AttributeError):
        return ""
    name.restype = ctypes.c_char_p
    return (name() or b"").decode("ascii", "replace")


@functools.cache
def flat_times_tall_is_slow() -> bool:
    """Whether a few long rows times as many long columns takes twice as long as the transposed product.

    So it is with the AVX-512 kernels of OpenBLAS 0.3.31: (8, 36864) @ (36864, 25) takes 530 µs, the
    transposed (25, 36864) @ (36864, 8) 290 µs, bit for bit the same. With the AVX2 kernels the gain is a
    tenth, and the last bits differ.
    """
    return blas_kernels() in _AVX512


@functools.cache
def rows_times_narrow_is_fast() -> bool:
    """Whether a batch of samples (rows) times a weight matrix beats the transposed product.

    So it is with the AVX-512 kernels for up to some 128 units: (100, 784) @ (784, 50) takes 50 µs,
    (50, 784) @ (784, 100) of transposed views 68 µs. With the AVX2 kernels the gain is a tenth, and the
    bundled networks have been made without it.
    """
    return blas_kernels() in _AVX512
