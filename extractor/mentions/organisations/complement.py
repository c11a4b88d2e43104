"""What an Arabic head noun in construct needs behind it: a noun, a name that the recogniser found, unknown words."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import MASDAR, NISBA, VERBAL, is_definite
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.heads import head_of, is_served
from extractor.mentions.organisations.reach import Reach
from extractor.text import restore_article


class Complement(Reach):
    """Walks over the noun that a head in construct, or the last noun of a name, governs."""

    def completed(self, at: int) -> int:
        """Past what the last noun governs, before which the recogniser stopped: جمعية نبض لمساندة | مرضى السكتة."""
        last = self.words.folded[at - 1]
        serves = (
            last.startswith("ل")
            and not last.startswith("لل")
            and (last[1:] in self.facts.construct or VERBAL.match(last[1:]) is not None)
        )
        joined = last[0] == "و" and last[1:] in self.facts.construct  # صندوق القروض ومساعدة | المزارعين
        opens = last in self.facts.construct or joined or (serves and at > self.at + 2)
        if at <= self.at + 1 or not opens:
            return at
        end = self.past_complement(at, 1)
        told = end > at and end < len(self.words) and self.words.joined(end) and self.words.folded[at].startswith("ال")
        return end + 1 if told and NISBA.match(self.words.folded[end]) else end  # لتوثيق | العمل التطوعي

    def past_complement(self, at: int, depth: int) -> int:
        """Past the noun that a head in construct needs; ``at`` where there is none."""
        if not self.is_open(at) or depth > 3:
            return at
        word = self.words.folded[at]
        covered = self.cover[at]
        named = covered is not None and covered.kind == "ORG" and covered.first == at
        small = word in self.facts.function and not named
        if small or word in self.facts.describing or word in person_facts("ar").honorifics:
            return self._named_after(at) if word in grammar_words("ar", "patron") else at
        place = self._past_place(at) if depth == 0 else None
        if place is not None:
            return place
        if depth and covered is not None and covered.first == at and covered.skip and word[0] in "وف":
            return at  # مجموعة نقل وشركة النيل
        if covered is not None and covered.first >= at and not (covered.kind == "PER" and self.is_impersonal()):
            self.foreign = self.foreign or not word.startswith("ال")
            self.placed, self.inner = covered.kind == "LOC", covered.kind == "ORG"
            self.named = covered.kind in ("MISC", "ORG")
            return self._compound(covered)
        if depth and self.is_town_of_field(at):
            self.placed = True
            return at + 1  # المديرية العامة لتربية ديالى
        if self.words.capital[at]:
            return self._latin(at)
        if word in grammar_words("ar", "patron"):
            return self._named_after(at)
        if is_definite(word) or (depth and self._is_last_of_body(at)):
            return at + 1
        head = head_of(word) is not None and word[:1] not in "وف"
        if head or word in self.facts.construct or MASDAR.match(word):
            end = self.past_complement(self.past_paired(at + 1), depth + 1)
            return end if end > at + 1 else at
        many = word.endswith("ات") or self._governs(at)
        if depth and many and self.is_open(at + 1) and is_definite(self.words.folded[at + 1]):
            return at + 2  # جهاز تنفيذ مشروعات الإسكان
        return at if depth else self._past_plain(at)

    def _past_plain(self, at: int) -> int:
        """Past plural things and the noun that they govern, words that no list knows, or the rest of a found name."""
        word, covered = self.words.folded[at], self.cover[at]
        if self.head.noun in grammar_words("ar", "droppable") and word.endswith("ات") and len(word) > 4:
            self.plural = self.is_open(at + 1) and is_definite(self.words.folded[at + 1])
            if self.plural:
                return at + 2
        end = self._unknown(at)
        whole = end == at and covered is not None and covered.kind == "ORG" and covered.first == self.at
        return covered.end if whole and covered is not None and not covered.cut else end

    def _past_place(self, at: int) -> int | None:
        """Past the town or province by which a body is called, the recogniser's one name with it or not; None: none."""
        covered = self.cover[at]
        if covered is not None and self._is_one_with_head(covered):
            self.foreign = True
            self.placed, self.named = covered.kind == "LOC", covered.kind == "ORG"
            return covered.end
        if self.words.folded[at] in grammar_words("ar", "settled") and self.is_provincial(at):
            self.foreign = self.placed = True
            place = self.cover[at + 1]
            return place.end if place is not None else at + 2
        if self.is_part_of_town(at):
            self.foreign = self.placed = True
            return self._past_town(at + 1)
        return self._past_town(at + 1) if self.is_bench(at) else None

    def _past_town(self, at: int) -> int:
        """Past the town of a court, which begins at a word: محكمة جنايات البصرة."""
        self.placed = True
        place = self.cover[at]
        return place.end if place is not None and place.first == at and place.kind != "PER" else at + 1

    def _compound(self, covered: Name) -> int:
        """Past a name that the recogniser cut in two: ساوث تشاينا | مورنينغ بوست."""
        at = covered.end
        after = self.cover[at] if self.is_open(at) else None
        whole = after is None or after.kind != "ORG" or after.first != at or after.skip or not self.foreign
        return at if after is None or whole or head_of(self.words.folded[at]) is not None else after.end

    def past_paired(self, at: int) -> int:
        """Past a second noun that shares the complement of the first: هيئة تنمية واستخدام الطاقة."""
        word = self.words.folded[at] if self.is_open(at) else ""
        opened = MASDAR.match(self.words.folded[at - 1]) is not None  # تطوير وإقراض: behind و is a noun like it
        second = word.startswith("و") and not word.startswith("وال") and head_of(word) is None
        second = second and (opened or word[1:] in self.facts.construct or MASDAR.match(word[1:]) is not None)
        shared = second and self.is_open(at + 1)
        return at + 1 if shared and (is_definite(self.words.folded[at + 1]) or self._is_last_of_body(at + 1)) else at

    def _unknown(self, at: int) -> int:
        """Past words that no list knows (جمعية بذور للتنمية): what follows, or being repeated, shows the name."""
        end = at
        while self.is_open(end) and end - at < 3 and self._may_name(end):
            end += 1
            if not self.is_open(end):
                break
            word = self.words.folded[end]
            if word in self.facts.quality or (word.startswith("لل") and restore_article(word) in self.facts.field):
                self.qualified = True
                return end
            if end == at + 1 and self._is_served(end):
                self.qualified = self.purpose = True
                return end + 2
            if self._is_represented(end):
                self.repeated = True
                return end
            if end == at + 1 and self._may_be_described(word) and NISBA.match(word):
                self.qualified = True  # شركة دال الغذائية: a definite adjective fits no noun without the article
                return end
        if self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0) > 1 and self._may_name(at):
            self.repeated = True
            return at + 1
        return at

    def _may_be_described(self, adjective: str) -> bool:
        """True for a firm, and for a centre, club or fund of the adjective's gender: مركز درب | الثقافي."""
        if self.head.noun in grammar_words("ar", "titled"):
            return True
        agreed = adjective.endswith("ه") == self.head.noun.endswith("ه")
        return agreed and self.head.noun in grammar_words("ar", "countrywide")

    def _is_represented(self, at: int) -> bool:
        """True for "represented by" right behind the name, as of no thing: مركز محور | ممثلا بمديرته."""
        words = self.words
        told = words.folded[at] in grammar_words("ar", "represented") and self.is_open(at + 1)
        return told and (words.folded[at + 1][0] == "ب" or words.folded[at + 1] == "في")

    def _latin(self, at: int) -> int:
        word = self.words.folded[at]
        self.foreign, self.latin = True, word.isalpha() and word not in organisation_facts("en").generic
        while self.is_open(at) and self.words.capital[at]:
            at += 1
        return at

    def _named_after(self, at: int) -> int:
        """Past الملك سعود, الأمير سلطان بن عبد العزيز."""
        given, kinship = person_facts("ar").given, grammar_words("ar", "kinship")
        royal = self.words.folded[at] in grammar_words("ar", "royal")
        end = at + 1
        while self.is_open(end) and end - at < 6:
            word = self.words.folded[end]
            if royal and end > at + 1 and kinship.isdisjoint((word, self.words.folded[end - 1])) and word in given:
                break  # مدير ميناء الملك فهد | سامي الراعي
            if (
                (word in given and self.words.shown[end][-1] != "ى")
                or word in kinship
                or self.words.folded[end - 1] in kinship
                or self._is_person(end)
            ):
                end += 1
            elif end == at + 1:
                return end + 1
            else:
                break
        self.qualified = True
        return end

    def _is_one_with_head(self, covered: Name) -> bool:
        """True where the recogniser took a strong head and its complement for one place or body: بلدية جالو."""
        if covered.kind not in ("LOC", "ORG") or self.head.strength != "strong":
            return False
        return covered.first <= self.at and (covered.kind == "LOC" or covered.first < self.at)

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

    def _is_person(self, at: int) -> bool:
        covered = self.cover[at]
        return covered is not None and covered.kind == "PER"

    def _is_last_of_body(self, at: int) -> bool:
        """True for the last word of what the recogniser takes for a body: أعوان وإطارات | سوريتراس."""
        covered = self.cover[at]
        return covered is not None and covered.kind == "ORG" and covered.first < at == covered.end - 1

    def _governs(self, at: int) -> bool:
        """True for زيت in لإنتاج زيت الأركان: a noun between what a body does and a definite one."""
        word = self.words.folded[at]
        before = self.words.folded[at - 1]
        served = before.startswith("ل") and not before.startswith("لل") and at - 1 > self.at
        plain = word.isalpha() and len(word) > 2 and word[0] != "و" and head_of(word) is None
        return served and plain and self.cover[at] is None

    def _is_served(self, at: int) -> bool:
        """True for للتفوق الرياضي behind a foreign name of one word: no participle (تابع), no feminine adjective."""
        name, word = self.words.folded[at - 1], self.words.folded[at]
        foreign = not name.endswith("ه") and name[0] not in "متويلبك" and not name.startswith("ال")
        covered = self.cover[at - 1]
        foreign = foreign or (covered is not None and covered.kind == "ORG" and covered.first <= self.at)
        action = VERBAL.match(word[2:]) is not None or word[2:] not in lexicon("ar").index("counted")
        served = is_served(word) and action and self.is_open(at + 1)
        served = served and not self.words.folded[at + 1].endswith("ين")  # للطلبة الجزائريين
        return foreign and served and NISBA.match(self.words.folded[at + 1]) is not None
