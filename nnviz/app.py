"""The one entry point: decides between the window and the command line.

Nothing heavy is imported here: the first window waits for every import.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

#: One BLAS thread per worker: two of them fight with painting and double the event-loop delay
#: (measured in docs/performance.md). Has to be set before NumPy is imported.
_BLAS_VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def main(argv: Sequence[str] | None = None) -> int:
    """Run nnviz and return its exit code.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments without the program's name; those of the process by default. Without a command the
        window opens; a file to open may follow.
    """
    if getattr(sys, "frozen", False):
        # In a bundle, the processes of a search are this program again.
        from multiprocessing import freeze_support

        freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    for variable in _BLAS_VARIABLES:
        os.environ.setdefault(variable, "1")

    from nnviz.cli.main import is_command_line, run

    if is_command_line(arguments):
        return run(arguments)
    return _run_window(arguments)


def _run_window(arguments: list[str]) -> int:
    from nnviz.display import explain_import_error, missing_display, missing_window_libraries, uses_x11

    if arguments[:1] == ["screenshot"]:
        # Pictures need no screen.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    problem = missing_display(os.environ, sys.platform)
    if not problem and uses_x11(os.environ, sys.platform):
        problem = missing_window_libraries()
    if problem:
        print(problem, file=sys.stderr)
        return 3
    try:
        if arguments[:1] == ["screenshot"]:
            from nnviz.gui.screenshot import main as screenshot

            code = screenshot(arguments[1:])
            # The pictures are written; what is left is the order in which Qt's and Python's objects go, which
            # has ended in a crash.
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
        from nnviz.gui.application import run as run_gui
    except ImportError as error:
        print(explain_import_error(error), file=sys.stderr)
        return 3
    from nnviz.cli.main import decode_pictures_with_pillow

    decode_pictures_with_pillow()
    return run_gui(arguments)
