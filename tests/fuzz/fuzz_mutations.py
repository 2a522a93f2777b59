"""Damaged copies of files: bits, words and large numbers put in, pieces cut, moved and mixed."""

# ruff: noqa: E501 - tables of odd words

import io
import json
import zipfile
import zlib

WORDS = [b"nan", b"inf", b"-1", b"1e999", b"99999999999", b"\xff\xfe", b"\0", b"", b'"', b"{", b"[" * 50, b"null", b".PEN_DOWN\n",
         b".SEGMENT DIGIT 0\n", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\0", b"PK\x05\x06", b"cos\nsystem\n", b"R", b"b",
         b"\x93NUMPY", b"(1000000000,)", b"|O", b"True", b"\n", b",", b"\x1f\x8b\x08"]  # fmt: skip
ODD = (
    None, True, False, -1, 0, 1, 0.5, 1e308, -1e308, 1e-320, 10**30, 10**400, 2**31, 2**63, -(2**63), float("nan"),
    float("inf"), "", "relu", "typed", "adam", "x" * 1000, "²", "--1", "\ud800", "1/0", [], {}, [[[]]], [0] * 50,
    "leaky_relu:slope=nan", {"kind": "adam"}, {"kind": "typed", "formula_text": "x^(1/0)"}, "0" * 5000,
)  # fmt: skip


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def mutated(data, rng):
    """Return a damaged copy: bytes, words and large numbers put in, pieces cut, doubled or moved."""
    if data.startswith(b"PK") and rng.random() < 0.6:
        try:
            return rezipped(data, rng)
        except (
            ValueError,
            OSError,
            EOFError,
            NotImplementedError,
            RuntimeError,
            KeyError,
            zipfile.BadZipFile,
        ):
            pass  # a damaged archive from the grown corpus
        except zlib.error:
            pass
    if data[:1] in (b"{", b"[") and rng.random() < 0.6:
        try:
            return restructured(data, rng)
        except (ValueError, RecursionError):
            pass
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


def restructured(data, rng):
    """Return JSON with odd values in some places."""
    value = json.loads(data)
    for _ in range(rng.choice((1, 1, 2, 3))):
        replace_somewhere(value, rng)
    return json.dumps(value).encode()


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
    parts[at] = (name if rng.random() < 0.95 else f"other{rng.randrange(10**9)}.npy", content)
    if rng.random() < 0.05:
        del parts[rng.randrange(len(parts))]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def replace_somewhere(value, rng):
    """Put something odd in a random place of JSON data."""
    odd = rng.choice(ODD)
    while isinstance(value, (dict, list)) and value:
        key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
        if not isinstance(value[key], (dict, list)) or not value[key] or rng.random() < 0.25:
            if rng.random() < 0.2:
                del value[key]
            elif rng.random() < 0.2 and isinstance(value[key], float):
                value[key] = value[key] * rng.choice((-1, 2, 1e6, 1e-6)) + rng.choice((0, 1))
            else:
                value[key] = odd
            return
        value = value[key]


def spliced(data, other, rng):
    """Return the beginning of one file and the end of another."""
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]
