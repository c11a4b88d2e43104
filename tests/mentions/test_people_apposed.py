# ruff: noqa: E501 - sentences stay on one line
"""English people beside houses and offices: lawyers of one division, founders, who is elected from a house, letters before a
secretary, honours of several words, laws that bear names."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A house behind The, or behind the where it closes the sentence.
        (
            "“It grew,” said Nora Hill, executive director, The Rivers Trust in Northland.",
            [("Nora Hill", "executive director", "Rivers Trust")],
        ),
        (
            "“It grew,” said Nora Hill, executive director, the Rivers Trust.",
            [("Nora Hill", "executive director", "Rivers Trust")],
        ),
        (
            "Speakers were Ann Lee, president, The Calder Foundation; Tom Fox, director, The Orwell Society; and Jo Bell, chair, Norvik Foods Ltd.",
            [
                ("Ann Lee", "president", "Calder Foundation"),
                ("Tom Fox", "director", "Orwell Society"),
                ("Jo Bell", "chair", "Norvik Foods Ltd"),
            ],
        ),
        (
            "“It grew,” said Paul Renn, chairman, The Orchard Society of Kent, on Monday.",
            [("Paul Renn", "chairman", "Orchard Society of Kent")],
        ),
        (
            "According to Nora Hill, executive director, the Rivers Trust has grown.",
            [("Nora Hill", "executive director", None)],
        ),
        ("Nora Hill, a lawyer, The Velmar Group said.", [("Nora Hill", "lawyer", None)]),
        # Lawyers of one division.
        (
            "It is prosecuted by Trial Attorney Carl B. Boone and Deputy Chief Nora M. Hill of the Antitrust Division of the Justice Department.",
            [
                ("Carl B. Boone", "Trial Attorney", "Antitrust Division"),
                ("Nora M. Hill", "Deputy Chief", "Antitrust Division"),
            ],
        ),
        (
            "The case is led by Senior Counsel Ruth Abel and Trial Attorney Ian Moss of the Criminal Division.",
            [("Ruth Abel", "Senior Counsel", "Criminal Division"), ("Ian Moss", "Trial Attorney", "Criminal Division")],
        ),
        (
            "Trial Attorney Ruth Abel, Senior Litigation Counsel Jo Bell and Deputy Chief Ian Moss of the Fraud Section came.",
            [
                ("Ruth Abel", "Trial Attorney", "Fraud Section"),
                ("Jo Bell", "Senior Litigation Counsel", "Fraud Section"),
                ("Ian Moss", "Deputy Chief", "Fraud Section"),
            ],
        ),
        (
            "Judge Ruth Abel and Trial Attorney Ian Moss of the Tax Division spoke.",
            [("Ruth Abel", "Judge", None), ("Ian Moss", "Trial Attorney", "Tax Division")],
        ),
        (
            "Writer Ruth Abel and Deputy Chief Ian Moss of the Fraud Section spoke.",
            [("Ruth Abel", "Writer", None), ("Ian Moss", "Deputy Chief", "Fraud Section")],
        ),
        # The letters of a party or state in a bracket before an office.
        (
            "He worked with Anna Collins (OR), Chair of the House Agriculture Committee.",
            [("Anna Collins", "Chair", "House Agriculture Committee")],
        ),
        (
            "Anna Collins (D), current head of Norvik Foods Ltd, spoke.",
            [("Anna Collins", "current head", "Norvik Foods Ltd")],
        ),
        (
            "He was an aide to Anna McBride Collins (OR), current Chair of the House Agriculture Committee.",
            [("Anna McBride Collins", "current Chair", "House Agriculture Committee")],
        ),
        (
            "Anna Collins (HR) met Tom Fox (IT), director of Norvik Foods Ltd.",
            [("Anna Collins", None, None), ("Tom Fox", "director", "Norvik Foods Ltd")],
        ),
        # Who is elected, without a verb of his own, from a house.
        ("Peter Oslo of Norvik Foods Ltd elected Treasurer.", [("Peter Oslo", "Treasurer", "Norvik Foods Ltd")]),
        ("Ann Lee of Norvik Foods Ltd named three directors.", [("Ann Lee", None, "Norvik Foods Ltd")]),
        (
            "Ann Lee of Norvik Foods Ltd appointed managers, Tom Fox said.",
            [("Ann Lee", None, "Norvik Foods Ltd"), ("Tom Fox", None, None)],
        ),
        (
            "Ann Lee of Norvik Foods Ltd elected chair Tom Fox last year.",
            [("Ann Lee", None, "Norvik Foods Ltd"), ("Tom Fox", "chair", "Norvik Foods Ltd")],
        ),
        # An office with its article and no comma behind the verb and the name.
        ("“We grew fast,” said Martha Ekwueme the head of research.", [("Martha Ekwueme", "head of research", None)]),
        ('"We grew," added Tom Fox the managing director, in Leeds.', [("Tom Fox", "managing director", None)]),
        (
            "Noted Paul Renn the founder and chief executive of Zentel Ltd.",
            [("Paul Renn", "founder and chief executive", "Zentel Ltd")],
        ),
        ("He told Martha Ekwueme the chair had left.", [("Martha Ekwueme", None, None)]),
        ("“We grew fast,” said Martha Ekwueme the day after.", [("Martha Ekwueme", None, None)]),
        ("“We grew fast,” said Martha Ekwueme the director had told her.", [("Martha Ekwueme", None, None)]),
        ("Asked Tom Fox the director last week.", [("Tom Fox", None, None)]),
        # What somebody sells, and his house behind the title; a quotation before "according to".
        (
            "“It works,” according to Luis Ortega, XR550 product marketing manager, Zentel Ltd.",
            [("Luis Ortega", "XR550 product marketing manager", "Zentel Ltd")],
        ),
        (
            "“It works,” said Anne Holt, BlueLine brand director, Norvik Foods Ltd.",
            [("Anne Holt", "BlueLine brand director", "Norvik Foods Ltd")],
        ),
        (
            "Anne Holt, CloudSuite sales director, Zentel Ltd, and Tom Fox, CFO, Norvik Foods Ltd, spoke.",
            [("Anne Holt", "CloudSuite sales director", "Zentel Ltd"), ("Tom Fox", "CFO", "Norvik Foods Ltd")],
        ),
        (
            "“It works,” according to Luis Ortega, chief engineer of Orwell Mills Ltd.",
            [("Luis Ortega", "chief engineer", "Orwell Mills Ltd")],
        ),
        ("Anne Holt, IBM marketing manager, Zentel said.", [("Anne Holt", "marketing manager", "IBM")]),
        (
            "Anne Holt, IBM chief executive, Norvik Foods Ltd and Orwell Bank signed.",
            [("Anne Holt", "chief executive", "IBM")],
        ),
        # Who founded a house, before it.
        (
            "Founded in 1949 by Rose and Albert Dunmore, Dunmore Pies Ltd has grown.",
            [("Albert Dunmore", None, "Dunmore Pies Ltd")],
        ),
        (
            "Founded by Peter Lund and Mary Quill in 1980, Lund Quill Ltd makes lamps.",
            [("Peter Lund", None, "Lund Quill Ltd"), ("Mary Quill", None, "Lund Quill Ltd")],
        ),
        (
            "Established in 1932 by John Marsh, the Orwell Trust employs 300 people.",
            [("John Marsh", None, "Orwell Trust")],
        ),
        ("Founded in 1990 by Ann Lee, the trade fair drew Zentel Ltd and Norvik Foods Ltd.", [("Ann Lee", None, None)]),
        ("Founded by Ann Lee. Zentel Ltd paid Tom Fox.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        # The district of an attorney.
        (
            "Paul Renn, Interim United States Attorney for the Northern District of Ohio, announced it in United States District Court.",
            [
                (
                    "Paul Renn",
                    "Interim United States Attorney for the Northern District of Ohio",
                    "Northern District of Ohio",
                )
            ],
        ),
        (
            "U.S. Attorney Nora Hill for the District of Oregon said so.",
            [("Nora Hill", "U.S. Attorney", "District of Oregon")],
        ),
        (
            "U.S. Attorney for the Eastern District of Texas Nora Hill announced it.",
            [("Nora Hill", "U.S. Attorney for the Eastern District of Texas", "Eastern District of Texas")],
        ),
        (
            "Paul Renn, Solicitor for the Northern District of Ohio Housing Authority, spoke.",
            [("Paul Renn", "Solicitor for the Northern District of Ohio Housing Authority", None)],
        ),
        # The chair of a committee that a house owns.
        (
            "Nora Hill, Vice Chair of Silver Standard’s Energy Advisory Committee, spoke.",
            [("Nora Hill", "Vice Chair of Silver Standard’s Energy Advisory Committee", "Silver Standard")],
        ),
        ("Nora Hill, member of QIMA’s Private Credit Council, spoke.", [("Nora Hill", "member", "QIMA")]),
        # Letters before a secretary.
        (
            "Also there were DXLG Secretary Ramon C. Cruz and DPXH Secretary Mario Luna.",
            [("Ramon C. Cruz", "Secretary", "DXLG"), ("Mario Luna", "Secretary", "DPXH")],
        ),
        (
            "On Monday QTI Secretary Elena Cruz met DXLE Assistant Secretary Tom Fox and others.",
            [("Elena Cruz", "Secretary", "QTI"), ("Tom Fox", "Assistant Secretary", "DXLE")],
        ),
        (
            "He thanked ICT Minister Tom Fox, UAE Minister Ann Lee and HR Secretary Jo Bell.",
            [("Tom Fox", "ICT Minister", None), ("Ann Lee", "Minister", "UAE"), ("Jo Bell", "HR Secretary", None)],
        ),
        # Honours of several words.
        (
            "At its head came the Honourable Dato Seri Setia Awang Haji Ahmad Fauzi bin Haji Abdul Latif, Minister of Works.",
            [("Ahmad Fauzi bin Haji Abdul Latif", "Minister of Works", None)],
        ),
        (
            "YB Tan Sri Dato' Haji Zulkifli bin Omar, Minister of Works, spoke.",
            [("Zulkifli bin Omar", "Minister of Works", None)],
        ),
        (
            "Pehin Dato Seri Haji Rahman bin Haji Taib, Minister of Health, spoke.",
            [("Rahman bin Haji Taib", "Minister of Health", None)],
        ),
        ("Datin Paduka Hajah Noor Aini binti Salleh spoke.", [("Noor Aini binti Salleh", None, None)]),
        (
            "Datuk Seri Azman Hashim met Tan Sri Lim Kok Wing.",
            [("Azman Hashim", None, None), ("Lim Kok Wing", None, None)],
        ),
        ("Sri Mulyani Indrawati, Minister of Finance, spoke.", [("Mulyani Indrawati", "Minister of Finance", None)]),
        ("Setia Budi and Awang Faisal came.", [("Setia Budi", None, None), ("Awang Faisal", None, None)]),
        # No persons: laws that bear names, addresses.
        ("He broke the Anna Kemp and Robert Moss Jr. Child Safety Act.", []),
        ("Under the Jane Muli and Carl Boone Clean Water Act, rivers are safe.", []),
        ("The Tom Fox Jr. Ocean Bill will protect whales.", []),
        ("They cited the Jane Muli Act. Jane Muli came.", [("Jane Muli", None, None)]),
        ("Senator Ann Lee and Clean Water Act supporters met.", [("Ann Lee", "Senator", None)]),
        ("Ann Lee and Tom Fox praised the Clean Water Act.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Contact Robert.Klein@MyWater.com for more.", []),
        ("Rob Klein, Robert.Klein@MyWater.com", [("Rob Klein", None, None)]),
    ],
)
def test_people_beside_their_houses(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What somebody was, told in a sentence that opens with it, gives way to what he is.
        (
            "The board has named Ryan Cole the guild's next chief. Prior to that, Ryan Cole was senior director at Zentel Ltd.",
            [("Ryan Cole", "next chief", None)],
        ),
        (
            "Previously, Ann Lee served as director of Zentel Ltd. Ann Lee is chair of Norvik Foods Ltd.",
            [("Ann Lee", "chair", "Norvik Foods Ltd")],
        ),
        (
            "Before joining Zentel Ltd, Ann Lee was director of Norvik Foods Ltd.",
            [("Ann Lee", "director", "Norvik Foods Ltd")],
        ),
        # Officers of one chamber, where the other is named.
        (
            "House Speaker Martin Rome and Senate President Ann Lee came.",
            [("Martin Rome", "House Speaker", None), ("Ann Lee", "President", "Senate")],
        ),
        ("House Majority Leader Martin Rome thanked the Senate.", [("Martin Rome", "House Majority Leader", None)]),
        # The house of the office that a nominee is to have; none of an envoy.
        (
            "Chris Holt, Nominee to be Member of the Board of Directors of the Tarnlow Memorial Foundation",
            [("Chris Holt", "Nominee", "Tarnlow Memorial Foundation")],
        ),
        ("Dan Wills, nominee to be ambassador to Norway, met the Calder Institute.", [("Dan Wills", "nominee", None)]),
        # Letters that open the second office of a title are no house that speaks.
        (
            "Harwick Foundry plc opened a hall.\n\nKate Toller, Senior Advisor and QCX Coordinator for Trade, met him.",
            [("Kate Toller", "Senior Advisor and QCX Coordinator for Trade", None)],
        ),
    ],
)
def test_offices_of_other_times_and_houses(text: str, told: Told) -> None:
    assert told_people(text) == told
