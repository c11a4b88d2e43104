"""Which organisation "the company", "the charity", الشركة is: the last one that may be called so, else the issuer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from extractor.entities.country import countries_in
from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.names import bare, is_acronym, words_of
from extractor.entities.offices import kinds_of_house, kinds_of_noun
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_BUSINESS = frozenset(  # kinds of house that may also call themselves a company
    {"airline", "bank", "club", "hospital", "orchestra", "port", "railway", "research", "school", "theatre"}
)
_PUBLIC = frozenset(
    {"church", "city", "committee", "congress", "council", "court", "fire", "government", "ministry", "mission"}
    | {"cabinet", "justice", "nation", "parliament", "police", "prosecution", "senate", "university"}
)
_OFF = 9  # words of a title that may hold the noun of a house
_STEM = 4  # letters that an adjective and the word of a name share: the ferry company, Northland Ferries


class Firms:
    """The organisations of a release by the bare nouns for them; ``is_issuer``: "the company" may be the issuer."""

    def __init__(self, houses: Houses, issuer: Entity | None) -> None:
        self._houses = houses
        self._issuer = issuer
        self.is_issuer = issuer is not None and not kinds_of_house(issuer) - _BUSINESS

    def meant(self, words: Words, first: int, noun: str, title: Span) -> Entity | None:
        """The house that a noun before a title means: the last of the paragraph that may be called so, one that an
        adjective tells from the issuer, the issuer, or where that is no company the company named last."""
        if words.passage.lexicon.language != "en":
            other = None if self.is_issuer or self._issuer is None else self._named(title, is_company)
            return self._houses.last_in_paragraph(words, title) or other or self._issuer
        business = noun in firm_nouns()
        if business and _is_of_a_nation(words, first, noun, self._issuer):
            return self._named(title, is_company)  # of the Dutch company
        near = self._houses.named(words.passage.block.span.start, title.start)
        called = [one for _, index in reversed(near) if self._may_be_called(one := self._houses.all[index], noun)]
        if called:
            return next((one for one in called if not _is_otherwise(one, noun)), called[0])
        other = self._named(title, is_company) if business and _is_described(words, first, noun) else None
        if other is not None or (self._issuer is not None and self._may_be_called(self._issuer, noun)):
            return other or self._issuer
        asked = business and self._issuer is not None  # who is no company
        return self._named(title, lambda one: self._is_firm(one, noun)) if asked else None

    def described(self, words: Words, first: int, noun: str) -> Entity | None:
        """The one house whose name shares the adjective of a noun that owns a title: the water company's manager."""
        owner = next((at for at in range(first - 1, max(0, first - 4), -1) if _is_owner(words, at, noun)), 0)
        adjective = words.folded[owner - 1] if owner else ""
        if not owner or not _is_described(words, owner + 1, noun) or len(adjective) < _STEM:
            return None
        fitting = [
            one
            for one in self._houses.all
            if any(word[:_STEM] == adjective[:_STEM] for name in one.names for word in words_of(name))
        ]
        return fitting[0] if len(fitting) == 1 and self._may_be_called(fitting[0], noun) else None

    def _named(self, title: Span, fits: Callable[[Entity], bool]) -> Entity | None:
        """The one of some kind that is named last before a title, the issuer aside."""
        fitting = [index for index, one in enumerate(self._houses.all) if one is not self._issuer and fits(one)]
        return self._houses.nearest(title.start, fitting)

    def _is_firm(self, entity: Entity, noun: str) -> bool:
        """True for a company that the text names by more than an acronym."""
        return self._may_be_called(entity, noun) and not all(map(is_acronym, entity.names))

    @staticmethod
    def _may_be_called(entity: Entity, noun: str) -> bool:
        """True where an organisation may be called by a noun: no ministry is a charity, no union a company."""
        own = _own_words(entity)
        if noun in own:
            return True
        kinds, told = _kinds_at_ends(entity), kinds_of_noun(noun)
        if told:
            return not kinds.isdisjoint(told) or not (kinds or is_company(entity))
        if noun not in firm_nouns():
            return kinds.isdisjoint(_PUBLIC)
        public = grammar_words("en", "coordinating") - grammar_words("en", "business")
        return not kinds - _BUSINESS and (own.isdisjoint(public) or is_company(entity))


def _own_words(entity: Entity) -> set[str]:
    return {bare(word) for name in entity.names for word in words_of(name)}


def _is_of_a_nation(words: Words, first: int, noun: str, issuer: Entity | None) -> bool:
    """True for "of the Dutch company" behind a title's first word, in the release of a house that is not Dutch."""
    near = range(first + 1, min(first + _OFF, len(words)))
    at = next((one for one in near if words.folded[one] == noun and words.joined(one)), 0)
    nation = countries_in(words.folded[at - 1]) if at else Counter[str]()
    own = set() if issuer is None else {*countries_in(" ".join(issuer.names)), issuer.country}
    return bool(nation) and not nation.keys() & own


def _is_otherwise(entity: Entity, noun: str) -> bool:
    """True for a company or a bank where the noun is neither: the agency, the authority."""
    own = _own_words(entity)
    business = is_company(entity) or bool(kinds_of_house(entity) & _BUSINESS)
    return business and noun not in own | firm_nouns() and not kinds_of_noun(noun)


def firm_nouns() -> frozenset[str]:
    """English nouns by which a text calls a company: company, group, insurer."""
    return grammar_words("en", "business") | grammar_words("en", "called")


def _kinds_at_ends(entity: Entity) -> frozenset[str]:
    """The kinds of house that the first or last word of a name tells: Harbour City Energy is no city."""
    ends = {word for name in entity.names for words in [words_of(name)] if words for word in (words[0], words[-1])}
    told = (kinds_of_noun(bare(word)) for word in ends)
    return frozenset(kind for kinds in told for kind in kinds) & kinds_of_house(entity)


def _is_owner(words: Words, at: int, noun: str) -> bool:
    return words.folded[at].endswith("'s") and words.folded[at].removesuffix("'s") == noun


def is_company(entity: Entity) -> bool:
    """True for a name with a legal form (Acme Inc.) or, in Arabic, with شركة before it."""
    legal, nouns = organisation_facts("en").legal, grammar_words("ar", "titled")
    parts: Sequence[Sequence[str]] = [words_of(name) for name in entity.names]
    return any(words[-1] in legal or words[0] in nouns for words in parts if words)


def _is_described(words: Words, first: int, noun: str) -> bool:
    """True where an adjective stands before the noun that owns a title: the mining company's head of sustainability."""
    owner = first > 1 and words.folded[first - 1].partition("'")[0] == noun
    return owner and words.folded[first - 2] not in grammar_words("en", "article")
