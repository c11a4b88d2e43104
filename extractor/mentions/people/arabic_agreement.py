"""What agrees with an Arabic title behind a name or goes on with it: adjectives, a second office, an age."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import QUOTES
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_plurals import ArabicPlurals

_SHORTEST = 3
_MOST_TO_AGE = 6


class ArabicAgreement(ArabicPlurals):
    """Asks what a word behind a title of one passage is to it."""

    def is_standing_for(self, at: int) -> bool:
        """True for "representing" before the office of another: سامي الراعي ممثلا | وزير الصحة خالد الحداد."""
        told = self.words.folded[at] in grammar_words("ar", "standing_for") and at + 1 < len(self.words)
        return told and self.words.joined(at + 1) and self.head(at + 1) == 0

    def is_foremost(self, at: int) -> bool:
        """True for "the first" before a title: أول رئيس لمجلس الإدارة."""
        told = self.words.folded[at] in grammar_words("ar", "foremost") and at + 1 < len(self.words)
        return told and self.words.joined(at + 1) and self.head(at + 1) == 0

    def opens_acting(self, at: int) -> bool:
        """True for an office that is held for another: مدير الإدارة | القائم بأعمال المدير العام."""
        held = self.pair_skip(at) == 0 and at + 2 < len(self.words) and self.words.joined(at + 2)
        return held and self.head(at + 2) == 0

    def opens_second(self, at: int) -> bool:
        """True for a second office with its adjective right behind the first: نائب الرئيس | العضو المنتدب للهيئة."""
        words = self.words
        if self.opens_acting(at):
            return True
        if self.head(at) != 0 or at + 2 >= len(words) or not (words.joined(at + 1) and words.joined(at + 2)):
            return False
        alone = at + 1 not in self.around.person_words and at + 2 not in self.around.person_words
        return alone and words.folded[at + 1] in self.facts.modifiers and words.folded[at + 2][0] == "ل"

    def is_free(self, at: int) -> bool:
        """True for a word that is no small word, verb or honorific, so that the noun before it may govern it."""
        facts, word = self.facts, self.words.folded[at]
        bare = word.removeprefix("و")
        if word in grammar_words("ar", "starting"):
            return False
        return not any(one in facts.function or one in facts.cues or one in facts.honorifics for one in (word, bare))

    def ends_construct(self, at: int, first: int) -> bool:
        """True for the last of three nouns without article that tell what somebody does: سائق سيارة أجرة."""
        words, facts = self.words, self.facts
        word, inner = words.folded[at], words.folded[at - 1]
        bare = at == first + 2 and not any(words.folded[place].startswith("ال") for place in range(first, at))
        small = inner in facts.function or inner in facts.cues or not self.is_free(at)
        day = any(word in lexicon("ar").index(table) for table in ("weekdays", "date_words", "numerals"))
        verb = word[0] in "يتنو" or words.shown[at].endswith(("اً", "ه", "ها"))
        if not bare or small or day or verb or self.head(first) is None or len(word) < _SHORTEST:
            return False
        return at + 1 >= len(words) or not words.joined(at + 1) or words.folded[at + 1] in facts.function

    def agrees_bare(self, at: int) -> bool:
        """True for a feminine adjective of relation behind its noun, both without article: في مدرسة حكومية."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        noun = before.endswith("ه") and not before.startswith("ال") and before not in self.facts.function
        return noun and word.endswith("يه") and not word.startswith("ال") and self.words.shown[at].endswith("ية")

    def is_age(self, at: int) -> bool:
        """True for "in" before how old somebody is: طالبة | في السابعة عشرة من عمرها."""
        words, ages = self.words, grammar_words("ar", "of_age")
        inside = words.folded[at] in grammar_words("ar", "inside")
        near = range(at + 1, min(at + _MOST_TO_AGE, len(words)))
        return inside and any(words.folded[place] in ages and words.folded[place - 1] == "من" for place in near)

    def is_person_noun(self, at: int) -> bool:
        """True for what one may be behind "and she is": والدة مريض, فلاحة; a woman's form of a title is one."""
        word = self.words.folded[at]
        noun = lexicon("ar").index("speaker_nouns").get(word)
        woman = self.words.shown[at].endswith("ة") and word[:-1] in self.facts.heads
        return woman or (noun is not None and noun["refers"] == "person" and noun["number"] == "singular")

    def agrees(self, at: int) -> bool:
        """True for a feminine adjective behind a feminine noun or a plural of things: الاستثمارات المبكرة."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        feminine = before.startswith(("ال", "وال", "لل")) and before.endswith(("ه", "ات"))
        titled = word in self.facts.heads or before in self.facts.heads or head_of(word) is not None
        return feminine and word.endswith("ه") and not titled and self.words.joined(at)

    def appointed_as(self, at: int) -> bool:
        """True for an office as the object of a verb or noun of appointing: تعيين سامي الراعي رئيسا تنفيذيا."""
        beside = self.words.joined(at) or self.words.gap(at).strip(" ") in (")", "(")  # تعيين سامي (Sami) رئيسا
        beside = beside or self.behind_marks(at)
        return beside and self.indefinite(at) in self.facts.heads

    def behind_marks(self, at: int) -> bool:
        """True right behind marks that hold a name, or a word that a name stands before: "سامي الراعي" | مدرب المنتخب,
        سامي الراعي «زوزو» | مدربا."""
        words = self.words
        name = self.around.person_at.get(at - 1)
        if not 1 < at < len(words) or (name is None and at - 2 not in self.around.person_words):
            return False
        first = at - 1 if name is None else name.first
        return (words.gap(first).strip(" "), words.gap(at)[:1]) in QUOTES and not words.gap(at)[1:].strip(" ،,")
