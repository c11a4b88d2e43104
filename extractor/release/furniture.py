"""Furniture of a page by its words: share buttons, reading times, newsletter forms, copyright, menus."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.days import find_days
from extractor.release.credits import is_credit_line
from extractor.release.draft import Draft
from extractor.release.icons import is_icon_line
from extractor.release.notices import counts, is_acknowledgement, is_hashtags, is_imprint
from extractor.text import fold_term

_DECOR = " \t|:.…›»«<>→←▶►▼▲•·*-–—_/\\[]()+#&,،؛;\"'“”!?؟✕×✓"
_STARTED, _HELD = 14, 24
# Words of a line of a counter and a day.
_DATED = 10
# Words of a line of author, day, time of reading and views.
_BYLINE = 18
_LONGEST_TERM = 4
_FEWEST_LINKS = 3
_BUTTONS = ("share", "printing")
_BARS = re.compile(r"\s*(?:\||»|›|>>|::|•|·|\]\s*\[)\s*")
_PARTED = re.compile(rf"{_BARS.pattern}|\s[-–—]\s")
_BAR = re.compile("[|»›>:•·]|\\]\\s*\\[")
_COUNT = re.compile(r"^[\d\s.,/|:k+%-]+$")
# A telephone number with its country.
_DIALLED = re.compile(r"(?:\+|00)\s?[1-9]\d{0,2}[\s().-]\s?\d[\d\s().-]{5,}$")
_NUMBER = re.compile(r"\d[\d.,٫٬/]*(?:\s?[km](?!\w))?\+?")
# What is left of the size of a file behind the words of its link: Download PDF (212 KB).
_FILE_SIZE = re.compile(r"(?:[\s,]+(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|mp4))?[\s,]+0\s?[kmg]i?b$")
_AROUND_NUMBERS = re.compile(r"[()\[\]:|]+")
_SENTENCES = re.compile(r"(?<=[^\W\d_][.!?؟])\s+|(?<=\d[.])\s+(?=[^\W\d_])")
_RUN = re.compile(r"\w+")


def furniture_kind(draft: Draft) -> str | None:
    """The kind of furniture that a line is by its words ("share", "newsletter", "copyright" …); None: none.

    A line is judged whole, by how it begins (to 14 words) or by what it holds (to 24 words): longer ones are text.
    """
    if draft.words > _HELD:
        if is_imprint(draft.text, draft.words):
            return "copyright"
        return "acknowledgement" if is_acknowledgement(draft.folded, draft.words) else None
    return _kind_of(draft.text, draft.words, draft.line.table > 0)


@lru_cache(maxsize=16_384)
def _kind_of(text: str, words: int, in_table: bool) -> str | None:
    """The same for a line's text; remembered, as the pages of a site share their menus."""
    folded = fold_term(text)
    bare = folded.strip(_DECOR)
    if not bare:
        return None if is_end_mark(text) else "decoration"
    exact, starts, parts, counted = _tables()
    kind = exact.get(bare) or (None if in_table else _counted_kind(bare, words, exact, counted))
    if kind is not None:
        return kind
    if is_hashtags(text):
        return "tags"
    if is_credit_line(text):
        return "photo credit"
    if words <= _STARTED and starts.may_begin(bare):
        match = starts.pattern.match(bare)
        if match is not None:
            kind = starts.kinds[" ".join(match.group().split())]
            if kind != "counter" or (counts(bare[match.end() :]) and not in_table):
                return kind
    match = parts.pattern.search(folded) if parts.may_hold(folded) else None
    if match is not None and _is_held(" ".join(match.group().split()), parts.kinds, folded, text):
        return parts.kinds[" ".join(match.group().split())]
    if not in_table and is_link_row(text):
        return (_row_kind(bare) or "links") if "][" in text.replace(" ", "") else "links"
    if words <= 4 and not in_table and _COUNT.match(bare) and not _DIALLED.match(folded):
        return "counter"
    if is_icon_line(folded):
        return "icons"
    if is_acknowledgement(folded, words):
        return "acknowledgement"
    return _row_kind(bare) or _kind_of_sentences(text, in_table)


