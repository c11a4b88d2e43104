"""The Arabic article written onto a word, and what ل makes of it: ل + المدينة is written للمدينة."""

from __future__ import annotations

_ARTICLES = ("ال", "لل")


def has_article(word: str) -> bool:
    """True for a word with the article, ل before it or not; letters that only look like it are not told apart.

    >>> has_article("المدينه"), has_article("للمدينه"), has_article("مدينه")
    (True, True, False)
    """
    return word.startswith(_ARTICLES)


def restore_article(word: str) -> str:
    """The word without ل before the article, which gets back its first letter; other words as they are.

    >>> restore_article("للمدينه"), restore_article("المدينه"), restore_article("مدينه")
    ('المدينه', 'المدينه', 'مدينه')
    """
    return "ال" + word[2:] if word.startswith("لل") else word
