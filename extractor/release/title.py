"""The headline of a release: which line bears it, and its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.page.days import find_days
from extractor.page.page import Line, Page
from extractor.release.draft import Draft
from extractor.release.headings import heading_of
from extractor.release.title_line import MOST_WORDS, NAME_WORDS, first_prose, line_of, stands_in_foot
from extractor.release.unset_title import DAY_BELOW, MENU_WORDS, SOME, first_headline, has_day_below, share_told
from extractor.text import fold_term, main_script

_SEPARATED = re.compile(r"\s+(?:[|\-–—»›>:·•]|::|<<|>>)\s+|\s*(?:::|\|)\s*")
_MARKS = " \t|:-–—»·•<>"
# Shares of a heading's longer words in the first running text: below the one it says nothing of it, from the other on
# it tells the same.
_STRANGE, _TOLD = 0.2, 0.5
# Words of a heading, and lines between it and the text, where a smaller share (SOME) will do.
_HEADLINE_WORDS, _RIGHT_ABOVE = 7, 2
# Lines of the main text within which its headline stands.
_DEEP = 8


def find_title(
    page: Page, drafts: Sequence[Draft], main: range, kinds: Sequence[str | None]
) -> tuple[str | None, int | None]:
    """(headline, number of its line); None where there is none, or where no line bears it.

    An <h1> in the script of the text comes first, then a claimed title that a line repeats, then the line above the
    body that is set like a headline, then the claim alone. A short name (of the site) gives way to such a line.
    """
    claimed = _ranked(page, _script(drafts, main))
    below = _set_headline(drafts, main, kinds) if page.door == "html" else None
    for value in claimed:
        number = line_of(drafts, fold_term(value), main)
        if number is None:
            continue
        if (
            below is not None
            and number < below
            and (
                _names_the_site(page, drafts[number], drafts[below])
                or _is_short(value, drafts[number])
                or _is_of_the_site(drafts, number, below, main)
            )
        ):
            return drafts[below].text, below
        if page.door == "html":
            unset = below is None and _is_short(value, drafts[number]) and not _is_long(claimed)
            number = _told_below(drafts, kinds, number, below, main, unset=unset)
        return drafts[number].text, number
    for value in claimed:
        for part in _SEPARATED.split(value):
            number = line_of(drafts, fold_term(part), main) if len(part.split()) > NAME_WORDS else None
            if number is not None and number <= first_prose(drafts, main):
                if page.door == "html":
                    number = _told_below(drafts, kinds, number, below, main, unset=False)
                return drafts[number].text, number
    number = below if below is not None else first_headline(drafts, main, kinds)
    agrees = below is not None and (
        _tells_the_same(drafts, below, main, claimed) or _heads_the_text(drafts, below, main, claimed)
    )
    if number is not None and not agrees:
        dated = has_day_below(drafts, number) and _tells_the_same(drafts, number, main, ())
        agrees = dated or _repeats(drafts[number], claimed)
    told = [value for value in claimed if not stands_in_foot(drafts, fold_term(value), main)]
    if page.door == "text" or (number is not None and (agrees or not _is_long(told))):
        return (None, None) if number is None else (drafts[number].text, number)
    return (_without_site(claimed[0], page), None) if claimed else (None, None)


def _is_menu(draft: Draft, kind: str | None) -> bool:
    if draft.line.hint == "breadcrumb" or (kind in ("menu", "links") and draft.words >= MENU_WORDS):
        return not find_days(draft.text)
    return kind is None and draft.link_share > 0.6 and draft.words >= MENU_WORDS and not draft.is_heading


def _told_below(
    drafts: Sequence[Draft], kinds: Sequence[str | None], number: int, below: int | None, main: range, *, unset: bool
) -> int:
    """The headline below the name of a portal: one that tells what the text does; else the line itself.

    A line with a menu or the path to the page below it is such a name, as no headline stands so, unless its day does.
    ``unset``: the line is too short for a headline, and no other is set as one.
    """
    found = below if below is not None else first_headline(drafts, main, kinds)
    if found is None or number >= found or not _tells_the_same(drafts, found, main, ()):
        return number
    if unset:
        return found if drafts[found].words > NAME_WORDS else number
    between = range(number + 1, found)
    above_menu = any(_is_menu(drafts[other], kinds[other]) for other in between)
    if not above_menu or has_day_below(drafts, number) or found > main.start + _DEEP:
        return number
    if _heads_a_section(drafts, found, main) or (below is None and not has_day_below(drafts, found)):
        return number
    return found


def _heads_a_section(drafts: Sequence[Draft], number: int, main: range) -> bool:
    """True for a heading like others further down the text, as below a table of contents."""
    tag = drafts[number].line.tag
    further = range(max(number, first_prose(drafts, main)) + 1, main.stop)
    return tag[:1] == "h" and any(drafts[other].line.tag == tag for other in further)


def _repeats(draft: Draft, claimed: Sequence[str]) -> bool:
    """True for a line that says what the longest part of the first claimed title says, in other words as well."""
    part = max(_SEPARATED.split(claimed[0]), key=len) if claimed else ""
    words = {word for word in fold_term(part).split() if len(word) > 3}
    return len(words) > 2 and 2 * len(words & set(draft.folded.split())) > len(words)


def _is_short(value: str, head: Draft) -> bool:
    """True for a name of four words at the most, also where more follows it in its line: the portal and its day."""
    return min(len(value.split()), head.words) <= NAME_WORDS


def _is_of_the_site(drafts: Sequence[Draft], number: int, below: int, main: range) -> bool:
    """True for a heading that says next to nothing of the text, above one that does: the portal's, the section's."""
    if share_told(drafts, number, main, ()) >= _STRANGE or _heads_a_section(drafts, below, main):
        return False
    return _tells_the_same(drafts, below, main, ())


def _names_the_site(page: Page, head: Draft, below: Draft) -> bool:
    """True where a <title> is made of the heading at the top and of the one above the body: the upper is the site's."""
    for claim in page.claimed("title"):
        folded = fold_term(claim.value)
        if claim.origin == "h1" or head.folded not in folded:
            continue
        rest = folded.replace(head.folded, "", 1).strip(_MARKS)
        if len(rest) > 15 and (rest.startswith(below.folded) or below.folded.startswith(rest)):
            return True
        if below.folded in (fold_term(part) for part in _SEPARATED.split(rest)):
            return True  # Ministry of Ports-Government of the Republic | the headline
    return False


