"""Which names of one release may mean one: what a short name asks for, what a long one answers, and whether it fits.

Only pairs that share a key are compared: a release may name thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from extractor.entities.cluster import Cluster
from extractor.entities.names import (
    bare,
    concept_kinds,
    concepts,
    concepts_of,
    content_words,
    initials,
    is_acronym,
    organisation_key,
    person_words,
    skeleton,
    words_of,
)
from extractor.entities.other_houses import is_other_house
from extractor.entities.world import world_bodies
from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.short import is_team
from extractor.text import fold_term, has_arabic

_LEAST_BRAND = 3  # behind شركة, منصة: رفيد
_LEAST_ARABIC = 5  # letters of an Arabic word that may stand for a whole name: غرينفيلد

Keys = Callable[[Cluster], Iterable[Hashable]]


@dataclass(frozen=True, slots=True)
class Likeness:
    """``fits`` (short, long) is true only where the long name answers every key that the short one asks for, and one at
    least of each frozenset of keys."""

    fits: Callable[[Cluster, Cluster], bool]
    asks: Keys
    answers: Keys


def _is_initials(short: Cluster, long: Cluster) -> bool:
    acronym = short.longest
    if not is_acronym(acronym):
        return False
    return any(acronym.removesuffix("s") in initials(name) for name in long.names if len(name.split()) > 1)


def _is_same_office(short: Cluster, long: Cluster) -> bool:
    """One office, ministry or port with its noun first and last, the longer with its place: Department of Justice,
    Justice Department; Office of the Northland Attorney General, Attorney General's Office; Port of Harwick.
    """
    few, many = (_office_words(one.longest) for one in (short, long))
    if few is None or many is None or few[0] != many[0] or few[1] == many[1]:
        return False
    rest = many[2] - few[2]
    placed = all(concept_kinds().get("".join(concepts_of(word)[:1])) in (None, "place", "country") for word in rest)
    return bool(few[2]) and few[2] <= many[2] and len(rest) <= len(few[2]) and placed


def _office_words(name: str) -> tuple[str, bool, frozenset[str]] | None:
    """The noun of an office or ministry, whether it stands first, and the other words that tell something; None."""
    words = [word for word in words_of(name) if word not in grammar_words("en", "article")]
    while len(words) > 2 and words[0] in grammar_words("en", "nation"):
        words.pop(0)
    nouns = grammar_words("en", "bureau") | grammar_words("en", "ministry") | grammar_words("en", "turned")
    first = len(words) > 2 and words[0] in nouns and words[1] in grammar_words("en", "of")
    if not first and not (len(words) > 1 and words[-1] in nouns):
        return None
    noun, others = (words[0], words[2:]) if first else (words[-1], words[:-1])
    return noun, first, frozenset(others) - grammar_words("en", "of") - grammar_words("en", "nation")


def _is_short_form(short: Cluster, long: Cluster) -> bool:
    """A run of the long name's content words: head dropped, or cut behind; two words, or the first if it is a name.

    المدن القوية for شبكة المدن القوية; "Acme" for "Acme Robotics".
    """
    few, many = content_words(short.longest), content_words(long.longest)
    if not 0 < len(few) < len(many) or organisation_facts("ar").letter.issuperset(many):
        return False  # دي بي سي, إم دي بي سي: each spelled
    ahead = many[: len(few)] == few
    if not ahead and (_is_part_of_body(short, long) or _is_parent(short.longest, long.longest)):
        return False
    if ahead and _is_part_of_body(short, long) and any(map(organisation_facts("en").is_body, many[len(few) :])):
        return False  # United Nations, of the United Nations Security Council
    if _is_owner(short.longest, long.longest) or _is_served(few, many):
        return False
    if ahead and fold_term(short.longest) in grammar_words("en", "several_campuses"):
        return False  # the whole of which University of Nevada, Las Vegas is a part
    if _is_mission(long.longest) or is_other_house(short, long, many[len(few) :]) or _is_meeting(few, many):
        return False
    if not any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1)):
        return False
    if len(few) >= 2:
        return True
    word = few[0]
    least = _LEAST_BRAND if fold_term(long.longest.split()[0]) in grammar_words("ar", "droppable") else _LEAST_ARABIC
    common = concepts(word) is not None or (has_arabic(word) and (len(word) < least or _is_given(word)))
    common = common and not _is_faction(long.longest)
    headed = len(many) == 2 and many[1] == word and has_arabic(word) and _is_head(many[0])
    team = many[-1] == word and is_team(word)  # the Kestrels, of the Bay Kestrels
    return (many[0] == word or headed or team) and len(many) <= 3 and len(word) > 2 and not common


def _is_part_of_body(short: Cluster, long: Cluster) -> bool:
    """True for a world body and the long name of a part of it that bears its name: مكتب الأمم المتحدة للشؤون."""
    body = world_bodies().get(organisation_key(short.longest))
    return body is not None and world_bodies().get(organisation_key(long.longest)) != body


def _is_parent(short: str, long: str) -> bool:
    """True for an Arabic body at the end of the name of a part of it: جامعة النور, of المركز الهندسي جامعة النور; with
    its noun or without: الصحة العالمية, of المكتب القطري لمنظمة الصحة العالمية."""
    few, many = fold_term(short).split(), fold_term(long).split()
    behind = len(many) - len(few)
    if not has_arabic(short) or behind < 1 or many[behind:] != few:
        return False
    headed = head_of(few[0]) is not None and head_of(many[0]) is not None and many[0] != few[0]
    served = behind > 1 and many[behind - 1].startswith("ل") and head_of(many[behind - 1]) is not None
    return headed or served


def _is_beginning(short: Cluster, long: Cluster) -> bool:
    """A short form that the long name begins with: Otley General is the hospital, not its Friends."""
    few, many = content_words(short.longest), content_words(long.longest)
    return len(few) > 1 and many[: len(few)] == few and _is_short_form(short, long)


def _is_owner(short: str, long: str) -> bool:
    """True for a body that owns another in its name: the House of Delegates, of the House of Delegates' Committee."""
    owner = fold_term(long).removeprefix(fold_term(short))
    office = fold_term(long).split(" ")[-1] in grammar_words("en", "bureau")  # Attorney General's Office
    return owner != fold_term(long) and owner[:1] in ("'", "’") and not has_arabic(long) and not office


