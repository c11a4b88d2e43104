"""Arabic names known everywhere, as the recogniser finds them: behind clitics (وجاغوار), in a row (هوندا ورينو)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.heads import head_of

_LEAST_LETTERS = 4
_MOST_MISSED = 5  # words of a known body that the recogniser may leave out at its end
_TOLD = 0.9
"""The score of a name that its own last word tells to be a body."""
_HAMZA = ("إ", "آ", "أ")


def with_familiar(recognised: Iterable[Name]) -> list[Name]:
    """The names, organisations without the و that joins them to the name before them, or another clitic before a known
    name; rows of known names apart."""
    found: list[Name] = []
    for name in map(_whole, map(_with_tail, recognised)):
        if name.kind != "ORG" or not name.arabic:
            found.append(name)
            continue
        if found and not name.skip and _is_joined(found[-1], name):
            name = replace(name, skip=1)
        found += _parted(name)
    return found


def _whole(name: Name) -> Name:
    """A body of the world as far as its name goes: دائرة الأمم المتحدة للإجراءات | المتعلقة بالألغام."""
    words, end = name.words, name.end
    if not name.arabic or name.kind != "ORG":
        return name
    bodies, skips = lexicon("ar").index("world_bodies"), {name.skip, int(words.folded[name.first][0] in "ولبف")}
    longest = name.end
    while end < min(len(words), name.end + _MOST_MISSED) and words.joined(end):
        end += 1
        if any(words.text_of(name.first, end)[skip:] in bodies for skip in skips):
            longest = end
    return name if longest == name.end else replace(name, end=longest, cut=0)


def _with_tail(name: Name) -> Name:
    """A body or place with the English noun behind it, which tells a firm or a paper: لندن غازيت, نور كابيتال."""
    words, end = name.words, name.end
    if not name.arabic or name.kind not in ("ORG", "LOC", "MISC"):
        return name
    tail = organisation_facts("ar").tail
    while end < len(words) and words.joined(end) and words.folded[end] in tail:
        end += 1
    if end == name.first + 1 or words.folded[end - 1] not in tail:
        return name
    return replace(name, end=end, cut=0, kind="ORG", score=max(name.score, _TOLD))


def _is_joined(before: Name, name: Name) -> bool:
    """True where nothing but و stands between two names, the second no known one or town that begins with it."""
    words, at = name.words, name.first
    word = words.folded[at]
    beside = before.words is words and before.end == at and before.kind in ("ORG", "LOC") and words.joined(at)
    doubtful = word in _phrases() or word in lexicon("ar").index("places") or head_of(word) is not None
    return beside and word[0] == "و" and len(word) >= _LEAST_LETTERS and not doubtful


def _parted(name: Name) -> Iterator[Name]:
    words = name.words
    if not name.skip:
        name = replace(name, skip=_clitic(name, name.first) or 0)
    for at in range(name.first + 1, name.end):
        word = words.folded[at]
        if word[0] == "و" and _ends_at(name, at, 1) == name.end and name.text not in organisation_facts("ar").known:
            yield replace(name, end=at, cut=0)
            yield replace(name, first=at, skip=1)
            return
    yield name


def _clitic(name: Name, at: int) -> int | None:
    """Letters before a known name that word ``at`` begins; None: no such name."""
    word, shown = name.words.folded[at], name.words.shown[at]
    if shown[0] in "ولب" and shown[1:2] in _HAMZA and len(word) > _LEAST_LETTERS and head_of(word) is None:
        return 1  # لإيفنينغ: no word of its own begins so
    forms = (len(one) for one in CLITICS if word.startswith(one) and not one.endswith("لل"))
    return next((skip for skip in forms if _ends_at(name, at, skip) is not None), None)


def _ends_at(name: Name, at: int, skip: int) -> int | None:
    """One past the known name that stands behind ``skip`` letters of word ``at``, inside the name; None: none."""
    folded = name.words.folded
    for rest in _phrases().get(folded[at][skip:], ()):
        end = at + 1 + len(rest)
        if end <= name.end and folded[at + 1 : end] == rest:
            return end
    return None


@cache
def _phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word of a known name → what follows in it, the longest first; societies that each country has left out."""
    facts, found = organisation_facts("ar"), dict[str, tuple[tuple[str, ...], ...]]()
    for phrase in sorted(facts.known - facts.national, key=lambda one: (-len(one.split(" ")), one)):
        first, *rest = phrase.split(" ")
        found[first] = (*found.get(first, ()), tuple(rest))
    return found
