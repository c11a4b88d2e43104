"""Words of dates that are names or say no day: مصنع العاشر من رمضان, (بغداد اليوم), today's market."""

from __future__ import annotations

from extractor.mentions.dates.cascade import Parts
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import vocabulary
from extractor.text import has_arabic

_OPENS, _CLOSES = '("', ')"'


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
    """True for the "today" or "tomorrow" of our time: today's market, the needs of tomorrow, المعروفة اليوم باسم."""
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
    return parts.match.string[:start].endswith("z") and before[0] in words.eras


def _owns_era(behind: list[Token]) -> bool:
    """True for "today's market", "today's digital market", "today's fast-paced market"."""
    at = 0
    while at + 2 < len(behind) and behind[at + 1].kind == "-":
        at += 2
    return any(token.word in vocabulary().eras for token in (*behind[:1], *behind[at : at + 2]) if token.kind == "x")
