"""People as the recogniser finds them, Arabic ones above all, without what it took from beside them: a verb, an
adjective of the noun before, a town, a title behind."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, person_facts
from extractor.mentions.naming.letters import DAMMA, ends_doubled
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.text import has_article

_ON = "علي"
_BY_NAME = "باسم"
_CALLED_WITHIN = 3  # words before "by the name of"
_PERSON_WORDS = 2
_CLAN = "ال"  # آل, folded
_DOUBTFUL_PERSON = 0.6


def without_turn(name: Name) -> Name:
    """An Arabic person without "respectively" or "today" behind: ليلى الراعي | على التوالي, الملكة صوفيا | اليوم."""
    long = name.kind == "PER" and name.arabic and name.end - name.first > _PERSON_WORDS + 1
    last = name.words.folded[name.end - 1]
    turn = long and last in grammar_words("ar", "respectively")
    today = last in grammar_words("ar", "today") and name.kind == "PER" and name.arabic and name.end - name.first > 1
    return replace(name, end=name.end - (2 if turn else 1), cut=0) if turn or today else name


def without_act(name: Name) -> Name:
    """An Arabic person without what was done to him before, or what he was given behind: بعودة | هالة الراعي; تتسلم
    هالة الراعي | درع المدينة."""
    if name.kind != "PER" or not name.arabic or name.end - name.first <= _PERSON_WORDS:
        return name
    words, given = name.words, given_names()
    first, last = words.folded[name.first], words.folded[name.end - 1]
    noun = first[0] == "ب" and words.shown[name.first].endswith("ة") and first not in given
    if noun and words.folded[name.first + 1] in given and not name.skip:
        name = replace(name, first=name.first + 1)
    behind = last in grammar_words("ar", "decoration") and last not in given
    return replace(name, end=name.end - 1, cut=0) if behind else name


def without_kin(name: Name) -> Name:
    """An Arabic person without whose relative he is: شقيقه | سامي الراعي."""
    words, at = name.words, name.first
    kin = name.kind == "PER" and name.arabic and name.end - at > _PERSON_WORDS
    relative = kin and words.folded[at][name.skip :] in grammar_words("ar", "relative")
    return replace(name, first=at + 1, skip=0) if relative else name


def without_verb(name: Name) -> Name:
    """An Arabic person without the verb before: in the passive, عُيّن | سامي الراعي, where one that is a name too needs
    its vowel (كُرّم | سامي, but كرم جابر); أشرف | سامي الراعي على."""
    words, at = name.words, name.first
    verb = words.folded[at][name.skip :] if name.kind == "PER" and name.arabic else ""
    passive = name.end - at > 1 and verb in grammar_words("ar", "passive")
    passive = passive and (DAMMA in words.shown[at] or verb not in given_names())
    active = name.kind == "PER" and name.end - at > _PERSON_WORDS and oversees(words, at, name.end)
    said = name.end - at > _PERSON_WORDS and verb in person_facts("ar").cues
    told = said and words.opens_sentence(at) and words.folded[at + 1] in given_names()  # روى | محمود عوض
    called = verb == _BY_NAME and name.end - at > 1 and _is_called(words, at)  # المعروف باسم | كاني ويست
    doubled = verb != "" and name.end - at > 1 and ends_doubled(words.shown[at])  # وعدّ | الراعي
    return replace(name, first=at + 1, skip=0) if passive or active or told or called or doubled else name


def _is_called(words: Words, at: int) -> bool:
    """True where somebody is said to be called by a name at word ``at``: المعروف رسميا باسم."""
    told = grammar_words("ar", "called") | grammar_words("ar", "known_by")
    return not told.isdisjoint(words.folded[max(0, at - _CALLED_WITHIN) : at])


def oversees(words: Words, at: int, end: int) -> bool:
    """True for أشرف, a given name too, where it is the verb of a sentence: أشرف سامي على الحفل, أشرف والي وهران."""
    word = words.folded[at]
    opens = at == 0 or words.opens_sentence(at)
    if end >= len(words) or not (opens and words.joined(end)):
        return False
    verb = word.removeprefix("و") in grammar_words("ar", "overseeing")
    return verb and (words.folded[end] == _ON if end > at + 1 else words.folded[end] in person_facts("ar").heads)


def before_preposition(name: Name) -> Name:
    """An Arabic person without "on" and things behind it, which folds like علي: محافظ تيماء | على المعروضات."""
    if name.kind != "PER" or not name.arabic:
        return name
    words = name.words
    for at in range(name.first + 1, name.end - 1):
        things = has_article(words.folded[at + 1]) and words.folded[at + 1].endswith("ات")
        if things and words.shown[at] == "على":
            return replace(name, end=at, cut=0)
    return name


def without_town(name: Name) -> Name:
    """A person without the town before, of a body or behind في: الاتحاد الجهوي للشغل ب|قابس| صالح بوذينة; في باريس |
    سامي الراعي; Country Director in Jordan | Ann Lee."""
    if name.kind != "PER" or name.end - name.first < _PERSON_WORDS + 1:
        return name
    words, at = name.words, name.first
    town, given = words.folded[at : at + 2]
    if not name.arabic:
        inside = at > 0 and words.joined(at) and words.folded[at - 1] == "in"
        place = town in lexicon("en").index("places") or town in country_words()
        return replace(name, first=at + 1) if inside and place else name
    places = lexicon("ar").index("places")
    placed = town in places or (town[0] in "بل" and town[1:] in places)  # فرع إربد | سامي; البلدي لوهران | يحيى
    known = placed and town not in given_names() and given in given_names()
    inside = at > 0 and words.joined(at) and words.folded[at - 1] == "في" and town in places
    return replace(name, first=at + 1, skip=0) if known or inside else name


def without_adjective(name: Name) -> Name:
    """A person of whom the recogniser is in doubt, without the adjective of the noun before: أمينة التعليم المتحفي |
    شيخة الهنائية."""
    words, at = name.words, name.first
    if name.kind != "PER" or not name.arabic or name.end - at <= _PERSON_WORDS or at < 1 or not words.joined(at):
        return name
    first, given = words.folded[at], given_names()
    adjective = first.startswith("ال") and first.endswith(("ي", "يه")) and first not in given
    governed = words.folded[at - 1].startswith("ال") and words.folded[at - 1] not in person_facts("ar").heads
    doubtful = name.score < _DOUBTFUL_PERSON and words.folded[at + 1] in given
    return replace(name, first=at + 1, skip=0) if adjective and governed and doubtful else name


def before_office(name: Name) -> Name:
    """A person without the office behind the family name: أحمد بن مسلم الجدحي | والي صلالة, سالم شرف | أمين السر."""
    if name.kind != "PER" or not name.arabic:
        return name
    words, facts = name.words.folded, person_facts("ar")
    for at in range(name.first + _PERSON_WORDS, name.end):
        alone = words[at] in facts.heads and words[at] not in facts.given and words[at - 1].startswith("ال")
        beside = at + 1 < len(words) and name.words.joined(at + 1)
        pair = beside and f"{words[at]} {words[at + 1]}" in facts.heads  # محمد بن سالم | ولي العهد
        ruling = words[at] in grammar_words("ar", "governing") and words[at] not in facts.given  # غورماي | والي وداي
        clan = words[at - 2] == _CLAN and words[at] in facts.heads and words[at] not in facts.given  # آل خليفة | قرينة
        if pair or clan or ((alone or ruling) and at < name.end - 1):
            return replace(name, end=at, cut=0)
    return name
