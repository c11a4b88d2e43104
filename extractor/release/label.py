"""Every line of a page gets a label and the reason for it, from several witnesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.page.page import Page
from extractor.release.credits import ends_in_credit, is_agency_line, split_credit
from extractor.release.dateline import read_marked_place, read_place_line, read_source_line
from extractor.release.day_lines import (
    dateline_of,
    is_bare_date,
    is_byline,
    is_date_line,
    is_dateline_alone,
    is_source_line,
    tells_when,
)
from extractor.release.draft import Draft
from extractor.release.furniture import furniture_kind, is_end_mark
from extractor.release.headings import described_name, has_address, heading_of
from extractor.release.icons import icon_prefix, is_glued_menu
from extractor.release.opening_contact import label_opening_contact
from extractor.release.parts import label_parts
from extractor.release.repetition import Repeated, line_key
from extractor.release.rows import mark_rows
from extractor.release.subtitle import GAP, SUBTITLE_WORDS, subtitles
from extractor.text import main_script

_REGIONS = {
    "nav": "menu", "header": "header", "footer": "footer", "aside": "sidebar", "form": "form", "dialog": "dialog",
    "hidden": "hidden", "article-footer": "footer",
}  # fmt: skip
_TITLE_LINES = 8
_LEAD_WORDS = 20
# Lines of the main text among which the paragraph of the dateline is looked for.
_OPENING = 8
# Lines behind the body in which its picture may stand.
_BEHIND = 2
# A line close above the body may be the subtitle though buttons stand between it and the headline.
_FAR = 12
_BULLET = re.compile(r"[•‣▪●◦·]\s*\w|[-*]\s+\w|\d{1,2}[.)-]\s+\w")


def witness(page: Page, drafts: Sequence[Draft], repeated: Repeated | None) -> list[str | None]:
    """The kind of furniture that each line is by its words or by the archive; None: none."""
    kinds = [furniture_kind(draft) for draft in drafts]
    if page.door == "text":
        arabic = main_script(" ".join(draft.text for draft in drafts[:200])[:5000]) == "ar"
        for number, draft in enumerate(drafts):
            if kinds[number] is None and arabic and is_agency_line(draft.text):
                kinds[number] = "photo credit"
            elif kinds[number] is None and is_glued_menu(draft):
                kinds[number] = "menu"
            draft.split = icon_prefix(draft.text)
            if draft.split:
                draft.head_label, draft.head_reason = "boilerplate", "icons"
    mark_rows(drafts, kinds)
    if repeated is not None and repeated.documents:
        for number, draft in enumerate(drafts):
            key = line_key(draft.text)
            if kinds[number] is None and key in repeated.chrome:
                kinds[number] = "repeated"
            elif key in repeated.about and draft.line.region not in ("footer", "nav", "hidden"):
                draft.set("about", "repeats in the issuer's releases")
                draft.about = described_name(draft.text)
    return kinds


def label_lines(
    drafts: list[Draft], kinds: Sequence[str | None], kept: set[int], main: range, title: int | None
) -> None:
    """Sets label and reason of every draft, in place."""
    kept = _without_headline(drafts, kept, title)
    _label_title(drafts, title)
    first = label_opening_contact(drafts, kept, _first_body(drafts, kept, main, title))
    label_parts(drafts, kinds, range(first, main.stop), {number for number in kept if number >= first})
    for number in () if title is None else subtitles(drafts, kinds, kept, title, first):
        drafts[number].set("subtitle", "heading below the headline")
    seen_prose = False
    above = _above_dateline(drafts, kept, first)
    for number, draft in enumerate(drafts):
        if draft.label:
            continue
        if number in above:
            draft.set("boilerplate", kinds[number] or "above the body")
            continue
        if number in kept and number >= first:
            if not seen_prose and (is_bare_date(draft) or is_byline(draft)):
                draft.set("boilerplate", "date shown")
            else:
                _label_body(draft)
            seen_prose = seen_prose or draft.is_prose
        elif first < number < main.stop + _BEHIND and kinds[number] is None and _is_caption_line(draft):
            draft.set("caption", "caption")
            split_credit(draft)
        elif number < first and _label_head(drafts, kinds, number, title, first):
            continue
        else:
            draft.set("boilerplate", _why_not(draft, kinds[number], number in kept))


def _without_headline(drafts: Sequence[Draft], kept: set[int], title: int | None) -> set[int]:
    if title is None:
        return kept
    headline = drafts[title].folded
    words = drafts[title].words
    repeats = {number for number in kept if drafts[number].words == words and drafts[number].folded == headline}
    return kept - (repeats - {title})


def _label_title(drafts: Sequence[Draft], title: int | None) -> None:
    if title is None:
        return
    drafts[title].set("title", "headline")
    headline = drafts[title].folded
    for number, draft in enumerate(drafts):
        if number != title and draft.words == drafts[title].words and draft.folded == headline:
            draft.set("boilerplate", "headline repeated")


def _first_body(drafts: Sequence[Draft], kept: set[int], main: range, title: int | None) -> int:
    """Number of the first line of the body: the first main line behind the headline."""
    after = [number for number in kept if title is None or number > title]
    sizes = [sum(len(drafts[number].text) for number in some) for some in (after, kept)]
    if not after or (title is not None and title > main.start + _TITLE_LINES and sizes[0] < sizes[1] / 2):
        after = [number for number in kept if number != title]
    return min(after, default=main.stop)


def _above_dateline(drafts: Sequence[Draft], kept: set[int], first: int) -> set[int]:
    """Numbers of the scraps (a day, buttons) that the main text opens with, above the paragraph of the dateline."""
    opening = [number for number in sorted(kept) if number >= first][:_OPENING]
    begin = next((number for number in opening if drafts[number].is_prose), None)
    if begin is None or dateline_of(drafts[begin]) is None:
        return set()
    before = [(number, drafts[number]) for number in opening if number < begin]
    scraps = (number for number, draft in before if draft.words < SUBTITLE_WORDS[0] or tells_when(draft))
    return {number for number in scraps if not _is_item(drafts[number])}


def _is_item(draft: Draft) -> bool:
    return "li" in (draft.line.within, draft.line.tag) or draft.line.role == "list" or draft.line.table > 0


def _label_head(
    drafts: Sequence[Draft], kinds: Sequence[str | None], number: int, title: int | None, first: int
) -> bool:
    """Labels a line above the body that belongs to the release: embargo, subtitle; False where it does not."""
    draft = drafts[number]
    if _label_part_above(drafts, number, first) or draft.label:
        return True
    is_caption = _is_caption_line(draft) or (not draft.line.within and _is_caption(draft) and not draft.line.table)
    if kinds[number] is None and is_caption and (title is None or number > title):
        draft.set("caption", "caption")
        split_credit(draft)
        return True
    if number == first - 1 and kinds[number] is None and not draft.line.region and read_source_line(draft.text):
        draft.set("dateline", "place and agency")
        return True
    if kinds[number] in (None, "date shown"):
        below = title is not None and number > title
        if below and is_dateline_alone(draft):
            draft.set("dateline", "place and day")
            return True
        if is_date_line(draft):
            draft.set("boilerplate", "date shown")
            return True
    if title is None or kinds[number] is not None or not title < number < first:
        return False
    return _label_below_title(drafts, number, title, first)


def _label_part_above(drafts: Sequence[Draft], number: int, first: int) -> bool:
    """Labels an embargo, a kind of release or a contact above the body; False where the line opens none."""
    draft = drafts[number]
    if draft.line.region in _REGIONS or draft.link_share > 0.5 or draft.line.hint == "menu":
        return False
    heading = heading_of(draft)
    if heading is None:
        return False
    if heading.part in ("embargo", "immediate") and draft.words <= 20:
        draft.set("embargo", "embargo" if heading.part == "embargo" else "for immediate release")
        return True
    if heading.part == "kicker" and draft.words <= 20 and not draft.label:
        draft.set("boilerplate", "kind of release")
        return True
    return heading.part == "contact" and _label_contact_above(drafts, number, first)


def _label_below_title(drafts: Sequence[Draft], number: int, title: int, first: int) -> bool:
    """Labels a line between headline and body: place and agency, a lead, the subtitle; False where it is none."""
    draft = drafts[number]
    if is_source_line(draft):
        draft.set("dateline", "place and agency")
        return True
    if draft.line.region in _REGIONS or draft.line.hint not in ("", "header") or draft.link_share >= 0.5:
        return False
    close = number - title <= GAP + 2
    if (close or number == first - 1) and _is_place_alone(drafts, number, first):
        draft.set("dateline", "place alone")
        return True
    if close and draft.is_prose and draft.words > _LEAD_WORDS:
        draft.set("body", "lead")
        return True
    near = number - title <= GAP or (
        number - title <= _FAR and number == first - 1 and draft.words >= _LEAD_WORDS // 2
        and dateline_of(drafts[first]) is not None
    )  # fmt: skip
    fits = SUBTITLE_WORDS[0] <= draft.words <= SUBTITLE_WORDS[1]
    if near and fits and not draft.text.startswith("[") and not tells_when(draft):
        draft.set("subtitle", "below the headline")
        return True
    return False


def _is_place_alone(drafts: Sequence[Draft], number: int, first: int) -> bool:
    """True for a line of a place, in capitals, with its country or with the dash of its dateline."""
    text = drafts[number].text
    context = "\n".join(draft.text for draft in drafts[first : first + _OPENING])
    return (read_place_line(text) or read_marked_place(text, context)) is not None


def _label_contact_above(drafts: Sequence[Draft], number: int, first: int) -> bool:
    """Labels a contact that stands above the body, from its heading to its last address; False where none follows."""
    heading = next((other for other in range(number + 1, first) if drafts[other].is_heading), first)
    near = range(number, min(number + 6, heading))
    last = max((other for other in near if has_address(drafts[other].text)), default=None)
    if last is None:
        return False
    for other in range(number, last + 1):
        if not drafts[other].label:
            drafts[other].set("contact", "contact above the body")
    return True


def _is_caption_line(draft: Draft) -> bool:
    line = draft.line
    set_as_one = line.within == "figcaption" or "caption" in (line.role, line.hint)
    return (set_as_one or (line.within != "li" and ends_in_credit(draft.text))) and 3 <= draft.words <= 80


def _label_body(draft: Draft) -> None:
    line = draft.line
    if is_end_mark(draft.text):
        draft.set("end_mark", "end mark")
    elif "caption" in (line.role, line.hint, line.within) or line.within == "figcaption" or _is_caption(draft):
        draft.set("caption", "caption")
        split_credit(draft)
    elif line.table:
        draft.set("table", "row of a table")
    elif line.role == "list" or line.within in ("li", "dd", "dt") or _is_bulleted(draft):
        draft.set("list", "item of a list")
    elif draft.is_heading:
        draft.set("body", "section heading")
    else:
        draft.set("body", "main text")


def _is_bulleted(draft: Draft) -> bool:
    return not draft.is_heading and _BULLET.match(draft.text) is not None


def _is_caption(draft: Draft) -> bool:
    return draft.words <= 40 and (draft.folded.startswith(_caption_starts()) or ends_in_credit(draft.text))


@cache
def _caption_starts() -> tuple[str, ...]:
    return tuple(term for language in LANGUAGES for term in lexicon(language).terms("captions"))


def _why_not(draft: Draft, kind: str | None, kept: bool) -> str:
    if kind is not None:
        return kind
    if draft.line.hint and draft.line.hint not in ("meta", "header"):
        return draft.line.hint
    if draft.line.region in _REGIONS:
        return _REGIONS[draft.line.region]
    if draft.link_share > 0.6:
        return "links"
    return "above the body" if kept else "outside the main text"
