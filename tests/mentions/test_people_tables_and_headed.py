# ruff: noqa: E501 - gold sentences stay on one line
"""Offices in tables, below plurals and behind short names in brackets, and whose they are."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Name and office in cells; with a date, a house in its own cell or behind the title.
        ("Harbour Bank announced the following changes:\nName\tNew role\tEffective\nAnn Lee\tGroup Chief Risk Officer\t1 March 2025\nTom Fox\tHead of Sustainability\t1 May 2025\nThe bank is big.", [("Ann Lee", "Group Chief Risk Officer", "Harbour Bank"), ("Tom Fox", "Head of Sustainability", "Harbour Bank")]),
        ("Name\tPosition\tCompany\nAnn Lee\tFinance Director\tAcme Foods\nTom Fox\tChair\tOakham Bank", [("Ann Lee", "Finance Director", "Acme Foods"), ("Tom Fox", "Chair", "Oakham Bank")]),
        ("Chair\tAnn Lee\nTreasurer\tDr. Tom Fox", [("Ann Lee", "Chair", None), ("Tom Fox", "Treasurer", None)]),
        ("الاسم\tالمنصب\nسامي الراعي\tمدير المبيعات\nهالة الحداد\tرئيسة التحرير", [("سامي الراعي", "مدير المبيعات", None), ("هالة الحداد", "رئيسة التحرير", None)]),
        ("المنصب\tالاسم\nأمين السر العام\tخالد الراعي\nرئيس لجنة المنتخبات\tالنقيب سامي الحداد", [("خالد الراعي", "أمين السر العام", None), ("سامي الحداد", "رئيس لجنة المنتخبات", None)]),
        # What somebody does on the day; houses alone; a lone row.
        ("10:00\tAnn Lee\tWelcome by the Chair\n11:00\tTom Fox\tKeynote of the Minister", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Ann Lee\tAcme Foods\nTom Fox\tOakham Bank", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Ann Lee\tChair", [("Ann Lee", None, None)]),
    ],
)  # fmt: skip
def test_offices_of_tables(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A plural that lines stand below, with towns and fields behind the names.
        ("LONDON, 3 May 2024 – Marlow Corfield LLP, a law firm, today announced that it has promoted two lawyers.\nThe newly elevated Partners are:\nAnita Desai (Mumbai) – Banking and Finance. Anita recently advised a fund.\nTom Fox (Delhi) – Projects and Energy.", [("Anita Desai", "Partner", "Marlow Corfield LLP"), ("Tom Fox", "Partner", "Marlow Corfield LLP")]),
        ("Marlow Corfield LLP has promoted two lawyers to partner:\nAnita Desai, Tax\nTom Fox, Banking\nThe firm is big.", [("Anita Desai", "partner", "Marlow Corfield LLP"), ("Tom Fox", "partner", "Marlow Corfield LLP")]),
        ("New Directors\nAnita Desai: She joined the bank in 2010.\nTom Fox: He joined in 2012.", [("Anita Desai", "Director", None), ("Tom Fox", "Director", None)]),
        # Thanks; a prize for something else; lines with offices of their own.
        ("We thank our partners:\nAnita Desai\nTom Fox", [("Anita Desai", None, None), ("Tom Fox", None, None)]),
        ("The prize went to three films and their directors:\nAnita Desai, “The Long Night”\nTom Fox, “Snow”", [("Anita Desai", None, None), ("Tom Fox", None, None)]),
        ("The new directors are:\nAnita Desai, chair of Acme Foods\nTom Fox", [("Anita Desai", "chair", "Acme Foods"), ("Tom Fox", "director", None)]),
        # Those who sign what they say together; those to whom one writes.
        ("The chairs of the three branches issued a joint statement:\n“We stand together.”\nAnn Lee, Northgate Branch\nMark Fox, Southgate Branch", [("Ann Lee", "chair", "Northgate Branch"), ("Mark Fox", "chair", "Southgate Branch")]),
        ("Mayor Ann Lee wrote to all of the ministers:\n“We need money.”\nTom Fox, Oakham Council\nMia Orr, Calder Council", [("Ann Lee", "Mayor", None), ("Tom Fox", None, "Oakham Council"), ("Mia Orr", None, "Calder Council")]),
    ],
)  # fmt: skip
def test_offices_of_lines_below_a_plural(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A short name or a style in a bracket, sex and age, what somebody was then.
        ("Ann Lee (“Lee”), 52, the former director of Oakham Foods Ltd, was fined.", [("Ann Lee", "former director", "Oakham Foods Ltd")]),
        ("Ann Lee (\"Lee\"), female, 52, the former director of Oakham Foods Ltd (\"Oakham\"), was fined.", [("Ann Lee", "former director", "Oakham Foods Ltd")]),
        ("He met Tom Fox, then a senior project manager with Oakham Foods Ltd, in May.", [("Tom Fox", "senior project manager", "Oakham Foods Ltd")]),
        ("Flora Marlow (Mrs.), director of Acme Foods, agreed.", [("Flora Marlow", "director", "Acme Foods")]),
        ("Ann Lee (“Lee”), who was fined, met the director of Acme Foods.", [("Ann Lee", None, None)]),
        # The same in a signature, and its department of several fields.
        ("The minister thanked everyone.\nSigned\nFlora Marlow (Mrs.)\nDirector, Press and Public Relations", [("Flora Marlow", "Director, Press and Public Relations", None)]),
        ("The minister thanked everyone.\nSigned\nFlora Marlow\nDirector, Leeds and York", [("Flora Marlow", "Director", None)]),
        ("They met the Director, Rural Market Access, Engr. Tom Fox.", [("Tom Fox", "Director, Rural Market Access", None)]),
        # An alderman; who makes costumes.
        ("“It is good,” said Oakham Council mayor Ald. Tom Fox.", [("Tom Fox", "mayor", "Oakham Council")]),
        ("They met costume designer Ann Lee in May.", [("Ann Lee", "costume designer", None)]),
        # The office of one, a comma, and that of the next.
        ("Colin Marlow, our chairman, and secretary Philippa Orr will host it.", [("Colin Marlow", "chairman", None), ("Philippa Orr", "secretary", None)]),
        ("Colin Marlow, chairman and chief executive, met Philippa Orr.", [("Colin Marlow", "chairman and chief executive", None), ("Philippa Orr", None, None)]),
        # A committee of the council; another house; a committee of nobody known.
        ("Oakham City Council will pay. Deputy Mayor Joan Fairfax, who chairs the Finance Committee, agreed.", [("Joan Fairfax", "Deputy Mayor", "Oakham City Council")]),
        ("Mayor Joan Fairfax, who chairs Harbour Trust, agreed.", [("Joan Fairfax", "Mayor", "Harbour Trust")]),
        ("Ann Lee, who chairs the Finance Committee, agreed.", [("Ann Lee", "chairs the Finance Committee", "Finance Committee")]),
    ],
)  # fmt: skip
def test_offices_behind_brackets_and_of_councils(text: str, told: Told) -> None:
    assert told_people(text) == told
