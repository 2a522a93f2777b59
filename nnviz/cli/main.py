"""Finds the commands, parses the arguments and turns errors into one line and an exit code.

A command is a module in ``nnviz/cli/commands`` with ``NAME``, ``HELP``, ``add_arguments(parser)`` and
``run(args) -> int``; adding the file adds the command.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, Protocol, cast

from nnviz import __version__
from nnviz.core.errors import NnvizError
from nnviz.core.picture_decoding import use_decoder

#: Exit codes: all well; the input was wrong; stopped by Ctrl-C.
EXIT_OK, EXIT_BAD_INPUT, EXIT_INTERRUPTED = 0, 2, 130

_COMMANDS = "nnviz.cli.commands"
_TOP_LEVEL_OPTIONS = ("-h", "--help", "--version")


class Command(Protocol):
    """What a module of ``nnviz.cli.commands`` provides."""

    NAME: str
    HELP: str

    @staticmethod
    def add_arguments(parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    @staticmethod
    def run(args: argparse.Namespace) -> int:
        """Do the work and return the exit code."""


def command_names() -> tuple[str, ...]:
    """Return the names of all commands, from the files alone (nothing is imported)."""
    package = importlib.import_module(_COMMANDS)
    return tuple(sorted(m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")))


def is_command_line(arguments: Sequence[str]) -> bool:
    """Return whether `arguments` ask for the command line rather than for the window.

    The window takes files to open, and options of Qt; a word that is neither is a mistyped command.
    """
    if not arguments:
        return False
    first = arguments[0]
    if first in _TOP_LEVEL_OPTIONS or first in command_names():
        return True
    return not (first.startswith("-") or first == "screenshot" or os.path.lexists(first))


class _Parser(argparse.ArgumentParser):
    """Reads ``--start -1.5,2`` and ``--range -6 6``: an argument that begins like a number is a value."""

    def _negative_number_matcher_default(self) -> None:
        import re

        self._negative_number_matcher = re.compile(r"^-\.?\d[\d.,eE+-]*$")

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._negative_number_matcher_default()

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_BAD_INPUT, f"{self.prog}: {message}\nSee '{self.prog} --help'.\n")


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """Return the parser; with `only`, the other commands are listed without being imported."""
    parser = _Parser(
        prog="nnviz",
        description="See deep learning happen. Without a command, the window opens.",
        epilog="nnviz COMMAND --help explains a command. 'nnviz screenshot' takes pictures of the panels.",
    )
    parser.add_argument("--version", action="version", version=f"nnviz {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in command_names():
        if only is not None and name != only:
            continue
        module = cast(Command, importlib.import_module(f"{_COMMANDS}.{name}"))
        sub = commands.add_parser(module.NAME, help=module.HELP, description=module.HELP)
        module.add_arguments(sub)
        sub.set_defaults(run=module.run)
    return parser


def _decode_picture(path: Path) -> object:
    from nnviz.pictures.gray_pictures import read_gray

    return read_gray(path)


def decode_pictures_with_pillow() -> None:
    """Let the readers of core decode picture files; Pillow is imported when the first one is read."""
    use_decoder(_decode_picture)


def replace_what_cannot_be_shown() -> None:
    """Let a stream whose encoding lacks a character (∞ in a Windows pipe) show a question mark for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; bad input ends in one readable line on stderr."""
    replace_what_cannot_be_shown()
    decode_pictures_with_pillow()
    only = arguments[0] if arguments and arguments[0] in command_names() else None
    try:
        args = build_parser(only).parse_args(arguments)
        return int(args.run(args))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_BAD_INPUT
    except NnvizError as error:
        print(f"nnviz: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    except KeyboardInterrupt:
        print("nnviz: stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # `nnviz ... | head`: nobody reads any more; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        print(f"nnviz: {error.strerror or error}{place}", file=sys.stderr)
        return EXIT_BAD_INPUT
