"""Who took a picture: the credit behind a caption, and the lines of agencies that scraping has left in Arabic texts."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.release.draft import Draft
from extractor.text import fold

_AGENCY = re.compile(r"[A-Z]{2,8}|[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)?/[A-Za-z][A-Za-z .'-]{2,40}")
_LONGEST_CREDIT = 70


def split_credit(draft: Draft) -> None:
    """Splits the credit off a caption, in place: "The quay at low tide. Photo: Harbour Trust"."""
    text = draft.text
    if draft.split or not 10 < len(text) <= 500:
        return
    folded = fold(text)
    match = _credit().search(folded.text)
    if match is None:
        return
    start = folded.span(match.start(1), match.end()).start
    if len(text[:start].split()) >= 3 and len(text) - start <= _LONGEST_CREDIT:
        draft.split, draft.head_label, draft.head_reason = start, draft.label, draft.reason
        draft.set("boilerplate", "photo credit")


def is_agency_line(text: str) -> bool:
    """True for a line of an agency alone, as credits of pictures are: WHO, UN Photo/Mara Reed.

    >>> is_agency_line("WHO"), is_agency_line("UN Photo/Mara Reed"), is_agency_line("Mara Reed, director")
    (True, True, False)
    """
    return len(text) <= 60 and _AGENCY.fullmatch(text.strip(" ©.()")) is not None


@cache
def _credit() -> re.Pattern[str]:
    """A credit behind the sentence of a caption, or in brackets behind it."""
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("photo_credits")]
    return re.compile(rf"[.!?؟)|]\s*([(\[]?{alternation(terms)}\s?[:/][^.:]{{2,60}}\.?)$")
