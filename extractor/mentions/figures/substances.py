"""What is measured: 500 tons of medical supplies, 40 tonnes of carbon dioxide, 19000 لتر من زيت الزيتون."""

from __future__ import annotations

from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.nouns_ar import adjectives_after, unit_of, without_article
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_LENGTHS = frozenset(("kilometer", "meter", "centimeter", "millimeter", "mile", "foot", "inch", "nautical mile"))
_WORDS = 4  # of the name of a substance


def add_substance(tokens: Tokens, draft: Draft) -> None:
    """Gives a quantity the noun phrase that "of" or من joins to its unit."""
    at = draft.after
    if tokens.words[at] not in ("of", "من") or tokens.kinds[at + 1] != "w":
        return
    vocab, first = vocabulary(), at + 1
    if tokens.words[first] in vocab.ends or tokens.words[first] in vocab.triggers:
        return
    if tokens.words[at] == "من":
        if draft.unit in _LENGTHS and unit_of(without_article(tokens.words[first])) is None:
            return  # 40 كم من العاصمة: how far, not of what
        after = _arabic(tokens, first)
    else:
        phrase = counted_after(tokens, first)
        after = _past_substance(tokens, first) if phrase is None else phrase.after
    draft.counted = (tokens.starts[first], tokens.ends[after - 1])
    draft.end, draft.after = draft.counted[1], after


def _past_substance(tokens: Tokens, first: int) -> int:
    """The token after the last word that names a substance; of no such word after the first."""
    vocab, after = vocabulary(), first + 1
    for at in range(first + 1, first + _WORDS):
        if tokens.kinds[at] != "w" or tokens.words[at] in vocab.ends or tokens.words[at] in vocab.triggers:
            break
        if tokens.words[at] in vocab.substances:
            after = at + 1
    return after


def _arabic(tokens: Tokens, first: int) -> int:
    """The token after the construct (ثاني أكسيد الكربون, زيت الزيتون) or the noun, adjectives included."""
    vocab = vocabulary()
    head = first
    while not tokens.words[head].startswith("ال"):
        head += 1
        word = tokens.words[head]
        if head == first + _WORDS or tokens.kinds[head] != "w" or word in vocab.ends or word in vocab.triggers:
            return adjectives_after(tokens, first, _past_substance(tokens, first))
    return adjectives_after(tokens, head, head + 1)
