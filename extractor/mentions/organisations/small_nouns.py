"""English organisations whose noun is written small: Foreign Affairs magazine, the charity Green Leaf."""

from __future__ import annotations

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.capitals import LONGEST, Capitals

_FOR = "for"


class SmallNouns(Capitals):
    """The names beside a noun in small letters that tells what kind of house they are."""

    def beside_small(self, at: int, noun: str) -> Name | None:
        """The name beside the noun at word ``at``, which is ``noun`` without its genitive; None: none there."""
        words = self.words
        if noun in grammar_words("en", "ministry"):
            return self._written_small(at)
        if noun in self.facts.press or noun in self.facts.communal:
            return self._before_small(at, noun)
        if words.text_of(at, at + 2) in grammar_words("en", "force"):
            return self._of_force(at)
        if noun in grammar_words("en", "club"):
            return self._before_sport(at)
        introducing = grammar_words("en", "introducing_house")
        introduces = words.folded[at] in introducing or words.text_of(at - 1, at + 1) in introducing
        return self._introduced(at) if introduces else None

    def _before_small(self, at: int, noun: str) -> Name | None:
        """A title before the noun of a press house (Foreign Affairs magazine); a town with its council before a title.

        Two words at least, the first no article: one is often where the house stands, or what it writes of.
        """
        words = self.words
        if words.capital[at] or words.title_case or at == 0 or not words.joined(at):
            return None
        first = self.leftmost(at, people=False)
        if noun in self.facts.communal:
            led = at + 1 < len(words) and words.joined(at + 1) and words.folded[at + 1] in self.titles
            return self.name(first, at + 1, "head", 0.8) if first < at and led else None
        if (
            at - first < 2
            or at - 1 in self.placed
            or words.folded[at - 1] in self.titles
            or genitive_letters(words.folded[at - 1])
        ):
            return None
        return self.name(first, at, "head", 0.8) if self.inside_sentence(first) else None

    def _of_force(self, at: int) -> Name | None:
        """A county or town with its police in small letters: the Johnson County sheriff's office."""
        words = self.words
        if words.capital[at] or words.title_case or not (words.joined(at) and words.joined(at + 1)):
            return None
        first = self.leftmost(at, people=False)
        seen = at - 1 in self.covered or at - 1 in self.placed or words.folded[at - 1] in grammar_words("en", "civic")
        return self.name(first, at + 2, "head", 0.8) if first < at and seen else None

    def _before_sport(self, at: int) -> Name | None:
        """The capitals before a sport and "club" in small letters: the Bay Kestrels netball club."""
        words, first = self.words, at
        while first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "sport"):
            first -= 1
        if words.capital[at] or words.title_case or first == at or first == 0 or not words.joined(first):
            return None
        start = self.leftmost(first, people=False)
        placed = first - start < 2 and start in self.placed  # a London football club
        return self.name(start, first, "head", 0.8) if start < first and not placed else None

    def _introduced(self, at: int) -> Name | None:
        """The capitals behind what kind of house they name: carmaker Velmar, the charity Green Leaf, Retailer Tarn.

        Behind what a person may be too (retailer, developer) one word alone, for people are called in full.
        """
        words, first = self.words, at + 1
        opens = not words.capital[at] or not self.inside_sentence(at)
        if words.title_case or not opens or first >= len(words):
            return None
        if not words.joined(first) and (words.gap(first) != ". " or len(words.folded[at]) > 1):  # M/s. Velmar
            return None
        end = first
        while end < len(words) and words.capital[end] and (end == first or words.joined(end)):
            if words.folded[end] in self.titles or self._is_timed(end) or end - first >= LONGEST:
                break
            end += 1
        bare = words.folded[first] in self.facts.function or words.folded[first] in self.facts.heads
        person = words.folded[first] in given_names() or words.folded[first] in self.facts.legal
        bare = bare or (words.shown[first].isupper() and first not in self.covered)  # company HR rules
        titled = end < len(words) and words.folded[end] in self.titles  # said firm Managing Partner Ann Lee
        bare = bare or (titled and person_facts("en").modifiers.issuperset(words.folded[first:end]))
        trade = words.folded[at] in grammar_words("en", "trade_or_house") and end - first > 1
        if end == first or bare or person or trade or words.folded[first] in lexicon("en").index("places"):
            return None
        if first in self.covered and self.covered[first].first == first:
            end = max(end, self.covered[first].end)  # M/s Berg & Fox
        after = end + 1  # the charity Medical Aid for Northland
        served = after < len(words) and words.folded[end] == _FOR and words.joined(end) and words.joined(after)
        return self.name(first, self.past_capitals(after) if served and words.capital[after] else end, "head", 0.8)

    def _is_timed(self, at: int) -> bool:
        """True for a weekday or month: the company Monday announced."""
        return any(self.words.folded[at] in lexicon("en").index(table) for table in ("weekdays", "months"))

    def _written_small(self, at: int) -> Name | None:
        """A ministry without its capital, before fields that the recogniser takes for a body: ministry of Works."""
        words = self.words
        joint = at + 2 < len(words) and words.joined(at + 1) and words.joined(at + 2)
        if not joint or words.folded[at + 1] not in grammar_words("en", "of"):
            return None
        field = self.covered.get(at + 2)
        if field is None or field.first != at + 2 or any(map(self.facts.is_body, field.text.split(" "))):
            return None  # the physics department of Calder University
        return self.name(at, field.end, "head", field.score)
