"""The headline that nothing sets apart: the line above the first running text that reads like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.languages import function_words
from extractor.page.days import find_days
from extractor.release.dateline import read_source_line
from extractor.release.day_lines import dateline_of
from extractor.release.draft import Draft
from extractor.release.headings import heading_of
from extractor.release.title_line import MOST_WORDS, first_prose
from extractor.text import fold_term

# A longer "word" is several, glued where a menu was flattened.
_LONGEST_WORD = 24
_BETWEEN = re.compile(r"[\s–—/-]")
# Words of a line that ends in a small one of grammar, from which on its sentence goes on in the next.
_UNENDED = 12
# Words of a headline that opens a text above a second one.
_FIRST_WORDS = 5
# A sentence that ends and another one, or one that ends aloud: no headline of some length.
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?؟…][\"'”»)\]]*(?:\s+[^\W\d_]|$)")
# What a day in one of the next lines adds to the score of a headline, and how many lines that are.
_DATED, DAY_BELOW = 5, 3
# Share of a headline's longer words in the first running text, at the least.
SOME = 0.3
# Words of a line of a menu.
MENU_WORDS = 4
_NOTICES = ("immediate", "embargo", "kicker")
_WORD = re.compile(r"\w+")
# What parts the steps of a path to the page.
_STEP = re.compile(r"(?:[/\\|»«›‹>:•·–—-])\s*$")
_SENTENCE = re.compile(r"\.[\"'”»)\]]*$")


def first_headline(drafts: Sequence[Draft], main: range, kinds: Sequence[str | None]) -> int | None:
    """The line above the first running text that reads like a headline: long enough, in words of the text itself."""
    prose = first_prose(drafts, main)
    words = _words_of(drafts, prose)
    best: int | None = None
    most = 0.0
    for number in range(max(0, prose - 15), min(prose + 1, len(drafts))):
        draft = drafts[number]
        if kinds[number] is not None or not 3 <= draft.words <= MOST_WORDS or draft.line.table or "@" in draft.text:
            continue
        if _is_notice(draft) or _is_path(drafts, number) or (not draft.is_heading and _is_of_the_text(draft)):
            continue
        if _SENTENCE.search(draft.text) or (draft.words > 15 and _SENTENCES.search(draft.text)):
            continue
        if draft.link_share > 0.5 or max(map(len, _BETWEEN.split(draft.text))) > _LONGEST_WORD:
            continue
        if number == prose:
            words = _words_of(drafts, prose + 1)
        shared = sum(len(word) > 3 and word in words for word in set(draft.folded.split()))
        score = min(draft.words, 10) + 1.5 * shared + (4 if draft.is_heading else 0)
        score += _DATED if not draft.is_prose and has_day_below(drafts, number) else 0
        if score > most:
            best, most = number, score
    return 0 if best == 1 and _opens_page(drafts, kinds, main) else best


def _opens_page(drafts: Sequence[Draft], kinds: Sequence[str | None], main: range) -> bool:
    """True where the page is a text that opens with its headline, and a second headline or a lead stands below it."""
    upper, lower = drafts[0], drafts[1]
    if kinds[0] is not None or upper.line.region or lower.is_heading or _is_notice(upper) or _is_of_the_text(upper):
        return False
    if not _FIRST_WORDS <= upper.words <= MOST_WORDS or upper.is_prose or _SENTENCE.search(upper.text):
        return False
    if any(upper.folded in other.folded for other in drafts[1 : first_prose(drafts, main) + 2]):
        return False  # the name of the house
    return share_told(drafts, 0, main, (lower.folded,)) >= SOME


def _is_notice(draft: Draft) -> bool:
    """True for a line that says what follows, and when it may be published: FOR IMMEDIATE RELEASE."""
    heading = heading_of(draft)
    return heading is not None and heading.part in _NOTICES and heading.match == "line"


def _is_of_the_text(draft: Draft) -> bool:
    """True for a line that is no headline: place and agency alone, a sentence behind place and day or without its
    end."""
    if read_source_line(draft.text) is not None:
        return True
    if draft.words > _UNENDED and draft.folded.split()[-1] in function_words():
        return True
    found = dateline_of(draft)
    return found is not None and found.place is not None and found.day is not None and found.end < len(draft.text)


def _is_path(drafts: Sequence[Draft], number: int) -> bool:
    """True for the path to the page, whose last step is the headline right below: Home / News / City opens bridge."""
    for below in drafts[number + 1 : number + 1 + DAY_BELOW]:
        path = drafts[number].text.removesuffix(below.text)
        if path != drafts[number].text and below.words >= MENU_WORDS and _STEP.search(path):
            return True
    return False


def _words_of(drafts: Sequence[Draft], first: int) -> set[str]:
    return {word for draft in drafts[first : first + 2] for word in draft.folded.split()}


def has_day_below(drafts: Sequence[Draft], number: int) -> bool:
    """True where a short line of a full date follows closely."""
    near = drafts[number + 1 : number + 1 + DAY_BELOW]
    return any(draft.words <= 12 and not draft.is_prose and bool(find_days(draft.text)) for draft in near)


def share_told(drafts: Sequence[Draft], number: int, main: range, claimed: Sequence[str]) -> float:
    """The share of a heading's longer words that stand in the claimed titles or in the first running text."""
    prose = first_prose(drafts, main)
    texts = [drafts[other].folded for other in range(prose, min(prose + 2, len(drafts)))]
    known = set(_WORD.findall(" ".join([*texts, *(fold_term(value) for value in claimed)])))
    words = {word for word in _WORD.findall(drafts[number].folded) if len(word) > 3}
    return len(words & known) / len(words) if words else 0.0
