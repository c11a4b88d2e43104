"""Arabic organisations from their head noun: شبكة المدن القوية، الهيئة العامة للاستثمار، وزارة الصحة ووقاية المجتمع.

The head noun opens the name; definite nouns, adjectives, fields of work and recognised names carry it on; a verb, a
preposition, a stop or another head ends it. A name found so needs evidence: a strong head, the recogniser, an acronym
behind it, or being repeated in the release.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head, head_of
from extractor.text import has_arabic

# تنسيق, تطوير: the verbal noun of form II, which opens a construct; verbs of this shape have no five letters.
# استخدام, استصلاح: that of form X.
_MASDAR = re.compile(r"^(?:ت[^اوي][^اي]ي[^اوي]|است[^ا][^ا]?ا[^اه])$")
_NISBA = re.compile(r"^(?:ال|لل)..+(?:يه|ي)$")
_LONGEST = 14


def arabic_organisations(words: Words, recognised: Sequence[Name], phrases: Mapping[str, int]) -> list[Name]:
    """The organisations that head nouns open in one passage; ``phrases`` counts what the release repeats."""
    covering = _cover(words, recognised)
    found: list[Name] = []
    at = 0
    while at < len(words):
        head = head_of(words.folded[at]) if has_arabic(words.folded[at]) else None
        if head is not None and at > 0 and words.text_of(at - 1, at + 1) in organisation_facts("ar").generic:
            head = None
        name = _read(words, at, head, covering, phrases) if head is not None else None
        if name is not None:
            found.append(name)
            at = name.end
        else:
            at += 1
    return found


def _cover(words: Words, recognised: Sequence[Name]) -> list[Name | None]:
    cover: list[Name | None] = [None] * len(words)
    for name in recognised:
        cover[name.first : name.end] = [name] * (name.end - name.first)
    return cover


def _read(words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]) -> Name | None:
    inner = head_of(words.folded[at + 1]) if at + 1 < len(words) and has_arabic(words.folded[at + 1]) else None
    if inner is not None and inner.definite and head.strength != "strong" and not head.definite:
        return None
    extent = _Extent(words, at, head, cover, phrases)
    end = extent.end()
    model = next((name for name in cover[at : max(end, at + 1)] if name is not None and name.kind == "ORG"), None)
    if model is not None and model.first >= at and (end > at + 1 or model.end > at + 1):
        end = max(end, model.end)
    if end <= at + 1:
        return None
    if words.folded[end - 1] in grammar_words("ar", "without") and end < len(words) and words.joined(end):
        end += 1
    text = words.text_of(at, end)[head.skip :]
    if _is_generic(text) or not _is_evident(extent, end, model, phrases.get(text, 0)):
        return None
    score = model.score if model is not None else 0.6
    return Name(words, at, end, "ORG", score, "head", head.skip)


def _is_generic(text: str) -> bool:
    generic = organisation_facts("ar").generic
    parts = text.split()
    return any(" ".join(parts[:size]) in generic for size in (2, 3))


def _is_evident(extent: _Extent, end: int, model: Name | None, repeated: int) -> bool:
    """Whether a phrase with a head noun is a name and not a description."""
    head, words = extent.head, extent.words
    length = end - extent.at
    second = words.folded[extent.at + 1]
    if head.definite and second.startswith("وال"):
        return False
    if second in organisation_facts("ar").describing and length == 2:
        return False
    if (model is not None and model.score >= 0.4 and model.end - model.first > 1) or _acronym_follows(words, end):
        return True
    if head.strength in ("programme", "place"):
        return False
    if extent.foreign:
        return head.strength == "strong" or model is not None
    if head.definite:
        telling = second in organisation_facts("ar").quality
        lasting = head.strength == "strong" and _NISBA.match(second) is not None
        national = head.strength == "strong" and extent.national and head.noun not in organisation_facts("ar").common
        return national or ((telling or lasting) and (extent.purpose or (telling and repeated > 1)))
    if head.strength == "strong":
        return True
    return repeated > 1 or extent.repeated or (length > 2 and (extent.purpose or extent.qualified))


def _acronym_follows(words: Words, end: int) -> bool:
    if end >= len(words) or words.gap(end).strip() not in ("(", '("', "(“"):
        return False
    return words.shown[end].isupper() and len(words.folded[end]) > 1


class _Extent:
    """How far a name goes on from its head noun."""

    def __init__(
        self, words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]
    ) -> None:
        self.words, self.at, self.head, self.cover, self.phrases = words, at, head, cover, phrases
        self.facts = organisation_facts("ar")
        self.purpose = self.qualified = self.foreign = self.repeated = self.national = False

    def end(self) -> int:
        """One past the last word of the name; ``at + 1`` where nothing follows."""
        at = self._adjectives(self.at + 1, first=True) if self.head.definite else self._complement(self.at + 1, 0)
        if at == self.at + 1 and not (self.head.definite and self._purpose_at(at)):
            return at
        last = -1
        while last != at and at - self.at < _LONGEST:
            last = at
            at = self._adjectives(at, first=False)
            joined = self._coordinated(at)
            self.qualified = self.qualified or (joined > at and self._open(joined) and self._is_adjective(joined))
            at = self._purpose(joined)
        return at

    def _open(self, at: int) -> bool:
        """True where the name may go on to this word."""
        return at < len(self.words) and self.words.joined(at) and at - self.at < _LONGEST

    def _complement(self, at: int, depth: int) -> int:
        """Past the noun that a head in construct needs; ``at`` where there is none."""
        if not self._open(at) or depth > 3:
            return at
        word = self.words.folded[at]
        covered = self.cover[at]
        if word in self.facts.function or word in self.facts.describing or word in person_facts("ar").honorifics:
            return self._named_after(at) if word in grammar_words("ar", "patron") else at
        if covered is not None and covered.first >= at and not (covered.kind == "PER" and self._is_impersonal()):
            self.foreign = self.foreign or not word.startswith("ال")
            return covered.end
        if self.words.capital[at]:
            return self._latin(at)
        if word in grammar_words("ar", "patron"):
            return self._named_after(at)
        if _is_definite(word):
            return at + 1
        if (
            word in self.facts.construct
            or _MASDAR.match(word)
            or (head_of(word) is not None and self.words.folded[at][:1] not in "وف")
        ):
            end = self._complement(self._paired(at + 1), depth + 1)
            return end if end > at + 1 else at
        return self._unknown(at) if depth == 0 else at

    def _paired(self, at: int) -> int:
        """Past a second noun that shares the complement of the first: هيئة تنمية واستخدام الطاقة."""
        word = self.words.folded[at] if self._open(at) else ""
        second = word.startswith("و") and (word[1:] in self.facts.construct or _MASDAR.match(word[1:]) is not None)
        return at + 1 if second and self._open(at + 1) and _is_definite(self.words.folded[at + 1]) else at

    def _is_impersonal(self) -> bool:
        """True for bodies that bear no person's name: a ministry, a court."""
        return self.head.noun in grammar_words("ar", "impersonal")

    def _unknown(self, at: int) -> int:
        """Past words that no list knows (جمعية بذور للتنمية): what follows, or being repeated, shows the name."""
        end = at
        while self._open(end) and end - at < 3 and self._may_name(end):
            end += 1
            if not self._open(end):
                break
            word = self.words.folded[end]
            if word in self.facts.quality or (word.startswith("لل") and "ال" + word[2:] in self.facts.field):
                self.qualified = True
                return end
        if self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0) > 1 and self._may_name(at):
            self.repeated = True
            return at + 1
        return at

    def _may_name(self, at: int) -> bool:
        word = self.words.folded[at]
        known = word in self.facts.function or word in self.facts.describing or word in person_facts("ar").cues
        return (
            not known
            and not word[0].isdigit()
            and not word.endswith("يه")
            and word not in person_facts("ar").heads
            and head_of(word) is None
        )

    def _latin(self, at: int) -> int:
        self.foreign = True
        while self._open(at) and self.words.capital[at]:
            at += 1
        return at

    def _named_after(self, at: int) -> int:
        """Past الملك سعود, الأمير سلطان بن عبد العزيز."""
        given = person_facts("ar").given
        end = at + 1
        while self._open(end) and end - at < 6:
            word = self.words.folded[end]
            if (
                word in given
                or word in grammar_words("ar", "kinship")
                or self.words.folded[end - 1] in grammar_words("ar", "kinship")
                or self._is_person(end)
            ):
                end += 1
            elif end == at + 1:
                return end + 1
            else:
                break
        self.qualified = True
        return end

    def _is_person(self, at: int) -> bool:
        covered = self.cover[at]
        return covered is not None and covered.kind == "PER"

    def _adjectives(self, at: int, *, first: bool) -> int:
        while self._open(at):
            word = self.words.folded[at]
            if word in grammar_words("ar", "without") and self._open(at + 1):
                at += 2
                continue
            if word in self.facts.describing and not self._is_covered(at):
                break
            if word in person_facts("ar").honorifics or word in person_facts("ar").heads or word in self.facts.function:
                break
            if head_of(word) is not None:
                break
            if word in self.facts.quality:
                self.qualified = self.qualified or word not in self.facts.plain
                self.national = self.national or word in self.facts.nation
            elif not self._is_adjective(at):
                break
            at += 1
        return at

    def _is_adjective(self, at: int) -> bool:
        word = self.words.folded[at]
        nisba = _NISBA.match(word) is not None and not word.startswith("لل")
        return nisba or self._is_covered(at) or (_is_definite(word) and self._always(at))

    def _always(self, at: int) -> bool:
        """True where the release repeats the name and never without this word."""
        longer = self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0)
        return longer > 1 and longer == self.phrases.get(self.words.text_of(self.at, at)[self.head.skip :], 0)

    def _is_covered(self, at: int) -> bool:
        """True where the recogniser joined this word to the one before."""
        covered = self.cover[at]
        return covered is not None and covered.kind == "ORG" and covered.first < at

    def _coordinated(self, at: int) -> int:
        """Past والسكان, ووقاية المجتمع; ``at`` where another name or clause begins."""
        if not self._open(at):
            return at
        word = self.words.folded[at]
        if word == "و" and self._open(at + 1):
            rest, after = self.words.folded[at + 1], at + 2
        else:
            rest, after = word[1:], at + 1
        if not word.startswith("و") or head_of(rest) is not None:
            return at
        longer = self.words.text_of(self.at, after)[self.head.skip :]
        always = self.phrases.get(longer, 0) > 1
        if rest in self.facts.field or (always and _is_definite(rest)) or (_is_definite(rest) and self._is_covered(at)):
            return after
        if rest in self.facts.construct and self._open(after) and _is_definite(self.words.folded[after]):
            return after + 1
        return at

    def _is_lasting(self, at: int) -> bool:
        """True where the recogniser or the release's own repetition ties this word to the name."""
        longer = self.words.text_of(self.at, at + 1)[self.head.skip :]
        return self._is_covered(at) or self.head.definite or self.phrases.get(longer, 0) > 1

    def _purpose_at(self, at: int) -> bool:
        return self._purpose(at) > at

    def _purpose(self, at: int) -> int:
        """Past للمدن, لحقوق الإنسان: what the organisation is for."""
        if not self._open(at):
            return at
        word = self.words.folded[at]
        known = "ال" + word[2:] in self.facts.field or self._is_covered(at)
        known = known or (self.head.definite and not self.purpose)
        if word.startswith("لل") and len(word) > 4 and known and head_of(word) is None:
            self.purpose = True
            return at + 1
        if word in grammar_words("ar", "from") and self._open(at + 1) and _is_definite(self.words.folded[at + 1]):
            shielding = any(part in grammar_words("ar", "protecting") for part in self.words.folded[self.at : at])
            return at + 2 if shielding else at
        opens = word[1:] in self.facts.construct or (_MASDAR.match(word[1:]) and self._is_lasting(at))
        if word.startswith("ل") and opens:
            end = self._complement(at + 1, 1)
            if end > at + 1:
                self.purpose = True
                return end
        return at


def _is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > 3
