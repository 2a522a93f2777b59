"""What all tests share: one BLAS thread, as the application has it, and patient property tests."""

import os

from hypothesis import settings

os.environ.setdefault("PYTEST_QT_API", "pyside6")
# No window opens on the screen of whoever runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

# Times say nothing on a shared machine.
settings.register_profile("nnviz", deadline=None)
settings.load_profile("nnviz")
