"""A paper that speaks inside the sentence of someone else: أشار فلان إلى تقرير دولي قال «…»."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.quotes.arabic_words import Word, folded_scalar
from extractor.mentions.quotes.frames import Subject

_RELATION = ("ي", "يه")
"""Endings of the adjectives behind the noun: دولي, دولية."""


def paper_before(words: Sequence[Word], low: int, verb: int) -> Subject | None:
    """The indefinite paper behind a preposition that a verb without a conjunction tells about, of the words
    ``[low, verb)``; None: there is none, or its gender is another than the verb's."""
    nouns, prepositions = lexicon("ar").index("speaker_nouns"), folded_scalar("told_about")
    article = str(lexicon("ar").scalars["article"])
    for at in range(verb - 1, low, -1):
        fact = nouns.get(words[at].form)
        if fact is None or fact["refers"] != "paper" or words[at].form.startswith(article):
            continue
        if words[at - 1].form not in prepositions or words[verb].form.endswith("ت") != words[at].form.endswith("ه"):
            return None
        end = at + 1
        while end < verb and words[end].form.endswith(_RELATION):
            end += 1
        return Subject("description", None, (words[at].start, words[end - 1].end), None, "singular", "paper")
    return None
