"""Headlines of other news behind a release, where no markup tells them from its About or its contact."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.page.days import find_days
from extractor.release.day_lines import is_bare_date
from extractor.release.draft import Draft
from extractor.release.headings import has_address
from extractor.release.plain import language_of

_WORDS = (3, 25)
# Signs behind the day of a headline.
_CLOSERS = ' \t|.)]»”"'
# Lines that a row of headlines may hold before the button below it.
_ROW = 12
# Kinds of furniture that head or close a row of headlines.
_BUTTONS = ("related", "read more")


def opens_cards(drafts: Sequence[Draft], kinds: Sequence[str | None], number: int) -> bool:
    """True where a row of headlines of other news begins: two with a day each, or some above a button "Load more".

    One such line may belong to an About ("On the stock exchange since 3 May 2004"): two make a row.
    """
    draft = drafts[number]
    if not _is_headline(draft):
        return False
    row = range(number, min(number + _ROW, len(drafts)))
    if _has_day(drafts, number):
        following = next((other for other in row[1:3] if not is_bare_date(drafts[other])), None)
        return following is not None and _is_headline(drafts[following]) and _has_day(drafts, following)
    behind = next((other for other in row if kinds[other] is not None or not _is_headline(drafts[other])), None)
    return behind is not None and behind - number > 1 and kinds[behind] in _BUTTONS


def _is_headline(draft: Draft) -> bool:
    """True for some words that end in no full stop, hold no address and introduce nothing."""
    fits = _WORDS[0] <= draft.words <= _WORDS[1]
    if not fits or draft.is_prose or draft.text.rstrip().endswith((".", ":", "：")) or "www." in draft.text:
        return False
    return not has_address(draft.text)


def _has_day(drafts: Sequence[Draft], number: int) -> bool:
    """Whether a full day ends the line or is the line below it."""
    text = drafts[number].text
    if any(letter.isdigit() for letter in text):
        days = find_days(text, language=language_of(text) or "en")
        if days and not text[days[-1].end :].strip(_CLOSERS):
            return True
    return number + 1 < len(drafts) and is_bare_date(drafts[number + 1])
