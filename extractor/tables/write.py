"""Records → files: streamed, and put in their place only when they are complete."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from extractor.entities.aliases import Aliases, read_aliases
from extractor.extract import Extraction, Problem
from extractor.settings import Settings
from extractor.tables.duplicates import Duplicates
from extractor.tables.formats import FORMATS, Writer, files_of, format_named
from extractor.tables.linking import LinkedRows, link_records
from extractor.tables.package import BESIDE, PACKAGE, write_package
from extractor.tables.rows import Record, record_of
from extractor.tables.schema import BY_NAME, ENTITIES
from extractor.tables.spool import decode_record, encode_record

Records = Callable[[], Iterable[Record]]


def write_tables(
    results: Extraction | Problem | Iterable[Extraction | Problem],
    folder: str | os.PathLike[str],
    formats: Sequence[str] = ("csv",),
    *,
    settings: Settings = Settings(),  # noqa: B008 - frozen
    bom: bool = True,
    near_duplicates: bool = False,
) -> dict[str, int]:
    """Write the tables of an archive into a folder as ``tabulate`` would make them; the number of rows a table.

    Results are taken one by one and wait on disk until names can be linked across all of them. ``formats``: csv,
    parquet, jsonl, sqlite, duckdb, xlsx; tables that lie there in others are removed. ``bom`` is the byte order mark
    of CSV, which spreadsheets need.
    Raises SettingsError for a format that is unknown or whose library is absent, OSError where the disk says no.
    """
    if isinstance(results, (Extraction, Problem)):
        results = (results,)
    target = Path(folder)
    chosen = [format_named(name).name for name in formats]
    target.mkdir(parents=True, exist_ok=True)
    duplicates = Duplicates(near=near_duplicates)
    with tempfile.TemporaryFile(dir=target) as spool:
        for result in results:
            spool.write(encode_record(duplicates.mark(record_of(result, kinds=settings.kinds))) + b"\n")

        def records() -> Iterator[Record]:
            spool.seek(0)
            for line in spool:
                yield decode_record(line)

        return write_records(records, target, chosen, aliases=read_aliases(settings.aliases), bom=bom)


def write_records(
    records: Records,
    folder: Path,
    formats: Sequence[str],
    *,
    aliases: Aliases | None = None,
    bom: bool = True,
    extra: Callable[[Path], None] | None = None,
) -> dict[str, int]:
    """Link, then write all tables in all formats; the number of rows a table.

    ``records`` is called twice and must give the same. ``extra`` may add files to the folder before it is put in place.
    """
    linked = LinkedRows(link_records(records(), aliases))
    counts: Counter[str] = Counter(dict.fromkeys(BY_NAME, 0))
    with _in_place(folder) as parts:
        writers: list[Writer] = [format_named(name).writer(parts, bom=bom) for name in formats]
        for record in records():
            for name, rows in linked.of(record).items():
                counts[name] += len(rows)
                for writer in writers:
                    writer.write(BY_NAME[name], rows)
        entities = list(linked.entities())
        counts[ENTITIES.name] = len(entities)
        for writer in writers:
            writer.write(ENTITIES, entities)
            writer.close()
        if "csv" in formats:
            write_package(parts)
        if extra is not None:
            extra(parts)
    return {name: counts[name] for name in BY_NAME}


@contextmanager
def _in_place(folder: Path) -> Iterator[Path]:
    """A folder beside the final files; when all went well its files replace theirs, one by one, the package last.

    What earlier tables left in other formats goes: it would contradict these.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = folder / ".parts"
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir()
    written: set[str] = set()
    try:
        yield parts
        for part in sorted(parts.iterdir(), key=lambda path: (path.name == PACKAGE, path.name)):
            part.replace(folder / part.name)
            written.add(part.name)
        for name in (files_of(FORMATS) | BESIDE) - written:
            (folder / name).unlink(missing_ok=True)
    finally:
        shutil.rmtree(parts, ignore_errors=True)
