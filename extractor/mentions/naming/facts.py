"""The lexicon of names by language, as sets to look up: head nouns, legal forms, titles, honorifics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from extractor.languages import LANGUAGES, lexicon


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """``heads``: head noun → strong, weak, programme, place or common; the others are words or phrases, folded.

    letter     names of Latin letters in Arabic (بي, سي)
    tail       English nouns at the end of a firm or paper in Arabic letters (تايمز, كابيتال)
    house      nouns behind which a Latin name is a body's; site: a medium's (موقع)
    press      newspapers (صحيفة, magazine); communal: a town's body in small letters (council)
    sport      who plays for a club, its name behind; match: other words of sports news
    charged    committees, behind which "on" tells what they work on
    """

    heads: Mapping[str, str]
    legal: Mapping[str, str]
    quality: frozenset[str]
    plain: frozenset[str]
    nation: frozenset[str]
    construct: frozenset[str]
    field: frozenset[str]
    describing: frozenset[str]
    generic: frozenset[str]
    common: frozenset[str]
    national: frozenset[str]
    thing: frozenset[str]
    product: frozenset[str]
    sponsor: frozenset[str]
    pair: frozenset[str]
    dual: frozenset[str]
    opening: frozenset[str]
    linking: frozenset[str]
    region: frozenset[str]
    single: frozenset[str]
    known: frozenset[str]
    letter: frozenset[str]
    charged: frozenset[str]
    tail: frozenset[str]
    sport: frozenset[str]
    match: frozenset[str]
    press: frozenset[str]
    communal: frozenset[str]
    house: frozenset[str]
    site: frozenset[str]
    function: frozenset[str]

    def is_nation(self, word: str) -> bool:
        """True for an adjective of nationality, in the plural too (الصحفيين الفلسطينيين)."""
        return word in self.nation or (word.endswith("ين") and word[:-2] in self.nation)

    def is_head(self, word: str) -> bool:
        """True for a head noun, with or without its article."""
        return word in self.heads or (word.startswith("ال") and word[2:] in self.heads)

    def is_body(self, word: str) -> bool:
        """True for a head noun that tells a body by itself, of a strong or weak name."""
        return self.heads.get(word) in ("strong", "weak")

    def strength(self, word: str) -> str | None:
        """What a head noun is worth; None for another word."""
        return self.heads.get(word) or (self.heads.get(word[2:]) if word.startswith("ال") else None)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Titles and honorifics: folded term → gender ("" where it tells none); ``longest`` is in words."""

    heads: Mapping[str, str]
    modifiers: frozenset[str]
    honorifics: Mapping[str, str]
    after: frozenset[str]
    given: frozenset[str]
    function: frozenset[str]
    cues: frozenset[str]
    ministers: frozenset[str]
    company: frozenset[str]
    leads: frozenset[str]
    state: frozenset[str]
    outside: frozenset[str]
    plied: frozenset[str]
    staff: frozenset[str]
    longest: int


@cache
def organisation_facts(language: str) -> OrganisationFacts:
    """The facts about organisations of one language."""
    facts = lexicon(language).facts("organisations")

    def of(role: str) -> frozenset[str]:
        return frozenset(fact.folded for fact in facts if fact["role"] == role)

    return OrganisationFacts(
        heads={fact.folded: fact["strength"] for fact in facts if fact["role"] == "head"},
        legal={fact.folded: fact["strength"] for fact in facts if fact["role"] == "legal"},
        quality=of("quality"),
        plain=frozenset(fact.folded for fact in facts if fact["role"] == "quality" and fact["strength"] == "weak"),
        nation=frozenset(fact.folded for fact in facts if fact["role"] == "quality" and fact["strength"] == "nation"),
        construct=of("construct"),
        field=of("field"),
        describing=of("describing"),
        generic=of("generic"),
        common=of("common"),
        national=frozenset(fact.folded for fact in facts if fact["role"] == "name" and fact["strength"] == "nation"),
        thing=of("thing"),
        product=of("product"),
        sponsor=of("sponsor"),
        pair=of("pair"),
        dual=of("dual"),
        opening=of("opening"),
        linking=of("linking"),
        region=of("region"),
        known=of("name"),
        letter=of("letter"),
        charged=of("charged"),
        tail=of("tail"),
        sport=of("sport"),
        match=of("match"),
        press=of("press"),
        communal=of("communal"),
        house=of("house"),
        site=of("site"),
        single=frozenset(term for term in of("name") if " " not in term),
        function=frozenset(lexicon(language).index("function_words")),
    )


