"""Short forms in brackets: Name (ACR), ACR (Name), Name ("the Company"), Name ("Acme" or "the Company")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.mentions.naming.facts import grammar_words, is_money, organisation_facts, person_facts, social_networks
from extractor.mentions.naming.latin import LONGEST_INITIALS, are_initials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import QUOTES, Words
from extractor.mentions.organisations.borders import world_names
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.posts import is_shortened_post
from extractor.mentions.organisations.things import is_counted_kind, is_instrument

_MARKS = " \"'“”«»"
_BEFORE_EXCHANGE = ("(", "|", ";", ",")
_MOST_WORDS = 5
_LEAST_QUOTED = 3  # words of the name before
_CODE_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Definition:
    """A full name and the short form beside it; ``general`` where that is a bare head noun (the Company)."""

    full: Name
    short: Name
    general: bool

    @property
    def is_spelled(self) -> bool:
        """True where the short form is the first letters of an English name's words: Halden Glass (HG)."""
        words, end = self.full.words, self.full.end
        letters = "".join(words.folded[at][0] for at in range(self.full.first, end) if words.capital[at])
        return not self.full.arabic and end - self.full.first > 1 and letters == self.short.text


def definitions_of(names: Iterable[Name]) -> list[Definition]:
    """The short form beside each of the names that has one."""
    found: list[Definition] = []
    for name in names:
        definition = (
            defined_behind(name) or defined_before(name) or defined_in_quotes(name) or defined_by_initials(name)
        )
        if definition is not None and definition.short.key != name.key:
            found.append(definition)
    return found


def defined_behind(name: Name) -> Definition | None:
    """The short form in brackets right behind a name; None: none there."""
    words = name.words
    first = name.end
    if first >= len(words) or words.gap(first).strip(_MARKS + ".,") not in ("(", "["):
        return None
    end = _closing(words, first)
    if end is None:
        return None
    choice = grammar_words("en", "or") | grammar_words("ar", "or")
    end = next((at for at in range(first + 1, end) if words.folded[at] in choice), end)  # ("Acme" or "the Company")
    general = _is_general(words, first, end)
    if general and words.folded[first] in grammar_words("en", "article"):
        first += 1
    if first >= end or not (general or _is_short_form(words, first, end, name)):
        return None
    return Definition(name, Name(words, first, end, "ORG", name.score, "acronym"), general)


def defined_before(name: Name) -> Definition | None:
    """The acronym in front of a name that stands in brackets: NLC (National League of Cities)."""
    words = name.words
    at = name.first - 1
    if at < 0 or words.gap(name.first).strip(_MARKS) not in ("(", "[") or _closing(words, name.first) != name.end:
        return None
    shown = words.shown[at]
    if not (shown.isupper() and 2 <= len(shown) <= 10 and words.folded[at].isalpha()):
        return None
    return Definition(name, Name(words, at, at + 1, "ORG", name.score, "acronym"), False)


def common_abbreviations(passages: Iterable[Words]) -> frozenset[str]:
    """The short forms of things that are no bodies: durable medical equipment (DME), Clean Rivers Act (CRA)."""
    found = set()
    for words in passages:
        for at in range(2, len(words)):
            short = words.folded[at]
            bracketed = words.gap(at).strip(" ") == "(" and words.shown[at].isupper()
            if not bracketed or len(short) > min(at, LONGEST_INITIALS):
                continue
            if _is_studied(words, at):
                found.add(short)
                continue
            if words.folded[at - 1] in organisation_facts("en").thing:
                found.add(short)
                continue
            spelling = _spelling(words, at)
            post = spelling == list(range(at - len(short), at)) and is_shortened_post(words, at - len(short), at)
            if post or (spelling and not any(words.capital[place] for place in spelling)):
                found.add(short)  # Regional Chief Executive (RCE)
    return frozenset(found)


