"""Whose officer?  The organisation of a title that names none beside it.

Three ways, the surest first: the title points to an organisation by its noun (رئيس الاتحادية, "the guild's president");
its trade is at home in one kind of house that the release names (a detective in the police, an ambassador in the
embassy); it is an office that its holder has inside the house whose release this is (chief executive, المدير العام).
A trade without a house (economist, farmer), an office of state and a foreign colleague stay without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from extractor.entities.arabic_houses import (
    directs_in_place,
    house_of_field,
    is_civic,
    is_family,
    is_given_to,
)
from extractor.entities.beside import house_beside
from extractor.entities.country import is_national_office, is_of_state
from extractor.entities.entity import Entity
from extractor.entities.fields import field_of
from extractor.entities.firms import Firms
from extractor.entities.forms import Named
from extractor.entities.houses import Houses
from extractor.entities.left import is_former, leaving_house, left_house
from extractor.entities.lettered import house_of_letters, is_lettered
from extractor.entities.names import organisation_keys
from extractor.entities.offices import (
    STATE,
    is_apart,
    is_inward,
    is_of_company,
    is_officer,
    is_regional,
    kinds_of_house,
    seats_of,
    wires,
)
from extractor.entities.pointed import Pointed
from extractor.entities.pointing import (
    has_owner,
    is_whose,
    owner_of,
)
from extractor.entities.rivals import is_joint, is_reporter, is_rivalled
from extractor.entities.signing import signs
from extractor.entities.subjects import (
    is_of_its_team,
    is_of_members,
    is_ours,
    is_partisan,
    is_placed,
    is_private,
    is_theirs,
    is_uninvolved,
    is_with_another,
    party_of,
    subject_of_last,
    topic_of,
)
from extractor.entities.trades import Trades, is_of_other_state
from extractor.entities.world import body_of, led_by_secretaries
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.reading.reading import Reading
from extractor.text import Span

_GOVERNING = frozenset({"cabinet", "presidency"})  # the houses of who leads a government or a republic
_UNITED_NATIONS = "un"


class Employers:
    """The organisations of one release, with their roles, as possible employers; ``houses``: as places in its text,
    ``named``: by their places, ``names``: all that they are called."""

    def __init__(self, reading: Reading, organisations: Sequence[Entity]) -> None:
        self.organisations = organisations
        self._release = reading.release
        self.named = Named(organisations)
        self.names = frozenset(name for one in organisations for name in one.names)
        self.houses = Houses(reading, organisations)
        issuer = next((one for one in organisations if one.role == "issuer"), None)
        self._issuer = None if issuer is None or wires(issuer) or is_reporter(self.houses, issuer) else issuer
        self._state_issues = self._issuer is not None and not kinds_of_house(self._issuer).isdisjoint(STATE)
        self._joint = self._issuer is not None and is_joint(reading, self.houses, self._issuer)
        self._firms = Firms(self.houses, self._issuer)
        self._pointed = Pointed(self.houses, self._firms, self._issuer)
        self._trades = Trades(reading.release, self.houses, self._issuer)

    def of(self, mention: PersonMention) -> Entity | None:
        """The organisation that the title of a mention implies; None: none, or more than one could be meant."""
        title = mention.title
        words = None if title is None else self.houses.words_at(title)
        if title is None or words is None:
            return None
        first, behind = words.range_of(title)
        if first >= behind or is_uninvolved(words, mention):
            return None
        bureaus = self.houses.bureaus(words, first, behind)
        near = [one for one in bureaus if not self.houses.is_elsewhere(words, first, behind, one)]
        if (bureaus and not near) or (len(near) != 1 and is_private(words, first, behind)):
            return None
        bureau = near[0] if len(near) == 1 else None
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
            or self._ours(words, first, behind, title)
            or self._described(words)
        )
        if is_former(words, first, behind):
            if found is not None and found is not self._issuer:
                return found
            return (
                left_house(self.houses, self._issuer, words, title)
                or self._trades.former(words, first, behind, title)
                or leaving_house(self.issuer, words, title)
            )
        if found is None and not self._is_elsewhere(words, first, behind):
            found = self._trades.of(words, first, behind, title)
            if found is None and not self._is_state(words, first, behind):
                found = self._own(words, first, behind, title)
            if found is None and signs(self._release, words, mention):
                return self.issuer
            if found is None and words.passage.lexicon.language == "en":
                found = self._subject(words, first, title) or self._topic(words, first, behind, mention)
        return found

    @property
    def issuer(self) -> Entity | None:
        """The one house that issues the release; None: none that is known, two together, or a wire."""
        return None if self._joint else self._issuer

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
        if title is None or words is None or self._issuer is None or self._joint:
            return False
        first, behind = words.range_of(title)
        language = words.passage.lexicon.language
        posted = first > 0 and words.folded[first - 1] in grammar_words("ar", "post")  # بمنصب الرئيس: of a house
        lone = words.text_of(first, behind) in grammar_words(language, "alone") and not posted
        lone = lone or is_family(words, mention) or is_given_to(self.houses, words, title)
        minister = field_of(words.folded[first:behind], language) is not None
        lone = lone or is_uninvolved(words, mention)
        lone = lone or self._governs(words, first, behind) or self._is_of_united_nations(words, first, behind)
        if first >= behind or lone or minister or is_former(words, first, behind) or is_apart(words, first, behind):
            return False
        charge = words.folded[first] in grammar_words("en", "charge") and any(words.capital[first + 1 : behind])
        if charge or is_placed(words, first) or is_of_members(words, first, behind):
            return False  # leads the Beit Shalom community
        if is_partisan(words, first, behind) or is_with_another(words, first, behind):
            return False
        if not grammar_words(language, "retired").isdisjoint(words.folded[first:behind]):
            return False
        private = is_private(words, first, behind) or (has_owner(words, first) and not owner_of(words, first))
        private = private or is_civic(words, first, behind)
        private = private or (not self._state_issues and is_national_office(words, first, behind))
        elsewhere = is_of_other_state(self.houses, words, first, behind, self._issuer) or any(
            self.houses.is_elsewhere(words, first, behind, one) for one in self.houses.bureaus(words, first, behind)
        )
        return not (private or elsewhere or self._is_elsewhere(words, first, behind))

    def _is_elsewhere(self, words: Words, first: int, behind: int) -> bool:
        """True for the office of another country, of a house told by its initials or by "whose", and for a region's
        officer of a state where no such house speaks."""
        regional = not self._state_issues and is_regional(words, first, behind)
        regional = regional or is_lettered(words, first, behind) or is_whose(words, first)
        return regional or self.houses.is_foreign(words, first, behind, self._issuer)

    # -- the issuer's officers ---------------------------------------------------------------------------------------

    def _own(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer, for an officer's title that names no other field, state or organisation."""
        if self._state_issues and is_of_state(words, first, behind):
            return self._issuer
        if self._is_of_united_nations(words, first, behind):
            return next((one for one in self.organisations if body_of(one) == _UNITED_NATIONS), None)
        owned = first > 0 and words.joined(first) and has_owner(words, first)
        owned = owned or is_of_members(words, first, behind) or directs_in_place(words, first, behind)
        if owned or not is_officer(words, first, behind):
            return None
        if not all(is_inward(words, at, first, behind) for at in range(first, behind)):
            return None
        arabic = words.passage.lexicon.language == "ar"
        subject = self.houses.subject_before(words, title, self._issuer if arabic else None)
        if subject is None and words.passage.lexicon.language == "en":
            subject = topic_of(self.houses, words, title, self._issuer)
        if subject is not None and not self._is_unlike(subject, words, first, behind):
            return subject
        if is_placed(words, first) or is_partisan(words, first, behind):
            return None
        if self._issuer is not None and not self._firms.is_issuer and is_theirs(words, first):
            return self._firms.meant(words, first, "company", title)
        if self._issuer is None:
            return subject_of_last(self.houses, words, title) if is_of_its_team(words, first, behind) else None
        return None if self._joint or is_rivalled(self.houses, words, title, self._issuer) else self._issuer

    def _is_unlike(self, house: Entity, words: Words, first: int, behind: int) -> bool:
        """True for a house of state and the officer of a firm, in a release of no state: a ministry has no CEO."""
        own = self._issuer is not None and not self._state_issues
        return own and is_of_company(words, first, behind) and not kinds_of_house(house).isdisjoint(STATE)

    def _ours(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The house that issues the release, for "our present Master, NAME" outside quotation marks; none for who is
        outside all houses (our client), of a state or a party."""
        other = is_apart(words, first, behind) or self._is_state(words, first, behind)
        other = other or is_partisan(words, first, behind)
        return self.issuer if not other and is_ours(words, first, title) else None

    def _described(self, words: Words) -> Entity | None:
        """The house that an "About" paragraph tells of, for the officers named in it."""
        block = words.passage.block
        if block.label != "about" or not block.about:
            return None
        known = [self._by_key[key] for key in organisation_keys((block.about,)) if key in self._by_key]
        return self.organisations[min(known)] if known else None

    @cached_property
    def _by_key(self) -> Mapping[str, int]:
        """Key of a name → the number of the first organisation that bears it."""
        found: dict[str, int] = {}
        for number, one in enumerate(self.organisations):
            for key in organisation_keys(one.names):
                found.setdefault(key, number)
        return found

    def _is_of_united_nations(self, words: Words, first: int, behind: int) -> bool:
        """True for "the Secretary-General" in a release of a world body that has none of its own."""
        body = None if self._issuer is None else body_of(self._issuer)
        language, title = words.passage.lexicon.language, words.text_of(first, behind)
        deputies = grammar_words(language, "under_secretary")
        secretary = title in grammar_words(language, "secretary_general") or title.startswith(tuple(deputies))
        return secretary and body is not None and (body == _UNITED_NATIONS or body not in led_by_secretaries())

    def _governs(self, words: Words, first: int, behind: int) -> bool:
        """True for who leads a government or a province, which is not the house that speaks: رئيس الوزراء, of no
        ministry, أمير المنطقة الشرقية, of no chamber there."""
        word = words.folded[first]  # the و of والي is its own
        ruling = not grammar_words("ar", "governing").isdisjoint((word, word.removeprefix("و"))) and behind - first > 1
        if ruling and words.passage.lexicon.language == "ar":
            return True
        governed = seats_of(words, first, behind) & _GOVERNING
        return bool(governed) and (self._issuer is None or governed.isdisjoint(kinds_of_house(self._issuer)))

    @staticmethod
    def _is_state(words: Words, first: int, behind: int) -> bool:
        """True for an English office that is held in a house of state alone: magistrate, ambassador."""
        english = words.passage.lexicon.language == "en"
        return english and not seats_of(words, first, behind).isdisjoint(STATE)

    def _subject(self, words: Words, first: int, title: Span) -> Entity | None:
        """The house that heads the paragraph, for an office that opens its sentence: The union agreed. Secretary …"""
        opens = self.houses.sentence_start(words, title.start) == title.start
        held = grammar_words("en", "held") | person_facts("en").leads | person_facts("en").ministers
        end = words.range_of(title)[1]
        lone = words.text_of(first, end) in grammar_words("en", "alone")
        if not opens or lone or not words.capital[first] or held.isdisjoint(words.folded[first:end]):
            return None
        subject = self.houses.subject_before(words, title)
        seats = seats_of(words, first, end)
        fits = subject is not None and (not seats or seats & kinds_of_house(subject))
        return subject if subject is not None and fits and not self._is_unlike(subject, words, first, end) else None

    def _topic(self, words: Words, first: int, behind: int, mention: PersonMention) -> Entity | None:
        """The house that the sentence before ends with, for one of its staff: led by Acme. Senior veterinarian NAME."""
        title = mention.title
        if title is None or self._is_state(words, first, behind) or not self.is_open(mention):
            return None
        return topic_of(self.houses, words, title, self._issuer)
