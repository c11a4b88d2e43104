"""Who stands and who speaks in a paragraph: names and clauses → voices, in text order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from extractor.mentions.quotes.apposition import title_behind
from extractor.mentions.quotes.descriptions import Descriptions, Moment, is_thing
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject
from extractor.mentions.quotes.labels import CALLED
from extractor.mentions.quotes.offices import Offices, place_key, style_of, styles_before
from extractor.mentions.quotes.speakers import LED, NEAREST_PLACES, SPOKE, STOOD, Person, Speakers
from extractor.mentions.quotes.traits import traits_of
from extractor.text import Span, fold_term

ANYBODY = Subject("implicit", None, None, None, "singular", "any")
STYLED = 90
"""Characters in front of a name that hold its style."""
HEAD = 2
"""Words in front of a name that begins its sentence."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A resolved speaker: place of the naming mention, the local words, the person behind them."""

    speaker: Span | None
    written: Span | None
    form: str
    person: Person | None = None
    title: Span | None = None
    organisation: Span | None = None


@dataclass(slots=True)
class Voices:
    """Hears the paragraphs in order; ``sentence`` and ``paragraph`` count where it stands."""

    offices: Offices = field(default_factory=dict)
    speakers: Speakers = field(default_factory=Speakers)
    sentence: int = 0
    paragraph: int = 0
    said: dict[int, Span] = field(default_factory=dict)
    """Person (by id) → the words that let them speak last."""
    descriptions: Descriptions = field(init=False)

    def __post_init__(self) -> None:
        self.descriptions = Descriptions(self.speakers)

    def hear(self, paragraph: Paragraph) -> Mapping[int, Voice | None]:
        """The voice of each attribution (by its id); all names of the paragraph take their places."""
        self.paragraph += 1
        voices: dict[int, Voice | None] = {}
        bounds = paragraph.sentences or [(0, len(paragraph.text))]
        names = [name for name in paragraph.names if name.kind != "place" and not paragraph.quoted(name.start)]
        at = name_at = 0
        opened = dict(paragraph.openings)
        for start, end in bounds:
            self.sentence += 1
            first = True
            while name_at < len(names) and names[name_at].start < end:
                name = names[name_at]
                name_at += 1
                part = STOOD if not first or _is_oblique(paragraph, name) else LED
                first &= name.kind != "person"
                person = self.speakers.meet(paragraph, name)
                if name.kind == "person":
                    person.styles |= _styles(paragraph, name, start)
                    person.held |= set(traits_of(paragraph, name, start))
                office = self.offices.get(place_key(paragraph.place(name.start, name.end)))
                if office is not None:
                    person.held.add(office)
                heads = part == LED and len(paragraph.text[start : name.start].split()) <= HEAD
                self._stand(paragraph, person, name.start, part, heads=heads)
            if start in opened:
                meant = self.descriptions.holder(paragraph, opened[start])
                if meant is not None:
                    self._stand(paragraph, meant, start, LED)
            while at < len(paragraph.attributions) and paragraph.attributions[at].cue[0] < end:
                voice = self._voice(paragraph, paragraph.attributions[at])
                voices[id(paragraph.attributions[at])] = voice
                if voice is not None and voice.person is not None and voice.written is not None:
                    self.said[id(voice.person)] = voice.written
                at += 1
            self.descriptions.pass_by(paragraph.covered[start:end])
        return voices

    def _stand(self, paragraph: Paragraph, person: Person, position: int, part: float, *, heads: bool = False) -> None:
        self.speakers.stand(person, paragraph.base + position, self.sentence, self.paragraph, part, heads=heads)

    def _voice(self, paragraph: Paragraph, attribution: Attribution) -> Voice | None:
        subject = attribution.subject
        written = paragraph.place(*subject.written) if subject.written is not None else None
        position = subject.written[0] if subject.written is not None else attribution.cue[0]
        if subject.form == "self":
            return Voice(written, written, "pronoun")
        if subject.name is not None:
            name = subject.name
            titled = self._titled(paragraph, name)
            if titled is not None:
                self._stand(paragraph, titled, position, SPOKE)
                return Voice(titled.best, written, "pronoun", titled)
            person = self.speakers.meet(paragraph, name)
            person.gender = subject.gender or person.gender
            voice = self.named(paragraph, name, person, written)
            if attribution.rule == CALLED:
                voice = replace(voice, speaker=person.best)
        elif subject.form in ("pronoun", "honorific", "implicit"):
            resolved = self._bearer(paragraph, subject) or self.speakers.resolve(
                subject, paragraph.base + position, self.sentence, self.paragraph
            )
            form = "implicit" if subject.form == "implicit" else "pronoun"
            voice = Voice(resolved.best if resolved is not None else None, written, form, resolved)
        elif subject.written is not None:
            voice = self._described(paragraph, attribution, written)
        else:
            return None
        if voice.person is not None and attribution.rule.endswith(" carrier") and voice.person.kind != "person":
            self.descriptions.issuer = voice.person
        if voice.person is not None:
            self._stand(paragraph, voice.person, position, LED if _passes_on(attribution) else SPOKE)
        if attribution.asked is not None:
            asked = attribution.asked
            self._stand(paragraph, self.speakers.meet(paragraph, asked), asked.start, SPOKE)
        return voice

    def _described(self, paragraph: Paragraph, attribution: Attribution, written: Span | None) -> Voice:
        """The voice of a description: of whom it means, else of itself."""
        subject = attribution.subject
        assert subject.written is not None
        here = Moment(paragraph, self.sentence, self.paragraph)
        known = self.descriptions.meant(here, attribution)
        if known is not None:
            return Voice(known.best, written, "pronoun", known)
        thing = subject.refers == "any" and is_thing(here.words(subject), paragraph.passage.lexicon)
        kind = "organisation" if thing or subject.refers == "organisation" else "person"
        name = Name(*subject.written, kind, subject.gender)
        person = self.descriptions.maybe(here, subject)
        if person is None:
            person = self.speakers.meet(paragraph, name)
            self.descriptions.describe(person, here, subject)
        person.plural |= subject.number == "plural"
        owner = self.descriptions.spoken_for(here, subject, name)
        return Voice(written, written, "named", person, organisation=owner)

    def _titled(self, paragraph: Paragraph, name: Name) -> Person | None:
        """Whom the initials of a title mean: the DPP, where the Director of Public Prosecutions was named."""
        words = paragraph.text[name.start : name.end]
        initials = words.isupper() and words.isalpha()
        return self.speakers.titled(words, paragraph.passage.lexicon) if initials else None

    def _bearer(self, paragraph: Paragraph, subject: Subject) -> Person | None:
        """Whom an honorific stands for, where someone bears its style."""
        if subject.form != "honorific" or subject.written is None:
            return None
        lexicon = paragraph.passage.lexicon
        words = fold_term(paragraph.text[slice(*subject.written)])
        return self.speakers.bearer(style_of(words, lexicon.language), subject.gender)

    def named(
        self, paragraph: Paragraph, name: Name, person: Person, written: Span | None, *, sure: bool = False
    ) -> Voice:
        """The voice of a name, with the title behind it where no mention has one."""
        span = paragraph.place(name.start, name.end)
        title = organisation = None
        if name.kind == "person" and place_key(span) not in self.offices:
            title, organisation = title_behind(paragraph, name, sure=sure)
        return Voice(span, written, "named", person, title, organisation)

    def last(self, paragraph: Paragraph, position: int) -> Voice | None:
        """Who spoke last, or led the last sentence, before an offset of the paragraph."""
        person = self.speakers.resolve(ANYBODY, paragraph.base + position, self.sentence, self.paragraph)
        return Voice(person.best, self.said.get(id(person)), "carried", person) if person is not None else None

    def ahead(self, paragraph: Paragraph, subject: Subject, start: int) -> Person | None:
        """The first person named behind an offset, for a pronoun that comes before its name; None: another gender."""
        names = paragraph.names_in(start, len(paragraph.text))
        for name in names:
            if name.kind == "person" and not paragraph.quoted(name.start) and not _is_oblique(paragraph, name):
                person = self.speakers.meet(paragraph, name)
                if subject.gender not in (None, person.gender or subject.gender):
                    return None
                person.gender = person.gender or subject.gender
                return person
        return None

    def spoke_after(self, position: int) -> Voice | None:
        """Who spoke last behind a place of the release: He argued that … below his rival's quote."""
        for place in reversed(self.speakers.places[-NEAREST_PLACES:]):
            if place.position < position:
                return None
            if place.part == SPOKE:
                return Voice(place.person.best, self.said.get(id(place.person)), "carried", place.person)
        return None


def _passes_on(attribution: Attribution) -> bool:
    """The clause only passes speech on, or its verb is none of speech."""
    return attribution.weak or attribution.inner or attribution.outlet or attribution.rule.endswith("source")


def _styles(paragraph: Paragraph, name: Name, start: int) -> frozenset[str]:
    """The styles in front of a name, back to the name before it or the start of its sentence."""
    before = [other.end for other in paragraph.names_in(start, name.start) if other.kind == "person"]
    start = max(start, name.start - STYLED, *before) if before else max(start, name.start - STYLED)
    return styles_before(paragraph.text[start : name.start], paragraph.passage.lexicon)


def _is_oblique(paragraph: Paragraph, name: Name) -> bool:
    """Possessor, object of a preposition, part of a title: no subject."""
    tail = paragraph.text[name.end - 2 : name.end + 2]
    if name.affiliation or "’s" in tail or "'s" in tail:
        return True
    facts = paragraph.passage.lexicon
    before = fold_term(paragraph.text[max(0, name.start - 20) : name.start]).split()
    if before and before[-1] == facts.scalars["article"]:
        before.pop()
    return bool(before) and before[-1] in facts.index("adjuncts")
