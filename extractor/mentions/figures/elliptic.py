"""Numbers whose noun stands elsewhere: 58 of them, منهم 12, 29 were injured, a squad of 17, riders under 18, and those
that count people by their age: 90 5 to 9 year olds."""

from __future__ import annotations

from bisect import bisect_left

from extractor.mentions.figures.amount import read_amount
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_en import is_plural, singular
from extractor.mentions.figures.ranges import read_range
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
    olds = _olds_behind(tokens, draft.after)
    if olds is not None:
        draft.unit, draft.counted = "person", olds
        draft.rule += ", people of an age"
        return
    if named is not None and _is_part(tokens, first, named):
        draft.counted, draft.unit = named.counted, named.unit
        draft.rule += ", some of those before"
        return
    _add_rest(tokens, draft, first, named)
    if draft.counted is None:
        _add_group(tokens, draft, first)


def _olds_behind(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Where "15-year-olds", "11 to 18 year olds" stand, if they begin at a token; their years are a figure too."""
    age = read_amount(tokens, index) if tokens.kinds[index] == "n" else None
    if age is None or tokens.gap(index) > 1:
        return None
    ends = read_range(tokens, age)
    closing = age if ends is None else ends.high
    at = closing.after + (tokens.words[closing.after] == "-")
    if closing.measure is None or closing.measure.kind != "time" or tokens.words[at] not in vocabulary().olds:
        return None
    return tokens.starts[index], tokens.ends[at]


def name_ages(tokens: Tokens, draft: Draft) -> bool:
    """Gives the range of "children aged 6 to 12", "between the ages of 18 and 25" its years; False where it is none."""
    if draft.kind != "count" or draft.unit or draft.counted or draft.value_high is None or draft.value_high > _OLDEST:
        return False
    at, first = (bisect_left(tokens.starts, place) for place in (draft.start, draft.number_start))
    if vocabulary().aged.isdisjoint(tokens.words[max(0, at - 1) : first]):
        return False
    draft.unit = "year"
    return True


def _is_part(tokens: Tokens, first: int, named: Draft) -> bool:
    """Of its 430 branches, 12 will close: right behind the comma of a phrase that tells how many there are in all."""
    words = tokens.words
    if named.after != first - 1 or words[first - 1] not in (",", "،"):
        return False
    at = bisect_left(tokens.starts, named.start) - 1
    if at > 0 and words[at] in vocabulary().ends and words[at] != "of":
        at -= 1  # of its
    opens = at == 0 or (at > 0 and tokens.kinds[at - 1] != "w")
    return at >= 0 and words[at] == "of" and opens


def _add_rest(tokens: Tokens, draft: Draft, first: int, named: Draft | None) -> None:
    """58 of them, 9 منهم, of which 19, 29 were injured."""
    vocab, words = vocabulary(), tokens.words
    before = vocab.partitives_before.backward(words, _opening(tokens, draft, first))
    after = vocab.partitives.forward(words, draft.after)
    fate = vocab.rests.forward(words, draft.after)
    if after is None and before is None and fate is None:
        return
    if fate is not None:
        draft.end, draft.after = max(draft.end, tokens.ends[fate[1] - 1]), max(draft.after, fate[1])
    nearest = _antecedent(tokens, first if before is None else before[1], named) if after or before else None
    if nearest is not None:
        draft.counted, draft.unit = (tokens.starts[nearest.first], tokens.ends[nearest.after - 1]), nearest.unit
        draft.rule += ", of the noun before"
    elif (after or before) and named is not None and first - named.after < _BEFORE:
        draft.counted, draft.unit = named.counted, named.unit
        draft.rule += ", some of those before"
    elif fate is not None and after is None and words[fate[1] - 1] not in vocab.ends:
        draft.counted = tokens.starts[fate[1] - 1], tokens.ends[fate[1] - 1]
        found = vocab.counted.forward(words, fate[1] - 1)
        draft.unit = found[0] if found is not None else None
        draft.rule += ", what befell them"


def _antecedent(tokens: Tokens, index: int, named: Draft | None) -> Counted | None:
    """agency staff, of whom about 130; the new facilities, ten of which: the plural right before the comma.

    None where it is what the last figure counts.
    """
    vocab, words = vocabulary(), tokens.words
    at = index - 2
    if at < 1 or words[index - 1] != "," or tokens.kinds[at] != "w":
        return None
    if named is not None and named.counted is not None and named.counted[1] == tokens.ends[at]:
        return None
    if words[at] in names().units:
        return None  # 126 clusters during the last three years, of which 19
    found = vocab.counted.forward(words, at)
    if found is not None and found[1] == index - 1 and (words[at] in vocab.heads or is_plural(words[at])):
        return Counted(at, at + 1, found[0], True)
    return Counted(at, at + 1, singular(words[at]), False) if is_plural(words[at]) else None


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
