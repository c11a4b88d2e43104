"""Integers up to 10^15 in words, Arabic in every case, gender and usual spelling, English in its usual ones.

Written for the tests alone and apart from the grammar that reads: it shares no table with it.
"""

from __future__ import annotations

from dataclasses import dataclass

_UNITS = {  # (with a feminine noun, with a masculine noun)
    3: ("ثلاث", "ثلاثة"), 4: ("أربع", "أربعة"), 5: ("خمس", "خمسة"), 6: ("ست", "ستة"), 7: ("سبع", "سبعة"),
    8: ("ثماني", "ثمانية"), 9: ("تسع", "تسعة"), 10: ("عشر", "عشرة"),
}  # fmt: skip
_TENS = {2: "عشر", 3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}
_SCALES = (  # value, singular, plural, dual without its ending
    (10**12, "تريليون", "تريليونات", "تريليون"), (10**9, "مليار", "مليارات", "مليار"),
    (10**6, "مليون", "ملايين", "مليون"), (10**3, "ألف", "آلاف", "ألف"),
)  # fmt: skip


@dataclass(frozen=True)
class Style:
    """How a writer writes: gender of the thing counted, case, spelling."""

    feminine: bool = False
    oblique: bool = False  # accusative and genitive
    hundred: str = "مئة"
    spaced_hundreds: bool = False
    loose_and: bool = False  # و apart
    tanwin: bool = False
    construct: bool = False  # the last dual stands before its noun
    bare_hamza: bool = False  # ا for أ إ آ


def arabic(number: int, style: Style) -> str:
    """The number in words.

    >>> arabic(1215, Style())
    'ألف ومئتان وخمسة عشر'
    """
    if number == 0:
        return "صفر"
    parts, rest = [], number
    for value, one, many, dual in _SCALES:
        count, rest = divmod(rest, value)
        if count:
            parts.append(_scaled(count, one, many, dual, style, last=not rest))
    if rest:
        parts.append(_below_thousand(rest, style, style.feminine, last=True))
    text = (" و " if style.loose_and else " و").join(parts)
    if style.bare_hamza:
        text = text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا")
    return text


def _ending(style: Style, nominative: str, oblique: str) -> str:
    return oblique if style.oblique else nominative


def _scaled(count: int, one: str, many: str, dual: str, style: Style, *, last: bool) -> str:
    if count == 1:
        return one
    if count == 2:
        construct = style.construct and last
        return dual + (_ending(style, "ا", "ي") if construct else _ending(style, "ان", "ين"))
    words = _arabic_count(count, style)
    rest = count % 100
    if 3 <= rest <= 10:
        return f"{words} {many}"
    if 11 <= rest <= 99:
        return f"{words} {one}{'اً' if style.tanwin else 'ا' if style.oblique else ''}"
    return f"{words} {one}"


def _arabic_count(count: int, style: Style) -> str:
    if count >= 1000:
        high, low = divmod(count, 1000)
        words = _scaled(high, "ألف", "آلاف", "ألف", style, last=not low)
        return words + (" و" + _below_thousand(low, style, False, last=False) if low else "")
    return _below_thousand(count, style, False, last=False, scaled=True)


def _below_thousand(number: int, style: Style, feminine: bool, *, last: bool, scaled: bool = False) -> str:
    hundreds, rest = divmod(number, 100)
    joiner = " و " if style.loose_and else " و"
    parts = []
    if hundreds == 1:
        parts.append(style.hundred)
    elif hundreds == 2:
        construct = not rest and (scaled or (style.construct and last))
        parts.append(style.hundred[:-1] + "ت" + (_ending(style, "ا", "ي") if construct else _ending(style, "ان", "ين")))
    elif hundreds:
        unit = _UNITS[hundreds][0]
        if hundreds == 8 and not style.spaced_hundreds:
            unit = "ثمان"
        parts.append(unit + (" " if style.spaced_hundreds else "") + style.hundred)
    if rest:
        parts.append(_below_hundred(rest, style, feminine))
    return joiner.join(parts)


def _below_hundred(number: int, style: Style, feminine: bool) -> str:
    if number == 1:
        return "واحدة" if feminine else "واحد"
    if number == 2:
        return ("اثنت" if feminine else "اثن") + _ending(style, "ان", "ين")
    if number <= 10:
        return _UNITS[number][0 if feminine else 1]
    if number < 20:
        ten = "عشرة" if feminine else "عشر"
        if number == 11:
            return f"{'إحدى' if feminine else 'أحد'} {ten}"
        if number == 12:
            return f"{'اثنت' if feminine else 'اثن'}{_ending(style, 'ا', 'ي')} {ten}"
        return f"{_UNITS[number - 10][0 if feminine else 1]} {ten}"
    tens, unit = divmod(number, 10)
    ten = _TENS[tens] + _ending(style, "ون", "ين")
    if not unit:
        return ten
    joiner = " و " if style.loose_and else " و"
    one = "واحداً" if style.tanwin and style.oblique else "واحد"
    head = ("إحدى" if feminine else one) if unit == 1 else _below_hundred(unit, style, feminine)
    return head + joiner + ten


_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ENGLISH_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ENGLISH_SCALES = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
)


def english(number: int, *, hyphen: str = "-", joined: bool = True, article: bool = False, comma: bool = False) -> str:
    """The number in words.

    >>> english(1215), english(121, joined=False)
    ('one thousand two hundred and fifteen', 'one hundred twenty-one')
    """
    if number < 1000:
        return _english_group(number, hyphen, joined, article)
    parts = []
    rest = number
    for value, name in _ENGLISH_SCALES:
        count, rest = divmod(rest, value)
        if count:
            parts.append(f"{_english_group(count, hyphen, joined, article and not parts)} {name}")
    if rest:
        last = _english_group(rest, hyphen, joined, False)
        if rest < 100 and joined:
            return (", " if comma else " ").join(parts) + " and " + last
        parts.append(last)
    return (", " if comma else " ").join(parts)


def _english_group(number: int, hyphen: str, joined: bool, article: bool) -> str:
    if article and number == 1:
        return "a"
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return _ENGLISH_TENS[tens] + (hyphen + _SMALL[unit] if unit else "")
    hundreds, rest = divmod(number, 100)
    head = ("a" if article and hundreds == 1 else _SMALL[hundreds]) + " hundred"
    if not rest:
        return head
    return head + (" and " if joined else " ") + _english_group(rest, hyphen, joined, False)
