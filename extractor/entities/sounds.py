"""How alike do a word in Arabic letters and one in Latin letters sound?  One kind of evidence: it proposes."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extractor.text import has_arabic

# What a letter, or letters, may stand for.  Consonants are classes that both scripts keep apart, vowels a, u, i; a
# Latin letter that is read in several ways (c, ch, j, w, x) holds them all.
_ARABIC = {
    "ا": "a", "ى": "a", "ة": "a", "و": "uw", "ي": "iy", "ب": "b", "پ": "b", "ت": "t", "ث": "ts", "ج": "jg",
    "چ": "cjg", "ح": "h", "خ": "xh", "د": "d", "ذ": "dz", "ر": "r", "ز": "z", "ژ": "j", "س": "s", "ش": "c", "ص": "s",
    "ض": "d", "ط": "t", "ظ": "zd", "ع": "'", "غ": "g", "ف": "fv", "ڤ": "fv", "ق": "kg", "ك": "kg", "گ": "g", "ل": "l",
    "م": "m", "ن": "n", "ه": "h",
}  # fmt: skip
_LATIN = {
    "tsch": "c", "sch": "c", "tch": "c", "tx": "c", "sh": "c", "ch": "ckx", "kh": "xk", "gh": "gx", "th": "t",
    "dh": "dz", "ph": "f", "ck": "k", "qu": "k", "ou": "uw", "oo": "u", "ee": "i",
    "eau": "ua", "ault": "ua", "a": "a", "e": "ai", "i": "iy", "o": "ua", "u": "ua",
    "y": "iy", "w": "wuv",
    "b": "b", "c": "ks", "d": "d", "f": "f", "g": "gj", "h": "h", "j": "jgyx", "k": "k", "l": "l", "m": "m", "n": "n",
    "p": "b", "q": "k", "r": "r", "s": "sz", "t": "t", "v": "fvw", "x": "k", "z": "zs",
}  # fmt: skip
_LATIN_UNIT = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_VOWELS = frozenset("auiwy")
_NEAR = {"s": "z", "z": "s", "t": "d", "d": "t", "k": "gx", "g": "k", "x": "hk", "c": "sj", "j": "cz"}
# غيرييه: what French writes -ier, -iet; the final consonant is silent.
_SILENT = re.compile(r"(?<=[ei])[rtzs]$")
_FRENCH_END = "ييه"
_DOUBLED = re.compile(r"(\w)\1+")

_CONSONANT, _NEAR_CONSONANT, _WEAK, _LONG_VOWEL, _SHORT_VOWEL, _OTHER_VOWEL = 1.0, 0.35, 0.25, 0.25, 0.06, 0.3
_COARSE = {
    "b": "b", "f": "f", "v": "f", "t": "t", "d": "t", "s": "s", "z": "s", "k": "k", "g": "k", "x": "k", "j": "k",
    "c": "k", "l": "l", "m": "m", "n": "n", "r": "r",
}  # fmt: skip
_CODE = 2
_OPENING = 10  # letters that hold the first consonants, vowels and digraphs between them
_LONGEST = 40  # code points; nobody's name has a longer word, and the comparison is quadratic in it


@lru_cache(maxsize=8_000)
def sound_likeness(arabic: str, latin: str) -> float:
    """From 0 to 1: of two folded words, one in each script; 1 where every sound has its like.

    Dropped short vowels cost little, a long vowel read otherwise more, a consonant without its like one whole letter.

    >>> sound_likeness("لوفيفر", "lefevre") > 0.8, sound_likeness("سامر", "sami") < 0.75
    (True, True)
    """
    if max(len(arabic), len(latin)) > _LONGEST:
        return 0.0
    if arabic.endswith(_FRENCH_END):
        latin = _SILENT.sub("", latin)
    one, two = _arabic_units(arabic), _latin_units(latin)
    if not one or not two:
        return 0.0
    few, many = sorted((_consonants(one), _consonants(two)))
    if many > 2 * few + 1:
        return 0.0
    weight = max(_weight(one), _weight(two))
    return max(0.0, 1 - _distance(one, two) / weight) if weight else 0.0


@lru_cache(maxsize=8_000)
def _arabic_units(word: str) -> tuple[str, ...]:
    units = [_ARABIC[letter] for letter in _DOUBLED.sub(r"\1", word.replace("تش", "چ")) if letter in _ARABIC]
    if word.endswith("ه") and len(units) > 2:
        units[-1] = "ah"
    return tuple(units)


@lru_cache(maxsize=8_000)
def _latin_units(word: str) -> tuple[str, ...]:
    units: list[str] = []
    for match in _LATIN_UNIT.finditer(_DOUBLED.sub(r"\1", word)):
        letters = match.group()
        first = "csz" if match.start() == 0 else None  # Xiao, Xavier
        units.extend((first,) if first and letters == "x" else ("k", "s") if letters == "x" else (_LATIN[letters],))
    return tuple(units)


def _weight(units: tuple[str, ...]) -> float:
    return sum(0.25 if _is_vowel(unit) or unit == "'" else 1.0 for unit in units)


def _consonants(units: tuple[str, ...]) -> int:
    return sum(not _is_vowel(unit) and unit not in ("'", "h", "wuv") for unit in units)


def _is_vowel(unit: str) -> bool:
    return unit[0] in _VOWELS and unit != "wuv"


def _distance(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """The least cost of turning one into the other, by dynamic programming."""
    row = [0.0]
    losses = [_dropped_latin(latin) for latin in two]
    for loss in losses:
        row.append(row[-1] + loss)
    for arabic in one:
        dropped, changes = _dropped_arabic(arabic), _changes(arabic)
        above, last = row, row[0] + dropped
        row = [last]
        for at, latin in enumerate(two):
            cost = changes.get(latin)
            if cost is None:
                cost = changes[latin] = _changed(arabic, latin)
            last = min(above[at] + cost, above[at + 1] + dropped, last + losses[at])
            row.append(last)
    return row[-1]


@cache
def _changes(arabic: str) -> dict[str, float]:
    """Latin unit → what it costs to read the Arabic one so, filled as asked for."""
    return {}


@lru_cache(maxsize=8_000)
def sound_codes(word: str) -> frozenset[str]:
    """The first two consonants of a folded word, coarsely, in every way it may be read.

    Words of two scripts that share no code do not sound alike: the quick look before the slow one.

    >>> sound_codes("سيمنز") & sound_codes("siemens")
    frozenset({'sm'})
    """
    units = _arabic_units(word[:_OPENING]) if has_arabic(word) else _latin_units(word[:_OPENING])
    codes = {""}
    for unit in units:
        if all(len(code) == _CODE for code in codes):
            break
        coarse = _coarse(unit)
        codes = {code if len(code) == _CODE else code + sound for code in codes for sound in coarse}
    return frozenset(codes)


@cache
def _coarse(unit: str) -> frozenset[str]:
    return frozenset(_COARSE.get(sound, "") for sound in unit)


@cache
def _dropped_arabic(unit: str) -> float:
    if unit == "'":
        return 0.05
    return _LONG_VOWEL if _is_vowel(unit) else _CONSONANT


@cache
def _dropped_latin(unit: str) -> float:
    if _is_vowel(unit):
        return _SHORT_VOWEL
    return _WEAK if unit in ("h", "wuv") else _CONSONANT


def _changed(arabic: str, latin: str) -> float:
    if any(sound in latin for sound in arabic):
        return 0.0
    if arabic == "'":
        return 0.05 if _is_vowel(latin) else 1.2
    if _is_vowel(arabic) and _is_vowel(latin):
        return _OTHER_VOWEL
    if any(near in latin for sound in arabic for near in _NEAR.get(sound, "")):
        return _NEAR_CONSONANT
    return 2 * _CONSONANT
