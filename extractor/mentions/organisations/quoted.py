"""Arabic bodies whose own name stands in quotation marks behind the head noun: حاضنة «المحطة», مكتب «خطوط» الهندسي."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING, OPENING, Words
from extractor.mentions.organisations.heads import Head, head_of, is_served, opens_with_head
from extractor.text import has_arabic, has_article, restore_article

_LONGEST = 5
_LONGEST_NAME = 7
_LEAST_DESCRIBED = 2  # words before the marks: the noun and a field
_NEAR = 5  # words before "in" among which the share stands
_SCORE = 0.9
_VERB_LETTERS = 4
_LEAST_SINGLE = 0.45
"""Of the recogniser, for a name of one word behind a team's noun: جاينتس."""


def quoted_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """The names of one passage in quotation marks behind a head noun, with it.

    One that the recogniser is sure of stands alone where its noun may be dropped: شركة «النيل الأخضر».
    """
    sure = {
        name.first: name.end
        for name in recognised
        if name.kind == "ORG" and name.score >= _SCORE and not opens_with_head(name.text)
    }
    found = _described(words)
    for at, word in enumerate(words.folded[:-1]):
        head = head_of(word) if words.gap(at + 1).strip(" ")[-1:] in OPENING and has_arabic(word) else None
        alone = at + 1 in sure and head is not None and head.noun in grammar_words("ar", "droppable")
        board = at > 0 and words.text_of(at - 1, at + 1) in grammar_words("ar", "board")  # مجلس إدارة | «النيل»
        closed = _closing(words, at + 1)
        if alone and not board and closed is not None and closed == sure[at + 1]:
            found.append(Name(words, at + 1, closed, "ORG", _SCORE, "quoted"))
        if head is None or alone or board or not _may_open(words, at, head):
            continue
        if closed is not None:
            end = closed if _is_described(words, head, closed) else _trailing(words, closed)
            found.append(Name(words, at, end, "ORG", _SCORE, "quoted", head.skip))
    return found


def _described(words: Words) -> list[Name]:
    """Names in quotation marks behind a firm's noun and what the firm works in: شركة التطوير العقاري "ديكو يو كيه"."""
    found: list[Name] = []
    for first in range(_LEAST_DESCRIBED, len(words)):
        if words.gap(first)[-1:] not in OPENING or words.gap(first)[:-1] not in (" ", ""):
            continue
        at = first - 1
        while at > 0 and words.joined(at) and words.folded[at].startswith("ال"):
            at -= 1
        head = head_of(words.folded[at]) if first - at >= _LEAST_DESCRIBED and has_arabic(words.folded[at]) else None
        if head is None or head.definite or not _has_name_of_its_own(words, head, first):
            continue
        closed = _closing(words, first, longest=_LONGEST_NAME)
        if closed is not None and not any(has_article(one) for one in words.folded[first:closed]):
            whole = head.noun in grammar_words("ar", "incubating")  # مسرعة الأعمال «بذور»
            start, skip = (at, head.skip) if whole else (first, 0)
            found.append(Name(words, start, closed, "ORG", _SCORE, "quoted", skip))
    return found


def _has_name_of_its_own(words: Words, head: Head, first: int) -> bool:
    """True for a firm, and for an office by what it works in: مكتب الدراسات «درب»."""
    office = head.noun in grammar_words("ar", "bureau") and words.folded[first - 1] in grammar_words(
        "ar", "bureau_work"
    )
    kinds = grammar_words("ar", "droppable") | grammar_words("ar", "incubating")
    return office or head.noun in kinds


def sited_organisations(words: Words, sites: Collection[str]) -> list[Name]:
    """The names of the site, folded, that Arabic text sets in quotation marks: يسر «الحداد والراعي» أن تعلن."""
    found: list[Name] = []
    if words.passage.lexicon.language != "ar" or not sites:
        return found
    for at in range(len(words)):
        opened = words.gap(at).strip(" ")[-1:] in OPENING and words.gap(at).strip(" ") != ""
        closed = _closing(words, at, longest=_LONGEST_NAME) if opened else None
        if closed is not None and words.text_of(at, closed) in sites:
            found.append(Name(words, at, closed, "ORG", _SCORE, "quoted"))
    return found


def team_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """Teams of one passage: فريق «تراحم» التطوعي, فريق مسقط للمحترفين, فريق باسك رايدرز.

    What stands behind the noun is in quotation marks, of several words, or has what the team is for behind it; a body
    that is named elsewhere without the noun has a team and is none.
    """
    starts: dict[int, Name] = {}
    for one in recognised:
        if one.kind == "ORG" and one.arabic:
            headed = one.end - one.first > 1 and _is_team(words, one.first)  # فريق ثندرز, not فريق العمل
            headed = headed and not words.folded[one.first + 1].startswith("ال")
            own = replace(one, first=one.first + 1, skip=0) if headed else one
            starts[own.first] = own
    generic = organisation_facts("ar").generic
    alone = {name.key for name in starts.values() if not _is_team(words, name.first - 1)}
    found = []
    for at in range(len(words) - 1):
        if not _is_team(words, at) or f"{_noun(words.folded[at])} {words.folded[at + 1]}" in generic:
            continue
        closed = _closing(words, at + 1) if words.gap(at + 1)[-1:] in OPENING else None
        name = starts.get(at + 1) if words.joined(at + 1) else None
        if closed is not None:
            end = _trailing(words, closed)
        elif name is not None and not opens_with_head(name.text) and name.key not in alone and not _is_known(name):
            if _does(words, at + 1):
                continue
            end = _served(words, name.end)
            town = name.text in lexicon("ar").index("places") or name.text.startswith("ال")
            if end == name.end and name.end - name.first == 1 and (town or name.score < _LEAST_SINGLE):
                continue
        else:
            continue
        skip = len(words.folded[at]) - len(_noun(words.folded[at]))
        found.append(Name(words, at, end, "ORG", _SCORE, "quoted", skip))
    return found


