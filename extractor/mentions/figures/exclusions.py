"""Numbers that say nothing: years, clock times, telephone numbers, labels, list numbers, names with digits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.figures.counted import Counted
from extractor.mentions.figures.measure import Measure
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_WEB = re.compile(r"://|www\.|@\w|\w_\w|^#\w*[^\W\d]|[a-z]\.[a-z]{2,}/|\.(?:com|org|net|gov|edu|info|html?|pdf|jpe?g|png|aspx?|php)\b")
_WEB_MARKS = ("://", "www.", "@", "_", "#", "/", ".com", ".org", ".net", ".gov", ".pdf", ".htm")
_CHUNK = re.compile(r"\S*\d\S*")
_CLITICS = frozenset(("و", "ب", "ل", "ف", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "وك", "كال"))
_HYPHENS = "-–‑−"
_YEARS = range(1800, 2101)
_HIJRI = range(1300, 1501)
_ADDRESS_WORDS = 5


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
    """What is known of a number when it is judged: what follows it, and whether a bound stands beside it."""

    number: Number
    measure: Measure | None
    counted: Counted | None
    bounded: bool
    money: bool
    ranged: bool = False

    @property
    def says_something(self) -> bool:
        """True where a unit, a currency, a scale or a noun of the lexicon follows."""
        known = self.counted is not None and self.counted.known
        return self.measure is not None or self.money or known or self.number.scale > 1


def skipped(tokens: Tokens, context: Context) -> int | None:
    """The token after a number that is no figure; None where the number is one."""
    number = context.number
    if number.form == "words":
        return _skipped_words(tokens, context)
    first, after = number.first, number.after
    if number.plain and len(tokens.words[after - 1]) > 1 and tokens.words[after - 1][0] == "0":
        return after
    for rule in (_glued_before, _glued_after, _numbered, _enclosed, _year, _day, _street, _aged, _named):
        end = rule(tokens, context, first, after)
        if end is not None:
            return max(end, after)
    word = tokens.words[after - 1]
    if number.plain and not context.says_something and len(word) > 9:
        return after
    if word.endswith(".0") and len(word) < 5 and not context.says_something and not context.bounded:
        return after  # 4.0: a version
    return None


def _skipped_words(tokens: Tokens, context: Context) -> int | None:
    number = context.number
    end = _numbered(tokens, context, number.first, number.after)
    if end is not None:
        return end
    if number.article and not (context.says_something or context.bounded):
        return number.after
    alone = tokens.kinds[number.after] == "|" and (not number.first or tokens.kinds[number.first - 1] == "|")
    if alone or context.bounded or context.ranged or context.measure is not None or context.money:
        return None
    known = context.counted is not None and context.counted.known
    if number.value == 1 and number.after == number.first + 1 and number.scale == 1:
        near = known and context.counted is not None and context.counted.first <= number.after + 1
        return None if near and tokens.words[number.after] not in ("of", "من") else number.after
    head = tokens.words[number.first]
    if number.after == number.first + 1 and head in vocabulary().scales and not known:
        return number.after if head[0] <= "\u05ff" or context.counted is None else None
    if number.scale == 1 and number.value <= 10 and tokens.words[number.after].startswith("ال") and not known:
        return number.after  # ست الستات: three to ten never stand right before the article
    return None


def _glued_before(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    if not first or tokens.gap(first) or context.money:
        return None
    kind, word = tokens.kinds[first - 1], tokens.words[first - 1]
    if kind == "w":
        arabic = word[0] > "\u05ff" and (len(word) > 1 or word in _CLITICS)
        return None if arabic else after
    if kind == "n":
        return after
    if word in "#@_":
        return after
    if first >= 2 and not tokens.gap(first - 1):
        before = tokens.kinds[first - 2]
        if word in _HYPHENS and word and before in "wn" and tokens.words[first - 2] not in _CLITICS:
            return _chain(tokens, after)
        if word in "/:.\\" and before in "wn":
            return _chain(tokens, after)
    if word == "+" and context.number.plain and len(tokens.words[after - 1]) >= 2 and not context.says_something:
        return _chain(tokens, after)
    return None


def _glued_after(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    if context.measure is not None or context.number.scale > 1 or context.ranged or context.money:
        return None
    word, kind = tokens.words[after], tokens.kinds[after]
    if kind == "|" or tokens.gap(after):
        return _phone(tokens, context, first, after)
    if kind == "w":
        return None if word[0] > "\u05ff" and len(word) > 2 and context.counted is not None else after + 1
    following, glued = tokens.kinds[after + 1], not tokens.gap(after + 1)
    if word in ":/\\" and following == "n" and glued:
        return _chain(tokens, after)
    if word and word in _HYPHENS and glued and (following == "n" or (following == "w" and context.counted is None)):
        return _chain(tokens, after)
    return _phone(tokens, context, first, after)


def _chain(tokens: Tokens, index: int) -> int:
    """The token after a run of numbers and letters glued by hyphens, slashes, colons or full stops."""
    at = index
    while tokens.kinds[at] in "wns" and not tokens.gap(at):
        if tokens.kinds[at] == "s" and (tokens.words[at] not in "-–/:.\\+" or tokens.gap(at + 1) or tokens.kinds[at + 1] == "|"):
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


def _numbered(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A label before the number (Article 5, المادة 5), a time or year word before or after it, a name that holds it."""
    vocab, number = vocabulary(), context.number
    for back in range(first, max(-1, first - 4), -1):
        name = vocab.names.forward(tokens.words, back) if tokens.kinds[back] in "wn" else None
        if name is not None and name[1] >= after:
            return name[1]
    found = vocab.labels_before.backward(tokens.words, first)
    if found is None and first and tokens.words[first - 1] in (":", "-", ".", "/", "(", "ال") and first > 1:
        found = vocab.labels_before.backward(tokens.words, first - 1)
        if found is not None and found[0] not in ("phone", "label", "reading"):
            found = None
        elif found is not None and found[0] == "label" and tokens.words[first - 1] in "-(":
            found = None
    if found is not None:
        end = _labelled(tokens, context, found[0], after)
        if end is not None:
            return end
    following = vocab.labels_after.forward(tokens.words, after if context.measure is None else context.measure.after)
    kind = following[0] if following is not None else ""
    if following is not None:
        if kind == "reading" and context.measure is not None and context.measure.kind == "time":
            return following[1]
        if kind == "time" and number.plain and number.value <= 24 and context.measure is None:
            return following[1]
        if kind == "year" and number.plain and _is_year(number):
            return following[1]
        if kind == "citation" and number.plain:
            return following[1]
    return None


