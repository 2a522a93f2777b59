"""What of the race panel outlives it: the state of a session, of a lesson, of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import read_head
from nnviz.core.states import from_state, to_state
from nnviz.tasks.race import RaceRequest
from nnviz.tasks.race_presets import race_presets

if TYPE_CHECKING:
    from nnviz.gui.panels.race.panel import RacePanel


def race_state(panel: RacePanel) -> dict[str, Any]:
    """Return the race and what of it is shown."""
    return {
        "race": to_state(panel.request),
        "step": panel.player.step,
        "selected": panel.racers.current(),
        "tab": panel.tabs.currentIndex(),
        "field": panel.setup.field.isChecked(),
        "streams": panel.setup.streams.isChecked(),
        "arrows": panel.facts.arrows.isChecked(),
    }


def restore_race(panel: RacePanel, state: dict[str, Any]) -> None:
    """Show a saved race, or a preset by its slug.

    Raises
    ------
    StateError
        If the state is none of a race.
    """
    presets = {preset.slug: preset for preset in race_presets()}
    preset = presets.get(str(state.get("preset")))
    if preset is None and "preset" in state:
        raise StateError(f"race.preset is one of {', '.join(presets)}, not {state['preset']!r}.")
    request: RaceRequest = (
        preset.request if preset is not None else from_state(RaceRequest, state.get("race"), "race")
    )
    # A session that left a preset as it was comes back with its name and what it teaches.
    panel.setup.forget_preset()
    panel.setup.show_preset(preset or next((p for p in presets.values() if p.request == request), None))
    panel.undo_stack().clear()
    panel.setup.field.setChecked(state.get("field") is True)
    panel.setup.streams.setChecked(state.get("streams") is True)
    panel.facts.arrows.setChecked(state.get("arrows") is not False)
    panel.racers.set_racers(request.racers, _whole(state, "selected", 0))
    panel.show_request(request)
    panel.tabs.setCurrentIndex(min(max(_whole(state, "tab", 0), 0), panel.tabs.count() - 1))
    panel.player.set_last(request.steps)
    panel.player.show(_whole(state, "step", request.steps))


def may_be_race(path: Path) -> bool:
    """Whether a file may hold a saved race, by its beginning."""
    if path.suffix.lower() != ".json":
        return False
    try:
        return b'"nnviz race"' in read_head(path, 200)
    except DataFileError:
        return False


def _whole(state: dict[str, Any], name: str, default: int) -> int:
    value = state.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise StateError(f"race.{name} is a whole number, not {value!r}.")
    return value
