"""Releases with gold, as cases from which the weights of ``models/choice.py`` are learnt.

A folder holds ``pages`` and ``gold``, as ``fixtures/testers`` and ``fixtures/employers`` do. Of each release the issuer
is a case, where gold names one, and every person found: what teaches are the organisations that gold accepts, or "none
of them" where gold names none or the release's own finds lack it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.issuer import issuer_signs
from extractor.entities.likely import Signs
from extractor.entities.names import key_of, organisation_keys, words_of
from extractor.entities.people import telling_mention
from extractor.entities.resolve import organisations_of
from extractor.extract import Extraction, extract
from extractor.models.choice import EMPLOYER, ISSUER, NOBODY
from extractor.reading.passages import read_passages
from extractor.score import read_gold
from extractor.settings import Settings

_KINDS = ("organisations", "people", "contacts")
RULED = NOBODY + "ruled"
"""Sign of people whose organisation a rule tells: rarely nobody's. They teach, but nobody asks the weights of them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A choice in a release. ``rows``: the signs of each organisation, those of "none of them" first; ``right``: what
    gold accepts.

    asked           whether the weights are asked: not where a rule tells a person's organisation
    has             whether gold names an organisation
    """

    release: str
    rows: tuple[Signs, ...]
    right: tuple[bool, ...]
    asked: bool
    has: bool


def read_cases(folders: Iterable[Path]) -> dict[str, list[Case]]:
    """Choice → the cases of all releases in folders of ``pages`` and ``gold``, in order of file name."""
    cases: dict[str, list[Case]] = {EMPLOYER: [], ISSUER: []}
    for folder in folders:
        for gold in read_gold(folder / "gold"):
            extraction = extract(folder / "pages" / gold["file"], Settings(kinds=_KINDS))
            cases[EMPLOYER].extend(_people(extraction, gold))
            cases[ISSUER].extend(_issuer(extraction, gold))
    return cases


def _issuer(extraction: Extraction, gold: Mapping[str, Any]) -> Iterator[Case]:
    organisations = organisations_of(extraction.release, extraction.mentions)
    if gold.get("issuer") and organisations:
        rows = issuer_signs(extraction.release, organisations, extraction.mentions)
        right = [is_named(one, _forms(gold["issuer"], gold)) for one in organisations]
        yield Case(gold["file"], tuple(rows), (not any(right), *right), asked=True, has=True)


def _people(extraction: Extraction, gold: Mapping[str, Any]) -> Iterator[Case]:
    release, mentions = extraction.release, extraction.mentions
    organisations = [one for one in extraction.entities if one.kind == "organisation"]
    people = [one for one in extraction.entities if one.kind == "person"]
    employers = Employers(read_passages(release, names=False), organisations)
    likely = employers.likely
    ruled = [one for one in people if one.stated_organisation]
    places = {mention.span: mention for mention in mentions.people}
    for person in people:
        item = next((item for item in gold["people"] if is_one(person, item)), None)
        mention, asked = telling_mention(release, person, places), person.stated_organisation is None
        if item is None or item.get("optional") or (asked and not employers.is_open(mention)):
            continue
        numbers, rows = likely.signs(mention, likely.staff([one for one in ruled if one is not person]))
        if not numbers:
            continue
        if not asked:
            rows[0][RULED] = 1.0
        forms = accepted_houses(item, gold)
        right = [is_named(organisations[at], forms) for at in numbers]
        has = bool(item.get("organisation"))
        yield Case(gold["file"], tuple(rows), (not (has and any(right)), *right), asked, has)


def is_one(person: Entity, item: Mapping[str, Any]) -> bool:
    """True where gold's item is this person, by one of the names."""
    keys = {key_of("person", name) for name in (item["name"], *item.get("aliases", ()))}
    return any(key_of("person", name) in keys for name in person.names)


def accepted_houses(item: Mapping[str, Any], gold: Mapping[str, Any]) -> list[str]:
    """What the organisations are called that gold accepts for a person."""
    names = [name for name in (item.get("organisation"), *item.get("organisation_alt", ())) if name]
    return [form for name in names for form in _forms(name, gold)]


def _forms(name: str, gold: Mapping[str, Any]) -> list[str]:
    """The name and what gold calls the same organisation elsewhere in the release."""
    items = gold.get("organisations", ())
    known = next((item for item in items if name in (item["name"], *item.get("aliases", ()))), None)
    return [name] if known is None else [name, known["name"], *known.get("aliases", ())]


def is_named(entity: Entity, forms: Iterable[str]) -> bool:
    """True where a name of the entity has the key of one of the forms, or all its words, or all its own in it."""
    keys = organisation_keys(forms)
    wanted = [words for form in forms if (words := set(words_of(form)))]
    own = [words for name in entity.names if (words := set(words_of(name)))]
    return not keys.isdisjoint(organisation_keys(entity.names)) or any(
        name <= words or words <= name for name in own for words in wanted
    )
