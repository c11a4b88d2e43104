"""Organisations and issuers of short releases written for this test (``fixtures/houses``).

Run once before anybody looked at the misses: organisations P .904 R .770 (Arabic), .943 / .893 (English); issuer 6 of 6
and 2 of 6. Eight more, written later, gave P .909 R .732 and .921 / .972, issuer 3 of 4 and 4 of 4, before their misses
were looked at (of the Arabic ones one issuer stood on no visible line; the text names it now). The floors are what was
reached with the misses in sight.
"""

from __future__ import annotations

import pytest

from tests.entities.houses import judge, read_cases

FLOORS = {"ar": (0.95, 0.96, 10), "en": (1.0, 0.98, 10)}


@pytest.mark.parametrize("language", FLOORS)
def test_organisations_and_issuers_do_not_fall(language: str) -> None:
    verdicts = [judge(case) for case in read_cases(language)]
    right = sum(one.right for one in verdicts)
    false = [name for one in verdicts for name in one.false]
    missed = [name for one in verdicts for name in one.missed]
    precision, recall, issuers = FLOORS[language]
    assert right / (right + len(false)) >= precision, false
    assert right / (right + len(missed)) >= recall, missed
    wrong = [(one.case, one.issuer) for one in verdicts if not one.issuer_right]
    assert len(verdicts) - len(wrong) >= issuers, wrong
