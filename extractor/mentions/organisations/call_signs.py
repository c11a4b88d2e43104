"""Call signs, by which people answer on the radio and no body is called: Ann Lee (N4XQZ), Tom Fox (KD9QXA)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extractor.mentions.naming.words import Words

# One or two letters of a state, or a digit and a letter, a digit, then letters of one's own: M0QXR, KD9QXA, 2E0QXA.
_SIGN = re.compile(r"^(?:[A-Z]{1,2}|[2-9][A-Z])[0-9][A-Z]{2,4}$")
_LEAST_SIGNS = 2
_BRACKET = ("(", ")")


def call_signs(passages: Iterable[Words]) -> frozenset[str]:
    """The call signs of a release, where two and more stand in brackets behind names, or fill cells beside them; one
    alone may be a body: Ann Lee (C4QXS)."""
    found = frozenset(
        words.folded[at]
        for words in passages
        for at, shown in enumerate(words.shown)
        if _SIGN.match(shown) and _is_beside(words, at)
    )
    return found if len(found) >= _LEAST_SIGNS else frozenset()


def _is_beside(words: Words, at: int) -> bool:
    """True for a word that fills a bracket, or a cell of a table."""
    before, behind = words.gap(at).strip(" "), words.behind(at + 1).strip(" ")
    enclosed = before == _BRACKET[0] and behind[:1] == _BRACKET[1]
    parted = before in ("\t", "\n") and behind in ("\t", "\n", "")
    return enclosed or (parted and "\t" in words.passage.text)
