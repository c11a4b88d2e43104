"""Releases with gold, as scenes from which ``models/affiliation`` learns who belongs to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.entities.affiliated import scene_of
from extractor.entities.clusters import person_clusters
from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.people import people_of
from extractor.entities.resolve import organisations_of
from extractor.entities.roles import with_roles
from extractor.extract import find_mentions, read
from extractor.models.affiliation import Scene
from extractor.reading.passages import read_passages
from extractor.score import read_gold
from extractor.settings import Settings
from extractor.training.cases import accepted_forms, is_named, is_one

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
    release = read(page, settings)
    reading = read_passages(release, settings=settings)
    mentions = find_mentions(reading, settings)
    organisations = with_roles(release, organisations_of(release, mentions), mentions)
    clusters = person_clusters(release, mentions.people)
    people = people_of(release, clusters, mentions, Employers(reading, organisations))
    scene = scene_of(reading, organisations, people, mentions, range(len(people)))
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
    names = [name for name in (item["organisation"], *item.get("organisation_alt", ())) if name]
    forms = [form for name in names for form in accepted_forms(name, gold)]
    return frozenset(number for number, one in enumerate(organisations, start=1) if is_named(one, forms))
