"""The command line: arguments only; every command is a few lines over the rooms.

Standard output is data, standard error is talk. Exit codes: 0 all went well, 1 some sources failed, 2 usage,
3 nothing was read, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from extractor.errors import ExtractorError, SettingsError

OK, SOME_FAILED, USAGE, NOTHING_READ, INTERRUPTED = 0, 1, 2, 3, 130

_EXAMPLES = """\
examples:
  extractor run pages/ --out tables                  a folder, its subfolders and the containers in it
  extractor run crawl.warc.gz news.zip --format csv,xlsx
  extractor run 'site/**/*.html' --only quotes,figures --jobs 4
  find pages -name '*.html' | extractor run -        paths on standard input
  extractor run pages/ --out tables --resume         go on after an interruption
  extractor show page.html --html page-marked.html   one page with its finds marked
"""


class _Parser(argparse.ArgumentParser):
    """One clear line instead of the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}. See {self.prog} --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, _interrupt)
    try:
        code: int = chosen.command(chosen)
        sys.stdout.flush()
        return code
    except ExtractorError as error:
        say(
            f"extractor: {error}. {error.advice}"
            if not str(error).endswith(".")
            else f"extractor: {error} {error.advice}"
        )
        return USAGE if isinstance(error, SettingsError) else SOME_FAILED
    except KeyboardInterrupt:
        say("extractor: interrupted.")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def say(line: str, stream: IO[str] | None = None) -> None:
    """A line of talk."""
    (stream or sys.stderr).write(line + "\n")


def put(line: str) -> None:
    """A line of data."""
    data = (line + "\n").encode("utf-8", "replace")
    sys.stdout.buffer.write(data) if hasattr(sys.stdout, "buffer") else sys.stdout.write(data.decode())


def _interrupt(number: int, frame: Any) -> NoReturn:
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="extractor",
        description="Press releases in, tables out: who announced what, who said what, when, and how much.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.set_defaults(command=_version_or_help(parser))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    _add_run(commands)
    _add_show(commands)
    _add_text(commands)
    _add_schema(commands)
    _add_score(commands)
    _add_check(commands)
    _add_diff(commands)
    return parser


def _version_or_help(parser: argparse.ArgumentParser) -> Any:
    def command(chosen: argparse.Namespace) -> int:
        if chosen.version:
            from extractor import __version__

            put(__version__)
            return OK
        say(parser.format_help())
        return USAGE

    return command


def _add_run(commands: Any) -> None:
    run = commands.add_parser(
        "run",
        help="extract an archive into tables",
        description="Extract archives into tables. Inputs: files, folders, globs, ZIP, tar, WARC, JSONL, CSV, Parquet, "
        "MHTML; - for a list of paths on standard input.",
        epilog="Every choice can also stand in extractor.toml or the environment: EXTRACTOR_OUT=tables.",
        allow_abbrev=False,
    )
    run.set_defaults(command=_run)
    run.add_argument("inputs", nargs="+", metavar="INPUT", help="a file, folder, glob or container; - reads paths")
    add = run.add_argument
    add("--out", metavar="DIR", help="folder for the tables (default: tables)")
    add(
        "--format",
        metavar="NAMES",
        help="csv, xlsx, parquet, sqlite, duckdb, jsonl; several with commas (default: csv)",
    )
    add("--only", dest="kinds", metavar="KINDS", help="organisations, people, quotes, dates, figures, contacts; faster")
    add("--jobs", metavar="N", help="worker processes (default: one a core)")
    add("--engine", metavar="NAME", help="processes, serial or dask (default: processes)")
    add("--scheduler", metavar="ADDRESS", help="of the Dask scheduler, tcp://HOST:PORT")
    add("--resume", action="store_true", help="go on where an interrupted run stopped")
    add("--overwrite", action="store_true", help="replace tables, or an interrupted run, in DIR")
    add("--limit", metavar="N", help="only the first N sources")
    add("--sample", metavar="N", help="only N sources, drawn evenly, the same every time")
    add("--since", metavar="DAY", help="only releases published on this day or later, such as 2024-03-27")
    add("--until", metavar="DAY", help="only releases published up to this day")
    add("--column", metavar="NAME", help="column of JSONL, CSV, Parquet that holds the pages")
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
    add("--quote-kinds", metavar="KINDS", help="direct, partial, indirect (default: direct,partial)")
    add("--ordinals", action=argparse.BooleanOptionalAction, help="rows for ordinals such as third (default: no)")
    add("--date-order", metavar="ORDER", help="DMY, MDY or YMD for 3/4/2024 (default: by language and region)")
    add("--english-model", metavar="NAME", help="an installed spaCy model (default: the best one found)")
    add("--arabic-model", metavar="NAME", help="shipped or camel (default: shipped)")
    add("--aliases", metavar="CSV", help="your own names: columns alias,name[,kind]")
    add("--max-bytes", metavar="SIZE", help="a larger source is a problem (default: 20M)")
    add("--max-seconds", metavar="N", help="a slower source is a problem (default: 60)")
    add("--max-memory", metavar="SIZE", help="a worker that grows beyond loses its source (default: no limit)")
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


def _add_show(commands: Any) -> None:
    show = commands.add_parser("show", help="one page with its finds marked, as HTML", allow_abbrev=False)
    show.set_defaults(command=_show)
    show.add_argument("file", metavar="FILE", help="a page, or CONTAINER!MEMBER as the tables name it")
    show.add_argument("--html", metavar="OUT", help="write to this file (default: standard output)")


def _show(chosen: argparse.Namespace) -> int:
    from extractor.extract import extract
    from extractor.show.page import render

    html = render(extract(source_of(chosen.file)))
    if chosen.html is None:
        put(html)
        return OK
    try:
        Path(chosen.html).write_text(html, encoding="utf-8", errors="replace")
    except OSError as error:
        raise SettingsError(f"--html: {chosen.html}: {error.strerror or error}", advice="Name another file.") from error
    say(f"{chosen.html} shows the page.")
    return OK


def _add_text(commands: Any) -> None:
    text = commands.add_parser("text", help="the release's own words, without the page around it", allow_abbrev=False)
    text.set_defaults(command=_text)
    text.add_argument("file", metavar="FILE", help="a page, or CONTAINER!MEMBER as the tables name it")
    text.add_argument("--labels", action="store_true", help="every block with label and reason, boilerplate too")


def _text(chosen: argparse.Namespace) -> int:
    from extractor.extract import read
    from extractor.release.release import READ_LABELS

    release = read(source_of(chosen.file))
    for block in release.blocks:
        words = block.span.of(release.text)
        if chosen.labels:
            put(f"{block.label}\t{block.reason}\t{' '.join(words.split())}")
        elif block.label in READ_LABELS:
            put(words + "\n")
    return OK


def source_of(name: str) -> Any:
    """The source that a path, or an address as the tables write it, names."""
    from extractor.page.containers.kinds import container_kind
    from extractor.page.source import Source

    if os.path.exists(name):
        if container_kind(name) is not None:
            raise SettingsError(f"{name} is a container", advice="Name one of its pages: CONTAINER!MEMBER.")
        return Source(name)
    archive, _, member = name.partition("!")
    if member and os.path.exists(archive):
        return Source(archive, member)
    raise SettingsError(f"{name!r} does not exist", advice="Check the path.")


def _add_schema(commands: Any) -> None:
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


def _add_score(commands: Any) -> None:
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


def _add_check(commands: Any) -> None:
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


def _add_diff(commands: Any) -> None:
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


if __name__ == "__main__":
    sys.exit(main())
