"""``extractor run``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from extractor.cli.talk import INTERRUPTED, NOTHING_READ, OK, SOME_FAILED, say
from extractor.errors import SettingsError


class _Several(argparse.Action):
    """Names with commas; given more than once, all of them count: --format csv --format xlsx."""

    def __call__(self, _parser: Any, namespace: argparse.Namespace, values: Any, _option: str | None = None) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, values if before is None else f"{before},{values}")


def add_run(commands: Any) -> None:
    """The arguments of ``extractor run``."""
    run = commands.add_parser(
        "run",
        help="extract an archive into tables",
        description="Extract archives into tables. Inputs: files, folders, globs, ZIP, tar, WARC, JSON, JSONL, CSV, "
        "Parquet, MHTML; - for a list of paths on standard input.",
        epilog="Every choice can also stand in extractor.toml or the environment: EXTRACTOR_OUT=tables.",
        allow_abbrev=False,
    )
    run.set_defaults(command=_run)
    run.add_argument("inputs", nargs="+", metavar="INPUT", help="a file, folder, glob or container; - reads paths")
    add = run.add_argument
    add("--out", metavar="DIR", help="folder for the tables (default: tables)")
    add(
        "--format",
        action=_Several,
        metavar="NAMES",
        help="csv, xlsx, parquet, sqlite, duckdb, jsonl; several with commas (default: csv)",
    )
    add(
        "--only",
        action=_Several,
        dest="kinds",
        metavar="KINDS",
        help="organisations, people, quotes, dates, figures, contacts; faster",
    )
    add("--jobs", metavar="N", help="worker processes (default: one a core)")
    add("--engine", metavar="NAME", help="processes, serial or dask (default: processes)")
    add("--scheduler", metavar="ADDRESS", help="of the Dask scheduler, tcp://HOST:PORT")
    add("--resume", action="store_true", help="go on where an interrupted run stopped")
    add("--overwrite", action="store_true", help="replace tables, or an interrupted run, in DIR")
    add("--limit", metavar="N", help="only the first N sources")
    add("--sample", metavar="N", help="only N sources, drawn evenly, the same every time")
    add("--since", metavar="DAY", help="only releases published on this day or later, such as 2024-03-27")
    add("--until", metavar="DAY", help="only releases published up to this day")
    add(
        "--column",
        metavar="NAME",
        help="column of JSON, JSONL, CSV, Parquet that holds the pages, such as html or content.rendered",
    )
    add(
        "--bom",
        action=argparse.BooleanOptionalAction,
        help="byte order mark in CSV, which spreadsheets need (default: yes)",
    )
    add(
        "--near-duplicates",
        action=argparse.BooleanOptionalAction,
        help="mark syndicated copies (default: where possible)",
    )
    add("--learn", action=argparse.BooleanOptionalAction, help="learn first what repeats over a site (default: yes)")
    add(
        "--quote-kinds",
        action=_Several,
        metavar="KINDS",
        help="direct, partial, indirect (default: direct,partial)",
    )
    add("--ordinals", action=argparse.BooleanOptionalAction, help="rows for ordinals such as third (default: no)")
    add("--date-order", metavar="ORDER", help="DMY, MDY or YMD for 3/4/2024 (default: by language and region)")
    add("--english-model", metavar="NAME", help="an installed spaCy model (default: the best one found)")
    add("--arabic-model", metavar="NAME", help="shipped or camel (default: shipped)")
    add("--aliases", metavar="CSV", help="your own names: columns alias,name[,kind]")
    add("--max-bytes", metavar="SIZE", help="a larger source is a problem (default: 20M)")
    add("--max-seconds", metavar="N", help="a slower source is a problem (default: 60)")
    add(
        "--max-memory",
        metavar="SIZE",
        help="a worker process that grows beyond loses its source; Linux (default: no limit)",
    )
    add("--config", metavar="FILE", help="settings file (default: extractor.toml here, if there is one)")
    add("--quiet", action="store_true", help="no progress and no closing summary")


_NOT_OPTIONS = ("command", "version", "inputs", "resume", "overwrite", "config", "quiet")


def _run(chosen: argparse.Namespace) -> int:
    from extractor.archive.options import choose

    given = {name: value for name, value in vars(chosen).items() if name not in _NOT_OPTIONS}
    options, settings = choose(given, os.environ, chosen.config)
    inputs = list(_inputs(chosen.inputs))
    from extractor.archive.progress import report_for, summary
    from extractor.archive.session import Session

    session = Session(inputs, options, settings, report=report_for(quiet=chosen.quiet))
    outcome = session.run(resume=chosen.resume, overwrite=chosen.overwrite)
    if not chosen.quiet:
        for line in summary(outcome, options.out):
            say(line)
    if outcome.interrupted:
        return INTERRUPTED
    if outcome.already_complete:
        return OK
    if outcome.read == 0:
        say(
            "extractor: no source could be read; problems.csv says why."
            if outcome.sources
            else "extractor: no pages found."
        )
        return NOTHING_READ
    return SOME_FAILED if outcome.failed else OK


def _inputs(names: Sequence[str]) -> Iterator[str]:
    """The inputs; a path that was typed and is not there is a slip of the hand."""
    import glob

    for name in names:
        if name == "-":
            yield from (line for line in (line.rstrip("\r\n") for line in sys.stdin) if line)
        elif "\0" in name or not (os.path.exists(name) or glob.has_magic(name)):
            raise SettingsError(f"{name!r} does not exist", advice="Check the path.")
        else:
            yield name
