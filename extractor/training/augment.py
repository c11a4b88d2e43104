"""Other writings of labelled sentences: names replaced, clitics attached, case changed, hamza seats dropped."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from extractor.training.compose import Composer
from extractor.training.corpora import Passage, Tagged

REPLACED_KINDS = ("PER", "ORG", "LOC")
_HAMZA = re.compile("[آأإ]")
_SPLIT = frozenset("وفبلك")
_ATTACHED = ("و", "و", "و", "ل", "ب", "ف", "ك")
_ARABIC_START = re.compile("^[\u0621-\u064a]{3}")


@dataclass(frozen=True, slots=True)
class Rates:
    """How often the names of a passage are replaced, and then how often a name is; how often a sentence is written in
    another way."""

    passages_replaced: float = 0.4
    names_replaced: float = 0.6
    names_invented: float = 0.5
    clitic_attached: float = 0.08
    hamza_dropped: float = 0.15
    all_capitals: float = 0.06
    no_capitals: float = 0.05
    headline_case: float = 0.05


Key = tuple[str, str, str, str]
"""Convention, guidelines, language and kind of names."""
Pool = Mapping[Key, Sequence[tuple[str, ...]]]


def collect_names(sentences: Iterable[Tagged]) -> Pool:
    """The different names of corpora by ``Key``, sorted, without those that seem to begin with a clitic."""
    names: dict[Key, set[tuple[str, ...]]] = defaultdict(set)
    for sentence in sentences:
        for kind, first, end in sentence.mentions():
            names[_key_of(sentence, kind)].add(sentence.words[first:end])
    pool: dict[Key, list[tuple[str, ...]]] = {}
    for key, some in names.items():
        first_words = {name[0] for name in some}
        pool[key] = sorted(name for name in some if not split_clitic(name[0], first_words)[0])
    return pool


def _key_of(sentence: Tagged, kind: str) -> Key:
    return sentence.convention, sentence.guidelines, sentence.language, kind


def split_clitic(word: str, first_words: Container[str]) -> tuple[str, str]:
    """(clitic, rest) where the rest, or with its article, begins a known name; ("", word) otherwise.

    >>> split_clitic("للأمم", {"الأمم"}), split_clitic("وليد", {"سامي"})
    (('ل', 'الأمم'), ('', 'وليد'))
    """
    rest = word[1:]
    if word[:1] in _SPLIT and len(rest) >= 3:
        if rest in first_words:
            return word[0], rest
        if word.startswith("لل") and "ا" + rest in first_words:
            return word[0], "ا" + rest
    return "", word


def attach_clitic(clitic: str, word: str) -> str:
    """The word with the clitic written against it.

    >>> attach_clitic("ل", "الأمم"), attach_clitic("و", "شبكة")
    ('للأمم', 'وشبكة')
    """
    if clitic == "ل" and word.startswith("ال"):
        return "لل" + word[2:]
    return clitic + word


class Rewriter:
    """Rewrites sentences at random; the same ``Random`` in the same state gives the same sentences."""

    def __init__(self, pool: Pool, *, composer: Composer | None = None, rates: Rates | None = None) -> None:
        self._pool = pool
        self._composer = composer or Composer()
        self._first_words = {key: frozenset(name[0] for name in names) for key, names in pool.items()}
        self._rates = rates or Rates()

    def rewrite(self, passage: Passage, draw: Random) -> Passage:
        """The passage, or another writing of it; labels stay lawful, a name that comes again is replaced alike."""
        if draw.random() < self._rates.passages_replaced:
            chosen: dict[tuple[str, ...], tuple[str, ...] | None] = {}
            passage = tuple(self._replace_names(sentence, chosen, draw) for sentence in passage)
        return tuple(
            self._rewrite_arabic(sentence, draw) if sentence.language == "ar" else self._rewrite_case(sentence, draw)
            for sentence in passage
        )

    def _replace_names(
        self, sentence: Tagged, chosen: dict[tuple[str, ...], tuple[str, ...] | None], draw: Random
    ) -> Tagged:
        words: list[str] = []
        labels: list[str] = []
        place = 0
        for kind, first, end in sentence.mentions():
            words += sentence.words[place:first]
            labels += sentence.labels[place:first]
            name = sentence.words[first:end]
            if kind in REPLACED_KINDS:
                name = self._replace(_key_of(sentence, kind), name, chosen, draw)
            words += name
            labels += ["B-" + kind] + ["I-" + kind] * (len(name) - 1)
            place = end
        words += sentence.words[place:]
        labels += sentence.labels[place:]
        return replace(sentence, words=tuple(words), labels=tuple(labels))

    def _replace(
        self, key: Key, name: tuple[str, ...], chosen: dict[tuple[str, ...], tuple[str, ...] | None], draw: Random
    ) -> tuple[str, ...]:
        known = self._first_words.get(key, frozenset())
        clitic, first = split_clitic(name[0], known) if key[2] == "ar" else ("", name[0])
        bare = (key[3], first, *name[1:])
        if bare not in chosen:
            chosen[bare] = self._draw_name(key, draw) if draw.random() < self._rates.names_replaced else None
        other = chosen[bare]
        if other is None:
            return name
        return (attach_clitic(clitic, other[0]), *other[1:]) if _ARABIC_START.match(other[0]) else other

    def _draw_name(self, key: Key, draw: Random) -> tuple[str, ...]:
        known, (convention, _, language, kind) = self._pool.get(key, ()), key
        if not known or draw.random() < self._rates.names_invented:
            return self._composer.name(kind, language, draw, convention)
        return draw.choice(known)

    def _rewrite_arabic(self, sentence: Tagged, draw: Random) -> Tagged:
        words = list(sentence.words)
        for _, first, _ in sentence.mentions():
            if draw.random() < self._rates.clitic_attached and _ARABIC_START.match(words[first]):
                words[first] = attach_clitic(draw.choice(_ATTACHED), words[first])
        if draw.random() < self._rates.hamza_dropped:
            words = [_HAMZA.sub("ا", word) for word in words]
        return replace(sentence, words=tuple(words))

    def _rewrite_case(self, sentence: Tagged, draw: Random) -> Tagged:
        rates = self._rates
        choice = draw.random()
        if choice < rates.all_capitals:
            words = [word.upper() for word in sentence.words]
        elif choice < rates.all_capitals + rates.no_capitals:
            words = [word.lower() for word in sentence.words]
        elif choice < rates.all_capitals + rates.no_capitals + rates.headline_case:
            words = [word[:1].upper() + word[1:] for word in sentence.words]
        else:
            return sentence
        return replace(sentence, words=tuple(words))
