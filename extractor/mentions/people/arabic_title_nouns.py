"""Arabic title nouns: behind their clitics, of two words, with a pronoun or the ending of an object; no adjective."""

from __future__ import annotations

from extractor.mentions.naming.arabic_names import is_lecturer
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.clitics import strip_clitics
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.owned import JOINED, of_several, owned_skip
from extractor.mentions.people.surroundings import Surroundings
from extractor.text import has_article

_AND_TO = "وإلى"
"""And to, which folds like والي, who governs a province."""


class ArabicTitleNouns:
    """Tells which words of one passage are title nouns."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words = around.words
        self.facts = around.facts
        self.names = organisation_facts("ar")

    def head(self, at: int) -> int | None:
        """Letters of clitics before a title noun; None where the word is none."""
        word = self.words.folded[at]
        if at in self.around.person_words or self.is_adjective(at) or self.around.is_overseen(at):
            return None
        if self.words.shown[at] == _AND_TO:
            return None
        if word in self.facts.heads or self._is_founder(at):
            return 0
        if is_lecturer(self.words, at):
            return 0 if word in grammar_words("ar", "lecturing") else 1
        owned = owned_skip(word, self.facts.heads)
        if owned is not None:
            return owned  # رئيسته, ورئيستها, مديرنا
        skip = strip_clitics(word, self.facts.heads.keys(), doubtful=self.facts.function)
        return skip if skip and word[skip:] in self.facts.heads else self.pair_skip(at)

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

    def pair_skip(self, at: int) -> int | None:
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
        return at > 0 and self.words.joined(at) and self.pair_skip(at - 1) is not None

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
        named = at - 1 in self.around.person_words  # سامي الراعي | المدعي العام
        return has_article(before) and not named and not title and not dignity

    def _is_of_kind(self, at: int) -> bool:
        """True for a word with its article behind a body with its own, adjectives of it between or none."""
        place = at - 1
        while place > 0 and self.words.joined(place) and NISBA.match(self.words.folded[place]):
            place -= 1
        head = head_of(self.words.folded[place])
        title = self.words.folded[place] in self.facts.heads
        return has_article(self.words.folded[at]) and head is not None and head.definite and not title

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
