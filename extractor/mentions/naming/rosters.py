"""English lists of people with office and house: "Ann Lee: Head Coach, Calder University;", "Tom Fox, CEO, Acme"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words, is_style

Piece = tuple[int, int]
_MOST_WORDS = 40  # of an entry
_MOST_PIECES = 4
_LONGEST_PIECE = 12
_LONGEST_HEADING = 6
_LEAST_ENTRIES = 2
_MOST_LETTERS, _LONGEST_LETTERS = 3, 5  # qualifications behind a name, and the letters of one
_COLON = ":"
_DASHES = ("–", "—", "-")
_TIES = ("&", "/", "'", "’", "-", "–")
_ENDS = ("", ".", ";", ",", "*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One who is listed: the words of the name, and the pieces that commas part behind it, brackets left out.

    ``mark``: what stands between name and first piece, a colon, comma or dash.
    """

    words: Words
    name: Piece
    mark: str
    pieces: tuple[Piece, ...]

    @property
    def titled(self) -> bool:
        """True where the first piece bears the noun of an office."""
        return is_titled(self.words, *self.pieces[0])


def is_titled(words: Words, first: int, end: int) -> bool:
    """True for words with the noun of an office among them."""
    heads = person_facts("en").heads
    return any(words.folded[at] in heads or words.text_of(at, min(at + 2, end)) in heads for at in range(first, end))


def rosters(passages: Sequence[Words], people: Mapping[int, Sequence[Piece]]) -> Iterator[list[Entry]]:
    """The lists of two entries and more: passages one below the other, short headings between them, or parts of one
    passage between semicolons. ``people``: index of a passage → the words of the names in it, in order."""
    run: list[Entry] = []
    apart = False
    for words in passages:
        english = words.passage.lexicon.language == "en"
        names = people.get(words.index, ()) if english else ()
        inside = _entries_inside(words, names) if names and ";" in words.passage.text else []
        if len(inside) >= _LEAST_ENTRIES:
            yield inside
        entry = _entry(words, names[0], len(words)) if names and _opens(words, 0, names[0]) else None
        if entry is not None:
            run.append(entry)
            apart = False
        elif run and english and not apart and (len(words) <= _LONGEST_HEADING or (names and names[0][0] == 0)):
            apart = True
        else:
            if len(run) >= _LEAST_ENTRIES:
                yield run
            run, apart = [], False
    if len(run) >= _LEAST_ENTRIES:
        yield run


def _opens(words: Words, start: int, name: Piece) -> bool:
    """True for a name at word ``start``, "and", article, honorifics and title nouns before it aside."""
    small = grammar_words("en", "and") | grammar_words("en", "article")
    facts = person_facts("en")
    styles = (facts.honorifics, facts.heads, small)
    return all(any(word in some for some in styles) for word in words.folded[start : name[0]])


def _entries_inside(words: Words, names: Sequence[Piece]) -> list[Entry]:
    """The entries of one passage between semicolons; of the first its own words, the sentence that leads it in left
    out."""
    cuts = [at for at in range(1, len(words)) if words.gap(at).strip(" )")[:1] == ";"]
    edges = [0, *cuts, len(words)]
    found: list[Entry] = []
    place = 0
    for at, (start, end) in enumerate(pairwise(edges)):
        own = []
        while place < len(names) and names[place][0] < end:
            own.append(names[place])
            place += 1
        if not own or not (at == 0 or _opens(words, start, own[0])):
            continue
        stop = end if end < len(words) else _sentence_end(words, own[-1][1])
        entry = _entry(words, own[-1] if at == 0 else own[0], stop)
        if entry is not None:
            found.append(entry)
    return found


def _sentence_end(words: Words, first: int) -> int:
    return next((at for at in range(first, len(words)) if words.opens_sentence(at)), len(words))


