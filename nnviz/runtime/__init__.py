"""The only package that knows threads: runs tasks and delivers their results to Qt."""
