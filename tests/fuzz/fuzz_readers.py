"""Throw damaged files at every reader; each has to answer with data or a DataFileError, quickly.

    python tests/fuzz/fuzz_readers.py [--count 100000] [--seed 1] [READER ...]

Inputs are mutations of small valid files (the corpus below, made by code), a function of seed and number, so that
every finding can be made again: `--only NUMBER` runs a single one. What fails is also written to `--keep`.
"""

# ruff: noqa: T201, E501 - a script that prints; a table of odd words

import argparse
import gzip
import io
import json
import pickle
import random
import resource
import sys
import tempfile
import time
import traceback
import zipfile
from pathlib import Path

import numpy as np

from nnviz.core.data import files
from nnviz.core.data.handwriting import HandwritingSample, read_handwriting, write_handwriting
from nnviz.core.data.strokes import Strokes
from nnviz.core.errors import DataFileError
from nnviz.core.model_file import Model, load_model, model_bytes
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (2, 28, 28), dtype=np.uint8)
LABELS = np.array([3, 7], np.uint8)
SLOW = 5.0  # seconds of processor time that one small input may take

WORDS = [b"nan", b"inf", b"-1", b"1e999", b"99999999999", b"\xff\xfe", b"\0", b"", b'"', b"{", b"[" * 50, b"null", b".PEN_DOWN\n",
         b".SEGMENT DIGIT 0\n", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\0", b"PK\x05\x06", b"cos\nsystem\n", b"R", b"b",
         b"\x93NUMPY", b"(1000000000,)", b"|O", b"True", b"\n", b",", b"\x1f\x8b\x08"]  # fmt: skip


def idx(array):
    return bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes() + array.tobytes()


def npz(**arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def csv():
    rows = np.column_stack([LABELS, IMAGES.reshape(2, -1)])
    head = ",".join(["label", *(f"pixel{i}" for i in range(784))])
    return (head + "\n" + "\n".join(",".join(map(str, row)) for row in rows) + "\n").encode()


def unipen():
    lines = [[(10, 20), (200, 250), (40, 90)], [(100, 100)]]
    return files.unipen_bytes([Strokes.of(lines), Strokes.of(lines[:1])], [3, 7])


def handwriting():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "h.json")
        line = np.array([[10.0, 20.0], [200.0, 250.0]])
        write_handwriting(path, [HandwritingSample(3, (line,)), HandwritingSample(7, picture=IMAGES[0])])
        return path.read_bytes()


def model():
    return model_bytes(Model(Network.from_architecture(parse_architecture("conv1x5-bn-relu-pool4-10"))))


def book(protocol):
    arrays = {
        "W1": np.ones((784, 2), np.float32),
        "b1": np.ones(2),
        "W2": np.ones((2, 10)),
        "b2": np.ones(10),
    }
    if protocol != 2:  # one that is accepted when whole; the others are small, for speed
        arrays["W1"] = arrays["W1"][:40]
    return pickle.dumps(arrays, protocol=protocol)


def pictures():
    from PIL import Image

    result = []
    for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM"):
        file = io.BytesIO()
        Image.fromarray(IMAGES[0]).save(file, kind)
        result.append(file.getvalue())
    return result


def read_picture(path):
    from nnviz.pictures.gray_pictures import read_gray

    return read_gray(path)


READERS = {
    "idx": (files.read_dataset, lambda: [idx(IMAGES), idx(LABELS), gzip.compress(idx(IMAGES))]),
    "csv": (files.read_dataset, lambda: [csv(), csv().split(b"\n", 1)[1]]),
    "npz": (files.read_dataset, lambda: [npz(x_train=IMAGES, y_train=LABELS), npz(x=IMAGES / 255, y=LABELS)]),
    "unipen": (files.read_dataset, lambda: [unipen(), unipen(), gzip.compress(unipen())]),
    "handwriting": (read_handwriting, lambda: [handwriting()]),
    "model": (load_model, lambda: [model()]),
    "book": (load_model, lambda: [book(protocol) for protocol in range(6)]),
    "picture": (read_picture, pictures),
}


def mutated(data, rng):
    """Return a damaged copy: bytes, words and large numbers put in, pieces cut, doubled or moved."""
    if data.startswith(b"PK") and rng.random() < 0.6:
        return rezipped(data, rng)
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 8))):
        if not out:
            break
        # Headers are at the beginning, directories of archives at the end.
        near = rng.choice((len(out), 64, 64, -200))
        at = rng.randrange(min(len(out), near)) if near > 0 else max(0, len(out) - 1 - rng.randrange(-near))
        kind = rng.randrange(8)
        if kind == 0:
            out[at] = rng.randrange(256)
        elif kind == 1:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            word = rng.choice(WORDS)
            out[at : at + len(word)] = word
        elif kind == 3:
            out[at:at] = rng.choice(WORDS) * rng.choice((1, 1, 1, 30))
        elif kind == 4:
            del out[at : at + rng.choice((1, 4, 40, 1000))]
        elif kind == 5:
            del out[at:]
        elif kind == 6:
            piece = out[at : at + rng.randrange(1, 200)]
            place = rng.randrange(len(out) + 1)
            out[place:place] = piece
        else:
            out[at : at + 4] = rng.randbytes(4)
    return bytes(out)


def rezipped(data, rng):
    """Return the archive with a member damaged inside and the checksums right again."""
    parts = members(data)
    at = rng.randrange(len(parts))
    name, content = parts[at]
    if name.endswith(".json") and rng.random() < 0.5:
        value = json.loads(content)
        replace_somewhere(value, rng)
        content = json.dumps(value).encode()
    else:
        content = mutated(content, rng)
    parts[at] = (name if rng.random() < 0.95 else "other.npy", content)
    if rng.random() < 0.05:
        del parts[rng.randrange(len(parts))]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def replace_somewhere(value, rng):
    """Put something odd in a random place of JSON data."""
    odd = rng.choice(
        (
            None,
            True,
            -1,
            0,
            1e308,
            10**30,
            2**31,
            "",
            "relu",
            "x" * 1000,
            [],
            {},
            [[[]]],
            "leaky_relu:slope=nan",
        )
    )
    while isinstance(value, (dict, list)) and value:
        key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
        if not isinstance(value[key], (dict, list)) or not value[key] or rng.random() < 0.25:
            if rng.random() < 0.2:
                del value[key]
            else:
                value[key] = odd
            return
        value = value[key]


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
            except DataFileError as error:
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
