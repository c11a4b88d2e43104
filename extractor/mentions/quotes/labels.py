"""A name and a colon before a quote, or inside it, a dash and a name behind it: NAME: «…», “WALLACE: …”, “…” — NAME."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject

LONGEST_LABEL = 160
"""Characters from the name to the colon: name, title and organisation."""
_BEFORE_NAME = 40
_DASH = re.compile(r"[\s.]*[—–―-]{1,2}\s*(?=\w)")
_SHOUTED = re.compile(r"([A-Z][A-Z.'’\- ]{1,30}[A-Z]):\s")


def read_labels(paragraph: Paragraph) -> None:
    """Add the attributions of quotes that a name with a colon announces."""
    found = list(_read(paragraph))
    if found:
        paragraph.attributions.extend(found)
        paragraph.attributions.sort(key=lambda attribution: attribution.cue)


def _read(paragraph: Paragraph) -> Iterator[Attribution]:
    text = paragraph.text
    for number, stretch in enumerate(paragraph.stretches):
        shouted = _SHOUTED.match(text, stretch.start, stretch.end)
        if shouted is not None:
            name = Name(stretch.start, shouted.end(1), "person")
            yield _attribution(paragraph, number, name, stretch.start, stretch.start, "label inside")
            continue
        signed = _signature(paragraph, number, stretch.outer_end)
        if signed is not None:
            yield signed
            continue
        head = text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()
        if not head.endswith(":"):
            continue
        colon = text.rindex(":", 0, stretch.outer_start)
        start = paragraph.sentence_at(stretch.outer_start)[0]
        if colon - start > LONGEST_LABEL or _is_taken(paragraph, start, colon):
            continue
        names = [name for name in paragraph.names_in(start, colon) if name.kind == "person"]
        if names and len(text[start : names[0].start].strip()) <= _BEFORE_NAME:
            yield _attribution(paragraph, number, names[0], names[0].start, colon + 1, "name colon")


def _signature(paragraph: Paragraph, number: int, end: int) -> Attribution | None:
    """“…” — NAME, TITLE at the end of a paragraph."""
    dash = _DASH.match(paragraph.text, end)
    if dash is None or len(paragraph.text) - dash.end() > LONGEST_LABEL:
        return None
    name = next(iter(paragraph.names_in(dash.end(), len(paragraph.text))), None)
    if name is None or name.kind != "person" or name.start - dash.end() > 1:
        return None
    tail = paragraph.text[name.end :].strip()
    if tail and not tail.startswith((",", "،", "(")):
        return None
    return _attribution(paragraph, number, name, name.start, name.end, "dash line")


def _is_taken(paragraph: Paragraph, start: int, colon: int) -> bool:
    """A clause of speech or another quote stands there: the colon is theirs."""
    at = bisect_left(paragraph.attributions, start, key=lambda attribution: attribution.cue[0])
    if at < len(paragraph.attributions) and paragraph.attributions[at].cue[0] < colon:
        return True
    return paragraph.has_quote(start, colon)


def _attribution(paragraph: Paragraph, number: int, name: Name, start: int, end: int, rule: str) -> Attribution:
    subject = Subject("named", name, (name.start, name.end), name.gender, "singular", "person")
    bounds = paragraph.sentence_at(paragraph.stretches[number].outer_start)
    return Attribution(
        start, end, (start, start), subject, bounds, rule, "after", "colon", False, frozenset((number,))
    )  # fmt: skip
