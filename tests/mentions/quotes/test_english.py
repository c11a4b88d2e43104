# ruff: noqa: E501 - one tagged sentence a line
from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.quotes.tagged import read, said

Q = "We are ready for the winter."
CASES = {
    "title and organisation before the verb": ("<p>Ann Hale</p>, Executive Director, <o>Harbour Trust</o> said: “We are ready for the winter.”", [("We are ready for the winter.", "Ann Hale")]),
    "title and organisation behind the quote": ("“We are ready for the winter,” <p>Ann Hale</p>, Managing Director, <o>Harbour Trust</o> said.", [("We are ready for the winter", "Ann Hale")]),
    "title and two organisations": ("Signing on behalf of <o>Dune Holdings</o>, <p>Ann Hale</p>, General Manager, <o>Dune Yards</o> and <o>Dune Piers</o>, said, “We are ready for the winter.”", [("We are ready for the winter.", "Ann Hale")]),
    "president of explained": ("The trust is growing as <p>Ann Hale</p>, President of <o>Harbour Trust North</o>, explained, “We are ready for the winter.”", [("We are ready for the winter.", "Ann Hale")]),
    "after the talks with a minister": ("After the talks with <p>Ann Hale</p>, Minister of Ports, <o>Harbour Trust</o> said: “We are ready for the winter.”", [("We are ready for the winter.", "Harbour Trust")]),
    "cue behind": ("“We are ready for the winter,” <p>Ann Hale</p> said.", [("We are ready for the winter", "Ann Hale")]),
    "inversion": ("“We are ready for the winter,” said <p>Ann Hale</p>, mayor of Port Ash.", [("We are ready for the winter", "Ann Hale")]),
    "cue before": ("<p>Ann Hale</p>, the mayor, said: “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "title and name": ("Harbour Trust director <p>Ann Hale</p> added, “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "verb first": ("Said <p>Ann Hale</p>, mayor: “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "according to": ("According to Mayor <p>Ann Hale</p>, the town is “ready for the worst of the winter.”", [("ready for the worst of the winter.", "Ann Hale")]),
    "partial": ("<p>Ann Hale</p> said the town was “ready for the worst of winters.”", [("ready for the worst of winters.", "Ann Hale")]),
    "split": ("“We are ready,” <p>Ann Hale</p> said, “and we will stay so.”", [("We are ready", "Ann Hale"), ("and we will stay so.", "Ann Hale")]),
    "second without verb": ("“We are all ready now,” said <p>Ann Hale</p>. “The snow may come.”", [("We are all ready now", "Ann Hale"), ("The snow may come.", "Ann Hale")]),
    "organisation": ("The <o>Harbour Trust</o> said in a statement that it was “ready for the worst of winters.”", [("ready for the worst of winters.", "Harbour Trust")]),
    "spokesman": ("“We are ready for the winter,” a spokesman for <p>Ann Hale</p> said.", [("We are ready for the winter", "a spokesman for Ann Hale")]),
    "pronoun": ("<f>Ann Hale</f> opened the hall. “We are ready for the winter,” she said.", [("We are ready for the winter", "Ann Hale")]),
    "gender": ("<f>Ann Hale</f> met <m>Tom Brandt</m>. “We are ready for the winter,” he said.", [("We are ready for the winter", "Tom Brandt")]),
    "name and colon": ("<p>Ann Hale</p>, mayor of Port Ash: “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "colon paragraph": ("<p>Ann Hale</p> said:\n“We are ready for the winter.”", [(Q, "Ann Hale")]),
    "dash line": ("“We are ready for the winter.”\n— <p>Ann Hale</p>, mayor", [(Q, "Ann Hale")]),
    "carried on": ("“We are all ready,” said <p>Ann Hale</p>.\n“The snow may come any day.”", [("We are all ready", "Ann Hale"), ("The snow may come any day.", "Ann Hale")]),
    "open paragraph": ("<p>Ann Hale</p> said: “We are all ready.\n“The snow may come any day.”", [("We are all ready.", "Ann Hale"), ("The snow may come any day.", "Ann Hale")]),
    "question": ("“Are we ready for the winter?” <p>Ann Hale</p> asked.", [("Are we ready for the winter?", "Ann Hale")]),
    "called": ("<p>Ann Hale</p> called the plan “a bridge to nowhere at all.”", [("a bridge to nowhere at all.", "Ann Hale")]),
    "cue inside speech": ("“He said we were ready,” <p>Ann Hale</p> told reporters.", [("He said we were ready", "Ann Hale")]),
    "an office and a colon": ("<p>Ann Hale</p>, the <t>judge</t>, sat on Monday. The judge ruled: “The firm must pay all that it owes to the town.”", [("The firm must pay all that it owes to the town.", "Ann Hale")]),
    "nobody before a colon": ("Comment of the new head: “I was taught by six hundred teachers each day.”", [("I was taught by six hundred teachers each day.", None)]),
    "two words behind a quote": ("“We are all ready,” said <p>Ann Hale</p>, who had leased the hall. “It works.”", [("We are all ready", "Ann Hale"), ("It works.", "Ann Hale")]),
    "shouted label": ("“HALE: We are ready for the winter.”\n", [("HALE: We are ready for the winter.", "HALE")]),
    "single marks": ("<p>Ann Hale</p> said: ‘It’s the workers’ day. We are ready for it.’", [("It’s the workers’ day. We are ready for it.", "Ann Hale")]),
    "single straight marks": ("'We can't close the gap alone,' <p>Ann Hale</p> said. 'The town must help us.'", [("We can't close the gap alone", "Ann Hale"), ("The town must help us.", "Ann Hale")]),
    "single mark in a marked page": ("“Our ‘best of the very best’ team won,” said <p>Ann Hale</p>.", [("Our ‘best of the very best’ team won", "Ann Hale")]),
    "unmarked below a colon": ("<p>Ann Hale</p>, the mayor, said:\nThe bridge is ready and it will stay open.", [("The bridge is ready and it will stay open.", "Ann Hale")]),
    "style": ("“We are all ready for the winter,” said Rt. Hon. <p>Ann Hale</p>.", [("We are all ready for the winter", "Ann Hale")]),
    "what she called": ("It was what <p>Ann Hale</p> called “a gift to the town.”", [("a gift to the town.", "Ann Hale")]),
    "honorific": ("<f>Ann Hale</f> opened the hall. Her Excellency said the town was “ready for the worst of winters.”", [("ready for the worst of winters.", "Ann Hale")]),
    "age": ("<f>Ann Hale</f> came late. “We are ready for the winter,” the 33-year-old said.", [("We are ready for the winter", "Ann Hale")]),
    "the group": ("<o>Hale Group</o> opened a hall on Monday. “We are ready for the winter,” the group said.", [("We are ready for the winter", "Hale Group")]),
    "gender from pronouns": ("<p>Kim Hale</p> brought her team. <p>Lee Brandt</p> brought his dog. “We are ready for the winter,” she said.", [("We are ready for the winter", "Kim Hale")]),
    "colon without a verb of speech": ("<p>Ann Hale</p> had one answer for them: “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "capital pronoun": ("“Can we do it?” <p>Ann Hale</p> asked, looking up. “What do I know?”", [("Can we do it?", "Ann Hale"), ("What do I know?", "Ann Hale")]),
    "carried on from reported speech": ("“We are all ready,” said <p>Ann Hale</p>.\n<p>Tom Brandt</p> argued that the town was far from ready.\n“The snow may come any day.”", [("We are all ready", "Ann Hale"), ("The snow may come any day.", "Tom Brandt")]),
    "the same official": ("<p>Ann Hale</p> said the town was ready. “We expect a hard winter here,” the same official said.", [("We expect a hard winter here", "Ann Hale")]),
    "a name that the tagger takes for a verb": ("<m>Tom Husted</m> came late. <m>Husted</m> continued by saying, “We are ready for the winter.”", [(Q, "Husted")]),
    "went on": ("“We are ready, are we not?” <p>Ann Hale</p> went on.", [("We are ready, are we not?", "Ann Hale")]),
    "questioned": ("“Are we ready for the winter?” <p>Hale</p> questioned.", [("Are we ready for the winter?", "Hale")]),
    "a relative clause before the verb": ("“We are ready for the winter,” an engineer, who was not allowed to speak, told <o>Harbour News</o>.", [("We are ready for the winter", "an engineer")]),
    "a relative clause at the start": ("One visitor, who like others spoke on the condition that his name not be used, said that the town was “ready for the worst of winters.”", [("ready for the worst of winters.", "One visitor")]),
    "an apposition that no comma closes": ("<p>Ann Hale</p>, a top aide said, “is ready for the worst of winters.”", [("is ready for the worst of winters.", "a top aide")]),
    "as she puts it": ("As the paper's <f>Ann Hale</f> puts it, <m>Tom Brandt</m> is making them “an offer they cannot refuse.”", [("an offer they cannot refuse.", "Ann Hale")]),
    "label behind a dash": ("Pollsters agree - <m>Carl Hale</m>: “We are ready for the winter.”", [(Q, "Carl Hale")]),
    "a verb that leads to another": ("<m>Tom Brandt</m> said that <p>Ann Hale</p> will continue to be “a gift to the whole of the town.”", [("a gift to the whole of the town.", "Tom Brandt")]),
    "shouted words are no title": ("The <o>Harbour Trust</o> emailed one sentence: “THIS IS NOT OK.”", [("THIS IS NOT OK.", "Harbour Trust")]),
    "first person": ("He came late. “We are ready for the winter,” I said.", [("We are ready for the winter", "I")]),
    "in her words": ("<f>Ann Hale</f> said that her office would buy the pump, which would be, in her words, “the cheapest wall of all.”", [("the cheapest wall of all.", "Ann Hale")]),
    "behind a report": ("Or maybe <m>Tom Brandt</m>, digital consultant <m>Phil Hale</m> says. “The town has all that it needs.”", [("The town has all that it needs.", "Phil Hale")]),
    "a name before a participle": ("The film shows pictures of <f>Ann Hale</f> asking, “Why are we not ready for it?”", [("Why are we not ready for it?", "Ann Hale")]),
    "per": ("It is forbidden “to build within the old wall,” per the town’s bylaws.", [("to build within the old wall", "the town’s bylaws")]),
    "a plural is nobody's she": ("<f>Ann Hale</f> spoke first. Analysts said that she had won. “We are ready for the winter,” she said.", [("We are ready for the winter", "Ann Hale")]),
    "they": ("Several engineers wrote a letter. “We are ready for the winter,” they wrote.", [("We are ready for the winter", "Several engineers")]),
    "neither is nobody's she": ("<f>Ann Hale</f> met <m>Tom Brandt</m>. Neither would predict the result. “We are ready for the winter,” she said.", [("We are ready for the winter", "Ann Hale")]),
    "him is someone else": ("<m>Tom Brandt</m> is old. His granddaughter <p>Kezia</p> sings beside him now. “We are ready for the winter,” she said.", [("We are ready for the winter", "Kezia")]),
    "signed without a known name": ("“We are ready for the winter.”― Dana B. Morrow, baker", [(Q, "Dana B. Morrow")]),
    "signed with a stop": ("“We are ready for the winter.” ― <p>Ann Hale</p>.", [(Q, "Ann Hale")]),
    "insertion behind the name": ("“We had more fun than this,” town clerk <m>Tom Brandt</m>, wearing a paper hat, said as confetti fell.", [("We had more fun than this", "Tom Brandt")]),
    "a name and a bracket before the verb": ("Shown a picture of a six-pointed star likened to the old flag, Speaker <m>Tom Brandt</m> (R-WI) said “it has no place in any of our towns.”", [("it has no place in any of our towns.", "Tom Brandt")]),
    "a blank missing before the mark": ("<m>Tom Brandt</m> said,“Look, we are ready for the winter.”", [("Look, we are ready for the winter.", "Tom Brandt")]),
    "which he called": ("<m>Tom Brandt</m> said he would close the board, which he called “a club for old friends.” He left.", [("a club for old friends.", "Tom Brandt")]),
    "an aside behind a dash": ("<m>Tom Brandt</m> also praised the old ways — “We knew what we were doing!” — and left.", [("We knew what we were doing!", "Tom Brandt")]),
    "comma and clause right behind": ("People want more, <m>Tom Brandt</m> said. They have “a higher set of hopes than ever,” he said, and are steering away.", [("a higher set of hopes than ever", "Tom Brandt")]),
    "the name at the colon": ("The rise of <m>Tom Brandt</m> does not surprise pollster <p>Ann Hale</p>: “We are ready for the winter.”", [(Q, "Ann Hale")]),
    "two parts joined": ("<f>Ann Hale</f> spoke. She adds that <m>Tom Brandt</m> is “like a very spoiled child” and “not at all a smart man.”", [("like a very spoiled child", "Ann Hale"), ("not at all a smart man.", "Ann Hale")]),
    "a call in capitals": ("<f>Ann Hale</f> spoke. She declared “What a Super Tuesday!” and left.", [("What a Super Tuesday!", "Ann Hale")]),
    "said Sunday": ("“Is he going to go at last, or is he not?” the presumptive nominee, <m>Tom Brandt</m>, tweeted Sunday after the vote.", [("Is he going to go at last, or is he not?", "Tom Brandt")]),
    "dateline": ("PORT ASH — U.S. Rep. <f>Gwen Hale</f> on Friday attacked <m>Tom Brandt</m> while praising the mayor as a “work horse, not a show horse.”", [("work horse, not a show horse.", "Gwen Hale")]),
    "title behind the verb": ("“Imagine both of them on the same stage,” mused Blaze co-host <m>Stu Brandt</m>.", [("Imagine both of them on the same stage", "Stu Brandt")]),
    "the name comes behind": ("“We slept on flour sacks for a week,” she said, and laughed. <p>Rosa Hale</p> stood in her bakery.", [("We slept on flour sacks for a week", "Rosa Hale")]),
    "the name comes in the next paragraph": ("“We slept on flour sacks for a week,” he said.\n<m>Tom Brandt</m>, a baker, opened his shop again on Sunday.", [("We slept on flour sacks for a week", "Tom Brandt")]),
    "the name behind is another's": ("“We slept on flour sacks for a week,” she said.\n<m>Tom Brandt</m>, a baker, opened his shop again on Sunday.", [("We slept on flour sacks for a week", None)]),
    "as the crowd roared": ("“We are ready for the winter,” <p>Hale</p> said on Sunday as <m>Tom Brandt</m> shouted.", [("We are ready for the winter", "Hale")]),
    "as a memo put it": ("The main need of the programme is a “lawful source of income for all,” as a Trust memo put it.", [("lawful source of income for all", "a Trust memo")]),
    "an aside that governs": ("During his years in office, Mr. <m>Brandt</m> said, a majority of people have come to believe “that the sea is rising and that it matters.”", [("that the sea is rising and that it matters.", "Brandt")]),
    "a title with a verb in it": ("“We are ready for the winter,” said Oversight ranking Democrat <m>Elijah Hale</m> (D-Md.).", [("We are ready for the winter", "Elijah Hale")]),
    "a clause that the parser takes for a noun": ("“We do not see the need for it at all,” the two write. “We never will see the need for it.”", [("We do not see the need for it at all", "the two"), ("We never will see the need for it.", "the two")]),
    "signed inside the marks": ("<m>Tom Brandt</m> spoke.\n“Stay in until you get everything that you fight for.\n<p>Charles Hale</p>, Democracy Now.”", [("Stay in until you get everything that you fight for.", "Charles Hale")]),
    "a word glued to the closing mark": ("“I want it to be first - so do voters!”After his rally, the candidate said that it was “a new day for all of us.”", [("I want it to be first - so do voters!", "the candidate"), ("a new day for all of us.", "the candidate")]),
    "a clause that nobody can read": ("<p>Ann Hale</p> said that it rained.\n“We will all be speaking of the rain,” is one common saying here.", [("We will all be speaking of the rain", None)]),
    "opener lost": ("We are ready for the winter,” said <p>Ann Hale</p>, the mayor.", [("We are ready for the winter", "Ann Hale")]),
    "closer lost": ("“We are ready for the winter, said <p>Ann Hale</p>, the mayor.", [("We are ready for the winter", "Ann Hale")]),
    "lines without marks": ("<p>Ann Hale</p> said: “We are ready.\nThe snow may come any day now.\nWe will be here.”\n“And there we are again.”", [("We are ready.", "Ann Hale"), ("The snow may come any day now.", "Ann Hale"), ("We will be here.", "Ann Hale"), ("And there we are again.", "Ann Hale")]),
    "the lawyer added": ("“We are all ready,” said <p>Ann Hale</p>. The snow came.\n“It may stay until the spring,” the lawyer added.", [("We are all ready", "Ann Hale"), ("It may stay until the spring", "Ann Hale")]),
}  # fmt: skip
LONG_TALE = " The work on the wall began in the spring of the year and went on until the first snow fell." * 8
NOT_SPEECH = [
    "His own “Lost at Sea: How to Find the Way Home,” has sold 235 copies in eight months, according to <o>Harbour Books</o>.",
    "“EVENTUALLY THE VOTERS MAKE GOOD DECISIONS”",
    '<p>Ann Hale</p> said it was <clip date="the bridge is ready and open" size="4">.',
    "The <o>Gulf Bank</o> (“GMB” or “the Group”) announced its results on Monday.",
    "The workers’ hall and the '90s were on the minds of the firms' owners, <p>Ann Hale</p> said.",
    "The ‘great leap forward plan’ went on, said <p>Ann Hale</p>.",
    "The book “Water for Every Home in Town” won a prize.",
    "The firm was named “Best Bank for Small Owners” again.",
    "The <o>Trust</o> runs a programme called “Green Berths for All.”",
    "<p>Tom “Red” Brandt</p> opened the fair.",
    "<p>Ann Hale</p> led the trust. She serves the yards by “walking every pier and checking each rope before the boats go out.”",
    "The so-called “smart” meters were removed.",
    "The motto of the fair: “Read more, dream more.”",
    "He sang two songs: “All the Long Way Home to the Old Grey Harbour” and another.",
    "",
    "”",
    "“",
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_who_said_what(case: str) -> None:
    tagged, expected = CASES[case]
    assert said(tagged, "en") == expected


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_what_is_no_speech(text: str) -> None:
    assert said(text, "en") == []


def test_parts_of_one_quotation() -> None:
    text, quotes = read("“We are ready,” <p>Ann Hale</p> said. “The snow may come.” And it did.", "en")
    (quote,) = quotes
    assert [part.of(text) for part in quote.parts] == ["We are ready", "The snow may come."]
    assert quote.span.of(text) == "We are ready,” Ann Hale said. “The snow may come."
    assert quote.cue is not None
    assert quote.cue.of(text) == "said"
    assert (quote.kind, quote.attribution, quote.repaired) == ("direct", "named", False)


def test_whole_sentences_behind_the_verb_are_direct() -> None:
    _, (quote,) = read("<p>Ann Hale</p>, a mayor, commented “We are ready for the winter. We have salt.1”", "en")
    assert quote.kind == "direct"
    _, (quote,) = read("<p>Ann Hale</p> said the town was “ready for the winter and the spring”.", "en")
    assert quote.kind == "partial"


def test_the_local_words_of_a_pronoun() -> None:
    text, (quote,) = read("<f>Ann Hale</f> spoke. “We are ready for the winter,” she said.", "en")
    assert quote.speaker is not None
    assert quote.speaker_text is not None
    assert (quote.speaker.of(text), quote.speaker_text.of(text)) == ("Ann Hale", "she")
    assert quote.attribution == "pronoun"


def test_an_announcement_without_marks_is_no_quote() -> None:
    words = "A local builder pleaded guilty to one count of lying about the harbour wall, announced <p>Ann Hale</p>."
    assert said(words + LONG_TALE, "en") == []
    agency = (
        "The fair was attended by guests of the US mission and of many other towns, the <o>Jay agency</o> reported."
    )
    assert said(agency, "en") == []


def test_sentences_behind_a_colon_have_lost_their_marks() -> None:
    text, (quote,) = read(
        "<p>Ann Hale</p> said: Harbour walls stand or fall on the care of builders." + LONG_TALE, "en"
    )
    assert quote.parts[0].of(text) == "Harbour walls stand or fall on the care of builders."
    assert quote.speaker is not None
    assert quote.speaker.of(text) == "Ann Hale"


def test_who_speaks_without_marks_is_not_i() -> None:
    tagged = (
        "They do a hard job with decency, said <p>Ann Hale</p>. They are ill served by us. I want to thank the nurse."
    )
    assert {speaker for _, speaker in said(tagged + LONG_TALE, "en")} == {"Ann Hale"}


def test_reported_speech_is_a_row_only_where_asked() -> None:
    tagged = "<p>Ann Hale</p> said that the town would open the bridge in May."
    assert said(tagged, "en") == []
    assert said(tagged, "en", quote_kinds=("indirect",)) == [("the town would open the bridge in May", "Ann Hale")]


def test_reported_speech_feeds_the_pronouns() -> None:
    tagged = "<f>Ann Hale</f> warned that ice was near. “We are ready for the winter,” she said."
    assert said(tagged, "en") == [("We are ready for the winter", "Ann Hale")]


def test_nobody_near_stays_unknown() -> None:
    text, (quote,) = read("“We are ready for whatever the winter may bring to us.”", "en")
    assert quote.speaker is None
    assert quote.attribution == "none"
    assert quote.parts[0].of(text).startswith("We are")


LOST = (
    "We are thrilled to open the bridge in May, said <p>Ann Hale</p>, mayor of Port Ash. Our crews worked all winter."
)


def test_speech_without_marks() -> None:
    text, (quote,) = read(LOST, "en")
    assert [part.of(text) for part in quote.parts] == [
        "We are thrilled to open the bridge in May",
        "Our crews worked all winter.",
    ]
    assert quote.speaker is not None
    assert quote.speaker.of(text) == "Ann Hale"
    assert quote.repaired


def test_reported_speech_is_not_taken_for_speech_without_marks() -> None:
    assert said("The bridge opens in May, said <p>Ann Hale</p>, mayor of Port Ash.", "en") == []


def test_marks_elsewhere_mean_that_none_are_lost() -> None:
    assert len(said(LOST + "\n“It will be a good year for all of us,” said <p>Tom Brandt</p>.", "en")) == 1


def test_signed_quotes_one_after_the_other() -> None:
    tagged = (
        "“We are ready for the winter.” ― <p>Ann Hale</p>\n“And we are not ready at all.” — <p>Tom Brandt</p>, baker"
    )
    assert said(tagged, "en") == [
        ("We are ready for the winter.", "Ann Hale"),
        ("And we are not ready at all.", "Tom Brandt"),
    ]


def test_a_quote_that_begins_the_next_sentence_goes_on() -> None:
    tagged = "“We are ready for it,” said <p>Ann Hale</p>. “The town has all it needs,” because of the new mill."
    assert [speaker for _, speaker in said(tagged, "en")] == ["Ann Hale", "Ann Hale"]


def test_a_title_before_a_surname_is_not_who_speaks() -> None:
    text = (
        "The fire was met by Assistant Chief Fire Officer (ACFO) Kwabena Ofosu-Mensah.\n\nACFO Ofosu-Mensah used the "
        "day to remind traders. “Call 192 first, and film later,” he advised."
    )
    extraction = annotate(text)
    (quote,) = extraction.mentions.quotes
    assert quote.speaker is not None
    assert quote.speaker.of(text).endswith("Ofosu-Mensah")


MINISTERS = "Minister for Ports Tom Fox met Minister of State Karl Lind. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“We are ready for the winter. It is near,” Eng. Tom Fox, the Managing Director, said at the site.",
            "Tom Fox",
        ),
        ("“We are ready for the winter. It is near,” Cllr. Tom Fox said at the site.", "Tom Fox"),
        (MINISTERS + "The Minister said: “We are all ready for the winter.”", "Tom Fox"),
        (MINISTERS + "The Minister of State said: “We are all ready for the winter.”", "Karl Lind"),
        (
            "Minister of State Karl Lind met the crew. The Minister said: “We are all ready for the winter.”",
            "Karl Lind",
        ),
        ("“We are all ready for the winter,” the Bishop-elect told us.", "the Bishop-elect"),
    ],
)
def test_styles_and_ministers_of_state(text: str, speaker: str) -> None:
    (quote,) = annotate(text).mentions.quotes
    assert quote.speaker is not None
    assert quote.speaker.of(text) == speaker
