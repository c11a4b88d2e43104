"""The written forms of an entity of one release, the clearest first; and which entity a place names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from extractor.entities.cluster import Cluster
from extractor.entities.entity import Entity
from extractor.entities.names import is_acronym, organisation_key, person_key
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.text import Span, fold_term, has_arabic

_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))
_MOST_OF_A_PLACE = 0.6


def forms_of(cluster: Cluster, language: str | None) -> tuple[str, ...]:
    """Every written form, the canonical one first: the fullest in the release's own script, then the most frequent;
    one that the text only calls it besides (formerly, known as) where there is no other."""
    counts = Counter(cluster.names)
    own = [name for name in counts if has_arabic(name) == (language == "ar")]
    full = [name for name in own if not is_acronym(name)] or [n for n in counts if not is_acronym(n)] or list(counts)
    words = person_key if cluster.kind == "person" else organisation_key
    full = [name for name in full if name not in cluster.others] or full
    whole = [name for name in full if not _is_torn(name)] or full
    whole = [name for name in whole if not (_is_branch(name, counts) or _ends_in_small(name))] or whole
    registered = {words(name) for name in whole if cluster.kind == "organisation" and _is_legal(name)}
    whole = [name for name in whole if words(name) in registered] or whole  # Acme, of Acme, Inc., not Acme Software
    first = max(
        whole, key=lambda name: (len(words(name).split()), f"ال{name}" not in counts, counts[name], -len(name), name)
    )
    others = (name for name in counts if name != first)
    rest = sorted(others, key=lambda name: (-counts[name], cluster.names.index(name)))
    return (first, *rest)


def _is_branch(name: str, counts: Counter[str]) -> bool:
    """True for a house with a part of the world behind its name, that the release calls by its name more often: Acme
    Partners, and once Acme Partners Central Europe."""
    words, known = fold_term(name).split(" "), organisation_facts("en").region
    for short in counts:
        size = len(short.split())
        tail = words[size:] if words[:size] == fold_term(short).split(" ") else []
        while len(tail) > 1 and tail[0] in grammar_words("en", "compass"):
            tail = tail[1:]
        if tail and counts[short] > counts[name] and " ".join(tail) in known:
            return True
    return False


def _is_legal(name: str) -> bool:
    """True for a Latin name with its legal form, by which the house is registered: Acme, Inc."""
    last = fold_term(name).split(" ")[-1].strip(".")
    return " " in name and last in organisation_facts("en").legal


def _ends_in_small(name: str) -> bool:
    """True for a Latin name that ends in a noun in small letters, where another form does not: Acme software."""
    first, *others = name.split(" ")
    return bool(others) and first[:1].isupper() and others[-1].isascii() and others[-1].islower()


def _is_torn(name: str) -> bool:
    """True for a name with one mark of a pair: حزب فوكس” اليميني."""
    return any(name.count(opening) != name.count(closing) for opening, closing in _PAIRS)


class Named:
    """Which entity a place names, of one release's entities."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        places = ((place.start, index, place) for index, entity in enumerate(entities) for place in entity.mentions)
        self._places = sorted(places)
        self._starts = [start for start, _, _ in self._places]
        self._longest = max((len(place) for _, _, place in self._places), default=0)

    def at(self, span: Span) -> int | None:
        """Index of the entity that a place names; None: none. Of several mentions the smallest wins.

        The mention covers the place, or the place holds little else: "a spokesman for Jane Doe" names nobody.
        """
        first = bisect_left(self._starts, min(span.start, span.end - self._longest))
        found = [
            (len(mention), index)
            for _, index, mention in self._places[first : bisect_right(self._starts, span.end)]
            if mention.contains(span) or (span.contains(mention) and len(mention) >= _MOST_OF_A_PLACE * len(span))
        ]
        return min(found)[1] if found else None