def _spelling(words: Words, at: int) -> list[int]:
    """The words before word ``at`` whose first letters are its own, in order, small words between them left out: rural
    and newborn health (RNH); empty: none spell it."""
    found: list[int] = []
    place, small = at - 1, organisation_facts("en").function
    for letter in reversed(words.folded[at]):
        while found and place > 0 and words.folded[place][0] != letter and words.folded[place] in small:
            place -= 1
        if place < 0 or words.folded[place][0] != letter:
            return []
        found.append(place)
        place -= 1
    return found[::-1]


def _is_studied(words: Words, end: int) -> bool:
    """True where the capitals before word ``end`` are a subject: degree in Computer Science and Business Systems."""
    at = end
    while at > 1 and (at == end or words.joined(at)):
        if not words.capital[at - 1] and words.folded[at - 1] not in grammar_words("en", "and"):
            break
        at -= 1
    tied = 1 < at < end and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == "in"
    return tied and words.folded[at - 2] in grammar_words("en", "studied")


def treaty_abbreviations(names: Iterable[Name]) -> frozenset[str]:
    """The short forms of treaties and kinds of body among the names, no bodies either: UN Convention against Piracy
    (UNCAP); the first Harbour Investment Trust (HarIT)."""
    english = (name for name in names if not name.arabic)
    treaties = (one for one in english if is_instrument(one.text.split(" ")) or is_counted_kind(one))
    defined = (defined_behind(name) for name in treaties)
    shorts = frozenset(one.short.text for one in defined if one is not None)
    return shorts - organisation_facts("en").known


def defined_in_quotes(name: Name) -> Definition | None:
    """The word in quotation marks right behind an Arabic name with its noun: الهيئة العامة للاستثمار "ساقيا"."""
    words, first = name.words, name.end
    if not name.arabic or first - name.first < _LEAST_QUOTED or first >= len(words) or name.cut:
        return None
    marks = words.gap(first).strip(" "), words.behind(first + 1)[:1]
    head = head_of(words.folded[name.first][name.skip :])
    described = head is None or head.noun in grammar_words("ar", "droppable")  # منصة التجارة الأردنية "زنبيل"
    described = described and name.text not in world_names()
    if described or marks not in QUOTES or words.folded[first] in organisation_facts("ar").function:
        return None
    return Definition(name, Name(words, first, first + 1, "ORG", name.score, "acronym"), False)


def defined_by_initials(name: Name) -> Definition | None:
    """The Latin initials right behind an Arabic name with its noun: هيئة تنظيم الاتصالات TRA; fields (IT) are none."""
    words, first = name.words, name.end
    headed = name.arabic and head_of(words.folded[name.first][name.skip :]) is not None and not name.cut
    if not headed or first - name.first < _LEAST_QUOTED or first >= len(words) or not words.joined(first):
        return None
    alone = first + 1 >= len(words) or not words.joined(first + 1) or not words.shown[first + 1].isascii()
    if not alone or not are_initials(words, first):
        return None
    return Definition(name, Name(words, first, first + 1, "ORG", name.score, "acronym"), False)


def without_initials(words: Words, at: int, end: int) -> int:
    """The end of an Arabic name without the Latin initials that close it: الرابطة الوطنية للمدن | NLC."""
    last = end - 1
    closed = last - at >= _LEAST_QUOTED and words.joined(last) and are_initials(words, last)
    return last if closed and not any(words.shown[place].isascii() for place in range(at, last)) else end


def ticker_symbols(passages: Iterable[Words]) -> frozenset[str]:
    """What shares are traded under, and no house is called: (TSX.V: SFA | OTCQB: SFANF); not IBM (NYSE: IBM)."""
    symbols: set[str] = set()
    houses: set[str] = set()
    for words in passages:
        for at in range(1, len(words)):
            mark, written = words.gap(at).strip(" "), words.shown[at].isupper()
            opened = words.gap(at - 1).strip(" ")[-1:]
            if written and mark == ":" and opened in _BEFORE_EXCHANGE:
                symbols.add(words.folded[at])
                houses.update(words.folded[at - 2 : at - 1] if opened == "(" and at > 1 else ())
            elif written and mark == "(" and words.behind(at + 1).startswith(")"):
                houses.add(words.folded[at])
    return frozenset(symbols - houses)


