"""Offices that several Arabic names share or take in turn.

أعضاء المجلس سامي الراعي وهالة الحداد: the title in the plural is each one's; سامي وهالة، المدير والمديرة على التوالي:
the first title is the first one's, and so on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.mention import Told
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.people.arabic import ArabicOffices
from extractor.mentions.people.arabic_words import STOPS_AND_QUOTES
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_SHARED = "title shared"
_MOST_BETWEEN = 6
_MOST_BEFORE_POST = 3
_ALL_OF = 2
_LONGEST_BRACKET = 9


class ArabicLists:
    """Completes the offices of the people of one passage, in their order."""

    def __init__(self, reader: ArabicOffices, people: Sequence[Name]) -> None:
        self.reader = reader
        self.words = reader.words
        self.people = people

    def completed(self, offices: Sequence[Office]) -> list[Office]:
        """The offices, with those that a list of names shares or shares out."""
        filled = list(offices)
        for run in self._runs():
            turns = self._in_turn(run)
            if turns is not None:
                for index, office in zip(run, turns, strict=True):
                    filled[index] = office
                continue
            shared = self._shared(run, filled[run[0]])
            for index in run if shared is not None else ():
                if filled[index].title is None and shared is not None:
                    told = filled[index]
                    filled[index] = replace(
                        shared, affiliation=told.affiliation or shared.affiliation, gender=told.gender
                    )
        return self._with_seconds(self._with_members(self._with_colleagues(filled)))

    def _with_members(self, offices: list[Office]) -> list[Office]:
        """The offices; who sits on a bench or board has the house of who presides over it: برئاسة المستشار سامي
        وعضوية المستشارين كريم وهالة."""
        words, chair = self.words, -1
        for index, name in enumerate(self.people):
            first = self._phrase_start(index, offices[index])
            before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
            told = before.removeprefix("و") in grammar_words("ar", "membership") or self._is_titled_member(
                offices[index]
            )
            if before in grammar_words("ar", "led"):
                chair = index
            elif chair >= 0 and any(map(words.opens_sentence, range(self.people[index - 1].end, first + 1))):
                chair = -1
            elif chair >= 0 and (told or self._follows(self.people[index - 1], name)):
                house = offices[index].affiliation or offices[chair].affiliation
                offices[index] = replace(offices[index], affiliation=house)
        return offices

    def _is_titled_member(self, office: Office) -> bool:
        """True for a title that is membership itself: وعضوية | سامي."""
        at = -1 if office.title is None else self.words.range_of(office.title)[0]
        return at >= 0 and self.words.folded[at].removeprefix("و") in grammar_words("ar", "membership")

    def _phrase_start(self, index: int, office: Office) -> int:
        """The first word of a name with the honorifics and the title before it."""
        name = self.people[index]
        first, _ = self.reader.around.honorific_before(name.first)
        before = office.title is not None and office.title.end <= self.words.span(name.first, name.end).start
        return min(first, self.words.range_of(office.title)[0]) if before and office.title is not None else first

    def _phrase_end(self, index: int, office: Office) -> int:
        """One past the last word of a name with the title and house behind it."""
        behind = [place.end for place in (office.title, office.affiliation) if place is not None]
        end = self.people[index].end
        return max([end, *(self.words.range_of(Span(place - 1, place))[1] for place in behind)])

    def _with_seconds(self, offices: list[Office]) -> list[Office]:
        """The offices; "her director" right behind a name has no house that stands before another's: رئيس الجمعية سامي
        | ومديرتها هالة has that of سامي."""
        words = self.words
        for index in range(1, len(offices)):
            office, end = offices[index], self._phrase_end(index - 1, offices[index - 1])
            if office.title is None or office.affiliation is None or offices[index - 1].title is None:
                continue
            first, _ = words.range_of(office.title)
            near = words.joined(first) or words.gap(first).strip(" ") in COMMAS
            beside = first == end and near and self.reader.is_hers_too(first)
            if not beside or office.affiliation.start > office.title.start:
                continue
            house = offices[index - 1].affiliation
            another = index > 1 and office.affiliation.start < words.span(0, self.people[index - 2].end).end
            if house is not None or another:
                offices[index] = replace(office, affiliation=house)
        return offices

    def _with_colleagues(self, offices: list[Office]) -> list[Office]:
        """The offices; who is called a colleague works where the one named before does: وقالت زميلته الباحثة سامية."""
        words = self.words
        for index in range(1, len(offices)):
            office, name = offices[index], self.people[index]
            first, _ = self.reader.around.honorific_before(name.first)
            if office.title is not None and office.title.end <= words.span(name.first, name.end).start:
                first = words.range_of(office.title)[0]
            called = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("ar", "colleague")
            if called and office.affiliation is None:
                offices[index] = replace(office, affiliation=offices[index - 1].affiliation)
        return offices

    # -- the list of names -------------------------------------------------------------------------------------------

    def _runs(self) -> Iterator[list[int]]:
        """People who follow each other in a list, as places in ``people``; two and more."""
        run = [0]
        for index in range(1, len(self.people)):
            if self._follows(self.people[index - 1], self.people[index]):
                run.append(index)
                continue
            if len(run) > 1:
                yield run
            run = [index]
        if len(run) > 1:
            yield run

    def _follows(self, before: Name, name: Name) -> bool:
        """True for the next of a list: سامي وهالة; سامي، وهالة; سامي من تونس، وهالة."""
        words = self.words
        first, _ = self.reader.around.honorific_before(name.first)
        joined = name.skip > 0 if first == name.first else words.folded[first].startswith("و")
        trade = not joined and first > before.end and words.joined(first)
        if trade and any(self.reader.is_trade(first - 1, skip=skip) for skip in (0, 1)):
            first, joined = first - 1, words.folded[first - 1].startswith("و")  # سامي، والمحامية هالة
        if first < before.end:
            return False
        start = self._past_house(self.reader.around.past_bracket(before.end))
        gaps = [words.gap(at) for at in range(before.end, first + 1)]
        stopped = not STOPS_AND_QUOTES.isdisjoint("".join(gaps))
        if stopped or not (joined or gaps[-1].strip(" ") in COMMAS):
            return False
        between = words.folded[start:first]
        if not between:
            return True
        origin = between[0] in grammar_words("ar", "from") and len(between) <= _MOST_BETWEEN
        verbs = self.reader.facts.cues
        return joined and origin and not any(word in verbs for word in between)

    def _past_house(self, at: int) -> int:
        """Past a bracket with the house of who is named before it: نائبا الرئيس: سامي (شركة درب، فاس) | وهالة."""
        words = self.words
        if at >= len(words) or words.gap(at).strip(" ") != "(" or at not in self.reader.around.organisation_at:
            return at
        near = range(at + 1, min(at + _LONGEST_BRACKET, len(words)))
        return next((end for end in near if words.gap(end).strip(" ")[:1] == ")"), at)

    # -- one title for all -------------------------------------------------------------------------------------------

    def _shared(self, run: Sequence[int], office: Office) -> Office | None:
        """The office that the first name of a run has in the plural; None: no such."""
        first, _ = self.reader.around.honorific_before(self.people[run[0]].first)
        if office.title is not None and self._is_labelled(office.title):
            first, _ = self.words.range_of(office.title)  # عضوان: المحامية سلمى، د. سامي
        elif office.title is not None:
            return _shared(replace(office, gender=None)) if self._is_of_many(office.title) else None
        end = self._before_all(first)
        members = self._membership(end)
        if members is not None:
            return members
        start = self.reader.plural_start(end)
        if start is None:
            return self._held_by_all(self.people[run[-1]].end)
        if self.reader.is_dual(start) and len(run) != _ALL_OF:
            return None
        at, skip = start
        return _shared(self.reader.office((at, skip), end, "", _SHARED))

    def _is_labelled(self, title: Span) -> bool:
        """True for a title right behind a title in the plural that opens its line before a colon: عضوان: | المحامية."""
        first, _ = self.words.range_of(title)
        start = self.reader.plural_start(first) if self.words.gap(first).strip(" ") == ":" else None
        return start is not None and start[0] == 0

    def _held_by_all(self, at: int) -> Office | None:
        """The office in the plural right behind the last name of a list: سامي وهالة أعضاء المجلس; None: none there."""
        if at >= len(self.words) or not self.words.joined(at) or self.reader.plural_skip(at) != 0:
            return None
        end = self.reader.title_end(at, appointed=True)
        return None if end is None else _shared(self.reader.office((at, 0), end, "", _SHARED))

    def _membership(self, end: int) -> Office | None:
        """The office of names behind "with the membership of": وعضوية كل من سامي وهالة; None: none there."""
        word = self.words.folded[end - 1] if end > 0 else ""
        if word.removeprefix("و") not in grammar_words("ar", "membership") or not self.words.joined(end):
            return None
        title = self.words.span(end - 1, end, skip=1 if word.startswith("و") else 0)
        return _shared(Office(title))

    def _is_of_many(self, title: Span) -> bool:
        """True for a title behind a post that many held: الذين تولوا منصب مدير النادي."""
        at, _ = self.words.range_of(title)
        if at < 1 or self.words.folded[at - 1] not in grammar_words("ar", "post"):
            return False
        many = grammar_words("ar", "many")
        return any(self.words.folded[place] in many for place in range(max(0, at - 1 - _MOST_BEFORE_POST), at - 1))

    def _before_all(self, at: int) -> int:
        """Before "both of" and "they are": الوزيران كل من سامي وهالة, وهم سامي وهالة."""
        folded = self.words.folded
        if at > 0 and folded[at - 1] in grammar_words("ar", "gentlemen"):
            at -= 1  # أعضاء المجلس السادة: سامي الراعي، هالة الحداد
        if at >= _ALL_OF and folded[at - 1] == "من" and folded[at - _ALL_OF] in grammar_words("ar", "each"):
            return at - _ALL_OF
        return at - 1 if at > 0 and folded[at - 1] in grammar_words("ar", "namely") else at

    # -- to each his own ---------------------------------------------------------------------------------------------

    def _in_turn(self, run: Sequence[int]) -> list[Office] | None:
        """As many offices as names, in their order, where the text says "respectively"; None: it does not."""
        last = self.people[run[-1]].end
        if self._says_turn(last):
            first, _ = self.reader.around.honorific_before(self.people[run[0]].first)
            start = self.reader.title_start(first)
            return None if start is None else self._shared_out(start, first, len(run), "title before")
        end = self.reader.title_end(last)
        if end is None or not self._says_turn(end):
            return None
        return self._shared_out((last, 0), end, len(run), "title behind")

    def _says_turn(self, at: int) -> bool:
        """True where "respectively" stands at word ``at``: على التوالي."""
        words = self.words
        told = at + 1 < len(words) and words.folded[at] == "علي" and words.joined(at + 1)
        return told and words.folded[at + 1] in grammar_words("ar", "respectively")

    def _shared_out(self, start: tuple[int, int], end: int, count: int, rule: str) -> list[Office] | None:
        """The titles that "and" parts, where they are as many as the names: مدير البنك ورئيسة الجامعة."""
        first, skip = start
        cuts = [
            at
            for at in range(first + 1, end)
            if self.words.folded[at][0] == "و"
            and self.reader.head(at) == 1
            and (at - 1 in self.reader.around.organisation_at or at not in self.reader.around.organisation_at)
        ]
        if len(cuts) + 1 != count:
            return None
        starts = [(first, skip), *((at, 1) for at in cuts)]
        return [self.reader.office(one, stop, "", rule) for one, stop in zip(starts, [*cuts, end], strict=True)]


def _shared(office: Office) -> Office:
    """An office that several persons have at once."""
    return replace(office, rule=_SHARED, told=Told.SHARED)
