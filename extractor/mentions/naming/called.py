"""Another name that the text gives a body or person right behind: known as AMC, (formerly Beta Ltd), المعروفة باسم."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, QUOTES, Words

_OPENING = ("", "(", *COMMAS)
_QUOTES = {"“": "”", "«": "»", '"': '"', "‘": "’", "'": "'"}
_CLOSING = frozenset(')،,.;؛»”"')
_LONGEST_PHRASE = 3  # words of one term
_LONGEST_NAME = 5
_LEAST_CAPITALS = 2
_VERB, _AS, _WHOLE, _FORMER = "verb", "as", "whole", "former"

Place = tuple[int, int]


def other_names(names: Iterable[Name], recognised: Iterable[Name]) -> list[tuple[Name, Name]]:
    """(a name, the other one that the text gives its bearer right behind), in the order of ``names``, all of one kind.

    The other one is a name found already, words in quotation marks or with capitals, or what fills the brackets.
    """
    names = list(names)
    kinds = {name.kind for name in names}
    seen = (*(one for one in recognised if one.kind in kinds), *names)
    cover = {(one.words.index, at): one for one in seen for at in range(one.first, one.end)}
    pairs = ((name, _called(name, cover) or _former(name, cover)) for name in names)
    return [(name, other) for name, other in pairs if other is not None and other.key != name.key]


def with_called(names: Sequence[Name]) -> list[Name]:
    """The names; what the recogniser takes for a body is a person where it is another name of one: aka Smoke."""
    people = (name for name in names if name.kind == "PER" and name.end - name.first > 1)
    ends = ((name, calling_end(name.words, name.end)) for name in people)
    called = {(name.words.index, at) for name, at in ends if at > name.end}
    bodies = (name.kind == "ORG" and (name.words.index, name.first) in called for name in names)
    return [replace(name, kind="PER") if body else name for name, body in zip(names, bodies, strict=True)]


def is_nickname(name: Name, before: Name | None) -> bool:
    """True for a word in marks right behind an Arabic person, who is called so: سامي الراعي «زوزو»; no body."""
    words, first = name.words, name.first
    if before is None or before.words is not words or before.kind != "PER" or before.end != first:
        return False
    alone = name.kind == "ORG" and name.arabic and name.end == first + 1 and before.end - before.first > 1
    return alone and (words.gap(first).strip(" "), words.behind(name.end)[:1]) in QUOTES


def calling_end(words: Words, at: int) -> int:
    """One past the phrase of calling that begins at word ``at``, right behind a name; ``at`` itself: none.

    A participle needs a mark before it, since it may be the verb: Acme called Beta a rival.
    """
    opened = _mark(words, at) if at < len(words) else "."
    if opened not in _OPENING:
        return at
    phrases = list(_phrases(words, at))
    roles = dict(phrases)
    apart = opened != "" or not words.folded[at].isascii()
    told = {_VERB, _AS} <= roles.keys() or (_WHOLE in roles and apart) or (_FORMER in roles and opened == "(")
    return phrases[-1][1] if told else at


def _called(name: Name, cover: Mapping[Place, Name]) -> Name | None:
    """The name behind a phrase of calling: Acme, also known as AMC; Acme (formerly Beta Ltd)."""
    words, first = name.words, name.end
    at = calling_end(words, first)
    if at == first or at >= len(words):
        return None
    if words.folded[at] in grammar_words("en", "article"):
        at += 1
    own = cover.get((words.index, at))
    bracketed = _mark(words, first) == "("
    end = own.end if own is not None and own is not name else _end_of(words, at, bracketed=bracketed)
    if end <= at or not (_is_closed(words, end) or _is_short(words, at, end)):
        return None
    return _named(own, name, at, end)


def _named(own: Name | None, name: Name, first: int, end: int) -> Name:
    """The name found already where it begins at word ``first``, else one of these words and of the kind of ``name``."""
    if own is not None and own.first == first:
        return own
    return replace(name, first=first, end=end, rule="acronym", skip=0, cut=0)


def _mark(words: Words, at: int) -> str:
    """The mark before word ``at``; the stop of Inc. before a comma or bracket is none."""
    gap = words.gap(at).strip(" ")
    return gap[1:].lstrip(" ") if gap.startswith(".") and len(gap) > 1 else gap


def _former(name: Name, cover: Mapping[Place, Name]) -> Name | None:
    """The name in brackets before a word for formerly: شركة نور (الضياء سابقا)."""
    words, first = name.words, name.end
    if first >= len(words) or _mark(words, first) != "(":
        return None
    ends = range(first + 1, min(len(words), first + _LONGEST_NAME))
    end = next((end for end in ends if words.behind(end + 1).startswith(")")), first)
    if end == first or words.folded[end].isascii() or _terms().get(words.folded[end]) != _FORMER:
        return None
    return _named(cover.get((words.index, first)), name, first, end)


def _phrases(words: Words, at: int) -> Iterator[tuple[str, int]]:
    """(role, end) of the terms of calling that follow each other from word ``at`` on."""
    start = at
    while at < len(words) and (at == start or words.joined(at)):
        found = next(((role, end) for end in _ends(words, at) if (role := _role(words, at, end))), None)
        if found is None:
            return
        yield found
        at = found[1]


def _ends(words: Words, at: int) -> Iterator[int]:
    return reversed(range(at + 1, min(len(words), at + _LONGEST_PHRASE) + 1))


def _role(words: Words, at: int, end: int) -> str:
    text = words.text_of(at, end)
    return _terms().get(text) or _terms().get(text.removeprefix("و"), "")


@cache
def _terms() -> Mapping[str, str]:
    """Folded term → role, in both languages: Arabic text names its firms in English, too."""
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("other_names"))
    return {" ".join(fact.folded.replace("/", " ").split()): fact["role"] for fact in facts}


def _end_of(words: Words, at: int, *, bracketed: bool) -> int:
    """One past what is called so at word ``at``; ``at``: nothing that looks like a name."""
    closing = _QUOTES.get(words.gap(at).strip(" :")[-1:])
    ends = range(at + 1, min(len(words), at + _LONGEST_NAME) + 1)
    if closing is not None:
        return next((end for end in ends if closing in words.behind(end)), at)
    if bracketed and not words.folded[at].isascii():
        return next((end for end in ends if words.behind(end).startswith(")")), at)
    end = at
    while end < len(words) and words.capital[end] and (end == at or words.joined(end)) and end - at < _LONGEST_NAME:
        end += 1
    return end


def _is_closed(words: Words, end: int) -> bool:
    return end == len(words) or not _CLOSING.isdisjoint(words.behind(end))


def _is_short(words: Words, at: int, end: int) -> bool:
    """True for one word with several capitals: NLC, BTmC."""
    return end == at + 1 and sum(letter.isupper() for letter in words.shown[at]) >= _LEAST_CAPITALS