def _labelled(tokens: Tokens, context: Context, kind: str, after: int) -> int | None:
    number = context.number
    if kind == "time":
        return after if number.value <= 24 and number.scale == 1 and context.measure is None else None
    if kind == "reading":
        return after if context.measure is not None and context.measure.kind == "time" else None
    if kind == "year":
        return after if number.plain and _is_year(number) and context.measure is None and not context.bounded else None
    if context.says_something or context.bounded or number.form == "words":
        return None
    if context.ranged and number.value >= 1000:
        return None
    if kind == "phone":
        return _run(tokens, after) if len(tokens.words[number.first]) >= 3 else None
    return _run(tokens, after)


def _run(tokens: Tokens, index: int) -> int:
    """The token after further numbers of the same label: Articles 5, 6 and 7; المادتين 3 و4."""
    vocab, at = vocabulary(), index
    while True:
        step = at
        if tokens.words[step] in (",", "،", "-", "–", "&", "/", ".", ")", "("):
            step += 1
        if tokens.words[step] in ("and", "to", "و") or vocab.joins.forward(tokens.words, step):
            step += 1
        if step == at or tokens.kinds[step] != "n" or not tokens.words[step].replace(".", "").isdigit():
            return at
        following = tokens.words[step + 1]
        if following in ("%", "$") or vocab.scales.get(following) or vocab.counted.forward(tokens.words, step + 1):
            return at
        at = step + 1


def _is_year(number: Number) -> bool:
    return number.plain and (number.value in _YEARS or number.value in _HIJRI)


