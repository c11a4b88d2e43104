"""The office on the line below a name: the signature and the contact, "Jane Doe" over "Head of Press, Acme".

In a contact the house alone may stand there, above the title or below it: "Jane Doe", "Acme Advisers", "Senior
Associate"; or the title above the name that opens it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import country_words, grammar_words, person_facts
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.portfolios import tells_department
from extractor.mentions.people.surroundings import Organisation
from extractor.text import has_article

_MOST_WORDS = 10
_HEAD_WITHIN = 4
_NAME_WORDS = 4
_BELOW, _ABOVE = ", line below", ", line above"
_LABEL, _MODIFIERS = 2, 2  # words at most
_LEAST_ABOVE = 2  # lines: the title's and what opens the contact
_CLOSING = (".", ":", "؟", "?", "!")


def signed_office(
    passages: Sequence[Words],
    words: Words,
    mention: PersonMention,
    organisations: Mapping[int, Sequence[Organisation]],
) -> PersonMention:
    """The mention with the title and organisation of the lines below; itself unless the name fills its own line."""
    if mention.title is not None or not fills_line(words, mention):
        return mention
    below = list(passages[words.index + 1 : words.index + 4])
    house = _house_alone(below[0], organisations[below[0].index]) if below and _is_contact(words) else None
    if house is not None:
        mention = replace(mention, rule=mention.rule + _BELOW, affiliation=house.span)
        del below[0]
    if below and not _is_labelled(below[0]):
        mention = _titled(mention, below[0], organisations[below[0].index])
    if house is None and mention.title is not None and mention.affiliation is None and len(below) > 1:
        house = _house_alone(below[1], organisations[below[1].index])
        mention = mention if house is None else replace(mention, affiliation=house.span)
    above = _title_above(passages, words) if mention.title is None else None
    return mention if above is None else _titled(mention, above, organisations[above.index], where=_ABOVE)


def _is_contact(words: Words) -> bool:
    return words.passage.block.label == "contact"


def _title_above(passages: Sequence[Words], words: Words) -> Words | None:
    """The line above a name that opens a contact, which can be nobody else's, or that is an Arabic office and nothing
    else, also a longer one right below the regards of a letter; None: none, or names may stand above."""
    if words.index < _LEAST_ABOVE:
        return None
    above, opening = passages[words.index - 1], passages[words.index - _LEAST_ABOVE]
    if not _is_contact(words):
        regards = not grammar_words("ar", "regards").isdisjoint(opening.folded)
        return above if _is_bare_office(above) or (regards and _is_office(above)) else None
    first = not _is_contact(opening) or opening.passage.text.rstrip().endswith(":")
    return above if first and _is_contact(above) and not above.passage.text.rstrip().endswith(_CLOSING) else None


def _is_labelled(line: Words) -> bool:
    """True for a line that says what it tells: للاتصال: كاتب عام الفرع."""
    if _is_office_of_department(line):
        return False
    return any(":" in line.gap(at) for at in range(1, min(len(line), _LABEL + 1)))


def _is_office_of_department(line: Words) -> bool:
    """True for an office with a colon before its department: Head: Communications and Stakeholder Relations."""
    fields = grammar_words("en", "department") | grammar_words("en", "inward")
    led = len(line) > 1 and line.folded[0] in person_facts("en").heads and line.gap(1).strip(" ") == ":"
    joints, rest = grammar_words("en", "and"), range(1, len(line))
    return led and line.folded[-1] in fields and all(line.capital[at] or line.folded[at] in joints for at in rest)


def _is_bare_office(line: Words) -> bool:
    """True for a line that is an Arabic office with its article: الرئيسة, الكاتب العام."""
    facts = person_facts("ar")
    first, *rest = line.folded or ("",)
    held = first in facts.heads and has_article(first) and first not in facts.honorifics
    return held and len(rest) <= _MODIFIERS and all(word in facts.modifiers for word in rest)


def _is_office(line: Words) -> bool:
    """True for a line that begins with an Arabic title noun and has no mark inside: مدير علاقات المستثمرين."""
    facts, first = person_facts("ar"), line.folded[0] if line.folded else ""
    held = first in facts.heads and first not in facts.honorifics and len(line) <= _MOST_WORDS
    return held and all(map(line.joined, range(1, len(line))))


def _house_alone(below: Words, organisations: Sequence[Organisation]) -> Organisation | None:
    """The organisation that fills a line of a contact, its address behind a comma or none, or stands there for another:
    Acme Advisers for Beta plc."""
    first = organisations[0] if organisations and _is_contact(below) else None
    if first is not None and first.end == len(below) and _stands_for(below, first):
        return first
    if first is None or first.first != 0:
        return None
    acting = first.end < len(below) and below.folded[first.end] in grammar_words("en", "employing")
    acting = acting or below.text_of(first.end, first.end + 3) in grammar_words("en", "representing")
    acting = acting or (first.end < len(below) and below.gap(first.end).strip(" ") in COMMAS)
    countries = country_words(below.passage.lexicon.language)
    placed = all(below.folded[at].removeprefix("ال") in countries for at in range(first.end, len(below)))  # الفاو اليمن
    return first if placed or acting else None


def _stands_for(below: Words, house: Organisation) -> bool:
    """True for a line that tells for whom the one above it signs: On behalf of the Northland Tribunal."""
    at = house.first - 1
    at -= at > 0 and below.folded[at] in grammar_words("en", "article")
    return below.text_of(0, at + 1) in grammar_words("en", "representing")


def _titled(
    mention: PersonMention, below: Words, organisations: Sequence[Organisation], *, where: str = _BELOW
) -> PersonMention:
    if not 0 < len(below) <= _MOST_WORDS or below.passage.text.rstrip().endswith(_CLOSING):
        return mention
    facts = person_facts(below.passage.lexicon.language)
    head = next((at for at in range(min(_HEAD_WITHIN, len(below))) if below.folded[at] in facts.heads), None)
    name = len(below) < _NAME_WORDS and below.folded[0] in facts.given  # أمينة دحاوي, the next of a list of names
    if head is None or name or not (below.capital[0] or below.passage.lexicon.language == "ar"):
        return mention
    organisation = next((one for one in organisations if one.first > head), None)
    stop = _stop(below, head, organisation)
    return replace(
        mention,
        rule=f"{mention.rule.removesuffix(_BELOW)}{where}",
        title=below.span(0, stop),
        affiliation=organisation.span if organisation is not None else mention.affiliation,
        gender=mention.gender or facts.heads[below.folded[head]] or None,
    )


def _is_department(below: Words, first: int, end: int, departments: Set[str]) -> bool:
    """True for words that tell a department, or fields in capitals that "and" joins and one closes: Press and Public
    Relations."""
    joints = grammar_words("en", "and")
    inside = range(first, end)
    fields = all(below.capital[at] or below.folded[at] in joints for at in inside)
    joined = not joints.isdisjoint(below.folded[first:end]) and all(map(below.joined, range(first + 1, end)))
    closed = end > first and below.folded[end - 1] in departments
    return tells_department(below.folded[first:end], departments) or (fields and joined and closed)


def fills_line(words: Words, mention: PersonMention) -> bool:
    """True for a name with nothing but honorifics before it and nothing behind it, or a style in a bracket: Ann Lee
    (Mrs.)."""
    first, end = words.range_of(mention.span)
    last = len(words) - 1
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    styled = end == last and words.gap(end).strip(" ") == "(" and words.folded[end] in honorifics
    return (end == len(words) or styled) and is_led_by_honorifics(words, first)


def is_led_by_honorifics(words: Words, first: int) -> bool:
    """True for a name that opens its line at word ``first``, or honorifics do: Dr. Jane Doe."""
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    return all(word in honorifics for word in words.folded[:first])


def _stop(below: Words, head: int, organisation: Organisation | None) -> int:
    """One past the title's last word: before a comma, a line's end or the organisation and what joins it."""
    limit = organisation.first if organisation is not None else len(below)
    departments = grammar_words("en", "department") | grammar_words("en", "inward")
    stop = head + 2 if _is_office_of_department(below) else head + 1
    while stop < limit and "\n" not in below.gap(stop):
        mark = below.gap(stop).strip(" ")
        field = mark == "," and organisation is None and _is_department(below, stop, limit, departments)
        if mark not in ("", "&", "-", "/") and not field:
            break
        stop += 1
    language = below.passage.lexicon.language
    while stop > head + 1 and below.folded[stop - 1] in grammar_words(language, "inside"):
        stop -= 1
    return stop
