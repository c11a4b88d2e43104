"""The country that an office of state serves, where no body of the release is its house: the German Ambassador, the
King of the Netherlands, السفير الإيطالي.

A country is nobody's organisation among those of the release; it is told in words as one whom somebody serves.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.nations import Nation, nation_before, nation_from
from extractor.mentions.naming.states import state_behind_to, state_from
from extractor.mentions.naming.words import Words
from extractor.text import Span

_LONGEST = 3  # words of an office
_MOST_OF = 4  # words of "of the republic of"
_PRESIDENT = "president"
_CLITICS = "ولبفك"
_TO = "ل"
_MOST_BEFORE = 5  # words between a country and the office
_PAIRED = 6  # words, at most, of a second holder between the first and the country of both


def offices_in(words: Words, first: int, behind: int, offices: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """First word and end of each of some offices in a title, the longest first; in Arabic one letter may be written
    onto it."""
    arabic = words.passage.lexicon.language == "ar"
    for size in range(_LONGEST, 0, -1):
        for at in range(first, behind - size + 1):
            said = words.text_of(at, at + size)
            if said in offices or (arabic and said[0] in _CLITICS and said[1:] in offices):
                yield at, at + size


def national_offices(words: Words, first: int, behind: int) -> Iterator[tuple[int, int]]:
    """The places of the offices of a country in a title: ambassador, minister, سفير."""
    language = words.passage.lexicon.language
    return offices_in(words, first, behind, grammar_words(language, "over_land") | person_facts(language).ministers)


def served_country(words: Words, mention: PersonMention, title: Span) -> Nation | None:
    """The country that the words of a title, those before it or those behind its holder tell; None: none, or the
    title is no office of a country."""
    first, behind = words.range_of(title)
    if words.passage.lexicon.language == "ar":
        return _in_arabic(words, first, behind)
    _, end = words.range_of(mention.span)
    for at, after in national_offices(words, first, behind):
        found = _ahead(words, first, at) if _is_whole(words, after, behind) else None
        found = found or next(_of_countries(words, after, behind, mention), None)
        if found is None and end >= behind:
            found = _of_both(words, end)
        if found is not None:
            return found
    return None


def _ahead(words: Words, first: int, office: int) -> Nation | None:
    """The country before an office, its ranks and, inside its title, its field: Kenya's Deputy | Prime Minister, South
    Korean Trade | Minister."""
    ranks = person_facts("en").modifiers
    for at in range(office, max(0, office - _MOST_BEFORE), -1):
        found = nation_before(words, at) if words.joined(at) else None
        if found is not None or not words.joined(at):
            return found
        if words.folded[at - 1] not in ranks and (at - 1 < first or not words.capital[at - 1]):
            return None
    return None


def _is_whole(words: Words, after: int, behind: int) -> bool:
    """True for an office that ends its title or is told by its field: US President, German Minister of Health; not the
    US President and CEO, of a firm."""
    if after == behind:
        return True
    presides = words.folded[after - 1] == _PRESIDENT
    return not presides or words.folded[after] in grammar_words("en", "of_place")


def _of_countries(words: Words, after: int, behind: int, mention: PersonMention) -> Iterator[Nation]:
    """The countries behind an office and "of", in the title or right behind it or its holder."""
    first, end = words.range_of(mention.span)
    for at in [*range(after, behind + 1), *([end] if end > behind else [])]:
        found = _nation_of(words, at)
        if found is not None and (found.end in (len(words), first) or not _goes_on(words, found.end)):
            yield found


def _nation_of(words: Words, at: int) -> Nation | None:
    """The country behind "of", "of the", "of the Republic of" at word ``at``; None: none there."""
    if at >= len(words) or not words.joined(at):
        return None
    ends = range(at + 1, min(at + _MOST_OF, len(words) - 1) + 1)
    starts = (end for end in ends if words.text_of(at, end) in grammar_words("en", "of_place"))
    return next((found for start in starts if (found := nation_from(words, start)) is not None), None)


def _goes_on(words: Words, at: int) -> bool:
    """True for a name that goes on: of Georgia | Tech, Japan's | bank."""
    return "'" in words.folded[at - 1] or (words.joined(at) and words.capital[at])


def _of_both(words: Words, end: int) -> Nation | None:
    """The country behind a second holder: King NAME and Queen | NAME of the Netherlands."""
    if end >= len(words) or words.folded[end] not in grammar_words("en", "and"):
        return None
    for at in range(end + 1, min(end + _PAIRED, len(words))):
        found = _nation_of(words, at)
        if found is not None:
            return found if found.end == len(words) or not _goes_on(words, found.end) else None
        if not words.joined(at) or not words.capital[at]:
            return None
    return None


def _in_arabic(words: Words, first: int, behind: int) -> Nation | None:
    """The country in an Arabic title, before the one that its holder is sent to: السفير | الإيطالي لدى ليبيا.

    A minister's and an envoy's ends the title, وزير الشؤون الخارجية | التونسي; the others' stands beside the office,
    or behind it and ل: القنصل العام | لدولة الكويت.
    """
    office = next(national_offices(words, first, behind), None)
    if office is None or office[0] > first + 1:
        return None
    sent, end = grammar_words("ar", "inside"), office[1]  # لدى, في
    stop = next((at for at in range(end, behind) if words.folded[at] in sent), behind)
    if end - office[0] == 1 and _is_sent_or_minister(words.folded[office[0]]):
        found = (state_from(words, at) for at in range(end, stop))
        closing = next((one for one in found if one is not None and _closes(words, one.end, stop)), None)
        whole = _behind_to(words, office, stop)
        return whole if closing is None or (whole is not None and whole.end == closing.end) else closing
    beside = (state_from(words, at) for at in (end - 1, end) if office[0] < at < stop)  # رئيس | جمهورية كينيا
    found_beside = next((one for one in beside if one is not None and end < one.end <= stop), None)
    return found_beside or _behind_to(words, office, stop)


def _behind_to(words: Words, office: tuple[int, int], stop: int) -> Nation | None:
    """The country behind ل and an office that no other words but adjectives part from it, of who is not sent to it:
    المندوب الدائم | لجمهورية كينيا; no المبعوث الخاص | لسوريا."""
    at, facts = office[1], person_facts("ar")
    if not grammar_words("ar", "dispatched").isdisjoint(words.folded[office[0] : office[1]]):
        return None
    while at < stop and words.joined(at) and (words.folded[at] in facts.modifiers or NISBA.match(words.folded[at])):
        if words.folded[at].startswith(_TO):
            break
        if nation_from(words, at) is not None:
            return None  # السفير الإيطالي | لليبيا
        at += 1
    found = state_behind_to(words, at) if at < stop and words.joined(at) else None
    return found if found is not None and found.end <= stop else None


def _forms(word: str) -> set[str]:
    """A word of a title, without a letter written onto it, without its article."""
    forms = {word, word[1:] if word[0] in _CLITICS else word}
    return forms | {form.removeprefix("ال") for form in forms}


def _is_sent_or_minister(word: str) -> bool:
    return not _forms(word).isdisjoint(person_facts("ar").ministers | grammar_words("ar", "envoy"))


def _closes(words: Words, end: int, stop: int) -> bool:
    """True at the end of a title, or before what says of its holder that he left it, stands in or which one he is:
    السابق, المكلف, الخاص; or what courtesy says of the country: الشقيقة."""
    known = grammar_words("ar", "former") | grammar_words("ar", "standing_in") | grammar_words("ar", "of_friend")
    known = known | person_facts("ar").modifiers
    return end <= stop and (end == stop or words.folded[end] in known)
