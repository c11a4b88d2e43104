"""English sentences with a cue → who says it: cue and subject through the parse of the masked sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.languages import Lexicon, lexicon
from extractor.languages.lexicon import Fact, alternation
from extractor.mentions.quotes.english_links import link_quotes
from extractor.mentions.quotes.english_names import (
    name_before,
    name_behind,
    name_beside,
    name_titled,
    words_between,
)
from extractor.mentions.quotes.english_sources import read_own_words, read_sources, sources
from extractor.mentions.quotes.english_subjects import clause_subject, phrase_subject
from extractor.mentions.quotes.frames import Attribution, Name, Paragraph, Subject
from extractor.mentions.quotes.governors import read_governors
from extractor.mentions.quotes.mask import Masked, cut_sentences, mask_sentence
from extractor.reading.pipelines import parse
from extractor.settings import Settings

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_AS_PARSED = str.maketrans({"’": "'", "‘": "'", "\n": " ", "\t": " ", "\u00a0": " "})
_DATELINE = re.compile(r"\s*[A-ZÀ-Þ]{3}[^.!?:;\n“\"]{0,60}?(?:\([^)]*\)\s*)?\s[—–―-]{1,2}\s")
"""In front of the first sentence: PORT ASH, May 3 –"""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
MOST_QUOTES, QUOTED_MOST = 40, 50_000
"""Quotes, and characters inside them, that one sentence may hold."""
LONGEST_SENTENCE = 1200
"""Characters; a longer stretch without a stop is a list or a table, and the parser gains nothing from it."""


def read_english(paragraphs: Sequence[Paragraph], *, settings: Settings) -> None:
    """Fill ``attributions`` and ``sentences`` of English paragraphs; one call of the parser for all of them."""
    jobs: list[tuple[Paragraph, Masked]] = []
    for paragraph in paragraphs:
        facts = paragraph.passage.lexicon
        paragraph.sentences = cut_sentences(paragraph.text, paragraph.covered, facts)
        numbers = _numbers_by_sentence(paragraph)
        for (start, end), inside in zip(paragraph.sentences, numbers, strict=True):
            if end - start > LONGEST_SENTENCE + QUOTED_MOST or len(inside) > MOST_QUOTES:
                continue
            dateline = _DATELINE.match(paragraph.text, 0, end) if start == 0 else None
            if dateline is not None and not paragraph.has_quote(0, dateline.end()):
                start = dateline.end()
            masked = mask_sentence(paragraph.text, paragraph.stretches, inside, start, end)
            if len(masked.text) <= LONGEST_SENTENCE and _worth_parsing(masked, facts):
                jobs.append((paragraph, masked))
    docs = parse([_plain(masked.text) for _, masked in jobs], settings=settings) if jobs else []
    for (paragraph, masked), doc in zip(jobs, docs, strict=True):
        paragraph.attributions.extend(_read_sentence(paragraph, masked, doc))
    for paragraph in paragraphs:
        paragraph.attributions.sort(key=lambda attribution: attribution.cue)


def _plain(text: str) -> str:
    """Marks and blanks that the parser knows; no stop behind a style (Hon. NAME), where it ends the sentence for it."""
    text = text.translate(_AS_PARSED)
    return _styles().sub(lambda match: match.group(1) + " ", text)


@lru_cache(maxsize=1)
def _styles() -> re.Pattern[str]:
    return re.compile(rf"\b((?i:{alternation(lexicon('en').terms('abbreviations', role='style'))}))\.(?=\s[A-Z])")


def _numbers_by_sentence(paragraph: Paragraph) -> list[list[int]]:
    numbers: list[list[int]] = [[] for _ in paragraph.sentences]
    sentence = 0
    for number, stretch in enumerate(paragraph.stretches):
        while sentence < len(numbers) - 1 and paragraph.sentences[sentence][1] <= stretch.outer_start:
            sentence += 1
        if numbers:
            numbers[sentence].append(number)
    return numbers


def _worth_parsing(masked: Masked, facts: Lexicon) -> bool:
    cues = facts.index("cues")
    words = [match.group().lower() for match in _WORD.finditer(masked.text)]
    if masked.quotes:
        return len(words) > 3 or any(word in cues for word in words)
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    if any(word in cues and cues[word]["needs"] == "" for word in (*words, *pairs)):
        return True
    return sources().search(masked.text) is not None


@lru_cache(maxsize=4)
def _scalar(name: str) -> frozenset[str]:
    return frozenset(lexicon("en").scalars[name])


def _read_sentence(paragraph: Paragraph, masked: Masked, doc: Doc) -> Iterator[Attribution]:
    cues = paragraph.passage.lexicon.index("cues")
    quoted = _quoted_tokens(masked, doc)
    verbs: dict[int, Fact] = {}
    for token in doc:
        fact = None if token.i in quoted else _cue_at(token, cues)
        if fact is not None and fact["role"] in ("verb", "news", "question", "participle") and _is_verb(token, fact):
            verbs[token.i] = fact
    found: dict[int, Attribution] = {}
    for index, fact in verbs.items():
        attribution = _read_verb(paragraph, masked, doc[index], fact, quoted)
        if attribution is not None:
            found[index] = attribution
    links = link_quotes(doc, quoted, found)
    for index, attribution in found.items():
        linked = frozenset(number for number, verb in links.items() if verb == index)
        content = None if linked else _content(masked, doc[index], quoted)
        yield replace(attribution, linked=linked, content=content)
    yield from read_sources(paragraph, masked, doc, quoted)
    yield from read_own_words(paragraph, masked)
    if masked.quotes:
        yield from read_governors(paragraph, masked, doc, quoted, links)


def _cue_at(token: Token, cues: Mapping[str, Fact]) -> Fact | None:
    """The cue that begins with a word: went on before went."""
    if token.i + 1 < len(token.doc):
        longer = cues.get(f"{token.lower_} {token.nbor().lower_}")
        if longer is not None:
            return longer
    return cues.get(token.lower_)


def _quoted_tokens(masked: Masked, doc: Doc) -> dict[int, int]:
    """Token → number of the stretch that it belongs to."""
    owners: dict[int, int] = {}
    quotes = list(masked.quotes)
    at = 0
    for token in doc:
        while at < len(quotes) and quotes[at][1] <= token.idx:
            at += 1
        if at < len(quotes) and quotes[at][0] <= token.idx:
            owners[token.i] = quotes[at][2]
    return owners


def _is_verb(token: Token, fact: Fact) -> bool:
    if token.pos_ in ("VERB", "AUX"):
        return True
    # The tagger takes a verb behind a quote for a noun now and then: a verb form that nothing else explains.
    if token.pos_ == "NOUN" and (token.i + 1 == len(token.doc) or not token.nbor().is_punct):
        return False
    return token.pos_ in ("PROPN", "ADJ", "INTJ", "X", "ADP", "NOUN") and fact["lemma"] in _scalar("plain_speech")


def _read_verb(
    paragraph: Paragraph, masked: Masked, verb: Token, fact: Fact, quoted: dict[int, int]
) -> Attribution | None:
    facts = paragraph.passage.lexicon
    head = clause_subject(verb, quoted, facts)
    subject = _before_participle(paragraph, masked, verb) if fact["role"] == "participle" else None
    subject = subject or name_beside(paragraph, masked, verb, head, quoted)
    if subject is None and head is not None:
        subject = phrase_subject(paragraph, masked, head, verb)
    if subject is None or (subject.refers == "any" and subject.form != "pronoun"):
        subject = name_behind(paragraph, masked, verb, quoted) or subject
    if subject is None and verb.pos_ == "NOUN":
        subject = words_between(masked, verb, quoted, facts)
    if subject is None and head is None and fact["needs"] == "" and fact["role"] != "participle":
        subject = name_before(paragraph, masked, verb, quoted)
    subject = name_titled(paragraph, masked, verb, subject) or subject
    if fact["needs"] and _leads_to_verb(verb, cues=facts.index("cues")):
        return None
    if subject is None or (fact["needs"] == "loose" and subject.form == "description" and subject.refers == "any"):
        return None
    last = verb.nbor() if " " in fact.term else verb
    start, end = masked.origin(verb.idx), masked.origin(last.idx + len(last) - 1) + 1
    written = subject.written or (start, end)
    near = abs(start - written[0]) < 200
    return Attribution(
        min(start, written[0]) if near else start,
        max(end, written[1]) if near else end,
        (start, end),
        subject,
        masked.bounds,
        f"english {fact['role']}" + (" loose" if fact["needs"] == "loose" else ""),
        weak=fact["needs"] != "",
        joint=_joint(paragraph, end, masked.bounds[1]),
        asked=_asked(paragraph, masked, verb) if fact["role"] == "question" else None,
        goes_on=fact["lemma"] in _scalar("going_on"),
    )


def _before_participle(paragraph: Paragraph, masked: Masked, verb: Token) -> Subject | None:
    """Footage of Ann Hale asking “…”: the person whose name ends right before the participle."""
    if verb.i == 0:
        return None
    before = verb.nbor(-1)
    start = masked.origin(before.idx)
    name = paragraph.name_at(start, start + len(before))
    if name is None or name.kind != "person" or name.end > start + len(before):
        return None
    return name.as_subject()


def _leads_to_verb(verb: Token, *, cues: Mapping[str, Fact]) -> bool:
    """Will continue to be “…”, went on to win: the words belong to the verb behind it."""
    return any(
        child.dep_ == "xcomp" and child.i > verb.i and child.lower_ not in cues
        and any(grand.dep_ == "aux" and grand.tag_ == "TO" for grand in child.children)
        for child in verb.children
    )  # fmt: skip


def _asked(paragraph: Paragraph, masked: Masked, verb: Token) -> Name | None:
    for child in verb.children:
        if child.dep_ in ("dobj", "dative") and child.i > verb.i:
            name = paragraph.name_at(masked.origin(child.idx), masked.origin(child.idx + len(child) - 1) + 1)
            return name if name is not None and name.kind == "person" else None
    return None


def _joint(paragraph: Paragraph, end: int, limit: int) -> str:
    tail = paragraph.text[end:limit].rstrip()
    if tail.endswith(":"):
        return "colon"
    ahead = tail.lstrip()[:12].lower()
    if ahead.startswith((":", ", :")):
        return "colon"
    fact = paragraph.passage.lexicon.index("cues").get(ahead.split(" ")[0])
    if fact is not None and fact["role"] == "that":
        return "that"
    return "comma" if ahead.startswith(",") else "none"


def _content(masked: Masked, verb: Token, quoted: Mapping[int, int]) -> tuple[int, int] | None:
    """The clause that the verb reports; None where a quote stands in it, which has a row of its own."""
    for child in verb.children:
        if child.dep_ in ("ccomp", "xcomp") and child.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
            left, right = child.left_edge, child.right_edge
            if any(left.i <= at <= right.i for at in quoted):
                return None
            if left.lower_ in _scalar("clause_openers") and left.i < right.i:
                left = left.nbor()
            start = masked.origin(left.idx)
            end = masked.origin(right.idx + len(right) - 1) + 1
            cue = masked.origin(verb.idx)
            if end - start > 8 and not start <= cue < end:
                return start, end
    return None
