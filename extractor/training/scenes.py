"""Releases with gold, as scenes from which ``models/affiliation`` learns who belongs to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.entities.affiliated import scene_of, told_of
from extractor.entities.entity import Entity
from extractor.entities.resolve import told_entities
from extractor.extract import find_mentions, read
from extractor.models.affiliation import Scene
from extractor.reading.passages import read_passages
from extractor.score import read_gold
from extractor.settings import Settings
from extractor.training.cases import accepted_houses, is_named, is_one

_KINDS = ("organisations", "people", "contacts")


@dataclass(frozen=True, slots=True)
class Taught:
    """A scene and what gold says of the people asked: of each the numbers of the organisations that it accepts, plus
    one, 0 for none; nothing where gold leaves it open or the one it names was not found.

    organisations   how many the release has
    open            of each whether nothing else tells the organisation: those whom the product asks about
    """

    scene: Scene
    organisations: int
    right: tuple[frozenset[int], ...]
    open: tuple[bool, ...]


def read_scenes(folders: Iterable[Path]) -> Iterator[Taught]:
    """The scenes of all releases in folders of ``pages`` and ``gold``, in order of file name."""
    for folder in folders:
        for gold in read_gold(folder / "gold"):
            taught = _scene(folder / "pages" / gold["file"], gold)
            if taught is not None:
                yield taught


def _scene(page: Path, gold: Mapping[str, Any]) -> Taught | None:
    settings = Settings(kinds=_KINDS)
    reading = read_passages(read(page, settings), settings=settings)
    mentions = find_mentions(reading, settings)
    employers, people = told_entities(reading, mentions)
    organisations = employers.organisations
    told = told_of(reading.release, people, mentions)
    scene = scene_of(reading, organisations, people, told, mentions, range(len(people)))
    if scene is None:
        return None
    right = [_accepted(people[number], organisations, gold) for number in scene.asked]
    asked = (people[number].organisation is None for number in scene.asked)
    return Taught(scene, len(organisations), tuple(right), tuple(asked))


def _accepted(person: Entity, organisations: Iterable[Entity], gold: Mapping[str, Any]) -> frozenset[int]:
    item = next((item for item in gold["people"] if is_one(person, item)), None)
    if item is None or item.get("optional"):
        return frozenset()
    if not item.get("organisation"):
        return frozenset({0})
    forms = accepted_houses(item, gold)
    return frozenset(number for number, one in enumerate(organisations, start=1) if is_named(one, forms))
