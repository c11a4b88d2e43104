"""Arabic phrases that describe a body and name none: adjectives without the article, a kind before the name."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_shapes import MASDAR, VERBAL
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import OPENING, Words
from extractor.mentions.organisations.described_firms import described_firm
from extractor.mentions.organisations.heads import Head, head_of
from extractor.text import has_arabic

_LEAST_ADJECTIVE = 4
_LEAST_NOUN = 4
_LEAST_PLACED = 3
_LEAST_PEOPLE = 7
_ABLE_WITHIN = 4  # words
_UPON = "علي"  # على, folded
_LONGEST_OFFICE = 4


def is_description(name: Name) -> bool:
    """True for Arabic words that name nothing: مختبر للتطبيقات, وجرب المختبر, لتحلية المياه, بلديتي."""
    if not name.arabic:
        return False
    first, *others = name.text.split(" ")
    facts = organisation_facts("ar")
    head = head_of(first)
    if head is not None and described_firm(name.words, name.first, head) is not None:
        return True  # شركة التأجير الأيرلندية Corrib Leasing
    firm = head is not None and head.definite and head.noun in grammar_words("ar", "business") and len(others) == 1
    if firm and organisation_facts("ar").is_nation(others[0]):
        return True  # الشركة السعودية, of two that sign
    if not others:
        going_on = first.removeprefix("و") in grammar_words("ar", "going_on")  # وبشراكة
        return going_on or (first.endswith("تي") and first[:-2] + "ه" in facts.heads)
    written = name.words.folded[name.first]
    at_place = written[1:] in grammar_words("ar", "settled") | grammar_words("ar", "spot") and written[0] == "ب"
    at_place = at_place or (written[0] == "ب" and written[1:] in grammar_words("ar", "outlet") and first[0] == "ب")
    if written in grammar_words("ar", "affairs") and written[1:] == first:
        return True  # نائب العميد | لشؤون الجودة
    if name.rule == "recogniser" and (at_place or first in grammar_words("ar", "spot")):
        return True  # بولاية النيل الأزرق, ميناء رادس, بفندق النخيل
    if _is_indefinite(first, others) or _is_before_its_name(name) or _is_kind_with_purpose(head, others):
        return True
    if _is_before_officer(head, others) or _is_dual(first) or others[0] in grammar_words("ar", "time_word"):
        return True  # بعثة الأمس
    if is_section_of_office(name) or (head is not None and head.definite and _opens_a_noun(others[0])):
        return True  # المركز | غرفة للعمليات
    if head is not None and _is_figure_of_speech(name, head):
        return True
    if head is not None and head.definite and name.rule in ("recogniser", "head") and _are_people(others[0]):
        return True  # أعضاء التحالف | المتميزين
    if _is_said_of(head, others) and name.rule in ("recogniser", "head"):
        return True  # المعهد وفّر
    if not grammar_words("ar", "pointing").isdisjoint(others) or _is_of_the_town(first, others):
        return True
    if name.rule != "recogniser":
        return False
    if _is_what_for(name, others) or (first in given_names() and head_of(others[0]) is not None):
        return True  # درس خالد إدارة الأعمال
    if head is not None:
        return not head.definite and others[0].startswith("لل") and len(others) < 3
    closing = head_of(others[-1]) if len(others) == 1 and others[-1].startswith("ال") else None
    purpose = first.startswith("ل") and (first[1:] in facts.construct or MASDAR.match(first[1:]) is not None)
    return purpose or (closing is not None and first.startswith(("و", "ف")))


def _is_dual(word: str) -> bool:
    """True for two bodies of a kind, which are counted and not named: مركزان للرعاية الصحية, كليتي العلوم والآداب."""
    stem = word[:-2] if word.endswith(("ان", "ين")) else word[:-1] if word.endswith("تي") else ""
    heads = organisation_facts("ar").heads.keys() - grammar_words("ar", "ministry")
    return stem in heads or (stem.endswith("ت") and stem[:-1] + "ه" in heads)


def _is_what_for(name: Name, others: Sequence[str]) -> bool:
    """True for what a kind of body is for, behind its noun: مركز لجراحة العظام."""
    words, at = name.words, name.first
    body = head_of(words.folded[at - 1]) if at > 0 and words.joined(at) else None
    noun = words.folded[at]
    served = noun[0] == "ل" and noun.endswith("ه") and not noun.startswith("لل") and others[0].startswith("ال")
    return body is not None and not body.definite and served


def _is_indefinite(first: str, others: Sequence[str]) -> bool:
    """True for a noun with adjectives, all without the article: شركة مغربية ناشئة, عيادات عائمة."""
    head = head_of(first)
    if head is None or head.definite:
        return False
    if all(_is_indefinite_adjective(word) for word in others) or _is_trade_of_nation(head, others):
        return True  # مصرف إسلامي, شركة بناء ألمانية
    if len(others) > 1 and others[1].startswith("ل") and _is_indefinite_adjective(others[0]):
        return True  # مركز إقليمي للابتكار
    kind = head.noun in grammar_words("ar", "droppable") and head.noun.endswith("ه")
    if kind and len(others) > 2 and others[1].startswith("ل") and _is_plain_adjective(others[0]):
        return True  # شركة وطنية لصناعة الأدوية
    if (
        head.noun.endswith("ه")
        and all(_is_plain_adjective(word.removeprefix("و")) for word in others[-2:])
        and others[1:]
    ):
        return True  # هيئة إدارية وعمومية
    told = [word for word in others if word not in grammar_words("ar", "negating")]
    if kind and told and all(_is_plain_adjective(word) for word in told):
        return True  # جمعية خيرية محلية; غير ربحية
    plural = head.noun.endswith("ات") and len(others) == 1 and not others[0].startswith("ال")
    return plural and others[0].endswith("ه") and len(others[0]) > _LEAST_ADJECTIVE


def _is_indefinite_adjective(word: str) -> bool:
    """True for مغربي, دولية, تجاري: an adjective that tells a body by nation, rank or kind, without the article."""
    facts, definite = organisation_facts("ar"), "ال" + word
    told = definite in facts.nation or definite in facts.quality or definite in facts.describing
    deed = word[:-1] if word[0] == "ت" and word.endswith("ي") else ""
    told = told or MASDAR.match(deed) is not None or VERBAL.match(deed) is not None  # مجلس توجيهي
    return told and word not in person_facts("ar").given


def _is_trade_of_nation(head: Head, others: Sequence[str]) -> bool:
    """True for what a body works in and its nation or rank, without the article: محاماة بريطاني, بناء ألمانية.

    Of 22,000 forms of Arabic bodies in gold none is so.
    """
    facts, last = organisation_facts("ar"), others[-1]
    if all("ال" + word in facts.field for word in others[:-1]):
        return _is_indefinite_adjective(last)
    trade = len(others) == 2 and not others[0].startswith("ال") and others[0] not in given_names()
    return trade and head.noun.endswith("ه") and last.endswith("ه") and "ال" + last in facts.nation


def _is_plain_adjective(word: str) -> bool:
    """True for خيرية: a feminine adjective of relation without the article, no woman's name."""
    long_enough = word.endswith("يه") and len(word) >= _LEAST_ADJECTIVE
    return long_enough and not word.startswith("ال") and word not in person_facts("ar").given


