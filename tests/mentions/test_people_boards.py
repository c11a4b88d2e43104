# ruff: noqa: E501 - gold sentences stay on one line
"""Boards and elected officers: tables with call signs, slates, elections in a row, seats on a board, paragraphs that
introduce members."""

from __future__ import annotations

import pytest

from extractor.mentions.naming.words import words_of
from extractor.mentions.organisations.call_signs import call_signs
from tests.mentions.tagged import Told, read, told_houses, told_people

MET = "The members of Calder Radio Society met on Monday.\n"
HELD = "Nordic Rowing held its congress in Oslo. "


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        # The office beside the name, or beyond a call sign, an address or a number.
        ("Callsign\tName\tElected to\nM0QXR\tColin Marlow\tChairman\n2E0QBC\tTom Fox\tTreasurer", [("Colin Marlow", "Chairman", None), ("Tom Fox", "Treasurer", None)]),
        ("Name\tCallsign\tOffice\nColin Marlow\tM0QXR\tChairman\nPhilippa Orr\tG4TTL\tHonorary Secretary", [("Colin Marlow", "Chairman", None), ("Philippa Orr", "Honorary Secretary", None)]),
        ("Name\tE-mail\tOffice\nColin Marlow\tcolin@calder.example\tChairman\nPhilippa Orr\tpip@calder.example\tTreasurer", [("Colin Marlow", "Chairman", None), ("Philippa Orr", "Treasurer", None)]),
        ("Chairman\tK7QRS\tColin Marlow\nTreasurer\tW1TLL\tPhilippa Orr", [("Colin Marlow", "Chairman", None), ("Philippa Orr", "Treasurer", None)]),
        # The number of a note behind the office.
        ("M0QXR\tLuis \"Lou\" Marín\tChairman1\nG4TTL\tPhilippa Orr\tVice Chairman2", [("Luis \"Lou\" Marín", "Chairman", None), ("Philippa Orr", "Vice Chairman", None)]),
        # Beyond a cell of words stands nobody's office.
        ("Colin Marlow\tWelcome and tea\tChairman\nPhilippa Orr\tClosing words\tTreasurer", [("Colin Marlow", None, None), ("Philippa Orr", None, None)]),
    ],
)  # fmt: skip
def test_officers_in_tables(rows: str, told: Told) -> None:
    assert told_people(MET + rows) == told


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("At the table sat Colin Marlow (K7QRS), Philippa Orr (W1TLL) and Tom Fox (KD9QXA) of Calder Radio Society.", ["Calder Radio Society"]),
        ("M0QXR\tColin Marlow\tChairman\n2E0QBC\tTom Fox\tTreasurer", []),
        ("Calder Radio Society thanked Ann Berg (KM4QXL) and Tom Fox (K9YQP) for their work.", ["Calder Radio Society"]),
    ],
)  # fmt: skip
def test_call_signs_are_no_bodies(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("They thanked Ann Berg (KM4QXL) and Tom Fox (K9YQP).", {"km4qxl", "k9yqp"}),
        # One alone, and letters elsewhere, may be a body or a thing.
        ("They thanked Ann Berg (R4QED).", set()),
        ("They flew in a B7QX, by K9YQP and KM4QXL.", set()),
    ],
)
def test_call_signs_stand_in_brackets_and_cells(text: str, signs: set[str]) -> None:
    assert call_signs(words_of(read(text))) == signs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Office, mark, name, in one passage; the country of somebody; several holders of one office.
        ("The new board is: Chair: Marta Kalnina, Vice Chair: Erik Lund, Secretary: Ion Popa.", [("Marta Kalnina", "Chair"), ("Erik Lund", "Vice Chair"), ("Ion Popa", "Secretary")]),
        ("Chair – Marta Kalnina (LAT); Vice Chair – Erik Lund (DEN); General Secretary – Ion Popa (ROU).", [("Marta Kalnina", "Chair"), ("Erik Lund", "Vice Chair"), ("Ion Popa", "General Secretary")]),
        ("The new officers are: chair – Marta Kalnina; vice chair – Erik Lund; secretary – Ion Popa.", [("Marta Kalnina", "chair"), ("Erik Lund", "vice chair"), ("Ion Popa", "secretary")]),
        ("Chair: Marta Kalnina. Vice Chairs: Erik Lund and Ion Popa. Treasurer: Elena Novak.", [("Marta Kalnina", "Chair"), ("Erik Lund", "Vice Chair"), ("Ion Popa", "Vice Chair"), ("Elena Novak", "Treasurer")]),
        ("Chair of the Board of Trustees: Marta Kalnina. Trustees: Erik Lund, Ion Popa.", [("Marta Kalnina", "Chair of the Board of Trustees"), ("Erik Lund", "Trustee"), ("Ion Popa", "Trustee")]),
        ("Chair: Dr. Marta Kalnina, head of Velmora Foods; Secretary: Ion Popa.", [("Marta Kalnina", "head"), ("Ion Popa", "Secretary")]),
        # A colon once, and dashes of a sentence.
        ("They thanked the crew of the boat – Marta Kalnina spoke – and the secretary: Ion Popa.", [("Marta Kalnina", None), ("Ion Popa", "secretary")]),
        # Lines with the country behind the name.
        ("The Executive Committee has met.\nChair – Marta Kalnina (LAT)\nVice Chair – Erik Lund (DEN)", [("Marta Kalnina", "Chair"), ("Erik Lund", "Vice Chair")]),
    ],
)  # fmt: skip
def test_slates(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(name, title) for name, title, _ in told_people(HELD + "\n" + text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The country of somebody between the name and what is told.
        ("Galia Petrova (BUL) continues as General Secretary.", [("Galia Petrova", "General Secretary")]),
        ("Elena Novak (Slovenia) remains Secretary General.", [("Elena Novak", "Secretary General")]),
        ("The congress elected Marta Kalnina (LAT) as chair and Erik Lund (DEN) as treasurer.", [("Marta Kalnina", "chair"), ("Erik Lund", "treasurer")]),
        ("Marta Kalnina (LAT), chair of the jury, spoke.", [("Marta Kalnina", "chair of the jury")]),
        ("Marta Kalnina (LAT) won the race.", [("Marta Kalnina", None)]),
        # The verb once, then names and offices in turn.
        ("Marta Kalnina (LAT) was elected chair, Erik Lund (DEN) vice chair and Ion Popa (ROU) treasurer.", [("Marta Kalnina", "chair"), ("Erik Lund", "vice chair"), ("Ion Popa", "treasurer")]),
        ("Marta Kalnina was elected chair; Erik Lund vice chair; and Ion Popa treasurer.", [("Marta Kalnina", "chair"), ("Erik Lund", "vice chair"), ("Ion Popa", "treasurer")]),
        ("Marta Kalnina was elected chair, Erik Lund said.", [("Marta Kalnina", "chair"), ("Erik Lund", None)]),
        # The town of somebody before the office.
        ("The members elected were Marta Kalnina of Riga, chair; Erik Lund of Aarhus, vice-chair; and Ion Popa of Cluj, treasurer.", [("Marta Kalnina", "chair"), ("Erik Lund", "vice-chair"), ("Ion Popa", "treasurer")]),
    ],
)  # fmt: skip
def test_elections(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(name, title) for name, title, _ in told_people(HELD + text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What one of a board is, and whose it is.
        ("Marta Kalnina, Erik Lund and Ion Popa were elected to the Board of Directors of Nordic Rowing.", [(name, "Director", "Nordic Rowing") for name in ("Marta Kalnina", "Erik Lund", "Ion Popa")]),
        ("Marta Kalnina was appointed to Calder Museum's board of governors in May.", [("Marta Kalnina", "governor", "Calder Museum")]),
        ("Calder Museum announced the election of Marta Kalnina and Erik Lund to its Board of Trustees.", [("Marta Kalnina", "Trustee", "Calder Museum"), ("Erik Lund", "Trustee", "Calder Museum")]),
        ("Calder Museum welcomes Marta Kalnina to its Board of Trustees.", [("Marta Kalnina", "Trustee", "Calder Museum")]),
        ("Marta Kalnina joins the board of directors of the Calder Foundation after ten years at Harbour Bank.", [("Marta Kalnina", "director", "Calder Foundation")]),
        ("Calder Museum chose three further members to its Board of Trustees: Ann Lee, Tom Fox and Mia Orr.", [(name, "Trustee", "Calder Museum") for name in ("Ann Lee", "Tom Fox", "Mia Orr")]),
        # The house alone of a board without its members.
        ("Marta Kalnina and Erik Lund have joined the board of Nordic Rowing.", [("Marta Kalnina", None, "Nordic Rowing"), ("Erik Lund", None, "Nordic Rowing")]),
        # An office of one's own; no board of a house; who is thanked by one.
        ("Marta Kalnina, chief executive of Harbour Bank, has joined the board of Calder Museum.", [("Marta Kalnina", "chief executive", "Harbour Bank")]),
        ("Calder Museum has appointed Marta Kalnina to its Board as a trustee.", [("Marta Kalnina", "trustee", "Calder Museum")]),
        ("Marta Kalnina joined the board meeting in Oslo, and Erik Lund was elected to the city council.", [("Marta Kalnina", None, None), ("Erik Lund", None, None)]),
        ("The board of directors of Calder Museum thanked Marta Kalnina.", [("Marta Kalnina", None, None)]),
    ],
)  # fmt: skip
def test_seats_on_boards(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Paragraphs below a plural, one for each.
        ("New Trustees\nAnn Lee is the chief counsel of Harbour Bank, where she leads a team of ten.\nTom Fox founded the design studio Velmora in 2003 and lives in Leeds.\nMia Orr taught art for thirty years.", [("Ann Lee", "chief counsel"), ("Tom Fox", "Trustee"), ("Mia Orr", "Trustee")]),
        ("Our new trustees:\nAnn Lee taught art for thirty years.\nTom Fox runs a bakery in Leeds.", [("Ann Lee", "trustee"), ("Tom Fox", "trustee")]),
        ("Board Members\nANN LEE Ann has a degree in physics and worked for many firms in the north.\nTOM FOX Founder of Velmora Capital, a lender in Kenya. He argues with zeal for the poor.", [("ANN LEE", "Board Member"), ("TOM FOX", "Board Member")]),
        # Who is no officer; a paragraph of something else between; one alone.
        ("Visitors\nAnn Lee taught art for thirty years.\nTom Fox runs a bakery in Leeds.", [("Ann Lee", None), ("Tom Fox", None)]),
        ("New Trustees\nThe museum has changed its board.\nAnn Lee taught art for thirty years.\nTom Fox runs a bakery in Leeds.", [("Ann Lee", None), ("Tom Fox", None)]),
        ("Trustees\nAnn Lee taught art for thirty years.\nThe museum is open on Sundays.", [("Ann Lee", None)]),
    ],
)  # fmt: skip
def test_paragraphs_that_introduce_members(text: str, told: list[tuple[str, str | None]]) -> None:
    people = told_people("The Calder Museum has changed its board this year.\n" + text)
    assert [(name, title) for name, title, _ in people] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The panel includes Ann Lee, Calder College interim provost and Harwick University President Bob Fox.", [("Ann Lee", "interim provost", "Calder College"), ("Bob Fox", "President", "Harwick University")]),
        # Several offices of one, the house behind the last.
        ("Ann Lee, the chair of chemistry, the head of research and the dean of science at Calder University, spoke.", [("Ann Lee", "chair of chemistry", "Calder University")]),
        ("Ann Lee, the chair of chemistry, met the dean of science at Calder University.", [("Ann Lee", "chair of chemistry", None)]),
        ("Ann Lee, the mayor, the head of research at Calder University and the dean spoke.", [("Ann Lee", "mayor", None)]),
        ("The panel includes Ann Lee, Calder College provost and vice president, and Bob Fox.", [("Ann Lee", "provost and vice president", "Calder College"), ("Bob Fox", None, None)]),
    ],
)  # fmt: skip
def test_two_houses_and_offices_in_a_row(text: str, told: Told) -> None:
    assert told_people(text) == told
