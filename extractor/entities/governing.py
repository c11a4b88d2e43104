"""The place over which an office is held, where no body of the release is its house: Vista Mayor NAME, محافظ درب."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.entities.clusters import name_at
from extractor.entities.national import offices_in, served_country
from extractor.entities.placed import PlacedHouses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.release.release import Release
from extractor.text import Span

_LONGEST_PLACE = 5  # words of an Arabic place with its nouns
_NAME_WITHIN = 6  # words from an office to its district, its holder between them
_DISTRICT = "district of"
_NEAR = 80  # code points on either side of an office that may hold its place
_OPENING = ("over", "former", "deputy", "deputising")  # roles of words before the place


@dataclass(frozen=True, slots=True)
class Governed:
    """What somebody serves though no body is named, as a place. ``national``: a country, no other place."""

    name: str
    national: bool = False


def governed(release: Release, houses: PlacedHouses, mention: PersonMention) -> Governed | None:
    """The place or country that the words of a title or those around it tell: the mayor of Vista, Harris County
    Sheriff, the German Ambassador (Germany); None: none, or the title is no such office."""
    title = mention.title
    words = None if title is None else houses.words_at(title)
    if title is None or words is None:
        return None
    first, behind = words.range_of(title)
    nation = served_country(words, mention, title)
    if nation is not None:
        named = nation.shown(words)
        return Governed(nation.country if named is None else name_at(release, named), national=True)
    find = _arabic_place if words.passage.lexicon.language == "ar" else _place
    place = attorneys_district(words, first, behind) or find(words, first, behind)
    return None if place is None else Governed(name_at(release, place))


def is_seat(houses: PlacedHouses, mention: PersonMention, house: Span) -> bool:
    """True for the body that a country's envoy is accredited to, none of his: سفير كينيا لدى | الأمم المتحدة."""
    words = None if mention.title is None else houses.words_at(mention.title)
    if mention.title is None or words is None or words.passage.lexicon.language != "ar":
        return False
    at = words.range_of(house)[0] if houses.words_at(house) is words else 0
    sent = at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "accredited")
    return sent and served_country(words, mention, mention.title) is not None


def _place(words: Words, first: int, behind: int) -> Span | None:
    """The place before an English office or behind it and "of"."""
    over_place = next(offices_in(words, first, behind, grammar_words("en", "over_place")), None)
    if over_place is None:
        return None
    ahead = _place_ahead(words, first, over_place[0])
    beside = (over_place[1], behind)  # Chief Minister | Sindh
    return (
        ahead
        or (words.span(*beside) if beside in _places(words, over_place[1]) else None)
        or next(_places_behind(words, over_place[1]), None)
        or _strange_place(words, over_place[1], behind)
    )


def _strange_place(words: Words, of: int, behind: int) -> Span | None:
    """The place that the recogniser does not know, in capitals from "of" to the end of a title: governor of | Mulanda;
    None: none there, or the words of a body (Governor of the Harbour Bank)."""
    first, facts = of + 1, organisation_facts("en")
    led = first < behind <= first + _LONGEST_PLACE and words.folded[of] == "of"
    inside = words.folded[first:behind]
    plain = led and all(words.capital[at] and words.joined(at) for at in range(first, behind))
    known = person_facts("en").heads.keys() | person_facts("en").modifiers - _civic()
    named = plain and not any(map(facts.is_body, inside)) and known.isdisjoint(inside) and "'" not in "".join(inside)
    return words.span(first, behind) if named and not _civic().issuperset(inside) else None


def _arabic_place(words: Words, first: int, behind: int) -> Span | None:
    """The place that ends the title of who governs it, its noun with it: أمير | منطقة درب, محافظ | درب المكلف."""
    governing = grammar_words("ar", "governing") & person_facts("ar").heads.keys()
    holders = governing | grammar_words("ar", "over_quarter")
    head = next((at for at in range(first, min(first + 2, behind)) if _bare(words, at, first) in holders), None)
    if head is None:
        return None
    closing = grammar_words("ar", "former") | grammar_words("ar", "standing_in")
    stop = next((at for at in range(head + 1, behind) if words.folded[at] in closing), behind)
    if not head + 1 < stop <= head + 1 + _LONGEST_PLACE:
        return None
    quarter = stop > head + 2 and words.folded[head + 1] in grammar_words("ar", "quarter")
    known = _bare(words, head, first) in governing and stop in {end for _, end in _places(words, stop)}
    return words.span(head + 1, stop) if quarter or known else None


