"""Speech that has lost its marks: in a release without any, the words beside "said NAME" or behind a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.quotes.frames import Attribution, Paragraph
from extractor.mentions.quotes.marks import Stretch
from extractor.mentions.quotes.titles import leads_to_title
from extractor.text import fold_term

FEWEST_WORDS = 5
ENOUGH_WORDS = 150
"""An English text of so many words without one apostrophe has lost them."""
LONGEST_WORD = 20
"""Characters behind a colon in which its first word stands, and before one in which its last does."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EDGE = " \t\u00a0-–—‘’"


def read_unmarked(paragraphs: Sequence[Paragraph]) -> None:
    """Add stretches, marked as repaired, where no paragraph has a quote mark.

    English asks for the first person ("we", "our", "I"): reported speech has the same shape ("The deal is dead, he
    said"). Where a whole release has no apostrophe either, its typographic marks were lost on the way, and
    "…, said NAME" is enough. Arabic asks for a colon behind the verb or its subject.
    """
    if any(paragraph.stretches for paragraph in paragraphs):
        return
    lost = _has_lost_apostrophes(paragraphs)
    for paragraph in paragraphs:
        arabic = paragraph.passage.lexicon.language == "ar"
        for attribution, places in list(_read_arabic(paragraph) if arabic else _read_english(paragraph, lost)):
            _add(paragraph, attribution, places)


def _has_lost_apostrophes(paragraphs: Sequence[Paragraph]) -> bool:
    words = 0
    for paragraph in paragraphs:
        if "'" in paragraph.text or "’" in paragraph.text:
            return False
        words += paragraph.text.count(" ")
    return words >= ENOUGH_WORDS


def _add(paragraph: Paragraph, attribution: Attribution, places: Sequence[tuple[int, int]]) -> None:
    first = len(paragraph.stretches)
    if first and places[0][0] < paragraph.stretches[-1].end:
        return
    paragraph.stretches.extend(Stretch(start, start, end, end, repaired=True) for start, end in places)
    linked = replace(attribution, linked=frozenset((first,)), rule=attribution.rule + " unmarked", content=None)
    paragraph.attributions[paragraph.attributions.index(attribution)] = linked


def _read_english(paragraph: Paragraph, lost: bool) -> Iterator[tuple[Attribution, list[tuple[int, int]]]]:
    for attribution in list(paragraph.attributions):
        if attribution.weak or attribution.subject.form not in ("named", "pronoun", "description"):
            continue
        place = _words_beside(paragraph, attribution)
        if place is None:
            continue
        news = attribution.rule == "english news"  # NAME announced: as well reported as said
        inverted = lost and not news and attribution.cue[0] >= place[1] and _is_inverted(attribution)
        announced = _is_behind_colon(paragraph, attribution, place)
        if inverted or announced or _in_first_person(paragraph, *place):
            yield attribution, [place, *_going_on(paragraph, attribution, inverted or (lost and announced))]


def _is_behind_colon(paragraph: Paragraph, attribution: Attribution, place: tuple[int, int]) -> bool:
    """NAME said: Whole sentences behind the colon."""
    if attribution.joint != "colon" or place[0] < attribution.end or attribution.rule != "english verb":
        return False
    words = paragraph.text[place[0] : place[1]].rstrip()
    return words[:1].isupper() and words[-1:] in ".!?" and not paragraph.text[attribution.end : place[0]].strip(" :,")


def _is_inverted(attribution: Attribution) -> bool:
    name = attribution.subject.name
    return name is not None and name.kind == "person" and name.start > attribution.cue[0]


