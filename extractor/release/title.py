"""The headline of a release: which line bears it, and its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.page.page import Page
from extractor.release.draft import Draft
from extractor.text import fold_term, main_script

_SEPARATED = re.compile(r"\s+[|\-–—»:·•]\s+")
_MOST_WORDS = 45


def find_title(
    page: Page, drafts: Sequence[Draft], main: range, kinds: Sequence[str | None]
) -> tuple[str | None, int | None]:
    """(headline, number of its line); None where there is none, or where no line bears it.

    An <h1> in the script of the text comes first, then a claimed title that a line repeats, then the claim alone; in
    flattened text the first line before the body that reads like a headline.
    """
    script = _script(drafts, main)
    for value in _ranked(page, script):
        wanted = fold_term(value)
        number = _line_of(drafts, wanted, main)
        if number is not None:
            return drafts[number].text, number
    if page.door == "text":
        number = _first_headline(drafts, main, kinds)
        return (None, None) if number is None else (drafts[number].text, number)
    claimed = _ranked(page, script)
    if claimed:
        return (_without_site(claimed[0], page), None)
    return None, None


def _script(drafts: Sequence[Draft], main: range) -> str | None:
    return main_script(" ".join(drafts[number].text for number in main)[:5000])


def _ranked(page: Page, script: str | None) -> list[str]:
    """Claimed titles, the likeliest first: headings, then what metadata say; the script of the text before others."""
    order = {"h1": 0, "opengraph": 1, "json-ld": 2, "title": 4}
    sites = {fold_term(claim.value) for claim in page.claimed("site")}
    titles = [claim for claim in page.claimed("title") if len(claim.value) > 3 and fold_term(claim.value) not in sites]
    headings = [claim for claim in titles if claim.origin == "h1"]
    if len(headings) > 1:
        said = [fold_term(claim.value) for claim in titles if claim.origin != "h1"]
        agreed = [claim for claim in headings if any(fold_term(claim.value) in other for other in said)]
        titles = agreed + [claim for claim in titles if claim not in agreed]
        order_of = {id(claim): 0 if claim in agreed else order.get(claim.origin, 3) for claim in titles}
    else:
        order_of = {id(claim): order.get(claim.origin, 3) for claim in titles}
    ranked = sorted(titles, key=lambda claim: (main_script(claim.value) != script, order_of[id(claim)]))
    return [claim.value for claim in ranked]


def _without_site(value: str, page: Page) -> str:
    """A <title> without the name of the site behind or before it."""
    sites = {fold_term(claim.value) for claim in page.claimed("site")}
    parts = _SEPARATED.split(value)
    if len(parts) > 1:
        kept = [part for part in parts if fold_term(part) not in sites]
        return max(kept or parts, key=len)
    return value


def _line_of(drafts: Sequence[Draft], wanted: str, main: range) -> int | None:
    """The line that bears the title: an <h1> first, else the last equal line before the body's end."""
    if len(wanted) < 4:
        return None
    found: int | None = None
    for number, draft in enumerate(drafts):
        if draft.line.region in ("nav", "footer") or draft.words > _MOST_WORDS:
            continue
        same = draft.folded == wanted or (len(draft.folded) > 25 and wanted.startswith(draft.folded))
        if not same:
            continue
        if draft.line.tag == "h1":
            return number
        if found is None or (number <= main.start and drafts[found].folded == draft.folded):
            found = number
    return found


def _first_headline(drafts: Sequence[Draft], main: range, kinds: Sequence[str | None]) -> int | None:
    candidates = [
        number
        for number in range(min(main.start + 1, len(drafts)))
        if kinds[number] is None and 3 <= drafts[number].words <= _MOST_WORDS and not drafts[number].text.endswith(".")
    ]
    if not candidates:
        return None
    near = [number for number in candidates if number >= main.start - 6]
    return max(near or candidates, key=lambda number: (min(drafts[number].words, 8), -number))
