"""English names whose first or last word the finders leave out: 8minute Solar, Acme (Asia) Ltd, Revenue authority."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.endowed import is_couple
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.numbered import is_ordinal
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_NUMBERED = re.compile(r"\d{1,4}[a-z]{4,}")  # 8minute, 9volt; no 10km
_CAMPUS_WORDS = 3
_LEAST_INITIALS = 3
_QUOTED_WORDS = 3
_UNIT_WORDS = 2
_PAIR = 2
_OPENED = ("“", '"')


def with_edges(names: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """The names, those that go on before or behind as the whole; what the longer name takes in is no name then."""
    spelled = {word for words in passages for word in words.shown if word.isupper() and len(word) >= _LEAST_INITIALS}
    wholes = [_whole(name, spelled) for name in names]
    grown = [whole for whole, name in zip(wholes, names, strict=True) if whole is not name]
    return [
        whole
        for whole, name in zip(wholes, names, strict=True)
        if whole is not name or not any(map(name.overlaps, _others(grown, name)))
    ]


def _others(grown: Iterable[Name], name: Name) -> list[Name]:
    return [one for one in grown if one.end - one.first > name.end - name.first]


def _whole(name: Name, spelled: Collection[str]) -> Name:
    """The longer name that the name is a part of, or without the unit behind it; the name itself: it is whole."""
    if name.kind != "ORG" or name.arabic or name.skip or name.words.title_case:
        return name
    half = (name.end - name.first) // 2
    if half and name.words.shown[name.first : name.first + half] == name.words.shown[name.first + half : name.end]:
        return replace(name, first=name.first + half)  # the heading that a page ran on: About Velmar Velmar is
    officer = _behind_rank(name) or _behind_officer(name)
    if officer is not None:
        return replace(name, first=officer)
    unit = _before_unit(name)
    if unit is not None:
        return replace(name, end=unit)
    first, rule = _before_bracket(name), "legal"
    if first is None:
        first, rule = _first(name), name.rule
    end = name.end if name.cut else _past_campus(name) or _past_small(name, spelled) or name.end
    if (first, end) != (name.first, name.end):
        return replace(name, first=first, end=end, rule=rule)
    return name if name.cut else _with_quoted(name)


def _behind_rank(name: Name) -> int | None:
    """The first word of a body between the rank of its officer and his title: Assistant | Houston Police | Chief; None:
    no rank opens the name, or no title follows."""
    words, first, end = name.words, name.first, name.end
    ranks = grammar_words("en", "deputy") | grammar_words("en", "deputising") | grammar_words("en", "former")
    titled = end < len(words) and words.joined(end) and words.capital[end]
    titled = titled and words.folded[end] in person_facts("en").heads
    ranked = end - first > _PAIR and words.folded[first] in ranks and not name.cut
    return first + 1 if titled and ranked else None


def _behind_officer(name: Name) -> int | None:
    """The first word of a body behind an officer in capitals: Chairman | Acme Foundation, Managing Director | Harbour
    Bank; None: no officer of a house stands there. A president may have given his name to a foundation."""
    words, first, facts = name.words, name.first, person_facts("en")
    for end in (first + 2, first + 1):
        title, left = words.text_of(first, end), name.end - end
        officer = title in facts.company or (title in facts.leads and (end > first + 1 or title.startswith("chair")))
        officer = officer and title not in grammar_words("en", "of_state") and words.joined(end)
        if not officer or left < _PAIR or not all(words.capital[first : end + 1]):
            continue
        own = words.folded[end] not in facts.heads and words.folded[end] not in facts.modifiers
        return end if own and organisation_facts("en").is_body(words.folded[name.end - 1]) else None
    return None


def _first(name: Name) -> int:
    """The word with a number that opens a name (8minute | Solar Energy), or a saint or mount cut short: Sta. | Rosa
    Foods Corp; no street: 9 Main St. | Rosa Foods Corp; the first of a couple: Ida and | Tom Fox Gallery."""
    words, at = name.words, name.first - 1
    if at < 0:
        return name.first
    if not name.arabic and at > 0 and words.folded[at] in grammar_words("en", "and") and is_couple(words, at - 1):
        return at - 1
    whole = words.folded[at] == "all" and words.capital[at] and words.joined(name.first)
    lands = country_words() | lexicon("en").index("places").keys()
    if whole and (words.folded[name.first] in lands or _is_spelled_from(name, at)):
        return at  # All | India Tea Association, All | Harbours Congress (AHC)
    numbered = words.joined(name.first) and _NUMBERED.fullmatch(words.shown[at]) is not None
    if numbered and not is_ordinal(words.folded[at]):
        return at
    shortened = words.folded[at] in grammar_words("en", "saintly_short") and words.gap(name.first) == ". "
    street = at > 0 and words.joined(at) and words.capital[at - 1]
    return at if shortened and words.capital[at] and not street else name.first


def _is_spelled_from(name: Name, first: int) -> bool:
    """True where the letters in the bracket behind are those of the words from word ``first`` on."""
    words, end = name.words, name.end
    if end >= len(words) or words.gap(end).strip(" ") != "(":
        return False
    return words.folded[end] == "".join(word[0] for word in words.folded[first:end])


def _before_bracket(name: Name) -> int | None:
    """The first word of a firm with a bracket before its legal form, of which the finders know the last words: Acme
    Foods (Asia) Limited; None: no such."""
    words, at = name.words, name.first
    legal = words.folded[name.end - 1] in organisation_facts("en").legal
    if not legal or at == 0 or words.gap(at).strip(" ") != "(" or words.gap(name.end - 1).strip(" ") != ")":
        return None
    first, small = at, organisation_facts("en").function
    while first > 0 and words.capital[first - 1] and words.folded[first - 1] not in small:
        if first < at and not (words.joined(first) or words.tied(first)):
            break
        first -= 1
    return first if first < at else None


def _past_campus(name: Name) -> int | None:
    """One past the campus behind a university: the University of Norland at Hull; behind the comma of one that has
    several: University of Nevada, Las Vegas; None: none there."""
    words, end = name.words, name.end
    opened = words.folded[name.first : name.first + 2] == ("university", "of")
    at = opened and end + 1 < len(words) and words.folded[end] == "at" and words.joined(end)
    parted = end < len(words) and words.gap(end).strip(" ") == ","
    if not at and not (parted and name.text in grammar_words("en", "several_campuses")):
        return None
    first = last = end + 1 if at else end
    while last < len(words) and words.capital[last] and (last == first or words.joined(last) or words.tied(last)):
        last += 1
    inside = words.folded[first:last]
    if not at and any(word in country_words() or word in organisation_facts("en").legal for word in inside):
        return None
    dated = any(word in lexicon("en").index(table) for word in inside for table in ("weekdays", "months"))
    told = any(map(organisation_facts("en").is_body, inside)) or any(word.endswith("'s") for word in inside)
    return last if 0 < len(inside) <= _CAMPUS_WORDS and not dated and not told else None


def _past_small(name: Name, spelled: Collection[str]) -> int | None:
    """One past the noun of a body in small letters, where the release spells the whole by its initials: Zambia Revenue
    authority (ZRA); None: no such."""
    words, end = name.words, name.end
    if end >= len(words) or words.capital[end] or not words.joined(end):
        return None
    inside = [word for word in words.folded[name.first : end + 1] if word not in grammar_words("en", "inside")]
    initials = "".join(word[0] for word in inside).upper()
    return end + 1 if words.folded[end] in organisation_facts("en").heads and initials in spelled else None


def _with_quoted(name: Name) -> Name:
    """A body that ends with its kind, with its own name in marks behind: Public Association "Green Hope"; as it is
    where what follows tells that the marks hold another thing (the Council's "Clean Streets" campaign)."""
    words, at = name.words, name.end
    body = organisation_facts("en").heads.get(words.folded[at - 1]) == "strong" and at - name.first > 1
    mark = words.gap(at).strip(" ") if at < len(words) and body else ""
    if mark not in _OPENED or words.gap(at)[:1] != " ":
        return name
    end = at + 1
    while end < len(words) and end - at < _QUOTED_WORDS and words.joined(end):
        end += 1
    closed = words.behind(end)[:1] in ("”", '"')
    going_on = organisation_facts("en").function | person_facts("en").cues
    going_on |= grammar_words("en", "auxiliary") | grammar_words("en", "copula")
    ended = end >= len(words) or words.behind(end)[1:2] != " " or words.folded[end] in going_on
    return replace(name, end=end, cut=-1) if closed and ended and all(words.capital[at:end]) else name


def _before_unit(name: Name) -> int | None:
    """Where the initials of a house end before its unit and an officer in small letters: ZRA | Corporate Communications
    manager; None: no such."""
    words, first, end = name.words, name.first, name.end
    officer = end < len(words) and words.joined(end) and not words.capital[end]
    short = words.shown[first].isupper() and len(words.shown[first]) >= _LEAST_INITIALS
    unit = words.folded[first + 1 : end]
    told = len(unit) >= _UNIT_WORDS and grammar_words("en", "department").issuperset(unit)
    return first + 1 if officer and short and told and not name.cut else None
