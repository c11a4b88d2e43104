"""What may stand between an Arabic title and its name: a nationality, where something was said, a dignity, a trade."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.letters import DAMMA
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.people.arabic_clauses import ArabicClauses
from extractor.text import has_article

_LEAST_ORIGIN = 3
_MOST_SUBSTITUTED = 6
_LEAST_ROW = 3


class ArabicBefore(ArabicClauses):
    """Finds where the title before each name of one passage ends."""

    def before_nation(self, first: int) -> int:
        """Past a nationality before the name: مندوبة الاتحاد، البلجيكية إلس; جراح القلب الدكتور المصري هشام.

        It stands behind a comma, or behind an honorific that a title stands before. One that no list knows needs a
        title before the comma; من أصل سوري may stand behind it.
        """
        end = self._before_origin(first)
        at = end - 1
        word = self.words.folded[at] if at > 0 and self.words.joined(end) else ""
        known = word.startswith("ال") and (self.names.is_nation(word) or self.names.is_nation(word[2:]))
        apposed = word != "" and self.words.gap(at).strip(" ") in COMMAS
        if not known:
            foreign = apposed and NISBA.match(word) is not None and self.head(at) is None
            return at if foreign and word not in self.facts.honorifics and self.title_start(at) is not None else first
        if apposed:
            return at
        before, _ = self.around.honorific_before(at) if self.words.joined(at) else (at, "")
        return at if before < at and self.title_start(before) is not None else first

    def _before_origin(self, end: int) -> int:
        """Before من أصل سوري, السورية | الأصل: where somebody is from, right before word ``end``."""
        words, told = self.words, grammar_words("ar", "origin")
        if end > 1 and words.folded[end - 1] in told and words.joined(end):
            return end - 1
        from_where = end > _LEAST_ORIGIN and words.folded[end - 2] in told and words.folded[end - 3] == "من"
        joined = from_where and all(map(words.joined, range(end - 2, end + 1)))
        return end - _LEAST_ORIGIN if joined else end

    def before_substitution(self, end: int) -> int:
        """The comma behind an office whose holder stands in for another: وكيل الوزارة، نيابة عن الوزير، سامي الراعي."""
        words = self.words
        if end < _LEAST_ORIGIN or words.gap(end).strip(" ") not in COMMAS:
            return end
        first = end - 1
        while first > 0 and end - first <= _MOST_SUBSTITUTED and words.joined(first):
            first -= 1
        stands = words.folded[first] in grammar_words("ar", "standing_in") and words.gap(first).strip(" ") in COMMAS
        stands = stands and words.folded[first + 1] in grammar_words("ar", "behalf")
        return first if stands and self.title_start(first) is not None else end

    def is_appointer(self, start: int, first: int, name: Name) -> bool:
        """True for the title of who appoints, before the person appointed: عين وزير الصحة | الدكتور سامي الراعي مديرا.

        ``first`` is the person's honorific or trade, which opens the object; an office or charge stands behind the
        name. A verb with the vowel of the passive has no such subject.
        """
        words, (before, _) = self.words, self.around.honorific_before(start)
        if first == name.first or before == 0 or DAMMA in words.shown[before - 1]:
            return False
        verb = words.folded[before - 1].removeprefix("و")
        return verb in grammar_words("ar", "conferring") and self._is_conferred(name.end)

    def of_met(self, start: tuple[int, int], first: int) -> tuple[int, int]:
        """The title of whom somebody meets, behind that somebody's own: استقبل الوزير | السفيرة هالة, زار المحافظ |
        رئيس الجامعة سامي; ``start``: no such.

        ``first`` is the word behind both. Two offices are two persons' where their genders differ, or where a noun
        alone stands before one that governs another; النائب رئيس الكتلة, الرئيس المدير العام may be one's.
        """
        words, (at, skip) = self.words, start
        opens, _ = self.around.honorific_before(at)
        verb = words.folded[opens - 1].removeprefix("و") if opens > 0 and words.joined(opens) else ""
        if skip or verb not in grammar_words("ar", "meeting"):
            return start
        deputising = grammar_words("ar", "deputising") | grammar_words("ar", "foundress")
        for place in range(at + 1, first + 1):
            titled = place < first or place not in self.around.person_words
            if not titled or self.head(place) != 0 or words.folded[place] in deputising or not words.joined(place):
                continue
            before, after = self.told_gender(at, 0), self.told_gender(place, 0)
            alone = place == at + 1 and words.folded[at].startswith("ال") and place + 1 < first
            governs = alone and not has_article(words.folded[place]) and has_article(words.folded[place + 1])
            ranked = words.folded[at] in grammar_words("ar", "dignity") and words.folded[at] not in self.facts.ministers
            if (before and after and before != after) or (governs and not ranked):
                return place, 0
        return start

    def _is_conferred(self, at: int) -> bool:
        """True for what somebody is given right behind the name: مديرا, مديرة لها, برئاسة المجلس, وسام الاستحقاق."""
        words = self.words
        if at >= len(words) or not words.joined(at):
            return False
        word, after = words.folded[at], words.folded[at + 1] if at + 1 < len(words) else ""
        charge = word in grammar_words("ar", "led") or word.removeprefix("ب") in grammar_words("ar", "post")
        woman = words.shown[at].endswith("ة") and self.head(at) == 0 and not after.startswith("ال")
        woman = woman and not word.startswith("ال") and (after[:1] == "ل" or at + 1 not in self.around.organisation_at)
        return charge or woman or word in grammar_words("ar", "decoration") or self.appointed_as(at)

    def row_start(self, at: int) -> tuple[int, int] | None:
        """The first word of a whole title right before another of one person; None: none there.

        قال نائب رئيس الجامعة لشؤون الطلاب عميد كلية العلوم: only behind a verb that no person is the object of.
        """
        if at < _LEAST_ROW or not self.words.joined(at) or self.head(at - 1) is not None:
            return None
        start = self.title_start(at)
        if start is None or start[1] or start[0] == 0 or not self.words.joined(start[0]):
            return None
        verb = self.words.folded[start[0] - 1]
        acts = grammar_words("ar", "acting_alone")
        return start if verb in acts or verb.removeprefix("و") in acts else None

    def before_aside(self, end: int) -> int:
        """The end of a title that an apposition or an occasion parts from the name; ``end``: nothing there."""
        apart = self.before_apposition(end)
        return self._before_event(end) if apart == end else apart

    def _before_event(self, end: int) -> int:
        """Past where the title was held for once, a comma behind it: ممثل الوزارة في الاجتماع، الدكتور سامي."""
        words = self.words
        if end < _LEAST_ORIGIN or words.gap(end).strip(" ") not in COMMAS or not words.joined(end - 1):
            return end
        inside = words.folded[end - 2] == "في" and words.joined(end - 2)
        once = inside and words.folded[end - 1].removeprefix("ال") in grammar_words("ar", "occasion")
        return end - 2 if once else end

    def before_dignity(self, first: int, gender: str) -> tuple[int, str]:
        """Past a dignity or trades that stand behind the office proper: رئيس اللجنة النائب سامي الراعي.

        Two trades too: مدير الدورة الممثل والمخرج سامي الراعي.
        """
        at = first - 1
        if at < 1 or not self.words.joined(first):
            return first, gender
        if self.words.folded[at] in grammar_words("ar", "former") and self.words.joined(at):
            at -= 1  # النائب السابق
        also = self.words.folded[at][:1] == "و" and self.is_trade(at, skip=1)
        if also and self.words.joined(at) and self.is_trade(at - 1):
            at -= 1
        if at < 1 or not self.is_trade(at) or self.around.is_crew(at, at + 1):
            return first, gender
        if self._is_judge_too(at):
            at -= 1
        before, told = self.around.honorific_before(at)
        apart = self.words.gap(at).strip(" ") in COMMAS and not self.words.folded[at].startswith("و")
        closed = self.around.before_bracket(at) < at  # عضو الهيئة (TRA) المحامية سلمى
        closed = closed or (self.words.gap(at).strip(" ") == ")" and at - 1 in self.around.organisation_at)
        start = self.title_start(before) if self.words.joined(at) or apart or closed or self._is_labelled(at) else None
        office = start is not None and not (start[0] == before - 1 and self.head(before - 1) is not None)
        gender = gender or told or self.facts.heads.get(self.words.folded[at], "")
        return (before if office else first), gender

    def _is_judge_too(self, at: int) -> bool:
        """True for a dignity right behind another one that a title stands before: رئيس اللجنة القاضي | المستشار."""
        pair = at > 1 and self.words.joined(at) and self.is_trade(at - 1)
        led = self.words.joined(at - 1) or self._is_labelled(at - 1)
        return pair and led and self.title_start(at - 1) is not None

    def _is_labelled(self, at: int) -> bool:
        """True behind an office alone that opens its line before a colon: رئيس اللجنة: | القاضي سامي الراعي."""
        start = self.title_start(at) if at > 0 and self.words.gap(at).strip(" ") == ":" else None
        return start is not None and start[0] == 0

    def is_trade(self, at: int, *, skip: int = 0) -> bool:
        """True for النائب, and for what somebody is beside an office: الممثل, الشاعرة; not for الشؤون الاقتصادية."""
        word = self.words.folded[at][skip:]
        trade = word.startswith("ال") and word in self.facts.plied and not self.is_adjective(at)
        return trade or (word in grammar_words("ar", "dignity") and not self.is_adjective(at))
