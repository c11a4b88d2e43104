"""Who signs the release: a name and an office, nothing else, on the last line of its body, as below a letter."""

from __future__ import annotations

from extractor.entities.apart import is_apart
from extractor.entities.offices import seats_of
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words
from extractor.release.release import Release

_QUOTES = ("”", '"', "»", "’")


def signs(release: Release, words: Words, mention: PersonMention) -> bool:
    """True for an English office behind the name that closes the body: – Tom Fox, Chaplain; not below a quotation,
    which he may have spoken, nor for a patient, a mayor, a director of another house."""
    title, bodies = mention.title, [block.span for block in release.labelled("body")]
    if title is None or words.passage.lexicon.language != "en" or len(bodies) <= 1 or bodies[-1].end > title.end + 1:
        return False
    if not bodies[-1].contains(mention.span) or bodies[-2].of(release.text).rstrip().endswith(_QUOTES):
        return False
    start, end = words.range_of(mention.span)
    first, behind = words.range_of(title)
    led = all(word in person_facts("en").honorifics for word in words.folded[:start])
    alone = led and end == first and words.gap(first).strip(" ") == "," and behind == len(words)
    held = grammar_words("en", "joining").isdisjoint(words.folded[first:behind])
    return alone and held and not is_apart(words, first, behind) and not seats_of(words, first, behind)