def _is_served(few: Sequence[str], many: Sequence[str]) -> bool:
    """True for a hospital or college in full and the foundation that gathers money for it: Calder Hospital, of the
    Calder Hospital Foundation."""
    more = many[len(few) :]
    whole = len(few) > 1 and organisation_facts("en").heads.get(few[-1]) == "strong" and few == many[: len(few)]
    return whole and len(more) == 1 and more[0] in grammar_words("en", "fundraiser")


def _is_mission(name: str) -> bool:
    """True for a mission, embassy or delegation, which bears the name of who sends it: بعثة الاتحاد الأوروبي."""
    first = fold_term(name.split()[0])
    return any(first in grammar_words(language, "sent") for language in LANGUAGES)


def _is_meeting(few: Sequence[str], many: Sequence[str]) -> bool:
    """True for a body and the meeting that bears its name: Tarn, of the Tarn Summit."""
    return many == (*few, many[-1]) and many[-1] in grammar_words("en", "meeting")


def _is_faction(name: str) -> bool:
    """True for a party, which common words name too: Labour, of the Labour Party."""
    first, *_, last = fold_term(name).split()
    return first in grammar_words("ar", "faction") or last in grammar_words("en", "faction")


def _is_head(word: str) -> bool:
    """True for وكالة in وكالة الأونروا."""
    return concept_kinds().get("".join(concepts_of(word)[:1])) == "head"


