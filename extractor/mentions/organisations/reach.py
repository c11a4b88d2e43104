"""An Arabic head noun, what is told of its name so far, and the places behind it: a town, a province, a state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA, is_definite
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head
from extractor.text import restore_article

_FURTHEST_PLACE = 6
LONGEST = 14
"""Words of a name at most."""


class Reach:
    """A head noun with the words behind it, and which of them are its place."""

    def __init__(
        self, words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]
    ) -> None:
        self.words, self.at, self.head, self.cover, self.phrases = words, at, head, cover, phrases
        self.facts = organisation_facts("ar")
        self.purpose = self.qualified = self.foreign = self.repeated = self.national = False
        self.scoped = self.placed = self.inner = self.named = self.plural = self.sited = self.latin = False
        self.governed = False

    def is_provincial(self, at: int) -> bool:
        """True for محافظة كربلاء behind a council: a province that the recogniser knows."""
        council = self.head.noun in grammar_words("ar", "body") and self.head.noun in grammar_words("ar", "countrywide")
        council = council or (self.head.noun in grammar_words("ar", "corps") and not self.head.definite)
        return council and self._is_before_place(at)

    def is_province(self, at: int) -> bool:
        """True for بولاية النيل الأزرق behind a ministry: one of several of its name."""
        if not self._is_before_place(at):
            return False
        word = self.words.folded[at]
        return word[0] == "ب" and word[1:] in grammar_words("ar", "settled")

    def _is_before_place(self, at: int) -> bool:
        """True where a place or body that the recogniser found begins at a word or right behind it."""
        place = self.cover[at + 1] if self.is_open(at + 1) else None
        return place is not None and place.kind in ("LOC", "ORG") and place.first in (at, at + 1)

    def state_end(self, at: int) -> int | None:
        """Past في ولاية النيل الأزرق behind a ministry, which a state of a federation has too; None: nothing such."""
        if not self.is_open(at + 2) or self.words.folded[at] != "في" or self.head.definite:
            return None
        if self.words.folded[at + 1] not in grammar_words("ar", "state"):
            return None
        for place in range(at + 2, min(at + _FURTHEST_PLACE, len(self.words))):
            name = self.cover[place]
            if name is not None or not self.is_open(place):
                return name.end if name is not None and name.kind in ("LOC", "ORG") else None
            if self.words.folded[place] not in grammar_words("ar", "quarter"):
                return None
        return None

    def is_bench(self, at: int) -> bool:
        """True for جنايات behind a court, with its town or field behind it."""
        court = self.head.noun in grammar_words("ar", "local") and self.words.folded[at] in grammar_words("ar", "bench")
        if not court or not self.is_open(at + 1):
            return False
        town, place = self.words.folded[at + 1], self.cover[at + 1]
        known = town in lexicon("ar").index("places") or (place is not None and place.kind != "PER")
        return is_definite(town) or (known and town not in self.facts.function)

    def is_part_of_town(self, at: int) -> bool:
        """True for شمال القاهرة behind a body of its own name: a point of the compass and a known place."""
        quarter = self.head.strength == "strong" and self.words.folded[at] in grammar_words("ar", "quarter")
        if not quarter or self.cover[at] is not None or not self.is_open(at + 1):
            return False
        place = self.cover[at + 1]
        told = place is not None and place.kind == "LOC" and place.first == at + 1
        return told or (place is None and self.words.folded[at + 1] in lexicon("ar").index("places"))

    def is_town_of_field(self, at: int) -> bool:
        """True for a place behind what a directorate is for there: لتربية ديالى, لزراعة كربلاء."""
        before = self.words.folded[at - 1]
        field = before[0] == "ل" and before[1:] in grammar_words("ar", "provincial_field")
        covered = self.cover[at]
        known = self.words.folded[at] in lexicon("ar").index("places")
        return field and self.head.definite and (known or (covered is not None and covered.kind != "PER"))

    def is_open(self, at: int) -> bool:
        """True where the name may go on to this word."""
        near = at < len(self.words) and self.words.joined(at) and at - self.at < LONGEST
        return near and not self._is_today_in_town(at)

    def _is_today_in_town(self, at: int) -> bool:
        """True for the day behind the town of a body: المشفى الجامعي بحلب | اليوم; not أخبار اليوم."""
        town = self.words.folded[at - 1]
        placed = at > self.at + 1 and town[0] == "ب" and town[1:] in lexicon("ar").index("places")
        return placed and self.words.folded[at] in grammar_words("ar", "today")

    def is_impersonal(self) -> bool:
        """True for bodies that bear no person's name: a ministry, a court."""
        return self.head.noun in grammar_words("ar", "impersonal")

    def is_covered(self, at: int) -> bool:
        """True where the recogniser joined this word to the one before."""
        covered = self.cover[at]
        return covered is not None and covered.kind == "ORG" and covered.first < at

    def is_behind_parent(self, at: int) -> bool:
        """True right behind a body with many units: دائرة الأمم المتحدة, مكتب المنسق للأمم المتحدة."""
        text = self.words.text_of(max(self.at + 1, at - 2), at)
        return restore_article(text) in grammar_words("ar", "parent")

    def is_place_of(self, at: int) -> bool:
        """True for لزاكورة behind a head with its article and an adjective: المجلس الجماعي لزاكورة."""
        nisba = at > self.at + 1 and NISBA.match(self.words.folded[at - 1]) is not None
        behind = self.cover[at + 1] if self.is_open(at + 1) else None
        council = self.head.definite and self.head.noun in grammar_words("ar", "body")
        if council and self.words.folded[at - 1] in grammar_words("ar", "communal") and self.is_province(at):
            return True  # المجلس المحلي بمحافظة حضرموت
        if self.words.folded[at][1:] in grammar_words("ar", "settled") and self.words.folded[at][0] == "ل":
            known = behind is not None and (behind.kind == "LOC" or behind.first == at)
            return nisba and self.head.definite and known
        covered = self.cover[at]
        placed = covered is not None and covered.kind in ("LOC", "ORG") and covered.first == at == covered.end - 1
        alone = placed and covered is not None and (covered.skip == 1 or covered.kind == "ORG")
        return alone and nisba and self.head.definite and self.words.folded[at][0] == "ل"
