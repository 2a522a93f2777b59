"""Headless jobs: a frozen request in, a generator of results out. NumPy only, no Qt."""
