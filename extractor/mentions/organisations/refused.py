"""What is no organisation, though it looks like one: offices, bare head nouns, works, credits."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import is_lecturer
from extractor.mentions.naming.chairs import chairs_body
from extractor.mentions.naming.facts import (
    country_words,
    grammar_words,
    inner_nouns,
    is_money,
    organisation_facts,
    person_facts,
)
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.described import tells_which
from extractor.mentions.organisations.heads import head_of, is_served, opens_with_head
from extractor.mentions.organisations.portfolios import tells_practice

_SHORTEST_PLURAL = 2
_SURE = 0.8  # of the recogniser
_SURE_OF_TRADE = 0.9
_OF_NATION = 2  # words: the republic, and of which nation
_MANAGING_BEFORE = 3  # words: managing director of
_PAIR = 2
_IN_THE = "in the"
_SECTOR = 2  # words: the sector, and which


def serves(text: str) -> bool:
    """True where a third word tells what a body is for: الإدارة العامة للجوازات, الإدارة العامة لمكافحة التهريب.

    Not what somebody asks of it: دعا الإدارة العامة لإبداء الرأي.
    """
    first, _, third, fourth, *_ = (*text.split(" "), "", "", "", "")
    if is_served(third):
        return True
    managing = first.startswith("ال") and first[2:] in grammar_words("ar", "managing")
    return managing and third[:1] == "ل" and third[1:] in grammar_words("ar", "combating") and fourth.startswith("ال")


def is_compound(parts: Sequence[str]) -> bool:
    """True for three English head nouns or more, the last of a body: House Financial Services Committee."""
    facts = organisation_facts("en")
    return len(parts) > 2 and facts.is_body(parts[-1]) and facts.function.isdisjoint(parts)


def _is_acronym(name: Name) -> bool:
    """True for a small word's letters in capitals outside lines of capitals: the WHO."""
    shown = name.words.shown[name.first]
    single = not name.arabic and name.end - name.first == 1 and not name.words.title_case
    return single and name.text in organisation_facts("en").function and shown[: len(shown) - name.cut].isupper()


def is_bare(name: Name) -> bool:
    """True for a name of head nouns and plain adjectives alone: المنظمة, the Company."""
    if name.rule == "quoted" or _is_acronym(name):
        return False
    facts = organisation_facts("ar" if name.arabic else "en")
    empty = facts.describing | facts.function | facts.legal.keys()
    text = name.text
    parts = text.split(" ")
    if _is_of_trade(name):
        return False
    if not name.arabic and len(parts) == 2 and parts[0] in grammar_words("en", "ours") and facts.is_head(parts[1]):
        return True  # My Department
    if text in grammar_words("en", "saintly"):
        return True  # St. Anna Hotel, cut behind the stop
    headed = len(parts) > 2 and facts.is_body(parts[2])
    ended = not name.arabic and len(parts) > 2 and facts.heads.get(parts[-1]) == "strong"
    serving = name.arabic and serves(text)
    kind = " ".join(parts[:2]) in facts.generic
    headed = headed or (kind and "of" in parts[1:2] and _has_body(parts[3:]))
    sited = parts[0] in grammar_words("ar", "local") or parts[0] in grammar_words("ar", "command")
    sited = name.arabic and sited and name.end - name.first > 2
    if name.arabic and name.score >= _SURE and _is_of_bodies(parts):
        return False
    if name.arabic and len(parts) == _SECTOR and parts[0] in grammar_words("ar", "sector"):
        return True  # القطاع العقاري
    if text in facts.generic or (kind and not (headed or ended or serving or sited or tells_which(parts))):
        return True
    if not name.arabic and len(parts) > 1 and parts[-1] in grammar_words("en", "worldwide"):
        return False  # Education International
    first, *others = parts
    head = head_of(first) if name.arabic and name.rule == "recogniser" else None
    if head is not None and head.definite and others[:1] and others[0].startswith("لل"):
        return True  # نائب رئيس الغرفة للشؤون: the chamber, and what he is in charge of
    if facts.heads.get(first) == "strong" and grammar_words("en", "of") & set(others):
        return False
    if ended or (not name.arabic and is_compound(parts)):
        return False  # Health Sciences Authority
    if name.arabic and parts[-1].startswith("لل") and parts[-1][2:] in grammar_words("ar", "droppable"):
        empty |= facts.plain  # الجمعية العامة للشركة
        parts[-1] = parts[-1][2:]
    return all(facts.is_head(word) or word in empty for word in parts)


def _is_of_trade(name: Name) -> bool:
    """True for a firm of two words that also tell kinds, its trade behind, which the recogniser knows and no article
    opens: Summit Health, Mission Energy."""
    words, at = name.words, name.first
    sure = not name.arabic and name.end - at == _PAIR and name.score >= _SURE_OF_TRADE and not name.words.title_case
    articled = at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article")
    heads = organisation_facts("en").heads
    trades = grammar_words("en", "trade_end")
    kind = heads.get(words.folded[at]) == "programme" and words.folded[at] not in trades
    return sure and not articled and kind and words.folded[name.end - 1] in trades


