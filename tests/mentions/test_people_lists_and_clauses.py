# ruff: noqa: E501 - gold sentences stay on one line
"""English offices that a list, a bracket or a clause tells: portfolios, counterparts, verbs in the perfect, boards."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # An office in a bracket outweighs the label of the list; what is no office does not.
        ("Speakers included Ann Lee (Head of Policy, Harbour Trust) and Tom Fox (Director, Corfield Labs).", [("Ann Lee", "Head of Policy", "Harbour Trust"), ("Tom Fox", "Director", "Corfield Labs")]),
        ("Speakers included Ann Lee (left) and Tom Fox.", [("Ann Lee", "Speaker", None), ("Tom Fox", "Speaker", None)]),
        # A plural and a field in a bracket each.
        (
            "The new Commissioners and their portfolios are: Mrs. Ann Lee (Education); Chief Tom Fox (Agriculture and Food Security); Barr. Jo Bell (Attorney-General and Commissioner for Justice); Dr. (Mrs.) Mia Orr (Health and Human Services) and Hon. Omar Hale (Youth Development).",
            [("Ann Lee", "Commissioner", None), ("Tom Fox", "Commissioner", None), ("Jo Bell", "Attorney-General and Commissioner for Justice", None), ("Mia Orr", "Commissioner", None), ("Omar Hale", "Commissioner", None)],
        ),
        ("Present were Ann Lee (Health) and Tom Fox (Works).", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        # A style with a bracket; members, one of them a professor; the office before a professor's rank.
        ("In attendance were the Deputy Governor, Chief (Mrs.) Ann Lee; and the Chief Judge of the State, Hon. Justice Mia Orr.", [("Ann Lee", "Deputy Governor", None), ("Mia Orr", "Chief Judge of the State", None)]),
        ("Directors Tom Fox and Prof. Ann Lee resigned.", [("Tom Fox", "Director", None), ("Ann Lee", "Director", None)]),
        ("They met board chair Professor Ann Lee.", [("Ann Lee", "board chair", None)]),
        ("They met Associate Professor Ann Lee.", [("Ann Lee", "Associate Professor", None)]),
        # A delegate; a given name; party and state.
        ("“It is a waste,” said Del. Ann Lee of the Northern Isles.", [("Ann Lee", "Del", None)]),
        ("The actor Del Corfield agreed.", [("Del Corfield", "actor", None)]),
        ("They include supporters such as senator Tom Fox, R-Tenn., and Ann Lee, R-S.C., now saying no.", [("Tom Fox", "senator", None), ("Ann Lee", None, None)]),
        # The house of the next in a list is no legal form.
        ("From left, treasurer Ann Lee, PSC commissioner Tom Fox and Jo Bell.", [("Ann Lee", "treasurer", None), ("Tom Fox", "commissioner", None), ("Jo Bell", None, None)]),
    ],
)  # fmt: skip
def test_offices_of_lists(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who has led a house; a campaign against one; who had.
        ("Ann Lee has chaired Harbour Trust since 2019.", [("Ann Lee", None, "Harbour Trust")]),
        ("Ann Lee has run the finance team at Corfield Labs since 2019.", [("Ann Lee", None, "Corfield Labs")]),
        ("Ann Lee has led the campaign against Corfield Labs.", [("Ann Lee", None, None)]),
        ("Ann Lee had headed Corfield Labs until May.", [("Ann Lee", None, None)]),
        # Whom somebody represents, who has no house of his own or one in common words.
        ("It was signed by Ann Lee, manager of the free zone, representing the Norland Centre.", [("Ann Lee", "manager of the free zone", "Norland Centre")]),
        ("Ann Lee, chief executive of Corfield Labs, representing the Norland Centre, spoke.", [("Ann Lee", "chief executive", "Corfield Labs")]),
        # A counterpart; the museum where somebody works.
        ("Mayor Tom Fox met Ann Lee, his counterpart at Calder Air, in May.", [("Tom Fox", "Mayor", None), ("Ann Lee", None, "Calder Air")]),
        ("It was lent by the Oakham Museum in Leeds, where conservator Ann Lee will scan it.", [("Ann Lee", "conservator", "Oakham Museum")]),
        # A board of a house, a school of one.
        ("Ann Lee, Chair of Oakham Council's Planning Committee, agreed.", [("Ann Lee", "Chair of Oakham Council's Planning Committee", "Oakham Council")]),
        ("Tom Fox met Ann Lee, who heads Calder University's School of Law, in May.", [("Tom Fox", None, None), ("Ann Lee", "heads Calder University's School of Law", "Calder University")]),
        ("Ann Lee, Chair of Marine Biology, agreed.", [("Ann Lee", "Chair of Marine Biology", None)]),
        # What somebody is by training; the office held so far and the next; one of years ago.
        ("Ann Lee, a chemist by training who serves as Chief Commercial Officer, agreed.", [("Ann Lee", "Chief Commercial Officer", None)]),
        ("Ann Lee, a teacher who served as mayor, agreed.", [("Ann Lee", "teacher", None)]),
        ("Mr. Tom Fox, presently General Manager (Operations), is redesignated as Chief Operating Officer.", [("Tom Fox", "Chief Operating Officer", None)]),
        ("Ann Lee, currently deputy head of risk at Oakham Bank, has been appointed chief executive of Calder Bank.", [("Ann Lee", "chief executive", "Calder Bank")]),
        ("Ann Lee, now chair of Oakham Bank, was elected mayor in 2010.", [("Ann Lee", "chair", "Oakham Bank")]),
        # The house that somebody leaves; whose officer signed.
        ("Ms. Ann Lee joins as Chief Sustainability Officer from Oakham Exchange.", [("Ann Lee", "Chief Sustainability Officer", None)]),
        ("Ann Lee, a professor from Oakham University, agreed.", [("Ann Lee", "professor", "Oakham University")]),
        ("It made a management agreement with Calder Hotels, signed by Tom Fox, Senior Vice President – Development.", [("Tom Fox", "Senior Vice President – Development", "Calder Hotels")]),
        ("The city has an agreement with Acme Works, signed by Mayor Ann Lee.", [("Ann Lee", "Mayor", None)]),
        # The kind of a house before it; a department in small letters; what it is for.
        ("They met the managing director of the main contractor, Oakham Works Ltd, Mr Tom Fox.", [("Tom Fox", "managing director", "Oakham Works Ltd")]),
        ("“It is good,” says Ann Lee, vice-president, research and innovation.", [("Ann Lee", "vice-president, research and innovation", None)]),
        ("“It is good,” says Ann Lee, vice-president, finance, at Oakham University.", [("Ann Lee", "vice-president, finance", "Oakham University")]),
        ("According to Ann Lee, director, research shows that rain falls.", [("Ann Lee", "director", None)]),
        ("Ann Lee, Matron for Acute Care, added: “Staff helped to design this space.”", [("Ann Lee", "Matron for Acute Care", None)]),
        ("Senate Majority Leader Tom Fox agreed.", [("Tom Fox", "Majority Leader", "Senate")]),
        # An office and its department on the line below.
        ("Issued by:\nAnn Lee\nDirector: Media Relations\nNorthland Revenue Service", [("Ann Lee", "Director: Media Relations", "Northland Revenue Service")]),
    ],
)  # fmt: skip
def test_offices_of_clauses(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # Who took a picture, on a line of its own; a firm in a sentence.
        ("The tables were set in May.\nCorfield Marlow Photography\nThe guests came in June.", []),
        ("The studio Corfield Marlow Photography won the prize.", ["Corfield Marlow Photography"]),
        # A kind in two words, a plus sign, two known bodies.
        ("The model was offered through the auction house Veilinghuis Ter Hollin.", ["Veilinghuis Ter Hollin"]),
        ("It was designed by architects Hollin+Fox in May.", ["Hollin+Fox"]),
        ("The town welcomed an FBI and Justice Department report.", ["FBI", "Justice Department"]),
        # The house of a chief officer; a rank of the police.
        ("Ann Lee, Chief Officer of Healthwatch Oakham, agreed.", ["Healthwatch Oakham"]),
        ("Ann Lee, Chief Officer of Police, agreed.", []),
    ],
)  # fmt: skip
def test_houses_of_lists_and_credits(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations
