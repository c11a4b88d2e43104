"""An office by its letters and by its words: the DA's Office, of the Northland County District Attorney's Office."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extractor.entities.cluster import Cluster
from extractor.entities.likeness import Likeness
from extractor.text import fold_term

_LETTERS = re.compile(r"([A-Z]{2,4})['’]s ([Oo]ffice|[Bb]ureau|[Dd]epartment)")
_MOST = 4


def _asked(short: Cluster) -> Iterable[tuple[str, str]]:
    """The noun behind letters in the genitive, and the letters."""
    told = _LETTERS.fullmatch(short.longest)
    return () if told is None else ((told[2].lower(), told[1].lower()),)


def _answered(long: Cluster) -> Iterable[tuple[str, str]]:
    """The last word, with the first letters of the two words before it and of more."""
    *named, noun = [term for word in long.longest.split() if (term := fold_term(word))] or [""]  # of a lone ـ nothing
    sizes = range(2, min(len(named), _MOST) + 1)
    return ((noun, "".join(word[0] for word in named[-size:])) for size in sizes)


def _is_same(short: Cluster, long: Cluster) -> bool:
    return not set(_asked(short)).isdisjoint(_answered(long))


OFFICE_LETTERS = Likeness(_is_same, _asked, _answered)
