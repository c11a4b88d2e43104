"""The noun of an English apposition: of an office or calling, of a trade that no list holds, of a description."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.people.english_changes import Changes

# Nouns of agents by their ending, in small letters: psychiatrist, electrician, welder, fisherman.
_TRADE = re.compile(r"^[a-z-]{3,}(?:ist|ian|er|or|eer|man|woman|yst)$")
# Nouns of deeds and things by their ending, which no person is: decision, movement, example.
_THING = re.compile(r"(?:ion|ment|ness|ity|ism|ing|age|ance|ence|ogy|ple|ship|ure|ct)$")
_FIRST_HEAD_WITHIN = 9
_DESCRIBING = 4
_ONE_OF = ("one", "of")
AGED = "-year-old"
"""How an age before a noun ends: the 19-year-old sculler."""


class Trades(Changes):
    """Finds the noun that tells what somebody is."""

    def _first_head(self, first: int, end: int) -> int | None:
        """The title noun of an apposition; behind "a" also a noun of a trade that no list holds (an electrician), and
        at the end of what is somebody's (the team's senior forecaster)."""
        last = min(end, first + _FIRST_HEAD_WITHIN)
        places = [place for place in range(first, last) if place not in self.around.organisation_at]
        head = next((place for place in places if self.is_head(place)), None)
        if head is None and self.words.folded[first : first + 2] == _ONE_OF:
            head = next((place for place in places if self.is_several(place)), None)  # one of the team's scientists
        aged = first > 0 and self.words.folded[first - 1].endswith(AGED)
        lone = first > 0 and (self.words.folded[first - 1] in ("a", "an") or self.words.gap(first).strip(" ") == "(")
        lone = lone or aged
        owned = any(self.words.folded[place].endswith("'s") for place in range(first, end - 1))
        if head is None and owned and self._is_trade(end - 1):
            head = end - 1
        if head is None and lone:
            head = next((place for place in places if self._is_trade(place)), None)
        if head is None and first > 0 and self.words.folded[first - 1] in ("a", "an"):
            head = self._described(first)
        return head

    def _is_trade(self, at: int) -> bool:
        known = self.words.folded[at] in grammar_words("en", "private") | self.facts.modifiers
        return not known and _TRADE.search(self.words.shown[at]) is not None

    def _described(self, first: int) -> int | None:
        """The last noun of a short phrase in small letters before "from", "who": NAME, a school cook from Hull."""
        words, at = self.words, first
        while at < len(words) and at - first < _DESCRIBING and (at == first or words.joined(at)):
            word = words.folded[at]
            if words.capital[at] or not word.replace("-", "").isalpha() or word in self.facts.cues:
                return None
            after = words.folded[at + 1] if at + 1 < len(words) else ""
            ends = after in grammar_words("en", "placing") | grammar_words("en", "relative") | {"of", "with", "at"}
            if at + 1 == len(words) or ends or not words.joined(at + 1):
                known = grammar_words("en", "private") | grammar_words("en", "stopping") | self.facts.function
                return None if word in known or word in organisation_facts("en").heads or _THING.search(word) else at
            at += 1
        return None
