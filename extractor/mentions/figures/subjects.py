"""Numbers that a change leads to, with what changed: cases rose from 310 to 1,875, membership grew by 1,150."""

from __future__ import annotations

from extractor.mentions.figures.amount import read_amount
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.nouns_ar import is_plural_noun, unit_of, without_article
from extractor.mentions.figures.nouns_en import is_plural, singular
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_REACH = 8  # tokens between a verb of change and its number
_CLAUSE = 14  # tokens of a subject
_ALIKE = 10  # times: from 50 to 75 million, but from 210,000 to 1.3 million
_NEAR = 30  # tokens back to what "the total" sums up
_SOUND_PLURALS = ("ون", "ين", "ات")
_STOPS = frozenset((".", "!", "?", "؟", ";", "؛", ":", ",", "،", '"', "“", "”", "«", "»", "(", ")"))


def name_subject(tokens: Tokens, draft: Draft, first: int, named: Draft | None) -> None:
    """Gives a bare number behind a verb of change or reaching, which begins at a token, what has changed.

    ``named``: the last figure that counts something; "310 pupils, rising to 412" and "taking its network to 534" tell
    how many of those there are.
    """
    if draft.kind != "count" or draft.unit or draft.counted or not first:
        return
    if _is_told_behind(tokens, draft):
        return
    verb = _verb(tokens, first)
    found = _members(tokens, first) or (_subject(tokens, verb, first) if verb >= 0 else None)
    if (verb < 0 and found is None) or _is_rate(tokens, draft, named, first):
        return
    goes_on = named is not None and _goes_on(tokens, named, verb)
    near = named is not None and first - named.after < _NEAR
    if named is not None and found is None and (goes_on or (near and _is_total(tokens, verb, first))):
        draft.counted, draft.unit = named.counted, named.unit
        draft.rule += ", of those before"
        return
    found = found or _group(tokens, verb, first)
    if found is not None:
        draft.counted, draft.unit = (tokens.starts[found.first], tokens.ends[found.after - 1]), found.unit or None
        draft.rule += ", what changed"


def _verb(tokens: Tokens, first: int) -> int:
    """The verb that a number hangs on: rose to 500, reached 500, taking its network to 534; -1: none."""
    vocab, words = vocabulary(), tokens.words
    if words[first] in vocab.verbs:
        return first  # players had passed 9,000
    reached = vocab.reaches.backward(words, first)
    if reached is not None:
        return reached[1]
    if words[first - 1] not in vocab.steps:
        return -1
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        led = at == first - 2 and words[at] in (",", "،")  # more than doubled, from 12,000 to 26,500
        if tokens.kinds[at] == "|" or (words[at] in _STOPS and not led):
            return -1
        if words[at] in vocab.changes or words[at] in vocab.carries:
            return at
    return -1


def _is_told_behind(tokens: Tokens, draft: Draft) -> bool:
    """True where the other end of the change has its own unit: from 50 to 75 million riyals."""
    joined = vocabulary().joins.forward(tokens.words, draft.after)
    if joined is None or joined[0] != "to" or tokens.kinds[joined[1]] not in "nsw":
        return False
    end = read_amount(tokens, joined[1])
    if end is None or end.first > joined[1] + 1:
        return False
    shared = end.number.scale > draft.scale and draft.value < _ALIKE * end.number.coefficient  # 50 to 75 million
    return end.kind != "count" or shared or counted_after(tokens, end.number.after) is not None


def _is_rate(tokens: Tokens, draft: Draft, named: Draft | None, first: int) -> bool:
    """14 wickets at an average of 19: what the noun before was had at, no number of it; "40 a day" is one."""
    if named is None or not named.after < first < named.after + _REACH:
        return False
    ends = tokens.kinds[draft.after] == "|" or tokens.words[draft.after] in _STOPS or tokens.words[draft.after] == "and"
    return tokens.words[named.after] == "at" and ends


def _goes_on(tokens: Tokens, named: Draft, verb: int) -> bool:
    """310 pupils, rising to 412; زادت 45 حالة لتصل إلى 310: the verb right behind what was counted."""
    if named.after == verb - 1:
        return tokens.words[verb - 1] in (",", "،")
    return named.after == verb and tokens.words[verb] in vocabulary().carries and tokens.words[verb][0] > "\u05ff"


def _subject(tokens: Tokens, verb: int, first: int) -> Counted | None:
    if tokens.words[verb][0] > "\u05ff":
        return _arabic_subject(tokens, verb)
    return _object(tokens, verb, first) or _english_subject(tokens, verb)