def _words_beside(paragraph: Paragraph, attribution: Attribution) -> tuple[int, int] | None:
    """We open in May, said NAME → the words before the comma; NAME said: We open in May → those behind."""
    text = paragraph.text
    start, end = attribution.sentence
    head = text[start : attribution.start].rstrip(_EDGE)
    titled = re.search(r"[,?!](?=[^,?!]*$)", head)
    if titled is not None and _is_title(paragraph, start + titled.end(), attribution.start):
        place = start, start + titled.start() + (titled.group() != ",")
    else:
        tail = text[attribution.end : end]
        if attribution.joint not in ("colon", "comma") or not re.match(r"[^,:]{0,60}[,:]\s", tail):
            return None
        place = attribution.end + re.search(r"[,:]\s+", tail).end(), end  # type: ignore[union-attr]
        if attribution.joint == "comma" and text[place[0] : place[0] + 1].islower():
            return None
    place = place[0] + len(text[place[0] : place[1]]) - len(text[place[0] : place[1]].lstrip()), place[1]
    words = _WORD.findall(text, *place)
    return place if len(words) >= FEWEST_WORDS else None


def _is_title(paragraph: Paragraph, start: int, end: int) -> bool:
    """Nothing, or the capitalised words of a title, between comma and clause."""
    words = paragraph.text[start:end].split()
    return len(words) <= 6 and all(not word[:1].islower() for word in words)


def _in_first_person(paragraph: Paragraph, start: int, end: int) -> bool:
    pronouns = paragraph.passage.lexicon.index("pronouns")
    for match in _WORD.finditer(paragraph.text, start, end):
        fact = pronouns.get(fold_term(match.group()).split("'")[0])
        abbreviated = len(match.group()) > 1 and match.group().isupper()  # the US mission
        if fact is not None and fact["refers"] == "self" and not abbreviated:
            return True
    return False


def _going_on(paragraph: Paragraph, attribution: Attribution, lost: bool) -> Iterator[tuple[int, int]]:
    """The sentences behind that go on in the first person (or at all: ``lost``), and have no clause of their own."""
    for start, end in paragraph.sentences:
        if start < attribution.sentence[1]:
            continue
        own = any(start <= other.cue[0] < end and not other.weak for other in paragraph.attributions)
        told = any(name.kind == "person" for name in paragraph.names_in(start, end))  # Among the guests was NAME
        if own or not ((lost and not told) or _in_first_person(paragraph, start, end)):
            return
        blank = len(paragraph.text[start:end]) - len(paragraph.text[start:end].lstrip())
        yield start + blank, end


def _read_arabic(paragraph: Paragraph) -> Iterator[tuple[Attribution, list[tuple[int, int]]]]:
    text = paragraph.text
    colons = [attribution for attribution in paragraph.attributions if _has_colon(paragraph, attribution)]
    for number, attribution in enumerate(colons):
        colon = text.index(":", attribution.cue[1])
        limit = colons[number + 1].sentence[0] if number + 1 < len(colons) else len(text)
        limit = max(limit, attribution.sentence[1]) if limit > colon else attribution.sentence[1]
        body = text[colon + 1 : limit]
        start = colon + 1 + len(body) - len(body.lstrip())
        end = colon + 1 + len(body.rstrip())
        if len(_WORD.findall(text, start, end)) >= FEWEST_WORDS:
            yield attribution, [(start, end)]


def _has_colon(paragraph: Paragraph, attribution: Attribution) -> bool:
    if attribution.joint != "colon" or attribution.weak or attribution.rule == "arabic source":
        return False
    colon = paragraph.text.find(":", attribution.cue[1], attribution.sentence[1])
    if leads_to_title(fold_term(paragraph.text[max(0, colon - LONGEST_WORD) : colon + 1]), paragraph.passage.lexicon):
        return False
    return colon >= 0 and not _is_reported(paragraph, colon) and not _is_counted(paragraph, attribution, colon)


def _is_reported(paragraph: Paragraph, colon: int) -> bool:
    """وقال المكتب: إن اللقاء تم: the words behind the colon are told in the writer's sentence."""
    words = fold_term(paragraph.text[colon + 1 : colon + LONGEST_WORD]).split()
    fact = paragraph.passage.lexicon.index("cues").get(words[0]) if words else None
    return fact is not None and fact["role"] == "that"


def _is_counted(paragraph: Paragraph, attribution: Attribution, colon: int) -> bool:
    """عبر عن سعادته بأمرين الأول: the colon is that of a list."""
    words = fold_term(paragraph.text[attribution.cue[1] : colon]).split()
    return bool(words) and words[-1] in paragraph.passage.lexicon.index("date_ordinals")
