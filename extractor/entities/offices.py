"""What a title says of its house: an office inside one, and trades with the kind of house where they are at home."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from extractor.entities.entity import Entity
from extractor.entities.names import bare, words_of
from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.clitics import ONTO
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.letters import holder_of_bureau
from extractor.mentions.naming.words import Words
from extractor.text import fold_term, has_arabic, restore_article

_CHAMBERS = frozenset({"senate", "congress", "parliament"})  # kinds of house with committees of their own
_HOUSES = frozenset({"strong", "weak", "place"})  # strengths of nouns that may be a house of their own: no مبادرة
_STEERED = 6  # words before "chaired by" that may hold the board
_FIELD = re.compile(r"(?:tion|ment|ance|ence|ics|ing|ship|logy)$")  # nouns of deeds and sciences: regulation, housing
STATE = frozenset({
    "court", "prosecution", "justice", "parliament", "senate", "congress", "mission", "ministry", "government",
    "cabinet",
})  # fmt: skip
"""Kinds of house of a state."""


@cache
def _kinds(language: str, role: str) -> Mapping[str, frozenset[str]]:
    """Term → the kinds of house: where a trade is at home ("office"), where alone it is held ("seat"), or what a word
    of a name tells: a noun by which it may be called ("house"), or what it does (research: "trait")."""
    found: dict[str, set[str]] = defaultdict(set)
    for fact in lexicon(language).facts("workplaces"):
        if fact["role"] == role:
            found[fact.folded].add(fact["kind"])
    return {term: frozenset(kinds) for term, kinds in found.items()}


def kinds_of_office(title: Sequence[str], language: str, role: str) -> frozenset[str]:
    """The kinds of house in which the trade of a title is at home, from its folded words; of two trades the last.

    A minister's field is the ministry's name: only "the Minister" alone, الوزير, is at home in any ministry.
    """
    known = _kinds(language, role)
    words = [singular(word, language) for word in title]
    for size in (2, 1):
        for at in range(len(words) - size, -1, -1):
            term = " ".join(words[at : at + size])
            if term in grammar_words("en", "alone") and len(words) > 1:
                continue  # a procurement officer is no police officer
            if role == "seat" and term in grammar_words("en", "chiefly") and at + size < len(words):
                continue  # a principal engineer is no principal
            kinds = known.get(term, frozenset())
            if "ministry" in kinds and language == "en" and words[at + size :] not in ([], ["of", "state"]):
                kinds -= {"ministry"}
            if kinds:
                return kinds
    return frozenset()


def seats_of(words: Words, first: int, behind: int) -> frozenset[str]:
    """The kinds of house in which alone the office of a title, words ``first`` to ``behind``, is held: judge, mayor."""
    return kinds_of_office(words.folded[first:behind], words.passage.lexicon.language, "seat")


def kinds_of_own(title: Sequence[str], language: str) -> frozenset[str]:
    """The kinds of house of which a title speaks where one of them issues the release: المحافظ, of a bank; Secretary,
    of a ministry, with no place behind it, but for what it is: Undersecretary for Rice."""
    own, facts = _kinds(language, "own"), person_facts("en")
    title = title[: list(title).index("for")] if language == "en" and "for" in title else title
    if language == "en" and not all(word in facts.heads or word in facts.modifiers for word in title):
        return frozenset()
    return frozenset(kind for word in title for kind in own.get(word, ()))


def _is_field(words: Words, at: int, behind: int) -> bool:
    """True inside a run of capitals, up to word ``behind``, that ends with a field of work, and names no body: Director
    of Dam Safety."""
    first, end = at, at + 1
    while first > 0 and words.capital[first - 1] and words.joined(first):
        first -= 1
    while end < behind and words.capital[end] and words.joined(end):
        end += 1
    last = words.folded[end - 1]
    known = last in grammar_words("en", "department") | grammar_words("en", "inward") or _FIELD.search(last)
    return bool(known) and organisation_facts("en").heads.keys().isdisjoint(words.folded[first:end])


def singular(word: str, language: str) -> str:
    """The word for one who holds an office that is held in one kind of house alone, of several too: attorneys."""
    if language == "ar":
        word = nominative(word, language)
        return word if word in _kinds("ar", "seat") else bare(word)
    first, tied, last = word.partition("-")
    word = last if tied and first in grammar_words("en", "prefix") and last in _kinds("en", "seat") else word
    return word[:-1] if word.endswith("s") and word[:-1] in _kinds("en", "seat") else word


def kinds_of_house(entity: Entity) -> frozenset[str]:
    """The kinds of house that the words of an organisation's name tell; none for a state's press office, in which
    nobody governs."""
    if is_press_office(entity):
        return frozenset()
    found: set[str] = set()
    for name in entity.names:
        words = words_of(name)
        own = _own_words(words)
        for word in (*own, *map(" ".join, pairwise(own)), *_turned(words), *_without_apostrophe(own)):
            for language in LANGUAGES:
                for role in ("house", "trait"):
                    found |= _kinds(language, role).get(bare(word), frozenset())
    if any(" ".join(words_of(name)[:2]) in grammar_words("en", "realm") for name in entity.names):
        found.add("government")  # the State of Minnesota
    inner = any(bare(word) in grammar_words("en", "inner") for name in entity.names for word in words_of(name))
    return frozenset(found - _CHAMBERS if inner else found)


def _turned(words: Sequence[str]) -> Iterator[str]:
    """The field before the noun of a ministry: Department of Justice, justice department."""
    ministries = grammar_words("en", "ministry")
    for noun, joint, field in zip(words, words[1:], words[2:], strict=False):
        if noun in ministries and joint == "of":
            yield f"{field} {noun}"


def _without_apostrophe(words: Sequence[str]) -> Iterator[str]:
    """Who holds an office whose genitive the page lost: the County Sheriffs Office."""
    bureaus = grammar_words("en", "bureau")
    yield from (word[:-1] for word, noun in pairwise(words) if noun in bureaus and word.endswith("s"))


def _own_words(words: Sequence[str]) -> Sequence[str]:
    """The words before "of", "for": a Department for the City is no city; of an office all, the Office of the Mayor."""
    joint = next((at for at, word in enumerate(words) if at > 0 and word in grammar_words("en", "of")), len(words))
    return words if words[joint - 1] in grammar_words("en", "house") else words[:joint]


def kinds_of_noun(noun: str, language: str = "en") -> frozenset[str]:
    """The kinds of house that a noun tells; none for one that tells no kind."""
    return _kinds(language, "house").get(noun, frozenset())


def is_chamber(word: str) -> bool:
    """True for senate, parliament: a house with committees of its own."""
    return not _CHAMBERS.isdisjoint(kinds_of_noun(word))


def is_house_noun(word: str, language: str) -> bool:
    """True for club, court, متحف: a noun that tells a kind of house."""
    return word in _kinds(language, "house")


def bureaus_of(entity: Entity) -> frozenset[str]:
    """The offices of which an organisation bears the name: Office of the Mayor, the Attorney General's Office."""
    found: set[str] = set()
    for name in entity.names:
        language = "ar" if has_arabic(name) else "en"
        nouns = grammar_words(language, "bureau")
        words = [word.rstrip(".,") for word in fold_term(name).split(" ")]
        if words[0] in nouns and len(words) > 1:
            small = grammar_words("en", "inside")
            start = next((at for at, word in enumerate(words[1:], 1) if word not in small), len(words))
            found.add(" ".join(words[start:]))
            titles = person_facts("en").heads
            held = next((at for at in range(start + 1, len(words)) if words[at] in titles), None)
            if held is not None and language == "en" and small.isdisjoint(words[start:]):
                found.add(" ".join(words[held:]))  # Office of Northland Attorney General
        owner = holder_of_bureau(words) if language == "en" else ()
        if owner and grammar_words("en", "of").isdisjoint(owner):
            found.update(" ".join(owner[start:]) for start in range(max(1, len(owner) - 1)))
            whole = " ".join(owner[-2:]) in _kinds("en", "seat")  # the Harwick District Attorney's Office
            if len(owner) > 2 and owner[-2] in grammar_words("en", "civic") and not whole:
                found.add(owner[-1])  # the Kestrel County Sheriff's Office
    # An Arabic word alone is no office of one house: ديوان الوزير.
    return frozenset(office for office in found if office and (" " in office or not has_arabic(office)))


