"""What an archive has taught about a site: lines that are its furniture, lines that are an issuer's About."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import blake2b

from extractor.page.host import host_of
from extractor.page.page import Page
from extractor.text import fold_term

_LONGEST = 4000
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Repeated:
    """Lines of one site that repeat, as keys of ``line_key``. Small, and equal in every process.

    key         the site (host of the address) or, where it is unknown, the folder
    documents   how many documents taught it
    chrome      lines that stand in at least a quarter of them
    about       lines that stand in several, at the tail, as running text: the About of one issuer
    """

    key: str
    documents: int
    chrome: frozenset[int] = field(default_factory=frozenset)
    about: frozenset[int] = field(default_factory=frozenset)


def line_key(text: str) -> int:
    """A number for a line, the same for its variants of folding and digits: a date or a counter may change.

    >>> line_key("5 min read") == line_key("12  Min read")
    True
    """
    folded = _DIGITS.sub("0", fold_term(text[:_LONGEST]))
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def site_of(page: Page) -> str:
    """What the pages of one site share: the host of the address, else the folder or container that holds the page.

    >>> from extractor.page.source import Source
    >>> site_of(Page(Source("a/b/1.html", url="https://www.example.org/news/1"), "html", "utf-8", "utf-8", ()))
    'example.org'
    """
    source = page.source
    urls = [source.url] if source.url else []
    urls += [claim.value for claim in page.claimed("url") if claim.value.startswith(("http://", "https://"))]
    for url in urls:
        host = host_of(url)
        if host:
            return host.removeprefix("www.")
    folder, _, name = source.name.replace("\\", "/").rpartition("/")
    return folder or name.partition("!")[0] if source.member else folder
