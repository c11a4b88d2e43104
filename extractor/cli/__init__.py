"""The command line: arguments only; every command is a few lines over the rooms.

Standard output is data, standard error is talk. Exit codes: 0 all went well, 1 some sources failed, 2 usage,
3 nothing was read, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from extractor.cli.page import add_show, add_text
from extractor.cli.run import add_run
from extractor.cli.tables import add_check, add_diff, add_schema, add_score
from extractor.cli.talk import INTERRUPTED, OK, SOME_FAILED, USAGE, Parser, put, say
from extractor.errors import ExtractorError, SettingsError

_EXAMPLES = """\
examples:
  extractor run pages/ --out tables                  a folder, its subfolders and the containers in it
  extractor run crawl.warc.gz news.zip --format csv,xlsx
  extractor run 'site/**/*.html' --only quotes,figures --jobs 4
  find pages -name '*.html' | extractor run -        paths on standard input
  extractor run pages/ --out tables --resume         go on after an interruption
  extractor show page.html --html page-marked.html   one page with its finds marked
"""


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
        stop = "" if str(error).endswith((".", "?")) else "."
        say(f"extractor: {error}{stop} {error.advice}")
        return USAGE if isinstance(error, SettingsError) else SOME_FAILED
    except KeyboardInterrupt:
        say("extractor: interrupted.")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _interrupt(number: int, frame: Any) -> NoReturn:
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extractor",
        description="Press releases in, tables out: who announced what, who said what, when, and how much.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.set_defaults(command=_version_or_help(parser))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    add_run(commands)
    add_show(commands)
    add_text(commands)
    add_schema(commands)
    add_score(commands)
    add_check(commands)
    add_diff(commands)
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
