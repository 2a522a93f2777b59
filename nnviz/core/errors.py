"""Errors whose text is meant for the user: what is wrong, where, and what to do."""

from __future__ import annotations


class NnvizError(Exception):
    """Base of all errors that nnviz raises on bad input; its text is shown to the user as it stands."""


class ParameterError(NnvizError, ValueError):
    """A parameter is unknown, of the wrong type or out of range."""


class UnknownNameError(NnvizError, KeyError):
    """A registry holds nothing under the name asked for."""

    def __str__(self) -> str:
        # KeyError would show the repr of the message.
        return str(self.args[0]) if self.args else ""


class DataFileError(NnvizError, ValueError):
    """A file cannot be read: wrong kind, truncated, too large or inconsistent."""


class StateError(NnvizError, ValueError):
    """A saved state (JSON) does not describe the object that is wanted."""
