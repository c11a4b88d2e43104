"""Dates: found by our own grammar over words of both languages, resolved from the release's date.

``words`` kinds of words, ``tokens`` and ``numbers`` tokens, ``names`` what only looks like a day, ``grammar``
``relative`` ``seasons`` ``divisions`` ``ranges`` ``lists`` ``fallback`` ``bare`` the rules of a ``cascade``,
``calendar``, ``expressions`` and ``arithmetic`` what they mean, ``reference`` the day they count from, ``resolve`` a
find with its day, ``find`` the way from a reading to its mentions.
"""

from extractor.mentions.dates.find import find_dates
from extractor.mentions.dates.read import read_date

__all__ = ["find_dates", "read_date"]