def _is_total(tokens: Tokens, verb: int, first: int) -> bool:
    """True for "taking its network to", "bringing the total to", ليصل الإجمالي إلى: a word for all of them."""
    vocab, last = vocabulary(), first - 2
    while last > verb and (tokens.kinds[last] == "n" or tokens.words[last] in vocab.steps):
        last -= 1
    word = without_article(tokens.words[last])
    return last > verb and (word in vocab.groups or word in vocab.counters) and tokens.words[verb] in vocab.carries


def _object(tokens: Tokens, verb: int, first: int) -> Counted | None:
    """cut staff from 310 to 200, raise our membership to 500: the noun between the verb and its prepositions."""
    end = verb + 1
    while end < first and tokens.words[end] not in vocabulary().steps and tokens.kinds[end] == "w":
        end += 1
    return _head(tokens, verb + 1, end)


def _group(tokens: Tokens, verb: int, first: int) -> Counted | None:
    """double the team to 130: the word of the group is what is counted."""
    group = first - 2 > verb and tokens.words[first - 2] in vocabulary().groups
    return Counted(first - 2, first - 1, "", False) if group else None


def _members(tokens: Tokens, first: int) -> Counted | None:
    """its network of agents to 5,600: the plural after a word for all of them, right before the preposition."""
    vocab, words, at = vocabulary(), tokens.words, first - 2
    if at < 2 or words[first - 1] not in vocab.steps or words[at - 1] != "of":
        return None
    if words[at - 2] not in vocab.groups and words[at - 2] not in vocab.counters:
        return None
    plural = Counted(at, at + 1, singular(words[at]), False) if is_plural(words[at]) else None
    return _head(tokens, at, at + 1) or plural


def _english_subject(tokens: Tokens, verb: int) -> Counted | None:
    """The noun before a verb: that of the nearest stretch of words that no preposition opens."""
    vocab, words = vocabulary(), tokens.words
    end = at = verb
    for at in range(verb - 1, max(-1, verb - 1 - _CLAUSE), -1):
        stop = tokens.kinds[at] != "w" or words[at] in _STOPS
        if not stop and words[at] not in vocab.ends:
            continue
        if not stop and words[at] in vocab.adjoining:
            counter = words[at] == "of" and at and words[at - 1] in vocab.counters
            if counter:
                return _head(tokens, at + 1, end)
            end = at
            continue
        found = _head(tokens, at + 1, end)
        if found is not None or stop:
            return found
    return _head(tokens, at, end) if at == 0 else None


def _head(tokens: Tokens, first: int, end: int) -> Counted | None:
    """The last plural noun of the lexicon, or word for all members, between two tokens."""
    vocab, words = vocabulary(), tokens.words
    for at in range(end - 1, first - 1, -1):
        all_of = vocab.collectives.forward(words, at)
        if all_of is not None and all_of[1] <= end:
            return Counted(at, all_of[1], all_of[0], True)
        found = vocab.counted.forward(words, at)
        numbers = found is not None and found[1] < end and words[found[1]] in vocab.counters  # visitor numbers
        if found is not None and found[1] <= end and (numbers or _is_many(words[found[1] - 1])):
            return Counted(at, found[1], found[0], True)
    return None


def _is_many(word: str) -> bool:
    """True for a plural, and for "people", "staff" and their like, which have none in the lexicon."""
    return is_plural(word) or vocabulary().counted.forward((word + "s", ""), 0) is None


def _arabic_subject(tokens: Tokens, verb: int) -> Counted | None:
    """ارتفعت القضايا من 310 إلى 400; الحالات ترتفع إلى 310: the plural after the verb, or before it in a headline.

    A verb beside a plural of things is feminine: ارتفع رأس المال names no plural.
    """
    vocab, words = vocabulary(), tokens.words
    at = verb + 1
    if at >= len(words) or tokens.kinds[at] != "w":
        return None
    for place in (at, verb - 1):
        if place < 0 or tokens.kinds[place] != "w":
            continue
        bare = without_article(words[place])
        all_of = vocab.collectives.forward((bare, *words[place + 1 : place + 3]), 0)
        if all_of is not None:
            return Counted(place, place + all_of[1], all_of[0], True)
        unit = unit_of(bare)
        agrees = words[verb].startswith("ت") or words[verb].endswith("ت") or bare.endswith(_SOUND_PLURALS)
        if unit is not None and agrees and is_plural_noun(bare, unit):
            return Counted(place, place + 1, unit, True)
    return None
