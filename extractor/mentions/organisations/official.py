"""Offices that look like organisations: Minister of Water, Public Relations Officer; the board that leads a company."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import forces, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.posts import is_shortened_post
from extractor.mentions.organisations.things import is_thing
from extractor.text import has_article

_BOARD_WITHIN = 2
_PAIR = 2  # words
_LEAST_LETTERS, _MOST_LETTERS = 3, 4
_SURE = 0.8


def _is_before_name(name: Name, inside: Sequence[str]) -> bool:
    """True for what stands before an office or a name: Honorary Board Member Jane Doe; DSP Jane Doe, Engr. Jane Doe;
    Police Lt. Jane Doe."""
    facts, force = person_facts("en"), grammar_words("en", "force_noun")
    behind = {name.words.folded[name.end], name.words.text_of(name.end, name.end + 2)}
    if len(inside) == 1:
        held = inside[0] in facts.modifiers and not behind.isdisjoint(facts.heads)
        return held or inside[0] in facts.honorifics
    return len(inside) == _PAIR and inside[0] in force and inside[1] in forces()


def is_office(name: Name) -> bool:
    """True for a title or degree taken for a name: Minister of Water; FCA behind a person; Public Relations Officer."""
    words, facts = name.words, person_facts("en")
    if name.arabic and name.text in person_facts("ar").heads and " " in name.text:
        return True  # محافظة المعرض: a curator
    if name.arabic and name.rule == "recogniser":
        return _is_arabic_office(name)
    if name.arabic or name.rule not in ("recogniser", "head"):
        return False
    inside = words.folded[name.first : name.end]
    if len(inside) > 1 and "-" in inside[-1] and inside[-1] in facts.heads:
        return True  # Regulatory Program Co-ordinator
    if len(inside) == 1 and "." in inside[0] and inside[0] in facts.heads:
        return True  # C.E.O.
    head = next((at for at, word in enumerate(inside) if word not in facts.modifiers), 0)
    charged = head + 2 < len(inside) and inside[head + 1] in grammar_words("en", "joining")
    if charged and (inside[head] in facts.ministers or _is_of_one(name, head)):
        return True  # the Union Minister for Water; Matron for Acute Care
    beside = name.end < len(words) and words.gap(name.end) in (" ", ". ") and words.capital[name.end]
    letters = len(inside) == 1 and inside[0] in facts.after and words.gap(name.first).strip(" ") == ","
    if letters and not (beside and inside[0] in organisation_facts("en").known):
        return True  # Tom Fox, IRS, chair of Calder Port; not Tom Fox, IRS Commissioner
    if (
        len(inside) == 1
        and inside[0] in grammar_words("en", "bench")
        and inside[0] not in organisation_facts("en").known
    ):
        return True  # the CJ held so
    if beside and _is_before_name(name, inside):
        return True
    if len(inside) == 1 and inside[0] in facts.honorifics and _is_rank_with_arm(name):
        return True  # VAdm (RN) Jane Doe
    if len(inside) == 1 and name.rule == "recogniser" and _is_of_land(words, name.end):
        return True  # Westland Attorney General Jane Doe
    if name.rule == "recogniser" and _are_people(inside):
        return True  # the Calder Fellows
    if len(inside) == 1 and name.rule == "head" and inside[0] in facts.modifiers:
        return True  # the Senior | Council Member
    titled = name.end < len(words) and words.joined(name.end) and words.folded[name.end] in facts.heads
    if titled and inside[0] in grammar_words("en", "for_honour"):
        return True  # the Honorary Council | Member
    ministered = name.end < len(words) and words.joined(name.end) and words.folded[name.end] in facts.ministers
    if ministered and len(inside) == _PAIR and inside[0] in facts.honorifics and inside[1] in facts.modifiers:
        return True  # the Hon'ble Union Minister
    if len(inside) > 1 and name.rule == "recogniser" and inside[-1] in facts.ministers:
        return True  # the Union Textiles Minister
    if _is_of_rank(name, inside):
        return True  # Ann Lee, VP Footwear, Acme
    if len(inside) > 2 and " ".join(inside[:2]) in facts.heads and inside[2] in grammar_words("en", "joining"):
        return True  # the Cabinet Member for Highways
    if _is_post(name) or _is_short_title(name) or _is_outlet(name) or _is_officer_of(name):
        return True
    cut = name.end < len(words) and words.joined(name.end) and words.capital[name.end]
    if len(inside) > 1 and name.rule == "recogniser" and inside[-1] in facts.heads.keys() - facts.modifiers and cut:
        return True
    apposed = (
        name.end < len(words) and words.gap(name.end).strip(" ") == "," and words.folded[name.end] in facts.honorifics
    )
    owned = any(map(organisation_facts("en").is_body, inside))
    if apposed and not owned and len(inside) > 1 and any(word in facts.heads for word in inside):
        return True  # the State Commissioner for Health, Dr. Jane Doe
    ranked = name.end < len(words) and words.joined(name.end) and words.folded[name.end] in facts.heads
    body = _ends_in_body(inside)
    plain = not body and all(word in facts.modifiers or word in facts.function for word in inside)
    if not ranked or not plain or len(inside) > 1:
        return ranked and plain
    return not words.shown[name.first].isupper() and not words.capital[name.end]  # Marine biologist


def _is_of_one(name: Name, head: int) -> bool:
    """True for an office of one and what it is for, between a person's comma and the next: Ann Lee, Matron for Acute
    Care, said; no body's noun stands in it."""
    words, at = name.words, name.first
    inside = words.folded[at : name.end]
    apart = at > 0 and words.gap(at).strip(" ") == "," and words.behind(name.end)[:1] in (",", ".", "")
    plain = inside[head] in person_facts("en").heads and not any(map(organisation_facts("en").is_body, inside))
    return apart and plain and name.rule == "recogniser" and inside[head + 1] == "for"


