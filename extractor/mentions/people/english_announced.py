"""Those whom a plural announces: Acme has appointed two new directors to its board – Ann Lee and Tom Fox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Office, Surroundings
from extractor.text import Span

_COUNT_WITHIN = 3  # words from the verb to what counts them
_TITLE_WITHIN = 4
_TO_MARK = 8  # words from the title to the dash
_MARKS = (":", "–", "—", "-")


def with_announced(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; behind a counted plural, "to" and a dash or colon each of the sentence without a title has it, with
    the house beside the name or the one that appoints."""
    told, words = list(offices), EnglishWords(around)
    for verb in range(len(around.words) - 1):
        if around.words.folded[verb] not in grammar_words("en", "appointed"):
            continue
        found = _announced(words, verb)
        if found is None:
            continue
        title, first = found
        house = around.organisation_at.get(verb - 1) or around.organisation_at.get(verb - 2)
        for at, name in enumerate(names):
            over = any(around.words.opens_sentence(place) for place in range(first + 1, name.first + 1))
            own = told[at].title
            if (
                name.first < first
                or over
                or (own is not None and own.start >= around.words.span(first, first + 1).start)
            ):
                continue
            affiliation = told[at].affiliation or (None if house is None else house.span)
            told[at] = replace(told[at], title=title, affiliation=affiliation, rule="title before")
    return told


def _announced(reader: EnglishWords, verb: int) -> tuple[Span, int] | None:
    """The title of one, and the word behind the mark, of "appointed two new managers to its team –"; None: no such."""
    words, counts = reader.words, lexicon("en").index("numerals")
    near = range(verb + 1, min(verb + 1 + _COUNT_WITHIN, len(words)))
    count = next((at for at in near if words.folded[at] in counts or words.folded[at].isdigit()), None)
    if count is None:
        return None
    first = count + 1
    while first < len(words) and words.folded[first] in grammar_words("en", "presently"):
        first += 1  # two new
    near = range(first, min(first + _TITLE_WITHIN, len(words) - 1))
    head = next((at for at in near if reader.is_several(at)), None)
    if head is None or words.folded[head + 1] != "to" or not all(map(words.joined, range(count, head + 2))):
        return None
    for at in range(head + 2, min(head + 2 + _TO_MARK, len(words))):
        if words.gap(at).strip(" ") in _MARKS and not words.tied(at):
            start, _ = reader.around.honorific_before(at)
            named = at in reader.around.person_words or start < at
            return (reader.single(words.span(first, head + 1)), at) if named else None
        if not words.joined(at):
            return None
    return None
