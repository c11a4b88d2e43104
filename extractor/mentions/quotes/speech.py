"""Words between marks: are they speech, or a name, a title, a slogan, a word held at arm's length?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractor.languages import Lexicon, lexicon
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph
from extractor.mentions.quotes.marks import COVER, Stretch
from extractor.mentions.quotes.titles import OWNED, is_motto, leads_to_title, named_before
from extractor.text import fold_term

SPEECH_WORDS = 4
"""From so many words on a stretch is speech unless something says otherwise; below, only beside a cue."""
_WORDS = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_STOPS = re.compile(r"[.!?؟…,،]$")
_SMALL = 4
_ENDS = frozenset(".!?؟…,،")
LONGEST_HEAD = 12
"""Words of a subheading between marks."""
FAR_BELOW = 40
"""Lines below it in which its words may come again."""
FARTHEST_TOLD = 16
"""Words behind a verb and its subject in which a few words of what is told may stand."""
LONGEST_MOTTO, LONGEST_TITLE = 12, 20
"""Words of a motto, or of the name of somebody's work; of a title behind the colon that leads to it."""
FARTHEST_FEW = 8
"""Words between a verb and the few words in marks that it may still announce."""
LONGEST_NAME, LONGEST_BODY = 4, 8
"""Words of a person's, of an organisation's name in marks."""
LONGEST_DEFINED, BRACKET = 6, 80
"""Words in marks that a bracket may define as a name, or hold beside them; characters on either side of the marks."""


def count_words(text: str, stretch: Stretch) -> int:
    """Words of a stretch."""
    return len(_WORDS.findall(text, stretch.start, stretch.end))


def without_names(text: str, stretches: Sequence[Stretch], names: Sequence[Name]) -> list[Stretch]:
    """The stretches but those that hold a name and nothing else: a surname in marks belongs to the sentence."""
    named = {(name.start, name.end): name for name in names}
    return [
        stretch
        for stretch in stretches
        if not stretch.closed
        or (name := named.get((stretch.start, stretch.end))) is None
        or count_words(text, stretch) > _longest(name, text[: stretch.outer_start])
    ]


def _longest(name: Name, before: str) -> int:
    """Words that a name may have: more for an organisation, unless a colon stands before it."""
    return LONGEST_BODY if name.kind == "organisation" and not before.rstrip().endswith(":") else LONGEST_NAME


def is_heading(texts: Sequence[str], number: int, stretches: Sequence[Stretch]) -> bool:
    """Whether a line is a few words between marks, without a stop, that a later line repeats in full: a subheading
    taken from the speech below it."""
    text = texts[number].strip()
    if len(stretches) != 1 or not stretches[0].closed or text[-1:] in _ENDS:
        return False
    start, end = stretches[0].start, stretches[0].end
    whole = not _WORDS.search(texts[number][: stretches[0].outer_start] + texts[number][stretches[0].outer_end :])
    if (
        not whole
        or texts[number][end - 1] in _ENDS
        or not 2 <= count_words(texts[number], stretches[0]) <= LONGEST_HEAD
    ):
        return False
    words = " ".join(_WORDS.findall(fold_term(texts[number][start:end])))
    return any(words in " ".join(_WORDS.findall(fold_term(below))) for below in texts[number + 1 : number + FAR_BELOW])


def is_speech(paragraph: Paragraph, stretch: Stretch, attribution: Attribution | None, *, whole: bool) -> bool:
    """Whether the words are a quotation. ``whole``: they fill their sentence, or follow a quote of
    their paragraph."""
    text = paragraph.text
    words = _WORDS.findall(text, stretch.start, stretch.end)
    if not words or text[max(0, stretch.outer_start - 1) : stretch.outer_start] == "=":
        return False  # nothing said, or an attribute of markup that the page shows
    if not stretch.opened and whole:
        return True  # it goes on from the line before
    inner = text[stretch.start : stretch.end]
    if len(words) < LONGEST_DEFINED and _is_definition(paragraph, stretch):
        return False
    if _is_named_thing(paragraph, stretch, words, attribution):
        return False
    if len(words) >= SPEECH_WORDS:
        return attribution is not None or whole
    if attribution is None:
        return False
    if paragraph.name_at(stretch.start, stretch.end) is not None and not inner.endswith((".", "!", "?", "؟", ",")):
        return False
    if attribution.rule.endswith("governor") or (len(words) < 2 and not _is_uttered(attribution, inner)):
        return False
    if attribution.joint == "that" and _is_behind_body(paragraph, stretch, attribution):
        return False
    return _is_beside(text, stretch, attribution) or _is_told(paragraph, stretch, words, attribution)


