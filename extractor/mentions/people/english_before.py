"""English offices before a name: Acme CEO Jane Doe; the director of Acme, Jane Doe."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.bodied import is_position
from extractor.mentions.naming.facts import grammar_words, officials, organisation_facts
from extractor.mentions.people.english_fields import FIELD_WORDS
from extractor.mentions.people.english_reach import TitleReach
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings
from extractor.text import Span

_MOST_BEFORE = 12
_KIND_WORDS = 6  # from "of" to the noun of a kind of house
_LEAST_AGENT = 3  # words of "An attorney for"


class TitlesBefore(TitleReach):
    """Reads the office that ends right before a name, or at the comma before it.

    ``settled``: the last words of names whose own office stands before them, in a list of offices and names.
    ``several``: whether the name is the first of a list, so that a plural in small letters may be its title.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.settled: set[int] = set()
        self.several = False

    def is_head(self, at: int) -> bool:
        """As for every title, and a plural before several names (captains A and B), PM, CM in capitals, and where
        somebody plays right before his name: traded center Tom Fox."""
        if self.words.folded[at] in grammar_words("en", "capitals"):
            timed = at > 0 and self.words.folded[at - 1][0].isdigit()  # at 5 PM
            return self.words.shown[at].isupper() and not timed
        if self.words.folded[at] in grammar_words("en", "position"):
            small = not self.words.capital[at] or self.words.opens_sentence(at)
            return small and at + 1 in self.around.person_words and is_position(self.words, at)
        return super().is_head(at) or (self.several and self.is_several(at))

    def before(self, end: int, *, comma: bool) -> Office | None:
        """The office that ends before word ``end``, on this side of a comma or right at the name."""
        gap = self.words.gap(end).strip(" ")
        if gap == ".," and self.words.folded[end - 1] in organisation_facts("en").legal:
            gap = ","  # Acme Ltd., Ms. Ann Lee
        opened = self.around.before_bracket(end) if comma else end
        if opened < end and gap in ("),", "), "):
            end, gap = opened, ","
        elif comma and gap == ")," and self._closes_own_bracket(end):
            gap = ","  # Joint Secretary (Ports), Ann Rao
        listed = end > 0 and self.several and self.is_several(end - 1)
        if listed and comma and gap in ("–", "—"):
            gap = ","  # the outgoing directors – Ann Lee and Tom Fox –
        if (
            gap == ":"
            and end > 0
            and self.words.folded[end - 1].endswith("s")
            and not (listed or self._is_of_them(end))
        ):
            return None
        field = None if comma else self._field_bracket(end)
        if field is not None:  # Commissioner of Police (Traffic) Ann Lee
            office = self._phrase(field, comma=False)
            if office is None or office.title is None or self._abbreviates(field, office.title):
                return office if office is not None and office.title is not None else None
            return replace(office, title=Span(office.title.start, self.words.span(end - 1, end, cut=-1).end))
        short = self.around.before_bracket(end) if gap == ")" and not comma else end
        if short < end and short - 1 in self.around.organisation_at:
            return self._phrase(short, comma=False)  # Director of the Harbour Board (HB) Dr. Ann Lee
        dashed = self._dashed(end) if gap in ("-", "–", "—") and not comma else None
        if dashed is not None:
            return dashed
        if end == 0 or (gap not in (",", ":")) == comma or (not comma and not self.words.joined(end)):
            return None
        return self._before_mark(end, comma=comma)

    def _before_mark(self, end: int, *, comma: bool) -> Office | None:
        """As ``before``, past a region, a house or a place between commas."""
        agent = self._agent(end) if comma else None
        if agent is not None:
            return agent
        region = self.before_region(end) if comma else end
        if region < end:
            return self.before(region, comma=False)
        house = self.house_between(end) if comma else None
        place = self.place_between(end) if comma and house is None else None
        if place is not None:  # District Magistrate, Bhagalpur, Ann Lee
            return self.before(place, comma=True)
        if house is not None:  # the Minister for Health, Government of Northland, Ann Lee
            outer = self._of_kind(house.first) or self.before(house.first, comma=True)
            return outer and replace(outer, affiliation=outer.affiliation or house.span)
        return self._phrase(self.before_home(end) if comma else end, comma=comma) or self._from_house(end, comma=comma)

    def _from_house(self, end: int, *, comma: bool) -> Office | None:
        """The office before "from" and a house right at a name: an engineer from | Acme | Tom Fox; None: none there."""
        words, body = self.words, self.around.organisation_at.get(end - 1)
        if comma or body is None or body.end != end:
            return None
        at = body.first - 1
        at -= at > 0 and words.folded[at] in grammar_words("en", "article")
        if at < 1 or words.folded[at] != "from" or not all(map(words.joined, range(at, body.first + 1))):
            return None
        office = self._phrase(at, comma=False)
        return None if office is None or office.title is None else replace(office, affiliation=body.span)

    def before_based(self, end: int) -> int:
        """The word "Leeds-based" between the comma behind an office and a name: the director, | Leeds-based | Ann Lee;
        ``end`` where none stands there."""
        based = end > 1 and self.words.joined(end) and self.words.folded[end - 1].endswith("-based")
        return end - 1 if based and self.words.gap(end - 1).strip(" ") == "," else end

    def _of_kind(self, end: int) -> Office | None:
        """The office of one in a house that is told by its kind first: the managing director of the main contractor, |
        Acme Works, Mr. Tom Fox; None: no such phrase ends before word ``end``."""
        words, at, facts = self.words, end - 1, organisation_facts("en")
        kind = at > 1 and not words.capital[at] and self.words.gap(end).strip(" ") == ","
        known = grammar_words("en", "droppable") | facts.heads.keys()
        if not kind or not (words.folded[at] in known or self.is_head(at)):
            return None
        while at > 1 and end - at <= _KIND_WORDS and words.joined(at) and words.folded[at] != "of":
            at -= 1
        of = words.folded[at] == "of" and words.joined(at) and words.joined(at + 1) and self.is_head(at - 1)
        return self._phrase(at, comma=False) if of else None

    def _dashed(self, end: int) -> Office | None:
        """The office before a house and a dash: President HBA – Ann Lee, Chairman, Harbour Bank – Tom Fox; or before a
        dash alone in a line: Vice-Chair – Ann Lee; None: no such, as where "of" or a sentence stands before."""
        body, words = self.around.organisation_at.get(end - 1), self.words
        if body is None:
            office = self._phrase(end, comma=False) if self._closes_line(end) else None
            whole = office is not None and office.title is not None and words.range_of(office.title) == (0, end)
            return office if whole else None
        at = -1 if body is None else body.first - 1
        beside = body is not None and body.end == end and at >= 0 and words.gap(body.first).strip(" ") in ("", ",")
        if not beside or body is None or not words.capital[at] or not self.is_head(at):
            return None
        office = self._phrase(at + 1, comma=False)
        return None if office is None or office.title is None else replace(office, affiliation=body.span)

    def _closes_line(self, first: int) -> bool:
        """True for a name from word ``first`` on, honorifics before it, that ends the passage."""
        while first < len(self.words) and self.words.folded[first] in self.facts.honorifics:
            first += 1
        return first < len(self.words) and self.past_country(self._past_name(first)) == len(self.words)

    def _agent(self, end: int) -> Office | None:
        """The office of who stands for a person named before word ``end``: An attorney for Mr. Lee, | Tom Fox, said;
        None: no such."""
        words, served = self.words, self.around.person_at.get(end - 1)
        if served is None or served.end != end:
            return None
        at, _ = self.around.honorific_before(served.first)
        if at < _LEAST_AGENT or words.folded[at - 1] != "for" or not self.is_head(at - 2):
            return None
        first = self._leftmost(at - 2)
        led = all(map(words.joined, range(first, at + 1))) and words.folded[first - 1] in grammar_words("en", "article")
        return Office(words.span(first, at - 1), None, self.gender(first, at - 1), "title before") if led else None

    def _is_of_them(self, end: int) -> bool:
        """True for an office of one with "of" and those whom it is over before word ``end``: Chair of the Trustees."""
        words = self.words
        for at in range(end - 2, max(-1, end - 2 - _MOST_BEFORE), -1):
            if words.gap(at + 2).strip(" ") not in ("", "'", "’", ":"):
                return False
            if words.folded[at + 1] == "of" and self.is_head(at):
                return not self.is_several(at)
        return False

    def ending(self, end: int) -> Office | None:
        """The office whose last word stands right before word ``end``, whatever mark is between."""
        return self._phrase(end, comma=False)

    def _phrase(self, end: int, *, comma: bool) -> Office | None:
        """The office whose words end before word ``end``."""
        last = self._nearest_head(end, comma=comma)
        if last is None:
            return self._unlisted(end) if comma else None
        if not comma and self.words.folded[end - 1] in grammar_words("en", "and"):
            return None  # the chair of Acme and Tom Fox
        first = self._widened(self._leftmost(last), last)
        if comma and (self.is_of_another(first) or self.is_adverbial(first, end)):
            return None
        if not comma and self.is_of_another(first):
            joints = grammar_words("en", "joining") | grammar_words("en", "toward")
            first = next((at + 1 for at in range(last - 1, first, -1) if self.words.folded[at] in joints), first)
        inside = self.organisation_inside(last + 1, end) or self.strange_house(last, end)
        if inside is not None and self.is_host(last, inside):
            inside = None
        stop = end if inside is None else self.before_joint(inside.first, last + 1)
        small = grammar_words("en", "inside")
        behind = self.words.folded[min(self.past_own_bracket(last + 1), end - 1)]
        open_phrase = self.words.folded[end - 1] in small or behind not in small
        if last + 1 < end and inside is None and open_phrase and not self._is_charge(last + 1, end):
            return None
        earlier = self.before_former(first)
        if earlier is not None:
            return self._phrase(earlier, comma=False)
        led = self.past_quoted(first)
        shown = self.quoted_before(first) is not None  # "60 Minutes" correspondent Ann Lee
        outside = led == first and self.words.folded[last] in self.facts.outside and not shown
        first = led
        made = shown and self.words.folded[last] in self.facts.plied  # "Nightfall" creator Tom Fox
        organisation = inside or (None if outside or made else self.organisation_ending(first))
        organisation = organisation or self.county(last) or self._of_first(first, last)
        if inside is None and organisation is not None and organisation.end < first:
            first = self.with_small_field(organisation.end, first)
        return Office(
            self.words.span(self.with_former(first), stop, cut=self.cut(stop)),
            organisation.span if organisation else None,
            self.gender(first, stop),
            "title before",
        )

    def _of_first(self, first: int, last: int) -> Organisation | None:
        """The house of the first of two titles of one person, where the second has none: Calder University economist
        and | lab director Ann Lee; None: no such, or an elected or private second one."""
        words, both = self.words, first - 1
        while both > 1 and first - both <= FIELD_WORDS + 1 and words.joined(both + 1) and self._is_field_word(both):
            both -= 1
        joined = both > 1 and words.folded[both] in grammar_words("en", "and")
        free = officials() | self.facts.outside | self.facts.plied
        joined = joined and words.joined(both) and words.joined(both + 1)
        if not joined or words.folded[last] in free or not self.is_head(both - 1):
            return None
        outer = self._phrase(both, comma=False)
        return (
            None
            if outer is None or outer.affiliation is None
            else self.around.organisation_at.get(words.range_of(outer.affiliation)[0])
        )

    def _is_field_word(self, at: int) -> bool:
        """True for a word in capitals of what somebody leads: Tide Forum director."""
        return self.words.capital[at] and at not in self.around.person_words and at not in self.around.organisation_at

    def _unlisted(self, end: int) -> Office | None:
        """Words that no list holds between "Its" and the name between commas: Its patrón maior, Ana Rey, …"""
        if self.words.capital[end - 1] or not self._is_noun(end - 1):
            return None
        first = next((at for at in range(end - 2, max(-1, end - 3 - FIELD_WORDS), -1) if not self._is_plain(at)), end)
        after = self._past_name(end)
        own = grammar_words("en", "possessive") - grammar_words("en", "stopping")
        opened = first < end - 1 and self.words.capital[first] and self.words.folded[first] in own
        closed = after > end and self.words.gap(after).strip(" ") == ","
        return Office(self.words.span(first + 1, end), None, None, "title before") if opened and closed else None

    def lone_rank(self, end: int) -> int | None:
        """Where a rank between a comma and the name begins, an honorific behind the title: the President, Chief …; the
        Chief Justice, Mrs Justice …; None: none such."""
        at = end - 1
        if at <= 0 or not self.words.joined(end):
            return None
        styled = self.words.capital[at] and self.words.folded[at] in grammar_words("en", "styled")
        if not styled and self.words.folded[at] not in grammar_words("en", "rank"):
            return None  # the Regional Manager, Engineer Ann Lee
        while at > 1 and self.words.joined(at) and self.words.folded[at - 1] in grammar_words("en", "ranking"):
            at -= 1  # Associate Professor
        first, _ = self.around.honorific_before(at)
        return first if self.words.gap(first).strip(" ") == "," else None

    def _nearest_head(self, end: int, *, comma: bool) -> int | None:
        """The title noun nearest before word ``end`` with nothing but a phrase of it between."""
        listed, lowest = False, end
        field = None if comma else self.head_of_field(end)
        if field is not None:
            return field
        for at in range(end - 1, max(-1, end - 1 - _MOST_BEFORE), -1):
            if at + 1 in self.around.organisation_at and at in self.around.person_words:
                lowest = self.before_bearer(at + 1)
            if at >= lowest:
                continue  # on President Lee's Water Council
            word = self.words.folded[at]
            body = self.around.organisation_at.get(at)
            within = body is not None and at + 1 < body.end  # Acme (Pvt.) Limited
            gap = self.mark(at + 1) if at < end - 1 and not within else ""  # of State (Independent Charge) for Ports
            gap = "" if gap == "/" and len(word) == 1 else gap  # of State (I/C) for Ports
            listed = listed or gap == ","
            owning = gap in ("'", "’") and word.endswith("s")  # the riders' federation
            if at in self.around.person_words or not (owning or gap in ("", "&", ",", ".")):
                return None
            if gap == "." and not listed:
                return None
            if at == end - 1 and self.is_plural(at) and not self.several and self._is_of_them(end):
                continue  # Chair of the Trustees: Ann Lee
            organisation = self.around.organisation_at.get(at)
            if listed and self.is_head(at) and not self.lists_fields(at, end):
                return None
            if organisation is None and self.is_head(at) and not self.is_body(at):
                small = grammar_words("en", "joining") | grammar_words("en", "inside")
                after = self.past_own_bracket(at + 1)
                phrase = after < end and self.words.folded[after] not in small
                told = self.around.organisation_at.get(after) is not None or self._is_charge(after, end)
                return None if phrase and not told else at
            if listed and not (self.words.capital[at] or word in grammar_words("en", "inside")):
                return None
            said = word in self.facts.cues and word not in self.facts.modifiers  # director of state policy
            plain = comma and word not in grammar_words("en", "stopping") and not said
            plain = plain or self._is_owned(at)
            if not (organisation or self.words.capital[at] or word in grammar_words("en", "inside") or plain):
                return None
        return None
