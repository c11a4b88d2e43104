"""Texts in a language that is not read: told by its most common words, or by its script.

The lists of common words are spaCy's. On 749 real pages English texts have a share of .2 and more of English ones
(lists of goods less), texts in other languages .12 and less, and .25 and more of their own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from functools import cache
from importlib.metadata import distribution
from runpy import run_path

from extractor.languages import lexicon
from extractor.text.scripts import LATIN_LETTERS

_LATIN = ("ca", "cs", "da", "de", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr")
_ARABIC = ("fa", "ur")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_WORD, _ARABIC_WORD = re.compile(f"[{LATIN_LETTERS}]+"), re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufefc]+")
_KURDISH = re.compile("[ەێۆڕڵ]")  # letters of Sorani, which neither Arabic nor Persian has
_KURDISH_SHARE = 0.05
_WORDS = 600  # that are looked at
_LEAST = 40  # words, below which nothing is said
_FAMILIAR = 0.2  # share of our own function words from which a text is Arabic or English
_COMMON = 0.2  # least share of common words of another language
_TIMES = 1.5  # as many as of Arabic or English, at least


def foreign_language(text: str) -> str | None:
    """English name of the language (German, Persian), or the script (Cyrillic script), that most of a text is in.

    None: Arabic or English, too few words to tell, or nothing that is known.
    """
    start = [match.group() for _, match in zip(range(_WORDS), _WORD.finditer(text), strict=False)]
    latin = [word for word in start if _LATIN_WORD.fullmatch(word)]
    arabic = [word for word in start if _ARABIC_WORD.fullmatch(word)]
    others = len(start) - len(latin) - len(arabic)
    if others >= _LEAST and others > len(latin) + len(arabic):
        return _script_of(start)
    if len(arabic) > len(latin):
        if len(arabic) >= _LEAST and len(_KURDISH.findall(" ".join(arabic))) > _KURDISH_SHARE * sum(map(len, arabic)):
            return "Kurdish"
        return _by_words(arabic, "ar", _ARABIC)
    return _by_words(latin, "en", _LATIN)


def _by_words(words: Sequence[str], own: str, others: Sequence[str]) -> str | None:
    words = [word.lower() for word in words]
    if len(words) < _LEAST or _share(words, lexicon(own).index("function_words")) >= _FAMILIAR:
        return None
    best = max(others, key=lambda code: _share(words, _common(code)))
    share = _share(words, _common(best))
    if share < _COMMON or share < _TIMES * _share(words, _common(own)):
        return None
    return _name_of(best)


def _share(words: Sequence[str], known: Container[str]) -> float:
    return sum(word in known for word in words) / len(words)


@cache
def _common(code: str) -> frozenset[str]:
    # The file alone: the package of a language compiles its tokeniser's exceptions, 4 s of French ones.
    path = distribution("spacy").locate_file(f"spacy/lang/{code}/stop_words.py")
    return frozenset(word.lower() for word in run_path(str(path))["STOP_WORDS"])


@cache
def _name_of(code: str) -> str:
    from babel import Locale

    return str(Locale("en").languages[code])


def _script_of(words: Sequence[str]) -> str:
    """Cyrillic script, by what most words begin with."""
    names = [unicodedata.name(word[0], "").split(" ")[0].title() for word in words]
    return f"{max(sorted(set(names)), key=names.count)} script"
