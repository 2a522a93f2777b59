"""Throw damaged files at every reader; each has to answer with data or a typed error, quickly.

    python tests/fuzz/fuzz_readers.py [--count 100000] [--seed 1] [READER ...]

Inputs are mutations of small valid files (fuzz_corpus.py), a function of seed and number, so that every one
can be made again: `--only NUMBER` runs a single one. What fails is also written to `--keep`.
"""

# ruff: noqa: T201 - a script that prints; the modules beside it are found first

import argparse
import random
import resource
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from fuzz_corpus import READERS
from fuzz_mutations import mutated

from nnviz.core.errors import NnvizError

SLOW = 5.0  # seconds of processor time that one small input may take


def fuzz(name, numbers, seed, keep, truncate=False):
    """Return how many inputs were tried, accepted and refused, and what failed."""
    read, corpus = READERS[name]
    corpus = corpus()
    ends = [data[:end] for data in corpus for end in range(len(data))] if truncate else []
    numbers = range(len(ends)) if truncate else numbers
    accepted = refused = 0
    failed, slowest = [], 0.0
    folder = tempfile.mkdtemp(prefix="nnviz-fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
    path = Path(folder, "input")
    try:
        for number in numbers:
            rng = random.Random(f"{seed} {name} {number}")
            data = ends[number] if ends else mutated(rng.choice(corpus), rng)
            path.write_bytes(data)
            began = time.process_time()
            try:
                read(path)
                accepted += 1
            except NnvizError as error:
                refused += 1
                if not str(error).strip() or str(path) not in str(error):
                    failed.append((number, f"a message that does not name the file: {error}"))
            except BaseException:  # noqa: BLE001 - this is what is looked for
                failed.append((number, traceback.format_exc()))
            seconds = time.process_time() - began
            slowest = max(slowest, seconds)
            if seconds > SLOW:
                failed.append((number, f"took {seconds:.1f} s"))
            if failed and failed[-1][0] == number and keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{name}-{seed}-{number}").write_bytes(data)
            if len(failed) > 20:
                break
    finally:
        path.unlink(missing_ok=True)
        Path(folder).rmdir()
    return accepted, refused, failed, slowest


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(READERS))
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="run the one input with this number")
    parser.add_argument("--truncate", action="store_true", help="cut every valid file at every byte instead")
    parser.add_argument("--keep", type=Path, help="folder for inputs that fail")
    args = parser.parse_args()
    warnings.simplefilter("error")
    bad = 0
    for name in args.readers or READERS:
        numbers = range(args.count) if args.only is None else [args.only]
        began = time.time()
        accepted, refused, failed, slowest = fuzz(name, numbers, args.seed, args.keep, args.truncate)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{name}: {accepted + refused + len(failed)} inputs, {accepted} accepted, {refused} refused, "
            f"{len(failed)} failed; slowest {slowest:.2f} s, peak {peak:.0f} MB, {time.time() - began:.0f} s",
            flush=True,
        )
        for number, text in failed[:5]:
            print(f"--- {name} --seed {args.seed} --only {number}\n{text}", flush=True)
        bad += len(failed)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
