"""English organisations from capitals, head nouns and legal forms: Ministry of Health, Acme Robotics Inc."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, genitive_letters
from extractor.mentions.naming.words import Words

_LONGEST = 12
_LONGEST_LINE = 9  # words of a line of a letterhead that is one name
_ARTICLED = re.compile(r"(?:al|el)-[A-Z]")


def english_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """The organisations that a head noun or a legal form marks in one passage.

    In a line of capitals only one that fills it (a letterhead, a signature), and in a contact a city.
    """
    names = _Grammar(words, recognised).names()
    if not words.title_case:
        return names
    label = words.passage.block.label
    alone = label not in ("title", "subtitle")
    civic = grammar_words("en", "civic")
    return [
        name
        for name in names
        if (alone and name.first == 0 and name.end == len(words))
        or (label == "contact" and words.folded[name.first] in civic)
    ]


def headed_names(words: Words) -> list[Name]:
    """The organisations of one line of a page's header or footer; a line of capitals with a head noun is one name."""
    grammar = _Grammar(words, ())
    return [grammar.line()] if grammar.is_line() else grammar.names()


class _Grammar:
    def __init__(self, words: Words, recognised: Sequence[Name]) -> None:
        self.words = words
        self.facts = organisation_facts("en")
        self.titles = person_facts("en").heads
        self.people = {at for name in recognised if name.kind == "PER" for at in range(name.first, name.end)}
        self.covered = {at: name for name in recognised if name.kind == "ORG" for at in range(name.first, name.end)}
        self.begins = {name.first for name in recognised}
        self.placed = {name.end - 1 for name in recognised if name.kind == "LOC"}

    def names(self) -> list[Name]:
        found: list[Name] = []
        for at, word in enumerate(self.words.folded):
            if found and at < found[-1].end:
                continue
            bare = word[: len(word) - genitive_letters(word)]
            strength = self.facts.heads.get(bare)
            if bare in self.facts.opening and self.words.capital[at]:
                name = self._opened(at)
            elif bare in self.facts.legal and self._is_capital(at):
                name = self._legal(at)
            elif bare in grammar_words("en", "civic") and self.words.capital[at] and self._governs(at):
                name = self._name(at, self._of_phrase(at, bare), "head", 0.8)
            elif strength is not None and self.words.capital[at]:
                name = self._headed(at, bare, strength)
            elif bare in self.facts.press or bare in self.facts.communal:
                name = self._before_small(at, bare)
            else:
                name = None
            if name is not None:
                while found and found[-1].end > name.first:
                    found.pop()
                found.append(name)
        return found

    def is_line(self) -> bool:
        """True for a line that is a name and nothing else: Northland Customs and Revenue Service."""
        words, small = (
            self.words,
            grammar_words("en", "and") | grammar_words("en", "of") | grammar_words("en", "article"),
        )
        whole = all(words.joined(at) or words.tied(at) for at in range(1, len(words)))
        capital = all(words.capital[at] or words.folded[at] in small for at in range(len(words)))
        sized = 1 < len(words) <= _LONGEST_LINE and words.capital[len(words) - 1]
        last = words.folded[-1] if len(words) else ""
        told = any(self.facts.heads.get(word) in ("strong", "weak") for word in words.folded)
        return sized and whole and capital and (told or last in self.facts.heads or last in self.titles)

    def line(self) -> Name:
        """The name that fills the line, an article before it left out."""
        first = 1 if self.words.folded[0] in grammar_words("en", "article") else 0
        return self._name(first, len(self.words), "head", 0.8)

    def _governs(self, at: int) -> bool:
        """True for City of Northport as a body: a name follows, and no preposition of place stands before it."""
        before = [word for word in self.words.folded[max(0, at - 2) : at] if word != "the"][-1:]
        placed = not grammar_words("en", "placing").isdisjoint(before)
        return not placed and self._of_phrase(at, self.words.folded[at]) > at + 1

    def _is_capital(self, at: int) -> bool:
        """True for a capital, or a legal form that may be written small behind one: Acme plc, Acme GmbH."""
        small = at > 0 and self.words.capital[at - 1] and self.facts.legal.get(self.words.folded[at]) == "strong"
        return self.words.capital[at] or small

    def _legal(self, at: int) -> Name | None:
        """A run of capitals before Inc., LLC …; a comma may stand between."""
        if at == 0 or self.words.gap(at).strip(" ") not in ("", ","):
            return None
        if self.facts.legal[self.words.folded[at].removesuffix("'s")] == "weak" and self.words.gap(at).strip(" "):
            return None
        first = self._leftmost(at, people=True)
        if first == at:
            return None
        end = at + 1
        while end < len(self.words) and self.words.folded[end] in self.facts.legal and self.words.joined(end):
            end += 1
        return self._name(first, end, "legal", 0.9)

    def _opened(self, at: int) -> Name | None:
        """A noun of another language with the name behind it: Xunta de Galicia, Fundación Mar Azul."""
        words, end = self.words, at + 1
        while end < len(words) and words.joined(end) and end - at < _LONGEST:
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
        return self._name(min(first, at), end, "head", 0.8)

    def _before_small(self, at: int, noun: str) -> Name | None:
        """A title before the noun of a press house (Foreign Affairs magazine); a town with its council before a title.

        Two words at least, the first no article: one is often where the house stands, or what it writes of.
        """
        words = self.words
        if words.capital[at] or words.title_case or at == 0 or not words.joined(at):
            return None
        first = self._leftmost(at, people=False)
        if noun in self.facts.communal:
            led = at + 1 < len(words) and words.joined(at + 1) and words.folded[at + 1] in self.titles
            return self._name(first, at + 1, "head", 0.8) if first < at and led else None
        if (
            at - first < 2
            or at - 1 in self.placed
            or words.folded[at - 1] in self.titles
            or genitive_letters(words.folded[at - 1])
        ):
            return None
        return self._name(first, at, "head", 0.8) if self._inside_sentence(first) else None

    def _headed(self, at: int, head: str, strength: str) -> Name | None:
        first = self._leftmost(at, people=False)
        if first - 1 in self.people and self.words.joined(first) and not self.words.folded[first - 1].endswith("'s"):
            first = self._leftmost(at, people=True)
        end = self._of_phrase(at, head)
        while end < len(self.words) and self.words.capital[end] and self.words.joined(end) and end - first < _LONGEST:
            if end not in self.people and self.words.folded[end] in self.facts.heads:
                end += 1
            else:
                break
        if end - first < 2 or self._is_generic(first, end):
            return None
        overlapping = list(dict.fromkeys(self.covered[place] for place in range(first, end) if place in self.covered))
        if not self._is_evident(at, first, end, strength, overlapping):
            return None
        for name in overlapping:
            first = min(first, name.first)
            end = max(end, name.end)
        score = max((name.score for name in overlapping), default=0.6)
        return self._name(first, end, "head", score)

    def _is_evident(self, at: int, first: int, end: int, strength: str, overlapping: Sequence[Name]) -> bool:
        if overlapping:
            return True
        if strength == "strong":
            return True
        return strength == "weak" and at > first and self._inside_sentence(first)

    def _inside_sentence(self, first: int) -> bool:
        """A capital there is a name's, not a sentence's."""
        gap = self.words.gap(first)
        return not any(mark in gap for mark in '.!?:\n\t“"•')

    def _is_generic(self, first: int, end: int) -> bool:
        text = self.words.text_of(first, end)
        parts = text.split(" ")
        if text in self.facts.generic or (self.facts.heads.get(parts[0]) == "strong" and len(parts) > 2):
            return text in self.facts.generic
        return all(part in self.facts.heads or part in self.facts.function for part in parts)

    def _leftmost(self, at: int, *, people: bool) -> int:
        """The first word of the run of capitals that ends before ``at``."""
        first = at
        while first > 0 and at - first < _LONGEST:
            before = first - 1
            comma = people and first == at and self.words.gap(first).strip(" ") == ","
            if not (self.words.joined(first) or comma or self.words.tied(first) or self._owned_by_many(first)):
                break
            if (
                self.words.folded[before] in grammar_words("en", "and")
                and before > 0
                and self.words.capital[before - 1]
            ):
                if not (people and self._joins(before)) and not self._is_paired(before):
                    break
                first = before
                continue
            if not self._may_stand(before, people=people):
                break
            first = before
        if first == 0 and at - first > 1 and self._is_dateline():
            first = 1
        small = self.facts.function | grammar_words("en", "inside")
        while first < at and self.words.folded[first] in small and not self.words.gap(first + 1).startswith("."):
            first += 1
        return first

    def _owned_by_many(self, at: int) -> bool:
        """True behind the genitive of a plural in capitals: Growers' Alliance."""
        owner = self.words.folded[at - 1].endswith("s") and self.words.capital[at - 1] and self.words.capital[at]
        return owner and self.words.gap(at) in ("' ", "’ ")

    def _is_dateline(self) -> bool:
        """A place in capitals that a wire puts before the first words: WASHINGTON Panasonic …"""
        return self.words.shown[0].isupper() and len(self.words.shown[0]) > 4 and not self.words.shown[1].isupper()

    def _joins(self, at: int) -> bool:
        """Whether the recogniser sees one name on both sides of an "and"."""
        name = self.covered.get(at)
        return name is not None and name.first < at < name.end - 1

    def _is_paired(self, at: int) -> bool:
        """True for "the Northland Security and Civil Defence Corps": two words before "and", no body, one article."""
        words, first = self.words, at
        while first > 0 and at - first < _LONGEST and words.capital[first - 1] and words.joined(first):
            first -= 1
        inside = words.folded[first:at]
        told = any(word in self.facts.heads or word in self.titles for word in inside)
        told = told or " ".join(inside) in self.facts.known  # the Red Cross and Civil Defence Force
        short = any(words.shown[place].isupper() for place in range(first, at))
        article = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "article")
        opens = bool(inside) and inside[0] in grammar_words("en", "article")  # The at the head of a sentence
        return at - first >= (3 if opens else 2) and (article or opens) and not told and not short

    def _may_stand(self, at: int, *, people: bool) -> bool:
        word = self.words.folded[at]
        articled = _ARTICLED.match(self.words.shown[at]) is not None  # Zarqa al-Naqab Municipality
        if not (self.words.capital[at] or articled):
            return False
        if word.endswith(("-based", "-led", "-owned", "-listed")):
            return False  # the Surrey-based Acme plc
        if word in self.facts.function and not self.words.shown[at].isupper():
            return False
        if word in lexicon("en").index("weekdays"):
            return False
        if word in lexicon("en").index("months") and at > 0 and self.words.folded[at - 1].isdigit():
            return False  # 12 June Northland Theatre
        return people or at not in self.people or at in self.covered

    def _of_phrase(self, at: int, head: str) -> int:
        """Past "of Health and Human Services"; ``at + 1`` where no such phrase follows."""
        words = self.words
        end = at + 1
        if genitive_letters(words.folded[at]):
            return end
        while (
            end + 1 < min(len(words), at + _LONGEST)
            and words.folded[end] in grammar_words("en", "of")
            and words.joined(end)
        ):
            if not words.joined(end + 1):
                break
            after = end + 1
            if (
                words.folded[after] in grammar_words("en", "article")
                and after + 1 < len(words)
                and words.joined(after + 1)
            ):
                after += 1
            if not words.capital[after] or after in self.people:
                break
            end = self._capitals(after)
            if head in grammar_words("en", "coordinating"):
                end = self._coordinated(end, of_state=head in grammar_words("en", "ministry"))
        return end

    def _capitals(self, at: int) -> int:
        words = self.words
        last = min(len(words), at + _LONGEST)
        while at < last and words.capital[at] and at not in self.people:
            at += 1
            if genitive_letters(words.folded[at - 1]) or at >= len(words):
                break
            if not words.joined(at) and not words.tied(at):
                break
        return at

    def _coordinated(self, end: int, *, of_state: bool) -> int:
        words = self.words
        last = min(len(words) - 1, end + _LONGEST)
        while end < last:
            comma = words.gap(end).strip(" ") == "," and words.capital[end]
            after = end if comma else end + 1
            if not comma and not (
                words.folded[end] in grammar_words("en", "and") and words.joined(end) and words.joined(end + 1)
            ):
                break
            if words.folded[after] in grammar_words("en", "article") and words.joined(after + 1):
                after += 1  # Department of Agriculture, Food and the Marine
            if not words.capital[after] or after in self.people:
                break
            stop = self._capitals(after)
            if after in self.begins and not (of_state and self._is_field(after, stop)):
                break
            inside = words.folded[after:stop]
            if any(self.facts.heads.get(word) in ("strong", "weak") or word in self.titles for word in inside):
                break
            if comma and not (stop + 1 < len(words) and words.folded[stop] in grammar_words("en", "and")):
                break
            end = stop
        return end

    def _is_field(self, first: int, end: int) -> bool:
        """True for a second field of a ministry that the recogniser took for a body: Agriculture and Sea Fisheries."""
        covered = self.covered.get(first)
        return covered is not None and covered.end <= end and self.words.folded[end - 1] in self.facts.field

    def _name(self, first: int, end: int, rule: str, score: float) -> Name:
        return Name(self.words, first, end, "ORG", score, rule, 0, genitive_letters(self.words.folded[end - 1]))
