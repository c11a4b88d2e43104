"""``extractor schema``, ``score``, ``check`` and ``diff``: folders of tables."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from extractor.cli.talk import OK, SOME_FAILED, put, say
from extractor.errors import SettingsError


def add_schema(commands: Any) -> None:
    """The arguments of ``extractor schema``."""
    schema = commands.add_parser("schema", help="the tables and their columns", allow_abbrev=False)
    schema.set_defaults(command=_schema)
    schema.add_argument("--json", action="store_true", help="as a Frictionless data package")


def _schema(chosen: argparse.Namespace) -> int:
    import json

    from extractor.tables.package import describe, package

    if chosen.json:
        put(json.dumps(package(), ensure_ascii=False, indent=2))
    else:
        for line in describe():
            put(line)
    return OK


def add_score(commands: Any) -> None:
    """The arguments of ``extractor score``."""
    score = commands.add_parser("score", help="score tables against gold", allow_abbrev=False)
    score.set_defaults(command=_score)
    score.add_argument("tables", metavar="TABLES", help="folder of tables")
    score.add_argument("gold", metavar="GOLD", help="folder of gold files")


def _score(chosen: argparse.Namespace) -> int:
    from extractor.score import read_gold, score_tables
    from extractor.tables.files import found_format
    from extractor.tables.schema import TABLES

    folder = Path(chosen.tables)
    form = found_format(folder)
    rows = {t.name: [dict(zip(t.names, row, strict=True)) for row in form.read(folder, t)] for t in TABLES}
    if not Path(chosen.gold).exists():
        raise SettingsError(f"{chosen.gold!r} does not exist", advice="Check the path.")
    for score in score_tables(rows, read_gold(chosen.gold)):
        put(str(score))
    return OK


def add_check(commands: Any) -> None:
    """The arguments of ``extractor check``."""
    check = commands.add_parser("check", help="check keys, offsets and types of a folder of tables", allow_abbrev=False)
    check.set_defaults(command=_check)
    check.add_argument("folder", metavar="DIR", help="folder of tables")


def _check(chosen: argparse.Namespace) -> int:
    from extractor.tables.check import check_tables

    faults = 0
    for fault in check_tables(Path(chosen.folder)):
        put(fault)
        faults += 1
    say(f"{chosen.folder}: " + (f"{faults:,} faults." if faults else "keys, offsets and types are right."))
    return SOME_FAILED if faults else OK


def add_diff(commands: Any) -> None:
    """The arguments of ``extractor diff``."""
    diff = commands.add_parser("diff", help="rows gained, lost and changed between two runs", allow_abbrev=False)
    diff.set_defaults(command=_diff)
    diff.add_argument("before", metavar="A", help="folder of tables")
    diff.add_argument("after", metavar="B", help="folder of tables")


def _diff(chosen: argparse.Namespace) -> int:
    import csv
    import io

    from extractor.archive.manifest import differences
    from extractor.tables.diff import HEADER, count, diff_tables

    before, after = Path(chosen.before), Path(chosen.after)
    changes = list(diff_tables(before, after))
    for line in (HEADER, *changes):
        cells = io.StringIO()
        csv.writer(cells, lineterminator="").writerow(line)
        put(cells.getvalue())
    for words in (*count(changes), *differences(before, after)):
        say(words)
    return OK
