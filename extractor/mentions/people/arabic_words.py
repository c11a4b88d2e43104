"""The words of an Arabic office: title nouns behind their clitics, what may stand in a title, what ends one."""

from __future__ import annotations

from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import is_lecturer
from extractor.mentions.naming.clitics import strip_clitics
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.reach import MASDAR, NISBA
from extractor.mentions.people.owned import JOINED, of_several, owned_skip
from extractor.mentions.people.surroundings import Surroundings
from extractor.text import has_article, restore_article

_HER_VERB = 6
_DASHES = (" - ", " – ", " — ")
MARKS = ("«", "»", "“", "”", '"')
STOPS = frozenset(".!؟?:;؛\n")
STOPS_AND_QUOTES = STOPS | frozenset("«»")


@cache
def countries() -> frozenset[str]:
    """Arabic names of countries and their people."""
    return frozenset(fact.folded for fact in lexicon("ar").facts("name_words") if fact["kind"] == "country")


def _is_her_verb(word: str) -> bool:
    """True for a verb of the past whose first letters look like an article: التحقت, التزمت."""
    return word.startswith("الت") and word.endswith("ت") and not word.endswith("ات") and len(word) == _HER_VERB


class ArabicWords:
    """Words of one passage with what titles are made of."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words = around.words
        self.facts = around.facts
        self.names = organisation_facts("ar")

    def head(self, at: int) -> int | None:
        """Letters of clitics before a title noun; None where the word is none."""
        word = self.words.folded[at]
        if at in self.around.person_words or self.is_adjective(at):
            return None
        if word in self.facts.heads or self._is_founder(at):
            return 0
        if is_lecturer(self.words, at):
            return 0 if word in grammar_words("ar", "lecturing") else 1
        owned = owned_skip(word, self.facts.heads)
        if owned is not None:
            return owned  # رئيسته, ورئيستها, مديرنا
        skip = strip_clitics(word, self.facts.heads.keys(), doubtful=self.facts.function)
        return skip if skip and word[skip:] in self.facts.heads else self._pair(at)

    def _is_founder(self, at: int) -> bool:
        """True for المؤسسة, a woman who founded, before "and" and another office: المؤسسة والرئيسة التنفيذية.

        Without the article before a firm with its own: مؤسسة الشركة; no foundation is called so.
        """
        firm = self.words.folded[at + 1] if at + 1 < len(self.words) and self.words.joined(at + 1) else ""
        if firm.startswith("ال") and firm[2:] in grammar_words("ar", "droppable"):
            return self.words.folded[at] in grammar_words("ar", "founding")
        foundress = grammar_words("ar", "foundress") | grammar_words("ar", "founding")
        if self.words.folded[at] not in foundress or at + 1 >= len(self.words):
            return False
        after = self.words.folded[at + 1]
        return self.words.joined(at + 1) and after[:1] == "و" and after[1:] in self.facts.heads

    def _pair(self, at: int) -> int | None:
        """Letters of clitics before two words that are an office together: ورجل الأعمال, عالم آثار; None: no such."""
        if at + 1 >= len(self.words) or at + 1 in self.around.person_words or not self.words.joined(at + 1):
            return None
        both = self.words.text_of(at, at + 2)
        with_charge = self.words.folded[at + 1].startswith("ب") and not self._is_of_body(at)
        charged = grammar_words("ar", "charged") if with_charge else frozenset()
        for skip in (0, 1):
            known = both[skip:] in self.facts.heads or self.words.folded[at][skip:] in charged  # المكلف بتسيير الوزارة
            if both[:skip] in JOINED and known:
                return skip
        return None

    def _is_of_body(self, at: int) -> bool:
        """True for an adjective right behind the bare noun of a body: الهيئة | المكلفة بتسيير الجامعة."""
        before = self.words.folded[at - 1] if at > 0 and self.words.joined(at) else ""
        head = head_of(before) if before and before not in self.facts.heads else None
        return head is not None and head.definite

    def ends_pair(self, at: int) -> bool:
        """True for the second word of an office of two words: حارس مرمى."""
        return at > 0 and self.words.joined(at) and self._pair(at - 1) is not None

    def told_gender(self, at: int, skip: int) -> str:
        """The gender that the title noun at a word tells, of one word or two; empty: none."""
        heads = self.facts.heads
        return heads.get(self.words.folded[at][skip:]) or heads.get(self.words.text_of(at, at + 2)[skip:], "")

    def is_adjective(self, at: int) -> bool:
        """True for الاقتصادية in للشؤون الاقتصادية: a noun of relation behind a definite noun that is no title."""
        word = self.words.folded[at]
        if at == 0 or not self.words.joined(at):
            return False
        before = self.words.folded[at - 1]
        if word in grammar_words("ar", "at_work") and before in self.names.field:
            return True  # المرأة العاملة
        if word in grammar_words("ar", "skilled") and self._is_of_kind(at):
            return True  # المؤسسة الاستشفائية | المتخصصة
        if not (word.startswith("ال") and word.endswith(("ي", "يه"))):
            return False
        title = before in self.facts.heads or before in self.facts.modifiers
        charged = before in grammar_words("ar", "affairs")  # للشؤون الأكاديمية
        dignity = word in grammar_words("ar", "dignity") and not charged and head_of(before) is None  # المكتب الإعلامي
        return has_article(before) and not title and not dignity

    def _is_of_kind(self, at: int) -> bool:
        """True for a word with its article behind a body with its own, adjectives of it between or none."""
        place = at - 1
        while place > 0 and self.words.joined(place) and NISBA.match(self.words.folded[place]):
            place -= 1
        head = head_of(self.words.folded[place])
        title = self.words.folded[place] in self.facts.heads
        return has_article(self.words.folded[at]) and head is not None and head.definite and not title

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
        if word in grammar_words("ar", "crew") and led:
            return not self.words.folded[at - 1].startswith("ال")  # رئيس الفريق, no general
        if word in self.facts.function or word in self.facts.honorifics or self._is_and_of(word):
            return False
        if word[:2] == "لل" and restore_article(word) in grammar_words("ar", "crew") and at > 0:
            return self.head(at - 1) is not None or bool(self.indefinite(at - 1))  # طبيبا للفريق
        if word[:2] == "لل" and restore_article(word) in self.facts.honorifics:
            return False  # منح المدير الجائزة للسيد سامي
        bare = word[1:] if word[0] in "ولب" else word
        hamza = self.words.shown[at].startswith(("أ", "إ", "آ"))  # ألفه, a verb
        article = (has_article(word) and not hamza) or (bare != word and bare[:2] == "ال")
        if article or word in self.facts.modifiers or bare in self.facts.modifiers:
            return True
        if bare in self.names.construct or word in self.names.heads or bare in self.names.heads:
            return True
        if at > 0 and self._is_quarter(self.words.folded[at - 1]) and word not in self.facts.given:
            return True
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
        owned = owned and after not in self.facts.honorifics
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
        """True for a country, with clitics or without, and a town of two words: لبنوك موريتانيا, بلدية عين الدفلى."""
        words = self.words
        word = words.folded[at]
        if word in countries() or (word[0] in "ولب" and word[1:] in countries()):
            return True
        towns = grammar_words("ar", "town")
        placed = towns | grammar_words("ar", "parent_of")  # بأبو تشت
        after = at + 1 < len(words) and words.joined(at + 1) and at + 1 not in self.around.person_words
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
        bracket = self.words.gap(at).strip(' "“”«»') in ("(", ")") or self.words.gap(at).strip(" ") in MARKS
        return bracket and (at in self.around.organisation_at or at - 1 in self.around.organisation_at)

    def is_owned(self, at: int) -> bool:
        """True for a title noun with a pronoun behind it, clitics before or none: رئيسه, برئيسها التنفيذي, نائبيه."""
        shown, folded = self.words.shown[at], self.words.folded[at]
        several = of_several(folded, shown)
        stem = several[:-1] if several != folded else folded.removesuffix("ا")[:-1]
        stems = (stem, stem[1:]) if stem[:1] in JOINED[1:] else (stem,)  # برئيسها
        forms = (*stems, *(one[:-1] + "ه" for one in stems if one.endswith("ت")))
        parts = grammar_words("ar", "section") | grammar_words("ar", "internal")
        return shown.endswith(("ه", "ها")) and any(form in self.facts.heads or form in parts for form in forms)

    def indefinite(self, at: int) -> str:
        """The word without the ending of an indefinite object (رئيسا → رئيس); empty where it has none."""
        word = self.words.folded[at]
        return word[:-1] if word.endswith("ا") and len(word) > 3 else ""

    def describes(self, at: int) -> bool:
        """True for an adjective, which may follow the noun that a title governs: وزير التعليم العالي."""
        word = self.words.folded[at]
        known = word in self.facts.modifiers or word in self.names.quality or word in grammar_words("ar", "deputising")
        return known or word.endswith(("يه", "ي"))

    def is_masculine(self, at: int) -> bool:
        """True for a noun of a house that "her" does not point to: المصنع مديرتها; its plural may be one."""
        word = self.words.folded[at]
        house = word[2:] in self.names.heads or word[2:] in grammar_words("ar", "unit")
        return house and not word.endswith(("ه", "ات", "ا"))

    def is_ward(self, at: int) -> bool:
        """True for a ward of a hospital of the Maghreb: مصلحة جراحة الكبد; مصلحة الضرائب is an authority."""
        word = self.words.folded[at]
        noun = word[1:] if word[0] in "بلو" else word
        ward = noun in grammar_words("ar", "ward") and at + 1 < len(self.words) and self.words.joined(at + 1)
        return ward and self.words.folded[at + 1] in grammar_words("ar", "clinical")

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

    def is_kept(self, at: int) -> bool:
        """True for the chest that a treasurer keeps, no fund: أمين صندوق النقابة."""
        keeper = self.words.folded[at - 1] if at > 0 and self.words.joined(at) else ""
        keepers = grammar_words("ar", "keeping")
        kept = self.words.folded[at].removeprefix("ال").removeprefix("لل") in grammar_words("ar", "kept")
        return kept and (keeper in keepers or (keeper[:1] in "ولب" and keeper[1:] in keepers))

    def is_police(self, at: int) -> bool:
        """True for the police behind an officer's rank, no house by itself: محافظ الشرطة, مفتش الشرطة."""
        rank = self.words.folded[at - 1] if at > 0 and self.words.joined(at) else ""
        return rank in grammar_words("ar", "officer") and self.words.folded[at].removeprefix("ال") == "شرطه"

    def is_home(self, at: int, first: int) -> bool:
        """True for a town that one who plies a trade is from: نجار من بلدية النور."""
        from_there = first > at + 1 and self.words.folded[first - 1] == "من"
        town = self.words.folded[first] in grammar_words("ar", "township") | grammar_words("ar", "civic")
        return from_there and town and self.words.folded[at] in self.facts.plied | self.facts.outside
