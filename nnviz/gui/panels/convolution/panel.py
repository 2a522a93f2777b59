"""The convolution panel: picture | filter | result, and the one sum that is being made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nnviz.core.errors import ParameterError, StateError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.convolution.below import MODES, NOTHING, UNROLLED, Below
from nnviz.gui.panels.convolution.controls import ConvolutionControls
from nnviz.gui.panels.convolution.matrix_view import MatrixView
from nnviz.gui.panels.convolution.so_far import made_so_far
from nnviz.gui.panels.convolution.sum_text import sum_text
from nnviz.gui.theme import UNIT, bind_number_font
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.gui.widgets.export import ExportButton
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.transport import Transport
from nnviz.tasks.convolution_code import convolution_code
from nnviz.tasks.convolution_view import ConvolutionRequest, ConvolutionResult, run_convolution_view

_SUM = r"y_{i,j} = b + \sum_{p} \sum_{q} x_{S i + p,\ S j + q}\, w_{p,q}"
_SIZE = r"O = \left\lfloor \frac{H + 2P - F}{S} \right\rfloor + 1"
_PACE = 3.0
"""Cells a second at normal speed."""


@PANELS.register
class ConvolutionPanel(Panel):
    """One filter over one small picture."""

    slug = "convolution"
    title = QT_TRANSLATE_NOOP("Panel", "Convolution")
    icon = "convolution"
    order = 55
    tip = QT_TRANSLATE_NOOP("Panel", "Watch a filter go over a picture, number by number")
    keeps_history = True

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._result: ConvolutionResult | None = None
        self._cell = 0
        self._ink = 1.0
        self.controls = ConvolutionControls()
        theme = context.theme
        self.source = MatrixView(
            theme, self.tr("Picture"),
            self.tr(
                "Click cells to switch them on and off. Keys: the arrows choose a cell, Space switches it, "
                "a digit is written into it."
            ),
            paintable=True,
        )  # fmt: skip
        self.kernel = MatrixView(theme, self.tr("Filter"), self.tr("What the marked cells are multiplied by"))
        self.output = MatrixView(
            theme, self.tr("Result"), self.tr("Click a cell, or use the arrow keys, to see its sum")
        )
        self.pooled = MatrixView(
            theme, self.tr("After pooling"), self.tr("One number for every 2 × 2 square")
        )
        self.below = Below(context)
        self.controls.add_section(self.tr("Shown below"), self.below.choice)
        self._clock = QTimer(self)
        self._clock.setInterval(round(1000 / _PACE))
        self._clock.timeout.connect(self._on_clock_timeout)
        self.set_controls(self.controls)
        self.set_view(self._build_view())
        self.set_facts(self._build_facts())
        self.transport = Transport(theme)
        self.set_transport(self.transport)
        self.add_header_widget(CodeButton(context, lambda: convolution_code(self._request())))
        self.add_header_widget(ExportButton(context, self.view(), self.slug, self.csv))
        self._connect()
        self._submit()

    def _build_view(self) -> QWidget:
        view = QWidget()
        self.sum_label = QLabel()
        self.sum_label.setWordWrap(True)
        self.sum_label.setAccessibleName(self.tr("The sum of the marked cell"))
        self.sum_label.setMinimumHeight(3 * self.fontMetrics().height())
        bind_number_font(self.sum_label, self.context.theme, 1.1)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self._cells = cells = QGridLayout()
        column.addLayout(cells, 1)
        cells.setSpacing(UNIT)
        # Two by two: beside a lesson there is little width.
        for index, widget in enumerate((self.source, self.output, self.kernel, self.pooled)):
            cells.addWidget(widget, index // 2, index % 2)
            cells.setColumnStretch(index % 2, 1)
        cells.addWidget(self.below, 2, 0, 1, 2)
        cells.setRowStretch(0, 3)
        cells.setRowStretch(1, 2)
        column.addWidget(self.sum_label)
        return view

    def _build_facts(self) -> QWidget:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        self.sizes, self.weights = QLabel(), QLabel()
        for label in (self.sizes, self.weights):
            label.setWordWrap(True)
        for widget in (
            FormulaView(self.context.theme, _SUM, size=1.0), FormulaView(self.context.theme, _SIZE, size=1.0),
            self.sizes, self.weights,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        return facts

    def _connect(self) -> None:
        self.controls.changed.connect(self._on_controls_changed)
        self.controls.look_changed.connect(self._on_look_changed)
        self.output.cell_pointed.connect(self._on_output_cell_pointed)
        self.source.painted.connect(self._on_source_painted)
        self.source.written.connect(self._on_source_written)
        self.below.changed.connect(self._on_below_changed)
        self.below.row_pointed.connect(self._on_row_pointed)
        self.below.filter_chosen.connect(self.controls.set_kernel)
        transport = self.transport
        transport.play_toggled.connect(self._play)
        transport.stepped.connect(lambda by: self.go_to(self._cell + by))
        transport.scrubbed.connect(self.go_to)
        transport.restarted.connect(lambda: self.go_to(0))
        transport.speed_changed.connect(
            lambda factor: self._clock.setInterval(max(16, round(1000 / _PACE / factor)))
        )

    def result(self) -> ConvolutionResult | None:
        """Return what is shown."""
        return self._result

    def csv(self) -> str:
        """Return the numbers of the result, row by row, as CSV text."""
        assert self._result is not None
        return "".join(",".join(map(repr, row)) + "\n" for row in self._result.output.tolist())

    def _request(self) -> ConvolutionRequest:
        """Return what the controls ask for or, if that is impossible, what is shown."""
        try:
            return self.controls.request()
        except ParameterError:
            return ConvolutionRequest() if self._result is None else self._result.request

    def _submit(self) -> None:
        try:
            request = self.controls.request()
        except ParameterError as error:
            self.context.notify(str(error), level="warning")
            return
        self.context.runner.submit(
            "convolution.view", lambda: run_convolution_view(request), on_update=self.show_result,
            on_failed=self.context.fail, interactive=True,
        )  # fmt: skip

    def show_result(self, result: ConvolutionResult) -> None:
        """Draw `result`."""
        self._result = result
        count = result.output.size
        self.transport.set_range(count - 1)
        self.go_to(min(self._cell, count - 1))
        request = result.request
        (height, width), (rows, columns) = request.output_size(), result.padded.shape
        self.set_headline(
            self.tr("A filter of {0} × {1} makes {2} × {3} numbers").format(
                len(request.kernel), len(request.kernel[0]), height, width
            )
        )
        self.sizes.setText(
            self.tr("Picture with padding: {0} × {1}. Result: {2} × {3}.").format(
                rows, columns, height, width
            )
        )
        weights = len(request.kernel) * len(request.kernel[0]) + 1
        dense = (len(request.picture) * len(request.picture[0]) + 1) * height * width
        self.weights.setText(
            self.tr(
                "The filter has {0} parameters, the same at every place. A fully connected layer between the "
                "same numbers would have {1}."
            ).format(weights, f"{dense:,}")
        )

    def go_to(self, cell: int) -> None:
        """Mark one number of the result and show its sum."""
        result = self._result
        if result is None:
            return
        self._cell = cell = min(max(cell, 0), result.output.size - 1)
        self.transport.set_position(cell)
        row, column = divmod(cell, result.output.shape[1])
        request = result.request
        height, width = len(request.kernel), len(request.kernel[0])
        mark = (row * request.stride, column * request.stride, height, width)
        self.source.show_matrix(result.padded, mark, signed=False, margin=request.padding)
        _window, kernel = result.products(row, column)
        self.kernel.show_matrix(kernel)
        output, pooled = result.output, result.pooled
        if self.controls.so_far.isChecked():
            output, pooled = made_so_far(result, cell)
        self.output.show_matrix(output, (row, column, 1, 1))
        self.pooled.setVisible(pooled is not None)
        if pooled is not None:
            place = (row // 2, column // 2, 1, 1)
            inside = place[0] < pooled.shape[0] and place[1] < pooled.shape[1]
            self.pooled.show_matrix(pooled, place if inside else None)
        self.below.show_result(result, cell)
        self.sum_label.setText(sum_text(result, row, column))

    # ---- slots ---------------------------------------------------------------------------------

    def _on_controls_changed(self) -> None:
        self._submit()
        self.state_changed.emit()

    def _on_look_changed(self) -> None:
        self.go_to(self._cell)
        self.state_changed.emit()

    def _on_output_cell_pointed(self, row: int, column: int) -> None:
        if self._result is not None:
            self._play(False)
            self.go_to(row * self._result.output.shape[1] + column)

    def _on_below_changed(self) -> None:
        self._cells.setRowStretch(2, 0 if self.below.mode() == NOTHING else 3)
        if self._result is not None:
            self.below.show_result(self._result, min(self._cell, self._result.output.size - 1))
        self.state_changed.emit()

    def _on_row_pointed(self, row: int) -> None:
        if self.below.mode() == UNROLLED:
            self._play(False)
            self.go_to(row)

    def _on_source_painted(self, row: int, column: int, first: bool) -> None:
        before = self._source_cell(row, column)
        if before is None:
            return
        if first:
            self._ink = 0.0 if before else 1.0
        self._on_source_written(row, column, self._ink)

    def _source_cell(self, row: int, column: int) -> float | None:
        """Return the number of the picture at a place of the padded one; None in the padding."""
        picture, padding = self.controls.picture_matrix(), int(self.controls.padding.value())
        i, j = row - padding, column - padding
        return picture[i][j] if 0 <= i < len(picture) and 0 <= j < len(picture[0]) else None

    def _on_source_written(self, row: int, column: int, value: float) -> None:
        if self._source_cell(row, column) is None:
            return
        picture = [list(line) for line in self.controls.picture_matrix()]
        padding = int(self.controls.padding.value())
        picture[row - padding][column - padding] = float(value)
        self.controls.set_picture(tuple(tuple(line) for line in picture))

    def _play(self, on: bool) -> None:
        self.transport.set_playing(on)
        if not on:
            self._clock.stop()
            return
        if self._result is not None and self._cell >= self._result.output.size - 1:
            self.go_to(0)
        self._clock.start()

    def _on_clock_timeout(self) -> None:
        if self._result is None or self._cell >= self._result.output.size - 1:
            self._play(False)
        else:
            self.go_to(self._cell + 1)

    # ---- the frame ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return what restores the panel."""
        return {
            "request": to_state(self._request()), "cell": self._cell, "below": self.below.mode(),
            "so_far": self.controls.so_far.isChecked(),
        }  # fmt: skip

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(ConvolutionRequest, state.get("request"), "convolution.request")
        cell = from_state(int, state.get("cell", 0), "convolution.cell")
        if cell < 0:
            raise StateError(f"convolution.cell is 0 or more, not {cell}.")
        below = from_state(str, state.get("below", NOTHING), "convolution.below")
        if below not in MODES:
            raise StateError(f"convolution.below is one of {', '.join(MODES)}, not {below!r:.40}.")
        self._cell = cell
        self.controls.so_far.setChecked(from_state(bool, state.get("so_far", False), "convolution.so_far"))
        self.below.set_mode(below)
        self.controls.set_request(request)

    def measured(self) -> dict[str, Any]:
        """Return what lessons may ask for."""
        if self._result is None:
            return {}
        output = self._result.output
        return {
            "output": output.tolist(), "rows": output.shape[0], "columns": output.shape[1],
            "largest": float(output.max()), "smallest": float(output.min()),
            "pooled": [] if self._result.pooled is None else self._result.pooled.tolist(),
            "cell": self._cell, "value": float(output.reshape(-1)[self._cell]),
        }  # fmt: skip

    def deactivated(self) -> None:
        """Stop the animation."""
        self._play(False)

    def shutdown(self) -> None:
        """Stop timers and the job."""
        self._clock.stop()
        self.below.shutdown()
        self.context.runner.cancel("convolution.view")
