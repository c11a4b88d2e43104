"""English offices behind a name: Jane Doe, Acme's chief executive, …; Jane Doe of Acme; Jane Doe, who leads Acme."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.endowed import endowed_post
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.organisations.portfolios import tells_practice
from extractor.mentions.people.english_titled_houses import TitledHouses
from extractor.mentions.people.english_trades import AGED
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings

_MOST_BEHIND = 18
_AFTER_PARTICIPLE = 5
_THERE = "there"
_WHERE = ("in", "at", "from", "near")
_FAMILY = "family"  # the Orr Family Chair in Law
_ONCE = "was"  # now chair of Acme, was elected mayor in 2010


class TitlesBehind(TitledHouses):
    """Reads the apposition behind a name, and the organisation that follows it.

    ``several``: whether the name is the last of a list, so that a plural in small letters may be their title.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.several = False

    def is_head(self, at: int) -> bool:
        """As for every title, and a plural behind the names of several: Ann Lee and Tom Fox, founders of Acme."""
        return super().is_head(at) or (self.several and self.is_several(at))

    def behind(self, at: int, *, appointed: bool = False) -> Office | None:
        """The office that begins at word ``at``, right behind a name; None: none there.

        ``appointed``: a verb of appointing stands before the name, so no comma need part the two.
        """
        at = self.past_country(self.past_origin(at) if appointed else at)
        beside = at < len(self.words) and (self.words.joined(at) or self.words.gap(at).strip(" ") == ")")
        bare = appointed and beside and self.is_title_word(at)
        toward = self.toward(self.around.past_bracket(at)) or self.named_as(at) or self.new(at) if appointed else None
        start = at if bare else toward or self.held_now(at) or self.apposition(at)
        if start is None or self.words.folded[start] in grammar_words("en", "and") or self._is_doing(start):
            return None  # 13 votes for Ann Lee, and 36 for the president
        earlier = self.words.text_of(start, start + 2) in grammar_words("en", "earlier")  # until recently head of
        end = self.phrase_end(min(start + 2, len(self.words)) if earlier else start)
        closed = self._closing(at, start)  # NAME (General Secretary)
        end = end if closed is None else min(end, closed)
        after = self._next_honoured(start, end)
        if after is not None or (end in self.around.person_words and self.words.joined(end)):
            end = self.before_person(start, end if after is None else after)
            if end == start:
                return None  # Joanna, met Chief Fire Officer Neil
        office = self._later(start, end) or self._office(start, end, closed=closed is not None)
        if closed is not None and office is not None and office.title is None:
            office = self._behind_house(closed, office)
        now = start > 0 and self.words.folded[start - 1] in grammar_words("en", "nowadays")
        raised = self._raised(end, now=now) if closed is None and office is not None else None
        house = None if office is None else office.affiliation
        return office if raised is None else replace(raised, affiliation=raised.affiliation or house)

    def told_as(self, start: int) -> Office | None:
        """The office of which the words from ``start`` on are, behind "as a"; None: none."""
        return self._office(start, self.phrase_end(start), closed=False)

    def _behind_house(self, end: int, housed: Office) -> Office:
        """The office behind a bracket that holds the house alone: Ann Lee (Acme), | chair; the house, if none is."""
        if end >= len(self.words) or self.words.gap(end).strip(" ") != "),":
            return housed
        later = self.behind(end)
        if later is None or later.title is None:
            return housed
        return replace(later, affiliation=later.affiliation or housed.affiliation)

    def _raised(self, end: int, *, now: bool) -> Office | None:
        """The office that one holds next, behind the comma of the one held so far: NAME, lead director, | becomes
        chairperson; ``now``: that is told to be the one held so far (NAME, currently head of risk, | has been appointed
        chief executive); None: none told."""
        words, verb = self.words, end
        if end + 1 >= len(words) or words.gap(end).strip(" )") != ",":
            return None
        while verb < end + 2 and words.folded[verb] in grammar_words("en", "auxiliary") and words.joined(verb + 1):
            verb += 1
        becoming = verb + 1 < len(words) and words.folded[verb] in grammar_words("en", "becoming") - {"became"}
        given = now and words.folded[end] != _ONCE and (self._appointed(end) or self.installed(end)) is not None
        later = self.behind(verb) if becoming and words.joined(verb + 1) else self.behind(end) if given else None
        own = later is not None and later.title is not None and not self.is_label(later.title)
        return later if own else None

    def _next_honoured(self, start: int, end: int) -> int | None:
        """The first of the honorifics of the next name, where a phrase from word ``start`` on runs into them: Tom Fox,
        Acme chair | Amb. (Rtd) Ann Lee; None: none such."""
        words = self.words
        people = self.around.people
        after = bisect_right(people, start, key=lambda one: one.first)
        name = people[after].first if after < len(people) else start
        first, _ = self.around.honorific_before(name)
        return first if start < first < name and first <= end and words.joined(first) else None

    def _later(self, start: int, end: int) -> Office | None:
        """The office that the clause behind an apposition with a former one tells: NAME, previously head of Acme, has
        been named chief executive of Beta; or behind a description: a biologist who is head of Acme; None: none."""
        words, past = self.words, grammar_words("en", "former") | grammar_words("en", "earlier")
        if words.text_of(end, end + 2) in grammar_words("en", "by_trade"):
            end += 2  # a chemist by training
        described = start > 0 and words.folded[start - 1] in ("a", "an") and end < len(words) and words.joined(end)
        if described and words.folded[end] in grammar_words("en", "relative"):
            later = self.behind(end)
            serves = self._serves_as(end + 1) is not None  # a chemist by training who serves as chief executive
            if later is not None and later.title is not None and (later.affiliation is not None or serves):
                return later
        former = words.folded[start] in past or words.text_of(start, start + 2) in past
        alone = start > 0 and words.folded[start - 1] in ("a", "an") and self.organisation_inside(start, end) is None
        if not (former or alone) or end >= len(words) or (self._appointed(end) or self.installed(end)) is None:
            return None
        going = grammar_words("en", "relative") | grammar_words("en", "copula")
        if alone and words.folded[end] not in grammar_words("en", "auxiliary") | grammar_words("en", "copula"):
            return None  # Ann Lee, a teacher, who was elected mayor
        if words.gap(end).strip(" ") != "," and words.folded[end] not in going:
            return None
        later = self.behind(end)
        if later is None or later.title is None:
            return None
        return replace(later, affiliation=later.affiliation or self.employer_behind(end, parted=True))

    def _office(self, start: int, end: int, *, closed: bool) -> Office | None:
        """The office of an apposition; ``closed``: it fills a bracket."""
        organisation = (self._letters(start, end) if closed else None) or self.around.organisation_at.get(start)
        first = start
        if organisation is not None and self.words.folded[organisation.end - 1] == _FAMILY:
            organisation = None if endowed_post(self.words, start) else organisation
        if organisation is not None:
            first = organisation.end
        if first < end and self.words.folded[first].endswith(AGED):
            first += 1  # the 19-year-old sculler
        head = self._first_head(endowed_post(self.words, first) or first, end)
        if head is not None and head + 1 in self.around.person_words and self.words.joined(head + 1):
            return None
        if head is None and organisation is not None and self._is_seat(start):
            return None
        if head is not None and (self._is_clause(start) or self._is_time(start)):
            return None
        bureau = None if head is None or organisation is not None else self.bureau(first, head)
        if bureau is not None:
            return Office(None, bureau.span, None, "name")
        if head is None:
            whole = organisation is not None and (organisation.end >= end or self.mark(organisation.end) == "/")
            whole = whole or (organisation is not None and self._is_where(organisation.end, end))
            whole = whole and not ("(" in self.words.gap(start) and tells_practice(self.words.folded[start:end]))
            return Office(None, organisation.span, None, "name") if organisation and whole else None  # WFP/Lusaka
        unfit, noun = grammar_words("en", "unfit"), self.phrase_start(head)
        placed = (
            self.words.folded[first] in _WHERE and first < noun and self.words.capital[first + 1]
        )  # NAME, in Butler
        if placed or any(self.words.folded[place] in unfit for place in range(first, noun)):
            return None
        stop, inside = self._title_stop(head, end)
        if organisation is None and inside is None:
            stop, inside = self.part_behind(stop)
            inside = inside or self.line_house(start, head, stop)
        seller = None if organisation is None else self._seller(organisation, head, stop)
        if seller is not None:
            organisation, first = seller, start
        found = organisation or inside or self._province(head, stop) or self.owner_inside(head, stop)
        found = found or self.kept_house(stop) or self._meant_for(head, stop) or self._led_by_name(head, stop)
        found = found or self._led_event(head, stop)
        if found is not None and head < found.first < stop and found.end == stop:
            stop = self.before_joint(found.first, head + 1)  # Secretary-General of | Shefa Province
        start, first = first, self._past_count(first, head)
        counted = start != first
        owner = max((place for place in range(first, head) if self.words.folded[place].endswith("'s")), default=-1)
        first = max(first, owner + 1)
        while first < head and self.words.folded[first] in grammar_words("en", "article"):
            first += 1
        first = self._past_first(first, head)
        title = self.words.span(first, stop, cut=0 if closed else self.cut(stop))
        return Office(
            self.single(title) if counted else title,
            found.span if found else None,
            self.gender(first, stop),
            "title behind",
        )

    def _is_where(self, first: int, end: int) -> bool:
        """True for the town of a house in a contact: Ann Lee, WFP Lusaka, +260 211 555 010."""
        contact = self.words.passage.block.label == "contact"
        return contact and first < end and all(at in self.around.places for at in range(first, end))

    def _closing(self, at: int, start: int) -> int | None:
        """One past the last word of the bracket that the apposition from word ``start`` on fills; None: none."""
        marks = "".join(self.words.gap(place) for place in range(at, start + 1))
        if marks.rfind("(") <= marks.rfind(")"):
            return None
        last = min(start + _MOST_BEHIND, len(self.words))
        return next((place for place in range(start + 1, last + 1) if ")" in self.words.gap(place)), None)

    def _past_count(self, first: int, head: int) -> int:
        """Past "one of" to the small words and modifiers of the plural noun: one of three Black senators → senators."""
        words = self.words
        if words.folded[first] != "one" or words.folded[first + 1] not in grammar_words("en", "of"):
            return first
        at = head
        while at > first + 2 and words.joined(at):
            word = words.folded[at - 1]
            field = word in self.facts.modifiers or (not words.capital[at - 1] and self._is_plain(at - 1))
            if not field or word in self.facts.function or word in lexicon("en").index("numerals"):
                break
            at -= 1
        return at

    def _past_first(self, first: int, head: int) -> int:
        """Past "first" and whom it counts, no part of an office: its first ever female Chief People Officer."""
        words, at = self.words, first
        if words.folded[first] != "first" or words.capital[first]:
            return first
        while at < head and words.folded[at] in grammar_words("en", "first"):
            at += 1
        owned = words.folded[first - 1] in grammar_words("en", "article")
        ranked = owned and words.folded[at] in grammar_words("en", "ranking")  # its first chief data officer
        return at if at > first + 1 or ranked or (words.capital[at] and words.joined(at)) else first

    def _is_seat(self, at: int) -> bool:
        """True behind MP: the name of a constituency (MP, Northland East)."""
        return at > 0 and self.words.folded[at - 1] in grammar_words("en", "seated")

    def _title_stop(self, head: int, end: int) -> tuple[int, Organisation | None]:
        """One past the title's last word, and the organisation that follows it."""
        closing = grammar_words("en", "trailing")
        grouped = grammar_words("en", "team_noun")  # of the charts working group
        trailing = next(
            (
                at
                for at in range(head + 1, end)
                if self.words.folded[at] in closing and grouped.isdisjoint(self.words.folded[at + 1 : at + 2])
            ),
            end,
        )
        for at in range(
            head + 1, min(len(self.words), max(end, trailing + _AFTER_PARTICIPLE if trailing < end else end))
        ):
            organisation = self.around.organisation_at.get(at)
            body = organisation is not None and not self.is_host(head, organisation)
            if organisation is not None and body and not self.is_study(head, organisation):
                board = self._board_of(organisation)
                if board is not None:
                    return board.end, organisation
                whole = self.house_of(organisation)
                stop = organisation.end if whole is not organisation else min(organisation.first, trailing)
                return self.before_joint(stop, head + 1), whole
        stop = head + 1
        for at in range(head + 1, end):
            origin = self.words.folded[at] in grammar_words("en", "placing") - grammar_words("en", "inside")
            if at == trailing or origin or self.words.folded[at] == _THERE or self._begins_another(at):
                break
            joint = self.words.folded[at] in grammar_words("en", "joining")
            house = self.kind_and_name(at + 1) if joint else None
            if house is not None and (self.words.folded[at] == "at" or house.first > at + 1):
                return self.before_joint(at, head + 1), house
            if joint and at + 1 < len(self.words) and self.words.gap(at + 1).strip(" ") == "#":
                return self.before_joint(at, head + 1), self.capitals(at + 1)  # campaigner with #SaveTheBay
            listed = self.lists(at) or self.has_more_fields(head, at) or self.enumerates(head, at)
            listed = listed or self.past_field(at) > at
            post = (
                at == head + 1 and not self.words.capital[at] and self.words.folded[at] in grammar_words("en", "post")
            )
            if post or (self.mark(at) == "," and not listed) or self._leaves_title(at):
                break  # an advisor | role
            stop = at + 1
        loose = grammar_words("en", "inside") | grammar_words("en", "nowadays") | grammar_words("en", "joining")
        while stop > head + 1 and self.words.folded[stop - 1] in loose:
            stop -= 1
        return stop, None
