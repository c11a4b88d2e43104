"""A paragraph with its quotes covered: neither parser nor grammar may run into the speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.languages import Lexicon
from extractor.mentions.quotes.marks import COVER, Stretch
from extractor.text import fold_term

KEPT_WORDS = 9
"""A partial quote of up to so many words stays as it is, without its marks: the parser reads it as the clause it is."""
NAME_AND_VERB = 3
"""Words of a clause behind a question that may have any verb: “Why?” Ann Hale questioned."""
SHORT_CLAUSE, LONG_CLAUSE = 6, 14
"""Words behind a quote in which its clause must come: behind a stop, and behind a question or exclamation mark."""
_STOP_INSIDE = re.compile(r"[.!?;:…]\s")
_STOP = re.compile(r"(?<![.!?؟…])[.!?؟…]+[\")\]’”»]*(?=\s|[\u0621-\u064a\ue000])|\ue000(?=\s)")
_CAPITAL_START = re.compile(r"[\s\"')\]]*[A-Z\d“\"‘(\[•$]")


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence for the parser. ``starts`` and ``origins``: where pieces begin in it and in the paragraph;
    ``quotes``: (start, end, number of the stretch) of each quote in it."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    quotes: tuple[tuple[int, int, int], ...]
    bounds: tuple[int, int]

    def origin(self, position: int) -> int:
        """Offset in the masked sentence → offset in the paragraph."""
        index = bisect_right(self.starts, position) - 1
        return self.origins[index] + position - self.starts[index]


def mask_sentence(text: str, stretches: Sequence[Stretch], numbers: Sequence[int], start: int, end: int) -> Masked:
    """The sentence ``text[start:end]``, each of its quotes (``numbers``) short enough to parse."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    quotes: list[tuple[int, int, int]] = []
    length = 0

    def put(piece: str, origin: int) -> None:
        nonlocal length
        if piece:
            starts.append(length)
            origins.append(origin)
            pieces.append(piece)
            length += len(piece)

    at = start
    for number in numbers:
        stretch = stretches[number]
        put(text[at : stretch.outer_start], at)
        words = _cover_words(text, stretch, start)
        glued = bool(words[0]) and stretch.outer_start > at and not text[stretch.outer_start - 1].isspace()
        put(" " * glued + words[0], stretch.outer_start)
        begin = length
        put(words[1], stretch.start)
        quotes.append((begin, length, number))
        put(words[2], max(stretch.start, stretch.end - 1))
        at = stretch.outer_end
    put(text[at:end], at)
    if not pieces:
        put(" ", start)
    return Masked("".join(pieces), tuple(starts), tuple(origins), tuple(quotes), (start, end))


def _cover_words(text: str, stretch: Stretch, start: int) -> tuple[str, str, str]:
    """What stands for a quote: (opening mark, words, comma or stop and closing mark)."""
    before = text[max(start, stretch.outer_start - 40) : stretch.outer_start].rstrip()
    words = text[stretch.start : stretch.end]
    tail = words[-1:] if words[-1:] in ",.?!" else ""
    free = not before or before[-1] in ",:—–" or tail in (",", "?", "!")
    if free or words.count(" ") >= KEPT_WORDS or _STOP_INSIDE.search(words):
        if free:
            return '"', "It works", (tail or "") + '"'
        return "", "this is so", tail
    return "", words.rstrip(",.?!") or "so", tail if tail != "." else ""


def cut_sentences(text: str, covered: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Bounds of the sentences of a paragraph. A quote is never cut; one that ends with a stop ends its sentence,
    unless the clause behind it says who spoke.

    ``covered``: the text with its quotes masked."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(covered):
        end = match.end()
        if match.group() == COVER:
            ends = _quote_ends(text, covered, end, lexicon)
        else:
            ends = _stop_ends(covered, match.start(), end, match.group(), lexicon)
        if ends:
            bounds.append((start, end))
            start = end
    if covered[start:].strip():
        bounds.append((start, len(text)))
    return bounds


def _quote_ends(text: str, covered: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the quote that ends here ends a sentence."""
    inner = text[max(0, end - 3) : end]
    if not any(mark in inner for mark in ".!?؟…"):
        return False
    ahead = covered[end : end + 120]
    if ahead.lstrip().startswith(COVER):
        return True
    if lexicon.language == "en" and not _CAPITAL_START.match(ahead):
        return False
    if lexicon.language != "en":
        return not _arabic_tail(ahead, lexicon)
    parts = re.split(r"([.!?:;\ue000])", ahead, maxsplit=1)
    clause = parts[0].lower().split()
    stopped = "." in inner
    if stopped and (len(clause) > SHORT_CLAUSE or parts[1:2] in ([COVER], [":"])):
        return True
    cues = lexicon.index("cues")
    words = [word.strip(",") for word in clause[: SHORT_CLAUSE if stopped else LONG_CLAUSE]]
    pairs = [" ".join(pair) for pair in pairwise(words)]
    needs = ("",) if stopped or len(clause) > NAME_AND_VERB else ("", "marks")
    return not any(term in cues and cues[term]["needs"] in needs for term in (*words, *pairs))


def _arabic_tail(ahead: str, lexicon: Lexicon) -> bool:
    """قال فلان. behind a quote, with no speech of its own."""
    parts = re.split(r"([.!؟:\ue000])", ahead, maxsplit=1)
    if len(parts) > 1 and parts[1] in (":", COVER):
        return False
    words = fold_term(parts[0].lstrip(" ،,")).split()
    cues = lexicon.index("cues")
    return any(
        (fact := cues.get(" ".join(words[:size]))) is not None and fact["role"] in ("verb", "source", "as", "saying")
        for size in (1, 2, 3)
    )


def _stop_ends(covered: str, start: int, end: int, stop: str, lexicon: Lexicon) -> bool:
    if stop[0] != ".":
        return True
    if stop.startswith("..") and lexicon.language == "ar":
        return False
    words = covered[max(0, start - 24) : start].rsplit(None, 1)
    last = (words[-1] if words else "").lstrip("(\"“'[—–-").lower()
    if last in lexicon.index("abbreviations") or (len(last) == 1 and last.isalpha()):
        return False
    if len(last) < 6 and "." in last and last[-1:].isalpha():
        return False
    return not covered[end : end + 40].lstrip()[:1].islower()
