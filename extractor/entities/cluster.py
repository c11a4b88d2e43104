"""Names of one release that mean one entity, while they are being joined."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.entities.names import content_words
from extractor.text import Span


@dataclass(slots=True)
class Cluster:
    """Names that mean one entity, while they are being joined; ``others`` are those that it has besides its own."""

    kind: str
    names: list[str]
    spans: list[Span]
    acronyms: list[str] = field(default_factory=list)
    others: set[str] = field(default_factory=set)

    def absorb(self, other: Cluster) -> None:
        """Take the names and places of another."""
        self.names.extend(other.names)
        self.spans.extend(other.spans)
        self.acronyms.extend(other.acronyms)
        self.others |= other.others

    def absorb_called(self, other: Cluster) -> None:
        """Take what is told to be another name of this one: known as, formerly."""
        self.absorb(other)
        self.others |= set(other.names)

    @property
    def longest(self) -> str:
        """The fullest name."""
        if len(self.names) == 1:
            return self.names[0]
        return max(self.names, key=lambda name: (len(content_words(name)), len(name)))
