"""The house that only the page names in full, in its own lines, where the text calls it "the Ministry" or has its head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.house import own_lines
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words, words_in
from extractor.mentions.organisations.arabic import arabic_organisations
from extractor.mentions.organisations.english import headed_names
from extractor.mentions.organisations.refused import is_bare, is_thing
from extractor.reading.reading import Passage, Reading
from extractor.text import fold

_BACK = 4
_LEAST_WORDS = 2


def house_names(reading: Reading) -> list[Name]:
    """The bodies that the page's own lines name in full; their passages are none of the reading's."""
    found: list[Name] = []
    for place, block in enumerate(own_lines(reading.release), 1):
        text = block.span.of(reading.release.text)
        language = block.language or reading.release.language or "en"
        words = words_in(-place, Passage(block, lexicon(language), text, fold(text)))
        names = arabic_organisations(words, (), {}) if language == "ar" else headed_names(words)
        found += [name for name in names if _is_full(name)]
    return found


def _is_full(name: Name) -> bool:
    return name.end - name.first >= _LEAST_WORDS and not is_bare(name) and not is_thing(name)


def held_houses(houses: Iterable[Name], passages: Sequence[Words]) -> list[Name]:
    """The ministries among the houses whose minister the text names by his field: Minister for Road Transport."""
    return [name for name in houses if any(_has_minister(words, _field(name)) for words in passages)]


def _field(name: Name) -> tuple[str, ...]:
    """The words behind "Ministry of", وزارة; none for another body."""
    parts = tuple(name.text.split(" "))
    nouns = grammar_words("ar" if name.arabic else "en", "ministry")
    at = next((at for at, word in enumerate(parts) if word in nouns), None)
    if at is None:
        return ()
    small = grammar_words("en", "of") | grammar_words("en", "article")
    return tuple(word for word in parts[at + 1 :] if word not in small)


def _has_minister(words: Words, field: Sequence[str]) -> bool:
    ministers = person_facts(words.passage.lexicon.language).ministers
    for at in range(1, len(words) - len(field) + 1 if field else 0):
        if words.folded[at : at + len(field)] == tuple(field):
            before = words.folded[max(0, at - _BACK) : at]
            if any(word in ministers or word[1:] in ministers for word in before):
                return True
    return False
