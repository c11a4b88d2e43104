"""Whom a description means: the minister, the committee's chair, the company, the mother of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from extractor.languages import Lexicon, lexicon
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject
from extractor.mentions.quotes.offices import Office, bare_word, described_office, office_words
from extractor.mentions.quotes.speakers import NEAR, Person, Speakers
from extractor.text import Span, fold_term

BESIDE = 30
"""Characters behind a spokesperson in which the organisation may be named: a spokesman for NAME."""
NEXT_SENTENCE = 1.7
"""Cost up to which an organisation is one that leads this sentence or the one before."""
RIGHT_BEFORE = 2.2
"""Cost up to which a person is one that leads the sentence before, in this paragraph or at the end of the last one."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the reader stands: the paragraph, and the numbers of its sentence and of itself."""

    paragraph: Paragraph
    sentence: int
    number: int

    def words(self, subject: Subject) -> str:
        """The description as written."""
        assert subject.written is not None
        return self.paragraph.text[slice(*subject.written)]

    def position(self, subject: Subject) -> int:
        """Where the description begins in the release."""
        assert subject.written is not None
        return self.paragraph.base + subject.written[0]


@dataclass(slots=True)
class Descriptions:
    """Finds the bearer of a description among ``speakers``; ``seen``: the words of the sentences read so far;
    ``issuer``: whose statement was read last (جاء في بيان للمجمع)."""

    speakers: Speakers
    seen: set[str] = field(default_factory=set)
    issuer: Person | None = None

    def pass_by(self, sentence: str) -> None:
        """Note the words of a sentence that was read, quotes masked."""
        self.seen.update(bare_word(word) for word in fold_term(sentence).split())

    def meant(self, here: Moment, attribution: Attribution) -> Person | None:
        """Whom a description names without doubt; None: it may mean someone new."""
        subject = attribution.subject
        return (
            self.holder(here.paragraph, subject)
            or self._namesake(here, subject)
            or self._same(here, attribution)
            or self._body(here, subject)
            or self._right_before(here, subject)
        )

    def holder(self, paragraph: Paragraph, subject: Subject) -> Person | None:
        """The person whose office a description names."""
        assert subject.written is not None
        if subject.refers in ("organisation", "paper"):
            return None
        facts = paragraph.passage.lexicon
        words = paragraph.text[slice(*subject.written)].split()
        first = fold_term(words[0])
        if facts.language == "ar" and first in facts.index("function_words"):
            return None  # أحد أعضاء المجلس
        fewest = len(words)
        if facts.language == "ar":  # وصف رئيس الوفد اللقاء: an object may stand behind
            fewest = 1 if first.startswith(str(facts.scalars["article"])) else 2
        for size in range(len(words), min(fewest, len(words)) - 1, -1):
            described = " ".join(words[:size])
            office = described_office(described, facts)
            found = self.speakers.holder(office, subject.gender) if office else None
            if not office and facts.language == "ar" and size > 1:  # محافظ الوادي is definite, and so is محافظ دهوك
                found = self.speakers.holder(office_words(described), subject.gender, whole=True)
            if found is not None:
                return found
        return self._titled(words, facts)

    def _titled(self, words: Sequence[str], facts: Lexicon) -> Person | None:
        """The DPP, of the Director of Public Prosecutions."""
        fits = len(words) == 2 and fold_term(words[0]) == facts.scalars["article"] and words[1].isupper()
        return self.speakers.titled(words[1], facts) if fits else None

    def _namesake(self, here: Moment, subject: Subject) -> Person | None:
        """الجندي of whoever is called فلان الجندي, though the word is a noun as well."""
        words = fold_term(here.words(subject)).split()
        fits = len(words) == 1 and words[0].startswith(str(here.paragraph.passage.lexicon.scalars["article"]))
        fits &= subject.refers in ("person", "any")
        return self.speakers.surnamed(words[0], subject.gender) if fits else None

    def describe(self, person: Person, here: Moment, subject: Subject) -> None:
        """Note what someone is called who has no name: a spokesman for the board, later the spokesman."""
        first = fold_term(here.words(subject)).partition(" ")[0]
        head = here.paragraph.passage.lexicon.index("speaker_nouns").get(first)
        several = subject.number == "plural" or (head is not None and head["number"] == "plural")
        if subject.refers in ("person", "any") and not several:
            words = frozenset(bare_word(word) for word in fold_term(here.words(subject)).split())
            person.held.add(Office(words, is_title=False))

    def _same(self, here: Moment, attribution: Attribution) -> Person | None:
        """Whom وأضافت المسؤولة means: who spoke right before."""
        subject = attribution.subject
        words = described_office(here.words(subject), here.paragraph.passage.lexicon)
        if not attribution.goes_on or not words:
            return None
        if subject.number == "plural" or subject.refers not in ("person", "any"):
            return None
        return self.speakers.spoke_before(
            replace(subject, number="singular", refers="person"),
            here.paragraph.base + attribution.start,
            here.sentence,
        )

    def _body(self, here: Moment, subject: Subject) -> Person | None:
        """The organisation that the company, the Ministry or the Ministry's statement goes back to: one whose name
        has the noun, else, for a company or group, the one that led or spoke last and near."""
        assert subject.written is not None
        if subject.refers == "paper":
            owners = [name for name in here.paragraph.names_in(*subject.written) if name.kind == "organisation"]
            return self.speakers.meet(here.paragraph, owners[-1]) if owners else self._issuer(here, subject)
        words = described_office(here.words(subject), here.paragraph.passage.lexicon)
        if subject.refers != "organisation" or subject.number == "plural" or len(words) != 1:
            return None
        noun, facts = next(iter(words)), here.paragraph.passage.lexicon
        namesake = self.speakers.namesake(noun)
        if namesake is not None:
            return namesake
        body = replace(subject, form="implicit", number="singular", gender=None)
        near = self.speakers.resolve(
            body, here.position(subject), here.sentence, here.number, farthest=NEAR,
            fits=lambda one: _may_be(noun, one, facts),
        )  # fmt: skip
        if near is None and noun in _businesses(facts.language):
            return self.speakers.foremost(lambda one: _may_be(noun, one, facts))
        return near

    def _issuer(self, here: Moment, subject: Subject) -> Person | None:
        """The body whose words البيان are: the one whose statement was read, or that spoke last."""
        facts = here.paragraph.passage.lexicon
        words = [word for word in fold_term(here.words(subject)).split() if word != facts.scalars["article"]]
        if len(words) != 1 or words[0] not in map(fold_term, facts.scalars["statements"]):
            return None
        if facts.language == "en" and not fold_term(here.words(subject)).startswith(str(facts.scalars["article"])):
            return None
        papers = facts.terms("speaker_nouns", refers="paper")
        return self.issuer or self.speakers.spoke_in_writing(papers, here.position(subject))

    def _right_before(self, here: Moment, subject: Subject) -> Person | None:
        """Kayla Penney … voted. “…,” said the mother of two: who led the sentence before, where the words are no
        office and nobody was called so before; المتحدث: who spoke."""
        if subject.number == "plural" or subject.refers not in ("person", "any") or self._names(here, subject):
            return None
        if not _is_epithet(here.words(subject), subject, here.paragraph.passage.lexicon, self.seen):
            return None
        someone = replace(subject, number="singular", refers="person")
        return self.speakers.resolve(
            someone, here.position(subject), here.sentence, here.number, farthest=RIGHT_BEFORE
        )  # fmt: skip

    def maybe(self, here: Moment, subject: Subject) -> Person | None:
        """Whom a short description with an article goes back to: the candidate, الممثل. Only pronouns ask for it."""
        if subject.refers not in ("person", "any") or subject.number == "plural" or self._names(here, subject):
            return None
        words = described_office(here.words(subject), here.paragraph.passage.lexicon)
        if not words:
            return None
        someone = replace(subject, number="singular", refers="person")
        found = self.speakers.resolve(someone, here.position(subject), here.sentence, here.number, farthest=NEAR)
        another = found is not None and bool(found.offices) and not words & found.offices
        return None if another else found

    def _names(self, here: Moment, subject: Subject) -> bool:
        assert subject.written is not None
        return bool(here.paragraph.names_in(*subject.written))

    def spoken_for(self, here: Moment, subject: Subject, description: Name) -> Span | None:
        """The organisation of a spokesperson without a name: the one in the words, else the one that led this
        sentence or the one before; None where neither is there."""
        start, end = description.start, description.end
        text, nouns = here.paragraph.text, here.paragraph.passage.lexicon.index("speaker_nouns")
        facts = (nouns.get(word.strip(".,")) for word in fold_term(text[start:end]).split())
        if not any(fact is not None and fact["speaks_for"] for fact in facts):
            return None
        for name in here.paragraph.names_in(start, min(len(text), end + BESIDE)):
            between = text[min(end, name.start) : name.start].split()
            if name.kind == "organisation" and len(between) <= 1:
                return here.paragraph.place(name.start, name.end)
        body = replace(subject, form="implicit", number="singular", gender=None, refers="organisation")
        found = self.speakers.resolve(
            body, here.paragraph.base + start, here.sentence, here.number, farthest=NEXT_SENTENCE
        )  # fmt: skip
        return found.best if found is not None else None


