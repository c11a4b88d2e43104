"""Lists of names below the text, one a line: the members of a council, the jury, the team.

A flattened page sets such a list as it sets a menu. A heading that announces people and given names tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import LANGUAGES, given_names, lexicon
from extractor.release.draft import Draft
from extractor.text import fold_term

# Lines behind the text within which the list begins, lines it has at least, words of a name and of an office before it.
_NEAR, _LEAST, _LONGEST_NAME, _LONGEST_OFFICE = 3, 4, 5, 12
_GIVEN = 0.5
"""Share of the names that begin with a known given name."""
_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]{1,2}[^\W\d_]+)*\.?(?: \([^()]{2,60}\))?")


def roster_lines(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """Numbers of the lines of such a list right behind the last running text, its headings and offices included."""
    last = max((number for number in kept if drafts[number].is_prose), default=None)
    if last is None:
        return set()
    near = range(last + 1, min(last + 1 + _NEAR, len(drafts)))
    heading = next((number for number in near if _announces(drafts[number]) or _is_office(drafts[number])), None)
    if heading is None:
        return set()
    end, names = heading + 1, 0
    given = 0
    while end < len(drafts) and not drafts[end].is_heading:
        draft = drafts[end]
        if _is_name(draft) and kinds[end] is None:
            names += 1
            given += _begins_with_given_name(draft)
        elif not (_announces(draft) or _is_office(draft)):
            break
        end += 1
    while end > heading + 1 and not _is_name(drafts[end - 1]):
        end -= 1
    return set(range(heading, end)) if names >= _LEAST and given >= _GIVEN * names else set()


def _announces(draft: Draft) -> bool:
    """True for a line that begins with a noun for the members of a body: Members of the Jury, أعضاء المكتب التنفيذي."""
    return draft.words <= _LONGEST_OFFICE and not _listing().isdisjoint(draft.folded.split()[:2])


def _is_office(draft: Draft) -> bool:
    """True for what introduces a name or some: Chair:, الرئيس:, The others are:."""
    return draft.words <= _LONGEST_OFFICE and draft.text.rstrip().endswith((":", "："))


def _is_name(draft: Draft) -> bool:
    few = 1 < draft.words <= _LONGEST_NAME or "(" in draft.text
    return few and draft.link_share < 0.5 and _NAME.fullmatch(draft.text.strip()) is not None


def _begins_with_given_name(draft: Draft) -> bool:
    return any(word in given_names() for word in fold_term(draft.text).split()[:2])


@cache
def _listing() -> frozenset[str]:
    return frozenset(
        fact.folded
        for language in LANGUAGES
        for fact in lexicon(language).facts("name_grammar")
        if "listing" in fact["roles"].split(" ")
    )
