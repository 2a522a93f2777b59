"""The only code that knows threads: runs tasks (generators) and delivers what they yield.

Without Qt: `Job`, `JobState`, `Failure`, `Runner`, `SyncRunner`, `Engine`. With Qt:
`nnviz.runtime.qt_runner.QtRunner`.
"""

from nnviz.runtime.engine import Engine
from nnviz.runtime.jobs import Failure, Job, JobState, Runner
from nnviz.runtime.sync_runner import SyncRunner

__all__ = ["Engine", "Failure", "Job", "JobState", "Runner", "SyncRunner"]
