"""The command line: the same tasks as the panels run, without Qt."""
