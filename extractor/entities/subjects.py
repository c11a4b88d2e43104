"""Of which house a sentence with an officer speaks: the one that the clause or sentence before ended with."""

from __future__ import annotations

import re
from itertools import pairwise

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.names import words_of as words_in_name
from extractor.entities.offices import seats_of
from extractor.entities.pointing import has_owner
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_HEADING = 3  # words of a sentence up to the first of a name that heads it: Fuel company Acme
_AGENTS = ("ers", "ists", "ents")  # plurals of people: anglers, residents
# A stop, a bracket and a short apposition before it: Acme (ACM), a Kenyan fintech company.
_ENDED = re.compile(r"\)?\s*(?:\([^()]*\))?(?:, (?:an?|the|its) [^,.;:!?]{3,60})?[.!?]\s*")
QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]|‘[^‘’\n]*(?:’\w[^‘’\n]*)*’")
_CLAUSE = 14  # words behind a name that may hold such a clause
_PRONOUNS = frozenset({"it", "we", "they"})
_SPEAKING = frozenset({"we", "our"})


def topic_of(houses: Houses, words: Words, title: Span, issuer: Entity | None) -> Entity | None:
    """The house of an officer whom no words give one, other than the issuer: of the clause before a semicolon (Acme
    will pay; chief executive NAME said), or at the end of the sentence before (It was opened by Acme. President NAME
    said), which needs a known issuer: else that officer may be the issuer's.
    """
    start = houses.sentence_start(words, title.start)
    inside = houses.named(start, title.start)
    if len({index for _, index in inside}) == 1:
        span, index = inside[0]
        first, at = words.range_of(Span(start, span.start + 1))
        parted = ";" in words.passage.text[span.end - _shift(words) : title.start - _shift(words)]
        return houses.all[index] if parted and at - first <= _HEADING and span.start >= start else None
    if inside or not _opens(words, start, title) or start <= _shift(words):
        return None
    before = houses.sentence_start(words, start - 2)
    said = houses.named(before, start)
    if issuer is None or len({index for _, index in said}) != 1 or houses.all[said[0][1]] is issuer:
        return None
    last = said[-1][0]
    ended = _ENDED.fullmatch(words.passage.text[last.end - _shift(words) : start - _shift(words)])
    return houses.all[said[0][1]] if ended and not _speaks_of_issuer(words, Span(before, said[0][0].start)) else None


def is_of_its_team(words: Words, first: int, behind: int) -> bool:
    """True for who leads "the rail group", a team that the text takes for known."""
    team = words.folded[behind - 1] in grammar_words("en", "team_noun")
    return team and any(words.text_of(at, at + 2) == "of the" for at in range(first, behind))


def subject_of_last(houses: Houses, words: Words, title: Span) -> Entity | None:
    """The house that heads the paragraph before, for who heads his own: Acme has hired NAME. / NAME, head of the rail
    group, said; None: the paragraph names another before him, or begins otherwise."""
    own = words.passage.block.span.start
    if houses.sentence_start(words, title.start) > own or houses.named(own, title.start):
        return None
    return houses.heading_before(own)


def _shift(words: Words) -> int:
    return words.passage.block.span.start


def _opens(words: Words, start: int, title: Span) -> bool:
    """True for a title that opens its sentence, an article aside."""
    first, _ = words.range_of(title)
    at, _ = words.range_of(Span(start, start + 1))
    return first == at or (first == at + 1 and words.folded[at] in grammar_words("en", "article"))


def _speaks_of_issuer(words: Words, place: Span) -> bool:
    """True where "it", "we" or "the company" stands in a stretch: the house named behind is another's partner."""
    first, end = words.range_of(place)
    nouns, article = grammar_words("en", "droppable"), grammar_words("en", "article")
    return any(
        words.folded[at] in _PRONOUNS or (words.folded[at] in nouns and words.folded[at - 1] in article)
        for at in range(first, end)
    )


def opened_by_the_company(words: Words, start: int, issuer: Entity | None) -> bool:
    """True for a sentence that begins with "The Company", where the issuer of an English release may call itself so."""
    at, _ = words.range_of(Span(start, start + 1))
    if issuer is None or words.passage.lexicon.language != "en" or at + 1 >= len(words):
        return False
    return words.folded[at] in ("the", "our") and words.folded[at + 1] in grammar_words("en", "business")


def is_placed(words: Words, first: int) -> bool:
    """True behind ", where": the title is held in the place named before (the cannery, where manager NAME spoke)."""
    at = first - 1
    if at > 0 and words.joined(first) and words.folded[at] in grammar_words("en", "article"):
        at -= 1
    beside = grammar_words("en", "beside")
    return at > 0 and words.joined(at + 1) and words.folded[at] in beside and words.gap(at).strip(" ") == ","


