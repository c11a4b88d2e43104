"""The structure of the release's own part of a page: lists, captions, block quotes, links to write or call.

BeautifulSoup reads it from the fragment that holds the main text, never from the whole page; plain lists and tables are
left to the walk, which knows the item and the row of each line already.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from extractor.page.page import Line

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_MARK = "data-extractor-line"
# Above these the walk alone says what is a list, a caption, a quote: a soup costs 25 µs a tag.
_LARGEST, _MOST_TAGS = 600_000, 4_000
_SHARE = 0.85
# Lines before and behind the main text that belong to a release: an embargo and a contact, captions, the tail's parts.
_BEFORE, _BEHIND = 10, 60
# Elements of which the structure is read; all others lose their tags, and these their content with them.
_TELLING = frozenset(
    ("li", "dd", "dt", "figcaption", "caption", "blockquote", "strong", "b", "ul", "ol", "dl", "table", "tr", "td",
     "th", "p", "script", "style", "svg", "noscript", "template", "select", "textarea")
)  # fmt: skip
_TEXTLESS = ("script", "style", "svg", "noscript", "template", "select", "textarea")
_PLAIN = "plain"
_ROLES = {"li": "list", "dd": "list", "dt": "list", "figcaption": "caption", "caption": "caption"}


def read_structure(tree: etree._Element, lines: list[Line], elements: Sequence[etree._Element]) -> list[Line]:
    """The lines, those of the main text's fragment with their ``role`` and ``quoted`` filled in."""
    main = [number for number, line in enumerate(lines) if line.main]
    fragment = _fragment(tree, lines, elements, main)
    if fragment is None:
        return lines
    soup = _soup(fragment, elements, range(max(0, main[0] - _BEFORE), min(len(lines), main[-1] + _BEHIND)))
    if soup is None:
        return lines
    structured = list(lines)
    found: list[tuple[Tag, str, bool]] = []
    _read_roles(soup, "", False, found)
    for tag, role, quoted in found:
        first, last = (int(value) for value in str(tag[_MARK]).split("-"))
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


def _soup(fragment: etree._Element, elements: Sequence[etree._Element], reach: range) -> BeautifulSoup | None:
    """The structured parts of the fragment as a soup, each element of a line marked with the lines' numbers; parts
    without a line within reach are left out."""
    from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning

    spans: dict[etree._Element, tuple[int, int]] = {}
    for number in reach:
        element = elements[number]
        spans[element] = (spans[element][0] if element in spans else number, number)
    markup = "".join(_bare_markup(part, spans) for part in _structured(fragment))
    if not markup or len(markup) > _LARGEST or markup.count("<") > _MOST_TAGS:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(markup, "lxml")


def _bare_markup(part: etree._Element, spans: Mapping[etree._Element, tuple[int, int]]) -> str:
    """The part without what says nothing of its structure, its lines marked; "" where it holds none."""
    numbers = [spans.get(element) for element in part.iter()]
    if not any(numbers):
        return ""
    bare = deepcopy(part)
    bare.tail = None
    for element, span in zip(bare.iter(), numbers, strict=True):
        href = element.get("href")
        element.attrib.clear()
        if span is not None:
            element.set(_MARK, f"{span[0]}-{span[1]}")
        elif element.tag not in _TELLING and not (element.tag == "a" and _is_address(href)):
            element.tag = _PLAIN
        if element.tag == "a" and _is_address(href):
            element.set("href", str(href))
    etree.strip_elements(bare, *_TEXTLESS, with_tail=False)
    etree.strip_tags(bare, _PLAIN)
    return etree.tostring(bare, encoding="unicode", method="html")


def _structured(fragment: etree._Element) -> list[etree._Element]:
    """The outermost elements of a fragment that are more than plain paragraphs."""
    parts: list[etree._Element] = []
    taken: set[etree._Element] = set()
    for element in fragment.iter("ul", "ol", "dl", "caption", "blockquote", "figure", "address", "strong", "b", "a"):
        if element.tag == "a" and not _is_address(element.get("href")):
            continue
        if element.tag in ("ul", "ol", "dl") and next(element.iter("strong", "b"), None) is None:
            continue
        if element.tag in ("a", "strong", "b"):
            parent = element.getparent()
            element = element if parent is None or parent is fragment else parent
        if any(above in taken for above in element.iterancestors()) or element in taken:
            continue
        taken.add(element)
        parts.append(element)
    return [part for part in parts if not any(above in taken for above in part.iterancestors())]


def _read_roles(tag: Tag, role: str, quoted: bool, found: list[tuple[Tag, str, bool]]) -> None:
    """Walks down a soup; for each marked element what it is in the release's structure and whether it is quoted."""
    from bs4 import Tag

    stack = [(tag, role, quoted)]
    while stack:
        tag, role, quoted = stack.pop()
        if tag.name == "blockquote":
            quoted = True
        role = _ROLES.get(tag.name, role)
        if tag.get(_MARK) is not None:
            found.append((tag, _own_role(tag, role), quoted))
        stack.extend((child, role, quoted) for child in tag.children if isinstance(child, Tag))


def _own_role(tag: Tag, role: str) -> str:
    """The role of a marked element: a caption or a list item stays one; addresses and bold lines are told apart."""
    from bs4 import Tag

    if role == "caption":
        return role
    bold = False
    for inner in tag.descendants:
        if isinstance(inner, Tag):
            if inner.name == "a" and _is_address(str(inner.get("href"))):
                return "contact"
            bold = bold or inner.name in ("strong", "b")
    if role:
        return role
    if bold:
        strong = sum(len(one.get_text(strip=True)) for one in tag.find_all(("strong", "b"), recursive=False))
        if strong and strong >= len(tag.get_text(strip=True)) - 1:
            return "heading"
    return ""


def _is_address(href: str | None) -> bool:
    return href is not None and href.strip().lower().startswith(("mailto:", "tel:"))
