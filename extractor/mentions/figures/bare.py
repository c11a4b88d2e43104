"""Bare numbers in running text: without unit, noun or scale most of them are names, scores and codes."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal

from extractor.mentions.figures.amount import Amount, read_amount
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.number import Number, tidy
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_UNLIKE = 1000  # times: what is so much more is not compared
_NEAR = 14  # tokens between the two members of a comparison


def inherit(tokens: Tokens, draft: Draft, first: int, last: Draft | None) -> None:
    """Gives "60 billion" in "67 billion dirhams, against 60 billion" the unit of what it is compared with."""
    if last is None or draft.kind != "count" or draft.unit or draft.counted or first - last.after > _NEAR:
        return
    vocab = vocabulary()
    end = vocab.joins.backward(tokens.words, first)  # from 40,000 people to 10,000
    dated = end is not None and _follows_day(tokens, end[1], last)
    joined = end is not None and end[0] == "to" and (end[1] == last.after or dated)
    joined = joined or _is_start(tokens, first, last)
    other = joined and last.kind == "count" and draft.value > 1 and last.unit != "time"
    if not (last.unit or last.kind == "money") or not (other or vocab.versus.backward(tokens.words, first)):
        return
    if any(
        tokens.words[at] in _STOPS or (tokens.kinds[at] == "|" and tokens.words[at]) for at in range(last.after, first)
    ):
        return
    if not other and last.value > _UNLIKE * abs(draft.value):
        return  # 2,418 ships carrying 31.6 million tonnes, against 2,290: of the ships
    draft.kind, draft.unit, draft.currency, draft.family = last.kind, last.unit, last.currency, last.family
    draft.counted = last.counted
    draft.rule += ", unit of the figure compared with"


def _is_start(tokens: Tokens, first: int, last: Draft) -> bool:
    """rose to 4,300 complaints, from 2,100: where the change began, behind a comma."""
    opened = vocabulary().openers.backward(tokens.words, first)
    if opened is None or opened[0] != "to" or opened[1] != last.after + 1:
        return False
    return tokens.words[last.after] in (",", "،") and tokens.words[tokens.before_days(first)] != "to"


def _follows_day(tokens: Tokens, index: int, last: Draft) -> bool:
    """from 212 patients in January to 163: only a date and its preposition stand between the ends."""
    return last.after == tokens.before_days(index) - 1 < index - 1


def lend(tokens: Tokens, draft: Draft, first: int, last: Draft | None) -> None:
    """Gives "4 million" in "from 4 million to 7 million containers" what the other end of the change counts."""
    if last is None or last.kind != "count" or not (draft.unit or draft.kind == "money"):
        return
    vocab = vocabulary()
    found = vocab.joins.backward(tokens.words, first)
    if found is None or found[0] != "to" or found[1] != last.after:
        return
    opened = vocab.openers.backward(tokens.words, bisect_left(tokens.starts, last.number_start))
    pair = opened is not None and opened[0] == "to"
    bare = pair and last.scale == 1
    if last.counted and "noun before" not in last.rule:
        return
    if bare and draft.scale > 1 and _is_alike(last.value, draft.value / draft.scale):
        last.value, last.scale = tidy(MATH.multiply(last.value, draft.scale)), draft.scale
    if last.unit or last.counted or (draft.kind in ("percent", "money") and not pair):
        return
    if draft.kind == "percent" and (not bare or last.value >= 1000):
        return
    last.kind, last.unit, last.counted = draft.kind, draft.unit, draft.counted
    last.currency, last.family = draft.currency, draft.family
    last.rule += ", unit of the other end"


def follow(tokens: Tokens, draft: Draft, first: int, last: Draft | None) -> None:
    """Gives 640 in "led with 812 ships, followed by the north with 640", يليه الميناء بـ640 what was counted before.

    The number ends its clause and hangs on a preposition of amounts; no sentence ends between the two.
    """
    if (
        last is None
        or draft.scale > 1
        or last.kind not in ("count", "money", "quantity")
        or not (last.counted or last.kind != "count")
    ):
        return
    words, after = tokens.words, draft.after
    ends = tokens.kinds[after] == "|" or words[after] in _CLAUSE_ENDS
    if not ends or not first or words[first - 1] not in _AMOUNTS or first - last.after > _NEAR:
        return
    between = words[last.after : first - 1]
    if "|" in tokens.kinds[last.after : first] or not _STOPS.isdisjoint(between):
        return
    draft.kind, draft.unit, draft.currency, draft.family = last.kind, last.unit, last.currency, last.family
    draft.counted = last.counted
    draft.rule += ", unit of the figure before it"


def part_of_money(tokens: Tokens, draft: Draft, amount: Amount, last: Draft | None) -> None:
    """Gives "620 million" in "EGP 1.4 billion, of which 620 million", من أصل 5.2 ملايين its currency: part or whole.

    A noun behind the accusative of a scale (منها 620 مليونا قرضا) is not what is counted.
    """
    if last is None or last.kind != "money" or draft.kind != "count" or draft.scale < _LARGE or draft.unit == "percent":
        return
    vocab, words, first = vocabulary(), tokens.words, amount.first
    bound = bisect_left(tokens.starts, draft.start)
    opening = min(bound, first)
    accusative = words[amount.number.after - 1].endswith("ا") and amount.number.form == "both"
    if draft.counted is not None and not accusative:
        return
    part = words[opening - 1] in _OF_WHICH and opening - last.after <= _NEAR and draft.value < last.value
    whole = vocab.wholes.forward(words, last.after)
    if not part and (whole is None or whole[1] not in (opening, opening - 1) or draft.value <= last.value):
        return
    if any(tokens.words[at] in _STOPS for at in range(last.after, opening)):
        return
    draft.kind, draft.unit, draft.counted = "money", None, None
    draft.currency, draft.family = last.currency, last.family
    draft.end, draft.after = amount.number.end, amount.number.after
    draft.rule += ", currency of its whole" if part else ", currency of its part"


def _is_alike(one: Decimal, other: Decimal) -> bool:
    """Of one order: from 50 to 75 million; not from 900 to 1.2 million."""
    return other / 10 <= one <= other * 10


def share(tokens: Tokens, draft: Draft, amount: Amount) -> None:
    """Gives 30 in "30 و40 مليون طن", "2 or 3 percent" the scale and unit of the like number that it is joined to."""
    if draft.kind != "count" or draft.unit or draft.counted or amount.measure is not None or draft.scale > 1:
        return
    at = amount.after
    if tokens.words[at] not in _JOINTS or tokens.kinds[at + 1] == "|":
        return
    following = read_amount(tokens, at + 1)
    if following is None or following.first != at + 1:
        return
    number = following.number
    if not number.coefficient / 10 <= draft.value < number.coefficient:
        return
    if number.scale == 1 and following.kind == "count":
        return
    draft.value = tidy(MATH.multiply(draft.value, number.scale))
    draft.scale, draft.kind = number.scale, "count" if following.kind == "time" else following.kind
    draft.rule += ", scale and unit of the number joined to it"
    money = following.money
    if money is not None:
        draft.currency, draft.family = money.code, money.family
    elif following.measure is not None:
        draft.unit = following.measure.unit
    elif (counted := counted_after(tokens, number.after)) is not None:
        draft.unit = counted.unit
        draft.counted = tokens.starts[counted.first], tokens.ends[counted.after - 1]


_LARGE = 1000  # the scale of an amount: "of which 3" are three of something else
_OF_WHICH = frozenset(("منها", "بينها", "which"))
_AMOUNTS = frozenset(("with", "ب", "وب"))
_CLAUSE_ENDS = frozenset((".", ",", "،", ";", "؛"))
_JOINTS = ("و", "and", "او", "or")
_STOPS = frozenset((".", "!", "?", "؟", ";", "؛"))


def says_nothing(tokens: Tokens, draft: Draft, number: Number) -> bool:
    """True for a number that nothing tells the meaning of: no unit, noun, bound, range, scale or grouped thousands.

    Kept are a number alone on its line, one after a label (Staff: 650) or a counter (عدد 520), one end of a change
    (from 200 to 650), one that a verb of reaching names (the toll reached 56) and one that stands for a noun just
    named (بقي 7 منها, two others).
    """
    if draft.kind != "count" or draft.unit or draft.counted or draft.bound != "exact" or number.scale > 1:
        return False
    if number.form == "digits" and not number.plain and number.value >= 1000:
        return False
    vocab, words, kinds = vocabulary(), tokens.words, tokens.kinds
    first, after = number.first, number.after
    opening = not first or kinds[first - 1] == "|"
    if (opening and kinds[after] == "|") or (not opening and words[first - 1] in (":", "=")):
        return False
    if not opening and kinds[after] == "|" and words[first - 1] in ("-", "–", "—") and tokens.gap(first):
        return False
    if not opening and (words[first - 1] in vocab.counters or words[first - 1] in vocab.changes):
        return False
    if vocab.reaches.backward(words, first) is not None:
        return False
    filler = vocab.fillers.backward(words, first)
    if filler is not None and first - filler[1] > 1:
        return False  # a total of 47
    if vocab.rests.forward(words, after) is not None or vocab.wholes.forward(words, after) is not None:
        return False
    return not (_is_end(tokens, first) and number.value >= 10)


def _is_end(tokens: Tokens, first: int) -> bool:
    """True after "from" or "to" and their like."""
    vocab = vocabulary()
    found = vocab.openers.backward(tokens.words, first) or vocab.joins.backward(tokens.words, first)
    return found is not None and found[0] == "to"
