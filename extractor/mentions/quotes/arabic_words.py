"""An Arabic paragraph as words, and the cues among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.languages import lexicon
from extractor.languages.lexicon import Fact
from extractor.mentions.quotes.marks import COVER
from extractor.text import fold_term

_TOKEN = re.compile(r"\ue000+|[\w\u0610-\u061a\u0640\u064b-\u065f\u0670]+|[^\s\w]")
CONJUNCTIONS = "وف"
OBJECTS = ("ه", "ها", "هم", "هما")
IN_NAME = "\ue001"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark; ``form`` is folded; a covered quote is one word whose form is ``COVER``."""

    start: int
    end: int
    form: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A term of the lexicon among the words ``[first, end)``; ``joined``: a conjunction is written onto it."""

    first: int
    end: int
    fact: Fact
    joined: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a covered paragraph, and where each begins."""

    items: tuple[Word, ...]
    starts: tuple[int, ...]

    def index_at(self, position: int) -> int:
        """The first word that begins at or after an offset."""
        return bisect_left(self.starts, position)


def cut_words(covered: str, people: Sequence[tuple[int, int]] = ()) -> Words:
    """The words and marks of a covered paragraph. A word inside a person's name takes a form that is no term: فان is
    a surname there, not ف and أن."""
    items: list[Word] = []
    at = 0
    for match in _TOKEN.finditer(covered):
        word = _word(match)
        while at < len(people) and people[at][1] <= word.start:
            at += 1
        if word.form == "." and items and _is_shortened(items[-1], word, covered):
            items.pop()  # د. before a name
            continue
        named = at < len(people) and people[at][0] <= word.start
        items.append(Word(word.start, word.end, IN_NAME + word.form) if named else word)
    return Words(tuple(items), tuple(word.start for word in items))


def _is_shortened(last: Word, stop: Word, covered: str) -> bool:
    """True for the stop of a short form of address: a stop right behind it, a word behind a blank."""
    fact = lexicon("ar").index("abbreviations").get(last.form)
    beside = last.end == stop.start and covered[stop.end : stop.end + 2].strip()[:1].isalpha()
    return fact is not None and fact["role"] == "title" and beside


def _word(match: re.Match[str]) -> Word:
    return Word(match.start(), match.end(), _form(match.group()))


@lru_cache(maxsize=20_000)
def _form(text: str) -> str:
    return COVER if text[0] == COVER else fold_term(text) if len(text) > 1 else text


Terms = Mapping[str, Sequence[tuple[tuple[str, ...], Fact]]]


@lru_cache(maxsize=16)
def terms_of(table: str) -> Terms:
    """First word → (words, fact) of an Arabic table, the longest terms first."""
    index: dict[str, list[tuple[tuple[str, ...], Fact]]] = {}
    for fact in lexicon("ar").facts(table):
        words = tuple(fact.folded.split())
        index.setdefault(words[0], []).append((words, fact))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def term_at(words: Sequence[Word], at: int, terms: Terms) -> tuple[int, Fact] | None:
    """The longest term that begins with word ``at``: (its end, fact). A last ل or ب is the prefix of the next word."""
    for term, fact in terms.get(words[at].form, ()):
        end = at + len(term)
        if end > len(words):
            continue
        if len(term) > 1 and len(term[-1]) == 1:
            if end - 1 < len(words) and words[end - 1].form.startswith(term[-1]) and _equal(words, at, term[:-1]):
                return end - 1, fact
        elif _equal(words, at, term):
            return end, fact
    return None


def _equal(words: Sequence[Word], at: int, term: Sequence[str]) -> bool:
    return all(words[at + offset].form == word for offset, word in enumerate(term))


@lru_cache(maxsize=8)
def folded_scalar(scalar: str) -> frozenset[str]:
    """The words of a list in ``language.toml``, folded."""
    return frozenset(map(fold_term, lexicon("ar").scalars[scalar]))


def _is_noun(words: Sequence[Word], at: int) -> bool:
    """عدم ذكر, في رد: no verb stands behind such a word."""
    return at > 0 and words[at - 1].form in folded_scalar("before_nouns")


def is_naming(words: Sequence[Word], at: int) -> bool:
    """معلم متقاعد يدعى عمار بوقرة: the word leads from what someone is to their name, and is no verb of speech."""
    if not 0 < at < len(words) - 1 or words[at].form not in folded_scalar("named"):
        return False
    before = words[at - 1].form
    plain = before.isalpha() and before not in lexicon("ar").index("function_words")
    return plain and words[at + 1].form.startswith(IN_NAME)


def _with_object(words: Sequence[Word], at: int, terms: Terms) -> tuple[int, Fact] | None:
    """ما قاله, وصفه: a verb with its object written onto it."""
    form = words[at].form
    for suffix in OBJECTS:
        stem = form.removesuffix(suffix)
        if stem == form or stem not in terms:
            continue
        fact = terms[stem][-1][1]
        told = at > 0 and words[at - 1].form == lexicon("ar").scalars["what"]
        called = fact["lemma"] in lexicon("ar").scalars["calling"] and not _is_noun(words, at)
        if fact["role"] == "verb" and fact.folded == stem and (told or called):
            return at + 1, fact
    return None


def find_cues(words: Sequence[Word]) -> Iterator[Cue]:
    """The cues among the words, left to right, none inside another."""
    terms = terms_of("cues")
    at = 0
    while at < len(words):
        found = term_at(words, at, terms)
        joined = False
        form = words[at].form
        if is_naming(words, at):
            at += 1
            continue
        if found is not None and found[1]["role"] == "verb" and _is_noun(words, at):
            at = found[0]
            continue
        found = found or _with_object(words, at, terms)
        if found is None and form[:1] in CONJUNCTIONS and len(form) > 2 and form[1:] in terms:
            bare = (Word(words[at].start + 1, words[at].end, form[1:]), *words[at + 1 : at + 5])
            inner = term_at(bare, 0, terms)
            if inner is not None:
                found, joined = (inner[0] + at, inner[1]), True
        if found is None:
            at += 1
            continue
        yield Cue(at, found[0], found[1], joined)
        at = max(found[0], at + 1)
