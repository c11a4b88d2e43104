"""Known names cut short beside a title: Acme chief, Acme Valley researchers; مدير عام ينابيع نجد."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import (
    country_words,
    department_words,
    grammar_words,
    organisation_facts,
    person_facts,
)
from extractor.mentions.naming.letters import tail_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.text import has_article

_BACK = 4
_FIELD_WORDS = 2
_WORDS = ("name_words", "places", "given_names", "function_words")
_LEAST_OF_OFFICER = 0.45  # the recogniser's probability
_LEAST_PARTS = 3
_LEAST_LETTERS, _MOST_LETTERS = 3, 5
_LONGEST_OFFICE = 3  # words
_MOST_BEGUN = 3  # words that a name is cut to
# Endings of what may stand before an office at the head of a sentence and name no house: Retired, Regional, Outgoing.
_ENDINGS = ("ed", "ly", "ing", "al", "ent", "ant", "ive", "ous", "ful", "ic", "ish", "ese", "an", "ern", "ary")


def titled_short_forms(passages: Sequence[Words], names: Iterable[Name], recognised: Iterable[Name]) -> list[Name]:
    """The first words of known names beside a title: Group Chief Executive of Acme (Acme Robotics), Acme chief, Acme
    Valley co-authors include NAME (Acme Valley University)."""
    known = _beginnings(names) - {one.text for one in recognised if one.kind == "LOC" and one.end - one.first > 1}
    full = [one.text.split(" ") for one in recognised if one.kind == "PER"]
    people = {part for parts in full if len(parts) > 1 for part in parts}
    found = []
    for words in passages:
        for at in range(len(words)):
            end = _begun_end(words, at, known) if words.capital[at] else at
            word = words.folded[at].removesuffix("'s")
            officer = end == at + 1 and _behind_officer(words, at)
            if end > at and _is_governed(words, at, end):
                continue  # the town clerk of Ludlow, Ludlow mayor NAME
            if end > at and (officer or (word not in people and _before_title(words, at, end))):
                found.append(Name(words, at, end, "ORG", 0.6, "short", 0, tail_letters(words, end - 1)))
    return found


def _is_governed(words: Words, first: int, end: int) -> bool:
    """True for a place beside the office of who governs or serves it: Ludlow | town clerk, mayor of | Ludlow."""
    offices, sizes = grammar_words("en", "over_place"), range(1, _LONGEST_OFFICE + 1)
    ahead = any(words.text_of(end, end + size) in offices for size in sizes)
    of = first > 1 and words.folded[first - 1] == "of" and words.joined(first) and words.joined(first - 1)
    return ahead or (of and any(words.text_of(first - 1 - size, first - 1) in offices for size in sizes))


def _beginnings(names: Iterable[Name]) -> set[str]:
    """The first word of each English name of several words, and its first two and three of more."""
    facts, found = organisation_facts("en"), set()
    for name in names:
        parts = [] if name.arabic else name.text.split(" ")
        sizes = range(1, min(len(parts), _MOST_BEGUN + 1))
        found |= {" ".join(parts[:size]) for size in sizes if size == 1 or parts[size - 1] not in facts.function}
    return found - facts.heads.keys() - facts.function - facts.common - country_words()


def _begun_end(words: Words, at: int, known: Collection[str]) -> int:
    """One past the longest beginning of a known name at word ``at``; ``at`` where none stands there."""
    for size in range(_MOST_BEGUN, 0, -1):
        end = at + size
        joined = end <= len(words) and all(words.joined(place) for place in range(at + 1, end))
        if joined and all(words.capital[at:end]) and words.text_of(at, end).removesuffix("'s") in known:
            return end
    return at


def _behind_officer(words: Words, at: int) -> bool:
    """True behind an officer's title and "of", "at", where no capital follows."""
    if at < 2 or not words.joined(at):
        return False
    alone = at + 1 >= len(words) or not words.joined(at + 1) or not words.capital[at + 1]
    officers = person_facts("en").company | person_facts("en").leads
    return alone and words.folded[at - 1] in grammar_words("en", "joining") and words.folded[at - 2] in officers


