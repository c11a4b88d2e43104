# ruff: noqa: E501 - gold sentences stay on one line
"""People whose names stand in marks, have a bracket with their own name behind, or close a line that a body opens; two
titles between two names; who chairs a body that no noun tells."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_houses, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('استقبل المدير أمس الدكتور "سالم الراعي"، وزير الصحة، في مكتبه.', [("سالم الراعي", "وزير الصحة", "وزارة الصحة")]),
        ("وقال المهندس «سالم الراعي» مدير شركة النور إن العمل بدأ.", [("سالم الراعي", "مدير شركة النور", "شركة النور")]),
        # The marks close a speech, and open before the name.
        ("قال لنا «قابلت سالم الراعي أمس» وزير الصحة.", [("سالم الراعي", None, None)]),
        # A semicolon for a comma, before the name with its style, or behind the name.
        ("ألقى رئيس جمعية النخيل؛ الدكتور كريم الراعي كلمة.", [("كريم الراعي", "رئيس جمعية النخيل", "جمعية النخيل")]),
        ("قال كريم الراعي؛ رئيس جمعية النخيل إن العمل بدأ.", [("كريم الراعي", "رئيس جمعية النخيل", "جمعية النخيل")]),
        ("حضر الحفل مدير المركز؛ وقال كريم الراعي إن العمل بدأ.", [("كريم الراعي", None, None)]),
        # Two titles between two names, the second without its own "and".
        (
            "كرم الأمير راشد الراعي أمير منطقة درب رجل الأعمال هاني الحداد على دعمه.",
            [("راشد الراعي", "أمير منطقة درب", "منطقة درب"), ("هاني الحداد", "رجل الأعمال", None)],
        ),
        # A town behind the noun of a part of a country is nobody.
        ("عين السيد كريم الراعي رئيسا لمنطقة سيدي الرمان أمس.", [("كريم الراعي", "رئيسا لمنطقة سيدي الرمان", None)]),
        # Who is there too has not the title of the one before.
        (
            "وقع الاتفاق هاني الحداد رئيس جمعية عين سلام بحضور م. كريم الراعي.",
            [("هاني الحداد", "رئيس جمعية عين سلام", "جمعية عين سلام"), ("كريم الراعي", None, None)],
        ),
        # "And to" is no governor; a title behind the name of a clan.
        ("قدم التهنئة إلى الملك، وإلى صاحبة السمو الأميرة هالة بنت راشد آل حداد قرينة الملك.", [("هالة بنت راشد آل حداد", "قرينة الملك", None)]),
        # The kind of a state before its name.
        ("حضر الحفل سفير دولة فلسطين السيد هاني الحداد.", [("هاني الحداد", "سفير دولة فلسطين", "دولة فلسطين")]),
        # What another was appointed to lead has not appointed the next one.
        (
            "تعيين السيد هاني الحداد بمنصب رئيس جمعية النخيل، السيد كريم الراعي بمنصب قائد السرب.",
            [("هاني الحداد", "رئيس جمعية النخيل", "جمعية النخيل"), ("كريم الراعي", "قائد السرب", None)],
        ),
    ],
)  # fmt: skip
def test_marks_around_arabic_names(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mei Ling Tan (Tan), President of Calder Bank, was charged.", [("Mei Ling Tan", "President", "Calder Bank")]),
        ("Mei Ling Tan (Ms Tan) was the President of Calder Bank at that time.", [("Mei Ling Tan", "President", "Calder Bank")]),
        ("The accused, Mei Ling Tan (Tan), was the events manager of Calder Bank then.", [("Mei Ling Tan", "events manager", "Calder Bank")]),
        # Somebody else in the bracket, or no copula before an office.
        ("Mei Ling Tan (Oslo), was the last to speak.", [("Mei Ling Tan", None, None)]),
        ("Mei Ling Tan (Tan), was charged with the theft from Calder Bank.", [("Mei Ling Tan", None, None)]),
    ],
)  # fmt: skip
def test_the_name_again_in_a_bracket(text: str, told: Told) -> None:
    assert [one for one in told_people(text) if one[0] != "Tan"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pascal Berg lives in the north and works as a surveyor at Calder Bank.", [("Pascal Berg", "surveyor", "Calder Bank")]),
        ("Pascal Berg lives in the north and his sister works as a surveyor at Calder Bank.", [("Pascal Berg", None, None)]),
        ("Calder Valley College of Computing Dean Maria Keller said so.", [("Maria Keller", "Dean", "Calder Valley College of Computing")]),
        ("Coach Dean Fox of Calder Bank said so.", [("Dean Fox", "Coach", "Calder Bank")]),
        ("They met Ann Lee, Chair of Digital Rights Wales, on Monday.", [("Ann Lee", "Chair", "Digital Rights Wales")]),
        ("They met Ann Lee, Chair of Marine Biology at Calder University, on Monday.", [("Ann Lee", "Chair of Marine Biology", "Calder University")]),
        (
            "It announced the appointment of Ann Lee as President of Calder Bank and the successful sale of Velm Foods Ltd.",
            [("Ann Lee", "President", "Calder Bank")],
        ),
        (
            "It announced the appointment of Ann Lee as Managing Director and the successful sale of Velm Foods Ltd.",
            [("Ann Lee", "Managing Director", None)],
        ),
        ("Ann Lee is the founder and the chair of Calder Bank.", [("Ann Lee", "founder and the chair", "Calder Bank")]),
        ('"We help," said Rolf Dyer, C.E.O. of Calder Bank.', [("Rolf Dyer", "C.E.O", "Calder Bank")]),
        ('"We help," said Rolf Dyer, CEO Velmar Linux AG.', [("Rolf Dyer", "CEO", "Velmar Linux AG")]),
    ],
)  # fmt: skip
def test_where_english_offices_begin_and_end(text: str, told: Told) -> None:
    assert told_people(text) == told


_LINES = "Department of Fisheries, Ann Lee\nHarbour Safety Board, Dr. Tom Fox\nDepartment of Education, Mia Orr\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_LINES, ["Department of Fisheries", "Harbour Safety Board", "Department of Education"]),
        (_LINES.replace(",", " –"), ["Department of Fisheries", "Harbour Safety Board", "Department of Education"]),
        # The one that no finder knows, beside known ones.
        (_LINES + "Small Craft Administration, Paul Kerr", ["Department of Fisheries", "Harbour Safety Board", "Department of Education", "Small Craft Administration"]),
        # Two lines are no list; offices, towns and sentences open no such line.
        ("Department of Fisheries, Ann Lee\nHarbour Safety Board, Tom Fox\nThey will serve from Monday.", [None, None]),
        ("Head Coach, Ann Lee\nAssistant Coach, Tom Fox\nTeam Doctor, Mia Orr", [None, None, None]),
        ("Oslo, Ann Lee\nParis, Tom Fox\nVienna, Mia Orr", [None, None, None]),
    ],
)  # fmt: skip
def test_bodies_that_open_the_lines_of_people(text: str, told: list[str | None]) -> None:
    assert [house for _, _, house in told_people("They met on Monday.\n" + text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Prof. Rob Keller, Department of Philosophy, Calder University\nDr. Aim Fuller, Harbour Bank\nTracey Dunn, Marlow Foods Ltd",
            [("Rob Keller", "Calder University"), ("Aim Fuller", "Harbour Bank"), ("Tracey Dunn", "Marlow Foods Ltd")],
        ),
        (
            "Chairman Rob Keller – Chairperson, Calder University\nChairman Aim Fuller – Chairperson, Harbour Bank\nProfessor Tracey Dunn – Vice Chair, Marlow Foods Ltd",
            [("Rob Keller", "Calder University"), ("Aim Fuller", "Harbour Bank"), ("Tracey Dunn", "Marlow Foods Ltd")],
        ),
        # Of three, one alone ends with a house.
        ("Rob Keller, broadcaster\nAim Fuller, author\nTracey Dunn, Department of Law, Marlow Foods Ltd", [("Rob Keller", None), ("Aim Fuller", None), ("Tracey Dunn", None)]),
    ],
)  # fmt: skip
def test_houses_of_entries_without_an_office(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(name, house) for name, _, house in told_people("It was signed by these people.\n" + text)] == told


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        # What an owner's line of rights tells, and a version.
        ("Calder Bank showed Velmbell at the fair. Calder, Velmbell, Orrinwise and Tarn Glide are registered trademarks of Calder Bank.", ["Calder Bank"]),
        ("The new Orrinsoft 5.2 offers a spreadsheet. They brought Orrinsoft to Calder Bank.", ["Calder Bank"]),
        ("It is given out under the Tarn General Public Licence by Calder Bank.", ["Calder Bank"]),
        # What somebody leads in is not what he is.
        ("Marlow Wire & Cable, a leader in broadcast technology, met Harbour Bank.", ["Marlow Wire & Cable", "Harbour Bank"]),
        # The owner's own name is none.
        ("Velm and Velm Bank are trademarks of Velm Bank.", ["Velm", "Velm Bank"]),
    ],
)  # fmt: skip
def test_wares_of_lines_of_rights(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("They met the envoy to Peru and Brunei Darussalam, Ann Lee, on Monday.", ["Ann Lee"]),
        ("They met Jordan Lee and Chad Orr on Monday.", ["Jordan Lee", "Chad Orr"]),
    ],
)
def test_countries_are_nobody(text: str, people: list[str]) -> None:
    assert [name for name, _, _ in told_people(text)] == people


def test_the_first_half_of_a_title_is_no_firm() -> None:
    assert told_houses("Tracey Dunn, Regulatory Program Co-ordinator, Northland Telecom, agreed.") == [
        "Northland Telecom"
    ]
