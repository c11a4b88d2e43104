"""English organisations from capitals, head nouns and legal forms: Ministry of Health, Acme Robotics Inc."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.bygone import without_bygone
from extractor.mentions.naming.cleaning import is_second_form
from extractor.mentions.naming.facts import country_words, grammar_words, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.numbered import with_number
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.agencies import agency_names
from extractor.mentions.organisations.attributed import attributed_persons, closes_attribution
from extractor.mentions.organisations.capitals import LONGEST
from extractor.mentions.organisations.refused import is_compound
from extractor.mentions.organisations.small_nouns import SmallNouns

_DISTRICT, _WEAK, _STRONG = "district", "weak", "strong"
_MOST_LETTERS = 4  # of an office told by letters: EVP
_LONGEST_LINE = 9  # words of a line of a letterhead that is one name


def english_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """The organisations that a head noun or a legal form marks in one passage.

    In a line of capitals only one that fills it (a letterhead, a signature), one with a legal form between commas, the
    house of who opens it, and in a contact a city.
    """
    agencies = agency_names(words)
    grown = [with_number(without_bygone(name)) for name in _Grammar(words, recognised).names()]
    names = [name for name in grown if not any(name.overlaps(one) for one in agencies)]
    if not words.title_case:
        return [*names, *agencies]
    label = words.passage.block.label
    alone = label not in ("title", "subtitle")
    civic, persons = grammar_words("en", "civic"), attributed_persons(recognised)
    return agencies + [
        name
        for name in names
        if (alone and name.first == 0 and name.end == len(words))
        or (alone and name.rule == "legal" and _fills_field(name))
        or closes_attribution(name, persons)
        or (label == "contact" and words.folded[name.first] in civic)
    ]


def _fills_field(name: Name) -> bool:
    """True for a name between commas: Anna Berg, Head of Press, Acme plc, +44 20 7946 0000."""
    words, behind = name.words, name.words.behind(name.end).lstrip(".").strip()
    parted = name.first == 0 or words.gap(name.first).strip(" ") in (",", ":", "|", "–", "-")
    return parted and (not behind or behind[0] in ",;|–-(/")


def headed_names(words: Words) -> list[Name]:
    """The organisations of one line of a page's header or footer; a line of capitals with a head noun is one name."""
    grammar = _Grammar(words, ())
    return [grammar.line()] if grammar.is_line() else grammar.names()