def _before_title(words: Words, first: int, end: int) -> bool:
    """True where a title noun in small letters follows, up to two small words of its field between; that of several
    before "include" and "are" alone."""
    facts, last = person_facts("en"), words.folded[end - 1]
    if last in facts.heads or (last in facts.modifiers and end == first + 1) or words.folded[first] in facts.given:
        return False  # Ohio State, though State may modify an office
    for place in range(end, min(len(words), end + 1 + _FIELD_WORDS)):
        word = words.folded[place]
        if not words.joined(place) or words.capital[place] or word in facts.function or word in facts.cues:
            return words.joined(place) and word in facts.heads and words.shown[place].isupper()
        if word in facts.heads or (word.removesuffix("s") in facts.heads and _is_listing(words, place + 1)):
            return facts.outside.isdisjoint((word, word.removesuffix("s")))
    return False


def is_of_officer(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for a word that no list knows, doubtful for the recogniser, before an officer in small letters and his name:
    Acme chairman Tom Fox, Acme's finance director Tom Fox, Acme co-founders Tom Fox and Ann Lee; for letters also
    before one in capitals, a secretary of state too: DXWR Secretary Tom Fox.

    ``people``: the passage and first word of each person.
    """
    words, at, facts = name.words, name.end, person_facts("en")
    begun = name.first > 0 and words.joined(name.first) and words.capital[name.first - 1]  # New Acme chairman
    days = lexicon("en").index("weekdays")
    begun = begun and words.folded[name.first - 1] not in facts.function  # But Acme chairman
    begun = begun and words.folded[name.first - 1] not in days  # On Monday Acme chairman
    if name.arabic or name.end - name.first > 1 or name.score < _LEAST_OF_OFFICER or begun or _is_word(name.text):
        return False
    officers = facts.company | facts.leads | grammar_words("en", "graduated")  # Acme alum Tom Fox
    letters = words.shown[name.first].isupper() and len(name.text) >= _LEAST_LETTERS
    stately = letters and len(name.text) <= _MOST_LETTERS and name.text.isalpha()
    for place in range(at, min(len(words), at + 1 + _FIELD_WORDS)):
        word = words.folded[place]
        short = words.shown[place].isupper() and word in officers  # Acme CEO Tom Fox
        short = short or (letters and (word in officers or word in facts.modifiers))  # ACM President Tom Fox
        ranked = word in facts.ministers or word in grammar_words("en", "ranking")
        short = short or (stately and ranked)  # DXWR Assistant Secretary Tom Fox
        if not words.joined(place) or word in facts.function or word in facts.cues:
            return False
        if words.capital[place] and not short:
            return False
        held = officers | (facts.ministers if stately else frozenset())
        if not held.isdisjoint((word, word.removesuffix("s"), words.text_of(place - 1, place + 1))):
            after = place + 1
            while after < len(words) and words.folded[after] in facts.honorifics:
                after += 1
            return (words.index, after) in people
    return False


def unseen_of_officers(passages: Iterable[Words], recognised: Sequence[Name]) -> list[Name]:
    """The capitals that the recogniser saw nothing in, inside a sentence before an officer and his name: Segment
    co-founder Tom Fox, Velomar CEO Ann Lee; no nation, place, field: British co-founder Tom Fox. At its head a union.
    """
    seen = {(one.words.index, at) for one in recognised for at in range(one.first, one.end)}
    people = {(one.words.index, one.first) for one in recognised if one.kind == "PER"}
    found = []
    for words in passages:
        if words.passage.lexicon.language != "en" or words.title_case:
            continue
        for at in range(len(words) - 2):
            alone = words.capital[at] and (words.index, at) not in seen
            if not alone or words.gap(at).strip(" ") not in ("", ",", ".", "\n"):
                continue
            if words.opens_sentence(at) and not _opens_with_union(words, at):
                continue
            name = Name(words, at, at + 1, "ORG", _LEAST_OF_OFFICER, "office")
            if not words.folded[at].endswith("'s") and is_of_officer(name, people) and not _is_office_word(words, at):
                found.append(name)
    return found


def _opens_with_union(words: Words, at: int) -> bool:
    """True at the head of a sentence for one word before an office that unions alone have: Unite general secretary Tom
    Fox; no company's, which a common noun may open: Site manager Tom Fox; no adjective: Outgoing general secretary."""
    near = range(at + 1, min(len(words) - 1, at + 1 + _FIELD_WORDS))
    office = any(words.text_of(place, place + 2) in grammar_words("en", "union_office") for place in near)
    return office and not words.folded[at].endswith(_ENDINGS) and "-" not in words.folded[at]


def _is_office_word(words: Words, at: int) -> bool:
    facts = person_facts("en")
    word = words.folded[at]
    tied = not grammar_words("en", "prefix").isdisjoint(word.split("-"))  # Vice-chair, ex-CEO
    known = word in facts.heads or word in facts.modifiers or word in facts.honorifics or word in facts.function
    known = known or word in grammar_words("en", "adverb")  # Meanwhile general secretary Tom Fox
    return known or tied or word in grammar_words("en", "stopping") or word in grammar_words("en", "former")


def employs_by_name(name: Name) -> bool:
    """True for an English name right before an officer in small letters, or his title in capitals: a former Facebook
    executive, Twitter CEO."""
    words, at, facts = name.words, name.end, person_facts("en")
    if name.arabic or name.cut or at >= len(words) or not words.joined(at):
        return False
    officer = words.folded[at] in facts.company | facts.leads | grammar_words("en", "employee")
    return officer and not _is_word(name.text) and (not words.capital[at] or words.shown[at].isupper())


def _is_word(text: str) -> bool:
    """True for a word that tells a kind, a field, a nation or a place, or a given name, in front of an office."""
    known = organisation_facts("en")
    told = known.common | known.field | known.quality | known.nation | department_words() | country_words()
    roles = ("introducing_house", "partisan", "sport", "trade_word", "field_code", "nation_code")
    told = told.union(*(grammar_words("en", role) for role in roles))
    return text in told or any(text in lexicon("en").index(table) for table in _WORDS)


def _is_listing(words: Words, at: int) -> bool:
    """True for the verb before the names of several: researchers include, co-authors are."""
    listing = grammar_words("en", "introducing") | grammar_words("en", "plural")
    return at < len(words) and words.joined(at) and words.folded[at] in listing


def titled_arabic_forms(passages: Sequence[Words], names: Iterable[Name]) -> list[Name]:
    """Known Arabic names without their head noun, behind a title: مدير عام ينابيع نجد, المدير الإقليمي في سيل بريدج."""
    forms = {form for name in names if name.arabic and not name.words.title_case for form in _arabic_forms(name)}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_first.setdefault(form[0], []).append(form)
    found = []
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for at in range(1, len(words)):
            skip = 1 if words.folded[at][:1] in "لب" and words.folded[at][1:] in by_first else 0
            standing = (one for one in by_first.get(words.folded[at][skip:], ()) if _stands(words, at, skip, one))
            form = next(standing, ())
            if form and _behind_title(words, at, skip):
                found.append(Name(words, at, at + len(form), "ORG", 0.6, "short", skip, 0))
    return found


def _arabic_forms(name: Name) -> Iterable[tuple[str, ...]]:
    """Two words or more of what stands behind the head noun, no field of work and no definite noun."""
    facts = organisation_facts("ar")
    parts = tuple(name.text.split(" "))
    if head_of(parts[0]) is None or len(parts) < _LEAST_PARTS:
        return
    rest = parts[1:]
    if not has_article(rest[0]) and rest[0] not in facts.construct and rest[0] not in facts.field:
        yield from (rest[:size] for size in range(2, len(rest) + 1))


def _stands(words: Words, at: int, skip: int, form: Sequence[str]) -> bool:
    end = at + len(form)
    if end > len(words) or not all(words.joined(place) for place in range(at + 1, end)):
        return False
    return (words.folded[at][skip:], *words.folded[at + 1 : end]) == tuple(form)


def _behind_title(words: Words, at: int, skip: int) -> bool:
    """True right behind a title, or behind one with لـ, في between and few words of its field."""
    facts = person_facts("ar")
    if not words.joined(at):
        return False
    before = words.folded[at - 1]
    if (not skip and before in facts.heads) or before in facts.modifiers:
        return True
    if not skip and before not in grammar_words("ar", "joining"):
        return False
    near = words.folded[max(0, at - 1 - _BACK) : at]
    return any(word in facts.heads for word in near)
