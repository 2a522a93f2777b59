"""Two losses whose curves coincide can still be told apart."""

import pytest

from nnviz.gui.panels.activations.losses_page import _twins


def test_smooth_l1_lies_on_huber_and_says_so(make_panel):
    panel = make_panel("activations")
    panel.show_page(2)
    page = panel.pages[2]
    result = page.result()
    names = [loss.name for loss in result.losses]
    twins = {names[later]: names[earlier] for later, earlier in _twins(result).items()}
    assert twins == {"Smooth L1": "Huber"}
    assert "Smooth L1 lies on Huber" in panel.headline_text()
    page.picks["values"].choose([loss for loss in (cls() for cls in _classes(page)) if loss.slug == "huber"])
    assert "lies on" not in panel.headline_text()


def _classes(page):
    return [type(loss) for _, loss in page.picks["values"].chosen()]


@pytest.mark.parametrize(("domain", "name"), [("values", "y − t"), ("probabilities", "y")])
def test_the_crosshair_speaks_of_what_the_axis_shows(make_panel, domain, name):
    """It said x = 0.6 over an axis called y."""
    page = make_panel("activations").pages[2]
    page.domain.setCurrentIndex(page.domain.findData(domain))
    assert page.main.cross.variable == page.lower.cross.variable == name
    assert page.csv().splitlines()[0].split(",")[0] == name.replace("−", "-")
    page.main.grab()
