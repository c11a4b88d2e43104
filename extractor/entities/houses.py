"""The organisations of one release by what a title may say of them: bureau, field, kind, place in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from extractor.entities.country import countries_in, countries_of_title
from extractor.entities.entity import Entity
from extractor.entities.fields import field_of, field_of_director, field_of_ministry
from extractor.entities.issuer import lead_of
from extractor.entities.named_houses import NamedHouses, indexed
from extractor.entities.names import words_of as words_in_name
from extractor.entities.offices import bureaus_of, kinds_of_house, kinds_of_noun, kinds_of_office, singular
from extractor.entities.opponents import opponents, prize_givers
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_SPORT = frozenset({"club"})
_ARTICLE = 4  # code points before a name that opens a paragraph: The
_HEADING = 3  # words of a sentence up to the first of a name that heads it: The Acme …, ورحبت نقابة …


class Houses(NamedHouses):
    """The organisations that a title means."""

    # -- the bureau of an office -------------------------------------------------------------------------------------

    def bureaus(self, words: Words, first: int, behind: int) -> list[Entity]:
        """The Attorney General's Office for an attorney general, مكتب المدعي العام for المدعي العام; all that fit."""
        language = words.passage.lexicon.language
        title = f" {' '.join(singular(word, language) for word in words.folded[first:behind])} "
        fitting = {index for office, found in self._by_bureau.items() if f" {office} " in title for index in found}
        return [self.all[index] for index in sorted(fitting)]

    @staticmethod
    def is_elsewhere(words: Words, first: int, behind: int, house: Entity) -> bool:
        """True for a title with a place that the house does not bear: the Northland Attorney General, of another."""
        start = first - 1 if first > 1 and words.joined(first) and words.joined(first - 1) else first
        own = {word for name in house.names for word in words_in_name(name)}
        facts = person_facts("en")
        known = own | facts.modifiers | facts.heads.keys() | organisation_facts("en").function
        known |= grammar_words("en", "capitals")
        return words.passage.lexicon.language == "en" and any(
            words.capital[at] and not {words.folded[at], singular(words.folded[at], "en")} & known
            for at in range(start, behind)
        )

    # -- the ministry of a field -------------------------------------------------------------------------------------

    def ministry(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """وزارة الموانئ … for وزير الموانئ, Ministry of Health for Minister of Health; none of another country."""
        language = words.passage.lexicon.language
        field = field_of(words.folded[first:behind], language) or field_of_director(words.folded[first:behind])
        if field is None:
            return None
        found = self._by_field.get(field, [])
        fitting = [index for index in found if not self.is_foreign(words, first, behind, self.all[index])]
        ahead = words.folded[behind - 1] in grammar_words("en", "charged")  # the Insurance Commissioner names it whole
        if not ahead and not grammar_words("en", "charged").isdisjoint(words.folded[first:behind]):
            civic = grammar_words("en", "civic")  # a commissioner's ministry is that of a state or county
            fitting = [
                index for index in fitting if any(civic & {*words_in_name(name)} for name in self.all[index].names)
            ]
        return self.nearest(title.start, fitting) or self.sole(fitting)

    def district(self, words: Words, first: int, behind: int) -> Entity | None:
        """محافظة قنا for محافظ قنا: the only house of the office's kind whose name bears the word behind the office."""
        for at in range(first, min(behind, len(words) - 1)):
            kinds = kinds_of_office(words.folded[at : at + 1], words.passage.lexicon.language, "district")
            near = self._of_kinds(kinds)
            settled = at + 2 < behind and words.folded[at + 1] in grammar_words("ar", "settled")
            place = words.folded[at + 2 if settled else at + 1]  # والي ولاية الخرطوم
            fitting = [one for one in near if any(_governs(name, place) for name in self.all[one].names)]
            if len(fitting) == 1:
                return self.all[fitting[0]]
        return None

    def last_in_paragraph(self, words: Words, title: Span) -> Entity | None:
        """The house that the paragraph named last before a title: Acme will lodge the teams, said the group's chief."""
        named = self.named(words.passage.block.span.start, title.start)
        return self.all[named[-1][1]] if named else None

    def of_kind(self, noun: str) -> list[int]:
        """The organisations of the kind that a noun tells, under other nouns: Northland FC for the club."""
        return sorted(self._of_kinds(kinds_of_noun(noun)))

    def _of_kinds(self, kinds: Iterable[str]) -> set[int]:
        return {index for kind in kinds for index in self.by_kind.get(kind, ())}

    def heading_before(self, start: int) -> Entity | None:
        """The house whose name opens the paragraph before the one that begins at ``start``; None: none does."""
        before = max((place for place in self.starts if place < start), default=start)
        named = self.named(before, start)
        return self.all[named[0][1]] if named and named[0][0].start <= before + _ARTICLE else None

    def last_gathered(self, words: Words, title: Span) -> Entity | None:
        """The alliance, network, crew that this paragraph or the one before names last: the group's founder."""
        before = max((start for start in self.starts if start < words.passage.block.span.start), default=0)
        for _, index in reversed(self.named(before, title.start)):
            inside = {word for name in self.all[index].names for word in words_in_name(name)}
            if inside & grammar_words("en", "gathering"):
                return self.all[index]
        return None

    def subject_before(self, words: Words, title: Span, issuer: Entity | None = None) -> Entity | None:
        """The only house of the paragraph so far, where it heads a sentence: The union agreed. Its secretary …

        None where the paragraph names none or several before the title, or one only in passing; the issuer aside, where
        one is given and the other house was named first.
        """
        named = self.named(words.passage.block.span.start, title.start)
        if named and self.all[named[0][1]] is not issuer:
            named = [(span, index) for span, index in named if self.all[index] is not issuer]
        if not named or len({index for _, index in named}) > 1:
            return None
        start = self.sentence_start(words, named[0][0].start)
        ended = start < self.sentence_start(words, title.start)
        before = words.range_of(Span(start, named[0][0].start + 1))
        heads = before[1] - before[0] <= _HEADING
        return self.all[named[0][1]] if ended and heads else None

    def only(self, title: Span, kinds: Iterable[str], start: int, *, anywhere: bool) -> Entity | None:
        """The only house of some kinds named between ``start`` and the title, or, with ``anywhere``, in the release."""
        fitting = self._of_kinds(kinds) - self.opponents
        near = [one for one in fitting if any(start <= span.start < title.start for span in self.all[one].mentions)]
        if len(near) != 1 and anywhere:
            near = list(fitting)
        if len(near) > 1 and anywhere:
            near = [one for one in fitting if any(span.start < title.start for span in self.all[one].mentions)]
        return self.sole(near)

    def first_of(self, kinds: Iterable[str]) -> Entity | None:
        """Of a story that names several houses of some kinds the first, where it stands in headline or lead."""
        known = (index for kind in kinds for index in self.by_kind.get(kind, ()))
        several = [self.all[index] for index in known if index not in self.opponents]
        first = min(several, key=lambda one: one.mentions[0].start, default=None)
        release = self.reading.release
        lead = lead_of(release)
        opening = [block.span for block in release.labelled("title")] + ([] if lead is None else [lead])
        return first if first is not None and first.stands_in(opening) else None

    def is_foreign(self, words: Words, first: int, behind: int, house: Entity | None) -> bool:
        """True for a title with a country (the French ambassador, وزير الصحة التونسي) that the house does not bear.

        A coach's or player's nationality is the person's own: المدرب البرتغالي; so is the country for which somebody
        sits in a body: عضو المجلس التنفيذي عن الأردن.
        """
        language = words.passage.lexicon.language
        if kinds_of_office(words.folded[first:behind], language, "office") >= _SPORT:
            return False
        start = first - 1 if first > 0 and words.joined(first) else first
        named = countries_of_title(words, start, behind)
        own = set() if house is None else {*countries_in(" ".join(house.names)), house.country} - {None}
        return bool(named) and not named.keys() & own

    # -- the organisations by what a title may say of them -----------------------------------------------------------

    @cached_property
    def by_kind(self) -> Mapping[str, list[int]]:
        """Kind of house (hospital, court) → the organisations of it."""
        return indexed(self.all, kinds_of_house)

    @cached_property
    def opponents(self) -> frozenset[int]:
        """The clubs, by number, that the release names as opponents alone."""
        return opponents(self, self.by_kind.get("club", ()))

    @cached_property
    def prize_givers(self) -> frozenset[int]:
        """The organisations, by number, that the release names for their prizes alone."""
        return prize_givers(self)

    @cached_property
    def _by_bureau(self) -> Mapping[str, list[int]]:
        return indexed(self.all, bureaus_of)

    @cached_property
    def _by_field(self) -> Mapping[str, list[int]]:
        return indexed(self.all, _fields)


def _governs(name: str, place: str) -> bool:
    """True for a name that bears a place, and is not its police's: شرطة محافظة البصرة."""
    words = [*words_in_name(name)]
    return place in words and words[0] not in grammar_words("ar", "corps")


def _fields(entity: Entity) -> set[str]:
    return {field for name in entity.names for field in [field_of_ministry(name)] if field is not None}
