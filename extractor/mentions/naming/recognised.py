"""The recogniser's names, cleaned: whole words, no clitics, no genitive, no handles; and what each name mostly is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from extractor.languages import given_names
from extractor.mentions.naming.clitics import CLITICS, key_of
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.governed import is_behind_office, is_governed, is_honoured
from extractor.mentions.naming.letters import clitic_letters, genitive_letters, has_double_name, tail_letters
from extractor.mentions.naming.own import (
    is_condolence,
    is_founder_and,
    is_of_the_office,
    is_own_and,
    is_owned_body,
    is_shortened_title,
)
from extractor.mentions.naming.words import Words
from extractor.reading.reading import Named
from extractor.text import Span, has_arabic

_LEAST_JOINED = 3
_INDEFINITE = ("ٍ", "ٌ")
_BEFORE_NOBODY = "بلكف"
_WITH_THE = "with the"  # the Service with the Harbour Board
_HANDLE_MARKS = ("@", "#", "/", "_")


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
    known = frozenset(seen_words(passages))
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


def _first_words(passages: Iterable[Words], kind: str) -> frozenset[str]:
    """The Arabic words that begin the recogniser's names of one kind."""
    found: set[str] = set()
    for words in passages:
        for named in words.passage.named:
            first, end = words.range_of(named.span)
            if named.kind == kind and first < end:
                found.add(words.folded[first])
    return frozenset(found)


def _family_names(passages: Iterable[Words]) -> frozenset[str]:
    """The last words of the recogniser's Arabic persons of two words and more."""
    ranges = [
        (words, *words.range_of(named.span)) for words in passages for named in words.passage.named
        if named.kind == "PER"
    ]  # fmt: skip
    return frozenset(words.folded[end - 1] for words, first, end in ranges if end - first > 1)


def _apart(name: Name, persons: Collection[str]) -> list[Name]:
    """Two persons joined by و that the recogniser took for one (سيمز وسيمبسون)."""
    for at in range(name.first + 1, name.end):
        word = name.words.folded[at]
        known = word[1:] in (persons if len(word) > _LEAST_JOINED else given_names())  # ومي
        own = is_own_and(name.words, name.first, name.end)
        if word[0] == "و" and len(word) > _LEAST_JOINED - 1 and known and word not in persons and not own:
            return [replace(name, end=at, cut=0), *_apart(replace(name, first=at, skip=1), persons)]
    return [name]


def seen_words(passages: Iterable[Words]) -> Counter[str]:
    """How often each folded word stands in the release."""
    counts: Counter[str] = Counter()
    for words in passages:
        counts.update(words.folded)
    return counts


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


def is_handle(words: Words, first: int) -> bool:
    """True behind @ or #, or inside an address or path; the second of two names is none: the Post/ABC News poll."""
    paired = first > 0 and words.gap(first) == "/" and words.capital[first] and words.capital[first - 1]
    return words.gap(first)[-1:] in _HANDLE_MARKS and not paired


def _is_ticker(words: Words, first: int, end: int) -> bool:
    """True for either side of (NASDAQ: RILY)."""
    before, after = words.gap(first).strip(), words.gap(end).strip() if end < len(words) else ""
    symbol = before == ":" and words.shown[first].isupper() and first > 0 and words.gap(first - 1).strip()[-1:] == "("
    return symbol or (before[-1:] in ("(", ";", ",") and after == ":" and words.shown[end].isupper())


def _clean(words: Words, named: Named, known: Collection[str], last: int) -> Name | None:
    first, end = words.range_of(named.span)
    if first >= end or is_handle(words, first) or _is_ticker(words, first, end) or is_condolence(words, first):
        return None
    first, end = _trim(words, first, _stop(words, first, end), named.kind)
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
    cut = 0 if named.kind == "PER" and has_double_name(words, first, end) else tail_letters(words, end - 1)
    name = Name(words, first, end, named.kind, named.score, "recogniser", skip, cut)
    return name if _is_name(name) else None


