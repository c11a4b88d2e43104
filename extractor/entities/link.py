"""The same one in the archive?  Entities of all releases → one record each, with an id stable from run to run.

Equal keys are one entity.  Beyond that two names are joined only when two independent kinds of evidence agree: a
likeness of the names (translation word by word, transliteration, spelling) and a circumstance (the releases are
versions of each other, one acronym, one e-mail domain, the same organisation).  The user's alias file overrules it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from extractor.entities.aliases import Aliases
from extractor.entities.country import countries_in, is_state_body
from extractor.entities.evidence import (
    organisation_likeness,
    person_likeness,
    same_organisation_name,
    same_person_name,
    signs_of,
)
from extractor.entities.names import concepts, is_acronym, key_of, skeleton
from extractor.entities.profile import EntityProfile, ReleaseProfile
from extractor.entities.records import Links, Node, Seen, first_by_use, make_record, total
from extractor.entities.twins import pair_twins
from extractor.text import has_arabic

_MARGIN = 0.05  # by which the best likeness must lead the next
_MOST_HOLDERS = 400  # pairs of names under one acronym or domain; beyond, it tells nothing
_MOST_COMPARED, _MOST_FORMS = 80, 5  # entities of a release, forms of a name: a list of members must not be quadratic


class Linker:
    """Takes the profiles of an archive one by one, then links. Memory grows with the number of different names."""

    def __init__(self, aliases: Aliases | None = None) -> None:
        self._aliases = aliases or Aliases()
        self._nodes: dict[str, Node] = {}
        self._parents: dict[str, str] = {}
        self._releases: list[tuple[str, ...]] = []
        self._signatures: list[tuple[str, ...]] = []
        self._languages: list[str | None] = []
        self._published: list[str | None] = []

    def add(self, profile: ReleaseProfile) -> None:
        """One more release."""
        for entity in profile.entities:
            self._add_entity(entity)
        self._releases.append(tuple(entity.key for entity in profile.entities))
        self._signatures.append(profile.signature)
        self._languages.append(profile.language)
        self._published.append(profile.published)

    def link(self) -> Links:
        """Ids of all keys seen, and a record of each entity."""
        self._join_user_aliases()
        self._join_state_bodies()
        self._join_forms()
        twins = pair_twins(self._signatures, self._languages, self._published)
        twins.sort(key=lambda pair: (self._releases[pair[0]], self._releases[pair[1]]))
        for kind in ("organisation", "person"):
            for arabic, english in twins:
                self._join_twins(kind, self._releases[arabic], self._releases[english])
            if kind == "organisation":
                self._join_by_sign()
        self._join_colleagues()
        return self._links()

    def _add_entity(self, entity: EntityProfile) -> None:
        node = self._nodes.setdefault(entity.key, Node(entity.kind))
        self._parents.setdefault(entity.key, entity.key)
        node.names[entity.name] += 1
        node.forms.update(entity.names)
        node.acronyms.update([entity.acronym] if entity.acronym else [])
        node.titles.update([entity.title] if entity.title else [])
        node.organisations.update([entity.organisation_key] if entity.organisation_key else [])
        node.domains.update(entity.domains)
        node.n_mentions += entity.n_mentions
        node.n_quotes += entity.n_quotes

    def _root(self, key: str) -> str:
        while self._parents[key] != key:
            self._parents[key] = key = self._parents[self._parents[key]]
        return key

    def _join(self, first: str, second: str) -> None:
        one, two = sorted((self._root(first), self._root(second)))
        self._parents[two] = one

    def _join_user_aliases(self) -> None:
        """Keys that hold a country or an organisation (``name@of``) stand for their name too."""
        targets = self._aliases.targets
        for key in sorted(self._nodes) if targets else ():
            known = targets.get(key) or targets.get(key.partition("@")[0])
            if known is not None:
                self._parents.setdefault(known[0], known[0])
                self._join(key, known[0])

    def _join_state_bodies(self) -> None:
        """A country has one ministry of health: the same words and the same country, in whatever script and order."""
        groups: dict[frozenset[str], list[str]] = defaultdict(list)
        for key, node in self._nodes.items():
            name = min(node.names)
            if node.kind != "organisation" or not is_state_body(name):
                continue
            said, of = concepts(name), key.partition("@")[2]
            if said is not None and len(said) >= 2 and (of or countries_in(name)):
                groups[said | {of} if of else said].append(key)
        for keys in groups.values():
            for other in keys[1:]:
                self._join(keys[0], other)

    def _join_forms(self) -> None:
        """A name that other releases give as a form of exactly one fuller name: short form, acronym, spelling."""
        owners: dict[str, set[str]] = defaultdict(set)
        for key, node in self._nodes.items():
            for form in node.forms:
                other = f"{node.kind}:{key_of(node.kind, form)}"
                if is_state_body(form) and not countries_in(form):
                    continue
                if other != key and other in self._nodes and (" " in other or is_acronym(form)):
                    owners[other].add(self._root(key))
        for form, roots in sorted(owners.items()):
            if len(roots) == 1:
                self._join(form, next(iter(roots)))

    def _join_twins(self, kind: str, first: Iterable[str], second: Iterable[str]) -> None:
        """In two versions of one release a likeness of names is enough, where it is clearly the best both ways."""
        ours = [key for key in first if self._nodes[key].kind == kind][:_MOST_COMPARED]
        theirs = [key for key in second if self._nodes[key].kind == kind][:_MOST_COMPARED]
        joined = {self._root(key) for key in ours} & {self._root(key) for key in theirs}
        ours = [key for key in ours if self._root(key) not in joined]
        theirs = [key for key in theirs if self._root(key) not in joined]
        scored = [(self._likeness(one, two), one, two) for one in ours for two in theirs]
        for one, two in _clear_pairs([entry for entry in scored if entry[0] > 0]):
            self._join(one, two)

    def _likeness(self, first: str, second: str) -> float:
        """The best likeness of any two forms, the most frequent ones only."""
        one, two = self._nodes[first], self._nodes[second]
        if not self._signs(first) & self._signs(second):
            return 0.0
        likeness = person_likeness if one.kind == "person" else organisation_likeness
        return max(likeness(a, b) for a in _frequent(one.forms) for b in _frequent(two.forms))

    def _signs(self, key: str) -> frozenset[str]:
        node = self._nodes[key]
        return frozenset[str]().union(*(signs_of(node.kind, form) for form in _frequent(node.forms)))

    def _alike(self, first: str, second: str) -> bool:
        one, two = self._nodes[first], self._nodes[second]
        if has_arabic(first) != has_arabic(second) and not self._signs(first) & self._signs(second):
            return False
        same = same_person_name if one.kind == "person" else same_organisation_name
        return any(same(a, b) for a in _frequent(one.names) for b in _frequent(two.names))

    def _join_by_sign(self) -> None:
        """Organisations alike in name that share an acronym or an e-mail domain."""
        holders: dict[str, list[str]] = defaultdict(list)
        for key, node in self._nodes.items():
            if node.kind == "organisation":
                for sign in (*node.acronyms, *node.domains):
                    holders[sign].append(key)
        for keys in holders.values():
            arabic, latin = _by_script(keys)
            for one in arabic[:50]:
                for two in latin[:50]:
                    if self._alike(one, two):
                        self._join(one, two)

    def _join_colleagues(self) -> None:
        """People of one organisation with one skeleton of name: spelled, or written in the other script."""
        groups: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
        for key, node in self._nodes.items():
            if node.kind != "person":
                continue
            codes = skeleton(first_by_use(node.names) or "")
            if len(codes) < 2:
                continue
            roots = {self._root(organisation) for organisation in node.organisations if organisation in self._parents}
            for root in roots:
                groups[root, (codes[0], codes[-1])].append(key)
        for keys in groups.values():
            for one, two in combinations(sorted(set(keys))[:_MOST_COMPARED], 2):
                if self._alike(one, two):
                    self._join(one, two)

    def _links(self) -> Links:
        members: dict[str, dict[str, Node]] = defaultdict(dict)
        for key in sorted(self._nodes):
            members[self._root(key)][key] = self._nodes[key]
        seen = self._seen()
        names = {root: self._name(nodes) for root, nodes in members.items()}
        records = {
            root: make_record(nodes, names[root], self._employer(nodes, names), seen[root], self._aliases)
            for root, nodes in members.items()
        }
        ids = {key: records[root].entity_id for root, nodes in members.items() for key in nodes}
        ordered = sorted(records.values(), key=lambda record: (record.kind, record.name, record.entity_id))
        return Links(ids, tuple(ordered))

    def _seen(self) -> dict[str, Seen]:
        """Root → (number of releases, first day, last day)."""
        seen: dict[str, Seen] = {}
        for keys, day in zip(self._releases, self._published, strict=True):
            for root in {self._root(key) for key in keys}:
                count, first, last = seen.get(root, (0, None, None))
                days = [known for known in (first, last, day) if known is not None]
                seen[root] = (count + 1, min(days, default=None), max(days, default=None))
        return seen

    def _name(self, nodes: Mapping[str, Node]) -> str:
        """The user's name if there is one; else the most frequent full name, then the longest, then by alphabet."""
        for key in nodes:
            known = self._aliases.targets.get(key) or self._aliases.targets.get(key.partition("@")[0])
            if known is not None:
                return known[1]
        return first_by_use(total(nodes, "names")) or ""

    def _employer(self, nodes: Mapping[str, Node], names: Mapping[str, str]) -> str | None:
        """The name of a person's most frequent organisation; None: none, or not one of the archive's entities."""
        organisation = first_by_use(total(nodes, "organisations"))
        return names.get(self._root(organisation)) if organisation in self._parents else None


def _frequent(forms: Counter[str]) -> list[str]:
    if len(forms) == 1:
        return list(forms)
    return sorted(forms, key=lambda form: (-forms[form], -len(form), form))[:_MOST_FORMS]


def _clear_pairs(scored: list[tuple[float, str, str]]) -> list[tuple[str, str]]:
    """Pairs that are each other's best by a margin; those taken no longer compete."""
    pairs: list[tuple[str, str]] = []
    rest = sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2]))
    while rest:
        score, one, two = rest[0]
        rivals = [entry for entry in rest[1:] if entry[1] == one or entry[2] == two]
        if all(entry[0] < score - _MARGIN for entry in rivals):
            pairs.append((one, two))
        rest = [entry for entry in rest[1:] if entry[1] != one and entry[2] != two]
    return pairs


def _by_script(keys: Iterable[str]) -> tuple[list[str], list[str]]:
    unique = sorted(set(keys))
    return [key for key in unique if has_arabic(key)], [key for key in unique if not has_arabic(key)]
