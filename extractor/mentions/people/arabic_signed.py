"""The house that an Arabic person signs, speaks or stands for: وقع عن البنك سامي; ومن جمعية الأمل، تقول هالة."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_delegates import MOST_LISTED
from extractor.mentions.people.arabic_led import ArabicLed
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_IN, _ON, _WITH, _MOST_OCCASION, _MOST_SIGNED = "في", "عن", "مع", 2, 6
_MOST_RELATIVE = 4  # words from the pronoun on
_MOST_TIED = 12  # words of a clause from what ties on
_LONGEST_HOUSE = 5
_MOST_TO_CHARGED = 6  # words from the verb to the person: كلف مجلس الوزراء السيد سامي
_LONGEST_LIST = 60  # words of a list of names
_LEAST_BEFORE, _MOST_PLACE, _LONGEST_OPENING = 2, 4, 20


class ArabicSigned(ArabicLed):
    """Finds the houses that the words before the names of one passage tell."""

    def signed_for(self, at: int) -> Span | None:
        """The organisation of وقعها عن البنك سامي الراعي, signed for ORG; of وفد من البنك برئاسة سامي الراعي; of حضر من
        البنك سامي الراعي."""
        organisation = self.around.organisation_at.get(at - 1) if at > 0 and self.words.joined(at) else None
        first = organisation.first if organisation is not None else 0
        behalf = first > 0 and self.words.folded[first - 1] in grammar_words("ar", "behalf")
        behalf = behalf or (first > 1 and self.is_side(first - 2)) or (first > 0 and self.is_sent(first - 1))
        behalf = behalf and not self.goes_on(at)
        ranked = at > 2 and self.words.folded[at - 1].removesuffix("ا") in self.facts.modifiers  # يديرها تنفيذيا
        verb = at - 2 if ranked else self._before_occasion(at) - 1
        led = grammar_words("ar", "led")
        if verb > 0 and (self.words.folded[verb] in led or self.words.folded[verb].lstrip("وف") in led):
            return self.led(verb)  # أما اللجنة فيرأسها سامي, وتديرها هالة
        if organisation is not None and behalf and self.words.joined(first):
            return organisation.span
        return self._represented_by(at) or self._stood_for(at) or self._spoken_for(at) or self.came_from(at)

    def _represented_by(self, at: int) -> Span | None:
        """The organisation of شارك البنك ممثلا بالدكتور سامي, ممثلة في مديرها سامي: before who represents it."""
        words = self.words
        inside = at > 0 and words.folded[at - 1] == _IN
        told = at - 2 if inside else at - 1
        by = inside or words.folded[at][0] == "ب"
        if not by or told < 1 or words.folded[told] not in grammar_words("ar", "represented"):
            return None
        house = self.around.organisation_at.get(told - 1)
        return house.span if house is not None and all(map(words.joined, range(told, at + 1))) else None

    def signed_by_noun(self, at: int) -> Span | None:
        """The noun of a house for which somebody signs: وقع العقد عن الشركة سامي الراعي (رئيسها); None: none there."""
        words = self.words
        if at < _LEAST_BEFORE or words.folded[at - 2] not in grammar_words("ar", "behalf"):
            return None
        head = head_of(words.folded[at - 1]) if words.joined(at) and words.joined(at - 1) else None
        free = at - 1 not in self.around.organisation_at and not self.goes_on(at)
        return words.span(at - 1, at) if free and head is not None and head.definite else None

    def heads_line(self, at: int) -> Span | None:
        """The organisation at the head of a line that a colon parts from an office, which begins at word ``at``:
        - النقابة الوطنية (SNJT): الكاتب العام سامي الراعي; None: none there."""
        if at == 0 or ":" not in self.words.gap(at):
            return None
        before = (at - 1, self.around.before_bracket(at) - 1)
        bodies = (self.around.organisation_at.get(place) for place in before)
        return next((one.span for one in bodies if one is not None and one.first == 0), None)

    def stands_for(self, first: int, end: int) -> Span | None:
        """The organisation behind a name of ومثلت سلمى البنك, يرأس سامي البنك, ووقعت سلمى العقد نيابة عن البنك."""
        words = self.words
        verb = words.folded[first - 1].removeprefix("و") if first > 0 and words.joined(first) else ""
        stands = verb in grammar_words("ar", "standing") or verb in grammar_words("ar", "leading")
        beside = self.around.organisation_at.get(end)
        if beside is not None and beside.first == end and words.joined(end) and stands:
            return beside.span
        for at in range(end, min(end + _MOST_SIGNED, len(words) - 2)):
            if not words.joined(at) or at in self.around.person_words:
                return None
            if words.folded[at] in grammar_words("ar", "standing_in") and words.folded[at + 1] == _ON:
                behalf = self.around.organisation_at.get(at + 2)
                return behalf.span if behalf is not None and behalf.first == at + 2 else None
        return None

    def managed(self, at: int) -> Span | None:
        """The organisation whose management dismisses or engages the officer whose title begins at a word: أقال مجلس
        إدارة البنك المدير المالي سامي; تعاقدت إدارة النادي مع المدير الفني سامي."""
        words = self.words
        end = at - 1 if at > 0 and words.joined(at) and words.folded[at - 1] == _WITH else at
        body = self.around.organisation_at.get(end - 1) if end > 1 and words.joined(end) else None
        if body is None or body.first < _LEAST_BEFORE or not words.joined(body.first):
            return None
        board = words.text_of(body.first - 2, body.first) in grammar_words("ar", "board")
        verb = body.first - (3 if board else 2)
        managing = board or words.folded[body.first - 1] in grammar_words("ar", "managing")
        told = managing and verb >= 0 and words.folded[verb].removeprefix("و") in grammar_words("ar", "engaging")
        return body.span if told else None

    def entrusted(self, first: int, end: int) -> Span | None:
        """The organisation of بتكليف سامي الراعي برئاسة الجامعة, of فاز سامي بعضوية مجلس إدارة النادي; None: no such.

        ``first`` is the first word of the person with honorifics, ``end`` the word behind the name.
        """
        words = self.words
        at = end + 1 if words.folded[end : end + 1] and words.folded[end] in grammar_words("ar", "electing") else end
        if at + 1 >= len(words) or not self._is_charge(at) or not self._is_entrusting(first):
            return None
        at += 1
        while at + 1 < len(words) and words.joined(at):
            body = self.around.organisation_at.get(at)
            if body is not None:
                return body.span if body.first == at else None
            board = words.text_of(at, at + 2) in grammar_words("ar", "board")
            if not board and words.folded[at] != _IN:
                return None
            at += 2 if board else 1
        return None

    def _is_charge(self, at: int) -> bool:
        """True for برئاسة, لرئاسة, بعضوية at word ``at``, right behind the word before."""
        word, presidency = self.words.folded[at], grammar_words("ar", "presidency")
        led = word in grammar_words("ar", "membership") or (word[:1] in "بل" and word[1:] in presidency)
        return led and self.words.joined(at)

    def _is_entrusting(self, first: int) -> bool:
        """True where the sentence charges or elects who is named from word ``first`` on: كلف الوزير سامي الراعي."""
        words, verbs = self.words, grammar_words("ar", "entrusting")
        for at in range(first - 1, max(-1, first - 1 - _MOST_TO_CHARGED), -1):
            if words.opens_sentence(at + 1):
                return False
            if words.folded[at] in verbs or words.folded[at].removeprefix("و") in verbs:
                return True
        return False

    def _stood_for(self, at: int) -> Span | None:
        """The organisation of ومثل البنك في التوقيع سامي الراعي, ويرأس الجمعية سامي: the object before its subject."""
        end = self._before_occasion(at)
        organisation = self.around.organisation_at.get(end - 1) if end > 1 and self.words.joined(end) else None
        if organisation is None:
            return self.panel_led(end)
        if organisation.first == 0 or not self.words.joined(organisation.first):
            return None
        verb = self.words.folded[organisation.first - 1]
        stands = verb.removeprefix("و") in grammar_words("ar", "standing")
        like = not verb.startswith("و") and not self.words.opens_sentence(organisation.first - 1)  # بنوك مثل بنك النيل
        stands = stands and not like
        leads = verb.removeprefix("و") in grammar_words("ar", "leading")
        return organisation.span if stands or leads else None

    def _spoken_for(self, at: int) -> Span | None:
        """The organisation that opens a sentence before a comma and a verb of speech: ومن جمعية الأمل، تقول هالة."""
        words, verb = self.words, at - 1
        cues = self.facts.cues
        if verb < _LEAST_BEFORE or not words.joined(at) or words.gap(verb).strip(" ") not in ("", *COMMAS):
            return None
        near = range(verb - 1, max(-1, verb - _LONGEST_OPENING), -1) if words.folded[verb] in cues else range(0)
        first = next((place for place in near if self.words.opens_sentence(place)), None)
        if first is None or words.folded[first] not in grammar_words("ar", "speaking"):
            return None
        first += 2 if words.folded[first + 1] in grammar_words("ar", "behalf_of") else 1
        organisation = self.around.organisation_at.get(first)
        if organisation is None or organisation.first != first or verb - organisation.end > _MOST_PLACE:
            return None
        between = range(organisation.end, verb)
        broken = any(words.gap(place).strip(" ") in COMMAS for place in between)
        return None if broken or any(words.folded[place] in cues for place in between) else organisation.span

    def came_from(self, at: int) -> Span | None:
        """The organisation of a list of names that begins with it: حضر من جانب الكلية هالة الراعي، وسامي; behind "from"
        alone without a comma: حضر من الكلية هالة وسامي."""
        words, cues = self.words, self.facts.cues
        for place in range(at - 3, max(-1, at - _LONGEST_LIST), -1):
            if words.opens_sentence(place + 1):
                return None
            first = place + 2 if self.is_side(place) else place + 1
            house = self.around.organisation_at.get(first) if first > place + 1 or self.is_sent(place) else None
            if house is None or house.first != first:
                continue
            listed = range(house.end, at)
            named = any(one in self.around.person_words for one in range(house.end, min(at, house.end + MOST_LISTED)))
            named = named and (first > place + 1 or all(map(words.joined, range(house.end, at + 1))))
            return house.span if named and not any(words.folded[one] in cues for one in listed) else None
        return None

    def _before_occasion(self, at: int) -> int:
        """Past where something took place, before word ``at``: التي مثلها في المؤتمر | مدير العلاقات سامي الراعي."""
        for first in range(at - 2, max(0, at - 2 - _MOST_OCCASION), -1):
            if self.words.folded[first] == _IN and self.words.folded[first + 1].startswith("ال"):
                return first if all(map(self.words.joined, range(first, at + 1))) else at
        return at

    def organisation_behind(self, at: int) -> Span | None:
        """The organisation in "NAME من ORG", "NAME (ORG)" and "NAME، المنتمية إلى ORG", of several also in "NAME عن
        ORG"; None: none there."""
        words = self.words
        if at + 1 >= len(words):
            return None
        gap = words.gap(at).strip(" ")
        if words.folded[at] in grammar_words("ar", "belonging") and at + 2 < len(words) and gap in ("", *COMMAS):
            at += 1 if words.folded[at + 1] in grammar_words("ar", "towards") else 0
            body = self.around.organisation_at.get(at + 1)
            return body.span if body is not None and body.first == at + 1 else None
        organisation: Organisation | None = None
        if gap == "(":
            organisation = self.around.organisation_at.get(at)
        elif gap == "" and self._lies(at):
            return None
        elif words.joined(at + 1) and (
            (gap in ("", *COMMAS, ")") and words.folded[at] in grammar_words("ar", "employed"))
            or (gap == "" and (self.is_delegate(at) or self.attends_for(at)))
        ):
            organisation = self.around.organisation_at.get(at + 1)
        return organisation.span if organisation is not None else None

    def _lies(self, at: int) -> bool:
        """True for where somebody is and does not work, whom the verb before the name tells: يرقد سامي | في مستشفى."""
        name = self.around.person_at.get(at - 1)
        verb = -1 if name is None else self.around.honorific_before(name.first)[0] - 1
        word = self.words.folded[verb] if verb >= 0 else ""
        return not grammar_words("ar", "lying").isdisjoint({word, word[1:] if word[:1] in ("و", "ف") else word})

    def in_relative_clause(self, one: Organisation, end: int) -> bool:
        """True inside a clause before word ``end``: أعلنت شركة النور، التي تتخذ من مطار دبي مقرا لها، تعيين سامي."""
        words = self.words
        near = range(max(0, one.first - _MOST_RELATIVE), one.first)
        opened = any(words.folded[at] in grammar_words("ar", "pronoun") for at in near) or self._is_tied_to(one.first)
        return opened and any(words.gap(at).strip(" ") in COMMAS for at in range(one.end, end + 1))

    def _is_tied_to(self, first: int) -> bool:
        """True for a body behind a comma and what ties it to the one before: شركة درب، المملوكة | لبنك النور."""
        words = self.words
        for at in range(first - 1, max(0, first - _MOST_TIED), -1):
            if not words.joined(at):
                return words.folded[at] in grammar_words("ar", "tied_to") and words.gap(at).strip(" ") in COMMAS
        return False

    def apposed_house(self, at: int) -> Span | None:
        """The organisation between marks behind a title: سامي الراعي، مدير الاتصال، شركة النور; None: none there."""
        words, named = self.words, self.around.organisation_at
        body = named.get(at) or (named.get(at + 1) if words.joined(at + 1) else None)  # شركة Acme Communications
        if body is None or body.first < at or words.gap(at).strip(" ") not in (*COMMAS, "-", "–", "|"):
            return None
        closed, head = body.end >= len(words) or bool(words.gap(body.end).strip(" ")), head_of(words.folded[at])
        closed = closed or words.gap(body.end + 1) == "@"  # شركة النور press@noor.example
        told = words.capital[at] if head is None else not head.skip  # UNICEF الأردن
        return body.span if closed and told else None

    def employer_behind(self, at: int) -> Span | None:
        """The house that nobody knew between لدى behind a title and a mark: محللة لدى مدار الأولى للاستشارات."""
        words, end = self.words, at + 1
        if end >= len(words) or words.folded[at] not in grammar_words("ar", "employing") or not words.joined(at):
            return None
        while end < len(words) and words.joined(end) and end - at <= _LONGEST_HOUSE:
            if end in self.around.person_words or words.folded[end] in self.facts.cues:
                return None
            end += 1
        closed = end >= len(words) or words.gap(end).strip(" ")[:1] in (*COMMAS, ".", ":", "؛")
        named = closed and end > at + 1 and not words.folded[at + 1].startswith("ال")
        return words.span(at + 1, end) if named else None
