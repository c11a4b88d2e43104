"""The recogniser's names, cleaned: whole words, no clitics, no genitive, no handles; and what each name mostly is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractor.languages import given_names
from extractor.mentions.naming.cleaning import clean_range
from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.governed import is_behind_nation, is_behind_office, is_governed, is_honoured
from extractor.mentions.naming.letters import clitic_letters, genitive_letters, has_double_name, tail_letters
from extractor.mentions.naming.own import is_own_and
from extractor.mentions.naming.words import Words
from extractor.reading.reading import Named
from extractor.text import Span, has_arabic

_LEAST_JOINED = 3
_INDEFINITE = ("ٍ", "ٌ")
_BEFORE_NOBODY = "بلكف"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a passage: words ``[first, end)``, ``skip`` letters of the first and ``cut`` of the last left out."""

    words: Words
    first: int
    end: int
    kind: str
    score: float
    rule: str
    skip: int = 0
    cut: int = 0

    @property
    def text(self) -> str:
        """The name, folded, one blank between words."""
        joined = self.words.text_of(self.first, self.end)
        return joined[self.skip : len(joined) - self.cut]

    @property
    def key(self) -> str:
        """What equal names share."""
        return key_of(self.text)

    @property
    def span(self) -> Span:
        """Its place in the release."""
        return self.words.span(self.first, self.end, skip=self.skip, cut=self.cut)

    @property
    def arabic(self) -> bool:
        """True for a name in Arabic script."""
        return has_arabic(self.words.folded[self.first])

    def overlaps(self, other: Name) -> bool:
        """True where both name words of one passage in common."""
        return self.words.index == other.words.index and self.first < other.end and other.first < self.end


def recognised_names(passages: Sequence[Words]) -> list[Name]:
    """Every find of the recogniser, cleaned, in order; what is no name is left out."""
    known = frozenset(word for words in passages for word in words.folded)
    persons = given_names() | _first_words(passages, "PER")
    others = known | _first_words(passages, "ORG")
    families = _family_names(passages)
    alone = {True: persons | families, False: others | families}
    found: list[Name] = []
    for words in passages:
        last = -1
        for named in words.passage.named:
            first, end = words.range_of(named.span)
            person = named.kind == "PER"
            bare = alone[person] if end - first == 1 else persons if person else others
            name = _clean(words, named, bare, last)
            last = name.end if name is not None and name.kind == "PER" else last
            if name is not None:
                name = _and_another(name, found[-1] if found else None)
                found.extend(_apart(name, persons) if named.kind == "PER" else (name,))
    return found


def _and_another(name: Name, before: Name | None) -> Name:
    """A body in و without the "and" before it, right behind another: شروق كابيتال و|ومضة كابيتال."""
    words, at = name.words, name.first
    doubled = name.kind == "ORG" and not name.skip and words.folded[at].startswith("وو") and len(words.folded[at]) > 3
    beside = before is not None and before.words is words and before.kind == "ORG" and before.end == at
    return replace(name, skip=1) if doubled and beside and "،" not in words.gap(at) else name


def _ranges(passages: Iterable[Words], kind: str) -> Iterator[tuple[Words, int, int]]:
    """The words [first, end) of the recogniser's finds of one kind."""
    for words in passages:
        for named in words.passage.named:
            first, end = words.range_of(named.span)
            if named.kind == kind and first < end:
                yield words, first, end


def _first_words(passages: Iterable[Words], kind: str) -> frozenset[str]:
    """The Arabic words that begin the recogniser's names of one kind."""
    return frozenset(words.folded[first] for words, first, _ in _ranges(passages, kind))


def _family_names(passages: Iterable[Words]) -> frozenset[str]:
    """The last words of the recogniser's Arabic persons of two words and more."""
    return frozenset(words.folded[end - 1] for words, first, end in _ranges(passages, "PER") if end - first > 1)


def _apart(name: Name, persons: Collection[str]) -> list[Name]:
    """Two persons joined by و that the recogniser took for one (سيمز وسيمبسون)."""
    for at in range(name.first + 1, name.end):
        word = name.words.folded[at]
        known = word[1:] in (persons if len(word) > _LEAST_JOINED else given_names())  # ومي
        own = is_own_and(name.words, name.first, name.end)
        if word[0] == "و" and len(word) > _LEAST_JOINED - 1 and known and word not in persons and not own:
            return [replace(name, end=at, cut=0), *_apart(replace(name, first=at, skip=1), persons)]
    return [name]


