# ruff: noqa: E501 - gold sentences stay on one line
"""English offices with a bracket inside, with a union or letters before them, of a field; the office held now."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A bracket inside a title; one that says something else.
        ("Union Minister of State (Independent Charge) for Science & Technology Dr. Ann Rao said so.", [("Ann Rao", "Union Minister of State (Independent Charge) for Science & Technology", None)]),
        ("Minister of State (Independent Charge) for Ports Tom Fox opened the harbour.", [("Tom Fox", "Minister of State (Independent Charge) for Ports", None)]),
        ("Joint Director (Planning) of the Ports Authority Ann Rao agreed.", [("Ann Rao", "Joint Director (Planning)", "Ports Authority")]),
        ("The Deputy Commissioner (Revenue) for Oakham District, Tom Fox, was there.", [("Tom Fox", "Deputy Commissioner (Revenue) for Oakham District", None)]),
        ("The Hon'ble Union Minister of State (I/C) for Science & Technology, Dr. Ann Rao, agreed.", [("Ann Rao", "Union Minister of State (I/C) for Science & Technology", None)]),
        ("The fair was opened by the Minister of State (Independent Charge), Ministry of Ports, Ann Rao, on Monday.", [("Ann Rao", "Minister of State (Independent Charge)", "Ministry of Ports")]),
        ("The fair was opened by the Additional Director (Operations), Tom Fox, and others.", [("Tom Fox", "Additional Director (Operations)", None)]),
        ("The fair was opened by the Harbour Board (HB), Tom Fox, and others.", [("Tom Fox", None, None)]),
        ("The director (left) of the club, Tom Fox, was there.", [("Tom Fox", None, None)]),
        # Party and seat in a bracket, a mark between; who is in charge.
        ("Cllr Ann Lee (Lab, Oakham North), cabinet member for highways, thanked the staff.", [("Ann Lee", "cabinet member for highways", None)]),
        ("Cllr Tom Fox (LD – Delbury Castle), chair of the planning committee, agreed.", [("Tom Fox", "chair of the planning committee", None)]),
        ("Tom Fox (Chief Executive, Velmar Foods) thanked the staff.", [("Tom Fox", "Chief Executive", "Velmar Foods")]),
        ("Cllr Ann Lee (Oakham North) thanked the staff.", [("Ann Lee", "Cllr", None)]),
        ("Federal Member for South Tarwin, Ann Lee, agreed.", [("Ann Lee", "Federal Member for South Tarwin", None)]),
        ("The In-charge Cardiology Department Dr. Ann Lee said so.", [("Ann Lee", "In-charge", "Cardiology Department")]),
        # A union of one word before an office that unions have; an adjective, an adverb; any house inside a sentence.
        ("Unite general secretary Ann Lee said workers would strike.", [("Ann Lee", "general secretary", "Unite")]),
        ("The port is shut. Prospect deputy general secretary Tom Fox agreed.", [("Tom Fox", "deputy general secretary", "Prospect")]),
        ("But Unite general secretary Ann Lee said workers would strike.", [("Ann Lee", "general secretary", "Unite")]),
        ("Retired general secretary Tom Fox agreed.", [("Tom Fox", "Retired general secretary", None)]),
        ("Meanwhile general secretary Tom Fox agreed.", [("Tom Fox", "general secretary", None)]),
        ("Site manager Ann Lee agreed.", [("Ann Lee", "Site manager", None)]),
        # Letters: a house, a field, a region.
        ("Director General of ICMR Dr Tom Fox said the vaccine works.", [("Tom Fox", "Director General", "ICMR")]),
        ("Head of HR Tom Fox said so.", [("Tom Fox", "Head of HR", None)]),
        ("ANZ Chief Executive Tom Fox said profits rose at the bank.", [("Tom Fox", "Chief Executive", "ANZ")]),
        ("EMEA Chief Executive Tom Fox said sales rose.", [("Tom Fox", "EMEA Chief Executive", None)]),
        # The end of a body's name before an office.
        ("Northland Union of Post Primary Education Teachers Secretary General Ann Lee said so.", [("Ann Lee", "Secretary General", "Northland Union of Post Primary Education Teachers")]),
        ("Northland National Association of Health Records Officers President Tom Fox spoke.", [("Tom Fox", "President", "Northland National Association of Health Records Officers")]),
        ("Office of Rural Affairs Director Tom Fox spoke.", [("Tom Fox", "Director", "Office of Rural Affairs")]),
        ("The survey was led by State Dam Safety Engineer Priya Rao.", [("Priya Rao", "State Dam Safety Engineer", None)]),
        ("Kestrel County Sheriff Ann Lee spoke.", [("Ann Lee", "Kestrel County Sheriff", "Kestrel County")]),
        # Fields that look like a house.
        ("“We are glad,” said Ann Lee, Vice President of Destination Marketing & Strategic Alliances, Velmar.com Group.", [("Ann Lee", "Vice President of Destination Marketing & Strategic Alliances", "Velmar.com Group")]),
        ("“We are glad,” said Tom Fox, director of Hale & Stone, Velmar's adviser.", [("Tom Fox", "director", "Hale & Stone")]),
        ("Tom Fox, Senior Consultant and Private Grids practice lead at Velmar Consulting, said so.", [("Tom Fox", "Senior Consultant and Private Grids practice lead", "Velmar Consulting")]),
        ("Tom Fox, chairman and Harbour Trust director, said so.", [("Tom Fox", "chairman", "Harbour Trust")]),
        # Who held an office and now holds another; who now does something else.
        ("Ann Lee, who served as finance director at Velmar Foods and is currently chief executive of Corfield Bank, said so.", [("Ann Lee", "chief executive", "Corfield Bank")]),
        ("Tom Fox, who was chief engineer at Velmar Motors and now serves as president of Corfield College, will speak.", [("Tom Fox", "president", "Corfield College")]),
        ("Ann Lee, who was elected chair in May and is now suing the director of the trust, spoke.", [("Ann Lee", "chair", None)]),
        ("Ann Lee, who served as dean of Oakham College and as chair of the Harbour Trust, spoke.", [("Ann Lee", "dean", "Oakham College")]),
    ],
)  # fmt: skip
def test_offices_beside_names(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A peer's place is part of what he is called; his house is not.
        ("The winners were announced by Lord Hale of Oakham, in the presence of the mayor.", [("Hale of Oakham", None, None)]),
        ("Lord Hale of Oakham Council said so.", [("Hale", None, "Oakham Council")]),
        # Two family names behind a person and "of" are a firm; a prize is nobody; nor are letters with a genitive.
        ("Tom Fox of Hale Corfield agreed.", [("Tom Fox", None, "Hale Corfield")]),
        ("Ann Lee, wife of Tom Fox, agreed.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Two sailors won the Queen Matilda Prize for Seamanship in May.", []),
        # The small words of a field behind the house; a house and a dash.
        ("Home Office crime prevention minister Ann Lee agreed.", [("Ann Lee", "crime prevention minister", "Home Office")]),
        ("The guests met the Chairman, Harbour Bank – Tom Fox.", [("Tom Fox", "Chairman", "Harbour Bank")]),
        ("It told of chapters with President EEMA - Sanjay Rao. The Event Management Association (EEMA) is old.", [("Sanjay Rao", "President", "Event Management Association")]),
        ("He wrote to the President of Harbour Bank - Tom Fox was there.", [("Tom Fox", None, None)]),
    ],
)  # fmt: skip
def test_names_and_what_is_beside_them(text: str, told: Told) -> None:
    assert told_people(text) == told
