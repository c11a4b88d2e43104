"""JSON as a stream: the values of an array, or values one after the other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TextIO

from extractor.errors import UnreadableArchive

_PIECE = 1 << 20
_BETWEEN = " \t\r\n,"
# A fault so near the end of what was read may be a word cut short: "-Infinit", "\ud83d\ude0".
_CUT_SHORT = 12
# So many broken elements in a row are no JSON at all.
_BROKEN_IN_A_ROW = 20
_MARKS = re.compile(r'["\[\]{},]')
_MARKS_IN_STRING = re.compile(r'["\\]')


@dataclass(frozen=True, slots=True)
class Broken:
    """An element of an array that is no JSON, by its first letters."""

    start: str


def json_values(stream: TextIO, longest: int) -> Iterator[Any]:
    """The values in order; an element of an array that is broken, but ends, is ``Broken``.

    Raises UnreadableArchive where what follows is no JSON, or a value is longer than ``longest`` letters.

    >>> import io
    >>> list(json_values(io.StringIO('[{"a": 1}, {"a": [2]}]'), 99))
    [{'a': 1}, {'a': [2]}]
    >>> list(json_values(io.StringIO('[{"a": 1}, {"a": b}, {"a": 3}]'), 99))
    [{'a': 1}, Broken(start='{"a": b}, {"a": 3}]'), {'a': 3}]
    >>> list(json_values(io.StringIO('{"a": 1}\\n{"a": 2}'), 99))
    [{'a': 1}, {'a': 2}]
    """
    decoder = json.JSONDecoder()
    text = stream.read(_PIECE).lstrip()
    in_array = text.startswith("[")
    text = text[1:] if in_array else text
    wanted, broken = _PIECE, 0
    while True:
        text = text.lstrip(_BETWEEN)
        if in_array and text.startswith("]"):
            return
        value, end, whole = _decoded(decoder, text)
        if not whole or not (end or in_array):
            more = stream.read(wanted)
            text += more
            wanted *= 2  # so that a long value is tried a few times only
            if more and len(text) <= longest:
                continue
            if not text and not in_array:
                return
            if not end and (more or not text or not in_array):
                raise _no_json(text)
        wanted = _PIECE
        broken = 0 if end else broken + 1
        if broken > _BROKEN_IN_A_ROW:
            raise _no_json(text)
        item = value if end else Broken(text[:40])
        text = text[end:] if end else _behind_broken(text, stream, longest)
        yield item


def _decoded(decoder: json.JSONDecoder, text: str) -> tuple[Any, int, bool]:
    """(value, where it ends, true); (None, 0, true) where the text is no JSON; with false it may yet go on."""
    try:
        value, end = decoder.raw_decode(text)
    except json.JSONDecodeError as error:
        cut_short = error.msg.startswith("Unterminated string") or error.pos >= len(text) - _CUT_SHORT
        return None, 0, not cut_short
    except RecursionError:
        return None, 0, True
    return value, end, end < len(text)  # a number at the end may go on in the next piece


def _behind_broken(text: str, stream: TextIO, longest: int) -> str:
    """The text from the comma or bracket on that ends the element. Raises UnreadableArchive where there is none."""
    at = passed = 0
    in_string, opened = False, bytearray()
    start = text
    while passed <= longest:
        mark = (_MARKS_IN_STRING if in_string else _MARKS).search(text, at)
        if mark is None:
            passed += len(text)
            at = max(0, at - len(text))  # 1 where the letter after a backslash is yet to come
            text = stream.read(_PIECE)
            if not text:
                break
            continue
        at = mark.end() + (mark.group() == "\\")
        if mark.group() == '"':
            in_string = not in_string
        elif mark.group() in "[{":
            opened += mark.group().encode()
        elif mark.group() in "]}":
            opener = opened.rfind(b"[" if mark.group() == "]" else b"{")
            if mark.group() == "]" and opener < 0:
                return text[mark.start() :]
            del opened[opener if opener >= 0 else len(opened) :]
        elif mark.group() == "," and not opened:
            return text[mark.start() :]
    raise _no_json(start)


def _no_json(text: str) -> UnreadableArchive:
    return UnreadableArchive(f"no JSON: {text[:40]!r}" if text else "the array has no end")
