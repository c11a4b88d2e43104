"""The house of a unit or part that an English title tells, and that of a whole line: Manager, Middle East, at Acme."""

from __future__ import annotations

from extractor.mentions.naming.descriptions import described_name
from extractor.mentions.naming.facts import (
    grammar_words,
    officials,
    organisation_facts,
)
from extractor.mentions.people.english_standing import Standing
from extractor.mentions.people.english_words import STOPS
from extractor.mentions.people.surroundings import Organisation

_THE = "the"
_CLOSED = (".", "”", '"', ";", "–", "—", "\n", ")")
_PART_WORDS = 4
_UNIT_WORDS = 2
_TOWN_WORDS = 3
_OFFICERS = frozenset({"secretary"})  # a general secretary is no minister


class HouseParts(Standing):
    """Reads a part of a house, and its house behind it."""

    def house_of(self, unit: Organisation) -> Organisation:
        """The organisation that a unit belongs to, "Harbour Unit at Northland Police"; the unit where none follows."""
        at = unit.end
        if at + 1 < len(self.words) and self.words.folded[at] == "at" and self.words.joined(at):
            after = at + 2 if self.words.folded[at + 1] in grammar_words("en", "article") else at + 1
            return self.around.organisation_at.get(after, unit)
        at = self._past_unit(at)
        listed = at < len(self.words) and self.words.gap(at).strip(" ") == ","
        house = self.around.organisation_at.get(at) if listed else None
        if house is None:
            return unit
        part = at > unit.end or self._is_unit(unit)
        return house if part or self._is_field_before(unit, house) else unit

    def _past_unit(self, at: int) -> int:
        """Past the noun of a unit behind a name that the finders cut: Harbour Systems | Business Unit, Acme."""
        words, end = self.words, at
        while end < len(words) and end - at < _UNIT_WORDS and words.capital[end] and words.joined(end):
            end += 1
            if words.folded[end - 1] in grammar_words("en", "part") | grammar_words("en", "owned_team"):
                return end
        return at

    def _is_field_before(self, field: Organisation, house: Organisation) -> bool:
        """True for a part that bears no noun of a body between the commas of title and house, which closes the phrase:
        vice president, | River-Native Tools, Acme."""
        words, facts = self.words, organisation_facts("en")
        inside = words.folded[field.first : field.end]
        body = any(map(facts.is_body, inside)) or inside[-1] in facts.legal or inside[-1].endswith("'s")  # St. Luke's
        closed = house.end >= len(words) or words.gap(house.end).strip(" ")[:1] in _CLOSED
        opened = words.gap(field.first).strip(" ") == "," and words.gap(house.first).strip(" ") == ","
        return opened and closed and not body and field.end - field.first > 1

    def _is_unit(self, organisation: Organisation) -> bool:
        """True for a department, faculty, division: the organisation behind its comma is the house."""
        inside = self.words.folded[organisation.first : organisation.end]
        return not grammar_words("en", "part").isdisjoint(inside) or inside[-1] in grammar_words("en", "owned_team")

    def part_behind(self, stop: int) -> tuple[int, Organisation | None]:
        """Past the part of the house behind a title's comma, with the house: Manager, Middle East, at Acme."""
        words = self.words
        if stop >= len(words) or words.gap(stop).strip(" ") != ",":
            return stop, None
        house = self._parted_house(stop)
        if house is not None:
            return stop, house
        at = stop + 1
        while at < len(words) and at - stop <= _PART_WORDS and words.joined(at) and self._is_plain(at - 1):
            at += 1
        if at >= len(words) or words.gap(at).strip(" ") != "," or not self._is_plain(at - 1):
            return stop, None
        after = at
        small = grammar_words("en", "employed") | grammar_words("en", "article")
        while after < len(words) and words.folded[after] in small:
            after += 1
        organisation = self.around.organisation_at.get(after)
        return (at, organisation) if organisation is not None else (stop, None)

    def line_house(self, start: int, head: int, stop: int) -> Organisation | None:
        """The house that nobody knows at the end of a line of name, title and house: Ann Lee, Secretary General, ACME;
        none of who is elected, no department, place or number."""
        words, end = self.words, stop
        name = self.around.person_at.get(start - 1)
        first = 0 if name is None else self.around.honorific_before(name.first)[0]
        opens = name is not None and "\n" in words.gap(first) and words.gap(start).strip(" ") == ","
        if not opens or end >= len(words) or words.gap(end).strip(" ") != ",":
            return None
        while end < len(words) and words.capital[end] and end - stop < _PART_WORDS and self._is_strange(end):
            end += 1
            if end >= len(words) or not words.joined(end):
                break
        closed = end >= len(words) or words.gap(end).strip(" ") in ("–", "—", "-") or "\n" in words.gap(end)
        elected = words.folded[head] in officials() - _OFFICERS | grammar_words("en", "seated")
        strange = any(not words.shown[at].isdigit() for at in range(stop, end))
        return Organisation(stop, end, words.span(stop, end)) if closed and strange and not elected else None

    def _parted_house(self, stop: int) -> Organisation | None:
        """The house behind a title with a comma that parts it: CEO, of Acme Foods; CEO, The Acme Trust; in small
        letters where it closes the sentence, CEO, the Acme Trust.; None: none there."""
        words, at = self.words, stop + 1
        of = at < len(words) and words.folded[stop] in ("of", "at")
        if of and at + 1 < len(words) and words.folded[at] in grammar_words("en", "article"):
            at += 1
        led = of or words.folded[stop] == _THE
        body = self.around.organisation_at.get(at) if led and (of or words.joined(at)) else None
        if body is None or body.first != at:
            return None
        closed = body.end >= len(words) or not STOPS.isdisjoint(words.gap(body.end))
        says = not closed and words.folded[body.end] in self.facts.cues  # Ann Lee, a lawyer, The Acme Group said
        return body if of or closed or (words.capital[stop] and not says) else None

    def _is_plain(self, at: int) -> bool:
        """True for a word that is no name, verb of speech or particle that ends a phrase."""
        word = self.words.folded[at]
        named = at in self.around.person_words or at in self.around.organisation_at
        return not (named or word in self.facts.cues or word in grammar_words("en", "stopping") or word.isdigit())

    def kind_and_name(self, at: int) -> Organisation | None:
        """The name from word ``at`` on, which may stand behind its kind: at Acme, at the charity Acme; None: none."""
        words, first = self.words, described_name(self.words, at)
        if first == at < len(words) and words.folded[at] in grammar_words("en", "article"):
            first = self._past_small(at + 1)
            kinds = organisation_facts("en").heads.keys() | grammar_words("en", "droppable")
            if first == at + 1 or kinds.isdisjoint((words.folded[first - 1], words.text_of(first - 2, first))):
                return None
        if first >= len(words) or not words.joined(first) or not words.capital[first]:
            return None
        return self.around.organisation_at.get(first) or self.capitals(first)

    def _past_town(self, first: int) -> int:
        """Past a town in capitals before the noun of a house or unit: of the Rapid City | firm Acme."""
        words, at = self.words, first
        while at < len(words) and at - first < _TOWN_WORDS and words.capital[at] and words.joined(at):
            if at in self.around.person_words:
                return first
            at += 1
        small = at < len(words) and not words.capital[at] and words.joined(at)
        return at if small and words.folded[at] not in self.facts.function else first
