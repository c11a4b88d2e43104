"""Records on disk, one a line, so that a run needs no memory for them and an interrupted one goes on."""

from __future__ import annotations

import json
from typing import Any

from extractor.entities.profile import EntityProfile, ReleaseProfile
from extractor.tables.rows import Record


def encode_record(record: Record) -> bytes:
    """The record as one line of JSON, without its end."""
    data: dict[str, Any] = {"rows": record.rows}
    if record.profile is not None:
        data["profile"] = _profile_cells(record.profile)
    if record.sketch is not None:
        data["sketch"] = record.sketch.hex()
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def decode_record(line: bytes) -> Record:
    """The record of such a line."""
    data = json.loads(line)
    rows = {table: [tuple(row) for row in found] for table, found in data["rows"].items()}
    sketch = bytes.fromhex(data["sketch"]) if "sketch" in data else None
    return Record(rows, _profile(data["profile"]) if "profile" in data else None, sketch)


def _profile_cells(profile: ReleaseProfile) -> list[Any]:
    entities = [
        [
            entity.key, entity.kind, entity.name, entity.names, entity.acronym, entity.title, entity.organisation_key,
            entity.domains, entity.n_mentions, entity.n_quotes,
        ]
        for entity in profile.entities
    ]  # fmt: skip
    return [profile.release_id, profile.language, profile.published, entities, profile.signature]


def _profile(cells: list[Any]) -> ReleaseProfile:
    release_id, language, published, entities, signature = cells
    return ReleaseProfile(
        release_id, language, published, tuple(_entity(entity) for entity in entities), tuple(signature)
    )


def _entity(cells: list[Any]) -> EntityProfile:
    key, kind, name, names, acronym, title, organisation_key, domains, n_mentions, n_quotes = cells
    return EntityProfile(
        key, kind, name, tuple(names), acronym, title, organisation_key, tuple(domains), n_mentions, n_quotes
    )
