"""Where a find of the recogniser begins and ends as a name: no handle, no small words, nothing behind a full stop."""

from __future__ import annotations

from collections.abc import Collection

from extractor.languages import given_names
from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.own import (
    is_condolence,
    is_founder_and,
    is_of_the_office,
    is_owned_body,
    is_shortened_title,
)
from extractor.mentions.naming.words import Words

_PAIR = 2
_WITH_THE = "with the"  # the Service with the Harbour Board
_HANDLE_MARKS = ("@", "#", "/", "_")


def clean_range(words: Words, first: int, end: int, kind: str) -> tuple[int, int]:
    """The words of a find that are the name; an empty range where none is."""
    if first >= end or is_handle(words, first) or _is_ticker(words, first, end) or is_condolence(words, first):
        return first, first
    first, end = _trim(words, first, _stop(words, first, end), kind)
    return first, _past_last_name(words, first, end) if kind == "PER" else end


def is_handle(words: Words, first: int) -> bool:
    """True behind @ or #, or inside an address or path; the second of two names is none: the Post/ABC News poll."""
    paired = first > 0 and words.gap(first) == "/" and words.capital[first] and words.capital[first - 1]
    return words.gap(first)[-1:] in _HANDLE_MARKS and not paired


def _is_ticker(words: Words, first: int, end: int) -> bool:
    """True for either side of (NASDAQ: RILY)."""
    before, after = words.gap(first).strip(), words.gap(end).strip() if end < len(words) else ""
    symbol = before == ":" and words.shown[first].isupper() and first > 0 and words.gap(first - 1).strip()[-1:] == "("
    return symbol or (before[-1:] in ("(", ";", ",") and after == ":" and words.shown[end].isupper())


def _stop(words: Words, first: int, end: int) -> int:
    """Where a name ends at the latest: a full stop behind a word that is no initial ends it, as does a line break."""
    for at in range(first + 1, end):
        gap = words.gap(at)
        if "\n" in gap or "\t" in gap:
            return at
        if (
            gap.startswith(". ")
            and not words.is_initial(at - 1)
            and words.folded[at - 1] not in grammar_words("en", "shortened")
            and not is_second_form(words, at)
        ):
            return at
        if at == end - 1 and _is_note(words, at):
            return at
        if is_owned_body(words, at) or is_of_the_office(words, first, at) or words.text_of(at, at + 2) == _WITH_THE:
            return at
        if is_condolence(words, at):
            return at
    return end


def _is_note(words: Words, at: int) -> bool:
    """True for the number of a note glued to the word before it by a mark: Harwick Foods,1; not Pier No.1."""
    number = words.folded[at].isdigit() and len(words.folded[at]) <= _PAIR and words.gap(at) in (",", ".")
    return number and len(words.folded[at - 1]) > _PAIR and words.folded[at - 1].isalpha()


def lacks_stop(words: Words, at: int) -> bool:
    """True for a word that is an honorific with its stop alone: Del. Ann Lee; not Del Marlow."""
    return words.folded[at] in grammar_words("en", "stopped") and not words.behind(at + 1).startswith(".")


def is_second_form(words: Words, at: int) -> bool:
    """True for a legal form in capitals behind the stop of another one: Acme & Co. LLP, Acme Co., Ltd."""
    legal = organisation_facts("en").legal
    forms = words.folded[at - 1] in legal and words.folded[at] in legal and words.capital[at]
    return forms and words.gap(at) in (". ", "., ", ", ")


