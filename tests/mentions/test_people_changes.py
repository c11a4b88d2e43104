# ruff: noqa: E501 - gold sentences stay on one line
"""English changes of office: what is kept or given behind what is given up, postings, appointments of several, and what
a later sentence tells with a pronoun."""

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        # The office that is kept or given, not the one that is given up.
        (
            "Ms Anna Berg will relinquish her appointment as Minister for Ports and continue as Minister for Tolls.",
            "Minister for Tolls",
            None,
        ),
        (
            "Anna Berg relinquished her post as chief surveyor at the Ministry of Tolls, and was appointed chief engineer in the Ministry of Bridges.",
            "chief engineer",
            "Ministry of Bridges",
        ),
        (
            "Anna Berg will relinquish her appointment as chief surveyor. She will remain as Minister for Tolls.",
            "Minister for Tolls",
            None,
        ),
        (
            "Anna Berg steps down as chair of Calder Foods. Ms Berg will become president of Tarvik Motors.",
            "president",
            "Tarvik Motors",
        ),
        (
            "Anna Berg resigned as head of risk at Calder Bank to become chair of Tarvik Motors.",
            "chair",
            "Tarvik Motors",
        ),
        (
            "Anna Berg will step down as chief executive but will remain chair of Calder Bank.",
            "chair",
            "Calder Bank",
        ),
        (
            "Anna Berg left Calder Bank and joined Tarvik Motors as finance director.",
            "finance director",
            "Tarvik Motors",
        ),
        (
            "Anna Berg will step down as chief executive of Calder Bank and will stay on the board as a director.",
            "director",
            "Calder Bank",
        ),
        ("Anna Berg will relinquish her appointment as Minister for Ports in May.", "Minister for Ports", None),
        # Near misses: nothing is given, or another gets it.
        ("Anna Berg steps down as chair of Calder Bank. She thanked the mayor.", "chair", "Calder Bank"),
        ("Anna Berg left the hall and thanked the president of Calder Bank.", None, None),
        ("Anna Berg resigned and left.", None, None),
        ("Anna Berg, previously", None, None),
        ("Anna Berg handed the prize to the winners and praised the director.", None, None),
        # A house that is told behind the office.
        (
            "Anna Berg will be promoted to senior registrar, and will keep her posts in the Ministry of Tolls and the Ministry of Ports.",
            "senior registrar",
            "Ministry of Tolls",
        ),
        (
            "Anna Berg will be promoted to senior registrar, and continues in the Ministry of Tolls.",
            "senior registrar",
            "Ministry of Tolls",
        ),
        (
            "Anna Berg was promoted to senior registrar and was appointed to the Ministry of Tolls, besides her duties elsewhere.",
            "senior registrar",
            "Ministry of Tolls",
        ),
        ("Anna Berg was promoted to captain, and will continue in the race on Sunday.", "captain", None),
        # Postings and moves.
        (
            "Anna Berg is posted to the Ministry of Tolls and Inland Waterways as deputy secretary.",
            "deputy secretary",
            "Ministry of Tolls and Inland Waterways",
        ),
        ("Anna Berg has moved to Calder Foods as head of sales.", "head of sales", "Calder Foods"),
        ("Anna Berg was transferred to Calder Hospital on Monday.", None, None),
        # What somebody takes up.
        (
            "Anna Berg is assuming the office of Chief Executive of the Calder Ferries Authority in May.",
            "Chief Executive",
            "Calder Ferries Authority",
        ),
        (
            "Anna Berg assumed charge as Director of the Calder Institute of Grain.",
            "Director",
            "Calder Institute of Grain",
        ),
        ("Anna Berg assumed charge of the director's papers.", None, None),
        # What somebody holds, is chosen for, given or sworn in as.
        ("Anna Berg holds the position of director at Calder Bank.", "director", "Calder Bank"),
        ("Anna Berg has been selected as the next head of sales at Calder Foods.", "head of sales", "Calder Foods"),
        ("Anna Berg was elected to be the chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg has been given the role of head of sales at Calder Foods.", "head of sales", "Calder Foods"),
        ("Anna Berg will step into the role of head of sales at Calder Foods.", "head of sales", "Calder Foods"),
        ("Anna Berg was sworn in on Monday as director of Calder Bank.", "director", "Calder Bank"),
        ("Anna Berg begins her term as president of the Calder Rowing Club.", "president", "Calder Rowing Club"),
        ("Calder Bank has selected Anna Berg to be its next chief executive.", "chief executive", "Calder Bank"),
        ("Calder Bank has picked Anna Berg as its sales director.", "sales director", "Calder Bank"),
        ("Anna Berg was picked for the captain's table.", None, None),
        ("Anna Berg holds the view of the director.", None, None),
        ("Calder Bank has named Anna Berg to lead the director search.", None, "Calder Bank"),
        ("Anna Berg, CBX has been promoted to head of sales at Calder Foods.", "head of sales", "Calder Foods"),
        # What somebody is about to be, is made, steps up or goes on to.
        ("Anna Berg is set to become chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg is due to be appointed chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg has been confirmed as chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg was made chief engineer at Calder Foods.", "chief engineer", "Calder Foods"),
        ("Anna Berg has accepted the position of dean at Calder College.", "dean", "Calder College"),
        ("Anna Berg will serve a second term as chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg, head of risk at Calder Bank, will act as chair if need be.", "head of risk", "Calder Bank"),
        ("Anna Berg steps up from deputy chair to chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg ceased to be chair of Calder Bank.", "chair", "Calder Bank"),
        (
            "Anna Berg ends her term as chair of Calder Bank and will become dean of Halden College.",
            "dean",
            "Halden College",
        ),
        (
            "Anna Berg, formerly head of sales at Tarvik Motors, takes up the position of head of sales at Calder Foods.",
            "head of sales",
            "Calder Foods",
        ),
        (
            "Anna Berg, previously dean of Halden College, is now president of Calder College.",
            "president",
            "Calder College",
        ),
        (
            "Anna Berg joins from Tarvik Motors, where she ran sales, to become dean of Calder College.",
            "dean",
            "Calder College",
        ),
        ("Anna Berg moves from Tarvik Motors to Calder Foods as head of sales.", "head of sales", "Calder Foods"),
        ("Anna Berg was made a target by the director.", None, None),
        ("Anna Berg was introduced to the director of Calder Bank.", None, None),
        ("Anna Berg ended the meeting with the chair of Calder Bank.", None, None),
        ("Anna Berg has accepted an invitation from the director of Calder Bank.", None, None),
        ("Anna Berg stepped up to the plate.", None, None),
        ("Anna Berg, a lawyer, is now suing the chair of Calder Bank.", "lawyer", None),
        # What somebody is now.
        ("Anna Berg is currently head of risk at Calder Bank.", "head of risk", "Calder Bank"),
        ("Anna Berg is now suing the head of risk at Calder Bank.", None, None),
        # Told with a pronoun later in the paragraph.
        (
            "Anna Berg, 51, has built bridges for years. She is currently head of roads at Calder Council.",
            "head of roads",
            "Calder Council",
        ),
        (
            "Anna Berg has built bridges for years. She serves as dean at Calder College.",
            "dean",
            "Calder College",
        ),
        ("Mr Anna Berg has built bridges for years. She is the dean of Calder College.", None, None),
        ("Anna Berg has built bridges for years. She is also a member of the Calder Club.", None, None),
        ("Anna Berg has built bridges for years. She is a lawyer.", None, None),
        ("Anna Berg has built bridges for years. She is the daughter of the mayor.", None, None),
        ("Anna Berg has built bridges for years. “She is the dean here,” a neighbour said.", None, None),
    ],
)
def test_the_office_behind_a_change(text: str, title: str | None, house: str | None) -> None:
    assert told_people(text) == [("Anna Berg", title, house)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Lim Boon How will speak at the hall.", "Lim Boon How"),
        ("Mr Lim Boon So, the mayor of Calder, will speak.", "Lim Boon So"),
        ("They met Anna Berg But they left the hall.", "Anna Berg"),
    ],
)
def test_a_small_word_may_be_a_last_name(text: str, name: str) -> None:
    assert [one for one, _, _ in told_people(text)] == [name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anna Berg will take over from Dan Trent, who has served as the Calder Trust's chief executive since 2005.",
            [
                ("Anna Berg", "chief executive", "Calder Trust"),
                ("Dan Trent", "chief executive", "Calder Trust"),
            ],
        ),
        (
            "Anna Berg succeeds Dan Trent, who has been a trustee of Calder College.",
            [("Anna Berg", None, None), ("Dan Trent", "trustee", "Calder College")],
        ),
        (
            "Anna Berg, 51, met Dan Trent. He is currently head of roads at Calder Council.",
            [("Anna Berg", None, None), ("Dan Trent", "head of roads", "Calder Council")],
        ),
        (
            "Anna Berg, chair of Calder Bank, spoke. Ms Berg joined in 2002. She is a member of the Calder Club.",
            [("Anna Berg", "chair", "Calder Bank")],
        ),
        (
            "Calder Foods is pleased to announce the appointment of Anna Berg as sales director.",
            [("Anna Berg", "sales director", "Calder Foods")],
        ),
        (
            "Calder Bank has picked Anna Berg to succeed Dan Trent as finance director.",
            [("Anna Berg", "finance director", "Calder Bank"), ("Dan Trent", "finance director", "Calder Bank")],
        ),
        (
            "Calder Bank named Anna Berg chief executive. Anna Berg is currently head of risk at Halden Mills. She succeeds Dan Trent.",
            [("Anna Berg", "chief executive", "Calder Bank"), ("Dan Trent", "chief executive", "Calder Bank")],
        ),
        # Another than the house may announce an office of state.
        (
            "The Calder Fund announced the appointment of Anna Berg as minister of ports.",
            [("Anna Berg", "minister of ports", None)],
        ),
        (
            "Calder Council appointed Anna Berg, a lawyer, and Dan Trent to the board.",
            [("Anna Berg", "lawyer", None), ("Dan Trent", None, None)],
        ),
    ],
)
def test_changes_of_several(text: str, told: Told) -> None:
    assert told_people(text) == told
