"""What stands between an English name and its office: degrees, ages, a party and seat, letters of a corps, a number."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.mentions.naming.words import OPENING
from extractor.mentions.people.english_nouns import TitleNouns

# The party and state or seat behind a legislator's name: D-Del, R-N.C.
PARTY = re.compile(r"^[A-Z]-[A-Z]")
_SHORT_ENDS = ('")', "”)", "»)", ".)")
_NOTE_WORDS = 3
_COUNTRY_LETTERS = 3
_SEAT_WORDS = 6
_LONGEST_CODE, _MOST_CODES = 4, 4
_STATE_LETTERS = 2
_LONGEST_LETTERS = 6  # of a qualification


class Notes(TitleNouns):
    """Reads what a name has behind it that is no office."""

    def past_notes(self, at: int) -> int:
        """Past ages, degrees, a party and seat, or a short bracket behind a name: Jane Doe, D-Del., …; (R-N.C.)."""
        words, at = self.words, self._past_short_name(self._past_seat_bracket(self.past_number(self._past_codes(at))))
        while at < len(words):
            gap, word = self.bare_gap(at), words.folded[at]
            degree = self._is_degree(at) and gap in (",", "", "(", ".,", ".") and not self._goes_with(at)
            degree = degree and not self._shortens(at) and not (gap == "," and self._opens_office(at))
            party = gap[:1] in (",", "(", ".") and PARTY.match(words.shown[at]) is not None
            aged = gap.lstrip(",( ")[:1] in ("", "'", "’", "‘") and word.isdigit() and len(word) < _NOTE_WORDS
            aged = aged and (gap[:1] != "(" or words.behind(at + 1).strip(" ")[:1] in (")", ","))
            coded = gap == "(" and self._is_branch_of_degree(at)
            sex = gap == "," and word in grammar_words("en", "sex") and self.words.behind(at + 1).strip(" ")[:1] == ","
            lettered = gap == "," and self._are_letters(at)
            if not (degree or party or coded or sex or lettered or (aged and gap)):
                return at
            at += 1
        return at

    def bare_gap(self, at: int) -> str:
        """What stands before word ``at``, without the end of a bracket that a mark closes: ("Lee"), (Mrs.)."""
        gap = self.words.gap(at).strip(" ")
        return gap[2:].strip(" ") if gap[:2] in _SHORT_ENDS else gap

    def _past_short_name(self, first: int) -> int:
        """Past a bracket with the name that one goes by from here on, in marks or none, or with a style: Tom Fox
        ("Fox"), Tom Fox (Fox), Ann Lee (Mrs.), the director; ``first`` where none opens there."""
        words = self.words
        opened = words.gap(first).strip(" ") if first < len(words) else ""
        own = self._past_own_name(first) if opened == "(" else first
        if own > first:
            return own
        if opened == "(" and words.folded[first] in self.facts.honorifics and not self.is_head(first):
            return first + 1 if words.behind(first + 1).strip(" .")[:1] == ")" else first
        if len(opened) < len(_SHORT_ENDS[0]) or opened[0] != "(" or opened[1:] not in OPENING:
            return first
        ends = range(first + 1, min(first + _NOTE_WORDS, len(words)) + 1)
        return next((end for end in ends if words.behind(end).strip(" ")[:2] in _SHORT_ENDS), first)

    def _past_own_name(self, first: int) -> int:
        """Past words of the name before the bracket, honorifics among them, up to its end: Ann Lee | (Ms Lee);
        ``first``: others stand there."""
        words, name = self.words, self.around.person_at.get(first - 1)
        own = set() if name is None else {*words.folded[name.first : name.end]}
        end = first
        while end < len(words) and (end == first or words.joined(end)):
            if words.folded[end] not in own and words.folded[end] not in self.facts.honorifics:
                return first
            end += 1
        closed = words.folded[end - 1] in own and words.behind(end).strip(" ")[:1] == ")"
        return end if closed else first

    def past_country(self, at: int) -> int:
        """Past the bracket with the country of somebody, or the letters of one, which are no house: Ann Lee (NOR),
        Tom Fox (Northern Ireland); ``at`` where none opens there."""
        words = self.words
        if at >= len(words) or words.gap(at).strip(" ") != "(":
            return at
        ends = range(at + 1, min(at + _NOTE_WORDS, len(words)) + 1)
        end = next((end for end in ends if words.behind(end).strip(" ")[:1] == ")"), None)
        if end is None or any(place in self.around.organisation_at for place in range(at, end)):
            return at
        code = words.shown[at]
        letters = end == at + 1 and code.isalpha() and code.isupper() and len(code) == _COUNTRY_LETTERS
        held = self.facts.heads.keys() | self.facts.after if letters else frozenset[str]()
        return end if (letters and words.folded[at] not in held) or words.text_of(at, end) in country_words() else at

    def past_place(self, at: int) -> int:
        """Past a short bracket between a name and its verb, which holds no office: Ann Lee (NOR) was elected;
        ``at`` where none opens there."""
        words = self.words
        if at >= len(words) or words.gap(at).strip(" ") != "(":
            return at
        ends = range(at + 1, min(at + _NOTE_WORDS, len(words) - 1) + 1)
        end = next((end for end in ends if words.gap(end).strip(" ") == ")"), None)
        verbs = grammar_words("en", "auxiliary") | grammar_words("en", "copula") | grammar_words("en", "plural")
        noted = end is not None and words.folded[end] in verbs and not any(map(self.is_head, range(at, end)))
        return end if noted and end is not None else at

    def _is_degree(self, at: int) -> bool:
        """True for letters behind a name: MBA, OBE; MS in capitals, which is Ms else."""
        word = self.words.folded[at]
        return word in self.facts.after or (word in grammar_words("en", "degree") and self.words.shown[at].isupper())

    def _are_letters(self, at: int) -> bool:
        """True for capitals that no list knows between a name's comma and a verb without one (Ann Lee, XQZ has been
        promoted), or a title behind another comma (Ann Lee, XQZ, director of Acme), where they name no body."""
        words, after, letters = self.words, at + 1, self.words.shown[at]
        facts, word = self.facts, words.folded[at]
        known = word in organisation_facts("en").known or word in facts.heads or word in facts.function
        known = known or word in grammar_words("en", "stopping")  # ANN LEE, WHO HAS LEFT
        if known or not (letters.isupper() and letters.isalpha() and 1 < len(letters) <= _LONGEST_LETTERS):
            return False
        if after >= len(words):
            return False
        verb = words.folded[after] in grammar_words("en", "auxiliary") | grammar_words("en", "copula")
        if words.joined(after) and verb:
            return True
        beside = {self.words.folded[at - 1], self.words.folded[after]} & self.facts.after
        if beside and words.gap(after).strip(" ") == ",":
            return True  # Ann Lee, MPH, FXYZ, director of Acme
        listed = words.gap(after).strip(" ") == "," and at not in self.around.organisation_at
        return listed and self.is_title_word(after)

    def _is_branch_of_degree(self, at: int) -> bool:
        """True for letters in a bracket that tell of which field a degree is: MCh (CTVS), MD (Ped)."""
        words, after = self.words, at + 1
        closed = after < len(words) and words.gap(after).strip(" ")[:1] == ")"
        return closed and words.capital[at] and words.folded[at - 1] in self.facts.after

    def past_number(self, at: int) -> int:
        """Past a bracket behind a name that holds the number under which somebody is registered: Ann Lee (DIN:
        01234567), …; ``at`` where none opens there."""
        words, number = self.words, at + 1
        if number >= len(words) or words.gap(at).strip(" ") != "(" or not words.shown[at].isupper():
            return at
        told = any(letter.isdigit() for letter in words.shown[number]) and words.gap(number).strip(" .:-") in ("", "No")
        return number + 1 if told and words.gap(number + 1).strip(" ")[:1] == ")" else at

    def _past_seat_bracket(self, first: int) -> int:
        """Past a bracket of capitals behind a name, a mark between party and seat: Cllr Ann Lee (Lab, Oakham North), …,
        or with the letters of a party or state alone: Ann Lee (OR), chair of …; ``first`` where none opens there."""
        words, parted = self.words, False
        if first >= len(words) or words.gap(first).strip(" ") != "(":
            return first
        for at in range(first, min(first + _SEAT_WORDS, len(words) - 1)):
            mark = words.gap(at + 1).strip(" ")
            if not words.capital[at] or at in self.around.person_words or self.is_head(at):
                return first
            if mark[:1] == ")":
                lettered = at == first and words.shown[at].isupper() and len(words.shown[at]) <= _STATE_LETTERS
                return at + 1 if parted or (lettered and mark == "),") else first
            parted = parted or mark in (",", "–", "-", "/", ":")
        return first

    def _shortens(self, at: int) -> bool:
        """True for a title word cut short before another: Ann Lee, Sr. Director, …; no generation (Tom Fox Sr., …)."""
        after = at + 1
        beside = after < len(self.words) and self.words.gap(after) in (". ", " ")
        return beside and self.words.folded[at] in grammar_words("en", "abbreviated") and self.is_title_word(after)

    def _opens_office(self, at: int) -> bool:
        """True for the letters of a known house before a title: Tom Fox, IRS Commissioner; not Tom Fox, IRS, chair."""
        after, known = at + 1, self.words.folded[at] in organisation_facts("en").known
        return known and after < len(self.words) and self.words.gap(after) == " " and self.is_title_word(after)

    def _past_codes(self, first: int) -> int:
        """Past the letters of corps and service behind a name, two or more before a comma, one in a bracket or none:
        Ann Lee INF (GSC) PA, …; Ann Lee CA(SA), …; ``first``: none such."""
        words, end = self.words, first
        while end < len(words) and end - first < _MOST_CODES:
            code = words.shown[end]
            mark = words.gap(end).strip(" ")
            if not (code.isupper() and code.isalpha() and 1 < len(code) <= _LONGEST_CODE):
                break
            if mark not in ("", "(", ")") or (end == first and mark) or words.folded[end] in self.facts.heads:
                break
            end += 1
        named = first > 0 and words.shown[first - 1].isupper() and len(words.shown[first - 1]) > 1
        closed = end < len(words) and words.gap(end).strip(" ") in (",", "),")
        return end if closed and not named and end - first > 1 else first

    def _goes_with(self, at: int) -> bool:
        """True for a short form that is an office here: MP for Northland East, MD of Acme, MD & CEO."""
        words, after = self.words, at + 1
        if after >= len(words) or words.folded[at] not in self.facts.heads:
            return False
        if words.joined(after) and words.folded[after] in grammar_words("en", "joining"):
            return True
        both = words.joined(after) and words.folded[after] in grammar_words("en", "and")
        second = after + 1 if both else after
        return (both or words.gap(after).strip(" ") == "&") and second < len(words) and self.is_head(second)
