"""The number of a unit, court or branch, which is part of its name: the 14th Airlift Wing, Dockers Local 12."""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_LOCAL = "local"
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


def with_number(name: Name) -> Name:
    """An organisation with the ordinal before it, where a noun of units or courts is in it: the 14th | Airlift Wing;
    not the 10th | Annual Hale Institute dinner."""
    if name.kind != "ORG" or name.arabic or name.first == 0 or not name.words.joined(name.first):
        return name
    longer = replace(name, first=name.first - 1)
    return longer if is_numbered(longer) else name


def with_local(name: Name) -> Name:
    """An English union with the branch of it that a number tells: Dockers' Union | Local 12."""
    words, end = name.words, name.end
    told = end + 1 < len(words) and words.joined(end) and words.joined(end + 1) and words.capital[end]
    local = told and not name.arabic and not name.cut and words.folded[end] == _LOCAL
    return replace(name, end=end + 2) if local and words.folded[end + 1].isdigit() else name


def is_ordinal(word: str) -> bool:
    """True for 14th, 2nd."""
    return _ORDINAL.fullmatch(word) is not None


def is_numbered(name: Name) -> bool:
    """True for a unit or court that its ordinal opens: 14th Airlift Wing."""
    first, *others = name.words.folded[name.first : name.end]
    return is_ordinal(first) and not grammar_words("en", "numbered_unit").isdisjoint(others)
