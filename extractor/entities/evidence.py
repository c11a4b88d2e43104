"""Do two names in two scripts say the same? One kind of evidence: never enough alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.entities.names import (
    bare,
    concepts,
    content_words,
    organisation_key,
    person_key,
    skeleton,
    spelled_alike,
)
from extractor.text import has_arabic

if TYPE_CHECKING:
    from arabic_name_romanizer import Transliterator

# rapidfuzz ratio of a romanised Arabic name and the Latin one: on 40 persons the lowest right score was 69, the
# highest wrong one 64 (trial of 2026); and of two skeletons of one word.
_ROMANISED, _EACH_WORD, _SKELETONS = 75.0, 60.0, 75.0


@lru_cache(maxsize=100_000)
def same_person_name(first: str, second: str) -> bool:
    """True where both may be one person's name: spelled alike in one script, transliterated across two."""
    if has_arabic(first) == has_arabic(second):
        return person_key(first) == person_key(second) or spelled_alike(first, second)
    arabic, latin = (first, second) if has_arabic(first) else (second, first)
    one, two = skeleton(person_key(arabic)), skeleton(person_key(latin))
    if len(one) != len(two) or len(one) < 2:
        return False
    return _sound_alike(one, two) or _romanised_alike(arabic, latin)


def _sound_alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Every word's consonants equal, or at most one word a consonant apart (غوتيريش, Guterres)."""
    apart = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    return not apart or (len(apart) == 1 and _skeletons_alike(apart[0][:1], apart[0][1:]))


@lru_cache(maxsize=100_000)
def same_organisation_name(first: str, second: str) -> bool:
    """True where both may be one organisation's name.

    Equal in one script; across two, word by word, by concept or sound. The longer may have one word more, a head such
    as network or شركة, when two others agree.
    """
    if has_arabic(first) == has_arabic(second):
        return organisation_key(first) == organisation_key(second)
    one, two = sorted((content_words(first), content_words(second)), key=len)
    left = list(two)
    for word in one:
        partner = next((other for other in left if _same_word(word, other)), None)
        if partner is None:
            return False
        left.remove(partner)
    return not left or (len(left) == 1 and len(one) >= 2)


def _same_word(first: str, second: str) -> bool:
    if has_arabic(first) == has_arabic(second):
        return bare(first) == bare(second)
    one, two = concepts(first), concepts(second)
    if one is not None and two is not None:
        return one == two
    return _skeletons_alike(skeleton(first), skeleton(second))


def _skeletons_alike(one: Sequence[str], two: Sequence[str]) -> bool:
    from rapidfuzz.fuzz import ratio

    if not one or not two:
        return False
    long_enough = min(len(one[0]), len(two[0])) >= 3
    return one == two or (long_enough and ratio(one[0], two[0]) >= _SKELETONS)


def _romanised_alike(arabic: str, latin: str) -> bool:
    from rapidfuzz.fuzz import ratio

    wanted = person_key(latin).split()
    for spelling in _romanisations(person_key(arabic)):
        words = spelling.split()
        if len(words) != len(wanted) or ratio(" ".join(words), " ".join(wanted)) < _ROMANISED:
            continue
        if min(ratio(one, two) for one, two in zip(words, wanted, strict=True)) >= _EACH_WORD:
            return True
    return False


@lru_cache(maxsize=20_000)
def _romanisations(arabic: str) -> tuple[str, ...]:
    """Up to three Latin spellings, word by word.

    Words, not the whole name: the library's index of whole names can answer with another person (سلطان الجابر).
    """
    words = [_romaniser().transliterate(word, top_k=3) for word in arabic.split()]
    if not words or not all(words):
        return ()
    return tuple(person_key(" ".join(choice[min(rank, len(choice) - 1)].text for choice in words)) for rank in range(3))


@lru_cache(maxsize=1)
def _romaniser() -> Transliterator:
    from arabic_name_romanizer import Transliterator

    return Transliterator()