def _is_listed(words: Words, first: int, last: int) -> bool:
    """True where an Arabic person's و joins it to the person who ends at word ``last`` (ليلى, وأورين هاتش)."""
    word = words.folded[first]
    if word[0] != "و" or len(word) < 4 or words.gap(first).strip(" ") not in ("", "،", ","):
        return False
    if last != first:  # a title stands between the two: a foreign name that begins with و keeps a vowel behind it
        far = 0 <= last < first and len(word) > 4 and word[1] not in "اويل" and words.gap(first).strip(" ") != ""
        return far and word not in given_names() and word not in grammar_words("ar", "own")
    return word not in given_names() and word not in grammar_words("ar", "own")


def _stop(words: Words, first: int, end: int) -> int:
    """Where a name ends at the latest: a full stop behind a word that is no initial ends it, as does a line break."""
    for at in range(first + 1, end):
        gap = words.gap(at)
        if "\n" in gap or "\t" in gap:
            return at
        if (
            gap.startswith(". ")
            and not words.is_initial(at - 1)
            and words.folded[at - 1] not in grammar_words("en", "shortened")
            and not is_second_form(words, at)
        ):
            return at
        if is_owned_body(words, at) or is_of_the_office(words, first, at) or words.text_of(at, at + 2) == _WITH_THE:
            return at
        if is_condolence(words, at):
            return at
    return end


def is_second_form(words: Words, at: int) -> bool:
    """True for a legal form in capitals behind the stop of another one: Acme & Co. LLP, Acme Co., Ltd."""
    legal = organisation_facts("en").legal
    forms = words.folded[at - 1] in legal and words.folded[at] in legal and words.capital[at]
    return forms and words.gap(at) in (". ", "., ", ", ")


def _trim(words: Words, first: int, end: int, kind: str) -> tuple[int, int]:
    language = words.passage.lexicon.language
    function = organisation_facts(language).function
    honorifics = person_facts(language).honorifics if kind == "PER" else {}
    while first < end and (_is_function(words, first, function) or words.folded[first] in honorifics):
        if kind == "PER" and _is_given(words, first):
            break
        if kind == "ORG" and end - first > 1 and words.folded[first] in organisation_facts(language).linking:
            break  # لا بالميرا: a foreign article
        first += 1
    while first < end and words.folded[end - 1] in function and not (kind == "PER" and _is_given(words, end - 1)):
        if kind == "ORG" and words.capital[end - 1] and not words.title_case and end - first > 1:
            break  # Rivers for All
        end -= 1
    beside = grammar_words("ar", "capacity") | grammar_words("ar", "manner")
    while kind == "PER" and end - first > 1 and words.folded[end - 1] in beside:
        end -= 1  # رشيد | بوصفه ممثلا, سامي الراعي | ضاحكا
    while kind == "PER" and end - first > 2 and words.folded[end - 1][0] == "ل" and words.shown[end - 1].endswith("ة"):
        end -= 1  # بابكر عثمان | لدورة جديدة
    while kind == "PER" and end - first > 1 and is_shortened_title(words, end - 1):
        end -= 1  # سامي الراعي | ود. هالة
    while first < end - 1 and words.folded[first] in CLITICS and words.folded[first + 1].isascii():
        first += 1  # بـIRD
    while first < end - 1 and words.folded[first][:3] == "بال" and words.folded[first] in person_facts("ar").modifiers:
        first += 1  # أمين عام الوزارة بالوكالة لينا القضاة
    if kind == "ORG" and end - first > 2 and is_founder_and(words, first):
        first += 2  # مؤسسة ومديرة | منصة رفوف
    if kind == "ORG" and any(words.capital[first:end]):
        small = grammar_words("en", "article") | organisation_facts("en").linking
        while words.folded[first].isascii() and words.shown[first].islower() and words.folded[first] not in small:
            first += 1  # defraud Medicare
    if any(words.capital[first:end]) and kind != "MISC":
        while words.folded[end - 1].isascii() and words.shown[end - 1].islower():
            end -= 1
    return first, end


def _is_given(words: Words, at: int) -> bool:
    """True for an Arabic given name that folds into a preposition: علي with the dots of its last letter, not على."""
    return words.shown[at].endswith("ي") and words.folded[at].removeprefix("و") in given_names()


def _is_function(words: Words, at: int, function: Collection[str]) -> bool:
    letter = words.shown[at].startswith("إي")  # the letter E of an acronym, not أي
    shown = words.shown[at][: len(words.shown[at]) - genitive_letters(words.folded[at])]  # WHO's
    return words.folded[at] in function and not (words.is_initial(at) or shown.isupper() or letter)


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