class _Grammar(SmallNouns):
    def names(self) -> list[Name]:
        found: list[Name] = []
        for at in range(len(self.words)):
            name = None if found and at < found[-1].end else self._named_at(at)
            if name is not None:
                while found and found[-1].end > name.first:
                    found.pop()
                found.append(name)
        return found

    def _named_at(self, at: int) -> Name | None:
        """The name that the noun or legal form at a word marks; None: it marks none."""
        word = self.words.folded[at]
        bare = word[: len(word) - genitive_letters(word)]
        strength = self.facts.heads.get(bare) or self._special(at, bare)
        if self._is_portfolio(at) or (strength is not None and self._is_of_an_office(at)):
            return None
        if bare in self.facts.opening and self.words.capital[at]:
            return self._opened(at)
        if bare in self.facts.legal and self._is_capital(at):
            return self._legal(at)
        if bare in grammar_words("en", "civic") and self.words.capital[at] and self._governs(at):
            return self.name(at, self.of_phrase(at, bare), "head", 0.8)
        if strength is not None and self.words.capital[at]:
            return self._headed(at, bare, strength)
        if bare in grammar_words("en", "diocese") and self.of_phrase(at, bare) > at + 1:
            return self.name(at, self.of_phrase(at, bare), "head", 0.8)
        return self.beside_small(at, bare)

    def _is_of_an_office(self, at: int) -> bool:
        """True for a noun that tells what an officer of some rank is for: Chief Financial Officer."""
        words = self.words
        if at == 0 or at + 1 >= len(words) or not (words.joined(at) and words.joined(at + 1)):
            return False
        return words.folded[at - 1] in grammar_words("en", "chiefly") and words.folded[at + 1] in self.titles

    def _special(self, at: int, word: str) -> str | None:
        """The strength of "district" behind what it is for, a body there, of a nation that is a people, and of the
        bureau of who holds an office: Northland Irrigation District; Red Willow First Nation; Attorney General's
        Chambers; else None."""
        if word in grammar_words("en", "bureau") and at > 0 and self.words.joined(at):
            held = (self.words.text_of(first, at) for first in (max(0, at - 2), at - 1))
            if any(one.endswith("'s") and one.removesuffix("'s") in self.titles for one in held):
                return _STRONG
        if at > 1 and self.words.joined(at) and self.words.text_of(at - 1, at + 1) in grammar_words("en", "people"):
            return _WEAK
        led = word == _DISTRICT and at > 0 and self.words.joined(at) and self.words.capital[at - 1]
        return _WEAK if led and self.words.folded[at - 1] in grammar_words("en", "special") else None

    def is_line(self) -> bool:
        """True for a line that is a name and nothing else: Northland Customs and Revenue Service."""
        words, article = self.words, grammar_words("en", "article")
        small = grammar_words("en", "and") | grammar_words("en", "of") | article
        whole = all(words.joined(at) or words.tied(at) for at in range(1, len(words)))
        capital = all(words.capital[at] or words.folded[at] in small for at in range(len(words)))
        sized = 1 < len(words) <= _LONGEST_LINE and words.capital[len(words) - 1]
        last = words.folded[-1] if len(words) else ""
        told = any(map(self.facts.is_body, words.folded))
        return sized and whole and capital and (told or last in self.facts.heads or last in self.titles)

    def line(self) -> Name:
        """The name that fills the line, an article before it left out."""
        first = 1 if self.words.folded[0] in grammar_words("en", "article") else 0
        return self.name(first, len(self.words), "head", 0.8)

    def _governs(self, at: int) -> bool:
        """True for City of Northport as a body: a name follows, and no preposition of place stands before it."""
        before = [word for word in self.words.folded[max(0, at - 2) : at] if word != "the"][-1:]
        placed = not grammar_words("en", "placing").isdisjoint(before)
        return not placed and self.of_phrase(at, self.words.folded[at]) > at + 1

    def _is_capital(self, at: int) -> bool:
        """True for a capital, or a legal form that may be written small behind one: Acme plc, Acme GmbH."""
        word = self.words.folded[at]
        form = self.facts.legal.get(word[: len(word) - genitive_letters(word)])  # Acme plc's founder
        small = at > 0 and self.words.capital[at - 1] and form == "strong"
        return self.words.capital[at] or small

    def _legal(self, at: int) -> Name | None:
        """A run of capitals before Inc., LLC …; a comma may stand between."""
        inner = self._before_brackets(at)
        if inner < at:
            first = self.leftmost(inner - 1, people=True)
            return self.name(first, self._past_forms(at), "legal", 0.9) if self.words.capital[inner - 1] else None
        if at == 0 or self.words.gap(at).strip(" ") not in ("", ","):
            return None
        if self.facts.legal[self.words.folded[at].removesuffix("'s")] == "weak" and self.words.gap(at).strip(" "):
            return None
        first = self.leftmost(at, people=True)
        if first == at or self._is_of_next(first, at):
            return None
        return self.name(first, self._past_forms(at), "legal", 0.9)

    def _is_of_next(self, first: int, at: int) -> bool:
        """True for letters behind an officer's name and a comma, the house of the next in a list: treasurer Ann Lee, |
        PSC commissioner Tom Fox."""
        words = self.words
        titled = first > 0 and words.joined(first) and words.folded[first - 1] in self.titles
        listed = words.gap(at).strip(" ") == "," and words.shown[at].isupper() and not words.capital[first - 1]
        after = at + 1
        return titled and listed and after < len(words) and words.joined(after) and words.folded[after] in self.titles

    def _past_forms(self, at: int) -> int:
        """Past the legal form at a word and those that follow it: Co., Ltd."""
        end = at + 1
        while end < len(self.words) and self.words.folded[end] in self.facts.legal:
            if not (self.words.joined(end) or is_second_form(self.words, end)):
                break
            end += 1
        return end

    def _before_brackets(self, at: int) -> int:
        """Where the brackets begin that part a firm from its legal form, a country or a further form in each: Acme
        (Pvt.) Limited, Acme (Thailand) Co., Acme Wind (RF) (Pty) Ltd; ``at`` where none stand there."""
        words, end = self.words, at
        while end > 1 and words.gap(end).strip(" .").startswith(")"):
            first = next((first for first in (end - 1, end - 2) if words.gap(first).endswith("(")), 0)
            inner = words.text_of(first, end)
            form = inner in grammar_words("en", "private_form") or (end < at and words.shown[first].isupper())
            if first < 1 or not (form or inner in lexicon("en").index("places") or inner in country_words()):
                break
            end = first
        return end

    def _opened(self, at: int) -> Name | None:
        """A noun of another language with the name behind it: Xunta de Galicia, Fundación Mar Azul."""
        words, end = self.words, at + 1
        while end < len(words) and words.joined(end) and end - at < LONGEST:
            small = words.folded[end] in self.facts.linking and end + 1 < len(words)
            if words.capital[end] and end not in self.people:
                end += 1
            elif small and words.joined(end + 1) and words.capital[end + 1]:
                end += 2
            else:
                break
        overlapping = dict.fromkeys(self.covered[place] for place in range(at, end) if place in self.covered)
        if end < at + 2 or (at + 1 in self.people):
            return None
        first = min((name.first for name in overlapping), default=at)
        end = max([end, *(name.end for name in overlapping if first < at or name.first == at)])
        return self.name(min(first, at), end, "head", 0.8)

    def _is_portfolio(self, at: int) -> bool:
        """True for "State" of a minister of state, which is no body: Minister of State for Food Industries."""
        words = self.words
        of = at > 1 and words.joined(at) and words.folded[at - 1 : at + 1] == ("of", "state")
        return of and words.folded[at - 2] in person_facts("en").ministers

    def _headed(self, at: int, head: str, strength: str) -> Name | None:
        first = self.leftmost(at, people=False)
        if first - 1 in self.people and self.words.joined(first) and not self.words.folded[first - 1].endswith("'s"):
            first = self.leftmost(at, people=True)
        first += self._opens_with_office(first)
        end = self.of_phrase(at, head)
        while end < len(self.words) and self.words.capital[end] and self.words.joined(end) and end - first < LONGEST:
            if end not in self.people and self.words.folded[end] in self.facts.heads:
                end += 1
            else:
                break
        if end - first < 2 or self._is_generic(first, end):
            return None
        overlapping = list(dict.fromkeys(self.covered[place] for place in range(first, end) if place in self.covered))
        if not self._is_evident(at, first, strength, overlapping):
            return None
        for name in overlapping:
            first = min(first, name.first)
            end = max(end, name.end)
        score = max((name.score for name in overlapping), default=0.6)
        return self.name(first, end, "head", score)

    def _opens_with_office(self, first: int) -> bool:
        """True for the letters of an office behind a person and a comma: Ann Lee, | VP Apparel; CFO Norlake Foods."""
        words = self.words
        apposed = first - 1 in self.people and words.gap(first).strip(" ") == "," and words.joined(first + 1)
        short = words.shown[first].isupper() and len(words.shown[first]) <= _MOST_LETTERS
        return apposed and short and words.folded[first] in self.titles

    def _is_evident(self, at: int, first: int, strength: str, overlapping: Sequence[Name]) -> bool:
        weak = strength == "weak" and at > first and self.inside_sentence(first)
        return bool(overlapping) or strength == "strong" or weak

    def _is_generic(self, first: int, end: int) -> bool:
        text = self.words.text_of(first, end)
        parts = text.split(" ")
        if text in self.facts.generic:
            return True
        if self.facts.heads.get(parts[0]) == "strong" and len(parts) > 2:
            return False
        bare = all(part in self.facts.heads or part in self.facts.function for part in parts)
        return bare and not is_compound(parts)
