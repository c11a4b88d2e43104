"""Every tagged sentence gives exactly its dates."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from extractor.mentions.dates import find_dates
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings

sys.path.insert(0, str(Path(__file__).parent))
from cases import Case, read_cases

CASES = [pytest.param(language, case, id=f"{language}:{case.text[:40]}")
         for language in ("ar", "en") for case in read_cases(f"cases_{language}.txt")]  # fmt: skip


@pytest.mark.parametrize("language, case", CASES)
def test_a_sentence_gives_its_dates(language: str, case: Case) -> None:
    reading = read_passages(plain_release(case.text, language=language, published=case.reference), names=False)
    found = find_dates(reading, settings=Settings())
    rows = [(mention.span.of(case.text), mention.value) for mention in found]
    gold = [(case.text[start:end], values) for start, end, values in case.gold]
    assert len(rows) == len(gold), f"{rows} for {gold}"
    for mention, (start, end, values) in zip(found, case.gold, strict=True):
        assert max(mention.span.start, start) < min(mention.span.end, end), f"{rows} for {gold}"
        assert mention.value in values, f"{rows} for {gold}"


def test_there_are_sentences_enough() -> None:
    assert len(read_cases("cases_ar.txt")) >= 80
    assert len(read_cases("cases_en.txt")) >= 80
