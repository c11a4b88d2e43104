"""The likeliest employer of a person for whom no rule found one, by signs that are weighed.

Where the best has less than the floor, the cell stays empty. Weights: ``models/employer.csv``; what they were learnt
from: ``training/cases.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.issuer import lead_of
from extractor.entities.names import bare
from extractor.entities.names import words_of as words_in_name
from extractor.entities.offices import kinds_of_house, kinds_of_noun
from extractor.entities.standing import Standing, standing_of, stems_of
from extractor.mentions.mention import PersonMention
from extractor.models.choice import EMPLOYER, NOBODY, load_weights
from extractor.release.release import Release
from extractor.text import Span

Signs = dict[str, float]

_QUOTED = re.compile(r"[“«][^“”«»\n]*[”»]|\"[^\"\n]*\"")
_JUST_BEHIND = 40  # code points between a person and an organisation that follows
_CLOSE = 3  # words between an organisation and the title that follows
_HEADING = 2  # words of a sentence before the organisation that heads it
_MOST = 40  # organisations that are weighed, the most named first
_MANY = 20  # organisations of a release beyond which more say no more
_LAW = frozenset({"court", "prosecution", "justice", "police", "ministry"})
_ARMED, _SHOWING = "militants", "museum"
_ON_NOBODY = ("leads", "noun", "outward", "nation", "staff", "trade", "unknown", "district")
_ON_ISSUER = ("officer", "untitled")
_ON_NEAR_ISSUER = ("state",)
_ON_FAR_ISSUER = ("staff", "aged")
_EXPLICIT = frozenset({"stem", "noun fits", "owner fits", "just behind", "close before"})


class Likely:
    """The organisations of one release, weighed as employers. ``houses`` are the same organisations as places."""

    def __init__(self, release: Release, houses: Houses) -> None:
        self._release = release
        self._text = release.text
        self._houses = houses
        self._paragraphs: dict[Span, tuple[Mapping[int, list[Span]], frozenset[int]]] = {}
        self._issuer = next((at for at, one in enumerate(houses.all) if one.role == "issuer"), None)

    def of(self, mention: PersonMention, staff: Mapping[int, int]) -> Entity | None:
        """The organisation that is likely enough for a person, by the mention with the title; None: none is.

        ``staff``: index of an organisation → how many people of the release belong to it by a rule.
        """
        numbers, rows = self.signs(mention, staff)
        chosen = load_weights(EMPLOYER).choose(rows) if numbers else None
        if chosen is None:
            return None
        house = self._houses.all[numbers[chosen - 1]]
        armed = _ARMED in kinds_of_house(house)  # of such a group only the words beside a name tell
        return None if armed or _is_before_the_law(house, rows[0], rows[chosen]) else house

    def fitting(self, mention: PersonMention) -> frozenset[int]:
        """The indices of the organisations that may employ a person: those of the kinds where the title is held, which
        answer the nouns of its words (the union's chief); none that stand against somebody or give a prize, and for a
        name alone no court, prosecutor, police or ministry, which tells of the accused, and no museum, of artists."""
        barred = frozenset({_ARMED}) if mention.title is not None else _LAW | {_ARMED, _SHOWING}
        numbers, _ = self.signs(mention, {})
        return frozenset(at for at in numbers if barred.isdisjoint(kinds_of_house(self._houses.all[at])))

    def staff(self, people: Sequence[Entity]) -> Mapping[int, int]:
        """Index of an organisation → how many people belong to it."""
        numbers = {one.name: at for at, one in enumerate(self._houses.all)}
        return Counter(numbers[one.organisation] for one in people if one.organisation in numbers)

    def signs(self, mention: PersonMention, staff: Mapping[int, int]) -> tuple[Sequence[int], list[Signs]]:
        """Indices of the organisations weighed, and the signs of "none of them", then of each; none where no passage
        holds the person."""
        standing = standing_of(mention, self._houses, self._text)
        if standing is None:
            return (), []
        rows = {at: dict.fromkeys(self._of_pair(standing, at), 1.0) for at in self._weighed(standing)}
        explicit = [at for at, signs in rows.items() if not _EXPLICIT.isdisjoint(signs)]
        elsewhere = any(at != self._issuer for at in explicit)
        others = [signs for at, signs in rows.items() if at != self._issuer]
        near = elsewhere or any("before" in signs for signs in others)
        alone = not near and not any("paragraph" in signs for signs in others)
        most = max(staff.values(), default=0)
        for at, signs in rows.items():
            if at == self._issuer:
                signs.update(dict.fromkeys(self._of_issuer(standing, signs, near=near), 1.0))
            if staff.get(at) and staff[at] == most:
                signs["most people"] = 1.0
        nobody = {NOBODY + trait: 1.0 for trait in _ON_NOBODY if trait in standing.traits}
        told = {"always": True, "explicit": bool(explicit), "elsewhere": elsewhere, "alone": alone}
        nobody |= {NOBODY + sign: 1.0 for sign, holds in told.items() if holds}
        nobody[NOBODY + "organisations"] = min(len(self._houses.all), _MANY) / _MANY
        fitting = [at for at, signs in rows.items() if _may_employ(standing, signs)]
        return fitting, [nobody, *(rows[at] for at in fitting)]

    # -- signs of one organisation -----------------------------------------------------------------------------------

    def _of_pair(self, standing: Standing, at: int) -> Iterator[str]:
        if at in self._in_headline:
            yield "headline"
        if at in self._in_lead:
            yield "lead"
        yield from self._of_words(standing, at)
        yield from self._of_place(standing, at)

    def _of_words(self, standing: Standing, at: int) -> Iterator[str]:
        """What the words of title and name have in common."""
        kinds, nouns, stems = self._told[at]
        if standing.kinds & kinds:
            yield "fits"
        if standing.stems & stems:
            yield "stem"
        for sign, terms in (("noun", standing.nouns), ("owner", (standing.owner,) if standing.owner else ())):
            if terms:
                fits = any(_answers(term, kinds, nouns) for term in terms)
                yield f"{sign} {'fits' if fits else 'misfits'}"

    def _of_place(self, standing: Standing, at: int) -> Iterator[str]:
        """Where the release names it, seen from the person; what stands in quotation marks counts apart."""
        start, sentence = standing.place.start, standing.sentence
        plain, quoted = self._inside(standing.paragraph)
        if at in quoted:
            yield "quoted"
        spans = plain.get(at, [])
        before = _last(spans, sentence.start, start)
        if before is not None:
            yield "before"
            between = len(self._text[before.end : start].split())
            if between <= _CLOSE:
                yield "close before"
            if not between:
                yield "right before"
            if self._heads(spans, sentence.start, start):
                yield "subject"
        behind = _first(spans, standing.end, sentence.end)
        if behind is not None:
            yield "behind"
            if behind.start - standing.end < _JUST_BEHIND:
                yield "just behind"
            if len(self._text[standing.end : behind.start].split()) == 1:
                yield "a word behind"
        if spans and spans[0].start < sentence.start:
            yield "paragraph"
            if standing.previous is not None and self._heads(spans, standing.previous, sentence.start):
                yield "last subject"
        last = self._last_before(start)
        if last is not None and last[1] == at:
            yield "last"

    def _heads(self, spans: Sequence[Span], start: int, end: int) -> bool:
        """True where one of places in order stands among the first words from ``start`` on, before ``end``."""
        first = _first(spans, start, end)
        return first is not None and len(self._text[start : first.start].split()) <= _HEADING

    def _of_issuer(self, standing: Standing, signs: Mapping[str, float], *, near: bool) -> Iterator[str]:
        """``near``: another organisation stands in the sentence, or answers to the title."""
        yield "issuer"
        yield from (f"issuer {trait}" for trait in _ON_ISSUER if trait in standing.traits)
        place, traits = ("near", _ON_NEAR_ISSUER) if near else ("far", _ON_FAR_ISSUER)
        yield from (f"issuer {place} {trait}" for trait in traits if trait in standing.traits)
        if "last" in signs and not {"before", "paragraph"}.isdisjoint(signs):
            yield "issuer last"

    # -- the release, once ---------------------------------------------------------------------------------------------

    def _weighed(self, standing: Standing) -> Sequence[int]:
        """The organisations worth weighing: all but opponents and givers of prizes; for a judge the courts, for the
        union's chief the unions; of very many the issuer, those nearby and the most named."""
        plain, quoted = self._inside(standing.paragraph)
        near = {*plain, *quoted, *(() if self._issuer is None else (self._issuer,))}
        order = chain(self._in_order(near), (at for at in self._ranked if at not in near))
        return sorted(islice((at for at in order if self._is_bound(standing, at)), _MOST))

    def _is_bound(self, standing: Standing, at: int) -> bool:
        """True for a house of the kinds where somebody's seat is, that answers the nouns which bind him."""
        kinds, nouns, _ = self._told[at]
        seated = not standing.seats or bool(kinds & standing.seats)
        return seated and all(_answers(noun, kinds, nouns) for noun in standing.bound)

    def _in_order(self, some: Iterable[int]) -> Sequence[int]:
        """Of some organisations those that may be weighed: the issuer, then the most named."""
        barred = self._houses.opponents | self._houses.prize_givers
        return sorted(set(some) - barred, key=lambda at: (at != self._issuer, -self._shares[at], at))

    @cached_property
    def _ranked(self) -> Sequence[int]:
        return self._in_order(range(len(self._houses.all)))

    def _around(self, paragraph: Span) -> Sequence[tuple[Span, int]]:
        """The places inside a paragraph, by start."""
        starts = self._starts
        return self._places[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]

    def _inside(self, paragraph: Span) -> tuple[Mapping[int, list[Span]], frozenset[int]]:
        """Of a paragraph: organisation → its places outside quotation marks; those that have others inside."""
        if paragraph not in self._paragraphs:
            plain: dict[int, list[Span]] = {}
            quoted = set()
            for span, index in self._around(paragraph):
                if self._is_quoted(span):
                    quoted.add(index)
                else:
                    plain.setdefault(index, []).append(span)
            self._paragraphs[paragraph] = (plain, frozenset(quoted))
        return self._paragraphs[paragraph]

    def _last_before(self, start: int) -> tuple[Span, int] | None:
        at = bisect_left(self._starts, start)
        return self._places[at - 1] if at else None

    def _is_quoted(self, span: Span) -> bool:
        at = bisect_right(self._quote_starts, span.start) - 1
        return at >= 0 and self._quotes[at].contains(span)

    @cached_property
    def _places(self) -> Sequence[tuple[Span, int]]:
        return sorted(self._houses.places, key=lambda place: (place[0].start, place[0].end, place[1]))

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [span.start for span, _ in self._places]

    @cached_property
    def _quotes(self) -> Sequence[Span]:
        return [Span(*match.span()) for match in _QUOTED.finditer(self._text)]

    @cached_property
    def _quote_starts(self) -> Sequence[int]:
        return [span.start for span in self._quotes]

    @cached_property
    def _shares(self) -> Sequence[float]:
        """Mentions of each organisation, as a share of those of the most named."""
        counts = [len(one.mentions) for one in self._houses.all]
        most = max(counts, default=1)
        return [count / max(most, 1) for count in counts]

    @cached_property
    def _told(self) -> Sequence[tuple[frozenset[str], frozenset[str], frozenset[str]]]:
        """Of each organisation: kinds of house, bare words of its names, stems of them."""
        words = [[*(word for name in one.names for word in words_in_name(name))] for one in self._houses.all]
        return [
            (kinds_of_house(one), frozenset(map(bare, own)), stems_of(own))
            for one, own in zip(self._houses.all, words, strict=True)
        ]

    @cached_property
    def _in_headline(self) -> frozenset[int]:
        return self._named_in([block.span for block in self._release.labelled("title")])

    @cached_property
    def _in_lead(self) -> frozenset[int]:
        lead = lead_of(self._release)
        return self._named_in([] if lead is None else [lead])

    def _named_in(self, spans: Sequence[Span]) -> frozenset[int]:
        return frozenset(index for span in spans for _, index in self._around(span))


def _last(spans: Sequence[Span], start: int, end: int) -> Span | None:
    """Of places in order the last that begins between two offsets; None: none does."""
    at = bisect_left(spans, end, key=lambda span: span.start) - 1
    return spans[at] if at >= 0 and spans[at].start >= start else None


def _first(spans: Sequence[Span], start: int, end: int) -> Span | None:
    """Of places in order the first that begins between two offsets; None: none does."""
    at = bisect_left(spans, start, key=lambda span: span.start)
    return spans[at] if at < len(spans) and spans[at].start < end else None


def _is_before_the_law(house: Entity, nobody: Signs, own: Signs) -> bool:
    """True for somebody with a calling alone in what a court, prosecutor, police or ministry issues: the accused, who
    is not of that house: a tax preparer in a release of the Justice Department."""
    held = any(NOBODY + trait in nobody for trait in ("leads", "staff", "noun"))
    return "issuer" in own and not held and not _LAW.isdisjoint(kinds_of_house(house))


def _may_employ(standing: Standing, signs: Signs) -> bool:
    """False for a trade in a house that is none of its own and does not stand beside it: a teacher in a foundation."""
    lone = "trade" in standing.traits and "leads" not in standing.traits
    return not lone or "fits" in signs or not _EXPLICIT.isdisjoint(signs)


def _answers(noun: str, kinds: frozenset[str], words: frozenset[str]) -> bool:
    """True where a house of some kinds, with some words in its names, answers to a noun: the club, Northland FC."""
    return bare(noun) in words or bool(kinds_of_noun(noun) & kinds)
