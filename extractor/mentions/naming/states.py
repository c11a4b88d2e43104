"""States by their full names in Arabic: روسيا الاتحادية, جمهورية مصر العربية, الجمهورية الإسلامية الإيرانية."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.nations import Nation, nation_from
from extractor.mentions.naming.words import Words
from extractor.text import restore_article

_ARTICLE, _FEMININE, _TO = "ال", "ه", "ل"


def state_from(words: Words, first: int) -> Nation | None:
    """The country whose words begin at word ``first``, with the noun of its state and the adjectives of its name.

    A people alone is no name (السفير | الإيطالي); behind the noun of a state it is one: المملكة | الأردنية الهاشمية.
    """
    return _state(words, first, skip=0)


def state_behind_to(words: Words, first: int) -> Nation | None:
    """The country whose name is written behind ل: القنصل العام | لدولة الكويت, المستشار الثقافي | لليابان."""
    word = words.folded[first]
    skips = (2, 1) if word.startswith(_TO + _TO) else (1,) if word.startswith(_TO) else ()
    found = (_state(words, first, skip=skip) for skip in skips)
    return next((one for one in found if one is not None and one.named), None)


def _state(words: Words, first: int, *, skip: int) -> Nation | None:
    """The country at word ``first``, without ``skip`` letters; two are ل and the article it has swallowed."""
    found = nation_from(words, first, skip=skip) or _of_realm(words, first, skip=skip)
    if found is None or not found.named:
        return found
    end = found.end
    while _is_of_state(words, end) or _is_its_people(words, end, found):
        end += 1
    return replace(found, end=end)


def _of_realm(words: Words, first: int, *, skip: int) -> Nation | None:
    """The country behind the noun of a state: جمهورية | الصومال, الجمهورية العربية | السورية, no دولة | شقيقة."""
    noun = restore_article(words.folded[first]) if skip == len(_ARTICLE) else words.folded[first][skip:]
    if noun.removeprefix(_ARTICLE) not in grammar_words("ar", "realm"):
        return None
    at, definite = first + 1, noun.startswith(_ARTICLE)
    while definite and _is_of_state(words, at):
        at += 1
    found = nation_from(words, at) if at < len(words) and words.joined(at) else None
    fits = found is not None and (words.folded[found.end - 1].endswith(_FEMININE) if definite else found.named)
    return replace(found, named=True, first=first, skip=skip) if found is not None and fits else None


def _is_of_state(words: Words, at: int) -> bool:
    """True for an adjective of what a state calls itself: العربية, الديمقراطية, الاتحادية."""
    return at < len(words) and words.joined(at) and words.folded[at] in grammar_words("ar", "of_realm")


def _is_its_people(words: Words, at: int, found: Nation) -> bool:
    """True for the people of a country behind its name: الولايات المتحدة | الأمريكية."""
    if at >= len(words) or not words.joined(at) or not words.folded[at].endswith(_FEMININE):
        return False
    people = nation_from(words, at)
    return people is not None and not people.named and people.country == found.country and people.end == at + 1
