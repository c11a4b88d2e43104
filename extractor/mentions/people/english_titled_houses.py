"""The house that the words of an English title behind a name hold: letters before an office, who sells a ware, the
festival that somebody leads."""

from __future__ import annotations

from extractor.mentions.naming.facts import country_words, department_words, grammar_words, organisation_facts
from extractor.mentions.people.english_phrases import Phrases
from extractor.mentions.people.english_words import STOPS
from extractor.mentions.people.surroundings import Organisation

_MOST_BEHIND = 18
_TO_BE = "to be"
_LEAST_LETTERS = 3
_MOST_LED = 3  # words of a house that no finder knows
_LEAST_EVENT = 2  # words of a festival's name


class TitledHouses(Phrases):
    """Reads the house inside a title."""

    def _letters(self, start: int, end: int) -> Organisation | None:
        """The house of two acronyms and more that opens a bracket before an office: Ann Lee (NOC XYZ | Development
        Manager); None: no such, as where they tell a field or an office (HR IT Manager, CEO APAC Region)."""
        words, at, facts = self.words, start, self.facts
        fields = department_words() | country_words() | grammar_words("en", "practice") | facts.after | facts.function
        while at < end and words.shown[at].isalpha() and words.shown[at].isupper() and words.folded[at] not in fields:
            if (
                len(words.shown[at]) < _LEAST_LETTERS
                or at in self.around.places
                or (at > start and not words.joined(at))
            ):
                break
            at += 1
        named = at - start > 1 and at < end and words.joined(at) and not words.shown[at].isupper()
        return Organisation(start, at, words.span(start, at)) if named else None

    def _seller(self, ware: Organisation, head: int, stop: int) -> Organisation | None:
        """The house behind the title of who sells or makes what it begins with: XR550 marketing manager, | Acme; None:
        the title is of no such field, or what follows is no house that closes the apposition."""
        words, end = self.words, ware.end
        field = not grammar_words("en", "sold").isdisjoint(words.folded[end : head + 1])
        named = field and end - ware.first == 1 and words.joined(end) and not words.folded[end - 1].endswith("'s")
        parted = named and stop < len(words) and words.gap(stop).strip(" ") == ","
        house = (self.around.organisation_at.get(stop) or self.capitals(stop)) if parted else None
        if house is None or house.first != stop or not words.capital[stop]:
            return None
        after = house.end
        known = stop in self.around.organisation_at
        listed = after < len(words) and (words.joined(after) or after in self.around.organisation_at)
        closed = known or after >= len(words) or not STOPS.isdisjoint(words.gap(after))
        return house if closed and not listed else None

    def _meant_for(self, head: int, stop: int) -> Organisation | None:
        """The house of the office that a nominee is to have: Nominee to be Member of the Board of Acme; None: none,
        or the office is an envoy's."""
        words = self.words
        if words.folded[head] not in grammar_words("en", "meant") or words.text_of(stop, stop + 2) != _TO_BE:
            return None
        for at in range(stop + 2, min(stop + _MOST_BEHIND, len(words))):
            sent = words.folded[at] in grammar_words("en", "accredited")
            if not words.joined(at) or sent or at in self.around.person_words:
                return None
            body = self.around.organisation_at.get(at)
            if body is not None:
                return body if any(map(self.is_head, range(stop + 2, at))) else None
        return None

    def _province(self, head: int, stop: int) -> Organisation | None:
        """Shefa Province, of Secretary-General of Shefa Province; None: the title ends in no part of a country."""
        words = self.words
        if words.folded[stop - 1] not in grammar_words("en", "civic") or not words.capital[stop - 1]:
            return None
        first = stop - 1
        while first > head + 1 and words.capital[first - 1] and words.joined(first):
            first -= 1
        alone = first == stop - 1 or words.folded[first - 1] not in grammar_words("en", "joining")
        return None if alone else Organisation(first, stop, words.span(first, stop))

    def _led_by_name(self, head: int, stop: int) -> Organisation | None:
        """The house that no finder knows at the end of the title of who runs a firm: CEO of | Acme; None: the title is
        none such, or ends in a field or place (CEO of Retail, CEO of North America)."""
        words, first = self.words, head + 2
        leads = words.folded[head] in self.facts.company - self.facts.outside
        if not leads or first >= stop or words.folded[head + 1] != "of" or stop - first > _MOST_LED:
            return None
        strange = all(words.capital[at] and self._is_strange(at) for at in range(first, stop))
        trade = self.facts.heads.keys() - self.facts.company - self.facts.leads - grammar_words("en", "department")
        strange = strange or (stop - first == 1 and words.capital[first] and words.folded[first] in trade)  # Docker
        closed = stop >= len(words) or not words.joined(stop)
        return Organisation(first, stop, words.span(first, stop, cut=self.cut(stop))) if strange and closed else None

    def _led_event(self, head: int, stop: int) -> Organisation | None:
        """The festival, race or campaign in capitals at the end of the title of who leads it, and which no finder takes
        for a body: co-founder of the | Calder Jazz Festival; None: the title ends in none such."""
        words, first = self.words, head + 2
        first += first < stop and words.folded[first] in grammar_words("en", "article")
        leads = words.folded[head] in self.facts.company | self.facts.leads and words.folded[head + 1 : head + 2] == (
            "of",
        )
        if not leads or stop - first < _LEAST_EVENT or words.folded[stop - 1] not in grammar_words("en", "led_event"):
            return None
        whole = all(words.capital[at] for at in range(first, stop)) and all(map(words.joined, range(first + 1, stop)))
        facts = organisation_facts("en")
        common = facts.common | facts.field | self.facts.modifiers | grammar_words("en", "yearly")
        plain = common.issuperset(words.folded[first : stop - 1])
        return Organisation(first, stop, words.span(first, stop, cut=self.cut(stop))) if whole and not plain else None
