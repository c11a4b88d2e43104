"""How far an Arabic organisation's name goes on from its head noun."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.own import is_of_the_office
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.courts import goes_on_with_court
from extractor.mentions.organisations.heads import head_of, is_served
from extractor.mentions.organisations.reach import LONGEST, MASDAR, NISBA, VERBAL, Reach, is_definite
from extractor.text import restore_article


class Extent(Reach):
    """How far a name goes on from its head noun."""

    def end(self) -> int:
        """One past the last word of the name; ``at + 1`` where nothing follows."""
        at = self._adjectives(self.at + 1, first=True) if self.head.definite else self._complement(self.at + 1, 0)
        if at == self.at + 1 and not (self.head.definite and self._purpose_at(at) and not self._titled()):
            return at
        last = -1
        while last != at and at - self.at < LONGEST:
            last = at
            at = self._adjectives(at, first=False)
            joined = self._coordinated(at)
            self.qualified = self.qualified or (joined > at and self._open(joined) and self._is_adjective(joined))
            if joined == at and self._is_of_secretariat(at):
                at = self.cover[at].end  # type: ignore[union-attr]
                break
            charged = self._open(joined) and is_of_the_office(self.words, self.at, joined)
            at = joined if charged else self._purpose(joined)  # نائب رئيس جامعة النور | لشؤون الطلبة
        return self._seat(self.completed(at))

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
        end = self._complement(at, 1)
        told = end > at and end < len(self.words) and self.words.joined(end) and self.words.folded[at].startswith("ال")
        return end + 1 if told and NISBA.match(self.words.folded[end]) else end  # لتوثيق | العمل التطوعي

    def _seat(self, at: int) -> int:
        """Past في بيروت behind a body that is told apart by its place: الجامعة الأمريكية, بعثة … للدعم."""
        if self.head.noun in grammar_words("ar", "ministry") and self._is_province(at):
            place = self.cover[at + 1]
            return place.end if place is not None else at
        state = self._state_end(at) if self.head.noun in grammar_words("ar", "ministry") else None
        if state is not None:
            return state
        parent = self._behind_parent(at)  # مكتب المنسق المقيم للأمم المتحدة في العراق: one of many
        seated = self.head.noun in grammar_words("ar", "seated") or parent
        if not (seated and self._open(at + 1)):
            return at
        accredited = self.words.folded[at] in grammar_words("ar", "accredited")  # بعثة الاتحاد الأوروبي لدى لبنان
        told = (self.head.definite and at > self.at + 1) or self.purpose or parent  # not الوكالة | في جيبوتي
        if not accredited and not (self.words.folded[at] == "في" and told):
            return at
        place = self.cover[at + 1]
        return place.end if place is not None and place.kind == "LOC" and place.first == at + 1 else at

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
        if depth == 0 and self._is_part_of_town(at):
            self.foreign = self.placed = True
            return self._past_town(at + 1)
        if depth == 0 and self._is_bench(at):
            return self._past_town(at + 1)
        if depth and covered is not None and covered.first == at and covered.skip and word[0] in "وف":
            return at  # مجموعة نقل وشركة النيل
        if covered is not None and covered.first >= at and not (covered.kind == "PER" and self._is_impersonal()):
            self.foreign = self.foreign or not word.startswith("ال")
            self.placed, self.inner = covered.kind == "LOC", covered.kind == "ORG"
            self.named = covered.kind in ("MISC", "ORG")
            return self._compound(covered)
        if depth and self._is_town_of_field(at):
            self.placed = True
            return at + 1  # المديرية العامة لتربية ديالى
        if self.words.capital[at]:
            return self._latin(at)
        if word in grammar_words("ar", "patron"):
            return self._named_after(at)
        if is_definite(word) or (depth and self._is_last_of_body(at)):
            return at + 1
        if (
            word in self.facts.construct
            or MASDAR.match(word)
            or (head_of(word) is not None and self.words.folded[at][:1] not in "وف")
        ):
            end = self._complement(self._paired(at + 1), depth + 1)
            return end if end > at + 1 else at
        many = word.endswith("ات") or self._governs(at)
        if depth and many and self._open(at + 1) and is_definite(self.words.folded[at + 1]):
            return at + 2  # جهاز تنفيذ مشروعات الإسكان
        if depth == 0 and self.head.noun in grammar_words("ar", "droppable") and word.endswith("ات") and len(word) > 4:
            self.plural = self._open(at + 1) and is_definite(self.words.folded[at + 1])
            if self.plural:
                return at + 2
        end = self._unknown(at) if depth == 0 else at
        whole = covered is not None and covered.kind == "ORG" and covered.first == self.at and not covered.cut
        return covered.end if whole and covered is not None and end == at and depth == 0 else end

    def _past_town(self, at: int) -> int:
        """Past the town of a court, which begins at a word: محكمة جنايات البصرة."""
        self.placed = True
        place = self.cover[at]
        return place.end if place is not None and place.first == at and place.kind != "PER" else at + 1

    def _compound(self, covered: Name) -> int:
        """Past a name that the recogniser cut in two: ساوث تشاينا | مورنينغ بوست."""
        at = covered.end
        after = self.cover[at] if self._open(at) else None
        whole = after is None or after.kind != "ORG" or after.first != at or after.skip or not self.foreign
        return at if after is None or whole or head_of(self.words.folded[at]) is not None else after.end

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
        shared = second and self._open(at + 1)
        return at + 1 if shared and (is_definite(self.words.folded[at + 1]) or self._is_last_of_body(at + 1)) else at

    def _unknown(self, at: int) -> int:
        """Past words that no list knows (جمعية بذور للتنمية): what follows, or being repeated, shows the name."""
        end = at
        while self._open(end) and end - at < 3 and self._may_name(end):
            end += 1
            if not self._open(end):
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
            bodies = grammar_words("ar", "titled") | grammar_words("ar", "countrywide")
            agreed = word.endswith("ه") == self.head.noun.endswith("ه") or self.head.noun in grammar_words(
                "ar", "titled"
            )
            if end == at + 1 and self.head.noun in bodies and agreed and NISBA.match(word):
                self.qualified = True  # شركة دال الغذائية: a definite adjective fits no noun without the article
                return end
        if self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0) > 1 and self._may_name(at):
            self.repeated = True
            return at + 1
        return at

    def _latin(self, at: int) -> int:
        word = self.words.folded[at]
        self.foreign, self.latin = True, word.isalpha() and word not in organisation_facts("en").generic
        while self._open(at) and self.words.capital[at]:
            at += 1
        return at

    def _named_after(self, at: int) -> int:
        """Past الملك سعود, الأمير سلطان بن عبد العزيز."""
        given, kinship = person_facts("ar").given, grammar_words("ar", "kinship")
        royal = self.words.folded[at] in grammar_words("ar", "royal")
        end = at + 1
        while self._open(end) and end - at < 6:
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
            if self._is_federal(at):
                self.qualified = self.scoped = True
                at += 1
                continue
            if goes_on_with_court(self.words, self.at, self.head, at):
                at += 1
                continue
            sited = first and self._open(at + 1) and at > self.at and self._is_place_of(at + 1)
            if word in self.facts.describing and not self._is_covered(at) and not sited and not self.governed:
                break
            titled = word in person_facts("ar").heads and not self._is_of_the_field(at)
            if word in person_facts("ar").honorifics or titled or word in self.facts.function:
                break
            if is_of_the_office(self.words, self.at, at):
                break  # رئيس شركة النور | التنفيذي
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
        alike = NISBA.match(rest) is not None or (is_definite(rest) and rest.endswith("ات"))
        if self._is_ware(at, rest, after) or (self.governed and alike):
            return after  # في المجالات الثقافية والسينمائية, على الصادرات والواردات
        if is_definite(rest) and self._open(after) and self.words.folded[after] in grammar_words("ar", "parliamentary"):
            return after  # لجنة الزراعة والمياه والأهوار | النيابية
        if rest in self.facts.field or (always and is_definite(rest)) or (is_definite(rest) and self._is_covered(at)):
            return after
        taught = self.head.noun in grammar_words("ar", "schooling") and not always  # كلية الطب | وتطوير البحث
        if not taught and rest in self.facts.construct and self._open(after) and is_definite(self.words.folded[after]):
            return after + 1
        return at

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
        if known and (is_served(word) or (word.startswith("لل") and restore_article(word) in self.facts.field)):
            self.purpose = True
            return at + 1
        if self._is_place_of(at):
            self.purpose = self.sited = True
            covered = self.cover[at] or self.cover[at + 1]
            return covered.end if covered is not None else at + 1
        if word in grammar_words("ar", "from") and self._open(at + 1) and is_definite(self.words.folded[at + 1]):
            return at + 2 if self._is_shielding(at) else at
        if word in grammar_words("ar", "from") and self._is_shielding(at) and self._is_chain(at + 1):
            return at + 3  # للوقاية من حوادث الطرقات
        if self._is_governed(at):
            self.governed = True
            return at + 2
        if self._is_fight(at):
            self.purpose = self.qualified = True
            return at + 2
        if self._is_ethics(at):
            self.purpose = True
            return at + 3
        plural = self.head.definite and word.endswith("ات") and self._open(at + 1)
        plural = plural and (is_definite(self.words.folded[at + 1]) or self.cover[at + 1] is not None)
        opens = plural or word[1:] in self.facts.construct or (MASDAR.match(word[1:]) and self._is_lasting(at))
        opens = opens or self._is_verbal(at)
        if word.startswith("ل") and opens and (not self.purpose or self._is_covered(at)):
            end = self._complement(self._paired(at + 1), 1)
            if end > at + 1:
                self.purpose = True
                return end
        return at
