"""How far an Arabic organisation's name goes on from its head noun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head, head_of

# تنسيق, تطوير: the verbal noun of form II, which opens a construct; verbs of this shape have no five letters.
# استخدام, استصلاح: that of form X.
MASDAR = re.compile(r"^(?:ت[^اوي][^اي]ي[^اوي]|است[^ا][^ا]?ا[^اه])$")
NISBA = re.compile(r"^(?:ال|لل)..+(?:يه|ي|يين)$")
_LONGEST = 14


class Extent:
    """How far a name goes on from its head noun."""

    def __init__(
        self, words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]
    ) -> None:
        self.words, self.at, self.head, self.cover, self.phrases = words, at, head, cover, phrases
        self.facts = organisation_facts("ar")
        self.purpose = self.qualified = self.foreign = self.repeated = self.national = False
        self.scoped = self.placed = self.inner = self.named = self.plural = self.sited = False

    def end(self) -> int:
        """One past the last word of the name; ``at + 1`` where nothing follows."""
        at = self._adjectives(self.at + 1, first=True) if self.head.definite else self._complement(self.at + 1, 0)
        if at == self.at + 1 and not (self.head.definite and self._purpose_at(at) and not self._titled()):
            return at
        last = -1
        while last != at and at - self.at < _LONGEST:
            last = at
            at = self._adjectives(at, first=False)
            joined = self._coordinated(at)
            self.qualified = self.qualified or (joined > at and self._open(joined) and self._is_adjective(joined))
            at = self._purpose(joined)
        if at > self.at + 1 and self.words.folded[at - 1] in self.facts.construct:
            at = self._complement(at, 1)  # the recogniser stopped before what the last noun governs
        return self._seat(at)

    def _titled(self) -> bool:
        """True behind a title: نائب رئيس الشركة للاستكشاف has a field of work behind "the company", no name."""
        before = self.words.folded[self.at - 1] if self.at > 0 and self.words.joined(self.at) else ""
        return before in person_facts("ar").heads

    def _seat(self, at: int) -> int:
        """Past في بيروت behind a body that is told apart by its place: الجامعة الأمريكية, بعثة … للدعم."""
        if self.head.noun in grammar_words("ar", "ministry") and self._is_province(at):
            place = self.cover[at + 1]
            return place.end if place is not None else at
        seated = self.head.noun in grammar_words("ar", "seated")
        if not (seated and self._open(at + 1)):
            return at
        accredited = self.words.folded[at] in grammar_words("ar", "accredited")  # بعثة الاتحاد الأوروبي لدى لبنان
        if not accredited and not (self.words.folded[at] == "في" and (self.head.definite or self.purpose)):
            return at
        place = self.cover[at + 1]
        return place.end if place is not None and place.kind == "LOC" and place.first == at + 1 else at

    def _is_provincial(self, at: int) -> bool:
        """True for محافظة كربلاء behind a council: a province that the recogniser knows."""
        council = self.head.noun in grammar_words("ar", "body") and self.head.noun in grammar_words("ar", "countrywide")
        place = self.cover[at + 1] if self._open(at + 1) else None
        return council and place is not None and place.kind in ("LOC", "ORG") and place.first in (at, at + 1)

    def _is_province(self, at: int) -> bool:
        """True for بولاية النيل الأزرق behind a ministry: one of several of its name."""
        if not self._open(at + 1):
            return False
        word, place = self.words.folded[at], self.cover[at + 1]
        settled = word[0] == "ب" and word[1:] in grammar_words("ar", "settled")
        return settled and place is not None and place.kind in ("LOC", "ORG") and place.first in (at, at + 1)

    def _open(self, at: int) -> bool:
        """True where the name may go on to this word."""
        return at < len(self.words) and self.words.joined(at) and at - self.at < _LONGEST

    def _complement(self, at: int, depth: int) -> int:
        """Past the noun that a head in construct needs; ``at`` where there is none."""
        if not self._open(at) or depth > 3:
            return at
        word = self.words.folded[at]
        covered = self.cover[at]
        named = covered is not None and covered.kind == "ORG" and covered.first == at
        if (
            (word in self.facts.function and not named)
            or word in self.facts.describing
            or word in person_facts("ar").honorifics
        ):
            return self._named_after(at) if word in grammar_words("ar", "patron") else at
        if covered is not None and depth == 0 and self._is_one_with_head(covered):
            return self._rest(covered)
        if depth == 0 and word in grammar_words("ar", "settled") and self._is_provincial(at):
            self.foreign = self.placed = True
            place = self.cover[at + 1]
            return place.end if place is not None else at + 2
        if covered is not None and covered.first >= at and not (covered.kind == "PER" and self._is_impersonal()):
            self.foreign = self.foreign or not word.startswith("ال")
            self.placed, self.inner = covered.kind == "LOC", covered.kind == "ORG"
            self.named = covered.kind in ("MISC", "ORG")
            return covered.end
        if self.words.capital[at]:
            return self._latin(at)
        if word in grammar_words("ar", "patron"):
            return self._named_after(at)
        if _is_definite(word):
            return at + 1
        if (
            word in self.facts.construct
            or MASDAR.match(word)
            or (head_of(word) is not None and self.words.folded[at][:1] not in "وف")
        ):
            end = self._complement(self._paired(at + 1), depth + 1)
            return end if end > at + 1 else at
        if depth == 0 and self.head.noun in grammar_words("ar", "droppable") and word.endswith("ات") and len(word) > 4:
            self.plural = self._open(at + 1) and _is_definite(self.words.folded[at + 1])
            if self.plural:
                return at + 2
        return self._unknown(at) if depth == 0 else at

    def _is_one_with_head(self, covered: Name) -> bool:
        """True where the recogniser took a strong head and its complement for one place or body: بلدية جالو."""
        if covered.kind not in ("LOC", "ORG") or self.head.strength != "strong":
            return False
        return covered.first <= self.at and (covered.kind == "LOC" or covered.first < self.at)

    def _rest(self, covered: Name) -> int:
        self.foreign = True
        self.placed, self.named = covered.kind == "LOC", covered.kind == "ORG"
        return covered.end

    def _paired(self, at: int) -> int:
        """Past a second noun that shares the complement of the first: هيئة تنمية واستخدام الطاقة."""
        word = self.words.folded[at] if self._open(at) else ""
        opened = MASDAR.match(self.words.folded[at - 1]) is not None  # تطوير وإقراض: behind و is a noun like it
        second = word.startswith("و") and not word.startswith("وال") and head_of(word) is None
        second = second and (opened or word[1:] in self.facts.construct or MASDAR.match(word[1:]) is not None)
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
            if end == at + 1 and self.head.noun in grammar_words("ar", "titled") and NISBA.match(word):
                self.qualified = True  # شركة دال الغذائية: a definite adjective fits no noun without the article
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
                (word in given and self.words.shown[end][-1] != "ى")
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
            if self._is_participle(at):
                self.qualified = True
                at += 1
                continue
            if self._is_concern(at):
                return at + 2
            sited = first and self._open(at + 1) and at > self.at and self._is_place_of(at + 1)
            if word in self.facts.describing and not self._is_covered(at) and not sited:
                break
            if word in person_facts("ar").honorifics or word in person_facts("ar").heads or word in self.facts.function:
                break
            if head_of(word) is not None or (self._serves(at) and not self._is_covered(at + 1)):
                break
            if self.facts.is_nation(word) and self.foreign and not self._is_covered(at) and not self._always(at):
                break
            if word in self.facts.quality or self.facts.is_nation(word):
                self.qualified = self.qualified or word not in self.facts.plain
                self.national = self.national or self.facts.is_nation(word)
                self.scoped = self.scoped or (word not in self.facts.plain and word not in self.facts.nation)
            elif not self._is_adjective(at):
                break
            at += 1
        return at

    def _is_participle(self, at: int) -> bool:
        """True for an adjective with the letters of a head, behind a feminine noun: مكافحة الجريمة المنظمة."""
        before = self.words.folded[at - 1]
        agrees = at > self.at + 1 and before.startswith("ال") and before.endswith("ه") and not self.head.definite
        return agrees and self.words.folded[at][2:] in grammar_words("ar", "participle")

    def _is_concern(self, at: int) -> bool:
        """True for المتعلقة بالألغام behind what a body is for, which the adjective completes."""
        concerned = self.purpose and self.words.folded[at] in grammar_words("ar", "concerned") and self._open(at + 1)
        return concerned and self.words.folded[at + 1].startswith("بال")

    def _serves(self, at: int) -> bool:
        """True for لرعاية, with what is cared for behind it."""
        word = self.words.folded[at]
        return word[0] == "ل" and word[1:] in self.facts.construct and self._open(at + 1)

    def _is_adjective(self, at: int) -> bool:
        word = self.words.folded[at]
        nisba = NISBA.match(word) is not None and not word.startswith("لل")
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
        managed = rest in grammar_words("ar", "managing") and self._open(after) and self._is_impersonal()
        if managed and word.startswith("و") and self.words.folded[after] in grammar_words("ar", "managed"):
            return after + 1  # وزارة الطوارئ وإدارة الكوارث
        if not word.startswith("و") or head_of(rest) is not None:
            return at
        if self.head.noun in grammar_words("ar", "managing") and rest in grammar_words("ar", "managed"):
            return after
        longer = self.words.text_of(self.at, after)[self.head.skip :]
        always = self.phrases.get(longer, 0) > 1
        if self._is_ware(at, rest, after):
            return after
        if rest in self.facts.field or (always and _is_definite(rest)) or (_is_definite(rest) and self._is_covered(at)):
            return after
        if rest in self.facts.construct and self._open(after) and _is_definite(self.words.folded[after]):
            return after + 1
        return at

    def _is_ware(self, at: int, rest: str, after: int) -> bool:
        """True for والمستلزمات الطبية behind what a body deals in: things in the plural with an adjective, no bodies."""
        told = self.head.definite and self.purpose and _is_definite(rest) and rest.endswith("ات")
        before = _is_definite(self.words.folded[at - 1]) and rest[2:] not in self.facts.heads
        return told and before and self._open(after) and NISBA.match(self.words.folded[after]) is not None

    def _is_lasting(self, at: int) -> bool:
        """True where the recogniser or the release's own repetition ties this word to the name."""
        longer = self.words.text_of(self.at, at + 1)[self.head.skip :]
        serving = self.inner and self._open(at + 1) and _is_definite(self.words.folded[at + 1])
        return self._is_covered(at) or self.head.definite or serving or self.phrases.get(longer, 0) > 1

    def _purpose_at(self, at: int) -> bool:
        return self._purpose(at) > at

    def _purpose(self, at: int) -> int:
        """Past للمدن, لحقوق الإنسان: what the organisation is for."""
        if not self._open(at):
            return at
        word = self.words.folded[at]
        known = "ال" + word[2:] in self.facts.field or self._is_covered(at)
        known = known or (self.head.definite and not self.purpose) or self._is_of_parent(at)
        if word.startswith("لل") and self._is_corps(at):
            self.purpose = True
            return at + 2
        if word.startswith("لل") and len(word) > 4 and known and head_of(word) is None:
            self.purpose = True
            return at + 1
        if self._is_place_of(at):
            self.purpose = self.sited = True
            covered = self.cover[at] or self.cover[at + 1]
            return covered.end if covered is not None else at + 1
        if word in grammar_words("ar", "from") and self._open(at + 1) and _is_definite(self.words.folded[at + 1]):
            shielding = any(part in grammar_words("ar", "protecting") for part in self.words.folded[self.at : at])
            return at + 2 if shielding else at
        if self._is_ethics(at):
            self.purpose = True
            return at + 3
        plural = self.head.definite and word.endswith("ات") and self._open(at + 1)
        plural = plural and (_is_definite(self.words.folded[at + 1]) or self.cover[at + 1] is not None)
        opens = plural or word[1:] in self.facts.construct or (MASDAR.match(word[1:]) and self._is_lasting(at))
        if word.startswith("ل") and opens and (not self.purpose or self._is_covered(at)):
            end = self._complement(at + 1, 1)
            if end > at + 1:
                self.purpose = True
                return end
        return at

    def _is_of_parent(self, at: int) -> bool:
        """True right behind a body with many units, for what a unit is for: دائرة الأمم المتحدة للإجراءات."""
        parent = " ".join(self.words.folded[max(self.at + 1, at - 2) : at]) in grammar_words("ar", "parent")
        return parent and not self.purpose and not self.words.folded[at].endswith("ين")

    def _is_scaled(self, at: int) -> bool:
        """True right behind a definite head and an adjective of its range: المصلحة الولائية."""
        return self.head.definite and self.scoped and at > self.at + 1 and not self.purpose

    def _is_corps(self, at: int) -> bool:
        """True for للشرطة القضائية: another body with an adjective, which this one serves."""
        noun = head_of(self.words.folded[at]) is not None and self._open(at + 1)
        return noun and self._is_scaled(at) and NISBA.match(self.words.folded[at + 1]) is not None

    def _is_ethics(self, at: int) -> bool:
        """True for لأخلاقيات مهنة الصيدلة: a plural with a noun and what that governs."""
        word = self.words.folded[at]
        plural = word[0] == "ل" and word.endswith("ات") and not word.startswith("لل") and self._is_scaled(at)
        inner = plural and self._open(at + 2) and self.words.folded[at + 1] not in self.facts.function
        return inner and _is_definite(self.words.folded[at + 2]) and self.words.folded[at + 1][0] != "و"

    def _is_place_of(self, at: int) -> bool:
        """True for لزاكورة behind a head with its article and an adjective: المجلس الجماعي لزاكورة."""
        nisba = at > self.at + 1 and NISBA.match(self.words.folded[at - 1]) is not None
        behind = self.cover[at + 1] if self._open(at + 1) else None
        if self.words.folded[at][1:] in grammar_words("ar", "settled") and self.words.folded[at][0] == "ل":
            return nisba and self.head.definite and behind is not None and behind.kind == "LOC"
        covered = self.cover[at]
        placed = covered is not None and covered.kind in ("LOC", "ORG") and covered.first == at == covered.end - 1
        alone = placed and covered is not None and (covered.skip == 1 or covered.kind == "ORG")
        return alone and nisba and self.head.definite and self.words.folded[at][0] == "ل"


def _is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > 3
