"""Who stands and who speaks in a paragraph: names and clauses → voices, in text order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from extractor.mentions.quotes.apposition import title_behind
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject
from extractor.mentions.quotes.offices import Offices, described_office, place_key, style_of, styles_before
from extractor.mentions.quotes.speakers import LED, NEAR, NEAREST_PLACES, SPOKE, STOOD, Person, Speakers
from extractor.mentions.quotes.traits import traits_of
from extractor.text import Span, fold_term

ANYBODY = Subject("implicit", None, None, None, "singular", "any")
BESIDE = 30
"""Characters behind a spokesperson in which the organisation may be named: a spokesman for NAME."""
STYLED = 90
"""Characters in front of a name that hold its style."""
HEAD = 2
"""Words in front of a name that begins its sentence."""
NEXT_SENTENCE = 1.7
"""Cost up to which an organisation is one that leads this sentence or the one before."""


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
                meant = self._holder(paragraph, opened[start])
                if meant is not None:
                    self._stand(paragraph, meant, start, LED)
            while at < len(paragraph.attributions) and paragraph.attributions[at].cue[0] < end:
                voice = self._voice(paragraph, paragraph.attributions[at])
                voices[id(paragraph.attributions[at])] = voice
                if voice is not None and voice.person is not None and voice.written is not None:
                    self.said[id(voice.person)] = voice.written
                at += 1
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
        elif subject.form in ("pronoun", "honorific", "implicit"):
            resolved = self._bearer(paragraph, subject) or self.speakers.resolve(
                subject, paragraph.base + position, self.sentence, self.paragraph
            )
            form = "implicit" if subject.form == "implicit" else "pronoun"
            voice = Voice(resolved.best if resolved is not None else None, written, form, resolved)
        elif subject.written is not None:
            start, end = subject.written
            holder = self._holder(paragraph, subject) or self._same(paragraph, attribution)
            if holder is not None:
                self._stand(paragraph, holder, position, SPOKE)
                return Voice(holder.best, written, "pronoun", holder)
            body = self._named_body(paragraph, subject, position)
            if body is not None:
                self._stand(paragraph, body, position, LED if _passes_on(attribution) else SPOKE)
                return Voice(body.best, written, "pronoun", body)
            name = Name(start, end, "organisation" if subject.refers == "organisation" else "person", subject.gender)
            person = self._meant(paragraph, subject, position) or self.speakers.meet(paragraph, name)
            person.plural |= subject.number == "plural"
            owner = self._spoken_for(paragraph, subject, name)
            voice = Voice(written, written, "named", person, organisation=owner)
        else:
            return None
        if voice.person is not None:
            self._stand(paragraph, voice.person, position, LED if _passes_on(attribution) else SPOKE)
        if attribution.asked is not None:
            asked = attribution.asked
            self._stand(paragraph, self.speakers.meet(paragraph, asked), asked.start, SPOKE)
        return voice

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

    def _spoken_for(self, paragraph: Paragraph, subject: Subject, description: Name) -> Span | None:
        """The organisation of a spokesperson without a name: the one in the words, else the one that led this
        sentence or the one before; None where neither is there."""
        start, end = description.start, description.end
        nouns = paragraph.passage.lexicon.index("speaker_nouns")
        facts = (nouns.get(word.strip(".,")) for word in fold_term(paragraph.text[start:end]).split())
        if not any(fact is not None and fact["speaks_for"] for fact in facts):
            return None
        for name in paragraph.names_in(start, min(len(paragraph.text), end + BESIDE)):
            between = paragraph.text[min(end, name.start) : name.start].split()
            if name.kind == "organisation" and len(between) <= 1:
                return paragraph.place(name.start, name.end)
        body = replace(subject, form="implicit", number="singular", gender=None, refers="organisation")
        found = self.speakers.resolve(
            body, paragraph.base + start, self.sentence, self.paragraph, farthest=NEXT_SENTENCE
        )  # fmt: skip
        return found.best if found is not None else None

    def _named_body(self, paragraph: Paragraph, subject: Subject, position: int) -> Person | None:
        """The organisation that the company, the Ministry or the Ministry's statement goes back to: one whose name
        has the noun, else, for a company or group, the one that led or spoke last and near."""
        assert subject.written is not None
        start, end = subject.written
        if subject.refers == "paper":
            owners = [name for name in paragraph.names_in(start, end) if name.kind == "organisation"]
            return self.speakers.meet(paragraph, owners[-1]) if owners else None
        words = described_office(paragraph.text[start:end], paragraph.passage.lexicon)
        if subject.refers != "organisation" or subject.number == "plural" or len(words) != 1:
            return None
        namesake = self.speakers.namesake(next(iter(words)))
        if namesake is not None:
            return namesake
        return self.speakers.resolve(
            replace(subject, form="implicit", number="singular", gender=None),
            paragraph.base + position, self.sentence, self.paragraph, farthest=NEAR,
        )  # fmt: skip

    def _holder(self, paragraph: Paragraph, subject: Subject) -> Person | None:
        """The person whose office a description names."""
        assert subject.written is not None
        if subject.refers in ("organisation", "paper"):
            return None
        start, end = subject.written
        words = described_office(paragraph.text[start:end], paragraph.passage.lexicon)
        return self.speakers.holder(words, subject.gender) if words else None

    def _same(self, paragraph: Paragraph, attribution: Attribution) -> Person | None:
        """Whom وأضافت المسؤولة means: who spoke right before."""
        subject = attribution.subject
        assert subject.written is not None
        words = described_office(paragraph.text[slice(*subject.written)], paragraph.passage.lexicon)
        if not attribution.goes_on or not words:
            return None
        if subject.number == "plural" or subject.refers not in ("person", "any"):
            return None
        return self.speakers.spoke_before(
            replace(subject, number="singular", refers="person"), paragraph.base + attribution.start, self.sentence
        )

    def _meant(self, paragraph: Paragraph, subject: Subject, position: int) -> Person | None:
        """Whom a short description with an article goes back to: the candidate, الممثل. Only pronouns ask for it."""
        assert subject.written is not None
        start, end = subject.written
        if subject.refers not in ("person", "any") or subject.number == "plural":
            return None
        words = described_office(paragraph.text[start:end], paragraph.passage.lexicon)
        if not words or paragraph.names_in(start, end):
            return None
        found = self.speakers.resolve(
            replace(subject, number="singular", refers="person"),
            paragraph.base + position, self.sentence, self.paragraph, farthest=NEAR,
        )  # fmt: skip
        another = found is not None and bool(found.offices) and not words & found.offices
        return None if another else found

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
    before = fold_term(paragraph.text[max(0, name.start - 20) : name.start]).split()
    return bool(before) and before[-1] in paragraph.passage.lexicon.index("adjuncts")