def _is_before_its_name(name: Name) -> bool:
    """True for a firm by its country and kind, or before its name in marks: الشركة المغربية الناشئة «سقيا»."""
    words, end, facts = name.words, name.end, organisation_facts("ar")
    head = head_of(words.folded[name.first])
    plain = head is not None and head.definite and head.noun in grammar_words("ar", "droppable")
    if not plain or not all(facts.is_nation(word) for word in words.folded[name.first + 1 : end]):
        return False
    while end < len(words) and words.joined(end) and words.folded[end] in facts.describing:
        end += 1
    return end > name.end or (end < len(words) and words.gap(end).strip(" ") in OPENING)


def _is_before_officer(head: Head | None, others: Sequence[str]) -> bool:
    """True for the end of a bank's own name and its officer: ريف | بنك المدير الإقليمي; no bank is called so."""
    firms = grammar_words("ar", "droppable") | grammar_words("ar", "banking")
    banked = head is not None and not head.definite and head.noun in firms
    facts = person_facts("ar")
    titled = others[0].startswith("ال") and others[0] in facts.heads
    return banked and titled and len(others) > 1 and others[1] in facts.modifiers


def is_of_a_kind(words: Words, at: int, head: Head) -> bool:
    """True for a kind of body and what it is for, both without the article: أول مركز لقسطرة القلب."""
    if head.definite or at + 2 >= len(words) or not (words.joined(at + 1) and words.joined(at + 2)):
        return False
    noun, first = words.folded[at + 1], words.folded[at - 1] if at > 0 and words.joined(at) else ""
    served = noun[0] == "ل" and len(noun) > _LEAST_NOUN and not noun.startswith("لل") and noun.endswith("ه")
    return served and first in grammar_words("ar", "foremost") and words.folded[at + 2].startswith("ال")


def is_of_quarter(words: Words, end: int) -> bool:
    """True where a part of the country stands behind: بالمحافظة, بولاية سنار."""
    word = words.folded[end] if end < len(words) and words.joined(end) else ""
    return word[:1] == "ب" and word[1:].removeprefix("ال") in grammar_words("ar", "quarter")