def _is_of_rank(name: Name, inside: Sequence[str]) -> bool:
    """True for the letters of a title and what its bearer has charge of, behind him and a comma: Ann Lee, SVP
    Footwear; not VP Bank."""
    words, at = name.words, name.first
    titled = words.shown[at].isupper() and inside[0] in person_facts("en").heads and len(inside[0]) <= _MOST_LETTERS
    if not titled or at == 0 or words.gap(at).strip(" ") != "," or len(inside) == 1:
        return False
    strong = any(organisation_facts("en").heads.get(word) == "strong" for word in name.text.split(" "))
    return not strong and any(one.kind == "PER" and words.range_of(one.span)[1] == at for one in words.passage.named)


def _are_people(inside: Sequence[str]) -> bool:
    """True for those whom a body has: Calder Fellows, Northland Parliament Members; not the Society of Fellows."""
    led = grammar_words("en", "of").isdisjoint(inside) and not organisation_facts("en").is_body(inside[0])
    return len(inside) > 1 and led and inside[-1] in grammar_words("en", "listing")


def _is_of_land(words: Words, at: int) -> bool:
    """True where the office of a state's law or of who stands in for its governor follows, in capitals."""
    both = at + 1 < len(words) and words.joined(at) and words.joined(at + 1) and words.capital[at]
    return both and words.text_of(at, at + 2) in grammar_words("en", "of_land")


def _is_post(name: Name) -> bool:
    """True for a title of several words, also before its initials, and for what stands before an officer and his grade:
    Rural Credit Programme Officer II."""
    words, at, facts = name.words, name.end, person_facts("en")
    several = at - name.first > 1
    if several and (name.text in facts.heads or is_shortened_post(words, name.first, at)):
        return True
    graded = at + 1 < len(words) and words.joined(at) and words.joined(at + 1) and words.shown[at + 1].isupper()
    return graded and words.folded[at] in facts.heads and words.folded[at + 1] in grammar_words("en", "step")


