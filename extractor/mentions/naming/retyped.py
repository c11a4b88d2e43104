"""Finds of the recogniser that are persons by their words, though it calls them organisations or places."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_names import (
    is_apposed_person,
    is_honoured_family,
    is_of_given_names,
    says_that,
    tells_a_body,
)
from extractor.mentions.naming.bodied import is_body, is_of_prayer
from extractor.mentions.naming.called import is_nickname, with_called
from extractor.mentions.naming.clitics import ONTO
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.latin_persons import (
    DOUBTFUL,
    LONGEST,
    is_aged,
    is_apposed,
    is_initialled,
    is_member,
    is_named_in_latin,
    is_officer,
)
from extractor.mentions.naming.own import is_called_after
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.signed_houses import is_house_behind
from extractor.mentions.naming.title_letters import is_lettered, is_letters_before, title_letters
from extractor.mentions.naming.trimmed import trimmed
from extractor.mentions.naming.words import COMMAS, OPENING
from extractor.text import has_article

_TOLD = 0.5
_TITLE_WORDS = 4
_PERSON_WORDS = 2
_LEAST_STYLES = 2  # الشهيد alone may open a body's name
_LED_WORDS = 8
"""Words before a body among which the title of its officer must stand."""


def with_people(names: Sequence[Name]) -> list[Name]:
    """The names, in order, persons told by a given name or a known body before them; their Latin forms left out."""
    names = [_behind_clitic(name) for name in trimmed(names)]
    bodies = {name.key for name in names if name.kind == "ORG"}
    alone = {name.text for name in names if name.kind == "PER" and name.end - name.first == 1}
    families = {name.text.split(" ")[-1] for name in names if name.kind == "PER" and name.end - name.first > 1}
    letters = title_letters(names)
    found: list[Name] = []
    for at, name in enumerate(names):
        before = names[at - 1] if at else None
        after = names[at + 1] if at + 1 < len(names) else None
        if _is_repeated(name, before) or is_nickname(name, before) or is_letters_before(name, after, letters):
            continue
        elif _is_where(name, after):
            found.append(replace(name, kind="LOC", skip=1))
        elif is_apposed_person(name) or is_of_given_names(name):
            found.append(replace(name, kind="PER", score=max(name.score, _TOLD)))
        elif (styles := _styles(name)) > 0:
            found.append(replace(name, kind="PER", first=name.first + styles, skip=0))
        elif (_is_styled(name) and name.text.split(" ")[-1] in families) or is_lettered(name, letters):
            found.append(replace(name, kind="PER", first=name.first + 1))
        elif is_honoured_family(name):
            found.append(replace(name, kind="PER", first=name.first - 1, score=max(name.score, _TOLD)))
        elif is_of_prayer(name):
            found.append(replace(name, kind="ORG", first=name.first - 1, score=max(name.score, DOUBTFUL)))
        elif is_body(name, after) or is_house_behind(name, before, alone):
            found.append(replace(name, kind="ORG", score=max(name.score, DOUBTFUL)))
        elif any(sign(name) for sign in _SIGNS) or _is_in_a_place(name, after):
            found.append(replace(name, kind="PER"))
        elif name.kind == "PER" and _opens_with_body(name, bodies):
            skip = 0 if name.text.split(" ")[0] in _known(bodies) else 1
            body = replace(name, kind="ORG", end=name.first + 1, skip=max(skip, name.skip), cut=0)
            found += [body, replace(name, first=name.first + 1, skip=0)]
        else:
            found.extend(_behind_body(name, bodies))
    return with_called(found)


def _styles(name: Name) -> int:
    """How many honorifics open what the recogniser takes for a body, with somebody behind: نيافة الأنبا | سمعان; no
    king, sheikh or martyr that a body is called after, no word of a body behind."""
    words, at = name.words, name.first
    apart = grammar_words("ar", "patron") | organisation_facts("ar").heads.keys()
    while at < name.end and words.folded[at] in person_facts("ar").honorifics.keys() - apart:
        at += 1
    styled = name.kind == "ORG" and name.arabic and not name.skip and name.first < at < name.end <= at + LONGEST
    whole = styled and len(words.folded[name.first]) > 1 and not tells_a_body(words.folded[at : name.end])
    return at - name.first if whole and at - name.first >= _LEAST_STYLES else 0


def _is_styled(name: Name) -> bool:
    """True for an English rank or style and one word that the recogniser takes for a body: PC Stroud."""
    styled = name.kind == "ORG" and not name.arabic and name.end - name.first == _PERSON_WORDS
    return styled and name.words.folded[name.first] in person_facts("en").honorifics


def _is_where(name: Name, after: Name | None) -> bool:
    """True for an Arabic find behind "in" right before the honorific of another person: بدرعة تافيلالت السيد سامي."""
    words, end = name.words, name.end
    if name.kind != "PER" or not name.arabic or name.skip or words.folded[name.first][0] != "ب":
        return False
    led = after is not None and after.kind == "PER" and after.words is words and after.first == end + 1
    return led and words.joined(end) and words.joined(end + 1) and words.folded[end] in person_facts("ar").honorifics


def _is_repeated(name: Name, before: Name | None) -> bool:
    """True for a Latin name in brackets right behind an Arabic person: the same person in the other script."""
    if before is None or name.kind != "ORG" or name.arabic or not before.arabic or before.kind != "PER":
        return False
    close = before.words.index == name.words.index and before.end == name.first
    return close and name.words.gap(name.first).strip(" ") == "(" and name.end - name.first > 1


def _behind_clitic(name: Name) -> Name:
    """A person that the recogniser takes for a body without the letter written onto the given name: و|هالة الرفاعي."""
    word, given = name.words.folded[name.first], given_names()
    onto = name.arabic and not name.skip and word[0] in ONTO and word not in given and word[1:] in given
    plain = replace(name, skip=1)
    return plain if onto and _is_personal(plain) else name


def _is_personal(name: Name) -> bool:
    """True for two or three Arabic words that begin with a given name and hold no word of a body."""
    if name.kind != "ORG" or not name.arabic or name.score >= DOUBTFUL or not 1 < name.end - name.first <= LONGEST:
        return False
    first, *others = name.text.split(" ")
    quoted = name.words.gap(name.first).strip(" ")[-1:] in OPENING  # «رائد فنتشرز»
    return first in given_names() and not quoted and not tells_a_body(others)


def _opens_with_body(name: Name, bodies: Set[str]) -> bool:
    """True for three words or more behind a title, of which the first is a known body: ممثل يونيسف ماركو روسي."""
    words, at = name.words, name.first
    if not name.arabic or name.end - at <= _PERSON_WORDS or at == 0 or not words.joined(at):
        return False
    word = words.folded[at][name.skip :]
    facts = person_facts("ar")
    before = words.folded[at - 1]
    titled = before in facts.heads or before in facts.modifiers or (before[:1] == "و" and before[1:] in facts.heads)
    forms = {word, word.removeprefix("ل")} - given_names()
    return titled and not forms.isdisjoint(_known(bodies))


def _known(bodies: Set[str]) -> Set[str]:
    return bodies | organisation_facts("ar").single


def _is_bare_head(name: Name) -> bool:
    """True for a bare head noun behind a title, and a given name behind it: مديرة المعهد مريم بنت أعمر."""
    words, at = name.words, name.first
    first, second = words.folded[at], words.folded[at + 1]
    owned = first.startswith("لل")  # الرئيس التنفيذي للشركة سامي الراعي
    bare_head = (owned or first.startswith("ال")) and organisation_facts("ar").is_head("ال" + first[2:])
    titles = person_facts("ar").heads
    titled = at > 0 and words.joined(at) and words.folded[at - 1] in titles
    inside = at > 1 and words.joined(at) and (owned or words.folded[at - 1] in grammar_words("ar", "joining"))
    titled = titled or (inside and any(word in titles for word in words.folded[max(0, at - _TITLE_WORDS) : at]))
    given = second in given_names() and second not in grammar_words("ar", "kinship")
    return bare_head and titled and given and not tells_a_body(words.folded[at + 1 : name.end])


def _ends_in_speaker(name: Name, person: int) -> bool:
    """True where two words behind a definite noun end the name, a title before it, and they speak or are given."""
    words = name.words
    pair = words.folded[person : name.end]
    joint = pair[0].startswith("و") and pair[0] not in given_names()
    tribe = words.folded[person - 1] in grammar_words("ar", "tribe")  # جهة بني سليم-الواحة
    if tribe or tells_a_body(pair) or joint or has_article(pair[0]):
        return False
    titles = person_facts("ar").heads
    if _is_governed_body(name, person):
        return True
    before = words.folded[max(0, name.first - 2) : name.first]
    titled = any(word in titles or word.removeprefix("و") in titles for word in before)
    if not words.folded[person - 1].startswith("ال"):  # المؤسس لشركة درب سامي الراعي إن
        noun = words.folded[person - 2] if person > 1 and words.joined(person - 1) else ""
        body = not {noun, noun.removeprefix("ل")}.isdisjoint(organisation_facts("ar").heads)
        whole = pair[0] in given_names() and pair[1].startswith("ال") and says_that(words, name.end)
        near = range(name.first - 1, max(-1, name.first - 1 - _LED_WORDS), -1)
        led = next((at for at in near if words.folded[at] in titles or not words.joined(at + 1)), None)
        led_by_title = led is not None and words.folded[led] in titles
        return (titled or led_by_title) and whole and body
    given = pair[0] in given_names() and pair[0] not in grammar_words("ar", "kinship")
    given = given and (pair[1].startswith("ال") or name.score < DOUBTFUL)
    given = given and words.folded[person - 1] not in grammar_words("ar", "patron")
    return titled and (says_that(words, name.end) or given)


def _is_foundress(name: Name, person: int) -> bool:
    """True for who founded a firm with its article, and her name: مؤسسة المبادرة هالة الراعي."""
    words, firm = name.words, name.words.folded[name.first + 1]
    founded = words.folded[name.first] in grammar_words("ar", "founding") and firm.startswith("ال")
    alone = person == name.first + 2 and firm[2:] in grammar_words("ar", "droppable")
    return founded and alone and words.folded[person] in given_names()


def _is_governed_body(name: Name, person: int) -> bool:
    """True for a body of two words and a given and family name right behind a title: عميد بلدية يفرن سامي الراعي."""
    words, at = name.words, name.first
    given, family = words.folded[person : name.end]
    if name.score >= DOUBTFUL or person < at + 2 or at == 0 or not words.joined(at):
        return False
    led = words.folded[at - 1] in person_facts("ar").heads and words.folded[at] in organisation_facts("ar").heads
    apart = given_names() | grammar_words("ar", "patron") | person_facts("ar").honorifics.keys()
    person_like = given in given_names() and given not in grammar_words("ar", "kinship") and family.startswith("ال")
    return led and person_like and words.folded[person - 1] not in apart


def _is_town_hall(name: Name, person: int) -> bool:
    """True for a town hall with its town and two words behind, its title before it: رئيس بلدية صيدا | سري الراعي."""
    words, at = name.words, name.first
    led = at > 0 and words.joined(at) and words.folded[at - 1].removeprefix("و") in person_facts("ar").heads
    hall = words.folded[at] in grammar_words("ar", "town_hall") and person == at + 2
    places, pair = lexicon("ar").index("places"), words.folded[person : name.end]
    if not (led and hall and words.folded[at + 1] in places) or tells_a_body(pair) or has_article(pair[0]):
        return False
    return places.keys().isdisjoint((*pair, " ".join(words.folded[at + 1 : person + 1]), " ".join(pair)))


def _is_first_name(name: Name) -> bool:
    """True for a given name alone between a title and a family name: أمين عام الوزارة بالوكالة لينا القضاة."""
    words, at, end = name.words, name.first, name.end
    alone = name.kind == "ORG" and name.arabic and end - at == 1 and not name.skip and name.text in given_names()
    if not alone or at == 0 or end >= len(words) or not words.joined(at) or not words.joined(end):
        return False
    titled = words.folded[at - 1] in person_facts("ar").heads or words.folded[at - 1] in person_facts("ar").modifiers
    return titled and words.folded[end].startswith("ال") and not tells_a_body(words.folded[end : end + 1])


def _is_titled(name: Name) -> bool:
    """True for two or three words between a whole title and "that" (قال منسق المرصد نضال عبيدات إن …), or a comma where
    the first is a given name (وبحسب الرئيسة التنفيذية للشركة ديما خريسات، …).

    The title is whole where a definite noun stands behind its own; what follows without one may be the firm's name.
    """
    words, at, end = name.words, name.first, name.end
    short = name.kind == "ORG" and name.arabic and not name.skip and 1 < end - at <= LONGEST
    if not short or tells_a_body(name.text.split(" ")):
        return False
    closed = end < len(words) and words.gap(end).strip(" ") in COMMAS and words.folded[at] in given_names()
    if not (closed or says_that(words, end)) or at < 2:
        return False
    if not words.joined(at) or not has_article(words.folded[at - 1]):
        return False
    heads = person_facts("ar").heads
    near = range(at - 2, max(-1, at - 2 - _TITLE_WORDS), -1)
    place = next((place for place in near if words.folded[place] in heads or not words.joined(place + 1)), None)
    return place is not None and words.folded[place] in heads


def _is_in_a_place(name: Name, after: Name | None) -> bool:
    """True for a given name behind و that stands in a place (ومبارك في مصر): a person, taken for a place."""
    words, end = name.words, name.end
    if name.kind != "LOC" or not name.arabic or end - name.first > 1 or after is None or after.kind != "LOC":
        return False
    placed = after.words.index == words.index and after.first == end + 1 and words.folded[end] == "في"
    return placed and name.skip == 1 and name.text in given_names()


def _behind_body(name: Name, bodies: Collection[str]) -> list[Name]:
    """A body that the release knows and the person behind it, which the recogniser took for one name."""
    person = name.end - 2
    if name.kind != "ORG" or not name.arabic or person <= name.first:
        return [name]
    words = name.words
    body = replace(name, end=person, cut=0)
    if is_called_after(words, name.first, name.end):
        return [name]
    if _is_foundress(name, person):
        return [replace(name, kind="PER", first=person, skip=0)]
    if _is_town_hall(name, person):
        return [body, replace(name, kind="PER", first=person, skip=0)]
    if _is_bare_head(name):
        return [replace(name, kind="PER", first=name.first + 1, skip=0)]
    if _ends_in_speaker(name, person):
        return [body, replace(name, kind="PER", first=person, skip=0)]
    if name.score >= DOUBTFUL:
        return [name]
    apart = words.folded[person] in given_names() and words.folded[person] not in grammar_words("ar", "kinship")
    if apart and body.key in bodies and words.folded[person - 1] not in given_names():
        return [body, replace(name, kind="PER", first=person, skip=0)]
    return [name]


_SIGNS = (
    is_member,
    _is_personal,
    _is_first_name,
    _is_titled,
    is_officer,
    is_named_in_latin,
    is_apposed,
    is_aged,
    is_initialled,
)