def is_inner(name: Name) -> bool:
    """True for an English board or committee that every house has, by what it does alone: Advisory Board, Audit and
    Risk Committee; not the Finance Committee, which a parliament calls so."""
    *inside, last = name.text.split(" ")
    board = last in inner_nouns() and "finance" not in inside
    plain = grammar_words("en", "internal_body") | grammar_words("en", "and")
    return not name.arabic and board and bool(inside) and plain.issuperset(inside)


def _is_of_bodies(parts: Sequence[str]) -> bool:
    """True for a body of many others with their adjective: مجلس الجامعات الخاصة."""
    head = head_of(parts[0])
    many = len(parts) > _OF_NATION and parts[1].startswith("ال") and parts[1].endswith("ات")
    common = many and organisation_facts("ar").heads.get(parts[1][2:]) == "common"
    return head is not None and not head.definite and common and parts[2].startswith("ال")


def _has_body(parts: Sequence[str]) -> bool:
    """True for words that end in a body, what it is for left out: State of Northland | Justice Center for Women."""
    end = next((at for at, part in enumerate(parts) if part == "for"), len(parts))
    return end > 0 and organisation_facts("en").is_body(parts[end - 1])


def is_date_or_money(name: Name) -> bool:
    """True for the name of a month (نيسان) and an amount of money (EUR 260)."""
    words = name.text.split(" ")
    if name.rule != "recogniser" or len(words) > 2:
        return False
    if len(words) == 1:
        return name.arabic and name.text in lexicon("ar").index("months")
    return any(word[0].isdigit() for word in words) and any(map(is_money, words))


def is_kind(name: Name) -> bool:
    """True for the plural of an acronym, which counts things or people (FRBs, Welsh MSPs), a body has no plural; for
    one of a party (Northport Democrat)."""
    shown = name.words.shown[name.end - 1]
    if name.rule != "recogniser" or name.cut or name.arabic:
        return False
    partisan = name.end - name.first > 1 and name.words.folded[name.end - 1] in grammar_words("en", "partisan")
    return partisan or (len(shown) > _SHORTEST_PLURAL and shown[-1] == "s" and shown[:-1].isupper())


def is_field_of_study(name: Name) -> bool:
    """True behind "Professor of", أستاذ, no body: أستاذ كيمياء المحيط; مدرسة الكيمياء الدكتورة."""
    words, at = name.words, name.first
    if name.arabic and is_lecturer(words, at):
        return True
    language = "ar" if name.arabic else "en"
    owning = name.cut and not name.arabic  # chair of Acme's employment practice
    if name.rule != "recogniser" or owning or at == 0 or not words.joined(at):
        return False
    heads = organisation_facts(language).heads
    inside = name.arabic and words.folded[at - 1] == "في" and at > 1
    if inside and words.folded[at - 2] in grammar_words("ar", "skilled"):
        return head_of(words.folded[at]) is None  # المتخصصة في الري الذكي
    if any(heads.get(word) or head_of(word) for word in words.folded[at : name.end]):
        return False
    ends = (words.text_of(max(at + 1, name.end - size), name.end) for size in (1, _PAIR))
    if not name.arabic and name.end - at > 1 and any(end in country_words() for end in ends):
        return False  # Chair of Universities Wales
    inside = not name.arabic and at > 1 and words.folded[at - 1] == "in" and words.joined(at - 1)
    if inside and words.folded[at - 2] in grammar_words("en", "studied"):
        return True  # degree in Business Systems
    if is_taught(name):
        return True
    joint = 1 if name.arabic else 2
    if not name.arabic and at > 1 and name.score >= _SURE and chairs_body(words, at - joint, name.end):
        return False
    of = name.arabic or words.folded[at - 1] in ("of", "in")
    return of and at >= joint and words.folded[at - joint] in grammar_words(language, "academic")


def is_taught(name: Name) -> bool:
    """True behind the title of a scholar and "in the", no body: Professor in the Humanities."""
    words, at = name.words, name.first - _PAIR
    led = not name.arabic and at > 0 and words.text_of(at, name.first) == _IN_THE
    scholar = led and words.folded[at - 1] in grammar_words("en", "academic")
    return scholar and not any(map(organisation_facts("en").is_body, words.folded[name.first : name.end]))


def is_heading(name: Name) -> bool:
    """True for a paragraph of its own: an Arabic phrase without a head noun, a part of a body (Faculty of Medicine)."""
    words = name.words
    if words.passage.block.label != "body":
        return False
    whole = name.first == 0 and name.end == len(words)
    if whole and not name.arabic and name.rule in ("recogniser", "head"):
        part, joint = words.folded[0] in grammar_words("en", "part"), words.folded[1:2]
        return part and bool(joint) and joint[0] in grammar_words("en", "of")
    if not name.arabic or name.rule != "recogniser":
        return False
    return name.end - name.first == len(words) > 1 and not opens_with_head(name.text)


