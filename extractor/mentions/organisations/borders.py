"""Where an Arabic body's name ends, be it grown from its head noun or given by the recogniser.

It ends before what a verb is done to, what a deal is for, what an officer has charge of, another body, what is only the
named one's own.
"""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_shapes import MASDAR, NISBA
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.own import LONGEST_AMBIGUOUS, is_and_its
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.adjectival import adjectival_skip
from extractor.mentions.organisations.heads import Head, head_of
from extractor.text import has_article

_SHARED = ("un", "eu", "au")  # the United Nations and unions of continents are the beginning of many names
_LEAST_SEATED = 2  # words
_ASKED_WITHIN = 4  # words behind the name
_LEAST_TASK = 3  # letters
_DEPUTY_WITHIN = 3  # words before the body
_BRANCH = "فرع"
_SECTORS = ("لقطاع", "لشوون")
_UNIVERSITY = "جامعه"  # no university is called by a verbal noun that it serves
_QUOTES = re.compile('[«“"]')
_MASDAR_OF_W = re.compile(r"^تو[^اوي]ي[^اوي]$")  # توريد, توزيع: form II of a root in و
_MASCULINE = re.compile(r"^ال(?:..+[^ا]ي|[^اوي]ا[^او][^اويه])$")  # الاشتراكي, النافذ, but no plural in ...ائي
_MASDAR_OF_A = re.compile(r"^ا[^اوي]{2}ا[^اوي]$")  # إنجاز, إصلاح: form IV


