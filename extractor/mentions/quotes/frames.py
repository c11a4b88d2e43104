"""What passes between the steps: a paragraph with its marks and names, and the clauses that say who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.quotes.marks import COVER, Stretch, cover
from extractor.reading.reading import Passage
from extractor.text import Span, fold_term

_AGE = re.compile(r"[,،] ?\d\d[,،] ")
"""Behind a name: Moana Rewi, 34, is a person, whatever the recogniser takes the words for."""
_INTRODUCED = re.compile(r"(?:^|[.!?؟]\s+)(\w+(?: \w+)?)\s*[،,]\s*(\w+)\b")
_SAID = frozenset(':"“«')
_CONJUNCTIONS = frozenset("وف")
SIGNED = "dash line"
"""The rule of a quote whose speaker is named on a line of their own: — NAME, TITLE."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a paragraph, offsets in the paragraph. ``kind`` is person, organisation or place."""

    start: int
    end: int
    kind: str
    gender: str | None = None
    affiliation: bool = False  # it is the organisation inside a person's title

    def as_subject(self, gender: str | None = None) -> Subject:
        """The subject that the name is; ``gender`` is what the verb tells, before what the name does."""
        refers = "person" if self.kind == "person" else "organisation"
        return Subject("named", self, (self.start, self.end), gender or self.gender, "singular", refers)


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause lets speak, offsets in the paragraph.

    form        named, pronoun, honorific, description, implicit (in the Arabic verb), relative, self, writing
    name        the name that names the speaker; None: none in the clause
    written     the local words: name, pronoun, description; None for an implicit subject
    refers      person, organisation, paper or any
    """

    form: str
    name: Name | None = None
    written: tuple[int, int] | None = None
    gender: str | None = None
    number: str | None = None
    refers: str = "person"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A clause that announces speech: cue and subject, offsets in the paragraph.

    sentence    the bounds of its sentence in the masked paragraph, given in offsets of the paragraph
    aims        "after": speech is expected behind it, "before": in front of it, "either"
    joint       what stands between clause and speech: colon, that, comma, none
    weak        counts only beside a quote; its subject feeds no stack
    linked      numbers of the stretches that the parse hangs on it
    content     the reported words of indirect speech
    asked       whom a question is put to: they speak next
    inner       stands in the words that another verb of speech reports
    goes_on     its verb says that the speaker goes on: added, وأردف
    outlet      a newspaper or agency passes the words on
    """

    start: int
    end: int
    cue: tuple[int, int]
    subject: Subject
    sentence: tuple[int, int]
    rule: str
    aims: str = "either"
    joint: str = "none"
    weak: bool = False
    linked: frozenset[int] = frozenset()
    content: tuple[int, int] | None = None
    asked: Name | None = None
    inner: bool = False
    goes_on: bool = False
    outlet: bool = False


