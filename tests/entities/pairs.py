"""Releases in both languages (``fixtures/pairs``), and how the linking of an archive of them is judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extractor.entities.entity import Entity
from extractor.entities.link import Linker
from extractor.entities.names import key_of
from extractor.entities.profile import entity_key
from extractor.extract import Extraction, extract
from extractor.tables.rows import record_of
from extractor.text import has_arabic
from tests.entities.offices import Case

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "pairs"
_LEAST_SHARE = 0.5

Same = tuple[str, str, str]
"""Kind, Arabic name, English name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A release in Arabic and in English, and the entities that both name."""

    name: str
    arabic: Case
    english: Case
    same: tuple[Same, ...]


@dataclass(slots=True)
class Joined:
    """What was joined across scripts: ``right`` of ``wanted``; ``found`` of them were named in both versions."""

    right: int = 0
    wanted: int = 0
    found: int = 0
    wrong: list[tuple[str, str]] = field(default_factory=list)
    missed: list[tuple[str, str, bool]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the joins of this archive that gold confirms."""
        return self.right / (self.right + len(self.wrong)) if self.right else 0.0

    @property
    def recall(self) -> float:
        """Share of gold that was joined, names that no finder saw included."""
        return self.right / self.wanted


def read_pairs(file: Path = FOLDER / "releases.txt") -> list[Pair]:
    """The pairs in the order of their file."""
    pairs = []
    for part in file.read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, gold = part.partition("\n--\n")
        name, _, texts = head.partition("\n")
        arabic, _, english = texts.partition("\n--- en\n")
        same = tuple(_same(line) for line in gold.strip().split("\n"))
        pairs.append(Pair(name, Case(name, "ar", arabic.strip(), ()), Case(name, "en", english.strip(), ()), same))
    return pairs


def _same(line: str) -> Same:
    kind, arabic, english = (cell.strip() for cell in line.split("|"))
    return {"o": "organisation", "p": "person"}[kind], arabic, english


def judge_pairs(pairs: list[Pair]) -> Joined:
    """All pairs as one archive, linked; every join of an Arabic and an English entity is right or wrong."""
    linker = Linker()
    read: list[tuple[Pair, Extraction, Extraction]] = []
    for pair in pairs:
        both = (extract(pair.arabic.page), extract(pair.english.page))
        for extraction in both:
            profile = record_of(extraction).profile
            assert profile is not None
            linker.add(profile)
        read.append((pair, *both))
    ids = linker.link().ids
    joined = Joined()
    right: set[str] = set()
    for pair, arabic, english in read:
        for same in pair.same:
            _judge_same(joined, same, arabic, english, ids, right)
    holders = list(_holders(read, ids))
    for one, arabic_name, first in holders:
        for other, english_name, second in holders:
            if one == other and has_arabic(arabic_name) and not has_arabic(english_name) and one not in right:
                joined.wrong.append((f"{arabic_name} ({first})", f"{english_name} ({second})"))
    return joined


def _judge_same(
    joined: Joined, same: Same, arabic: Extraction, english: Extraction, ids: Mapping[str, str], right: set[str]
) -> None:
    kind, arabic_name, english_name = same
    joined.wanted += 1
    one, two = _entity(arabic, kind, arabic_name), _entity(english, kind, english_name)
    joined.found += one is not None and two is not None
    first, second = _id(arabic, one, ids), _id(english, two, ids)
    if first is not None and first == second:
        joined.right += 1
        right.add(first)
    else:
        joined.missed.append((arabic_name, english_name, one is not None and two is not None))


def _entity(extraction: Extraction, kind: str, name: str) -> Entity | None:
    """The entity of this name, else the first that shares half of the longer one's words."""
    wanted = set(key_of(kind, name).split())
    near = None
    for entity in extraction.entities:
        keys = [set(key_of(kind, form).split()) for form in entity.names] if entity.kind == kind else []
        if wanted in keys:
            return entity
        near = near or (entity if any(_within(wanted, key) for key in keys) else None)
    return near


def _within(first: set[str], second: set[str]) -> bool:
    small, large = sorted((first, second), key=len)
    return small <= large and len(small) >= _LEAST_SHARE * len(large)


def _id(extraction: Extraction, entity: Entity | None, ids: Mapping[str, str]) -> str | None:
    return None if entity is None else ids.get(entity_key(entity, extraction.release.release_id))


def _holders(read: list[tuple[Pair, Extraction, Extraction]], ids: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for pair, *both in read:
        for extraction in both:
            for entity in extraction.entities:
                own = _id(extraction, entity, ids)
                if own is not None:
                    yield own, entity.name, pair.name
