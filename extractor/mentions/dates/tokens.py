"""A folded text as tokens, each with a kind of one character (see ``words``).

Kinds of numbers and signs:

    a b c  1–12, 13–31, 32–99 in one or two figures      y  four figures, 1000 to 2199     n  any other number
    o  21st                 #  3/4/2024, 2024-04-03       ^  3/2024, 2024-03               ~  4/22
    Y  Q3, H1, 2024Q3       C  1990s                      -  any dash      s  a sign of money, per cent
    !  end of a line        x  any other word or sign
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.mentions.dates.calendar import Calendar, Expression
from extractor.mentions.dates.expressions import Decade
from extractor.mentions.dates.numeric import full_year, is_date, read_month
from extractor.mentions.dates.pairs import Range
from extractor.mentions.dates.words import Vocabulary, Word
from extractor.text import has_arabic

_SCAN = re.compile(
    r"""
      (?P<full>(?<![\d/.:+$€£\#])(?:
            \d{4}(?P<s1>\s?[-/.]\s?)\d{1,2}(?P=s1)\d{1,2} | \d{1,2}(?P<s2>\s?[-/]\s?)\d{1,2}(?P=s2)(?:\d{4}|\d{2})
          | \d{1,2}(?P<s3>\s?\.\s?)\d{1,2}(?P=s3)\d{4} | (?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])
        )(?![\d/%])(?!-\d+(?![\d/]))(?!\.\d)(?!:\d))
    | (?P<month>(?<![\d/.:+$€£\#])(?<!\d-)(?:\d{4}\s?[-/]\s?\d{1,2}|\d{1,2}\s?[-/]\s?\d{4})
        (?![\d/%])(?!\s?-\s?\d)(?!\.\d)(?!:\d))
    | (?P<pair>(?<![\d/.:+$€£\#])\d{1,2}/\d{1,2}(?![\d/%])(?!-\d{3})(?!\.\d)(?!:\d))
    | (?P<decade>'?(?:\d{3}0|\d0)\s?'?s\b)
    | (?P<part>(?:\b\d{4}[\s-]?)?(?<![^\W\d_])(?:q[1-4]|h[12]|[1-4]q|[12]h|[369]m)(?:\b|(?=fy|\d\d))
        (?:\s?[-/]?\s?(?:fy\s?)?(?:\d{4}|'?\d\d)\b(?!\s?%))?)
    | (?P<fiscal>\b(?:fy|cy)\s?'?(?:\d{4}|\d\d)\b(?:[-/]\d\d\b)?)
    | (?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
    | (?P<number>\d+(?:[.,٫٬]\d{3}(?!\d))*(?:[.٫]\d+)?)
    | (?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)
    | (?P<sign>--|[^\w\s]|\n)
    """,
    re.VERBOSE,
)
_SIGNS = {
    "،": ",", "؛": ";", "–": "-", "—": "-", "−": "-", "~": "-", "--": "-", "‒": "-", "―": "-", "[": "(", "]": ")",
    "\n": "!", "“": '"', "”": '"', "«": '"', "»": '"',
}  # fmt: skip
_KEPT = frozenset(",-/().:'!\"+©")
_MONEY = frozenset("%٪$€£¥﷼‰")


_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)")


class Token(NamedTuple):
    """A word, number, sign or find: kind, place in the folded text, its number, and what a find means."""

    kind: str
    start: int
    end: int
    number: int = 0
    word: str = ""
    node: Expression | None = None
    rule: str = ""


def read_tokens(text: str, words: Vocabulary, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``; letters written onto a date word are tokens of their own."""
    tokens: list[Token] = []
    openings: list[int] = []
    lookup = words.words.get
    phrases = words.phrases
    append = tokens.append
    for match in _SCAN.finditer(text, start, len(text) if end is None else end):
        group = match.lastgroup
        at, stop = match.span()
        if group == "word":
            word = match.group()
            meaning = lookup(word)
            if word in phrases:
                openings.append(len(tokens))
            if meaning is not None:
                if meaning.clitics:
                    at = _append_clitics(tokens, meaning.clitics, at)
                append(Token(meaning.kind, at, stop, meaning.number, word))
            else:
                append(_other_word(word, at, stop, words))
        elif group == "sign":
            append(Token(_sign(match.group()), at, stop, 0, match.group()))
        else:
            found = _number(str(group), match.group(), at, stop, text, words)
            if _is_no_date(found, text, words):
                tokens.extend(_pieces(match, text, words))
            else:
                append(found._replace(kind="x") if found.kind in "#^~" and _is_tail(tokens, found) else found)
    return _join_phrases(tokens, openings, phrases) if openings else tokens


def _is_no_date(found: Token, text: str, words: Vocabulary) -> bool:
    """True for figures that only look like a date: 25-26-27, and 1901 - 28 before a month."""
    if found.kind == "#":
        return not is_date(found.word)
    if found.kind != "^" or " " not in found.word:
        return False
    after = _NEXT_WORD.match(text, found.end)
    meaning = words.words.get(after.group(1)) if after else None
    return read_month(found.word) is None or (meaning is not None and meaning.kind in "MmHh")


def _pieces(match: re.Match[str], text: str, words: Vocabulary) -> list[Token]:
    """Figures and signs of what only looks like a date: 25-26-27 before a month."""
    pieces: list[Token] = []
    for piece in re.finditer(r"\d+|[^\d\s]", match.group()):
        at, stop = match.start() + piece.start(), match.start() + piece.end()
        if piece.group().isdigit():
            pieces.append(_number("number", piece.group(), at, stop, text, words))
        else:
            pieces.append(Token(_sign(piece.group()), at, stop, 0, piece.group()))
    return pieces


def _is_tail(tokens: list[Token], found: Token) -> bool:
    """True where figures and a dash stand before: 123-12-1234 is no date, 1/5-7/5 is, and so is 10-14/5/2025."""
    if len(tokens) < 2 or tokens[-1].kind != "-" or tokens[-1].end - tokens[-1].start != 1:
        return False
    if found.word.count("/") == 2 and tokens[-2].kind in "ab":
        return False
    return tokens[-2].kind in "abcn" and tokens[-2].end == tokens[-1].start


def _append_clitics(tokens: list[Token], kinds: str, at: int) -> int:
    for kind in kinds:
        if kind == "π":  # ل before the article: للعام; the word keeps it, for half of the article is in it
            tokens.append(Token("p", at, at))
            break
        tokens.append(Token(kind, at, at + 1))
        at += 1
    return at


def _sign(sign: str) -> str:
    sign = _SIGNS.get(sign, sign)
    if sign in _KEPT:
        return "⊕" if sign == "+" else sign
    return "s" if sign in _MONEY else "x"


def _other_word(word: str, at: int, stop: int, words: Vocabulary) -> Token:
    if word.endswith("'s"):
        meaning = words.words.get(word[:-2])
        if meaning is not None:
            return Token(meaning.kind, at, stop - 2, meaning.number, word[:-2])
        return Token("δ", at, stop, 0, word)  # Acme's 2015 report
    if len(word) >= 5 and word.startswith(words.future_prefix) and word not in words.not_future:
        return Token("+", at, stop, 0, word)
    if len(word) >= 6 and word.startswith(words.joined_future) and words.not_future.isdisjoint((word, word[1:])):
        return Token("+", at, stop, 0, word)
    return Token("x", at, stop, 0, word)


_PLAIN = {"full": "#", "month": "^", "pair": "~", "part": "Y"}


def _number(group: str, written: str, at: int, stop: int, text: str, words: Vocabulary) -> Token:
    if written in words.never:
        return Token("∅", at, stop, 0, written)
    if group == "number" and len(written) == 4 and text.startswith("'s", stop) and 1500 <= _value(written) < 2150:
        return Token("R", at, stop, 0, written, Calendar(int(written)), "year")
    if group == "number":
        return Token(_number_kind(written, at, stop, text, words), at, stop, _value(written), written)
    if group == "ordinal":
        number = int(written[:-2])
        return Token("o" if 1 <= number <= 31 else "x", at, stop, number, written)
    if group == "decade":
        start = int(re.sub(r"\D", "", written))
        return Token("C" if start >= 1000 else "ð", at, stop, start, written, Decade(start), "decade")
    if group == "fiscal":
        years = [full_year(figures) for figures in re.findall(r"\d+", written)]
        node = Range(Calendar(years[0]), Calendar(years[1])) if years[1:] == [years[0] + 1] else Calendar(years[0])
        return Token("R", at, stop, 0, written, node, "fiscal-year")
    return Token(_PLAIN[group], at, stop, 0, written)


def _value(written: str) -> int:
    return int(written) if written.isdigit() and len(written) <= 9 else 0


def _number_kind(written: str, at: int, stop: int, text: str, words: Vocabulary) -> str:
    if not written.isdigit() or len(written) > 4 or not _stands_free(at, stop, text, words):
        return "n" if written[0].isdigit() and _stands_free(at, stop, text, words) else "x"
    number = int(written)
    if len(written) == 4:
        return "y" if 1000 <= number < 2200 else "n"
    if len(written) == 3 or number == 0:
        return "n"
    return "a" if number <= 12 else "b" if number <= 31 else "c"


def _stands_free(at: int, stop: int, text: str, words: Vocabulary) -> bool:
    """False for figures inside a name or measure (A380, 5G, 10km); a month or a mark may touch them."""
    if at and (text[at - 1].isalpha() or text[at - 1] == "_") and not has_arabic(text[at - 1]):
        before = re.search(r"[^\W\d_]+$", text[max(0, at - 12) : at])
        meaning = words.words.get(before.group()) if before else None
        if meaning is None or meaning.kind not in "Mm&p":
            return False
    if stop < len(text) and (text[stop].isalpha() or text[stop] == "_") and not has_arabic(text[stop]):
        after = re.match(r"[^\W\d_]+", text[stop : stop + 24])
        return after is not None and after.group() in words.words
    return True


def _join_phrases(
    tokens: list[Token], openings: list[int], phrases: dict[str, tuple[tuple[tuple[str, ...], Word], ...]]
) -> list[Token]:
    """The tokens with words of several parts joined: كانون الثاني, the day after tomorrow."""
    joined: list[Token] = []
    position = 0
    for place in openings:
        at = place
        while at < len(tokens) and tokens[at].kind in "&p" and tokens[at].word == "":
            at += 1
        if at < position or at >= len(tokens):
            continue
        for rest, meaning in phrases.get(tokens[at].word, ()):
            if tuple(token.word for token in tokens[at + 1 : at + 1 + len(rest)]) == rest:
                joined.extend(tokens[position:place])
                start = _append_clitics(joined, meaning.clitics, tokens[place].start)
                stop = tokens[at + len(rest)].end
                joined.append(Token(meaning.kind, start, stop, meaning.number, " ".join((tokens[at].word, *rest))))
                position = at + 1 + len(rest)
                break
    joined.extend(tokens[position:])
    return joined