def is_brief(paragraph: Paragraph, stretch: Stretch) -> bool:
    """Whether two or three words are a sentence, to stand behind what somebody said: “It works, really.”"""
    inner = paragraph.text[stretch.start : stretch.end].rstrip()
    ended = stretch.closed and inner[:1].isupper() and inner[-1:] in (".", "!", "?")
    return ended and 1 < count_words(paragraph.text, stretch) < SPEECH_WORDS


def _is_told(paragraph: Paragraph, stretch: Stretch, words: Sequence[str], attribution: Attribution) -> bool:
    """وأكد فلان أن وضع المدينة «كارثي ولا يوصف»: two or three Arabic words of what is told that are no name: the first
    has no article; two of them only as an accusative (محورا رئيسيا)."""
    facts = paragraph.passage.lexicon
    if facts.language != "ar" or attribution.joint != "that" or attribution.weak:
        return False
    before = _WORDS.findall(paragraph.covered, attribution.end, stretch.outer_start)
    folded = [fold_term(word) for word in words]
    if not 1 <= len(before) <= FARTHEST_TOLD or folded[0].startswith(str(facts.scalars["article"])):
        return False
    return len(words) == SPEECH_WORDS - 1 or all(word.endswith("ا") for word in folded)


def _is_behind_body(paragraph: Paragraph, stretch: Stretch, attribution: Attribution) -> bool:
    """اختارت مكتب «النور والظل»: the noun of a body in front of a few words in marks, in what is told."""
    facts = paragraph.passage.lexicon
    before = _WORDS.findall(paragraph.covered, attribution.end, stretch.outer_start)
    if facts.language != "ar" or len(before) < 2:
        return False
    last = fold_term(before[-1])
    fact = facts.index("speaker_nouns").get(last)
    return last in _bodies(facts.language) or (fact is not None and fact["refers"] == "organisation")


@lru_cache(maxsize=2)
def _bodies(language: str) -> frozenset[str]:
    """The words that names of organisations begin with."""
    return frozenset(lexicon(language).terms("organisations", role="head"))


def _is_definition(paragraph: Paragraph, stretch: Stretch) -> bool:
    """(“GMB” or “the Group”): a bracket of names in marks and hardly a word between them."""
    before = paragraph.covered[max(0, stretch.outer_start - BRACKET) : stretch.outer_start]
    opened = before.rfind("(")
    if opened < 0 or ")" in before[opened:]:
        return False
    behind = paragraph.covered[stretch.outer_end : stretch.outer_end + BRACKET]
    closed = behind.find(")")
    if closed < 0:
        return False
    words = _WORDS.findall(f"{before[opened:]} {behind[:closed]}".replace(COVER, " "))
    cues = paragraph.passage.lexicon.index("cues")
    return len(words) <= LONGEST_DEFINED and not any(fold_term(word) in cues for word in words)


def _is_beside(text: str, stretch: Stretch, attribution: Attribution) -> bool:
    if stretch.outer_end <= attribution.start:
        between = text[stretch.outer_end : attribution.start]
        near = len(between.split()) <= SPEECH_WORDS
        return (near and bool(_STOPS.search(text[stretch.end - 1 : stretch.end]))) or between.strip(" ,،") == ""
    between = text[attribution.end : stretch.outer_start]
    if attribution.start < stretch.outer_start < attribution.cue[0]:  # NAME used a list of “…”, calling it “…”
        between = text[stretch.outer_end : attribution.cue[0]]
    return len(between.split()) <= 4


