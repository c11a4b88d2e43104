# ruff: noqa: E501 - gold sentences stay on one line
"""English offices with years, ranks or unpaid work before them, short ones in brackets, those just begun, and houses
beside them that no "of" joins."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The years of an office, what it is paid.
        ("Ida Orme, 2021-2024 volunteer chairwoman of the Halden Heart Trust, spoke.", [("Ida Orme", "volunteer chairwoman", "Halden Heart Trust")]),
        ("Ida Orme, 2019–2021 president of the Halden Heart Trust, said so.", [("Ida Orme", "president", "Halden Heart Trust")]),
        ("Ida Orme, Ph.D., 2022-24 volunteer president of the Halden Heart Trust, said so.", [("Ida Orme", "volunteer president", "Halden Heart Trust")]),
        ("Ida Orme, 2025 chair-elect of the Halden Trust, said so.", [("Ida Orme", "chair-elect", "Halden Trust")]),
        ("Ida Orme, 2023/24 president of Halden Rotary Club, said so.", [("Ida Orme", "president", "Halden Rotary Club")]),
        ("Ida Orme, volunteer coordinator at the Halden Heart Trust, said so.", [("Ida Orme", "volunteer coordinator", "Halden Heart Trust")]),
        ("Ida Orme, volunteer at the Halden Heart Trust, said so.", [("Ida Orme", "volunteer", "Halden Heart Trust")]),
        ("Ida Orme, 45, chair of the Halden Trust, said so.", [("Ida Orme", "chair", "Halden Trust")]),
        ("Ida Orme, 2025 graduates and guests met the chair.", [("Ida Orme", None, None)]),
        # The ranks of professors.
        ("Ida Orme, Distinguished University Professor of Mechanics at Halden University, wrote it.", [("Ida Orme", "Distinguished University Professor of Mechanics", "Halden University")]),
        ("Ida Orme, a Presidential University Professor at Halden University, said so.", [("Ida Orme", "Presidential University Professor", "Halden University")]),
        ("Ida Orme, Oxford University Professor of Law, said so.", [("Ida Orme", "Professor of Law", "Oxford University")]),
        # Short offices in brackets.
        ("The study team is Ida Orme (PI), Jon Vale (Co-PI), and Mette Lund (Co-PI).", [("Ida Orme", "PI", None), ("Jon Vale", "Co-PI", None), ("Mette Lund", "Co-PI", None)]),
        ("The officers are Ida Orme (Chair), Jon Vale (Vice Chair) and Mette Lund (Hon. Secretary).", [("Ida Orme", "Chair", None), ("Jon Vale", "Vice Chair", None), ("Mette Lund", "Hon. Secretary", None)]),
        ("The Raspberry Pi was shown to Ida Orme (OR), chair of the Halden Trust.", [("Ida Orme", "chair", "Halden Trust")]),
        # What a field is, and a firm is.
        ("Ida Orme, Associate Director and Wireless Factories practice lead, wrote it.", [("Ida Orme", "Associate Director and Wireless Factories practice lead", None)]),
        ("Ida Orme, Director and Smart Cities lead, said so.", [("Ida Orme", "Director and Smart Cities lead", None)]),
        ("Ida Orme, Halden University team leader, said so.", [("Ida Orme", "team leader", "Halden University")]),
    ],
)  # fmt: skip
def test_what_stands_before_an_office(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ida Orme has just joined our crew as a Digital Skills Outreach Manager.", "Digital Skills Outreach Manager"),
        ("Ida Orme recently joined the Halden team as a Bell Tuning Specialist.", "Bell Tuning Specialist"),
        ("Ida Orme has now joined our staff as a part-time Visitor Services Assistant.", "part-time Visitor Services Assistant"),
        ("Ida Orme, who just joined the team as a Junior Moulding Technician, grew up here.", "Junior Moulding Technician"),
        ("Ida Orme will be joining the team as Digital Learning Officer.", "Digital Learning Officer"),
        ("Ida Orme just joined as Head of Ringing.", "Head of Ringing"),
        ("Joining the team as Field Officer is Ida Orme.", "Field Officer"),
        ("Ida Orme joined the parade as a clown.", None),
        ("Ida Orme joined the team as it left the hall.", None),
        ("Ida Orme, who joined the team as a Junior Technician, grew up here.", None),
    ],
)  # fmt: skip
def test_as_what_somebody_has_just_joined(text: str, title: str | None) -> None:
    assert [one for _, one, _ in told_people(text)] == [title]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“We are glad,” says Halden Cancer Centre, Executive Director, Ida Orme.", [("Ida Orme", "Executive Director", "Halden Cancer Centre")]),
        ("“We grew,” said the Halden Trust, Chief Executive, Ida Orme.", [("Ida Orme", "Chief Executive", "Halden Trust")]),
        ("“We grew,” according to Brindle Software, Chief Engineer, Ida Orme.", [("Ida Orme", "Chief Engineer", "Brindle Software")]),
        ("The visitors were Ida Orme (NOC HAL Sports Director) and Jon Vale (HR IT Manager).", [("Ida Orme", "Sports Director", "NOC HAL"), ("Jon Vale", "HR IT Manager", None)]),
        ("She was interviewed on KLTR with Breakfast presenter Ida Orme.", [("Ida Orme", "presenter", "KLTR")]),
        ("Listeners heard it on Radio Halden with morning host Ida Orme.", [("Ida Orme", "host", "Radio Halden")]),
        ("She sang on stage with host Ida Orme.", [("Ida Orme", "host", None)]),
    ],
)  # fmt: skip
def test_houses_that_no_small_word_joins(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was said by Harold (H.O.) Lindqvist, chief executive of Brindle Software.", ["Harold (H.O.) Lindqvist"]),
        ("Robert (R.J.) Tarrant and Elizabeth (Liz) Ashdown opened the hall.", ["Robert (R.J.) Tarrant", "Elizabeth (Liz) Ashdown"]),
        ("Harold (H. O.) Lindqvist is the chair.", ["Harold (H. O.) Lindqvist"]),
        ("James (J.T.) Okoro Birch, trustee of the Halden Trust, spoke.", ["James (J.T.) Okoro Birch"]),
        ("“We like bells,” Harold (H.O.) Lindqvist said.", ["Harold (H.O.) Lindqvist"]),
        ("Co-founder and CEO Katherine (K.C.) Ashdown thanked the team.", ["Katherine (K.C.) Ashdown"]),
        ("The hall in Calder (U.K.) Peter Ashdown opened.", ["Peter Ashdown"]),
        ("Ida Orme (H.R.) met Jon Vale.", ["Ida Orme", "Jon Vale"]),
    ],
)  # fmt: skip
def test_names_with_initials_in_a_bracket(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told_people(text)] == names
