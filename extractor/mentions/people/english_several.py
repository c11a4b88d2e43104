"""English offices that stand once, behind the last of several names: (A and B) have been promoted to partner; (named A
and B) as directors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import department_words, grammar_words, organisation_facts
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.surroundings import Office

_FIELD_WITHIN = 4  # words up to the noun of a title


class TitlesOfSeveral(TitlesBehind):
    """Reads as ``TitlesBehind``, and what all of a list are told to be."""

    def given(self, at: int) -> Office | None:
        """The office behind the last of several whom a verb or noun of appointing leads in: (promoted A and B) to
        partner; as partners; None: none there."""
        self.several = True
        start = self.toward(self.around.past_bracket(at))
        if start is None and self.words.folded[at : at + 1] == ("as",) and self.words.joined(at):
            start = self._titled(at + 1)
        return None if start is None else self._shared(start)

    def next_given(self, at: int) -> Office | None:
        """The office right behind a name to which a verb before another goes on: (named A chair and B) finance
        director, (promoted A to partner and B) to counsel; None: none there."""
        words = self.words
        if at >= len(words) or not words.joined(at):
            return None
        office = self.behind(at, appointed=True)
        if office is not None and office.title is not None:
            return office
        near = range(at, min(at + _FIELD_WITHIN, len(words)))
        head = next((place for place in near if self.is_head(place)), None)
        whole = head is not None and all(words.folded[place] in department_words() for place in range(at, head))
        return self._shared(at) if whole and all(map(words.joined, range(at, head or at))) else None

    def together(self, at: int) -> Office | None:
        """The office that a verb in the plural right behind the last of several names gives to all: (A and B) have been
        promoted to partner, are directors of Acme, joined Acme as partners; None: none there."""
        words, self.several = self.words, True
        plural, verbs = grammar_words("en", "plural"), grammar_words("en", "appointed")
        small = plural | grammar_words("en", "auxiliary") | grammar_words("en", "adverb") | {"been", "be"}
        at = verb = self.past_place(at)
        while verb < len(words) and (words.joined(verb) or verb == at) and words.folded[verb] in small:
            verb += 1
        if verb + 1 >= len(words) or not words.joined(verb) or words.folded[at] in grammar_words("en", "copula"):
            return None
        being = words.folded[verb - 1] in plural | {"been", "be"} and verb > at
        start = None
        if words.folded[verb] in verbs and being:
            start = self.toward(verb + 1) or self._titled(verb + 1 + (words.folded[verb + 1] == "as"))
        elif words.folded[verb] in grammar_words("en", "becoming"):
            start = self._titled(verb + 1)
        elif words.folded[verb] in grammar_words("en", "taking") | grammar_words("en", "serving"):
            start = self._behind_as(verb + 1)
        elif being and words.folded[verb - 1] in plural and self._names_several(verb):
            start = verb
        return None if start is None else self._shared(start)

    def _names_several(self, at: int) -> bool:
        """True for a plural title with nothing but words of titles before its noun: (are) senior directors of Acme."""
        while at + 1 < len(self.words) and self.words.folded[at] in self.facts.modifiers and self.words.joined(at + 1):
            at += 1
        return self.is_several(at)

    def _shared(self, start: int) -> Office | None:
        """The office from word ``start`` on that each of several holds; None for two that each holds one of, director
        and secretary, and for a board: board of directors."""
        office = self._office(start, self.phrase_end(start), closed=False)
        if office is None or office.title is None:
            return None
        first, end = self.words.range_of(office.title)
        heads = [place for place in range(first, end) if self.is_head(place)]
        two = not grammar_words("en", "and").isdisjoint(self.words.folded[first:end])
        if (two and not any(map(self.is_several, heads))) or self._is_board(first, heads):
            return None
        return replace(office, title=self.single(office.title))

    def _is_board(self, first: int, heads: Sequence[int]) -> bool:
        """True for those of whom a body is, whose noun opens the phrase: board of directors."""
        of = (at for at in heads if at > first + 1 and self.words.folded[at - 1] == "of")
        return any(self.words.folded[at - 2] in organisation_facts("en").heads for at in of)