def wires(entity: Entity) -> bool:
    """True for a news agency or a newspaper: it tells of others and employs nobody it names."""
    words = {bare(word) for name in entity.names for word in words_of(name)}
    return any(words & grammar_words(language, "press") for language in LANGUAGES)


def is_press_office(entity: Entity) -> bool:
    """True for the office by which a state tells what its ministries and leaders do: the Press Information Bureau."""
    names = (f" {fold_term(name)} " for name in entity.names)
    return any(
        f" {term} " in name
        for name in names
        for language in LANGUAGES
        for term in grammar_words(language, "press_office")
    )


def _heads_lines(words: Words, behind: int) -> bool:
    """True for an English plural at the end of a line, those who hold the office told below: The new partners are:"""
    verbs, rest = grammar_words("en", "plural") | grammar_words("en", "introducing"), words.folded[behind:]
    english = words.passage.lexicon.language == "en" and words.folded[behind - 1].endswith("s")
    return english and len(rest) <= 1 and verbs.issuperset(rest)


def is_officer(words: Words, first: int, behind: int) -> bool:
    """True for the title of one who leads or runs part of a house, and no office of state."""
    language = words.passage.lexicon.language
    facts = person_facts(language)
    parts = tuple(nominative(word, language) for word in words.folded[first:behind])
    if language == "en" and parts[-1].endswith("s") and parts[-1][:-1] in facts.heads:
        parts = (*parts[:-1], parts[-1][:-1])  # Board members Ann Lee and Tom Fox
    pairs = [" ".join(parts[at : at + 2]) for at in range(len(parts) - 1)]
    fellows = (part.removeprefix("co-").removesuffix("s") for part in parts if part.startswith("co-"))  # co-heads
    leads = any(part in facts.company or part in facts.leads for part in (*parts, *pairs, *fellows))
    leads = leads or parts[0] in grammar_words(language, "presidency")
    board = any(word in grammar_words("en", "steering") for word in words.folded[max(0, first - _STEERED) : first])
    if board and behind - first == 1 and parts[0] in grammar_words("en", "presiding"):
        return True  # the Board, chaired by
    graded = parts
    if language == "en":  # a resident engineer; no Boston resident, no care assistant and mother of two
        graded = tuple(one for one, after in pairwise(parts) if after not in grammar_words("en", "inside"))
    chief = any(part in grammar_words(language, "chiefly") for part in graded) and len(parts) > 1
    civic = language == "en" and any(part in grammar_words("en", "communal") for part in parts)
    if not (leads or chief) or civic or any(part in facts.state for part in parts):
        return False
    if " ".join(parts) in grammar_words(language, "alone"):
        return False
    instead = any(words.text_of(behind, behind + size) in grammar_words("en", "instead") for size in (2, 3))
    follows = behind < len(words) and words.joined(behind) and not instead  # chair in place of Tom Fox
    return not (follows and words.folded[behind] in grammar_words(language, "joining"))


