"""Other writings of labelled sentences: names replaced, clitics attached, case changed, hamza seats dropped."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from extractor.training.compose import Composer
from extractor.training.corpora import Tagged

REPLACED_KINDS = ("PER", "ORG", "LOC")
_HAMZA = re.compile("[آأإ]")
_SPLIT = frozenset("وفبلك")
_ATTACHED = ("و", "و", "و", "ل", "ب", "ف", "ك")
_ARABIC_START = re.compile("^[\u0621-\u064a]{3}")


@dataclass(frozen=True, slots=True)
class Rates:
    """How often a sentence is rewritten, or, within one that is, how often a name is."""

    sentences_replaced: float = 0.4
    names_replaced: float = 0.6
    names_invented: float = 0.5
    clitic_attached: float = 0.08
    hamza_dropped: float = 0.15
    all_capitals: float = 0.06
    no_capitals: float = 0.05
    headline_case: float = 0.05


Pool = Mapping[tuple[str, str, str], Sequence[tuple[str, ...]]]


def collect_names(sentences: Iterable[Tagged]) -> Pool:
    """The different names of corpora by (convention, language, kind), sorted, without those that seem to begin with a
    clitic."""
    names: dict[tuple[str, str, str], set[tuple[str, ...]]] = defaultdict(set)
    for sentence in sentences:
        for kind, first, end in sentence.mentions():
            names[sentence.convention, sentence.language, kind].add(sentence.words[first:end])
    pool: dict[tuple[str, str, str], list[tuple[str, ...]]] = {}
    for key, some in names.items():
        first_words = {name[0] for name in some}
        pool[key] = sorted(name for name in some if not split_clitic(name[0], first_words)[0])
    return pool


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

    def rewrite(self, sentence: Tagged, draw: Random) -> Tagged:
        """The sentence, or another writing of it; labels stay lawful."""
        if draw.random() < self._rates.sentences_replaced:
            sentence = self._replace_names(sentence, draw)
        if sentence.language == "ar":
            return self._rewrite_arabic(sentence, draw)
        return self._rewrite_case(sentence, draw)

    def _replace_names(self, sentence: Tagged, draw: Random) -> Tagged:
        words: list[str] = []
        labels: list[str] = []
        place = 0
        for kind, first, end in sentence.mentions():
            words += sentence.words[place:first]
            labels += sentence.labels[place:first]
            name = sentence.words[first:end]
            if kind in REPLACED_KINDS and draw.random() < self._rates.names_replaced:
                name = self._other_name((sentence.convention, sentence.language, kind), name, draw)
            words += name
            labels += ["B-" + kind] + ["I-" + kind] * (len(name) - 1)
            place = end
        words += sentence.words[place:]
        labels += sentence.labels[place:]
        return replace(sentence, words=tuple(words), labels=tuple(labels))

    def _other_name(self, key: tuple[str, str, str], name: tuple[str, ...], draw: Random) -> tuple[str, ...]:
        known, (convention, language, kind) = self._pool.get(key, ()), key
        if not known or draw.random() < self._rates.names_invented:
            other = self._composer.name(kind, language, draw, convention)
        else:
            other = draw.choice(known)
        clitic = self._clitic_of(name[0], key)
        if clitic and _ARABIC_START.match(other[0]):
            other = (attach_clitic(clitic, other[0]), *other[1:])
        return other

    def _clitic_of(self, word: str, key: tuple[str, str, str]) -> str:
        return split_clitic(word, self._first_words.get(key, frozenset()))[0] if key[1] == "ar" else ""

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
