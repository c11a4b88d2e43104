"""The lines in which a page names the house behind it: header, copyright, footer, what stands above the headline, and
the name that opens a row of links below the text (Northland Museum | Privacy | Cookies)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.release.release import Block, Release
from extractor.text import Span, fold_term

_LONGEST_LINE = 90  # code points: a line of a header or footer that is a name and little else
_LONGEST_SENTENCE = 200  # of a sentence there that begins with the name of the site
_OWN_LINES = ("header", "copyright", "footer", "author")
_EVERY_PAGE = "repeated"
_LINKS = "links"
_MENUS = ("links", "menu")
_COPYRIGHT = "copyright"
SIGNED = "signed"
"""Reason of a line behind "Issued by:"."""
KIND = "kind of release"
"""Reason of a line that says what the page is, and of whom behind a colon: Press Release: Northland Council."""
_PART = re.compile(r"\s[|·•]\s")
_PIECE = re.compile(r"(?:(?!\s[|·•]\s).)+")
_CELL = re.compile(r"[^\t\n]+")
_STOP = re.compile(r"(?<=\w{3})\.\s+(?=[A-ZÀ-Þ])")
_AROUND_HEADLINE = ("outside the main text", "above the body")


def own_lines(release: Release) -> Iterator[Block]:
    """The short lines of header, copyright and footer, and those between the menu and the headline."""
    title = next((block.span.start for block in release.labelled("title")), 0)
    last = max((block.span.end for block in release.labelled("body")), default=0)
    sites = {fold_term(name) for name in release.site_names if " " in name}  # a link to the page's front
    before = ""
    for block in release.labelled("boilerplate"):
        above = block.span.start < title
        near = above and block.reason in _AROUND_HEADLINE
        line = block.span.of(release.text).strip()
        before, cue = line, before
        if (_is_cue(cue) or _opens_with_cue(line)) and len(block.span) <= _LONGEST_LINE:
            yield replace(block, reason=SIGNED)
            continue
        if block.reason == KIND and ":" in line and len(block.span) <= _LONGEST_LINE:
            yield replace(block, span=_behind_colon(block, release.text))
            continue
        if above and "\t" in line:
            yield from _cells(block, release.text, sites)
        if "©" in line and len(block.span) > _LONGEST_LINE:
            yield from _rights(block, release.text, sites)
            continue
        bears = above and len(block.span) <= _LONGEST_SENTENCE and any(map(fold_term(line).startswith, sites))
        every = block.reason == _EVERY_PAGE or (above and block.reason in _MENUS)
        told = every and _tells_the_house(line)
        told = told or (block.reason == _LINKS and block.span.start >= last > 0 and " " in opening_name(line))
        if bears or ((block.reason in _OWN_LINES or near or told) and len(block.span) <= _LONGEST_LINE):
            yield _unglued(block, release)


def _unglued(block: Block, release: Release) -> Block:
    """The line without what a page sets below the name of its site by style alone: Office of Ports|Republic of Dale."""
    for site in sorted(release.site_names, key=len, reverse=True):
        glued = re.match(rf"\s*{re.escape(site)}(?<=[a-z])(?=[A-Z])", block.span.of(release.text))
        if glued:
            return replace(block, span=Span(block.span.start, block.span.start + glued.end()))
    return block


def _behind_colon(block: Block, text: str) -> Span:
    return Span(text.index(":", block.span.start) + 1, block.span.end)


def _is_cue(line: str) -> bool:
    """True for a line of its own that says who issued what: From:, Issued by, صادر عن."""
    return fold_term(line).rstrip(" :") in _cues()


def _opens_with_cue(line: str) -> bool:
    """True for a cue and its colon at the head of a line: Issued by: Northland Council."""
    return ":" in line and fold_term(line.partition(":")[0]) in _cues()


@cache
def _cues() -> frozenset[str]:
    found = (lexicon(language).terms("announce_cues", place="signed") for language in LANGUAGES)
    return frozenset(fold_term(term).rstrip(":") for terms in found for term in terms)


def _cells(block: Block, text: str, sites: Collection[str]) -> Iterator[Block]:
    """The cells of a table above the headline that begin with a name of the site: Republic of Dale | Dale Ministry."""
    for cell in _CELL.finditer(text, block.span.start, block.span.end):
        if any(map(fold_term(cell[0]).startswith, sites)):
            yield replace(block, span=Span(*cell.span()))


def opening_name(line: str) -> str:
    """What stands before the first stroke of a row of links to the site's own pages; empty for another line."""
    first, *others = _PART.split(line)
    return first.strip() if any(fold_term(part.strip()) in _menu_terms() for part in others) else ""


@cache
def _menu_terms() -> frozenset[str]:
    """What the entries of menus are called: privacy, contact, سياسة الخصوصية."""
    found = (lexicon(language).terms("boilerplate", kind="menu") for language in LANGUAGES)
    return frozenset(fold_term(term) for terms in found for term in terms)


def _rights(block: Block, text: str, sites: Collection[str]) -> Iterator[Block]:
    """The pieces of a long line that claim the copyright or begin with a name of the site: Civic Offices, Sheep Street
    | © Northland Council 2025; © Government of Northland. Department of Ports and Piers. All rights reserved."""
    for piece in _PIECE.finditer(text, block.span.start, block.span.end):
        cuts = [piece.start(), *(stop.end() for stop in _STOP.finditer(text, *piece.span())), piece.end()]
        whole = piece.end() - piece.start() <= _LONGEST_LINE
        for start, end in [piece.span()] if whole else pairwise(cuts):
            span = Span(start, end)
            words = span.of(text)
            bears = any(map(fold_term(words).startswith, sites))
            if ("©" in words or bears) and len(span) <= _LONGEST_LINE:
                yield replace(block, span=span, reason=_COPYRIGHT)


def _tells_the_house(line: str) -> bool:
    """True for a line of every page of a site that says whose it is: Official website of …, … - official site, © …"""
    folded = fold_term(line)
    words = grammar_words("en", "website") | grammar_words("ar", "website")
    return "©" in line or any(folded.startswith((word, f"the {word}")) or folded.endswith(word) for word in words)
