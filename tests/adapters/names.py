"""Organisations and people of a folder of texts as tables, for a scorer that reads the exported CSV.

    python tests/adapters/names.py FOLDER_OF_TEXTS OUT
    python ../shared/eval/tables.py --tables OUT --gold FOLDER_OF_GOLD

Only reading, organisations, people and the entities of one release run; ``.txt`` files are read as clean text, all
others as pages.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from extractor.entities.resolve import resolve
from extractor.mentions.mention import Mentions
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.reading import read_passages
from extractor.release.plain import plain_release

COLUMNS = {
    "releases": ("release_id", "source", "title", "dateline_place", "published", "text"),
    "organisations": ("release_id", "name", "aliases"),
    "people": ("release_id", "name", "title", "organisation"),
}


def rows_of(path: Path) -> dict[str, list[dict[str, str]]]:
    """Table → rows of one file."""
    release = plain_release(path.read_text(encoding="utf-8")) if path.suffix == ".txt" else _page(path)
    reading = read_passages(release)
    organisations = find_organisations(reading)
    people = find_people(reading, organisations)
    key = {"release_id": release.release_id}
    rows: dict[str, list[dict[str, str]]] = {table: [] for table in COLUMNS}
    rows["releases"].append(key | {"source": path.name, "text": release.text})
    for entity in resolve(reading, Mentions(organisations=organisations, people=people)):
        if entity.kind == "organisation":
            rows["organisations"].append(key | {"name": entity.name, "aliases": " ; ".join(entity.names[1:])})
        else:
            office = {"title": entity.title or "", "organisation": entity.organisation or ""}
            rows["people"].append(key | {"name": entity.name} | office)
    return rows


def _page(path: Path):  # type: ignore[no-untyped-def]
    from extractor.extract import read

    return read(path)


def main(folder: Path, out: Path) -> None:
    tables: dict[str, list[dict[str, str]]] = {table: [] for table in COLUMNS}
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        for table, rows in rows_of(path).items():
            tables[table].extend(rows)
    out.mkdir(parents=True, exist_ok=True)
    for table, columns in COLUMNS.items():
        with (out / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(tables[table])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
