"""Names one below the other under a heading that says what they are: أعضاء المجلس الوطني, Members of the Board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, inner_nouns
from extractor.mentions.naming.words import Words
from extractor.mentions.people.signed import fills_line
from extractor.mentions.people.surroundings import Organisation

Found = tuple[Words, PersonMention]
_LEAST_NAMES = 3
_LONGEST_HEADING = 8
_LEAST_NAME, _LONGEST_NAME = 2, 4
_LONGEST_BODY = 4  # words of a board or committee as a heading


def listed_offices(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions, those without a title in a list of three names and more with the heading of the list as title."""
    alone = {words.index: at for at, (words, mention) in enumerate(found) if fills_line(words, mention)}
    listed = list(found)
    for run in _runs(sorted(alone), passages):
        heading = passages[run[0] - 1] if run[0] > 0 and len(run) >= _LEAST_NAMES else None
        if heading is None or not _is_heading(heading):
            continue
        title = heading.span(0, _end(heading) or len(heading))
        house = next(iter(organisations[heading.index]), None)
        for index in run:
            words, mention = listed[alone[index]]
            if mention.title is None:
                affiliation = mention.affiliation or (house.span if house is not None else None)
                named = mention.with_office("heading above", title, affiliation)
                listed[alone[index]] = (words, named)
    return listed


def _runs(indexes: Sequence[int], passages: Sequence[Words]) -> list[list[int]]:
    """Lines that follow each other, as groups; a line as short as a name may stand between two."""
    runs: list[list[int]] = [[index] for index in indexes[:1]]
    for before, index in pairwise(indexes):
        between = index == before + 2 and _LEAST_NAME <= len(passages[before + 1]) <= _LONGEST_NAME
        if index == before + 1 or (between and not _is_heading(passages[before + 1])):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_heading(words: Words) -> bool:
    """True for a short line that begins with a noun for the members of a body, and is no sentence; in English also for
    one that ends with it, or with the body: New board members, Board of Directors, Steering Committee 2024."""
    if not 0 < len(words) <= _LONGEST_HEADING or words.passage.text.rstrip()[-1:] in (".", "؟", "?", "!"):
        return False
    language = words.passage.lexicon.language
    listing = grammar_words(language, "listing")
    end = _end(words)
    closed = language == "en" and end > 0 and all(map(words.joined, range(1, end)))
    bodied = closed and words.folded[end - 1] in inner_nouns() and end <= _LONGEST_BODY
    return bodied or any(word in listing for word in (*words.folded[:2], *words.folded[end - 1 : end] * closed))


def _end(words: Words) -> int:
    """One past the last word of a heading that is no year: Steering Committee | 2024/25."""
    end = len(words)
    while end > 0 and words.folded[end - 1].isdigit():
        end -= 1
    return end
