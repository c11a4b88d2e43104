"""Headings that open a part of a release, the organisation that a heading or a paragraph speaks of, addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.release.draft import Draft
from extractor.text import fold, has_arabic

_COLON = " :：.-–—|"
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\[email(?:\s|\u00a0)protected\]")
_PHONE = re.compile(r"(?<![\d/.-])(?:\+|00|\()?\d[\d\s().–-]{7,20}\d(?![\d/])")
# Two years or a day in digits, which are no telephone number: 2025-2026, 2025-10-09, 9.10.2025.
_YEARS_OR_DAY = re.compile(
    r"(?:19|20)\d\d(?:\s*[-–]\s*|\s)(?:19|20)\d\d(?:\s(?:19|20)\d\d)*|(?:19|20)\d\d[-.]\d\d?[-.]\d\d?|\d\d?[-.]\d\d?[-.](?:19|20)\d\d"
)
_HEADING_WORDS = 14
_GLUE = re.compile("[A-Z][A-Za-z &/]{4,48}[a-z](?=[A-Z][a-z]|\\+?[0-9])")
_BRACKETS = re.compile(r"\s*[(\[«“\"][^()\[\]«»“”]{0,80}[)\]»”\"]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that opens a part: the part, where its words end in the folded line, how it matched."""

    part: str
    end: int
    match: str


def heading_of(draft: Draft) -> Heading | None:
    """The part that a line opens by its first words ("About …", "Media contact:", "Notes to editors"); None: none."""
    bare = draft.folded.strip(_COLON + "*#_")
    lines, starts, known = _headings()
    if draft.words <= _HEADING_WORDS:
        part = lines.get(bare)
        if part is not None:
            return Heading(part, len(draft.folded), "line")
    offset = draft.folded.find(bare) if bare else 0
    match = starts.match(draft.folded, offset)
    if match is None:
        return _glued_heading(draft)
    part = known[" ".join(match.group().split())]
    if part == "about" and draft.words > _HEADING_WORDS:
        name = _doubled_name(draft.folded[match.end() :])
        return None if name is None else Heading(part, match.end(), "inline")
    if part == "about" and _ends_as_sentence(draft.text):
        return None
    return Heading(part, match.end(), "start")


def _glued_heading(draft: Draft) -> Heading | None:
    """A heading that flattening has glued to the next line: Media contactDana Whitfield."""
    match = _GLUE.match(draft.text[:60])
    if match is None:
        return None
    part = _headings()[0].get(fold(match.group()).text.strip(_COLON))
    return None if part is None or part in ("about", "immediate") else Heading(part, match.end(), "start")


def _doubled_name(folded: str) -> str | None:
    """The name that stands twice at the head of a text, glued or parted by a mark: "harbour trustharbour trust is a
    charity", "harbour trust: the harbour trust keeps"."""
    folded = folded.lstrip()
    for size in range(4, min(70, len(folded) // 2)):
        if not folded[:size].isspace() and _again(folded[size:]).startswith(folded[:size]):
            return folded[:size].strip()
    return None


def _again(rest: str) -> str:
    """What follows a name, without the mark that sets it apart from its text and the article there."""
    parted = rest.lstrip(_COLON)
    return rest if parted == rest else parted.removeprefix("the ")


def _ends_as_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "؟", "?", "!", "…")) and not text.rstrip().endswith(
        ("Inc.", "Ltd.", "Co.", "Corp.")
    )


@cache
def _headings() -> tuple[dict[str, str], re.Pattern[str], dict[str, str]]:
    lines: dict[str, str] = {}
    starts: dict[str, str] = {}
    for language in LANGUAGES:
        for fact in lexicon(language).facts("headings"):
            if fact["match"] == "start":
                starts.setdefault(fact.folded, fact["part"])
            lines.setdefault(fact.folded.strip(_COLON), fact["part"])
    return lines, re.compile(rf"{alternation(starts)}(?!\w)"), starts


def about_name(draft: Draft) -> str | None:
    """The organisation of an About heading, as written: the words after "About"; None where it names none."""
    heading = heading_of(draft)
    if heading is None or heading.part != "about" or heading.match == "line":
        return None
    span = fold(draft.text[:600]).span(heading.end, heading.end)
    if heading.match == "inline":
        name = _doubled_name(draft.folded[heading.end :])
        start = span.start + len(draft.text[span.start :]) - len(draft.text[span.start :].lstrip())
        return None if name is None else draft.text[start : start + len(name)].strip()
    name = draft.text[span.start :].strip(_COLON.replace(".", "") + "*")
    last = name.split()[-1] if name else ""
    if last.endswith(".") and not (last[:1].isupper() and len(last) <= 5):
        name = name.rstrip(".")
    return name or None


def describes(text: str, name: str | None) -> bool:
    """True for a paragraph that opens with the name and says what it is.

    >>> describes("Harbour Corp. (HC: NY) is a builder of quays.", "Harbour Corp.")
    True
    """
    head = fold(text[:160]).text
    return name is not None and head.startswith(fold(name).text) and _copula().search(head) is not None


def described_name(text: str) -> str | None:
    """The organisation that a paragraph describes: the words before its first "is a", هي; None: it describes none.

    >>> described_name("Harbour Trust (HT) is a charity that keeps the coast.")
    'Harbour Trust'
    """
    head = text[:160]
    folded = fold(head)
    match = _copula().search(folded.text)
    if match is None:
        return None
    end = folded.span(match.start(), match.end()).start
    name = _BRACKETS.sub("", head[:end]).strip(" ،,:–—-")
    words = name.split()
    if not words or len(words) > 9 or any(mark in name for mark in ".؟?!؛;:"):
        return None
    if has_arabic(name):
        return name
    small = _function_words()
    named = all(word[:1].isupper() or not word[:1].isalpha() or word in small for word in words)
    return name if named and any(word[:1].isupper() and word.lower() not in small for word in words) else None


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("en").terms("function_words"))


@cache
def _copula() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("copulas")]
    return re.compile(rf"(?<!\w){alternation(terms)}(?!\w)")


def has_address(text: str) -> bool:
    """True where an e-mail address or a telephone number stands in the line.

    >>> has_address("Press office: +962 6 555 0100"), has_address("Programme 2025-2026"), has_address("12-05-2025")
    (True, False, False)
    """
    if ("@" in text or "email" in text) and _EMAIL.search(text):
        return True
    for match in _PHONE.finditer(text):
        number = match.group()
        if sum(letter.isdigit() for letter in number) >= 8 and _YEARS_OR_DAY.fullmatch(number) is None:
            return True
    return False
