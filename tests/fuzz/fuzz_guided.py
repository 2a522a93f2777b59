"""Coverage-guided fuzzing of the readers: an input that takes a branch no other has taken joins the corpus.

    python tests/fuzz/fuzz_guided.py [--count 100000] [--seed 1] [--save FOLDER] [READER ...]

Branches of every module of nnviz are counted with ``sys.monitoring``, so Python 3.12 or later is needed. What
it finds is a function of the seed. `--save` keeps the inputs that reached something new; those of the
repository (tests/fuzz/corpora) are read by the tests and are where the next run starts.
(Atheris would do this too, but needs Clang's libFuzzer and repeats nothing by a seed and a number.)
"""

# ruff: noqa: T201, E402 - a script that prints; what lies beside it comes first

import argparse
import random
import resource
import sys
import tempfile
import time
import traceback
import warnings
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
CORPORA = HERE / "corpora"

import nnviz

ROOT = str(Path(nnviz.__file__).resolve().parent)
SLOW = 5.0


class Branches:
    """Counts edges: which way each conditional jump in nnviz has gone, which functions have been entered."""

    def __init__(self):
        self.edges = set()
        self.new = 0
        self._ways = {}
        self._ours = {}
        self._tool = sys.monitoring.COVERAGE_ID

    def __enter__(self):
        monitoring = sys.monitoring
        monitoring.use_tool_id(self._tool, "nnviz-fuzz")
        events = monitoring.events
        monitoring.register_callback(self._tool, events.BRANCH, self._on_branch)
        monitoring.register_callback(self._tool, events.PY_START, self._on_start)
        monitoring.set_events(self._tool, events.BRANCH | events.PY_START)
        return self

    def __exit__(self, *_):
        sys.monitoring.set_events(self._tool, 0)
        sys.monitoring.free_tool_id(self._tool)

    def take_new(self):
        """Return how many edges are new since the last call."""
        found, self.new = self.new, 0
        return found

    def _on_start(self, code, _offset):
        if code.co_filename.startswith(ROOT):
            self.edges.add((code, -1))
            self.new += 1
        return sys.monitoring.DISABLE

    def _on_branch(self, code, source, target):
        ours = self._ours.get(code)
        if ours is None:
            ours = self._ours[code] = code.co_filename.startswith(ROOT)
        if not ours:
            return sys.monitoring.DISABLE
        if (code, source, target) in self.edges:
            return None
        self.edges.add((code, source, target))
        self.new += 1
        # Both ways known: it costs nothing any more.
        ways = self._ways[code, source] = self._ways.get((code, source), 0) + 1
        return sys.monitoring.DISABLE if ways == 2 else None


def kept_inputs(name):
    """Return the inputs that earlier runs have kept for a reader."""
    path = CORPORA / f"{name}.zip"
    if not path.is_file():
        return []
    with zipfile.ZipFile(path) as archive:
        return [archive.read(member) for member in sorted(archive.namelist())]


def save(folder, name, inputs):
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for number, data in enumerate(inputs):
            archive.writestr(
                zipfile.ZipInfo(f"{number:04}", (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED
            )


def fuzz(name, count, seed, keep):
    from fuzz_corpus import READERS
    from fuzz_mutations import mutated, spliced

    from nnviz.core.errors import NnvizError

    read, corpus = READERS[name]
    rng = random.Random(f"guided {seed} {name}")
    seeds = [*corpus(), *kept_inputs(name)]
    grown, failed, slowest = [], [], 0.0
    accepted = 0
    folder = tempfile.mkdtemp(prefix="nnviz-fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
    path = Path(folder, "input")
    with Branches() as branches:
        at_start = 0
        for number in range(-len(seeds), count):
            if number < 0:
                data = seeds[number]
            else:
                pool = grown if grown and rng.random() < 0.6 else seeds
                data = rng.choice(pool)
                if rng.random() < 0.1:
                    data = spliced(data, rng.choice(seeds), rng)
                data = mutated(data, rng)
            path.write_bytes(data)
            began = time.process_time()
            try:
                read(path)
                accepted += 1
            except NnvizError as error:
                if str(path) not in str(error):
                    failed.append((number, f"a message that does not name the file: {error}"))
            except BaseException:  # noqa: BLE001 - this is what is looked for
                failed.append((number, traceback.format_exc()))
            seconds = time.process_time() - began
            slowest = max(slowest, seconds)
            if seconds > SLOW:
                failed.append((number, f"took {seconds:.1f} s"))
            if failed and failed[-1][0] == number:
                if keep:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"guided-{name}-{seed}-{number}").write_bytes(data)
                if len(failed) > 20:
                    break
            if branches.take_new() and number >= 0 and len(data) < 100_000:
                grown.append(data)
            if number == -1:
                at_start = len(branches.edges)
        edges = len(branches.edges)
    path.unlink(missing_ok=True)
    Path(folder).rmdir()
    return accepted, failed, slowest, at_start, edges, [*kept_inputs(name), *grown]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", metavar="READER")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for inputs that fail")
    parser.add_argument("--save", type=Path, help="folder for the grown corpus, one archive for each reader")
    args = parser.parse_args()
    if sys.version_info < (3, 12):
        print("Coverage is counted by sys.monitoring, which came with Python 3.12.", file=sys.stderr)
        return 2
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", category=ResourceWarning)
    from fuzz_corpus import READERS

    bad = 0
    for name in args.readers or READERS:
        began = time.time()
        accepted, failed, slowest, at_start, edges, grown = fuzz(name, args.count, args.seed, args.keep)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{name}: {args.count} inputs, {accepted} accepted, {len(failed)} failed; edges {at_start} -> "
            f"{edges}, corpus +{len(grown)}; slowest {slowest:.2f} s, peak {peak:.0f} MB, "
            f"{time.time() - began:.0f} s",
            flush=True,
        )
        for number, text in failed[:5]:
            print(f"--- {name} --seed {args.seed}, input {number}\n{text}", flush=True)
        if args.save:
            save(args.save, name, grown)
        bad += len(failed)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
