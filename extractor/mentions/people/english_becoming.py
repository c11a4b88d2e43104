"""What somebody serves as, becomes or holds now, behind an English name: NAME serves as, rises to, is now TITLE."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_seats import Seats

_VERB_WITHIN = 4
_AS_WITHIN = 6
_RISING_WITHIN = 12
_OPENED_WITHIN = 15  # words from the head of a sentence to the verb
_CLAUSE_WITHIN = 25
_TO_BECOME = "to become"
_WILL = "will"
_BUREAU = "office"  # in the office of the mayor


class Becoming(Seats):
    """Reads the office that a verb behind a name gives."""

    def _serves_as(self, at: int) -> int | None:
        """Where the office begins in "NAME serves as director", "NAME founded and leads as chair", "NAME lives in the
        north and works as a baker"; None: neither."""
        words, stopping = self.words, grammar_words("en", "stopping") - grammar_words("en", "relative")
        for place in range(at, min(at + _RISING_WITHIN, len(words) - 1)):
            word = words.folded[place]
            apart = (place > at and not words.joined(place)) or place in self.around.person_words
            if apart or word in self.facts.cues or word in stopping:
                return None
            if place >= at + _VERB_WITHIN and words.folded[place - 1] not in grammar_words("en", "and"):
                continue
            if word in grammar_words("en", "presently") and words.folded[place + 1] == "as":
                return place + 2 if place + 2 < len(words) else None
        return None

    def _in_post(self, at: int) -> int | None:
        """Where the office begins in "NAME took on the role of director", "(the departure of) NAME after six
        years in the position of director"; None: not there."""
        words, reaches = self.words, grammar_words("en", "reaching_post")
        posts = grammar_words("en", "post") - {_BUREAU}
        for place in range(at, min(at + _AS_WITHIN, len(words) - 4)):
            if not words.joined(place) or place in self.around.person_words:
                return None
            if words.folded[place] == "in" and words.folded[place + 2] in posts and words.folded[place + 3] == "of":
                told = place == at or not reaches.isdisjoint(words.folded[at:place])
                return self._post(place + 1) if told else None
        return None

    def _served_before(self, at: int) -> int | None:
        """Where the office begins in "Prior to this, NAME served as director", the time before told first; None: not
        there."""
        words = self.words
        served = words.joined(at) and words.folded[at] in grammar_words("en", "serving")
        if not served or words.folded[at + 1 : at + 2] != ("as",):
            return None
        near = range(at - 1, max(-1, at - 1 - _OPENED_WITHIN), -1)
        start = next((place for place in near if words.opens_sentence(place)), at)
        return at + 2 if words.text_of(start, start + 2) in grammar_words("en", "earlier_than") else None

    def _becomes(self, at: int) -> int | None:
        """Where the office begins in "NAME becomes director", "NAME will take over as coach"; None: neither."""
        words = self.words
        for place in range(at, min(at + _VERB_WITHIN, len(words) - 1)):
            word = words.folded[place]
            if (place > at and not words.joined(place)) or place in self.around.person_words:
                return None
            if word in grammar_words("en", "becoming"):
                told = range(place + 1, min(place + 2 + _VERB_WITHIN, len(words)))
                return place + 1 if words.joined(place + 1) and any(self.is_head(one) for one in told) else None
            if word in grammar_words("en", "remaining") and words.joined(place + 1):
                opening = words.folded[place + 1] in grammar_words("en", "article")
                return place + 1 if opening or self.is_title_word(place + 1) else None
            earlier = word in grammar_words("en", "leading")  # no mere "joined", of years ago
            lately = place > at and words.folded[place - 1] in grammar_words("en", "of_late")
            joins = not earlier or lately or (place > at and words.folded[at] not in grammar_words("en", "relative"))
            if {word, words.text_of(place, place + 2)} & grammar_words("en", "taking") and joins:
                return self._behind_as(place + 1) or self._rises(at)
            going = word in grammar_words("en", "copula") and words.folded[place + 1].endswith("ing")
            timed = word in grammar_words("en", "of_late") or word in grammar_words("en", "nowadays")
            going = going or timed or (word == "be" and words.folded[place - 1] in grammar_words("en", "auxiliary"))
            held = self._to_be(at, place + 1) if word == "be" else None
            if held is not None:
                return held
            if not going and word not in grammar_words("en", "auxiliary") | grammar_words("en", "relative"):
                break
        return self._rises(at)

    def _to_be(self, first: int, at: int) -> int | None:
        """Where the office begins at word ``at`` behind "will be", right behind a name that ends before word ``first``:
        Acting Governor, the new head of Acme; None: a further office (… and will be vice-chair), what is done or a part
        that is taken stands there (will be chairing the day, will be a speaker)."""
        words = self.words
        first += words.folded[first] in grammar_words("en", "relative")
        joint = words.folded[first - 1] in grammar_words("en", "and")
        if joint or at != first + 2 or words.folded[first] != _WILL:
            return None
        held = words.folded[at : at + 1] == ("the",) or (at < len(words) and self.is_title_word(at))
        parts = grammar_words("en", "appointed") | grammar_words("en", "participle") | grammar_words("en", "adverb")
        office = self._titled(at) if held and words.joined(at) and words.folded[at] not in parts else None
        doing = office is not None and words.folded[office].endswith("ing") and words.folded[office] != "acting"
        first = office is not None and words.folded[office] == "first" and not words.capital[office]
        return None if doing or first else office  # the first president to visit

    def held_now(self, at: int) -> int | None:
        """Where the office begins that a clause of an earlier one closes with: NAME, who served as dean of Acme and is
        currently chair of Beta; None: no such clause, or none of an office (… and is now suing the chair)."""
        words, began = self.words, grammar_words("en", "relative") | grammar_words("en", "serving")
        began |= grammar_words("en", "copula") | grammar_words("en", "auxiliary")
        if at >= len(words) or words.folded[at] not in began or words.gap(at).strip(" ") not in (",", ""):
            return None
        for place in range(at + 1, min(at + _CLAUSE_WITHIN, len(words) - 4)):
            if place in self.around.person_words or not (
                words.joined(place) or words.gap(place).strip(" ") in (",", "/")
            ):
                return None
            both = words.folded[place] in grammar_words("en", "and") and words.joined(place + 1)
            after = self._past_now(place + 1) if both else None
            if after is not None:
                office = self._titled(after)
                doing = office is not None and words.folded[office].endswith("ing")
                return None if doing else office
        return None

    def _past_now(self, at: int) -> int | None:
        """Past "is currently", "now serves as" at word ``at``; None: neither stands there."""
        words = self.words
        first, second, third = words.folded[at : at + 3]
        now, apart = grammar_words("en", "nowadays"), not (words.joined(at + 1) and words.joined(at + 2))
        if first in grammar_words("en", "copula") and second in now:
            return None if apart else at + 2
        serves = first in now and second in grammar_words("en", "serving") and third == "as"
        return at + 3 if serves and not apart else None

    def _rises(self, at: int) -> int | None:
        """Where the office begins in "NAME, who steps up from the reserves to become coach"; None: not there."""
        words = self.words
        if words.folded[at] not in grammar_words("en", "relative"):
            return None
        for place in range(at + 1, min(at + _RISING_WITHIN, len(words) - 1)):
            if not words.joined(place) or place in self.around.person_words:
                return None
            if words.text_of(place, place + 2) == _TO_BECOME:
                return place + 2
        return None

    def _behind_as(self, first: int) -> int | None:
        """The word behind "as" in a short stretch without a person or a verb of speech; None: no such."""
        words = self.words
        for place in range(first, min(first + _AS_WITHIN, len(words) - 1)):
            word = words.folded[place]
            said = word in self.facts.cues and place not in self.around.organisation_at  # joined Acme Rail as director
            if not self.goes_on(place) or place in self.around.person_words or said:
                return None
            if word in grammar_words("en", "appointing"):
                return place + 1
        return None
