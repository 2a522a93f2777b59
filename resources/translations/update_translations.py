"""Bring the translations up to date with the sources.

Qt's own ``pyside6-lupdate`` misses strings behind a helper (``_tr("...")``) and knows nothing of the texts of
``nnviz.core`` and ``nnviz.tasks``, which stay free of Qt. So the strings are read here, from the syntax tree
of the sources and from the registries, and written as Qt Linguist files; ``pyside6-lrelease`` compiles them.

    update_translations.py            update nnviz_zh_CN.ts and nnviz_en.ts, then compile both
    update_translations.py --take F   also take translations from the JSON file F ({source: translation})
    update_translations.py --check    change nothing; say what is out of date (exit code 1)
    update_translations.py --missing  print the sources without a translation as JSON

Messages with values are templates: an f-string of core becomes "The step {0} is too long." and
`nnviz.gui.translation.translate_core` finds the template that a finished sentence was made from.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

from core_strings import collect_core
from messages import Collector, Message
from window_strings import collect_window

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "core_templates.json"
CHINESE, ENGLISH = HERE / "nnviz_zh_CN.ts", HERE / "nnviz_en.ts"


def collect() -> Collector:
    """Return all strings of the program."""
    collector = Collector()
    collect_window(collector)
    collect_core(collector)
    return collector


def read_ts(path: Path) -> dict[tuple[str, str, str], list[str]]:
    """Return the finished translations of a .ts file; several where there are plural forms."""
    found: dict[tuple[str, str, str], list[str]] = {}
    if not path.is_file():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source") or "", message.findtext("comment") or ""] = forms
    return found


def ts_text(
    messages: list[Message], translations: dict[tuple[str, str, str], list[str]], language: str
) -> str:
    """Return a .ts file; what has no translation is marked as unfinished."""
    count = 1 if language == "zh_CN" else 2
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({m.context for m in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for m in sorted((m for m in messages if m.context == context), key=lambda m: (m.source, m.comment)):
            forms = translations.get(m.key, [])
            done = any(forms) and (not m.plural or len(forms) == count)
            mark = "" if done else ' type="unfinished"'
            lines.append('    <message numerus="yes">' if m.plural else "    <message>")
            lines += [f'        <location filename="../../{file}"/>' for file in sorted(m.files)]
            lines.append(f"        <source>{escape(m.source)}</source>")
            if m.comment:
                lines.append(f"        <comment>{escape(m.comment)}</comment>")
            if m.plural:
                lines.append(f"        <translation{mark}>")
                lines += [
                    f"            <numerusform>{escape(f)}</numerusform>"
                    for f in (forms or [""] * count)[:count]
                ]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{mark}>{escape(forms[0] if forms else '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def english_plurals(source: str) -> list[str]:
    """Return the English forms of ``%n run(s)``: ``%n run`` and ``%n runs``."""
    return [re.sub(r"\((s|es)\)", "", source), re.sub(r"\((s|es)\)", r"\1", source)]


def build(collector: Collector, taken: dict[str, str]) -> dict[Path, str]:
    """Return the new contents of the translation files."""
    messages = list(collector.messages.values())
    chinese = read_ts(CHINESE)
    by_source: dict[str, list[str]] = {}
    for (_, source, _), forms in chinese.items():
        by_source.setdefault(source, forms)
    for m in messages:
        specific = taken.get(f"{m.context}|{m.source}") or taken.get(m.source)
        if specific:
            chinese[m.key] = [specific]
        elif m.key not in chinese and m.source in by_source:
            chinese[m.key] = by_source[m.source]  # the same words elsewhere
    english = read_ts(ENGLISH)
    plurals = [m for m in messages if m.plural]
    for m in plurals:
        english.setdefault(m.key, english_plurals(m.source))
    return {
        CHINESE: ts_text(messages, chinese, "zh_CN"),
        ENGLISH: ts_text(plurals, english, "en"),
        TEMPLATES: json.dumps(sorted(collector.templates), indent=0, ensure_ascii=False) + "\n",
    }


def lrelease() -> str:
    """Return the path of Qt's compiler of translations."""
    for folder in (Path(sys.executable).parent, None):
        found = shutil.which("pyside6-lrelease", path=str(folder) if folder else None)
        if found:
            return found
    raise SystemExit("pyside6-lrelease is missing: pip install PySide6-Essentials")


def compile_ts(path: Path, target: Path) -> None:
    """Write the .qm file of a .ts file."""
    subprocess.run([lrelease(), "-silent", "-removeidentical" if path == ENGLISH else "-compress",
                    str(path), "-qm", str(target)], check=True)  # fmt: skip


def main() -> int:
    """Answer the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--take", type=Path, action="append", default=[])
    options = parser.parse_args()
    collector = collect()
    taken: dict[str, str] = {}
    for path in options.take:
        taken |= json.loads(path.read_text("utf-8"))
    contents = build(collector, taken)
    for problem in collector.problems:
        print(problem, file=sys.stderr)
    if options.check:
        stale = [p.name for p, text in contents.items() if not p.is_file() or p.read_text("utf-8") != text]
        print("out of date: " + ", ".join(stale) if stale else "up to date")
        return 1 if stale or collector.problems else 0
    if options.missing:
        done = read_ts(CHINESE)
        missing = {m.source: "" for m in collector.messages.values() if m.key not in done}
        print(json.dumps(missing, indent=0, ensure_ascii=False))
        return 0
    for path, text in contents.items():
        path.write_text(text, encoding="utf-8")
    for path in (CHINESE, ENGLISH):
        compile_ts(path, path.with_suffix(".qm"))
    done = read_ts(CHINESE)
    missing_count = sum(m.key not in done for m in collector.messages.values())
    print(
        f"{len(collector.messages)} strings, {missing_count} without a translation; "
        f"{len(collector.templates)} templates"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
