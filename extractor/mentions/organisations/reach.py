"""What each word near an Arabic head noun may be to the name that it opens: an adjective, a place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import is_of_other_gender
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head, head_of, is_served
from extractor.text import restore_article

# تنسيق, تطوير: the verbal noun of form II, which opens a construct; verbs of this shape have no five letters.
# استخدام, استصلاح: that of form X.
MASDAR = re.compile(r"^(?:ت[^اوي][^اي]ي[^اوي]|است[^ا][^ا]?ا[^اه])$")
# انتاج, اعتماد, اداره, مسانده, صناعه, تنميه, توزيع: those of forms IV, VIII and III, of a trade, of II with weak
# letters; other nouns have these shapes too.
VERBAL = re.compile(
    r"^(?:ا[^ا]ت?[^ا]ا[^اه]|ا[^ا]ا[^ا]ه|م[^ا]ا[^ا][^اي]ه|[^ا][^ا]ا[^اي]ه|[^ا][^ا]ايه|ت[^ا][^ا]يه|تو[^ا]ي[^ا])$"
)
NISBA = re.compile(r"^(?:ال|لل)..+(?:يه|ي|يين)$")
_FURTHEST_PLACE = 6
_UPON = "علي"  # على, folded
LONGEST = 14
"""Words of a name at most."""


class Reach:
    """The questions that ``Extent`` asks of the words behind a head noun."""

    def __init__(
        self, words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]
    ) -> None:
        self.words, self.at, self.head, self.cover, self.phrases = words, at, head, cover, phrases
        self.facts = organisation_facts("ar")
        self.purpose = self.qualified = self.foreign = self.repeated = self.national = False
        self.scoped = self.placed = self.inner = self.named = self.plural = self.sited = self.latin = False
        self.governed = False

    def _titled(self) -> bool:
        """True behind a title: نائب رئيس الشركة للاستكشاف has a field of work behind "the company", no name."""
        before = self.words.folded[self.at - 1] if self.at > 0 and self.words.joined(self.at) else ""
        return before in person_facts("ar").heads

    def _is_provincial(self, at: int) -> bool:
        """True for محافظة كربلاء behind a council: a province that the recogniser knows."""
        council = self.head.noun in grammar_words("ar", "body") and self.head.noun in grammar_words("ar", "countrywide")
        council = council or (self.head.noun in grammar_words("ar", "corps") and not self.head.definite)
        place = self.cover[at + 1] if self._open(at + 1) else None
        return council and place is not None and place.kind in ("LOC", "ORG") and place.first in (at, at + 1)

    def _is_province(self, at: int) -> bool:
        """True for بولاية النيل الأزرق behind a ministry: one of several of its name."""
        if not self._open(at + 1):
            return False
        word, place = self.words.folded[at], self.cover[at + 1]
        settled = word[0] == "ب" and word[1:] in grammar_words("ar", "settled")
        return settled and place is not None and place.kind in ("LOC", "ORG") and place.first in (at, at + 1)

    def _state_end(self, at: int) -> int | None:
        """Past في ولاية النيل الأزرق behind a ministry, which a state of a federation has too; None: nothing such."""
        if not self._open(at + 2) or self.words.folded[at] != "في" or self.head.definite:
            return None
        if self.words.folded[at + 1] not in grammar_words("ar", "state"):
            return None
        for place in range(at + 2, min(at + _FURTHEST_PLACE, len(self.words))):
            name = self.cover[place]
            if name is not None or not self._open(place):
                return name.end if name is not None and name.kind in ("LOC", "ORG") else None
            if self.words.folded[place] not in grammar_words("ar", "quarter"):
                return None
        return None

    def _is_bench(self, at: int) -> bool:
        """True for جنايات behind a court, with its town or field behind it."""
        court = self.head.noun in grammar_words("ar", "local") and self.words.folded[at] in grammar_words("ar", "bench")
        if not court or not self._open(at + 1):
            return False
        town, place = self.words.folded[at + 1], self.cover[at + 1]
        known = town in lexicon("ar").index("places") or (place is not None and place.kind != "PER")
        return is_definite(town) or (known and town not in self.facts.function)

    def _is_part_of_town(self, at: int) -> bool:
        """True for شمال القاهرة behind a body of its own name: a point of the compass and a known place."""
        quarter = self.head.strength == "strong" and self.words.folded[at] in grammar_words("ar", "quarter")
        if not quarter or self.cover[at] is not None or not self._open(at + 1):
            return False
        place = self.cover[at + 1]
        told = place is not None and place.kind == "LOC" and place.first == at + 1
        return told or (place is None and self.words.folded[at + 1] in lexicon("ar").index("places"))

    def _is_town_of_field(self, at: int) -> bool:
        """True for a place behind what a directorate is for there: لتربية ديالى, لزراعة كربلاء."""
        before = self.words.folded[at - 1]
        field = before[0] == "ل" and before[1:] in grammar_words("ar", "provincial_field")
        covered = self.cover[at]
        known = self.words.folded[at] in lexicon("ar").index("places")
        return field and self.head.definite and (known or (covered is not None and covered.kind != "PER"))

    def _open(self, at: int) -> bool:
        """True where the name may go on to this word."""
        return at < len(self.words) and self.words.joined(at) and at - self.at < LONGEST

    def _is_one_with_head(self, covered: Name) -> bool:
        """True where the recogniser took a strong head and its complement for one place or body: بلدية جالو."""
        if covered.kind not in ("LOC", "ORG") or self.head.strength != "strong":
            return False
        return covered.first <= self.at and (covered.kind == "LOC" or covered.first < self.at)

    def _is_impersonal(self) -> bool:
        """True for bodies that bear no person's name: a ministry, a court."""
        return self.head.noun in grammar_words("ar", "impersonal")

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

    def _is_participle(self, at: int) -> bool:
        """True for an adjective with the letters of a head, behind a feminine noun: مكافحة الجريمة المنظمة."""
        before = self.words.folded[at - 1]
        agrees = at > self.at + 1 and before.startswith("ال") and before.endswith("ه") and not self.head.definite
        return agrees and self.words.folded[at][2:] in grammar_words("ar", "participle")

    def _is_of_secretariat(self, at: int) -> bool:
        """True for the body behind ل whose secretariat it is: الأمانة العامة | لمجلس التعاون."""
        body = self.cover[at] if self._open(at) else None
        seated = self.head.noun in grammar_words("ar", "secretariat") and self.head.definite and at > self.at + 1
        led = seated and self.words.folded[at][0] == "ل" and head_of(self.words.folded[at]) is not None
        return led and body is not None and body.kind == "ORG" and body.end > at

    def _is_of_the_field(self, at: int) -> bool:
        """True for الاقتصادية in مجلس التنمية الاقتصادية, which is a woman's trade too: not right before her name."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        agreed = before.startswith("ال") and before.endswith("ه") == word.endswith("ه")
        if not agreed or at == self.at + 1 or NISBA.match(word) is None:
            return False
        person = self.cover[at + 1] if self._open(at + 1) else None
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
        concerned = self.purpose and self.words.folded[at] in grammar_words("ar", "concerned") and self._open(at + 1)
        return concerned and self.words.folded[at + 1].startswith("بال")

    def _serves(self, at: int) -> bool:
        """True for لرعاية, with what is cared for behind it."""
        word = self.words.folded[at]
        return word[0] == "ل" and word[1:] in self.facts.construct and self._open(at + 1)

    def _is_adjective(self, at: int) -> bool:
        word = self.words.folded[at]
        nisba = NISBA.match(word) is not None and not word.startswith("لل")
        nisba = nisba and word not in grammar_words("ar", "thing_done")  # نفذت شرطة النور العملية
        return nisba or self._is_covered(at) or (is_definite(word) and self._always(at))

    def _always(self, at: int) -> bool:
        """True where the release repeats the name and never without this word."""
        longer = self.phrases.get(self.words.text_of(self.at, at + 1)[self.head.skip :], 0)
        return longer > 1 and longer == self.phrases.get(self.words.text_of(self.at, at)[self.head.skip :], 0)

    def _is_covered(self, at: int) -> bool:
        """True where the recogniser joined this word to the one before."""
        covered = self.cover[at]
        return covered is not None and covered.kind == "ORG" and covered.first < at

    def _is_ware(self, at: int, rest: str, after: int) -> bool:
        """True for والمستلزمات الطبية behind what a body deals in: plural things with an adjective, no bodies."""
        told = self.head.definite and self.purpose and is_definite(rest) and rest.endswith("ات")
        before = is_definite(self.words.folded[at - 1]) and rest[2:] not in self.facts.heads
        return told and before and self._open(after) and NISBA.match(self.words.folded[after]) is not None

    def _is_served(self, at: int) -> bool:
        """True for للتفوق الرياضي behind a foreign name of one word: no participle (تابع), no feminine adjective."""
        name, word = self.words.folded[at - 1], self.words.folded[at]
        foreign = not name.endswith("ه") and name[0] not in "متويلبك" and not name.startswith("ال")
        covered = self.cover[at - 1]
        foreign = foreign or (covered is not None and covered.kind == "ORG" and covered.first <= self.at)
        action = VERBAL.match(word[2:]) is not None or word[2:] not in lexicon("ar").index("counted")
        served = is_served(word) and action and self._open(at + 1)
        served = served and not self.words.folded[at + 1].endswith("ين")  # للطلبة الجزائريين
        return foreign and served and NISBA.match(self.words.folded[at + 1]) is not None

    def _is_represented(self, at: int) -> bool:
        """True for "represented by" right behind the name, as of no thing: مركز محور | ممثلا بمديرته."""
        words = self.words
        told = words.folded[at] in grammar_words("ar", "represented") and self._open(at + 1)
        return told and (words.folded[at + 1][0] == "ب" or words.folded[at + 1] == "في")

    def _is_lasting(self, at: int) -> bool:
        """True where the recogniser or the release's own repetition ties this word to the name."""
        longer = self.words.text_of(self.at, at + 1)[self.head.skip :]
        serving = self.inner and self._open(at + 1) and is_definite(self.words.folded[at + 1])
        return self._is_covered(at) or self.head.definite or serving or self.phrases.get(longer, 0) > 1

    def _is_verbal(self, at: int) -> bool:
        """True for لتنفيذ, لصناعة behind a rank, which tells a lasting body and not what it is asked to do.

        A state's firm bears its rank behind its own name: شركة الرافدين العامة لتنفيذ السدود.
        """
        noun, before = self.words.folded[at][1:], self.words.folded[at - 1]
        unit = self.head.noun in grammar_words("ar", "national") and NISBA.match(before) is not None
        ranked = self.head.definite and at > self.at + 1 and (before in self.facts.quality or unit)
        firm = self.head.noun in grammar_words("ar", "droppable") and before in grammar_words("ar", "public")
        if firm and not self.head.definite and at > self.at + 2:
            ranked = True
        if self._is_craft(at, noun):
            ranked = True
        shaped = MASDAR.match(noun) or VERBAL.match(noun) or noun in grammar_words("ar", "lasting")
        passing = self._open(at + 1) and self.words.folded[at + 1] in grammar_words("ar", "at_hand")
        return ranked and bool(shaped) and not passing

    def _is_craft(self, at: int, noun: str) -> bool:
        """True for what a firm makes or sells, behind its own name: مصنع السهل لتقشير الأرز, شركة النور لبيع التمر."""
        maker = self.head.noun in grammar_words("ar", "maker") and not self.head.definite and at > self.at + 1
        return maker and noun in grammar_words("ar", "craft")

    def _governs(self, at: int) -> bool:
        """True for زيت in لإنتاج زيت الأركان: a noun between what a body does and a definite one."""
        word = self.words.folded[at]
        before = self.words.folded[at - 1]
        served = before.startswith("ل") and not before.startswith("لل") and at - 1 > self.at
        plain = word.isalpha() and len(word) > 2 and word[0] != "و" and head_of(word) is None
        return served and plain and self.cover[at] is None

    def _is_governed(self, at: int) -> bool:
        """True for في المجالات behind للاستثمار, على التأمين behind للإشراف: the noun's own preposition."""
        noun = self.words.folded[at - 1]
        if not (self.head.definite and noun.startswith("لل") and at - 1 > self.at and self._open(at + 1)):
            return False
        word, after = self.words.folded[at], self.words.folded[at + 1]
        if word == _UPON:
            return noun[2:] in grammar_words("ar", "overseeing") and is_definite(after) and self.cover[at + 1] is None
        if word == "في" and noun[2:] in grammar_words("ar", "managing_in"):
            return is_definite(after) and self.cover[at + 1] is None  # للتصرف في النفايات
        invests = word == "في" and noun[2:] in grammar_words("ar", "investing")
        return invests and after in grammar_words("ar", "invested")

    def _is_fight(self, at: int) -> bool:
        """True for ضد with an evil behind it, behind a body that fights it: الفيدرالية المغاربية | ضد التهميش; not for
        what one stands up against once: الجمعية ضد القرار."""
        against = (
            self.words.folded[at] in grammar_words("ar", "set_against") and at > self.at + 1 and self._open(at + 1)
        )
        fights = self.head.noun in grammar_words("ar", "campaigning")
        return against and fights and self.words.folded[at + 1] in grammar_words("ar", "evil")

    def _is_chain(self, at: int) -> bool:
        """True for حوادث الطرقات right behind للوقاية من: a plain noun and what it governs."""
        if self.words.folded[at - 2].removeprefix("لل") not in grammar_words("ar", "protecting"):
            return False
        word = self.words.folded[at] if self._open(at + 1) else ""
        plain = word not in self.facts.function and not is_definite(word) and self.cover[at] is None
        return len(word) > 2 and plain and is_definite(self.words.folded[at + 1])

    def _is_shielding(self, at: int) -> bool:
        """True behind حماية, للوقاية, which says from what."""
        protecting = grammar_words("ar", "protecting")
        inside = self.words.folded[self.at : at]
        return any(part in protecting for part in inside) or inside[-1].removeprefix("لل") in protecting

    def _is_of_parent(self, at: int) -> bool:
        """True right behind a body with many units, for what a unit is for: دائرة الأمم المتحدة للإجراءات."""
        return self._behind_parent(at) and not self.purpose and not self.words.folded[at].endswith("ين")

    def _behind_parent(self, at: int) -> bool:
        """True right behind a body with many units: دائرة الأمم المتحدة, مكتب المنسق للأمم المتحدة."""
        text = self.words.text_of(max(self.at + 1, at - 2), at)
        return restore_article(text) in grammar_words("ar", "parent")

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
        return inner and is_definite(self.words.folded[at + 2]) and self.words.folded[at + 1][0] != "و"

    def _is_place_of(self, at: int) -> bool:
        """True for لزاكورة behind a head with its article and an adjective: المجلس الجماعي لزاكورة."""
        nisba = at > self.at + 1 and NISBA.match(self.words.folded[at - 1]) is not None
        behind = self.cover[at + 1] if self._open(at + 1) else None
        council = self.head.definite and self.head.noun in grammar_words("ar", "body")
        if council and self.words.folded[at - 1] in grammar_words("ar", "communal") and self._is_province(at):
            return True  # المجلس المحلي بمحافظة حضرموت
        if self.words.folded[at][1:] in grammar_words("ar", "settled") and self.words.folded[at][0] == "ل":
            known = behind is not None and (behind.kind == "LOC" or behind.first == at)
            return nisba and self.head.definite and known
        covered = self.cover[at]
        placed = covered is not None and covered.kind in ("LOC", "ORG") and covered.first == at == covered.end - 1
        alone = placed and covered is not None and (covered.skip == 1 or covered.kind == "ORG")
        return alone and nisba and self.head.definite and self.words.folded[at][0] == "ل"


def is_definite(word: str) -> bool:
    """True for a word with the article."""
    return word.startswith("ال") and len(word) > 3
