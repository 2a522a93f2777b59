"""Start nnviz from a source checkout."""

from nnviz.app import main

# The processes of a search import this file again.
if __name__ == "__main__":
    raise SystemExit(main())
