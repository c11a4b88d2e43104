"""English offices: Acme CEO Jane Doe; Jane Doe, Acme's chief executive, …; the director of Acme, Jane Doe."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.called import calling_end
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_ahead import HousesBefore
from extractor.mentions.people.english_coordinated import CoordinatedOffices
from extractor.mentions.people.english_listed import ListedOffices
from extractor.mentions.people.english_order import OfficesInOrder
from extractor.mentions.people.english_ranks import RanksBefore
from extractor.mentions.people.english_several import TitlesOfSeveral
from extractor.mentions.people.english_words import STOPS
from extractor.mentions.people.surroundings import Office, Surroundings
from extractor.text import Span

_SENTENCE_STOPS = STOPS - {";"}
_SENTENCE_WORDS = 40
"""Words between a name and the opening of its sentence, at most."""


class EnglishOffices:
    """Reads the office beside each name of one passage."""

    def __init__(self, around: Surroundings) -> None:
        self.words = around.words
        self.ahead, self.behind = RanksBefore(around), TitlesOfSeveral(around)
        self.around = around
        self._shared: tuple[int, Office] | None = None
        self._firsts = [name.first for name in around.people]
        firsts = {name.first: name for name in around.people}
        behind = ((name, calling_end(around.words, name.end)) for name in around.people)
        self._others = {name.first: firsts[at] for name, at in behind if at > name.end and at in firsts}
        self._also_given = set[int]()
        self._called = {other.first for other in self._others.values()}
        self._ordered = OfficesInOrder(around).read()
        self._houses = HousesBefore(around, self.ahead, self.behind)

    def read(self, name: Name) -> Office:
        """The office of one name, from the words beside it; one that "respectively" gives it goes before a shared.

        Another name told right behind (known as) has none, and what stands behind that is the person's.
        """
        if name.first in self._called:
            return Office()
        other = self._others.get(name.first)
        beside = self._beside(name if other is None else replace(name, end=other.end))
        told = self._ordered.get(name.first)
        if told is None:
            return beside
        if told.title is None:
            own = beside.affiliation if beside.rule == "title behind" and beside.title is not None else None
            return replace(beside, affiliation=own or told.affiliation)
        return replace(told, affiliation=told.affiliation or beside.affiliation, gender=told.gender or beside.gender)

    def _beside(self, name: Name) -> Office:
        """The office of one name: the words right before it, then the apposition behind it, then one before a comma."""
        first, gender = self.around.honorific_before(name.first)
        first = self.ahead.past_article(first, honoured=first < name.first)
        self.ahead.several, self.behind.several = self._leads_list(name), self._closes_list(name)
        direct = self.ahead.before(first, comma=False)
        rank = self.ahead.lone_rank(first)
        if rank is not None:
            direct = self.ahead.before(rank, comma=True) or direct
        direct = self.ahead.beyond_rank(direct or self._introduced(first, name) or self.ahead.retired(first))
        direct = direct or self._houses.copular(first, name.end) or self._houses.alongside(first)
        told = self._ordered.get(name.first)
        bare = told is None or told.title is None
        till_then = self.ahead.appointing_before(first, direct)
        next_given = self._also_appointed(first)
        appointed = self.ahead.is_given(first) or till_then is not None or next_given
        behind = self.behind.behind(name.end, appointed=appointed) if bare else None
        sourced = self._houses.is_source(first) and not self.behind.is_closed(behind)
        if behind is not None and (sourced or self.behind.is_of_next(behind)):
            behind = None  # According to NAME, the network grew
        hired = till_then is not None and self._houses.is_led(name.end)
        direct, apposed, behind = self._weighed(direct, behind, hired=hired)
        listed = apposed is not None and self._next_has(apposed) and self.ahead.before(first, comma=True)
        if next_given and apposed is not None and self._is_right_behind(name.end, apposed):
            self._also_given.add(name.first)
            listed = direct = None
        if listed:
            self.ahead.settled.add(name.end - 1)
        owned = self._owned_before(first) if apposed is not None and self._is_one_of_many(apposed) else None
        behind = None if owned is not None or (listed and direct is None) else behind
        leading = self._leading(direct, first)
        if apposed is not None and direct is not None and self._is_bracketed(direct, name, apposed):
            direct = None  # Speakers included Ann Lee (head of policy, Acme)
        office = direct or listed or owned or apposed or self._before_comma(first) or behind
        ranked = None if office is not None and office.title else self.ahead.ranked(first, name.first)
        own = ranked is not None or (office is not None and office.title is not None)
        mere = ranked is not None and (office is None or office.title is None) and self._is_academic(ranked)
        shared = None if own and not mere else self._shared_by(name)  # Tribunal members Ann Lee and Prof. Tom Fox
        office = shared or office or Office()
        if shared is None and (self._is_plural(office) or self._houses.is_given_ahead(office)):
            office = replace(office, title=self.ahead.single(office.title)) if office.title else office
            self._shared = (name.end, office)
        elif shared is None:
            self._shared = None if leading is None else (name.end, leading)
        led = first - 1 if till_then is None else till_then
        affiliation = self._affiliation(name, office, behind, appointed=appointed)
        affiliation = affiliation or self._houses.told(name, office, first, led)
        if direct is not None and office is direct and self.behind.is_of_own(direct.title, affiliation):
            affiliation = None
        if ranked is not None and self.words.folded[name.first - 1] in grammar_words("en", "ranked"):
            self._shared = (name.end, Office(ranked, None, None, "title before"))  # Sens. Ann Lee and Tom Fox
        title = office.title or ranked or self.ahead.presided(first) or self._told_behind(name.end)
        sought = title is None or self.behind.is_board(title)
        led_in = appointed or self.ahead.is_welcomed(first)
        seat = self.behind.seat(name.end, appointed=led_in) if sought else None
        if seat is not None:
            office, title, affiliation = seat, seat.title, affiliation or seat.affiliation
        title = title or self.ahead.one_of_them(first)
        return Office(title, affiliation, gender or office.gender or None, office.rule)

    def _before_comma(self, first: int) -> Office | None:
        """The office before a comma, unless a verb gives it to another: (was) elected chair, Tom Fox said."""
        office = self.ahead.before(self.ahead.before_based(first), comma=True)
        at = 0 if office is None or office.title is None else self.words.range_of(office.title)[0]
        given, being = (
            grammar_words("en", "appointed"),
            grammar_words("en", "copula") | grammar_words("en", "auxiliary"),
        )
        told = at > 0 and self.words.folded[at] in given and self.words.folded[at - 1] in being
        return None if told and self.words.joined(at) else office

    def _leading(self, direct: Office | None, first: int) -> Office | None:
        """The plural before a name, or before a colon there, which those listed behind it share though the name's own
        office outweighs it: our directors: Ann Lee, who is chair, and Tom Fox; None: none there."""
        announced = direct is None and self.words.gap(first).strip(" ") == ":"
        office = self.ahead.before(first, comma=True) if announced else direct
        if office is None or office.title is None or not self._is_plural(office):
            return None
        return replace(office, title=self.ahead.single(office.title))

    def _is_academic(self, rank: Span) -> bool:
        """True for a degree of a university that is told as a mere style: Prof."""
        return self.words.folded[self.words.range_of(rank)[0]] in grammar_words("en", "glued")

    def _is_bracketed(self, direct: Office, name: Name, apposed: Office) -> bool:
        """True where the plural that leads in a list is told of one whose own office fills the bracket behind, or who
        is a guest: Participants included Ann Lee, director of Acme."""
        opened = name.end < len(self.words) and self.words.gap(name.end).strip(" ") == "("
        if apposed.rule != "title behind" or not self._is_plural(direct) or direct.title is None:
            return False
        noun = self.words.folded[self.words.range_of(direct.title)[1] - 1]
        return opened or noun in grammar_words("en", "delegates")

    def _weighed(
        self, direct: Office | None, behind: Office | None, *, hired: bool
    ) -> tuple[Office | None, Office | None, Office | None]:
        """The offices right before a name, in apposition behind it, and behind it in any form, where both sides tell
        one without what the other makes void; ``hired``: as which stands behind."""
        apposed = behind if behind is not None and behind.title is not None else None
        if hired and apposed is not None:
            direct = None  # hired former banker Ann Lee as chief executive
        if direct is not None and apposed is not None and self.behind.is_past(direct.title):
            direct = direct if self.behind.is_past(apposed.title) else None  # Former banker Ann Lee was named chair
        if direct is not None and apposed is not None and self.ahead.is_rank(direct.title):
            began = self.behind.is_of_old(apposed.title)  # Captain Ann Lee, who joined as a cadet
            direct, apposed = (direct, None) if began else (None, apposed)  # Professor Ann Lee, director of Acme
        elif direct is not None and apposed is not None and direct.affiliation is None and apposed.affiliation:
            label = self.ahead.is_label(direct.title)
            direct = None if label else direct  # Author Ann Lee, a former editor of the Courier
            behind = behind if label or not self.behind.is_past(apposed.title) else None
        return direct, apposed, behind

    def _affiliation(self, name: Name, office: Office, behind: Office | None, *, appointed: bool) -> Span | None:
        """The house that stands with an office, or behind the name; None: neither."""
        affiliation = office.affiliation or (behind.affiliation if behind else None)
        if office.title is not None and office.rule == "title behind":
            affiliation = self.behind.represented(office.title, affiliation) or affiliation
        if affiliation is None and not self._tells_past(name.first):
            affiliation = self.behind.of_organisation(name.end, titled=self.ahead.is_of_house(office.title))
        if affiliation is None and office.title is not None and self.behind.is_further(name.end):
            return None
        if affiliation is None and name.end < len(self.words) and self.words.gap(name.end).strip(" ") == ",":
            affiliation = self.behind.who_clause(name.end)
        if affiliation is None or self.behind.is_origin(affiliation):
            joins = not grammar_words("en", "arriving").isdisjoint(self.words.folded[name.end : name.end + 1])
            hired = (appointed or joins) and (office.rule == "title behind" or affiliation is not None)
            # hired NAME from Acme; NAME joins as director from Acme
            affiliation = self.behind.employer_behind(name.end) or (None if hired else affiliation)
        if affiliation is None and office.title is not None and office.rule == "title behind":
            _, end = self.words.range_of(office.title)
            affiliation = self.behind.employed_by(end) or self.behind.stays_in(end)
            parted = end < len(self.words) and self.words.gap(end).strip(" ") == ","
            affiliation = affiliation or (self.behind.row_house(end) if parted else None)
        return affiliation

    def _tells_past(self, at: int) -> bool:
        """True in a sentence that opens with what came before: Before joining Acme, both held roles, Lee at Beta …"""
        near, opening = range(at, max(-1, at - _SENTENCE_WORDS), -1), grammar_words("en", "past_opening")
        start = next((place for place in near if self.words.opens_sentence(place)), at)
        return self.words.folded[start] in opening or self.words.text_of(start, start + 2) in opening

    def _also_appointed(self, first: int) -> bool:
        """True behind "and", a comma or a semicolon and one who is appointed in the same sentence: Ann Lee was elected
        chair and Tom Fox …; was elected chair, Tom Fox vice-chair and Mia Orr …"""
        at = bisect_left(self._firsts, first) - 1
        both = first > 0 and self.words.folded[first - 1] in grammar_words("en", "and")
        if at < 0 or not (both or self.words.gap(first).strip(" ") in (",", ";")):
            return False
        before = self.around.people[at]
        end = self.behind.past_country(before.end)
        apart = any(not _SENTENCE_STOPS.isdisjoint(self.words.gap(place)) for place in range(end, first + 1))
        chosen = grammar_words("en", "appointed") | grammar_words("en", "becoming")
        told = before.first in self._also_given or not chosen.isdisjoint(self.words.folded[end : end + 3])
        return not apart and told

    def _is_right_behind(self, end: int, office: Office) -> bool:
        """True for a title with a country alone between it and the name that ends before word ``end``, no mark."""
        at = self.behind.past_country(end)
        beside = at < len(self.words) and (self.words.joined(at) or self.words.gap(at).strip(" ") == ")")
        return beside and office.title is not None and self.words.range_of(office.title)[0] == at

    def _told_behind(self, at: int) -> Span | None:
        """What somebody is in charge of, or the seat right behind a name (Jane Doe MP said); None: neither."""
        if at >= len(self.words):
            return None
        mark = self.words.gap(at).strip(" ")
        title = self.behind.charge(at) if mark == "," else self.behind.leads(at) if mark == "" else None
        seat = self.words.folded[at] in grammar_words("en", "seated") and self.words.shown[at].isupper()
        return title or (self.words.span(at, at + 1) if seat and mark in ("", ",") else None)

    def _next_has(self, apposed: Office) -> bool:
        """True where the phrase behind a name goes on to the next one, in a list: the chair, Ann Lee, the dean, Tom."""
        told = () if apposed.title is None else (apposed.title, apposed.affiliation or apposed.title)
        end = max((self.words.range_of(span)[1] for span in told), default=0)
        if not end or end >= len(self.words) or self.words.gap(end).strip(" .") != ",":
            return False
        after = end
        while after < len(self.words) and self.words.folded[after] in self.around.facts.honorifics:
            after += 1
        return after in self.around.person_words

    def _owned_before(self, first: int) -> Office | None:
        """The office before a comma that somebody's house owns: the trust's chair, Ann Lee; None: none such."""
        office = self.ahead.before(first, comma=True)
        if office is None or office.title is None:
            return None
        at = self.words.range_of(office.title)[0] - 1
        owner = self.words.folded[at] if at >= 0 else ""
        own = owner.endswith(("'s", "s'")) or owner in grammar_words("en", "possessive")
        return office if own or office.affiliation is not None else None

    def _is_one_of_many(self, office: Office) -> bool:
        """True for a description with an indefinite article: the trust's chair, Ann Lee, a retired teacher."""
        first = 0 if office.title is None else self.words.range_of(office.title)[0]
        return first > 0 and self.words.folded[first - 1] in ("a", "an")

    def _introduced(self, first: int, name: Name) -> Office | None:
        """The plural title before "include", "including", or before "are" and several names without an office of their
        own: doctors, including A."""
        at = first - 1
        if at <= 0 or not self.words.joined(first):
            return None
        word = self.words.folded[at]
        listed = self.ahead.several and word in grammar_words("en", "plural")
        after = bisect_left(self._firsts, name.end)
        if listed and after < len(self._firsts):
            listed = self.behind.past_apposed(name.end, self._firsts[after]) is None
        if not listed and word not in grammar_words("en", "introducing"):
            return None
        several, self.ahead.several = self.ahead.several, True
        office = self.ahead.before(at, comma=False) or self.ahead.before(at, comma=True)
        self.ahead.several = several
        return office if office is not None and self._is_plural(office) else None

    def _leads_list(self, name: Name) -> bool:
        """True where another name is listed behind this one: Ann Lee and Tom Fox; Ann Lee, who agreed, and Tom Fox."""
        after = bisect_left(self._firsts, name.end)
        return after < len(self._firsts) and self._is_listed(name.end, name.end, self._firsts[after])

    def _is_listed(self, end: int, seat: int, first: int) -> bool:
        """True where a name that ends at ``end``, or with its seat at ``seat``, is listed with one that begins at
        ``first``, a clause or an office behind it aside: Ann Lee, who agreed, and Tom Fox; Ann Lee, the chair, and Tom
        Fox."""
        after = self.behind.past_clause(end) or self.behind.past_apposed(end, first)
        return self.ahead.links(seat, first) or (after is not None and self.ahead.links(after, first))

    def _closes_list(self, name: Name) -> bool:
        """True where another name is listed before this one: Ann Lee and Tom Fox."""
        before = bisect_left(self._firsts, name.first) - 1
        return before >= 0 and self.ahead.links(self.around.people[before].end, name.first)

    def _is_plural(self, office: Office) -> bool:
        """True for a title before a name whose noun stands for several: captains Ann Lee and Tom Fox."""
        if office.title is None or office.rule != "title before":
            return False
        first, end = self.words.range_of(office.title)
        joining = grammar_words("en", "joining")
        stop = next((at for at in range(first + 1, end) if self.words.folded[at] in joining), end)
        return any(self.ahead.is_several(at) for at in range(first, stop))

    def spread(self, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
        """The offices of names in order, with what is told of all people of a list."""
        told = ListedOffices(self.ahead).spread(names, offices)
        return CoordinatedOffices(self.ahead, self.behind, self._houses).completed(names, told)

    def _past_seat(self, end: int) -> int:
        """Past where one of several is from: U.S. Sens. Ann Lee of South Carolina, and Tom Fox and Jo Bell; Senators
        Ann Lee, Republican of Iowa, and Tom Fox."""
        words = self.words
        party = end < len(words) and words.gap(end).strip(" ") == "," and words.capital[end]
        if party and words.folded[end] in grammar_words("en", "partisan"):
            end += 1
        at = end + 1
        if at >= len(words) or words.folded[end] not in grammar_words("en", "of") or not words.joined(end):
            return end
        while at < len(words) and words.capital[at] and words.joined(at):
            at += 1
        return at if at > end + 1 and at not in self.around.organisation_at else end

    def _shared_by(self, name: Name) -> Office | None:
        """The title of two: "Trial Attorneys Ann Lee and Tom Fox"."""
        if self._shared is None:
            return None
        end, office = self._shared
        if not self._is_listed(end, self._past_seat(end), name.first):
            return None
        self._shared = (name.end, office)
        return office
