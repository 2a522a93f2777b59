import pytest

from nnviz.core.states import from_state, to_state
from nnviz.tasks.signal_health import RangeMode, SignalHealthRequest
from nnviz.tasks.signal_health_presets import PRESETS, preset


@pytest.mark.parametrize("given", PRESETS, ids=lambda p: p.slug)
def test_presets_are_valid_requests(given):
    request = given.make()
    assert from_state(SignalHealthRequest, to_state(request)) == request
    assert given.title
    assert given.note
    assert preset(given.slug) is given


def test_every_figure_of_the_book_is_there():
    book = [p for p in PRESETS if p.make().range_mode is RangeMode.BOOK]
    assert len(book) == 12
    assert len({p.slug for p in PRESETS}) == len(PRESETS)
    with pytest.raises(KeyError):
        preset("none")
