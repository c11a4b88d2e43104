"""Where an English title before a name begins: left of its noun over modifiers, fields and capitals."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.nations import nation_before
from extractor.mentions.people.english_appointing import AppointingBefore
from extractor.mentions.people.english_fields import FIELD_WORDS

_HOUSE_WORDS = 6  # of a house or a place between "former" and the title
_OPENING_WORDS = 4  # small words between the capital that opens a sentence and the title noun
_TITLE_WORDS = 8
_SECOND = 3  # words from the second title of a pair back to the first: chairman and largest | shareholder
_TOWN = "city"  # the last word of a town's name


class TitleStarts(AppointingBefore):
    """Finds the first word of a title whose last noun is known."""

    def with_former(self, first: int) -> int:
        """Back over a house or a place to the word that tells an office to be over: former Maryland | Gov. Ann Lee;
        ``first`` itself: none stands there."""
        words, at = self.words, first
        while at > 0 and first - at <= _HOUSE_WORDS and words.joined(at):
            if words.folded[at - 1] in grammar_words("en", "over"):
                return at - 1
            body = self.around.organisation_at.get(at - 1)
            if at - 1 in self.around.person_words or not words.capital[at - 1]:
                return first
            at = body.first if body is not None else at - 1
        return first

    def _leftmost(self, last: int) -> int:
        """The first word of the title whose last noun stands at ``last``."""
        first = self.phrase_start(last, several=True)
        while first > 0 and last - first < _TITLE_WORDS and self._goes_left(first, last):
            first -= 1
        while first < last and self.words.folded[first] in grammar_words("en", "inside"):
            first += 1
        if self._is_second(first):
            return self._leftmost(first - _SECOND)
        aide = self._past_served(first)
        return first if aide is None else self._leftmost(aide)

    def _is_second(self, first: int) -> bool:
        """True for the second title of one person, a superlative before it: its chairman and largest | shareholder."""
        words, both = self.words, first - 2
        told = both > 0 and words.folded[both] in grammar_words("en", "and") and words.folded[first - 1].endswith("est")
        joined = told and all(map(words.joined, range(both, first + 1)))
        return joined and not words.capital[first - 1] and self.is_head(both - 1)

    def _widened(self, first: int, last: int) -> int:
        """Back over small words of the field to what opens the phrase: his billing manager; Harbour master Ann Lee."""
        words = self.words
        people = nation_before(words, first + 1)
        first = first if people is None or people.named else people.first  # the Sri | Lankan president
        at = first
        while at > 1 and first - at < FIELD_WORDS and self._is_plain(at - 1):
            at -= 1
        opener = words.folded[at - 1] if at > 0 else ""
        opened = opener in grammar_words("en", "article") | grammar_words("en", "possessive") or opener.endswith("'s")
        if at < first and (opened or words.gap(at).strip(" ") in ("'", "’")):
            return at + (words.folded[at] in grammar_words("en", "own"))  # the federation's own | boss
        if first > 1 and first - 1 in self.around.places and words.joined(first) and words.joined(first - 1):
            owner = words.folded[first - 2]
            if owner.endswith("'s") or owner in grammar_words("en", "possessive"):
                return first - 1  # the charity's Africa director
        start = first - 1
        while start > 0 and first - start <= _OPENING_WORDS and self._is_plain(start):
            start -= 1
        if start < first - 1 and self.opens_sentence(start) and not words.capital[last]:
            return first if self._opens_other(start) else start
        before = first - 1
        starts = before >= 0 and words.capital[before] and not words.capital[last] and words.joined(first)
        if starts and self.opens_sentence(before):
            return first if self._opens_other(before) else before
        return first

    def _opens_other(self, at: int) -> bool:
        """True for a word in front of a title that is no part of it: a name, a verb, Contact staff writer Ann Lee."""
        word = self.words.folded[at]
        called = word in lexicon("en").index("contact_words") or word in grammar_words("en", "stopping")
        called = called or word in grammar_words("en", "upon")  # Following heavy rain | mayor Ann Lee
        return called or self.is_known(at) or not self._is_noun(at)

    def _goes_left(self, first: int, last: int) -> bool:
        before = first - 1
        word = self.words.folded[before]
        gap = self.words.gap(first).strip(" ")
        if before in self.around.person_words or before in self.around.organisation_at or word in self.facts.honorifics:
            return False
        if before > 0 and self.words.text_of(before - 1, before + 1) in self.facts.honorifics:
            return False  # His Excellency Major General
        listed = self._listed(before, gap) or self._lists_fields_before(first, last)
        if not self.words.joined(first) and gap not in ("-", "&", "/") and not listed:
            return False
        if self.is_appointing(before) or word in grammar_words("en", "postscript"):
            return False
        if word in lexicon("en").index("weekdays") or (word == _TOWN and before - 1 in self.around.places):
            return False  # on Monday Governor; Oklahoma City mayor
        if word in self.facts.heads or word in self.facts.modifiers or self._is_compound(word):
            return True
        if word in grammar_words("en", "inside") and before > 0:
            led = before > 1 and self.words.folded[before - 1] in self.facts.modifiers
            joined = led and self.words.folded[before - 2] in self.facts.heads  # Ambassador Extraordinary and …
            headed = self.words.folded[before - 1] in self.facts.heads and word not in grammar_words("en", "upon")
            headed = headed and self.words.text_of(before - 1, first) not in grammar_words("en", "earlier_than")
            joined = joined or headed or self._joins_fields(before)
            return self.words.joined(before) and joined and not self._is_of_served(before, last)
        placed = before in self.around.places and not self._is_of_county(first)
        capital = self.words.capital[before] and self.words.capital[last] and not placed
        acronym = self.words.shown[before].isupper() and len(word) > 1  # IT Director
        opens = self.words.gap(before) == "\n" and not self._is_noun(before) and not acronym
        opening = self.opens_sentence(before) and word in grammar_words("en", "stopping")
        small = not acronym and (word in self.facts.function or opening)
        return capital and not small and not opens and "'" not in word

    def _is_of_county(self, at: int) -> bool:
        """True inside the name of a county behind its first word: San | Diego County District Attorney."""
        county = grammar_words("en", "county")
        while at in self.around.places and self.words.folded[at] not in county and self.words.joined(at + 1):
            at += 1
        return self.words.folded[at] in county

    def _listed(self, before: int, gap: str) -> bool:
        """ "Chairman, President and CEO": a list of titles."""
        return gap == "," and self.words.folded[before] in self.facts.heads
