"""Words of dates that say no day: مصنع العاشر من رمضان, (بغداد اليوم), today's market, second march; houses."""

from __future__ import annotations

from extractor.mentions.dates.cascade import Parts
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import vocabulary
from extractor.text import has_arabic

_LEADS = "IFtBd<>{}&-(!"  # what a date follows: on 3 may, from 3 may
_OPENS, _CLOSES = '("', ')"'
_ADDRESS = 5  # words of a street's name
_PLURAL = 3  # letters: a longer word in s before "of tomorrow" is a plural


def is_namesake(parts: Parts) -> bool:
    """True for a day and month that name what stands before or behind: 6th of October City."""
    start, end = parts.match.span()
    words = vocabulary()
    if start and parts.tokens[start - 1].word in words.namesakes:
        return True
    after = parts.tokens[end] if end < len(parts.tokens) else None
    if after is None or after.word not in words.named or not parts.has("z"):
        return False
    return parts.scene.written(after.start, after.start + 1).isupper()


def is_newspaper(parts: Parts) -> bool:
    """True for "today" behind one word, both in brackets: (بغداد اليوم)."""
    start, end = parts.match.span()
    if start < 2 or end >= len(parts.tokens):
        return False
    opened, word, closed = parts.tokens[start - 2], parts.tokens[start - 1], parts.tokens[end]
    unknown = word.kind == "x" and word.word not in vocabulary().parts_of_day
    return opened.kind in _OPENS and closed.kind in _CLOSES and unknown


def is_our_time(parts: Parts, word: Token) -> bool:
    """True for the "today" or "tomorrow" of our time: today's market, the ships of tomorrow, المعروفة اليوم باسم."""
    start, end = parts.match.span()
    words = vocabulary()
    before = [token.word for token in parts.tokens[max(0, start - 2) : start]]
    behind = parts.tokens[end].word if end < len(parts.tokens) else ""
    if word.number not in (0, 1):
        return False
    if before and before[-1] in words.states and word.number == 0:
        return True
    if has_arabic(word.word):
        return (bool(before) and before[-1] in words.eras) or (word.number == 1 and behind in words.eras)
    if parts.scene.written(word.end, word.end + 2)[1:].lower() == "s":
        return _owns_era(parts.tokens[end : end + 5])
    if not parts.match.string[:start].endswith("z") or len(before) < 2:
        return False
    return before[0] in words.eras or (word.number == 1 and len(before[0]) > _PLURAL and before[0].endswith("s"))


def _owns_era(behind: list[Token]) -> bool:
    """True for "today's market", "today's digital market", "today's fast-paced market"."""
    at = 0
    while at + 2 < len(behind) and behind[at + 1].kind == "-":
        at += 2
    return any(token.word in vocabulary().eras for token in (*behind[:1], *behind[at : at + 2]) if token.kind == "x")


def is_verb(parts: Parts, month: Token, day: Token | None) -> bool:
    """True for "one may", "second march", "under 30 may": a small letter and a number without a preposition before."""
    if not parts.scene.written(month.start, month.start + 1).islower() or has_arabic(month.word):
        return False
    if day is None or day.start > month.start or parts.has("z"):
        return False
    at = parts.match.start()
    led = at > 0 and parts.tokens[at - 1].kind in _LEADS
    return day.kind in "kr" or (day.kind in "ab" and not led and parts("year") is None and parts("weekday") is None)


def counts_behind(parts: Parts) -> bool:
    """منذ شهر مارس 14 ورشة: an Arabic month, figures behind it and a noun right after them, which they count."""
    month, day, at = parts("month"), parts("day"), parts.match.end()
    if month is None or day is None or day.start < month.start or parts("year") is not None or at >= len(parts.tokens):
        return False
    after = parts.tokens[at]
    return has_arabic(month.word) and day.kind in "ab" and after.kind in "xs" and after.word.isalpha()


def ranks(parts: Parts) -> bool:
    """المرحلة الأولى في سبتمبر: an ordinal with "in" before the month is of the noun before it."""
    day = parts("day")
    after = parts.match.string[parts.match.end("day") : parts.match.end("day") + 1]
    return day is not None and day.kind == "r" and after == "I"


def is_house(parts: Parts) -> bool:
    """True for the figures of "of 1607 East 9th Street": a street behind them, and before them no word of years."""
    words, start = vocabulary(), parts.match.start()
    if start and parts.tokens[start - 1].word in words.years_before:
        return False
    for number, token in enumerate(parts.tokens[parts.match.end() : parts.match.end() + _ADDRESS]):
        first = parts.scene.written(token.start, token.start + 1)
        if not (first.isupper() or (first.isdigit() and not token.word.isdigit())):  # 9th
            return False
        if number and token.word in words.streets:
            return True
    return False
