"""The date that the reader sees: a full day in a short line near the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.days import find_days, hijri_words
from extractor.page.page import Claim, Line
from extractor.text import fold, fold_term

_BEFORE, _AFTER, _ABOVE = 5, 14, 20
_LONGEST = 130
_OTHER_WORDS = 9
# A line that ends as a sentence and holds more words than these beside its date tells a story.
_SENTENCE_WORDS = 2
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?؟][\"'”»)\]]*$|\d{4}[.؟?!]$")
_AWAY = ("footer", "nav", "aside", "dialog")
_CLUTTER = ("related", "comments", "sidebar", "footer", "newsletter", "menu", "cookie", "advert", "search", "login")


def shown_dates(lines: Sequence[Line], claims: Sequence[Claim], *, language: str, order: str | None) -> list[Claim]:
    """Claims "published" and "modified" with origin "shown", the nearest to the headline first."""
    if not lines:
        return []
    anchor = headline_line(lines, claims)
    if anchor is None:
        anchor = next((number for number, line in enumerate(lines) if line.main), 0)
    near = range(max(0, anchor - _BEFORE), min(_body_begun(lines, anchor), anchor + _AFTER) + 1)
    ranked = sorted(near, key=lambda number: number - anchor if number >= anchor else 2 * (anchor - number) + 1)
    found: list[Claim] = []
    for number in ranked:
        if number == anchor and len(lines[number].text) > 40:
            continue
        found.extend(_line_dates(lines[number], language, order))
    if not found and _has_body(lines):
        return shown_above(lines, language=language, order=order, main=True)
    return found


def shown_above(lines: Sequence[Line], *, language: str, order: str | None, main: bool = False) -> list[Claim]:
    """The same for lines without a known headline: the dates above the first running text, the nearest to it first;
    ``main``: those in lines of the main text alone."""
    long = (number for number, line in enumerate(lines) if line.main is not False and len(line.text) > _LONGEST)
    body = next(long, len(lines))
    near = range(min(body, len(lines) - 1), max(-1, body - _ABOVE), -1)
    own = (number for number in near if lines[number].main or not main)
    return [claim for number in own for claim in _line_dates(lines[number], language, order)]


def _has_body(lines: Sequence[Line]) -> bool:
    """True where running text follows within the main text."""
    return any(line.main and len(line.text) > _LONGEST for line in lines)


def _body_begun(lines: Sequence[Line], anchor: int) -> int:
    """Number of the second line of running text behind the headline: dates further on belong to the story."""
    seen = 0
    for number in range(anchor + 1, len(lines)):
        line = lines[number]
        if line.main is not False and len(line.text) > _LONGEST:
            seen += 1
            if seen == 2:
                return number
    return len(lines) - 1


def headline_line(lines: Sequence[Line], claims: Sequence[Claim]) -> int | None:
    """Number of the line that bears a claimed title, an <h1> before others; None where no line does."""
    titles = [fold_term(claim.value) for claim in claims if claim.field == "title"]
    wanted = {title for title in titles if len(title) > 8}
    heads = {title[:2] for title in wanted}
    best: int | None = None
    for number, line in enumerate(lines):
        if line.region in ("nav", "footer") or not 8 < len(line.text) <= 400:
            continue
        if fold(line.text[:4]).text.lstrip()[:2] not in heads:
            continue
        if line.tag in ("h1", "h2", "") or line.main or len(line.text) > 20:
            folded = fold_term(line.text)
            same = folded in wanted or (len(folded) > 20 and any(title.startswith(folded) for title in wanted))
            if same and line.tag == "h1":
                return number
            if same and best is None:
                best = number
    return best


def _line_dates(line: Line, language: str, order: str | None) -> list[Claim]:
    text = line.text
    if len(text) > _LONGEST or line.table or line.region in _AWAY or line.hint in _CLUTTER:
        return []
    if len(text) > 60 and line.link_chars > 0.8 * len(text):
        return []
    claims: list[Claim] = []
    previous = 0
    days = find_days(text, language=language, order=order)
    others = sum(any(map(str.isalnum, word)) for word in text.split())
    others -= sum(len(text[day.start : day.end].split()) for day in days)
    if days and others > _OTHER_WORDS:
        others -= hijri_words(text)
    if others > (_SENTENCE_WORDS if _SENTENCE.search(text) and not _is_labelled(text) else _OTHER_WORDS):
        return []
    for day in days:
        meaning = _meaning(text[previous : day.start])
        previous = day.end
        if meaning != "other":
            claims.append(Claim("modified" if meaning == "updated" else "published", day.day.isoformat(), "shown"))
    if len(claims) > 1 and claims[0].field == "published" and len(text) > 60 and _is_span(text):
        return []
    return claims


def _is_labelled(text: str) -> bool:
    """True where the line opens with a label of a date: Published on, آخر تحديث."""
    return _labels()[0].match(fold(text[:80]).text.lstrip(" -–—•|([")) is not None


def _is_span(text: str) -> bool:
    """True for a stretch of days, as of an event: its first day is no date of publication."""
    return re.search(r"\d\s?[-–—]\s?\d{1,2}\s\D", text) is not None


def _meaning(before: str) -> str:
    """What the words before a date say of it: "published" unless a label says "updated" or "other"."""
    labels, known = _labels()
    found = labels.findall(fold(before).text)
    return known[" ".join(found[-1].split())] if found else "published"


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for fact in lexicon(language).facts("date_labels"):
            known.setdefault(fact.folded, fact["meaning"])
    return re.compile(rf"(?<![^\W\d_]){alternation(known)}(?![^\W\d_])"), known