def is_of_company(words: Words, first: int, behind: int) -> bool:
    """True for an office that firms have and states do not: chief executive officer, CFO."""
    parts, company = words.folded[first:behind], person_facts(words.passage.lexicon.language).company
    return any(part in company for part in (*parts, *map(" ".join, pairwise(parts))))


def nominative(word: str, language: str) -> str:
    """An Arabic word of a title without the ending of an object, "our" and what is written onto it: رئيسا, ورئيس,
    رئيسنا → رئيس; للرئيس → الرئيس."""
    if language != "ar":
        return word
    facts = person_facts("ar")
    if word.endswith("ا") and (word[:-1] in facts.heads or word[:-1] in facts.modifiers):
        return word[:-1]
    if word.endswith("نا") and word[:-2] in facts.heads:
        return word[:-2]  # مديرنا
    if word.startswith("لل") and word not in facts.heads and restore_article(word) in facts.heads:
        return restore_article(word)
    return word[1:] if word not in facts.heads and word[0] in ONTO and word[1:] in facts.heads else word


def is_regional(words: Words, first: int, behind: int) -> bool:
    """True for who runs a state's field of work in a region: المدير الجهوي للثقافة, المديرة الإقليمية للتعليم."""
    parts = words.folded[first:behind]
    fields = {restore_article(word) for word in parts}
    regional = words.passage.lexicon.language == "ar" and not grammar_words("ar", "regional").isdisjoint(parts)
    return regional and not organisation_facts("ar").field.isdisjoint(fields)


def is_inward(words: Words, at: int, first: int, behind: int | None = None) -> bool:
    """True for a word of a title that names a rank or a part of the house: director of network planning; ``behind``:
    one past the title, where a name may follow (Director of Dam Safety Ann Lee)."""
    language = words.passage.lexicon.language
    word = nominative(words.folded[at], language)
    facts, names = person_facts(language), organisation_facts(language)
    if (
        word in facts.heads
        or word in facts.modifiers
        or word in names.function
        or word in grammar_words(language, "inside")
        or word in grammar_words(language, "inward")
        or (behind is not None and at == behind - 1 and _heads_lines(words, behind) and word[:-1] in facts.heads)
    ):
        return True
    if language == "ar":
        plain = word.removeprefix("و")
        inner = restore_article(plain).removeprefix("ب")
        rank = plain in facts.heads or plain in facts.modifiers or plain.removesuffix("ي") in facts.heads  # كبير منسقي
        part = inner.removeprefix("ال") in grammar_words("ar", "section") | grammar_words("ar", "internal")
        house = names.strength(inner) in _HOUSES or inner.removeprefix("ال") in grammar_words("ar", "outlet")
        civic = inner.removeprefix("ال") in grammar_words("ar", "civic")  # وكيل المحافظة
        noun = inner.startswith("ال") and (part or not house) and at > first and not civic
        after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
        field = plain[0] == "ل" and after.startswith("ال") and not names.is_head(plain[1:])  # لأنظمة الدفع
        field = field or (plain[0] == "ل" and plain[1:] in grammar_words("ar", "section"))  # لقطاع المبيعات
        return rank or noun or (field and at > first) or inner in names.field or inner in names.quality
    if not words.capital[at] or word in grammar_words("en", "house"):
        return True
    joint = next((place for place in range(at - 1, first - 1, -1) if words.folded[place] in names.function), None)
    if joint is not None and _is_field(words, at, len(words) if behind is None else behind):
        return True
    return joint is None or words.folded[joint] not in grammar_words("en", "joining")
