"""The house of an Arabic title: the body inside it, the noun that names one, the one that its pronoun means."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import OPENING
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_signed import ArabicSigned
from extractor.mentions.people.no_house import is_kept, is_police, is_ward
from extractor.mentions.people.surroundings import Organisation
from extractor.mentions.people.titled import is_behind_governor
from extractor.text import Span, has_article

_MOST_TO_OWNER = 60  # words from the noun of a house to its officer


class ArabicTitledHouses(ArabicSigned):
    """Tells the house of a title by its words."""

    def house_behind(self, at: int) -> Organisation | None:
        """The organisation that begins at a word, or behind a small word there: لقطاع العملاء في شركة النور."""
        words = self.words
        if at + 1 < len(words) and self.ranges(at):
            return self.around.organisation_at.get(at + 2)  # مصلحة الوقاية | على مستوى مديرية الصحة
        small = at + 1 < len(words) and words.folded[at] in grammar_words("ar", "employed") and words.joined(at + 1)
        return self.around.organisation_at.get(at + 1 if small else at)

    def is_construct(self, organisation: Organisation, stop: int) -> bool:
        """True where the title governs the body without a preposition and is none without it: رئيس الغرفة; not where a
        blank is lost before Latin letters: مدير|Acme."""
        first, last = organisation.first, self.words.folded[stop - 1]
        beside = stop == first and self.words.joined(first) and not has_article(last) and self.words.gap(first) != ""
        bare = organisation.end == first + 1 and self.words.folded[first].startswith("ال")  # مدرب الفريق
        return beside and (bare or self.words.span(first, first + 1).start == organisation.span.start)

    def is_part(self, place: Span) -> bool:
        """True for a place that a part of a house opens: إدارة التمويل, لقسم البحوث."""
        first, _ = self.words.range_of(place)
        return self.words.folded[first].lstrip("بل") in self.parts()

    @staticmethod
    def parts() -> frozenset[str]:
        """Nouns of the parts of a house: إدارة, قسم."""
        return grammar_words("ar", "internal") | grammar_words("ar", "section")

    def is_field(self, at: int, one: Organisation) -> bool:
        """True for a field of work or a ward taken for a body: وزير الفلاحة, المديرة العامة للإنتاج الفلاحي."""
        words = self.words.folded
        if is_ward(self.words, one.first) or self._is_governed(one.first):
            return True
        if self._is_of_part(at, one) or self.words.gap(one.first).strip(" ")[-1:] in OPENING:
            return False  # الرئيس التنفيذي لـ«طيران النورس»
        headed = any(head_of(words[place]) is not None for place in range(one.first, one.end))
        if headed or any(self.words.text_of(one.first, one.end).endswith(name) for name in self.names.known):
            return False
        first = words[one.first]
        definite = has_article(first)
        bare = first[2:] if definite else first.removeprefix("ل")
        governing = words[one.first - 1] if one.first > at else words[at]
        minister = not self.facts.ministers.isdisjoint((governing, governing[1:]))
        return minister or bare in self.names.construct or (definite and "ال" + bare in self.names.field)

    def _is_governed(self, at: int) -> bool:
        """True for the region that a governor of the state has, not its council: والي | جهة فاس."""
        return self.words.folded[at] in grammar_words("ar", "quarter") and is_behind_governor(self.words, at)

    def _is_of_part(self, at: int, one: Organisation) -> bool:
        """True for a body behind a part of it and "in": مديرة إدارة الاتصال في طيران الصقر."""
        words = self.words.folded
        inside = one.first > at + 2 and words[one.first - 1] == "في"
        return inside and not self.parts().isdisjoint(words[at + 1 : one.first - 1])

    def governs(self, stop: int) -> bool:
        """True where a head noun behind ل stands between a title and the organisation's marks: لشركة «النور»."""
        head = head_of(self.words.folded[stop - 1])
        return head is not None and head.skip > 0 and not head.definite and stop in self.around.organisation_at

    def unit(self, first: int, end: int) -> Span | None:
        """The part of a title that names where it is held: عميد كلية الهندسة, رئيس الهيئة; None: no such part."""
        generic = self.names.generic
        first = next((place + 1 for place in range(end - 1, first, -1) if self.ranges(place)), first)
        for at in range(first, end):
            word = self.words.folded[at]
            head = None if word.startswith("ب") and word in self.facts.modifiers else head_of(word)  # بالنيابة
            own = head is not None and head.strength not in ("place", "common", "programme")
            own = own or (head is not None and not head.definite and head.noun in grammar_words("ar", "officered"))
            noun = word[head.skip :] if head is not None and own else word
            team = noun.removeprefix("ال") in grammar_words("ar", "unit")
            inside = self.words.folded[at - 1] in grammar_words("ar", "inside")
            quarter = inside and noun in lexicon("ar").index("place_cues")  # صاحب متجر في حي النور
            if (not own and not team) or is_ward(self.words, at) or (quarter and not own) or self._is_governed(at):
                continue
            if self.relates(at - 1):
                continue  # المكلف بالعلاقات مع | البرلمان
            district = at > first and self.words.folded[at - 1].lstrip("لب") in grammar_words("ar", "quarter")
            if district and not self.words.folded[at - 1].startswith("ال"):
                continue  # للواء الجامعة
            if is_kept(self.words, at) or is_police(self.words, at) or self.is_adjective(at) or self._is_of_land(at):
                continue
            if word in grammar_words("ar", "foundress") and has_article(self.words.folded[at - 1]):
                continue  # الشريكة | المؤسسة
            if " ".join((noun, *self.words.folded[at + 1 : at + 2])) in generic or noun in generic:
                return None
            after = (place for place in range(at + 1, end) if not self.is_hers_too(place))
            if any(map(self._is_hers, after)):
                return None  # رئيس مجلس إدارتها: of the house named before
            definite = head.definite if head is not None and own else noun.startswith("ال")
            second = (place for place in range(at + 2, end) if self.opens_acting(place))
            stop = at + 1 if definite else next(second, end)
            while definite and stop < end and self._is_quality(stop, own=own):
                stop += 1
            while stop > at + 2 and self.words.folded[stop - 1] in grammar_words("ar", "going_on"):
                stop -= 1  # مدرب منتخب البرازيل | السابق
            return self.words.span(at, stop, skip=len(word) - len(noun)) if definite or stop > at + 1 else None
        return None

    def _is_of_land(self, at: int) -> bool:
        """True for an adjective of a country with the letters of a body: جمهورية ألمانيا الاتحادية."""
        land = at > 0 and self.words.joined(at) and (at - 1 in self.around.places or self.is_land(at - 1))
        return land and self.words.folded[at].startswith("ال") and self.words.folded[at].endswith("يه")

    def _is_quality(self, at: int, *, own: bool) -> bool:
        """True for an adjective of a body with its article (المجلس الشعبي البلدي), of a team one that lists hold."""
        related = own and NISBA.match(self.words.folded[at]) is not None and not self.words.shown[at].endswith("ى")
        return self.words.folded[at] in self.names.quality or related

    def _is_hers(self, at: int) -> bool:
        """True for a word with the pronoun of a house: مجلس إدارتها, مجلس أمنائه."""
        return self.words.shown[at].endswith(("ها", "ته")) or self.words.folded[at] in grammar_words("ar", "own_board")

    def owner(self, at: int, end: int) -> Span | None:
        """The organisation that رئيسه, مديرتها point back to: the nearest one before, in the same sentence or two."""
        before = [one for one in self.around.organisations if one.end <= at]
        board = self.board(at, end)
        if board is not None:
            return board
        noun = at > 0 and self.words.joined(at) and self.words.folded[at - 1].startswith("ال")
        noun = noun and not (self.words.shown[at].endswith("ها") and self._is_masculine(at - 1))
        noun = noun and head_of(self.words.folded[at - 1]) is not None  # تسلمت الدرع رئيسة مجلس إدارتها
        if noun and at - 1 not in self.around.organisation_at:
            return None  # الصندوق مديره العام: the fund, which the release names elsewhere
        inside = self.words.folded[end : end + 1] + self.words.folded[end - 1 : end]
        if self.words.folded[at] in grammar_words("ar", "personal"):
            return None  # شريكه: somebody's partner
        hers = any(map(self._is_hers, range(at + 1, end)))  # مدير مشروعاتها
        own = hers or any(map(self.is_owned, range(at, end))) or not grammar_words("ar", "therein").isdisjoint(inside)
        if own and not before:
            return self._noun_before(at, end)
        outside = [one for one in before if not self.in_relative_clause(one, at)]
        return (outside or before)[-1].span if own else None

    def _is_masculine(self, at: int) -> bool:
        """True for a noun of a house that "her" does not point to: المصنع مديرتها; its plural may be one."""
        word = self.words.folded[at]
        house = word[2:] in self.names.heads or word[2:] in grammar_words("ar", "unit")
        return house and not word.endswith(("ه", "ات", "ا"))

    def _noun_before(self, at: int, end: int) -> Span | None:
        """The noun of a house that opens the sentence, or one before, which a title from word ``at`` on means: تنمو
        الشركة، وقال رئيسها; of the gender of its pronoun."""
        words = self.words
        hers = any(words.shown[place].endswith("ها") for place in range(at, end))
        for place in range(at - 1, max(-1, at - _MOST_TO_OWNER), -1):
            head = head_of(words.folded[place])
            body = head is not None and head.definite and head.strength in ("strong", "weak") and not head.skip
            opens = body and (words.opens_sentence(place) or (place > 0 and words.opens_sentence(place - 1)))
            if opens and words.folded[place].endswith("ه") == hers and place not in self.around.person_words:
                return words.span(place, place + 1)
        return None
