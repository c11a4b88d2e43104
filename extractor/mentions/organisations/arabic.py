"""Arabic organisations from their head noun: شبكة المدن القوية، الهيئة العامة للاستثمار، وزارة الصحة ووقاية المجتمع.

The head noun opens the name; definite nouns, adjectives, fields of work and recognised names carry it on; a verb, a
preposition, a stop or another head ends it. A name found so needs evidence: a strong head, the recogniser, an acronym
behind it, or being repeated in the release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.mentions.naming.arabic_names import is_lecturer
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.mentions.naming.own import is_management
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.borders import own_end, world_names
from extractor.mentions.organisations.brackets import without_initials
from extractor.mentions.organisations.described import is_of_a_kind, tells_which
from extractor.mentions.organisations.described_firms import described_firm
from extractor.mentions.organisations.enclosed import enclosed_end
from extractor.mentions.organisations.evident import is_evident
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
from extractor.mentions.organisations.namesakes import namesake_end
from extractor.mentions.organisations.refused import serves
from extractor.text import has_arabic

_YEAR_DIGITS = 4
_SURE = 0.8  # of the recogniser


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
    sent = sent or _is_firm_called(words, at, head) or _is_served_by_name(words, at, cover)
    if inner is not None and inner.definite and head.strength != "strong" and not head.definite and not sent:
        return None
    if head.strength == "programme" and ((inner is not None and _is_body(inner)) or _is_known(cover, at + 1)):
        return None  # مبادرة بنك الإسكان is the bank's initiative, برنامج بي بي سي the BBC's programme
    if _is_counted(words, at, head, cover) or _is_placed(words, at, head) or is_of_a_kind(words, at, head):
        return None
    if is_district(words, at, head, cover):
        return None
    if head.strength == "place" and at + 1 < len(words) and words.folded[at + 1] in grammar_words("ar", "town"):
        return None  # مدينة سيدي | بوزيد
    called = described_firm(words, at, head)
    if called is not None:
        return Name(words, *called, "ORG", 0.6, "head")
    campus = campus_end(words, at, head) or township_end(words, at, head, cover) or namesake_end(words, at, head, cover)
    if campus is not None:
        return Name(words, at, campus, "ORG", 0.6, "head", head.skip)
    extent = Extent(words, at, head, cover, phrases)
    end = extent.end()
    model = next((name for name in cover[at : max(end, at + 1)] if name is not None and name.kind == "ORG"), None)
    if model is not None and model.first >= at and (end > at + 1 or model.end > at + 1):
        end = without_initials(words, at, extent.completed(max(end, model.end)))
    end = _past_negated(words, own_end(words, at, end, head))
    enclosed = enclosed_end(words, at, head, cover) if model is None or model.first > at else None
    if end <= at + 1:
        return Name(words, at, enclosed, "ORG", 0.6, "head", head.skip) if enclosed is not None else None
    if words.folded[end - 1] in grammar_words("ar", "without") and end < len(words) and words.joined(end):
        end += 1
    text = words.text_of(at, end)[head.skip :]
    if _is_generic(text) or not is_evident(extent, end, model, phrases.get(text, 0)):
        town = town_end(words, at, end, head, cover, scoped=_is_told(extent, text))
        town = enclosed if town is None and not _is_generic(text) else town
        return Name(words, at, town, "ORG", 0.6, "head", head.skip) if town is not None else None
    if not head.definite and text not in world_names():
        end = _called(words, end, cover)
    if text not in organisation_facts("ar").known:  # the European Union in a town is the one Union
        end = branch_end(words, end, head, cover) or end
    score = model.score if model is not None else 0.6
    if extent.latin and not words.gap(at + 1):
        return Name(words, at + 1, end, "ORG", score, "head")  # مجموعةACME, a blank lost
    return Name(words, at, end, "ORG", score, "head", head.skip)


def _is_told(extent: Extent, text: str) -> bool:
    """True for a body with its article whose town tells which one it is: by its range, or of a kind of which a town has
    one: المستشفى الجامعي | بوهران."""
    return text in grammar_words("ar", "one_a_town") or (extent.scoped and not _is_generic(text))


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


def _is_served_by_name(words: Words, at: int, cover: Sequence[Name | None]) -> bool:
    """True for a body called by the noun of another, with what it serves, where the recogniser has the whole: مركز
    الاتحاد للتدريب الإعلامي."""
    name, served = cover[at], at + 2
    whole = name is not None and name.kind == "ORG" and name.first == at and name.end > served
    return whole and name is not None and name.score >= _SURE and words.folded[served].startswith("لل")


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
    if sender is None or sender.kind != "ORG":
        return False
    after = words.folded[sender.first + 1 : sender.end + 1]  # the recogniser may go on to the country
    return not grammar_words("ar", "accredited").isdisjoint(after)


def _is_generic(text: str) -> bool:
    generic = organisation_facts("ar").generic
    parts = text.split()
    if tells_which(parts):
        return False
    return any(" ".join(parts[:size]) in generic for size in ((3,) if serves(text) else (2, 3)))