def partnered_organisations(words: Words) -> list[Name]:
    """Names in quotation marks, one or a row, behind who takes part or what is held in it.

    بمشاركة «رائد» و«واعد», حصة 40% في «نقدي».
    """
    found: list[Name] = []
    for at in range(len(words) - 1):
        if words.gap(at + 1).strip(" ") not in OPENING or not _is_cue(words, at):
            continue
        first: int | None = at + 1
        while first is not None:
            closed = _closing(words, first)
            if closed is None:
                break
            found.append(Name(words, first, closed, "ORG", _SCORE, "quoted"))
            again = closed + 1 < len(words) and words.folded[closed] == "و" and words.gap(closed + 1) in OPENING
            first = closed + 1 if again else None
    return found


def trading_organisations(words: Words) -> list[Name]:
    """Names in quotation marks that tell what their house works in: أبقت «أبعاد للبحوث» على توصيتها.

    Not behind a noun that says what it is: مبادرة «نور للتعليم».
    """
    found: list[Name] = []
    for at in range(1, len(words) - 1):
        opened = words.gap(at)[-1:] in OPENING and words.joined(at + 1)
        if not opened or not words.folded[at + 1].startswith("لل") or head_of(words.folded[at - 1]) is not None:
            continue
        closed = _closing(words, at)
        if closed is not None and restore_article(words.folded[at + 1]) in organisation_facts("ar").field:
            found.append(Name(words, at, closed, "ORG", _SCORE, "quoted"))
    return found


def _is_cue(words: Words, at: int) -> bool:
    word = words.folded[at]
    held = any(near in grammar_words("ar", "share") for near in words.folded[max(0, at - _NEAR) : at])
    return bool({word, word[1:]} & grammar_words("ar", "partaking")) or (word == "في" and held)


def _noun(word: str) -> str:
    """A word without the one letter of a clitic."""
    return word[1:] if word[:1] in "ولبف" and word[1:] in grammar_words("ar", "team") else word


def _is_team(words: Words, at: int) -> bool:
    return at >= 0 and _noun(words.folded[at]) in grammar_words("ar", "team")


def _served(words: Words, end: int) -> int:
    """Past للمحترفين behind a name."""
    serves = end < len(words) and words.joined(end) and words.folded[end].startswith("لل")
    return end + 1 if serves and len(words.folded[end]) > len("لل") + 2 else end


def _does(words: Words, at: int) -> bool:
    """True for a verb of the present with its object: فريق يعرف البحر; a town may look so (ينبع)."""
    word = words.folded[at]
    object_ = at + 1 < len(words) and words.joined(at + 1) and words.folded[at + 1].startswith("ال")
    shaped = word[0] == "ي" and len(word) == _VERB_LETTERS and word not in lexicon("ar").index("places")
    return shaped and object_ and not NISBA.match(words.folded[at + 1])


def _is_known(name: Name) -> bool:
    facts = organisation_facts("ar")
    return not {name.text, f"ال{name.text}"}.isdisjoint(facts.known)


def _may_open(words: Words, at: int, head: Head) -> bool:
    """True for a head noun of a body, without its article, right before the mark."""
    return not head.definite and head.strength in ("strong", "weak") and words.gap(at + 1)[:-1] in (" ", "")


def _closing(words: Words, first: int, *, longest: int = _LONGEST) -> int | None:
    """One past the last word before the mark that closes; None: too far, or none."""
    for end in range(first + 1, min(len(words), first + longest) + 1):
        gap = words.behind(end)
        if gap.strip(" ")[:1] in CLOSING:
            return end
        if gap.strip(" ") != "":
            return None
    return None


def _is_described(words: Words, head: Head, end: int) -> bool:
    """True for a firm whose nationality stands behind its name, no part of it: شركة «النيل» | المصرية."""
    firm = head.noun in grammar_words("ar", "business") and end < len(words)
    told = firm and words.gap(end)[1:] == " " and organisation_facts("ar").is_nation(words.folded[end])
    return told and not (end + 1 < len(words) and words.joined(end + 1) and is_served(words.folded[end + 1]))


def _trailing(words: Words, end: int) -> int:
    """Past what belongs to the head noun behind the closing mark: «خطوط» الهندسي, «تمكين» للتربية المالية."""
    if end >= len(words) or words.gap(end)[1:] != " ":
        return end
    serves = is_served(words.folded[end])
    at = end + 1 if serves else end
    if serves and at < len(words) and words.joined(at) and words.folded[at][:1] == "و":
        at = at + 1 if words.folded[at][1:] in organisation_facts("ar").field else at
    while at < len(words) and (at == end or words.joined(at)) and _is_adjective(words.folded[at]):
        at += 1
    return at


def _is_adjective(word: str) -> bool:
    return NISBA.match(word) is not None and not word.startswith("لل") and word not in grammar_words("ar", "pronoun")
