"""Titles in Latin letters behind a name in Arabic text: سامي الراعي، PR Manager; وهو Partner لدى Acme; (CFO)."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.latin import latin_title
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.surroundings import Office, Surroundings

_OPENING = frozenset("،,(–-|—:")


def latin_office(around: Surroundings, at: int) -> Office | None:
    """The office whose Latin title begins at word ``at``, right behind a name, with the house behind it; None: none.

    Between the two stand a mark, a pronoun (وهو), "as" (بصفة, بمنصب) or the article apart (الـ).
    """
    words = around.words
    if at >= len(words):
        return None
    start = at
    small = grammar_words("ar", "identity") | grammar_words("ar", "post") | grammar_words("ar", "capacity")
    while start < len(words) and start - at < 2 and (words.folded[start] in small or words.folded[start] == "ال"):
        start += 1
    mark = words.gap(at).strip(" ")
    marked = mark[:1] in _OPENING if mark else start > at
    stop = latin_title(words, start) if marked and start not in around.person_words else None
    if stop is None or start in around.organisation_at:
        return None
    behind = end = next((at for at in range(start + 1, stop) if at in around.organisation_at), stop)
    while end > start + 1 and words.folded[end - 1] in grammar_words("en", "inside"):
        end -= 1  # CEO of | Acme
    joining = grammar_words("ar", "joining") | grammar_words("en", "joining")
    while behind < len(words) and behind - end < 2 and words.folded[behind] in joining and words.joined(behind):
        behind += 1
    house = around.organisation_at.get(behind)
    near = house is not None and "\n" not in words.gap(behind) and (words.joined(behind) or _is_comma(words, behind))
    return Office(words.span(start, end), house.span if house is not None and near else None, None, "title behind")


def _is_comma(words: Words, at: int) -> bool:
    return words.gap(at).strip(" ") in COMMAS
