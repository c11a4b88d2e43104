"""Works of art by their title and year: Cold River, 1988–90, by Ann Lee; The Corn Seller (1931) by Tom Fox."""

from __future__ import annotations

import re

from extractor.mentions.naming.recognised import Name

_YEARS = re.compile(r"(?:1[4-9]\d\d|20\d\d)(?:[-–/]\d{2}(?:\d{2})?)?")
_SPAN = re.compile(r"\d{2}(?:\d{2})?")


def is_dated_work(name: Name) -> bool:
    """True for a title with the year of the work behind it, set off, and "by" behind that; no house founded 1931 by
    somebody, no meeting in 2024."""
    words, at = name.words, name.end
    if name.arabic or name.cut or at + 1 >= len(words) or words.gap(at).strip(" .") not in (",", "(", ",("):
        return False
    if not _YEARS.fullmatch(words.folded[at]):
        return False
    at += 1
    ranged = at + 1 < len(words) and words.gap(at).strip(" ") in ("-", "–", "/") and _SPAN.fullmatch(words.folded[at])
    at += 1 if ranged else 0
    return at < len(words) and words.folded[at] == "by" and words.gap(at).strip(" ") in (",", ")", "),")