def _year(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A bare number between 1800 and 2100: a year unless a noun of the lexicon, a unit or a bound says otherwise."""
    number = context.number
    if not number.plain or int(number.value) not in _YEARS or context.measure is not None or context.money:
        return None
    if context.bounded:
        return None
    if context.counted is None or not context.counted.known:
        return after
    before = tokens.words[first - 1] if first else ""
    if tokens.words[context.counted.first][0] <= "\u05ff":
        named = context.counted.after - context.counted.first > 1
        opening = not first and context.counted.unit != "person"
        return after if named or before in vocabulary().ends or before in ("'s", "s") or opening else None
    return None


def _enclosed(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """List numbers, references in brackets."""
    number = context.number
    if not number.plain or context.money:
        return None
    before, following = tokens.words[first - 1] if first else "", tokens.words[after]
    starts_line = not first or tokens.kinds[first - 1] == "|"
    if before == "[" and following == "]":
        return after + 1
    if following == "(" and not tokens.gap(after) and tokens.kinds[after + 1] in "wn" and tokens.words[after + 2] == ")":
        return after + 3  # 248(a): a section of a law
    if context.measure is not None or number.value >= 1000:
        return None
    if before == "(" and following == ")":
        known = context.counted is not None and context.counted.known
        return None if known else after + 1
    if following == ")" and before != "(" and (starts_line or not tokens.gap(after)) and _no_open_bracket(tokens, first):
        return after + 1
    if starts_line and following in (".", "-", "–", "/", "—") and tokens.kinds[after + 1] != "|" and number.value < 200:
        spaced = tokens.gap(after + 1) or tokens.kinds[after + 1] == "|" or following == "."
        return after + 1 if spaced and tokens.kinds[after + 1] != "n" else None
    return None


def _day(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """15 تشرين: a day that the finder of dates could not read."""
    if not context.number.plain or context.number.value > 31 or context.measure is not None:
        return None
    word = tokens.words[after]
    if word not in vocabulary().months or (word[0] <= "\u05ff" and not tokens.written(after)[0].isupper()):
        return None
    return after + 1


def _aged(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """Jane Doe, 34, was: a bare number between two commas is an age."""
    if not context.number.plain or context.number.value > 120 or context.says_something or context.counted is not None:
        return None
    commas = first > 1 and tokens.words[first - 1] in (",", "،") and tokens.words[after] in (",", "،")
    return after if commas and tokens.kinds[first - 2] == "w" and tokens.kinds[after + 1] != "n" else None


def _no_open_bracket(tokens: Tokens, first: int) -> bool:
    for at in range(first - 1, max(-1, first - 12), -1):
        if tokens.words[at] == "(":
            return False
        if tokens.words[at] == ")" or tokens.kinds[at] == "|":
            return True
    return first < 12


def _street(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """445 Minnesota Street, MN 55101."""
    if not context.number.plain or context.money or context.measure is not None:
        return None
    if first and len(tokens.words[after - 1]) == 5 and tokens.kinds[first - 1] == "w":
        state = tokens.written(first - 1)
        if len(state) == 2 and state.isupper() and state.isascii():
            return after
    at = after
    for _ in range(_ADDRESS_WORDS):
        if tokens.kinds[at] != "w" or not tokens.written(at)[:1].isupper():
            return None
        found = vocabulary().labels_after.forward(tokens.words, at)
        if found is not None and found[0] == "address" and at > after:
            return found[1]
        at += 1
        if tokens.words[at] == ".":
            at += 1
    return None


def _named(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A capitalised Latin word right before a bare number, within a sentence, makes it a name: PLAY 60, Boeing 737."""
    if context.says_something or context.bounded or not context.number.plain or first < 2:
        return None
    word = tokens.written(first - 1)
    if tokens.kinds[first - 1] != "w" or not word[0].isupper() or not word.isascii() or tokens.gap(first) != 1:
        return None
    if tokens.words[first - 1] in vocabulary().ends or tokens.kinds[first - 2] == "|" or tokens.words[first - 2] in ".:!?":
        return None
    return after if context.counted is None or word.isupper() else None
