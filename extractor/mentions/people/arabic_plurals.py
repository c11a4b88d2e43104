"""Arabic title nouns in the plural and the dual, which head a list of names: أعضاء, المهندسين, عضوا المجلس."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.arabic_words import ArabicWords
from extractor.mentions.people.owned import of_several
from extractor.text import has_article

_BEFORE_PLURAL = ("", "و", "ف", "ل", "ب", "لل")
_PLURALS = (
    ("ين", ""), ("ون", ""), ("ان", ""), ("ا", ""), ("ي", ""), ("و", ""),
    ("تين", "ه"), ("تان", "ه"), ("تا", "ه"), ("تي", "ه"), ("ات", "ه"),
)  # fmt: skip
_BEFORE_COMPLEMENT = frozenset({"ا", "ي", "و", "تا", "تي"})
"""Endings of a noun that governs another, which has no article then: الرئيسي is an adjective."""


class ArabicPlurals(ArabicWords):
    """Finds the title nouns of one passage that several persons share."""

    def plural_skip(self, at: int) -> int | None:
        """Letters of clitics before a title noun in the plural or dual; None where the word is none."""
        word = self.words.folded[at]
        if at in self.around.person_words or word in self.facts.heads or word in self.facts.modifiers:
            return None
        if self._is_of_things(at) or word in grammar_words("ar", "standing_for"):
            return None
        word = of_several(word, self.words.shown[at])  # نائبيه
        for clitic in _BEFORE_PLURAL:
            rest = "ال" + word[len(clitic) :] if clitic == "لل" else word[len(clitic) :]
            if word.startswith(clitic) and self._is_plural(rest):
                return len(clitic)
        return None

    def _is_of_things(self, at: int) -> bool:
        """True for a plural with a feminine adjective in the singular, as things have it: المؤثرات العقلية."""
        words = self.words
        if not words.folded[at].endswith("ات") or at + 1 >= len(words) or not words.joined(at + 1):
            return False
        after = words.folded[at + 1]
        person = after in self.facts.heads or after in self.facts.honorifics or at + 1 in self.around.person_words
        return after.startswith("ال") and after.endswith("يه") and not person

    def _is_plural(self, word: str) -> bool:
        """True for a word of the list (أعضاء) and for an ending behind a title noun: المهندسين, عضوا, الباحثات."""
        if word.removeprefix("ال") in grammar_words("ar", "colleagues"):
            return True
        for ending, single in _PLURALS:
            stem = word.removesuffix(ending) + single
            governs = ending in _BEFORE_COMPLEMENT and word.startswith("ال")
            if word.endswith(ending) and len(stem) > 3 and stem in self.facts.heads and not governs:
                return True
        return False

    def is_dual(self, start: tuple[int, int]) -> bool:
        """True for two persons: المصممان, عضوا المجلس."""
        word = self.words.folded[start[0]]
        return word.endswith(("ان", "تين")) or word.endswith("ا") or (word.endswith("ي") and not word.startswith("ال"))

    def opens_list(self, at: int) -> bool:
        """True for a title noun in the plural that no other noun governs: أعضاء; not المهندسين in نقيب المهندسين."""
        skip = self.plural_skip(at)
        if skip is None or (skip and self.words.folded[at][:skip] == "لل"):
            return False
        before = self.words.folded[at - 1] if at > 0 and self.words.joined(at) and not skip else "ال"
        bare = before[1:] if before[:1] in "ولب" else before
        open_noun = any(
            one in self.facts.heads or one in self.facts.modifiers or one in self.names.heads
            or one in self.names.construct or one in grammar_words("ar", "section")
            for one in (before, bare)
        )  # fmt: skip
        return before.startswith("ال") or not open_noun

    def surely_opens_list(self, at: int) -> bool:
        """True where what stands before such a noun can govern none: a small word, a verb, a definite noun."""
        if not self.opens_list(at):
            return False
        before = self.words.folded[at - 1] if at > 0 and self.words.joined(at) else "ال"
        return has_article(before) or before in self.facts.function or before in self.facts.cues
