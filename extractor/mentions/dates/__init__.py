"""Dates: found by our own grammar over words of both languages, resolved from the release's date.

``words`` kinds of words, ``tokens`` and ``numbers`` tokens, ``grammar`` ``relative`` ``ranges`` ``bare`` the rules,
``expressions`` and ``arithmetic`` what they mean, ``find`` the way from a reading to its mentions.
"""

from extractor.mentions.dates.find import find_dates

__all__ = ["find_dates"]