def airport_codes(passages: Iterable[Words]) -> frozenset[str]:
    """The codes of airports behind towns, two or more where flights are told of: fly from Leeds (LBA) to Doha (DOH)."""
    found: set[str] = set()
    for words in passages:
        codes = [at for at in range(1, len(words)) if _is_code(words, at)]
        if len(codes) > 1 and not grammar_words("en", "flying").isdisjoint(words.folded):
            found.update(words.folded[at] for at in codes)
    return frozenset(found)


def _is_code(words: Words, at: int) -> bool:
    """True for three capitals in a bracket behind a capital that is no noun of bodies; initials spell a body."""
    shown = words.shown[at]
    if len(shown) != _CODE_LETTERS or not (shown.isupper() and shown.isalpha() and words.capital[at - 1]):
        return False
    if words.gap(at).strip(" .") != "(" or not words.behind(at + 1).startswith(")"):
        return False
    before = words.folded[max(0, at - _CODE_LETTERS) : at]
    spelled = words.folded[at] == "".join(one[0] for one in before)
    return not spelled and not any(map(organisation_facts("en").is_body, before))


def fields_of_degrees(passages: Iterable[Words]) -> frozenset[str]:
    """What a degree is in, in capitals in the bracket behind it: Tom Fox, MS, MCh (CTVS)."""
    after = person_facts("en").after
    return frozenset(
        words.folded[at]
        for words in passages
        for at in range(1, len(words))
        if words.folded[at - 1] in after
        and words.capital[at - 1]
        and words.shown[at].isupper()
        and words.gap(at).strip(" .") == "("
        and words.behind(at + 1).startswith(")")
    )


def _closing(words: Words, first: int) -> int | None:
    """One past the last word before the closing bracket; None: too far, or none."""
    for end in range(first + 1, min(len(words), first + _MOST_WORDS) + 1):
        gap = words.behind(end)
        if ")" in gap or "]" in gap:
            return end if gap.strip(_MARKS)[:1] in (")", "]") else None
        if gap.strip(_MARKS + "/&-،,و") != "":
            return None
    return None


def _is_general(words: Words, first: int, end: int) -> bool:
    """True for "the Company", الشركة: a head noun with its article and nothing else."""
    facts = organisation_facts("ar" if words.passage.lexicon.language == "ar" else "en")
    parts = words.folded[first:end]
    if parts[0] == "the":
        return len(parts) == 2 and parts[1] in facts.heads
    return len(parts) == 1 and (
        (parts[0].startswith("ال") and parts[0][2:] in facts.heads)
        or (parts[0] in facts.heads and words.capital[first])
    )


def _is_short_form(words: Words, first: int, end: int, name: Name) -> bool:
    """An acronym, a name in the other script, or a quoted or partial form of the name."""
    text = words.text_of(first, end)
    if text in social_networks() or is_money(text) or any(word.isdigit() for word in words.folded[first:end]):
        return False
    arabic = "\u0600" < words.folded[first][0] < "\u0700"
    if not arabic:
        if end - first == 1 and sum(letter.isupper() for letter in words.shown[first]) >= 2:
            return True
        capitals = all(
            words.capital[at] or words.folded[at] in grammar_words("en", "inside") for at in range(first, end)
        )
        quoted = any(mark in words.gap(first) for mark in "\"“'«")
        return capitals and (name.arabic or quoted or words.folded[first] in name.text.split(" "))
    if not name.arabic:
        return end - first == 1 or head_of(words.folded[first]) is not None
    word, facts = words.folded[first], organisation_facts("ar")
    nation = word.startswith("ال") and facts.is_nation(word)  # إنتر ميلان (الفرنسية): whose picture it is
    office = word.removesuffix("ا") in person_facts("ar").heads and words.shown[first].endswith(("اً", "ًا"))
    known = word in facts.function or nation or office or _is_place(words, first)  # شركة النور (رئيساً)
    return end - first == 1 and not known


def _is_place(words: Words, at: int) -> bool:
    return any(named.kind == "LOC" and words.range_of(named.span)[0] == at for named in words.passage.named)