def _may_be(noun: str, body: Person, facts: Lexicon) -> bool:
    """Whether a body may be called by a noun: the company is no hospital, the agency no bank."""
    kinds = _kinds(facts.language).intersection(map(bare_word, body.words))
    trading = kinds & _businesses(facts.language)
    return not kinds or (bool(trading) if noun in _businesses(facts.language) else kinds != trading)


@lru_cache(maxsize=2)
def _businesses(language: str) -> frozenset[str]:
    return frozenset(map(fold_term, lexicon(language).scalars["businesses"]))


@lru_cache(maxsize=2)
def _kinds(language: str) -> frozenset[str]:
    """The nouns that a body may be called by."""
    return frozenset(map(bare_word, lexicon(language).terms("speaker_nouns", refers="organisation")))


def _is_epithet(description: str, subject: Subject, facts: Lexicon, seen: set[str]) -> bool:
    """Words with an article that say no office, and whose noun did not occur before."""
    words = fold_term(description).split()
    article = str(facts.scalars["article"])
    arabic = facts.language == "ar"
    bare = len(words) == 1 and words[0].startswith(article)  # with more words it may be anyone: المتحدث باسم الشرطة
    if not (bare if arabic else words[:1] == [article] and len(words) > 1):
        return False
    head = words[0] if arabic else _english_head(words[1:], facts)
    if head in _epithets(facts.language):
        return bare_word(head) not in seen
    fact, title = facts.index("speaker_nouns").get(head), facts.index("titles").get(head)
    if bare_word(head) in seen or (title is not None and title["role"] == "head"):
        return False
    if subject.refers == "person":
        return fact is not None and not fact["speaks_for"]
    return not arabic and fact is None and _has_capital(description)


