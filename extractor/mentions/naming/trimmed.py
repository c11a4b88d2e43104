"""The finds of the recogniser without what it took from beside them: honorifics and offices, the noun before quotation
marks, the town of a body; and names in quotation marks whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_names import is_keeper
from extractor.mentions.naming.bygone import without_bygone
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.latin import whole_latin, with_respelled
from extractor.mentions.naming.numbered import with_number
from extractor.mentions.naming.own import is_called_after, is_management
from extractor.mentions.naming.parted import parted, with_given_names
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.trimmed_people import (
    before_office,
    before_preposition,
    oversees,
    without_act,
    without_adjective,
    without_kin,
    without_town,
    without_turn,
    without_verb,
)
from extractor.mentions.naming.words import CLOSING, OPENING, Words
from extractor.text import has_article

_DASHES = ("-", "–", "—")
_KEEPER = 2  # words: who keeps, and what
_ACCUSATIVE = ("اً", "ًا", "ةً")
_DOUBTFUL = 0.9
_LEAST_OBJECT = 3  # letters
_PERSON_WORDS = 2
_MOST_BEHIND = 3


def trimmed(names: Sequence[Name]) -> list[Name]:
    """The names, in order, each with the words that are its own."""
    names = [without_turn(without_act(without_kin(without_verb(name)))) for name in whole_latin(_rejoined(names))]
    names = [before_preposition(_before_accusative(_behind_keeper(name))) for name in names]
    names = [_as_body(_without_honorific(_within_script(_without_noun(without_bygone(name))))) for name in names]
    names = [with_number(_to_acronym(_without_office(_before_slash(_behind_dash(name))))) for name in names]
    names = [name for name in names if not _is_office(name)]
    names = [before_office(_without_object(without_adjective(without_town(name)))) for name in names]
    names = [part for name in names for part in parted(name)]
    return with_given_names(with_respelled(names))


def _behind_dash(name: Name) -> Name:
    """An English person without a house's letters and the dash before: President EHA - | Tom Fox."""
    words, first = name.words, name.first
    english = name.kind == "PER" and words.passage.lexicon.language == "en"
    if not english or name.end - first <= _PERSON_WORDS or not words.shown[first].isupper():
        return name
    dashed = words.gap(first + 1).strip(" ") in _DASHES and words.gap(first + 1).startswith(" ")
    return replace(name, first=first + 1, skip=0) if dashed and len(words.shown[first]) > 1 else name


def _before_accusative(name: Name) -> Name:
    """An Arabic name without the indefinite object or manner behind it, ومنح سامي الراعي | درعًا, for a body also one
    that has no mark, جمعية النور | حفلا خيريا; without the office that somebody comes to: سامي الراعي | نقيبا."""
    if not name.arabic:
        return name
    words, last, body = name.words, name.end - 1, name.kind == "ORG"
    inside = range(name.first + 1, name.end)
    ends = (at for at in inside if words.shown[at].endswith(_ACCUSATIVE) or (body and _is_described_object(words, at)))
    end = next(ends, name.end)
    word = words.folded[last]
    person = end > last and name.kind == "PER" and last - name.first >= _PERSON_WORDS
    office = person and word.endswith("ا") and word[:-1] in person_facts("ar").heads and word not in given_names()
    end = last if office else end
    return replace(name, end=end, cut=0) if end < name.end else name


def _is_described_object(words: Words, at: int) -> bool:
    """True for a noun and its adjective, both with the letter of an indefinite object: إفطارا رمضانيا; no place."""
    if at + 1 >= len(words) or not words.joined(at + 1):
        return False
    noun, adjective = words.folded[at : at + 2]
    ends = noun.endswith("ا") and len(noun) > _LEAST_OBJECT and adjective.endswith("يا")
    places = lexicon("ar").index("places")
    return ends and not noun.startswith("ال") and places.keys().isdisjoint((noun, adjective, noun[:-1]))


def _is_office(name: Name) -> bool:
    """True for an Arabic title taken for a person or place, قنصل لبنان; or the verb before one, أشرف | والي وهران; for
    an honorific taken for a body, نيافة | الأنبا."""
    if name.kind == "ORG" and name.arabic and name.end - name.first == 1 and not name.skip:
        own = organisation_facts("ar").heads.keys() | organisation_facts("ar").known | grammar_words("ar", "patron")
        return len(name.text) > 1 and name.text in person_facts("ar").honorifics.keys() - own
    if name.kind == "PER" and name.end - name.first == 1 and oversees(name.words, name.first, name.end):
        return True
    title = name.arabic and name.kind in ("PER", "LOC") and name.end - name.first <= (2 if name.kind == "PER" else 1)
    return title and name.text in person_facts("ar").heads and name.text not in given_names()


