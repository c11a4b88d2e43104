"""The names that a page gives the house behind it: site name, publisher, what its <title> adds to the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.page.page import Page
from extractor.text import fold_term

_PARTED = re.compile(r"\s+[-–—]\s+|\s*(?:[|»·•]|::|<<|>>|:\s)\s*")
_MOST_WORDS = 9
_OF_THE_HEADLINE = 0.5
_OF_A_SITE = 0.8
_LEAST_REPEATED = 4


def site_names(page: Page, headline: str | None) -> tuple[str, ...]:
    """The claimed names of the site, and the parts of <title> that are no words of the headline; in order, once each.

    A name is short: a longer part is another wording of the headline.
    """
    told = set(fold_term(headline or "").split())
    site = claimed_site(page)
    names = dict.fromkeys(name for name in _claimed(page, headline or "") if 0 < len(name.split()) <= _MOST_WORDS)
    return tuple(name for name in names if not (_is_headline(name, told) if name == site else _repeats(name, told)))


def claimed_site(page: Page) -> str | None:
    """The first name that the metadata give the site (og:site_name, application-name, publisher); None: none. An
    address is no name."""
    names = (claim.value.strip() for claim in page.claimed("site"))
    return next((name for name in names if 0 < len(name.split()) <= _MOST_WORDS and "/" not in name), None)


def _claimed(page: Page, headline: str) -> Iterator[str]:
    for claim in page.claimed("site"):
        yield claim.value.strip()
    for claim in page.claimed("title"):
        if claim.origin == "title":
            title, shown = (" ".join(text.split()) for text in (claim.value, headline))
            rest = title.replace(shown, " ") if shown else title  # a colon inside the headline parts no name from it
            for part in _PARTED.split(rest if rest.strip() else title):
                long = len(part.split()) > _MOST_WORDS  # Ministry of Ports-Government of the Republic of Northland
                yield from (name.strip() for name in (part.split("-") if long else (part,)))


def _is_headline(site: str, told: set[str]) -> bool:
    """True for a site name that is the headline again, not for one that the headline names."""
    return not told or len(set(fold_term(site).split()) & told) >= _OF_A_SITE * len(told)


def _repeats(name: str, told: set[str]) -> bool:
    words = set(fold_term(name).split())
    return len(words) >= _LEAST_REPEATED and len(words & told) > _OF_THE_HEADLINE * len(words)
