"""Tagged release sentences: place, value, bound, kind, unit or currency of every figure, and none too many."""

from __future__ import annotations

import re

import pytest

from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from tests.mentions.figures import cases_ar, cases_en
from tests.mentions.figures.lines import line_of, matches

CASES = [
    (language, *case)
    for language, module in (("ar", cases_ar), ("en", cases_en))
    for case in (*module.BUILDERS, *module.JUDGES)
]


def find(text: str, language: str) -> tuple[Figure, ...]:
    return find_figures(read_passages(plain_release(text, language=language), names=False), (), settings=Settings())


@pytest.mark.parametrize("language,marked,wanted", CASES, ids=[f"{case[0]}-{case[1][:40]}" for case in CASES])
def test_sentence(language: str, marked: str, wanted: list[str]) -> None:
    text = re.sub(r"[{}]", "", marked)
    places, shift = [], 0
    for match in re.finditer(r"{([^}]*)}", marked):
        places.append(match.group(1))
        shift += 2
    found = find(text, language)
    lines = [line_of(figure) for figure in found]
    assert len(lines) == len(wanted), lines
    assert all(matches(line, want) for line, want in zip(lines, wanted, strict=True)), lines
    for figure, place in zip(found, places, strict=True):
        start = text.find(place)
        assert figure.span.overlaps(type(figure.span)(start, start + len(place))), figure.span.of(text)
        assert figure.span.contains(figure.number_span)
