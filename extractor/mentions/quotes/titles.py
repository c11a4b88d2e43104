"""Words in front of a mark or a colon that say what follows: the title of a work, the motto of a meeting, a name."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import Lexicon
from extractor.languages import lexicon as lexicon_of
from extractor.mentions.quotes.arabic_words import OBJECTS
from extractor.text import fold_term

OWNED = "owned"
"""What ``named_before`` says of a noun with its owner: مشروعها «…»."""
_WORDS = re.compile(r"[^\W_]+")
_CLAUSE_END = re.compile(r"[.:،,؛]")
_FEMININE = "ه"  # as folded


def named_before(before: str, lexicon: Lexicon) -> str:
    """What the last words of a folded text are that the name of something follows: "noun" (the programme “…”), "said"
    (a noun of words, in a word “…”), "verb" (titled “…”) or ``OWNED``; "" none, or a comma or colon stands between."""
    if before.endswith((":", ",", "،")):
        return ""
    words = before.split()
    index = lexicon.index("naming_nouns")
    for size in (3, 2, 1):
        fact = index.get(" ".join(words[-size:]))
        if fact is not None and len(words) >= size:
            return fact["role"]
    return _glued(words[-1], lexicon) if words and lexicon.language == "ar" else ""


def _glued(word: str, lexicon: Lexicon) -> str:
    """The same of an Arabic noun with letters written onto it: بمبادرة «…», ومشروعها «…»."""
    index = lexicon.index("naming_nouns")
    onto = lexicon.scalars["proclitics"]
    forms = [word[size:] for size in range(3) if all(letter in onto for letter in word[:size])]
    found = next((form for form in forms if form in index), None)
    if found is not None:
        return index[found]["role"]
    for form in forms:
        for owner in OBJECTS:
            stem = form.removesuffix(owner)
            nouns = (stem, stem[:-1] + _FEMININE) if stem.endswith("ت") else (stem,)
            if stem != form and any(noun in index and index[noun]["role"] == "noun" for noun in nouns):
                return OWNED
    return ""


def is_motto(before: str, lexicon: Lexicon) -> bool:
    """شعار المؤتمر الخامس «…»: a motto, the words that it belongs to behind it."""
    words = _WORDS.findall(_CLAUSE_END.split(before)[-1])
    found = [at for at, word in enumerate(words) if word in lexicon.scalars["mottos"]]
    return bool(found) and not any(word in lexicon.index("cues") for word in words[found[-1] + 1 :])


def leads_to_title(before: str, lexicon: Lexicon) -> bool:
    """True for a folded text whose last word but the colon leads to a title: في محاضرة بعنوان: , a talk titled: ."""
    words = before.rstrip(": ").split() if before.rstrip().endswith(":") else []
    return bool(words) and words[-1] in _title_leads(lexicon.language)


@cache
def _title_leads(language: str) -> frozenset[str]:
    return frozenset(map(fold_term, lexicon_of(language).scalars["title_leads"]))
