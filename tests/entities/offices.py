"""Short releases with the office of each person (``fixtures/offices``), and how a reading of them is judged."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

from extractor.entities.entity import Entity
from extractor.entities.names import key_of, organisation_key, words_of
from extractor.extract import Extraction, extract

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "offices"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person of a case: the accepted forms of title and organisation; none: the release names none."""

    name: str
    titles: tuple[str, ...]
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A short release and its people."""

    name: str
    language: str
    text: str
    holders: tuple[Holder, ...]

    @property
    def page(self) -> bytes:
        """The release as a page: # is the headline, ## a heading."""
        tags = {"#": "h1", "##": "h2"}
        parts = []
        for line in self.text.split("\n"):
            mark, _, rest = line.partition(" ")
            tag, words = (tags[mark], rest) if mark in tags else ("p", line)
            parts.append(f"<{tag}>{html.escape(words, quote=False)}</{tag}>")
        body = "\n".join(parts)
        return (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8"></head>'
            f"<body><article>{body}</article></body></html>"
        ).encode()


def read_cases(name: str) -> list[Case]:
    """The cases of one file, "ar", "en", "ar_second" or "en_second", in its order."""
    language = name[:2]
    cases = []
    for part in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, gold = part.partition("\n--\n")
        title, _, text = head.partition("\n")
        cases.append(Case(title.strip(), language, text.strip(), tuple(map(_holder, gold.strip().split("\n")))))
    return cases


def _holder(line: str) -> Holder:
    name, title, organisation = (cell.strip() for cell in line.split("|"))
    return Holder(name, _forms(title), _forms(organisation))


def _forms(cell: str) -> tuple[str, ...]:
    return tuple("" if form == "-" else form for form in cell.split(" / "))


@dataclass(frozen=True, slots=True)
class Verdict:
    """``title`` and ``organisation``: right, missing, wrong, invented; None: nothing to find, and nothing found."""

    case: str
    holder: Holder
    person: Entity | None
    title: str | None
    organisation: str | None


def judge(case: Case) -> list[Verdict]:
    """What became of each person of a case; one that was not found counts as missing both."""
    extraction = extract(case.page)
    people = [one for one in extraction.entities if one.kind == "person"]
    verdicts = []
    for holder in case.holders:
        key = key_of("person", holder.name)
        person = next((one for one in people if key in {key_of("person", name) for name in one.names}), None)
        verdicts.append(
            Verdict(
                case.name,
                holder,
                person,
                _judged(holder.titles, person.title if person else None, _same_title),
                _judged(holder.organisations, _known_as(extraction, person), _same_organisation),
            )
        )
    return verdicts


def _known_as(extraction: Extraction, person: Entity | None) -> str | None:
    """All forms of the person's organisation, joined by lines; None: none given."""
    if person is None or person.organisation is None:
        return None
    entity = next(
        (one for one in extraction.entities if one.kind == "organisation" and one.name == person.organisation), None
    )
    return "\n".join(entity.names if entity else (person.organisation,))


def _judged(wanted: tuple[str, ...], found: str | None, same: object) -> str | None:
    assert callable(same)
    if found is None:
        return None if "" in wanted else "missing"
    if any(form and same(form, found) for form in wanted):
        return "right"
    return "invented" if set(wanted) == {""} else "wrong"


def _same_title(wanted: str, found: str) -> bool:
    """The same words, or one inside the other: CEO in "Group CEO"."""
    first, second = set(words_of(wanted)), set(words_of(found))
    return first <= second or second <= first


def _same_organisation(wanted: str, found: str) -> bool:
    own = set(organisation_key(wanted).split())
    names = [set(organisation_key(form).split()) for form in found.split("\n")]
    return any(own <= name or name <= own for name in names)
