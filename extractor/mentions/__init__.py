"""Passages in, finds out: organisations, people, quotes, dates, figures, contacts."""

from extractor.mentions.mention import (
    Contact,
    DateMention,
    Figure,
    Mentions,
    OrganisationMention,
    PersonMention,
    Quote,
)

__all__ = ["Contact", "DateMention", "Figure", "Mentions", "OrganisationMention", "PersonMention", "Quote"]
