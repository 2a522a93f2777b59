"""What may be shown below picture and result: the convolution as one matrix, or filters of a network."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panels.convolution.matrix_view import MatrixView
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.convolution_view import ConvolutionResult, Matrix
from nnviz.tasks.curves import Array
from nnviz.tasks.learned_filters import LearnedFilters, run_learned_filters

NOTHING, UNROLLED, SQUARES, FILTERS = MODES = ("none", "unrolled", "squares", "filters")
_OWNER = "convolution.filters"


class Below(QStackedWidget):
    """Rows for im2col or pooling, or two grids of filters.

    Parameters
    ----------
    context : AppContext

    Signals
    -------
    changed()
        Something else is to be shown.
    row_pointed(int)
        A place of the filter, counted as the cells of the result.
    filter_chosen(object)
        A filter was clicked; a `Matrix`.
    """

    changed = Signal()
    row_pointed = Signal(int)
    filter_chosen = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._filters: LearnedFilters | None = None
        self.choice = QuietComboBox()
        for text, mode in (
            (self.tr("nothing"), NOTHING),
            (self.tr("the places of the filter as rows (im2col)"), UNROLLED),
            (self.tr("the squares of the pooling as rows"), SQUARES),
            (self.tr("filters of a network, before and after learning"), FILTERS),
        ):
            self.choice.addItem(text, mode)
        self.choice.setAccessibleName(self.tr("Shown below"))
        self.choice.setToolTip(
            self.tr("The same sums as one product of matrices, or filters that a network has learnt")
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weights = MatrixView(
            context.theme, self.tr("The filter in one row"), self.tr("What every row below is multiplied by")
        )
        self.rows = MatrixView(
            context.theme, self.tr("Every place of the filter, a row each"),
            self.tr("Row by row what the filter covers; click a row to go there"),
        )  # fmt: skip
        self.weights.setMinimumHeight(52)  # a title and one row: the other rows need the room
        self.weights.partner, self.rows.partner = self.rows, self.weights
        self.before = self._grid(self.tr("Filters before learning"))
        self.after = self._grid(self.tr("Filters after learning"))
        self._build()
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.rows.cell_pointed.connect(lambda row, _column: self.row_pointed.emit(row))
        self.before.clicked.connect(lambda index: self._choose(self.before, index))
        self.after.clicked.connect(lambda index: self._choose(self.after, index))
        self.setVisible(False)

    def _grid(self, name: str) -> ImageGrid:
        grid = ImageGrid(self._context.theme, name=name)
        grid.setToolTip(self.tr("Black is its smallest weight, white its largest; click one to use it above"))
        return grid

    def _build(self) -> None:
        matrices, filters = QWidget(), QWidget()
        column = QVBoxLayout(matrices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.weights, 1)
        column.addWidget(self.rows, 2)
        grid = QGridLayout(filters)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT)
        for place, (title, view) in enumerate(
            ((self.tr("Before learning"), self.before), (self.tr("After learning"), self.after))
        ):
            label = QLabel(title)
            label.setObjectName("muted")
            grid.addWidget(label, 0, place)
            grid.addWidget(view, 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(1, 1)
        self.addWidget(matrices)
        self.addWidget(filters)

    def mode(self) -> str:
        """Return what is shown, one of `MODES`."""
        return str(self.choice.currentData())

    def set_mode(self, mode: str) -> None:
        """Show something else."""
        self.choice.setCurrentIndex(self.choice.findData(mode))

    def show_result(self, result: ConvolutionResult, cell: int) -> None:
        """Show the rows of a result with one of them marked, or mark its filter."""
        if self.mode() == FILTERS:
            self._mark(result.request.kernel)
        if self.mode() == UNROLLED:
            kernel = np.array(result.request.kernel)
            columns = result.output.shape[1]
            rows = [result.products(*divmod(i, columns))[0].reshape(-1) for i in range(result.output.size)]
            self.weights.show_matrix(kernel.reshape(1, -1), title=self.tr("The filter in one row"))
            self.rows.show_matrix(
                np.array(rows), (cell, 0, 1, kernel.size), signed=False,
                title=self.tr("Every place of the filter, a row each"),
            )  # fmt: skip
            self.weights.show()
            self._share_height(len(rows))
        elif self.mode() == SQUARES:
            self.weights.hide()
            pooled = result.pooled
            if pooled is None:
                self.rows.show_matrix(np.zeros((0, 0)), title=self.tr("Choose a pooling on the left"))
                return
            height, width = pooled.shape
            squares = result.output[: 2 * height, : 2 * width].reshape(height, 2, width, 2)
            rows = squares.transpose(0, 2, 1, 3).reshape(-1, 4)
            i, j = (part // 2 for part in divmod(cell, result.output.shape[1]))
            inside = i < height and j < width
            self._share_height(len(rows))
            self.rows.show_matrix(
                rows, (i * width + j, 0, 1, 4) if inside else None,
                title=self.tr("Every square of the pooling, a row each"),
            )  # fmt: skip

    def _share_height(self, rows: int) -> None:
        # About a row's height for the title of each.
        column = self.rows.parentWidget().layout()
        assert isinstance(column, QVBoxLayout)
        column.setStretchFactor(self.weights, 2)
        column.setStretchFactor(self.rows, rows + 1)

    def _on_choice_changed(self) -> None:
        mode = self.mode()
        self.setVisible(mode != NOTHING)
        self.setCurrentIndex(1 if mode == FILTERS else 0)
        if mode == FILTERS and self._filters is None:
            self._context.runner.submit(
                _OWNER, run_learned_filters, on_update=self.show_filters, on_failed=self._context.fail,
                interactive=True,
            )  # fmt: skip
        self.changed.emit()

    def show_filters(self, filters: LearnedFilters) -> None:
        """Show the filters of a network."""
        self._filters = filters
        for grid, stack in ((self.before, filters.before), (self.after, filters.after)):
            tips = [self.tr("Filter {0}; click to use it").format(i + 1) for i in range(len(stack))]
            grid.set_images(stack, tips=tips)
        self.changed.emit()

    def _choose(self, grid: ImageGrid, index: int) -> None:
        if self._filters is not None:
            stack = self._filters.before if grid is self.before else self._filters.after
            self.filter_chosen.emit(_written(stack[index]))

    def _mark(self, kernel: Matrix) -> None:
        """Frame the filter that is used above, if it is one of these."""
        if self._filters is None:
            return
        for grid, stack in ((self.before, self._filters.before), (self.after, self._filters.after)):
            found = (i for i, weights in enumerate(stack) if _written(weights) == kernel)
            grid.set_selected(next(found, None))

    def shutdown(self) -> None:
        """Stop the job."""
        self._context.runner.cancel(_OWNER)


def _written(weights: Array) -> Matrix:
    """Return a filter with as many digits as can be read in the boxes."""
    return tuple(tuple(round(float(w), 3) for w in row) for row in weights)
