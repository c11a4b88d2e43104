"""Lone surrogates: code points that a string may hold and no file can."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with lone surrogates replaced one for one by U+FFFD: offsets stay.

    >>> plain("a\\ud800b") == "a\\ufffdb"
    True
    """
    return _SURROGATE.sub("\ufffd", text) if _SURROGATE.search(text) else text