def _without_deal(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a name without what an agreement with it is for, or what it seeks: اتفاقا مع شركة سيريكس لتوريد
    الزيوت, تسعى الشركة الوطنية لتوسيع الشبكة."""
    before = words.folded[at - 1].removeprefix("و") if at > 0 and words.joined(at) else ""
    deal = at > 1 and before == "مع" and words.folded[at - 2] in grammar_words("ar", "deal")
    deal = deal and at + 1 < len(words) and (not words.folded[at + 1].startswith("ال") or head.noun == _UNIVERSITY)
    sought = before in grammar_words("ar", "seeking") and head.definite and not _asks_for_more(words, end)
    ready = before in grammar_words("ar", "readiness")  # استعداد مجموعة النور | لتقديم الدعم
    if not deal and not sought and not ready:
        return end
    return next((place for place in range(at + 2, end) if _is_purpose(words.folded[place])), end)


def _asks_for_more(words: Words, end: int) -> bool:
    """True where what is asked stands behind a name: دعت الجمعية المغربية لحماية المياه، من جهتها، إلى النشر."""
    return not grammar_words("ar", "towards").isdisjoint(words.folded[end : end + _ASKED_WITHIN])


@cache
def world_names() -> frozenset[str]:
    """The world's bodies by their whole names."""
    return frozenset(fact.folded for fact in lexicon("ar").facts("world_bodies") if fact["body"] not in _SHARED)


def _without_task(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a body of the world without what it does something for: منظمة الصحة العالمية | لدعم السودان."""
    if words.text_of(at, end)[head.skip :] in world_names():
        return end
    for place in range(end - 1, at + 1, -1):
        word = words.folded[place]
        theirs = word[0] == "و" and word.endswith(("هما", "هم", "ها"))  # منظمة الصحة العالمية | وشركاؤهما
        told = word[0] == "ل" or word == "في" or theirs or word in grammar_words("ar", "undertaking")
        if told and words.text_of(at, place)[head.skip :] in world_names():
            return place
    return end


def _without_second(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before a second body with its article: مؤسسة الأطلس للتمويل | والفيدرالية الوطنية للصناع.

    Of 4,000 names of the testers' gold none goes on so.
    """
    for place in range(at + 2, end):
        joint = words.folded[place].startswith("وال")
        if joint and adjectival_skip(words, place) is not None:
            return place  # وزارة الإسكان | والوطنية للإسكان
        head = head_of(words.folded[place]) if joint else None
        if head is not None and head.definite and head.strength in ("strong", "weak"):
            return place
    return end


def _without_own(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before what is only the named one's own: حزب الأمة | ودوره, مستشفى ناصر | ومحيطه.

    Partners and kin stay: شركة النور وأولاده.
    """
    kept = grammar_words("ar", "kin_or_noun")
    for place in range(at + 1, end):
        word = words.folded[place]
        if _QUOTES.search(words.gap(place)):
            return end  # مجلة «بيئة المتوسط وصحته»
        long = len(word) > LONGEST_AMBIGUOUS and not word.startswith("وال")
        if long and is_and_its(words, place) and word[1:] not in kept:
            return place
    return end


def _without_manner(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before how its officer serves, what it does, with whom the text goes on: وزارة الأشغال العامة |
    بالإنابة; قام بنك النيل | بإدراج الصندوق; وزارة الثقافة | وبشراكة مع البلدية; مركز الحياة | التابع للوزارة."""
    modifiers, others = person_facts("ar").modifiers, grammar_words("ar", "going_on")
    for place in range(at + 2, end):
        word = words.folded[place]
        served = word[0] == "ب" and (word in modifiers or _is_deed(word[1:]))
        if served or word in others or word.removeprefix("و") in others:
            return place
    return end


def _without_place(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a firm before where it works: شركة المسار | في الخليج; what it works in stays: للاستثمار في الطاقة; of
    a body before where a branch of it is, فرع جمعية الهلال الأحمر | في الضالع, and before في مجال."""
    inside = [place for place in range(at + 2, end) if words.folded[place] == "في"]
    told = next((place for place in inside if words.folded[place + 1 : place + 2] == ("مجال",)), end)
    branch = at > 0 and words.joined(at) and words.folded[at - 1].lstrip("وبل") == _BRANCH
    if branch or (head.noun in grammar_words("ar", "titled") and not head.definite):
        return next((place for place in inside if not words.folded[place - 1].startswith("ل")), told)
    return told


def _without_subject_matter(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a definite body with an adjective before the object of its verb: تقدم اللجنة الدولية | خدمات جراحية;
    دعا المكتب الأممي | إسرائيل إلى; before bodies in general: اللجنة الدولية | والجمعيات."""
    if not head.definite or end < at + 3 or NISBA.match(words.folded[at + 1]) is None:
        return end
    word, verb = words.folded[at + 2], words.folded[at - 1].lstrip("وف") if at > 0 else ""
    many = word.endswith("ات") and (word.startswith("وال") or word[0] not in "ولب")
    called = verb in grammar_words("ar", "calling") and word in country_words("ar")
    return at + 2 if many or called else end


def _without_seat(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name without the province that the text calls by its noun alone: مكتب الصحة | بالمحافظة."""
    seated = end - at > _LEAST_SEATED and words.folded[end - 1][:3] == "بال"
    return end - 1 if seated and words.folded[end - 1][3:] in grammar_words("ar", "quarter") else end


def _without_object(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name without what the verb before it is done to: نفذت شرطة النور | العملية, behind a definite word.

    What a noun without its article governs stays: جمعية أصدقاء المرضى.
    """
    places = lexicon("ar").index("places")
    behind = (
        one for one in range(at + 2, end) if has_article(words.folded[one - 1]) or words.folded[one - 1] in places
    )
    return next((one for one in behind if _is_object(words.folded[one]) or _is_manner(words, one)), end)


def _is_manner(words: Words, at: int) -> bool:
    """True for how or for how long somebody is elected, no part of a name: غرفة الساحل | بالتزكية, | لولاية ثالثة."""
    term = words.folded[at] in grammar_words("ar", "term_of_office") and at + 1 < len(words) and words.joined(at + 1)
    ordinal = term and words.folded[at + 1] in grammar_words("ar", "ordinal")
    return ordinal or words.folded[at] in grammar_words("ar", "electing")


def _is_object(word: str) -> bool:
    """True for العملية, and for bodies in general with the article (الشركات): behind a definite word no part of it."""
    bodies = word.startswith("ال") and organisation_facts("ar").heads.get(word[2:]) == "common"
    stem = word.removesuffix("ها")
    own = stem != word and f"ال{stem}" in grammar_words("ar", "thing_done")  # منحت غرفة مأرب | درعها
    return word in grammar_words("ar", "thing_done") or bodies or own


def _without_office(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before an office of the house: مجموعة زين | رئيسها التنفيذي, مجموعة زين | والرئيس التنفيذي."""
    return next((place for place in range(at + 2, end) if _is_office_of(words.folded[place])), end)


def _is_office_of(word: str) -> bool:
    """True for رئيسها, مديرتهم, والرئيس: who leads the house just named."""
    leads = person_facts("ar").leads
    bare = word.removeprefix("و")
    owned = next((bare.removesuffix(hers) for hers in ("ها", "هم") if bare.endswith(hers)), "")
    return owned in leads or owned[:-1] + "ه" in leads or (bare != word and bare.startswith("ال") and bare in leads)


def _without_misfit(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a name before a man's adjective that no noun of it agrees with, but the officer's: رئيس لجنة الشؤون
    القضائية | النافذ, رئيس بلدية باريس | الاشتراكي."""
    if not head.noun.endswith("ه"):
        return end
    for place in range(at + 2, end):
        before = words.folded[place - 1]
        feminine = before.startswith("ال") and words.shown[place - 1].endswith(("ة", "ات"))  # not التوجيه
        settled = feminine or (before in lexicon("ar").index("places") and not before.startswith("ال"))
        if settled and _is_of_a_man(words, place) and not _holds_a_noun(words, at + 1, place):
            return place
    return end


def _holds_a_noun(words: Words, first: int, end: int) -> bool:
    """True for a noun of the masculine without the article, with which the adjective may agree: وقف الديانة التركي."""
    places = lexicon("ar").index("places")
    inside = (words.folded[at] for at in range(first, end - 1))
    return any(not has_article(word) and not word.endswith("ه") and word not in places for word in inside)


def _is_of_a_man(words: Words, at: int) -> bool:
    """True for a definite adjective of the masculine: الاشتراكي, النافذ; not الكبرى."""
    return _MASCULINE.match(words.folded[at]) is not None and not words.shown[at].endswith("ى")


def _without_charge(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a ministry without what its deputy has charge of, وكيل وزارة الصحة للاستثمار, of another body behind a
    deputy without the sector or affairs that are his: نائب رئيس البنك المركزي | لقطاع الرقابة."""
    near = words.folded[max(0, at - _DEPUTY_WITHIN) : at]
    if at > 0 and words.joined(at) and not grammar_words("ar", "deputy").isdisjoint(near):
        end = next((place for place in range(at + 2, end) if words.folded[place] in _SECTORS), end)
    led = at > 0 and words.joined(at) and not head.skip and head.noun in grammar_words("ar", "ministry")
    if not led or head.definite or not {words.folded[at - 1], words.folded[at - 2]} & person_facts("ar").heads.keys():
        return end
    return next((place for place in range(at + 2, end) if _is_charge(words.folded[place])), end)


def _is_charge(word: str) -> bool:
    """True for للاستثمار, لشؤون: what an officer is in charge of."""
    return word.startswith("لل") or (word.startswith("ل") and word in grammar_words("ar", "inside"))


def _is_purpose(word: str) -> bool:
    """True for لتوريد: what something is done for."""
    return word[0] == "ل" and (word[1:] in organisation_facts("ar").construct or _is_deed(word[1:]))


def _is_deed(noun: str) -> bool:
    """True for a verbal noun by its form, no town: توريد, إنجاز."""
    forms = (MASDAR, _MASDAR_OF_W, _MASDAR_OF_A)
    return any(form.match(noun) for form in forms) and noun not in lexicon("ar").index("places")


def _without_step(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before what is done once with it: صندوق درب الائتماني | لتمويل المرحلة."""
    steps = grammar_words("ar", "at_hand")
    inside = range(at + 2, end - 1)
    return next((one for one in inside if _is_purpose(words.folded[one]) and words.folded[one + 1] in steps), end)


def _without_exchange(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a firm before the exchange that it tells something: أفصحت شركة النيل للتمويل | لبورصة عمّان."""
    if head.noun not in grammar_words("ar", "business"):
        return end
    told = grammar_words("ar", "disclosed_to")
    inside = (place for place in range(at + 2, end) if words.folded[place][0] == "ل")
    return next((place for place in inside if words.folded[place].lstrip("ل") in told), end)


def _without_part(words: Words, at: int, end: int, _head: Head) -> int:
    """The end of a name before what the body is to something: جمعية النور للثقافة | المنظمة للمهرجان, شركة نفط الشمال |
    الراعي الرسمي."""
    for place in range(at + 2, end):
        word, after = words.folded[place], words.folded[place + 1] if place + 1 < len(words) else ""
        tied = after != "" and words.joined(place + 1)
        holds = word in grammar_words("ar", "holding_task") and len(after) > _LEAST_TASK and after[0] == "ل"
        sponsors = word in grammar_words("ar", "sponsoring") and NISBA.match(after) is not None
        if tied and (holds or sponsors):
            return place
    return end


def _without_person(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a body that bears nobody's name before who leads it: عميد بلدية القريات | ميلاد سالم."""
    if head.noun not in grammar_words("ar", "impersonal") or end < at + 3 or end >= len(words) or not words.joined(end):
        return end
    named = {words.folded[end - 1], words.folded[end]} <= given_names()
    return end - 1 if named and words.folded[end - 2] not in grammar_words("ar", "patron") else end


_BORDERS = (
    _without_object, _without_second, _without_seat, _without_deal, _without_charge, _without_task,
    _without_subject_matter, _without_own, _without_manner, _without_place, _without_office, _without_misfit,
    _without_exchange, _without_part, _without_person, _without_step,
)  # fmt: skip


def own_end(words: Words, at: int, end: int, head: Head) -> int:
    """The end of the name that ``head`` opens at word ``at``, without what up to word ``end`` is no part of it."""
    for border in _BORDERS:
        end = border(words, at, end, head)
    return end
