"""``extractor show`` and ``extractor text``: one page."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from extractor.cli.talk import OK, put, say
from extractor.errors import SettingsError


def add_show(commands: Any) -> None:
    """The arguments of ``extractor show``."""
    show = commands.add_parser("show", help="one page with its finds marked, as HTML", allow_abbrev=False)
    show.set_defaults(command=_show)
    _add_file(show)
    show.add_argument("--html", metavar="OUT", help="write to this file (default: standard output)")


def _show(chosen: argparse.Namespace) -> int:
    from extractor.extract import extract
    from extractor.show.page import render

    html = render(extract(source_of(chosen.file, chosen.column)))
    if chosen.html is None:
        put(html)
        return OK
    try:
        Path(chosen.html).write_text(html, encoding="utf-8", errors="replace")
    except OSError as error:
        raise SettingsError(f"--html: {chosen.html}: {error.strerror or error}", advice="Name another file.") from error
    say(f"{chosen.html} shows the page.")
    return OK


def add_text(commands: Any) -> None:
    """The arguments of ``extractor text``."""
    text = commands.add_parser("text", help="the release's own words, without the page around it", allow_abbrev=False)
    text.set_defaults(command=_text)
    _add_file(text)
    text.add_argument("--labels", action="store_true", help="every block with label and reason, boilerplate too")


def _text(chosen: argparse.Namespace) -> int:
    from extractor.extract import read
    from extractor.release.release import READ_LABELS

    release = read(source_of(chosen.file, chosen.column))
    for block in release.blocks:
        words = block.span.of(release.text)
        if chosen.labels:
            put(f"{block.label}\t{block.reason}\t{' '.join(words.split())}")
        elif block.label in READ_LABELS:
            put(words + "\n")
    return OK


def _add_file(command: Any) -> None:
    """The arguments that name a page."""
    command.add_argument("file", metavar="FILE", help="a page, or CONTAINER!MEMBER as the tables name it")
    command.add_argument(
        "--column", metavar="NAME", help="column of the page in JSON, JSONL, CSV, Parquet, as in extractor run"
    )


def source_of(name: str, column: str | None = None) -> Any:
    """The source that a path, or an address as the tables write it, names."""
    from extractor.page.containers.kinds import container_kind
    from extractor.page.source import Source

    if os.path.exists(name):
        if container_kind(name) is not None:
            raise SettingsError(f"{name} is a container", advice="Name one of its pages: CONTAINER!MEMBER.")
        return Source(name)
    at = name.find("!")
    while at >= 0:  # a folder may have the sign in its name too
        archive, member = name[:at], name[at + 1 :]
        if member and container_kind(archive) is not None and os.path.isfile(archive):
            return Source(archive, member, column=column)
        at = name.find("!", at + 1)
    raise SettingsError(f"{name!r} does not exist", advice="Check the path.")