def _is_translation(short: Cluster, long: Cluster) -> bool:
    """The same concepts in the other script, two at least; the shorter may lack the head.

    Strong Cities, شبكة المدن القوية.
    """
    first, second = organisation_key(short.longest), organisation_key(long.longest)
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = concepts(first), concepts(second)
    return one is not None and two is not None and len(one) >= 2 and one <= two


def is_part_of_name(short: Cluster, long: Cluster) -> bool:
    """Surname, first name, or a form without middle names, of one longer name; the words in the same order."""
    few, many = person_words(short.longest), person_words(long.longest)
    few, many = tuple(map(bare, few)), tuple(map(bare, many))
    if not 0 < len(few) < len(many):
        return False
    if many[0] in grammar_words("en", "short_given") and len(many) > 2 and few[0] != many[0]:
        return few == many[1 : 1 + len(few)] or few == many[-len(few) :]  # Bashir, of Sk Bashir Uddin
    if len(few) == 1:
        return few[0] in (many[-1], many[0]) or _is_fathers(few[0], many)
    if few[0] != many[0]:
        return few == many[-len(few) :] and not _is_given(few[0])
    rest = iter(many)
    return all(word in rest for word in few)


def _is_fathers(word: str, many: Sequence[str]) -> bool:
    """True for the first of two family names in Latin letters: Guerra, of Vicente Guerra-Nistal."""
    return len(many) > 2 and word == many[-2] and not has_arabic(word) and not _is_given(word)


def _is_given(word: str) -> bool:
    """A first name: راشد المزروعي is the father of خالد راشد المزروعي, not his surname."""
    return any(word in lexicon(language).index("given_names") for language in LANGUAGES)


def _is_transliteration(short: Cluster, long: Cluster) -> bool:
    """The same person in the other script: all skeletons equal; standing in one release is the second evidence."""
    first, second = short.longest, long.longest
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = skeleton(first), skeleton(second)
    return len(one) >= 2 and one == two


def _acronym(short: Cluster) -> Iterable[str]:
    return (short.longest.removesuffix("s"),) if is_acronym(short.longest) else ()


def _all_initials(long: Cluster) -> Iterable[str]:
    return (letters for name in long.names if len(name.split()) > 1 for letters in initials(name))


def _of_office(one: Cluster) -> Iterable[tuple[str, str]]:
    office = _office_words(one.longest)
    return () if office is None else ((office[0], word) for word in office[2])


def _words(one: Cluster) -> Iterable[str]:
    return content_words(one.longest)


def _concepts_asked(short: Cluster) -> Iterable[tuple[bool, str]]:
    key = organisation_key(short.longest)
    return ((not has_arabic(key), concept) for concept in concepts(key) or ())


def _concepts_answered(long: Cluster) -> Iterable[tuple[bool, str]]:
    key = organisation_key(long.longest)
    return ((has_arabic(key), concept) for concept in concepts(key) or ())


def _names(one: Cluster) -> Iterable[str]:
    return map(bare, person_words(one.longest))


def _sound_asked(short: Cluster) -> Iterable[tuple[bool, tuple[str, ...]]]:
    return ((not has_arabic(short.longest), skeleton(short.longest)),)


def _sound_answered(long: Cluster) -> Iterable[tuple[bool, tuple[str, ...]]]:
    return ((has_arabic(long.longest), skeleton(long.longest)),)


PART_OF_NAME = Likeness(is_part_of_name, _names, _names)
OF_ORGANISATIONS: Sequence[Likeness] = (
    Likeness(_is_initials, _acronym, _all_initials),
    Likeness(_is_same_office, _of_office, _of_office),
    Likeness(_is_beginning, _words, _words),
    Likeness(_is_short_form, _words, _words),
    Likeness(_is_translation, _concepts_asked, _concepts_answered),
)
TRANSLITERATION = Likeness(_is_transliteration, _sound_asked, _sound_answered)
