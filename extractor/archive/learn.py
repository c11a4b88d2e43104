"""What repeats in an archive: lines that are the furniture of a site, paragraphs that are an issuer's About.

One pass over the pages before the run, parsed but not labelled; memory is bounded by sites and by lines in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.errors import ExtractorError
from extractor.page.page import Line, Page
from extractor.page.read import skim_page
from extractor.page.source import Source
from extractor.release.draft import Draft
from extractor.release.headings import described_name, heading_of
from extractor.release.repetition import Repeated, line_key, site_of
from extractor.settings import Settings

# Lines that stand in a quarter of a site's documents are chrome (measured on Arabic sites of 4 to 12 documents).
_SHARE = 0.25
_FEWEST_DOCUMENTS = 4
_PROSE_WORDS = 12
# Some 170 MB; beyond, lines seen once are forgotten on sites of which enough has been seen.
_MOST_LINES = 1_000_000
_ENOUGH_DOCUMENTS = 8
_MOST_SITES = 20_000
_DOCUMENT_LINES = 3_000


@dataclass(slots=True)
class _Site:
    """Counts of one site: documents, lines by document, and how often a line looked like an About."""

    documents: int = 0
    lines: dict[int, int] = field(default_factory=dict)
    about: dict[int, int] = field(default_factory=dict)
    prose: set[int] = field(default_factory=set)
    seen: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Skimmed:
    """What learning takes of a page: its site and the keys of its lines, of those in running text, of its Abouts."""

    site: str
    lines: frozenset[int]
    prose: frozenset[int]
    abouts: frozenset[int]


def learn_archive(
    sources: Iterable[object],
    *,
    settings: Settings = Settings(),  # noqa: B008 - frozen
) -> dict[str, Repeated]:
    """What repeats on each site of these sources, by the key of ``site_of``; what is no Source, or cannot be read, is
    left out."""
    skims = (skim_source(source, settings) for source in sources if isinstance(source, Source))
    return learn_skimmed(page for page in skims if page is not None)


def learn(pages: Iterable[Page]) -> dict[str, Repeated]:
    """What repeats on each site of these pages; sites of fewer than four documents teach nothing."""
    return learn_skimmed(map(_skimmed, pages))


def learn_skimmed(pages: Iterable[Skimmed]) -> dict[str, Repeated]:
    """The same, of pages skimmed elsewhere; their order does not matter up to 20,000 sites and a million lines."""
    sites: dict[str, _Site] = {}
    lines, most = 0, _MOST_LINES
    for page in pages:
        site = sites.get(page.site)
        if site is None:
            if len(sites) >= _MOST_SITES:
                _forget_small_sites(sites)
            site = sites[page.site] = _Site()
        before = len(site.lines)
        _count(site, page)
        lines += len(site.lines) - before
        if lines > most:
            lines = _forget_single_lines(sites)
            most = max(_MOST_LINES, 2 * lines)
    found = {key: _repeated(key, site) for key, site in sorted(sites.items())}
    return {key: repeated for key, repeated in found.items() if repeated.chrome or repeated.about}


def skim_source(source: Source, settings: Settings) -> Skimmed | None:
    """What learning takes of a source; None where it cannot be read."""
    try:
        return _skimmed(skim_page(source, source.read(max_bytes=settings.max_bytes), settings=settings))
    except ExtractorError:
        return None


def _skimmed(page: Page) -> Skimmed:
    lines = page.lines[:_DOCUMENT_LINES]
    keys = [line_key(line.text) for line in lines]
    prose = (key for key, line in zip(keys, lines, strict=True) if len(line.text.split()) >= _PROSE_WORDS)
    return Skimmed(site_of(page), frozenset(keys), frozenset(prose), frozenset(_abouts(lines, keys)))


def _count(site: _Site, page: Skimmed) -> None:
    if page.prose:
        copy = hash(page.prose)
        if copy in site.seen:
            return
        site.seen.add(copy)
    site.documents += 1
    site.prose.update(page.prose)
    for key in page.lines:
        site.lines[key] = site.lines.get(key, 0) + 1
    for key in page.abouts:
        site.about[key] = site.about.get(key, 0) + 1


def _abouts(lines: Sequence[Line], keys: Sequence[int]) -> set[int]:
    """Keys of the paragraphs that describe an organisation, in the second half of a page and outside its footer."""
    found: set[int] = set()
    for number in range(len(lines) // 3, len(lines)):
        line = lines[number]
        if line.region in ("footer", "nav", "dialog", "hidden") or len(line.text.split()) < _PROSE_WORDS:
            continue
        before = heading_of(Draft(lines[number - 1])) if number else None
        if (before is not None and before.part == "about") or described_name(line.text) is not None:
            found.add(keys[number])
    return found


def _forget_single_lines(sites: dict[str, _Site]) -> int:
    """Take out the lines that were seen once on sites of eight documents and more; how many lines are left in all."""
    for site in sites.values():
        if site.documents >= _ENOUGH_DOCUMENTS:
            site.lines = {key: count for key, count in site.lines.items() if count > 1}
            site.prose.intersection_update(site.lines)
            site.about = {key: count for key, count in site.about.items() if key in site.lines}
    return sum(len(site.lines) for site in sites.values())


def _forget_small_sites(sites: dict[str, _Site]) -> None:
    for key in [key for key, site in sites.items() if site.documents < _FEWEST_DOCUMENTS]:
        del sites[key]


def _repeated(key: str, site: _Site) -> Repeated:
    if site.documents < _FEWEST_DOCUMENTS:
        return Repeated(key, site.documents)
    least = max(2, -(-site.documents * _SHARE // 1))
    about = {line for line, count in site.about.items() if count >= 2 and 2 * count >= site.lines.get(line, 0)}
    chrome = {
        line
        for line, count in site.lines.items()
        if line not in about and count >= (max(3, least) if line in site.prose else least)
    }
    return Repeated(key, site.documents, frozenset(chrome), frozenset(about))
