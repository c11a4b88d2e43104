"""The house whose officer bears a title without one: the issuer, the paragraph's subject, whom "About" tells of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from extractor.entities.apart import is_apart
from extractor.entities.arabic_houses import directs_in_place
from extractor.entities.country import is_of_state
from extractor.entities.entity import Entity
from extractor.entities.fields import is_of_other_field
from extractor.entities.firms import Firms
from extractor.entities.houses import Houses
from extractor.entities.inner_bodies import is_of_members_of_board, is_seated_inside
from extractor.entities.names import bare, organisation_keys, words_of
from extractor.entities.offices import STATE, is_inward, is_of_company, is_officer, kinds_of_house, seats_of
from extractor.entities.pointing import has_owner
from extractor.entities.rivals import is_joint, is_rivalled
from extractor.entities.subjects import (
    is_of_its_team,
    is_of_members,
    is_ours,
    is_partisan,
    is_placed,
    is_theirs,
    subject_of_last,
    topic_of,
)
from extractor.entities.world import body_of, led_by_secretaries
from extractor.mentions.mention import PersonMention, Told
from extractor.mentions.naming.facts import department_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.reading.reading import Reading
from extractor.text import Span

_GOVERNING = frozenset({"cabinet", "presidency"})  # the houses of who leads a government or a republic
_UNITED_NATIONS = "un"
_BEFORE_ENTRY, _BEFORE_HOLDER = ("\n", ".", ";", ":", "•"), (":", "–", "—", "-")
_JUST_BEHIND = 3  # code points: a blank and a letter written onto the next house, بوزارة الصحة


class Officers:
    """The organisations of a release by the offices held in them; ``state_issues``: a house of state issues it,
    ``joint``: two together."""

    def __init__(self, reading: Reading, houses: Houses, firms: Firms, issuer: Entity | None) -> None:
        self._houses = houses
        self._firms = firms
        self._issuer = issuer
        self.state_issues = issuer is not None and not kinds_of_house(issuer).isdisjoint(STATE)
        self.joint = issuer is not None and is_joint(reading, houses, issuer)

    @property
    def issuer(self) -> Entity | None:
        """The one house that issues the release; None: none that is known, two together, or a wire."""
        return None if self.joint else self._issuer

    def own(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer, for an officer's title that names no other field, state or organisation."""
        if self.state_issues and is_of_state(words, first, behind):
            return self._issuer
        if self.is_of_united_nations(words, first, behind):
            return next((one for one in self._houses.all if body_of(one) == _UNITED_NATIONS), None)
        owned = first > 0 and words.joined(first) and has_owner(words, first)
        owned = owned or is_of_members(words, first, behind) or directs_in_place(words, first, behind)
        inside = is_seated_inside(words, first, behind)
        led = inside or is_officer(words, first, behind) or (not self.state_issues and _presides(words, first, behind))
        if owned or not led or _serves_minister(words, first, behind):
            return None
        inside = inside or (first == 0 and behind == len(words))  # Board Member At Large, a line above its names
        if not inside and not all(is_inward(words, at, first, behind) for at in range(first, behind)):
            return None
        arabic = words.passage.lexicon.language == "ar"
        subject = self._houses.subject_before(words, title, self._issuer if arabic else None)
        if subject is None and words.passage.lexicon.language == "en":
            subject = topic_of(self._houses, words, title, self._issuer)
        if subject is not None and not self._is_unlike(subject, words, first, behind):
            return subject
        if is_placed(words, first) or is_partisan(words, first, behind):
            return None
        if self._issuer is not None and not self._firms.is_issuer and is_theirs(words, first):
            return self._firms.meant(words, first, "company", title)
        if self._issuer is None:
            return subject_of_last(self._houses, words, title) if is_of_its_team(words, first, behind) else None
        return None if self.joint or is_rivalled(self._houses, words, title, self._issuer) else self._issuer

    def _is_unlike(self, house: Entity, words: Words, first: int, behind: int) -> bool:
        """True for a house of state and the officer of a firm, in a release of no state: a ministry has no CEO."""
        own = self._issuer is not None and not self.state_issues
        return own and is_of_company(words, first, behind) and not kinds_of_house(house).isdisjoint(STATE)

    def ours(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The house that issues the release, for "our present Master, NAME" outside quotation marks; none for who is
        outside all houses (our client), of a state or a party."""
        other = is_apart(words, first, behind) or is_seat_of_state(words, first, behind)
        other = other or is_partisan(words, first, behind)
        return self.issuer if not other and is_ours(words, first, title) else None

    def of_part(self, words: Words, title: Span) -> Entity | None:
        """The house of a part that the title names alone: رئيس الهيئة الإدارية, of the club that speaks.

        Its name tells what it is: no state or province, whose parts are bodies of their own, no world body, which
        speaks of others, no outlet. The sentence names no other house before; one right behind is the part's own.
        """
        near = range(title.end, title.end + _JUST_BEHIND)
        behind = next((index for span, index in self._houses.places if span.start in near), None)
        if behind is not None:
            return self._houses.all[behind]
        issuer = self._issuer
        if issuer is None or self.joint or self.state_issues or body_of(issuer) is not None:
            return None
        nouns = {bare(words_of(name)[0]) for name in issuer.names}
        facts, civic = organisation_facts("ar"), grammar_words("ar", "civic")
        if not civic.isdisjoint(nouns) or not any(map(facts.is_head, nouns)):
            return None
        return None if is_rivalled(self._houses, words, title, issuer) else issuer

    def of_seat(self, words: Words, mention: PersonMention, title: Span) -> Entity | None:
        """The house that issues the release, for what somebody looks after in a list of its officers (Facilities: NAME)
        and for one of the members of a board of it: outgoing members NAME and NAME; none of a state's."""
        issuer = self.issuer
        seated = mention.told is Told.LISTED or is_of_members_of_board(words, title)
        if issuer is None or self.state_issues or not seated or body_of(issuer) is not None:
            return None
        return None if is_rivalled(self._houses, words, title, issuer) else issuer

    def of_team(self, team: Sequence[str]) -> Entity | None:
        """The house that issues the release, for a team, department or desk of it that is called by its work alone: the
        Catering Team, Marketing Department; none of a state's, whose departments are bodies of their own."""
        *work, unit = team
        if not work or unit not in grammar_words("en", "team_noun") or self.issuer is None or self.state_issues:
            return None
        facts = organisation_facts("en")
        plain = department_words() | facts.field | grammar_words("en", "practice") | grammar_words("en", "and")
        plain -= facts.heads.keys()
        whole = all(word in plain or word.endswith("ing") for word in work)
        return self.issuer if whole and body_of(self.issuer) is None else None

    def subject(self, words: Words, first: int, title: Span) -> Entity | None:
        """The house that heads the paragraph, for an office that opens its sentence: The union agreed. Secretary …"""
        opens = self._houses.sentence_start(words, title.start) == title.start
        held = grammar_words("en", "held") | person_facts("en").leads | person_facts("en").ministers
        end = words.range_of(title)[1]
        lone = words.text_of(first, end) in grammar_words("en", "alone")
        if not opens or lone or not words.capital[first] or held.isdisjoint(words.folded[first:end]):
            return None
        subject = self._houses.subject_before(words, title)
        seats = seats_of(words, first, end)
        fits = subject is not None and (not seats or seats & kinds_of_house(subject))
        fits = fits and subject is not None and not is_of_other_field(words.folded[first:end], subject.names)
        return subject if subject is not None and fits and not self._is_unlike(subject, words, first, end) else None

    def described(self, words: Words) -> Entity | None:
        """The house that an "About" paragraph tells of, for the officers named in it."""
        block = words.passage.block
        if block.label != "about" or not block.about:
            return None
        known = [self._by_key[key] for key in organisation_keys((block.about,)) if key in self._by_key]
        return self._houses.all[min(known)] if known else None

    @cached_property
    def _by_key(self) -> Mapping[str, int]:
        """Key of a name → the number of the first organisation that bears it."""
        found: dict[str, int] = {}
        for number, one in enumerate(self._houses.all):
            for key in organisation_keys(one.names):
                found.setdefault(key, number)
        return found

    def is_of_united_nations(self, words: Words, first: int, behind: int) -> bool:
        """True for "the Secretary-General" in a release of a world body that has none of its own."""
        body = None if self._issuer is None else body_of(self._issuer)
        language, title = words.passage.lexicon.language, words.text_of(first, behind)
        deputies = grammar_words(language, "under_secretary")
        secretary = title in grammar_words(language, "secretary_general") or title.startswith(tuple(deputies))
        return secretary and body is not None and (body == _UNITED_NATIONS or body not in led_by_secretaries())

    def governs(self, words: Words, first: int, behind: int) -> bool:
        """True for who leads a government or a province, which is not the house that speaks: رئيس الوزراء, of no
        ministry, أمير المنطقة الشرقية, of no chamber there."""
        word = words.folded[first]  # the و of والي is its own
        ruling = not grammar_words("ar", "governing").isdisjoint((word, word.removeprefix("و"))) and behind - first > 1
        if ruling and words.passage.lexicon.language == "ar":
            return True
        governed = seats_of(words, first, behind) & _GOVERNING
        return bool(governed) and (self._issuer is None or governed.isdisjoint(kinds_of_house(self._issuer)))


def _presides(words: Words, first: int, behind: int) -> bool:
    """True for "President" alone behind a name or as what somebody becomes or was: Tom Fox, President; in a list of
    offices and names: President: Tom Fox; before a name it may be a state's."""
    if words.text_of(first, behind) != "president":
        return False
    opened, closed = words.gap(first).strip(" "), words.behind(behind).strip(" ")
    if "\t" in (opened, closed) or (closed in _BEFORE_HOLDER and opened in _BEFORE_ENTRY):
        return True
    if first == 0:
        return behind == len(words)  # a line above names
    becoming = words.folded[first - 1] in {"as"} | grammar_words("en", "appointed")
    return becoming or opened in (",", "(", "-", "–", "—")


def _serves_minister(words: Words, first: int, behind: int) -> bool:
    """True for the Arabic office of who serves a minister, held in no firm: نائب وزير الزراعة, مستشار وزيرة الثقافة."""
    arabic = words.passage.lexicon.language == "ar"
    return arabic and not person_facts("ar").ministers.isdisjoint(words.folded[first + 1 : behind])


def is_seat_of_state(words: Words, first: int, behind: int) -> bool:
    """True for an English office that is held in a house of state alone: magistrate, ambassador."""
    english = words.passage.lexicon.language == "en"
    return english and not seats_of(words, first, behind).isdisjoint(STATE)
