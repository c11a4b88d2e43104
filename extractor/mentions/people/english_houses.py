"""The organisation of an English title behind a name: "who leads", "of", "at"."""

from __future__ import annotations

from extractor.mentions.naming.chairs import chairs_body
from extractor.mentions.naming.facts import (
    councillors,
    grammar_words,
    inner_nouns,
    organisation_facts,
)
from extractor.mentions.people.english_parts import HouseParts
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_FOR, _WITH = "for", "with"
_HOUSE_WITHIN = 4  # words behind a field: at the
_MOST_BEHIND = 18
_MOST_CHARGE = 7
_CHARGE_WORDS = 3  # in charge of


class HousesBehind(HouseParts):
    """Reads the organisation that stands behind a title or a name."""

    def is_study(self, head: int, organisation: Organisation) -> bool:
        """True for a field taken for a body: Professor of Marine Biology; Member for Highways and Environment."""
        single = organisation.end - organisation.first == 1
        field = single and self.words.folded[organisation.first] in grammar_words("en", "department")
        if field and self.words.folded[organisation.first - 1] in grammar_words("en", "and"):
            return True
        both = self.words.folded[organisation.first - 1] in grammar_words("en", "and")
        inside = self.words.folded[organisation.first : organisation.end]
        headed = any(map(organisation_facts("en").is_body, inside))
        if both and not headed and self.words.folded[head] in self.facts.ministers:
            return True  # Minister for Climate Action and Rural Land
        of = self.words.folded[organisation.first - 1] in ("of", "in")
        academic = of and self.words.folded[head] in grammar_words("en", "academic")
        led = not grammar_words("en", "steering").isdisjoint(self.words.folded[head : organisation.first])
        firm = led or inside[-1] in organisation_facts("en").legal  # Chair of the Board of Acme; Chair of Acme SE
        owner = organisation.end in self.around.organisation_at and inside[-1].endswith("'s")
        firm = firm or owner  # Chair of Calder Council's Planning Committee
        chaired = chairs_body(self.words, head, organisation.end)
        firm = firm or (chaired and not self._has_house_behind(organisation))
        return academic and not firm and organisation_facts("en").heads.keys().isdisjoint(inside)

    def _has_house_behind(self, field: Organisation) -> bool:
        """True where a house follows, which has the chair: Chair of Marine Biology at Calder University."""
        behind = range(field.end + 1, min(field.end + _HOUSE_WITHIN, len(self.words)))
        return any(at in self.around.organisation_at for at in behind)

    def before_person(self, start: int, end: int) -> int:
        """Where a phrase that runs into another's name ends: before whom one serves (spokesman for President Lee),
        before "and", also that of another's office behind a comma (our chair, | and chief executive Tom Fox) or with a
        house (Acme interim provost | and Beta University President Tom Fox); ``start`` where the phrase names no office
        before that."""
        words, joints = self.words, grammar_words("en", "joining") | grammar_words("en", "toward")
        stop, both = end - 1, grammar_words("en", "and")
        if words.folded[stop] not in both:
            while stop > start and words.folded[stop] not in joints:
                if words.folded[stop] in both and (words.gap(stop).strip(" ") == "," or self._begins_next(stop + 1)):
                    break
                titled = words.folded[stop] in self.facts.honorifics or self.is_title_word(stop)
                if not (titled or words.capital[stop]) or not words.joined(stop + 1):
                    return start
                stop -= 1
        return stop if any(self.is_head(at) for at in range(start, stop)) else start

    def _begins_next(self, at: int) -> bool:
        """True for the house of another's office behind an office and "and": (provost and) Beta University President
        Tom Fox."""
        body = self.around.organisation_at.get(at)
        return body is not None and body.first == at and self.is_head(body.end) and self.is_head(at - 2)

    def is_further(self, at: int) -> bool:
        """True for a clause that tells of another house than the office before a name: NAME, who also heads ORG."""
        clause = self.words.folded[at : at + 3]
        told = clause[:1] and clause[0] in grammar_words("en", "relative")
        return bool(told) and not grammar_words("en", "further").isdisjoint(clause)

    def who_clause(self, at: int) -> Span | None:
        """The organisation of "NAME, who leads ORG"; None: none there."""
        words = self.words
        end = min(len(words), at + _MOST_BEHIND)
        relative, people = grammar_words("en", "relative"), self.around.person_words
        closing = relative | self.around.facts.cues
        who = next((place for place in range(at, end) if words.folded[place] in closing or place in people), end)
        if who >= end or words.folded[who] not in relative or who in people:
            return None
        leading = grammar_words("en", "leading")
        verbs = words.folded[who + 1 : who + 4]
        if not grammar_words("en", "studying").isdisjoint(verbs[:1]):
            return self._worked_at(who + 2)
        past = grammar_words("en", "former") | grammar_words("en", "earlier")
        if leading.isdisjoint(verbs) or not past.isdisjoint(verbs):
            return None
        for place in range(who + 1, min(who + 8, len(words))):
            if not words.joined(place) or place in self.around.person_words:
                return None
            if place in self.around.organisation_at:
                return self.house_of(self.around.organisation_at[place]).span
        return None

    def is_of_own(self, title: Span | None, body: Span | None) -> bool:
        """True for a committee of the council that a councillor or mayor sits in, which is his house: Councillor Ann
        Lee, who chairs the Finance Committee; not Mayor Ann Lee, who chairs Harbour Trust."""
        if title is None or body is None:
            return False
        words, last = self.words, self.words.range_of(body)[1] - 1
        civic = not councillors().isdisjoint(words.folded[slice(*words.range_of(title))])
        return civic and words.folded[last] in grammar_words("en", "inner")

    def _worked_at(self, first: int) -> Span | None:
        """The organisation of "NAME, who studies glaciers at ORG", "covers banks for ORG"; None: none there."""
        words, small = self.words, grammar_words("en", "article")
        for place in range(first, min(first + _MOST_CHARGE, len(words))):
            if not words.joined(place) or place in self.around.person_words:
                return None
            joint = place - 2 if words.folded[place - 1] in small else place - 1
            body = self.around.organisation_at.get(place)
            employed = words.folded[joint] in grammar_words("en", "employed") or words.folded[joint] == _FOR
            if body is not None and body.first == place and employed:
                return body.span
        return None

    def charge(self, at: int) -> Span | None:
        """The charge of "NAME, who heads the governance section", verb and object, as a title; None: none there."""
        words = self.words
        verb, end = at + 1, at + 2
        led = verb + 1 < len(words) and words.folded[at] in grammar_words("en", "relative") and words.joined(verb)
        if led and words.folded[verb] in grammar_words("en", "copula"):
            verb += 1
            if words.text_of(verb, verb + _CHARGE_WORDS) not in grammar_words("en", "charge"):
                return None
            end = verb + _CHARGE_WORDS  # who was in charge of the harbour
        elif not led or words.folded[verb] not in grammar_words("en", "charge"):
            return None
        return self._charged(verb, end)

    def leads(self, at: int) -> Span | None:
        """The charge of "NAME heads the Charts Unit", verb and object, as a title, where the object is a part of a
        house or a body in it; None: it is something else (leads the race)."""
        words, verb = self.words, at
        while verb < len(words) and words.folded[verb] in grammar_words("en", "nowadays") and words.joined(verb):
            verb += 1
        opening = grammar_words("en", "article") | grammar_words("en", "possessive") | grammar_words("en", "ours")
        led = verb + 1 < len(words) and words.joined(verb) and words.joined(verb + 1)
        led = led and words.folded[verb] in grammar_words("en", "charge") and words.folded[verb + 1] in opening
        title = self._charged(verb, verb + 1) if led else None
        last = "" if title is None else words.folded[words.range_of(title)[1] - 1]
        units = grammar_words("en", "owned_team") | grammar_words("en", "part") | grammar_words("en", "team_noun")
        return title if last in units | inner_nouns() | grammar_words("en", "inner") else None

    def _charged(self, verb: int, end: int) -> Span | None:
        """The verb of a charge with its object, which begins at word ``end``; None: none that is anybody's office."""
        words = self.words
        if end < len(words) and words.folded[end] in ("a", "an"):
            return None  # who runs a stall
        body = self.around.organisation_at.get(end)
        end = body.end if body is not None else end
        while body is None and end < len(words) and end - verb <= _MOST_CHARGE:
            if not words.joined(end) or not self._is_plain(end):
                break
            both = words.capital[end - 1] and end + 1 < len(words) and words.capital[end + 1]  # Trade and Industry
            if words.folded[end] in grammar_words("en", "and") and not both:
                break
            if words.folded[end] in self.around.facts.cues:
                break
            end += 1
        opened = words.folded[end - 1].endswith("'s")
        other = words.folded[end - 2] == "at"  # heads the unit | at the Harbour Office
        opened = opened or (body is None and not other and words.folded[end - 1] in grammar_words("en", "article"))
        if end > verb + 1 and opened and end in self.around.organisation_at:
            end = self.around.organisation_at[end].end  # who heads the institute's Department of Physics
        small = grammar_words("en", "inside") | grammar_words("en", "article") | grammar_words("en", "joining")
        while end > verb + 1 and words.folded[end - 1] in small:
            end -= 1
        lone = end == verb + 1 and end < len(words) and words.folded[end] in grammar_words("en", "object")
        return None if lone else words.span(verb, end, cut=self.cut(end))  # who heads it

    def of_organisation(self, at: int, *, titled: bool) -> Span | None:
        """The organisation of "NAME of ORG", "NAME Jr. of ORG", "NAME, now at ORG"; behind a title also a district or
        place in capitals."""
        words = self.words
        noted = self.past_notes(at)
        marks = (".", ".,") if noted > at else ()
        at = noted
        parted = at < len(words) and words.gap(at).strip(" ") == ","
        leading = grammar_words("en", "together") | grammar_words("en", "nowadays")
        if parted and at + 1 < len(words) and words.folded[at] in leading:
            at += 1  # Ann Lee and Tom Fox, both of Acme
        at = self._past_peer(at)
        stood_for = self._stood_for(at)
        if stood_for is not None:
            return stood_for
        if (
            at + 1 >= len(words)
            or words.gap(at).strip(" ") not in ("", ",", *marks)
            or words.folded[at] not in grammar_words("en", "employed")
        ):
            return None
        after = at + 1
        if words.folded[after] in grammar_words("en", "article") and after + 1 < len(words):
            after += 1
        kind = self._past_town(after)
        organisation = self._behind_kind(kind) or self._of_unit(kind) if kind > after else None
        organisation = organisation or self.around.organisation_at.get(after)
        organisation = organisation or self._behind_kind(after) or self._of_unit(after)
        if organisation is not None and words.joined(after):
            return None if words.folded[at] == _WITH and self.leads_to_name(organisation.end) else organisation.span
        end = after
        while titled and after > at + 1 and end < len(words) and (words.capital[end] or words.folded[end] == "of"):
            if not words.joined(end) or end in self.around.person_words:
                break
            end += 1
        noun = words.folded[end] if end < len(words) and words.joined(end) and not words.capital[end] else ""
        modifies = noun != "" and noun not in self.facts.function and noun not in self.facts.cues
        told = end > after and words.capital[end - 1] and not modifies  # at the Ol Kalou | collection centre
        return words.span(after, end) if told else None

    def _of_unit(self, first: int) -> Organisation | None:
        """The organisation of a unit in small letters: Ann Lee of the clinical trials unit at Calder University."""
        words, at = self.words, self._past_small(first)
        joint = at - 1 - (words.folded[at - 1] in grammar_words("en", "article"))
        if joint <= first or words.folded[joint] not in grammar_words("en", "of") | {"at"}:
            return None
        small = self.facts.function
        unit = all(self._is_plain(place) and words.folded[place] not in small for place in range(first, joint))
        organisation = self.around.organisation_at.get(at)
        return organisation if unit and organisation is not None and words.joined(at) else None

    def employed_by(self, at: int) -> Span | None:
        """The organisation behind a title and "employed by", which may stand behind its kind: a nurse employed by the
        jail's medical contractor, ORG; None: none there."""
        words = self.words
        verb, small = grammar_words("en", "engaged"), grammar_words("en", "employing")
        if at + 2 >= len(words) or not words.joined(at) or words.folded[at] not in verb:
            return None
        if words.folded[at + 1] not in small:
            return None
        first = at + 2 + (words.folded[at + 2] in grammar_words("en", "article"))
        body = self.around.organisation_at.get(first) or self._told_by_kind(first)
        return body.span if body is not None else None

    def _behind_kind(self, first: int) -> Organisation | None:
        """The organisation behind up to three small words for it: Ann Lee of main contractor Acme; None: none."""
        words, at = self.words, self._past_small(first)
        small = self.facts.function
        kind = all(self._is_plain(place) and words.folded[place] not in small for place in range(first, at))
        organisation = self.around.organisation_at.get(at)
        return organisation if kind and first < at < len(words) and words.joined(at) else None
