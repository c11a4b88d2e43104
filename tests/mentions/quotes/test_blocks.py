"""Block quotes of a page: the page marks the speech, the text may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.mentions.mention import PersonMention, Quote
from extractor.mentions.quotes import find_quotes
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import Span
from tests.mentions.quotes.tagged import read


def quotes(text: str, name: str, *, quoted: int) -> tuple[Quote, ...]:
    release = plain_release(text, language="en")
    blocks = tuple(replace(block, quoted=number == quoted) for number, block in enumerate(release.blocks))
    reading = read_passages(replace(release, blocks=blocks), names=False)
    at = text.index(name)
    return find_quotes(reading, [PersonMention(Span(at, at + len(name)), "given")], [], settings=Settings())


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Ann Hale said:\nThe bridge opens in May and it will stay open.", 1),
        ("The bridge opens in May and it will stay open. — Ann Hale, mayor", 0),
    ],
)
def test_a_block_quote_without_marks(text: str, quoted: int) -> None:
    (quote,) = quotes(text, "Ann Hale", quoted=quoted)
    assert quote.parts[0].of(text) == "The bridge opens in May and it will stay open."
    assert quote.speaker is not None
    assert quote.speaker.of(text) == "Ann Hale"


def test_a_block_quote_that_nobody_speaks() -> None:
    assert quotes("Ann Hale came.\nThe bridge opens in May and it will stay open.", "Ann Hale", quoted=1) == ()


def test_a_spokesperson_speaks_for_the_organisation_before() -> None:
    tagged = "The <o>Harbour Trust</o> welcomed the launch. “It brings people to the door sooner,” a spokesperson said."
    text, (quote,) = read(tagged, "en")
    assert quote.organisation is not None
    assert quote.organisation.of(text) == "Harbour Trust"
