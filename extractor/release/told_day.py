"""The day of a release in its running text: "today, 5 March 2024", أمس الثلاثاء 5 آذار 2024; "said on 5 March that"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.days import find_days, find_partial_days
from extractor.release.plain import language_of
from extractor.text import fold

_REACH = 80  # characters between the word and its date: a weekday, a Hijri date, الموافق
_LEAD_WORDS = 8  # words of running text
_BEHIND = 12
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = ("twin", "hijri", "gregorian", "article")


def told_day(texts: Iterable[str]) -> date | None:
    """The day that the first "today" or "yesterday" with a full date right behind it makes the release's own.

    None where no such word has its date.

    >>> told_day(["The port said yesterday, 5 March 2024, that it is full."])
    datetime.date(2024, 3, 6)
    >>> told_day(["The port was full on 5 March 2024; today it is not."]) is None
    True
    """
    for text in texts:
        for found in find_days(text, language=language_of(text) or "en"):
            before = fold(text[max(0, found.start - _REACH) : found.start]).text
            word = _lead().search(before)
            if word is not None and not word["other"]:
                return found.day - timedelta(days=_offsets()[" ".join(word["word"].split())])
    return None


def told_weekday(texts: Iterable[str], years: Iterable[int]) -> date | None:
    """The day behind "today" that lacks its year, where its weekday fits one of the years, those of the copyright.

    >>> told_weekday(["The union said today (Monday 8 December) that it agrees."], [2025])
    datetime.date(2025, 12, 8)
    >>> told_weekday(["The union said today (Tuesday 8 December) that it agrees."], [2025]) is None
    True
    """
    known = sorted(set(years), reverse=True)
    for text in texts if known else ():
        for start, end in find_partial_days(text):
            before = fold(text[max(0, start - _REACH) : start]).text
            word = _lead().search(before)
            weekdays = (
                [] if word is None else [_weekdays()[one] for one in _WORD.findall(word[0]) if one in _weekdays()]
            )
            if word is None or word["other"] or len(set(weekdays)) != 1:
                continue
            for year in known:
                found = find_days(f"{text[start:end]} {year}", language=language_of(text) or "en")
                if found and found[0].day.isoweekday() == weekdays[0]:
                    return found[0].day - timedelta(days=_offsets()[" ".join(word["word"].split())])
    return None


@cache
def _weekdays() -> dict[str, int]:
    return {fact.folded: int(fact["weekday"]) for name in LANGUAGES for fact in lexicon(name).facts("weekdays")}


def said_day(texts: Iterable[str]) -> date | None:
    """The day on which the first paragraph has something said: "announced on 6 May 2025 that"; None without one.

    >>> said_day(["The port said on May 6, 2025, that it grows by half in two years."])
    datetime.date(2025, 5, 6)
    """
    lead = next((text for text in texts if len(text.split()) >= _LEAD_WORDS), "")
    for found in find_days(lead, language=language_of(lead) or "en"):
        before, behind = fold(lead[: found.start]).text, fold(lead[found.end : found.end + _BEHIND]).text
        if _verb().search(before) is not None and _that().match(behind) is not None:
            return found.day
    return None


@cache
def _verb() -> re.Pattern[str]:
    """A verb of saying at the end of a text, with its "on"."""
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("date_words"))
    verbs = [fact.folded for fact in facts if fact["role"] == "past_cue" and not fact["value"]]
    return re.compile(rf"(?<!\w){alternation(verbs)}\s(?:{alternation(_words('context'))}\s)?$")


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf",?\s{alternation(_words('anaphor'))}(?!\w)")


@cache
def _offsets() -> dict[str, int]:
    """Words for days that count from the day of writing → how many days from it they are."""
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("date_words"))
    return {fact.folded: int(fact["value"]) for fact in facts if fact["role"] in ("deictic", "today")}


@cache
def _lead() -> re.Pattern[str]:
    """Such a word at the end of a text, with nothing behind it but a weekday, a Hijri date and signs."""
    between: list[str] = []
    for facts in map(lexicon, LANGUAGES):
        words = facts.facts("date_words")
        between += [fact.folded for fact in words if fact["role"] in _BETWEEN or fact["value"] == "day"]
        between += [fact.folded for fact in facts.facts("weekdays")]
        between += [fact.folded for fact in facts.facts("months") if fact["family"] == "hijri"]
    fill = rf"(?:[\s,،()/\"-]|\d|(?<![^\W\d_]){alternation(between)}(?!\w))*"
    other, joined = alternation(_words("anaphor", "every")), alternation(_words("joined"))
    return re.compile(rf"(?<!\w)(?P<other>{other}\s+)?(?<!\w){joined}?(?P<word>{alternation(_offsets())})(?!\w){fill}$")


def _words(*roles: str) -> list[str]:
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("date_words"))
    return [fact.folded for fact in facts if fact["role"] in roles]