def _without_noun(name: Name) -> Name:
    """An Arabic organisation in quotes without the noun before it, which makes it sure: لشركة «النيل الأخضر»; a house
    without its management: إدارة | نادي النور."""
    words, first, end = name.words, name.first, name.end
    if name.kind == "ORG" and end - first > 1 and is_management(words, first):
        return replace(name, first=first + 1, skip=0)
    if name.kind != "ORG" or not name.arabic or end - first < 2 or words.gap(first + 1).strip(" ") not in OPENING:
        return name
    closing = words.gap(end).strip(" ")[:1] if end < len(words) else words.passage.text.rstrip()[-1:]
    droppable = words.folded[first][name.skip :] in grammar_words("ar", "droppable")
    if not droppable or closing not in CLOSING:
        return name
    return replace(name, first=first + 1, skip=0, score=max(name.score, _DOUBTFUL))


def _within_script(name: Name) -> Name:
    """An organisation with a Latin name, without the Arabic object of its verb behind: وقدمت شركة Careem | خدمة.

    A definite word, or what the body is for, may end such a name: شركة Careem العالمية, للنقل.
    """
    words = name.words
    if name.kind != "ORG" or words.passage.lexicon.language != "ar":
        return name
    for at in range(name.first + 1, name.end):
        behind = words.folded[at - 1].isascii() and not words.folded[at].isascii()
        if behind and not has_article(words.folded[at]) and words.folded[at - 1].isalpha():
            return replace(name, end=at, cut=0)
    return name


def _without_object(name: Name) -> Name:
    """A person without the place of the verb before: وافتتح سامي الراعي | المركز, the noun of a body or a deed, or what
    he wins (فاز سامي الراعي | بعضوية المجلس); a body called in Latin letters without its deed: غازيت | الخبر."""
    if _is_with_deed(name):
        return replace(name, end=name.end - 1, cut=0)
    if name.kind != "PER" or not name.arabic or name.end - name.first < _PERSON_WORDS + 1 or name.cut:
        return name
    last = name.words.folded[name.end - 1]
    body = last.startswith("ال") and organisation_facts("ar").is_body(last[2:]) and last[2:] not in given_names()
    done = last in grammar_words("ar", "thing_done") or last in grammar_words("ar", "membership")
    return replace(name, end=name.end - 1) if body or done else name


def _is_with_deed(name: Name) -> bool:
    """True for a body whose last noun is foreign (غازيت, كابيتال) or a place, and what its verb is done to: عرض مدير
    جامعة المنصورة | الدراسة."""
    if name.kind != "ORG" or not name.arabic or name.end - name.first < _PERSON_WORDS:
        return False
    *_, noun, last = name.words.folded[name.first : name.end]
    named = noun in organisation_facts("ar").tail or noun in lexicon("ar").index("places")
    return named and last in grammar_words("ar", "thing_done")


def _without_honorific(name: Name) -> Name:
    """An organisation without the honorific of the person behind it: للمعهد البروفيسور سامي الراعي, ITAI Shri."""
    language = "ar" if name.arabic else "en"
    honorifics, patrons = person_facts(language).honorifics, grammar_words(language, "patron")
    end, words = name.end, name.words
    if not name.arabic and not (end < len(words) and words.joined(end) and words.capital[end]):
        return name
    while name.kind == "ORG" and end > name.first + 1:
        last = name.words.folded[end - 1]
        if last not in honorifics or last in patrons:
            break
        end -= 1
    return replace(name, end=end) if end < name.end else name


def _without_office(name: Name) -> Name:
    """An English body without the office of who works there: UNICEF Pacific Representative → UNICEF Pacific."""
    if name.kind != "ORG" or name.arabic:
        return name
    words, end, titles = name.words, name.end, person_facts("en")
    last = words.folded[end - 1]
    if end > name.first + 1 and last in titles.modifiers and last.endswith("'s"):  # Marlow County | State's Attorney
        area = words.folded[end - 2] in grammar_words("en", "surroundings")
        return replace(name, end=end - 1, cut=0, kind="LOC" if area else name.kind)
    while end > name.first + 1 and (words.folded[end - 1] in titles.heads or words.folded[end - 1] in titles.modifiers):
        end -= 1
    titled = any(words.folded[at] in titles.heads for at in range(end, name.end))
    bodies = organisation_facts("en").heads
    body = any(words.shown[at].isupper() or words.folded[at] in bodies for at in range(name.first, end))
    last = words.folded[name.end - 1]
    open_end = words.folded[end - 1] in organisation_facts("en").function  # Office of Inspector General
    short = words.shown[name.end - 1].isupper() and last in titles.heads and end == name.end - 1
    if short and not open_end:
        return replace(name, end=end, cut=0)  # Port of Harwick CEO
    whole = last in bodies or last in titles.ministers or not titled or not body or open_end
    return name if whole else replace(name, end=end, cut=0)


