"""The house to which a title points: by a noun in it (guild president, رئيس الاتحادية), by "the company", by "its"."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.entities.arabic_houses import last_firm, team_or_board
from extractor.entities.entity import Entity
from extractor.entities.firms import Firms, firm_nouns
from extractor.entities.houses import Houses
from extractor.entities.offices import is_house_noun, kinds_of_house, kinds_of_noun
from extractor.entities.pointing import arabic_nouns, english_nouns, is_small, owner_of, owning_genitive, points_back
from extractor.entities.subjects import is_of_members, opened_by_the_company, opens_with_its
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.people.implied import is_agent
from extractor.text import Span

_BEHALF = 3  # words: on behalf of
_LEAST_ACRONYM = 2
_HERS, _FEMININE = "ها", ("ه", "ات")


class Pointed:
    """The organisations of a release by the words of titles; ``issuer``: the house of the release, where known."""

    def __init__(self, houses: Houses, firms: Firms, issuer: Entity | None) -> None:
        self._houses = houses
        self._firms = firms
        self._issuer = issuer

    def of(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The organisation whose first or last noun the title bears; for "the company" the issuer."""
        arabic = words.passage.lexicon.language == "ar"
        named = (self._houses.by_construct if arabic else self._houses.by_short_form)(words, first, behind)
        named = named or (None if arabic else self._houses.by_opening(words, behind))
        if named is None and words.text_of(behind, behind + 1) in grammar_words("ar" if arabic else "en", "there"):
            named = self._houses.last_in_paragraph(words, title)  # a research scientist there, كبيرة المحللين لديها
        if named is not None:
            return named
        for noun in arabic_nouns(words, first, behind) if arabic else english_nouns(words, first, behind):
            fitting = self._fitting(noun, arabic=arabic)
            found = self._called(words, noun, title) if arabic or not fitting else None
            found = found or (None if arabic else self._told(words, first, noun, title))
            if found is not None:
                return found
            if fitting:
                return self._meant(words, title, fitting) if len(fitting) > 1 else self._houses.all[fitting[0]]
            alike = [] if arabic or not is_small(words, noun, first, behind) else self._houses.of_kind(noun)
            if len(alike) == 1:
                return self._houses.all[alike[0]]
            companies = grammar_words("ar", "droppable") if arabic else firm_nouns() | grammar_words("en", "droppable")
            told = noun in companies or (not fitting and points_back(words, noun, first, behind))
            if told and not is_of_members(words, first, behind):
                return self._firms.meant(words, first, noun, title)
            if not arabic and not fitting and self._is_short_for(words, first, noun):
                return self._issuer
        return None if arabic else self._houses.by_last_word(owning_genitive(words, first), title)

    def _is_short_for(self, words: Words, first: int, noun: str) -> bool:
        """True for a noun in capitals that owns a title, where the release calls its house by an acronym alone that
        ends with the noun's letter: The Council's executive officer, of RSWC."""
        short = "" if self._issuer is None else self._issuer.name
        owns = first > 1 and words.capital[first - 1] and owner_of(words, first) == noun
        acronym = len(short) > _LEAST_ACRONYM and short.isalpha() and short.isupper()
        return owns and acronym and short[-1].lower() == noun[0]

    def represented(self, words: Words, name: Span, title: Span) -> Entity | None:
        """The house that a noun before "by" and a name means: signed on behalf of the company by NAME, TITLE."""
        at = words.range_of(name)[0]
        while at > 0 and words.folded[at - 1] in person_facts("en").honorifics:
            at -= 1
        by, noun = at - 1, at - 2
        english = noun > _BEHALF and words.passage.lexicon.language == "en"
        if not english or words.folded[by] != "by" or words.folded[noun - 1] not in grammar_words("en", "article"):
            return None
        if words.text_of(noun - 1 - _BEHALF, noun - 1) not in grammar_words("en", "representing"):
            return None
        called = words.folded[noun]
        fitting = self._fitting(called, arabic=False)
        if fitting:
            return self._meant(words, title, fitting)
        return self._firms.meant(words, by, called, title) if called in firm_nouns() else None

    def _fitting(self, noun: str, *, arabic: bool) -> Sequence[int]:
        """The houses with a noun, in Arabic also the issuer under another noun of its kind: المصرف, of بنك النيل."""
        fitting = self._houses.by_noun.get(noun, [])
        if not arabic or not fitting or self._issuer is None:
            return fitting
        own = next(index for index, one in enumerate(self._houses.all) if one is self._issuer)
        alike = own not in fitting and kinds_of_noun(noun, "ar") & kinds_of_house(self._issuer)
        return [*fitting, own] if alike else fitting

    def _called(self, words: Words, noun: str, title: Span) -> Entity | None:
        """A crowd (the group's founder); in Arabic the firm, or the team or board, that a noun means."""
        if noun in grammar_words("en", "gathered"):
            return self._houses.last_gathered(words, title)
        if words.passage.lexicon.language != "ar":
            return None
        if noun in grammar_words("ar", "business") and self._firms.is_issuer:
            return last_firm(self._houses, words, title, noun) or self._issuer
        known = noun in self._houses.by_noun
        return None if known else team_or_board(self._houses, words, title, noun, self._issuer)

    def _told(self, words: Words, first: int, noun: str, title: Span) -> Entity | None:
        """The firm that an English noun means: the water company, The Company has hired …, the group's."""
        told = self._firms.described(words, first, noun)
        if told is not None or noun not in firm_nouns():
            return told
        start = self._houses.sentence_start(words, title.start)
        if noun == words.folded[first] and opened_by_the_company(words, start, self._issuer):
            return self._issuer  # The Company has hired Acme; the group financial controller, NAME, will act
        return self._firms.meant(words, first, noun, title) if self._firms.is_issuer else None

    def _meant(self, words: Words, title: Span, fitting: Sequence[int]) -> Entity | None:
        """Of several with the noun: the one named before in the same sentence, else the issuer, else the last named."""
        near = self._houses.nearest(title.start, fitting)
        sentence = self._houses.sentence_start(words, title.start)
        beside = near is not None and any(sentence <= span.start < title.start for span in near.mentions)
        own = self._issuer is not None and any(self._houses.all[index] is self._issuer for index in fitting)
        return self._issuer if own and not beside else near

    def theirs(self, words: Words, first: int, title: Span) -> Entity | None:
        """The house that "Its", at the beginning of a sentence, means: the last that the sentence before names, be it
        by its noun in small letters: … between the ministry and the bank. Its managing director, NAME, …"""
        if words.passage.lexicon.language == "ar":
            return self._hers(words, first, title)
        start = self._houses.sentence_start(words, title.start)
        if not opens_with_its(words, first, start):
            return None
        if start <= words.passage.block.span.start:
            return self._closing(start)
        before = self._houses.sentence_start(words, start - 2)
        named = self._houses.named(before, start)
        heads = self._houses.begun_by(words.folded[words.range_of(Span(before, before + 1))[0]])
        agent = bool(named) and is_agent(words, words.range_of(named[-1][0])[0])
        if heads is not None and (agent or not named or named[0][0].start > before):
            return heads  # Acme was fined by the inspectorate. Its president
        place, index = named[-1] if named else (Span(before, before), None)
        since = words.range_of(Span(place.end, place.end + 1))[0]
        for at in range(words.range_of(Span(start, start + 1))[0] - 1, since, -1):
            noun = words.folded[at]
            if not words.capital[at] and words.folded[at - 1] == "the" and is_house_noun(noun, "en"):
                return self._houses.nearest(start, self._houses.by_noun.get(noun) or self._houses.of_kind(noun))
        return None if index is None else self._houses.all[index]

    def _hers(self, words: Words, first: int, title: Span) -> Entity | None:
        """The last house of a feminine noun in the paragraph before, for أمينها where no house stands before it."""
        start = words.passage.block.span.start
        behind = words.range_of(title)[1]
        owned = any(words.shown[at].endswith(_HERS) for at in range(first, behind))
        before = self._houses.words_at(Span(max(0, start - 1), start))
        if not owned or before is None or self._houses.named(start, title.start):
            return None
        named = self._houses.named(before.passage.block.span.start, start)
        feminine = [index for span, index in named if before.folded[before.range_of(span)[0]].endswith(_FEMININE)]
        return self._houses.all[feminine[-1]] if feminine else None

    def _closing(self, start: int) -> Entity | None:
        """The house that heads the last sentence before a paragraph, else the one that it names last; ``start``: where
        the paragraph begins."""
        words = self._houses.words_at(Span(max(0, start - 1), start))
        if words is None or words.passage.block.span.start >= start:
            return None
        opens = self._houses.sentence_start(words, words.passage.block.span.end - 1)
        named = self._houses.named(opens, start)
        heads = bool(named) and words.range_of(named[0][0])[0] <= words.range_of(Span(opens, opens + 1))[0] + 1
        return self._houses.all[named[0 if heads else -1][1]] if named else None