def _bare(words: Words, at: int, first: int) -> str:
    """A word; the first of a title without the one letter written onto it: والي and والمحافظ."""
    word = words.folded[at]
    governing = grammar_words("ar", "governing")
    return word[1:] if at == first and word not in governing and word[1:] in governing else word


def attorneys_district(words: Words, first: int, behind: int) -> Span | None:
    """The judicial district of a nation's attorney, in his title or behind his name: Interim United States Attorney for
    the | Northern District of Ohio; U.S. Attorney Ann Lee for the | District of Oregon; None: he is none, or none told.
    """
    office = next(offices_in(words, first, behind, grammar_words("en", "over_district")), None)
    if office is None:
        return None
    at, last = office[1], min(office[1] + _NAME_WITHIN, len(words) - 3)
    while at < last and words.folded[at] not in ("for", "of") and words.capital[at] and words.joined(at + 1):
        at += 1
    if at >= last or words.folded[at] not in ("for", "of") or not words.joined(at):
        return None
    start = at + 2 if words.folded[at + 1] in grammar_words("en", "article") else at + 1
    noun = start + 1 if words.folded[start] in grammar_words("en", "compass") else start
    if words.text_of(noun, noun + 2) != _DISTRICT or noun + 2 >= len(words):
        return None
    end = noun + 2
    while end < len(words) and words.capital[end] and words.joined(end):
        end += 1
    end = min(end, behind) if start < behind else end  # a name may stand behind the title
    inside = words.folded[noun + 2 : end]
    body = any(map(organisation_facts("en").is_body, inside)) or not inside
    return None if body else words.span(start, end, cut=2 if inside[-1].endswith("'s") else 0)


def _place_ahead(words: Words, first: int, office: int) -> Span | None:
    """The place before an office, in the title or right before it."""
    ranks = person_facts("en").modifiers
    opening = frozenset[str]().union(*(grammar_words("en", role) for role in _OPENING))
    while first < office and words.folded[first] in opening:
        first += 1  # former | New York City mayor
    if _is_place(words, first, office):
        return words.span(first, office)
    while office > 0 and words.joined(office) and words.folded[office - 1] in ranks - _civic():
        office -= 1  # Vista Deputy Mayor
    ahead = (place for place in _places(words, office) if place[1] == office and words.joined(office))
    return next((words.span(*place) for place in ahead), None)


def _places_behind(words: Words, end: int) -> Iterator[Span]:
    """The places behind an office and "of"."""
    for place in _places(words, end):
        of = place[0] > end and words.text_of(end, place[0]) in grammar_words("en", "of_place")
        if of and all(map(words.joined, range(end, place[0] + 1))):
            yield words.span(*place)


def _is_place(words: Words, first: int, end: int) -> bool:
    """True for capitals before an office that are more than ranks and a kind of place: Vista, National City."""
    facts, inside = person_facts("en"), words.folded[first:end]
    capital = all(
        words.capital[at] and words.joined(at + 1) and "'" not in words.folded[at] for at in range(first, end)
    )
    ranks = facts.heads.keys() | facts.modifiers | facts.honorifics.keys() | _civic()
    named = not ranks.issuperset(inside) and (facts.modifiers - _civic()).isdisjoint(inside)
    return capital and (named or (len(inside) > 1 and inside[-1] in _civic() and inside[0] not in _civic()))


def _places(words: Words, at: int) -> Iterator[tuple[int, int]]:
    """First word and end of each place near word ``at`` that the recogniser finds, its noun behind it with it."""
    named, middle = words.passage.named, words.span(at - 1, at).end
    first = bisect_left(named, middle - _NEAR, key=lambda one: one.span.start)
    for one in named[first : bisect_left(named, middle + _NEAR, key=lambda one: one.span.start)]:
        if one.kind == "LOC":
            first, end = words.range_of(one.span)
            while end < len(words) and words.joined(end) and words.capital[end] and words.folded[end] in _civic():
                end += 1  # San Diego | County
            yield first, end


def _civic() -> frozenset[str]:
    return grammar_words("en", "civic")
