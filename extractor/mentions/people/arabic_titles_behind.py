"""Where an Arabic title behind a name ends, walked word by word."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import VERBAL
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.own import is_closed
from extractor.mentions.naming.words import COMMAS, SEMICOLON
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_agreement import ArabicAgreement
from extractor.mentions.people.surroundings import Organisation
from extractor.text import has_article

_LONGEST = 14
_SHORTEST = 3
_MOST_HONORIFICS = 4
_WITH = "مع"
_UPON = "علي"  # على, folded
_ONTO = ("ال", "بال", "لل")
_DASHES = ("-", "–", "—")
_MARKS = frozenset({"", *COMMAS, SEMICOLON, *_DASHES, "(", "|", "،-"})
"""What may stand between a name and a title behind it."""


class ArabicTitlesBehind(ArabicAgreement):
    """Finds the last word of the titles that stand behind a name."""

    def title_end(self, first: int, *, appointed: bool = False) -> int | None:
        """One past the last word of the title that begins at word ``first``; None where none begins.

        ``appointed``: the sentence tells that somebody becomes it, so that it may be an object behind a comma.
        """
        words = self.words
        if first >= len(words) or (words.gap(first).strip(" )") not in _MARKS and not self.behind_marks(first)):
            return None
        body = self.around.organisation_at.get(first)
        if body is not None and body.first == first and words.gap(first).strip(" ") == "(":
            return None  # سامي الراعي (مؤسسة النور)
        founder = bool(words.gap(first).strip(" ")) and words.folded[first] in grammar_words("ar", "apposed")
        identified = first > 0 and words.folded[first - 1] in grammar_words("ar", "identity")
        called = identified and self.is_person_noun(first)
        one_of = self._is_one_of(first)
        known = (
            self.head(first) == 0
            or self.appointed_as(first)
            or self._is_allotted(first)
            or founder
            or called
            or one_of
            or self.is_student(first)
        )
        known = known or self.is_foremost(first)
        if "\n" in words.gap(first) or not (known or appointed) or self.is_standing_for(first):
            return None
        at = first + 2 if one_of else first + 1 if self.head(first) is None else first
        while at > first and at < len(words) and words.joined(at) and self._is_accusative(at):
            at += 1
        settled = False
        while at < len(words) and at - first < _LONGEST:
            word = words.folded[at]
            if at > first and not self.near(at):
                break
            if at > first and self.opens_acting(at):
                at, settled = at + 2, False
                continue
            fits = not word.startswith("ال") or self.describes(at) or self.agrees(at) or self.opens_second(at)
            fits = fits or word in grammar_words("ar", "at_work")  # وزير القوى العاملة
            fits = fits or self._is_plain_quality(at)  # برنامج المنح | الصغيرة
            if settled and not fits:
                break
            said = word.removeprefix("و") in self.facts.cues and word not in self.facts.heads
            if at > first and said and self.head(at) is None:
                break
            if at > first and ((settled and self._is_done_to(at)) or self.opens_next(at) or self._opens_company(at)):
                break
            complement = word.startswith("ال") and at > first and word not in self.facts.modifiers
            opens = word in grammar_words("ar", "inside") or word.startswith(("و", "لل")) or self.head(at) is not None
            house = head_of(word)
            opens = opens or (house is not None and house.skip > 0) or self._is_for(at)  # أستاذة الأدب بكلية الآداب
            settled = complement or (settled and not opens)
            organisation = self.around.organisation_at.get(at)
            if organisation is not None and at > first:
                if settled and self._is_visited(first, organisation):
                    break
                at = organisation.end
                continue
            held = self.head(at) is not None or self.may_stand(at) or self.agrees_bare(at)
            held = (
                held
                or self._is_action(at)
                or self.ends_construct(at, first)
                or (one_of and at == first + 2 and self.is_free(at))
            )
            held = (
                held
                or self.relates(at)
                or self.ranges(at)
                or self.styles(at)
                or (at > first + 1 and self._is_for(at - 1))
            )
            if at in self.around.person_words or not held or self.is_age(at):
                break
            at += 1
        while at > first + 1 and words.folded[at - 1] in grammar_words("ar", "inside"):
            at -= 1
        return at

    def _is_allotted(self, at: int) -> bool:
        """True for an office as an object behind a dash, where a list tells who becomes what: سامي – مديرا للمبيعات."""
        allotted = self.words.gap(at).strip(" ") in _DASHES
        return allotted and self.indefinite(at) in self.facts.heads

    def ties(self, at: int) -> bool:
        """True for the preposition of a noun of action inside a title: قسم السيطرة على المياه, الرقابة على الأغذية;
        of one of relation also before a body: مدير التعاون مع جامعة النور."""
        words = self.words
        if words.folded[at] not in grammar_words("ar", "tying") or at == 0 or at + 1 >= len(words):
            return False
        before, after, related = words.folded[at - 1], words.folded[at + 1], self.relates(at)
        beside = words.joined(at) and words.joined(at + 1)
        beside = beside and (after.startswith("ال") or (related and at + 1 in self.around.organisation_at))
        overseer = words.folded[at] == _UPON and before.removeprefix("و") in grammar_words("ar", "overseer")
        return beside and (before.startswith("ال") or related or overseer) and (overseer or self.head(at - 1) is None)

    def relates(self, at: int) -> bool:
        """True for "with" behind a noun of relation: العلاقات | مع البرلمان, بالتنسيق | مع الجمعيات."""
        words = self.words
        if at < 1 or words.folded[at] != _WITH or not words.joined(at):
            return False
        before = words.folded[at - 1]
        return any(before[len(onto) :] in grammar_words("ar", "relation") and before.startswith(onto) for onto in _ONTO)

    def ranges(self, at: int) -> bool:
        """True for either word of "on the level of" before a house: رئيس المصلحة | على مستوى | مديرية الصحة.

        Not before a level itself: على مستوى عال, على المستوى الوطني.
        """
        words = self.words
        at += words.folded[at] == _UPON
        if not 0 < at < len(words) - 1 or words.folded[at] not in grammar_words("ar", "level"):
            return False
        joined = words.folded[at - 1] == _UPON and all(map(words.joined, (at, at + 1)))
        house = words.folded[at + 1].startswith("ال") or head_of(words.folded[at + 1]) is not None
        return joined and (house or at + 1 in self.around.organisation_at)

    def governs_style(self, at: int) -> bool:
        """True for the style of a second office at word ``at``, behind an office or a part without article that governs
        it: مستشار | معالي وزير التعليم, مدير مكتب | سعادة الوكيل."""
        words = self.words
        if at == 0 or not words.joined(at) or has_article(words.folded[at - 1]):
            return False
        return self.head(at - 1) is not None or self.opens_unit(at - 1)

    def styles(self, at: int) -> bool:
        """True for such a style, right before the second office: معالي in مستشار معالي وزير التعليم."""
        words = self.words
        style = len(words.folded[at]) > _SHORTEST - 1 and words.folded[at] in self.facts.honorifics
        held = style and at + 1 < len(words) and words.joined(at + 1) and self.head(at + 1) == 0
        return held and self.governs_style(at)

    def _is_for(self, at: int) -> bool:
        """True for a noun behind ل that governs the next one, with its article or before one that has it: المديرة
        المساعدة | لخدمات المستثمرين, مدير الوحدة | لإدارة مخيمات النازحين."""
        words, word = self.words, self.words.folded[at]
        if word[0] != "ل" or has_article(word) or word in self.facts.function or len(word) <= _SHORTEST:
            return False
        if at + 1 >= len(words) or not words.joined(at + 1) or at + 1 in self.around.person_words:
            return False
        after = words.folded[at + 2] if at + 2 < len(words) and words.joined(at + 2) else ""
        free = self.is_free(at + 1) and word[1:] not in self.facts.given and not words.shown[at + 1].endswith("ه")
        return free and (
            has_article(words.folded[at + 1]) or (after.startswith("ال") and at + 2 not in self.around.person_words)
        )

    def _is_plain_quality(self, at: int) -> bool:
        """True for an adjective of any noun behind a definite one, which says nothing of whose it is: not التابع."""
        word, before = self.words.folded[at], self.words.folded[at - 1]
        tied = word in grammar_words("ar", "going_on") or word in grammar_words("ar", "tied_to")
        return word in self.names.describing and has_article(before) and not tied

    def _is_action(self, at: int) -> bool:
        """True for a noun of action between one without article, no title, and a definite one: دعم | اتخاذ | القرار."""
        words = self.words
        if at < 2 or at + 1 >= len(words) or not (words.joined(at) and words.joined(at + 1)):
            return False
        before = words.folded[at - 1]
        inner = before in self.names.construct and self.head(at - 1) is None
        return inner and VERBAL.match(words.folded[at]) is not None and words.folded[at + 1].startswith("ال")

    def opens_next(self, at: int) -> bool:
        """True for "and" with an honorific or a title of one word right before another name: مدير الهيئة | والسيدة."""
        word = self.words.folded[at]
        if word[0] != "و":
            return False
        honoured = any(
            name.first > at and self.around.honorific_before(name.first)[0] == at
            for name in map(self.around.person_at.get, range(at + 1, at + 1 + _MOST_HONORIFICS))
            if name is not None
        )
        name = self.around.person_at.get(at + 1)
        titled = name is not None and name.first == at + 1 and self.words.joined(at + 1) and self.head(at) == 1
        return honoured or titled

    def _opens_company(self, at: int) -> bool:
        """True for "and" with who comes along, or of whom somebody is one: محافظ المقاطعة | والوفد المرافق, وعضوية."""
        word = self.words.folded[at]
        company = grammar_words("ar", "entourage") | grammar_words("ar", "membership")
        return word[0] == "و" and word[1:] in company

    def _is_accusative(self, at: int) -> bool:
        """True for what goes on with an office that is an object, in its case: عضوا | منتدبا, رئيسا | مديرا | عاما."""
        word, heads = self.indefinite(at), self.facts.heads
        rank = word in self.facts.modifiers or "ال" + word in self.facts.modifiers
        relation = word.endswith("ي") and len(word) > _SHORTEST
        return rank or relation or word in heads or (word[:1] == "و" and word[1:] in heads)

    def _is_done_to(self, at: int) -> bool:
        """True for the object of a verb behind a whole title, no body, place or manner: أشاد أمير المنطقة | بالجهود."""
        word = self.words.folded[at]
        known = word in self.facts.modifiers or head_of(word) is not None or at in self.around.places
        known = known or at in self.around.organisation_at
        known = known or any(word[3:] in grammar_words("ar", role) for role in ("quarter", "section", "internal"))
        return word.startswith("بال") and not known and "ال" + word[3:] not in self.names.field

    def _is_visited(self, first: int, body: Organisation) -> bool:
        """True for a body without preposition behind the whole title of a minister or governor: تفقد سامي الراعي، وزير
        التعليم العالي | مستشفى النور."""
        words = self.words
        head = head_of(words.folded[body.first])
        holder = words.folded[first].removeprefix("ال")
        holders = self.facts.ministers | grammar_words("ar", "governing")
        return holder in holders and head is not None and not head.skip and not head.definite

    def past_rank(self, at: int, first: int, end: int) -> int:
        """Past the adjective of an office, of its gender, behind the body that the office governs; ``first``: none.

        وكيل الوزارة المساعد لشؤون التخطيط; رئيسة الهيئة المكلفة; مبعوث الأمم المتحدة الخاص.
        """
        words = self.words
        if first >= end or not words.joined(first):
            return first
        word, woman = words.folded[first], self.told_gender(at, 0) == "female"
        charged = word in grammar_words("ar", "affairs") and words.folded[at] in grammar_words("ar", "deputy")
        body = self.around.organisation_at.get(first - 1)
        if word[0] == "ل" and word in grammar_words("ar", "competence") and body is not None:
            charged = charged or is_closed(words, body.first, first)  # منسق الأمم المتحدة للشؤون الإنسانية
        if charged and not any(place in self.around.organisation_at for place in range(first, end)):
            return end  # وكيل وزارة الكهرباء لشؤون الإنتاج
        rank = word in self.facts.modifiers or word in grammar_words("ar", "deputising")
        agreed = word.endswith("ه") == woman or word.startswith("ب")
        if not rank or not agreed or not word.startswith(("ال", "ب")):
            return first
        field = first + 1 < end and words.folded[first + 1][:1] == "ل" and first + 1 not in self.around.organisation_at
        return end if field else first + 1

    def _is_one_of(self, at: int) -> bool:
        """True for "one of" before a title in the plural: أحد مؤسسي الشركة, إحدى المشاركات في البرنامج."""
        one = self.words.folded[at] in grammar_words("ar", "one_of") and at + 1 < len(self.words)
        if not one or not self.words.joined(at + 1):
            return False
        among = self.words.folded[at + 1] in grammar_words("ar", "one_among")
        return self.plural_skip(at + 1) == 0 or (among and self._is_told_of(at))

    def _is_told_of(self, at: int) -> bool:
        """True for what stands behind a comma, or behind who speaks: وأضاف سامي الراعي | أحد المشاركين; no object."""
        name = self.around.person_at.get(at - 1)
        verb = -1 if name is None else self.around.honorific_before(name.first)[0] - 1
        said = verb >= 0 and self.words.folded[verb].removeprefix("و") in self.facts.cues
        return said or self.words.gap(at).strip(" ") in COMMAS
