"""English quotes below no verb of speech: the verb above them in the parse, or the sentence in front of a colon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from extractor.mentions.quotes.english_subjects import clause_subject, phrase_subject
from extractor.mentions.quotes.frames import Attribution, Paragraph, Subject
from extractor.mentions.quotes.mask import Masked

if TYPE_CHECKING:
    from spacy.tokens import Doc


def read_governors(
    paragraph: Paragraph, masked: Masked, doc: Doc, quoted: dict[int, int], links: Mapping[int, int]
) -> Iterator[Attribution]:
    """For a quote below no cue: the nearest verb above it that has a subject (weak: no verb of speech)."""
    done = set(links)
    for index, number in quoted.items():
        if number in done:
            continue
        token = doc[index]
        for _ in range(12):
            if token.head.i == token.i:
                break
            token = token.head
            if token.i in quoted or token.pos_ not in ("VERB", "AUX"):
                continue
            if token.lemma_ in paragraph.passage.lexicon.scalars["silent_verbs"]:
                break
            head = clause_subject(token, quoted, paragraph.passage.lexicon)
            subject = None if head is None else phrase_subject(paragraph, masked, head, token)
            if subject is None or not _is_person(subject):
                continue
            done.add(number)
            start, end = masked.origin(token.idx), masked.origin(token.idx + len(token) - 1) + 1
            yield Attribution(
                start, end, (start, end), subject, masked.bounds, "english governor",
                weak=True, linked=frozenset((number,)),
            )  # fmt: skip
            break
        if number not in done:
            below_colon = _read_colon(paragraph, masked, doc, quoted, number)
            if below_colon is not None:
                done.add(number)
                yield below_colon


def _read_colon(
    paragraph: Paragraph, masked: Masked, doc: Doc, quoted: dict[int, int], number: int
) -> Attribution | None:
    """She had one answer: “…”: the person whom the sentence in front of the colon speaks of."""
    stretch = paragraph.stretches[number]
    head = paragraph.text[masked.bounds[0] : stretch.outer_start].rstrip()
    if not head.endswith(":"):
        return None
    colon = masked.bounds[0] + len(head) - 1
    for token in doc:
        if masked.origin(token.idx) >= colon:
            break
        if token.pos_ not in ("VERB", "AUX") or token.i in quoted or token.dep_ in ("relcl", "acl", "advcl"):
            continue
        own = next((child for child in token.children if child.dep_ == "nsubj" and child.i < token.i), None)
        subject = phrase_subject(paragraph, masked, own, token) if own is not None and own.i not in quoted else None
        if subject is None or not (_is_person(subject) or _is_office(subject)):
            continue
        start, end = masked.origin(token.idx), masked.origin(token.idx + len(token) - 1) + 1
        return Attribution(
            start, colon, (start, end), subject, masked.bounds, "english colon governor", "after", "colon",
            weak=True, linked=frozenset((number,)),
        )  # fmt: skip
    return None


def _is_person(subject: Subject) -> bool:
    if subject.form == "pronoun":
        return subject.refers != "organisation"
    return subject.form == "named" and subject.refers == "person"


def _is_office(subject: Subject) -> bool:
    """True for "the judge", "the permanent secretary": a noun that only persons are called."""
    return subject.form == "description" and subject.refers == "person" and subject.number == "singular"
