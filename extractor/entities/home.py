"""The country of a release that a state issues, whose Prime Minister "the Prime Minister" there is."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from extractor.entities.clusters import name_at
from extractor.entities.entity import Entity
from extractor.entities.national import national_offices
from extractor.entities.offices import STATE, is_press_office, kinds_of_house
from extractor.entities.placed import PlacedHouses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.house import own_lines
from extractor.mentions.naming.nations import nations_in, nations_of, territory
from extractor.mentions.naming.words import Words
from extractor.page.host import host_of
from extractor.release.release import Release
from extractor.text import Span, fold_term

_GOVERNMENTS = frozenset({"gov", "go", "gob", "gouv", "govt", "gc", "gv", "mil", "parliament"})
"""Labels before a country's in the addresses of its state: gov.sg, go.ke, gouv.fr, govt.nz, gc.ca."""
_CODES = {"uk": "GB"}  # top-level domains that are no codes of ISO 3166
_COPYRIGHT = "copyright"
_LONGEST = 4  # words of a country's name
_MINISTRY = "ministry"
_LEAD = 2  # times as often as the next country


class Home:
    """``country``: of the state that issues the release, in the release's language; None: no state does, or none that
    is told: by the page's address, who holds its copyright, the name of the issuer, or a text that names one country
    twice as often as any other; the text must name it."""

    def __init__(self, release: Release, houses: PlacedHouses, issuer: Entity | None) -> None:
        self._release = release
        self._houses = houses
        self._issuer = issuer

    @cached_property
    def country(self) -> str | None:
        """The country, as CLDR calls it."""
        named = Counter(country for country, _ in self._named)
        addressed = self._addressed()
        if addressed is not None:
            return addressed if addressed in named else None
        issuer = self._issuer
        if issuer is None or (kinds_of_house(issuer).isdisjoint(STATE) and not is_press_office(issuer)):
            return None
        own = {one for name in issuer.names for one in nations_of(name, self._release.language or "en")}
        if own:
            return next(iter(own)) if len(own) == 1 and own <= named.keys() else None
        ranked = named.most_common(2)
        leads = bool(ranked) and (len(ranked) == 1 or ranked[0][1] >= _LEAD * ranked[1][1])
        return ranked[0][0] if leads and ranked[0][1] >= _LEAD else None

    @cached_property
    def shown(self) -> str | None:
        """The country as the text first names it; its name, where the text tells its people alone."""
        places = (place for country, place in self._named if country == self.country and place is not None)
        first = next(places, None)
        return self.country if first is None else name_at(self._release, first)

    def serves(self, mention: PersonMention) -> bool:
        """True for the holder of an office of this country, of whom no other country is told in the sentence: on a page
        of gov.sg the Prime Minister, the Minister for Trade, the Ambassador to China."""
        words = None if mention.title is None else self._houses.words_at(mention.title)
        if mention.title is None or words is None:
            return False
        first, behind = words.range_of(mention.title)
        held = any(_is_held(words, (at, end), first, behind) for at, end in national_offices(words, first, behind))
        return held and self.country is not None and not self._is_among_others(words, mention)

    def is_foreign(self, house: Entity, title: Span) -> bool:
        """True for a ministry of another country than this one, for a minister of none that is told."""
        if _MINISTRY not in kinds_of_house(house) or self.country is None:
            return False
        language = self._release.language or "en"
        own = {one for name in house.names for one in nations_of(name, language)}
        told = nations_of(title.of(self._release.text), language)
        return bool(own) and self.country not in own and not told

    def _is_among_others(self, words: Words, mention: PersonMention) -> bool:
        """True where the sentence tells another country than this one."""
        start = self._houses.sentence_start(words, mention.span.start)
        end = self._houses.sentence_end(words, mention.span.end)
        others = (words.span(one.first, one.end) for one in nations_in(words) if one.country != self.country)
        title = mention.title
        return any(start <= one.start < end and not (title and title.contains(one)) for one in others)

    def _addressed(self) -> str | None:
        """The country whose state the page's address names; None: no such address."""
        for address in (self._release.site or "", host_of(self._release.url or "") or ""):
            labels = address.lower().split(".")
            if len(labels) > 1 and labels[-2] in _GOVERNMENTS:
                return territory(_CODES.get(labels[-1], labels[-1]), self._release.language or "en")
        return self._claimed()

    def _claimed(self) -> str | None:
        """The country that holds the page's copyright: © Commonwealth of Australia, © 2024 Government of Kenya; None:
        none does, or a body of its own."""
        if self._release.language == "ar":
            return None
        realms = grammar_words("en", "sovereign")
        for block in own_lines(self._release):
            if block.reason != _COPYRIGHT:
                continue
            parts = fold_term(block.span.of(self._release.text)).rstrip(" .|").split(" ")
            for at in range(len(parts) - 1):
                end = next((at + size for size in (3, 2) if " ".join(parts[at : at + size]) in realms), None)
                held = () if end is None else nations_of(" ".join(parts[end : end + _LONGEST]), "en")
                if len(held) == 1:
                    return next(iter(held))
        return None

    @cached_property
    def _named(self) -> tuple[tuple[str, Span | None], ...]:
        """The countries that the text tells, in order, each with the place of its name, where that is written."""
        own = (words for words in self._houses.passages if words.passage.lexicon.language == self._release.language)
        return tuple((one.country, one.shown(words)) for words in own for one in nations_in(words))


def _is_held(words: Words, office: tuple[int, int], first: int, behind: int) -> bool:
    """True for an office of the one country that the title is, for a minister, and for who is sent to another."""
    end = office[1]
    language, said = words.passage.lexicon.language, words.text_of(*office)
    minister = said in person_facts(language).ministers - grammar_words(language, "of_board")
    if minister or (office == (first, behind) and said in grammar_words(language, "of_home")):
        return True
    sent = grammar_words("en", "toward") if language == "en" else grammar_words("ar", "accredited")
    return said in grammar_words(language, "envoy") and end < behind and words.folded[end] in sent
