"""The words around a person's name with what is known of them: organisations, people, places, titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from extractor.mentions.mention import OrganisationMention, Told
from extractor.mentions.naming.facts import PersonFacts, grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import QUOTES, Words
from extractor.text import Span, has_arabic, has_latin

_LONGEST_BRACKET = 9
_MOST_ARMS = 3
_BESIDE = ("", ".", "/", "./", "'", "’")
"""What may stand between an honorific and a name: Dr. Hale, Dato' Lim."""


@dataclass(frozen=True, slots=True)
class Office:
    """A title and its organisation, as places of the release; each None where it is not there."""

    title: Span | None = None
    affiliation: Span | None = None
    gender: str | None = None
    rule: str = "name"
    told: Told = Told.BESIDE


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation's words in a passage."""

    first: int
    end: int
    span: Span


@dataclass(frozen=True)
class Surroundings:
    """One passage: its words, people, organisations and recognised places."""

    words: Words
    people: Sequence[Name]
    organisations: Sequence[Organisation]
    places: frozenset[int]

    @cached_property
    def facts(self) -> PersonFacts:
        """Titles and honorifics of the passage's language."""
        return person_facts(self.words.passage.lexicon.language)

    @cached_property
    def organisation_at(self) -> dict[int, Organisation]:
        """Word → the organisation that it belongs to."""
        return {at: one for one in self.organisations for at in range(one.first, one.end)}

    @cached_property
    def person_at(self) -> dict[int, Name]:
        """Word → the person whose name it belongs to."""
        return {at: name for name in self.people for at in range(name.first, name.end)}

    @cached_property
    def person_words(self) -> frozenset[int]:
        """The words that belong to a person's name."""
        return frozenset(self.person_at)

    def honorific_before(self, at: int) -> tuple[int, str]:
        """The first word of the honorifics that end before word ``at``, and the gender they tell."""
        gender = ""
        found = True
        while found and at > 0:
            found = False
            for size in (3, 2, 1):
                first = at - size
                if first < 0 or not all(self._near(place) for place in range(first + 1, at + 1)):
                    continue
                term = self.words.text_of(first, at)
                told = self.facts.honorifics.get(term)
                if told is None and term[:1] in "وفبل" and not self.words.capital[first]:
                    told = self.facts.honorifics.get(term[1:])
                if told is None and size == 1 and self.words.gap(at).strip(" ") == "/":
                    told = self.facts.honorifics.get("ال" + term)  # عقيد/ سامي الراعي
                if told is not None and not self.is_crew(first, at):
                    at, gender, found = first, gender or told, True
                    break
            ranked = self._before_rank(self._before_bracketed(at))
            at, found = ranked, found or ranked < at
        return at, gender

    def _before_bracketed(self, end: int) -> int:
        """The honorific that a bracket with a further one stands behind, or with the word that its bearer left the
        service: Prof. (Dr.) NAME, Amb. (Rtd) NAME; ``end``: none there."""
        words, at = self.words, end - 1
        inside = words.folded[at] if at > 0 and words.gap(at).strip(" .") == "(" else ""
        told = inside in self.facts.honorifics or inside in grammar_words("en", "retired")
        closed = told and words.gap(end).strip(" .") == ")"
        styled = words.folded[at - 1] in grammar_words("en", "rank") and words.capital[at - 1]  # Chief (Mrs.) NAME
        return at - 1 if closed and (styled or words.folded[at - 1] in self.facts.honorifics) else end

    def is_crew(self, first: int, end: int) -> bool:
        """True for the team of a title, which is a rank elsewhere: مدرب الفريق; not وزير الدفاع الفريق."""
        team = end - first == 1 and self.words.folded[first] in grammar_words("ar", "crew")
        if team and first > 0 and self.words.joined(first) and self.words.folded[first - 1] == "في":
            return True  # زميله في الفريق
        if team and self.is_overseen(first):
            return True  # المشرف على الفريق
        governing = self.words.folded[first - 1] if team and first > 0 and self.words.joined(first) else ""
        pair = self.words.text_of(first - 2, first) if governing and first > 1 else ""  # حارس مرمى الفريق
        both = self.words.text_of(first - 1, end) if governing else ""  # إداري الفريق
        known = {governing, governing[1:], pair, pair[1:], both, both[1:]} & self.facts.heads.keys()
        return not governing.startswith("ال") and known != set()

    def is_overseen(self, at: int) -> bool:
        """True for what somebody is over, with على before it: المشرف على | الفريق; not تعرف على | الفريق سامي."""
        words = self.words
        upon = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == "علي"
        return upon and words.folded[at - 2].removeprefix("و") in grammar_words("ar", "overseer")

    def _before_rank(self, end: int) -> int:
        """The first word of a rank with its arm or state that ends before word ``end``; else ``end``.

        العميد الحقوقي, اللواء ركن طيار, الفريق ركن (م): the letter in brackets tells that he has retired.
        """
        words, arms, at = self.words, grammar_words("ar", "arm"), end
        while at > 1 and end - at < _MOST_ARMS and words.folded[at - 1] in arms:
            bracketed = words.gap(at - 1).strip(" ") == "(" and words.gap(at).strip(" ") == ")"
            beside = words.joined(at) or (at < end and words.gap(at).strip(" ") == "(")
            if not (bracketed or beside) or (len(words.folded[at - 1]) == 1 and not bracketed):
                break
            at -= 1
        rank = words.folded[at - 1] if at < end and words.gap(at).strip(" ") in ("", "(") else ""
        forms = (rank, "ال" + rank, rank[1:])
        return at - 1 if rank not in self.facts.given and grammar_words("ar", "rank").intersection(forms) else end

    def past_bracket(self, at: int) -> int:
        """Past a bracket that opens before word ``at`` with a name in another script or an organisation's acronym;
        ``at`` where none does."""
        if at >= len(self.words) or self.words.gap(at).strip(" ") != "(":
            return at
        own = has_arabic if self.words.passage.lexicon.language == "ar" else has_latin
        shown = grammar_words("en", "pictured")
        if self.words.folded[at] in shown:  # NAME (pictured left)
            end = at + 2 if self.words.folded[at + 1 : at + 2] and self.words.folded[at + 1] in shown else at + 1
            return end if end < len(self.words) and self.words.gap(end).strip(" ")[:1] == ")" else at
        for end in range(at + 1, min(at + _LONGEST_BRACKET, len(self.words))):
            short = sum(map(str.isupper, self.words.shown[at])) > 1  # UoN
            acronym = end == at + 1 and short and at - 1 in self.organisation_at
            if own(self.words.folded[end - 1]) and not acronym:
                return at
            if self.words.gap(end).strip(" ")[:1] == ")":
                return end
        return at

    def before_bracket(self, end: int) -> int:
        """The word that such a bracket opens before, where it closes before word ``end``; else ``end``."""
        if end >= len(self.words) or self.words.gap(end).strip(" ")[:1] != ")":
            return end
        starts = range(max(1, end - _LONGEST_BRACKET), end)
        return next((at for at in starts if self.past_bracket(at) == end), end)

    def _near(self, at: int) -> bool:
        gap = self.words.gap(at)
        return (gap.strip(" ") in _BESIDE and "\n" not in gap) or self._opens_quoted(at)

    def _opens_quoted(self, at: int) -> bool:
        """True where marks hold an Arabic name alone: السيد "سامي الراعي"."""
        name = self.person_at.get(at)
        if name is None or name.first != at or self.words.passage.lexicon.language != "ar":
            return False
        return (self.words.gap(at).strip(" "), self.words.behind(name.end)[:1]) in QUOTES


def organisations_by_passage(
    passages: Sequence[Words], mentions: Sequence[OrganisationMention]
) -> dict[int, list[Organisation]]:
    """Index of a passage → its organisations as word ranges, in order; passages and mentions come in order."""
    found: dict[int, list[Organisation]] = {words.index: [] for words in passages}
    rest = iter(mentions)
    mention = next(rest, None)
    for words in passages:
        block = words.passage.block.span
        while mention is not None and mention.span.start < block.end:
            if block.contains(mention.span):
                first, end = words.range_of(mention.span)
                if first < end:
                    found[words.index].append(Organisation(first, end, mention.span))
            mention = next(rest, None)
    return found
