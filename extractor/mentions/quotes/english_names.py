"""The person in front of an English verb of speech, read from the words where the parse has lost the subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractor.languages import Lexicon
from extractor.mentions.quotes.frames import Paragraph, Subject
from extractor.mentions.quotes.mask import Masked

if TYPE_CHECKING:
    from spacy.tokens import Token

_INSIDE_BRACKETS = re.compile(r"\s*(?:\([^()]*\)\s*)?")
_INSIDE_TITLE = re.compile(r"[\w\s.'’&-]*")
_WORDS = re.compile(r"[^\W\ue000]+")
_LONGEST_TITLE = 6
"""Words of a title in front of a name."""
_BARS = frozenset(("—", "–", "―", "--", ";"))


def name_beside(
    paragraph: Paragraph, masked: Masked, verb: Token, head: Token | None, quoted: dict[int, int]
) -> Subject | None:
    """The person between quote (or dash) and verb, where the parser took something in front of the quote:
    The plans “will not do,” Ann Hale, the mayor, said."""
    first = verb.i
    while first > 0 and first - 1 not in quoted and verb.i - first < 30 and verb.doc[first - 1].text not in _BARS:
        first -= 1
    if first == 0 or first == verb.i or (head is not None and first <= head.i < verb.i):
        return None
    if first - 1 not in quoted and verb.doc[first - 1].text not in _BARS:
        return None
    start = next((token for token in verb.doc[first : verb.i] if not token.is_punct and not token.is_quote), verb)
    low, high = masked.origin(start.idx), masked.origin(verb.idx)
    for name in paragraph.names_in(low, high)[:1]:
        title = paragraph.text[low : name.start].split()
        if name.kind == "person" and len(title) <= 4 and not any(word.islower() for word in title):
            tail = paragraph.text[name.end : high].strip()
            if not tail or tail.startswith((",", "(")):
                return name.as_subject()
    return None


def name_behind(paragraph: Paragraph, masked: Masked, verb: Token, quoted: dict[int, int]) -> Subject | None:
    """“…,” mused co-host Ann Hale: the person whom only a title parts from a verb behind a quote."""
    before = next((token for token in reversed(verb.doc[: verb.i]) if not (token.is_punct or token.is_quote)), None)
    if before is None or before.i not in quoted:
        return None
    start = masked.origin(verb.idx) + len(verb)
    adjuncts = paragraph.passage.lexicon.index("adjuncts")
    for name in paragraph.names_in(start, masked.bounds[1])[:1]:
        title = paragraph.text[start : name.start]
        words = title.split()
        plain = _INSIDE_TITLE.fullmatch(title) is not None and not any(word.lower() in adjuncts for word in words)
        if name.kind == "person" and plain and len(words) <= _LONGEST_TITLE:
            return name.as_subject()
    return None


def words_between(masked: Masked, verb: Token, quoted: dict[int, int], lexicon: Lexicon) -> Subject | None:
    """“…,” the two write. The words between quote and verb, where the parser took them all for one phrase."""
    first = verb.i
    while first > 0 and first - 1 not in quoted and not verb.doc[first - 1].is_punct:
        first -= 1
    behind = next((token.i for token in reversed(verb.doc[:first]) if not (token.is_punct or token.is_quote)), None)
    if not 1 < verb.i - first <= _LONGEST_TITLE or behind not in quoted or verb.doc[first].pos_ != "DET":
        return None
    last = verb.nbor(-1)
    fact = lexicon.index("speaker_nouns").get(last.lower_)
    written = masked.origin(verb.doc[first].idx), masked.origin(last.idx + len(last) - 1) + 1
    number = "plural" if last.tag_ in ("NNS", "CD") else "singular"
    gender, refers = (fact["gender"] or None, fact["refers"]) if fact is not None else (None, "any")
    return Subject("description", None, written, gender, number, refers)


def name_before(paragraph: Paragraph, masked: Masked, verb: Token, quoted: dict[int, int]) -> Subject | None:
    """The person in front of a verb that the parser left without a subject: right before it, but for a bracket, or at
    the head of the clause with commas behind name and insertion: Ann Hale, wearing a hat, said."""
    text, at = paragraph.text, masked.origin(verb.idx)
    start = masked.bounds[0]
    people = [name for name in paragraph.names_in(start, at) if name.kind == "person"]
    names = [name for name in people if not paragraph.quoted(name.start)]
    if names and _INSIDE_BRACKETS.fullmatch(text, names[-1].end, at):
        return names[-1].as_subject()
    if not text[start:at].rstrip().endswith(","):
        return None
    behind = next((token.i for token in reversed(verb.doc[: verb.i]) if token.i in quoted), None)
    for first in (start,) if behind is None else (masked.origin(verb.doc[behind].idx), start):
        for name in [name for name in names if name.start >= first][:1]:
            near = len(_WORDS.findall(paragraph.covered, first, name.start)) <= _LONGEST_TITLE
            if near and text[name.end :].startswith(","):
                return name.as_subject()
    return None
