"""The addresses of a run, on disk: walked once, read as often as needed, in no memory to speak of."""

from __future__ import annotations

import hashlib
import json
import random
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from extractor.archive.chunk import Item
from extractor.extract import Problem
from extractor.page.source import Source

_SEED = 0
_MOST_PROBLEMS = 5


class Addresses:
    """The items of a run: ``limit`` keeps the first so many, ``sample`` draws so many, the same every time."""

    def __init__(self, items: Iterable[Item], *, limit: int | None = None, sample: int | None = None) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as this
        digest = hashlib.sha256()
        total = 0
        self.has_pages = False
        self.problems: list[Problem] = []  # the first few
        for item in islice(items, limit):
            line = json.dumps(_cells(item)).encode() + b"\n"
            digest.update(line)
            self._file.write(line)
            total += 1
            if isinstance(item, Problem) and len(self.problems) < _MOST_PROBLEMS:
                self.problems.append(item)
            self.has_pages = self.has_pages or isinstance(item, Source)
        self._drawn = None
        if sample is not None and sample < total:
            self._drawn = sorted(random.Random(_SEED).sample(range(total), sample))
            digest.update(str(sample).encode())
            total = sample
        self.total = total
        self.fingerprint = digest.hexdigest()

    def __iter__(self) -> Iterator[Item]:
        at = 0
        drawn = iter(self._drawn) if self._drawn is not None else None
        wanted = next(drawn, None) if drawn is not None else None
        self._file.seek(0)
        for number, line in enumerate(iter(self._file.readline, b"")):
            if drawn is not None:
                if number != wanted:
                    continue
                wanted = next(drawn, None)
            at = self._file.tell()
            yield _item(json.loads(line))
            self._file.seek(at)  # another walk may be under way


def _cells(item: Item) -> list[Any]:
    if isinstance(item, Problem):
        return ["problem", item.source, item.stage, item.error, item.advice]
    return ["source", item.archive, item.member, item.url, item.date, item.charset, item.column]


def _item(cells: list[Any]) -> Item:
    return Problem(*cells[1:]) if cells[0] == "problem" else Source(*cells[1:])
