"""Start nnviz from a source checkout."""

from nnviz.app import main

raise SystemExit(main())