def _entry(words: Words, name: Piece, stop: int) -> Entry | None:
    """The entry of the name up to word ``stop``; None: something else stands behind the name."""
    if stop - name[0] > _MOST_WORDS or name[1] >= stop:
        return None
    first = _past_letters(words, name[1], stop)
    mark = _mark(words, first) if first < stop else ""
    if mark not in (_COLON, ",", *_DASHES):
        return None
    while stop > first and words.folded[stop - 1] in grammar_words("en", "and"):
        stop -= 1  # …; and
    pieces = _pieces(words, first, stop)
    return None if pieces is None else Entry(words, name, mark, pieces)


def _past_letters(words: Words, at: int, stop: int) -> int:
    """Past the letters of qualifications between a name and its mark: Ann Lee, PGA: …; Tom Fox M.A., CPA, …"""
    end, after = at, person_facts("en").after
    while end < stop and end - at < _MOST_LETTERS and _is_letters(words, end):
        end += 1
    known = all(words.folded[place] in after for place in range(at, end))
    colon = at < end < stop and _mark(words, end) == _COLON
    return end if end < stop and _mark(words, end) and (known or colon) else at


def _is_letters(words: Words, at: int) -> bool:
    """True for short capitals, parted from the word before by a comma, a stop or nothing; for a degree in any case."""
    shown = words.shown[at].replace(".", "")
    letters = shown.isupper() and shown.isalpha() and 1 < len(shown) <= _LONGEST_LETTERS
    return (letters or words.folded[at] in person_facts("en").after) and words.gap(at).strip(" .") in ("", ",", "(")


def _mark(words: Words, at: int) -> str:
    """The colon, comma or dash before word ``at``, a stop of the word before and the end of a bracket aside."""
    gap = words.gap(at)
    mark = gap.strip(" .)")
    return "" if mark in _DASHES and " " not in gap else mark


def _pieces(words: Words, first: int, stop: int) -> tuple[Piece, ...] | None:
    """The pieces in ``[first, stop)``, brackets left out; None where a sentence stands there and no list of names."""
    pieces: list[Piece] = []
    start, end, bracket = first, first, False
    for at in range(first, stop):
        gap = "" if at == first else words.gap(at)
        bare = gap.strip(" ")
        if bracket:
            bracket = ")" not in bare
            bare = bare.partition(")")[2].strip(" ")
        if bracket:
            continue
        mark = bare.removeprefix(".").strip(" ") if _is_short(words, at - 1) else bare
        if mark == "," or (mark in _DASHES and " " in gap):
            pieces.append((start, end))
            start = at
        elif mark.startswith("("):
            bracket = True
            continue
        elif mark and mark not in _TIES:
            return None
        end = at + 1
    pieces.append((start, end))
    tail = words.behind(stop)
    closed = (tail.partition(")")[2] if bracket else tail).strip(" \n")
    plain = all(0 < last - begin <= _LONGEST_PIECE and _is_name_like(words, begin, last) for begin, last in pieces)
    ended = stop < len(words) or closed in _ENDS
    return tuple(pieces) if plain and ended and len(pieces) <= _MOST_PIECES else None


def _is_short(words: Words, at: int) -> bool:
    """True for a word cut short, whose stop ends no sentence: Inc., St., Sr., J."""
    known = words.folded[at] in organisation_facts("en").legal or words.folded[at] in grammar_words("en", "abbreviated")
    return known or words.is_initial(at) or is_style(words.shown[at])


def _is_name_like(words: Words, first: int, end: int) -> bool:
    """True for words of which all are capitals, of an office, or join such: Director of the Harbour Fund."""
    plain = (
        words.capital[at] or words.folded[at][0].isdigit() or words.folded[at] in _plain() for at in range(first, end)
    )
    return all(plain)


@cache
def _plain() -> frozenset[str]:
    """Words of offices and departments, and what joins them."""
    facts = person_facts("en")
    roles = ("joining", "inside", "and", "article", "department", "inward")
    return facts.modifiers.union(facts.heads, {"to", "on"}, *(grammar_words("en", role) for role in roles))


def is_part(words: Words, piece: Piece) -> bool:
    """True for a part of a house: Finance Department, Public Affairs."""
    parts = grammar_words("en", "part") | grammar_words("en", "department") | grammar_words("en", "inward")
    return words.folded[piece[1] - 1] in parts or words.folded[piece[0]] in grammar_words("en", "part")