def _is_rank_with_arm(name: Name) -> bool:
    """True for a rank in small letters before its arm in a bracket and who bears it: VAdm (RN) Jane Doe."""
    words, after = name.words, name.end + 1
    opened = after < len(words) and words.gap(name.end).strip(" ") == "(" and words.gap(after).strip(" ") == ")"
    return opened and words.capital[after] and not words.shown[name.first].isupper()


def _is_officer_of(name: Name) -> bool:
    """True for an officer of a state with what he keeps or watches: Keeper of Deeds & Maps, no body's noun in it."""
    words, at, facts = name.words, name.first, organisation_facts("en")
    inside = words.folded[at : name.end]
    held = name.rule == "recogniser" and len(inside) > _PAIR and inside[0] in grammar_words("en", "officer_of")
    return held and inside[1] == "of" and not any(map(facts.is_body, inside[2:]))


def _is_short_title(name: Name) -> bool:
    """True for a title in letters before what it is for: the MCE for Calder; Anna Berg, CMD, Acme Limited."""
    words, at, end = name.words, name.first, name.end
    letters = end - at == 1 and name.rule == "recogniser" and words.shown[at].isupper() and not name.cut
    if not letters or name.text not in person_facts("en").heads or name.text in organisation_facts("en").known:
        return False
    behind = end < len(words) and words.joined(end) and words.folded[end] in grammar_words("en", "joining")
    commas = end < len(words) and words.capital[end] and words.gap(end).strip(" ") == ","
    return behind or commas


def _is_outlet(name: Name) -> bool:
    """True for the branch that a manager has, before his title: the Northport Branch Manager."""
    words, end = name.words, name.end
    titled = end < len(words) and words.joined(end) and words.capital[end]
    outlet = words.folded[end - 1] in grammar_words("en", "outlet")
    return titled and outlet and words.folded[end] in person_facts("en").heads


def _ends_in_body(inside: Sequence[str]) -> bool:
    """True for words that end in a body's: United States District Court, Education International."""
    last = inside[-1]
    worldwide = len(inside) > 1 and last in grammar_words("en", "worldwide")
    return worldwide or (len(inside) > _PAIR and organisation_facts("en").is_body(last))


def _is_arabic_office(name: Name) -> bool:
    """True for a further title of a list or chain (ومديرة الصحة, المساعد للشؤون), for a field behind one (للإنتاج)."""
    words, facts, at = name.words, person_facts("ar"), name.first
    first = words.folded[at]
    if head_of(first) is not None:
        return False
    if _is_officer(name):
        return True
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    titled = before in facts.heads or before in facts.modifiers
    bare = first[2:] if first.startswith("لل") else first
    if name.end - name.first == 2 and "ال" + first in facts.heads and words.folded[at + 1].startswith("ال"):
        return True  # مربي الإبل: who breeds camels
    if name.end - name.first == 1:
        known = organisation_facts("ar").single
        return titled and first.startswith("لل") and not known & {bare, "ال" + bare}
    charge = has_article(before) and first[0] == "ل" and not name.skip
    if charge and ("ال" + before[2:] in facts.heads or before in facts.modifiers):
        return words.folded[at + 1].startswith("ال")  # نائب الرئيس لسلاسل الإمداد
    return (
        (first[:1] == "و" and first[1:] in facts.heads)
        or (titled and first in facts.heads)
        or (titled and first.startswith("لل") and bare in organisation_facts("ar").construct)
    )


def _is_officer(name: Name) -> bool:
    """True for an office with its place or field: محافظ النور, المندوب الجهوي للتنمية; a province is none."""
    first, *others = name.text.split(" ")
    facts = person_facts("ar")
    if not others or first not in facts.heads:
        return False
    if first in grammar_words("ar", "governing"):
        return first not in grammar_words("ar", "settled") and first not in facts.given
    ranks = grammar_words("ar", "dignity") | grammar_words("ar", "rank") | facts.plied
    charged = others[0] in facts.modifiers or NISBA.match(others[0]) is not None or others[0].startswith("لل")
    return first.startswith("ال") and first not in ranks and first not in facts.honorifics and charged


