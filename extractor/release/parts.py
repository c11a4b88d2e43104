"""Parts of a release beside its body: about, contact, notes, embargo, end mark; found by headings and their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.release.draft import Draft
from extractor.release.furniture import is_end_mark
from extractor.text import fold, has_arabic

_COLON = " :：.-–—|"
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\[email(?:\s|\u00a0)protected\]")
_PHONE = re.compile(r"(?<![\d/.-])(?:\+|00|\()?\d[\d\s().–-]{7,20}\d(?![\d/])")
_HEADING_WORDS = 14
_BRACKETS = re.compile(r"\s*[(\[«“\"][^()\[\]«»“”]{0,80}[)\]»”\"]")
_AFTER_NAME = re.compile(r"\s*(?:[:,،–—-]|\()\s*")


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
        return None
    part = known[" ".join(match.group().split())]
    if part == "about" and (draft.words > _HEADING_WORDS or _ends_as_sentence(draft.text)):
        return None
    return Heading(part, match.end(), "start")


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
    if heading is None or heading.part != "about" or heading.match != "start":
        return None
    span = fold(draft.text).span(heading.end, heading.end)
    name = draft.text[span.start :].strip(_COLON + "*")
    return name or None


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
    latin = [word for word in words if not has_arabic(word)]
    if not has_arabic(name) and not any(word[:1].isupper() for word in latin):
        return None
    return name


@cache
def _copula() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("copulas")]
    return re.compile(rf"(?<!\w){alternation(terms)}(?!\w)")


def has_address(text: str) -> bool:
    """True where an e-mail address or a telephone number stands in the line."""
    if ("@" in text or "email" in text) and _EMAIL.search(text):
        return True
    match = _PHONE.search(text)
    return match is not None and sum(letter.isdigit() for letter in match.group()) >= 8


def _is_furniture(kind: str | None) -> bool:
    """True for furniture by its words; what merely repeats on the site may be an About or a contact."""
    return kind is not None and kind != "repeated"


def label_parts(drafts: Sequence[Draft], kinds: Sequence[str | None], body: range) -> None:
    """Labels the lines of about, contact, notes and embargo, and the end mark, in and behind the body, in place."""
    section = ""
    name: str | None = None
    size = 0
    ended = False
    seen_prose = False
    number = body.start
    last = _reach(drafts, kinds, body)
    while number < last:
        draft = drafts[number]
        if is_end_mark(draft.text) and (seen_prose or section):
            draft.set("end_mark", "end mark")
            section, ended = "", True
            number += 1
            continue
        heading = heading_of(draft) if seen_prose or section or ended else None
        if heading is not None and _opens(heading, drafts, number, last, ended):
            section, size = heading.part, 0
            name = about_name(draft) if section == "about" else None
            draft.set(_label_of(section), f"heading of {section}")
            draft.about = name
        elif section and _goes_on(section, size, draft, kinds[number], ended):
            if kinds[number] is None or (section == "contact" and has_address(draft.text)):
                size += 1
                draft.set(_label_of(section), f"under a heading of {section}")
                draft.about = (name or described_name(draft.text)) if section == "about" else None
        else:
            if (section and draft.is_heading) or (section and kinds[number] is None):
                section = ""
            if ended and kinds[number] is None:
                _label_tail(draft)
        seen_prose = seen_prose or draft.is_prose
        number += 1


def _label_of(section: str) -> str:
    return "embargo" if section == "immediate" else section


def _reach(drafts: Sequence[Draft], kinds: Sequence[str | None], body: range) -> int:
    """Where the search for parts ends: well behind the body, not in the site's footer or navigation."""
    last = body.stop
    limit = min(len(drafts), body.stop + 60)
    for number in range(body.stop, limit):
        draft = drafts[number]
        if draft.line.region in ("nav", "footer", "dialog", "hidden"):
            break
        clutter = draft.line.hint in ("related", "comments", "footer", "menu") and not draft.is_prose
        if clutter and heading_of(draft) is None and not is_end_mark(draft.text):
            break
        last = number + 1
    return last


def _opens(heading: Heading, drafts: Sequence[Draft], number: int, last: int, ended: bool) -> bool:
    """Whether what follows a heading makes it one: prose after "About", an address soon after "Contact"."""
    draft = drafts[number]
    following = drafts[number + 1 : min(last, number + 8)]
    if heading.part in ("embargo", "immediate"):
        return heading.part == "embargo" or draft.words <= 8
    if heading.part == "about":
        if draft.link_share > 0.7:
            return False
        return any(other.is_prose for other in following[:2])
    if heading.part == "contact":
        return (
            has_address(draft.text) or any(has_address(other.text) for other in following) or heading.match == "start"
        )
    return bool(following) or heading.match == "start"


def _goes_on(section: str, size: int, draft: Draft, kind: str | None, ended: bool) -> bool:
    if section in ("immediate", "embargo"):
        return False
    if _is_furniture(kind):
        return True
    if section == "about":
        if draft.is_heading and size:
            return False
        return size < 8 and (draft.is_prose or draft.words <= 30)
    if section == "contact":
        return size < 14 and (draft.words <= 40 or has_address(draft.text))
    return size < 40 and not (draft.is_heading and size > 0 and draft.line.tag[:1] == "h")


def _label_tail(draft: Draft) -> None:
    """A line behind the end mark and outside any section: about where it describes someone, contact, or notes."""
    if draft.words >= 10:
        name = described_name(draft.text)
        if name is not None:
            draft.set("about", "describes an organisation behind the end mark")
            draft.about = name
            return
    if has_address(draft.text) and draft.words <= 40:
        draft.set("contact", "address behind the end mark")
    elif draft.is_prose:
        draft.set("notes", "behind the end mark")