def _english_head(words: list[str], facts: Lexicon) -> str:
    """The noun in front of the first preposition: mother of two → mother; "" where no word is there."""
    small = facts.index("function_words")
    return next((words[at - 1] for at, word in enumerate(words) if at and word in small), words[-1] if words else "")


def is_thing(description: str, facts: Lexicon) -> bool:
    """True for an English noun of no person that no list holds, by its ending: an ordinance, the legislation."""
    if facts.language != "en":
        return False
    head = _english_head(fold_term(description).split(), facts)
    title = facts.index("titles").get(head)
    known = head in facts.index("speaker_nouns") or (title is not None and title["role"] == "head")
    return not known and head.endswith(_ABSTRACT)


def _has_capital(description: str) -> bool:
    """The Irish sculler, the Leeds defender: a place or nation makes a person of an agent."""
    words = description.split()
    return len(words) == 3 and words[1][:1].isupper() and words[2].islower() and words[2].endswith(_AGENTS)


_ABSTRACT = ("ance", "ence", "tion", "sion", "ment", "ity", "ness", "ism", "ship", "ure", "ing")
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ess")


@lru_cache(maxsize=2)
def _epithets(language: str) -> frozenset[str]:
    return frozenset(map(fold_term, lexicon(language).scalars["epithets"]))
