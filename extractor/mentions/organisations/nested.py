"""Names joined by a genitive: the Justice Department's Criminal Division are two, Britain's Luma University is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache

from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import grammar_words, inner_nouns, organisation_facts, person_facts
from extractor.mentions.naming.occurrences import well_known
from extractor.mentions.naming.recognised import Name, kind_of
from extractor.mentions.organisations.heads import head_of

_JOINTS_OF_TWO = 2
"""A name with so many words "and" and no comma is two."""
_SURE = 0.9
_LEAST_LETTERS = 3
_NATION = ("united states ", "u.s ", "us ", "uk ")
"""Before the name of a state's own body it tells nothing apart."""


def split_genitive(name: Name, keys: Collection[str], sums: Mapping[str, Counter[str]]) -> list[Name]:
    """The organisations in a name with a genitive inside; the name itself where the genitive belongs to it.

    The owner is a name of its own where the release (``keys``) or the lexicon knows it, or where it holds a head noun;
    a place or person that owns is left out. "Children's Hospital" stays whole.
    """
    words = name.words
    office = _office_inside(name, keys)
    if office is not None:
        return [replace(name, end=office, cut=0), replace(name, first=office, skip=0)]
    if name.arabic:
        return [_arabic_inner(part, keys) for part in _house_of_section(name) or _units(name)]
    body = _owner(name, keys) or _city_served(name)
    if body is not None:
        inner = replace(name, first=body.first, skip=0)
        steered = words.folded[body.unit] in grammar_words("en", "steering")
        return [inner] if steered else [replace(name, end=body.joint, cut=0), inner]
    fund = _fund_inside(name)
    if fund is not None:
        return [replace(name, end=fund, cut=0), replace(name, first=fund + 1, skip=0)]
    pair = _known_pair(name)
    if pair is not None:
        return [replace(name, end=pair[0], cut=0), replace(name, first=pair[1], skip=0)]
    two = _coordinated(name, keys)
    if two is not None:
        return [replace(name, end=two - 1, cut=0), replace(name, first=two, skip=0)]
    for at in range(name.first, name.end - 1):
        word = words.folded[at]
        letters = 2 if word.endswith("'s") else 1 if word.endswith("s") else 0
        saint = at > name.first and words.folded[at - 1] in grammar_words("en", "saintly")
        if not letters or saint or words.folded[at] in grammar_words("en", "folk"):
            continue  # St Mary's Foundation, Ministry of Women's Affairs
        if words.folded[at].removesuffix("'s") in person_facts("en").heads and words.folded[at + 1] in grammar_words(
            "en", "bureau"
        ):
            return [name]
        owner = key_of(words.text_of(name.first, at + 1)[: -letters or None])
        rest = replace(name, first=at + 1, skip=0)
        if owner in keys or tuple(owner.split(" ")) in _known():
            return [replace(name, end=at + 1, cut=letters), *([rest] if _is_own(rest) else [])]
        if letters == 2 and at == name.first and _is_bare(name, owner):
            return [rest] if _is_own(rest) else []
        if letters == 1:
            singular = words.folded[at].removesuffix("s")
            house = words.folded[name.end - 1] in grammar_words("en", "house") and name.end - at > 2
            if house and singular in grammar_words("en", "house"):
                return [replace(name, end=at + 1, cut=1), rest]
            continue
        if _is_headed_text(owner):
            return [replace(name, end=at + 1, cut=2), *([rest] if _is_own(rest) else [])]
        if _is_shop(name, at):
            return [name]
        if kind_of(owner, sums) in ("LOC", "PER") or (
            words.shown[at].endswith(("’s", "'s")) and owner in _places(name)
        ):
            return [rest]
        if letters == 2 and _owns_inner(name, at):
            board = rest.text in organisation_facts("en").generic
            return [replace(name, end=at + 1, cut=2), *([] if board else [rest])]
    return [name]


def _fund_inside(name: Name) -> int | None:
    """Where the fund of a foundation ends, whose article has a capital: Lena Hart Fund | of The Velm Foundation."""
    words = name.words
    for at in range(name.first + 2, name.end - 3):
        article = words.folded[at + 1] in grammar_words("en", "article") and words.capital[at + 1]
        if words.folded[at] in ("of", "at") and article and words.folded[at - 1] in grammar_words("en", "fund"):
            return at if organisation_facts("en").is_body(words.folded[name.end - 1]) else None
    return None


