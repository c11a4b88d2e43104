"""Lists of those who run a body, with what they look after: "Chair – Ann Lee", "Coaching – Tom Fox".

What one looks after is often no office that any table of titles holds (Facilities; Social & Publicity; Vice Captain
(Juniors)): the officers in the list tell what the others are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from extractor.mentions.mention import PersonMention, Told
from extractor.mentions.naming.facts import grammar_words, inner_nouns, is_inner_body
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.post_entries import MARKS, Entries, Entry, Found, by_passage
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_RULE = "post in list"
_LEAST_ENTRIES, _LEAST_OFFICERS = 3, 2
_LONGEST_LINE = 12  # words of a line without a name: Regatta Secretary – vacant
_MOST_WITHOUT = 2  # such lines in a row
_MOST_ABOVE = 2  # lines above the list that may tell whose it is
_OFFICERS = "officers"


def listed_posts(
    passages: Sequence[Words],
    found: Sequence[Found],
    organisations: Mapping[int, Sequence[Organisation]],
    recognised: Mapping[int, Sequence[Name]],
) -> list[Found]:
    """The mentions; in a list of three entries and more of names and posts, of which two are offices of a board (one,
    where the line above tells of a board), each without a title has the post, and the body that the line above names.
    """
    told = list(found)
    for entries in _runs(passages, found, organisations, recognised):
        if len(entries) < _LEAST_ENTRIES:
            continue
        first, officers = entries[0], sum(entry.is_officer for entry in entries)
        above = _above(passages, first)
        if officers < (1 if above is not None else _LEAST_OFFICERS):
            continue
        house = None if above is None else _house(above, organisations[above.index], first)
        for entry in entries:
            for at in entry.mentions:
                told[at] = (entry.words, _posted(told[at][1], entry, house))
    return told


def _posted(mention: PersonMention, entry: Entry, house: Span | None) -> PersonMention:
    """The mention with the post, where it has no title, or one that is a part of the post and tells no house."""
    post, own = entry.post, mention.title
    if own is not None and (mention.affiliation is not None or not post.contains(own)):
        return mention
    if own is not None and not _is_longer(entry, own):
        return mention.with_office(_RULE, own, house, told=Told.LISTED)
    affiliation = mention.affiliation
    if affiliation is not None and post.contains(affiliation):
        affiliation = None
    return mention.with_office(_RULE, post, affiliation or house, told=Told.LISTED)


def _is_longer(entry: Entry, own: Span) -> bool:
    """True for a post with more words than the title inside it: Vice Captain (Juniors); not Vice Chairs."""
    whole = not any(entry.words.gap(at).strip(" ") in COMMAS for at in range(entry.first + 1, entry.end))
    return whole and entry.words.range_of(own) != (entry.first, entry.end)


def _runs(
    passages: Sequence[Words],
    found: Sequence[Found],
    organisations: Mapping[int, Sequence[Organisation]],
    recognised: Mapping[int, Sequence[Name]],
) -> Iterator[list[Entry]]:
    """Entries of one shape that follow each other: lines, a few without a known name between them; the rows of a table;
    parts of a sentence."""
    named = by_passage(found)
    run: list[Entry] = []
    without = 0
    for words in passages:
        mentions = named.get(words.index, [])
        reader = Entries(words, organisations[words.index], recognised.get(words.index, ()))
        tabled = "\t" in words.passage.text
        lone = tabled and len(mentions) == 1  # a row by itself
        entry = next(reader.rows(mentions, found), None) if lone else None if tabled else reader.line(mentions, found)
        if entry is not None and (not run or entry.ahead == run[-1].ahead):
            run.append(entry)
            without = 0
            continue
        if run and entry is None and not tabled and without < _MOST_WITHOUT and _is_without(words):
            without += 1
            continue
        yield run
        run, without = ([] if entry is None else [entry]), 0
        if entry is None and len(mentions) >= _LEAST_ENTRIES:
            inside = list((reader.rows if tabled else reader.inside)(mentions, found))
            yield [one for one in inside if one.ahead]
            yield [one for one in inside if not one.ahead]
    yield run


def _is_without(words: Words) -> bool:
    """True for a line of a list whose name nobody has found, or that has none: Regatta Secretary – vacant."""
    marks = range(1, len(words))
    return 0 < len(words) <= _LONGEST_LINE and any(words.gap(at).strip(" ") in (*MARKS, *COMMAS) for at in marks)


def _above(passages: Sequence[Words], entry: Entry) -> Words | None:
    """The line with or above a list's first entry that tells of a board or committee; None: none of the last does."""
    told = inner_nouns() | grammar_words("en", "listing") | {_OFFICERS}
    own = entry.words
    if not told.isdisjoint(own.folded[own.sentence_start(entry.first) : entry.first]):
        return own
    for index in range(own.index - 1, max(-1, own.index - 1 - _MOST_ABOVE), -1):
        words = passages[index]
        if words.passage.lexicon.language == "en" and not told.isdisjoint(words.folded):
            return words
    return None


def _house(above: Words, organisations: Sequence[Organisation], entry: Entry) -> Span | None:
    """The one body that the line above a list, or the words before it, name, no mere committee; None: none, several."""
    own = above is entry.words
    start, end = (above.sentence_start(entry.first), entry.first) if own else (0, len(above))
    named = [one for one in organisations if start <= one.first and one.end <= end]
    named = [one for one in named if not is_inner_body(above.folded[one.first : one.end])]
    return named[0].span if len(named) == 1 else None
