"""Who decodes picture files: a layer above core, since NumPy alone cannot read PNG or JPEG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

Decoder: TypeAlias = Callable[[Path], Any]
"""Takes a path and returns grey values, shape (h, w), uint8; raises DataFileError."""

_decoders: list[Decoder] = []


def use_decoder(decoder: Decoder) -> None:
    """Let readers of picture files decode them with `decoder` from now on."""
    _decoders[:] = [decoder]


def current_decoder() -> Decoder | None:
    """Return the decoder in use, if any."""
    return _decoders[0] if _decoders else None
