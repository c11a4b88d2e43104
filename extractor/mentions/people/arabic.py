"""Arabic offices: وزير الصحة الدكتور سامي الراعي; سامي الراعي، المدير العام لشركة النور.

A title stands before the name, often with a comma or honorifics between, or behind it, with or without a comma. The
phrase is walked word by word and may hold definite nouns, fields of work, organisations and places; a verb ends it.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.people.arabic_neighbours import ArabicNeighbours
from extractor.mentions.people.latin_titles import latin_office
from extractor.mentions.people.no_house import is_home, is_kept
from extractor.mentions.people.surroundings import Office, Organisation
from extractor.text import Span

_CONTACT = "contact"
_FROM, _TO = "من", "ل"
"""Written onto a name, it parts it from a title before it: أهدى المدير لسامي."""
_OWNED = "ه"
"""مدربه, his coach, folds like مدربة, a coach who is a woman."""


class ArabicOffices(ArabicNeighbours):
    """Reads the office beside each name of one passage."""

    def read(self, name: Name) -> Office:
        """The office of one name: the title before it, else the one behind; nothing where neither stands."""
        first, gender = self.before_dignity(*self.around.honorific_before(self.before_nation(name.first)))
        first = self.before_substitution(first) if first == name.first else first
        governed = name.skip > 0 and self.words.folded[name.first][name.skip - 1] == _TO
        governed = governed or self.is_governed(first, name)
        start = None if governed or self.is_coordinate(first, name) else self.own_start(first)
        if start is not None and self.is_represented(start, first, name):
            start = (start[0] + 1, 0) if start[0] + 1 < first else None  # ممثل | الوزير سامي الأستاذ مازن
        sent = self.sent_ahead(first, name) if start is None and not governed else None
        if sent is not None:
            return self.office(*sent, gender, "title before")
        before = self.words.folded[first - 1] if first > 1 else ""
        known = self.title_start(first - 1) if before in grammar_words("ar", "identity") else None
        if known is not None and self.words.opens_sentence(known[0]):
            first, start = first - 1, known  # رئيسة الجمعية هي سلمى
        elif before in grammar_words("ar", "called"):  # معلم متقاعد يدعى سامي
            first = first - 1
            start = self.title_start(first)
        beside = max(self.around.past_bracket(name.end), self.past_aside(name.end))
        direct = beside < len(self.words) and self.words.joined(beside) and self.head(beside) is not None
        after = beside if direct else self.past_pronoun(beside)  # سامي الراعي أستاذ الجراحة، بصفته زائرا
        end = self.own_end(after)
        taken = self.taken_end(first if start is None else start[0], after) if end is None else None
        if taken is not None:
            start, end = None, taken
        if start is not None and self.is_appointer(start[0], first, name):
            start = None  # عينت الوزيرة | القاضية سحر
        met = start if start is None else self.of_met(start, first)
        if met is not None and met != start:
            start, first = met, max(first, met[0] + 1)  # استقبل الوزير | السفيرة هالة
        if end is not None and ":" in self.words.gap(first) and self.is_listed_bracket(after, end):
            start = None
        if start is not None and end is not None and self._is_outranked(start, first, (after, end)):
            start = None  # المستشار سامي الراعي، المحامي العام
        stop = first
        if start is None and end is None and not governed and not self.is_coordinate(first, name):
            stop = self.before_aside(first)
            start = self.title_start(stop) if stop < first else self.one_of_start(first)
        if start is not None and not self.belongs_to_another(start, stop, honoured=first < name.first):
            return self._led_by(start, stop, name, (after, end), gender)
        if end is not None:
            return self._followed_by((after, end), first, name, gender)
        return self._untitled(first, name, gender, governed=governed)

    def _is_outranked(self, start: tuple[int, int], first: int, behind: tuple[int, int]) -> bool:
        """True where the title before a name says less than the one behind."""
        led = self.words.folded[start[0] - 1] if start[0] > 0 else ""
        rank = self._is_dignity(start, first) or self._is_below(start, first, behind)
        rank = rank or led in grammar_words("ar", "behalf")  # وقع عن الشريك سامي، رئيس …
        posts = grammar_words("ar", "post") | grammar_words("ar", "part_played")  # شريكته هالة، والتي تشغل دور المديرة
        return rank or self.words.folded[behind[0] - 1] in posts  # فوز التاجر سامي بمنصب الرئيس

    def _led_by(
        self, start: tuple[int, int], stop: int, name: Name, behind: tuple[int, int | None], gender: str
    ) -> Office:
        """The office of the title before a name, from ``start`` to word ``stop``; or the one behind it, where only that
        has a house."""
        after, end = behind
        start, stop = self._before_comma(start), self._before_calling(start[0], stop)
        office = self.office(start, stop, gender, "title before")
        signed = self.signed_for(start[0]) or self.heads_line(start[0])
        if signed is not None and office.affiliation is not None and self.is_part(office.affiliation):
            office = replace(office, affiliation=signed)  # وعن البنك مدير إدارة التمويل سامي
        apposed = self.organisation_behind(name.end)
        team = office.affiliation is not None and apposed is not None and not self._is_named(office.affiliation)
        house = apposed if team else office.affiliation or apposed or signed  # رئيس الفريق سامي، من جامعة النور
        house = house or self.who_leads(name.end)
        second = self._second(after, end, gender) if house is None else None
        if second is not None and not self._is_profession(start, after):
            return second
        house = house or (second.affiliation if second is not None else None) or self.managed(start[0])
        return replace(office, affiliation=house or self._house_of_trade(start, name.end))

    def _followed_by(self, behind: tuple[int, int], first: int, name: Name, gender: str) -> Office:
        """The office of the title behind a name whose honorifics begin at word ``first``."""
        after, end = behind
        office = self.office((after, 0), end, gender, "title behind")
        posted = self.words.folded[after - 1] in grammar_words("ar", "post")
        if office.affiliation is None and (posted or self.head(after) is None):
            return replace(office, affiliation=self.appointing(name.first))
        part = office.affiliation is not None and self.is_part(office.affiliation)
        signed = self.signed_by_noun(first) if self.is_owned(after) else None
        if signed is not None:
            return replace(office, affiliation=signed)
        whole = (self.signed_for(first) or self.apposed_house(end)) if part else None  # قسم القلب – مستشفى النور
        if office.affiliation is not None and self._is_bare(office.affiliation):
            whole = whole or self.came_from(first)
        house = whole or office.affiliation or self.apposed_house(end)
        house = house or self._joined(name.end, after) or self.signed_for(first) or self.employer_behind(end)
        house = house or self.works_in(end) or self.entrusted(first, name.end)  # انتخبت لعضوية المجلس بصفتها مديرة
        if house is None and self.words.behind(end).strip(" ") == ")":
            house = self.organisation_behind(end)  # سامي الراعي (مراقب) من بنك النيل
        return replace(office, affiliation=house)

    def _untitled(self, first: int, name: Name, gender: str, *, governed: bool) -> Office:
        """What else the words tell of a name without a title beside it: its house, a rank, a later appointment."""
        organisation = self.organisation_behind(name.end) or self.signed_for(first) or self.who_leads(name.end)
        organisation = organisation or self._house_led(first, name.end)
        if organisation is None and self.words.passage.block.label == _CONTACT:
            organisation = self.apposed_house(name.end)  # سامي الراعي، برنامج الأغذية العالمي، جوال
        likened = None if governed else self.employed_as(first, name.end)
        if likened is not None:
            office = self.office((likened[0], 1), likened[1], gender, "title behind")  # تعمل هالة | كباحثة
            return replace(office, affiliation=office.affiliation or organisation)
        later = self.later_office(first, name.end) or self.own_appointment(name.end)
        if later is not None and not governed:
            return self._appointed_to(later, name, gender)
        title = self._rank(first, name.first) or self.charge(name.end)
        latin = latin_office(self.around, name.end) if title is None else None
        if latin is not None:
            return replace(latin, affiliation=latin.affiliation or organisation, gender=gender or None)
        return Office(title, organisation, gender or None, "title before")

    def _house_led(self, first: int, end: int) -> Span | None:
        """The organisation behind a name that a verb before it gives: يدير سامي المركز, كلف سامي برئاسة المركز."""
        return self.stands_for(first, end) or self.entrusted(first, end)

    def _house_of_trade(self, start: tuple[int, int], end: int) -> Span | None:
        """The same behind a trade that has no house: تقود المحامية هالة الجمعية; not يرأس الوزير سامي اللجنة."""
        at, skip = start
        minister = self.words.folded[at][skip:].removeprefix("ال") in self.facts.ministers
        return self._house_led(at, end) if self.is_trade(at, skip=skip) and not minister else None

    def _appointed_to(self, later: tuple[int, int], name: Name, gender: str) -> Office:
        """The office of an appointment; its house is the title's own, the one joined or the one that appoints."""
        at, end = later
        office = self.office((at, 0), end, gender, "title behind")
        joined = self.around.organisation_at.get(at - 1)
        to = joined is not None and self.words.folded[joined.first - 1] in grammar_words("ar", "towards")
        house = joined.span if joined is not None and to else self.appointing(name.first)
        if office.affiliation is not None and self.is_part(office.affiliation):
            return replace(office, title=self.words.span(at, end), affiliation=house)  # مديرا لدائرة المخاطر
        return replace(office, affiliation=office.affiliation or house)

    def _joined(self, first: int, end: int) -> Span | None:
        """The organisation between a name and its office that somebody goes to: انضم إلى شركة النور بصفة مستشار."""
        towards = grammar_words("ar", "towards")
        inside = (one for one in self.around.organisations if first < one.first and one.end <= end)
        return next((one.span for one in inside if self.words.folded[one.first - 1] in towards), None)

    def _is_seat(self, at: int, one: Organisation) -> bool:
        """True for what a member of the house inside the title from word ``at`` on sits there for: عضو البرلمان عن |
        دائرة درب; not for whom somebody stands: مندوب عن بنك النيل."""
        seat = one.first > at + 2 and self.words.folded[one.first - 1] in grammar_words("ar", "seated_for")
        return seat and self.unit(at + 1, one.first - 1) is not None

    def _is_named(self, place: Span) -> bool:
        """True for a place that is an organisation of the passage, not only a noun of the title."""
        return any(one.span == place for one in self.around.organisations)

    def _is_office_too(self, at: int) -> bool:
        """True for an office right behind that of a body, and for a ministry with "and": عميد كلية الآداب | رئيس
        اللجنة, نائب رئيس مجلس الوزراء | ووزير الدفاع."""
        skip, beside = self.head(at), self.words.joined(at)
        minister = bool(skip) and self.words.folded[at][skip:] in self.facts.ministers
        return beside and (skip == 0 or minister)

    def _is_bare(self, place: Span) -> bool:
        """True for a house told by its noun alone, which no name of the passage is: رئيسة الجامعة."""
        first, end = self.words.range_of(place)
        return end == first + 1 and first not in self.around.organisation_at

    def _second(self, after: int, end: int | None, gender: str) -> Office | None:
        """The office behind the name with its house, where the title before has none: وزير الطاقة سامي الراعي، رئيس
        صندوق المناجم; None: none there, or a former one."""
        if end is None or not grammar_words("ar", "former").isdisjoint(self.words.folded[after:end]):
            return None
        office = self.office((after, 0), end, gender, "title behind")
        return office if office.affiliation is not None else None

    def _is_profession(self, start: tuple[int, int], behind: int) -> bool:
        """True for what goes with the house of an office behind the name: المترجمة هالة، أستاذة بجامعة النور."""
        words, offices = self.words.folded, self.facts.leads | self.facts.ministers
        before = words[start[0]][start[1] :]
        return before.startswith("ال") and offices.isdisjoint((before, words[behind]))

    def _is_dignity(self, start: tuple[int, int], end: int) -> bool:
        """True for a title that goes with many offices: المستشار, النائب, اللواء, المواطن, الأستاذ المساعد, نظيره."""
        ranks = grammar_words("ar", "dignity") | grammar_words("ar", "rank") | grammar_words("ar", "anybody")
        at, skip = start
        counterpart = at + 2 >= end and self.words.folded[at][skip:] in grammar_words("ar", "against")
        return counterpart or self.words.text_of(at, end)[skip:] in ranks

    def _is_below(self, start: tuple[int, int], stop: int, behind: tuple[int, int]) -> bool:
        """True for a trade of no house before the name and an office behind it: الناقد سامي الراعي، رئيس المهرجان."""
        words, (at, skip) = self.words.folded, start
        free = not any(place in self.around.organisation_at for place in range(at, stop))
        trade = words[at][skip:] in self.facts.plied and words[at][skip:].startswith(("ال", "لل"))
        office = words[behind[0]] in self.facts.leads or words[behind[0]] in self.facts.ministers
        left = words[stop - 1] in grammar_words("ar", "former")  # انتخاب الوزير السابق سامي رئيسا
        simple = at + 1 == stop and words[at][skip:].startswith("ال")
        became = (simple or left) and self.appointed_as(behind[0])
        return free and ((trade and office) or became) and self.words.joined(stop)  # انتخب الصيدلي سامي نقيبا

    def _rank(self, first: int, end: int) -> Span | None:
        """The rank among the honorifics of a person without a title: النقيب سامي الراعي; None: none there."""
        ranks, arms = grammar_words("ar", "rank"), grammar_words("ar", "arm")
        folded = self.words.folded
        forms = ((at, (folded[at], folded[at].removeprefix("و"), "ال" + folded[at])) for at in range(first, end))
        at = next((at for at, shapes in forms if not ranks.isdisjoint(shapes)), None)
        if at is None:
            return None
        stop = at + 1
        while stop < end and folded[stop] in arms and self.words.joined(stop) and len(folded[stop]) > 1:
            stop += 1
        whole = folded[at] in ranks or "ال" + folded[at] in ranks
        return self.words.span(at, stop, skip=0 if whole else 1)

    def _before_comma(self, start: tuple[int, int]) -> tuple[int, int]:
        """The first word of two titles in a row, a comma between or none: المديرة الجهوية للجمارك، المفتش العام."""
        at, skip = start
        row = None if skip else self.row_start(at)
        if row is not None:
            return row
        if skip or self.words.gap(at).strip(" ") not in COMMAS:
            return start
        outer = self.title_start(at)
        return start if outer is None or self.belongs_to_another(outer, at) else outer

    def _before_calling(self, at: int, stop: int) -> int:
        """The word where a title from word ``at`` ends, without a calling with its article behind the house, which
        looks like an adjective and is none: مدير عام المركز | المحامي; not المركز الصحفي."""
        last = self.words.folded[stop - 1]
        behind_house = at + 1 < stop - 1 and self.words.folded[stop - 2].startswith("ال")
        return stop - 1 if behind_house and last in grammar_words("ar", "no_adjective") else stop

    def appointing(self, at: int) -> Span | None:
        """The organisation that stands before the name in a sentence of appointing: عينت شركة النور سامي رئيسا."""
        before = [one for one in self.around.organisations if one.end <= at and not self._is_left(one)]
        before = [one for one in before if not self._is_appointees(one)]
        if not before or any("." in self.words.gap(place) for place in range(before[-1].end, at + 1)):
            return None
        outside = [one for one in before if not self.in_relative_clause(one, at)]
        return (outside or before)[-1].span

    def _is_appointees(self, one: Organisation) -> bool:
        """True for a house inside the title of who was named before in the sentence: تعيين سامي بمنصب رئيس | دائرة درب،
        هالة بمنصب المديرة."""
        held = one.first > 0 and self.words.joined(one.first) and self.head(one.first - 1) is not None
        sentence = range(self.words.sentence_start(one.first), one.first) if held else ()
        return any(at in self.around.person_words for at in sentence)

    def _is_left(self, one: Organisation) -> bool:
        """True for the house that somebody or something comes from or leaves: انضم إلى البنك قادما من | شركة النور,
        استقال من | شركة النور وتولى منصب المدير."""
        words, first = self.words.folded, one.first
        left = first > 1 and words[first - 1] == _FROM
        gone = grammar_words("ar", "coming") | grammar_words("ar", "gone_from")
        return left and not gone.isdisjoint((words[first - 2], words[first - 2][1:]))

    def office(self, start: tuple[int, int], end: int, gender: str, rule: str) -> Office:
        """The office of the title from ``start`` to word ``end``: its words, its organisation, the gender it tells."""
        at, skip = start
        inside = [
            self.around.organisation_at[place] for place in range(at, end) if place in self.around.organisation_at
        ]
        inside = [one for one in inside if not self.relates(one.first - 1) and not self._is_seat(at, one)]
        organisation = next((one for one in inside if one.first > at and not self.is_field(at, one)), None)
        if organisation is not None and is_home(self.words, at, organisation.first):
            organisation = None  # منمية من بلدية النور
        stop = end if organisation is None else organisation.first
        house = self.house_behind(organisation.end) if organisation is not None else None
        part = organisation is not None and self.words.folded[organisation.first].lstrip("ل") in self.parts()
        if part and house is not None and house.end <= end:
            organisation, stop = house, house.first  # لقطاع الآثار بهيئة التراث
        open_end = grammar_words("ar", "inside") | {"لل"}  # المفوض العام للـ«أونروا»
        while stop > at + 1 and (
            self.words.folded[stop - 1] in open_end or self.governs(stop) or self.ranges(stop - 1)
        ):
            stop -= 1
        spoken = organisation is not None and self.words.folded[organisation.first - 1] in grammar_words("ar", "voice")
        if organisation is not None and (spoken or self.is_construct(organisation, stop)):
            stop = self.past_rank(at, organisation.end, end)  # المتحدث باسم الوزارة
            second = organisation.end
            if second < end and (self.is_hers_too(second) or self._is_office_too(second)):
                stop = end  # مؤسس شركة النور ورئيسها التنفيذي
        owned = self.words.shown[at].endswith(_OWNED)
        told = gender or ("" if owned else self.told_gender(at, skip)) or None
        title = self.words.span(at, stop, skip=skip)
        if (
            organisation is not None
            and is_kept(self.words, organisation.first)
            and organisation.end > organisation.first + 1
        ):
            held = self.words.span(organisation.first + 1, organisation.end)
            return Office(self.words.span(at, organisation.end, skip=skip), held, told, rule)  # أمين صندوق النقابة
        affiliation = organisation.span if organisation else self.unit(at + 1, end) or self.owner(at, end)
        return Office(title, affiliation, told, rule)
