# ruff: noqa: E501 - sentences stay on one line
"""English offices behind other marks and words than a comma: a colon, a role, one of many, alongside; the house behind a
part of it; couples; what somebody founded."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Vice presidents by their letters, and officers; in one word.
        ("“It grew,” said Anna Tarrant, CVP, Norlake Cloud.", [("Anna Tarrant", "CVP", "Norlake Cloud")]),
        ("“It grew,” said Anna Tarrant, CRO at Norlake Cloud.", [("Anna Tarrant", "CRO", "Norlake Cloud")]),
        (
            "“It grew,” said Anna Tarrant, VicePresident, Norlake Partners.",
            [("Anna Tarrant", "VicePresident", "Norlake Partners")],
        ),
        # A field behind such letters is no body; a bank that they open is one.
        (
            "“It grew,” said Anna Tarrant, VP Apparel, Asia, The Norlake Company.",
            [("Anna Tarrant", "VP Apparel, Asia", "Norlake Company")],
        ),
        ("“It grew,” said Anna Tarrant, CFO Norlake Foods.", [("Anna Tarrant", "CFO", "Norlake Foods")]),
        ("Anna Tarrant, VP Bank’s chief economist, spoke.", [("Anna Tarrant", "chief economist", "VP Bank")]),
        # The festival that somebody leads; not a plain event of the house.
        (
            "“It grew,” said Anna Tarrant, co-founder of the Norlake Cider Festival and a taster.",
            [("Anna Tarrant", "co-founder", "Norlake Cider Festival")],
        ),
        (
            "“It grew,” said Anna Tarrant, director of the Annual Conference.",
            [("Anna Tarrant", "director of the Annual Conference", None)],
        ),
        # A colon behind who closes a quotation; not what somebody said.
        (
            "“It grew,” said Anna Tarrant: Vice President and Managing Director of Norlake Paper.",
            [("Anna Tarrant", "Vice President and Managing Director", "Norlake Paper")],
        ),
        (
            "“It grew”, said Dr. Anna Tarrant: Managing Director, Norlake Paper.",
            [("Anna Tarrant", "Managing Director", "Norlake Paper")],
        ),
        ("The plan is plain, said Anna Tarrant: directors must go.", [("Anna Tarrant", None, None)]),
        ("“It grew,” said Anna Tarrant: the mill was cold.", [("Anna Tarrant", None, None)]),
        # A part of the house before it; a house and another.
        (
            "“It grew,” said Anna Tarrant, SVP, head of Harbour Systems Business Unit, Norlake Limited.",
            [("Anna Tarrant", "SVP, head of Harbour Systems Business Unit", "Norlake Limited")],
        ),
        (
            "“It grew,” said Anna Tarrant, vice president and CTO, River-Native Tools, Norlake Paper.",
            [("Anna Tarrant", "vice president and CTO, River-Native Tools", "Norlake Paper")],
        ),
        (
            "Anna Tarrant, partner, Tax Practice, Norlake LLP, spoke.",
            [("Anna Tarrant", "partner, Tax Practice", "Norlake LLP")],
        ),
        (
            "Anna Tarrant, chief executive, Harbour Trust, Norlake Paper.",
            [("Anna Tarrant", "chief executive", "Harbour Trust")],
        ),
        # The house of a chief executive that is called like a trade; a region and a field.
        (
            "“It grew,” said Anna Tarrant, CEO of Docker. “A docker works.”",
            [("Anna Tarrant", "CEO", "Docker")],
        ),
        ("“It grew,” said Anna Tarrant, CEO of Retail Banking.", [("Anna Tarrant", "CEO of Retail Banking", None)]),
        ("“It grew,” said Anna Tarrant, CEO of North America.", [("Anna Tarrant", "CEO of North America", None)]),
        # In a role, a position; into a role. Not a part on a stage, nor the office of another.
        (
            "Anna Tarrant came on board in the role of Senior Loans Associate.",
            [("Anna Tarrant", "Senior Loans Associate", None)],
        ),
        (
            "Jo Bell follows Anna Tarrant after nine years in the position of Norlake Director.",
            [("Jo Bell", None, None), ("Anna Tarrant", "Norlake Director", None)],
        ),
        (
            "Jo Bell leads as Anna Tarrant moves into an adviser role.",
            [("Jo Bell", None, None), ("Anna Tarrant", "adviser", None)],
        ),
        ("Anna Tarrant transitions into the chief executive role.", [("Anna Tarrant", "chief executive", None)]),
        ("Anna Tarrant transitioned into a new world.", [("Anna Tarrant", None, None)]),
        ("Anna Tarrant shone in the role of Doctor Foll.", [("Anna Tarrant", None, None)]),
        ("Anna Tarrant believes in the role of directors.", [("Anna Tarrant", None, None)]),
        # One of many.
        (
            "“It grew,” said Anna Tarrant, one of the scientists at the Pembrow Lab of Entomology.",
            [("Anna Tarrant", "scientist", "Pembrow Lab of Entomology")],
        ),
        (
            "“It grew,” said Anna Tarrant, one of the project’s lead scientists at Norlake Paper.",
            [("Anna Tarrant", "lead scientist", "Norlake Paper")],
        ),
        # Herself; what a participle says before a noun.
        (
            "He met Anna Tarrant, herself a former director of Norlake Group.",
            [("Anna Tarrant", "former director", "Norlake Group")],
        ),
        ("Anna Tarrant, herself, met the director.", [("Anna Tarrant", None, None)]),
        ("“It grew,” said Anna Tarrant, a noted economist.", [("Anna Tarrant", "noted economist", None)]),
        # A place behind in is no office, though a word of it is one.
        ("Her mother, Anna Tarrant, in Butler, wept.", [("Anna Tarrant", None, None)]),
        # Those with whom others have an office; not with whom they meet.
        (
            "Dinah Brook and Jon Foll serve as lead curators alongside Anna Tarrant and Edwin Marsh.",
            [(name, "lead curator", None) for name in ("Dinah Brook", "Jon Foll", "Anna Tarrant", "Edwin Marsh")],
        ),
        (
            "Dinah Brook met the directors alongside Anna Tarrant.",
            [("Dinah Brook", None, None), ("Anna Tarrant", None, None)],
        ),
        # A professor, whatever of, and an office behind.
        (
            "Emeritus Professor Anna Tarrant, Chair of Norlake Group, said so.",
            [("Anna Tarrant", "Chair", "Norlake Group")],
        ),
        ("Emeritus Professor Anna Tarrant said so.", [("Anna Tarrant", "Emeritus Professor", None)]),
        # A chair that bears a family's name; a house's.
        (
            "Anna Tarrant, the Pembrow Family Professor of Law, spoke.",
            [("Anna Tarrant", "Pembrow Family Professor of Law", None)],
        ),
        (
            "Anna Tarrant, the Pembrow University Professor of Law, spoke.",
            [("Anna Tarrant", "Professor of Law", "Pembrow University")],
        ),
        # Who founded what heads the sentence, with what they are.
        (
            "Founded in 1998 by Anna Tarrant, an engineer who missed a good saw, Norlake Group grew in a small shed.",
            [("Anna Tarrant", "engineer", "Norlake Group")],
        ),
        (
            "Co-founded by two third-generation bakers, Anna N. Tarrant and Edwin Foll, The Norlake Bread House grew.",
            [("Anna N. Tarrant", "baker", "Norlake Bread House"), ("Edwin Foll", "baker", "Norlake Bread House")],
        ),
        (
            "He signed with the Norlake Group, a circle of skilled trainers, coaches and advisers founded by Anna Tarrant.",
            [("Anna Tarrant", None, "Norlake Group")],
        ),
        # A house of capitals that no finder knows; a region.
        (
            "The Chairman of the Galbodda Pradeshiya Sabha Anna Tarrant came.",
            [("Anna Tarrant", "Chairman", "Galbodda Pradeshiya Sabha")],
        ),
        (
            "Director of the Northern Region Anna Tarrant came.",
            [("Anna Tarrant", "Director of the Northern Region", None)],
        ),
        # Who rules a country by force.
        ("The talks with Myanmar junta head Anna Tarrant ended.", [("Anna Tarrant", "junta head", "Myanmar")]),
        # The office of a time before is no successor's.
        (
            "Anna Tarrant is dean of Calder University. Beforehand, Dr. Tarrant was a dean at Pembrow College. Dr. Tarrant succeeds Dr. Jo Bell.",
            [("Anna Tarrant", "dean", "Calder University"), ("Jo Bell", "dean", "Calder University")],
        ),
    ],
)
def test_offices_behind_other_marks_and_words(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Couples, one first name unknown before the bracket of a place; not what bears their name, nor a firm.
        ("Community Prize: Anna & Edwin Tarrant (Leeds, UK)", ["Anna", "Edwin Tarrant"]),
        (
            "Prize: Tom Fox (Troy, MI); Yaffa & Edwin Tarrant (Leeds, UK); Dinah Foll",
            ["Tom Fox", "Yaffa", "Edwin Tarrant", "Dinah Foll"],
        ),
        ("She studied at the Anna & Edwin Tarrant School of Law.", []),
        ("He buys from Anna & Edwin Foods.", []),
        # What somebody founded or launched.
        ("She launched Tammarin in 1999. A fair follows Tammarin’s growth.", []),
    ],
)
def test_who_is_somebody(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told_people(text)] == names
