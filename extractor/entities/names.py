"""Same name? Forms of a name to compare by: key, content words, acronym, consonant skeleton, concepts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from extractor.languages import LANGUAGES, lexicon
from extractor.text import fold_term, has_arabic

_WORD = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*")
_ARTICLE = re.compile(r"^(?:ال|لل)(?=..)")
_LEAST_STEM = 3
GLUED = ("al", "el", "ben", "bin")
"""Parts of a Latin name that are written apart or not: Al Qarni, Alqarni."""
_ARABIC_ENDINGS = (
    ("يه", ""), ("يه", "ه"), ("ات", "ه"), ("ات", ""), ("ين", ""), ("ون", ""), ("ي", ""), ("ي", "ه"), ("ه", ""),
)  # fmt: skip
_ACCENTS = re.compile("[\u0300-\u036f]")
_POSSESSIVE = re.compile(r"'s?$")

# One Latin consonant for each sound that either script keeps apart; vowels and weak letters are dropped.
# Digraphs first.  After the table of knowledge in CLDR's Arabic–Latin (BGN) transform, coarsened: p→b, v→f, g→j, q→k.
_ARABIC_SOUNDS = {
    "ب": "b", "پ": "b", "ت": "t", "ث": "t", "ج": "j", "چ": "j", "ح": "h", "خ": "h", "د": "d", "ذ": "d", "ر": "r",
    "ز": "z", "ژ": "z", "س": "s", "ش": "c", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "j", "ف": "f", "ڤ": "f",
    "ق": "k", "ك": "k", "گ": "j", "ل": "l", "م": "m", "ن": "n", "ه": "h",
}  # fmt: skip
_LATIN_SOUNDS = (
    ("tsch", "tc"), ("sch", "c"), ("tch", "tc"), ("ch", "c"), ("sh", "c"), ("kh", "h"), ("gh", "j"), ("th", "t"),
    ("dh", "d"), ("ph", "f"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("b", "b"), ("p", "b"), ("t", "t"), ("j", "j"),
    ("g", "j"), ("h", "h"), ("d", "d"), ("r", "r"), ("z", "z"), ("s", "s"), ("f", "f"), ("v", "f"), ("q", "k"),
    ("k", "k"), ("l", "l"), ("m", "m"), ("n", "n"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[eiy])")
_LATIN_SOUND = re.compile("|".join(letters for letters, _ in _LATIN_SOUNDS) + "|c")
_LATIN_CODE = {**dict(_LATIN_SOUNDS), "c": "k"}


@lru_cache(maxsize=8_000)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name; possessive 's, dots of initials and Latin accents dropped.

    >>> words_of("Acme's Corp.")
    ('acme', 'corp')
    """
    folded = fold_term(name)
    if not folded.isascii() and not has_arabic(folded[:1]):
        folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded))
    words = (_POSSESSIVE.sub("", word.group()).replace(".", "") for word in _WORD.finditer(folded))
    return tuple(word for word in words if word)


def bare(word: str) -> str:
    """A folded word without the Arabic article (للمدن and المدن → مدن)."""
    return _ARTICLE.sub("", word)


@cache
def terms_of(table: str, kind: str) -> frozenset[str]:
    """Folded terms of one kind, all languages together."""
    return frozenset(
        fact.folded for language in LANGUAGES for fact in lexicon(language).facts(table) if fact["kind"] == kind
    )


@cache
def _generic(table: str) -> frozenset[str]:
    """Bare forms of the words of a table, all languages together: names mix scripts (شركة Strong Cities)."""
    return frozenset(bare(term) for language in LANGUAGES for term in lexicon(language).terms(table))


@lru_cache(maxsize=8_000)
def content_words(name: str) -> tuple[str, ...]:
    """The words that tell an organisation apart: article, legal form and function words dropped.

    All words where nothing else is left. ``languages/*/name_fillers.csv`` holds what is dropped.
    """
    words = tuple(bare(word) for word in words_of(name))
    kept = tuple(word for word in words if word not in _generic("name_fillers"))
    return kept or words


@lru_cache(maxsize=8_000)
def organisation_key(name: str) -> str:
    """Equal for two spellings of an organisation's name: content words in order."""
    return " ".join(content_words(name))


def organisation_keys(names: Iterable[str]) -> frozenset[str]:
    """The keys of several names."""
    return frozenset(map(organisation_key, names))


@lru_cache(maxsize=8_000)
def person_key(name: str) -> str:
    """Equal for two spellings of a person's name: folded words, particles (بن, de) and the article kept out."""
    return " ".join(bare(word) for word in person_words(name))


@lru_cache(maxsize=8_000)
def person_words(name: str) -> tuple[str, ...]:
    """The folded words of a person's name: particles and initials out, names of two words (Abdel Fattah, أبو زيد) one.

    >>> person_words("Abdel-Fattah El-Sisi"), person_words("عبد الله بن ناصر")
    (('abdelfattah', 'sisi'), ('عبدالله', 'ناصر'))
    """
    words: list[str] = []
    glue = ""
    for word in (part for whole in words_of(name) for part in whole.split("-")):
        if words and not glue and bare(word) in _suffixes():
            words[-1] += bare(word) if has_arabic(word) else "din"
        elif word in terms_of("name_particles", "compound"):
            glue += word
        elif glue or (word not in terms_of("name_particles", "particle") and len(word) > 1):
            words.append(glue + word if glue else word)
            glue = ""
    return tuple([*words, glue] if glue else words) or words_of(name)


