"""What a surface is called in a line of text."""

from __future__ import annotations

from nnviz.core.surfaces import Surface
from nnviz.gui.widgets.param_form import translated

_LONGEST = 32  # letters of a formula beside the rest of a headline


def shown_surface(surface: Surface) -> str:
    """Return the title of a surface, or the formula of one that was typed, shortened."""
    formula = " ".join(str(getattr(surface, "formula_text", "")).split())
    if not formula:
        return translated(surface.title)
    short = formula if len(formula) <= _LONGEST else formula[: _LONGEST - 1].rstrip() + "…"
    return f"f = {short}"
