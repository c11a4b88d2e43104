"""Arabic organisations from their head noun: شبكة المدن القوية، الهيئة العامة للاستثمار، وزارة الصحة ووقاية المجتمع.

The head noun opens the name; definite nouns, adjectives, fields of work and recognised names carry it on; a verb, a
preposition, a stop or another head ends it. A name found so needs evidence: a strong head, the recogniser, an acronym
behind it, or being repeated in the release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.mentions.naming.arabic_names import is_lecturer
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.own import is_management
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.borders import own_end, world_names
from extractor.mentions.organisations.brackets import without_initials
from extractor.mentions.organisations.described import described_firm, is_of_a_kind, is_of_quarter, tells_which
from extractor.mentions.organisations.extent import Extent
from extractor.mentions.organisations.heads import Head, head_of
from extractor.mentions.organisations.local import (
    branch_end,
    campus_end,
    is_district,
    is_town_of_two,
    town_end,
    township_end,
)
from extractor.mentions.organisations.national import country_words
from extractor.mentions.organisations.reach import MASDAR, NISBA
from extractor.mentions.organisations.refused import serves
from extractor.text import has_arabic

_SURE = 0.8
_LIKELY = 0.5
_YEAR_DIGITS = 4


def arabic_organisations(words: Words, recognised: Sequence[Name], phrases: Mapping[str, int]) -> list[Name]:
    """The organisations that head nouns open in one passage; ``phrases`` counts what the release repeats."""
    covering = _cover(words, recognised)
    found: list[Name] = []
    at = 0
    while at < len(words):
        head = head_of(words.folded[at]) if has_arabic(words.folded[at]) else None
        if _is_kind(words, at) or is_lecturer(words, at) or is_town_of_two(words, at) or is_management(words, at):
            head = None
        if head is not None and _is_of_country(words, at):
            head = None
        name = _read(words, at, head, covering, phrases) if head is not None else None
        if name is not None:
            found.append(name)
            at = name.end
        else:
            at += 1
    return found


def _is_kind(words: Words, at: int) -> bool:
    """True for a word that tells the kind of the head before it, clitics or none: (لـ)مجلس | إدارة شركة النور."""
    if at == 0:
        return False
    word, before = words.folded[at - 1], head_of(words.folded[at - 1]) if has_arabic(words.folded[at - 1]) else None
    noun = word if before is None or before.definite else word[before.skip :]
    return f"{noun} {words.folded[at]}" in organisation_facts("ar").generic


def _is_of_country(words: Words, at: int) -> bool:
    """True for an adjective of a country with the letters of a body: جمهورية إثيوبيا | الفيدرالية."""
    land = at > 0 and words.joined(at) and words.folded[at - 1] in country_words("ar")
    return land and words.folded[at].startswith("ال") and words.folded[at].endswith("يه")


def _cover(words: Words, recognised: Sequence[Name]) -> list[Name | None]:
    cover: list[Name | None] = [None] * len(words)
    for name in recognised:
        cover[name.first : name.end] = [name] * (name.end - name.first)
    return cover


def _read(words: Words, at: int, head: Head, cover: Sequence[Name | None], phrases: Mapping[str, int]) -> Name | None:
    inner = head_of(words.folded[at + 1]) if at + 1 < len(words) and has_arabic(words.folded[at + 1]) else None
    sent = _is_accredited(words, at, cover)
    sent = sent or _is_firm_called(words, at, head)
    if inner is not None and inner.definite and head.strength != "strong" and not head.definite and not sent:
        return None
    if head.strength == "programme" and ((inner is not None and _is_body(inner)) or _is_known(cover, at + 1)):
        return None  # مبادرة بنك الإسكان is the bank's initiative, برنامج بي بي سي the BBC's programme
    if _is_counted(words, at, head, cover) or _is_placed(words, at, head) or is_of_a_kind(words, at, head):
        return None
    if is_district(words, at, head, cover):
        return None
    called = described_firm(words, at, head)
    if called is not None:
        return Name(words, *called, "ORG", 0.6, "head")
    campus = campus_end(words, at, head) or township_end(words, at, head, cover)
    if campus is not None:
        return Name(words, at, campus, "ORG", 0.6, "head", head.skip)
    extent = Extent(words, at, head, cover, phrases)
    end = extent.end()
    model = next((name for name in cover[at : max(end, at + 1)] if name is not None and name.kind == "ORG"), None)
    if model is not None and model.first >= at and (end > at + 1 or model.end > at + 1):
        end = without_initials(words, at, extent.completed(max(end, model.end)))
    end = _past_negated(words, own_end(words, at, end, head))
    if end <= at + 1:
        return None
    if words.folded[end - 1] in grammar_words("ar", "without") and end < len(words) and words.joined(end):
        end += 1
    text = words.text_of(at, end)[head.skip :]
    if _is_generic(text) or not _is_evident(extent, end, model, phrases.get(text, 0)):
        town = town_end(words, at, end, head, cover, scoped=extent.scoped and not _is_generic(text))
        return Name(words, at, town, "ORG", 0.6, "head", head.skip) if town is not None else None
    if not head.definite and text not in world_names():
        end = _called(words, end, cover)
    if text not in organisation_facts("ar").known:  # the European Union in a town is the one Union
        end = branch_end(words, end, head, cover) or end
    score = model.score if model is not None else 0.6
    if extent.latin and not words.gap(at + 1):
        return Name(words, at + 1, end, "ORG", score, "head")  # مجموعةACME, a blank lost
    return Name(words, at, end, "ORG", score, "head", head.skip)


def _past_negated(words: Words, end: int) -> int:
    """Past "not" and an adjective with its article behind a name: منظمة هور أخضر غير الحكومية."""
    told = end + 1 < len(words) and words.folded[end] in grammar_words("ar", "negating")
    both = told and words.joined(end) and words.joined(end + 1)
    adjective = both and words.folded[end + 1].startswith("ال") and NISBA.match(words.folded[end + 1]) is not None
    return end + 2 if adjective else end


def _is_firm_called(words: Words, at: int, head: Head) -> bool:
    """True for a firm called by the noun of another body, with what it does: شركة القناة لتوزيع الكهرباء."""
    if head.noun not in grammar_words("ar", "titled") or at + 3 >= len(words):
        return False
    word, joined = words.folded[at + 2], words.joined(at + 2) and words.joined(at + 3)
    served = word[0] == "ل" and word[1:] in organisation_facts("ar").construct
    return joined and served and words.folded[at + 3].startswith("ال")


def _is_known(cover: Sequence[Name | None], at: int) -> bool:
    """True where a name that is or begins with one known everywhere stands at word ``at``."""
    name = cover[at] if at < len(cover) else None
    if name is None or name.first != at:
        return False
    ends = range(at + 1, name.end + 1)
    return any(name.words.text_of(at, end) in organisation_facts("ar").known for end in ends)


def _called(words: Words, end: int, cover: Sequence[Name | None]) -> int:
    """Past the name in quotation marks of the body that ends at ``end``: صندوق العمل «تمكين»; the recogniser has it."""
    own = cover[end] if end < len(words) and words.gap(end).strip(" ") in ("«", "“") else None
    if own is None or own.kind != "ORG" or own.first != end or own.skip:
        return end
    return own.end if words.behind(own.end)[:1] in ("»", "”") else end


def _is_body(inner: Head) -> bool:
    """True for the noun of a body that may own a programme; a system (شبكة الأمان) owns none."""
    weak = inner.strength == "weak" and not inner.definite and inner.noun not in grammar_words("ar", "systemic")
    return not inner.skip and (inner.strength == "strong" or weak)


def _is_counted(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> bool:
    """True for things that a number counts: 300 صندوق تبريد; a year (four digits) counts nothing."""
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    counts = before.isdigit() and len(before) < _YEAR_DIGITS and not head.skip and not head.definite
    return counts and cover[at] is None


def _is_placed(words: Words, at: int, head: Head) -> bool:
    """True for a bare head with its article and the place where it stands: المصلحة بطريق تونس."""
    after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
    way = organisation_facts("ar").heads.get(after[1:]) == "common"
    return head.definite and way and len(after) > 3 and after[0] == "ب"


def _is_accredited(words: Words, at: int, cover: Sequence[Name | None]) -> bool:
    """True for the mission of a body to a country: بعثة الاتحاد الأوروبي لدى لبنان."""
    sender = cover[at + 1] if at + 1 < len(words) else None
    if sender is None or sender.kind != "ORG" or sender.end >= len(words):
        return False
    return words.folded[sender.end] in grammar_words("ar", "accredited")


def _is_generic(text: str) -> bool:
    generic = organisation_facts("ar").generic
    parts = text.split()
    if tells_which(parts):
        return False
    return any(" ".join(parts[:size]) in generic for size in ((3,) if serves(text) else (2, 3)))


def _is_evident(extent: Extent, end: int, model: Name | None, repeated: int) -> bool:
    """Whether a phrase with a head noun is a name and not a description."""
    head, words = extent.head, extent.words
    length = end - extent.at
    second = words.folded[extent.at + 1]
    if head.definite and second.startswith("وال"):
        return False
    if second in organisation_facts("ar").describing and length == 2:
        return False
    court = head.noun in grammar_words("ar", "local") and head.definite and length > 2
    if court and NISBA.match(words.folded[end - 1]):
        return True  # المحكمة الكبرى الجنائية
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
    return words.folded[place] in titles.company or words.folded[place] in titles.leads


def _acronym_follows(words: Words, end: int) -> bool:
    if end >= len(words) or words.gap(end).strip() not in ("(", '("', "(“"):
        return False
    return words.shown[end].isupper() and len(words.folded[end]) > 1
