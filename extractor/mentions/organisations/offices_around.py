"""Organisations without the offices that stand around them: Kestrel County | Sheriff Anna Berg, World Bank | Country
Director."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from extractor.mentions.naming.arabic_names import is_of_other_gender
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.portfolios import is_quality

_LEAST_BODY = 2  # words of a name behind a title without "of"
_HONORIFICS = 3  # before a name, at most


def before_person(name: Name, people: Collection[tuple[int, int]]) -> Name:
    """The name without the office at its end of the person behind it: Kestrel County | Sheriff Anna Berg."""
    end, words = name.end, name.words
    if name.arabic:
        return _before_his_trade(name, people)
    lettered = end - name.first == _LEAST_BODY and words.shown[name.first].isupper()
    if (end - name.first > _LEAST_BODY or lettered) and words.folded[end - 1] in person_facts("en").honorifics:
        end -= 1
    if lettered and end < name.end and (words.index, name.end) in people:
        return widened(name, name.first, end, "office")  # NYPD | Lt. Jane Doe
    person = _past_honorifics(words, end)
    if name.rule != "head" or (words.index, person) not in people or not words.joined(end):
        return name
    end = _before_office(name, end)
    body = _has_body_of(words.folded[name.first : end])
    return widened(name, name.first, end, "head" if body else "recogniser") if end < name.end else name


def _has_body_of(inside: Sequence[str]) -> bool:
    """True for a body's noun with "of" behind it: Northland Union of Dock Pilots; not Kestrel County."""
    of, is_body = grammar_words("en", "of"), organisation_facts("en").is_body
    return any(is_body(word) and after in of for word, after in pairwise(inside))


def _past_honorifics(words: Words, at: int) -> int:
    """Past the honorifics at word ``at``: Tuan Dr. | Ann Lee."""
    end = at
    while end < len(words) and end - at < _HONORIFICS and words.folded[end] in person_facts("en").honorifics:
        end += 1
    return end


def _before_office(name: Name, end: int) -> int:
    """Back from word ``end`` over the office that ends there: Ministry of Rural Works | Deputy Director General; a body
    of two words at least is left, and what it is "of"."""
    words, facts, last = name.words.folded, person_facts("en"), end
    if words[end - 1] not in facts.heads:
        return end
    bodies = organisation_facts("en")
    own = (bodies.heads.keys() | bodies.field) - facts.heads.keys()
    told = bodies.field | bodies.common | facts.modifiers | grammar_words("en", "inside")
    while end - name.first > _LEAST_BODY and (words[end - 1] in facts.heads or words[end - 1] in facts.modifiers):
        field = words[end - 1] in grammar_words("en", "department")
        described = field and (words[end - 2] in told or is_quality(words[end - 2]))
        if described or (words[end - 1] in own and not field):
            break  # Office of Rural Affairs | Director; not Bank of Oakham | Affairs Director
        end -= 1
    if words[end - 1] not in grammar_words("en", "inside"):
        return end
    return next(at for at in range(end, last) if at == last - 1 or (at > end and words[at] in facts.heads))


def _before_his_trade(name: Name, people: Collection[tuple[int, int]]) -> Name:
    """An Arabic name without what the person behind it is: النقابة العامة | المحاسب سامي الراعي."""
    end, words, facts = name.end, name.words, person_facts("ar")
    if end - name.first < _LEAST_BODY or (words.index, end) not in people or not words.joined(end):
        return name
    trade = words.folded[end - 1]
    held = trade.startswith("ال") and (trade in facts.heads or trade[2:] in facts.heads or trade in facts.honorifics)
    held = held and trade[2:] not in facts.modifiers and trade not in facts.modifiers
    agreed = words.folded[end - 2].startswith("ال") and words.folded[end - 2].endswith("ه") == trade.endswith("ه")
    held = held and not (agreed and is_of_other_gender(trade, words.folded[end]))  # مجلس التنمية الاقتصادية | سامي
    return widened(name, name.first, end - 1, name.rule) if held else name


def before_title(name: Name) -> Name:
    """The name without the modifiers of a title behind it: World Bank, in World Bank Country Director."""
    words, facts, end = name.words, person_facts("en"), name.end
    if name.arabic or end >= len(words) or not words.joined(end):
        return name
    opening = next((at for at in (end - 2, end - 1) if at > name.first and runs_into_office(name, at)), None)
    if words.folded[end] not in facts.heads and opening is None:
        return name
    if words.capital[end - 1] and not words.capital[end]:
        return name  # Tarvik Growth partner Anna Berg
    heads = organisation_facts("en").heads
    end = end if opening is None else opening  # White House | Press Secretary
    while end > name.first + 1 and words.folded[end - 1] in facts.modifiers and words.folded[end - 1] not in heads:
        end -= 1
    whole = end == name.end or words.folded[end - 1] in grammar_words("en", "of")  # Ministry of Foreign Affairs
    described = is_quality(words.folded[end - 1]) and _has_body_of(words.folded[name.first : end])
    whole = whole or described  # Office of Rural Affairs
    return name if whole else widened(name, name.first, end, name.rule)


def runs_into_office(name: Name, at: int) -> bool:
    """True where word ``at`` of a name opens a title of two or three words that ends behind it: White House | Press
    Secretary; National Security Adviser."""
    words, heads = name.words, person_facts("en").heads
    ends = (end for end in range(max(at + 2, name.end + 1), min(at + 3, len(words)) + 1))
    return any(words.text_of(at, end) in heads and all(map(words.joined, range(at + 1, end))) for end in ends)


def behind_title(name: Name) -> Name:
    """The name without the office before it and the honorific behind, of one person: Deputy Governor | State Bank of
    Pakistan | Dr. Nadia Qureshi."""
    words, facts, first, end = name.words, person_facts("en"), name.first, name.end
    after = _past_short_form(words, end)  # Chairman | Northland Research Council (NRC) | Dr. Ann Lee
    honoured = after < len(words) and words.folded[after] in facts.honorifics and (after > end or words.joined(after))
    legal = words.folded[end - 1] in organisation_facts("en").legal  # Acme Pvt. Ltd.
    styled = end - first > _LEAST_BODY and words.folded[end - 1] in facts.honorifics and not legal
    partners = any(words.gap(at).strip(" ") == "&" for at in range(first + 1, end))  # Calder, Lee & Fox PC
    if styled and not partners:
        honoured, end = True, end - 1
    if name.arabic or not honoured:
        return name
    known = facts.heads.keys() | facts.modifiers
    at = first
    while at < end and words.folded[at] in known:
        at += 1
    while at > first and words.folded[at - 1] not in facts.heads:
        at -= 1
    body = end - at >= _LEAST_BODY and any(map(organisation_facts("en").is_body, words.folded[at:end]))
    governs = at < end and words.folded[at] in grammar_words("en", "joining")
    return widened(name, first if governs or not body else at, end, name.rule)


def _past_short_form(words: Words, end: int) -> int:
    """Past the one word of a bracket that opens at word ``end``; ``end`` where none does."""
    opens = end + 1 < len(words) and words.gap(end).strip(" ") == "("
    return end + 1 if opens and words.gap(end + 1).strip(" ") == ")" else end
