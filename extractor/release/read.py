"""A page to a release: lines labelled, joined into one text, cut into blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.page.days import find_days
from extractor.page.host import host_of
from extractor.page.page import Page
from extractor.release.byline import read_byline
from extractor.release.closing import read_closing
from extractor.release.dateline import read_dateline, read_marked_place, read_place_line, read_source_line
from extractor.release.draft import Draft, drafts_of
from extractor.release.foreign import foreign_language
from extractor.release.imprint import claimed_site, site_names
from extractor.release.label import label_lines, witness
from extractor.release.main import main_lines
from extractor.release.places import is_city
from extractor.release.plain import language_of
from extractor.release.published import publication_day
from extractor.release.release import BODY_LABELS, READ_LABELS, Block, Release
from extractor.release.repetition import Repeated
from extractor.release.title import find_title
from extractor.settings import Settings
from extractor.text import Span, fold_term, has_arabic
from extractor.text.scripts import LATIN_LETTERS

_DATELINE_LINES = 4
_CLOSING_LINES = 3
_DAY_LINE = 16  # words of a line that holds the day of the release and little else
# Words of an agency or a newspaper behind a place (جدة: الوطن), of the issuer behind day and place.
_NAME_WORDS, _ISSUER_WORDS = 3, 8
_MOST_CONTEXT = 20_000
_OUTSIDE = "outside the main text"
_PARTS = re.compile(r"\s*[|•·]\s*|\s[–—-]\s")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_LETTER = re.compile(f"[{LATIN_LETTERS}]")


def read_release(page: Page, *, release_id: str, settings: Settings, repeated: Repeated | None = None) -> Release:
    """The release of a page: every visible line in ``text``, a labelled block for each.

    ``repeated`` is what the archive has taught of the page's site; None: the page is judged alone.
    """
    drafts = drafts_of(page.lines)
    kinds = witness(page, drafts, repeated)
    kept = main_lines(drafts, kinds)
    main = range(min(kept), max(kept) + 1) if kept else range(0, 0)
    title, title_line = find_title(page, drafts, main, kinds)
    label_lines(drafts, kinds, kept, main, title_line)
    body = _body(drafts)
    script, foreign = language_of(body), foreign_language(body)
    place, day = _split_dateline(drafts, script or "en", settings)
    text, blocks = _blocks(drafts)
    bodies = (draft.text for draft in drafts if draft.label in BODY_LABELS)
    published = publication_day(page, day, bodies, _rights(drafts))
    url = page.source.url or _claimed_url(page)
    return Release(
        release_id=release_id,
        source=page.source,
        language=None if foreign else script,
        title=title,
        published=published.day,
        dateline_place=place,
        text=text,
        blocks=blocks,
        subtitle=next((block.span.of(text) for block in blocks if block.label == "subtitle"), None),
        published_from=published.origin,
        url=url,
        site=host_of(url) if url else None,
        embargo=_embargo(blocks, text),
        machine_translated=any(block.reason == "translation notice" for block in blocks),
        warnings=(*page.warnings, *_unread(foreign)),
        site_names=site_names(page, title),
        site_name=claimed_site(page),
    )


def _body(drafts: Sequence[Draft]) -> str:
    body = " ".join(draft.text for draft in drafts if draft.label in BODY_LABELS)
    read = body or " ".join(draft.text for draft in drafts if draft.label in READ_LABELS)
    return read or " ".join(draft.text for draft in drafts[:200])


def _rights(drafts: Sequence[Draft]) -> Iterator[int]:
    """The years of the copyright at the foot of the page."""
    for draft in drafts:
        if draft.label == "boilerplate" and "©" in draft.text:
            yield from (int(year) for year in _YEAR.findall(draft.text))


def _unread(foreign: str | None) -> Iterator[str]:
    if foreign is not None:
        yield f"The text is {foreign}: names, quotes, dates and figures are read by the rules of Arabic and English."


def _split_dateline(drafts: Sequence[Draft], language: str, settings: Settings) -> tuple[str | None, date | None]:
    """(place, day) of the dateline, which is split off its paragraph; (None, None) where there is none."""
    seen = 0
    context = ""
    for number, draft in enumerate(drafts):
        shown = draft.reason in ("date shown", _OUTSIDE) and _is_above_text(drafts, number)
        if not (shown or draft.label in ("body", "list", "subtitle", "dateline")) or draft.split:
            continue
        context = context or _context(drafts, number + 1)
        byline = read_byline(draft.text, context) if not seen and draft.label == "body" else None
        if byline is not None:
            draft.split, draft.head_reason = byline.end, "head of the first paragraph"
            draft.head_label = "dateline" if byline.place else "boilerplate"
            return byline.place, None
        found = read_dateline(draft.text, language=language, order=settings.date_order, context=context)
        if found is None and draft.label != "list":
            found = read_place_line(draft.text) or (None if seen else read_marked_place(draft.text, context))
        if found is None and draft.reason == "place and agency":
            found = read_source_line(draft.text)
        if shown and (found is None or found.place is None or found.end < len(draft.text)):
            continue
        if draft.reason == _OUTSIDE and (found is None or found.day is None):
            continue
        if found is not None:
            rest = draft.text[found.end :].split()
            most = _ISSUER_WORDS if found.place and found.day else _NAME_WORDS
            alone = draft.label == "dateline" or (len(rest) <= most and not draft.is_prose)
            if found.end >= len(draft.text) or alone:
                draft.set("dateline", "place and day")
            else:
                draft.split, draft.head_label, draft.head_reason = found.end, "dateline", "head of the first paragraph"
                if draft.label == "subtitle":
                    draft.set("body", "main text")
            return found.place, found.day
        seen += draft.label != "subtitle"
        if seen >= _DATELINE_LINES:
            break
    return _closing(drafts, language, settings)


def _is_above_text(drafts: Sequence[Draft], number: int) -> bool:
    """True for a line right above the first running text."""
    labels = (drafts[at].label for at in range(number + 1, len(drafts)))
    return next((label for label in labels if label != "boilerplate"), None) == "body"


def _context(drafts: Sequence[Draft], first: int) -> str:
    """The running text of a release from a line on, to see what it says of a name."""
    lines: list[str] = []
    size = 0
    for number in range(first, len(drafts)):
        if drafts[number].label in READ_LABELS:
            lines.append(drafts[number].text)
            size += len(drafts[number].text) + 1
            if size > _MOST_CONTEXT:
                break
    return "\n".join(lines)[:_MOST_CONTEXT]


def _closing(drafts: Sequence[Draft], language: str, settings: Settings) -> tuple[str | None, date | None]:
    """(place, day) of the line that closes the release; (None, None) where none does."""
    last = max((number for number, draft in enumerate(drafts) if draft.label in ("body", "list")), default=None)
    if last is None:
        return None, None
    for draft in drafts[max(0, last - 2) : last + _CLOSING_LINES]:
        if draft.split or draft.label not in ("body", "boilerplate") or draft.line.region in ("footer", "nav"):
            continue
        found = read_closing(draft.text, language=language, order=settings.date_order)
        if found is not None:
            if found.end < len(draft.text):
                draft.split, draft.head_label, draft.head_reason = found.end, "dateline", "head of the last paragraph"
            else:
                draft.set("dateline", "place and day at the end")
            return found.place, found.day
    return _beside_day(drafts, language, settings), None


def _beside_day(drafts: Sequence[Draft], language: str, settings: Settings) -> str | None:
    """The place in the line of the day above the text: PRESS RELEASE | 8 October 2024 | Dublin; None: none there.

    A known city, or a dateline of its own behind the kind of release: بلاغ صحفي – أكادير، 24 أبريل 2025.
    """
    for number, draft in enumerate(drafts):
        if draft.label == "body":
            break
        parts = [part.strip() for part in _PARTS.split(draft.text)] if draft.words <= _DAY_LINE else []
        if len(parts) < 2 or not find_days(draft.text):
            continue
        cities = [part for part in parts if is_city(part, whole=True)]
        if not cities:
            context = _context(drafts, number + 1)
            read = (
                read_dateline(part, language=language, order=settings.date_order, context=context) for part in parts
            )
            cities = [
                found.place
                for found, part in zip(read, parts, strict=True)
                if found is not None and found.place and found.end == len(part)
            ]
        if len(cities) == 1:
            return cities[0]
    return None


def _blocks(drafts: Sequence[Draft]) -> tuple[str, tuple[Block, ...]]:
    """(the text, its blocks): lines joined by newlines; rows of one table are one block."""
    text = "\n".join(draft.text for draft in drafts)
    blocks: list[Block] = []
    at = 0
    previous: Draft | None = None
    for draft in drafts:
        end = at + len(draft.text)
        joins = previous is not None and draft.line.table and previous.line.table == draft.line.table
        if joins and blocks and previous is not None and draft.label == previous.label == "table":
            last = blocks[-1]
            blocks[-1] = Block(last.label, last.reason, last.language, Span(last.span.start, end))
        else:
            blocks.extend(_cut(draft, text, at, end))
        at, previous = end + 1, draft
    return text, tuple(blocks)


def _cut(draft: Draft, text: str, start: int, end: int) -> Iterator[Block]:
    middle = start + draft.split
    if draft.split:
        head = text[start:middle]
        yield Block(
            draft.head_label, draft.head_reason, _script_of(head), Span(start, start + len(head.rstrip())),
            quoted=draft.line.quoted,
        )  # fmt: skip
    rest = text[middle:end]
    if rest.strip():
        begin = middle + len(rest) - len(rest.lstrip())
        yield Block(
            draft.label, draft.reason, _script_of(rest), Span(begin, end), about=draft.about, quoted=draft.line.quoted
        )


def _script_of(text: str) -> str | None:
    """What ``language_of`` says, without counting where there is no Arabic."""
    if text.isascii() or not has_arabic(text):
        return "en" if _LETTER.search(text) else None
    return language_of(text)


def _claimed_url(page: Page) -> str | None:
    for origin in ("canonical", "opengraph"):
        for claim in page.claimed("url"):
            if claim.origin == origin and claim.value.startswith(("http://", "https://")) and host_of(claim.value):
                return claim.value
    return None


def _embargo(blocks: Sequence[Block], text: str) -> str | None:
    for block in blocks:
        if block.label == "embargo" and block.reason != "for immediate release":
            line = block.span.of(text)
            if re.search(r"\d", line) and fold_term(line).startswith(_embargo_words()):
                return line
    return None


@cache
def _embargo_words() -> tuple[str, ...]:
    return tuple(term for language in LANGUAGES for term in lexicon(language).terms("headings", part="embargo"))
