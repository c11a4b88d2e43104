"""The house that the page names in full in its own lines alone, where the text says "the Ministry" or has its head."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.house import KIND, SIGNED, own_lines
from extractor.mentions.naming.letters import holder_of_bureau
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words, words_in
from extractor.mentions.organisations.arabic import arabic_organisations
from extractor.mentions.organisations.english import headed_names
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.holders import SITE_WORD
from extractor.mentions.organisations.refused import is_bare
from extractor.mentions.organisations.things import is_thing
from extractor.reading.reading import Passage, Reading
from extractor.text import fold

_COMMA = re.compile("[,،]")
_DASH = re.compile(r"\s[-–—|]\s")
_BACK = 4
_ATTACHED = "ولب"
_LEAST_WORDS = 2
_LONGEST_BUREAU = 8
_SCORE = 0.9
_NATION = ""  # stands for U.S., United States in an office


def house_names(reading: Reading) -> list[Name]:
    """The bodies that the page's own lines name in full; their passages are none of the reading's."""
    found: list[Name] = []
    for place, block in enumerate(own_lines(reading.release), 1):
        text = block.span.of(reading.release.text)
        language = block.language or reading.release.language or "en"
        words = words_in(-place, Passage(block, lexicon(language), text, fold(text)))
        arabic = language == "ar"
        latin = () if arabic else (*headed_names(words), *_bureaus(words))
        names = (*arabic_organisations(words, (), {}), *_civic(words)) if arabic else latin
        sited = _sited(words, reading.release.site_names)
        if sited is not None:
            names = (*(name for name in names if not name.overlaps(sited)), sited)
        found += [name for name in names if _is_full(name)]
    return found


def _sited(words: Words, sites: Sequence[str]) -> Name | None:
    """The longest name of the site that the line holds and whose noun tells a body; None: none.

    © 2025 Dale & Calder Town Council, on the site of that name.
    """
    text = words.passage.folded.text
    practices = {fold(name).text for name in map(_practice, sites) if name}
    forms = {form for one in sites if not _DASH.search(one) for form in _forms(fold(one).text)}
    for folded in sorted(forms | practices, key=len, reverse=True):
        place = text.find(folded) if folded else -1
        first, end = words.first_at(place), words.end_at(place + len(folded))
        skip = place - words.starts[first] if place >= 0 and first < end else -1
        attached = skip == 0 or (skip == 1 and words.folded[first][0] in _ATTACHED)  # حقوق النشر لمحافظة درب
        if attached and words.ends[end - 1] == place + len(folded):
            name = Name(words, first, end, "ORG", _SCORE, "house", skip)
            if folded in practices or _is_told(name):
                return name
    return None


def _practice(site: str) -> str:
    """The name of an Arabic firm that the site parts from what its partners are: الراعي والحداد – محامون ومستشارون;
    empty: none."""
    dash = _DASH.search(site)
    partners = fold(site[dash.end() :]).text.split(" ") if dash is not None else [""]
    return site[: dash.start()] if dash is not None and partners[0] in grammar_words("ar", "practising") else ""


def _forms(site: str) -> Iterator[str]:
    """The folded name of a site, without its article and the noun of a site behind it, its nation as the nation's code
    too: U.S. Attorney's Office."""
    first, _, rest = site.partition(" ")
    bare = rest if first in grammar_words("en", "article") else site
    yield from (site, bare)
    yield from (bare.removesuffix(f" {noun}") for noun in grammar_words("en", "site_noun") if bare.endswith(f" {noun}"))
    words = bare.split(" ")
    for code in grammar_words("en", "nation_code"):
        size = len(code.replace(".", ""))
        if size < len(words) and "".join(word[:1] for word in words[:size]) == code.replace(".", ""):
            rest = " ".join(words[size:])
            yield from (f"{code} {rest}", f"{code}. {rest}")


