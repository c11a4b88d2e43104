"""English bodies whose first or last word the finders used to leave out, and near misses."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # A number, a saint cut short before; no street.
        ("Tarvik Motors and 9volt Solar Energy built the plant.", ["Tarvik Motors", "9volt Solar Energy"]),
        ("Staff of Tarvik Motors held 30 minute talks.", ["Tarvik Motors"]),
        ("It was built by Sta. Rosa Contractors Corp. (SRCC) in May.", ["Sta. Rosa Contractors Corp"]),
        # A bracket before the legal form.
        ("She is Director of Calder Foods (Asia Pacific) Limited.", ["Calder Foods (Asia Pacific) Limited"]),
        ("Calder Foods (CF) agreed. Limited space is a fault.", ["Calder Foods"]),
        # A campus; where one is, when.
        ("She joined the University of Norland at Hull-Marlow.", ["University of Norland at Hull-Marlow"]),
        ("She joined the University of Norland at Friday's lunch.", ["University of Norland"]),
        # A noun in small letters that the initials tell.
        ("Northland Revenue authority has met farmers, NRA said.", ["Northland Revenue authority"]),
        # A kind of body with its own name in marks; a campaign, a verdict.
        ("Anna Berg, chair of the Public Association “Green Hope”, agreed.", ["Public Association “Green Hope”"]),
        ("The Calder Council “Clean Streets” campaign began.", ["Calder Council", "Clean Streets"]),
        ("Tom Fox called the Calder Trust “great”.", ["Calder Trust"]),
        # The unit of a house before its officer.
        ("NRA Corporate Communications manager Anna Berg agreed.", ["NRA"]),
        ("Calder Communications manager Anna Berg agreed.", ["Calder Communications"]),
    ],
)
def test_the_name_from_its_first_word_to_its_last(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations
