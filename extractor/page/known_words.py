"""Words that are known to stand alone: where two of them touch in a text without separators, a line ended between them.

They come from the text itself and from the tables of the lexicon, terms and examples.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.text import fold_term

# Tables whose words a page may glue: its furniture, the names and nouns of its headlines, the verbs of its sentences.
_TABLES = (
    "announce_cues", "boilerplate", "captions", "counted", "cues", "currencies", "date_labels", "date_words",
    "figure_cues", "function_words", "headings", "months", "name_words", "naming_nouns", "numerals", "organisations",
    "photo_credits", "places", "scales", "social_networks", "speaker_nouns", "titles", "units", "weekdays",
    "workplaces",
)  # fmt: skip
# Words that go on with a number where the blank between them is missing: 14مايو, 50مليون.
_COUNTING = ("months", "scales", "units", "currencies", "percents", "numerals", "date_words")
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿ]+")
_WHOLE = re.compile(r"(?<![^\W_])[A-Za-zÀ-ÖØ-öø-ÿ]+(?![^\W_])")
_CAMEL = re.compile("[a-zß-ÿ][A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ]")
_CAPITALISED = re.compile("[A-ZÀ-Þ]*[a-zß-ÿ]+|[A-ZÀ-Þ]+")
_ARABIC_WHOLE = re.compile("(?<![^\\W_\u0640])[\u0621-\u063a\u0641-\u064a\u064b-\u0652]+(?![^\\W_])")
_PREFIX = re.compile("[وف]?(?:[بك]?ال|لل|[بكلس])?")
# Endings of inflection, folded, the longest first.
_ENDINGS = (
    "اتها", "اتهم", "اتنا", "تها", "تهم", "تنا", "هما", "اته", "ياً", "ها", "هم", "نا", "ات", "ين", "ون", "ان", "وا",
    "ته", "تي", "يه", "ه", "ي", "ا", "ت",
)  # fmt: skip
_LEAST = 3
# Capitalised parts of a name written as one word.
_LONGEST_WORD = 120
_NAME_PARTS, _WRITTEN_PARTS = 3, 2
# Different words before a name in the text, and how many of them are small.
_COMPANY, _SMALL_COMPANY = 3, 2
_LONGEST_BEFORE = 24

# How well a word is known: as it stands, with other proclitics, with another ending, not at all.
EXACT, BARE, INFLECTED, UNKNOWN = range(4)


@dataclass(frozen=True, slots=True)
class _Words:
    """Folded Arabic words, the same without proclitics and article, and of these the roots without their ending."""

    exact: frozenset[str]
    bare: frozenset[str]
    roots: frozenset[str]

    def rank(self, folded: str) -> int:
        if folded in self.exact:
            return EXACT
        stems = _without_prefix(folded)
        if any(stem in self.bare for stem in stems):
            return BARE
        return INFLECTED if any(root in self.roots for stem in stems for root in _roots(stem)) else UNKNOWN


class KnownWords:
    """The words of one text that stand alone in it, beside those of the lexicon."""

    def __init__(self, text: str) -> None:
        latin = Counter(_WHOLE.findall(text))
        self._small = {word.lower() for word in latin if _CAMEL.search(word) is None}
        self._latin = latin
        self._names = {word for word, count in latin.items() if count > 1}
        self._text = text
        self._sentences: dict[str, bool] = {}
        arabic = Counter(fold_term(word) for word in _ARABIC_WHOLE.findall(text))
        self._own = _words(arabic)
        self._ranks: dict[str, int] = {}
        self._repeated = _words(word for word, count in arabic.items() if count > 1)

    def is_latin(self, word: str) -> bool:
        """True for a Latin word seen alone in the text or in the lexicon."""
        return word.lower() in self._small or word.lower() in _lexicon_latin()

    def is_name(self, word: str) -> bool:
        """True for a word of several capitals that the lexicon knows, or that comes twice and whose parts do not stand
        alone (WhatsApp, HeliPlan), or that stands behind several words of sentences: with ChildLife, at ChildLife."""
        if word in _lexicon_names():
            return True
        if word not in self._names:
            return False
        parts = _CAPITALISED.findall(word)
        if len(parts) > _NAME_PARTS:
            return False
        return not all(part.lower() in self._small for part in parts) or self._is_in_sentences(word)

    def _is_in_sentences(self, word: str) -> bool:
        """True for a capitalised word behind several words, some of which are small; lines that were glued have the
        same ones before them: Read moreNews."""
        known = self._sentences.get(word)
        if known is None:
            known = self._sentences[word] = self._stands_in_sentences(word)
        return known

    def _stands_in_sentences(self, word: str) -> bool:
        if self._latin[word] < _COMPANY or not word[0].isupper():
            return False
        places = re.finditer(rf"(?<=[ \u00a0]){word}(?![^\W_])", self._text)
        before = {_last_word(self._text[max(0, place.start() - _LONGEST_BEFORE) : place.start()]) for place in places}
        return len(before) >= _COMPANY and sum(one.islower() for one in before) >= _SMALL_COMPANY

    def is_repeated(self, word: str) -> bool:
        """True for a Latin word that comes twice in the text."""
        return word in self._names

    def names_in(self, letters: str) -> list[tuple[int, int]]:
        """(start, end) of the names of two capitals in a word that are written alone elsewhere, or in the lexicon."""
        found: list[tuple[int, int]] = []
        if len(letters) > _LONGEST_WORD:
            return found
        starts = [number for number, letter in enumerate(letters) if letter.isupper()]
        ends = [*starts, len(letters)]
        for start in starts:
            if found and start < found[-1][1]:
                continue
            longest = max((end for end in ends if end > start and self._is_written(letters, start, end)), default=None)
            if longest is not None:
                found.append((start, longest))
        return found

    def _is_written(self, letters: str, start: int, end: int) -> bool:
        name = letters[start:end]
        if name in _lexicon_names():
            return True
        return name in self._latin and name != letters and len(_CAPITALISED.findall(name)) == _WRITTEN_PARTS

    def rank(self, folded: str) -> int:
        """How well a part of a run of Arabic letters is known as a word."""
        rank = self._ranks.get(folded)
        if rank is None:
            rank = self._ranks[folded] = min(_lexicon_arabic(folded), self._own.rank(folded))
        return rank

    def rank_whole(self, folded: str) -> int:
        """The same for a whole run, which the text itself may have glued: only what comes twice in it counts."""
        return min(_lexicon_arabic(folded), EXACT if folded in self._repeated.exact else UNKNOWN)


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1] if words else ""


def goes_with_numbers(folded: str) -> bool:
    """True for a month, a unit, a scale or a currency: 50مليون is a number with its word."""
    return folded in _counting()


@cache
def furniture_phrases() -> re.Pattern[str]:
    """Folded Arabic lines of two words and more that are furniture or a heading wherever they stand."""
    facts = (
        fact
        for language in LANGUAGES
        for table in ("boilerplate", "headings")
        for fact in lexicon(language).facts(table)
        if fact["match"] == "line"
    )
    terms = [fact.folded for fact in facts if " " in fact.folded and len(fact.folded) > 5]
    return re.compile(alternation(term for term in terms if _ARABIC.match(term)))


@cache
def closed_end_marks() -> re.Pattern[str]:
    """End marks that a sign closes on both sides, wherever they stand: -ENDS-, // انتهى //, ###."""
    terms = [fact.term for language in LANGUAGES for fact in lexicon(language).facts("end_marks")]
    closed = [term for term in terms if len(term) > 2 and not (term[0].isalnum() or term[-1].isalnum())]
    return re.compile(alternation(closed), re.I)


