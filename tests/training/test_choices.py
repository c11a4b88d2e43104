"""Learning who issues a release and whose officer somebody is, from releases with gold."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from extractor.models.choice import EMPLOYER, FLOOR, ISSUER, file_of
from extractor.training.__main__ import main
from extractor.training.cases import Case, read_cases
from extractor.training.choices import CARD, FLOORS, cross_validate, fit, write_weights

TEXT = "Harbour Ledger opens a desk\n\nThe Harbour Ledger today announced it.\n\nVeteran reporter Anna Berg left it."


def case(number: int, *, own: bool) -> Case:
    """An officer, who is the issuer's, or a neighbour, who is nobody's."""
    trait = "officer" if own else "neighbour"
    rows = ({"nobody: always": 1.0, f"nobody: {trait}": 1.0}, {"issuer": 1.0, f"issuer {trait}": 1.0}, {})
    return Case(f"{number}.html", rows, (not own, own, False), asked=True, has=own)


CASES = [case(number, own=number % 2 == 0) for number in range(60)]


def test_officers_are_told_from_neighbours() -> None:
    weights = fit(CASES, 0.5)
    assert [weights.choose(one.rows) for one in CASES[:2]] == [1, None]
    judged = cross_validate(CASES, 0.5)
    assert (judged.right, judged.wrong, judged.invented, judged.have, judged.have_not) == (30, 0, 0, 30, 30)
    assert "precision 1.000" in str(judged)


def test_a_sign_of_few_people_gets_no_weight() -> None:
    odd = Case("odd.html", ({"nobody: always": 1.0}, {"seen once": 1.0}), (False, True), asked=True, has=True)
    assert "seen once" not in fit([*CASES, odd], 0.5).of_sign


def test_the_command_writes_the_weights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "set"
    (folder / "pages").mkdir(parents=True)
    (folder / "gold").mkdir()
    for number in range(6):
        page = f"{number}.txt"
        (folder / "pages" / page).write_text(TEXT, encoding="utf-8")
        person = {"name": "Anna Berg", "organisation": "Ledger", "organisation_alt": []}
        ledger = {"name": "Harbour Ledger", "aliases": ["Ledger"]}
        gold = {"file": page, "issuer": "Harbour Ledger", "people": [person], "organisations": [ledger]}
        (folder / "gold" / f"{number}.json").write_text(json.dumps(gold), encoding="utf-8")
    cases = read_cases([folder])
    assert [(one.release, one.right, one.has) for one in cases[EMPLOYER][:1]] == [("0.txt", (False, True), True)]
    assert [(one.right, one.asked) for one in cases[ISSUER][:1]] == [((False, True), True)]
    out = tmp_path / "weights"
    assert main(["choices", str(folder), "--out", str(out)]) == 0
    assert capsys.readouterr().out.startswith("employer: ")
    for choice, sign in ((EMPLOYER, "headline"), (ISSUER, "in title")):
        lines = (out / file_of(choice)).read_text(encoding="utf-8").splitlines()
        rows = {row["sign"]: float(row["weight"]) for row in csv.DictReader(lines)}
        assert rows[FLOOR] == FLOORS[choice]
        assert rows[sign] > 0
    assert "/set | 6 |" in (out / CARD).read_text(encoding="utf-8")


def test_weights_are_written_in_order(tmp_path: Path) -> None:
    write_weights(fit(CASES, 0.5), tmp_path / "w.csv")
    signs = [line.partition(",")[0] for line in (tmp_path / "w.csv").read_text(encoding="utf-8").splitlines()[2:]]
    assert signs == sorted(signs)