def _owns_inner(name: Name, at: int) -> bool:
    """True where the letters or words in capitals up to word ``at`` own a committee, council or board, as a body does:
    IORCA's Credit Council, Silver Oak's Water Committee, Velm's Board of Directors; no office of one (the Prime
    Minister's Advisory Council), no person, no patron saint."""
    words, first = name.words, name.first
    inside = [*words.folded[first:at], words.folded[at].removesuffix("'s")]
    facts, rest = person_facts("en"), words.text_of(at + 1, name.end)
    told = facts.heads.keys() | facts.honorifics.keys() | facts.given | facts.function
    told |= grammar_words("en", "saintly") | organisation_facts("en").heads.keys()
    if not told.isdisjoint(inside) or " ".join(inside[-2:]) in facts.heads or not all(words.capital[first : at + 1]):
        return False
    if rest in organisation_facts("en").generic:
        return True
    letters = words.shown[at][: -len("'s")].isupper() and len(inside[-1]) >= _LEAST_LETTERS
    inner = words.folded[name.end - 1] in inner_nouns() | grammar_words("en", "inner") | {"council"}
    return inner and name.end - at > 2 and (letters or len(inside) > 1)


def _is_shop(name: Name, at: int) -> bool:
    """True for a house that its owner's surname and a noun name, no office of his: Lee's Bakery, not Lee's Cabinet."""
    noun = name.words.folded[name.end - 1]
    alone = at == name.first == name.end - 2 and name.score >= _SURE
    return alone and noun in grammar_words("en", "shop")


def _office_inside(name: Name, keys: Collection[str]) -> int | None:
    """Where a known organisation ends and its own "Office of …" begins; None: nowhere."""
    words, folded = name.words, name.words.folded
    if name.end < len(words) and words.gap(name.end).strip(" ") == "(" and "-" in words.shown[name.end]:
        return None  # an acronym of both: … Office of Inspector General (HHS-OIG)
    for at in range(name.first + 2, name.end - 2):
        opens = folded[at] in grammar_words("en", "coordinating") and folded[at + 1] in grammar_words("en", "of")
        owner = key_of(name.words.text_of(name.first, at)) if opens else ""
        if opens and (owner in keys or tuple(owner.removeprefix("u.s ").split(" ")) in _known()):
            return at
    return None


@dataclass(frozen=True, slots=True)
class _Owner:
    """Words of a name: the noun of a unit, the "of" behind it, the first of the known body that it belongs to."""

    unit: int
    joint: int
    first: int


def _owner(name: Name, keys: Collection[str]) -> _Owner | None:
    """The known body behind a unit or a board and "of": Civil Division of the Justice Department; None: none."""
    folded = name.words.folded
    units = grammar_words("en", "steering") | grammar_words("en", "subordinate")
    for at in range(name.first + 1, name.end - 1):
        if folded[at] not in grammar_words("en", "of") or folded[at - 1] not in units:
            continue
        first = at + 1
        while first < name.end - 1 and folded[first] in grammar_words("en", "article"):
            first += 1
        key = key_of(name.words.text_of(first, name.end)[: -name.cut or None])
        nation = next((key.removeprefix(one) for one in _NATION if key.startswith(one)), key)
        board = name.words.text_of(name.first, at) in organisation_facts("en").generic  # names no body by itself
        own = board and _is_headed_text(name.words.text_of(first, name.end))
        if " " in key and (own or key in keys or nation in keys or tuple(nation.split(" ")) in _known()):
            return _Owner(at - 1, at, first)
    return None


def _city_served(name: Name) -> _Owner | None:
    """The city or town whose department it is: Department of Works for the | City of Hull; None: none."""
    folded = name.words.folded
    for at in range(name.first + 1, name.end - 2):
        first = at + 2 if folded[at + 1] in grammar_words("en", "article") else at + 1
        city = folded[at] == "for" and folded[first] in grammar_words("en", "civic")
        if city and first < name.end - 2 and folded[first + 1] in grammar_words("en", "of"):
            return _Owner(at - 1, at, first)
    return None


def _units(name: Name) -> list[Name]:
    """A part of a body and the body that it belongs to, joined by ب: كلية الهندسة بجامعة المنصورة."""
    words = name.words
    for at in range(name.first + 2, name.end - 1):
        head = head_of(words.folded[at]) if words.folded[at][0] == "ب" else None
        if head is not None and head.skip and head.strength == "strong" and not head.definite:
            return [replace(name, end=at, cut=0), replace(name, first=at, skip=head.skip)]
    return [name]