def _is_told(name: Name) -> bool:
    """True for a name whose noun tells a body, which is no press: هيئة ظفار للمناطق الحرة, Museum of Harwick."""
    parts = name.words.folded[name.first : name.end]
    if not (grammar_words("ar", "press") | grammar_words("en", "press")).isdisjoint(parts):
        return False
    if name.arabic:
        parts = (parts[0][name.skip :], *parts[1:])
        head = head_of(parts[0])
        named = parts[0] in grammar_words("ar", "civic") | grammar_words("ar", "hosted")
        return named or (head is not None and head.strength in ("strong", "weak"))
    small, is_body = grammar_words("en", "inside"), organisation_facts("en").is_body
    heads = [one for one, after in pairwise(parts) if after in small]
    heads += [parts[-1], parts[-1].removesuffix("s")]  # Marlow Hospitals
    words = name.words  # Attorney's Office, District of Northland
    heads += [words.folded[at - 1] for at in range(name.first + 1, name.end) if words.gap(at).strip(" ") == ","]
    if len(parts) > 1 and parts[-1] in grammar_words("en", "sport") | grammar_words("en", "sited"):
        return True  # Northland Netball, Northland State Government
    return any(map(is_body, heads)) or parts[0] in grammar_words("en", "civic")


def _civic(words: Words) -> Iterator[Name]:
    """A governorate, which its own page means as a body: محافظة الدقهلية, up to a number or the end of the line."""
    nouns, at = grammar_words("ar", "civic"), 0
    while at < len(words) - 1:
        word = words.folded[at]
        skip = next((skip for skip in (0, 1) if word[skip:] in nouns and word[:skip] in ("", "و", "ل", "ب")), None)
        end = at + 1
        while skip is not None and end < len(words) and words.joined(end) and words.folded[end].startswith("ال"):
            end += 1
        if skip is not None and end > at + 1:
            yield Name(words, at, end, "ORG", _SCORE, "house", skip)
        at = max(end, at + 1)


def _bureaus(words: Words) -> Iterator[Name]:
    """The office of who holds one, whose name stands behind: Website of Office of Northland Governor Jo Doe."""
    heads, of = person_facts("en").heads, grammar_words("en", "of")
    for at in range(len(words) - 2):
        if words.folded[at] not in grammar_words("en", "bureau") or words.folded[at + 1] not in of:
            continue
        for end in range(at + 3, min(at + _LONGEST_BUREAU, len(words))):
            last = words.text_of(end - 2, end) in heads or words.folded[end - 1] in heads
            if last and words.capital[end] and words.joined(end) and words.folded[end] not in heads:
                yield Name(words, at, end, "ORG", _SCORE, "house")
                break


def _is_full(name: Name) -> bool:
    """False for a bare head, a thing, an office of one, and what the site calls its own: My Council, Our University."""
    own = not name.arabic and name.words.folded[name.first] in grammar_words("en", "ours")
    whole = not own and name.end - name.first >= _LEAST_WORDS
    return whole and not (is_bare(name) or is_thing(name) or _is_held(name))


def _is_held(name: Name) -> bool:
    """True for the office of one minister or secretary, by which his site is called: Minister for Water,
    Parliamentary Secretary for Ports."""
    words, facts = name.words, person_facts("en")
    near = range(name.first, name.end - 1)
    head = next((at for at in near if words.folded[at] not in facts.modifiers), name.first)
    return not name.arabic and words.folded[head] in facts.ministers and words.folded[head + 1] in ("for", "to")


def held_houses(houses: Iterable[Name], passages: Sequence[Words], found: Iterable[Name]) -> list[Name]:
    """The houses whose head the text names: the Minister for Road Transport, the District Attorney; not where it names
    the house of that office too, in a form of its own (``found``)."""
    told = {_office(name) for name in found}
    return [
        name
        for name in houses
        for office in [_office(name)]
        if any(
            _has_minister(words, _field(name)) or (office not in told and _has_officer(words, office))
            for words in passages
        )
    ]


