"""Ranks before an English name, and the office that stands before one: Chief of Army Staff General NAME; State Sen."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import forces, grammar_words
from extractor.mentions.people.english_before import TitlesBefore
from extractor.mentions.people.surroundings import Office
from extractor.text import Span


class RanksBefore(TitlesBefore):
    """Reads as ``TitlesBefore``, and the ranks of the forces, of office and of who left the service."""

    def beyond_rank(self, office: Office | None) -> Office | None:
        """The office that stands before a rank of the forces: Chief of Army Staff General NAME; else as it is."""
        if office is None or office.title is None:
            return office
        first, end = self.words.range_of(office.title)
        ranked = end - 1 if self.is_professor_too(first, end) else end
        while ranked > first and self.is_service(ranked - 1, end):
            ranked -= 1
        held = any(self.is_head(at) for at in range(first, ranked))  # none in "Former captain"
        graded = self.words.folded[ranked - 1] in grammar_words("en", "grade")  # Detective Senior Sergeant
        held = held and not graded
        pair = self.words.text_of(ranked - 1, end).split("-")[-1]  # then-Attorney General
        if held and ranked < end and pair not in self.around.facts.heads:
            return replace(office, title=self.words.span(first, ranked))
        outer = self.before(first, comma=False) if ranked == first < end else None
        return outer if outer is not None and outer.title is not None else office

    def retired(self, first: int) -> Office | None:
        """The office or rank before a bracket that says its bearer left the service: Brigadier General (Retd.) NAME;
        Secretary Irrigation Capt. (retd) NAME; the chair, Amb. (Rtd.) NAME."""
        at = first - 1
        told = at > 0 and self.words.folded[at] in grammar_words("en", "retired")
        if not told or "(" not in self.words.gap(at) or ")" not in self.words.gap(first):
            return None
        short = self.words.folded[at - 1] in self.around.facts.honorifics
        if not short:
            return self.ending(at)
        return self.before(at - 1, comma=False) or self.before(at - 1, comma=True)

    def ranked(self, first: int, end: int) -> Span | None:
        """The rank of office or service among the honorifics before a name: State Sen., then-Rep.; None: none there."""
        if first > 0 and self.words.gap(first).strip(" ") == "." and "-" in self.words.folded[first - 1]:
            return self.words.span(first - 1, first) if self.is_head(first - 1) else None
        ranks = [at for at in range(first, end) if self.words.folded[at] in grammar_words("en", "office")]
        if not ranks:
            return None
        start = ranks[0]
        while start > 0 and self.words.joined(start) and self.words.capital[start - 1]:
            if self.words.folded[start - 1] not in self.around.facts.modifiers:
                break
            body = self.around.organisation_at.get(start - 1)
            if (body is not None and body.end == start) or self._is_of_force(start):
                break  # Calder Police | Lt. Ann Lee
            start -= 1
        several = self.words.folded[ranks[-1]] in grammar_words("en", "ranked")  # Sens. → Sen
        return self.words.span(self.with_former(start), ranks[-1] + 1, cut=1 if several else 0)

    def _is_of_force(self, rank: int) -> bool:
        """True for a rank behind the noun of a force whose town stands before: Calder Police | Lt."""
        words, at = self.words, rank - 1
        told = at > 0 and words.folded[rank] in forces() and words.folded[at] in grammar_words("en", "force_noun")
        return told and words.joined(at) and words.capital[at - 1]
