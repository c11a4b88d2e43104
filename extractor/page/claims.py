"""What a page says of itself: JSON-LD, OpenGraph, Dublin Core, other <meta>, <time>, <title>, <h1>, canonical URL."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, cast

from lxml import etree

from extractor.page.page import Claim
from extractor.page.regions import hint_of

# Name of a <meta> (lower case) → (field, origin).
_META = {
    "og:title": ("title", "opengraph"),
    "twitter:title": ("title", "meta"),
    "dc.title": ("title", "dublin-core"),
    "dcterms.title": ("title", "dublin-core"),
    "headline": ("title", "meta"),
    "article:published_time": ("published", "opengraph"),
    "og:published_time": ("published", "opengraph"),
    "og:article:published_time": ("published", "opengraph"),
    "datepublished": ("published", "meta"),
    "date": ("published", "meta"),
    "pubdate": ("published", "meta"),
    "publishdate": ("published", "meta"),
    "publish_date": ("published", "meta"),
    "publish-date": ("published", "meta"),
    "publication_date": ("published", "meta"),
    "published-date": ("published", "meta"),
    "date.created": ("published", "meta"),
    "article.created": ("published", "meta"),
    "article.published": ("published", "meta"),
    "article_date_original": ("published", "meta"),
    "parsely-pub-date": ("published", "meta"),
    "sailthru.date": ("published", "meta"),
    "cxenseparse:recs:publishtime": ("published", "meta"),
    "citation_publication_date": ("published", "meta"),
    "dc.date": ("published", "dublin-core"),
    "dc.date.issued": ("published", "dublin-core"),
    "dc.date.created": ("published", "dublin-core"),
    "dcterms.date": ("published", "dublin-core"),
    "dcterms.issued": ("published", "dublin-core"),
    "dcterms.created": ("published", "dublin-core"),
    "article:modified_time": ("modified", "opengraph"),
    "og:updated_time": ("modified", "opengraph"),
    "datemodified": ("modified", "meta"),
    "last-modified": ("modified", "meta"),
    "dcterms.modified": ("modified", "dublin-core"),
    "og:site_name": ("site", "opengraph"),
    "application-name": ("site", "meta"),
    "dc.publisher": ("site", "dublin-core"),
    "og:url": ("url", "opengraph"),
    "author": ("author", "meta"),
    "article:author": ("author", "opengraph"),
    "og:locale": ("language", "opengraph"),
    "content-language": ("language", "meta"),
    "description": ("description", "meta"),
    "og:description": ("description", "opengraph"),
}  # fmt: skip
_ARTICLE = re.compile(r"Article|Posting|PressRelease|Report|Statement", re.I)
_CLUTTERED = ("related", "comments", "sidebar", "footer", "newsletter", "menu", "advert")
_STATED = re.compile(r'"(datePublished|dateModified|headline)"\s*:\s*"([^"\\]{4,300})"')
_TOLD = etree.XPath(".//*[@role = 'heading' and @aria-level = '1' and not(self::h1)]")
_LARGEST_JSON = 1_000_000
_DEEPEST = 12
_MOST_TIMES = 30


def read_claims(tree: etree._Element) -> list[Claim]:
    """The claims of a page, in the order JSON-LD, <meta>, <link>, <title>, headings, <time>; values are trimmed."""
    found = [*_json_claims(tree), *_meta_claims(tree), *_head_claims(tree), *_time_claims(tree)]
    unique: dict[tuple[str, str, str], Claim] = {}
    for claim in found:
        value = " ".join(claim.value.split())
        if value:
            unique.setdefault((claim.field, value, claim.origin), Claim(claim.field, value, claim.origin))
    return list(unique.values())


def _json_claims(tree: etree._Element) -> Iterator[Claim]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip()
        if not text or len(text) > _LARGEST_JSON:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            yield from (Claim(_JSON_FIELDS[name], value, "json-ld") for name, value in _STATED.findall(text))
            continue
        nodes = list(_nodes(data, 0))
        articles = [node for node in nodes if _ARTICLE.search(str(node.get("@type", "")))]
        for node in articles or nodes:
            yield from _node_claims(node, bool(articles))


_JSON_FIELDS = {"datePublished": "published", "dateModified": "modified", "headline": "title"}


def _nodes(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if key in data:
                yield from _nodes(data[key], depth + 1)
    elif isinstance(data, list):
        for item in data[:200]:
            yield from _nodes(item, depth + 1)


def _node_claims(node: dict[str, Any], is_article: bool) -> Iterator[Claim]:
    for name, field in _JSON_FIELDS.items():
        value = node.get(name)
        if isinstance(value, str) and (is_article or field != "title"):
            yield Claim(field, value, "json-ld")
    if is_article:
        for name, field in (("author", "author"), ("publisher", "site")):
            owner = node.get(name)
            owner = owner[0] if isinstance(owner, list) and owner else owner
            value = owner.get("name") if isinstance(owner, dict) else owner
            if isinstance(value, str):
                yield Claim(field, value, "json-ld")


def _meta_claims(tree: etree._Element) -> Iterator[Claim]:
    for meta in tree.iter("meta"):
        content = meta.get("content")
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            known = _META.get((meta.get(attribute) or "").strip().lower())
            if known is not None:
                yield Claim(known[0], content, known[1])
                break


def _head_claims(tree: etree._Element) -> Iterator[Claim]:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            yield Claim("url", link.get("href") or "", "canonical")
            break
    title = next(tree.iter("title"), None)
    if title is not None and title.text:
        yield Claim("title", title.text, "title")
    for heading in islice(chain(tree.iter("h1"), _told_headings(tree)), 5):
        yield Claim("title", text_of(heading), "h1")
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    if language:
        yield Claim("language", language, "html")


def _told_headings(tree: etree._Element) -> Iterator[etree._Element]:
    """The headings of the first level that attributes alone tell: role="heading" aria-level="1"."""
    yield from cast("list[etree._Element]", _TOLD(tree))


def _time_claims(tree: etree._Element) -> Iterator[Claim]:
    for number, time in enumerate(tree.iter("time", "abbr")):
        if number >= _MOST_TIMES:
            break
        value = time.get("datetime") or (time.get("title") if time.tag == "abbr" else None)
        if not value or not value[:1].isdigit() or _is_cluttered(time):
            continue
        names = f"{time.get('class') or ''} {time.get('itemprop') or ''}".lower()
        modified = "updated" in names or "modified" in names
        if modified and "published" not in names:
            yield Claim("modified", value, "time")
        else:
            yield Claim("published", value, "time")
    for element in tree.iter("span", "div", "p", "td"):
        if element.get("itemprop") == "datePublished":
            yield Claim("published", element.get("content") or text_of(element), "time")


def text_of(element: etree._Element) -> str:
    """All text of an element, a blank where it breaks a line."""
    if element.find(".//br") is None:
        return "".join(str(piece) for piece in element.itertext())
    pieces: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            pieces.append(" " if one.tag == "br" else one.text or "")
        elif one is not element:
            pieces.append(one.tail or "")
    return "".join(pieces)


def _is_cluttered(element: etree._Element) -> bool:
    """True inside an aside, a footer, a navigation or a list of other stories."""
    for depth, ancestor in enumerate(element.iterancestors()):
        if depth > 12:
            break
        if ancestor.tag in ("aside", "nav") or (ancestor.tag == "footer" and depth > 3):
            return True
        names = f"{ancestor.get('class', '')} {ancestor.get('id', '')}"
        if ancestor.tag not in ("body", "html", "article", "main") and hint_of(names) in _CLUTTERED:
            return True
    return False
