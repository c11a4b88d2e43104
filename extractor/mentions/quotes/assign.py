"""Quotes get their speakers: paragraph after paragraph, what was said before in mind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from extractor.mentions.mention import Quote
from extractor.mentions.quotes.choose import choose
from extractor.mentions.quotes.draft import LOOSE, Draft, is_aside, is_direct, is_told, is_whole, leads
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph
from extractor.mentions.quotes.labels import announced_name, signed_name
from extractor.mentions.quotes.marks import Stretch
from extractor.mentions.quotes.signatures import Signatures
from extractor.mentions.quotes.speech import count_words, is_brief, is_speech
from extractor.mentions.quotes.voices import Voice, Voices
from extractor.text import Span

_WORD = re.compile(r"\w")
_COMMAS = frozenset(",،")
_FULL_STOPS = frozenset(".!?؟…")
FEWEST_WORDS = 5
"""Words of a paragraph without marks that may be speech below a colon."""
LONGEST_SIGNED = 8
"""Words of a line with name and title inside the marks."""
FARTHEST_CARRIED = 2
"""Paragraphs from a quote to a later one without a clause that goes on with its speaker."""


@dataclass(slots=True)
class Assigner:
    """Takes paragraphs in order, keeps who spoke, gives the quotes at the end.

    announced    clause and voice of a paragraph that ended with a colon
    open_draft   the quotation whose last stretch was not closed
    marked       the release has quote marks: words without any are none of its quotes
    signatures   the lines of name and title
    """

    voices: Voices
    marked: bool = True
    drafts: list[Draft] = field(default_factory=list)
    indirect: list[Draft] = field(default_factory=list)
    announced: tuple[Attribution, Voice] | None = None
    open_draft: Draft | None = None
    signatures: Signatures = field(init=False)

    def __post_init__(self) -> None:
        self.signatures = Signatures(self.voices)

    def take(self, paragraph: Paragraph) -> None:
        """Read one more paragraph."""
        heard = self.voices.hear(paragraph)
        chosen = choose(paragraph)
        self._name_ahead(paragraph, self.voices.paragraph - 1)
        self.signatures.read(paragraph, self.drafts)
        self._told_above(paragraph, heard)
        if self._is_announced(paragraph):
            end = len(paragraph.text)
            paragraph.stretches.append(Stretch(0, 0, end, end, repaired=True))
            chosen = {}
        previous: Draft | None = None
        for number, stretch in enumerate(paragraph.stretches):
            draft = self._assign(paragraph, stretch, chosen.get(number), heard, previous)
            previous = draft or previous
        last = paragraph.stretches[-1] if paragraph.stretches else None
        self.open_draft = previous if last is not None and not last.closed else None
        self._name_ahead(paragraph, self.voices.paragraph)
        self._note_indirect(paragraph, chosen, heard)
        self._note_colon(paragraph, heard)
        self.signatures.leave(paragraph)

    def _is_announced(self, paragraph: Paragraph) -> bool:
        """NAME, TITLE, said: and a paragraph of whole sentences below it, without marks and clauses of its own."""
        text = paragraph.text
        if self.marked or self.announced is None or paragraph.stretches:
            return False
        if not self.announced[0].rule.endswith(" at the end"):
            return False
        if not text[:1].isalpha() or text[:1].islower() or text.rstrip()[-1:] not in _FULL_STOPS:
            return False
        return len(text.split()) >= FEWEST_WORDS and all(attribution.weak for attribution in paragraph.attributions)

    def quotes(self, kinds: Sequence[str]) -> list[Quote]:
        """The quotes of these kinds."""
        drafts = self.drafts + (self.indirect if "indirect" in kinds else [])
        return [draft.quote() for draft in drafts if draft.kind in kinds]

    def _assign(
        self,
        paragraph: Paragraph,
        stretch: Stretch,
        attribution: Attribution | None,
        heard: Mapping[int, Voice | None],
        previous: Draft | None,
    ) -> Draft | None:
        sentence = paragraph.sentence_at(stretch.outer_start)
        whole = is_whole(paragraph, stretch, sentence)
        leading = not whole and previous is None and leads(paragraph, stretch, sentence)
        leading |= attribution is None and previous is None and is_told(paragraph, stretch)
        goes_on = whole or previous is not None or is_aside(paragraph, stretch) or leading
        brief = whole and previous is not None and is_brief(paragraph, stretch)
        if not (brief or is_speech(paragraph, stretch, attribution, whole=goes_on)):
            return None
        end = stretch.end - (paragraph.text[stretch.end - 1] in _COMMAS)
        place = paragraph.place(stretch.start, max(end, stretch.start + 1))
        opens = previous is None and not _WORD.search(paragraph.text, 0, stretch.outer_start)
        if self.open_draft is not None and self._signs(paragraph, stretch, self.open_draft):
            return None
        if opens and self.open_draft is not None and self._goes_on(self.open_draft, attribution, heard):
            return self._go_on(paragraph, self.open_draft, stretch, place, attribution, heard)
        if attribution is not None and attribution.outlet and opens and self._spoke_near():
            attribution = None
        if attribution is None and leading:  # a clause behind it says who, and nobody could read it
            return self._draft(paragraph, stretch, place, None)
        if attribution is None:
            return self._carry(paragraph, stretch, place, previous, opens=opens)
        for draft in self.drafts[-3:]:
            if draft.attribution is attribution:
                draft.add(place, stretch)
                return draft
        voice = heard.get(id(attribution))
        cue = paragraph.place(*attribution.cue) if attribution.cue[0] < attribution.cue[1] else None
        return self._draft(paragraph, stretch, place, voice, attribution=attribution, cue=cue, whole=whole)

    def _signs(self, paragraph: Paragraph, stretch: Stretch, draft: Draft) -> bool:
        """A line with name and title inside the marks, below the words: it tells who said them and is no part."""
        if stretch.opened or not stretch.closed or count_words(paragraph.text, stretch) > LONGEST_SIGNED:
            return False
        name = signed_name(paragraph, stretch.start, stretch.end)
        if name is None:
            return False
        if draft.found in LOOSE:
            draft.sign(self.signatures.signer(paragraph, name))
        return True

    def _spoke_near(self) -> bool:
        """A person spoke in the paragraph before."""
        last = self.drafts[-1] if self.drafts else None
        near = last is not None and self.voices.paragraph - last.paragraph <= 1 and last.voice is not None
        person = last.voice.person if near and last is not None and last.voice is not None else None
        return person is not None and person.kind == "person"

    def _told_above(self, paragraph: Paragraph, heard: Mapping[int, Voice | None]) -> None:
        """هذا ما قاله فلان at the start of a paragraph tells who said the quotes above it."""
        first = paragraph.attributions[0] if paragraph.attributions else None
        last = self.drafts[-1] if self.drafts else None
        if first is None or last is None or first.rule != "arabic as" or len(paragraph.text[: first.start].split()) > 2:
            return
        if paragraph.has_quote(0, first.end) or self.voices.paragraph - last.paragraph > FARTHEST_CARRIED:
            return
        voice = heard.get(id(first))
        for number, draft in enumerate(reversed(self.drafts)):
            if voice is None or draft.found not in LOOSE or draft.paragraph < last.paragraph - number:
                break
            draft.voice, draft.found, draft.rule = voice, voice.form, first.rule
            draft.cue = paragraph.place(*first.cue)

    def _name_ahead(self, paragraph: Paragraph, number: int) -> None:
        """“…,” she said. Ann Hale …: a pronoun that nobody before explains takes the first name behind it, in its own
        paragraph or the next one (``number``: the paragraph of the pronoun)."""
        for draft in reversed(self.drafts):
            if draft.paragraph < number:
                break
            voice, clause = draft.voice, draft.attribution
            if draft.paragraph != number or voice is None or clause is None or voice.person is not None:
                continue
            subject = clause.subject
            if subject.form != "pronoun" or subject.refers != "person" or subject.number != "singular":
                continue
            start = clause.end if number == self.voices.paragraph else 0
            person = self.voices.ahead(paragraph, subject, start)
            if person is not None:
                draft.voice = replace(voice, speaker=person.best, person=person)

    def _goes_on(self, draft: Draft, attribution: Attribution | None, heard: Mapping[int, Voice | None]) -> bool:
        """Whether a paragraph that opens with a quote goes on with the one left open; where both have a clause of
        their own, each stands for itself."""
        voice = heard.get(id(attribution)) if attribution is not None else None
        return voice is None or draft.voice is None or draft.found in LOOSE

    def _go_on(
        self,
        paragraph: Paragraph,
        draft: Draft,
        stretch: Stretch,
        place: Span,
        attribution: Attribution | None,
        heard: Mapping[int, Voice | None],
    ) -> Draft:
        """A quotation over several paragraphs; a clause in a later one names the speaker of the earlier ones too."""
        draft.add(place, stretch)
        draft.last = self.voices.paragraph
        voice = heard.get(id(attribution)) if attribution is not None else None
        if attribution is not None and voice is not None and draft.found in LOOSE:
            draft.voice, draft.found, draft.rule = voice, voice.form, attribution.rule
            draft.cue = paragraph.place(*attribution.cue)
        draft.attribution = attribution or draft.attribution
        return draft

    def _carry(
        self, paragraph: Paragraph, stretch: Stretch, place: Span, previous: Draft | None, *, opens: bool
    ) -> Draft:
        """A quote without a clause of its own."""
        if previous is not None and self._is_told_anew(paragraph, stretch, previous):
            return self._draft(paragraph, stretch, place, previous.voice, found="adjacent", whole=False)
        if previous is not None:
            previous.add(place, stretch)
            return previous
        if opens and self.announced is not None:
            attribution, voice = self.announced
            return self._draft(paragraph, stretch, place, voice, attribution=attribution, rule="colon above")
        last = self.drafts[-1] if self.drafts else None
        near = last is not None and self.voices.paragraph - last.paragraph <= FARTHEST_CARRIED
        if opens and near and last is not None and last.voice is not None:
            later = self.voices.spoke_after(last.parts[-1].end)
            return self._draft(paragraph, stretch, place, later or last.voice, found="carried")
        before = self.voices.last(paragraph, stretch.outer_start)
        return self._draft(paragraph, stretch, place, before, found="carried" if opens else "adjacent")

    def _is_told_anew(self, paragraph: Paragraph, stretch: Stretch, previous: Draft) -> bool:
        """Whether a later sentence of the writer leads to the quote: a quotation of its own, by the same speaker."""
        start = paragraph.sentence_at(stretch.outer_start)[0]
        later = paragraph.place(start, start).start >= previous.parts[-1].end
        return later and _WORD.search(paragraph.covered, start, stretch.outer_start) is not None

    def _draft(
        self,
        paragraph: Paragraph,
        stretch: Stretch,
        place: Span,
        voice: Voice | None,
        *,
        found: str | None = None,
        attribution: Attribution | None = None,
        cue: Span | None = None,
        rule: str | None = None,
        whole: bool = True,
    ) -> Draft:
        found = "none" if voice is None else found or voice.form
        rule = rule or (attribution.rule if attribution is not None else found)
        kind = "direct" if whole or is_direct(paragraph, stretch, attribution) else "partial"
        draft = Draft(
            [place], voice, found, cue, kind, rule, stretch.repaired, attribution, self.voices.paragraph
        )  # fmt: skip
        self.drafts.append(draft)
        return draft

    def _note_indirect(
        self, paragraph: Paragraph, chosen: Mapping[int, Attribution], heard: Mapping[int, Voice | None]
    ) -> None:
        taken = {id(attribution) for attribution in chosen.values()}
        for attribution in paragraph.attributions:
            if attribution.content is None or id(attribution) in taken or attribution.weak:
                continue
            voice = heard.get(id(attribution))
            found = voice.form if voice is not None else "none"
            parts = [paragraph.place(*attribution.content)]
            cue = paragraph.place(*attribution.cue)
            self.indirect.append(
                Draft(parts, voice, found, cue, "indirect", attribution.rule, False, attribution, self.voices.paragraph)
            )

    def _note_colon(self, paragraph: Paragraph, heard: Mapping[int, Voice | None]) -> None:
        self.announced = None
        line = self.signatures.line
        if line is not None and paragraph.text[line.end :].strip():
            self._announce(paragraph, line)
        if not paragraph.text.rstrip().endswith(":"):
            return
        for attribution in reversed(paragraph.attributions):
            voice = heard.get(id(attribution))
            if voice is not None:
                if not attribution.weak and _WORD.search(paragraph.text, attribution.end) is None:
                    attribution = replace(attribution, rule=attribution.rule + " at the end")
                self.announced = attribution, voice
                return
        name = announced_name(paragraph)
        if name is not None:
            self._announce(paragraph, name)

    def _announce(self, paragraph: Paragraph, name: Name) -> None:
        clause = Attribution(name.start, name.end, (name.end, name.end), name.as_subject(), (0, name.end), "name above")
        self.announced = clause, self.signatures.signer(paragraph, name)