def _house_of_section(name: Name) -> list[Name]:
    """The house with its article behind a section of it, which is no body: شعبة الأثاث بالغرفة التجارية."""
    words = name.words
    if words.folded[name.first][name.skip :] not in grammar_words("ar", "internal"):
        return []
    for at in range(name.first + 2, name.end - 1):
        head = head_of(words.folded[at]) if words.folded[at][0] == "ب" else None
        if head is not None and head.definite and head.strength == "strong":
            return [replace(name, first=at, skip=1)]
    return []


def _arabic_inner(name: Name, keys: Collection[str]) -> Name:
    """The known organisation in the name of its board (مجلس بنك المغرب), or before an adjective of a title."""
    words, folded = name.words, name.words.folded
    head = head_of(folded[name.first])
    if head is not None and head.noun in grammar_words("ar", "body") and not head.definite:
        inner = replace(name, first=name.first + 1, skip=0)
        opens = inner.end > inner.first + 1 and head_of(folded[inner.first]) is not None
        if opens and inner.key in keys:
            return inner
    facts = person_facts("ar")
    titled = name.first > 0 and words.joined(name.first) and folded[name.first - 1] in facts.heads
    if titled and folded[name.end - 1] in facts.modifiers:
        shorter = replace(name, end=name.end - 1)
        if tuple(shorter.text.split(" ")) in _known():
            return shorter
    return name


def _known_pair(name: Name) -> tuple[int, int] | None:
    """Where the first of two known bodies ends and the second begins, "and" or an ampersand between: UNICEF & WHO;
    None: no such pair."""
    words = name.words
    for at in range(name.first + 1, name.end):
        both = words.folded[at] in grammar_words("en", "and") and at + 1 < name.end
        if not both and words.gap(at).strip(" ") != "&":
            continue
        second = at + both
        halves = (words.folded[name.first : at], words.folded[second : name.end])
        if all(half in _known() for half in halves):
            return at, second
    return None


def _coordinated(name: Name, keys: Collection[str]) -> int | None:
    """Where a second organisation begins behind "and"; None: nowhere.

    One of the two is known (Ministry of Water and World Bank), or it is the second "and" of the name without a comma
    (Ministry of Works and Transport and Northland Rail).
    """
    folded = name.words.folded
    joints = [
        at
        for at in range(name.first + 2, name.end - 1)
        if folded[at] in grammar_words("en", "and") and folded[at + 1] not in grammar_words("en", "size")
    ]  # not Small and Medium Enterprises
    if len(joints) == _JOINTS_OF_TWO and all(map(name.words.joined, range(name.first + 1, name.end))):
        return joints[-1] + 1
    for at in (at for at in joints if at < name.end - 2):
        second = key_of(name.words.text_of(at + 1, name.end))
        known = second in keys or tuple(second.split(" ")) in _known()
        if known and organisation_facts("en").is_body(folded[name.end - 1]):
            return at + 1
        holder = name.words.text_of(at + 1, name.end - 1)
        bureau = folded[name.end - 1] in grammar_words("en", "bureau") and holder.endswith("'s")
        if bureau and holder.removesuffix("'s") in person_facts("en").heads:
            return at + 1  # Ministry of Ports and Attorney General's Office
        if tuple(folded[name.first : at]) in _known() and all(name.words.capital[at + 1 : name.end]):
            return at + 1  # Red Cross and Civil Defence Force
    return None


def _is_bare(name: Name, owner: str) -> bool:
    """True for a body that its noun alone tells, behind the article: the Authority's | Corporation Secretary."""
    opened = name.first > 0 and name.words.folded[name.first - 1] in grammar_words("en", "article")
    return opened and owner in organisation_facts("en").heads


@cache
def _known() -> frozenset[tuple[str, ...]]:
    return frozenset(one.parts for one in well_known())


def _places(name: Name) -> frozenset[str]:
    """The recognised places of the passage, as keys."""
    text = name.words.passage.block.span.start
    return frozenset(
        key_of(name.words.passage.text[named.span.start - text : named.span.end - text])
        for named in name.words.passage.named
        if named.kind == "LOC"
    )


def _is_own(name: Name) -> bool:
    """True for a name with the noun of a body, but for a programme told by what it does alone: Acme's | Research
    Program."""
    facts, inside = organisation_facts("en"), name.text.split(" ")
    plain = facts.field | facts.common | person_facts("en").modifiers | grammar_words("en", "department")
    run = inside[-1] in grammar_words("en", "run") and plain.issuperset(inside[:-1])
    return _is_headed(name) and not run


def _is_headed(name: Name) -> bool:
    return name.end - name.first > 1 and _is_headed_text(name.text)


def _is_headed_text(text: str) -> bool:
    words = text.split(" ")
    return len(words) > 1 and any(word in organisation_facts("en").heads for word in words)
