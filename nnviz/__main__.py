"""``python -m nnviz`` does what the ``nnviz`` command does."""

from nnviz.app import main

raise SystemExit(main())
