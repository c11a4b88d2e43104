"""``extractor run``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from extractor.cli.talk import INTERRUPTED, NOTHING_READ, OK, SOME_FAILED, say
from extractor.errors import ModelError, SettingsError

if TYPE_CHECKING:
    from extractor.archive.outcome import Outcome


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
        epilog="Every option but --resume and --overwrite can also stand in the environment, as "
        "EXTRACTOR_OUT=tables, EXTRACTOR_MAX_BYTES=5M, and all of these but --config in extractor.toml, as "
        'out = "tables", max_bytes = "5M".',
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
    add("--since", metavar="DAY", help="only releases published, or else crawled, on this day or later: 2024-03-27")
    add("--until", metavar="DAY", help="only releases published, or else crawled, up to this day")
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
    add("--quiet", action=argparse.BooleanOptionalAction, help="no progress and no closing summary (default: no)")


_NOT_OPTIONS = ("command", "version", "inputs", "resume", "overwrite", "config")


def _run(chosen: argparse.Namespace) -> int:
    from extractor.archive.options import choose

    given = {name: value for name, value in vars(chosen).items() if name not in _NOT_OPTIONS}
    options, settings = choose(given, os.environ, chosen.config)
    inputs = list(_inputs(chosen.inputs))
    if inputs and all(os.path.realpath(name) == os.path.realpath(options.out) for name in inputs):
        raise SettingsError(
            f"{options.out} is both what is read and the folder of the tables", advice="Name another folder with --out."
        )
    from extractor.archive.progress import report_for, summary
    from extractor.archive.session import Session
    from extractor.reading import check_named_models

    session = Session(inputs, options, settings, report=report_for(quiet=options.quiet))
    try:
        check_named_models(settings)
        outcome = session.run(resume=chosen.resume, overwrite=chosen.overwrite)
    except ModelError as error:
        if settings.names_models:
            raise SettingsError(str(error), advice=error.advice) from error
        raise
    if not options.quiet:
        for line in summary(outcome, options.out):
            say(line)
    if outcome.interrupted:
        return INTERRUPTED
    if outcome.already_complete:
        return OK
    if outcome.read == 0:
        say(f"extractor: {_nothing(outcome)}")
        return NOTHING_READ
    return SOME_FAILED if outcome.failed else OK


def _nothing(outcome: Outcome) -> str:
    """Why nothing was read."""
    if not outcome.sources or outcome.kept is not None:
        return "no pages found."
    if outcome.left_out:
        return "no release that could be read is of the days asked for."
    return "no source could be read; problems.csv says why."


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
