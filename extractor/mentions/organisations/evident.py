"""Whether an Arabic phrase that a head noun opens is a name, and no description."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import MASDAR, NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.described import is_of_quarter
from extractor.mentions.organisations.extent import Extent
from extractor.mentions.organisations.heads import Head, head_of

_SURE = 0.8
_LIKELY = 0.5


def is_evident(extent: Extent, end: int, model: Name | None, repeated: int) -> bool:
    """Whether a phrase with a head noun is a name and not a description."""
    head, words = extent.head, extent.words
    length = end - extent.at
    second = words.folded[extent.at + 1]
    if head.definite and second.startswith("وال"):
        return False
    if second in organisation_facts("ar").describing and length == 2:
        return False
    if not head.definite and second[0] == "ب" and second[1:] in grammar_words("ar", "where_it_stands"):
        return False  # مستشفى بمنتجع الوادي
    court = head.noun in grammar_words("ar", "local") and head.definite and length > 2
    if court and any(map(NISBA.match, words.folded[end - 2 : end])):
        return True  # المحكمة الكبرى الجنائية, المحكمة المدنية الثالثة
    if head.noun in grammar_words("ar", "national") and head.definite and extent.purpose:
        return NISBA.match(second) is not None and _is_behind_leader(words, extent.at)  # مدير الوحدة التنفيذية لإدارة …
    if head.noun in grammar_words("ar", "run_place"):
        return not head.definite and _is_behind_leader(words, extent.at)  # مدير ميناء النور
    if not head.definite and second.startswith("لل") and not _acronym_follows(words, end):
        return False  # مختبر للتطبيقات
    if head.definite and second.startswith("لل") and (model is None or model.score < _SURE or repeated < 2):
        return False
    if extent.plural and _is_apposed(words, extent.at, end):
        return True
    if (model is not None and model.score >= 0.4 and model.end - model.first > 1) or _acronym_follows(words, end):
        return True
    if head.noun in grammar_words("ar", "corps") and not extent.foreign:
        return extent.national if head.definite else second.startswith("ال") or extent.purpose
    if head.noun in grammar_words("ar", "ensemble") and second in grammar_words("ar", "hall") and not head.definite:
        return length > 2  # فرقة مسرح النور
    if head.strength in ("programme", "place"):
        unit = head.noun in grammar_words("ar", "national") and extent.national and not head.definite
        patron = second in grammar_words("ar", "royal") and (extent.purpose or words.folded[end - 1].endswith("يه"))
        return (unit or patron) and length > 2  # مدينة الملك عبدالعزيز للعلوم والتقنية
    managing = head.noun in grammar_words("ar", "managing") and second in grammar_words("ar", "managed")
    if managing and extent.national and length > 2:
        return True  # إدارة الكوارث والطوارئ التركية
    if head.noun in _press() and not head.definite and second.startswith("ال") and head_of(second) is None:
        return True  # صحيفة الصباح
    told = extent.named and model is not None and model.score >= _LIKELY
    if told and head.noun in organisation_facts("ar").house and not head.definite:
        return True  # قناة النهار
    return _is_told(extent, end, model, repeated)


def _is_told(extent: Extent, end: int, model: Name | None, repeated: int) -> bool:
    """Whether the words behind the noun tell a name: foreign ones, a field, a purpose, or the phrase again."""
    head, words = extent.head, extent.words
    length, second = end - extent.at, words.folded[extent.at + 1]
    if extent.foreign:
        seated = extent.placed and head.noun in grammar_words("ar", "impersonal")
        named = extent.named and head.noun in grammar_words("ar", "titled")
        latin = extent.latin and head.noun in organisation_facts("ar").house and not head.definite
        known = head.strength == "strong" or model is not None or named or latin
        firm = head.noun in grammar_words("ar", "titled") and not head.definite  # شركة لؤلؤة الخليج للتمويل
        return known or seated or (extent.purpose and (extent.qualified or firm))
    if head.definite:
        return _is_definite_name(extent, length, repeated)
    fields = grammar_words("ar", "affairs") | organisation_facts("ar").field
    affairs = head.noun in grammar_words("ar", "bureau") and second in fields
    if affairs and is_of_quarter(words, end):
        return True  # مكتب الشؤون الاجتماعية بالمحافظة
    if head.strength == "strong" or _is_led(words, extent.at, head):
        return True
    facts = organisation_facts("ar")
    studied = second in grammar_words("ar", "research") or _is_partner(words, extent.at)
    least = 2 if head.noun in grammar_words("ar", "administrative") or studied else 3
    if length > least and (second in facts.construct or MASDAR.match(second)):
        return True
    beside = end < len(words) and not words.gap(end).strip(' "“«')
    apposed = beside and extent.cover[end] is not None  # شركة الاستشارات العقارية آكمي
    if length == 3 and head.noun in grammar_words("ar", "titled") and NISBA.match(words.folded[end - 1]):
        return not apposed  # شركة المشاريع النفطية
    if length > 2 and not apposed and _is_of_field(extent, end):
        return True
    return repeated > 1 or extent.repeated or (length > 2 and (extent.purpose or extent.qualified))


def _is_partner(words: Words, at: int) -> bool:
    """True behind بالتعاون مع: who works together with somebody has a name."""
    beside = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == "مع"
    return beside and words.folded[at - 2] in grammar_words("ar", "together")


def _press() -> frozenset[str]:
    return organisation_facts("ar").press


def _is_definite_name(extent: Extent, length: int, repeated: int) -> bool:
    """Whether a head with its article is a name: by country, rank, place or purpose (المركز السينمائي المغربي)."""
    head, facts = extent.head, organisation_facts("ar")
    second = extent.words.folded[extent.at + 1]
    telling = second in facts.quality
    lasting = head.strength == "strong" and NISBA.match(second) is not None
    countrywide = length > 2 and head.noun in grammar_words("ar", "countrywide")
    national = extent.national and (head.strength == "strong" or countrywide) and head.noun not in facts.common
    national = national or (extent.national and head.noun in grammar_words("ar", "broadcaster"))  # التلفزيون المصري
    scoped = extent.scoped and ((lasting and length > 2) or countrywide)
    served = (telling or lasting) and (extent.purpose or (telling and repeated > 1))
    return national or scoped or extent.sited or served


def _is_of_field(extent: Extent, end: int) -> bool:
    """True for a field of work, or bodies, with an adjective, for two fields: مديرية التضامن الاجتماعي, تجمع الهيئات
    الأهلية, جهاز الإسعاف والطوارئ."""
    facts, words = organisation_facts("ar"), extent.words
    second, last = words.folded[extent.at + 1], words.folded[end - 1]
    if extent.head.noun in grammar_words("ar", "systemic"):
        return False
    if second in facts.field and last[0] == "و" and last[1:] in facts.field:
        return True
    bodies = second.startswith("ال") and facts.heads.get(second[2:]) == "common"
    told = second in facts.field or second[2:] in facts.construct or bodies
    return told and (NISBA.match(last) is not None or last in facts.quality)


def _is_apposed(words: Words, at: int, end: int) -> bool:
    """True between commas: ذراعها المالية، شركة خدمات النيل، ..."""
    after = words.gap(end).strip(" ")[:1] if end < len(words) else "،"
    return words.gap(at).strip(" ") in COMMAS and after in ("،", ",", ".")


def _is_led(words: Words, at: int, head: Head) -> bool:
    """True for a company or society behind the title of who leads it: مدير عام شركة النقل, رئيسة جمعية الأمل."""
    return head.noun in grammar_words("ar", "droppable") and _is_behind_leader(words, at)


def _is_behind_leader(words: Words, at: int) -> bool:
    titles = person_facts("ar")
    if at == 0 or not words.joined(at):
        return False
    place = at - 1
    while place > 0 and at - place < 3 and words.folded[place] in titles.modifiers:
        place -= 1
    noun = words.folded[place]
    forms = {noun, noun[1:]} if noun[0] in "وف" else {noun}
    return not forms.isdisjoint(titles.company | titles.leads)


def _acronym_follows(words: Words, end: int) -> bool:
    if end >= len(words) or words.gap(end).strip() not in ("(", '("', "(“"):
        return False
    return words.shown[end].isupper() and len(words.folded[end]) > 1
