"""Tagged sentences: a text with {words=value} inside, as plain text and gold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

REFERENCE = date(2024, 5, 14)
_TAG = re.compile(r"\{([^{}=]+)=([^{}]*)\}")


@dataclass(frozen=True)
class Case:
    """A sentence, its day of publication, and its dates: (start, end, accepted values)."""

    text: str
    reference: date
    gold: tuple[tuple[int, int, tuple[str, ...]], ...]


def read_case(line: str) -> Case:
    """The sentence of a tagged line; ``@2023-10-20`` before it sets the day."""
    reference = REFERENCE
    if line.startswith("@"):
        day, _, line = line[1:].partition(" ")
        reference = date.fromisoformat(day)
    pieces: list[str] = []
    gold: list[tuple[int, int, tuple[str, ...]]] = []
    position = length = 0
    for match in _TAG.finditer(line):
        pieces.append(line[position : match.start()])
        length += match.start() - position
        gold.append((length, length + len(match.group(1)), tuple(match.group(2).split("|"))))
        pieces.append(match.group(1))
        length += len(match.group(1))
        position = match.end()
    pieces.append(line[position:])
    return Case("".join(pieces), reference, tuple(gold))


def read_cases(name: str) -> list[Case]:
    """The sentences of a file of cases; lines that begin with # are remarks."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [read_case(line.removeprefix("+ ")) for line in lines if line.strip() and not line.startswith("#")]