def _trim(words: Words, first: int, end: int, kind: str) -> tuple[int, int]:
    """The words without small ones, honorifics, adverbs and verbs at either end."""
    language = words.passage.lexicon.language
    function = organisation_facts(language).function
    honorifics = person_facts(language).honorifics if kind == "PER" else {}
    while first < end and (
        _is_function(words, first, function) or (words.folded[first] in honorifics and not lacks_stop(words, first))
    ):
        if kind == "PER" and _is_given(words, first):
            break
        if kind == "ORG" and end - first > 1 and words.folded[first] in organisation_facts(language).linking:
            break  # لا بالميرا: a foreign article
        first += 1
    while first < end and words.folded[end - 1] in function and not (kind == "PER" and _is_given(words, end - 1)):
        if kind == "ORG" and words.capital[end - 1] and not words.title_case and end - first > 1:
            break  # Rivers for All
        if kind == "PER" and end - first > _PAIR and _is_last_name(words, end - 1):
            break  # Lim Boon How will speak
        end -= 1
    end = _end_of_person(words, first, end) if kind == "PER" else end
    while first < end - 1 and words.folded[first] in CLITICS and words.folded[first + 1].isascii():
        first += 1  # بـIRD
    while first < end - 1 and words.folded[first][:3] == "بال" and words.folded[first] in person_facts("ar").modifiers:
        first += 1  # أمين عام الوزارة بالوكالة لينا القضاة
    if kind == "ORG" and end - first > 2 and is_founder_and(words, first):
        first += 2  # مؤسسة ومديرة | منصة رفوف
    if kind == "ORG" and any(words.capital[first:end]):
        small = grammar_words("en", "article") | organisation_facts("en").linking
        while words.folded[first].isascii() and words.shown[first].islower() and words.folded[first] not in small:
            first += 1  # defraud Medicare
    if any(words.capital[first:end]) and kind != "MISC":
        while words.folded[end - 1].isascii() and words.shown[end - 1].islower():
            end -= 1
    return first, end


def _is_last_name(words: Words, at: int) -> bool:
    """True for a small word with a capital between a capital and a verb or comma, in no headline: Lim Boon | How will;
    not Ann Lee | But they."""
    after = at + 1
    named = words.capital[at - 1] and words.capital[at] and not words.shown[at].isupper() and not words.title_case
    if not named or after >= len(words) or words.folded[at] in grammar_words("en", "relative"):
        return False
    verbs = grammar_words("en", "auxiliary") | grammar_words("en", "copula") | person_facts("en").cues
    return words.gap(after).strip(" ") == "," or (words.joined(after) and words.folded[after] in verbs)


def _past_last_name(words: Words, first: int, end: int) -> int:
    """Past a last name that is a small word elsewhere, behind two others, which the recogniser left out: Lim Boon |
    How; ``end``: none there."""
    small = end < len(words) and words.folded[end] in organisation_facts("en").function and words.joined(end)
    led = small and end - first == _PAIR and all(words.capital[first:end])
    return end + 1 if led and _is_last_name(words, end) else end


def _end_of_person(words: Words, first: int, end: int) -> int:
    """Where a person's name ends before what the person is or does: رشيد | بوصفه ممثلا."""
    beside = grammar_words("ar", "capacity") | grammar_words("ar", "manner")
    while end - first > 1 and words.folded[end - 1] in beside:
        end -= 1  # رشيد | بوصفه ممثلا, سامي الراعي | ضاحكا
    while end - first > 2 and words.folded[end - 1][0] == "ل" and words.shown[end - 1].endswith("ة"):
        end -= 1  # بابكر عثمان | لدورة جديدة
    while end - first > _PAIR and _is_degree(words, end - 1):
        end -= 1  # Ann Lee | M.A.
    while end - first > 1 and is_shortened_title(words, end - 1):
        end -= 1  # سامي الراعي | ود. هالة
    return end


def _is_degree(words: Words, at: int) -> bool:
    """True for the letters of a degree, capitals or with stops inside: MBA, M.A, Ph.D."""
    letters = words.shown[at].isupper() or "." in words.folded[at]
    return letters and len(words.folded[at]) > _PAIR and words.folded[at] in person_facts("en").after


def _is_given(words: Words, at: int) -> bool:
    """True for an Arabic given name that folds into a preposition: علي with the dots of its last letter, not على."""
    return words.shown[at].endswith("ي") and words.folded[at].removeprefix("و") in given_names()


def _is_function(words: Words, at: int, function: Collection[str]) -> bool:
    letter = words.shown[at].startswith("إي")  # the letter E of an acronym, not أي
    shown = words.shown[at][: len(words.shown[at]) - genitive_letters(words.folded[at])]  # WHO's
    return words.folded[at] in function and not (words.is_initial(at) or shown.isupper() or letter)