def _tells_the_same(drafts: Sequence[Draft], number: int, main: range, claimed: Sequence[str]) -> bool:
    """True where half of a heading's longer words stand in the claimed titles or in the first running text."""
    return share_told(drafts, number, main, claimed) >= _TOLD


def _heads_the_text(drafts: Sequence[Draft], number: int, main: range, claimed: Sequence[str]) -> bool:
    """True for a heading as long as a headline right above the first running text, which tells some of it."""
    near = first_prose(drafts, main) - number <= _RIGHT_ABOVE and drafts[number].words >= _HEADLINE_WORDS
    return near and share_told(drafts, number, main, claimed) >= SOME


def _is_long(claimed: Sequence[str]) -> bool:
    """True where the first claimed title has a part as long as a headline, a label before it (Press Release: …) left
    out."""
    return bool(claimed) and max(len(_unlabelled(part).split()) for part in _SEPARATED.split(claimed[0])) > NAME_WORDS


def _unlabelled(part: str) -> str:
    """What follows the kind of release and a colon: Press Release: The trust opens; else the part as it is."""
    label, colon, rest = part.partition(":")
    if not colon or len(label.split()) > NAME_WORDS:
        return part
    heading = heading_of(Draft(Line(label)))
    return rest if heading is not None and heading.part == "kicker" else part


def _set_headline(drafts: Sequence[Draft], main: range, kinds: Sequence[str | None]) -> int | None:
    """The closest line above or at the begin of the body that is set as a heading and long enough for a headline."""
    prose = first_prose(drafts, main)
    for number in range(prose - 1, max(-1, prose - 25), -1):
        if drafts[number].is_heading and _could_be_headline(drafts[number], kinds[number]):
            return _upper(drafts, number, kinds)
    return None


def _upper(drafts: Sequence[Draft], number: int, kinds: Sequence[str | None]) -> int:
    """The heading of a higher level right above a heading, which is then a second headline; else that heading."""
    for above in range(number - 1, max(-1, number - 1 - DAY_BELOW), -1):
        upper, lower = drafts[above].line.tag, drafts[number].line.tag
        if _is_menu(drafts[above], kinds[above]):
            break
        if not drafts[above].is_heading or upper < "h1" or upper > lower:
            continue
        if upper < lower and lower[:1] == "h" and _could_be_headline(drafts[above], kinds[above]):
            return above
    return number


def _could_be_headline(draft: Draft, kind: str | None) -> bool:
    line = draft.line
    if kind is not None or line.table or not NAME_WORDS < draft.words <= MOST_WORDS or draft.link_share > 0.5:
        return False
    return line.region not in ("nav", "footer") and line.hint not in ("menu", "related") and "@" not in draft.text


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
