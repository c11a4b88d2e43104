"""The structure of the release's own part of a page: lists, captions, block quotes, links to write or call.

BeautifulSoup reads it from the fragment that holds the main text, never from the whole page.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, Tag
from lxml import etree

from extractor.page.page import Line

_MARK = "data-extractor-line"
_LARGEST = 600_000
_SHARE = 0.85
_LISTS = ("ul", "ol", "dl")


def read_structure(tree: etree._Element, lines: list[Line], elements: Sequence[etree._Element]) -> list[Line]:
    """The lines, those of the main text's fragment with their ``role`` and ``quoted`` filled in."""
    main = [number for number, line in enumerate(lines) if line.main]
    fragment = _fragment(tree, lines, elements, main)
    if fragment is None:
        return lines
    soup = _soup(fragment, elements)
    if soup is None:
        return lines
    structured = list(lines)
    for tag in soup.find_all(attrs={_MARK: True}):
        first, last = (int(value) for value in str(tag[_MARK]).split("-"))
        role, quoted = _role(tag)
        if role or quoted:
            for number in range(first, last + 1):
                line = structured[number]
                structured[number] = replace(line, role=role or line.role, quoted=quoted or line.quoted)
    return structured


def _fragment(
    tree: etree._Element, lines: Sequence[Line], elements: Sequence[etree._Element], main: Sequence[int]
) -> etree._Element | None:
    """The smallest element that holds most of the main text; None where there is none."""
    if not main:
        return None
    weights: dict[etree._Element, int] = {}
    whole = 0
    for number in main:
        size = len(lines[number].text)
        whole += size
        element: etree._Element | None = elements[number]
        while element is not None:
            weights[element] = weights.get(element, 0) + size
            element = element.getparent()
    around = elements[max(main, key=lambda number: len(lines[number].text))]
    found: etree._Element | None = around
    while found is not None and weights.get(found, 0) < _SHARE * whole:
        found = found.getparent()
    if found is not None and found.tag in ("p", "li", "td") and found.getparent() is not None:
        found = found.getparent()
    return tree if found is None else found


def _soup(fragment: etree._Element, elements: Sequence[etree._Element]) -> BeautifulSoup | None:
    inside = set(fragment.iter())
    marked: dict[etree._Element, tuple[int, int]] = {}
    for number, element in enumerate(elements):
        if element in inside:
            marked[element] = (marked.get(element, (number, number))[0], number)
    for element, (first, last) in marked.items():
        element.set(_MARK, f"{first}-{last}")
    markup = etree.tostring(fragment, encoding="unicode", method="html", with_tail=False)
    for element in marked:
        del element.attrib[_MARK]
    if len(markup) > _LARGEST:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(markup, "lxml")


def _role(tag: Tag) -> tuple[str, bool]:
    """(what the element is in the release's structure, whether it is quoted)."""
    quoted = tag.name == "blockquote" or tag.find_parent("blockquote") is not None
    if tag.name == "figcaption" or tag.name == "caption" or tag.find_parent("figcaption") is not None:
        return "caption", quoted
    if tag.find("a", href=_is_address) is not None:
        return "contact", quoted
    if tag.name in ("li", "dd", "dt") or tag.find_parent(_LISTS) is not None:
        return "list", quoted
    bold = tag.find(("strong", "b"))
    if bold is not None and len(bold.get_text(strip=True)) >= len(tag.get_text(strip=True)) - 1:
        return "heading", quoted
    return "", quoted


def _is_address(href: str | None) -> bool:
    return href is not None and href.strip().lower().startswith(("mailto:", "tel:"))