@cache
def person_facts(language: str) -> PersonFacts:
    """The facts about people of one language."""
    own = lexicon(language)
    titles, honorifics = own.facts("titles"), own.facts("honorifics")
    heads = {fact.folded: fact["gender"] for fact in titles if fact["role"] == "head"}
    before = {fact.folded: fact["gender"] for fact in honorifics if fact["role"] == "before"}
    return PersonFacts(
        heads=heads,
        modifiers=frozenset(fact.folded for fact in titles if fact["role"] == "modifier"),
        honorifics=before,
        after=frozenset(fact.folded for fact in honorifics if fact["role"] == "after"),
        given=frozenset(own.index("given_names")),
        function=frozenset(own.index("function_words")),
        cues=frozenset(fact.folded for fact in own.facts("cues") if fact["role"] == "verb"),
        ministers=frozenset(fact.folded for fact in titles if fact["role"] == "head" and fact["holds"] == "portfolio"),
        company=frozenset(fact.folded for fact in titles if fact["holds"] == "company"),
        leads=frozenset(fact.folded for fact in titles if fact["holds"] == "lead"),
        state=frozenset(fact.folded for fact in titles if fact["holds"] == "state"),
        outside=frozenset(fact.folded for fact in titles if fact["holds"] == "outside"),
        plied=frozenset(fact.folded for fact in titles if fact["holds"] == "self"),
        staff=frozenset(fact.folded for fact in titles if fact["holds"] == "staff"),
        longest=max(len(term.split()) for term in (*heads, *before)),
    )


@cache
def grammar_words(language: str, role: str) -> frozenset[str]:
    """The small words that play one role around names: "joining" (of, at, لدى), "stopping" (who, is) …"""
    return frozenset(
        fact.folded for fact in lexicon(language).facts("name_grammar") if role in fact["roles"].split(" ")
    )


@cache
def country_words(language: str = "en") -> frozenset[str]:
    """Words for countries and their people; Arabic ones without the article."""
    return frozenset(fact.folded for fact in lexicon(language).facts("name_words") if fact["kind"] == "country")


@cache
def department_words() -> frozenset[str]:
    """English words of titles, departments and kinds of body, none of which is a firm's own at the head of its name."""
    facts = person_facts("en")
    roles = ("department", "inward", "inside")
    return facts.modifiers.union(
        facts.heads, organisation_facts("en").heads, *(grammar_words("en", role) for role in roles)
    )


@cache
def officials() -> frozenset[str]:
    """English words of who is no officer of a house: ministers, who governs a state, whom its people elect."""
    return person_facts("en").ministers | grammar_words("en", "of_state") | grammar_words("en", "of_people")


@cache
def councillors() -> frozenset[str]:
    """English words of who sits in the council of a town: mayor, councillor."""
    seats = lexicon("en").facts("workplaces")
    return frozenset(fact.folded for fact in seats if (fact["role"], fact["kind"]) == ("seat", "city"))


@cache
def clergy() -> frozenset[str]:
    """English words of who serves a church: vicar, rector."""
    seats = lexicon("en").facts("workplaces")
    return frozenset(fact.folded for fact in seats if (fact["role"], fact["kind"]) == ("office", "church"))


@cache
def forces() -> frozenset[str]:
    """English words of who serves in the police, the forces or a fire brigade: detective, lieutenant, fire marshal."""
    known = lexicon("en").facts("workplaces")
    return frozenset(
        fact.folded for fact in known if fact["role"] != "house" and fact["kind"] in ("police", "forces", "fire")
    )


@cache
def social_networks() -> frozenset[str]:
    """Networks whose names stand beside share buttons, in every language."""
    return frozenset(fact.folded for language in LANGUAGES for fact in lexicon(language).facts("social_networks"))


def is_money(term: str) -> bool:
    """True for the name of a currency, folded."""
    return any(term in lexicon(language).index("currencies") for language in LANGUAGES)


def inner_nouns() -> frozenset[str]:
    """English nouns of the bodies that every house has: board, committee."""
    return organisation_facts("en").charged | {"board"}


def is_inner_body(folded: Sequence[str]) -> bool:
    """True for the words of a name that tell of a body inside a house: Remuneration Committee, Supervisory Board."""
    inner = grammar_words("en", "internal_body")
    return bool(folded) and folded[-1] in inner_nouns() and not inner.isdisjoint(folded[:-1])
