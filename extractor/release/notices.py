"""Lines that stand on every page of a site, whatever it tells: counters, hashtags, imprints, acknowledgements."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon

_HASHTAGS = re.compile(r"(?:#[^\W\d_]\w*[\s,،.|•·]*)+")
_NUMBER = r"[\d٠-٩][\d٠-٩.,٬٫ ]*[km+]?"
# Words that may stand between a counter's name and its number, and behind the number.
_COUNTED = re.compile(rf"\s*(?:no|number|رقم)?[\s:.#=|()\[\]-]*{_NUMBER}(?:\s*[^\W\d_]+){{0,2}}[\s.)\]]*$")
_MOST_WORDS = 80
_RIGHTS = re.compile(
    r"(?:©|\bcopyright|\(c\)|حقوق[^\d.]{0,40})\s*(?:(?:19|20)\d\d\s*[-–—]\s*)?(?:19|20)\d\d(?!\d)", re.IGNORECASE
)
_STOPS = (".", "!", "?", "؟")


def is_hashtags(text: str) -> bool:
    """True for a line of hashtags alone: #Shipping #PortLife.

    >>> is_hashtags("#Shipping #PortLife"), is_hashtags("#1 of the ports")
    (True, False)
    """
    return text[:1] == "#" and _HASHTAGS.fullmatch(text) is not None


def counts(rest: str) -> bool:
    """True where what follows the name of a counter, folded, is a number and two words at the most.

    >>> counts(": 1,204,551"), counts(" 312 times"), counts(": the museum welcomes 3 schools a day")
    (True, True, False)
    """
    return _COUNTED.match(rest) is not None


def is_imprint(text: str, words: int) -> bool:
    """True for a foot of address, copyright and notices in one line: no sentence, and the sign with its year in it.

    >>> is_imprint("12 Quay Road, Lowmere Copyright 1998-2025 Quay Trust To join our list send a message", 15)
    True
    """
    return words <= _MOST_WORDS and _RIGHTS.search(text) is not None and text.rstrip()[-1:] not in _STOPS


def is_acknowledgement(folded: str, words: int) -> bool:
    """True for a paragraph that acknowledges whose land the house stands on; a story about land lacks the act."""
    if words > _MOST_WORDS or not any(map(folded.__contains__, _terms("land"))):
        return False
    if "“" in folded or '"' in folded or _part("land").search(folded) is None:
        return False
    return _part("act").search(folded) is not None


@cache
def _terms(part: str) -> tuple[str, ...]:
    return tuple(term for language in LANGUAGES for term in lexicon(language).terms("acknowledgements", part=part))


@cache
def _part(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(_terms(part))}(?!\w)")
