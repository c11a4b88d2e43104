"""Who writes, at the head of an Arabic text, with the place or alone: نزوى – من سعيد العامري: …, كتب سعيد العامري: …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractor.languages import alternation, function_words, given_names, lexicon
from extractor.release.places import is_city, is_named_again
from extractor.text import fold, fold_term

# Words of a paragraph that a byline opens, and of the names in one.
_PROSE_WORDS, _NAME_WORDS = 12, (2, 9)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Byline:
    """Length of the byline in its line, and the place before the name; None: it stands alone."""

    end: int
    place: str | None


def read_byline(text: str, context: str = "") -> Byline | None:
    """The byline that a paragraph opens with; ``context``: the rest of the release, where it may name the place again.

    >>> read_byline("نزوى – من سعيد بن علي العامري: افتتح الوالي صباح أمس سوق المدينة القديم بعد عام من الترميم.")
    Byline(end=31, place='نزوى')
    >>> read_byline("كتب الوزير على صفحته: نفتتح غدا سوق المدينة القديم بعد عام كامل من الترميم الذي شارك فيه الأهالي.")
    """
    colon = text.find(":", 0, _LONGEST)
    if colon < 0 or len(text.split()) < _PROSE_WORDS:
        return None
    head = fold(text[:colon])
    match = _pattern().fullmatch(head.text)
    if match is None or not _are_names(text[head.span(*match.span("names")).start : colon]):
        return None
    end = colon + 1 + len(text[colon + 1 :]) - len(text[colon + 1 :].lstrip())
    if match["place"] is None:
        return Byline(end, None)
    span = head.span(*match.span("place"))
    place = text[span.start : span.end]
    known = is_city(place, whole=True) or (match["dash"] and is_named_again(place, f"{text[end:]}\n{context}"))
    return Byline(end, place) if known else None


@cache
def _pattern() -> re.Pattern[str]:
    scalars = lexicon("ar").scalars
    leads, openers = (alternation(map(fold_term, scalars[key])) for key in ("byline_leads", "byline_openers"))
    dash = r"\s*(?P<dash>[-–—ـ/|])?\s*"
    return re.compile(
        rf"(?:(?P<place>[^\W\d_]+(?:\s[^\W\d_]+){{0,2}}?){dash}(?<!\w){leads}|{openers})\s+(?P<names>[^\W\d_]+(?:\s[^\W\d_]+)+)\s*"
    )


def _are_names(text: str) -> bool:
    """True for as many words as one or two names have, one of the first two a given name, none of them a small word.

    علي is a name though it folds to the small word على.
    """
    words = [(word, fold_term(word)) for word in text.split()]
    facts = lexicon("ar")
    if not _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1] or words[0][1].startswith(str(facts.scalars["article"])):
        return False
    if given_names().isdisjoint(folded for _, folded in words[:2]):
        return False
    small = (word for word, folded in words if folded in function_words() and folded not in given_names())
    return next(small, None) is None and "على" not in text.split()
