"""Decoded HTML to one lxml tree, with what would hurt later readers taken out."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree, html

from extractor.errors import EmptyPage

_DEEP_TAGS = re.compile(
    r"(?:</?(?:div|span|font|center|section|article|table|tbody|tr|td|ul|ol|li|b|i|em|strong|a|blockquote)\b[^<>]*>\s*)+",
    re.I,
)
_EMPTY = re.compile(r"<(div|span|p|font|section|article|li|td|b|i|em|strong|a)\b[^<>]*>\s*</\1>", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WIDEST_SPAN = 100
# The parser drops a stretch of 10,000,000 code points without a tag whole; no more than these are ever read of a page.
_LONGEST = 2_100_000
_STRETCH = re.compile(rf"(>[^<>]{{{_LONGEST}}})[^<]*")
# Tags of a page that are read: behind them, a tree would take more than 500 MB, and the walk stops.
MOST_TAGS = 500_000
_TAG_BEGIN = re.compile("<")
# Code points from one tag to the next that may hold attributes by the thousand; a twentieth of it on a large page.
_LONG_TAG, _LARGE, _MOST_ATTRIBUTES = 20_000, 1_000_000, 200
_ATTRIBUTE = re.compile(r"[\s/]*+[^\s=>/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]++))?+")
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE.pattern})*+")
_HTML_MARK = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_HTML_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|table|tr|td|span|a|ul|li|section|article|strong|b|em)\b[^<>]*>", re.I)
_SNIFFED = 100_000
# lxml.html looks the class of each element up in Python, once for each visit; one class for all saves an eighth of the
# main-text engine's time.
_ONE_CLASS = etree.ElementDefaultClassLookup(element=html.HtmlElement)


def is_html(text: str) -> bool:
    """True where a text is a page or a fragment of one, not text that somebody already flattened.

    >>> is_html("<p>One</p><p>Two</p>"), is_html("1 < 2 and a <b> here")
    (True, False)
    """
    if _HTML_MARK.search(text, 0, 4096):
        return True
    head = text[:_SNIFFED]
    tags = len(_HTML_TAG.findall(head))
    return tags >= 3 and tags * 400 > len(head)


def parse(text: str) -> etree._Element:
    """The tree of a page, without comments; spans of cells are cut to a sane width, stretches of text without a tag
    to what is read of a page. Raises EmptyPage without elements.
    """
    text = _DECLARATION.sub("", text, count=1)
    text = _without_endless_tags(text)
    if len(text) > MOST_TAGS and (over := next(islice(_TAG_BEGIN.finditer(text), MOST_TAGS, None), None)) is not None:
        text = text[: over.start()]
    if len(text) > _LONGEST:
        text = _STRETCH.sub(r"\1", text)
    tree = _tree(text)
    if tree is None:
        raise EmptyPage("the page holds no element")
    _narrow_spans(tree)
    return tree


def _without_endless_tags(text: str) -> str:
    """The page, attributes behind a tag's first two hundred left out: the parser compares each with all before it."""
    longest = _LONG_TAG if len(text) < _LARGE else _LONG_TAG // 20
    if max(map(len, text.split("<"))) < longest:
        return text
    return re.sub(rf"(<[a-zA-Z][^\s<>]*)(\s[^<]{{{longest},}})", _with_few_attributes, text)


def _with_few_attributes(match: re.Match[str]) -> str:
    head, rest = match.group(1), match.group(2)
    end = 0
    for _ in range(_MOST_ATTRIBUTES):
        attribute = _ATTRIBUTE.match(rest, end)
        if attribute is None:
            return match.group()
        end = attribute.end()
    others = _ATTRIBUTES.match(rest, end)
    return head + rest[:end] + rest[others.end() if others is not None else end :]


def without_empty_elements(text: str) -> str:
    """The page without elements that hold nothing, as spacers and icons are: each becomes a blank.

    >>> without_empty_elements("<i class='x'></i><p>One</p><div></div>")
    ' <p>One</p> '
    """
    return _EMPTY.sub(" ", text)


def parse_flattened(text: str) -> etree._Element:
    """The tree of a page nested deeper than the parser reads, its nesting taken out, so that no text is lost."""
    return parse(_DEEP_TAGS.sub("<br>", text))


def _narrow_spans(tree: etree._Element) -> None:
    for element in tree.iter("td", "th"):
        for name in ("colspan", "rowspan"):
            value = element.get(name)
            if value is not None and (not value.strip().isdecimal() or len(value) > 3 or int(value) > _WIDEST_SPAN):
                del element.attrib[name]


def _tree(text: str) -> etree._Element | None:
    parser = etree.HTMLParser(collect_ids=False, remove_comments=True, remove_pis=True, encoding="utf-8")
    parser.set_element_class_lookup(_ONE_CLASS)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return tree
