"""Do two names in two scripts say the same? One kind of evidence: never enough alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extractor.entities.names import (
    GLUED,
    bare,
    concept_kinds,
    concepts_of,
    content_words,
    organisation_key,
    person_key,
    person_words,
    spelled_alike,
    terms_of,
    without_glued,
)
from extractor.entities.sounds import sound_codes, sound_likeness
from extractor.mentions.naming.facts import grammar_words
from extractor.text import has_arabic

# What two names of people must reach to be alike: every word, and all together.  "Loose" is for names that stand in
# two versions of one release, where each has at most one partner; elsewhere حسين must not be Hassan.
_LOOSE_WORD, _LOOSE_NAME = 0.74, 0.78
_STRICT_WORD, _STRICT_NAME = 0.88, 0.93
_MIDDLE_WORD = 0.55  # what a word between the first and the last needs in two versions of one release
_LEAST_UNGLUED = 3
_LEFT_OUT = 0.04  # for each word that one of the two names leaves out: بن سلطان
_SURNAME = 0.85  # a surname alone is less than a name, and no rival of one

_LOOSE_ORGANISATION, _STRICT_ORGANISATION = 0.58, 0.85
_HEAD, _OTHER_HEAD = 0.5, 0.6  # weight of a head (ministry, bank); likeness of two that differ (جمعية, federation)
_HEARD = 0.82  # words no glossary knows: from here on they sound alike
_HEARD_WHOLE = 0.86  # the same, of whole names without their blanks (توتال إنرجيز, TotalEnergies)


@lru_cache(maxsize=2_000)
def same_person_name(first: str, second: str) -> bool:
    """True where both may be one person's name: spelled alike in one script, sounding alike across two."""
    if has_arabic(first) == has_arabic(second):
        return person_key(first) == person_key(second) or spelled_alike(first, second)
    return _person(first, second, _STRICT_WORD, _STRICT_WORD) >= _STRICT_NAME


@lru_cache(maxsize=2_000)
def person_likeness(first: str, second: str) -> float:
    """From 0 to 1, of two names in two scripts; 0 below what versions of one release need, or in one script."""
    if has_arabic(first) == has_arabic(second):
        return 0.0
    score = _person(first, second, _LOOSE_WORD, _MIDDLE_WORD)
    return score if score >= _LOOSE_NAME else 0.0


def _person(first: str, second: str, least: float, between: float) -> float:
    """Likeness from 0 to 1; 0 where the first or last word reaches less than ``least``, or one ``between`` them less
    than that."""
    arabic, latin = (first, second) if has_arabic(first) else (second, first)
    one, two = person_words(arabic), person_words(latin)
    flipped = len(one) > len(two)
    few, many = (two, one) if flipped else (one, two)
    if not few:
        return 0.0
    if len(many) > 1 and _heard(_joined(one), _joined(two)) >= _STRICT_NAME:
        return _STRICT_NAME
    if len(few) == 1:
        score = _heard(few[0], many[-1], flipped=flipped)
        return 0.0 if score < least else score if len(many) == 1 else score * _SURNAME
    scores = _aligned(few, many, flipped=flipped)
    if not scores or min(scores[0], scores[-1]) < least or min(scores) < between:
        return 0.0
    return sum(scores) / len(scores) - _LEFT_OUT * (len(many) - len(few))


def _joined(words: Sequence[str]) -> str:
    """One word of several; a final ه is a vowel there, as it was at the end of its word."""
    return "".join(word[:-1] + "ا" if word.endswith("ه") else word for word in words)


def _aligned(few: Sequence[str], many: Sequence[str], *, flipped: bool) -> list[float]:
    """The likeness of each word of the shorter name: first to first, last to last, the rest in order."""
    scores = [_heard(few[0], many[0], flipped=flipped)]
    at = 1
    for left, word in enumerate(few[1:-1], start=2):
        room = range(at, len(many) - (len(few) - left))
        if not room:
            return []
        best = max(room, key=lambda index: (_heard(word, many[index], flipped=flipped), -index))
        scores.append(_heard(word, many[best], flipped=flipped))
        at = best + 1
    return [*scores, _heard(few[-1], many[-1], flipped=flipped)]


def _heard(first: str, second: str, *, flipped: bool = False) -> float:
    """Likeness of a word of each script, the Arabic one first unless flipped; its article may be written or not."""
    arabic, latin = (second, first) if flipped else (first, second)
    if has_arabic(latin) or not has_arabic(arabic):
        return float(bare(arabic) == bare(latin))
    stem = bare(arabic)
    return max(sound_likeness(stem, form) for form in (latin, *_unglued(latin)))


def _unglued(latin: str) -> tuple[str, ...]:
    """A Latin word without what may be written apart or not: Alqarni, Benachour, Lamine (Al-, Ben, L')."""
    return without_glued(latin, (*GLUED, "l"), least=_LEAST_UNGLUED)


@lru_cache(maxsize=8_000)
def signs_of(kind: str, name: str) -> frozenset[str]:
    """What two names must share to be alike at all, in whatever script: the quick look before the slow one."""
    if kind == "person":
        words = person_words(name)
        return _codes(words[-1]) | _codes("".join(words)) if words else frozenset()
    words = _organisation_words(name)
    known = {word: concepts_of(word) for word in words}
    said = {f"={one}" for concepts in known.values() if concepts and not _is_head(concepts) for one in concepts}
    return frozenset(said).union(*(_codes(word) for word in words if not known[word]), _codes("".join(words)))


