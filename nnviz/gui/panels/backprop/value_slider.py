"""A variable's value: any number by typing, near ones by a slider whose reach grows with what is typed."""

from __future__ import annotations

from nnviz.gui.widgets.slider_spin import SliderSpin
from nnviz.tasks.backprop_view import LARGEST

_LEAST = 5.0


class ValueSlider(SliderSpin):
    """A number from minus a million to a million.

    Parameters
    ----------
    name : str
        Of the variable.
    """

    def __init__(self, name: str) -> None:
        super().__init__(-_LEAST, _LEAST, 1.0, name=name)
        self.box.setRange(-LARGEST, LARGEST)

    def begin_with(self, value: float) -> None:
        """Show a number in the middle of a half of the slider; a double click returns to it."""
        self._set_reach(max(_LEAST, 2.0 * abs(value)))
        self.set_default(value)
        self.set_value(value)
        self._show()

    def set_value(self, value: float) -> None:
        """Set the number; the slider reaches as far as it needs to."""
        self._make_room(value)
        super().set_value(value)

    def _accept(self, value: float) -> None:
        self._make_room(value)
        super()._accept(value)

    def _make_room(self, value: float) -> None:
        if abs(value) > self._high:
            self._set_reach(2.0 * abs(value))

    def _set_reach(self, reach: float) -> None:
        self._low, self._high = -reach, reach
        self.box.setSingleStep(reach / 50)
