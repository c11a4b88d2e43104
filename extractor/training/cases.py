"""People of releases with gold, as cases from which the weights of ``entities/likely.py`` are learnt.

A folder holds ``pages`` and ``gold``, as ``fixtures/testers`` and ``fixtures/employers`` do. Every person found teaches
something: the organisations that gold accepts, or "none of them" where gold names none or the release's own finds lack
it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.likely import Likely, Signs
from extractor.entities.names import key_of, words_of
from extractor.entities.people import telling_mention
from extractor.extract import extract
from extractor.models.employer import NOBODY
from extractor.reading.passages import read_passages
from extractor.score import read_gold
from extractor.settings import Settings

RULED = NOBODY + "ruled"
"""Sign of people whose organisation a rule tells: rarely nobody's. They teach, but nobody asks the weights of them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A person of a release. ``rows``: the signs of each choice, those of nobody first; ``right``: what gold accepts.

    told            what the rules say: "words", "office"; None: nothing, so that the weights decide
    employed        whether gold names an organisation
    """

    release: str
    person: str
    rows: tuple[Signs, ...]
    right: tuple[bool, ...]
    told: str | None
    employed: bool


def read_cases(folders: Iterable[Path]) -> list[Case]:
    """The people of all releases in folders of ``pages`` and ``gold``, in order of file name."""
    cases: list[Case] = []
    for folder in folders:
        for gold in read_gold(folder / "gold"):
            cases.extend(_cases_of(folder / "pages" / gold["file"], gold))
    return cases


def _cases_of(page: Path, gold: Mapping[str, Any]) -> Iterator[Case]:
    extraction = extract(page, Settings(kinds=("organisations", "people")))
    release, mentions = extraction.release, extraction.mentions
    organisations = [one for one in extraction.entities if one.kind == "organisation"]
    people = [one for one in extraction.entities if one.kind == "person"]
    told = [one.organisation_from if one.organisation_from != "context" else None for one in people]
    employers = Employers(read_passages(release, names=False), organisations)
    likely = Likely(release, employers.houses)
    ruled = [one for one, how in zip(people, told, strict=True) if how is not None]
    places = {mention.span: mention for mention in mentions.people}
    for person, how in zip(people, told, strict=True):
        item = next((item for item in gold["people"] if _is_one(person, item)), None)
        if item is None or item.get("optional"):
            continue
        staff = likely.staff([one for one in ruled if one is not person])
        mention = telling_mention(release, person, places)
        numbers, rows = likely.signs(mention, staff)
        if not numbers or not (how is not None or employers.is_open(mention)):
            continue
        accepted = [name for name in (item.get("organisation"), *item.get("organisation_alt", ())) if name]
        forms = [form for name in accepted for form in _forms(name, gold)]
        fitting = {at for at, one in enumerate(organisations) if any(_is_named(one, form) for form in forms)}
        if how is not None:
            rows[0][RULED] = 1.0
        right = [at in fitting for at in numbers]
        employed = bool(item.get("organisation"))
        yield Case(gold["file"], person.name, tuple(rows), (not (employed and any(right)), *right), how, employed)


def _is_one(person: Entity, item: Mapping[str, Any]) -> bool:
    keys = {key_of("person", name) for name in (item["name"], *item.get("aliases", ()))}
    return any(key_of("person", name) in keys for name in person.names)


def _forms(name: str, gold: Mapping[str, Any]) -> list[str]:
    """The name and what gold calls the same organisation elsewhere in the release."""
    items = gold.get("organisations", ())
    known = next((item for item in items if name in (item["name"], *item.get("aliases", ()))), None)
    return [name] if known is None else [name, known["name"], *known.get("aliases", ())]


def _is_named(entity: Entity, form: str) -> bool:
    """True where a name of the entity has the form's key, or all its words, or all of its own in the form."""
    words = set(words_of(form))
    own = [set(words_of(name)) for name in entity.names]
    return any(key_of("organisation", name) == key_of("organisation", form) for name in entity.names) or any(
        name <= words or words <= name for name in own if name
    )