def small_words(passages: Iterable[Words]) -> frozenset[str]:
    """Latin words that the release also writes with a small letter."""
    return frozenset(
        word for words in passages for at, word in enumerate(words.folded) if word.isascii() and not words.capital[at]
    )


def grouped(names: Iterable[Name]) -> Mapping[int, list[Name]]:
    """Index of a passage → the names in it, in order."""
    groups: dict[int, list[Name]] = defaultdict(list)
    for name in names:
        groups[name.words.index].append(name)
    return groups


def votes(names: Iterable[Name]) -> Mapping[str, Counter[str]]:
    """Key of a name → kind → sum of the probabilities of its finds: one name is one kind in a release."""
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        sums[name.key][name.kind] += round(1000 * name.score)
        if name.kind == "PER" and name.end - name.first > 1:
            sums[name.key.split(" ")[-1]]["PER"] += round(3000 * name.score)
    return sums


def kind_of(key: str, sums: Mapping[str, Counter[str]]) -> str | None:
    """The kind with the most votes; None for a name that was never found."""
    counts = sums.get(key)
    return max(sorted(counts), key=lambda kind: counts[kind]) if counts else None


def _clean(words: Words, named: Named, known: Collection[str], last: int) -> Name | None:
    first, end = clean_range(words, *words.range_of(named.span), named.kind)
    if first >= end:
        return None
    word = words.folded[first]
    kin = word[0] == "و" and word[1:] in grammar_words("ar", "kinship")
    if named.kind == "PER" and (kin or _is_listed(words, first, last)):
        return Name(words, first, end, "PER", named.score, "recogniser", 1, tail_letters(words, end - 1))
    skip = clitic_letters(word, named.kind, known) if has_arabic(word) else 0
    skip = max(skip, 1) if named.kind == "PER" and is_governed(words, first) else skip
    skip = max(skip, 1) if named.kind == "ORG" and is_behind_office(words, first) else skip
    skip = 0 if named.kind == "PER" and word[0] in _BEFORE_NOBODY and is_honoured(words, first) else skip
    skip = 0 if named.kind == "PER" and word[0] == "ف" and is_behind_nation(words, first) else skip
    cut = 0 if named.kind == "PER" and has_double_name(words, first, end) else tail_letters(words, end - 1)
    name = Name(words, first, end, named.kind, named.score, "recogniser", skip, cut)
    return name if _is_name(name) else None


def _is_listed(words: Words, first: int, last: int) -> bool:
    """True where an Arabic person's و joins it to the person who ends at word ``last`` (ليلى, وأورين هاتش)."""
    word = words.folded[first]
    if word[0] != "و" or len(word) < 4 or words.gap(first).strip(" ").removeprefix(")") not in ("", "،", ","):
        return False
    joined = word not in given_names() and word not in grammar_words("ar", "own")
    if last == first:
        return joined
    # A title stands between the two: a foreign name that begins with و keeps a vowel behind it.
    far = 0 <= last < first and word[1] not in "اويل" and words.gap(first).strip(" ") != ""
    return far and joined


def _is_name(name: Name) -> bool:
    text = name.text
    if len(text.replace(" ", "")) < 2 or not any(letter.isalpha() for letter in text):
        return False
    if name.kind == "ORG" and name.words.shown[name.first].endswith(_INDEFINITE):
        return False  # صبرٍ يليق بالصحراء: a noun with the letter of the indefinite
    if not name.arabic and name.kind == "PER" and not any(name.words.capital[name.first : name.end]):
        return False
    return not (len(text) == 2 and name.arabic)


def widened(name: Name, first: int, end: int, rule: str) -> Name:
    """The same name over more words; letters left out stay out where its own border stays."""
    return replace(
        name,
        first=first,
        end=end,
        rule=rule,
        skip=name.skip if first == name.first else 0,
        cut=name.cut if end == name.end else genitive_letters(name.words.folded[end - 1]),
    )
