"""Bytes of a source to a Page: decoded, parsed, its lines with their witnesses, its claims."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace
from datetime import date

from lxml import etree

from extractor.errors import EmptyPage, NotText, TooLarge
from extractor.page.claims import read_claims
from extractor.page.day_order import day_order, odd_order
from extractor.page.days import find_days, is_american, to_day
from extractor.page.decode import Decoded, decode, given_text, presentation_warning
from extractor.page.engine import align, engine_text
from extractor.page.flat import flat_lines, is_markdown
from extractor.page.foreign_days import foreign_day
from extractor.page.headline import join_headings
from extractor.page.page import Claim, Line, Page
from extractor.page.parse import MOST_TAGS, is_html, parse, parse_flattened, without_empty_elements
from extractor.page.regions import hint_of
from extractor.page.shown import shown_above, shown_dates
from extractor.page.source import Source
from extractor.page.structure import read_structure
from extractor.page.walk import MOST_EVENTS, Walked, walk
from extractor.page.walls import refuse_walls
from extractor.page.wrappers import without_wrapper_names, without_wrapping_form
from extractor.settings import Settings
from extractor.text import main_script

_BINARY = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf",
    b"Rar!", b"BZh", b"\x00\x00\x01\x00", b"\x7fELF", b"MZ\x90", b"OggS", b"ID3", b"{\\rtf", b"wOFF", b"wOF2",
    b"II*\x00",
)  # fmt: skip
_CONTROLS = bytes([*range(9), *range(14, 27), *range(28, 32)])
_MOST_LINES = 20_000
_MOST_CHARS = 2_000_000
_SHAPED = 20_000
_THROWN_OUT = "thrown-out"
# Lines of a flattened text among which its headline and day are looked for.
_HEAD_LINES = 200
# Opening and closing tags above which neither the main-text engine nor htmldate, which copy the tree, is asked (of 750
# article pages the largest has 19,629).
_MOST_TAGS = 30_000
# A page that shows fewer code points than this may hold its text for readers without scripts.
_SHELL = 200
# The last day of publication where that of the crawl is unknown: without it, htmldate asks the clock.
_LATEST = date(2099, 12, 31)
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)")


def read_page(source: Source, data: bytes | str, *, settings: Settings) -> Page:
    """The page of a source. Raises NotText, EmptyPage, ErrorPage or TooLarge where there is no readable page."""
    if len(data) > settings.max_bytes:
        raise TooLarge(f"{len(data)} bytes, more than max_bytes {settings.max_bytes}")
    decoded = given_text(data) if isinstance(data, str) else _decode(data, source.charset)
    if not decoded.text.strip():
        raise EmptyPage("the source is empty")
    name = source.member or source.archive
    if _is_flat(decoded.text, name):
        return _read_flat(source, decoded, settings, name)
    return _read_html(source, decoded, settings)


def skim_page(source: Source, data: bytes | str, *, settings: Settings) -> Page:
    """The lines of a page and its address alone, without judging them: what learning from an archive needs.

    Raises NotText, EmptyPage or TooLarge.
    """
    if len(data) > settings.max_bytes:
        raise TooLarge(f"{len(data)} bytes, more than max_bytes {settings.max_bytes}")
    decoded = given_text(data) if isinstance(data, str) else _decode(data, source.charset)
    if not decoded.text.strip():
        raise EmptyPage("the source is empty")
    name = source.member or source.archive
    if _is_flat(decoded.text, name):
        text = decoded.text[:_MOST_CHARS]
        lines = flat_lines(text, markdown=is_markdown(text, name))
        return Page(source, "text", decoded.encoding, decoded.reason, tuple(_cut(lines, [])))
    tree, walked = _walk_all(decoded.text)
    claims = [claim for claim in read_claims(tree) if claim.field == "url"] if not source.url else []
    return Page(source, "html", decoded.encoding, decoded.reason, tuple(_cut(walked.lines, [])), tuple(claims))


def _is_flat(text: str, name: str) -> bool:
    """True for text without markup; a file named .txt or .md only where it opens as a page does is none."""
    if name.lower().endswith((".md", ".markdown", ".txt")):
        return not is_html(text[:2000])
    return not is_html(text)


def _decode(data: bytes, charset: str | None) -> Decoded:
    if data.startswith(_BINARY):
        raise NotText("the file is an image, a document or another binary")
    decoded = decode(data, charset=charset)
    head = data[:4096]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if decoded.encoding == "windows-1252" and _is_strewn(decoded.text[:4096]):
        raise NotText("most letters are beyond ASCII, and in no known writing")
    if decoded.reason != "bom" and not decoded.encoding.startswith("utf-16") and controls > len(head) // 20:
        raise NotText("the file is binary")
    return decoded


def _is_strewn(text: str) -> bool:
    """True where more than half of the signs are beyond ASCII: no language of western Europe writes so."""
    return 2 * sum(letter > "\x7f" for letter in text) > len(text)


def _read_html(source: Source, decoded: Decoded, settings: Settings) -> Page:
    text, tags = decoded.text, decoded.text.count("<")
    if tags > MOST_TAGS:
        text = without_empty_elements(text)
        tags = text.count("<")
    tree, walked = _walk_all(text)
    warnings = list(decoded.warnings)
    lines = _cut(walked.lines, warnings)
    elements = walked.elements[: len(lines)]
    claims = read_claims(tree)
    refuse_walls(lines, claims)
    is_huge = tags > _MOST_TAGS
    if tags > MOST_TAGS:
        warnings.append(f"Only the first {MOST_TAGS} tags were read.")
    elif walked.stopped:
        warnings.append(f"Only the first {MOST_EVENTS} beginnings and ends of elements were read.")
    kept = "" if is_huge else engine_text(tree, lines)
    if kept:
        lines = [line.judged(main) for line, main in zip(lines, align(lines, kept), strict=True)]
        lines = without_wrapping_form(without_wrapper_names(lines, walked.namers, walked.outer))
        lines = read_structure(tree, lines, elements)
    lines = join_headings(lines, elements, claims)
    language = _language(lines, claims)
    claims = [_in_numbers(claim, language) for claim in claims]
    order = settings.date_order or _order(lines, claims, source, language)
    claims += shown_dates(lines, claims, language=language, order=order)
    claims += _address_claims(source, claims)
    if not (is_huge or any(claim.field == "published" for claim in claims)):
        claims += _htmldate_claims(tree, source)
    return Page(
        source, "html", decoded.encoding, decoded.reason, tuple(lines), tuple(claims), decoded.replaced, tuple(warnings)
    )


def _walk_all(text: str) -> tuple[etree._Element, Walked]:
    """(the tree, its lines); read again where nesting or scripts would hide text."""
    tree = parse(text)
    walked = walk(tree)
    if walked.too_deep:
        tree = parse_flattened(text)
        walked = walk(tree)
    is_shell = sum(len(line.text) for line in walked.lines[:50]) < _SHELL
    if is_shell and next(tree.iter("noscript"), None) is not None:
        walked = walk(tree, noscript=True)
    return tree, walked


def _read_flat(source: Source, decoded: Decoded, settings: Settings, name: str) -> Page:
    text = decoded.text[: _MOST_CHARS + 1]
    lines = flat_lines(text, markdown=is_markdown(text, name))
    warnings = list(decoded.warnings)
    lines = _cut(lines, warnings)
    claims = [Claim("title", line.text, "h1") for line in lines[:20] if line.tag == "h1"][:1]
    refuse_walls(lines, claims)
    language = _language(lines, claims)
    order = settings.date_order or _order(lines, claims, source, language)
    if not claims:
        claims += shown_above(lines[:_HEAD_LINES], language=language, order=order)
    claims += shown_dates(lines[:40], claims, language=language, order=order)
    claims += _address_claims(source, claims)
    return Page(
        source, "text", decoded.encoding, decoded.reason, tuple(lines), tuple(claims), decoded.replaced, tuple(warnings)
    )


def _cut(lines: list[Line], warnings: list[str]) -> list[Line]:
    """The lines up to the limits of lines and of code points; what is cut, or odd in them, is said in a warning."""
    if len(lines) >= _MOST_LINES:
        warnings.append(f"Only the first {_MOST_LINES} lines were read.")
        lines = lines[:_MOST_LINES]
    shaped = presentation_warning(" ".join(line.text for line in lines[:2000])[:_SHAPED])
    if shaped is not None:
        warnings.append(shaped)
    size = 0
    for number, line in enumerate(lines):
        size += len(line.text)
        if size > _MOST_CHARS:
            warnings.append(f"Only the first {_MOST_CHARS} characters were read.")
            rest = line.text[: len(line.text) - (size - _MOST_CHARS)].rstrip()
            return [*lines[:number], replace(line, text=rest)] if rest else lines[:number]
    return lines


def _language(lines: list[Line], claims: list[Claim]) -> str:
    """Language of the page as its dates are read: what it states, unless most letters are Arabic."""
    sample = " ".join(line.text for line in lines[:200] if line.main is not False)[:5000]
    if main_script(sample) == "ar":
        return "ar"
    stated = [claim.value for claim in claims if claim.field == "language" and claim.origin == "html"]
    return stated[0] if stated and not stated[0].lower().startswith("ar") else "en"


def _order(lines: list[Line], claims: list[Claim], source: Source, language: str) -> str | None:
    """The order of day and month in figures on an English page, where it shows one; others put the day first, unless
    they show that they do not."""
    if not is_american(language):
        return odd_order(lines)
    urls = [source.url] if source.url else []
    return day_order(lines, urls=[*urls, *(claim.value for claim in claims if claim.field == "url")])


def _in_numbers(claim: Claim, language: str) -> Claim:
    """A claimed date written in words of the page's language, as an ISO day; other claims as they are."""
    if claim.field != "published" or to_day(claim.value) is not None:
        return claim
    found = find_days(claim.value[:120], language=language)
    day = found[0].day if found else foreign_day(claim.value, language=language)
    return claim if day is None else Claim(claim.field, day.isoformat(), claim.origin)


