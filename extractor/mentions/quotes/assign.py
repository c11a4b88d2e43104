"""Quotes get their speakers: paragraph after paragraph, what was said before in mind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from extractor.mentions.mention import Quote
from extractor.mentions.quotes.choose import choose
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject
from extractor.mentions.quotes.marks import Stretch
from extractor.mentions.quotes.offices import Offices, described_office, place_key
from extractor.mentions.quotes.speakers import LED, NEAR, SPOKE, STOOD, Person, Speakers
from extractor.mentions.quotes.speech import is_speech
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

_DASH_LINE = re.compile(r"\s*[—–―-]{1,2}\s*(?=\w)")
_WORD = re.compile(r"\w")
MARGIN = 500
"""Characters beside a quote that are searched for words."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A resolved speaker: place of the naming mention, the local words, the person behind them."""

    speaker: Span | None
    written: Span | None
    form: str
    person: Person | None = None


@dataclass(slots=True)
class _Draft:
    parts: list[Span]
    voice: Voice | None
    found: str  # the attribution column
    cue: Span | None
    kind: str
    rule: str
    repaired: bool
    attribution: Attribution | None
    paragraph: int

    def quote(self) -> Quote:
        voice = self.voice
        speaker = voice.speaker if voice is not None else None
        local = self.found in ("named", "pronoun", "adjacent")
        return Quote(
            span=Span(self.parts[0].start, self.parts[-1].end),
            parts=tuple(self.parts),
            speaker=speaker,
            cue=self.cue,
            kind=self.kind,
            attribution=self.found,
            repaired=self.repaired,
            rule=self.rule,
            speaker_text=voice.written if voice is not None and local else None,
        )


