"""Quotes of a release: marks, clauses, speakers, in this order, paragraph by paragraph."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from extractor.mentions.mention import OrganisationMention, PersonMention, Quote
from extractor.mentions.quotes.arabic import read_arabic
from extractor.mentions.quotes.assign import Assigner
from extractor.mentions.quotes.english import read_english
from extractor.mentions.quotes.frames import Paragraph, gather_names, gather_titles
from extractor.mentions.quotes.genders import learn_genders
from extractor.mentions.quotes.labels import read_labels
from extractor.mentions.quotes.lost import cut_at_clause, find_lost_opener, find_runs
from extractor.mentions.quotes.marks import Stretch, block_quote, find_stretches, first_mark
from extractor.mentions.quotes.offices import gather_offices
from extractor.mentions.quotes.singles import announced, are_primary, find_singles, merge, speaks
from extractor.mentions.quotes.speakers import Speakers
from extractor.mentions.quotes.speech import LONGEST_TITLE, count_words, is_heading, without_names
from extractor.mentions.quotes.titles import leads_to_title
from extractor.mentions.quotes.unmarked import read_unmarked
from extractor.mentions.quotes.voices import Voices
from extractor.reading.reading import Passage, Reading
from extractor.settings import Settings
from extractor.text import fold_term

UNQUOTED_LABELS = ("title", "subtitle", "contact", "table", "embargo")
"""Labels whose words are not searched: a headline repeats the body, the others hold no speech."""
LONGEST_SIGNATURE = 160
"""Characters of the line with name and title below a block quote."""


_BEFORE_SIGNED = 5
"""Words between the dash of a signature and the name, the dash counted: – The Honourable Jane Doe."""


def find_quotes(
    reading: Reading,
    people: Sequence[PersonMention],
    organisations: Sequence[OrganisationMention],
    *,
    settings: Settings,
) -> tuple[Quote, ...]:
    """The quotations of a release in order of place, each with its parts, cue and speaker.

    Only the kinds of ``settings.quote_kinds`` are returned; reported speech without marks is read in any case,
    because its subjects tell who a later pronoun means.
    """
    paragraphs = _gather(reading, people, organisations)
    read_english([p for p in paragraphs if p.passage.lexicon.language != "ar"], settings=settings)
    read_arabic([p for p in paragraphs if p.passage.lexicon.language == "ar"])
    marked = any(paragraph.stretches for paragraph in paragraphs)
    read_unmarked(paragraphs)
    speakers = Speakers(learn_genders([p for p in paragraphs if p.passage.lexicon.language != "ar"]))
    assigner = Assigner(Voices(gather_offices(reading, people), speakers), marked=marked)
    called = frozenset(_called(reading, people))
    for paragraph in paragraphs:
        read_labels(paragraph, called)
        assigner.take(paragraph)
    quotes = assigner.quotes(settings.quote_kinds)
    return tuple(sorted(quotes, key=lambda quote: (quote.span.start, quote.span.end)))


def _called(reading: Reading, people: Sequence[PersonMention]) -> Iterator[str]:
    """The first and last names of people with two or more."""
    for mention in people:
        words = fold_term(mention.span.of(reading.release.text)).split()
        if len(words) > 1:
            yield from (words[0], words[-1])


def _gather(
    reading: Reading, people: Sequence[PersonMention], organisations: Sequence[OrganisationMention]
) -> list[Paragraph]:
    people = sorted(people, key=lambda mention: mention.span.start)
    organisations = sorted(organisations, key=lambda mention: mention.span.start)
    person_starts = [mention.span.start for mention in people]
    organisation_starts = [mention.span.start for mention in organisations]
    paragraphs: list[Paragraph] = []
    passages = [passage for passage in reading.passages if passage.block.label not in UNQUOTED_LABELS]
    singles = _single_marks(passages)
    runs = _runs(passages)
    signed = _signed(passages, person_starts)
    texts = [passage.text for passage in passages]
    goes_on = in_block = False
    for number, passage in enumerate(passages):
        span = passage.block.span
        first, last = bisect_left(person_starts, span.start), bisect_left(person_starts, span.end)
        near = list(people[first:last])
        first, last = bisect_left(organisation_starts, span.start), bisect_left(organisation_starts, span.end)
        stretches = runs.get(number) or find_stretches(passage.text, braces=_is_arabic(passage), goes_on=goes_on)
        if not goes_on:
            stretches = find_lost_opener(passage.text, passage.lexicon) or stretches
        below = _opens_below(passages, number, runs)
        stretches = [cut_at_clause(passage.text, one, passage.lexicon, below=below) for one in stretches]
        if span.start in singles:
            stretches = merge(stretches, singles[span.start])
        in_block = (
            passage.block.quoted
            and not _fills(passage.text, stretches)
            and (in_block or signed[number] or (bool(paragraphs) and paragraphs[-1].text.rstrip().endswith(":")))
        )
        in_block &= not _is_signature(passage, person_starts)
        if in_block or (passage.block.quoted and not stretches):
            stretches = block_quote(passage.text, announced=in_block)
        if is_heading(texts, number, stretches) or _is_title(texts[number - 1] if number else "", passage, stretches):
            stretches = []
        goes_on = bool(stretches) and not stretches[-1].closed
        names = gather_names(passage, near, list(organisations[first:last]))
        titles = gather_titles(passage, near, names)
        paragraphs.append(Paragraph(passage, without_names(passage.text, stretches, names), names, titles))
    return paragraphs


def _runs(passages: Sequence[Passage]) -> dict[int, list[Stretch]]:
    """Number of a passage → its stretches where a quote goes on in it from an earlier line; see ``find_runs``."""
    texts = [passage.text for passage in passages]
    return find_runs(texts, [find_stretches(text) for text in texts])


def _opens_below(passages: Sequence[Passage], number: int, runs: Mapping[int, list[Stretch]]) -> bool:
    """Whether the next paragraph goes on with a quote that this one leaves open."""
    if number + 1 >= len(passages):
        return False
    mark = first_mark(passages[number + 1].text)
    return number + 1 in runs or (mark is not None and not passages[number + 1].text[: mark.start].strip())


def _single_marks(passages: Sequence[Passage]) -> dict[int, list[Stretch]]:
    """Start of a block → its stretches between single marks: all where the release marks speech with them, else
    those of paragraphs that open with a whole sentence between them, and in Arabic, which has no apostrophe, those
    behind a colon."""
    found = {passage.block.span.start: find_singles(passage.text) for passage in passages}
    if not any(found.values()):
        return {}
    doubles = {passage.block.span.start: find_stretches(passage.text) for passage in passages}
    if are_primary((one.text, doubles[one.block.span.start], found[one.block.span.start]) for one in passages):
        return found
    arabic = [one for one in passages if _is_arabic(one)]
    told = {one.block.span.start: announced(one.text, found[one.block.span.start]) for one in arabic}
    return told | {
        one.block.span.start: found[one.block.span.start]
        for one in passages
        if not doubles[one.block.span.start] and speaks(one.text, found[one.block.span.start])
    }


def _signed(passages: Sequence[Passage], person_starts: Sequence[int]) -> list[bool]:
    """For each passage, whether it is in a block quote that a line with a name ends."""
    signed = [False] * len(passages)
    for number in range(len(passages) - 2, -1, -1):
        below = passages[number + 1]
        if passages[number].block.quoted and below.block.quoted:
            signed[number] = signed[number + 1] or _is_signature(below, person_starts)
    return signed


def _is_signature(passage: Passage, person_starts: Sequence[int]) -> bool:
    """— NAME, TITLE as the last line of a block quote."""
    span = passage.block.span
    if not passage.block.quoted or len(span) > LONGEST_SIGNATURE or passage.text.rstrip()[-1:] in (".", "!", "?", "؟"):
        return False
    at = bisect_left(person_starts, span.start)
    if at >= len(person_starts):
        return False
    before = passage.text[: person_starts[at] - span.start]
    dashed = before.lstrip()[:1] in tuple("—–―-") and len(before.split()) <= _BEFORE_SIGNED
    return dashed or not any(map(str.isalnum, before))


def _fills(text: str, stretches: Sequence[Stretch]) -> bool:
    """Whether the first mark stands at the start: the block has marks of its own."""
    return bool(stretches) and not text[: stretches[0].outer_start].strip()


def _is_title(above: str, passage: Passage, stretches: Sequence[Stretch]) -> bool:
    """Whether a line is a title or motto in marks, to which the colon of the line above leads: تحت شعار: / «…»."""
    if len(stretches) != 1 or not stretches[0].closed or not _fills(passage.text, stretches):
        return False
    few = count_words(passage.text, stretches[0]) <= LONGEST_TITLE
    return few and leads_to_title(fold_term(above[-LONGEST_SIGNATURE:]), passage.lexicon)


def _is_arabic(passage: Passage) -> bool:
    return passage.lexicon.language == "ar"