def is_with_another(words: Words, first: int, behind: int) -> bool:
    """True for a title that tells whom its holder serves, where no house is known: a driver with Wexby."""
    employing = grammar_words("en", "employing") & grammar_words("en", "employed")
    return any(words.folded[at] in employing and words.capital[at + 1] for at in range(first, behind - 1))


def is_partisan(words: Words, first: int, behind: int) -> bool:
    """True for an office in a party that its adherents name: the Tory chairman, a Democrat candidate."""
    return _partisan_at(words, first, behind) is not None


def party_of(houses: Houses, words: Words, first: int, behind: int) -> Entity | None:
    """The only party that the release names and an adherent's word means: the Northland Conservative leader, of the
    Northland Conservatives."""
    at = _partisan_at(words, first, behind)
    named = [] if at is None else [one for one in houses.all if words.folded[at] in _adherents(one)]
    return named[0] if len(named) == 1 else None


def _partisan_at(words: Words, first: int, behind: int) -> int | None:
    before = first > 0 and words.joined(first) and words.capital[first - 1]
    partisan = grammar_words("en", "partisan")
    inside = range(first - before, behind)
    return next((at for at in inside if words.folded[at] in partisan and words.capital[at]), None)


def _adherents(party: Entity) -> set[str]:
    """What a party's name calls its adherents: Conservative, of the Conservatives or the Conservative Party."""
    ends = (words_in_name(name)[-2:] for name in party.names)
    return {word.removesuffix("s") for end in ends for word in end}


def is_private(words: Words, first: int, behind: int) -> bool:
    """True for somebody's attorney, and an attorney: a lawyer behind a genitive, a pronoun or the article of one of
    many is no prosecutor."""
    held = words.passage.lexicon.language == "en" and "prosecution" in seats_of(words, first, behind)
    one_of_many = first > 0 and words.folded[first - 1] in ("a", "an") and words.joined(first)
    lawyer = words.folded[first] in grammar_words("en", "counsel")
    return held and (has_owner(words, first) or (one_of_many and lawyer))


def is_theirs(words: Words, first: int) -> bool:
    """True for "its chief executive" in a paragraph where "we" speaks, so that "it" is another house."""
    own = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "possessive")
    speaking = any(word in _SPEAKING for word in words.folded[:first])
    return own and words.folded[first - 1] not in grammar_words("en", "stopping") and speaking


def is_ours(words: Words, first: int, title: Span) -> bool:
    """True for "our" right before an English title, outside quotation marks: our present Master, NAME, who writes."""
    own = first > 0 and words.joined(first) and words.folded[first - 1] == "our"
    at = title.start - _shift(words)
    return own and not any(one.start() < at < one.end() for one in QUOTED.finditer(words.passage.text))


def is_of_members(words: Words, first: int, behind: int) -> bool:
    """True for an officer of a body of its members, written small: chairman of the riders' federation, of anglers."""
    heads = organisation_facts("en").heads
    last = words.folded[behind - 1] if behind > first else ""
    many = last.endswith(_AGENTS) and not words.capital[behind - 1] and last not in grammar_words("en", "inward")
    if many and words.folded[behind - 2] in grammar_words("en", "article") and behind - first > _HEADING:
        return True
    return words.passage.lexicon.language == "en" and any(
        words.folded[at] in heads
        and not words.capital[at]
        and (words.gap(at).strip(" ") in ("'", "’") or words.folded[at - 1].endswith("'s"))
        for at in range(first + 2, behind)
    )


def opens_with_its(words: Words, first: int, start: int) -> bool:
    """True for "Its" right before a title that begins a sentence, which begins at offset ``start`` of the release."""
    at = first - 1
    return at >= 0 and words.joined(first) and words.folded[at] == "its" and words.span(at, at + 1).start == start


def is_uninvolved(words: Words, mention: PersonMention) -> bool:
    """True for one from outside, who comments or stands for a party before a court: Professor Ann Lee, who was not
    involved in the study; وكيلة المتهم."""
    first = words.range_of(mention.span)[1]
    if words.passage.lexicon.language == "ar" and mention.title is not None:
        titled = words.folded[slice(*words.range_of(mention.title))]
        pleads = len(titled) > 1 and titled[0] in grammar_words("ar", "pleading")
        return pleads and titled[1] in grammar_words("ar", "litigant")
    near = words.folded[first : first + _CLAUSE]
    return words.passage.lexicon.language == "en" and any(
        f"{one} {after}" in grammar_words("en", "uninvolved") for one, after in pairwise(near)
    )
