"""English bodies that the recogniser overlooks or doubts, explained behind: Ecotrust, a Portland nonprofit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.bodied import is_explained
from extractor.mentions.naming.facts import organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LONGEST = 6
_SCORE = 0.7


def explained_organisations(passages: Sequence[Words], recognised: Iterable[Name]) -> list[Name]:
    """The runs of capitals behind which an indefinite noun of bodies stands, no person or known place in them."""
    people = [name for name in recognised if name.kind == "PER"]
    taken = {(name.words.index, at) for name in people for at in range(name.first, name.end)}
    places = lexicon("en").index("places")
    found: list[Name] = []
    for words in passages:
        if words.title_case or words.passage.lexicon.language != "en":
            continue
        for end in range(1, len(words)):
            if words.capital[end - 1] and is_explained(words, end):
                first = _start(words, end)
                known = words.text_of(first, end) in places
                if first < end and not known and not any((words.index, at) in taken for at in range(first, end)):
                    found.append(Name(words, first, end, "ORG", _SCORE, "apposition"))
    return found


def _start(words: Words, end: int) -> int:
    """The first word of the run of capitals that ends before ``end``, small words that open it left out; ``end``: none,
    or too long a run."""
    first = end - 1
    while first > 0 and words.joined(first) and words.capital[first - 1]:
        first -= 1
    small = organisation_facts("en").function | person_facts("en").heads.keys()
    while first < end and words.folded[first] in small:
        first += 1
    return first if end - first <= _LONGEST else end
