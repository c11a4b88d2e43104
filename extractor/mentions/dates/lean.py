"""Where the sentence of a date leans: to what is to come, or to what is past."""

from __future__ import annotations

from extractor.mentions.dates.calendar import UNTIL, Calendar
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import vocabulary

_REACH = 14
_OPENS = 4
_HELPERS = 3
_OBJECT = 3  # tokens of an object between a verb and its infinitive: directed the city staff to report
_ENDED = -2  # a past participle that leads to a date of its own: المنتهية في
_TERM_WORDS = "IF<◁"  # by, from, قبل, before: with the number UNTIL they set a term
_INNER = "I{"  # in, on
_OWNING = "εvδ"  # its, the
_STARTS = ("I", UNTIL)  # starting, by
_AMOUNT_UNITS = "degijlq"


def read_lean(tokens: list[Token], place: int) -> int:
    """1 to what is to come, -1 to what is past, 2 see ``UNTIL``, 0 not told.

    The nearest verb before the date tells, a verb of the future after a date that opens its sentence; where no verb
    does, a word that sets a term: "by", "effective", اعتبارا من, قبل.
    """
    before = tokens[place - 1] if place else None
    if before is not None and before.kind == "t" and tokens[place].kind in "XΩ":
        return _lean_of_end(tokens, place)
    if before is not None and before.kind == "<" and before.number == 1:
        return -1
    term = _sets_term(tokens, place)
    lean = _lean_of_verbs(tokens, place, term)
    if lean < 0 and term:
        # appointed her, effective 1 April; opened to students from 1 August; no plan signed by 31 March; forms sent
        # before 30 April: told in the past of a day to come, perhaps
        return UNTIL if before is not None and before.kind == "F" and before.number == UNTIL else 0
    return lean or (UNTIL if term else 0)


def _lean_of_end(tokens: list[Token], place: int) -> int:
    """ "Until 5 May"; "the 12 months to 30 June" are over, but not "extended by two months to 30 June"."""
    if tokens[place - 1].number == UNTIL:
        return UNTIL
    nearby = tokens[max(0, place - _REACH) : place]
    if any(token.kind == "+" and token.number != UNTIL for token in nearby):
        return 1
    at = place - 2
    if at < 1 or tokens[at].kind not in _AMOUNT_UNITS:
        return UNTIL
    while at > 0 and tokens[at].kind not in "I{.!x":
        at -= 1
    return UNTIL if tokens[at].number == UNTIL else -1


def _sets_term(tokens: list[Token], place: int) -> bool:
    """True behind "by", "before", "effective", اعتبارا من and at "beginning 2 June"."""
    find = tokens[place]
    is_day = _is_day(find)
    if is_day and find.rule == "edge":
        return True
    if place > 1 and tokens[place - 1].kind in _INNER and (tokens[place - 2].kind, tokens[place - 2].number) == _STARTS:
        return True  # starting in September
    if not place or tokens[place - 1].kind not in _TERM_WORDS:
        return False
    return tokens[place - 1].number == UNTIL or (is_day and tokens[place - 1].kind == "F")


def _is_day(find: Token) -> bool:
    return find.kind == "X" and isinstance(find.node, Calendar) and find.node.day is not None


def _lean_of_verbs(tokens: list[Token], place: int, term: bool) -> int:
    past = vocabulary().past_suffix
    at = place
    for at in range(place - 1, max(-1, place - _REACH), -1):
        token = tokens[at]
        if token.kind == "+":
            return token.number or 1
        if token.kind == "↤" and token.number == _ENDED:
            if any(other.kind in "XΩQR" for other in tokens[at + 1 : place]):
                continue  # the months that ended on 31 March are told on 7 May
            return -1
        if token.kind == "↤" and token.number:
            return token.number
        if token.kind in ".!↤" or _opens_speech(tokens, at):
            break
        if _is_next(tokens, at):
            return UNTIL
        if token.kind == "x" and len(token.word) > 4 and token.word.endswith(past):
            if _is_of_occasion(tokens, place):
                return 0
            if _leads_infinitive(tokens, at):
                if term:
                    break
                return 0  # voted to strike from midnight on 16 March: the strike has the date
            return _lean_of_helpers(tokens, at) or -1
    if place - at > _OPENS or tokens[at].kind == "↤":
        return 0
    for token in tokens[place + 1 : place + _REACH]:
        if token.kind == "+":
            return token.number or 1
        if token.kind in ".!":
            break
    return 0


def _opens_speech(tokens: list[Token], at: int) -> bool:
    """True for the mark in: It will be free, he said: “We signed in January. The verbs before it are another clause."""
    return tokens[at].kind == '"' and at > 0 and tokens[at - 1].kind == ":"


def _is_next(tokens: list[Token], at: int) -> bool:
    """True for "next" in "the next meeting" and المقبلة in الجلسة المقبلة; not in "the next day"."""
    token = tokens[at]
    if token.kind == "N":
        return tokens[at + 1].kind == "x"
    return token.kind == "U" and token.number == 1 and at > 0 and tokens[at - 1].kind == "x"


def _lean_of_helpers(tokens: list[Token], at: int) -> int:
    """The lean of "will" in "will be closed", of "be" in "must be submitted"; 0 where the verb has none."""
    helpers = [token for token in tokens[max(0, at - _HELPERS) : at] if token.kind == "+"]
    return min((token.number or 1 for token in helpers), default=0)


def _is_of_occasion(tokens: list[Token], place: int) -> bool:
    """True for "to its" before the date: she invited the town to its 11 April run, which is to come, perhaps."""
    return place > 1 and tokens[place - 1].kind in _OWNING and tokens[place - 2].kind == "t"


def _leads_infinitive(tokens: list[Token], at: int) -> bool:
    """True for "invited" in "are invited to apply", "directed" in "directed staff to report"."""
    following = "".join(token.kind for token in tokens[at + 1 : at + 3 + _OBJECT])
    return "tx" in following and not set(following[: following.index("tx")]) - {"x", "v"}
