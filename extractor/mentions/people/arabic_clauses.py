"""Clauses between an Arabic name and its office: وهو مدير الشركة, الذي يشغل منصب المدير, التي ترأس لجنة الأهل."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.people.arabic_words import STOPS, STOPS_AND_QUOTES
from extractor.mentions.people.arabic_working import ArabicWorking
from extractor.text import Span

_FROM = "من"
_LONGEST_TOWN = 3  # words
_MOST_CHARGE = 7
_LONGEST_ASIDE = 7
_MOST_APPOSED = 7
_MOST_TO_CAPACITY = 10
_MOST_TO_VERB = 4
_MOST_TO_OFFICE = 14


class ArabicClauses(ArabicWorking):
    """Reads the relative clauses and appositions of one passage."""

    def charge(self, at: int) -> Span | None:
        """The charge of سامية، التي ترأس لجنة الأهل, verb and object, as a title; None: none there."""
        words = self.words
        verb = at + 1
        if verb + 1 >= len(words) or words.folded[at] not in grammar_words("ar", "pronoun") or not words.joined(verb):
            return None
        taken = words.folded[verb] in grammar_words("ar", "taking") and verb + 2 < len(words)
        if taken and words.folded[verb + 1] in grammar_words("ar", "presidency") and words.joined(verb + 1):
            verb += 1  # الذي تولى إدارة المتحف
        elif words.folded[verb] not in grammar_words("ar", "charge"):
            return None
        end = verb + 1
        body = self.around.organisation_at.get(end)
        end = body.end if body is not None else end
        while body is None and end < len(words) and end - verb <= _MOST_CHARGE and words.joined(end):
            if end in self.around.organisation_at or not (end == verb + 1 or self.may_stand(end)):
                break
            end += 1
        while end > verb + 1 and words.folded[end - 1] in grammar_words("ar", "inside"):
            end -= 1
        return words.span(verb, end)

    def past_pronoun(self, at: int) -> int:
        """Past what leads from a name to its office: سامي، وهو مدير الشركة; سامي الذي يشغل منصب المدير."""
        words = self.words
        if at + 2 >= len(words):
            return at
        at = self._past_age(at)
        close = at < len(words) and words.gap(at).strip(" )") in ("", *COMMAS) and "\n" not in words.gap(at)
        if close and words.folded[at] in grammar_words("ar", "identity"):
            return at + 1
        if close and words.folded[at] in grammar_words("ar", "becoming") and words.joined(at + 1):
            return at + 1 if self.appointed_as(at + 1) else at  # اختير سامي ليكون مديرا
        if at + 2 >= len(words):
            return at
        post = max(self._past_post(at), self.past_work(at))
        if post > at:
            return post
        relative = words.folded[at] in grammar_words("ar", "pronoun") and all(map(words.joined, (at + 1, at + 2)))
        if relative and words.folded[at + 1] in grammar_words("ar", "being") | grammar_words("ar", "made"):
            office = self.head(at + 2) == 0 or self.appointed_as(at + 2)
            return at + 2 if office else at  # التي كانت مديرة المتحف, الذي انتخب نقيبا
        holding = words.folded[at] in grammar_words("ar", "pronoun") and at + 3 < len(words)
        for post in (at + 2, at + 3) if holding else ():  # الذي يشغل منصب المدير, الذي يشغل أيضا منصب المدير
            posts = grammar_words("ar", "post") | grammar_words("ar", "part_played")
            told = post + 1 < len(words) and words.folded[post] in posts
            if told and all(map(words.joined, range(at + 1, post + 2))):
                return post + 1
        return at

    def past_aside(self, at: int) -> int:
        """Past a bracket behind a name, where an office stands behind the bracket: سامي الراعي (من كلية الطب) مديرا;
        سامي (أردني الجنسية)، مندوب شركة درب; past what he is called, سامي الراعي «زوزو» مدربا; ``at``: no such."""
        words = self.words
        if self.behind_marks(at + 1) and (self.head(at + 1) == 0 or self.appointed_as(at + 1)):
            return at + 1
        town = self._past_town(at)
        if town > at:
            return town
        respected = at + 1 < len(words) and words.joined(at) and words.folded[at] in grammar_words("ar", "respected")
        if respected and self.head(at + 1) == 0:
            return at + 1  # سامي الراعي المحترم | رئيس الجامعة
        if at >= len(words) or words.gap(at).strip(" ") != "(" or self.head(at) is not None or self.appointed_as(at):
            return at
        for end in range(at + 1, min(at + _LONGEST_ASIDE, len(words))):
            gap = words.gap(end).strip(" ")
            if gap in (")", *(")" + mark for mark in COMMAS)):
                office = self.head(end) == 0 or (gap == ")" and self.appointed_as(end))
                return end if office and end not in self.around.person_words else at
            if gap:
                return at
        return at

    def _past_town(self, at: int) -> int:
        """Past where somebody is from, a comma and an office behind it: المزارعة هالة من قرية النور، | رئيسة الجمعية;
        ``at``: no such, also where a house stands there."""
        words = self.words
        if at + 1 >= len(words) or words.folded[at] != _FROM or not words.joined(at):
            return at
        for end in range(at + 2, min(at + 2 + _LONGEST_TOWN, len(words))):
            if not words.joined(end - 1) or end - 1 in self.around.organisation_at or self.head(end - 1) is not None:
                return at
            if words.gap(end).strip(" ") in COMMAS and not words.joined(end):
                return end if self.head(end) == 0 else at
        return at

    def taken_end(self, first: int, after: int) -> int | None:
        """The end of what somebody takes over: تتولى سامية الراعي رئاسة التحرير; None: nothing of the kind.

        ``first`` is the first word of the person with title, ``after`` the word behind the name.
        """
        words, verbs = self.words, grammar_words("ar", "taking")
        if after + 1 >= len(words) or words.folded[after] not in grammar_words("ar", "presidency"):
            return None
        near = range(max(0, first - _MOST_TO_VERB), first)
        taken = any(words.folded[at] in verbs or words.folded[at][1:] in verbs for at in near)
        if not taken or not words.joined(after) or not words.joined(after + 1):
            return None
        house = self.around.organisation_at.get(after + 1)
        if house is not None:
            return house.end
        end = after + 1
        while end < len(words) and words.joined(end) and end - after <= _MOST_CHARGE and self.may_stand(end):
            end += 1
        return end if end > after + 1 else None

    def later_office(self, first: int, after: int) -> tuple[int, int] | None:
        """The words of the office that an appointment tells behind an aside; None: none there.

        تعيين سامي الراعي، القادم من بنك النيل، مديرا للمخاطر; انضمت هالة إلى بنك النيل مديرة للمخاطر. ``first`` is the
        first word of the person with honorifics, ``after`` the word behind the name.
        """
        words, verbs = self.words, grammar_words("ar", "appointing")
        near = range(max(0, first - _MOST_TO_VERB), first)
        if not any(words.folded[at] in verbs or words.folded[at].removeprefix("و") in verbs for at in near):
            return None
        for at in range(after, min(after + _MOST_TO_OFFICE, len(words))):
            if not STOPS_AND_QUOTES.isdisjoint(words.gap(at)) or at in self.around.person_words:
                return None
            if at > after and self._is_object(at):
                end = self.title_end(at, appointed=True)
                return None if end is None else (at, end)
        return None

    def employed_as(self, first: int, after: int) -> tuple[int, int] | None:
        """The words of the office behind "as" of who works or is made it, the first with كـ on it: تعمل هالة الراعي |
        كباحثة في معهد درب, يشتغل سامي حاليا كمدير; not عرف سامي كباحث, nor behind a comma.

        ``first`` is the first word of the person with honorifics, ``after`` the word behind the name.
        """
        words = self.words
        verbs = grammar_words("ar", "working") | grammar_words("ar", "appointing") | grammar_words("ar", "made")
        at = after
        for passed in (grammar_words("ar", "pronoun"), verbs, grammar_words("ar", "at_a_time")):
            at += at < len(words) and words.folded[at] in passed
        if at >= len(words) or not all(map(words.joined, range(after + 1, at + 1))) or self.head(at) != 1:
            return None
        if words.gap(after).strip(" ") and (at == after or words.gap(after).strip(" ") not in COMMAS):
            return None
        near = (*words.folded[max(0, first - _MOST_TO_VERB) : first], *words.folded[after:at])
        told = any(word in verbs or word.removeprefix("و") in verbs for word in near)
        if not told or words.folded[at][0] != "ك" or words.folded[at] in self.facts.heads:
            return None
        end = self.title_end(at, appointed=True)
        return None if end is None else (at, end)

    def own_appointment(self, after: int) -> tuple[int, int] | None:
        """The words of the office behind "his appointment": استقبل سامي الراعي بمناسبة تعيينه رئيسا للاتحاد; None: no
        such in the sentence before another person."""
        words = self.words
        for at in range(after, min(after + _MOST_TO_OFFICE, len(words) - 1)):
            if not STOPS_AND_QUOTES.isdisjoint(words.gap(at)) or at in self.around.person_words:
                return None
            noun = words.folded[at].removesuffix("ها").removesuffix("ه")
            if noun != words.folded[at] and noun in grammar_words("ar", "appointment") and words.joined(at + 1):
                bare = self.head(at + 1) == 0 and not words.folded[at + 1].startswith("ال")
                end = self.title_end(at + 1, appointed=True) if bare or self.appointed_as(at + 1) else None
                return None if end is None else (at + 1, end)
        return None

    def _is_object(self, at: int) -> bool:
        """True for a title noun without article as an object behind a comma or body, no verb: مديرا, مديرة للمخاطر."""
        words = self.words
        if words.folded[at - 1] in grammar_words("ar", "post") | grammar_words("ar", "capacity"):
            return self.head(at) == 0
        beside = words.gap(at).strip(" ") in COMMAS or at - 1 in self.around.organisation_at
        woman = self.head(at) == 0 and words.shown[at].endswith("ة") and not words.folded[at].startswith("ال")
        man = self.indefinite(at) in self.facts.heads and (beside or words.folded[at - 1].startswith("ال"))
        return man or (woman and beside)

    def _past_post(self, at: int) -> int:
        """Past "to the post of" behind a name, and "as her" in its sentence: سامي في منصب المدير, بصفتها مديرة."""
        words, posts = self.words, grammar_words("ar", "post")
        if words.folded[at] in grammar_words("ar", "taking") and at + 3 < len(words) and words.joined(at):
            post = self._past_post(at + 1)  # سامية ستتولى منصب المديرة
            return post if post > at + 1 else at
        worked = at + 2 < len(words) and words.folded[at] in posts and words.joined(at)
        if worked and words.folded[at + 1] in grammar_words("ar", "occupation") and self.appointed_as(at + 2):
            return at + 2  # باشر سامي مهام عمله رئيسا
        performed = words.folded[at] in grammar_words("ar", "performing")  # بالقيام بأعمال, بتسيير أعمال
        leading = performed or words.folded[at] in grammar_words("ar", "into") | grammar_words("ar", "out_of")
        first = at + 1 if leading and words.joined(at + 1) else at
        told = words.folded[first] in posts or (performed and "ب" + words.folded[first] in posts)
        if told and words.joined(at) and words.joined(first + 1):
            return first + 1 if self.head(first + 1) is not None else at
        own = words.folded[first].removesuffix("ها").removesuffix("ه") in posts
        if own and words.joined(at) and self.appointed_as(first + 1):
            return first + 1  # استقال سامي من منصبه مديرا
        for place in range(at, min(at + _MOST_TO_CAPACITY, len(words) - 1)):
            if not STOPS.isdisjoint(words.gap(place)) or place in self.around.person_words:
                return at
            if words.folded[place] in grammar_words("ar", "capacity") and words.joined(place + 1):
                office = self.head(place + 1) == 0 or self.appointed_as(place + 1)  # بصفتها مديرة, بصفته مديرا
                return place + 1 if office else at
        return at

    def _past_age(self, at: int) -> int:
        """Past an age: سامي، 29 عاما، عامل محجر; سامي البالغ من العمر 29 عاما; ``at`` where none stands."""
        words, years = self.words, grammar_words("ar", "years")
        if words.gap(at).strip(" ") == "(" and at + 2 < len(words) and words.gap(at + 2).strip(" ،,") == ")":
            return at + 2 if words.folded[at].isdigit() and words.folded[at + 1] in years else at
        if words.gap(at).strip(" ") not in ("", *COMMAS) or "\n" in words.gap(at):
            return at
        first = at + 1 if words.folded[at] in grammar_words("ar", "pronoun") else at
        aged = first + 3 < len(words) and words.folded[first] in grammar_words("ar", "aged")
        if aged and words.folded[first + 1] == "من":
            first += 3  # البالغ من العمر
        elif words.gap(at).strip(" ") not in COMMAS:
            return at
        told = first + 1 < len(words) and words.folded[first].isdigit() and words.folded[first + 1] in years
        return first + 2 if told else at

    def before_apposition(self, end: int) -> int:
        """The word behind the first comma of رئيس شركة النور، الراعي الرسمي للبطولة، سامي; ``end``: none there."""
        words = self.words
        if end < 2 or words.gap(end).strip(" ") not in COMMAS:
            return end
        first = end - 1
        while first > 0 and end - first <= _MOST_APPOSED and words.joined(first) and self.may_stand(first):
            first -= 1
        held = 0 < first < end - 1 and words.gap(first).strip(" ") in COMMAS and words.folded[first].startswith("ال")
        return first if held and self.may_stand(first) else end
