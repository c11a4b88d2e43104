"""Arabic bodies whose own name stands in quotation marks behind the head noun: حاضنة «المحطة», مكتب «خطوط» الهندسي."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.extent import NISBA
from extractor.mentions.organisations.heads import Head, head_of
from extractor.text import has_arabic

_OPENING, _CLOSING = ('"', "“", "«"), ('"', "”", "»")
_LONGEST = 5
_SCORE = 0.9


def quoted_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """The names of one passage in quotation marks behind a head noun, with it.

    One that the recogniser is sure of stands alone where its noun may be dropped: شركة «النيل الأخضر».
    """
    sure = {name.first for name in recognised if name.kind == "ORG" and name.score >= _SCORE and _is_own(name)}
    found = []
    for at, word in enumerate(words.folded[:-1]):
        head = head_of(word) if words.gap(at + 1)[-1:] in _OPENING and has_arabic(word) else None
        alone = at + 1 in sure and head is not None and head.noun in grammar_words("ar", "droppable")
        if head is None or alone or not _may_open(words, at, head):
            continue
        closed = _closing(words, at + 1)
        if closed is not None:
            found.append(Name(words, at, _trailing(words, closed), "ORG", _SCORE, "quoted", head.skip))
    return found


def _is_own(name: Name) -> bool:
    """True for a name that says by itself that it is one: its first word is no head noun."""
    return head_of(name.text.split(" ")[0]) is None


def _may_open(words: Words, at: int, head: Head) -> bool:
    """True for a head noun of a body, without its article, right before the mark."""
    return not head.definite and head.strength in ("strong", "weak") and words.gap(at + 1)[:-1] in (" ", "")


def _closing(words: Words, first: int) -> int | None:
    """One past the last word before the mark that closes; None: too far, or none."""
    for end in range(first + 1, min(len(words), first + _LONGEST) + 1):
        gap = words.gap(end) if end < len(words) else words.passage.folded.text[words.ends[-1] :]
        if gap[:1] in _CLOSING:
            return end
        if gap.strip(" ") != "":
            return None
    return None


def _trailing(words: Words, end: int) -> int:
    """Past what belongs to the head noun behind the closing mark: «خطوط» الهندسي, «تمكين» للتربية المالية."""
    if end >= len(words) or words.gap(end)[1:] != " ":
        return end
    serves = words.folded[end].startswith("لل") and len(words.folded[end]) > 4 and head_of(words.folded[end]) is None
    at = end + 1 if serves else end
    while at < len(words) and (at == end or words.joined(at)) and _is_adjective(words.folded[at]):
        at += 1
    return at


def _is_adjective(word: str) -> bool:
    return NISBA.match(word) is not None and not word.startswith("لل") and word not in grammar_words("ar", "pronoun")
