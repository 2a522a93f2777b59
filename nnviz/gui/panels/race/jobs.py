"""What the panel lets the worker compute, and when: race, heat map, sweep, bundles and maps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from nnviz.core.params import parameters
from nnviz.gui.panels.race.hyper_view import RATES
from nnviz.runtime.jobs import Failure
from nnviz.tasks.basin_map import BasinMap, BasinRequest, run_basin_map
from nnviz.tasks.hyperparameter_map import HyperparameterMap, HyperparameterRequest, run_hyperparameter_map
from nnviz.tasks.noise_bundle import BundleRequest, NoiseBundle, run_noise_bundle
from nnviz.tasks.race import Racer, RaceResult, run_race
from nnviz.tasks.surface_picture import SurfaceMapRequest, run_surface_map

if TYPE_CHECKING:
    from nnviz.gui.panels.race.panel import RacePanel

_LATER = 250  # milliseconds that the knobs must rest before the slow maps begin
_BASIN, _HYPER = 1, 2


class RaceJobs(QObject):
    """Submits the panel's requests to the runner; a new one cancels the old one of its kind."""

    def __init__(self, panel: RacePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._runner = panel.context.runner
        self._again = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._start_slow)

    def start(self) -> None:
        """Race at once; the slower pictures follow when the knobs rest.

        A race that runs is not cancelled for a newer one: while a start is dragged, moves come faster than
        long races end, and the trajectories would stand still. The newest request follows at its end.
        """
        job = self._runner.job("race.race")
        if job is not None and job.is_active:
            self._again = True
        else:
            self._race()
        self._runner.cancel("race.basin")
        self._runner.cancel("race.hyper")
        self._later.start()

    def _race(self) -> None:
        self._again = False
        request = self._panel.request
        self._runner.submit(
            "race.race",
            lambda: run_race(request),
            on_update=self._on_race_updated,
            on_finished=self._on_race_finished,
            on_failed=self._on_race_failed,
            interactive=True,
        )

    def draw_map(self) -> None:
        """Compute the heat map of the bounds that are shown."""
        panel = self._panel
        request = SurfaceMapRequest(
            panel.request.surface,
            panel.map.bounds,
            field=panel.setup.field.isChecked(),
            streams=panel.setup.streams.isChecked(),
        )
        self._runner.submit(
            "race.map",
            lambda: run_surface_map(request),
            on_update=panel.map.set_surface_map,
            on_failed=panel.context.fail,
            interactive=True,
        )

    def maps(self) -> None:
        """Compute what belongs to the selected racer soon."""
        self._later.start()

    def bundle(self) -> None:
        """Run all racers under many seeds, or take the bundle away."""
        panel = self._panel
        noisy = panel.request.surface.gradient_noise > 0 or any(r.noise > 0 for r in panel.request.racers)
        panel.bundle.setEnabled(True)
        if not panel.bundle.isChecked() or not noisy or not panel.request.racers:
            self._runner.cancel("race.bundle")
            panel.map.set_bundle(())
            if panel.bundle.isChecked() and not noisy:
                panel.context.notify(
                    self.tr("Without gradient noise all seeds give the same race. Choose the noisy valley, "
                            "or give a racer noise.")
                )  # fmt: skip
            return
        request = BundleRequest(panel.request, 20)
        self._runner.submit(
            "race.bundle",
            lambda: run_noise_bundle(request),
            on_update=self._on_bundle_updated,
            on_failed=panel.context.fail,
        )

    def stop(self) -> None:
        """Stop everything."""
        self._later.stop()
        self._again = False
        self._panel.map.stop()
        for owner in ("race", "map", "basin", "hyper", "sweep", "bundle", "export"):
            self._runner.cancel(f"race.{owner}")

    def _start_slow(self) -> None:
        racer = self._panel.selected_racer()
        if racer is None:
            return
        self._start_sweep(racer)
        if self._panel.bundle.isChecked():
            self.bundle()
        tab = self._panel.tabs.currentIndex()
        if tab == _BASIN:
            self._start_basin(racer)
        elif tab == _HYPER:
            self._start_hyper(racer)

    def _start_sweep(self, racer: Racer) -> None:
        # The slider's scale, whatever the rate: the strip stands below it.
        request = replace(self._hyper_request(racer, "", 160, 1), rates=RATES)
        self._runner.submit(
            "race.sweep",
            lambda: run_hyperparameter_map(request),
            on_update=lambda hyper: self._panel.sweep.set_map(hyper, self._lowest(hyper)),
            on_failed=self._panel.context.fail,
        )

    def _start_hyper(self, racer: Racer) -> None:
        view = self._panel.hyper
        view.offer(racer)
        request = self._hyper_request(racer, view.parameter.currentData() or "", 96, 64)
        self._runner.submit(
            "race.hyper",
            lambda: run_hyperparameter_map(request),
            on_update=lambda hyper: view.set_map(hyper, self._lowest(hyper)),
            on_failed=self._panel.context.fail,
        )

    def _start_basin(self, racer: Racer) -> None:
        panel = self._panel
        x0, x1, y0, y1 = panel.request.surface.bounds
        reach = 0.01 * max(x1 - x0, y1 - y0)
        request = BasinRequest(
            panel.request.surface, racer, panel.request.steps, 256, max(panel.request.tolerance, reach),
            panel.request.seed,
        )  # fmt: skip
        self._runner.submit(
            "race.basin",
            lambda: run_basin_map(request),
            on_update=self._on_basin_updated,
            on_finished=panel.hide_progress,
            on_failed=panel.context.fail,
        )

    def _hyper_request(self, racer: Racer, parameter: str, columns: int, rows: int) -> HyperparameterRequest:
        request = self._panel.request
        rate = racer.optimizer.learning_rate
        low, high = min(1e-4, rate / 10), max(1.0, rate * 10)
        values = (0.0, 0.99)
        for p in parameters(type(racer.optimizer)):
            if p.name == "learning_rate" and p.low is not None and p.high is not None:
                # Every cell can be raced.
                low, high = max(low, p.low), min(high, p.high)
            if p.name == parameter and p.low is not None and p.high is not None:
                top = 0.999 if 0.99 < p.high < 1.0 else min(p.high, 1.0)
                values = (max(p.low, 1e-12) if p.log else p.low, top)
        return HyperparameterRequest(
            request.surface, racer, request.start_of(racer), parameter, (low, high), values,
            columns, rows, request.steps, request.tolerance, request.seed,
        )  # fmt: skip

    def _lowest(self, hyper: HyperparameterMap) -> float:
        """Return the loss from which the colours count: the known minimum, or the best cell."""
        surface = hyper.request.surface
        values = [float(surface.value(*p)) for p in surface.minima]
        good = hyper.losses[np.isfinite(hyper.losses)]
        if good.size:
            values.append(float(good.min()))
        return min(values) - 1e-12 if values else 0.0

    def _on_race_updated(self, result: RaceResult) -> None:
        # While it is short of the step that is shown, the old picture is better than a half one.
        if result.finished or self._panel.result is None or result.progress > 0.999:
            self._panel.show_result(result)

    def _on_race_finished(self) -> None:
        if self._again:
            self._race()

    def _on_race_failed(self, failure: Failure) -> None:
        self._panel.context.fail(failure)
        # What the user has asked for meanwhile is another race: it must not be lost with this one.
        self._on_race_finished()

    def _on_bundle_updated(self, bundle: NoiseBundle) -> None:
        racers = bundle.request.race.racers
        self._panel.map.set_bundle(
            tuple((p, r.colour) for p, r in zip(bundle.points, racers, strict=False) if r.visible)
        )

    def _on_basin_updated(self, basins: BasinMap) -> None:
        panel = self._panel
        panel.basin.set_map(basins, panel.request.start or panel.request.surface.start)
        if basins.progress < 1.0:
            panel.show_progress(self.tr("Basin map"), basins.progress, self._cancel_basin)

    def _cancel_basin(self) -> None:
        self._runner.cancel("race.basin")
        self._panel.hide_progress()
