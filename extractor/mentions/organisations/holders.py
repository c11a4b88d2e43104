"""Names that hold the site or the page's copyright, to be looked for in the text: © 2025 Acme. All rights reserved."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.mentions.naming.house import own_lines
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words, words_in
from extractor.reading.reading import Passage, Reading
from extractor.text import fold

SITE_WORD = re.compile(r"[^\W_]+(?:[&'.-][^\W_]+)*")
_LEAST_WORDS = 2
_COPYRIGHT = "copyright"
_YEAR_LETTERS = 4


def site_bodies(reading: Reading) -> list[tuple[str, ...]]:
    """The folded words of the site's English names that are a body's in full, "and" inside: Dale and Calder Trust."""
    is_body = organisation_facts("en").is_body
    found = []
    for name in reading.release.site_names:
        parts = tuple(word.group() for word in SITE_WORD.finditer(fold(name).text))
        joined = not grammar_words("en", "and").isdisjoint(parts)
        if joined and len(parts) > _LEAST_WORDS and is_body(parts[-1]):
            found.append(parts)
    return found


def copyright_holders(reading: Reading, recognised: Sequence[Name], common: frozenset[str]) -> list[tuple[str, ...]]:
    """The folded words of who holds the page's copyright, beside the year (© 2025 Acme. All rights reserved), or as the
    site is called, without one. Of a firm in full also how the site calls it: © 2025 Acme Foods Ltd, on the site Acme.

    No person, country or place, and no single word of ``common``, which the text also writes small.
    """
    persons = {name.text for name in recognised if name.kind == "PER"}
    bodies = {name.text for name in recognised if name.kind == "ORG"}
    places = {name.text for name in recognised if name.kind == "LOC"} - bodies
    known = lexicon("en").index("places").keys() | country_words() | common
    found = []
    for place, block in enumerate(own_lines(reading.release), 1):
        if block.reason != _COPYRIGHT or (block.language or reading.release.language) == "ar":
            continue
        text = block.span.of(reading.release.text)
        words = words_in(-place, Passage(block, lexicon("en"), text, fold(text)))
        years = [at for at, word in enumerate(words.folded) if word.isdigit() and len(word) == _YEAR_LETTERS]
        runs = [_run_behind(words, year + 1) or _run_before(words, year) for year in years]
        runs = runs or [_run_of_site(words, reading.release.site_names)]
        runs = [run for run in runs if run and not _is_of_person(run, persons)]
        parts = next((run for run in runs if " ".join(run) not in known | places), ())
        if parts:
            found.append(parts)
            brand = _brand(parts, reading.release.site_names)
            found += [brand] if brand and " ".join(brand) not in known | places else []
    return found


def _is_of_person(run: Sequence[str], persons: Collection[str]) -> bool:
    """True for a person's name, with an office before it or not: Senator Anna Berg."""
    return any(" ".join(run[at:]) in persons for at in range(len(run)) if at == 0 or len(run) - at > 1)


def _run_of_site(words: Words, sites: Sequence[str]) -> tuple[str, ...]:
    """The name of the site where it opens a line without a year: © Acme. All rights reserved; empty: it does not."""
    first = 1 if words.folded[:1] == (_COPYRIGHT,) else 0
    for name in (tuple(SITE_WORD.findall(fold(site).text)) for site in sites):
        end = first + len(name)
        if name and words.folded[first:end] == name and all(words.capital[first:end]) and not words.joined(end):
            return name
    return ()


def _brand(holder: Sequence[str], sites: Sequence[str]) -> tuple[str, ...]:
    """The site's name where the firm that holds the copyright begins with it; none for one without a legal form."""
    if holder[-1] not in organisation_facts("en").legal:
        return ()
    names = (tuple(SITE_WORD.findall(fold(site).text)) for site in sites)
    return next((name for name in names if name and name == tuple(holder[: len(name)]) != tuple(holder)), ())


def _run_behind(words: Words, first: int) -> tuple[str, ...]:
    """The capitals from word ``first`` on, up to a mark; none where a stop or a dash stands before them."""
    end = first
    while end < len(words) and words.capital[end] and (words.joined(end) or words.gap(end).strip(" ") in ("", "&")):
        end += 1  # © 2025 U.S. Attorney's Office
    return words.folded[first:end]


def _run_before(words: Words, end: int) -> tuple[str, ...]:
    """The capitals before the year, behind the first word of the line: Copyright Acme 2025."""
    first = end
    while first > 1 and words.capital[first - 1] and words.gap(first).strip(" ") in ("", "&"):
        first -= 1
    return words.folded[first:end] if first == 1 else ()
