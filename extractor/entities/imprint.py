"""Which organisation the page itself names as its own: by its address, its site name, its header and copyright."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extractor.entities.entity import Entity
from extractor.entities.names import bare, concept_kinds, concepts_of, content_words, initials, is_acronym, words_of
from extractor.languages import alternation
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.house import opening_name, own_lines
from extractor.release.release import Block, Release
from extractor.text import fold, has_arabic

_PLAIN = ("head", "state", "place", "country")
_SITE_LETTERS = 4
_LEAST_SHARE = 0.5
_LEAST_INITIALS = 3
_SHORT_LINE = 2  # words of a line that may be an acronym and where it works: ODPP Kenya
_STOP = re.compile(r"[.,|·•](?:\s|$)")
_YEAR = re.compile(r"[\d©®()–-]+")


@dataclass(frozen=True, slots=True)
class Imprint:
    """The page's own names: ``host`` the labels of its address, ``named`` the words of each name that it bears."""

    host: frozenset[str]
    named: tuple[tuple[str, ...], ...]

    def names(self, entity: Entity) -> bool:
        """True where the page bears the entity's name, or one that holds it or is held by it."""
        return self.share(entity) > 0

    def share(self, entity: Entity) -> float:
        """1 where the address or a short line is the entity's acronym or holds its words, or the page bears its name;
        less where it bears a longer or a shorter one; 0 for a name that is not the page's."""
        short = _acronyms(entity)
        if any(short & set(words) and len(words) <= _SHORT_LINE for words in self.named) or self._is_address(entity):
            return 1.0
        return max((self._borne(form) for form in entity.names), default=0.0)

    def _is_address(self, entity: Entity) -> bool:
        """justice.gov for the Department of Justice."""
        if not self.host.isdisjoint(_acronyms(entity)):
            return True
        for name in entity.names:
            words = [word for word in content_words(name) if not _is_plain(word)]
            long_enough = sum(map(len, words)) >= _SITE_LETTERS
            if long_enough and any(all(word in label for word in words) for label in self.host):
                return True
        return False

    def _borne(self, form: str) -> float:
        """How much of the longer of two names, one inside the other, the shorter says; an acronym stands alone."""
        own = _plain_words(form)
        if not own:
            return 0.0
        if is_acronym(form) or len(own) == 1:
            return float(any(own[0] in words and len(words) <= _SHORT_LINE for words in self.named))
        within = (words for words in self.named if _is_within(own, words) or _is_within(words, own))
        share = max((min(len(own), len(words)) / max(len(own), len(words)) for words in within), default=0.0)
        bare_name = own[1:] if len(own) > _SHORT_LINE and _is_plain(own[0]) else ()
        if share or not bare_name or all(map(_is_plain, bare_name)) or not has_arabic(form):
            return share
        # مكتب الراعي وفوكس, of © الراعي وفوكس للمحاماة
        longer = (words for words in self.named if _is_within(bare_name, words))
        return max((len(bare_name) / len(words) for words in longer), default=0.0)


def imprint_of(release: Release) -> Imprint:
    """What the page says of the house behind it."""
    site = release.site or ""
    host = frozenset(site.lower().split(".")) if "." in site else frozenset()
    own = [(block.reason, _line(release, block)) for block in own_lines(release)]
    rights = (line for reason, line in own if reason == "copyright" and not has_arabic(line))
    held = [_STOP.split(line.strip(" .,"))[0] for line in rights]  # Acme, of © Acme. All rights reserved
    lines = [*([] if host else [site]), *release.site_names, *(line for _, line in own), *held]
    named = dict.fromkeys(words for words in map(_plain_words, lines) if words)
    return Imprint(host, tuple(named))


def _acronyms(entity: Entity) -> frozenset[str]:
    """The entity's acronym and the initials of its names, three letters at least, in small letters."""
    letters = {short.lower() for name in entity.names for short in initials(name) if len(short) >= _LEAST_INITIALS}
    return frozenset(letters | {entity.acronym.lower()} if entity.acronym else letters)


def _line(release: Release, block: Block) -> str:
    line = block.span.of(release.text)
    named = opening_name(line) or line if block.reason == "links" else line
    return _YEAR.sub(" ", _website().sub(" ", fold(named).text))


@cache
def _website() -> re.Pattern[str]:
    """What a line calls the site, beside the name of its house: - official website, الموقع الرسمي."""
    return re.compile(rf"\b{alternation(grammar_words('en', 'website') | grammar_words('ar', 'website'))}\b")


def _plain_words(name: str) -> tuple[str, ...]:
    return tuple(bare(word) for word in content_words(name)) if words_of(name) else ()


def _is_within(inner: Sequence[str], outer: Sequence[str]) -> bool:
    """True where the words stand in a row in the other, at least half of it, and tell more than a kind or a place."""
    if len(inner) < _LEAST_SHARE * len(outer) or len(inner) > len(outer) or all(map(_is_plain, inner)):
        return list(inner) == list(outer)
    starts = range(len(outer) - len(inner) + 1)
    return any(_same(outer[start : start + len(inner)], inner) for start in starts)


def _same(first: Sequence[str], second: Sequence[str]) -> bool:
    """The same words, a preposition written onto them aside (لوزارة)."""
    pairs = zip(first, second, strict=True)
    return all(one == other or (one[:1] in "لبو" and one[1:] == other) for one, other in pairs)


def _is_plain(word: str) -> bool:
    """Heads and places: any ministry, any country."""
    return concept_kinds().get("".join(concepts_of(word)[:1])) in _PLAIN