def without_board(name: Name, bodies: Collection[tuple[int, int, int]]) -> Name:
    """The company alone, of its board: Acme Inc. for Board of Directors of Acme Inc.

    It has a legal form, or is one of ``bodies``, the passage and words of what the recogniser takes for a name.
    """
    words, steering = name.words, grammar_words("en", "steering")
    opening = range(name.first, min(name.first + _BOARD_WITHIN, name.end))
    board = next((at for at in opening if words.folded[at] in steering), None)
    if name.arabic or board is None:
        return name
    at, legal = board + 1, words.folded[name.end - 1].removesuffix("'s") in organisation_facts("en").legal
    small = grammar_words("en", "of") | grammar_words("en", "article")
    while at < name.end and (words.folded[at] in small or words.folded[at] in steering):
        at += 1
    led = at < name.end and words.folded[at - 1] in small and (legal or (words.index, at, name.end) in bodies)
    return widened(name, at, name.end, name.rule) if led else name


def without_office(name: Name) -> Name:
    """The house alone, of an office in capital letters before it or a tied one behind: Acme for GM for Acme and for
    Acme Co-Owner and CEO; Acme AG for CEO Acme AG."""
    words, at = name.words, name.first
    last = words.folded[name.end - 1]
    tied = not name.arabic and name.end - at > 1 and "-" in last and last in person_facts("en").heads
    held = tied and name.end < len(words) and words.joined(name.end)
    if held and (words.capital[name.end] or words.folded[name.end] in grammar_words("en", "and")):
        return widened(name, at, name.end - 1, "vote" if name.score >= _SURE else name.rule)
    lettered = words.shown[at].isupper() and words.folded[at] in person_facts("en").heads
    short = not name.arabic and lettered and name.end - at > _PAIR
    if short and name.rule == "legal":
        return widened(name, at + 1, name.end, name.rule)
    titled = short and name.rule == "recogniser" and words.capital[at + 2]
    joined = titled and words.folded[at + 1] in grammar_words("en", "joining")
    return widened(name, at + 2, name.end, name.rule) if joined else name


def spelled_out(recognised: Sequence[Name], names: Iterable[Name]) -> list[Name]:
    """The names in full of recognised acronyms in brackets, which nobody found: Health Service Executive (HSE).

    Each letter is the first of a word in capitals; small words stand between for nothing.
    """
    taken = {(name.words.index, at) for name in names for at in range(name.first, name.end)}
    places = {(one.words.index, one.first, one.end) for one in recognised if one.kind == "LOC"}
    found = []
    for name in recognised:
        words, at, short = name.words, name.first, name.words.shown[name.first]
        alone = name.kind == "ORG" and not name.arabic and name.end - at == 1 and short.isupper()
        if not alone or len(short) < _LEAST_LETTERS or words.gap(at).strip(" ") != "(":
            continue
        first, letters = at, [*short]
        while first > 0 and letters and (first == at or words.joined(first)) and (words.index, first - 1) not in taken:
            if words.capital[first - 1] and words.shown[first - 1][0] == letters[-1]:
                letters.pop()
            elif words.folded[first - 1] not in grammar_words("en", "inside"):
                break
            first -= 1
        full = widened(name, first, at, "head")
        if not letters and not is_thing(full) and not is_office(full) and (words.index, first, at) not in places:
            found.append(full)
    return found


def is_founded(name: Name) -> bool:
    """True behind the title of who leads or began a company and "of", whatever the name says: founder of Acme Code."""
    words, at = name.words, name.first - 1
    if name.arabic or at < 1 or not (words.joined(name.first) and words.joined(at)):
        return False
    return words.folded[at] == "of" and words.folded[at - 1] in person_facts("en").company
