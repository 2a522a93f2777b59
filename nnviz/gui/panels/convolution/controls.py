"""Controls of the convolution panel: picture, filter, and how the one goes over the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QWidget

from nnviz.gui.lock_values import FOLLOWS, keep_locked
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.slider_spin import NumberBox, QuietComboBox, SliderSpin
from nnviz.tasks.convolution_view import KERNELS, LARGEST_KERNEL, PICTURES, ConvolutionRequest, Matrix

_OWN = "own"


class ConvolutionControls(Column):
    """Everything that can be set.

    Signals
    -------
    changed()
        Something that needs other sums.
    look_changed()
        Which of the sums are shown.
    """

    changed = Signal()
    look_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self._picture: Matrix = PICTURES["book"]
        self.picture = self._combo(
            self.tr("Picture"), self.tr("A picture to begin with; click its cells to change it"),
            ((self.tr("the book's numbers"), "book"), (self.tr("an edge"), "edge"),
             (self.tr("a square"), "square"), (self.tr("a seven"), "seven"),
             (self.tr("a diagonal"), "diagonal"), (self.tr("your own"), _OWN)),
        )  # fmt: skip
        self.kernel_choice = self._combo(
            self.tr("Filter"), self.tr("A filter to begin with; type other numbers below"),
            ((self.tr("the book's numbers"), "book"), (self.tr("vertical edges"), "vertical"),
             (self.tr("horizontal edges"), "horizontal"), (self.tr("outline"), "outline"),
             (self.tr("mean (blurs)"), "mean"), (self.tr("identity"), "identity"),
             (self.tr("your own"), _OWN)),
        )  # fmt: skip
        self.size = SliderSpin(1, LARGEST_KERNEL, 3, whole=True, name=self.tr("Size of the filter"))
        self.stride = SliderSpin(1, 4, 1, whole=True, name=self.tr("Stride"))
        self.padding = SliderSpin(0, 4, 0, whole=True, name=self.tr("Padding"))
        self.bias = SliderSpin(-10.0, 10.0, 0.0, name=self.tr("Bias"))
        self.relu = QCheckBox(self.tr("ReLU: negative sums become 0"))
        self.relu.setToolTip(self.tr("What usually follows a convolution"))
        self.pooling = self._combo(
            self.tr("Pooling"), self.tr("What becomes of every square of two by two sums"),
            ((self.tr("none"), "none"), (self.tr("the largest of 2 × 2"), "max"),
             (self.tr("the mean of 2 × 2"), "average")),
        )  # fmt: skip
        for slider, tip in (
            (self.size, self.tr("Rows and columns of the filter")),
            (self.stride, self.tr("How many cells the filter moves on each time")),
            (self.padding, self.tr("How many rings of zeros are laid around the picture")),
            (self.bias, self.tr("The same number, added to every sum")),
        ):
            for widget in (slider, slider.slider, slider.box):
                widget.setToolTip(tip)
            slider.value_changed.connect(self._emit)
        self.size.value_changed.connect(lambda value: self._resize(int(value)))
        self.so_far = QCheckBox(self.tr("Hide the sums still to come"))
        self.so_far.setToolTip(
            self.tr("Only what the filter has passed is written down: work out the next sum before you go on")
        )
        self.so_far.toggled.connect(self.look_changed)
        self._grid = QWidget()
        self._cells = QGridLayout(self._grid)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setSpacing(SMALL)
        self.boxes: list[list[NumberBox]] = []
        self._show_kernel(KERNELS["book"])
        self.add_section(self.tr("Picture"), self.picture)
        self.add_section(
            self.tr("Filter"), self.kernel_choice, self._rows((self.tr("Size"), self.size)), self._grid
        )
        self.add_section(
            self.tr("How it moves"),
            self._rows((self.tr("Stride"), self.stride), (self.tr("Padding"), self.padding),
                       (self.tr("Bias"), self.bias)),
            self.so_far,
        )  # fmt: skip
        self.add_section(self.tr("What follows"), self.relu, self._rows((self.tr("Pooling"), self.pooling)))
        self.relu.toggled.connect(self._emit)
        self.pooling.currentIndexChanged.connect(self._emit)
        self._shown_choice = self.kernel_choice.currentIndex()
        for box in (self.picture, self.kernel_choice):
            box.setProperty(FOLLOWS, True)
        self.picture.activated.connect(self._on_picture_chosen)
        self.kernel_choice.activated.connect(self._on_kernel_chosen)

    def _combo(self, name: str, tip: str, entries: tuple[tuple[str, str], ...]) -> QuietComboBox:
        combo = QuietComboBox()
        for text, key in entries:
            combo.addItem(text, key)
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        return combo

    def _rows(self, *rows: tuple[str, QWidget]) -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        for text, widget in rows:
            layout.addRow(text, widget)
        return form

    def _show_kernel(self, kernel: Matrix) -> None:
        """Show the filter's numbers in boxes, made anew where there are others."""
        if (len(self.boxes), len(self.boxes[0]) if self.boxes else 0) != (len(kernel), len(kernel[0])):
            while (item := self._cells.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.setParent(None)
                    widget.deleteLater()
            self.boxes = []
            for i, row in enumerate(kernel):
                self.boxes.append([])
                for j, _value in enumerate(row):
                    box = NumberBox()
                    box.setRange(-1000.0, 1000.0)
                    box.setMinimumWidth(44)
                    box.setButtonSymbols(NumberBox.ButtonSymbols.NoButtons)
                    box.setAccessibleName(self.tr("Filter, row {0}, column {1}").format(i + 1, j + 1))
                    box.setToolTip(self.tr("What the cell under it is multiplied by"))
                    box.valueChanged.connect(self._on_box_changed)
                    self._cells.addWidget(box, i, j)
                    self.boxes[-1].append(box)
        quiet, self._quiet = self._quiet, True
        for row_of_boxes, row in zip(self.boxes, kernel, strict=True):
            for box, value in zip(row_of_boxes, row, strict=True):
                box.setValue(value)
        self._quiet = quiet

    def kernel(self) -> Matrix:
        """Return the filter."""
        known = KERNELS.get(str(self.kernel_choice.currentData()))
        # A ninth has more digits than the box shows.
        return known or tuple(tuple(box.value() for box in row) for row in self.boxes)

    def request(self) -> ConvolutionRequest:
        """Return what the controls ask for.

        Raises
        ------
        ParameterError
            If the filter does not fit into the picture.
        """
        return ConvolutionRequest(
            self._picture, self.kernel(), self.bias.value(), int(self.stride.value()),
            int(self.padding.value()), self.relu.isChecked(), str(self.pooling.currentData()),
        )  # fmt: skip

    def set_request(self, request: ConvolutionRequest) -> None:
        """Show a request; `changed` comes once."""
        self._quiet = True
        try:
            self._picture = request.picture
            self.picture.setCurrentIndex(self.picture.findData(_name_in(PICTURES, request.picture)))
            name = _name_in(KERNELS, request.kernel)
            self.kernel_choice.setCurrentIndex(self.kernel_choice.findData(name))
            self.size.set_value(len(request.kernel))
            self._show_kernel(request.kernel)
            self.stride.set_value(request.stride)
            self.padding.set_value(request.padding)
            self.bias.set_value(request.bias)
            self.relu.setChecked(request.relu)
            self.pooling.setCurrentIndex(self.pooling.findData(request.pooling))
        finally:
            self._quiet = False
        self._emit()

    def set_picture(self, picture: Matrix) -> None:
        """Show another picture."""
        self._picture = picture
        self.picture.setCurrentIndex(self.picture.findData(_name_in(PICTURES, picture)))
        self._emit()

    def set_kernel(self, kernel: Matrix) -> None:
        """Show another filter."""
        self._quiet = True
        self.size.set_value(len(kernel))
        self._quiet = False
        self._show_kernel(kernel)
        self.kernel_choice.setCurrentIndex(self.kernel_choice.findData(_name_in(KERNELS, kernel)))
        self._emit()

    def picture_matrix(self) -> Matrix:
        """Return the picture."""
        return self._picture

    def _on_picture_chosen(self, _index: int) -> None:
        keep_locked(self, self._take_picture)

    def _take_picture(self) -> None:
        name = str(self.picture.currentData())
        if name in PICTURES:
            self._picture = PICTURES[name]
            self._emit()

    def _on_kernel_chosen(self, _index: int) -> None:
        # The box has changed already, and the filter is what it says.
        chosen = self.kernel_choice.currentIndex()
        self.kernel_choice.setCurrentIndex(self._shown_choice)
        keep_locked(self, lambda: self._take_kernel(chosen))

    def _take_kernel(self, chosen: int) -> None:
        self.kernel_choice.setCurrentIndex(chosen)
        name = str(self.kernel_choice.currentData())
        if name in KERNELS:
            self._quiet = True
            self.size.set_value(len(KERNELS[name]))
            self._quiet = False
            self._show_kernel(KERNELS[name])
            self._emit()

    def _on_box_changed(self, _value: float) -> None:
        if not self._quiet:
            self.kernel_choice.setCurrentIndex(self.kernel_choice.findData(_OWN))
            self._emit()

    def _resize(self, size: int) -> None:
        if self._quiet or size == len(self.boxes):
            return
        old = self.kernel()
        self._show_kernel(
            tuple(
                tuple(old[i][j] if i < len(old) and j < len(old[0]) else 0.0 for j in range(size))
                for i in range(size)
            )
        )
        self.kernel_choice.setCurrentIndex(self.kernel_choice.findData(_OWN))
        self._emit()

    def _emit(self, *_value: object) -> None:
        if not self._quiet:
            self._shown_choice = self.kernel_choice.currentIndex()
            self.changed.emit()


def _name_in(known: dict[str, Matrix], matrix: Matrix) -> str:
    return next((name for name, entry in known.items() if entry == matrix), _OWN)
