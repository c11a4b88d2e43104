"""Who answers for the issuer: a person in its contact lines with an address and no house of another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.pointing import is_part
from extractor.languages import lexicon
from extractor.mentions.mention import Mentions
from extractor.mentions.naming.facts import department_words, grammar_words
from extractor.mentions.naming.words import COMMAS, Words
from extractor.release.release import Release
from extractor.text import Span, fold_term, has_arabic

_BLOCK = "contact block"
_LINE = 80  # code points of a line that is a name with an address


class Answering:
    """The contact lines of one release; ``houses``: its organisations as places."""

    def __init__(self, release: Release, mentions: Mentions, houses: Houses) -> None:
        self._houses = houses
        named = [contact for contact in mentions.contacts if contact.name is not None]
        all_blocks = _Blocks([block.span for block in release.blocks])
        lines = {all_blocks.holding(contact.span) for contact in named}
        blocks = [
            block.span
            for block in release.blocks
            if block.label == "contact" or (len(block.span) <= _LINE and block.span in lines)
        ]
        self._blocks = _Blocks(blocks)
        self._starts = [one.span.start for one in mentions.people]
        self._has_address = bool(named) or any(contact.rule == _BLOCK for contact in mentions.contacts)
        inside = {index for block in blocks for _, index in houses.named(block.start, block.end)}
        others = [houses.all[index] for index in sorted(inside) if houses.all[index].role != "issuer"]
        names = {name for one in houses.all for name in one.names}
        self._others = any(not (_is_department(one) or is_part(one.name, names)) for one in others)

    def is_of_issuer(self, person: Entity) -> bool:
        """True for a person named in contact lines alone, where these give an address and name no house but the issuer.

        Nor may there be words behind the name that could be a house which nobody found: capitals that tell no
        department. Of 27 such people on the testers' pages whose gold names a house 19 are the issuer's by its name,
        four by its acronym or as a department of it.
        """
        if self._others or not self._has_address:
            return False
        return all(
            (self._blocks.holding(place) is not None or self._is_called(place)) and self._is_plain(place)
            for place in person.mentions
        )

    def _is_called(self, place: Span) -> bool:
        """True behind the word for a contact and a colon, in whatever paragraph: Media contact: Jane Doe, 555-0148."""
        words = self._houses.words_at(place)
        first = 0 if words is None else words.range_of(place)[0]
        if words is None or first == 0 or ":" not in words.gap(first):
            return False
        return words.folded[first - 1] in lexicon(words.passage.lexicon.language).index("contact_words")

    def _is_plain(self, place: Span) -> bool:
        words = self._houses.words_at(place)
        if words is None:
            return False
        end = words.range_of(place)[1]
        following = bisect_right(self._starts, place.start)
        names = {words.range_of(Span(start, start + 1))[0] for start in self._starts[following : following + 1]}
        borders = (at for at in range(end, len(words)) if at in names or _ends_line(words, at))
        stop = next((at for at in borders if not _is_apposed(words, at)), len(words))
        if stop == end:
            return True
        behind = words.span(end, stop)
        here = [span for span, index in self._houses.named(behind.start, behind.end) if self._is_own(index)]
        own = {at for span in here for at in range(*words.range_of(span))}
        return all(at in own or _is_known(words, at) for at in range(end, stop))

    def _is_own(self, index: int) -> bool:
        return self._houses.all[index].role == "issuer"


class _Blocks:
    """Spans of blocks in order, looked up by what they hold."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def holding(self, place: Span) -> Span | None:
        """The block that holds a place; None: none does."""
        at = bisect_right(self._starts, place.start) - 1
        return self._spans[at] if at >= 0 and self._spans[at].contains(place) else None


def _is_department(house: Entity) -> bool:
    """True for a part of a house that is named alone: دائرة العلاقات العامة, Office of Communications."""
    words = fold_term(house.name).split(" ")
    language = "ar" if has_arabic(house.name) else "en"
    parts = grammar_words(language, "section") | grammar_words(language, "internal") | grammar_words(language, "part")
    return words[0] in parts or words[-1] in parts | grammar_words("en", "department")


def _ends_line(words: Words, at: int) -> bool:
    """True where a line ends before word ``at``, or a sentence does behind an address: 555-0148. Photographs are …"""
    gap = words.gap(at)
    return "\n" in gap or ("." in gap and words.capital[at] and not words.folded[at - 1].isalpha())


def _is_apposed(words: Words, at: int) -> bool:
    """True behind a comma, where the recogniser may have taken a house for somebody: Anna Berg, Quarrel Wexby."""
    return words.gap(at).strip(" ") in COMMAS


def _is_known(words: Words, at: int) -> bool:
    """True for a word behind a name in a contact line that cannot be a house's: small, a department's, an address's."""
    word = words.folded[at]
    return not words.capital[at] or not word.isalpha() or word in _known_words()


@cache
def _known_words() -> frozenset[str]:
    """English words of titles, departments, addresses and places."""
    return department_words().union(*(lexicon("en").index(table) for table in ("contact_words", "places")))