def _behind_keeper(name: Name) -> Name:
    """An Arabic person without the office of who keeps what: أمين السر | سامي الراعي."""
    named = name.first + _KEEPER
    keeps = (
        name.kind == "PER"
        and name.arabic
        and name.end > named
        and is_keeper(name.text.removeprefix("و").split(" ")[:_KEEPER])
    )
    return replace(name, first=named, skip=0) if keeps else name


def _before_slash(name: Name) -> Name:
    """An Arabic body without the town behind a slash, of one of its offices: برنامج الأغذية العالمي / | القاهرة."""
    words, last = name.words, name.end - 1
    parted = name.kind == "ORG" and name.arabic and last > name.first and words.gap(last).strip(" ") == "/"
    return replace(name, end=last, cut=0) if parted and words.folded[last] in lexicon("ar").index("places") else name


def _as_body(name: Name) -> Name:
    """A body that the recogniser takes for a person: مشفى ابن النفيس; not surely, Gram Panchayat Kheda Khurd."""
    if name.kind == "PER" and name.arabic and name.end - name.first > 1:
        noun = name.text.split(" ")[0]
        return replace(name, kind="ORG") if noun in grammar_words("ar", "called_after") - given_names() else name
    if name.kind != "PER" or name.arabic or name.score >= _DOUBTFUL or name.end - name.first <= _PERSON_WORDS:
        return name
    body = any(map(organisation_facts("en").is_body, name.words.folded[name.first : name.first + _PERSON_WORDS]))
    return replace(name, kind="ORG") if body else name


def _to_acronym(name: Name) -> Name:
    """An English organisation with the words behind it whose letters the acronym in brackets counts: Northland Tide |
    Executive (NTE)."""
    words, end = name.words, name.end
    if name.kind != "ORG" or name.arabic:
        return name
    while end < len(words) - 1 and end - name.end < _MOST_BEHIND and words.joined(end) and words.capital[end]:
        end += 1
        initials = "".join(words.folded[at][0] for at in range(name.first, end) if words.capital[at])
        short = words.folded[end] if end < len(words) and words.gap(end).strip(" ") == "(" else ""
        if short == initials and words.shown[end].isupper():
            return replace(name, end=end, cut=0)
    return name


def _rejoined(names: Sequence[Name]) -> list[Name]:
    """The names; two organisations that are one, cut in two, made whole."""
    whole: list[Name] = []
    for name in names:
        last = whole[-1] if whole else None
        if last is not None and _is_one(last, name):
            whole[-1] = replace(last, end=name.end, score=max(last.score, name.score), cut=name.cut)
        else:
            whole.append(name)
    return whole


def _is_one(last: Name, name: Name) -> bool:
    """True for two organisations side by side that are one; for the noun of one and whom it is called after: مستشفى
    الشهيد | كمال الراعي, before the honorific of another."""
    beside = last.words is name.words and last.end == name.first and name.words.joined(name.first)
    if beside and last.kind == "ORG" and name.kind == "PER" and not name.skip:
        styles = name.words.folded[last.first + 1 : last.end]
        named = person_facts("ar").honorifics.keys() >= set(styles)
        return named and is_called_after(name.words, last.first, name.end)
    return beside and last.kind == name.kind == "ORG" and (_fill_quotes(last, name) or _goes_on(last, name))


def _goes_on(last: Name, name: Name) -> bool:
    """True where an Arabic organisation goes on with what it is for, with the house of a board, or with a second place:
    مكتب الأمم المتحدة | لتنسيق الشؤون, المجلس الجهوي | لهيئة أطباء الأسنان, غرفة حلب | وحماة."""
    words, first = name.words, name.first
    if not name.arabic:
        return False
    places, facts = lexicon("ar").index("places"), organisation_facts("ar")
    clitic, bare = words.folded[first][0], words.folded[first][1:]
    served = any(word.startswith("ل") for word in words.folded[last.first + 1 : last.end])  # … لشؤون اللاجئين
    aim = clitic == "ل" and not served and not facts.is_head(bare) and not facts.is_head("ا" + bare)  # للجمعية
    opening, second = words.folded[last.first], words.text_of(first, name.end)[1:]
    board = clitic == "ل" and opening.startswith("ال") and opening[2:] in grammar_words("ar", "body")
    return aim or board or (clitic == "و" and {words.folded[last.end - 1], second} <= places.keys())


def _fill_quotes(last: Name, name: Name) -> bool:
    """True where two names together fill a pair of quotation marks."""
    words, end = name.words, name.end
    if not last.first:
        return False
    closing = words.gap(end).strip(" ")[:1] if end < len(words) else words.passage.text.rstrip()[-1:]
    return words.gap(last.first).strip(" ")[-1:] in OPENING and closing in CLOSING