@cache
def _suffixes() -> frozenset[str]:
    """What ends a name of two words: نور الدين, Nour El-Din, Noureddine."""
    return frozenset(bare(term) for term in terms_of("name_particles", "suffix"))


def without_glued(word: str, parts: Iterable[str], *, least: int) -> tuple[str, ...]:
    """What is left of a Latin word without each of the parts that it opens with, ``least`` letters or more.

    >>> without_glued("alqarni", GLUED, least=4)
    ('qarni',)
    """
    return tuple(word[len(part) :] for part in parts if word.startswith(part) and len(word) - len(part) >= least)


def key_of(kind: str, name: str) -> str:
    """The key of a name by the kind of its bearer, "organisation" or "person"."""
    return organisation_key(name) if kind == "organisation" else person_key(name)


def is_acronym(name: str) -> bool:
    """Two to eight capitals in one word, digits and & allowed: NLC, G20, R&D, WHO.

    >>> is_acronym("NLC"), is_acronym("Acme"), is_acronym("نلك")
    (True, False, False)
    """
    return re.fullmatch(r"(?=.*[A-Z].*[A-Z]|[A-Z]\d)[A-Z0-9&]{2,8}s?", name) is not None


def initials(name: str) -> tuple[str, str]:
    """Initials of a Latin name: of its content-bearing words, and of all words.

    >>> initials("National League of Cities")
    ('NLC', 'NLOC')
    """
    words: list[str] = re.findall(r"[^\W\d_][\w'-]*", name)
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals, "".join(word[0] for word in words).upper()


@lru_cache(maxsize=8_000)
def skeleton(name: str) -> tuple[str, ...]:
    """The consonants of each word, in one alphabet for both scripts: proposes a match, never decides it.

    >>> skeleton("كلارنس أنتوني"), skeleton("Clarence Anthony")
    (('klrns', 'ntn'), ('klrns', 'ntn'))
    """
    return tuple(code for code in (_skeleton_of(bare(word)) for word in words_of(name)) if code)


def _skeleton_of(word: str) -> str:
    if has_arabic(word):
        code = "".join(_ARABIC_SOUNDS.get(letter, "") for letter in word)
        code = code[:-1] if code.endswith("h") and word.endswith("ه") else code
    else:
        soft = _SOFT_C.sub("s", re.sub(r"[-'.]", "", word))
        code = "".join(_LATIN_CODE[match.group()] for match in _LATIN_SOUND.finditer(soft))
    return re.sub(r"(.)\1+", r"\1", code)


@cache
def _concepts() -> dict[str, tuple[str, ...]]:
    """Bare form of a word → its concepts; the first is its usual one."""
    return {
        bare(fact.folded): tuple(fact["concept"].split())
        for language in LANGUAGES
        for fact in lexicon(language).facts("name_words")
    }


@cache
def concept_kinds() -> dict[str, str]:
    """Concept → head (ministry, bank), place (egypt) or quality (all else)."""
    return {
        concept: fact["kind"]
        for language in LANGUAGES
        for fact in lexicon(language).facts("name_words")
        for concept in fact["concept"].split()[:1]
    }


@lru_cache(maxsize=8_000)
def concepts_of(word: str) -> tuple[str, ...]:
    """The concepts of one folded word, with or without article and clitics; empty: not a word names are made of."""
    known, stem = _concepts(), bare(word)
    found = known.get(stem) or known.get(_without_clitic(word))
    if found is None:
        found = next((known[form] for form in _simpler(stem) if form in known), ())
    return found


def _simpler(word: str) -> tuple[str, ...]:
    """The word without an ending of number, gender or relation (رياضات → رياضة, تمريضية → تمريض, banks → bank)."""
    if len(word) < _LEAST_STEM + 1:
        return ()
    if has_arabic(word):
        return tuple(
            word.removesuffix(ending) + instead
            for ending, instead in _ARABIC_ENDINGS
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM
        )
    return (word.removesuffix("ies") + "y",) if word.endswith("ies") else (word[:-1],) if word.endswith("s") else ()


@lru_cache(maxsize=8_000)
def concepts(name: str) -> frozenset[str] | None:
    """What an organisation's name says, word by word, in a form shared by both languages; None if a word is not known.

    ``languages/*/name_words.csv`` gives each word its concept (مدن, cities → city). A translated name has the same
    set: evidence of one kind, as transliteration is.

    >>> concepts("شبكة المدن القوية") == concepts("Strong Cities Network")
    True
    """
    found = set()
    for word in words_of(name):
        if bare(word) in _generic("name_fillers"):
            continue
        known = concepts_of(word)
        if not known:
            return None
        found.add(known[0])
    return frozenset(found) or None


def _without_clitic(word: str) -> str:
    return bare(word[1:]) if len(word) > 3 and word[0] in "ولبكف" else word


def spelled_alike(first: str, second: str) -> bool:
    """One person written two ways in one script: same number of words, same last letters, small differences.

    Every pair of words must reach 80 of 100 in ``rapidfuzz.fuzz.ratio``, the names together 88 (كلارنس, كلارينس).
    """
    from rapidfuzz.fuzz import ratio

    one, two = person_key(first), person_key(second)
    if ratio(one, two, score_cutoff=88) < 88:
        return False
    words = one.split(), two.split()
    if len(words[0]) != len(words[1]) or len(words[0]) < 2:
        return False
    return all(ratio(a, b, score_cutoff=80) >= 80 for a, b in zip(*words, strict=True))
