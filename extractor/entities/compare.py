"""Two entities of the archive side by side: their forms, what those must share, and how alike they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.entities.evidence import (
    organisation_likeness,
    person_likeness,
    same_organisation_name,
    same_person_name,
    signs_of,
)
from extractor.entities.names import key_of
from extractor.entities.records import Node, first_by_use
from extractor.text import has_arabic

_MARGIN = 0.05  # by which the best likeness must lead the next
_MOST_FORMS = 5


@dataclass(frozen=True, slots=True)
class Side:
    """An entity made ready to be compared: its telling forms, each with its script and signs."""

    at: int
    key: str
    kind: str
    forms: tuple[tuple[str, bool, frozenset[str]], ...]


def side_of(at: int, node: Node, *, names_only: bool = False) -> Side:
    """The node ``at`` with its forms, one a key, the most frequent first; or its one canonical name."""
    if names_only:
        chosen = [name] if (name := first_by_use(node.counted_names)) else []
    else:
        chosen = _telling(node.kind, node.forms)
    return Side(at, node.key, node.kind, tuple((form, has_arabic(form), signs_of(node.kind, form)) for form in chosen))


def _telling(kind: str, forms: Mapping[str, int]) -> list[str]:
    if len(forms) == 1:
        return list(forms)
    ranked = sorted(forms, key=lambda form: (-forms[form], -len(form), form))
    return list({key_of(kind, form): form for form in reversed(ranked)}.values())[::-1][:_MOST_FORMS]


def likeness_of(one: Side, two: Side) -> float:
    """The best likeness of any two forms that share a sign; 0: none."""
    likeness = person_likeness if one.kind == "person" else organisation_likeness
    return max(
        (
            likeness(a, b)
            for a, first, signs in one.forms
            for b, second, others in two.forms
            if first != second and not signs.isdisjoint(others)
        ),
        default=0.0,
    )


def are_alike(one: Side, two: Side) -> bool:
    """True where any two forms are one name by themselves."""
    same = same_person_name if one.kind == "person" else same_organisation_name
    return any(
        same(a, b)
        for a, first, signs in one.forms
        for b, second, others in two.forms
        if first == second or not signs.isdisjoint(others)
    )


def clear_pairs(ones: Sequence[Side], twos: Sequence[Side]) -> list[tuple[int, int]]:
    """Pairs that are each other's best by a margin; those taken no longer compete."""
    scored = [(likeness_of(one, two), one, two) for one in ones for two in twos]
    rest = sorted(
        (entry for entry in scored if entry[0] > 0), key=lambda entry: (-entry[0], entry[1].key, entry[2].key)
    )
    pairs: list[tuple[int, int]] = []
    while rest:
        score, one, two = rest[0]
        rivals = [entry for entry in rest[1:] if entry[1] is one or entry[2] is two]
        if all(entry[0] < score - _MARGIN for entry in rivals):
            pairs.append((one.at, two.at))
        rest = [entry for entry in rest[1:] if entry[1] is not one and entry[2] is not two]
    return pairs


def sharing(ones: Iterable[Side], twos: Iterable[Side]) -> Iterator[tuple[Side, Side]]:
    """The pairs that share a sign at all, without looking at the others."""
    holders: dict[str, list[Side]] = defaultdict(list)
    for two in twos:
        for sign in frozenset[str]().union(*(form[2] for form in two.forms)):
            holders[sign].append(two)
    for one in ones:
        signs = frozenset[str]().union(*(form[2] for form in one.forms))
        met = {two.at: two for sign in signs for two in holders.get(sign, ())}
        yield from ((one, met[at]) for at in sorted(met))
