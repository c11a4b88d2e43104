"""For whom somebody named in English stands: NAME, on behalf of ORG; NAME signed for ORG; for the contractor, ORG."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.organisations.portfolios import is_quality
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_FOR = "for"
_MOST_SIGNED = 24  # words from the verb to the name
_MESSRS = ("m", "s")
_STAYS_WITHIN = 7  # words from the verb to the house
_STAYS_AT = ("in", "at", "with")
_MOST_OFFICE = 9  # words from a house to whose it is
_KIND_WORDS = 5  # before a house, an article among them or none: the law firm


class Standing(EnglishWords):
    """Reads the organisation behind a name that its bearer represents."""

    def _stood_for(self, at: int) -> Span | None:
        """The organisation of "NAME, on behalf of ORG", "NAME, representing ORG", "NAME, for ORG, …", "NAME signed for
        ORG", "signed by NAME for ORG"; None: none."""
        words, size = self.words, self._standing(at)
        mark = words.gap(at).strip(" ") if at < len(words) else "."
        alone = not size and at < len(words) and words.folded[at] == _FOR
        signed = alone and mark == "" and self.is_signed(at)
        after = at + (size or 1)
        if not (size or signed or (alone and mark == ",")) or after >= len(words) or mark not in ("", ","):
            return None
        if words.folded[after] in grammar_words("en", "article"):
            after += 1
        body = self.around.organisation_at.get(after) or self._told_by_kind(after)
        if body is None or not (body.first > after or words.joined(after)):
            return None
        closed = body.end >= len(words) or words.gap(body.end).strip(" ") in (",", ".", ";")
        return body.span if size or signed or closed else None

    def represented(self, title: Span, house: Span | None) -> Span | None:
        """The body that the bearer of a title behind a name represents, where that has no house, or one in common words
        alone: NAME, manager of the free zone, representing ORG; None: another house, or none represented."""
        words = self.words
        first, end = words.range_of(house or title)
        plain = house is None or all(map(is_quality, words.folded[first:end]))
        return self._stood_for(end) if plain and end < len(words) and self._standing(end) else None

    def stays_in(self, at: int) -> Span | None:
        """The organisation of "(promoted to TITLE), and will continue in ORG", "and will keep her appointment in ORG",
        from the joint on; None: none told."""
        words, verb = self.words, at + 1
        small = grammar_words("en", "auxiliary") | grammar_words("en", "copula") | {"be", "been"}
        if at >= len(words) or words.folded[at] not in grammar_words("en", "and"):
            return None
        while verb < len(words) and words.folded[verb] in small:
            verb += 1
        staying = grammar_words("en", "staying") | grammar_words("en", "appointed")
        if verb == at + 1 or verb >= len(words) or words.folded[verb] not in staying:
            return None
        for place in range(verb + 1, min(verb + _STAYS_WITHIN, len(words))):
            if not words.joined(place) or place in self.around.person_words:
                return None
            body = self.around.organisation_at.get(place)
            joint = place - 1 - (words.folded[place - 1] in grammar_words("en", "article"))
            if body is not None:
                return body.span if words.folded[joint] in _STAYS_AT else None
        return None

    def _standing(self, at: int) -> int:
        """How many words from word ``at`` on tell for whom somebody stands: representing, on behalf of, signed for,
        speaking on behalf of; 0: none."""
        words, standing = self.words, grammar_words("en", "representing")
        acting = words.folded[at : at + 1] and words.folded[at] in grammar_words("en", "standing_for")
        size = next((size for size in (1, 3) if words.text_of(at, at + size) in standing), 0)
        if not size and acting and words.text_of(at + 1, at + 4) in standing:
            return 4
        signing = acting or (at < len(words) and words.folded[at] in grammar_words("en", "signing"))
        return 2 if not size and signing and words.folded[at + 1 : at + 2] == (_FOR,) else size

    def is_signed(self, at: int) -> bool:
        """True behind a verb of signing in the sentence, not far before word ``at``."""
        for place in range(at - 1, max(-1, at - 1 - _MOST_SIGNED), -1):
            if self.words.folded[place] in grammar_words("en", "signing"):
                return True
            if self.words.opens_sentence(place):
                return False
        return False

    def _told_by_kind(self, first: int) -> Organisation | None:
        """The organisation behind what it is, with a comma or without: for the contractor, Acme Works; M/s Acme."""
        words, at = self.words, self._past_small(first)
        if words.folded[at : at + 2] == _MESSRS:
            at += 2
        body = self.around.organisation_at.get(at)
        apart = at < len(words) and words.gap(at).strip(" ") not in ("", ",") and words.folded[at - 2 : at] != _MESSRS
        return body if body is not None and body.first == at and at > first and not apart else None

    def _past_small(self, first: int) -> int:
        """Past up to five words in small letters, which may tell what a house is: the law firm | Acme."""
        words, at = self.words, first
        while at < len(words) and at - first < _KIND_WORDS and not words.capital[at] and words.joined(at):
            at += 1
        return at

    def _past_peer(self, at: int) -> int:
        """Past "his counterpart" behind a name and its comma, to the house of the second: Ann Lee, her counterpart | at
        Calder Air; ``at`` where no such words stand there."""
        words, noun = self.words, at + 1
        own = grammar_words("en", "possessive") | grammar_words("en", "article")
        told = noun + 1 < len(words) and words.gap(at).strip(" ") == "," and words.folded[at] in own
        while told and words.joined(noun) and words.folded[noun] in self.facts.modifiers and noun + 2 < len(words):
            noun += 1
        told = told and words.joined(noun) and words.folded[noun] in grammar_words("en", "peer_noun")
        return noun + 1 if told and words.joined(noun + 1) else at

    def leads_to_name(self, at: int) -> bool:
        """True where only an office and styles stand between word ``at`` and another name, whose house alone stands
        before them: Ann Lee with Acme | chair Tom Fox."""
        words, end = self.words, min(at + _MOST_OFFICE, len(self.words))
        while at < end and words.joined(at) and at not in self.around.person_words:
            if not (words.capital[at] or self.is_title_word(at) or words.folded[at] in grammar_words("en", "inside")):
                return False
            at += 1
        return at < end and words.joined(at) and at in self.around.person_words
