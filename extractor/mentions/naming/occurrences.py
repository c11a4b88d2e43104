"""Every place where a known name stands again, clitics and genitives aside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import itemgetter

from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.cleaning import is_handle
from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SHORTEST_WITH_CLITIC = 4
_LEAST_LETTERS = 3  # of an acronym of the world
_LEAST_WORDS = 3  # of a body of the world that no noun opens
_UNITED_NATIONS = ("un ", "un-")


@dataclass(frozen=True, slots=True)
class Sought:
    """A name to look for: its folded words, how it is written, and what a find of it is called.

    ``capitals``: "all" for an acronym, "first" for a name in Latin letters, "" where case tells nothing.
    """

    parts: tuple[str, ...]
    kind: str
    rule: str
    capitals: str
    score: float = 1.0


def sought(name: Name, rule: str) -> Sought:
    """What to look for, made from a find."""
    parts = tuple(name.text.split(" "))
    shown = name.words.shown[name.first]
    letters = "".join(name.words.shown[name.first : name.end])
    if name.arabic:
        capitals = ""
    elif len(parts) == 1 and letters[: len(letters) - name.cut].isupper():
        capitals = "all"
    else:
        capitals = "first" if shown[0].isupper() else ""
    return Sought(parts, name.kind, rule, capitals, name.score)


Group = Mapping[str, Sequence[tuple[int, Sought]]]
"""Names that begin with one word, by their second ("": a name of one word), each with its place: the longest first."""
_NONE: Mapping[str, Group] = {}


@cache
def well_known() -> tuple[Sought, ...]:
    """The organisations that the lexicons name: known everywhere, and without a head noun to be found by; those of the
    world by their letters (ICAO) and behind UN (UN Women)."""
    found = []
    for language in LANGUAGES:
        for fact in lexicon(language).facts("organisations"):
            if fact["role"] == "name":
                parts = tuple(fact.folded.split(" "))
                capitals = "" if language == "ar" else "all" if fact.term.isupper() else "first"
                found.append(Sought(parts, "ORG", "lexicon", capitals))
    for fact in lexicon("en").facts("world_bodies"):
        letters = fact.term.isupper() and fact.term.isalpha() and len(fact.term) >= _LEAST_LETTERS
        if letters or fact.folded.startswith(_UNITED_NATIONS):
            capitals = "all" if letters else "first"
            found.append(Sought(tuple(fact.folded.split(" ")), "ORG", "lexicon", capitals))
    for fact in lexicon("ar").facts("world_bodies"):
        parts = tuple(fact.folded.split(" "))
        if len(parts) >= _LEAST_WORDS and not organisation_facts("ar").is_head(parts[0]):
            found.append(Sought(parts, "ORG", "lexicon", ""))  # مرفق البيئة العالمي, by its whole name
    return tuple(found)


@cache
def well_known_firsts() -> Mapping[str, Group]:
    """The well-known organisations by their first word."""
    return _by_first(well_known())


def _by_first(names: Iterable[Sought]) -> Mapping[str, Group]:
    firsts: dict[str, dict[tuple[str, ...], Sought]] = defaultdict(dict)
    for name in names:
        firsts[name.parts[0]].setdefault(name.parts, name)
    return {first: _by_second(group.values()) for first, group in firsts.items()}


def _by_second(names: Iterable[Sought]) -> Group:
    seconds: dict[str, list[tuple[int, Sought]]] = defaultdict(list)
    for number, name in enumerate(sorted(names, key=lambda one: -len(one.parts))):
        seconds["".join(name.parts[1:2])].append((number, name))
    return dict(seconds)


def _in_order(groups: Iterable[Sequence[tuple[int, Sought]]]) -> list[Sought]:
    return [name for _, name in sorted(chain.from_iterable(groups), key=itemgetter(0))]


class Finder:
    """Finds many names in one walk over the words; the longest at a place wins.

    ``known`` are further names, by their first word, ordered once a process.
    """

    def __init__(self, names: Iterable[Sought], *, known: Mapping[str, Group] = _NONE) -> None:
        own = [*names]
        shared = {name.parts[0] for name in own} & known.keys()
        self._firsts = {
            **known,
            **_by_first([*own, *(one for first in shared for one in _in_order(known[first].values()))]),
        }

    def find(self, words: Words) -> Iterator[Name]:
        """The names in one passage, in order; the longest that begins at each word."""
        for at, word in enumerate(words.folded):
            name = self._at(words, at, word)
            if name is not None:
                yield name

    def _at(self, words: Words, at: int, word: str) -> Name | None:
        for skip, form in _forms(word):
            for one in self._beginning(words, at, form):
                end = at + len(one.parts)
                if skip and len(one.parts) == 1 and len(form) < _SHORTEST_WITH_CLITIC and form[0].isalpha():
                    continue
                if end <= len(words) and _matches(words, at, one) and not is_handle(words, at):
                    cut = genitive_letters(words.folded[end - 1])
                    if end - at == 1 and word == one.parts[0]:
                        cut = 0
                    return Name(words, at, end, one.kind, one.score, one.rule, skip, cut)
        return None

    def _beginning(self, words: Words, at: int, form: str) -> Sequence[Sought]:
        """The names that begin with a form and go on with the next word, the longest first."""
        group = self._firsts.get(form)
        if group is None:
            return ()
        after = words.folded[at + 1] if at + 1 < len(words) else ""
        return _in_order(group[second] for second in {"", after, after.removesuffix("'s")} if second in group)


def _forms(word: str) -> Iterator[tuple[int, str]]:
    """The word, and what stands behind its clitics, with the letters skipped."""
    yield 0, word
    if word[0] in "وفبلك":
        for clitic in CLITICS:
            if word.startswith(clitic) and len(word) > len(clitic) + 1:
                rest = word[len(clitic) :]
                yield len(clitic), "ال" + rest if clitic.endswith("لل") else rest
    elif word.endswith("'s"):
        yield 0, word[:-2]


def _matches(words: Words, at: int, one: Sought) -> bool:
    for place, part in enumerate(one.parts[1:], at + 1):
        word = words.folded[place]
        if word != part and word.removesuffix("'s") != part:
            return False
        gap = words.gap(place)
        if "\n" in gap or "\t" in gap or len(gap) > 3:
            return False
    if one.capitals == "all":
        shown = words.shown[at].removesuffix("'s").removesuffix("’s")
        return shown.isupper() or (shown.endswith("s") and shown[:-1].isupper())
    return not one.capitals or words.capital[at]
