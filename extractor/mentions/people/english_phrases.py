"""How far an English apposition behind a name goes: fields between commas, dashes, what begins something else."""

from __future__ import annotations

from extractor.mentions.naming.endowed import endowed_post
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_tails import Tails

_MOST_BEHIND = 18
_FIELD_WORDS = 3
_MOST_FIELDS = 8
_NEXT_PART = " / "


class Phrases(Tails):
    """Finds where the apposition behind a name of one passage ends."""

    def phrase_end(self, start: int) -> int:
        """One past the last word of the apposition."""
        at = endowed_post(self.words, start) or start
        while at < len(self.words) and at - start < _MOST_BEHIND:
            organisation = self.around.organisation_at.get(at)
            mark = self.mark(at)
            owning = mark in ("'", "’") and self.words.folded[at - 1].endswith("s")  # the residents' association
            if at > start and not (self.words.joined(at) or owning) and mark not in ("", "-", "&", "/"):
                listed = mark == "," and (
                    organisation is not None
                    or self.past_field(at) > at
                    or self.lists(at)
                    or self.has_more_fields(start, at)
                    or self.enumerates(start, at)
                )
                if not listed and not self._adds_field(at):
                    break
            if self.words.gap(at) == _NEXT_PART and not self.is_title_word(at):
                break  # NAME, President / Inquiries: NAME
            word = self.words.folded[at]
            charged = self.words.folded[at - 1] == "in"  # in charge of
            said = word in self.facts.cues and not self.words.capital[at] and not charged and not self._is_field(at)
            opened = word in self.facts.heads or self.words.folded[at - 1] in grammar_words("en", "article")
            said = said and not (at == start and opened)  # NAME, volunteer chair of; NAME, a noted speaker
            acronym = self.words.shown[at].isupper() and len(word) > 1  # WHO is no pronoun
            stops = word in grammar_words("en", "stopping") and not acronym
            others = at > start and (self.joins_others(at) or self.begins_matter(at))
            if at in self.around.person_words or stops or said or others or self._is_purpose(at):
                break
            at = organisation.end if organisation is not None else at + 1
        return at

    def _is_field(self, at: int) -> bool:
        """True for a modifier that is also a verb, before another title word: a state legislator."""
        after = at + 1
        followed = after < len(self.words) and self.words.joined(after) and self.is_title_word(after)
        return followed and self.words.folded[at] in self.facts.modifiers

    def _adds_field(self, at: int) -> bool:
        """True for a dash before a field in capitals: Senior Vice President – Institutional Research."""
        dash = self.mark(at) in ("–", "—", "-") and " " in self.words.gap(at)
        return dash and self.words.capital[at] and self.words.capital[at - 1] and at not in self.around.person_words

    def has_more_fields(self, start: int, at: int) -> bool:
        """Whether a comma parts two fields of one office that goes on to "and" with a capital behind it."""
        words = self.words
        head = next((place for place in range(start, at) if self.may_list(place)), None)
        end = at
        while end < len(words) and end - at < _MOST_FIELDS:
            if not words.capital[end] or end in self.around.person_words:
                break
            end += 1
            if end < len(words) and words.folded[end] in grammar_words("en", "and"):
                end += 1
        return head is not None and end > at and self.lists_fields(head, end)

    def enumerates(self, start: int, at: int) -> bool:
        """Whether a comma parts small words of a field behind "in": a consultant in ear, | nose and throat surgery."""
        words = self.words
        if at + 2 >= len(words) or words.folded[at + 1] not in grammar_words("en", "and"):
            return False
        led = "in" in words.folded[max(start, at - _FIELD_WORDS) : at]
        return led and not any(words.capital[at - 1 : at + 3]) and all(map(words.joined, (at + 1, at + 2)))

    def lists(self, at: int) -> bool:
        """Whether a comma goes on with a further title: "President, CEO and founder of Acme"."""
        last = next((place for place in range(at, min(at + 4, len(self.words))) if self.is_head(place)), None)
        if last is None or not self.is_title_word(at - 1):
            return False
        both = grammar_words("en", "and")
        return all(self.is_title_word(place) or self.words.folded[place] in both for place in range(at, last + 1))
