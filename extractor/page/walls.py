"""Pages of failed fetches: "503", "not found", a login or consent wall, an empty shell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from extractor.errors import EmptyPage, ErrorPage
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.page import Claim, Line
from extractor.text import fold_term

_WORD = re.compile(r"\w+")
_STATUS = re.compile(r"^(?:http\s?)?(?:error\s)?[45]\d\d(?:\s\S+){0,4}$")
# A page of fewer words of running text than this may be an error page where it names one.
_FEW = 120
# With this many, words of an error inside a short headline are its subject: the launch of a single log-in.
_SOME = 40
_PROSE = 12
_SHORT_HEAD = 5


def refuse_walls(lines: Sequence[Line], claims: Sequence[Claim]) -> None:
    """Returns for a page with something to read. Raises EmptyPage, or ErrorPage that says which words gave it away."""
    prose = 0
    for line in lines:
        if len(line.text) > 3 * _PROSE and (count := len(_WORD.findall(line.text))) >= _PROSE:
            prose += count
            if prose >= _FEW:
                return
    words = sum(len(_WORD.findall(line.text)) for line in lines[:500])
    if words < 3:
        raise EmptyPage("the page shows no text")
    whole = [claim.value for claim in claims if claim.field == "title" and claim.origin in ("title", "h1")]
    parts = [line.text for line in lines if line.tag in ("h1", "h2")]
    _refuse_heads(whole, _signs(), prose)
    # Beside something to read a form for signing in, or of consent, is furniture.
    _refuse_heads(parts, _signs() if prose < _SOME else _signs(kind="page"), prose)
    if words < _FEW:
        for line in lines:
            folded = fold_term(line.text[:300])
            if _STATUS.match(folded) or (len(folded) < 200 and words < 60 and _signs().match(folded)):
                raise ErrorPage(f"the page is no release: {line.text[:80]!r}")


def _refuse_heads(heads: Iterable[str], signs: re.Pattern[str], prose: int) -> None:
    for head in heads:
        folded = fold_term(head[:300])
        is_short = len(folded.split()) <= _SHORT_HEAD and prose < _SOME
        sign = signs.match(folded) or (is_short and signs.search(folded))
        if _STATUS.match(folded) or (sign and len(folded) < 90):
            raise ErrorPage(f"the page is no release: {head[:80]!r}")


@cache
def _signs(**fields: str) -> re.Pattern[str]:
    """What such pages say; ``kind`` "page": of whole pages, not of forms that stand beside texts too."""
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("error_pages", **fields)]
    return re.compile(rf"(?<!\w){alternation(terms)}(?!\w)")
