"""The nouns of English offices: which words tell one, alone or together, and what they tell of who holds it."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.people.surroundings import Surroundings
from extractor.text import Span

# Nouns that can be nothing but a calling: epidemiologist, psychiatrist, photographer, agronomist, electrician.
_CALLING = re.compile(r"^\w+(?:ologist|iatrist|ographer|onomist|ometrist|ician)$")

_BOARD_OF = "board of"
_FIELDS = 5  # words of departments in small letters


class TitleNouns:
    """Words of one passage with the nouns that titles are made of."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words = around.words
        self.facts = around.facts

    def is_head(self, at: int) -> bool:
        """True for a title noun that is not the first half of another (chief, in chief executive)."""
        word = self.words.folded[at]
        if self.words.text_of(at, at + 2) in grammar_words("en", "earlier_than"):
            return False  # Prior to this, of no priory
        if word in self.facts.outside | self.facts.plied and self._names_field(at):
            return False
        if word in grammar_words("en", "capitals") and not self.words.shown[at].isupper():
            return False  # Raspberry Pi, 5 pm
        known = word in self.facts.heads or self.is_plural(at) or _CALLING.match(word) or self._is_compound(word)
        if not known:
            return self.phrase_start(at) < at or self._is_lead(at)  # head boy, civil servant
        return word not in grammar_words("en", "ranking") or not self.continues(at)

    def phrase_start(self, at: int, *, several: bool = False) -> int:
        """The first word of a title of two to four words that ends with word ``at`` (harbour master, Mayor Pro Tem),
        of ``several`` also in the plural (council members); ``at`` where it ends none."""
        for first in (at - 3, at - 2, at - 1):
            term = self.words.text_of(first, at + 1) if first >= 0 else ""
            if term in self.facts.heads or (several and term[:-1] in self.facts.heads and term[-1] == "s"):
                return first if all(map(self.words.joined, range(first + 1, at + 1))) else at
        return at

    def _names_field(self, at: int) -> bool:
        """True for whom a department serves, in capitals: Investor Relations, Patient Safety."""
        after = at + 1
        both = after < len(self.words) and self.words.joined(after) and self.words.capital[at]
        return both and self.words.capital[after] and self.words.folded[after] in grammar_words("en", "department")

    def _is_compound(self, word: str) -> bool:
        """True for two titles tied by a hyphen, or one with a prefix: actor-director, ex-minister, mayor-elect."""
        parts = word.split("-")
        if len(parts) < 2:
            return False
        known = self.facts.heads.keys() | grammar_words("en", "office")
        if parts[-1] in grammar_words("en", "suffix"):
            return parts[0] in known
        return parts[-1] in known and (parts[0] in known or parts[0] in grammar_words("en", "prefix"))

    def _is_lead(self, at: int) -> bool:
        """True for "lead" as a noun behind a field: communications lead, programme lead at Acme."""
        words = self.words
        if words.folded[at] != "lead" or at == 0 or not words.joined(at):
            return False
        field = words.folded[at - 1]
        small = field in self.facts.function or field in grammar_words("en", "stopping") or field in self.facts.cues
        owned = field.endswith("'s")  # the study's lead
        if small or at - 1 in self.around.person_words or not (owned or field.isalpha()):
            return False
        behind = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
        named = at + 1 in self.around.person_words or behind in self.facts.honorifics
        timed = words.capital[at] and behind in grammar_words("en", "timing")  # as Security Lead in May
        return not behind or named or timed or behind in grammar_words("en", "joining") | grammar_words("en", "and")

    def continues(self, at: int) -> bool:
        """True where another title noun follows."""
        after = at + 1
        return after < len(self.words) and self.words.joined(after) and self.words.folded[after] in self.facts.heads

    def is_plural(self, at: int) -> bool:
        """True for "Attorneys" before the names of two; not for whose something is: Authors' disclosures."""
        return self.words.capital[at] and self.is_several(at) and self.words.behind(at + 1)[:1] not in ("'", "’")

    def is_several(self, at: int) -> bool:
        """True for the plural of a title noun, in small letters too: captains, salesmen."""
        word = self.words.folded[at]
        if word.endswith("men"):
            return word[:-3] + "man" in self.facts.heads
        if word.endswith("ies"):
            return word[:-3] + "y" in self.facts.heads
        return word.endswith("s") and word[:-1] in self.facts.heads

    def single(self, title: Span) -> Span:
        """The title of one of several, without the s of the plural at its end: captains → captain; of members of a
        board what its name calls them: two more members to the Board of Trustees → Trustee."""
        first, end = self.words.range_of(title)
        word = self.words.folded[end - 1]
        if self.is_several(first) and self.words.text_of(max(first, end - 3), end - 1) == _BOARD_OF:
            return self.single(self.words.span(end - 1, end))
        plural = self.is_several(end - 1) and word[:-1] in self.facts.heads
        whole = plural and title.end == self.words.span(first, end).end
        return Span(title.start, title.end - 1) if whole else title

    def is_body(self, at: int) -> bool:
        """True for the members of a body, no title of one: Directors in Board of Directors, Executive Committee."""
        words = self.words
        of = at > 1 and words.folded[at - 1] == "of" and self.is_plural(at)
        after = words.folded[at + 1] if words.capital[at] and at + 1 < len(words) and words.joined(at + 1) else ""
        among = after in organisation_facts("en").charged and words.capital[at + 1]
        return among or (of and words.folded[at - 2] in organisation_facts("en").heads)

    def is_title_word(self, at: int) -> bool:
        """True for a noun or modifier of titles."""
        return self.words.folded[at] in self.facts.heads or self.words.folded[at] in self.facts.modifiers

    def is_rank(self, title: Span | None) -> bool:
        """True for a title that goes with many offices: Emeritus Professor, Captain, Councillor, Rear Admiral."""
        first, end = (0, 0) if title is None else self.words.range_of(title)
        ranked = first < end and self.words.folded[end - 1] in grammar_words("en", "rank")
        graded = grammar_words("en", "ranking").issuperset(self.words.folded[first : end - 1])  # Associate Professor
        graded = graded or (ranked and self.words.folded[end - 1] in grammar_words("en", "academic"))
        return (ranked and graded) or self.is_service(first, end)

    def is_label(self, title: Span | None) -> bool:
        """True for a calling that is no office of a house: author, peer, investor, solicitor."""
        callings = self.facts.outside | self.facts.plied | grammar_words("en", "counsel")
        return title is not None and self.words.folded[self.words.range_of(title)[1] - 1] in callings

    def is_past(self, title: Span | None) -> bool:
        """True for an office that was held before: a former chairman."""
        first = 0 if title is None else self.words.range_of(title)[0]
        return title is not None and self.words.folded[first] in grammar_words("en", "former")

    def is_service(self, first: int, end: int) -> bool:
        """True for a rank of the forces or the police: Colonel, Brigadier General, Air Vice Marshal."""
        ranks = grammar_words("en", "service")
        opening = ranks | grammar_words("en", "flag")
        return first < end and self.words.folded[end - 1] in ranks and opening.issuperset(self.words.folded[first:end])

    def is_professor_too(self, first: int, end: int) -> bool:
        """True for an office before the rank that universities write with every name: Vice-Chancellor Professor."""
        words, at = self.words, end - 2
        professor = grammar_words("en", "academic") & grammar_words("en", "rank")
        graded = self.facts.modifiers | grammar_words("en", "ranking") | grammar_words("en", "chair_named")
        ranked = at >= first and words.folded[end - 1] in professor and words.joined(end - 1)
        apart = ranked and words.capital[end - 1] and not words.capital[at]  # board chair Professor; no Chair Professor
        return ranked and (apart or words.folded[at] not in graded) and self.is_head(at)

    def gender(self, first: int, end: int) -> str | None:
        """The gender that a title noun of the range tells."""
        return next(
            (told for at in range(first, end) if (told := self.facts.heads.get(self.words.folded[at], ""))), None
        )

    def is_listed_field(self, first: int, end: int) -> bool:
        """True for words in capitals that end with a department or field, behind a title and its comma: Executive
        Director, Retail and SME Banking."""
        words, joint = self.words, grammar_words("en", "and")
        listed = 0 < first < end and words.gap(first).strip(" ") == "," and words.capital[first]
        field = grammar_words("en", "department") | organisation_facts("en").field
        capitals = all(words.capital[at] or words.folded[at] in joint for at in range(first, end))
        return listed and words.folded[end - 1] in field and capitals

    def past_field(self, first: int) -> int:
        """Past the department in capitals that stands between a title's comma and the next mark: Director, Investor
        Relations, …; or in small letters: vice-president, research and innovation; ``first``: none there."""
        words, end, joint = self.words, first, grammar_words("en", "and")
        named = self.around.person_words
        if first < len(words) and not words.capital[first]:
            return self._past_small_field(first)
        while end < len(words) and end not in named and (words.capital[end] or words.folded[end] in joint):
            if end > first and not (words.joined(end) or words.gap(end).strip(" ") == "&"):
                break
            end += 1
        closed = end >= len(words) or words.gap(end).strip(" ")[:1] in (",", ")", ".", ";", "\n")
        headed = first > 0 and self.is_head(first - 1) and words.capital[first - 1]
        return end if closed and headed and self.is_listed_field(first, end) else first

    def _past_small_field(self, first: int) -> int:
        """As ``past_field``, of departments in small letters alone up to the next mark, behind a title of two words."""
        words, end, joint = self.words, first, grammar_words("en", "and")
        fields = grammar_words("en", "department") | grammar_words("en", "inward") | organisation_facts("en").field
        while end < len(words) and end - first < _FIELDS and (end == first or words.joined(end)):
            if words.folded[end] not in fields and not (end > first and words.folded[end] in joint):
                break
            end += 1
        told = words.gap(first).strip(" ") == "," and first > 0 and self.is_head(first - 1)
        told = told and end > first and words.folded[end - 1] not in joint
        return end if told and words.behind(end).strip(" ")[:1] in (",", ".", ";", "”", '"') else first
