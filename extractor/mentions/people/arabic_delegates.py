"""Who was sent by a house or speaks for it, in Arabic lists of who was there: حضر سامي عن البنك وهالة عن الوزارة."""

from __future__ import annotations

from collections.abc import Container

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.arabic_before import ArabicBefore

MOST_LISTED = 20  # words of a list between one who was there and the next


class ArabicDelegates(ArabicBefore):
    """Tells what "from" and "for" mean between the names and houses of one passage."""

    def is_side(self, at: int) -> bool:
        """True for "on the part of" at word ``at``: من جانب, ومن جهة."""
        led = self.words.folded[at] in grammar_words("ar", "speaking") and self.words.joined(at + 1)
        return led and self.words.folded[at + 1] in grammar_words("ar", "behalf_of")

    def is_sent(self, at: int) -> bool:
        """True for "from" at word ``at`` in a sentence of who was there: حضر من البنك سامي، ومن الجامعة هالة."""
        words = self.words
        if words.folded[at].removeprefix("و") not in grammar_words("ar", "employed") or not words.joined(at + 1):
            return False
        return self._tells_who_came(at)

    def goes_on(self, at: int) -> bool:
        """True for the next of a list, whose house stands behind the name: سامي عن البنك | وهالة عن الوزارة."""
        name, word = self.around.person_at.get(at), self.words.folded[at]
        joined = name is not None and name.first == at and name.skip > 0
        return word[0] == "و" and (joined or word[1:] in self.facts.honorifics)

    def is_delegate(self, at: int) -> bool:
        """True for "for" at word ``at``, behind a name, where the next or the last name of a list has one too."""
        words = self.words
        near = range(max(1, at - MOST_LISTED), min(len(words) - 1, at + MOST_LISTED))
        sent = [place for place in near if self._is_sent_by(place)]
        between = (range(min(at, place) + 1, max(at, place)) for place in sent if place != at)
        return at in sent and any(not any(map(words.opens_sentence, some)) for some in between)

    def attends_for(self, at: int) -> bool:
        """True for "for" at word ``at`` behind the name of who was there: حضر سامي الراعي | عن البنك; no subject that
        somebody speaks of."""
        return self._is_sent_by(at) and self._tells_who_came(at, apart=self.facts.cues)

    def _tells_who_came(self, at: int, apart: Container[str] = ()) -> bool:
        """True where a verb of attending stands before word ``at`` in its sentence, no word of ``apart`` between."""
        words, attending = self.words, grammar_words("ar", "attending")
        for place in range(at - 1, max(-1, at - MOST_LISTED), -1):
            word = words.folded[place].removeprefix("و")
            if words.opens_sentence(place + 1) or word in apart:
                return False
            if word in attending:
                return True
        return False

    def _is_sent_by(self, at: int) -> bool:
        """True for "for" at word ``at`` between a person and a house: سامي الراعي عن البنك, سامي ممثلا عن البنك."""
        words = self.words
        told = words.folded[at] in grammar_words("ar", "behalf") and words.joined(at)
        standing = words.folded[at - 1] in grammar_words("ar", "standing_for") and words.joined(at - 1)
        before = at - 2 if standing else at - 1
        return told and before in self.around.person_words and at + 1 in self.around.organisation_at
