"""The person in front of an English verb of speech, read from the words where the parse has lost the subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractor.languages import Lexicon
from extractor.mentions.quotes.frames import Paragraph, Subject
from extractor.mentions.quotes.mask import Masked
from extractor.text import fold_term

if TYPE_CHECKING:
    from spacy.tokens import Token

_INSIDE_BRACKETS = re.compile(r"\s*(?:\([^()]*\)\s*)?")
_INSIDE_TITLE = re.compile(r"[\w\s.'’&-]*")
_WORDS = re.compile(r"[^\W\ue000]+")
_LONGEST_TITLE = 6
"""Words of a title in front of a name."""
_PAUSES = frozenset(',;:—–―-.”"’')
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


def name_titled(paragraph: Paragraph, masked: Masked, verb: Token, subject: Subject | None) -> Subject | None:
    """Ann Hale, Managing Director, Harbour Trust said: the person in front of a title whose organisation stands right
    before the verb, which the parser takes for the subject; None: no such person, or the words between hold more than
    a title."""
    high = masked.origin(verb.idx)
    if subject is not None and (subject.form == "pronoun" or subject.refers == "person" or subject.written is None):
        return None
    if subject is not None and subject.written is not None and subject.written[0] > high:
        return None
    low = max([masked.bounds[0], *(stretch.outer_end for stretch in paragraph.stretches if stretch.outer_end <= high)])
    people = [name for name in paragraph.names_in(low, high) if name.kind == "person"]
    if not people or paragraph.has_quote(people[-1].end, high):
        return None
    name = people[-1]
    between = paragraph.text[name.end : high].rstrip(" ,")
    if not between.startswith(",") or not _begins_clause(paragraph.text[low : name.start], paragraph):
        return None
    return name.as_subject() if _is_title(between, paragraph) else None


def _begins_clause(before: str, paragraph: Paragraph) -> bool:
    """Whether a name may be a subject: nothing before it, a stop or comma, or and, as, that; capitals and short forms
    of address (Dr.) left out."""
    facts = paragraph.passage.lexicon
    words = before.split()
    while words and _addresses(words[-1], facts):
        words.pop()
    return not words or words[-1][-1] in _PAUSES or words[-1].lower() in facts.scalars["subject_openers"]


def _addresses(word: str, facts: Lexicon) -> bool:
    """Dr., Minister: a short form, or a capitalised word that is no small word."""
    lower = word.lower().rstrip(".")
    if lower in facts.index("abbreviations"):
        return True
    small = lower in facts.index("function_words") or lower in facts.index("adjuncts")
    return word[:1].isupper() and word.isalpha() and not small


def _is_title(words: str, paragraph: Paragraph) -> bool:
    """Capitals, small words and the words of titles, a title in front: , Managing Director, Harbour Trust."""
    facts = paragraph.passage.lexicon
    titles, small = facts.index("titles"), facts.index("function_words")
    first = fold_term(words.split(",")[1]).split()
    pieces = {" ".join(first[at : at + size]) for at in range(len(first)) for size in (1, 2)}
    if not any(piece in titles for piece in pieces):
        return False
    return all(
        word[:1].isupper() or word in small or word in titles or not word.isalpha()
        for word in re.findall(r"[\w’'&-]+", words)
    )
