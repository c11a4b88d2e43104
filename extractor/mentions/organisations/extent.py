"""How far an Arabic organisation's name goes on from its head noun."""

from __future__ import annotations

from extractor.mentions.naming.arabic_names import is_of_other_gender
from extractor.mentions.naming.arabic_shapes import NISBA, is_definite
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.own import is_of_the_office
from extractor.mentions.organisations.courts import goes_on_with_court
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.purpose import Purpose
from extractor.mentions.organisations.reach import LONGEST


class Extent(Purpose):
    """How far a name goes on from its head noun."""

    def end(self) -> int:
        """One past the last word of the name; ``at + 1`` where nothing follows."""
        at = self._adjectives(self.at + 1, first=True) if self.head.definite else self.past_complement(self.at + 1, 0)
        if at == self.at + 1 and not (self.head.definite and self.past_purpose(at) > at and not self._titled()):
            return at
        last = -1
        while last != at and at - self.at < LONGEST:
            last = at
            at = self._adjectives(at, first=False)
            joined = self._coordinated(at)
            self.qualified = self.qualified or (joined > at and self.is_open(joined) and self._is_adjective(joined))
            if joined == at and self._is_of_secretariat(at):
                at = self.cover[at].end  # type: ignore[union-attr]
                break
            charged = self.is_open(joined) and is_of_the_office(self.words, self.at, joined)
            at = joined if charged else self.past_purpose(joined)  # نائب رئيس جامعة النور | لشؤون الطلبة
        return self._seat(self.completed(at))

    def _seat(self, at: int) -> int:
        """Past في بيروت behind a body that is told apart by its place: الجامعة الأمريكية, بعثة … للدعم."""
        if self.head.noun in grammar_words("ar", "ministry") and self.is_province(at):
            place = self.cover[at + 1]
            return place.end if place is not None else at
        state = self.state_end(at) if self.head.noun in grammar_words("ar", "ministry") else None
        if state is not None:
            return state
        parent = self.is_behind_parent(at)  # مكتب المنسق المقيم للأمم المتحدة في العراق: one of many
        seated = self.head.noun in grammar_words("ar", "seated") or parent
        if not (seated and self.is_open(at + 1)):
            return at
        accredited = self.words.folded[at] in grammar_words("ar", "accredited")  # بعثة الاتحاد الأوروبي لدى لبنان
        told = (self.head.definite and at > self.at + 1) or self.purpose or parent  # not الوكالة | في جيبوتي
        if not accredited and not (self.words.folded[at] == "في" and told):
            return at
        place = self.cover[at + 1]
        return place.end if place is not None and place.kind == "LOC" and place.first == at + 1 else at

    def _adjectives(self, at: int, *, first: bool) -> int:
        while self.is_open(at):
            word = self.words.folded[at]
            if word in grammar_words("ar", "without") and self.is_open(at + 1):
                at += 2
                continue
            if self._is_participle(at):
                self.qualified = True
                at += 1
                continue
            if self._is_concern(at):
                return at + 2
            if self._is_federal(at):
                self.qualified = self.scoped = True
                at += 1
                continue
            if goes_on_with_court(self.words, self.at, self.head, at):
                at += 1
                continue
            sited = first and self.is_open(at + 1) and at > self.at and self.is_place_of(at + 1)
            if word in self.facts.describing and not self.is_covered(at) and not sited and not self.governed:
                break
            titled = word in person_facts("ar").heads and not self._is_of_the_field(at)
            if word in person_facts("ar").honorifics or titled or word in self.facts.function:
                break
            if is_of_the_office(self.words, self.at, at):
                break  # رئيس شركة النور | التنفيذي
            if head_of(word) is not None or (self._serves(at) and not self.is_covered(at + 1)):
                break
            if self.facts.is_nation(word) and self.foreign and not self.is_covered(at) and not self._always(at):
                break
            if word in self.facts.quality or self.facts.is_nation(word):
                self.qualified = self.qualified or word not in self.facts.plain
                self.national = self.national or self.facts.is_nation(word)
                self.scoped = self.scoped or (word not in self.facts.plain and word not in self.facts.nation)
            elif not self._is_adjective(at):
                break
            at += 1
        return at

    def _coordinated(self, at: int) -> int:
        """Past والسكان, ووقاية المجتمع; ``at`` where another name or clause begins."""
        if not self.is_open(at):
            return at
        word = self.words.folded[at]
        if word == "و" and self.is_open(at + 1):
            rest, after = self.words.folded[at + 1], at + 2
        else:
            rest, after = word[1:], at + 1
        managed = rest in grammar_words("ar", "managing") and self.is_open(after) and self.is_impersonal()
        if managed and word.startswith("و") and self.words.folded[after] in grammar_words("ar", "managed"):
            return after + 1  # وزارة الطوارئ وإدارة الكوارث
        if not word.startswith("و") or head_of(rest) is not None:
            return at
        if self.head.noun in grammar_words("ar", "managing") and rest in grammar_words("ar", "managed"):
            return after
        longer = self.words.text_of(self.at, after)[self.head.skip :]
        always = self.phrases.get(longer, 0) > 1
        alike = NISBA.match(rest) is not None or (is_definite(rest) and rest.endswith("ات"))
        if self._is_ware(at, rest, after) or (self.governed and alike):
            return after  # في المجالات الثقافية والسينمائية, على الصادرات والواردات
        if (
            is_definite(rest)
            and self.is_open(after)
            and self.words.folded[after] in grammar_words("ar", "parliamentary")
        ):
            return after  # لجنة الزراعة والمياه والأهوار | النيابية
        if rest in self.facts.field or (always and is_definite(rest)) or (is_definite(rest) and self.is_covered(at)):
            return after
        taught = self.head.noun in grammar_words("ar", "schooling") and not always  # كلية الطب | وتطوير البحث
        if (
            not taught
            and rest in self.facts.construct
            and self.is_open(after)
            and is_definite(self.words.folded[after])
        ):
            return after + 1
        return at

    def _titled(self) -> bool:
        """True behind a title: نائب رئيس الشركة للاستكشاف has a field of work behind "the company", no name."""
        before = self.words.folded[self.at - 1] if self.at > 0 and self.words.joined(self.at) else ""
        return before in person_facts("ar").heads

    def _is_participle(self, at: int) -> bool:
        """True for an adjective with the letters of a head, behind a feminine noun: مكافحة الجريمة المنظمة."""
        before = self.words.folded[at - 1]
        agrees = at > self.at + 1 and before.startswith("ال") and before.endswith("ه") and not self.head.definite
        return agrees and self.words.folded[at][2:] in grammar_words("ar", "participle")

    def _is_of_secretariat(self, at: int) -> bool:
        """True for the body behind ل whose secretariat it is: الأمانة العامة | لمجلس التعاون."""
        body = self.cover[at] if self.is_open(at) else None
        seated = self.head.noun in grammar_words("ar", "secretariat") and self.head.definite and at > self.at + 1
        led = seated and self.words.folded[at][0] == "ل" and head_of(self.words.folded[at]) is not None
        return led and body is not None and body.kind == "ORG" and body.end > at

    def _is_of_the_field(self, at: int) -> bool:
        """True for الاقتصادية in مجلس التنمية الاقتصادية, which is a woman's trade too: not right before her name."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        agreed = before.startswith("ال") and before.endswith("ه") == word.endswith("ه")
        if not agreed or at == self.at + 1 or NISBA.match(word) is None:
            return False
        person = self.cover[at + 1] if self.is_open(at + 1) else None
        if person is None or person.kind != "PER" or person.first != at + 1:
            return True
        return is_of_other_gender(word, self.words.folded[at + 1])

    def _is_federal(self, at: int) -> bool:
        """True for الاتحادية behind a definite noun, which is an adjective there: وزارة المالية الاتحادية."""
        before = self.words.folded[at - 1]
        definite = before.startswith("ال") or (at - 1 == self.at and self.head.definite)
        return definite and self.words.folded[at] in grammar_words("ar", "federal")

    def _is_concern(self, at: int) -> bool:
        """True for المتعلقة بالألغام behind what a body is for, which the adjective completes."""
        concerned = self.purpose and self.words.folded[at] in grammar_words("ar", "concerned") and self.is_open(at + 1)
        return concerned and self.words.folded[at + 1].startswith("بال")

    def _serves(self, at: int) -> bool:
        """True for لرعاية, with what is cared for behind it."""
        word = self.words.folded[at]
        return word[0] == "ل" and word[1:] in self.facts.construct and self.is_open(at + 1)

    def _is_adjective(self, at: int) -> bool:
        word = self.words.folded[at]
        nisba = NISBA.match(word) is not None and not word.startswith("لل")
        nisba = nisba and word not in grammar_words("ar", "thing_done")  # نفذت شرطة النور العملية
        return nisba or self.is_covered(at) or (is_definite(word) and self._always(at))

    def _always(self, at: int) -> bool:
        """True where the release repeats the name and never without this word."""
        longer = self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0)
        return longer > 1 and longer == self.phrases.get(self.words.text_of(self.at, at)[self.head.skip :], 0)

    def _is_ware(self, at: int, rest: str, after: int) -> bool:
        """True for والمستلزمات الطبية behind what a body deals in: plural things with an adjective, no bodies."""
        told = self.head.definite and self.purpose and is_definite(rest) and rest.endswith("ات")
        before = is_definite(self.words.folded[at - 1]) and rest[2:] not in self.facts.heads
        return told and before and self.is_open(after) and NISBA.match(self.words.folded[after]) is not None
