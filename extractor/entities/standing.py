"""What a person's title and place say of whether the release names an employer, and which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.entities.country import countries_in
from extractor.entities.houses import Houses
from extractor.entities.offices import (
    is_inward,
    is_officer,
    kinds_of_office,
    kinds_of_own,
    nominative,
)
from extractor.entities.pointing import arabic_nouns, english_nouns, owner_of
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_AGED = re.compile(r"[ ,،(]+(?:البالغ[ةه]? |من العمر )?\d\d\b(?! (?:per|%))")
_AGE_WITHIN = 40  # code points behind a name that may hold an age


@dataclass(frozen=True, slots=True)
class Standing:
    """A person at the place that tells most: the title, else the name.

    place       title or name; ``end`` is where both are over
    traits      what the title is: officer, leads, staff, state, trade, noun (points to a house), district, nation,
                outward (bears a word that is no part of a house), unknown (to the lexicon), untitled; aged: by the name
    seats       the kinds of house in which alone the title is held; ``kinds``: all in which it is at home
    nouns       nouns by which the title points to a house (الاتحاد, the union's)
    owner       the noun that owns the title, bare; "" where none does
    bound       the nouns among both to which the house must answer: they tell what it is (اللجنة, the union's)
    stems       first letters of the title's longer words, to compare with names
    sentence    from its first code point to the stop; ``paragraph`` is the block
    previous    where the sentence before it begins; None at the head of the paragraph
    """

    place: Span
    end: int
    traits: frozenset[str]
    seats: frozenset[str]
    kinds: frozenset[str]
    nouns: tuple[str, ...]
    owner: str
    bound: tuple[str, ...]
    stems: frozenset[str]
    sentence: Span
    paragraph: Span
    previous: int | None


def standing_of(mention: PersonMention, houses: Houses, text: str) -> Standing | None:
    """The standing of a person by the mention that bears the title; None where no passage holds it."""
    place = mention.title or mention.span
    words = houses.words_at(place)
    if words is None:
        return None
    traits = set(_traits_of_name(mention, text))
    seats = kinds = frozenset[str]()
    nouns: tuple[str, ...] = ()
    bound: tuple[str, ...] = ()
    owner, stems = "", frozenset[str]()
    if mention.title is not None:
        first, behind = words.range_of(mention.title)
        traits.update(_traits_of_title(words, first, behind))
        language, parts = words.passage.lexicon.language, words.folded[first:behind]
        seats = kinds_of_office(parts, language, "seat")
        kinds = seats | kinds_of_office(parts, language, "office") | kinds_of_own(parts, language)
        nouns = tuple((arabic_nouns if language == "ar" else english_nouns)(words, first, behind))
        owner = owner_of(words, first)
        bound = (*filter(None, (owner,)), *(noun for noun in nouns if _tells_a_house(noun, language)))
        stems = stems_of(parts)
    if nouns:
        traits.add("noun")
    end = max(place.end, mention.span.end)
    sentence = Span(houses.sentence_start(words, place.start), houses.sentence_end(words, place.start))
    paragraph = words.passage.block.span
    opens = sentence.start <= paragraph.start
    previous = None if opens else houses.sentence_start(words, sentence.start - 2)
    return Standing(
        place, end, frozenset(traits), seats, kinds, nouns, owner, bound, stems, sentence, paragraph, previous
    )  # fmt: skip


def _tells_a_house(noun: str, language: str) -> bool:
    """True for a noun of houses that is more than "the company"."""
    common = grammar_words(language, "business") | grammar_words(language, "droppable")
    team = noun in grammar_words("ar", "side")
    return team or (organisation_facts(language).is_body(noun) and noun not in common)


def stems_of(words: Sequence[str]) -> frozenset[str]:
    """The first five letters of the longer words, without what is written onto them: Meteorology, Meteorological."""
    bare = (word[2:] if word.startswith("ال") else word for word in words if len(word) > 3)
    plain = (word.removeprefix("لل").removeprefix("بال") for word in bare)
    return frozenset(word[:5] for word in plain if len(word) > 3)


def _traits_of_name(mention: PersonMention, text: str) -> Iterator[str]:
    if mention.title is None:
        yield "untitled"
    if _AGED.match(text, mention.span.end, mention.span.end + _AGE_WITHIN):
        yield "aged"


def _traits_of_title(words: Words, first: int, behind: int) -> Iterator[str]:
    language = words.passage.lexicon.language
    facts = person_facts(language)
    parts = [nominative(word, language) for word in words.folded[first:behind]]
    terms = {*parts, *(" ".join(parts[at : at + 2]) for at in range(len(parts) - 1))}
    told = {"leads": facts.leads, "staff": facts.staff, "state": facts.state}
    yield from (trait for trait, known in told.items() if not terms.isdisjoint(known))
    if terms.isdisjoint(facts.heads):
        yield "unknown"
    held = {"trade": "office", "district": "district"}
    yield from (trait for trait, role in held.items() if kinds_of_office(words.folded[first:behind], language, role))
    if is_officer(words, first, behind):
        yield "officer"
    if not all(is_inward(words, at, first) for at in range(first, behind)):
        yield "outward"
    if countries_in(words.text_of(max(0, first - 1), behind)):
        yield "nation"
