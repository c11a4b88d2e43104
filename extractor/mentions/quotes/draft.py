"""A quotation in the making: parts are added while the paragraphs are read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.mention import Quote
from extractor.mentions.quotes.frames import SIGNED, Attribution, Paragraph
from extractor.mentions.quotes.marks import COVER, Stretch
from extractor.mentions.quotes.voices import Voice
from extractor.text import Span, fold_term

_WORD = re.compile(r"\w")
_DASHES = frozenset("—–―-")
_ENDS = frozenset(".!?")
_SENTENCE_INSIDE = re.compile(r"\w{2}[.!?؟]\s+\w")
LOOSE = ("none", "carried", "adjacent")
"""How speakers are known that a clause or a signature may yet tell better."""
FEW = 6
"""Words between an Arabic clause and the quote right behind it: قال فلان في كلمته أمس «…»."""
FEWEST_TOLD = 8
"""Words behind a colon that are speech though nobody reads who says them; a motto is shorter."""
MARGIN = 500
"""Characters beside a quote that are searched for words."""


@dataclass(slots=True)
class Draft:
    """``found`` is the column ``attribution``, ``attribution`` the clause, ``paragraph`` the number of the paragraph
    where it begins, ``last`` of the one where it ends."""

    parts: list[Span]
    voice: Voice | None
    found: str
    cue: Span | None
    kind: str
    rule: str
    repaired: bool
    attribution: Attribution | None
    paragraph: int
    last: int = 0

    def __post_init__(self) -> None:
        self.last = self.last or self.paragraph

    def quote(self) -> Quote:
        """The finished row."""
        voice = self.voice
        speaker = voice.speaker if voice is not None else None
        local = self.found in ("named", "pronoun", "adjacent", "carried")
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
            title=voice.title if voice is not None else None,
            organisation=voice.organisation if voice is not None else None,
        )

    def add(self, place: Span, stretch: Stretch) -> None:
        """One more part."""
        self.parts.append(place)
        self.repaired |= stretch.repaired

    def sign(self, voice: Voice) -> None:
        """The speaker, as the line with name and title tells."""
        self.voice, self.found, self.rule = voice, "named", SIGNED


def is_whole(paragraph: Paragraph, stretch: Stretch, sentence: tuple[int, int]) -> bool:
    """Whether nothing but the quote stands in its sentence."""
    text = paragraph.text
    before = _WORD.search(text, max(sentence[0], stretch.outer_start - MARGIN), stretch.outer_start)
    after = _WORD.search(text, stretch.outer_end, min(sentence[1], stretch.outer_end + MARGIN))
    return before is None and after is None


def fills(paragraph: Paragraph) -> bool:
    """Whether a paragraph has quotes and no word beside them."""
    return bool(paragraph.stretches) and _WORD.search(paragraph.covered.replace(COVER, " ")) is None


def leads(paragraph: Paragraph, stretch: Stretch, sentence: tuple[int, int]) -> bool:
    """Whether the quote begins its sentence and ends with a comma inside its marks: “…,” somebody says."""
    before = _WORD.search(paragraph.text, max(sentence[0], stretch.outer_start - MARGIN), stretch.outer_start)
    return before is None and paragraph.text[stretch.end - 1] in ",،"


def is_aside(paragraph: Paragraph, stretch: Stretch) -> bool:
    """Whether a whole sentence stands behind a dash: She wrapped up — “I will fight for you!” — and left."""
    before = paragraph.text[max(0, stretch.outer_start - 4) : stretch.outer_start].rstrip()
    inner = paragraph.text[stretch.start : stretch.end]
    return before[-1:] in _DASHES and inner[:1].isupper() and inner[-1:] in _ENDS


def is_told(paragraph: Paragraph, stretch: Stretch) -> bool:
    """Whether a whole sentence of some length stands right behind a colon: Words of the new head: “We shall go on.”"""
    inner = paragraph.text[stretch.start : stretch.end].strip()
    before = paragraph.text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()
    whole = stretch.closed and inner[:1].isupper() and inner[-1:] in _ENDS
    return whole and before.endswith(":") and len(inner.split()) >= FEWEST_TOLD


def is_direct(paragraph: Paragraph, stretch: Stretch, attribution: Attribution | None = None) -> bool:
    """Whether the words stand as a clause of their own, and not inside a sentence of the writer."""
    text = paragraph.text
    before = text[max(0, stretch.outer_start - 3) : stretch.outer_start].rstrip()
    if not before or before[-1] in ":,،":
        return True
    inner = text[stretch.start : stretch.end]
    if inner[:1].isupper() and inner[-1:] in ".,!?":
        return True
    return attribution is not None and _is_spoken_at_once(paragraph, stretch, attribution)


def _is_spoken_at_once(paragraph: Paragraph, stretch: Stretch, attribution: Attribution) -> bool:
    """قال فلان «…», she commented “We …”: neither أن nor more than an adjunct between clause and quote, and the verb is
    one that only repeats words, or the words hold whole sentences."""
    text, facts = paragraph.text, paragraph.passage.lexicon
    between = text[attribution.end : stretch.outer_start].split()
    if attribution.end > stretch.outer_start or len(between) > (0 if facts.language == "en" else FEW):
        return False
    sentences = _SENTENCE_INSIDE.search(text, stretch.start, stretch.end) is not None
    if facts.language == "en":
        return sentences and text[stretch.start].isupper()
    cue = facts.index("cues").get(fold_term(text[slice(*attribution.cue)]))
    repeats = cue is not None and cue["lemma"] in facts.scalars["plain_speech"]
    return attribution.joint == "quote" and (sentences or repeats)
