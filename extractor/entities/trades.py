"""The house in which the trade of a title is at home: a detective's police, an ambassador's embassy, a coach's club."""

from __future__ import annotations

from extractor.entities.arabic_houses import team_called
from extractor.entities.entity import Entity
from extractor.entities.fields import is_of_other_field, portfolio_ahead
from extractor.entities.houses import Houses
from extractor.entities.names import words_of as words_in_name
from extractor.entities.offices import kinds_of_house, kinds_of_noun, kinds_of_office, kinds_of_own, seats_of
from extractor.entities.pointing import owning_genitive
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.release.release import Release
from extractor.text import Span

_GOVERNMENT = "government"  # the house of an office of state whose ministry the release does not name
_CLUB, _JUSTICE, _PROSECUTION, _MINISTRY = "club", "justice", "prosecution", "ministry"
_PLACE_WORDS = 6  # of a prosecutor's title and the place before it


class Trades:
    """The organisations of a release by the trades of titles; ``issuer``: the house of the release, where known."""

    def __init__(self, release: Release, houses: Houses, issuer: Entity | None) -> None:
        self._release = release
        self._houses = houses
        self._issuer = issuer

    def of(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The house of the title's trade, but for the attorney general of another state."""
        found = self._at_home(words, first, behind, title)
        return None if found is not None and is_of_other_state(self._houses, words, first, behind, found) else found

    def former(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The house of a former office that is held in one kind of house alone: a former mayor's city; an Arabic one
        with its article and nothing else is the issuer's, النقيب الأسبق."""
        seats = seats_of(words, first, behind)
        if words.passage.lexicon.language == "en":
            return self.of(words, first, behind, title) if seats else None
        former = grammar_words("ar", "former")
        alone = words.folded[first].startswith("ال") and former.issuperset(words.folded[first + 1 : behind])
        own = alone and self._issuer is not None and not seats.isdisjoint(kinds_of_house(self._issuer))
        return self._issuer if own else None

    def _at_home(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer where it is a house of the title's trade, else the only such house that the release names.

        That one must stand in the same sentence, unless the title is held in such houses alone: judge, ambassador.
        """
        language, parts = words.passage.lexicon.language, words.folded[first:behind]
        seats, trades = (kinds_of_office(parts, language, role) for role in ("seat", "office"))
        owner = kinds_of_noun(owning_genitive(words, first)) if language == "en" else frozenset[str]()
        trades = trades & owner if owner else trades  # the team's captain, of no police
        kinds = seats or trades
        team = team_called(self._houses, words, first, first + len(parts)) if language == "ar" else None
        if team is not None:
            return team
        own = seats | trades | kinds_of_own(parts, language)  # عميد is a rank of the police, and a dean
        if language == "en" and _MINISTRY in kinds:
            own -= {_MINISTRY} if self._issuer is not None and is_of_other_field(parts, self._issuer.names) else set()
            kinds -= {_MINISTRY} if portfolio_ahead(parts) else set()
        played = any(self._houses.all[index] is self._issuer for index in self._houses.opponents)
        if self._issuer is not None and own & kinds_of_house(self._issuer) and not played:
            return self._club(words, title, own) or self._issuer
        start, houses = words.passage.block.span.start, kinds - {_GOVERNMENT}
        if any(kind in self._houses.by_kind for kind in houses):
            first_kinds = houses & {_CLUB} or houses  # a player is of a club before its league
            found = self._houses.only(title, houses, start, anywhere=bool(seats))
            found = found or self._houses.first_of(first_kinds)
            return None if found is not None and self._is_second(words, title, found) else found
        charged = language == "en" and not grammar_words("en", "charged").isdisjoint(parts)
        return self._houses.only(title, kinds & {_GOVERNMENT}, start, anywhere=charged)

    def _is_second(self, words: Words, title: Span, house: Entity) -> bool:
        """True for a house first named behind the title and another in one sentence: the opponent of a club that
        nothing tells to be one (Coach NAME was glad after Northland Kings beat Acme United)."""
        first = house.mentions[0].start
        if first < title.end or not words.passage.block.span.contains(house.mentions[0]):
            return False
        same = self._houses.sentence_start(words, first) <= title.start
        return same and bool(self._houses.named(title.end, first))

    def _club(self, words: Words, title: Span, kinds: frozenset[str]) -> Entity | None:
        """The club of a coach or player in a federation's release: the last of the paragraph, or the headline's."""
        if self._issuer is None or _CLUB not in kinds or _CLUB in kinds_of_house(self._issuer):
            return None
        clubs = self._houses.by_kind.get(_CLUB, ())
        headlines = [block.span for block in self._release.labelled("title")]
        named = self._houses.named(words.passage.block.span.start, title.start)
        own = [index for index in clubs if index not in self._houses.opponents]
        near = [index for _, index in named if index in own]
        told = near or [index for index in own if self._houses.all[index].stands_in(headlines)]
        return self._houses.all[told[-1]] if told else None


def is_of_other_state(houses: Houses, words: Words, first: int, behind: int, house: Entity) -> bool:
    """True for the attorney general of another state than the house (California Attorney General), the prosecutor of
    another place (Oakham District Attorney), for one of the nation and a county's house, and the other way round."""
    seats = seats_of(words, first, behind)
    if _JUSTICE in seats:
        return houses.is_elsewhere(words, first, behind, house)
    if _PROSECUTION not in seats:
        return False
    return _is_of_other_level(words, first, behind, house) or _prosecutes_elsewhere(words, first, behind, house)


def _is_of_other_level(words: Words, first: int, behind: int, house: Entity) -> bool:
    """True for a prosecutor of the nation and the house of a county, and the other way round: Assistant U.S. Attorney,
    District Attorney."""
    nation, civic = grammar_words("en", "of_nation"), grammar_words("en", "civic") | {"district"}
    own = {word for name in house.names for word in words_in_name(name)}
    titled = {words.text_of(at, at + size) for at in range(first, behind) for size in (1, 2)}
    national, local = not nation.isdisjoint(own), not civic.isdisjoint(own)
    apart = not nation.isdisjoint(titled) and local and not national
    return apart or (not grammar_words("en", "over_place").isdisjoint(titled) and national)


def _prosecutes_elsewhere(words: Words, first: int, behind: int, house: Entity) -> bool:
    """True for an English prosecutor with a place before the noun that the house, of another place, does not bear."""
    if words.passage.lexicon.language != "en":
        return False
    facts, organisation = person_facts("en"), organisation_facts("en")
    common = facts.modifiers.union(facts.heads, organisation.heads, organisation.function, grammar_words("en", "civic"))
    common |= grammar_words("en", "bureau")
    own = {word.removesuffix("'s") for name in house.names for word in words_in_name(name)} - common
    end = next((at for at in range(first, behind) if words.folded[at] in grammar_words("en", "joining")), behind)
    at = end - 1
    while own and at > 0 and end - at <= _PLACE_WORDS and words.joined(at) and words.capital[at - 1]:
        at -= 1
        word = words.folded[at].removesuffix("'s")
        if word in own or words.shown[at].isupper():
            return False
        if word not in common:
            return True
    return False