def _counted_kind(bare: str, words: int, exact: dict[str, str], counted: _Terms) -> str | None:
    """The kind of a line by a term that holds a number, which stands as 0 in the data: Join 9,000 subscribers."""
    if words > _STARTED or not any(map(str.isdigit, bare)):
        return None
    zeroed = " ".join(_AROUND_NUMBERS.sub(" ", _NUMBER.sub("0", bare)).split())
    kind = exact.get(_FILE_SIZE.sub("", zeroed))
    if kind is not None or not counted.may_begin(zeroed):
        return kind
    match = counted.pattern.match(zeroed)
    return None if match is None else counted.kinds[" ".join(match.group().split())]


def _kind_of_sentences(text: str, in_table: bool) -> str | None:
    """The kind of the first sentence of a line whose sentences are furniture each: Visitor no. 204. We use cookies."""
    pieces = _SENTENCES.split(text)
    if len(pieces) == 1 or not all(any(map(str.isalpha, piece)) for piece in pieces):
        return None
    kinds = [_kind_of(piece, len(piece.split()), in_table) for piece in pieces]
    return kinds[0] if all(kinds) else None


def _row_kind(bare: str) -> str | None:
    """The kind "share" for a row of buttons ([ Print this page ] [ Tell a friend ], شارك facebook نسخ الرابط), "menu"
    for one of three links (Privacy policy Terms of use Contact us); or None.

    Nine tenths of its words are furniture of their own, names of networks or of icons; figures do not count.
    """
    if " " not in bare:
        return None
    words = [word for word in (piece.strip(_DECOR) for piece in bare.split()) if word]
    exact, networks = _tables()[0], _networks()
    kinds: list[str] = []
    at = passed = 0
    while at < len(words):
        if words[at][0].isdigit():
            at += 1
            continue
        size, kind = _longest_term(words[at : at + _LONGEST_TERM], exact, networks)
        if size:
            kinds.append(kind)
        elif is_icon_line(words[at]) or any(piece in networks for piece in words[at].split("-")):
            kinds.append("share")
        else:
            passed += 1
            if 10 * passed > len(words):
                return None
        at += max(size, 1)
    shares = sum(kind in _BUTTONS for kind in kinds)
    if len(kinds) > 1 and shares and 2 * (shares + kinds.count("read more")) > len(kinds):
        return "share"
    if kinds.count("menu") >= _FEWEST_LINKS and 2 * kinds.count("menu") > len(kinds):
        return "menu"
    pieces = [exact.get(piece.strip(_DECOR)) for piece in _PARTED.split(bare)]
    return pieces[0] if len(pieces) > 1 and None not in pieces else None  # Terms of use | Privacy


def _longest_term(words: list[str], exact: dict[str, str], networks: frozenset[str]) -> tuple[int, str]:
    """(words of the longest term that a row goes on with, its kind); (0, "") where it is none."""
    for size in range(len(words), 0, -1):
        term = " ".join(words[:size])
        if term in exact:
            return size, exact[term]
        if size > 1 and term in networks:
            return size, "share"
    return 0, ""


@cache
def _networks() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("social_networks"))


def _words_beside_days(text: str, most: int) -> int:
    """How many words a line of ``most`` at the most holds, a full day in it left out: 14 June 2025 views: 512."""
    words = len(text.split())
    if words > most or not any(map(str.isdigit, text)):
        return words
    return words - sum(len(text[day.start : day.end].split()) for day in find_days(text))


def _is_held(term: str, kinds: dict[str, str], folded: str, text: str) -> bool:
    """Whether a term inside a line makes it furniture: counters only beside a number, in a short line.

    The time of reading may stand in a longer one, between author, day and views.
    """
    if kinds[term] == "counter":
        return _words_beside_days(text, _DATED) <= 4 and any(letter.isdigit() for letter in folded)
    if kinds[term] == "reading time":
        words = len(text.split())
        if words <= 8 or (words <= _STARTED and folded.endswith(term)):
            return True
        return words <= _BYLINE and _words_beside_days(text, _BYLINE) < words and not folded.endswith(".")
    return True


