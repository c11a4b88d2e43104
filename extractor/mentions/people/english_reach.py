"""How far an English title before a name reaches, and whether it is that name's: fields, former offices, clauses."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_starts import TitleStarts
from extractor.mentions.people.english_words import STOPS

_PLACE_WORDS = 3
_CHARGE_WORDS = 4  # small words of a field right before a name: network planning


class TitleReach(TitleStarts):
    """Asks what stands around a title before a name of one passage.

    ``settled``: the last words of names whose own office stands before them, in a list of offices and names.
    """

    settled: set[int]

    def with_small_field(self, start: int, first: int) -> int:
        """Where a title begins with the small words of its field, right behind the house before it: Home Office | crime
        prevention minister Ann Lee; ``first`` where others stand between."""
        small = all(self.words.joined(at) and not self.words.capital[at] for at in range(start, first))
        return start if small and not self.words.folded[start - 1].endswith("'s") else first

    def before_former(self, first: int) -> int | None:
        """Where the office ends that stands before "and former X" and the title: Acme ambassador and former Wallabies
        captain Ann Lee; None: none there."""
        words, at = self.words, first - 1
        former = grammar_words("en", "former")
        while at > 1 and first - at <= _PLACE_WORDS and words.joined(at + 1) and words.folded[at] not in former:
            if not words.capital[at] and words.folded[at] in self.facts.function:
                return None
            at -= 1
        joined = at > 1 and words.folded[at] in former and words.folded[at - 1] in grammar_words("en", "and")
        return at - 1 if joined and self.is_head(at - 2) and words.joined(at - 1) else None

    def head_of_field(self, end: int) -> int | None:
        """The title noun before "of" and a field in small letters, which no article opens: Head of network planning
        Ann Lee; US secretary of state Ann Lee; None: none such."""
        words, at = self.words, end - 1
        small = grammar_words("en", "and")
        while at > 1 and end - at <= _CHARGE_WORDS and words.joined(at + 1):
            short = at < end - 1 and words.shown[at].isupper() and len(words.shown[at]) > 1  # head of ESG products
            if (words.capital[at] and not short) or words.folded[at] in grammar_words("en", "inside") - small:
                break
            plain = short or words.folded[at] in small or words.folded[at] in self.facts.modifiers
            if not plain and not self._is_noun(at):
                return None
            at -= 1
        regional = at > 1 and words.folded[at] in grammar_words("en", "article") and words.folded[at - 1] == "for"
        at -= 1 if regional else 0  # Industrial Relations Officer for the midlands Ann Lee
        known = grammar_words("en", "of") | {"in"}
        known |= {"on"} if words.folded[at - 1] in grammar_words("en", "on_field") else set()  # adviser on road safety
        joint = at < end - 1 and at > 0 and (regional or words.folded[at] in known)
        if not joint or not (words.joined(at) and words.joined(at + 1)) or not self.is_head(at - 1):
            return None
        first = self._leftmost(at - 1)
        opener = words.folded[first - 1] if first > 0 and words.joined(first) else ""
        led = opener in grammar_words("en", "article") or opener in self.facts.function or opener.endswith("'s")
        owned = opener.endswith("'s") and first - 1 in self.around.organisation_at  # Calder Bank's
        told = (
            not led
            or owned
            or words.folded[at] == "on"
            or opener in grammar_words("en", "appointing")
            or words.capital[first]
        )
        field = grammar_words("en", "department") | grammar_words("en", "inward")
        return at - 1 if told or words.folded[end - 1] in field else None

    def is_adverbial(self, first: int, end: int) -> bool:
        """True for a phrase before the clause of a name: In a letter to the builder, Ann Lee asked for repairs."""
        words, before = self.words, first - 1
        while before >= 0 and words.joined(before + 1) and words.folded[before] in grammar_words("en", "article"):
            before -= 1
        opening = self.facts.function | grammar_words("en", "stopping")
        opening -= grammar_words("en", "appointing") | grammar_words("en", "relative") | grammar_words("en", "and")
        opening -= grammar_words("en", "copula") | grammar_words("en", "plural")  # Present was the chair, Ann Lee
        if before < 0 or not words.joined(before + 1) or words.folded[before] not in opening:
            return False
        after, before_name = end, self.facts.honorifics.keys() | grammar_words("en", "rank")
        while after < len(words) and words.folded[after] in before_name and after not in self.around.person_words:
            after += 1
        after = self._past_name(after)
        while after < len(words) and words.folded[after] in self.facts.after:
            after += 1  # by the Minister for Health, Ann Lee MP
        going_on = grammar_words("en", "and") | grammar_words("en", "employed")
        return after < len(words) and words.joined(after) and words.folded[after] not in going_on

    def is_of_another(self, first: int) -> bool:
        """A title behind "NAME, " is that person's."""
        before = first - 1
        if "(" in self.words.gap(first):
            return False
        while before >= 0 and (
            self.words.folded[before] in grammar_words("en", "article") or before in self.around.organisation_at
        ):
            before -= 1
        gap = self.words.gap(before + 1)  # James' lawyer
        apart = not STOPS.isdisjoint(gap) or self.words.folded[before].endswith("'s") or gap[:1] in ("'", "’")
        return before in self.around.person_words and not apart and before not in self.settled

    def past_quoted(self, first: int) -> int:
        """Back over a quoted show and "and" to another title before: Acme President and "The Nanny" star Ann Lee."""
        shown = self.quoted_before(first)
        if shown is None or shown < 2 or self.words.folded[shown - 1] not in grammar_words("en", "and"):
            return first
        return self._leftmost(shown - 2) if self.is_head(shown - 2) and self.words.joined(shown - 1) else first
