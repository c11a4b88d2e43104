"""A run of Arabic letters that holds several words, because lines were glued: المستثمرونالإعلام, صحفيمستشفى.

The cheapest division is taken: words that are known cost little, unknown ones much, a whole the more the longer it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.page.known_words import BARE, EXACT, INFLECTED, UNKNOWN, KnownWords
from extractor.text import Folded, fold

# Costs fitted on the joints of 51 Arabic pages of ours and of testers, against words cut in 164,000 of running text.
_COSTS = {EXACT: 1.0, BARE: 1.2, INFLECTED: 1.8, UNKNOWN: 3.3}
# A letter beyond the length of most words; a letter less than five; an article, which seldom stands inside a word.
_LONG_WORD, _LETTER = 8, 0.6
_SHORT_WORD, _SHORT = 5, 0.7
_ARTICLE, _SPLIT_ARTICLE = 1.0, 1.5
# The shortest run whose division may cost less than the whole.
SHORTEST = 9
_LEAST, _UNKNOWN_LEAST, _LONGEST = 3, 4, 16
# A longer run is no line of a menu.
_MOST = 200
# Letters that an article has behind it; a word known as it stands may be shorter.
_BARE_LEAST = 4
_ENDING = 1.0
_CLITICS = re.compile("[وف]?(?:[بك]?ال|لل|[بكلسا])?|عبد|ابو|بن|ابن|[وفبكل]ان")
_WITH_ARTICLE = re.compile("[وف]?(?:[بك]?ال|لل)")
# Endings that no word is, and second parts of names written as one word.
_NEVER = frozenset(
    ("هما", "هم", "هن", "كما", "كم", "كن", "نا", "ني", "ها", "تين", "تان", "يات", "يون", "يين", "وها", "الله", "الدين",
     "الرحمن", "تهم", "اتهم", "يها", "ائها", "اتي", "اتيه", "انيه", "يتين")
)  # fmt: skip
_LIKE_ENDING = ("ات", "ون", "ين", "يات", "ها", "تها", "انيه", "ائيل")


def is_clitic(folded: str) -> bool:
    """True for letters before a word that belong to it: وال, بال, لل, عبد."""
    return _CLITICS.fullmatch(folded) is not None


def run_cuts(run: str, known: KnownWords) -> list[int]:
    """Where a run of Arabic letters falls into words; [] where it is one."""
    folded = _folded(run)
    word = folded.text
    half = len(word) // 2
    if half > _LEAST and word[:half] == word[half:]:
        return [folded.span(half, half).start]
    if not SHORTEST <= len(word) <= _MOST:
        return []
    whole = _COSTS[known.rank_whole(word)] + _LETTER * max(0, len(word) - _LONG_WORD)
    best = _divide(word, known)
    if best is None or best[0] >= whole:
        return []
    return [folded.span(cut, cut).start for cut in best[1]]


@lru_cache(maxsize=16_384)
def _folded(run: str) -> Folded:
    return fold(run)


def _divide(word: str, known: KnownWords) -> tuple[float, tuple[int, ...]] | None:
    """(cost, cuts) of the cheapest division of a run into two words and more; None where there is none."""
    size = len(word)
    best: list[tuple[float, tuple[int, ...]] | None] = [None] * (size + 1)
    best[0] = (0.0, ())
    for start in range(size - _LEAST + 1):
        so_far = best[start]
        if so_far is None:
            continue
        for end in (*range(start + _LEAST, min(size - _LEAST, start + _LONGEST) + 1), size):
            if end - start > _LONGEST or end - start in (0, size):
                continue
            price = _price(word, start, end, known)
            old = best[end]
            if price is not None and (old is None or so_far[0] + price < old[0]):
                best[end] = (so_far[0] + price, (*so_far[1], end) if end < size else so_far[1])
    return best[size]


def _price(word: str, start: int, end: int, known: KnownWords) -> float | None:
    """The cost of a part, None where no word of a line can stand there: a clitic, an ending, a letter or two."""
    part = word[start:end]
    if (start == 0 and is_clitic(part)) or (start and part in _NEVER):
        return None
    article = _WITH_ARTICLE.match(part)
    bare = len(part) - (article.end() if article else 0)
    rank = known.rank(part)
    if article and bare < (_BARE_LEAST if rank != EXACT else 3 - bool(start)):
        return None
    price = _COSTS[rank]
    if rank == BARE and not article:
        price, bare = _COSTS[INFLECTED], bare - 1
    if rank != EXACT and start and part.startswith(_LIKE_ENDING):
        price += _ENDING
    if word[start - 1 : start + 1] == "ال":
        price += _SPLIT_ARTICLE
    if rank != UNKNOWN:
        return price + _SHORT * max(0, _SHORT_WORD - bare)
    if bare < _UNKNOWN_LEAST:
        return None
    price += _LETTER * max(0, len(part) - _LONG_WORD) + (_SPLIT_ARTICLE if part.endswith("ال") else 0.0)
    return price - _ARTICLE if start and part.startswith("ال") and len(part) >= 6 else price