@dataclass(slots=True)
class Assigner:
    """Takes paragraphs in order, keeps who spoke, gives the quotes at the end."""

    reading: Reading
    offices: Offices = field(default_factory=dict)
    speakers: Speakers = field(default_factory=Speakers)
    drafts: list[_Draft] = field(default_factory=list)
    indirect: list[_Draft] = field(default_factory=list)
    sentence: int = 0
    paragraph: int = 0
    announced: tuple[Attribution, Voice] | None = None  # a paragraph that ended with a colon
    open_draft: _Draft | None = None  # its last stretch was not closed

    def take(self, paragraph: Paragraph) -> None:
        """Read one more paragraph."""
        self.paragraph += 1
        voices = self._hear(paragraph)
        chosen = choose(paragraph)
        self._dash_line(paragraph)
        previous: _Draft | None = None
        for number, stretch in enumerate(paragraph.stretches):
            draft = self._assign(paragraph, number, stretch, chosen, voices, previous)
            if draft is not None:
                previous = draft
        last = paragraph.stretches[-1] if paragraph.stretches else None
        self.open_draft = previous if last is not None and not last.closed else None
        self._note_indirect(paragraph, chosen, voices)
        self._note_colon(paragraph, voices)

    def quotes(self, kinds: Sequence[str]) -> list[Quote]:
        """The quotes of these kinds."""
        drafts = self.drafts + (self.indirect if "indirect" in kinds else [])
        return [draft.quote() for draft in drafts if draft.kind in kinds]

    # -- who stands where -------------------------------------------------------------------------------------------

    def _hear(self, paragraph: Paragraph) -> dict[int, Voice | None]:
        """The voice of each attribution (by its id); all names of the paragraph take their places."""
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
                office = self.offices.get(place_key(paragraph.place(name.start, name.end)))
                if office is not None:
                    person.offices |= office
                self._stand(paragraph, person, name.start, part)
            if start in opened:
                subject = opened[start]
                meant = self.speakers.resolve(subject, paragraph.base + start, self.sentence, self.paragraph)
                if meant is not None:
                    self._stand(paragraph, meant, start, LED)
            while at < len(paragraph.attributions) and paragraph.attributions[at].cue[0] < end:
                voices[id(paragraph.attributions[at])] = self._voice(paragraph, paragraph.attributions[at])
                at += 1
        return voices

    def _stand(self, paragraph: Paragraph, person: Person, position: int, part: float) -> None:
        self.speakers.stand(person, paragraph.base + position, self.sentence, self.paragraph, part)

    def _voice(self, paragraph: Paragraph, attribution: Attribution) -> Voice | None:
        subject = attribution.subject
        written = paragraph.place(*subject.written) if subject.written is not None else None
        position = subject.written[0] if subject.written is not None else attribution.cue[0]
        if subject.form == "self":
            return None
        if subject.name is not None:
            name = subject.name
            person = self.speakers.meet(paragraph, name)
            person.gender = subject.gender or person.gender
            voice = Voice(paragraph.place(name.start, name.end), written, "named", person)
        elif subject.form in ("pronoun", "honorific", "implicit"):
            resolved = self.speakers.resolve(subject, paragraph.base + position, self.sentence, self.paragraph)
            form = "implicit" if subject.form == "implicit" else "pronoun"
            voice = Voice(resolved.best if resolved is not None else None, written, form, resolved)
        elif subject.written is not None:
            start, end = subject.written
            holder = self._holder(paragraph, subject)
            if holder is not None:
                self._stand(paragraph, holder, position, SPOKE)
                return Voice(holder.best, written, "pronoun", holder)
            name = Name(start, end, "organisation" if subject.refers == "organisation" else "person", subject.gender)
            person = self._meant(paragraph, subject, position) or self.speakers.meet(paragraph, name)
            voice = Voice(written, written, "named", person)
        else:
            return None
        if voice.person is not None:
            passed_on = attribution.weak or attribution.rule.endswith("source")
            self._stand(paragraph, voice.person, position, LED if passed_on else SPOKE)
        if attribution.asked is not None:
            asked = attribution.asked
            self._stand(paragraph, self.speakers.meet(paragraph, asked), asked.start, SPOKE)
        return voice

    def _holder(self, paragraph: Paragraph, subject: Subject) -> Person | None:
        """The person whose office a description names."""
        assert subject.written is not None
        start, end = subject.written
        words = described_office(paragraph.text[start:end], paragraph.passage.lexicon)
        return self.speakers.holder(words, subject.gender) if words else None

    def _meant(self, paragraph: Paragraph, subject: Subject, position: int) -> Person | None:
        """Whom a short description with an article goes back to: the candidate, الممثل. Only pronouns ask for it."""
        assert subject.written is not None
        start, end = subject.written
        if subject.refers not in ("person", "any") or subject.number == "plural":
            return None
        if not described_office(paragraph.text[start:end], paragraph.passage.lexicon):
            return None
        return self.speakers.resolve(
            replace(subject, number="singular", refers="person"),
            paragraph.base + position, self.sentence, self.paragraph, farthest=NEAR,
        )  # fmt: skip

    # -- quotes -----------------------------------------------------------------------------------------------------

    def _assign(
        self,
        paragraph: Paragraph,
        number: int,
        stretch: Stretch,
        chosen: Mapping[int, Attribution],
        voices: Mapping[int, Voice | None],
        previous: _Draft | None,
    ) -> _Draft | None:
        attribution = chosen.get(number)
        sentence = paragraph.sentence_at(stretch.outer_start)
        whole = _is_whole(paragraph, stretch, sentence)
        if not is_speech(paragraph, stretch, attribution, whole=whole):
            return None
        place = paragraph.place(stretch.start, stretch.end)
        if attribution is not None:
            joined = self._join(attribution, place, stretch)
            if joined is not None:
                return joined
            voice = voices.get(id(attribution))
            found = voice.form if voice is not None else "none"
            draft = self._draft(paragraph, stretch, place, voice, found, attribution, whole)
            if stretch.outer_start == 0 and self.open_draft is not None and not stretch.opened:
                self.open_draft.repaired = True
            return draft
        return self._carry(paragraph, stretch, place, previous)

    def _join(self, attribution: Attribution, place: Span, stretch: Stretch) -> _Draft | None:
        for draft in self.drafts[-3:]:
            if draft.attribution is attribution:
                draft.parts.append(place)
                draft.repaired |= stretch.repaired
                return draft
        return None

    def _carry(
        self, paragraph: Paragraph, stretch: Stretch, place: Span, previous: _Draft | None
    ) -> _Draft | None:
        """A quote without a clause of its own."""
        opens = not _WORD.search(paragraph.text, 0, stretch.outer_start)
        if previous is not None:
            previous.parts.append(place)
            previous.repaired |= stretch.repaired
            return previous
        if opens and self.announced is not None:
            attribution, voice = self.announced
            draft = self._draft(paragraph, stretch, place, voice, voice.form, attribution, True)
            draft.rule = "colon above"
            return draft
        if opens and self.open_draft is not None and self.drafts:
            draft = self.open_draft
            draft.parts.append(place)
            return draft
        earlier = self._earlier(paragraph, stretch)
        if earlier is not None:
            return self._draft(paragraph, stretch, place, earlier, "carried", None, True)
        return self._draft(paragraph, stretch, place, None, "none", None, True)

    def _earlier(self, paragraph: Paragraph, stretch: Stretch) -> Voice | None:
        """Who spoke last: in the paragraph before this quote, else in the paragraphs above."""
        subject = Subject("implicit", None, None, None, "singular", "any")
        position = paragraph.base + stretch.outer_start
        if _WORD.search(paragraph.text, 0, stretch.outer_start):
            person = self.speakers.resolve(subject, position, self.sentence, self.paragraph)
        else:
            person = None
            last = self.drafts[-1] if self.drafts else None
            if last is not None and last.voice is not None and self.paragraph - last.paragraph <= 2:
                return last.voice
            person = self.speakers.resolve(subject, position, self.sentence, self.paragraph)
        return Voice(person.best, None, "carried", person) if person is not None else None

    def _draft(
        self,
        paragraph: Paragraph,
        stretch: Stretch,
        place: Span,
        voice: Voice | None,
        found: str,
        attribution: Attribution | None,
        whole: bool,
    ) -> _Draft:
        cue = None
        here = self.announced is None or attribution is not self.announced[0]
        if attribution is not None and here and attribution.cue[0] < attribution.cue[1]:
            cue = paragraph.place(*attribution.cue)
        draft = _Draft(
            [place],
            voice,
            found,
            cue,
            "direct" if whole or _is_direct(paragraph, stretch) else "partial",
            attribution.rule if attribution is not None else found,
            stretch.repaired,
            attribution,
            self.paragraph,
        )
        self.drafts.append(draft)
        return draft

    def _dash_line(self, paragraph: Paragraph) -> None:
        """— NAME, TITLE below a quote."""
        match = _DASH_LINE.match(paragraph.text)
        last = self.drafts[-1] if self.drafts else None
        if match is None or last is None or last.paragraph != self.paragraph - 1:
            return
        if last.found not in ("none", "carried"):
            return
        name = next(iter(paragraph.names_in(match.end(), min(len(paragraph.text), match.end() + 60))), None)
        if name is None or name.kind != "person" or paragraph.stretches:
            return
        span = paragraph.place(name.start, name.end)
        last.voice = Voice(span, span, "named", self.speakers.meet(paragraph, name))
        last.found, last.rule = "named", "dash line"

    def _note_indirect(
        self, paragraph: Paragraph, chosen: Mapping[int, Attribution], voices: Mapping[int, Voice | None]
    ) -> None:
        taken = {id(attribution) for attribution in chosen.values()}
        for attribution in paragraph.attributions:
            voice = voices.get(id(attribution))
            if attribution.content is None or id(attribution) in taken or attribution.weak:
                continue
            place = paragraph.place(*attribution.content)
            cue = paragraph.place(*attribution.cue)
            found = voice.form if voice is not None else "none"
            self.indirect.append(
                _Draft([place], voice, found, cue, "indirect", attribution.rule, False, attribution, self.paragraph)
            )

    def _note_colon(self, paragraph: Paragraph, voices: Mapping[int, Voice | None]) -> None:
        self.announced = None
        if not paragraph.text.rstrip().endswith(":"):
            return
        for attribution in reversed(paragraph.attributions):
            voice = voices.get(id(attribution))
            if voice is not None:
                self.announced = attribution, voice
                return


def _is_oblique(paragraph: Paragraph, name: Name) -> bool:
    """Possessor, object of a preposition, part of a title: no subject."""
    tail = paragraph.text[name.end - 2 : name.end + 2]
    if name.affiliation or "’s" in tail or "'s" in tail:
        return True
    before = fold_term(paragraph.text[max(0, name.start - 20) : name.start]).split()
    return bool(before) and before[-1] in paragraph.passage.lexicon.index("adjuncts")


def _is_whole(paragraph: Paragraph, stretch: Stretch, sentence: tuple[int, int]) -> bool:
    """Whether nothing but the quote stands in its sentence."""
    text = paragraph.text
    before = _WORD.search(text, max(sentence[0], stretch.outer_start - MARGIN), stretch.outer_start)
    after = _WORD.search(text, stretch.outer_end, min(sentence[1], stretch.outer_end + MARGIN))
    return before is None and after is None


def _is_direct(paragraph: Paragraph, stretch: Stretch) -> bool:
    text = paragraph.text
    before = text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()
    if not before or before[-1] in ":,،":
        return True
    inner = text[stretch.start : stretch.end]
    return inner[:1].isupper() and inner[-1:] in ".,!?"
