"""Which lines are main text: the engine's verdict, mended by what its habits miss and keep wrongly.

The shares in comments are of lines of main text among those that a rule takes, on 250 English article pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from extractor.release.draft import Draft
from extractor.release.further import text_before_parts, text_in_next_box
from extractor.release.roster import roster_lines
from extractor.release.score import main_stretch
from extractor.release.signature import signature_lines

# Class and id names whose lines the engine keeps wrongly (caption .08, meta .00, related .15, author .00).
_DROPPED_HINTS = ("caption", "meta", "related", "author", "breadcrumb", "footer", "login", "search")
# Around which a line that the engine left out is not fetched back.
_CLUTTER = (
    *_DROPPED_HINTS, "newsletter", "cookie", "footer", "menu", "login", "comments", "share", "search",
)  # fmt: skip
_AWAY = ("nav", "footer", "dialog", "aside", "header", "article-header", "article-footer")
_TEXT_TAGS = ("p", "li", "pre", "dd", "dt", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "body")
# Kinds of furniture by words that are text inside a body: "Date: 3 May", a section called "Resources" (menu .87).
_EDGE_KINDS = ("date shown", "author", "address", "menu", "tags")
_OTHER_THINGS = ("related", "comments", "newsletter")
# Behind the last running text a line "More" heads cards of other news too.
_HEADS_OTHERS = (*_OTHER_THINGS, "read more")
_EDGE = 3
_BEFORE_LISTS = 0.85
# The same before what readers say, below a heading of several words and of one, and the most words of it.
_BEFORE_COMMENTS, _COMMENTS_WORDS = (0.5, 0.75), 6
# Share of the text that its cell of the layout holds.
_IN_CELL = 0.85
_ITEM_WORDS = 4
_WHOLE_PAGE = 0.25
# Headings behind the last text that are none of its own; words of a line that introduces what does not follow.
_LAST_HEADINGS, _INTRODUCING = 3, 8


def main_lines(drafts: Sequence[Draft], kinds: Sequence[str | None]) -> set[int]:
    """Numbers of the lines of the main text; own scores decide where the engine gave nothing."""
    kept = {number for number, draft in enumerate(drafts) if draft.line.main}
    kept = _without_other_cells(drafts, kept)
    if not kept:
        stretch = main_stretch(drafts, kinds)
        text = _without_lists_behind(drafts, kinds, {number for number in stretch if kinds[number] is None})
        return text | roster_lines(drafts, kinds, text)
    telling = _telling_names(drafts, kept)
    kept = _without_furniture(drafts, kinds, kept, telling)
    kept |= text_before_parts(drafts, kinds, kept) or text_in_next_box(drafts, kinds, kept)
    whole = _without_lists_behind(drafts, kinds, kept | _missed(drafts, kinds, kept, telling))
    text = _without_last_headings(drafts, whole)
    return text | _signature(drafts, kinds, text)


def _signature(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """The lines of the signature behind the last running text."""
    last = max((number for number in kept if drafts[number].is_prose), default=None)
    return set() if last is None else set(signature_lines(drafts, kinds, last))


def _without_other_cells(drafts: Sequence[Draft], kept: set[int]) -> set[int]:
    """The lines without the scraps in other cells than the one that holds the text, where tables lay out the page:
    menus, lists of other news, polls, forms, the address at the foot."""
    text = [number for number in kept if drafts[number].is_prose and drafts[number].link_share < 0.5]
    cell = _cell_of(drafts, text)
    if not cell:
        return kept
    own = {number for number in text if not _is_beside(drafts[number])}
    return {number for number in kept if cell in drafts[number].line.cells or number in own}


def _is_beside(draft: Draft) -> bool:
    return draft.line.region in _AWAY or draft.line.hint in _CLUTTER


def _cell_of(drafts: Sequence[Draft], text: Sequence[int]) -> int:
    """The innermost cell of the layout that holds nearly all of the text; 0: none does."""
    sizes: dict[int, int] = {}
    whole = 0
    for number in text:
        size = len(drafts[number].text)
        whole += size
        for cell in drafts[number].line.cells:
            sizes[cell] = sizes.get(cell, 0) + size
    return max((cell for cell, size in sizes.items() if size >= _IN_CELL * whole), default=0)


def _without_last_headings(drafts: Sequence[Draft], kept: set[int]) -> set[int]:
    """The lines without the headings behind the last text, whose own text was other news: More on the subject."""
    last = sorted(kept, reverse=True)[: _LAST_HEADINGS + 1]
    headings = list(takewhile(lambda number: _heads(drafts[number]), last))
    if len(headings) > _LAST_HEADINGS or not any(drafts[number].is_prose for number in kept):
        return kept
    return kept.difference(headings)


def _heads(draft: Draft) -> bool:
    if draft.is_heading:
        return not (draft.is_prose or draft.text.endswith("."))
    return draft.words <= _INTRODUCING and draft.text.endswith((":", "："))


def _without_lists_behind(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """The lines without what stands behind a heading of other things (related documents, upcoming events) at the tail.

    At the tail: no running text follows, and most of the text went before. Behind a heading of what readers say
    running text may follow too.
    """
    kept = _without_comments(drafts, kinds, kept)
    last = max((number for number in kept if drafts[number].is_prose and drafts[number].link_share < 0.5), default=None)
    if last is None:
        return kept
    heading = next((number for number in range(last + 1, max(kept)) if kinds[number] in _HEADS_OTHERS), None)
    if heading is None:
        return kept
    before = {number for number in kept if number < heading}
    sizes = [sum(len(drafts[number].text) for number in some) for some in (before, kept)]
    return before if sizes[0] >= _BEFORE_LISTS * sizes[1] else kept


def _without_comments(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """The lines without what readers have written below them: Comments (2), Leave a reply.

    A word alone (Comments) may head a section of the release too: most of the text went before it then.
    """
    whole = sum(len(drafts[number].text) for number in kept)
    before = 0
    for number in range(min(kept, default=0), max(kept, default=0)):
        draft = drafts[number]
        heads = kinds[number] == "comments" and draft.words <= _COMMENTS_WORDS and number not in kept
        if heads and before >= _BEFORE_COMMENTS[draft.words == 1] * whole:
            return {other for other in kept if other < number}
        before += len(draft.text) if number in kept else 0
    return kept


def _without_furniture(
    drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int], telling: frozenset[str]
) -> set[int]:
    clean = {number for number in kept if kinds[number] is None and not _is_clutter(drafts[number], telling)}
    ordered = sorted(clean)
    if not ordered:
        return set()
    head, tail = ordered[min(_EDGE, len(ordered) - 1)], ordered[-1]
    last = max((number for number in ordered if drafts[number].is_prose), default=tail)
    inside = {number for number in kept - clean if kinds[number] in _EDGE_KINDS and head < number < tail}
    inside = {number for number in inside if number < last or kinds[number] != "menu"}
    inside.update(number for number in kept - clean if number < last and _tells(drafts[number], kinds[number]))
    inside = {number for number in inside if not _is_clutter(drafts[number], telling)}
    return _without_edge_links(drafts, clean | inside)


def _tells(draft: Draft, kind: str | None) -> bool:
    """True for a line that is furniture only where the body is over: whose land it is, visitors counted."""
    return kind == "acknowledgement" or (kind == "counter" and draft.line.within == "li" and draft.words > 1)


def _without_edge_links(drafts: Sequence[Draft], kept: set[int]) -> set[int]:
    """The lines without those of links alone above the first and below the last running text."""
    prose = [number for number in kept if drafts[number].is_prose and drafts[number].link_share < 0.5]
    if not prose:
        return kept
    first, last = min(prose), max(prose)
    before = {number for number in kept if number < first and drafts[number].link_share > 0.8}
    behind = {number for number in kept if number > last and drafts[number].link_share > 0.6}
    return kept - (before if len(before) > 1 else set()) - (behind if len(behind) > 1 else set())


def _telling_names(drafts: Sequence[Draft], kept: set[int]) -> frozenset[str]:
    """The names of clutter that do not stand around the main text itself, as a theme may name its whole page; "form"
    is the region of that name, which some systems wrap around everything."""
    sizes: dict[str, int] = {}
    whole = 0
    for number in kept:
        line = drafts[number].line
        size = len(line.text)
        whole += size
        sizes[line.hint] = sizes.get(line.hint, 0) + size
        if line.region == "form":
            sizes["form"] = sizes.get("form", 0) + size
    return frozenset(name for name in (*_DROPPED_HINTS, "form") if sizes.get(name, 0) < _WHOLE_PAGE * whole)


def _is_clutter(draft: Draft, telling: frozenset[str]) -> bool:
    line = draft.line
    return (line.hint in telling and draft.words < 60) or (line.region == "form" and "form" in telling)


def _missed(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int], telling: frozenset[str]) -> set[int]:
    """Lines between main lines that the engine left out and that read like its neighbours."""
    if not kept:
        return set()
    found: set[int] = set()
    first, last = min(kept), max(kept)
    for number in range(first, last):
        reads = kinds[number] is None and _reads_like_text(drafts[number], telling)
        if number not in kept and (reads or _signs(drafts, number, kept)):
            found.add(number)
    for number in range(last - 1, first, -1):
        draft = drafts[number]
        if number in kept or number in found or kinds[number] is not None or not draft.is_heading:
            continue
        if _is_away(draft, telling) and not _is_section_head(draft):
            continue
        if draft.link_share < 0.5 and any(after in kept or after in found for after in (number + 1, number + 2)):
            found.add(number)  # .87
    return found


def _is_section_head(draft: Draft) -> bool:
    """A heading in a <header> of its own between lines of text, as templates set the heads of sections."""
    line = draft.line
    return line.region in ("header", "article-header") and line.tag[:1] == "h" and line.hint not in _CLUTTER


def _signs(drafts: Sequence[Draft], number: int, kept: set[int]) -> bool:
    """— NAME as the last line of a block quote whose words are main text."""
    return number - 1 in kept and drafts[number].line.quoted and drafts[number - 1].line.quoted


def _reads_like_text(draft: Draft, telling: frozenset[str]) -> bool:
    line = draft.line
    if _is_away(draft, telling) or line.role == "caption":
        return False
    if line.table:
        return line.region not in ("hidden", "form") and draft.link_share < 0.3
    if line.tag not in _TEXT_TAGS:
        return False
    if line.within == "li":
        is_item = draft.words >= _ITEM_WORDS or (draft.words >= 2 and line.link_chars == 0)
        return is_item and draft.link_share < 0.3 and (line.region != "hidden" or draft.is_prose)  # .80
    return draft.is_prose and draft.link_share < 0.5  # .78, hidden behind a fold .85


def _is_away(draft: Draft, telling: frozenset[str]) -> bool:
    if draft.line.region == "form":
        return "form" in telling
    return draft.line.region in _AWAY or draft.line.hint in _CLUTTER
