"""Who has been named and who has spoken so far: what a pronoun or a verb without a subject goes back to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.languages import Lexicon
from extractor.mentions.quotes.frames import Name, Paragraph, Subject
from extractor.mentions.quotes.offices import Office, bare_word, says_second
from extractor.text import Span, fold_term

SPOKE, LED, STOOD = 0.0, 0.3, 1.2
"""Cost of a place by its part: subject of a verb of speech, first name of its sentence, any other."""
A_SENTENCE, A_PARAGRAPH = 1.0, 0.3
"""Cost of going back one sentence; of crossing a border of paragraphs."""
FAR = 7.0
"""From here on distance hardly counts: the last one who spoke is still the best guess."""
UNKNOWN_GENDER, LED_BODY = 0.4, 0.5
FARTHEST = 12.0
"""A place that costs more is too far away: the speaker stays unknown."""
NEAREST_PLACES, FARTHEST_PLACES, SAME_WORD = 60, 400, 40
"""How many places back a pronoun, how many an office is looked for; how many people may share a word."""
SOON = 2
"""Sentences back to who spoke last, for a verb that goes on with them."""
NEAR = 3.0
"""The same for a description with an article, which may also mean someone new."""


@dataclass(slots=True)
class Person:
    """All places of one person or organisation in the release, as far as the finder needs to tell them apart."""

    kind: str
    words: tuple[str, ...]
    best: Span
    gender: str | None = None
    held: set[Office] = field(default_factory=set)
    times: int = 1
    plural: bool = False
    styles: frozenset[str] = frozenset()

    @property
    def offices(self) -> frozenset[str]:
        """The words of all titles."""
        return frozenset[str]().union(*(office.words for office in self.held if office.is_title))

    def holds(self, description: frozenset[str], *, whole: bool = False) -> int | None:
        """Whether a description may mean this person: its words are those of a title, and maybe of the house that the
        title belongs to. The number of words that the title has beside; None: they do not. ``whole``: all words of
        both are in the description."""
        houses = frozenset[str]().union(*(office.house for office in self.held))
        fitting = [
            len(office.words - description)
            for office in self.held
            if description <= office.words | houses
            and not description.isdisjoint(office.words)
            and office.below <= description
            and (office.is_title or not office.house or not description.isdisjoint(office.house))
            and (not whole or (office.is_title and office.words | office.house <= description))
        ]
        return min(fitting, default=None)

    def is_second(self, description: frozenset[str]) -> bool:
        """True for a minister of state, where the description does not say so itself."""
        held = [office for office in self.held if not description.isdisjoint(office.words)]
        return bool(held) and all(office.second and not says_second(description) for office in held)

    def takes(self, words: Sequence[str]) -> bool:
        """Whether a later, shorter or equal name may mean this one."""
        if words == self.words:
            return True
        if len(words) == 1:
            return words[0] in (self.words[-1], self.words[0])
        return words[-1] == self.words[-1] and (words[0] == self.words[0] or len(self.words) == 1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where someone could be meant: cost of its part, sentence and paragraph it stands in; ``heads``: it begins its
    sentence, but for a verb."""

    position: int
    sentence: int
    paragraph: int
    person: Person
    part: float
    heads: bool = False


