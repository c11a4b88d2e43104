"""Where on a page an element stands, by its name, its ARIA role and the names that themes give to parts.

Class and id names are a convention of markup, the same in every language; words that a reader sees are in
``languages/``.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BY_TAG = {
    "header": "header", "nav": "nav", "aside": "aside", "footer": "footer", "main": "main", "article": "article",
    "form": "form", "menu": "nav", "dialog": "dialog",
}  # fmt: skip
_BY_ROLE = {
    "navigation": "nav", "banner": "header", "contentinfo": "footer", "complementary": "aside", "main": "main",
    "article": "article", "search": "form", "dialog": "dialog", "alertdialog": "dialog", "menu": "nav",
    "menubar": "nav", "form": "form",
}  # fmt: skip

# One word, or two joined by "-", "_" or a capital ("read-more", "readMore").
_HINTS = {
    "cookie": "cookie cookies consent gdpr cmp onetrust didomi",
    "share": "share shares sharing social socials addtoany addthis sharedaddy a2a followus sociable share-buttons",
    "related": "related recommend recommended recommends recommendation recommendations readmore read-more more-news "
    "more-posts more-stories also-like similar teaser teasers trending most-read most-popular popular latest recent "
    "recentposts taboola outbrain next-prev prev-next post-navigation postnavigation nav-links yarpp suggested "
    "suggestions suggest",
    "comments": "comment comments commentlist respond disqus reply replies",
    "newsletter": "newsletter newsletters subscribe subscription subscriptions subscriber signup sign-up mailchimp "
    "optin opt-in",
    "breadcrumb": "breadcrumb breadcrumbs crumb crumbs you-are youarehere",
    "tags": "tag tags tagcloud keywords category categories topics",
    "author": "author authors authorbio authorbox byline vcard",
    "menu": "menu menus navbar nav navigation topbar toolbar megamenu offcanvas off-canvas drawer",
    "footer": "footer foot copyright colophon siteinfo site-info",
    "header": "siteheader site-header masthead page-header top-header global-header",
    "sidebar": "sidebar side-bar widget widgets rail right-col right-column rightcol",
    "advert": "ad ads advert adverts advertisement advertising sponsor sponsored sponsors promo promos promotion "
    "banner banners dfp adsbygoogle",
    "search": "search searchform searchbox",
    "login": "login log-in signin sign-in register paywall",
    "meta": "postmeta post-meta entry-meta article-meta post-info entry-info article-info post-date entry-date "
    "article-date dateline date-line timestamp posted-on postedon published submitted",
    "caption": "caption captions figcaption photocredit photo-credit image-credit cutline",
    "hidden": "sr-only screen-reader visuallyhidden visually-hidden hidden element-invisible modal popup pop-up "
    "lightbox overlay",
}
_HINT = {word: hint for hint, words in _HINTS.items() for word in words.split()}
# Page builders call every piece of a page so.
_PLAIN = frozenset(("elementor-widget", "et-widget", "fusion-widget"))
_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def region_of(tag: str, role: str | None) -> str:
    """The region that an element opens: "header", "nav", "aside", "footer", "main" …; "" for none."""
    if role:
        region = _BY_ROLE.get(role.strip().lower())
        if region is not None:
            return region
    return _BY_TAG.get(tag, "")


@lru_cache(maxsize=8192)
def hint_of(names: str) -> str:
    """What the class and id names of an element say that it holds: "share", "related", "menu" …; "" nothing.

    >>> hint_of("post-share-buttons"), hint_of("entry-content"), hint_of("siteFooter"), hint_of("elementor-widget")
    ('share', '', 'footer', '')
    """
    previous = ""
    for word in _WORDS.findall(names[:300]):
        word = word.lower()
        if f"{previous}-{word}" in _PLAIN:
            previous = word
            continue
        hint = _HINT.get(f"{previous}-{word}") or _HINT.get(word)
        if hint is not None:
            return hint
        previous = word
    return ""


def is_hidden_style(style: str) -> bool:
    """True where an inline style hides the element from the reader."""
    return _HIDDEN_STYLE.search(style) is not None