def _address_claims(source: Source, claims: list[Claim]) -> list[Claim]:
    """The day that the address of the page holds, /2024/03/27/."""
    urls = [source.url] if source.url else []
    urls += [claim.value for claim in claims if claim.field == "url"]
    for url in urls:
        match = _URL_DAY.search(url)
        day = to_day("{}-{:0>2}-{:0>2}".format(*match.groups())) if match else None
        if day is not None:
            return [Claim("published", day.isoformat(), "address")]
    return []


def _htmldate_claims(tree: etree._Element, source: Source) -> list[Claim]:
    from htmldate import find_date

    latest = (to_day(source.date) if source.date else None) or _LATEST
    try:
        found = find_date(
            _without_footers(tree), url=source.url, original_date=True, extensive_search=False,
            max_date=latest.isoformat(),
        )  # fmt: skip
    except (ValueError, TypeError, etree.LxmlError):
        return []
    return [Claim("published", found, "htmldate")] if found else []


def _without_footers(tree: etree._Element) -> etree._Element:
    """A copy of the tree without the footers of the site: their days are none of publication."""
    kept = copy(tree)
    for element in list(kept.iter("footer", "div", "section", "td")):
        named = element.tag == "footer" or hint_of(f"{element.get('class', '')} {element.get('id', '')}") == "footer"
        if named and next(element.iterancestors("article", "main"), None) is None:
            element.tag = _THROWN_OUT
    etree.strip_elements(kept, _THROWN_OUT, with_tail=False)
    return kept
