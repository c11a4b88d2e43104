"""Day, month and year in figures that only blanks part, as where a page has lost their strokes: 17 4 2004م."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.grammar import WEEKDAY, find_token
from extractor.mentions.dates.numeric import read_full
from extractor.mentions.dates.tokens import Token


def _parted(parts: Parts) -> Token | None:
    """The day, where a mark of the calendar behind the year, or الموافق or بتاريخ before it, says that it is one."""
    day, month, year = parts("day"), parts("month"), parts("year")
    mark, weekday, start = parts("mark"), parts("weekday"), parts.match.start()
    if day is None or month is None or year is None or year.start == month.end or month.start == day.end:
        return None
    before = parts.tokens[start - 1].word.removeprefix("و") if start else ""
    if mark is None and not parts.has("S") and before not in lexicon("ar").index("date_labels"):
        return None
    written = f"{day.word}/{month.word}/{year.word}"
    calendar = read_full(written, "DMY", hijri=mark is not None and mark.kind == "P")
    if calendar is not None and weekday is not None:
        calendar = replace(calendar, weekday=weekday.number)
    return find_token(parts, "X", calendar)


RULES: tuple[Rule, ...] = (
    rule(
        "figures", rf"(?<![abcny])(?:{WEEKDAY}|d?S?)(?P<day>[ab])(?P<month>a)(?P<year>y)(?P<mark>[PG])?", _parted, "y"
    ),
)
"""Before all other rules: they would read the year alone, and the day of a weekday."""
