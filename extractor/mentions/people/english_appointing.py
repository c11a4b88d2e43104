"""The verb of appointing before what somebody was till then: Acme has hired former banker Ann Lee as CEO."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_fields import FieldsBefore
from extractor.mentions.people.surroundings import Office

_GLOSS_WORDS = 4
"""Words between the verb and the title noun that nobody's office holds, at most: former real estate | banker."""


class AppointingBefore(FieldsBefore):
    """Tells the verb of appointing from the words of a title."""

    def is_appointing(self, at: int) -> bool:
        """True for a verb of appointing before what somebody is: Acme has elected Professor Ann Lee; no participle at
        the head of a phrase or behind an article, an owner, an adverb: the newly elected mayor."""
        words = self.words
        bracketed = words.gap(at).strip(" ") == ")"  # Acme Foods (NYSE: ACF) appointed
        if at == 0 or words.folded[at] not in grammar_words("en", "appointed"):
            return False
        if not (words.joined(at) or bracketed):
            return False
        before = words.folded[at - 1]
        small = before in self.facts.function or before.endswith(("ly", "'s"))
        small = small or before in grammar_words("en", "article") | grammar_words("en", "possessive")
        return before in grammar_words("en", "auxiliary") or not small

    def is_given(self, first: int) -> bool:
        """True behind a verb of appointing or choosing, also one before "were", and behind the noun: named NAME; also
        promoted were NAME; the promotion of NAME to partner."""
        words, at = self.words, first - 1
        if at < 0 or not words.joined(first):
            return False
        of = at > 0 and words.joined(at) and words.folded[at] in grammar_words("en", "of")
        noun = words.folded[at - 1] if of else ""
        verbs = grammar_words("en", "appointed") | grammar_words("en", "choosing")
        being = grammar_words("en", "plural") | grammar_words("en", "copula")
        turned = at > 0 and words.joined(at) and words.folded[at] in being
        verb = words.folded[at - 1] if turned else words.folded[at]
        return verb in verbs or noun in grammar_words("en", "installing")

    def is_welcomed(self, first: int) -> bool:
        """True right behind a verb of taking in: (welcomes) NAME to its board; (adds) NAME to the team."""
        return (
            first > 0 and self.words.joined(first) and self.words.folded[first - 1] in grammar_words("en", "greeting")
        )

    def appointing_before(self, first: int, office: Office | None) -> int | None:
        """The verb of appointing before an office that ends at word ``first``: (has hired) former Acme executive NAME;
        None: none there."""
        words, at = self.words, first
        for span in () if office is None else (office.title, office.affiliation):
            at = at if span is None else min(at, words.range_of(span)[0])
        opening = grammar_words("en", "article") | grammar_words("en", "possessive") | grammar_words("en", "former")
        for verb in range(at - 1, max(0, at - 1 - _GLOSS_WORDS), -1) if at < first else ():
            if not words.joined(verb + 1) or verb in self.around.person_words:
                return None
            if self.is_appointing(verb):
                return verb
            if words.folded[verb] not in opening and not self._is_noun(verb):
                return None
        return None
