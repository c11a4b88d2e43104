"""Numbers glued to something else: codes, web addresses, telephone numbers, times, fractions with a slash."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.figures.compiled import CLITICS
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.measure import Measure
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens

_WEB = re.compile(
    r"://|www\.|@\w|\w_\w|^#\w*[^\W\d]|[a-z]\.[a-z]{2,}/|\.(?:com|org|net|gov|edu|info|html?|pdf|jpe?g|png|aspx?|php)\b"
)
_WEB_MARKS = ("://", "www.", "@", "_", "#", "/", ".com", ".org", ".net", ".gov", ".pdf", ".htm")
_CHUNK = re.compile(r"(?<!\S)(?=\S*\d)\S+")
_HYPHENS = "-–‑−"
_SIGN = 4  # letters: a longer unit is a word (minute), a shorter one a sign (mins, kWh)


def block_web(tokens: Tokens) -> None:
    """Makes barriers of web and mail addresses, hashtags and file names that hold digits."""
    text = tokens.text
    if not any(mark in text for mark in _WEB_MARKS):
        return
    for match in _CHUNK.finditer(text):
        if _WEB.search(match.group()):
            tokens.block(match.start(), match.end())


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a number when it is judged: what follows it, and whether a bound stands beside it.

    ``end``: the token after its unit, or after the upper end of its range.
    """

    number: Number
    measure: Measure | None
    counted: Counted | None
    bounded: bool
    money: bool
    ranged: bool = False
    end: int = 0

    @property
    def says_something(self) -> bool:
        """True where a unit, a currency, a scale or a noun of the lexicon follows."""
        known = self.counted is not None and self.counted.known
        return self.measure is not None or self.money or known or self.number.scale > 1


def glued_before(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """The token after a number that hangs on what stands before it (COVID-19, 2019/2020); None: it does not."""
    if not first or tokens.gap(first):
        return None
    kind, word = tokens.kinds[first - 1], tokens.words[first - 1]
    if context.money:
        return context.end if _is_lettered_coin(tokens, context, first) else None
    if kind == "w":
        arabic = word[0] > "\u05ff" and (len(word) > 1 or word in CLITICS)
        inside = len(word) > 1 and tokens.kinds[after] == "w" and not tokens.gap(after)
        unknown = inside and not (context.says_something or context.bounded)  # فلات6لابز, but أكثر من500شخص
        return None if arabic and not unknown else after
    if kind == "n":
        return after
    if word in "#@_":
        return after
    if first >= 2 and not tokens.gap(first - 1):
        before = tokens.kinds[first - 2]
        if word in _HYPHENS and word and before in "wn" and tokens.words[first - 2] not in CLITICS:
            return _chain(tokens, after)
        if word in "/:.\\" and before in "wn":
            return _chain(tokens, after)
    if word == "+" and context.number.plain and len(tokens.words[after - 1]) >= 2 and not context.says_something:
        return _chain(tokens, after)
    return None


def _is_lettered_coin(tokens: Tokens, context: Context, first: int) -> bool:
    """Hemoglobin A1c, vitamin B2c: a letter written onto the digits, so that the c behind them is no cent."""
    coin = context.measure is not None and context.measure.money is not None
    lettered = tokens.kinds[first - 1] == "w" and tokens.words[first - 1][0] <= "\u05ff"
    return coin and lettered and not tokens.gap(context.end - 1) and tokens.kinds[context.end - 1] == "w"


def _is_glued_name(tokens: Tokens, context: Context) -> bool:
    """8minute Solar Energy, 5minute Media: a unit in the singular written onto the digits, a name behind it."""
    measure, after = context.measure, context.number.after
    if measure is None or measure.after != after + 1 or tokens.gap(after) or context.number.value == 1:
        return False
    word = tokens.words[after]
    named = tokens.kinds[after + 1] == "w" and tokens.written(after + 1)[:1].isupper() and tokens.gap(after + 1) == 1
    return named and len(word) > _SIGN and word[-1] != "s" and word.isascii()


def glued_after(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """The token after a number that hangs on what follows it (5G, 12:30, 555-0143); None: it does not."""
    if _is_glued_name(tokens, context):
        return context.end
    if context.measure is not None or context.number.scale > 1 or context.ranged or context.money:
        return None
    word, kind = tokens.words[after], tokens.kinds[after]
    if kind == "|" or tokens.gap(after):
        return _phone(tokens, context, first, after)
    if kind == "w":
        return None if word[0] > "\u05ff" and len(word) > 2 and context.counted is not None else after + 1
    following, glued = tokens.kinds[after + 1], not tokens.gap(after + 1)
    if word == "'" and following == "n" and glued:
        return after + 2  # 6'3": feet and inches
    if word in ":/\\" and following == "n" and glued:
        return _chain(tokens, after)
    if word and word in _HYPHENS and glued and (following == "n" or (following == "w" and context.counted is None)):
        return _chain(tokens, after)
    return _phone(tokens, context, first, after)


def _chain(tokens: Tokens, index: int) -> int:
    """The token after a run of numbers and letters glued by hyphens, slashes, colons or full stops."""
    at = index
    while tokens.kinds[at] in "wns" and not tokens.gap(at):
        if tokens.kinds[at] == "s" and (
            tokens.words[at] not in "-–/:.\\+" or tokens.gap(at + 1) or tokens.kinds[at + 1] == "|"
        ):
            break
        at += 1
    return at


def _phone(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """Groups that no separator rule joins: +971 4 123 4567, (651) 296-3353, 800 657 3787."""
    if context.says_something:
        return None
    at, groups = after, 1
    plus = first > 0 and tokens.words[first - 1] == "+"
    bracket = first > 0 and tokens.words[first - 1] == "(" and tokens.words[after] == ")"
    if bracket:
        at += 1
    while True:
        step = at
        if tokens.words[step] in ("-", ".", "(", ")", "–") and tokens.words[step]:
            step += 1
        if tokens.kinds[step] != "n" or tokens.gap(step) > 1:
            break
        groups += 1
        at = step + 1
        if tokens.words[at] == ")":
            at += 1
    enough = 2 if plus or bracket else 3
    short = len(tokens.words[after - 1]) <= 4
    return at if groups >= enough and short and tokens.words[first].isdigit() else None
