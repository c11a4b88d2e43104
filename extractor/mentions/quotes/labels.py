"""A name and a colon before a quote, or inside it, a dash and a name behind it: NAME: «…», “WALLACE: …”, “…” — NAME."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from extractor.mentions.quotes.frames import SIGNED, Attribution, Name, Paragraph, Subject
from extractor.text import fold_term

LONGEST_LABEL = 160
"""Characters from the name to the colon: name, title and organisation."""
CALLED = "first or last name colon"
"""The rule of a quote behind one name of somebody and a colon."""
_BEFORE_NAME = 40
_DASH = re.compile(r"[\s.]*[—–―-]{1,2}\s*(?=\w)")
_DASH_BEFORE = re.compile(r"\s[—–―-]{1,2}\s*(?=\w)")
_UNLISTED = re.compile(r"[A-ZÀ-Þ][\w'’-]*\.?(?: (?:[a-z]{2,3} )?(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’-]+)){1,4}(?=[,.(]|\s*$)")
"""A name that no finder knows: two to five capitalised words."""
_STOPS = frozenset(".!?؟:؛;…")
_SHOUTED = re.compile(r"([A-Z][A-Z.'’\- ]{1,30}[A-Z]):\s")


def read_labels(paragraph: Paragraph, called: Collection[str] = ()) -> None:
    """Add the attributions of quotes that a name with a colon announces; ``called``: the first and last names of the
    release's people, folded, any of which may stand alone in an interview: Anna: “…”"""
    found = list(_read(paragraph, called))
    if found:
        paragraph.attributions.extend(found)
        paragraph.attributions.sort(key=lambda attribution: attribution.cue)


def _read(paragraph: Paragraph, called: Collection[str]) -> Iterator[Attribution]:
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
        labelled = _behind_dash(paragraph, start, colon)
        if labelled is not None:
            yield _attribution(paragraph, number, labelled, labelled.start, colon + 1, "name colon")
            continue
        if colon - start > LONGEST_LABEL or _is_taken(paragraph, start, colon):
            continue
        names = [name for name in paragraph.names_in(start, colon) if name.kind == "person"]
        if names and not text[names[-1].end : colon].strip():
            yield _attribution(paragraph, number, names[-1], names[-1].start, colon + 1, "name colon")
        elif names and len(text[start : names[0].start].strip()) <= _BEFORE_NAME:
            yield _attribution(paragraph, number, names[0], names[0].start, colon + 1, "name colon")
        elif not names and fold_term(text[start:colon]) in called and not text[:start].strip():
            alone = Name(start, start + len(text[start:colon].rstrip()), "person")
            yield _attribution(paragraph, number, alone, start, colon + 1, CALLED)


def _behind_dash(paragraph: Paragraph, start: int, colon: int) -> Name | None:
    """HEADLINE - NAME: the name alone between dash and colon."""
    dashes = list(_DASH_BEFORE.finditer(paragraph.text, start, colon))
    dash = dashes[-1] if dashes else None
    if dash is None or paragraph.has_quote(dash.end(), colon):
        return None
    names = [name for name in paragraph.names_in(dash.end(), colon) if name.kind != "place"]
    whole = bool(names) and names[0].start == dash.end() and not paragraph.text[names[-1].end : colon].strip()
    return names[0] if whole else None


def _signature(paragraph: Paragraph, number: int, end: int) -> Attribution | None:
    """“…” — NAME, TITLE at the end of a paragraph."""
    dash = _DASH.match(paragraph.text, end)
    if dash is None or len(paragraph.text) - dash.end() > LONGEST_LABEL:
        return None
    name = signed_name(paragraph, dash.end())
    if name is None:
        return None
    return _attribution(paragraph, number, name, name.start, name.end, SIGNED)


def signed_name(paragraph: Paragraph, start: int, end: int | None = None) -> Name | None:
    """The person whose name begins behind a dash and ends the line, or stands before a title: one that was found, else
    two or more capitalised words."""
    end = len(paragraph.text) if end is None else end
    name = next(iter(paragraph.names_in(start, end)), None)
    if name is None or name.start - start > 1:
        match = _UNLISTED.match(paragraph.text, start)
        name = Name(match.start(), match.end(), "person") if match is not None else None
    if name is None or name.kind != "person":
        return None
    tail = paragraph.text[name.end : end].strip()
    return name if tail in ("", ".") or tail.startswith((",", "،", "(")) else None


def signature_line(paragraph: Paragraph) -> Name | None:
    """The person whose name and title fill a line of their own: Dr Ann Hale, Chief Executive, Harbour Trust."""
    text = paragraph.text.strip()
    if paragraph.stretches or paragraph.attributions or len(text) > LONGEST_LABEL or text[-1:] in _STOPS:
        return None
    name = next((name for name in paragraph.names if name.kind == "person"), None)
    if name is None or not _only_styles(paragraph, name):
        return None
    tail = paragraph.text[name.end :].strip()
    titled = bool(paragraph.titles_of(name)) or _is_capital(tail, paragraph)
    return name if not tail or (titled and tail[0] in ",،(–—-") else None


def _is_capital(words: str, paragraph: Paragraph) -> bool:
    """P.Eng., Managing Director, Bank of the North: capitals but for small words."""
    small = paragraph.passage.lexicon.index("function_words")
    return all(word[:1].isupper() or word in small for word in re.findall(r"\w+", words))


def _only_styles(paragraph: Paragraph, name: Name) -> bool:
    """Nothing, or words of address, in front of a name."""
    facts = paragraph.passage.lexicon
    words = fold_term(paragraph.text[: name.start]).replace(".", " ").split()
    styles = facts.index("honorifics"), facts.index("abbreviations")
    return " ".join(words) in styles[0] or all(any(word in table for table in styles) for word in words)


def announced_name(paragraph: Paragraph) -> Name | None:
    """The first person whom a line that ends with a colon names, where a comma stands before each other one: Comments
    by Ann Hale, chair, Harbour Trust:"""
    if len(paragraph.text) > LONGEST_LABEL or paragraph.stretches:
        return None
    people = [name for name in paragraph.names if name.kind == "person"]
    alone = all(paragraph.text[: name.start].rstrip().endswith((",", "،")) for name in people[1:])
    return people[0] if people and alone else None


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