@dataclass(slots=True)
class Speakers:
    """Fed in text order. ``resolve`` looks back; nothing is known of what comes later but the full names."""

    genders: Mapping[str, str] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    by_word: dict[str, list[Person]] = field(default_factory=dict)
    known: dict[tuple[int, int], Person] = field(default_factory=dict)

    def meet(self, paragraph: Paragraph, name: Name) -> Person:
        """The person or organisation behind a name; a new one where no earlier name takes it."""
        span = paragraph.place(name.start, name.end)
        person = self.known.get((span.start, span.end))
        if person is None:
            person = self._meet(paragraph, name, span)
            self.known[span.start, span.end] = person
        return person

    def _meet(self, paragraph: Paragraph, name: Name, span: Span) -> Person:
        words = tuple(fold_term(paragraph.text[name.start : name.end]).replace("'s", "").split()) or ("",)
        kind = "person" if name.kind == "person" else "organisation"
        given = _gender_of(words, paragraph.passage.lexicon)
        told = name.gender or _gender_beside(paragraph, name)
        gender = "female" if given == "female" else told or given  # النائب عبير: titles are masculine for women too
        gender = gender or (self.genders.get(words[-1]) if kind == "person" else None)
        fitting = [
            person
            for person in reversed(self.by_word.get(words[-1], [])[-SAME_WORD:])
            if person.kind == kind and person.takes(words) and (gender is None or person.gender in (None, gender))
        ]
        if fitting:
            person = max(fitting, key=lambda one: (one.words == words and len(words) > 1, one.times))
            person.times += 1
            person.gender = person.gender or gender
            if len(words) > len(person.words):
                person.words, person.best = words, span
                self._index(person)
            return person
        person = Person(kind, words, span, gender)
        self.people.append(person)
        self._index(person)
        return person

    def _index(self, person: Person) -> None:
        for word in {person.words[0], person.words[-1]}:
            self.by_word.setdefault(word, []).append(person)

    def stand(
        self, person: Person, position: int, sentence: int, paragraph: int, part: float, *, heads: bool = False
    ) -> None:
        """Note that someone stands at a place."""
        self.places.append(Place(position, sentence, paragraph, person, part, heads))

    def bearer(self, style: str, gender: str | None) -> Person | None:
        """The person named last who bears a style: معاليه goes back to معالي الوزير, and not to the prince."""
        for place in reversed(self.places[-FARTHEST_PLACES:]):
            if style in place.person.styles and gender in (None, place.person.gender or gender):
                return place.person
        return None

    def holder(self, description: frozenset[str], gender: str | None, *, whole: bool = False) -> Person | None:
        """The person whose office a description names, the one named last; where the description says more than the
        head of the office, the one whose title says least beside it; of state the minister is only where there is no
        other. None where there is none. ``whole``: it must name the office in full."""
        best: tuple[int, Person] | None = None
        second: Person | None = None
        for place in reversed(self.places[-FARTHEST_PLACES:]):
            person = place.person
            rest = person.holds(description, whole=whole) if person.kind == "person" else None
            if rest is None or gender not in (None, person.gender or gender):
                continue
            if person.is_second(description):
                second = second or person
                continue
            if len(description) == 1:
                return person
            if best is None or rest < best[0]:
                best = rest, person
        return best[1] if best is not None else second

    def surnamed(self, word: str, gender: str | None) -> Person | None:
        """The one person of two names or more who has a word as the last of them; None: nobody, or two."""
        people = [
            person
            for person in self.by_word.get(word, [])
            if person.kind == "person" and len(person.words) > 1 and person.words[-1] == word
        ]
        fits = len(people) == 1 and gender in (None, people[0].gender or gender)
        return people[0] if fits else None

    def titled(self, initials: str, facts: Lexicon) -> Person | None:
        """The person whose title has these initials, the one named last; None where an organisation has them too."""
        people = [person for person in self.people if any(initials == office.initials for office in person.held)]
        small = facts.index("function_words")
        bodies = [person.words for person in self.people if person.kind != "person"]
        letters = {"".join(word[:1] for word in words if word not in small) for words in bodies}
        return people[-1] if people and initials.lower() not in letters else None

    def namesake(self, noun: str) -> Person | None:
        """The organisation whose name has a noun (the Commission), the one that stood last; None where two have it."""
        found: Person | None = None
        for place in reversed(self.places[-FARTHEST_PLACES:]):
            person = place.person
            if person.kind != "person" and len(person.words) > 1 and noun in map(bare_word, person.words):
                if found is not None and found is not person:
                    return None
                found = person
        return found

    def foremost(self, fits: Callable[[Person], bool]) -> Person | None:
        """The organisation that was named most, and more than once; the first of equals. None: there is none."""
        bodies = [one for one in self.people if one.kind != "person" and one.times > 1 and not one.plural and fits(one)]
        return max(bodies, key=lambda one: one.times, default=None)

    def spoke_before(self, subject: Subject, position: int, sentence: int) -> Person | None:
        """Who spoke last before a place, where they fit the subject and spoke within ``SOON`` sentences."""
        for place in reversed(self.places[-NEAREST_PLACES:]):
            if place.position < position and place.part == SPOKE:
                fits = _agreement(place, subject) is not None and sentence - place.sentence <= SOON
                return place.person if fits else None
        return None

    def spoke_in_writing(self, papers: Collection[str], position: int) -> Person | None:
        """The organisation, or paper of someone, that spoke last before a place; None: there is none."""
        for place in reversed(self.places[-NEAREST_PLACES:]):
            person = place.person
            writes = person.kind != "person" or (len(person.words) > 1 and person.words[0] in papers)
            if writes and place.part == SPOKE and place.position < position:
                return person
        return None

    def resolve(
        self,
        subject: Subject,
        position: int,
        sentence: int,
        paragraph: int,
        *,
        farthest: float = FARTHEST,
        fits: Callable[[Person], bool] | None = None,
    ) -> Person | None:
        """Who a pronoun or an implicit subject at a place means; None where nobody near enough agrees and fits."""
        best: tuple[float, int] | None = None
        chosen: Person | None = None
        for index in range(len(self.places) - 1, max(-1, len(self.places) - NEAREST_PLACES), -1):
            place = self.places[index]
            if place.position >= position:
                continue
            agreement = _agreement(place, subject, here=place.sentence == sentence)
            if agreement is None or (fits is not None and not fits(place.person)):
                continue
            gap = sentence - place.sentence
            distance = A_SENTENCE * gap + A_PARAGRAPH * (paragraph - place.paragraph)
            cost = min(distance, FAR + distance / FAR) + place.part + agreement
            if cost > farthest:
                continue
            key = (cost, -place.position if gap else place.position)
            if best is None or key < best:
                best, chosen = key, place.person
        if chosen is not None and chosen.gender is None and chosen.kind == "person":
            chosen.gender = subject.gender
        return chosen