def _is_named_thing(paragraph: Paragraph, stretch: Stretch, words: list[str], attribution: Attribution | None) -> bool:
    """A title, a programme, a firm: a naming word before the mark, capitals on every word of weight."""
    text, lexicon = paragraph.text, paragraph.passage.lexicon
    before = fold_term(text[max(0, stretch.outer_start - 40) : stretch.outer_start])
    if attribution is not None and _is_reported(text, attribution, lexicon):
        return False
    inner = text[stretch.start : stretch.end].rstrip()
    if leads_to_title(before, lexicon):
        return len(words) <= LONGEST_TITLE
    named = named_before(before, lexicon)
    announced = attribution is not None and attribution.joint == "colon" and attribution.end <= stretch.outer_start
    if not announced and _is_mostly_name(paragraph, stretch, words):
        return True
    if lexicon.language == "en":
        titled = _is_title_case(words) and not _is_exclaimed(text, stretch, attribution)
        if inner.isupper() and len(words) >= SPEECH_WORDS and inner.endswith((".", "!", "?")):
            return False  # shouted
        if not titled and inner.endswith((".", "!", "?")) and len(words) >= 6:
            return False
        if titled and (named or len(words) > 2):
            return named == "noun" or not _is_uttered(attribution, inner) or _is_far(paragraph, stretch, attribution)
        if named == "verb" and attribution is not None and _is_uttered_naming(text, stretch, attribution):
            return False
        return named == "verb" and len(words) < 8 and not inner.endswith(",")
    if len(words) <= LONGEST_MOTTO and not announced and is_motto(before, lexicon):
        return True
    if inner.endswith((".", "!", "؟")) and len(words) >= 6:
        return False
    if len(words) < LONGEST_DEFINED and not announced and _is_apart(paragraph, stretch, attribution):
        return True
    return bool(named) and len(words) <= (LONGEST_MOTTO if named == OWNED else 7) and not announced


def _is_mostly_name(paragraph: Paragraph, stretch: Stretch, words: Sequence[str]) -> bool:
    """«ميناء الدفة الجديد»: a few words that begin with a name, which takes up more than half of them."""
    if not stretch.closed or len(words) > LONGEST_DEFINED or paragraph.text[stretch.end - 1] in ".,!?؟،":
        return False
    name = paragraph.name_at(stretch.start, stretch.start + 1)
    if name is None or name.start != stretch.start:
        return False
    return 2 * len(_WORDS.findall(paragraph.text, name.start, name.end)) > len(words)


def _is_apart(paragraph: Paragraph, stretch: Stretch, attribution: Attribution | None) -> bool:
    """A few words that no colon and no أن leads to, far behind the verb: what someone is charged with, a name."""
    if attribution is None or attribution.joint != "quote" or attribution.end > stretch.outer_start:
        return False
    return len(_WORDS.findall(paragraph.covered, attribution.end, stretch.outer_start)) > FARTHEST_FEW


def _is_exclaimed(text: str, stretch: Stretch, attribution: Attribution | None) -> bool:
    """She declared “What a Day!”: capitals, but a call beside a verb of speech."""
    if attribution is None or attribution.weak or text[stretch.end - 1] not in "!?":
        return False
    return _is_beside(text, stretch, attribution)


def _is_uttered_naming(text: str, stretch: Stretch, attribution: Attribution) -> bool:
    """Which she called “a gift to the town”: the naming verb has its subject, and the words begin small."""
    cue_ends_there = not text[attribution.cue[1] : stretch.outer_start].strip()
    return cue_ends_there and attribution.cue[1] <= stretch.outer_start and text[stretch.start].islower()


def _is_reported(text: str, attribution: Attribution, lexicon: Lexicon) -> bool:
    """What she called “…”: the words are hers, and no name."""
    words = text[max(0, attribution.start - 12) : attribution.start].lower().split()
    fact = lexicon.index("pronouns").get(words[-1]) if words else None
    return fact is not None and fact["refers"] == "reported"


def _is_uttered(attribution: Attribution | None, inner: str) -> bool:
    """A verb of speech with a comma or colon between it and the words."""
    if attribution is None or attribution.weak:
        return False
    return inner.endswith(",") or attribution.joint in ("comma", "colon")


def _is_far(paragraph: Paragraph, stretch: Stretch, attribution: Attribution | None) -> bool:
    """“Lost at Sea,” a book that sold well, according to the shop: the comma is the sentence's, not the speaker's."""
    if attribution is None:
        return False
    if attribution.end <= stretch.outer_start:
        between = paragraph.text[attribution.end : stretch.outer_start].strip()
        return bool(between) and attribution.joint not in ("comma", "colon")
    between = paragraph.covered[stretch.outer_end : max(stretch.outer_end, attribution.start)]
    return attribution.start < stretch.outer_end or len(between.split()) > SPEECH_WORDS


def _is_title_case(words: list[str]) -> bool:
    words = [word for word in words if word.split("’")[0].split("'")[0] != "I"]
    weighty = [word for word in words if len(word) > _SMALL or word[:1].isupper()]
    capital = [word for word in weighty if word[:1].isupper()]
    return len(words) >= 2 and len(capital) >= max(2, 0.85 * len(weighty)) and len(capital) >= 0.5 * len(words)
