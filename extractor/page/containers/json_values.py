"""JSON as a stream: the values of an array, or values one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from extractor.errors import UnreadableArchive

_LONGEST = 64_000_000
_PIECE = 1 << 20
_BETWEEN = " \t\r\n,"


def json_values(stream: TextIO, head: str = "") -> Iterator[Any]:
    """The values in order; ``head`` is what was read of the stream already.

    Raises UnreadableArchive where what follows is no JSON, or a value is longer than 64 million letters.

    >>> import io
    >>> list(json_values(io.StringIO('[{"a": 1}, {"a": [2]}]'))), list(json_values(io.StringIO('{"a": 1}\\n{"a": 2}')))
    ([{'a': 1}, {'a': [2]}], [{'a': 1}, {'a': 2}])
    """
    decoder = json.JSONDecoder()
    text = (head or stream.read(_PIECE)).lstrip()
    in_array = text.startswith("[")
    text = text[1:] if in_array else text
    wanted = _PIECE
    while True:
        text = text.lstrip(_BETWEEN)
        if in_array and text.startswith("]"):
            return
        try:
            value, end = decoder.raw_decode(text)
            whole = end < len(text)  # a number at the end may go on in the next piece
        except (ValueError, RecursionError):
            value, end, whole = None, 0, False
        if not whole:
            more = stream.read(wanted)
            text += more
            wanted *= 2  # so that a long value is tried a few times only
            if more and len(text) <= _LONGEST:
                continue
            if not end and text:
                raise UnreadableArchive(f"no JSON: {text[:40]!r}")
            if not end:
                return
        yield value
        text, wanted = text[end:], _PIECE
