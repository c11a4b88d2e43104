"""What is told of several people at once: Acme promoted A, B and C to partner; A and B are directors of Acme; Captain
A, Lieutenant B and Detective C of the Harbour Police; Acme's staff, led by A."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import forces, grammar_words, officials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_ahead import HousesBefore
from extractor.mentions.people.english_before import TitlesBefore
from extractor.mentions.people.english_delegations import is_next
from extractor.mentions.people.english_several import TitlesOfSeveral
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_OFFICE_WITHIN = 5  # words from a name to the office that it is given
_LED_WITHIN = 10  # words between who leads one part of a house and who leads the next
_PAIR = 2
_RANK, _STAFF, _ACADEMIC = "rank", "staff", "academic"


class CoordinatedOffices:
    """Gives the people of a list in one passage the office and the house that are told once for all of them."""

    def __init__(self, ahead: TitlesBefore, behind: TitlesOfSeveral, houses: HousesBefore) -> None:
        self.ahead, self.behind, self.houses = ahead, behind, houses
        self.around, self.words = ahead.around, ahead.words

    def completed(self, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
        """The offices of names in order, with what is told of all of a list."""
        told = list(offices)
        for first, end in self._lists(names):
            office = self._of_all(names[first], names[end - 1])
            free = all(one.title is None or one is told[end - 1] for one in told[first:end])
            if office is None or not free:
                continue
            for at in range(first, end):
                house = office.affiliation or told[at].affiliation
                told[at] = replace(told[at], title=office.title, affiliation=house, rule=office.rule)
        self._carry_on(names, told)
        self._spread_house(names, told)
        self._spread_led(names, told)
        self._spread_run(names, told)
        return told

    def _lists(self, names: Sequence[Name]) -> Iterator[tuple[int, int]]:
        """The ranges of names that stand in one list."""
        first = 0
        for at in range(1, len(names) + 1):
            if at < len(names) and self.ahead.links(names[at - 1].end, names[at].first):
                continue
            if at - first > 1:
                yield first, at
            first = at

    def _of_all(self, first: Name, last: Name) -> Office | None:
        """The office that a verb before or behind a list of names, or its noun before, gives to all; None: none."""
        opening, _ = self.around.honorific_before(first.first)
        if not self.ahead.is_given(opening):
            return self.behind.together(last.end) or self.behind.seat(last.end)
        office = self.behind.given(last.end) or self.behind.seat(last.end, appointed=True)
        house = None if office is None else self.houses.appointer(last.end, opening - 1, opening, office)
        return None if office is None else replace(office, affiliation=office.affiliation or house)

    def _carry_on(self, names: Sequence[Name], told: list[Office]) -> None:
        """Gives those behind one who is appointed the offices that go on without the verb: Acme promoted A to partner,
        B to counsel and C to secretary; named A chair and B secretary."""
        appointed = False
        for at, name in enumerate(names):
            opening, _ = self.around.honorific_before(name.first)
            own = told[at].title is not None
            if own or not appointed or not is_next(self.around, self._end(names[at - 1], told[at - 1]), opening):
                appointed = own and self.ahead.is_given(opening)
                continue
            office = self.behind.next_given(name.end)
            appointed = office is not None and office.title is not None and self._is_near(name, office.title)
            if office is not None and appointed:
                before = told[at - 1].affiliation
                house = before if before is not None and before.end <= names[at - 1].span.start else None
                told[at] = replace(office, affiliation=office.affiliation or house)

    def _end(self, name: Name, office: Office) -> int:
        """One past the last word of a name and of the office and house behind it."""
        told = (span for span in (office.title, office.affiliation) if span is not None)
        return max([name.end, *(self.words.range_of(span)[1] for span in told)])

    def _is_near(self, name: Name, title: Span) -> bool:
        """True for a title right behind a name, "to", "as" and an article between: NAME to the post of partner."""
        return self.words.range_of(title)[0] - name.end <= _OFFICE_WITHIN

    def _spread_house(self, names: Sequence[Name], told: list[Office]) -> None:
        """Gives those of one list whose ranks stand before their names the house behind the last of them."""
        for at in range(len(told) - 2, -1, -1):
            office, after = told[at], told[at + 1]
            if office.title is None or after.title is None or after.affiliation is None or office.affiliation:
                continue
            start = self.words.range_of(after.title)[0]
            before = office.title.end <= names[at].span.start and after.title.end <= names[at + 1].span.start
            listed = before and is_next(self.around, names[at].end, start)
            kinds = {self._kind(office.title), self._kind(after.title)}
            alike = None not in kinds and (len(kinds) == 1 or _ACADEMIC not in kinds)
            alike = alike or self._prosecutes_with(office.title, after)
            if listed and alike and self.words.range_of(after.affiliation)[0] > start:
                told[at] = replace(office, affiliation=after.affiliation)

    def _prosecutes_with(self, title: Span, after: Office) -> bool:
        """True for who pleads for the division of a state of which the next is, a chief or one who pleads too: Trial
        Attorney A and Deputy Chief B of the Fraud Section."""
        house = after.affiliation
        part = house is not None and self._is_in(grammar_words("en", "subordinate"), house)
        return (
            part
            and after.title is not None
            and self._pleads(title)
            and (self._pleads(after.title) or self._is_in(grammar_words("en", "chiefly"), after.title))
        )

    def _pleads(self, title: Span) -> bool:
        """True for a trial attorney, counsel, prosecutor."""
        first, end = self.words.range_of(title)
        ends = {self.words.folded[end - 1], self.words.text_of(max(first, end - _PAIR), end)}
        return not ends.isdisjoint(grammar_words("en", "prosecuting"))

    def _is_in(self, terms: frozenset[str], span: Span) -> bool:
        """True where one of the words of a place is among ``terms``."""
        return not terms.isdisjoint(self.words.folded[slice(*self.words.range_of(span))])

    def _kind(self, title: Span) -> str | None:
        """What a title's holder is in a house, a rank of a force, a scholar or one of the staff; None: none of these,
        as who leads it, is elected or plies a trade."""
        first, end = self.words.range_of(title)
        parts = self.words.folded[first:end]
        if not officials().isdisjoint(parts):
            return None
        last = parts[-1]
        if last in forces() or last in grammar_words("en", "service"):
            return _RANK
        if last in grammar_words("en", "academic"):
            return _ACADEMIC
        return _STAFF if last in self.around.facts.staff else None

    def _spread_led(self, names: Sequence[Name], told: list[Office]) -> None:
        """Gives who leads another part of a house that house: Acme's repair staff, led by A, and the paint staff, led
        by B."""
        for at in range(1, len(told)):
            house, before, name = told[at - 1].affiliation, names[at - 1], names[at]
            if house is None or told[at].title or told[at].affiliation or not self.houses.is_led_by(before.first):
                continue
            near = name.first - before.end <= _LED_WITHIN and self.houses.is_led_by(name.first)
            inside = range(before.end, name.first)
            apart = any(self.words.opens_sentence(place) or place in self.around.organisation_at for place in inside)
            both = self.words.folded[before.end] in grammar_words("en", "and") if near else False
            if near and both and not apart:
                told[at] = replace(told[at], affiliation=house)

    def _spread_run(self, names: Sequence[Name], told: list[Office]) -> None:
        """Gives all who founded or run a house that house: Acme was founded in 2014 by A, B and her brother C; not
        where one of them is of another."""
        at = 0
        while at < len(names) - 1:
            end = self.houses.company(names, told, at)
            opening, _ = self.around.honorific_before(names[at].first)
            house = self.houses.led(told[at], opening) if end - at > 1 else None
            if house is not None and all(one.affiliation in (None, house) for one in told[at:end]):
                told[at:end] = [replace(one, affiliation=house) for one in told[at:end]]
            at = end
