"""Numbers whose noun stands elsewhere: 58 of them, منهم 12, 29 were injured, a squad of 17, riders under 18."""

from __future__ import annotations

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_BEFORE = 40  # tokens back to the figure whose noun a pronoun stands for
_OLDEST = 120  # years of age


def name_elliptic(tokens: Tokens, draft: Draft, first: int, named: Draft | None) -> None:
    """Gives a bare number, which begins at a token, what it counts: of them, were injured, squad of, aged.

    ``named`` is the last figure before it that counts something: "of them" and "of which" are some of those.
    """
    if draft.kind != "count" or draft.unit or draft.counted:
        return
    if _is_age(tokens, draft, first):
        draft.unit = "year"
        draft.rule += ", age"
        return
    _add_rest(tokens, draft, first, named)
    if draft.counted is None:
        _add_group(tokens, draft, first)


def _add_rest(tokens: Tokens, draft: Draft, first: int, named: Draft | None) -> None:
    """58 of them, 9 منهم, of which 19, 29 were injured."""
    vocab, words = vocabulary(), tokens.words
    before = vocab.partitives_before.backward(words, first)
    after = vocab.partitives.forward(words, draft.after)
    fate = vocab.rests.forward(words, draft.after)
    if after is None and before is None and fate is None:
        return
    if fate is not None:
        draft.end, draft.after = max(draft.end, tokens.ends[fate[1] - 1]), max(draft.after, fate[1])
    if (after or before) and named is not None and first - named.after < _BEFORE:
        draft.counted, draft.unit = named.counted, named.unit
        draft.rule += ", some of those before"
    elif fate is not None and after is None and words[fate[1] - 1] not in vocab.ends:
        draft.counted = tokens.starts[fate[1] - 1], tokens.ends[fate[1] - 1]
        found = vocab.counted.forward(words, fate[1] - 1)
        draft.unit = found[0] if found is not None else None
        draft.rule += ", what befell them"


def _add_group(tokens: Tokens, draft: Draft, first: int) -> None:
    """a squad of 17, a fleet of more than 42, وفد من 15: the word of the group is what is counted."""
    vocab, words = vocabulary(), tokens.words
    at = _opening(tokens, draft, first)
    if at < 2 or words[at - 1] not in ("of", "من") or words[at - 2] not in vocab.groups:
        return
    draft.start = tokens.starts[at - 2]
    draft.counted = tokens.starts[at - 2], tokens.ends[at - 2]
    draft.rule += ", group"


def _opening(tokens: Tokens, draft: Draft, first: int) -> int:
    """The token that the figure begins with, at its number or at the bound before it: more than 42."""
    at = first
    while at and tokens.starts[at] > draft.start:
        at -= 1
    return at


def _is_age(tokens: Tokens, draft: Draft, first: int) -> bool:
    """adults aged 65 and over, riders under 18: how old, not how many."""
    whole = (tokens.words[first].isdigit() or tokens.words[first].startswith("ال")) and draft.value <= _OLDEST
    if draft.bound == "exact" or not whole:
        return False
    vocab, words = vocabulary(), tokens.words
    at = _opening(tokens, draft, first)
    if at and words[at - 1] in vocab.aged:
        return True
    if at == first or words[at] not in vocab.ages or not at:
        return False
    if words[at][0] > "\u05ff":
        return words[first].startswith("ال")  # دون الثلاثين
    found = vocab.counted.forward(words, at - 1)
    return (found is not None and found[1] == at) or words[at - 1] in vocab.beings
