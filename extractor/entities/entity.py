"""Who is meant: the organisations and people of one release."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.text import Span


@dataclass(frozen=True, slots=True)
class Entity:
    """One organisation or person of a release.

    kind            "organisation" or "person"
    name            the longest or clearest form; ``names`` has every written form, the canonical one first
    mentions        all its places, in order
    acronym         an organisation's short form; None: none
    title           a person's office as written; None: none
    organisation    a person's affiliation: the name of the organisation's entity where there is one, else as written
    organisation_from   what tells it: "words" beside the name, the "office", or the "context", by which it is the
                    likeliest and no more, or the issuer's, whose contact somebody is; None where there is none
    role            an organisation's part in the release: issuer, partner, mentioned; None for people
    gender          "female", "male" or None
    country         of a state body named without it ("Ministry of Health"): the country its release speaks of, where
                    one clearly leads; a concept of ``languages/*/name_words.csv``
    domains         e-mail and site domains that belong to it: evidence for linking
    """

    kind: str
    name: str
    names: tuple[str, ...]
    mentions: tuple[Span, ...]
    acronym: str | None = None
    title: str | None = None
    organisation: str | None = None
    organisation_from: str | None = None
    role: str | None = None
    gender: str | None = None
    domains: tuple[str, ...] = ()
    country: str | None = None

    def stands_in(self, places: Iterable[Span]) -> bool:
        """True where one of its mentions stands in one of several places."""
        return any(place.contains(mention) for place in places for mention in self.mentions)

    @property
    def stated_organisation(self) -> str | None:
        """The affiliation where words or office tell it: evidence of who a person is, as a likely one is none."""
        return self.organisation if self.organisation_from != "context" else None