def _agreement(place: Place, subject: Subject, *, here: bool = False) -> float | None:
    """Cost of taking who stands at a place for a subject; None where gender, number or kind forbid it. ``here``: the
    place is in the sentence of the subject, so that أصدرت الشركة بيانا قالت فيه means the company."""
    person = place.person
    if subject.refers == "any" and person.kind != "person" and place.part != SPOKE:
        fits = here and place.heads and subject.form == "implicit" and subject.gender in (None, _gender_of_body(person))
        return LED_BODY if fits else None
    if subject.refers == "person" and person.kind != "person":
        return None
    if subject.refers == "organisation" and person.kind == "person":
        return None
    if person.plural != (subject.number == "plural") and (person.plural or person.kind == "person"):
        return None
    if person.kind == "person" and subject.gender is not None:
        if person.gender is None:
            return UNKNOWN_GENDER
        if person.gender != subject.gender:
            return None
    return 0.0


def _gender_of_body(person: Person) -> str:
    """By the ending of the first word: الشركة is feminine."""
    return "female" if person.words[0].endswith("ه") else "male"


def _gender_of(words: Sequence[str], lexicon: Lexicon) -> str | None:
    if len(words) < 2:
        return None
    fact = lexicon.index("given_names").get(words[0])
    return fact["gender"] if fact is not None else None


def _gender_beside(paragraph: Paragraph, name: Name) -> str | None:
    before = fold_term(paragraph.text[max(0, name.start - 30) : name.start]).rstrip(".").split()
    nouns = paragraph.passage.lexicon.index("speaker_nouns")
    fact = nouns.get(before[-1].strip(".,")) if before else None
    return (fact["gender"] or None) if fact is not None and fact["refers"] == "person" else None
