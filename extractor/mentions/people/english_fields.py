"""The words of the field of an English office before a name: Libraries and Heritage Manager, Secretary Irrigation."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, officials, organisation_facts
from extractor.mentions.people.english_owners import OwnersBefore
from extractor.text import Span

FIELD_WORDS = 2
"""Words of a field at most that no "of" opens."""

_BRACKET_WORDS = 3
_SERVED = ("to", "for", "of")
_REGION_WORDS = 14


class FieldsBefore(OwnersBefore):
    """Tells which words of a phrase before a name are the field of its title noun."""

    def _field_bracket(self, end: int) -> int | None:
        """The first word of a short bracket of capitals that closes right before word ``end``; None: none does."""
        if self.words.gap(end).strip(" ") != ")" or self.words.folded[end - 1] in grammar_words("en", "retired"):
            return None
        starts = range(max(1, end - _BRACKET_WORDS), end)
        opened = (at for at in starts if self.words.gap(at).strip(" ") == "(" and self._bracket_end(at) == end)
        first = next(opened, None)
        acronym = first is not None and any(self.words.shown[at].isupper() for at in range(first, end))
        titled = first is not None and (self.is_head(first - 1) or self._is_step(first - 1))
        return None if acronym and not titled else first

    def _abbreviates(self, at: int, title: Span) -> bool:
        """True for initials of a title in the bracket behind it, the last ones at least: County Commissioner (CC)."""
        first, end = self.words.range_of(title)
        end -= 1 if self._is_step(end - 1) else 0
        initials = "".join(word[0] for word in self.words.folded[first:end])
        short = self.words.folded[at]
        return self.words.shown[at].isupper() and len(short) > 1 and short[0] in initials and short[-1] == initials[-1]

    def before_region(self, end: int) -> int:
        """The word "for" before the parts of the world that somebody has charge of, behind the house, up to a comma:
        Director of Acme (AC) | for Europe, Asia, and Africa, Ann Lee; ``end`` where none stands there."""
        words, at = self.words, end
        small = grammar_words("en", "and") | grammar_words("en", "article")
        while at > 1 and end - at < _REGION_WORDS and (words.capital[at - 1] or words.folded[at - 1] in small):
            named = at - 1 in self.around.person_words or at - 1 in self.around.organisation_at
            if named or (at < end and words.gap(at).strip(" ") not in ("", ",")):
                return end
            at -= 1
        led = at < end and words.joined(at) and words.folded[at - 1] == "for"
        housed = at - 2 in self.around.organisation_at and words.gap(at - 1).strip(" ") in ("", ")")
        return at - 1 if led and housed and words.capital[end - 1] else end

    def is_of_house(self, title: Span | None) -> bool:
        """True for a title whose bearer may be where his house is; no officer's of a state: Governor Ann Lee at The
        Terrace."""
        if title is None:
            return False
        first, end = self.words.range_of(title)
        return officials().isdisjoint(self.words.folded[first:end])

    def _past_served(self, first: int) -> int | None:
        """The noun of who serves the holder of a title that begins at word ``first``: Adviser | to the President; None:
        none stands before it."""
        words, at = self.words, first - 1
        if at > 1 and words.joined(at + 1) and words.folded[at] in grammar_words("en", "article"):
            at -= 1
        if at < 1 or not (words.joined(at + 1) and words.joined(at)):
            return None
        served = words.folded[at] == "to" and words.folded[at - 1] in grammar_words("en", "aide")
        served = served and not self._is_of_served(at, first)
        served = served or (words.folded[at] == "for" and words.folded[at - 1] in grammar_words("en", "pleading"))
        return at - 1 if served and self.is_head(at - 1) else None

    def _is_of_served(self, joint: int, last: int) -> bool:
        """True for "to" between who serves and the office of whom he serves, the one named: an adviser | to President
        Ann Lee; not Adviser to Government Ann Lee, Adviser to Chief Minister Ann Lee, who advises herself."""
        words, serving = self.words, grammar_words("en", "aide") | grammar_words("en", "serving_one")
        serves = words.folded[joint - 1] in serving or words.folded[last] in officials()  # co-chair of President Lee's
        led = words.folded[joint] in _SERVED and serves and not words.capital[joint - 1]
        return led and words.capital[joint + 1] and self.is_head(last) and words.capital[last]

    def _is_step(self, at: int) -> bool:
        """True for the grade in Roman numerals behind a title noun: Programme Officer II."""
        told = at > 0 and self.words.joined(at) and self.words.shown[at].isupper()
        return told and self.words.folded[at] in grammar_words("en", "step") and self.is_head(at - 1)

    def _is_charge(self, first: int, end: int) -> bool:
        """True for one or two departments in capitals behind a title without "of" (Secretary Irrigation Ann Lee), and
        for a longer field behind a comma."""
        names = organisation_facts("en")
        fields = names.field | names.quality | grammar_words("en", "department") | grammar_words("en", "and")
        near = end - first <= FIELD_WORDS + 1 and self.words.capital[first]
        known = near and all(self.words.folded[at] in fields for at in range(first, end))
        known = known or (end == first + 1 and self._is_step(first)) or self._is_ruled(first, end)
        return known or self.is_listed_field(first, end)

    def _is_ruled(self, first: int, end: int) -> bool:
        """True for the place alone right behind who governs it: Chief Minister | Punjab, Ann Lee; Governor | Punjab."""
        words, office = self.words, grammar_words("en", "over_place")
        near = 0 < end - first <= FIELD_WORDS and all(at in self.around.places for at in range(first, end))
        rules = words.folded[first - 1] in office or words.text_of(max(0, first - 2), first) in office
        return near and rules and all(map(words.joined, range(first, end)))

    def _is_owned(self, at: int) -> bool:
        """True for "its" and the small words right behind it: Head of its sub-office."""
        own = grammar_words("en", "possessive") - grammar_words("en", "stopping")
        near = (place for place in range(at, max(-1, at - 1 - FIELD_WORDS), -1) if self.words.folded[place] in own)
        owner = next(near, None)
        return owner is not None and all(self._is_plain(place) for place in range(owner + 1, at + 1))

    def _is_plain(self, at: int) -> bool:
        return self.words.joined(at + 1) and not self.words.capital[at] and self._is_noun(at)

    def _is_noun(self, at: int) -> bool:
        """True for a word that may be the noun or adjective of a field: no particle, verb of speech, participle."""
        word = self.words.folded[at]
        small = word in self.facts.function or word in grammar_words("en", "stopping") or word in self.facts.cues
        adverb = word in grammar_words("en", "presently") or word in grammar_words("en", "adverb")
        formed = word.endswith(("ly", "ed")) or adverb or word in lexicon("en").index("numerals")
        return word.replace("-", "").isalpha() and not small and not formed

    def _joins_fields(self, joint: int) -> bool:
        """True for "and" between fields in capitals that open a phrase: Libraries and Heritage Manager Ann Lee."""
        words, at = self.words, joint
        if words.folded[joint] not in grammar_words("en", "and") or not words.capital[joint + 1]:
            return False
        if words.folded[joint + 1] in grammar_words("en", "ranking") | grammar_words("en", "deputising"):
            return False  # of the Fraud Section and | Assistant U.S. Attorney
        while at > 0 and joint - at < FIELD_WORDS and self._is_field(at - 1):
            at -= 1
        opener = words.folded[at - 1] if at > 0 and words.joined(at) else ""
        opening = grammar_words("en", "article") | grammar_words("en", "possessive")
        listed = at > 1 and opener in grammar_words("en", "and") and at - 2 in self.around.person_words
        opener = "" if listed else opener  # Prime Minister Tom Fox and Trade and Industry Minister Ann Lee
        return at < joint and (not opener or opener in opening or opener.endswith("'s"))

    def _lists_fields_before(self, first: int, last: int) -> bool:
        """True for a comma at word ``first`` between fields of one minister, which "and" closes: Science, | Technology
        and Innovation Minister; not Parliament, Trade and Industry Minister."""
        words, names = self.words, organisation_facts("en")
        minister = words.folded[last] in self.facts.ministers and words.gap(first).strip(" ") == ","
        if not minister or grammar_words("en", "and").isdisjoint(words.folded[first:last]):
            return False
        known = names.field | grammar_words("en", "department")
        named = self.is_known(first - 1) or self.is_head(first - 1)
        return words.capital[first - 1] and not named and words.folded[first - 1] in known

    def _is_field(self, at: int) -> bool:
        """True for a noun in capitals that names nobody and no place, up to the next word."""
        around = self.around
        named = at in around.person_words or at in around.organisation_at or at in around.places
        return not named and self.words.capital[at] and self.words.joined(at + 1) and self._is_noun(at)
