"""Countries by their names and by their peoples: Sri Lanka, the U.S., the Sri Lankan president, السفير الإيطالي."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.words import Words
from extractor.text import Span, fold_term, restore_article

_MOST_WORDS = 4
_UNIONS = {"EU", "EZ", "UN"}
_OWNER = ("'s", "s'", "'")
_ARTICLE = "ال"
_FEMININE = "ه"


@dataclass(frozen=True, slots=True)
class Nation:
    """A country that words tell. ``country``: its name in the language of the words, also where another of its names
    or its people is written; ``named``: the words are a name of it, no nationality; ``first``, ``end``: the words;
    ``skip``: letters written onto the first one."""

    country: str
    named: bool
    first: int
    end: int
    skip: int = 0

    def shown(self, words: Words) -> Span | None:
        """The place of the name, as written; None: only its people is told."""
        if not self.named:
            return None
        last = words.folded[self.end - 1]
        cut = next((len(own) for own in _OWNER[:1] if last.endswith(own)), 0)
        span = words.span(self.first, self.end, skip=self.skip, cut=cut)
        stopped = "." in last and words.behind(self.end).startswith(".")
        return Span(span.start, span.end + stopped)  # the U.S.


@cache
def _nations(language: str) -> Mapping[str, tuple[str, bool]]:
    """Folded words → country, and whether they are its name: names of CLDR and those of ``nations.csv`` beside them."""
    from babel import Locale
    from babel.core import get_global

    lands = get_global("territory_currencies").keys() - _UNIONS
    names = Locale(language).territories.items()
    found = {fold_term(name): (name, True) for code, name in names if code in lands}
    for fact in lexicon(language).facts("nations"):
        told = (fact["country"], fact["kind"] == "name")
        found[fact.folded.rstrip(".")] = told
        if language == "ar" and not told[1] and " " not in fact.folded:
            article = _ARTICLE + fact.folded
            found |= {article: told, article + _FEMININE: told}
            del found[fact.folded]
    return found


def territory(code: str, language: str) -> str | None:
    """The name of a country by its code of ISO 3166, in a language; None: no such code."""
    from babel import Locale

    name = Locale(language).territories.get(code.upper())
    known = _nations(language).get(fold_term(name)) if name else None
    return known[0] if known else None


def nation_before(words: Words, end: int) -> Nation | None:
    """The country whose words end right before word ``end``, owner or people: Kenya's | minister, the Thai | envoy.

    English ones are capitals and no end of another name (Amnesty | Kenya president).
    """
    for size in range(min(_MOST_WORDS, end), 0, -1):
        first = end - size
        found = _nation(words, first, end)
        if found is not None:
            return None if _goes_on_before(words, found) else found
    return None


def nation_from(words: Words, first: int, *, skip: int = 0) -> Nation | None:
    """The country whose words begin at word ``first``: of | the Netherlands, سفير | إيطاليا; ``skip``: letters written
    onto it, of which two are ل and the article that it has swallowed."""
    for size in range(min(_MOST_WORDS, len(words) - first), 0, -1):
        found = _nation(words, first, first + size, skip=skip)
        if found is not None:
            return found
    return None


def nations_in(words: Words) -> Iterator[Nation]:
    """The countries that a passage tells, in order, each by its longest words."""
    at, openings = 0, _openings(words.passage.lexicon.language)
    while at < len(words):
        opens = words.folded[at].removesuffix("'s") in openings
        found = nation_from(words, at) if opens else None
        if found is not None and not _goes_on_before(words, found):
            yield found
        at = max(at + 1, 0 if found is None else found.end)


def nations_of(name: str, language: str) -> frozenset[str]:
    """The countries whose names or peoples a name bears: Government of | Singapore."""
    parts = fold_term(name).replace(",", " ").split()
    runs = (" ".join(parts[at : at + size]) for size in range(1, _MOST_WORDS + 1) for at in range(len(parts)))
    known = _nations(language)
    return frozenset(known[run.removesuffix("'s")][0] for run in runs if run.removesuffix("'s") in known)


@cache
def _openings(language: str) -> frozenset[str]:
    return frozenset(name.split(" ")[0] for name in _nations(language))


def _nation(words: Words, first: int, end: int, *, skip: int = 0) -> Nation | None:
    if not all(map(words.joined, range(first + 1, end))):
        return None
    language = words.passage.lexicon.language
    said = words.text_of(first, end)
    said = restore_article(said) if skip == len(_ARTICLE) else said[skip:]
    ending = next((ending for ending in _OWNER if said.endswith(ending)), "")
    said = said.removesuffix(ending) + ("s" if ending == "s'" else "")
    told = _nations(language).get(said)
    if told is None or (language == "en" and not words.capital[first]):
        return None
    return Nation(*told, first, end, skip)


def _goes_on_before(words: Words, nation: Nation) -> bool:
    """True behind another capital of the same name: New | Jersey; that of a people may open its sentence."""
    before = nation.first - 1
    if words.passage.lexicon.language != "en" or before < 0:
        return False
    if not words.joined(nation.first) or not words.capital[before]:
        return False
    opens = not nation.named and words.opens_sentence(before)  # Yesterday | German ambassador Ann Lee came
    return not opens and words.folded[before] not in words.passage.lexicon.index("function_words")
