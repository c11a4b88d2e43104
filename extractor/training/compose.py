"""Invented sentences of press releases with their names labelled, from our own phrases in ``data/``.

A row of a phrase file is ``language,slot,text``: one way to fill a slot (a row that stands twice is twice as
likely). ``{city}`` is filled from the slot of that name, ``{en:city}`` from that of another language;
``{ORG}``, ``{PER}``, ``{LOC}`` are filled likewise and labelled, ``{ORG:acronym}`` is filled from ``acronym`` and
labelled. Within a name nothing else is labelled. ``{house}`` is an organisation with or without its head noun, as texts
call it: by the convention of releases all of it is the name. A clitic written against a slot becomes part of the word,
as in Arabic writing. ``¶`` ends a sentence of several that stand together, as the lines of a table do. A phrase outside
names whose own words are all in capitals (SOCCER - {ORG:club} BEAT {ORG:club}) puts what fills it in capitals too.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from random import Random

from extractor.models.recogniser import CORPORA, RELEASES
from extractor.training.corpora import DATA, KINDS, Passage, Tagged

PHRASE_FILES = ("names.csv", "places.csv", "organisations.csv", "releases.csv", "sports.csv", "businesses.csv")
_SLOT = re.compile(r"\{([^{}]+)\}")
_GLUED_LATIN = re.compile("^([وفبكل]+)(?=[A-Za-z])")
_IN_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
_BREAK = "¶"
_MAX_DEPTH = 12
_HOUSE = "house"
_LISTED = 0.5
"""How often a slot that has names of ``listed`` is filled with one of them."""

Phrases = Mapping[tuple[str, str], Sequence[str]]
Chunk = tuple[str, str, int]  # text, kind ("" outside names), number of the name


@lru_cache(maxsize=1)
def read_phrases() -> Phrases:
    """The ways to fill each (language, slot).

    Raises ValueError where a phrase asks for a slot that no row fills.
    """
    phrases: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in PHRASE_FILES:
        with (DATA / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                phrases[row["language"], row["slot"]].append(row["text"])
    for (language, slot), texts in phrases.items():
        for asked in (wanted for text in texts for wanted in _SLOT.findall(text)):
            if _resolve(asked, language)[:2] not in phrases:
                raise ValueError(f"{language} {slot}: nothing fills {{{asked}}}")
    return dict(phrases)


class Composer:
    """Writes sentences and names. ``listed``: more names by (language, slot); half of such slots are filled from it.

    The same ``Random`` in the same state gives the same words.
    """

    def __init__(self, listed: Phrases | None = None) -> None:
        self._phrases = read_phrases()
        self._listed = listed or {}

    def passage(self, language: str, draw: Random, convention: str = CORPORA) -> Passage:
        """One invented sentence, or several that stand together."""
        whole = _label(_Filling(self, draw, convention).expand("text", language), language)
        breaks = [at for at, word in enumerate(whole.words) if word == _BREAK]
        cuts = zip((0, *(at + 1 for at in breaks)), (*breaks, len(whole.words)), strict=True)
        return tuple(
            replace(whole, words=whole.words[first:end], labels=whole.labels[first:end], convention=convention)
            for first, end in cuts
        )

    def name(self, kind: str, language: str, draw: Random, convention: str = CORPORA) -> tuple[str, ...]:
        """The words of one invented name."""
        slot = _HOUSE if kind == "ORG" and convention == RELEASES and (language, _HOUSE) in self._phrases else kind
        return _label(_Filling(self, draw, convention).expand(slot, language), language).words

    def choose(self, slot: str, language: str, draw: Random) -> str:
        """One way to fill a slot."""
        listed = self._listed.get((language, slot))
        if listed and draw.random() < _LISTED:
            return draw.choice(listed)
        return draw.choice(self._phrases[language, slot])


class _Filling:
    """Fills the slots of one text; numbers the names in it."""

    def __init__(self, composer: Composer, draw: Random, convention: str) -> None:
        self._is_whole = convention == RELEASES
        self._composer = composer
        self._draw = draw
        self._names = 0

    def expand(self, slot: str, language: str, *, kind: str = "", name: int = 0, depth: int = 0) -> Iterator[Chunk]:
        """The pieces of text of a slot, in order."""
        if depth > _MAX_DEPTH:
            raise ValueError(f"{language} {slot}: phrases that contain themselves")
        text = self._composer.choose(slot, language, self._draw)
        chunks = self._fill(text, language, kind, name, depth)
        own_words = "" if kind else _SLOT.sub("", text)
        if _IN_CAPITALS.search(own_words) and own_words.isupper():
            chunks = ((piece.upper(), kind, name) for piece, kind, name in chunks)
        return chunks

    def _fill(self, text: str, language: str, kind: str, name: int, depth: int) -> Iterator[Chunk]:
        place = 0
        for match in _SLOT.finditer(text):
            yield text[place : match.start()], kind, name
            place = match.end()
            other_language, other_slot, other_kind = _resolve(match[1], language)
            if self._is_whole and other_slot == _HOUSE:
                other_kind = "ORG"
            if kind or not other_kind:
                yield from self.expand(other_slot, other_language, kind=kind, name=name, depth=depth + 1)
            else:
                self._names += 1
                number = self._names
                yield from self.expand(other_slot, other_language, kind=other_kind, name=number, depth=depth + 1)
        yield text[place:], kind, name


def _resolve(asked: str, language: str) -> tuple[str, str, str]:
    # What stands in braces → language, slot, kind of name ("" for none).
    prefix, colon, slot = asked.partition(":")
    if not colon:
        return language, asked, asked if asked in KINDS else ""
    if prefix in KINDS:
        return language, slot, prefix
    return prefix, slot, slot if slot in KINDS else ""


def _label(chunks: Iterator[Chunk], language: str) -> Tagged:
    text = ""
    owners: list[tuple[str, int]] = []
    for piece, kind, name in chunks:
        text += piece
        owners.extend([(kind, name)] * len(piece))
    words: list[str] = []
    labels: list[str] = []
    last = 0
    for match in re.finditer(r"\S+", text):
        kind, name = next((owner for owner in owners[match.start() : match.end()] if owner[1]), ("", 0))
        label = "O" if not name else ("I-" if name == last else "B-") + kind
        apart, rest = _write_clitics(match[0])
        if apart:
            # A preposition or conjunction that stands apart is no part of the name.
            words.append(apart)
            labels.append("O")
        if rest:
            words.append(rest)
            labels.append(label)
        last = name
    return Tagged(tuple(words), tuple(labels), language)


def _write_clitics(word: str) -> tuple[str, str]:
    # (what is written apart before a Latin name, the word as it is written)
    if word.startswith("لال") and len(word) > 4:
        return "", "لل" + word[3:]
    glued = _GLUED_LATIN.match(word)
    if glued:
        tatweel = "ـ" if glued[1][-1] in "لبك" else ""
        return glued[1] + tatweel, word[glued.end() :]
    return (word, "") if word.endswith("ـ") else ("", word)
