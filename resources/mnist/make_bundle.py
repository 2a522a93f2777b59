"""Pack the four original MNIST files into the bundle that nnviz loads.

    python resources/mnist/make_bundle.py FOLDER_WITH_THE_IDX_FILES

The four files (raw IDX, not gzipped) are checked against their published MD5 sums first. The training
pictures are cut in two so that two threads can unpack them at once. Prints the SHA-256 sums that
`nnviz/core/data/mnist.py` verifies on loading.
"""

import hashlib
import lzma
import sys
from pathlib import Path

SUMS = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}
# lc and lp of 0 or 4 make 1 % of difference; 4 literal context bits suit runs of grey values.
PRESET = 9 | lzma.PRESET_EXTREME
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": PRESET, "dict_size": 48 << 20, "lc": 4, "lp": 0, "pb": 0}]


def main(source: Path) -> None:
    """Write the bundle beside this script."""
    raw = {}
    for name, expected in SUMS.items():
        raw[name] = (source / name).read_bytes()
        found = hashlib.md5(raw[name]).hexdigest()
        if found != expected:
            sys.exit(f"{name}: MD5 {found}, expected {expected}: not the original file")
    train = raw["train-images-idx3-ubyte"][16:]
    half = 784 * 30_000
    parts = {
        "train-images-0.xz": train[:half],
        "train-images-1.xz": train[half:],
        "test-images.xz": raw["t10k-images-idx3-ubyte"][16:],
        "labels.xz": raw["train-labels-idx1-ubyte"][8:] + raw["t10k-labels-idx1-ubyte"][8:],
    }
    for name, data in parts.items():
        packed = lzma.compress(data, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=FILTERS)
        Path(__file__).with_name(name).write_bytes(packed)
        line = f'"{name}": ({len(data)}, "{hashlib.sha256(packed).hexdigest()}"),'
        sys.stdout.write(f"{line}  # {len(packed)} bytes packed\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
