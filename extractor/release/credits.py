"""Who took a picture: the credit behind a caption, and the lines of agencies that scraping has left in Arabic texts."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.release.draft import Draft
from extractor.release.places import is_wire
from extractor.text import fold, fold_term

_AGENCY = re.compile(r"[A-Z]{2,8}|[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)?/[A-Za-z][A-Za-z .'-]{2,40}")
_LONGEST_CREDIT = 70
_NAME_WORDS = 6
_SHORTEST_CAPTION, _LONGEST_CAPTION = 20, 400
# Capitalised words alone, with the small words of names between them.
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w.'’&-]*(?:[\s/,|]+(?:(?:of|the|de|al|and|for)\s)*[A-ZÀ-Þ&][\w.'’&-]*)*")


def split_credit(draft: Draft) -> None:
    """Splits the credit off a caption, in place: "The quay at low tide. Photo: Harbour Trust"."""
    text = draft.text
    if draft.split or not 10 < len(text) <= 500:
        return
    start = _credit_start(text)
    if start is None:
        return
    if len(text[:start].split()) >= 3 and len(text) - start <= _LONGEST_CREDIT:
        draft.split, draft.head_label, draft.head_reason = start, draft.label, draft.reason
        draft.set("boilerplate", "photo credit")


def _credit_start(text: str) -> int | None:
    """Where the credit behind the words of a caption begins; None where none does: Photo by before a small letter is
    none."""
    folded = fold(text)
    match = _credit().search(folded.text)
    if match is not None:
        return folded.span(match.start(1), match.end()).start
    match = _credit_by().search(folded.text)
    if match is None:
        return None
    name = text[folded.span(match.start(2), match.end(2)).start :].strip(" .()[]")
    if len(name.split()) > _NAME_WORDS or _CAPITALISED.fullmatch(name) is None:
        return None
    return folded.span(match.start(1), match.end()).start


def ends_in_credit(text: str) -> bool:
    """True for some words and the credit of their picture: The quay at low tide. Photo: Harbour Trust.

    >>> ends_in_credit("The quay at low tide. Photo: Mara Reed"), ends_in_credit("The quay opened. Source: WHO")
    (True, False)
    """
    if not _SHORTEST_CAPTION < len(text) <= _LONGEST_CAPTION or not _holds_term(fold_term(text)):
        return False
    if ":" not in text:
        return _credit_start(text) is not None
    folded = fold(text)
    match = _closing_credit().search(folded.text)
    return match is not None and len(text) - folded.span(match.start(), match.end()).start <= _LONGEST_CREDIT


def is_agency_line(text: str) -> bool:
    """True for a line of an agency alone, as credits of pictures are: WHO, UN Photo/Mara Reed.

    >>> is_agency_line("WHO"), is_agency_line("UN Photo/Mara Reed"), is_agency_line("Mara Reed, director")
    (True, True, False)
    """
    return len(text) <= 60 and _AGENCY.fullmatch(text.strip(" ©.()")) is not None


def is_credit_line(text: str) -> bool:
    """True for a line that says who took a picture and no more: Photo credit: Harbour Trust, تصوير: مؤسسة الميناء.

    Words that a caption opens with too (Photo: …) make one only before capitalised words alone.

    >>> is_credit_line("Photo: Mara Reed/Harbour Trust"), is_credit_line("Photo: The quay at low tide")
    (True, False)
    """
    if len(text) > _LONGEST_CREDIT or not _holds_term(fold_term(text)):
        return False
    bare = text.strip(" .()[]©")
    folded = fold(bare)
    match = _lone_credit().match(folded.text)
    if match is None:
        return False
    name = bare[folded.span(0, match.end()).end :].strip()
    if not name or len(name.split()) > _NAME_WORDS or any(map(str.isdigit, name)):
        return False
    if match["either"] is not None:
        return is_wire(name) or _CAPITALISED.fullmatch(name) is not None
    return not name.islower()


def _holds_term(folded: str) -> bool:
    return any(map(folded.__contains__, _words()))


@cache
def _words() -> tuple[str, ...]:
    """The terms that hold no other one."""
    terms = _terms("taker", "either")
    return tuple(term for term in terms if not any(other != term and other in term for other in terms))


def _terms(*names: str) -> list[str]:
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("photo_credits"))
    return [fact.folded for fact in facts if fact["names"] in names]


@cache
def _lone_credit() -> re.Pattern[str]:
    taker, either = alternation(_terms("taker")), alternation(_terms("either"))
    return re.compile(
        rf"(?:[a-z]{{2,8}}\s)?(?:(?P<taker>{taker})(?:\s?[:/|]|(?<=\sof)\s|(?<=\sby)\s|(?=\s[^\x00-\x7f]))"
        rf"|(?P<either>{either})\s?[:/|])\s*"
    )


@cache
def _closing_credit() -> re.Pattern[str]:
    terms = alternation(_terms("taker", "either"))
    return re.compile(rf"(?:[.!?؟)|]\s*[(\[]?|\s[(\[]|\s[-–—]\s){terms}\s?:[^.:]{{2,60}}\.?[)\]]?$")


@cache
def _credit() -> re.Pattern[str]:
    """A credit behind the sentence of a caption, or in brackets behind it."""
    terms = _terms("taker", "either", "behind")
    return re.compile(rf"(?:[.!?؟)|]\s*|\s(?=[(\[])|\s[-–—]\s)([(\[]?{alternation(terms)}\s?[:/][^.:]{{2,60}}\.?)$")


@cache
def _credit_by() -> re.Pattern[str]:
    """A credit with a name and no colon, behind the sentence of a caption: The quay. Photo by Mara Reed."""
    terms = [term for term in _terms("taker") if term.endswith((" by", " of"))]
    return re.compile(rf"(?:[.!?)|]\s*|\s(?=[(\[]))([(\[]?{alternation(terms)}\s([^.:]{{2,60}})\.?[)\]]?)$")
