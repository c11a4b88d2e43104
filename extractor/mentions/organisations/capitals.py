"""How far an English organisation's name goes: runs of capitals before and behind a noun, "of" and "and" inside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.cleaning import is_second_form
from extractor.mentions.naming.descriptions import is_tied
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_DOUBTFUL = 0.6  # of the recogniser
LONGEST = 12
"""Words of a name at most."""
_ARTICLED = re.compile(r"(?:al|el)-[A-Z]")


class Capitals:
    """The borders of a name around a word of one passage."""

    def __init__(self, words: Words, recognised: Sequence[Name]) -> None:
        self.words = words
        self.facts = organisation_facts("en")
        self.titles = person_facts("en").heads
        self.people = {at for name in recognised if name.kind == "PER" for at in range(name.first, name.end)}
        self.covered = {at: name for name in recognised if name.kind == "ORG" for at in range(name.first, name.end)}
        self.begins = {name.first for name in recognised}
        self.placed = {name.end - 1 for name in recognised if name.kind == "LOC"}

    def inside_sentence(self, first: int) -> bool:
        """A capital there is a name's, not a sentence's."""
        gap = self.words.gap(first)
        return not any(mark in gap for mark in '.!?:\n\t“"•')

    def leftmost(self, at: int, *, people: bool) -> int:
        """The first word of the run of capitals that ends before ``at``."""
        first = at
        while first > 0 and at - first < LONGEST:
            before = first - 1
            comma = people and first == at and self.words.gap(first).strip(" ") == ","
            if not (self.words.joined(first) or comma or self.words.tied(first) or self._owned_by_many(first)):
                break
            if (
                self.words.folded[before] in grammar_words("en", "and")
                and before > 0
                and self.words.capital[before - 1]
            ):
                around = self.words.folded[first] in grammar_words("en", "surroundings")  # Harwick and District Chamber
                if not (people and self._joins(before)) and not self._is_paired(before) and not around:
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
        while first > 0 and at - first < LONGEST and words.capital[first - 1] and words.joined(first):
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
        if is_tied(word):
            return False  # the Surrey-based Acme plc
        verb = word in grammar_words("en", "headline_verb") and at > 0 and self.words.joined(at)
        if verb and self.words.capital[at - 1]:
            return False  # Acme Receives | Velm Foundation Award
        if word in self.facts.function and not self.words.shown[at].isupper():
            return False
        if word in lexicon("en").index("weekdays"):
            return False
        if word in lexicon("en").index("months") and at > 0 and self.words.folded[at - 1].isdigit():
            return False  # 12 June Northland Theatre
        return people or at not in self.people or at in self.covered

    def of_phrase(self, at: int, head: str) -> int:
        """Past "of Health and Human Services"; ``at + 1`` where no such phrase follows."""
        words = self.words
        end = at + 1
        if genitive_letters(words.folded[at]):
            return end
        while end + 1 < min(len(words), at + LONGEST) and words.joined(end) and words.joined(end + 1):
            of = words.folded[end] in grammar_words("en", "of")
            if not of and not self._is_charge(end, head) and not self._serves(end, head):
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
            end = self.past_capitals(after)
            if head in grammar_words("en", "coordinating"):
                state, charged = head in grammar_words("en", "ministry"), head in self.facts.charged
                end = self._coordinated(end, of_state=state, charged=charged)
            end = self._past_kindred(end)
        return end

    def _past_kindred(self, end: int) -> int:
        """Past "and Allied Workers" behind the trade of a union; ``end`` where nothing such follows."""
        words, after = self.words, end + 1
        if after >= len(words) or not (words.joined(end) and words.joined(after) and words.capital[after]):
            return end
        kindred = words.folded[after] in grammar_words("en", "kindred")
        return self.past_capitals(after) if kindred and words.folded[end] in grammar_words("en", "and") else end

    def _serves(self, at: int, head: str) -> bool:
        """True for "to the" between an officer with an office and whom he serves: Office of the Secretary to the
        Government."""
        office = head in grammar_words("en", "bureau") and self.words.folded[at - 1] in self.titles
        return office and self.words.text_of(at, at + 2) == "to the"

    def _is_charge(self, at: int, head: str) -> bool:
        """True for "on" between a committee and what it works on, no day: Committee on Water, Committee on Monday."""
        after = self.words.folded[at + 1]
        day = after in lexicon("en").index("weekdays") or after in lexicon("en").index("months")
        return head in self.facts.charged and self.words.folded[at] == "on" and not day

    def past_capitals(self, at: int) -> int:
        """Past the run of capitals that begins at a word; ``at`` where none does."""
        words = self.words
        last = min(len(words), at + LONGEST)
        while at < last and words.capital[at] and at not in self.people:
            if words.shown[at].isupper() and words.folded[at] in self.titles:
                break  # Port of Harwick CEO
            at += 1
            folk = words.folded[at - 1] in grammar_words("en", "folk") and at < last and words.capital[at]
            if (genitive_letters(words.folded[at - 1]) and not folk) or at >= len(words):
                break  # Ministry of Women's Affairs
            if not words.joined(at) and not words.tied(at):
                break
        return at

    def _coordinated(self, end: int, *, of_state: bool, charged: bool) -> int:
        words = self.words
        last = min(len(words) - 1, end + LONGEST)
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
            stop = self.past_capitals(after)
            if charged:  # Committee on Ways and Means | Chairman
                stop = next((at for at in range(after + 1, stop) if words.folded[at] in self.titles), stop)
            if after in self.begins and not (of_state and self._is_field(after, stop)):
                break
            inside = words.folded[after:stop]
            sized = inside[0] in grammar_words("en", "size")  # Ministry of Small and Medium Enterprises
            if not sized and any(self.facts.is_body(word) or word in self.titles for word in inside):
                break
            if comma and not self._closes(after, stop, of_state=of_state):
                break
            end = stop
        return end

    def _closes(self, first: int, stop: int, *, of_state: bool) -> bool:
        """True where "and" follows the capitals from word ``first`` to ``stop``; for a ministry also further fields
        before it (Tourism, Culture, Sport and Media), or "&" among them (Food & Public Distribution)."""
        words = self.words
        both = grammar_words("en", "and")
        if of_state and any("&" in words.gap(at) for at in range(first + 1, stop)):
            return True
        while of_state and stop < len(words) and words.gap(stop).strip(" ") == "," and stop - first < LONGEST:
            after = self.past_capitals(stop)
            named = any(self.facts.is_body(word) or word in self.titles for word in words.folded[stop:after])
            if after == stop or named or stop in self.people:
                return False
            stop = after
        return stop + 1 < len(words) and words.folded[stop] in both and words.joined(stop)

    def _is_field(self, first: int, end: int) -> bool:
        """True for a second field of a ministry that the recogniser took for a body: Agriculture and Sea Fisheries; it
        may have taken the third with it: Ports, Shipping and Waterways."""
        covered = self.covered.get(first)
        if covered is None or covered.kind == "PER":
            return False
        if covered.score < _DOUBTFUL:
            return True  # Health, Wellness and the Environment
        joint = not grammar_words("en", "and").isdisjoint(self.words.folded[first : covered.end])
        joint = joint or any("&" in self.words.gap(at) for at in range(first + 1, covered.end))
        return joint or (covered.end <= end and self.words.folded[end - 1] in self.facts.field)

    def name(self, first: int, end: int, rule: str, score: float) -> Name:
        """Words ``[first, end)`` as an organisation, a genitive at the end left out."""
        while end < len(self.words) and is_second_form(self.words, end):
            end += 1  # Acme Foods Pvt. Ltd.
        return Name(self.words, first, end, "ORG", score, rule, 0, genitive_letters(self.words.folded[end - 1]))
