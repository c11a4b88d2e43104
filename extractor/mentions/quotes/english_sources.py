"""English sources without a verb: according to NAME, per NAME, in her words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.languages import lexicon
from extractor.languages.lexicon import alternation
from extractor.mentions.quotes.english_subjects import phrase_subject
from extractor.mentions.quotes.frames import Attribution, Paragraph, Subject
from extractor.mentions.quotes.mask import Masked
from extractor.text import fold_term

if TYPE_CHECKING:
    from spacy.tokens import Doc


@lru_cache(maxsize=1)
def sources() -> re.Pattern[str]:
    """According to, in the words of."""
    return re.compile(rf"\b{alternation(lexicon('en').terms('cues', role='source', needs=''))}\b", re.I)


def _source_places(masked: Masked) -> Iterator[re.Match[str]]:
    """According to, anywhere; per, only behind a quote or at the start."""
    yield from sources().finditer(masked.text)
    ends = {len(masked.text[:end].rstrip(", ")) for _, end, _ in masked.quotes}
    for match in _sources_beside().finditer(masked.text) if masked.quotes else ():
        head = masked.text[: match.start()].rstrip(', "')
        if not head or len(head) in ends:
            yield match


def read_sources(paragraph: Paragraph, masked: Masked, doc: Doc, quoted: dict[int, int]) -> Iterator[Attribution]:
    """According to Ann Hale, per the notice: the quotes of the sentence are theirs."""
    for match in _source_places(masked):
        last = next((token for token in doc if token.idx + len(token) == match.end()), None)
        if last is None or last.i in quoted:
            continue
        objects = [child for child in last.children if child.dep_ in ("pobj", "pcomp")]
        head = objects[0] if objects else (last.nbor() if last.i + 1 < len(doc) else None)
        if head is None or head.i in quoted or not any(map(str.isalnum, head.text)):
            continue
        subject = phrase_subject(paragraph, masked, head, last)
        if subject is None or subject.written is None:
            continue
        start, end = masked.origin(match.start()), masked.origin(match.end() - 1) + 1
        yield Attribution(
            start, max(end, subject.written[1]), (start, end), subject, masked.bounds, "english source",
            linked=frozenset(quoted.values()),
        )  # fmt: skip


@lru_cache(maxsize=1)
def _sources_beside() -> re.Pattern[str]:
    """Per."""
    return re.compile(rf"\b{alternation(lexicon('en').terms('cues', role='source', needs='marks'))}\b", re.I)


def read_own_words(paragraph: Paragraph, masked: Masked) -> Iterator[Attribution]:
    """In her words, “…”."""
    if not masked.quotes:
        return
    for match in _own_words().finditer(masked.text):
        if any(start < match.end() and match.start() < end for start, end, _ in masked.quotes):
            continue
        fact = paragraph.passage.lexicon.index("cues")[fold_term(match.group())]
        start, end = masked.origin(match.start()), masked.origin(match.end() - 1) + 1
        refers = "person" if fact["gender"] else "any" if fact["number"] == "plural" else "organisation"
        owner = masked.text.index(" ", match.start()) + 1, masked.text.index(" ", match.start() + 3)
        written = masked.origin(owner[0]), masked.origin(owner[1] - 1) + 1
        subject = Subject("pronoun", None, written, fact["gender"] or None, fact["number"] or None, refers)
        yield Attribution(start, end, (start, end), subject, masked.bounds, "english source", weak=True)


@lru_cache(maxsize=1)
def _own_words() -> re.Pattern[str]:
    return re.compile(rf"\b{alternation(lexicon('en').terms('cues', role='own'))}\b", re.I)
