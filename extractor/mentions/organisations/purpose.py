"""What an Arabic organisation is for, behind its name: للمدن, لحقوق الإنسان, للوقاية من حوادث الطرقات."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import MASDAR, NISBA, VERBAL, is_definite
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.organisations.complement import Complement
from extractor.mentions.organisations.heads import head_of, is_served
from extractor.text import restore_article

_UPON = "علي"  # على, folded


class Purpose(Complement):
    """Walks over what the organisation is for."""

    def past_purpose(self, at: int) -> int:
        """Past للمدن, لحقوق الإنسان: what the organisation is for."""
        if not self.is_open(at):
            return at
        word = self.words.folded[at]
        known = "ال" + word[2:] in self.facts.field or self.is_covered(at)
        known = known or (self.head.definite and not self.purpose) or self._is_of_parent(at)
        if word.startswith("لل") and self._is_corps(at):
            self.purpose = True
            return at + 2
        if known and (is_served(word) or (word.startswith("لل") and restore_article(word) in self.facts.field)):
            self.purpose = True
            return at + 1
        if self.is_place_of(at):
            self.purpose = self.sited = True
            covered = self.cover[at] or self.cover[at + 1]
            return covered.end if covered is not None else at + 1
        if word in grammar_words("ar", "from") and self.is_open(at + 1) and is_definite(self.words.folded[at + 1]):
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
        plural = self.head.definite and word.endswith("ات") and self.is_open(at + 1)
        plural = plural and (is_definite(self.words.folded[at + 1]) or self.cover[at + 1] is not None)
        opens = plural or word[1:] in self.facts.construct or (MASDAR.match(word[1:]) and self._is_lasting(at))
        opens = opens or self._is_verbal(at)
        if word.startswith("ل") and opens and (not self.purpose or self.is_covered(at)):
            end = self.past_complement(self.past_paired(at + 1), 1)
            if end > at + 1:
                self.purpose = True
                return end
        return at

    def _is_lasting(self, at: int) -> bool:
        """True where the recogniser or the release's own repetition ties this word to the name."""
        longer = self.words.text_of(self.at, at + 1)[self.head.skip :]
        serving = self.inner and self.is_open(at + 1) and is_definite(self.words.folded[at + 1])
        return self.is_covered(at) or self.head.definite or serving or self.phrases.get(longer, 0) > 1

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
        passing = self.is_open(at + 1) and self.words.folded[at + 1] in grammar_words("ar", "at_hand")
        return ranked and bool(shaped) and not passing

    def _is_craft(self, at: int, noun: str) -> bool:
        """True for what a firm makes or sells, behind its own name: مصنع السهل لتقشير الأرز, شركة النور لبيع التمر."""
        maker = self.head.noun in grammar_words("ar", "maker") and not self.head.definite and at > self.at + 1
        return maker and noun in grammar_words("ar", "craft")

    def _is_governed(self, at: int) -> bool:
        """True for في المجالات behind للاستثمار, على التأمين behind للإشراف: the noun's own preposition."""
        noun = self.words.folded[at - 1]
        if not (self.head.definite and noun.startswith("لل") and at - 1 > self.at and self.is_open(at + 1)):
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
        against = self.words.folded[at] in grammar_words("ar", "set_against") and at > self.at + 1
        fights = self.head.noun in grammar_words("ar", "campaigning") and self.is_open(at + 1)
        return against and fights and self.words.folded[at + 1] in grammar_words("ar", "evil")

    def _is_chain(self, at: int) -> bool:
        """True for حوادث الطرقات right behind للوقاية من: a plain noun and what it governs."""
        if self.words.folded[at - 2].removeprefix("لل") not in grammar_words("ar", "protecting"):
            return False
        word = self.words.folded[at] if self.is_open(at + 1) else ""
        plain = word not in self.facts.function and not is_definite(word) and self.cover[at] is None
        return len(word) > 2 and plain and is_definite(self.words.folded[at + 1])

    def _is_shielding(self, at: int) -> bool:
        """True behind حماية, للوقاية, which says from what."""
        protecting = grammar_words("ar", "protecting")
        inside = self.words.folded[self.at : at]
        return any(part in protecting for part in inside) or inside[-1].removeprefix("لل") in protecting

    def _is_of_parent(self, at: int) -> bool:
        """True right behind a body with many units, for what a unit is for: دائرة الأمم المتحدة للإجراءات."""
        return self.is_behind_parent(at) and not self.purpose and not self.words.folded[at].endswith("ين")

    def _is_scaled(self, at: int) -> bool:
        """True right behind a definite head and an adjective of its range: المصلحة الولائية."""
        return self.head.definite and self.scoped and at > self.at + 1 and not self.purpose

    def _is_corps(self, at: int) -> bool:
        """True for للشرطة القضائية: another body with an adjective, which this one serves."""
        noun = head_of(self.words.folded[at]) is not None and self.is_open(at + 1)
        return noun and self._is_scaled(at) and NISBA.match(self.words.folded[at + 1]) is not None

    def _is_ethics(self, at: int) -> bool:
        """True for لأخلاقيات مهنة الصيدلة: a plural with a noun and what that governs."""
        word = self.words.folded[at]
        plural = word[0] == "ل" and word.endswith("ات") and not word.startswith("لل") and self._is_scaled(at)
        inner = plural and self.is_open(at + 2) and self.words.folded[at + 1] not in self.facts.function
        return inner and is_definite(self.words.folded[at + 2]) and self.words.folded[at + 1][0] != "و"
