"""The thing counted: the noun phrase after the number, or before it ("number of employees: 500", عدد الموظفين 500)."""

from __future__ import annotations

from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.labels import YEARS
from extractor.mentions.figures.nouns_ar import arabic_phrase, noun, unit_of, without_article
from extractor.mentions.figures.nouns_en import english_phrase, hyphened, singular
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_VERBS = ("are", "were")
_BULLETS = ("-", "–", "•", "*", "·", "▪", "●", "o")


def counted_after(tokens: Tokens, index: int) -> Counted | None:
    """The thing counted that begins at a token; None where no noun phrase does."""
    at = index
    named = vocabulary().counts_behind.forward(tokens.words, at)
    if named is not None:
        at = named[1]  # brings to 131 the number of courts
    if tokens.words[at] == "-" and not tokens.gap(at) and tokens.kinds[at + 1] == "w" and not tokens.gap(at + 1):
        if tokens.words[at + 1] == "strong":
            return english_phrase(tokens, at + 2) or hyphened(tokens, at + 1)  # its 1,300-strong workforce
        return hyphened(tokens, at + 1)
    if tokens.words[at] == ")" and tokens.words[at - 2] == "(":
        at += 1
    if tokens.kinds[at] != "w":
        return None
    if tokens.words[at][0] > "\u05ff":
        return arabic_phrase(tokens, at)
    return english_phrase(tokens, at) or _people_of_nation(tokens, at) or _told_behind(tokens, at)


def _people_of_nation(tokens: Tokens, index: int) -> Counted | None:
    """300 Chinese, 12 Swiss: the people of a nation whose word has no plural; None where no such word stands there."""
    word = tokens.words[index]
    if word not in vocabulary().nations or not tokens.written(index)[:1].isupper():
        return None
    return Counted(index, index + 1, word, False)


def _told_behind(tokens: Tokens, index: int) -> Counted | None:
    """Of whom 61 are ladies: what the number of a group is, behind the verb; None where no plural of the lexicon ends
    the clause there."""
    words, at = tokens.words, index + 1
    number = words[index - 1]
    if words[index] not in _VERBS or tokens.kinds[at] != "w" or tokens.kinds[index - 1] != "n":
        return None
    found = vocabulary().counted.forward(words, at)
    if found is None or words[found[1] - 1] in vocabulary().singulars or (number.isdigit() and int(number) in YEARS):
        return None
    after = found[1]
    ends = tokens.kinds[after] != "w" or words[after] in vocabulary().ends
    return Counted(at, after, found[0], True) if ends else None


def _counts(word: str) -> bool:
    """number, عدد: a word that says that what follows it is counted."""
    return word in vocabulary().counters


def _label(tokens: Tokens, colon: int) -> Counted | None:
    """Employees: 1,200: the words from the start of the line to the colon, if they hold a noun of the lexicon."""
    first = colon
    while first and tokens.kinds[first - 1] == "w" and colon - first < 4:
        first -= 1
    opened = not first or tokens.kinds[first - 1] == "|" or (tokens.words[first - 1] in _BULLETS and first < 3)
    if first == colon or not opened:
        return None
    for at in range(first, colon):
        known = unit_of(without_article(tokens.words[at]))
        if known is not None:
            inner = at if tokens.words[at - 1] == "of" or (at - 1 >= first and _counts(tokens.words[at - 1])) else first
            return Counted(inner, colon, known, True)
    return None


def _counted_numbers(tokens: Tokens, index: int) -> Counted | None:
    """Visitor numbers rose to 500: the noun of the lexicon before a counter; None where none stands there."""
    noun_before = tokens.words[index - 1] if index and tokens.kinds[index - 1] == "w" else ""
    known = unit_of(noun_before) if "" < noun_before <= "\u05ff" else None  # أجهزة تحديد مواقع لعدد 800
    return Counted(index - 1, index, known, True) if known is not None else None


def counted_before(tokens: Tokens, index: int) -> Counted | None:
    """عدد الموظفين 500, بلغ عدد المستفيدين 500, number of employees: 500; None where no such words stand there."""
    at = index
    if tokens.words[at - 1] in (":", "=", "-", "–") and at > 1:
        if tokens.words[at - 1] == ":" and (label := _label(tokens, at - 1)) is not None:
            return label
        at -= 1
    for distance in range(1, 6):
        back = at - distance
        if back < 0 or tokens.kinds[back] != "w":
            return None
        word = tokens.words[back]
        if not _counts(word) and not (word == "of" and back and _counts(tokens.words[back - 1])):
            continue
        all_of = vocabulary().collectives.forward(tokens.words, back)
        if all_of is not None:
            return Counted(back, all_of[1], all_of[0], True)  # headcount stands at 640
        first = back + 1
        after = first
        while after < at and tokens.words[after] not in vocabulary().ends and after - first < 3:
            after += 1
        if after == first or tokens.words[first] in vocabulary().changes:
            return _counted_numbers(tokens, back)
        if tokens.words[first][0] > "\u05ff":
            head = tokens.words[first]
            known = unit_of(without_article(head)) or unit_of(head)
            return Counted(first, after, known or noun(without_article(head)), known is not None)
        found = vocabulary().counted.forward(tokens.words, after - 1)
        return Counted(first, after, found[0] if found else singular(tokens.words[after - 1]), found is not None)
    return None
