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

_START = r"(?:^|[\s_\-]|(?<=[a-z])(?=[A-Z]))"
_HINTS = (
    ("cookie", r"cookie|consent|gdpr|cmp|onetrust|didomi"),
    ("share", r"share|sharing|social|addtoany|addthis|sharedaddy|a2a|followus|sociable"),
    ("related", r"related|recommend\w*|read-?more|more-?(?:news|posts|stories)|also-?like|similar|teaser|trending|"
                r"most-?(?:read|popular)|popular|latest|recent(?:-?posts)?|taboola|outbrain|jp-relatedposts|next-?prev|"
                r"post-?navigation|nav-?links|yarpp|suggest\w*"),
    ("comments", r"comments?|commentlist|respond|disqus|disqus_thread|reply|replies"),
    ("newsletter", r"newsletter|subscri\w*|signup|sign-up|mailchimp|opt-?in"),
    ("breadcrumb", r"breadcrumbs?|crumbs?|you-?are-?here"),
    ("tags", r"tags?|tagcloud|tag-links|post-?tags|keywords|categor(?:y|ies)|cat-links|topics"),
    ("author", r"author-?(?:bio|box|info)?|byline|vcard|about-?author"),
    ("menu", r"menu|navbar|nav|navigation|topbar|toolbar|mega-?menu|off-?canvas|drawer"),
    ("footer", r"footer|foot|copyright|colophon|site-?info"),
    ("header", r"site-?header|masthead|page-?header|top-?header|global-?header"),
    ("sidebar", r"sidebar|side-?bar|widget|rail|right-?col\w*"),
    ("advert", r"ads?|advert\w*|sponsor\w*|promo\w*|banner|dfp|adsbygoogle"),
    ("search", r"search(?:form|box|-form|-box)?"),
    ("login", r"login|log-?in|signin|sign-in|register|paywall"),
    ("meta", r"(?:post|entry|article)-?(?:meta|info|date)|date-?line|timestamp|posted-?on|published|submitted"),
    ("caption", r"caption|wp-caption-text|figcaption|photo-?credit|image-?credit|cutline"),
    ("hidden", r"sr-only|screen-reader-text|visually-?hidden|hidden|element-invisible|modal|popup|pop-up|lightbox|"
               r"overlay"),
)  # fmt: skip
_HINT = re.compile("|".join(f"(?P<{name}>{_START}(?:{source})(?=$|[\\s_\\-]|[A-Z]))" for name, source in _HINTS))
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

    >>> hint_of("post-share-buttons"), hint_of("entry-content"), hint_of("siteFooter")
    ('share', '', 'footer')
    """
    match = _HINT.search(names[:300])
    return "" if match is None else str(match.lastgroup)


def is_hidden_style(style: str) -> bool:
    """True where an inline style hides the element from the reader."""
    return _HIDDEN_STYLE.search(style) is not None