@cache
def figures_run_on() -> re.Pattern[str]:
    """A year behind a month that goes on in the next line's figure; a figure, group "days", that ends in a day."""
    months = alternation(fact.folded for language in LANGUAGES for fact in lexicon(language).facts("months"))
    year = r"(?:19|20)\d\d"
    return re.compile(
        rf"(?<![^\W\d_]){months},?\s{year}(?=\d)|(?<!\d)(?P<days>\d{{3,6}})(?=\s{months}(?:\s?[/(]\s?\w+\)?)?,?\s{year})"
    )


def _words(words: Iterable[str]) -> _Words:
    exact = frozenset(words)
    bare = frozenset(stem for word in exact for stem in _without_prefix(word))
    roots = frozenset(root for stem in bare for root in (stem, *_roots(stem)))
    return _Words(exact, bare, roots)


@lru_cache(maxsize=65536)
def _without_prefix(folded: str) -> tuple[str, ...]:
    """A word, and without what may be proclitics and article, where four letters stay or behind an article three."""
    found = [folded]
    match = _PREFIX.match(folded)
    for end in range(1, 1 + (match.end() if match else 0)):
        least = _LEAST if folded[:end].endswith(("ال", "لل")) else _LEAST + 1
        if folded[:end] not in ("ا", "وا", "فا", "با", "كا") and len(folded) - end >= least:
            found.append(folded[end:])
    return tuple(found)


@lru_cache(maxsize=65536)
def _roots(stem: str) -> tuple[str, ...]:
    return tuple(stem[: -len(end)] for end in _ENDINGS if stem.endswith(end) and len(stem) - len(end) >= _LEAST + 1)


@lru_cache(maxsize=65536)
def _lexicon_arabic(folded: str) -> int:
    return _lexicon_words().rank(folded)


@cache
def _lexicon_words() -> _Words:
    return _words(word for text in _lexicon_texts() for word in _ARABIC.findall(text))


@cache
def _lexicon_latin() -> frozenset[str]:
    return frozenset(word for text in _lexicon_texts() for word in _LATIN.findall(text))


@cache
def _lexicon_texts() -> tuple[str, ...]:
    facts = (fact for language in LANGUAGES for table in _TABLES for fact in lexicon(language).facts(table))
    return tuple(f"{fact.folded} {fold_term(fact.example)}" for fact in facts)


@cache
def _lexicon_names() -> frozenset[str]:
    """Names of several capitals in the tables."""
    facts = (fact for language in LANGUAGES for table in _TABLES for fact in lexicon(language).facts(table))
    return frozenset(word for fact in facts for word in _WHOLE.findall(fact.term) if _CAMEL.search(word))


@cache
def _counting() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for table in _COUNTING for term in lexicon(language).terms(table))
