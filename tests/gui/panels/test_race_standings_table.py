"""The standings show whole columns only, and say what a missing number means."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.standings_table import StandingsTable
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.race_standings import standings


@pytest.fixture
def table(theme, qtbot):
    table = StandingsTable(theme)
    qtbot.addWidget(table)
    request = race_presets()[0].request
    table.set_standings(standings(race(request)), request.racers)
    table.show()
    return table


@pytest.mark.parametrize("width", [120, 200, 246, 300, 420, 900])
def test_no_column_is_cut_at_the_edge(table, width):
    table.resize(width, 200)
    header, room = table.horizontalHeader(), table.viewport().width()
    ends = [header.sectionPosition(i) + header.sectionSize(i) for i in range(header.count())]
    first = header.sectionSize(0)
    assert room in ends or first > room, "columns end at the edge, or not even the first has room"


def test_what_is_not_there_is_a_dash_that_says_why(table):
    model = table.model()
    reached = model.index(0, 2)
    assert reached.data() == "–"
    assert "tolerance" in reached.data(Qt.ItemDataRole.ToolTipRole)
    assert table.rows()[0][2] is None, "saved and copied it is empty"
    assert "–" not in table.csv_text()


def test_a_loss_that_is_none_is_a_dash_too(table):
    surface = SURFACES.create("typed", formula_text="x+sqrt(y)")
    request = RaceRequest(surface, (Racer(OPTIMIZERS.create("sgd", learning_rate=1.0)),), (1.0, 0.1), 20)
    table.set_standings(standings(race(request), 20), request.racers)
    loss = table.model().index(0, 1)
    assert loss.data() == "–"
    assert "no value" in loss.data(Qt.ItemDataRole.ToolTipRole)


def test_headings_are_small_again_after_presenting(table, theme):
    table.setStyleSheet(theme.style_sheet())
    theme.changed.connect(lambda: table.setStyleSheet(theme.style_sheet()))
    painted = table.horizontalHeader().viewport()
    before = painted.font().pointSizeF()
    theme.set_presentation(True)
    assert painted.font().pointSizeF() > before
    theme.set_presentation(False)
    assert painted.font().pointSizeF() == before


@pytest.mark.parametrize("count", [4, 6, 12])
def test_who_has_arrived_is_seen_beside_a_scroll_bar(make_panel, qtbot, count):
    panel = make_panel("race")
    racers = tuple(Racer(OPTIMIZERS.create("momentum", learning_rate=0.0123)) for _ in range(count))
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_request(RaceRequest(SURFACES.create("book"), racers, (-7.0, 2.0), 30))
    panel.player.seek(30)
    QApplication.processEvents()
    table = panel.facts.table
    header = table.horizontalHeader()
    assert table.verticalScrollBar().isVisible() == (count > 5)
    assert header.sectionPosition(2) + header.sectionSize(2) <= table.viewport().width()
