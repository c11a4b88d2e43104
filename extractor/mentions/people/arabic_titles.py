"""Where an Arabic title before a name begins, walked word by word from the name."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.own import is_condolence
from extractor.mentions.naming.words import COMMAS, QUOTES, SEMICOLON
from extractor.mentions.people.arabic_titles_behind import ArabicTitlesBehind
from extractor.mentions.people.titled import is_behind_governor, is_in_house
from extractor.text import has_article

_LONGEST = 14
_SHORTEST = 3
_LEAST_PLACE = 4


def _is_owned(shown: str) -> bool:
    """True for a noun with a pronoun behind it, which ends a phrase: وصوله, خدمتها."""
    return shown.endswith(("ه", "ها", "هم"))


class ArabicTitles(ArabicTitlesBehind):
    """Finds the first and last word of the titles of one passage."""

    def title_start(self, end: int) -> tuple[int, int] | None:
        """The first word of the title that ends before word ``end``, and the letters of clitics on it."""
        found = self.parent_start(end)
        if self._is_anothers_bracket(end):
            return None
        at = 0 if found is not None else end
        while at > 0 and end - at < _LONGEST:
            if at < end and not (self.near(at) or self._is_of_branch(at)):
                break
            if at == end and not self._is_before_name(end):
                break
            at -= 1
            if at == end - 1 and self.words.gap(end).strip(" ") == ":" and self._is_label(at):
                break
            organisation = self.around.organisation_at.get(at)
            if organisation is not None and organisation.end <= end and self.head(organisation.first) is None:
                at = organisation.first
                continue
            skip = self.head(at)
            if skip is not None:
                if found is not None and not self._chained(at, found):
                    break
                found = (at, skip)
                if skip and self.words.folded[at][0] != "و":
                    found = self._deputised(at) or found
                    break
            elif found is not None and (self._ranks(at, found) or self._is_and(at, found) or self._acts(at, found)):
                continue
            elif (found is not None and not self._is_link(found)) or not self._continues(at, end):
                break
        another = found is not None and (self._is_of_several(*found) or self._is_sent_to(found[0], end))
        return None if found is None or another else self._served(found) or self._attached(found) or found

    def _is_of_branch(self, at: int) -> bool:
        """True for the country behind the dash of a house: الرئيس التنفيذي لبنك النور - | البحرين سامي الراعي."""
        dashed = self.words.gap(at).strip(" ") in ("-", "–") and at - 1 in self.around.organisation_at
        return dashed and (at in self.around.places or self.is_land(at))

    def _served(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """The office of who serves another, whose style stands between: مستشار | معالي وزير التعليم; None: no such."""
        first, _ = self.around.honorific_before(found[0])
        styled = first < found[0] and found[1] == 0 and self.governs_style(first)
        outer = self.title_start(first) if styled else None
        return None if outer is None or outer[0] - 1 in self.around.person_words else outer

    def _attached(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """The office of who is attached to another's: الوزيرة المنتدبة لدى | رئيس الحكومة, كاتب الدولة لدى | الوزير;
        None: no such."""
        words, at = self.words, found[0] - 1
        upon = at > 1 and found[1] == 0 and words.folded[at] in grammar_words("ar", "employing")
        joined = upon and all(map(words.joined, (at, at + 1)))
        return self.title_start(at) if joined and words.folded[at - 1] in grammar_words("ar", "attached") else None

    def _is_before_name(self, end: int) -> bool:
        """True where a title may end before word ``end``: blanks, comma, colon or stroke (الأمين العام / سامي), or the
        marks that hold the name alone: مدير المركز «سامي الراعي»."""
        if self.words.gap(end).strip(' )»”"') in ("", *COMMAS, ":", "/"):
            return True
        if self.words.gap(end).strip(" ") == "«" and end - 1 in self.around.organisation_at:
            return True  # لمؤسسة »مجتمعنا« سامي الراعي, the marks mirrored
        if self.words.gap(end).strip(" ") == SEMICOLON and self.words.folded[end] in self.facts.honorifics:
            return True  # عامل الإقليم؛ السيد سامي
        name = self.around.person_at.get(end)
        marks = (self.words.gap(end).strip(" "), self.words.behind(name.end)[:1]) if name is not None else ("", "")
        return marks in QUOTES

    def is_listed_bracket(self, first: int, end: int) -> bool:
        """True for a bracket with an office in a list of them: يضم المكتب: سامي الراعي (رئيسا)، هالة الحداد (نائبة)."""
        words = self.words
        closed = end < len(words) and words.gap(end).replace(" ", "").startswith(tuple(")" + mark for mark in COMMAS))
        return closed and words.gap(first).strip(" ") == "("

    def _is_anothers_bracket(self, end: int) -> bool:
        """True behind a bracket that tells of the person before it: سامي الراعي (مدير البرامج)، | هالة الحداد."""
        words = self.words
        if end >= len(words) or words.gap(end).strip(" ")[:1] != ")":
            return False
        near = range(end - 1, max(0, end - 1 - _LONGEST), -1)
        opened = next((at for at in near if "(" in words.gap(at)), 0)
        return opened > 0 and opened - 1 in self.around.person_words

    def _is_sent_to(self, first: int, end: int) -> bool:
        """True for a title with "to" before the name, the sender's: يتقدم رئيس الشركة بالتعازي إلى | سامي الراعي.

        Not for a post that goes to somebody: مهام الرئيس إلى سامي.
        """
        words = self.words
        sent = end > 0 and words.joined(end) and words.folded[end - 1] in grammar_words("ar", "towards")
        return sent and (first == 0 or words.folded[first - 1] not in grammar_words("ar", "post"))

    def _is_of_several(self, at: int, skip: int) -> bool:
        """True for the office whose deputies or aides a noun right before it tells: نواب | رئيس الجامعة سامي وهالة."""
        governed = skip == 0 and at > 0 and self.near(at) and self.opens_list(at - 1)
        governed = governed and not self.words.folded[at - 1].endswith(("ين", "ون"))  # متهمين | الأمين العام
        return governed and not has_article(self.words.folded[at - 1][self.plural_skip(at - 1) or 0 :])

    def _continues(self, at: int, end: int) -> bool:
        """True for a word that the title before word ``end`` may hold."""
        held = (
            self.may_stand(at) or self._closes(at, end) or self._governed(at, end) or (self.ties(at) and at + 1 < end)
        )
        held = held or self.ranges(at) or (self._is_taught(at) and at + 1 < end) or self._is_governed_place(at, end)
        held = held or (at == end - 1 and self.words.folded[at] in grammar_words("ar", "at_a_time"))  # مدير البنك حاليا
        felt = is_condolence(self.words, at)  # يتقدم المدير | بأصدق التعازي إلى السيد سامي
        return held and not felt and (self._is_second_field(at) or not self.surely_opens_list(at))

    def _is_second_field(self, at: int) -> bool:
        """True for what a minister has besides his first field: وزير الخارجية | والمغتربين."""
        words = self.words
        tied = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at].startswith("وال")
        before = words.folded[at - 2] if tied else ""
        minister = not self.facts.ministers.isdisjoint((before, before[1:], before.removeprefix("و")[2:]))
        return tied and minister and has_article(words.folded[at - 1])

    def _is_governed_place(self, at: int, end: int) -> bool:
        """True for a place that no list knows between who governs it and a name (محافظ تيماء | سعد بن نايف), or what a
        house with ب is called: مدير الكرة بنادي درب | سامي الراعي."""
        governing = is_behind_governor(self.words, at) or (at > 1 and self._is_of_house(at))
        return governing and at == end - 1 and self.words.joined(end) and end in self.around.person_words

    def _is_of_house(self, at: int) -> bool:
        """True for a word right behind the noun of a house with ب, and no given name: بنادي درب."""
        words = self.words
        return words.joined(at) and is_in_house(words.folded[at - 1]) and words.folded[at] not in self.facts.given

    def _is_taught(self, at: int) -> bool:
        """True for a field of study behind في, which may look like a verb: الباحثة في علم الاجتماع."""
        words = self.words
        inside = at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "inside")
        after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
        return inside and words.folded[at] in grammar_words("ar", "taught") and after.startswith("ال")

    def one_of_start(self, end: int) -> tuple[int, int] | None:
        """The first word of "one of" a plural that ends before a comma and word ``end``: إحدى المستفيدات، هالة."""
        if end < _SHORTEST or self.words.gap(end).strip(" ") not in COMMAS:
            return None
        start = self.plural_start(end)
        at = start[0] - 1 if start is not None and start[1] == 0 else -1
        return (at, 0) if at >= 0 and self._is_one_of(at) else None

    def plural_start(self, end: int) -> tuple[int, int] | None:
        """The title in the plural or dual that ends before word ``end``, as ``title_start`` gives one: أعضاء المجلس."""
        at = end
        while at > 0 and end - at < _LONGEST:
            if at == end and self.words.gap(at).strip(" ") not in ("", *COMMAS, ":"):
                return None
            if at < end and not self.near(at):
                return None
            at -= 1
            if self.opens_list(at):
                return at, self.plural_skip(at) or 0
            organisation = self.around.organisation_at.get(at)
            if organisation is not None and organisation.end <= end:
                at = organisation.first
                continue
            skip = self.head(at)
            if skip is not None and self._is_of_several(at, skip):
                continue
            if skip is not None or not (self.may_stand(at) or self._governed(at, end)):
                return None
        return None

    def _deputised(self, at: int) -> tuple[int, int] | None:
        """The office that another is held for: النائب الأسبق لرئيس البلدية, نائبة | الممثلة الخاصة للأمين العام.

        None: no such before ل.
        """
        first = at - 1
        while first > 0 and self.words.joined(first + 1) and self._is_of_title(first):
            first -= 1
        held = self.words.folded[at][0] == "ل" and first >= 0 and self.words.joined(first + 1)
        skip = self.head(first) if held else None
        deputies = grammar_words("ar", "deputy")
        if skip == 0 and first > 0 and self.words.joined(first) and self.words.folded[first - 1] in deputies:
            first -= 1
        return None if skip is None else (first, skip)

    def _is_of_title(self, at: int) -> bool:
        """True for the adjective of a title: الأسبق, and الاقتصادي in المستشار الاقتصادي لرئيس الوزراء."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        related = NISBA.match(word) is not None and before.startswith("ال") and self.words.joined(at)
        return word in self.facts.modifiers or (related and self.head(at - 1) == 0)

    def _closes(self, at: int, end: int) -> bool:
        """True for a place that no list knows, with ب before it, at the end of a title: مدير الجمارك بسطيف، سامي."""
        word = self.words.folded[at]
        if at != end - 1 or word[0] not in "بل" or word in self.facts.function:
            return False
        known = word[1:] in lexicon("ar").index("places")
        apart = self.words.gap(end).strip(" ") in COMMAS
        described = at > 0 and self.words.joined(at) and self.describes(at - 1) and end in self.around.person_words
        described = described and self.words.folded[at - 1].startswith("ال")  # المجلس البلدي لبوسعادة | سامي
        return known or (len(word) > _LEAST_PLACE and (apart or (described and word[1:] not in self.facts.given)))

    def _governed(self, at: int, end: int) -> bool:
        """True for a noun that no list knows inside a construct: برنامج دعم صغار المزارعين; or that ends one.

        What it governs must be definite or end the title, and the word before it must be open to a complement, unless
        a preposition or "and" is written onto the noun.
        """
        word, facts = self.words.folded[at], self.facts
        small = any(one in facts.function or one in facts.cues or one in facts.honorifics for one in (word, word[1:]))
        small = (
            small or len(word) < _SHORTEST or word in grammar_words("ar", "acting_alone")
        )  # بلدية النور | بحضور م. هالة
        if small or at == 0 or at in self.around.person_words or not self.near(at):
            return False
        before = self.words.folded[at - 1]
        closed = has_article(before) or before in facts.function or before in facts.cues
        if _is_owned(self.words.shown[at]) or (closed and not self._is_written_onto(at)):
            return False
        if at == end - 1:
            apart = self.words.gap(end).strip(" ") in COMMAS or self.words.folded[end] in facts.honorifics
            return apart and not closed and self.may_stand(at - 1)
        return self.words.joined(at + 1) and self.words.folded[at + 1] not in facts.function

    def _is_written_onto(self, at: int) -> bool:
        """True for a noun behind و, ل or ب whose complement is definite, a country or a body: لقرار الخروج."""
        after = at + 1
        if self.words.folded[at][0] not in "ولب" or after >= len(self.words):
            return False
        known = after in self.around.organisation_at or after in self.around.places or self.is_land(after)
        return known or self.words.folded[after].startswith("ال")

    def _is_label(self, at: int) -> bool:
        """True for an adjective before a colon, للاتصال الصحفي:, that is also a title."""
        before = self.words.folded[at - 1] if at > 0 and self.words.joined(at) else ""
        titled = self.words.folded[at] in self.facts.heads
        return titled and self.words.folded[at].startswith("ال") and has_article(before) and self.head(at - 1) is None

    def _chained(self, at: int, found: tuple[int, int]) -> bool:
        """Two titles of one person: نائب رئيس, or الرئيس التنفيذي والمدير التنفيذي."""
        nearest, skip = found
        charged = self.pair_skip(at) == 0 and self.words.folded[at] in grammar_words("ar", "charged")
        if charged and self._is_link(found):
            return False  # الجامعات المكلفة بوضع الخطة | ووكيل المحافظة
        if self.is_owned(nearest) and self.words.folded[at].startswith("ال") and not self._is_link(found):
            return False  # رهن إشارة الفريق | مهندستها
        if self.is_hers_too(nearest) and not self._is_of_one_house(at, nearest):
            return False  # التقى الوزير بشركة النور | ورئيسها
        if self._is_stood_in_for(at):
            return False  # نيابة عن الوزير | وكيل الوزارة
        house = self.around.organisation_at.get(at + 1)
        if skip == 0 and at + 2 == nearest and self.pair_skip(at) == 0:
            return True  # القائم بأعمال | مدير المكتب
        deputy = skip == 0 and self.words.folded[nearest] in grammar_words("ar", "deputising")
        if deputy and house is not None and (house.first, house.end) == (at + 1, nearest):
            return True  # وكيل وزارة الصحة | المساعد
        modified = at + 2 == nearest and self.words.folded[at + 1] in self.facts.modifiers
        ranked = modified or (at + 2 == nearest and self._ranks(at + 1, found))
        return ((at + 1 == nearest or ranked) and skip == 0) or self._is_link(found)

    def is_hers_too(self, at: int) -> bool:
        """True for a second office of the house that the first one names: مؤسس شركة النور | ورئيسها التنفيذي."""
        return self.words.folded[at][:1] == "و" and self.head(at) == 1 and self.is_owned(at)

    def _is_of_one_house(self, at: int, second: int) -> bool:
        """True where no body behind ب stands between two offices: those of such a body are not the first one's."""
        words = self.words
        between = (self.around.organisation_at.get(place) for place in range(at + 1, second))
        inside = (one for one in between if one is not None and words.folded[one.first][:1] == "ب")
        return not any(words.span(one.first, one.end).start < one.span.start for one in inside)

    def _is_stood_in_for(self, at: int) -> bool:
        """True for an office at word ``at`` for which another stands in: نيابة عن الوزير."""
        words = self.words
        led = at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "behalf")
        return led and words.folded[at - 2] in grammar_words("ar", "standing_in")

    def _ranks(self, at: int, found: tuple[int, int]) -> bool:
        """True for العام in الأمين العام المساعد, الوزارة in وكيل الوزارة المساعد: between two titles of one person."""
        beside = at + 1 == found[0] and found[1] == 0 and at > 0 and self.words.joined(at)
        if not beside:
            return False
        word, after = self.words.folded[at], self.words.folded[at + 1]
        governed = word.startswith("ال") and after in grammar_words("ar", "deputising")
        return (word in self.facts.modifiers or governed) and self.head(at - 1) in (0, 1)

    def _acts(self, at: int, found: tuple[int, int]) -> bool:
        """True for the second word of an office of two right before the one it is held for: القائم بأعمال | مدير."""
        return at + 1 == found[0] and found[1] == 0 and self.ends_pair(at)

    def _is_and(self, at: int, found: tuple[int, int]) -> bool:
        """True for "and" with a blank behind it, right before a title: الممثل المقيم | و | منسق الشؤون."""
        return self.words.folded[at] == "و" and at + 1 == found[0] and found[1] == 0

    def _is_link(self, found: tuple[int, int]) -> bool:
        if found[0] > 0 and self._is_and(found[0] - 1, found):
            return True
        return found[1] > 0 and self.words.folded[found[0]][0] == "و"
