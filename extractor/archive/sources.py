"""What the user names → the addresses of pages, in an order that is the same on every machine."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.archive.manifest import is_of_a_run
from extractor.errors import ExtractorError, NoPages, SourceError
from extractor.extract import Problem
from extractor.page.containers.kinds import container_kind, is_beside_pages
from extractor.page.containers.reading import open_container
from extractor.page.source import MAX_BYTES, Source
from extractor.tables.package import MANIFEST

Item = Source | Problem


def open_archive(
    path: str | os.PathLike[str], *, column: str | None = None, max_bytes: int = MAX_BYTES
) -> Iterator[Source]:
    """The pages of a folder, a glob, a container or a single file, in order.

    A folder is walked by name, its containers are opened; what a saved site holds beside its pages (styles, images,
    hidden files) is left out. ``column`` names the column of a table of pages (JSON, JSONL, CSV, Parquet); None: html,
    else text, and their usual other names. Rows of such a table are read up to four times ``max_bytes``.

    Raises SourceError where nothing is there or may be read, or a link leads out of the folder; UnreadableArchive where
    a container is damaged, after its good pages.
    """
    for item in open_inputs([os.fspath(path)], column=column, max_bytes=max_bytes):
        if isinstance(item, Problem):
            raise SourceError(item.error, advice=item.advice)
        yield item


def open_inputs(
    inputs: Iterable[str], *, column: str | None = None, without: Iterable[Path] = (), max_bytes: int = MAX_BYTES
) -> Iterator[Source | Problem]:
    """The pages of several inputs; one that cannot be opened gives a Problem and stops nothing.

    ``without`` names folders that are no input: the one that is written to.
    """
    left_out = frozenset(folder.resolve() for folder in without)
    for name in inputs:
        yield from _expanded(name, column, left_out, max_bytes)


def _expanded(name: str, column: str | None, left_out: frozenset[Path], max_bytes: int) -> Iterator[Item]:
    path = Path(name)
    try:
        if path.is_dir():
            yield from _folder(path, column, left_out, max_bytes)
        elif path.exists() or not glob.has_magic(name):
            yield from _file(path, column, max_bytes, named=True)
        else:
            yield from _matches(name, column, left_out, max_bytes)
    except ExtractorError as error:
        yield Problem(name, error.stage, str(error), error.advice)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = error.strerror if isinstance(error, OSError) else str(error)
        yield Problem(name, SourceError.stage, f"{name}: {reason or error}", SourceError.advice)


def _matches(pattern: str, column: str | None, left_out: frozenset[Path], max_bytes: int) -> Iterator[Item]:
    """The pages of what a glob matches; a folder is walked, and what the glob matches in it too comes once."""
    matches = [Path(match) for match in sorted(glob.glob(pattern, recursive=True))]
    if not matches:
        raise SourceError(f"{pattern} matches no file")
    folders = {match for match in matches if os.path.isdir(match)}
    for match in matches:
        if _within(match, left_out) or not folders.isdisjoint(match.parents):
            continue
        if match in folders:
            yield from _folder(match, column, left_out, max_bytes)
        elif not is_beside_pages(match.name):
            yield from _file(match, column, max_bytes, named=False)


def _folder(root: Path, column: str | None, left_out: frozenset[Path], max_bytes: int) -> Iterator[Item]:
    inside = root.resolve()
    if inside in left_out:
        return
    unread: list[OSError] = []
    for folder, names, files in os.walk(root, onerror=unread.append):
        yield from _unread(unread)
        here = Path(folder)
        if MANIFEST in files and is_of_a_run(here):
            files = []  # tables of an earlier run: their texts are no pages
        names.sort()
        yield from (_not_followed(here / name) for name in names if _is_passed_over(here / name, inside, left_out))
        names[:] = [name for name in names if _enters(here / name, left_out)]
        for name in sorted(files):
            path = here / name
            if is_beside_pages(name):
                continue
            if path.is_symlink() and not _leads_inside(path, inside):
                yield _not_followed(path)
                continue
            yield from _file(path, column, max_bytes, named=False)
    yield from _unread(unread)


def _unread(errors: list[OSError]) -> Iterator[Problem]:
    """A problem for each folder that may not be read; the list is emptied."""
    for error in errors:
        path = str(error.filename)
        yield Problem(path, SourceError.stage, f"{path}: {error.strerror or error}", SourceError.advice)
    errors.clear()


def _not_followed(link: Path) -> Problem:
    error = "a link that leads out of the folder is not followed"
    return Problem(str(link), SourceError.stage, error, "Name its target as an input if it is wanted.")


def _enters(folder: Path, left_out: frozenset[Path]) -> bool:
    """Linked folders are not entered: they may lead out, or round in a circle."""
    return not folder.name.startswith(".") and not folder.is_symlink() and folder.resolve() not in left_out


def _is_passed_over(folder: Path, root: Path, left_out: frozenset[Path]) -> bool:
    """True for a linked folder whose pages are met nowhere else on the walk, though they might be wanted."""
    if folder.name.startswith(".") or not folder.is_symlink() or _within(folder, left_out):
        return False
    target = Path(os.path.realpath(folder))
    return not target.is_relative_to(root) or any(part.startswith(".") for part in target.relative_to(root).parts)


def _leads_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return False


def _within(path: Path, folders: frozenset[Path]) -> bool:
    resolved = Path(os.path.realpath(path))  # resolve() fails at links in a circle
    return any(resolved.is_relative_to(folder) for folder in folders)


def _file(path: Path, column: str | None, max_bytes: int, *, named: bool) -> Iterator[Item]:
    """The page, or the pages of a container. A table without a column of pages counts only when it was named; one that
    is damaged, or that needs a library which is absent, is a problem."""
    kind = container_kind(path.name)
    if kind is None:
        if named and not path.exists():
            raise SourceError(f"{path} does not exist")
        yield Source(str(path))
        return
    found = False
    try:
        container = open_container(path, column, max_bytes)
        for member in container.members():
            found = True
            yield Source(str(path), member.name, member.url, member.date, member.charset, column)
        container.close()
    except ExtractorError as error:
        if named or found or not isinstance(error, NoPages):
            yield Problem(str(path), error.stage, str(error), error.advice)
