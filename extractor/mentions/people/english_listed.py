"""English offices of several people in a row: what stands behind the last of them may be everybody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_before import TitlesBefore
from extractor.mentions.people.surroundings import Office

_LEAST_LIST = 2
_BEFORE_BY = 2  # marks and a pronoun between one who is represented and the verb: , who was


class ListedOffices:
    """Gives the people of a list in one passage what is told of all of them; ``ahead`` reads titles there."""

    def __init__(self, ahead: TitlesBefore) -> None:
        self.ahead = ahead
        self.words = ahead.words

    def spread(self, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
        """The offices of names in order, each list with what stands behind its last: A, B and C, directors of Acme."""
        told = list(offices)
        for at in range(len(told) - 2, -1, -1):
            last, office = told[at + 1], told[at]
            linked = self.ahead.links(names[at].end, names[at + 1].first)
            if self._has_bracket(names[at]):
                continue  # The speakers were Ann Lee (Acme) and Tom Fox (Beta)
            if office.title is not None and office.affiliation is None and office.title == last.title:
                told[at] = replace(office, affiliation=last.affiliation)
            elif last.affiliation is None and self._is_represented(names[at], names[at + 1], last):
                told[at + 1] = replace(last, affiliation=office.affiliation)
            elif linked and office == Office(gender=office.gender, rule=office.rule) and self._is_of_all(names[at + 1]):
                told[at] = replace(office, affiliation=last.affiliation)
            elif linked and office.title is None and office.affiliation is None and self._is_theirs(last):
                told[at + 1] = replace(last, title=self.ahead.single(last.title)) if last.title else last
                told[at] = replace(told[at + 1], gender=office.gender)
        return self._of_one_house(names, told)

    def _has_bracket(self, name: Name) -> bool:
        """True where a bracket of his own stands right behind somebody, no party and seat: Ann Lee (Acme)."""
        opened = name.end < len(self.words) and self.words.gap(name.end).strip(" ") == "("
        return opened and name.end == self.ahead.past_notes(name.end) == self.ahead.past_country(name.end)

    def _is_represented(self, name: Name, deputy: Name, office: Office) -> bool:
        """True for an officer of the house who stands in: the Minister, Ann Lee, represented by the Director, …"""
        at = deputy.first if office.title is None else self.words.range_of(office.title)[0]
        opening = grammar_words("en", "article") | grammar_words("en", "possessive")
        while at > 0 and self.words.folded[at - 1] in opening:
            at -= 1
        by = at > 1 and self.words.folded[at - 1] == "by" and self.words.folded[at - 2] in grammar_words("en", "led")
        return by and name.end <= at - 2 <= name.end + _BEFORE_BY

    def _is_of_all(self, last: Name) -> bool:
        """True where "both of ORG" follows the last of several names."""
        end = last.end
        return end < len(self.words) and self.words.folded[end] in grammar_words("en", "together")

    def _is_theirs(self, office: Office) -> bool:
        """True for a plural title behind the last name of a list: Ann Lee and Tom Fox, directors of Acme."""
        if office.title is None or office.rule != "title behind":
            return False
        first, end = self.words.range_of(office.title)
        at = first
        while at > 1 and self.words.folded[at - 1] in grammar_words("en", "article"):
            at -= 1
        if at > 1 and self.words.folded[at - 1] in grammar_words("en", "of"):
            return False  # one of the directors
        head = next((at for at in range(first, end) if self.ahead.is_head(at) or self.ahead.is_several(at)), first)
        single = head == end - 1 and office.title.end < self.words.span(first, end).end
        return single or self.ahead.is_several(head)  # already made single, for the next of the list

    def _of_one_house(self, names: Sequence[Name], offices: list[Office]) -> list[Office]:
        """With the house behind the last of several names that have no office: A, B and C of Acme; A and B of Acme."""
        told, first = list(offices), 0
        for at in range(1, len(names) + 1):
            if at < len(names) and self.ahead.links(names[at - 1].end, names[at].first):
                continue
            plain = all(office.title is None and office.affiliation is None for office in told[first : at - 1])
            last = told[at - 1]
            joined = self.words.joined(names[at - 1].end) and last.title is None and last.affiliation is not None
            ended = self.words.folded[names[at - 1].first - 1] in grammar_words("en", "and")
            if at - first >= _LEAST_LIST and plain and joined and ended:
                told[first : at - 1] = [replace(one, affiliation=last.affiliation) for one in told[first : at - 1]]
            first = at
        return told