@dataclass(slots=True)
class Paragraph:
    """A passage with its stretches, names and, once read, its attributions; ``covered``: its text, quotes masked.

    ``titles``: bounds of the titles that stand beside names, each with its person.
    """

    passage: Passage
    stretches: list[Stretch]
    names: list[Name]
    titles: list[tuple[int, int, Name]] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    openings: list[tuple[int, Subject]] = field(default_factory=list)
    covered: str = ""
    _starts: list[int] = field(default_factory=list)
    _bounds: list[int] = field(default_factory=list)
    _borne: dict[Name, list[tuple[int, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.covered = cover(self.text, self.stretches)
        for start, end, name in self.titles:
            self._borne.setdefault(name, []).append((start, end))
        self._starts = [name.start for name in self.names]

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return self.passage.text

    @property
    def base(self) -> int:
        """Where the paragraph begins in the release."""
        return self.passage.block.span.start

    def place(self, start: int, end: int) -> Span:
        """The place in the release."""
        return Span(start + self.base, end + self.base)

    def names_in(self, start: int, end: int) -> list[Name]:
        """The names that lie wholly in a stretch of the paragraph, in order."""
        first = bisect_left(self._starts, start)
        last = bisect_right(self._starts, end)
        return [name for name in self.names[first:last] if name.end <= end]

    def name_at(self, start: int, end: int) -> Name | None:
        """The name that covers a word, or None."""
        index = bisect_right(self._starts, start) - 1
        for name in reversed(self.names[max(0, index - 2) : index + 1]):
            if name.start <= start and end <= name.end:
                return name
        index = bisect_left(self._starts, start)
        if index < len(self.names) and self.names[index].start < end:
            return self.names[index]
        return None

    def titles_of(self, name: Name) -> Sequence[tuple[int, int]]:
        """The bounds of the titles beside a person's name."""
        return self._borne.get(name, ())

    def officer_at(self, start: int, end: int) -> Name | None:
        """The person in whose title a word stands, or None."""
        return next((name for first, last, name in self.titles if first <= start and end <= last), None)

    def quoted(self, position: int) -> bool:
        """True where an offset lies between marks."""
        return self.covered[position] == COVER

    def has_quote(self, start: int, end: int) -> bool:
        """True where a part of a quote lies between two offsets."""
        return self.covered.find(COVER, start, end) >= 0

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The bounds of the sentence around an offset; the whole paragraph where it was not cut."""
        if len(self._bounds) != len(self.sentences):
            self._bounds = [start for start, _ in self.sentences]
        index = bisect_right(self._bounds, position) - 1
        if index >= 0 and position < self.sentences[index][1]:
            return self.sentences[index]
        return 0, len(self.text)


def _lies_in(places: list[tuple[int, int]], span: Span) -> bool:
    at = bisect_right(places, (span.start, span.end + 1))
    return any(start <= span.start and span.end <= end for start, end in places[max(0, at - 2) : at + 1])


def gather_names(passage: Passage, people: list[PersonMention], organisations: list[OrganisationMention]) -> list[Name]:
    """The names of a passage in order: mentions first, then what the recogniser saw and no mention covers."""
    base = passage.block.span.start
    names = [Name(mention.span.start - base, mention.span.end - base, "person", mention.gender) for mention in people]
    within = sorted((span.start, span.end) for span in (mention.affiliation for mention in people) if span is not None)
    names += [
        Name(
            mention.span.start - base,
            mention.span.end - base,
            "organisation",
            None,
            _lies_in(within, mention.span),
        )
        for mention in organisations
    ]
    names.sort(key=lambda name: (name.start, -name.end))
    kept: list[Name] = []
    for name in names:
        if not kept or name.start >= kept[-1].end or (name.kind == "person" and kept[-1].kind == "organisation"):
            kept.append(name)
    taken = [(name.start, name.end) for name in kept]
    kinds = {"PER": "person", "ORG": "organisation", "LOC": "place"}
    people_at = {name.start for name in kept if name.kind == "person"}
    for named in passage.named:
        start, end = named.span.start - base, named.span.end - base
        at = bisect_left(taken, (start, end))
        if named.kind == "PER" and not people_at.isdisjoint(_next_words(passage.text, end)):
            continue  # ACFO | Ofosu-Mensah, Dr. | Yaw Baffour: a title
        clash = any(a < end and start < b for a, b in taken[max(0, at - 2) : at + 2])
        if named.kind in kinds and not clash:
            aged = named.kind == "LOC" and _AGE.match(passage.text, end) is not None
            kept.append(Name(start, end, "person" if aged else kinds[named.kind]))
    kept += [name for name in _introduced(passage) if not any(a < name.end and name.start < b for a, b in taken)]
    kept.sort(key=lambda name: (name.start, name.end))
    return [
        name
        for name in kept
        if name.kind != "person" or not (_is_in_the_name_of(passage, name) or _is_verb(passage, name))
    ]


def _next_words(text: str, end: int) -> range:
    """Where the next word may begin behind a stop or one blank."""
    stop = text[end : end + 1] == "."
    return range(end + 1, end + 2 + stop)


def _introduced(passage: Passage) -> Iterator[Name]:
    """أم حسين، وهي أرملة: a given name, or one by a child, at the start of a sentence, and who it is."""
    facts = passage.lexicon
    told = facts.scalars["who_is"]
    for match in _INTRODUCED.finditer(passage.text) if told else ():
        words = fold_term(match.group(1)).split()
        by_child = len(words) > 1 and words[0] in facts.terms("name_particles", kind="compound")
        known = by_child or (len(words) == 1 and words[0] in facts.index("given_names"))
        if known and match.group(2) in told:
            gender = {told[0]: "male", told[-1]: "female"}[match.group(2)]
            yield Name(match.start(1), match.end(1), "person", gender)


def _is_verb(passage: Passage, name: Name) -> bool:
    """فتروي: a verb of speech with a conjunction, right in front of what is said, is nobody's name; nor is how it is
    said: تقول ضاحكة."""
    word = fold_term(passage.text[name.start : name.end])
    adjunct = passage.lexicon.index("adjuncts").get(word) if passage.lexicon.language == "ar" else None
    if adjunct is not None and adjunct["role"] == "skips":
        return True
    told = passage.text[name.end :].lstrip()[:1] in _SAID and passage.lexicon.language == "ar"
    fact = passage.lexicon.index("cues").get(word[1:]) if told and word[:1] in _CONJUNCTIONS else None
    return fact is not None and fact["role"] == "verb"


def gather_titles(
    passage: Passage, people: Sequence[PersonMention], names: Sequence[Name]
) -> list[tuple[int, int, Name]]:
    """The titles of a passage's people, offsets in the passage, each with the name that bears it."""
    base = passage.block.span.start
    by_place = {(name.start, name.end): name for name in names if name.kind == "person"}
    return [
        (mention.title.start - base, mention.title.end - base, name)
        for mention in people
        if mention.title is not None
        and (name := by_place.get((mention.span.start - base, mention.span.end - base))) is not None
    ]


def _is_in_the_name_of(passage: Passage, name: Name) -> bool:
    """متحدث باسم الوزارة: the first word means in the name of, though it is also a given name."""
    before = fold_term(passage.text[max(0, name.start - 30) : name.start]).split()
    fact = passage.lexicon.index("speaker_nouns").get(before[-1]) if before else None
    first = fold_term(passage.text[name.start : name.end]).split()[:1]
    return fact is not None and bool(fact["speaks_for"]) and first == [passage.lexicon.scalars["in_the_name_of"]]
