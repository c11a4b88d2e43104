"""Learning what repeats, over a whole archive and on all cores."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.archive.addresses import Addresses
from extractor.archive.chunk import Done, Engine, Item, chunks_of
from extractor.archive.engines import serial
from extractor.archive.learn import Skimmed, learn_skimmed, skim_source
from extractor.archive.outcome import Report
from extractor.archive.run import LimitedJob, guarded
from extractor.page.source import Source
from extractor.release.repetition import Repeated
from extractor.settings import Settings

# A site of fewer pages teaches nothing; for few pages, starting workers takes longer than skimming.
_FEWEST_PAGES = 4
_FEW_PAGES = 200
_PAGES_A_CHUNK = 64


@dataclass(frozen=True)
class SkimJob(LimitedJob):
    """Skim a chunk of pages; one that fails in any way is left out."""

    def prepare(self) -> None:
        """Nothing is needed."""

    def __call__(self, items: Sequence[Item]) -> Done | None:
        """A Skimmed a page that could be read."""
        sources = [item for item in items if isinstance(item, Source)]

        def skim() -> list[Skimmed | None]:
            return [skim_source(source, self.settings) for source in sources]

        found = guarded(sources, self.max_seconds, skim)
        return None if found is None else Done([page for page in found if isinstance(page, Skimmed)])

    def given_up(self, item: Item, reason: str) -> object:
        """Nothing is learned from it."""
        return None


def learn_addresses(
    addresses: Addresses, settings: Settings, *, engine: Engine, report: Report
) -> Mapping[str, Repeated] | None:
    """What repeats on each site; None where there are too few pages to tell."""
    if addresses.total < _FEWEST_PAGES:
        return None
    chosen = engine if addresses.total > _FEW_PAGES else serial
    report.begin("Learning what repeats", addresses.total)

    def chunks() -> Iterator[list[Item]]:
        yield from chunks_of(addresses, _PAGES_A_CHUNK)

    def pages() -> Iterator[Skimmed]:
        for done in chosen(SkimJob(settings), chunks()):
            report.advance(_PAGES_A_CHUNK)
            yield from (page for page in done.results if page is not None)

    try:
        return learn_skimmed(pages())
    finally:
        report.end()
