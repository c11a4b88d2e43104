"""Names at the head of the lines below a plural: "The new partners are:", "Ann Lee (Leeds) – Tax", "Tom Fox (York)";
and of the paragraphs below it that introduce them: "New Trustees", "Ann Lee taught art for thirty years. …".

Also those who sign what a plural says: "The chairs of the four branches wrote:", the quote, "Ann Lee, North Branch".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.languages import lexicon
from extractor.mentions.mention import PersonMention, Told
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import COMMAS, OPENING, Words
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.signed import is_led_by_honorifics
from extractor.mentions.people.surroundings import Organisation, Surroundings
from extractor.text import Span

Found = tuple[Words, PersonMention]
_LEAST_NAMES = 2
_MOST_LEADING = 5  # words before the title in a heading, and before the subject of a sentence
_MOST_HEADING = 30
_MOST_QUOTES = 3
_BEHIND = ("(", "–", "—", "-", ":", *COMMAS)


def headed_offices(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions; those without a title that open two lines and more below a plural each have its title."""
    told, opening, introduced = list(found), opening_names(found), _introduced_names(found)
    for heading in passages:
        if heading.passage.lexicon.language != "en" or not 0 < len(heading) <= _MOST_HEADING:
            continue
        below = heading.index + 1
        first = below if below in opening else _past_quotes(passages, below)
        lines = [opening[at] for at in run_below(opening, first)]
        signed = first > below
        if len(lines) < _LEAST_NAMES and not signed:
            lines = [introduced[at] for at in run_below(introduced, below)]
            heads = heading.folded[-1].removesuffix("s") if lines else ""
            lines = [] if heads in person_facts("en").outside else lines  # Visitors
        if len(lines) < _LEAST_NAMES or (signed and not all(_is_signature(*found[at], organisations) for at in lines)):
            continue
        reader = EnglishWords(Surroundings(heading, (), organisations[heading.index], frozenset()))
        title = _subject(reader) if signed else _listing(reader)
        if title is None:
            continue
        for at in lines:
            words, mention = told[at]
            guest = mention.affiliation is not None and _is_guest(heading, title)
            later = mention.told is Told.LATER and mention.affiliation is None  # She is an advocate of change
            if (mention.title is None or later) and not guest:
                told[at] = (words, mention.with_office("plural above", title, mention.affiliation))
    return told


def _is_guest(heading: Words, title: Span) -> bool:
    """True for what one is on the day alone, which is no office in a house: Participants, Speakers."""
    _, end = heading.range_of(title)
    return heading.folded[end - 1] in grammar_words("en", "delegates")


def opening_names(found: Sequence[Found]) -> dict[int, int]:
    """Passage → the number of the English mention that opens it as a line of its own."""
    opening: dict[int, int] = {}
    for at, (words, mention) in enumerate(found):
        if words.passage.lexicon.language == "en" and _opens_line(words, mention):
            opening.setdefault(words.index, at)
    return opening


def _opens_line(words: Words, mention: PersonMention) -> bool:
    """True for a name that opens its passage, nothing behind it but a mark or the end."""
    first, end = words.range_of(mention.span)
    year = end == len(words) - 1 and words.gap(end).strip(" ") in ("'", "’") and words.folded[end].isdigit()
    marked = end == len(words) or year or words.gap(end).strip(" ") in _BEHIND  # Ann Lee '23
    return is_led_by_honorifics(words, first) and marked


def _introduced_names(found: Sequence[Found]) -> dict[int, int]:
    """Passage → the number of the English mention of two words and more that opens it, whatever stands behind: the
    paragraph that introduces somebody."""
    opening: dict[int, int] = {}
    for at, (words, mention) in enumerate(found):
        if words.passage.lexicon.language == "en":
            first, end = words.range_of(mention.span)
            if end - first > 1 and is_led_by_honorifics(words, first):
                opening.setdefault(words.index, at)
    return opening


def run_below(opening: Mapping[int, int], first: int) -> list[int]:
    """The passages from ``first`` on that names open one after the other."""
    end = first
    while end in opening:
        end += 1
    return list(range(first, end))


def _listing(reader: EnglishWords) -> Span | None:
    """The office of one of those whom a line announces at its end: "The newly elevated Partners are:", "New
    Directors", "The firm has promoted six lawyers to partner:"; None: none ("We thank our partners:")."""
    words, end = reader.words, len(reader.words)
    verbs = grammar_words("en", "plural") | grammar_words("en", "introducing")
    end -= end > 1 and words.folded[end - 1] in verbs
    several = reader.is_several(end - 1)
    made = not grammar_words("en", "appointed").isdisjoint(words.folded[:end])
    to = end > 1 and words.folded[end - 2] in grammar_words("en", "appointing") | {"to"} and made
    closed = words.passage.text.rstrip()[-1:]
    if not (several or (to and reader.is_head(end - 1))) or closed in (".", "!", "?", ";"):
        return None
    first = _title_start(reader, end - 1)
    if to or (made and closed == ":"):
        return reader.single(words.span(first, end))
    plain = first <= _MOST_LEADING and all(map(reader.words.joined, range(1, end)))
    leading = all(_is_leading(words.folded[at]) for at in range(first))
    return reader.single(words.span(first, end)) if plain and leading else None


def _is_leading(word: str) -> bool:
    """True for a word before the noun of a heading: the, our, newly, elevated, two, following."""
    known = grammar_words("en", "article") | grammar_words("en", "presently") | grammar_words("en", "appointed")
    known |= lexicon("en").index("numerals").keys()
    return word in known or word.endswith(("ly", "ing"))


def _title_start(reader: EnglishWords, head: int) -> int:
    """The first word of the office whose noun stands at ``head``: modifiers, as in local presidents."""
    words, first = reader.words, head
    while first > 0 and words.joined(first) and words.folded[first - 1] in reader.facts.modifiers:
        if _is_leading(words.folded[first - 1]):
            break
        first -= 1
    return first


def _subject(reader: EnglishWords) -> Span | None:
    """The office of one of those who speak in a sentence that a colon ends: The four local presidents issued a joint
    statement:; None: no plural is its subject."""
    words = reader.words
    if not words.passage.text.rstrip().endswith(":"):
        return None
    start = words.sentence_start(len(words) - 1)
    near = range(start, min(len(words) - 1, start + _MOST_LEADING + 1))
    head = next((at for at in near if reader.is_several(at)), None)
    if head is None or not all(map(words.joined, range(start + 1, head + 1))):
        return None
    return reader.single(words.span(_title_start(reader, head), head + 1))


def _past_quotes(passages: Sequence[Words], first: int) -> int:
    """Past the paragraphs from ``first`` on that a quotation mark opens, three at most."""
    end = first
    while end < len(passages) and end - first < _MOST_QUOTES and passages[end].passage.text[:1] in OPENING:
        end += 1
    return end


def _is_signature(words: Words, mention: PersonMention, organisations: Mapping[int, Sequence[Organisation]]) -> bool:
    """True for a line of a name, a comma and a house: Ann Lee, North Branch."""
    _, end = words.range_of(mention.span)
    return any(
        one.first == end and one.end == len(words) and words.gap(end).strip(" ") in COMMAS
        for one in organisations[words.index]
    )
