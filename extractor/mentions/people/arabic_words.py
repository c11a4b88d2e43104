"""The words of an Arabic office: what may stand in a title, and what ends one."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import MASDAR
from extractor.mentions.naming.facts import country_words, grammar_words
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_title_nouns import ArabicTitleNouns
from extractor.text import has_article, restore_article

_HER_VERB = 6
_DASHES = (" - ", " – ", " — ")
_MARKS = ("«", "»", "“", "”", '"')
STOPS = frozenset(".!؟?:;؛\n")
"""What ends a sentence or a part of it, over which no title goes."""
STOPS_AND_QUOTES = STOPS | frozenset("«»")
"""The same, and marks of quotation."""


def _is_her_verb(word: str) -> bool:
    """True for a verb of the past whose first letters look like an article: التحقت, التزمت."""
    return word.startswith("الت") and word.endswith("ت") and not word.endswith("ات") and len(word) == _HER_VERB


class ArabicWords(ArabicTitleNouns):
    """Words of one passage with what titles are made of."""

    def may_stand(self, at: int) -> bool:
        """True for a word that a title may hold: a definite noun, an adjective, a field of work, a place."""
        word = self.words.folded[at]
        if at in self.around.person_words or word in self.facts.cues or self._is_occasion(at) or _is_her_verb(word):
            return False
        if word in grammar_words("ar", "starting"):
            return False  # منصب المديرة المالية اعتبارا من الشهر المقبل
        known = at in self.around.places or word in lexicon("ar").index("places") or self.is_land(at)
        if word in grammar_words("ar", "inside") or known or self.is_acronym(at):
            return True
        if word in grammar_words("ar", "homeland"):
            return at > 0 and self.words.folded[at - 1] in grammar_words("ar", "accredited")  # لدى بلادنا
        after = self.words.folded[at + 1] if at + 1 < len(self.words) else ""
        country = at + 1 in self.around.places or (after.startswith("ال") and after not in self.facts.honorifics)
        placing = (word in self.facts.modifiers and country) or (self._is_quarter(word) and bool(after))
        if placing and at + 1 not in self.around.person_words:
            return True
        if word in grammar_words("ar", "negating") and after in self.facts.modifiers:
            return True  # مديرة غير تنفيذية
        if word in grammar_words("ar", "branch") and (country or after in lexicon("ar").index("places")):
            return at > 0 and self.words.joined(at + 1)  # مدير البنك فرع الشمال
        led = at > 0 and self.words.joined(at) and (self.head(at - 1) is not None or self.ends_pair(at - 1))
        if word in grammar_words("ar", "crew") and self.around.is_overseen(at):
            return True  # المشرف على الفريق
        if word in grammar_words("ar", "crew") and led:
            return not self.words.folded[at - 1].startswith("ال")  # رئيس الفريق, no general
        if word in self.facts.function or word in self.facts.honorifics or self._is_and_of(word):
            return False
        if word[:2] == "لل" and restore_article(word) in grammar_words("ar", "crew") and at > 0:
            return self.head(at - 1) is not None or bool(self.indefinite(at - 1))  # طبيبا للفريق
        if word[:2] == "لل" and restore_article(word) in self.facts.honorifics:
            return False  # منح المدير الجائزة للسيد سامي
        return self._is_word_of_title(at) or self._is_complement(at)

    def _is_word_of_title(self, at: int) -> bool:
        """True for a word that by its letters or by the part of a country before it belongs to a title."""
        word = self.words.folded[at]
        bare = word[1:] if word[0] in "ولب" else word
        hamza = self.words.shown[at].startswith(("أ", "إ", "آ"))  # ألفه, a verb
        article = (has_article(word) and not hamza) or (bare != word and bare[:2] == "ال")
        if article or word in self.facts.modifiers or bare in self.facts.modifiers:
            return True
        if bare in self.names.construct or word in self.names.heads or bare in self.names.heads:
            return True
        return at > 0 and self._is_quarter(self.words.folded[at - 1]) and word not in self.facts.given

    def _is_complement(self, at: int) -> bool:
        """True for a noun without an article that the board, the body or the title noun before it governs."""
        word = self.words.folded[at]
        board = head_of(self.words.folded[at - 1]) if at > 0 else None
        if board is not None and f"{board.noun} {word}" in grammar_words("ar", "board"):
            return True  # رئيسا لمجلس أمناء الجامعة
        if at > 0 and self.opens_unit(at - 1):
            return word not in self.facts.given
        before = at - 1
        ranked = before > 0 and self.words.folded[before] in self.facts.modifiers and self.words.joined(before)
        closed = ranked and has_article(self.words.folded[before]) and not has_article(self.words.folded[before - 1])
        if ranked and not closed:
            before -= 1  # مدير عام إريكسون; رئيس الجمهورية is closed
        owned = self.words.shown[at].endswith(("ه", "ها")) and not self.is_owned(at)
        owned = owned and at + 1 not in self.around.person_words  # كتاب مصور كتبه الباحث; مدير أعماله سامي
        owned = owned and not any(after in self.facts.honorifics for after in self.words.folded[at + 1 : at + 2])
        noun = MASDAR.match(word) is not None or self.words.shown[at].endswith("ة")  # أخصائية تمريض, عامل نظافة
        if noun and before >= 0 and has_article(self.words.folded[before]) and not has_article(word):
            return False  # ألقى النائب العام | كلمة
        verb = word[0] in "يتن" and not noun
        return before >= 0 and self.head(before) is not None and not verb and not owned

    def _is_and_of(self, word: str) -> bool:
        """True for "and" with a small word: وعن, وفي."""
        return word[0] == "و" and word[1:] in self.facts.function and word[1:] not in self.facts.given

    def _is_occasion(self, at: int) -> bool:
        """True for a day, and for where something was said or done, at which a title ends: في الاجتماع, في تصريح."""
        if self._is_day(at):
            return True
        word, occasions = self.words.folded[at], grammar_words("ar", "occasion")
        led = at > 0 and self.words.joined(at) and self.words.folded[at - 1] in grammar_words("ar", "inside")
        return (led and word.removeprefix("ال") in occasions) or (word[0] == "ب" and word[3:] in occasions)

    def _is_day(self, at: int) -> bool:
        """True for اليوم, الاثنين between two phrases, but not for the day of a name: اليوم العالمي."""
        word = self.words.folded[at]
        after = self.words.folded[at + 1] if at + 1 < len(self.words) and self.words.joined(at + 1) else ""
        if word in grammar_words("ar", "years") and after.isdigit():
            return True  # وزير النقل عام 2019
        if word not in lexicon("ar").index("weekdays") and word not in grammar_words("ar", "today"):
            return False
        free = at + 1 not in self.around.person_words and after not in self.facts.honorifics
        return not (after.startswith("ال") and free and after not in lexicon("ar").index("weekdays"))

    def is_land(self, at: int) -> bool:
        """True for a country, with clitics or its kind of state or without, and a town of two words: لبنوك موريتانيا,
        دولة فلسطين, بلدية عين الدفلى."""
        words = self.words
        word = words.folded[at]
        if word in country_words("ar") or (word[0] in "ولب" and word[1:] in country_words("ar")):
            return True
        towns = grammar_words("ar", "town")
        placed = towns | grammar_words("ar", "parent_of")  # بأبو تشت
        after = at + 1 < len(words) and words.joined(at + 1) and at + 1 not in self.around.person_words
        if after and word in grammar_words("ar", "realm") and words.folded[at + 1] in country_words("ar"):
            return True  # دولة فلسطين
        if after and (word in towns or (word[0] in "بل" and word[1:] in placed)):
            return words.folded[at + 1] not in self.facts.honorifics
        before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
        if before and (before in towns or (before[0] in "بل" and before[1:] in placed)):
            return word not in self.facts.function and at - 1 not in self.around.person_words
        return at > 0 and self.is_hyphen(at) and not self.is_hyphen(at - 1) and self.may_stand(at - 1)

    def is_hyphen(self, at: int) -> bool:
        """True where a hyphen alone parts word ``at`` from the one before: بني ملال-خنيفرة."""
        return self.words.gap(at) in ("-", "–", "‑")

    def is_acronym(self, at: int) -> bool:
        """True for a short form in Latin capitals right behind an organisation: الوكالة الألمانية GIZ."""
        return self.words.shown[at].isupper() and self.words.joined(at) and at - 1 in self.around.organisation_at

    @staticmethod
    def _is_quarter(word: str) -> bool:
        """True for a part of a country, with ب before it or not: شرق, بولاية, بمحافظة."""
        quarters = grammar_words("ar", "quarter")
        return word in quarters or (word[0] in "بل" and word[1:] in quarters)

    def opens_unit(self, at: int) -> bool:
        """True for a head noun in construct behind a title: منسق غرفة طوارئ الفاشر."""
        head = head_of(self.words.folded[at])
        return head is not None and not head.definite and at > 0 and self.head(at - 1) is not None

    def near(self, at: int) -> bool:
        """True where only blanks stand before word ``at``, or a bracket around an acronym."""
        if self.words.joined(at) or self.is_hyphen(at):
            return True
        if self.words.gap(at).strip(" ") == "/":
            return self.words.folded[at].startswith("ال")  # الشركة العامة للكهرباء / المنطقة الجنوبية
        if self.words.gap(at) in _DASHES:
            return self.words.folded[at] in grammar_words("ar", "dash_part")  # مدير بنك النور – فرع الشمال
        bracket = self.words.gap(at).strip(' "“”«»') in ("(", ")") or self.words.gap(at).strip(" ") in _MARKS
        return bracket and (at in self.around.organisation_at or at - 1 in self.around.organisation_at)

    def describes(self, at: int) -> bool:
        """True for an adjective, which may follow the noun that a title governs: وزير التعليم العالي."""
        word = self.words.folded[at]
        known = word in self.facts.modifiers or word in self.names.quality or word in grammar_words("ar", "deputising")
        return known or word.endswith(("يه", "ي"))

    def is_student(self, at: int) -> bool:
        """True for طالب behind a name where it is no verb: طالب في كلية الطب, طالب بجامعة النور."""
        words = self.words
        if words.folded[at] not in grammar_words("ar", "studying") or at + 2 >= len(words) or not words.joined(at + 1):
            return False
        inside = words.folded[at + 1] in grammar_words("ar", "inside") and words.joined(at + 2)
        word = words.folded[at + 2] if inside else words.folded[at + 1]
        head = head_of(word)
        return head is not None and (inside or (word[0] == "ب" and head.skip > 0))

    def parent_start(self, end: int) -> tuple[int, int] | None:
        """The first word of whose parent somebody is, before a comma and word ``end``: والد الطالبة، سامي الراعي.

        Without the comma the name is the child's.
        """
        words, first = self.words, end - 2
        if first < 0 or words.gap(end).strip(" ") not in COMMAS or not words.joined(end - 1):
            return None
        noun, child = words.folded[first], words.folded[end - 1]
        parents = grammar_words("ar", "parent_noun")
        skip = 0 if noun in parents else 1 if noun[:1] in "ول" and noun[1:] in parents else None
        free = end - 1 not in self.around.person_words and end - 1 not in self.around.organisation_at
        return (first, skip) if skip is not None and child.startswith("ال") and free else None
