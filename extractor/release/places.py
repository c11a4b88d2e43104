"""Places as datelines name them: known cities and countries, the form of a name, the evidence for an unknown one."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.text import fold, fold_term, has_arabic

TRAILING = " \t,،.–—-:/(;؛|["
_ARABIC_PLACE = re.compile("[\u0621-\u064a\u064b-\u0652ـ،,/\\s-]{2,60}")
# An abbreviation whose last stop belongs to it: WASHINGTON, D.C.; DULUTH, Minn.
_SHORT = re.compile(r"(?:\b[A-Z]\.[A-Z]|,\s[A-Z][a-z]{2,4})$")
_IN_ARABIC, _ARTICLE = "في", "ال"
_UNKNOWN_WORDS = 3


def place_in(text: str) -> tuple[str | None, bool]:
    """(the place that the words before the first stop name, whether a weekday stood by it); "in" is left out.

    None: they have no such form; "" where no word but a weekday stands there.
    """
    words = text.strip(TRAILING + ")]").split()
    size = len(words)
    while words and fold_term(words[-1]).strip(TRAILING) in _weekdays():
        words.pop()
    while words and fold_term(words[-1]).strip(TRAILING) in _cues("ar", "before_day"):
        words.pop()
    named = len(words) < size
    if words and has_arabic(text) and fold_term(words[-1]) == fold_term(_IN_ARABIC):
        words.pop()
    place = " ".join(words).strip(TRAILING)
    head, slash, wire = place.rpartition("/")
    if slash and is_wire(wire):
        place = head.strip(TRAILING)
    if not place:
        return "", named
    if not has_form(place):
        return None, named
    stop = text.find(place) + len(place)
    return (f"{place}." if _SHORT.search(place) and text[stop : stop + 1] == "." else place), named


def has_form(place: str) -> bool:
    """True for words that may name a place: capitalised, or few Arabic ones without function words."""
    if has_arabic(place):
        words = fold_term(place).split()
        return len(words) <= 6 and _ARABIC_PLACE.fullmatch(place) is not None and not _function_words() & set(words)
    return _latin_place().fullmatch(place) is not None and fold_term(place.split()[0]).strip(TRAILING) not in _openers()


def is_place(text: str) -> bool:
    """True where a known city or country is the name, or one of its parts between commas.

    >>> is_place("DUBAI, United Arab Emirates"), is_place("واشنطن العاصمة"), is_place("Our partners")
    (True, True, False)
    """
    return _is_of(text, _cities() | _countries())


def is_city(text: str, *, whole: bool = False) -> bool:
    """The same for cities alone, as countries open sentences too; ``whole``: the text is the name and no more.

    >>> is_city("Manama"), is_city("Nairobi, Kenya"), is_city("Sudan")
    (True, True, False)
    """
    return fold_term(text).strip(TRAILING) in _cities() if whole else _is_of(text, _cities())


def _is_of(text: str, known: frozenset[str]) -> bool:
    folded = fold_term(text).strip(TRAILING)
    parts = [part.strip(TRAILING) for part in re.split(r"[,،/()-]", folded)]
    parts += [_state().sub("", part) for part in parts]
    parts += [_byname().sub("", part) for part in parts]
    if folded in known or any(part in known for part in parts if part):
        return True
    words = folded.split()
    return 1 < len(words) <= 3 and " ".join(words[:-1]) in known


def is_named_again(place: str, context: str) -> bool:
    """True where the text speaks of an unknown name as of a place: in Gqeberha, Gqeberha Municipality, بوجدة.

    >>> is_named_again("Gqeberha", "The harbour court in Gqeberha sat.")
    True
    >>> is_named_again("Overview", "The overview of the year shows growth.")
    False
    """
    if not 1 <= len(place.split()) <= _UNKNOWN_WORDS or is_wire(place):
        return False
    if has_arabic(place):
        name = re.escape(fold_term(place))
        sides = ("before",) if fold_term(place).startswith(_ARTICLE) else ("before", "preposition")
        before = rf"(?<!\w){alternation(_cues('ar', *sides))}\s{name}(?!\w)"
        glued = "" if len(sides) == 1 else rf"|(?<!\w)[وف]?[بل]{name}(?!\w)"
        return re.search(before + glued, fold(context).text) is not None
    name = re.escape(place)
    before = rf"(?<!\w){alternation(_cues('en', 'before', 'preposition'))}\s(?-i:{name})(?!\w)"
    behind = rf"(?<!\w)(?-i:{name}\s(?:[A-Z][a-z]+\s){{0,3}}){alternation(_cues('en', 'behind'))}(?!\w)"
    return re.search(f"{before}|{behind}", context, re.IGNORECASE) is not None


def is_wire(text: str) -> bool:
    """True for the name of an agency or a distributor of releases."""
    return fold_term(text).strip(TRAILING) in wires()


def is_office(text: str) -> bool:
    """True for an agency, and for an office of the press by the words that it opens with: دائرة الإعلام في البلدية.

    >>> is_office("Media Office of the governor"), is_office("The governor")
    (True, False)
    """
    words = fold_term(text).strip(TRAILING).split()
    return any(" ".join(words[:size]) in wires() for size in (2, 3, 4) if size < len(words)) or is_wire(text)


def is_distributor(site: str) -> bool:
    """True for the name of a site that carries the releases of others.

    >>> is_distributor("PR Newswire"), is_distributor("GlobeNewswire News Room"), is_distributor("Reuters")
    (True, True, False)
    """
    return _distributor().match(fold_term(site)) is not None


@cache
def _distributor() -> re.Pattern[str]:
    terms = (lexicon(language).terms("wires", kind="distributor") for language in LANGUAGES)
    return re.compile(rf"{alternation([term for some in terms for term in some])}(?!\w)")


@cache
def wires() -> frozenset[str]:
    """Folded names of agencies and distributors."""
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("wires"))


@cache
def _latin_place() -> re.Pattern[str]:
    """Capitalised words, with the small ones of names of places between them: Frankfurt am Main."""
    first = alternation([term for term in _cues("en", "inner", "byname") if term != "and"])
    inner = alternation(_cues("en", "inner", "byname"))
    return re.compile(
        rf"(?:[A-Z][\w.'’\-]+|{first}(?=\s)|St\.)"
        rf"(?:[ ,/&]{{1,3}}(?:[A-Z][\w.'’\-]*|{inner}(?=\s)|al-[A-Z][\w'’\-]+)){{0,7}}[ ,.]*"
    )


@cache
def _cities() -> frozenset[str]:
    terms = frozenset(term for language in LANGUAGES for term in lexicon(language).terms("places"))
    return (terms - _countries()) | frozenset(name for code, name in _territories() if code in _LIKE_CITIES)


@cache
def _countries() -> frozenset[str]:
    return frozenset(name for code, name in _territories() if code not in _CITY_STATES)


@cache
def _territories() -> tuple[tuple[str, str], ...]:
    from babel import Locale

    return tuple(
        (code, fold_term(str(name))) for language in LANGUAGES for code, name in Locale(language).territories.items()
    )


# Territories whose city bears their name in both languages, and all that are cities.
_LIKE_CITIES = ("SG", "MC", "GI", "KW", "DJ", "LU")
_CITY_STATES = ("SG", "HK", "MO", "MC", "VA", "GI", "KW", "DJ", "LU", "TN", "DZ")


@cache
def _cues(language: str, *sides: str) -> tuple[str, ...]:
    return tuple(fact.folded for fact in lexicon(language).facts("place_cues") if fact["side"] in sides)


@cache
def _state() -> re.Pattern[str]:
    """What a country calls itself before its name: Kingdom of, دولة."""
    return re.compile(rf"^{alternation((*_cues('en', 'state'), *_cues('ar', 'state')))} ")


@cache
def _byname() -> re.Pattern[str]:
    """What a town is told from its namesakes by: Frankfurt am Main, Stratford upon Avon."""
    return re.compile(rf"(?<=\w)\s{alternation(_cues('en', 'byname'))}\s[^,]+$")


@cache
def _openers() -> frozenset[str]:
    """Words that open a line of a date or a sentence, and no name of a place."""
    labels = frozenset(term for language in LANGUAGES for term in lexicon(language).terms("date_labels"))
    return labels | (frozenset(lexicon("en").terms("function_words")) - {"the"})


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("weekdays"))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("ar").terms("function_words"))
