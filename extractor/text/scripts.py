"""Which script a stretch is written in."""

from __future__ import annotations

import re

ARABIC_LETTERS = "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08b4\ufb50-\ufdff\ufe70-\ufefc"
LATIN_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_ARABIC = re.compile(f"[{ARABIC_LETTERS}]")
_LATIN = re.compile(f"[{LATIN_LETTERS}]")


def count_letters(text: str) -> tuple[int, int]:
    """(Arabic letters, Latin letters).

    >>> count_letters("وزارة ABC")
    (5, 3)
    """
    return len(_ARABIC.findall(text)), len(_LATIN.findall(text))


def main_script(text: str) -> str | None:
    """``"ar"`` or ``"latin"``, whichever has more letters; None where there is neither."""
    if not has_arabic(text):
        return "latin" if has_latin(text) else None
    arabic, latin = count_letters(text)
    return "ar" if arabic >= latin else "latin"


def has_arabic(text: str) -> bool:
    """True where at least one Arabic letter stands in the text."""
    return _ARABIC.search(text) is not None


def has_latin(text: str) -> bool:
    """True where at least one Latin letter stands in the text."""
    return _LATIN.search(text) is not None