def borne_houses(houses: Iterable[Name], reading: Reading) -> list[Name]:
    """The houses whose whole name is the name that the site bears, or a part of it up to a comma or from one on: Port
    Cavell University, in its <title> too; Press Cell, Ministry of Ports.

    A house behind "Issued by:" is borne too. Flattened text has no <title>: there it is the name that two lines bear,
    the header and the copyright.
    """
    houses = list(houses)
    lines = Counter(name.text for name in houses)
    borne = {text for text, times in lines.items() if times > 1}
    borne |= {part for name in reading.release.site_names for part in _parts_of(name)}
    return [name for name in houses if name.text in borne or _is_signatory(name)]


def _is_signatory(name: Name) -> bool:
    """True for a body behind "Issued by:", or that fills the line behind "Press Release:", but not for the part of a
    house that issues its releases: Press Office."""
    reason = name.words.passage.block.reason
    filling = reason == KIND and name.first == 0 and name.end == len(name.words)
    if not (reason == SIGNED or filling) or not _is_told(name):
        return False
    language = "ar" if name.arabic else "en"
    parts = name.words.folded[name.first : name.end]
    ministry = not grammar_words(language, "ministry").isdisjoint(parts)  # Ministry of Communications
    return ministry or grammar_words(language, "publicity").isdisjoint(parts)


def _parts_of(site: str) -> Iterator[str]:
    """The folded words of the site's name, whole, up to each of its commas and from each on."""
    yield " ".join(SITE_WORD.findall(fold(_practice(site)).text))
    for form in _forms(fold(site).text):
        pieces = [" ".join(SITE_WORD.findall(piece)) for piece in _COMMA.split(form)]
        for cut in range(len(pieces)):
            yield " ".join(pieces[: cut + 1])
            yield " ".join(pieces[cut:])


def _office(name: Name) -> tuple[str, ...]:
    """The office of which a house bears the name, its nation aside: Office of the Northland District Attorney, U.S.
    Attorney's Office for Northland, its apostrophe lost or not; none for another house."""
    parts, heads = tuple(name.text.split(" ")), person_facts("en").heads
    parts = tuple(holder_of_bureau(parts) or parts)[-2:]
    if name.arabic or not {parts[-1], " ".join(parts)} & heads.keys():
        return ()
    return (_NATION, *parts[1:]) if parts[0] in _nations() else parts


@cache
def _nations() -> frozenset[str]:
    return grammar_words("en", "nation") | grammar_words("en", "nation_code")


def _has_officer(words: Words, office: tuple[str, ...]) -> bool:
    starts = range(len(words) - len(office) + 1) if office else ()
    first = _nations() if office[:1] == (_NATION,) else frozenset(office[:1])
    return any(
        words.folded[at] in first and words.folded[at + 1 : at + len(office)] == office[1:]
        for at in starts
        if words.capital[at]
    )


def _field(name: Name) -> tuple[str, ...]:
    """The words behind "Ministry of", وزارة; none for another body."""
    parts = tuple(name.text.split(" "))
    language = "ar" if name.arabic else "en"
    nouns = grammar_words(language, "ministry") | grammar_words(language, "civic")
    at = next((at for at, word in enumerate(parts) if word in nouns), None)
    if at is None:
        return ()
    small = grammar_words("en", "of") | grammar_words("en", "article")
    return tuple(word for word in parts[at + 1 :] if word not in small)


def _has_minister(words: Words, field: Sequence[str]) -> bool:
    facts = person_facts(words.passage.lexicon.language)
    ministers, heads = facts.ministers, facts.heads
    for at in range(1, len(words) - len(field) + 1 if field else 0):
        if words.folded[at : at + len(field)] == tuple(field):
            before = words.folded[max(0, at - _BACK) : at]
            governed = words.folded[at - 1] in heads  # محافظ الدقهلية
            if governed or any(word in ministers or word[1:] in ministers for word in before):
                return True
    return False