@lru_cache(maxsize=8_000)
def _codes(word: str) -> frozenset[str]:
    """Of a Latin word also without al-, ben-, of an Arabic one without a clitic: it may be written or not."""
    if has_arabic(word):
        stem = bare(word)
        return sound_codes(stem) | (sound_codes(stem[1:]) if stem[0] in "ولبكف" and len(stem) > 4 else frozenset())
    return sound_codes(word).union(*map(sound_codes, _unglued(word)))


@lru_cache(maxsize=2_000)
def same_organisation_name(first: str, second: str) -> bool:
    """True where both may be one organisation's name.

    Equal in one script; across two, word by word, by concept or sound. The longer may have one word more, a head such
    as network or شركة, when two others agree.
    """
    if has_arabic(first) == has_arabic(second):
        return organisation_key(first) == organisation_key(second)
    return _organisation(first, second) >= _STRICT_ORGANISATION


@lru_cache(maxsize=2_000)
def organisation_likeness(first: str, second: str) -> float:
    """From 0 to 1, of two names in two scripts; 0 below what versions of one release need, or in one script."""
    if has_arabic(first) == has_arabic(second):
        return 0.0
    score = _organisation(first, second)
    return score if score >= _LOOSE_ORGANISATION else 0.0


def _organisation(first: str, second: str) -> float:
    """Twice what the words share, by what both weigh; 0 where nothing but heads agrees, or places disagree."""
    one, two = _organisation_words(first), _organisation_words(second)
    if _places_disagree(one, two):
        return 0.0
    pairs = sorted(((_alike(a, b), -i, -j) for i, a in enumerate(one) for j, b in enumerate(two)), reverse=True)
    left, right = set(range(len(one))), set(range(len(two)))
    shared, telling = 0.0, False
    for score, i, j in pairs:
        if score <= 0 or -i not in left or -j not in right:
            continue
        left.remove(-i)
        right.remove(-j)
        shared += score * (_weight(one[-i]) + _weight(two[-j]))
        telling = telling or _weight(one[-i]) == 1
    whole = sum(map(_weight, one)) + sum(map(_weight, two))
    by_words = shared / whole if telling else 0.0
    return by_words if by_words >= _HEARD_WHOLE else max(by_words, _heard_whole(one, two))


@lru_cache(maxsize=8_000)
def _organisation_words(name: str) -> tuple[str, ...]:
    """Content words; letters named in Arabic (إتش إس بي سي) the acronym they spell; أبو ظبي one word."""
    words: list[str] = []
    letters = glue = ""
    for word in (part for whole in content_words(name) for part in whole.split("-") if part):
        known = concepts_of(word) if has_arabic(word) else ()
        if known and known[0].startswith("letter_"):
            letters += known[0].removeprefix("letter_")
            continue
        if letters and word.isdigit():
            letters += word
            continue
        if word in terms_of("name_particles", "compound"):
            glue += word
            continue
        if word in grammar_words("en", "transcribed") and not glue:
            continue  # Al Sharq Law Office: written apart, the article is no word of its own
        words.extend(filter(None, (letters, glue + word)))
        letters = glue = ""
    return tuple(filter(None, (*words, letters, glue)))


def _alike(first: str, second: str) -> float:
    if has_arabic(first) == has_arabic(second):
        return float(first.replace("p", "b") == second.replace("p", "b"))  # بي is either letter
    one, two = concepts_of(first), concepts_of(second)
    if set(one) & set(two):
        return 1.0
    if one and two:
        return _OTHER_HEAD if _is_head(one) and _is_head(two) else 0.0
    arabic, latin = (first, second) if has_arabic(first) else (second, first)
    if _codes(arabic).isdisjoint(_codes(latin)):
        return 0.0
    heard = max(_heard(arabic, latin), _heard(arabic[1:], latin) if arabic[0] in "ولبكف" and len(arabic) > 4 else 0.0)
    return heard if heard >= _HEARD else 0.0


def _heard_whole(one: Sequence[str], two: Sequence[str]) -> float:
    """Names written by sound as a whole; not where half the Arabic words say what they mean."""
    first, second = "".join(one), "".join(two)
    if has_arabic(first) == has_arabic(second) or min(len(first), len(second)) < 4:
        return 0.0
    arabic = one if has_arabic(first) else two
    if 2 * sum(bool(concepts_of(word)) for word in arabic) > len(arabic):
        return 0.0
    heard = _heard(first, second) if has_arabic(first) else _heard(second, first)
    return heard if heard >= _HEARD_WHOLE else 0.0


def _weight(word: str) -> float:
    known = concepts_of(word)
    return _HEAD if known and _is_head(known) else 1.0


def _is_head(known: Sequence[str]) -> bool:
    return concept_kinds().get(known[0]) in ("head", "state")


def _places_disagree(one: Sequence[str], two: Sequence[str]) -> bool:
    """Both name places, and no place of one is a place of the other: the Libyan and the Turkish Red Crescent."""
    first, second = _places(one), _places(two)
    return bool(first and second and not first & second)


def _places(words: Sequence[str]) -> frozenset[str]:
    kinds = concept_kinds()
    said = (concept for word in words for concept in concepts_of(word))
    return frozenset(concept for concept in said if kinds.get(concept) in ("place", "country"))