def is_link_row(text: str) -> bool:
    """True for short words set apart by bars or arrows: Home | News | Contact, الرئيسية » الأخبار » بيان.

    >>> is_link_row("Home | News | Contact"), is_link_row("One sentence | and another one that goes on for long")
    (True, False)
    """
    if _BAR.search(text) is None:
        return False
    pieces = [piece.split() for piece in _BARS.split(text.strip("[] "))]
    return len(pieces) >= 3 and all(len(piece) <= 4 for piece in pieces[:-1]) and len(pieces[-1]) <= 12


@dataclass(frozen=True, slots=True)
class _Terms:
    """Terms by kind, the pattern of them all, and what they begin with: most lines hold none of these words."""

    kinds: dict[str, str]
    pattern: re.Pattern[str]
    first_words: frozenset[str]
    first_signs: tuple[str, ...]
    signs: re.Pattern[str]

    def may_begin(self, folded: str) -> bool:
        """False where no term can stand at the head of a line."""
        word = _RUN.match(folded)
        return folded.startswith(self.first_signs) if word is None else word.group() in self.first_words

    def may_hold(self, folded: str) -> bool:
        """False where no term can stand in a line."""
        if not self.first_words.isdisjoint(_RUN.findall(folded)):
            return True
        return self.signs.search(folded) is not None


def _terms(kinds: dict[str, str], pattern: str) -> _Terms:
    words = [match.group() for term in kinds if (match := _RUN.match(term)) is not None]
    signs = {term[0] for term in kinds if _RUN.match(term) is None}
    held = re.compile(alternation(signs))
    return _Terms(kinds, re.compile(pattern), frozenset(words), tuple(sorted(signs)), held)


@cache
def _tables() -> tuple[dict[str, str], _Terms, _Terms, _Terms]:
    """(terms that are a line, begin one, stand in one, begin one and hold a number, written 0) with their kinds."""
    exact: dict[str, str] = {}
    starts: dict[str, str] = {}
    parts: dict[str, str] = {}
    for language in LANGUAGES:
        for fact in lexicon(language).facts("boilerplate"):
            term = fact.folded.strip(_DECOR) if fact["match"] == "line" else fact.folded
            {"line": exact, "start": starts, "part": parts}[fact["match"]].setdefault(term or fact.folded, fact["kind"])
    numbered = {term: starts.pop(term) for term in list(starts) if "0" in term.split()}
    open_ended = alternation([term for term in starts if not term[-1].isalnum()])
    start = _terms(starts, rf"{alternation(starts)}(?!\w)|{open_ended}")
    part = _terms(parts, rf"(?<!\w){alternation(parts)}(?!\w)")
    exact.update({term.strip(_DECOR): kind for term, kind in starts.items() if kind != "counter" or " " in term})
    return exact, start, part, _terms(numbered, rf"{alternation(numbered)}(?!\w)")


def is_end_mark(text: str) -> bool:
    """True for a line that is an end mark: ###, -30-, -ENDS-, // انتهى //.

    >>> is_end_mark("###"), is_end_mark("- Ends -"), is_end_mark("It ends here.")
    (True, True, False)
    """
    return len(text) <= 40 and _is_end_mark(text)


@lru_cache(maxsize=16_384)
def _is_end_mark(text: str) -> bool:
    marks = _end_marks()
    folded = fold_term(text)
    if folded in marks or folded.replace(" ", "") in marks:
        return True
    bare = folded.strip(_DECOR)
    if bool(bare) and bare != folded and len(bare) > 2 and bare in marks:
        return True
    if not folded.startswith(_long_end_marks()):
        return False
    return any(_is_signed(folded[len(mark) :]) for mark in _long_end_marks() if folded.startswith(mark))


def _is_signed(rest: str) -> bool:
    """True for a clock, a number or initials behind an end mark: // انتهى // م ع"""
    words = rest.strip(_DECOR).split()
    return rest[:1].isspace() and 0 < len(words) <= 4 and all(len(word) <= 2 or not word.isalpha() for word in words)


@cache
def _end_marks() -> frozenset[str]:
    found: set[str] = set()
    for language in LANGUAGES:
        for term in lexicon(language).terms("end_marks"):
            found.update((term, term.replace(" ", "")))
    return frozenset(found)


@cache
def _long_end_marks() -> tuple[str, ...]:
    return tuple(sorted(mark for mark in _end_marks() if len(mark) > 4))