def tells_which(parts: Sequence[str]) -> bool:
    """True where what stands behind a kind of body tells which one: جهاز الأمن الوطني, المجلس البلدي بمدينة النور,
    المستشفى الجامعي فرحات الراعي."""
    called = parts[0].startswith("ال") and parts[0][2:] in grammar_words("ar", "namesake")
    if called and not given_names().isdisjoint(parts[2:3]):
        return True
    if len(parts) > _LEAST_PLACED and parts[2][0] in "بل" and parts[2][1:] in grammar_words("ar", "settled"):
        return parts[1] in grammar_words("ar", "communal")
    if " ".join(parts[:2]) in grammar_words("ar", "one_a_town") and parts[2:]:
        return parts[2][0] == "ب"  # المستشفى الجامعي بوهران
    return not parts[0].startswith("ال") and not grammar_words("ar", "nationwide").isdisjoint(parts[2:3])


def _is_figure_of_speech(name: Name, head: Head) -> bool:
    """True for a circle that is widened (توسيع | دائرة التعاون), for what one can manage (قدرة الشركات على | إدارة
    الفعاليات)."""
    words, at = name.words, name.first
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    if head.noun in grammar_words("ar", "circle"):
        return before.lstrip("بلو") in grammar_words("ar", "widening")
    able = words.folded[max(0, at - 1 - _ABLE_WITHIN) : max(0, at - 1)] if before == _UPON else ()
    return head.noun in grammar_words("ar", "management") and not grammar_words("ar", "ability").isdisjoint(able)


def _are_people(word: str) -> bool:
    """True for an adjective of several people with its article, which agrees with no body: المتميزين."""
    shaped = word.startswith("الم") and word.endswith(("ين", "ون")) and len(word) >= _LEAST_PEOPLE
    return shaped and word not in lexicon("ar").index("places")


def _opens_a_noun(word: str) -> bool:
    """True for a head noun without article and clitics: غرفة."""
    head = head_of(word)
    return head is not None and not head.definite and not head.skip


def _is_said_of(head: Head | None, others: Sequence[str]) -> bool:
    """True for a word without the article, or a town alone, behind a head with its own: المعهد وفّر, المعهد بتونس."""
    word = others[0]
    if head is not None and head.definite and len(others) == 1 and word[0] == "ب":
        return word[1:] in lexicon("ar").index("places")
    if head is None or not head.definite or word.startswith(("ال", "ل", "ب")) or not has_arabic(word):
        return False
    facts = organisation_facts("ar")
    joint = word in facts.function or word in facts.letter or word in facts.quality
    return not joint and word.isalpha() and word not in lexicon("ar").index("places")


def _is_kind_with_purpose(head: Head | None, others: Sequence[str]) -> bool:
    """True for a kind of body and whom it is for, without articles: مسرعة أعمال للمنشآت, وحدة لحديثي الولادة.

    A firm may be called so: شركة تطوير للمباني.
    """
    if head is None or head.definite or head.noun in grammar_words("ar", "droppable") or len(others) < 2:
        return False
    facts, first = organisation_facts("ar"), others[0]
    many = first[0] == "ل" and first.endswith("ي") and not first.startswith("لل") and len(first) > _LEAST_ADJECTIVE
    if many and head.noun in grammar_words("ar", "internal"):
        return True
    told = first in facts.construct or MASDAR.match(first) is not None
    return told and others[1].startswith("لل") and len(others) <= _LEAST_PLACED


def is_section_of_office(name: Name) -> bool:
    """True for what an officer is in charge of, with ل: عضو المكتب التنفيذي لقطاع الخدمات."""
    words, at = name.words, name.first
    written = words.folded[at]
    if written[0] != "ل" or written[1:] not in grammar_words("ar", "section"):
        return False
    for place in range(at - 1, max(-1, at - 1 - _LONGEST_OFFICE), -1):
        if not words.joined(place + 1):
            return False
        if words.folded[place] in person_facts("ar").heads:
            return True
    return False


def _is_of_the_town(first: str, others: Sequence[str]) -> bool:
    """True for people and houses of a town, and for a branch there: شباب المدينة, فنادق الفجيرة, مكتب الرياض."""
    if len(others) != 1:
        return False
    settled = others[0].startswith("ال") and others[0][2:] in grammar_words("ar", "settled")
    head = head_of(first)
    seat = first in grammar_words("ar", "outlets") or first in grammar_words("ar", "seat_of_branch")
    houses = seat and others[0] in lexicon("ar").index("places")
    return houses or (settled and head is None)
