"""Whose officer?  The organisation of a title that names none beside it.

Three ways, the surest first: the title points to an organisation by its noun (رئيس الاتحادية, "the guild's president");
its trade is at home in one kind of house that the release names (a detective in the police, an ambassador in the
embassy); it is an office that its holder has inside the house whose release this is (chief executive, المدير العام).
A trade without a house (economist, farmer), an office of state and a foreign colleague stay without.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.entities.apart import is_apart
from extractor.entities.arabic_houses import house_of_field, is_civic, is_family, is_given_to
from extractor.entities.beside import house_beside
from extractor.entities.country import is_national_office
from extractor.entities.entity import Entity
from extractor.entities.fields import field_of
from extractor.entities.firms import Firms
from extractor.entities.forms import Named
from extractor.entities.governing import attorneys_district
from extractor.entities.home import Home
from extractor.entities.houses import Houses
from extractor.entities.left import is_former, joined_house, leaving_house, left_house
from extractor.entities.lettered import house_of_letters, is_lettered
from extractor.entities.likely import Likely
from extractor.entities.officers import Officers, is_seat_of_state
from extractor.entities.offices import is_press_office, is_regional, wires
from extractor.entities.pointed import Pointed
from extractor.entities.pointing import has_owner, is_part, is_whose, owner_of
from extractor.entities.rivals import is_reporter
from extractor.entities.signing import signs
from extractor.entities.subjects import (
    is_of_members,
    is_partisan,
    is_placed,
    is_private,
    is_uninvolved,
    is_with_another,
    party_of,
    topic_of,
)
from extractor.entities.trades import Trades, is_of_other_state
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term


class Employers:
    """The organisations of one release, with their roles, as possible employers; ``houses``: as places in its text,
    ``named``: by their places, ``names``: all that they are called."""

    def __init__(self, reading: Reading, organisations: Sequence[Entity]) -> None:
        self.organisations = organisations
        self._release = reading.release
        self.named = Named(organisations)
        self.names = frozenset(name for one in organisations for name in one.names)
        self._names_twice = frozenset(name for one in organisations if len(one.mentions) > 1 for name in one.names)
        self.houses = Houses(reading, organisations)
        issuer = next((one for one in organisations if one.role == "issuer"), None)
        tells = issuer is not None and (wires(issuer) or is_press_office(issuer) or is_reporter(self.houses, issuer))
        self._issuer = None if tells else issuer
        self._firms = Firms(self.houses, self._issuer)
        self._officers = Officers(reading, self.houses, self._firms, self._issuer)
        self._pointed = Pointed(self.houses, self._firms, self._issuer)
        self._trades = Trades(reading.release, self.houses, self._issuer)
        self.home = Home(reading.release, self.houses, issuer if self._issuer is None else self.issuer)
        self.likely = Likely(reading.release, self.houses)

    def of(self, mention: PersonMention) -> Entity | None:
        """The organisation that the title of a mention implies; None: none, or more than one could be meant."""
        title = mention.title
        words = None if title is None else self.houses.words_at(title)
        if title is None or words is None:
            return None
        first, behind = words.range_of(title)
        if first >= behind or is_uninvolved(words, mention):
            return None
        team = self._of_named_team(words, first, behind)
        if team is not None:
            return team
        bureaus = self.houses.bureaus(words, first, behind)
        near = [one for one in bureaus if not self.houses.is_elsewhere(words, first, behind, one)]
        if (bureaus and not near) or (len(near) != 1 and is_private(words, first, behind)):
            return None
        bureau = near[0] if len(near) == 1 else None
        if bureau is None and attorneys_district(words, first, behind) is not None:
            return None
        found = (
            house_beside(self.houses, words, mention, first)
            or self._pointed.represented(words, mention.span, title)
            or house_of_letters(self.houses, words, first, behind)
            or bureau
            or self.houses.ministry(words, first, behind, title)
            or self._pointed.of(words, first, behind, title)
            or self.houses.district(words, first, behind)
            or house_of_field(self.houses, words, first, behind)
            or self._pointed.theirs(words, first, title)
            or party_of(self.houses, words, first, behind)
            or joined_house(self.issuer, words, title)
            or self._officers.ours(words, first, behind, title)
            or self._officers.described(words)
        )
        if is_former(words, first, behind):
            return self._formerly(found, words, first, behind, title)
        found = found or self._by_office(words, first, behind, mention, title)
        found = found or self._officers.of_seat(words, mention, title)
        foreign = found is not None and self.home.is_foreign(found, title)
        other = found is not None and _is_of_other_chamber(words, first, behind, found)
        return None if foreign or other else found

    def _of_named_team(self, words: Words, first: int, behind: int) -> Entity | None:
        """The house of the team in capitals that an English title ends with: members of the Catering Team."""
        start = next((at for at in range(behind - 1, first, -1) if not words.capital[at]), first)
        english = words.passage.lexicon.language == "en" and words.folded[start] in grammar_words("en", "article")
        return self._officers.of_team(words.folded[start + 1 : behind]) if english and start + 1 < behind else None

    def of_part(self, mention: PersonMention, part: str) -> Entity | None:
        """The house that speaks, for the part of it that an Arabic title names alone (مدير عام الإدارة العامة للتخطيط),
        or for its team in English (members of the Catering Team); None: it is a state's, whose parts are bodies of
        their own, the title means another house, or is held no more."""
        title = mention.title
        words = None if title is None else self.houses.words_at(title)
        if title is None or words is None:
            return None
        if words.passage.lexicon.language == "en":
            return self._officers.of_team(fold_term(part).split(" "))
        if " " not in part or not is_part(part, self._names_twice) or is_former(words, *words.range_of(title)):
            return None
        found = self.of(mention)
        told = found is None or part in found.names or found is self.issuer
        return self._officers.of_part(words, title) if told else None

    def _formerly(self, found: Entity | None, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The house of an office that is no longer held: the one found, unless it is the issuer, or the one left."""
        if found is not None and found is not self._issuer:
            return found
        return (
            left_house(self.houses, self._issuer, words, title)
            or self._trades.former(words, first, behind, title)
            or leaving_house(self.issuer, words, title)
        )

    def _by_office(self, words: Words, first: int, behind: int, mention: PersonMention, title: Span) -> Entity | None:
        """The house in which a title is at home that points to none."""
        if self._is_elsewhere(words, first, behind):
            return None
        found = self._trades.of(words, first, behind, title)
        if found is None and not is_seat_of_state(words, first, behind):
            found = self._officers.own(words, first, behind, title)
        if found is None and signs(self._release, words, mention):
            return self.issuer
        if found is None and words.passage.lexicon.language == "en":
            found = self._officers.subject(words, first, title) or self._topic(words, first, behind, mention)
        return found

    @property
    def issuer(self) -> Entity | None:
        """The one house that issues the release; None: none that is known, two together, or a wire."""
        return self._officers.issuer

    def of_board(self, mention: PersonMention) -> Entity | None:
        """The house that issues the release, for whom it introduces with its board; None: the title is one once held,
        or another's."""
        words = None if mention.title is None else self.houses.words_at(mention.title)
        if words is not None and mention.title is not None and is_former(words, *words.range_of(mention.title)):
            return None
        return None if self._officers.state_issues else self.issuer

    def called(self, place: Span) -> Entity | None:
        """The house that an Arabic noun with its article means (البنك): the issuer, or the only one called so; a board
        is the issuer's."""
        words = self.houses.words_at(place)
        if words is not None and words.text_of(*words.range_of(place)) in grammar_words("ar", "board_called"):
            return self.issuer  # مجلس الإدارة
        head = None if words is None else head_of(words.folded[words.range_of(place)[0]])
        fitting = [] if head is None or not head.definite else self.houses.by_noun.get(head.noun, [])
        own = next((index for index in fitting if self.houses.all[index] is self._issuer), None)
        meant = own if own is not None else fitting[0] if len(fitting) == 1 else None
        return None if meant is None else self.houses.all[meant]

    def ministry_of(self, mention: PersonMention) -> Entity | None:
        """The ministry of a minister whose title names the government alone: وزير الصحة في حكومة درب; None: none."""
        title = mention.title
        words = None if title is None else self.houses.words_at(title)
        if title is None or words is None or words.passage.lexicon.language != "ar":
            return None
        first, behind = words.range_of(title)
        stop = next((at for at in range(first, behind) if words.folded[at] in grammar_words("ar", "inside")), behind)
        return self.houses.ministry(words, first, stop, title)

    def is_open(self, mention: PersonMention) -> bool:
        """True for a title of which no rule tells the house, and which the likeliest one may fill.

        Not so for what the rules know to be elsewhere: an office once held or of another country, a minister whose
        ministry is not here, somebody's own (his lawyer), a trade that is plied on one's own account (farmer,
        economist), who is outside all houses (a patient); nor where two houses issue the release, or nobody who is
        known, as in news: of 31 guesses on 80 news pages 7 were right, and without an issuer 4 of 16.
        """
        title = mention.title
        words = None if title is None else self.houses.words_at(title)
        if title is None or words is None or self._issuer is None or self._officers.joint:
            return False
        first, behind = words.range_of(title)
        if attorneys_district(words, first, behind) is not None or _chambers(words, first, behind):
            return False
        lone = is_uninvolved(words, mention) or is_family(words, mention) or is_given_to(self.houses, words, title)
        if first >= behind or lone or is_former(words, first, behind) or is_apart(words, first, behind):
            return False
        return not (self._is_on_its_own(words, first, behind) or self._is_of_another(words, first, behind))

    @staticmethod
    def _is_on_its_own(words: Words, first: int, behind: int) -> bool:
        """True for a title that is held in no house: a trade of one's own, an office of a place, a party."""
        language, parts = words.passage.lexicon.language, words.folded[first:behind]
        posted = first > 0 and words.folded[first - 1] in grammar_words("ar", "post")  # بمنصب الرئيس: of a house
        if words.text_of(first, behind) in grammar_words(language, "alone") and not posted:
            return True
        if words.folded[first] in grammar_words("en", "charge") and any(words.capital[first + 1 : behind]):
            return True  # leads the Beit Shalom community
        gone = grammar_words("en", "retired") | grammar_words("en", "deceased") | grammar_words("ar", "late")
        if not gone.isdisjoint(parts) or is_partisan(words, first, behind):
            return True
        if is_placed(words, first) or is_of_members(words, first, behind) or is_civic(words, first, behind):
            return True
        return is_private(words, first, behind) or (has_owner(words, first) and not owner_of(words, first))

    def _is_of_another(self, words: Words, first: int, behind: int) -> bool:
        """True for a minister, for who governs, and for an office of another house, state or country."""
        minister = field_of(words.folded[first:behind], words.passage.lexicon.language) is not None
        if minister or is_with_another(words, first, behind) or self._officers.governs(words, first, behind):
            return True
        national = not self._officers.state_issues and is_national_office(words, first, behind)
        if national or self._officers.is_of_united_nations(words, first, behind):
            return True
        if self._issuer is not None and is_of_other_state(self.houses, words, first, behind, self._issuer):
            return True
        bureaus = self.houses.bureaus(words, first, behind)
        elsewhere = any(self.houses.is_elsewhere(words, first, behind, one) for one in bureaus)
        return elsewhere or self._is_elsewhere(words, first, behind)

    def _is_elsewhere(self, words: Words, first: int, behind: int) -> bool:
        """True for the office of another country, of a house told by its initials or by "whose", and for a region's
        officer of a state where no such house speaks."""
        regional = not self._officers.state_issues and is_regional(words, first, behind)
        regional = regional or is_lettered(words, first, behind) or is_whose(words, first)
        return regional or self.houses.is_foreign(words, first, behind, self._issuer)

    def _topic(self, words: Words, first: int, behind: int, mention: PersonMention) -> Entity | None:
        """The house that the sentence before ends with, for one of its staff: led by Acme. Senior veterinarian NAME."""
        title = mention.title
        if title is None or is_seat_of_state(words, first, behind) or not self.is_open(mention):
            return None
        return topic_of(self.houses, words, title, self._issuer)


def _chambers(words: Words, first: int, behind: int) -> frozenset[str]:
    """The chambers of a parliament that the title of one of their officers names: House Speaker."""
    inside = frozenset(words.folded[first:behind])
    officer = not grammar_words("en", "of_chamber").isdisjoint(inside)
    return inside & grammar_words("en", "chamber") if officer else frozenset()


def _is_of_other_chamber(words: Words, first: int, behind: int, house: Entity) -> bool:
    """True for an office of one chamber of a parliament and a body that is the other: House Speaker, Senate."""
    told, named = _chambers(words, first, behind), frozenset(fold_term(house.name).split(" "))
    return bool(told) and told.isdisjoint(named) and not named.isdisjoint(grammar_words("en", "chamber"))