def is_department(name: Name) -> bool:
    """True for what a person directs inside a body that follows: مدير عام النقل في وزارة …; Director, Rail, Acme Club;
    Director of Young Rowing, Acme Club."""
    words, at, end = name.words, name.first, name.end
    if name.rule != "recogniser" or at == 0 or end + 1 >= len(words):
        return False
    if name.arabic:
        titles = person_facts("ar")
        before = words.folded[at - 1]
        titled = words.joined(at) and (before in titles.heads or before in titles.modifiers)
        inside = words.folded[end] == "في" and words.joined(end) and head_of(words.folded[end + 1]) is not None
        return titled and inside and not opens_with_head(name.text)
    if words.gap(at).strip(" ") == "(" and words.behind(end).startswith(")") and tells_practice(words.folded[at:end]):
        return True
    charged = words.folded[at - 1] in person_facts("en").heads
    charged = charged and words.folded[end - 1] in grammar_words("en", "department")
    if charged and words.gap(at).strip(" ") == "(" and words.behind(end).startswith(")"):
        return True  # Additional Secretary (Ports Wing)
    led = words.gap(at).strip(" ") == "," or _is_of_officer(name)
    commas = led and words.gap(end).strip(" ") == "," and words.capital[end]
    headed = any(word in organisation_facts("en").heads for word in words.folded[at:end])
    owned = any(word in organisation_facts("en").heads for word in _capitals(name))
    titled = words.folded[at - 1] in person_facts("en").heads or _is_of_officer(name)
    return commas and not headed and owned and titled


def _is_of_officer(name: Name) -> bool:
    """True behind the title of one who leads a part of a house, no whole one, and "of": Director of Young Rowing."""
    words, at, facts = name.words, name.first, person_facts("en")
    of = not name.arabic and at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == "of"
    part = of and words.folded[at - 2] in facts.heads.keys() - facts.company and name.end - at > 1
    owner = part and any(word.endswith("'s") for word in _capitals(name))  # of Acme Foods, Beta Group's brand
    return part and not owner and words.folded[max(0, at - _MANAGING_BEFORE)] != "managing"


def is_sponsor(name: Name) -> bool:
    """True behind برعاية: who pays for an event is a body, or a person that the recogniser knows as one."""
    words, at = name.words, name.first
    sponsor = organisation_facts("ar").sponsor
    return at > 0 and words.joined(at) and (words.folded[at - 1] in sponsor or words.folded[at - 1][1:] in sponsor)


def is_led(name: Name) -> bool:
    """True between the title of who leads a firm and the country he leads it in: مدير عام إريكسون في الأردن."""
    words, at, end = name.words, name.first, name.end
    titles = person_facts("ar")
    if not name.arabic or at < 2 or end >= len(words) or not words.joined(at) or words.folded[end] != "في":
        return False
    place = at - 2 if words.folded[at - 1] in titles.modifiers else at - 1
    return not words.folded[at].startswith("ال") and words.folded[place] in titles.company | titles.leads


def _capitals(name: Name) -> tuple[str, ...]:
    """The words of the run of capitals behind a name."""
    words, end = name.words, name.end + 1
    while end < len(words) and words.capital[end] and words.joined(end):
        end += 1
    return words.folded[name.end : end]


def _is_credit_line(name: Name) -> bool:
    """True for who took a picture, the one name of its line: Marlow Photography below a picture; not Marlow Photography
    won the prize, nor a heading or contact."""
    words = name.words
    whole = name.first == 0 and name.end == len(words) > 1 and words.passage.block.label in ("body", "caption")
    return whole and words.folded[-1] in grammar_words("en", "picture_taking")


def _closes_bracket(name: Name) -> bool:
    """True for a name that ends a bracket, a place behind its comma or none: (Photo credit: Acme Media, Velm)."""
    words, end = name.words, name.end
    placed = words.behind(end).strip(" ") == "," and end < len(words) and words.capital[end]
    return ")" in words.behind(end + placed)[:2]


def is_credit(name: Name) -> bool:
    """True for who took the picture: Picture credit: Acme Media ends a line; © Acme Media in a caption."""
    words, at = name.words, name.first
    credits = lexicon(words.passage.lexicon.language).index("photo_credits")
    if _is_credit_line(name):
        return True
    if at == 0 or name.rule == "legal":
        return False
    if words.gap(at).strip(" ")[-1:] == "©":
        return words.passage.block.label == "caption" or words.folded[0] in credits
    caption = name.rule in ("recogniser", "lexicon") and words.passage.block.label == "caption"
    if words.gap(at).strip(" ") != ":" or not (caption or name.end == len(words) or _closes_bracket(name)):
        return False
    return any(words.text_of(first, at) in credits for first in range(max(0, at - 3), at))
