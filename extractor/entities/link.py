"""The same one in the archive?  Entities of all releases → one record each, with an id stable from run to run.

Equal keys are one entity.  Beyond that two names are joined only when two independent kinds of evidence agree: a
likeness of the names (translation word by word, transliteration, spelling) and a circumstance (the releases are
versions of each other, one acronym, one e-mail domain, the same organisation).  The user's alias file overrules it.
"""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from extractor.entities.aliases import Aliases
from extractor.entities.compare import Side, are_alike, clear_pairs, sharing, side_of
from extractor.entities.country import countries_in, is_state_body
from extractor.entities.names import concepts, is_acronym, key_of, person_words, skeleton
from extractor.entities.profile import EntityProfile, ReleaseProfile
from extractor.entities.records import EntityRecord, Links, Node, Seen, first_by_use, make_record
from extractor.entities.tally import together, words
from extractor.entities.twins import Signatures
from extractor.entities.world import world_bodies
from extractor.text import has_arabic

_MOST_HOLDERS = 400  # names of one script under one acronym or domain; beyond, it tells nothing
_MOST_COMPARED = 80  # entities of a release, people of one sound: a list of members must not be quadratic


class Linker:
    """Takes the profiles of an archive one by one, then links. Memory grows with the number of different names."""

    def __init__(self, aliases: Aliases | None = None) -> None:
        self._aliases = aliases or Aliases()
        self._places: dict[str, int] = {}
        self._nodes: list[Node] = []
        self._parents = array("l")
        self._entities = array("l")
        self._ends = array("l")
        self._signatures = Signatures()
        self._published: list[str | None] = []

    def add(self, profile: ReleaseProfile) -> None:
        """One more release."""
        self._entities.extend(self._add_entity(entity) for entity in profile.entities)
        self._ends.append(len(self._entities))
        self._signatures.add(profile.signature, profile.language, profile.published)
        self._published.append(sys.intern(profile.published) if profile.published else None)

    def link(self) -> Links:
        """Ids of all keys seen, and a record of each entity."""
        self._join_user_aliases()
        self._join_state_bodies()
        self._join_world_bodies()
        self._join_forms()
        twins = [(self._release(first), self._release(second)) for first, second in self._signatures.pairs()]
        twins.sort(key=lambda pair: [[self._nodes[at].key for at in entities] for entities in pair])
        for kind in ("organisation", "person"):
            for arabic, english in twins:
                self._join_twins(kind, arabic, english)
            if kind == "organisation":
                self._join_by_sign()
        self._join_colleagues()
        return self._links()

    def _add_entity(self, entity: EntityProfile) -> int:
        at = self._place(entity.kind, entity.key)
        self._nodes[at].take(entity)
        return at

    def _place(self, kind: str, key: str) -> int:
        """Where the node of a key stands; a new one is made."""
        at = self._places.setdefault(key, len(self._nodes))
        if at == len(self._nodes):
            self._nodes.append(Node(sys.intern(kind), key))
            self._parents.append(at)
        return at

    def _release(self, index: int) -> Sequence[int]:
        return self._entities[(self._ends[index - 1] if index else 0) : self._ends[index]]

    def _root(self, at: int) -> int:
        parents = self._parents
        while parents[at] != at:
            parents[at] = at = parents[parents[at]]
        return at

    def _join(self, first: int, second: int) -> None:
        one, two = self._root(first), self._root(second)
        if self._nodes[two].key < self._nodes[one].key:
            one, two = two, one
        self._parents[two] = one

    def _join_user_aliases(self) -> None:
        """Keys that hold a country or an organisation (``name@of``) stand for their name too."""
        targets = self._aliases.targets
        for at, node in enumerate(self._nodes[:]) if targets else ():
            known = targets.get(node.key) or targets.get(node.key.partition("@")[0])
            if known is not None:
                self._join(at, self._place(node.kind, known[0]))

    def _join_state_bodies(self) -> None:
        """A country has one ministry of health: the same words and the same country, in whatever script and order."""
        groups: dict[frozenset[str], int] = {}
        for at, node in enumerate(self._nodes):
            name = min(words(node.names), default="")
            if node.kind != "organisation" or not is_state_body(name):
                continue
            said, of = concepts(name), node.key.partition("@")[2]
            if said is not None and len(said) >= 2 and (of or countries_in(name)):
                self._join(at, groups.setdefault(said | {of} if of else said, at))

    def _join_world_bodies(self) -> None:
        """FAO and منظمة الأغذية والزراعة: names of one body on the kept list."""
        groups: dict[str, int] = {}
        for at, node in enumerate(self._nodes):
            body = world_bodies().get(node.key.partition(":")[2]) if node.kind == "organisation" else None
            if body is not None:
                self._join(at, groups.setdefault(body, at))

    def _join_forms(self) -> None:
        """A name that other releases give as a form of exactly one fuller name: short form, acronym, spelling."""
        owners: dict[int, set[int]] = defaultdict(set)
        for at, node in enumerate(self._nodes):
            for form in words(node.others):
                other = self._places.get(f"{node.kind}:{key_of(node.kind, form)}", at)
                if other == at or (is_state_body(form) and not countries_in(form)):
                    continue
                if " " in self._nodes[other].key or is_acronym(form):
                    owners[other].add(self._root(at))
        for other, roots in sorted(owners.items(), key=lambda entry: self._nodes[entry[0]].key):
            if len(roots) == 1:
                self._join(other, next(iter(roots)))

    def _join_twins(self, kind: str, first: Iterable[int], second: Iterable[int]) -> None:
        """In two versions of one release a likeness of names is enough, where it is clearly the best both ways."""
        ours = [at for at in first if self._nodes[at].kind == kind][:_MOST_COMPARED]
        theirs = [at for at in second if self._nodes[at].kind == kind][:_MOST_COMPARED]
        joined = {self._root(at) for at in ours} & {self._root(at) for at in theirs}
        for one, two in clear_pairs(self._apart(ours, joined), self._apart(theirs, joined)):
            self._join(one, two)

    def _apart(self, places: Iterable[int], joined: set[int]) -> list[Side]:
        return [side_of(at, self._nodes[at]) for at in places if self._root(at) not in joined]

    def _join_by_sign(self) -> None:
        """Organisations alike in name that share an acronym or an e-mail domain."""
        holders: dict[str, list[int]] = defaultdict(list)
        for at, node in enumerate(self._nodes):
            if node.kind == "organisation":
                for sign in {*words(node.acronyms), *node.domains}:
                    holders[sign].append(at)
        for places in holders.values():
            arabic, latin = self._by_script(places)
            if arabic and latin:
                for one, two in sharing(self._named(arabic), self._named(latin)):
                    if self._root(one.at) != self._root(two.at) and are_alike(one, two):
                        self._join(one.at, two.at)

    def _named(self, places: Iterable[int]) -> list[Side]:
        return [side_of(at, self._nodes[at], names_only=True) for at in places]

    def _by_script(self, places: Iterable[int]) -> tuple[list[int], list[int]]:
        ordered = sorted(places, key=lambda at: self._nodes[at].key)
        arabic = [at for at in ordered if has_arabic(self._nodes[at].key)]
        latin = [at for at in ordered if not has_arabic(self._nodes[at].key)]
        return arabic[:_MOST_HOLDERS], latin[:_MOST_HOLDERS]

    def _join_colleagues(self) -> None:
        """People of one organisation with one skeleton of name: spelled, or written in the other script."""
        groups: dict[tuple[int, str], list[int]] = defaultdict(list)
        for at, node in enumerate(self._nodes):
            if node.kind != "person" or node.organisations is None:
                continue
            codes = skeleton(" ".join(person_words(first_by_use(node.counted_names) or "")))
            if len(codes) < 2:
                continue
            known = (self._places.get(organisation) for organisation in words(node.organisations))
            for root in {self._root(place) for place in known if place is not None}:
                groups[root, f"{codes[0]} {codes[-1]}"].append(at)
        for places in groups.values():
            if len(places) > 1:
                ordered = sorted(places, key=lambda at: self._nodes[at].key)[:_MOST_COMPARED]
                for one, two in combinations(self._named(ordered), 2):
                    if self._root(one.at) != self._root(two.at) and are_alike(one, two):
                        self._join(one.at, two.at)

    def _links(self) -> Links:
        members: dict[int, list[int]] = defaultdict(list)
        for at in sorted(range(len(self._nodes)), key=lambda at: self._nodes[at].key):
            members[self._root(at)].append(at)
        seen = self._seen()
        records: list[EntityRecord] = []
        ids: dict[str, str] = {}
        for root, places in members.items():
            nodes = [self._nodes[at] for at in places]
            employer = self._employer(nodes, members)
            record = make_record(nodes, self._name(nodes), employer, seen.get(root, (0, None, None)), self._aliases)
            records.append(record)
            ids.update((node.key, record.entity_id) for node in nodes)
        records.sort(key=lambda record: (record.kind, record.name, record.entity_id))
        return Links(ids, tuple(records))

    def _seen(self) -> dict[int, Seen]:
        """Root → (number of releases, first day, last day)."""
        seen: dict[int, Seen] = {}
        for index, day in enumerate(self._published):
            for root in {self._root(at) for at in self._release(index)}:
                count, first, last = seen.get(root, (0, None, None))
                days = [known for known in (first, last, day) if known is not None]
                seen[root] = (count + 1, min(days, default=None), max(days, default=None))
        return seen

    def _name(self, nodes: Sequence[Node]) -> str:
        """The user's name if there is one; else the most frequent full name, then the longest, then by alphabet."""
        targets = self._aliases.targets
        for node in nodes if targets else ():
            known = targets.get(node.key) or targets.get(node.key.partition("@")[0])
            if known is not None:
                return known[1]
        return first_by_use(together(*(node.names for node in nodes))) or ""

    def _employer(self, nodes: Sequence[Node], members: Mapping[int, Sequence[int]]) -> str | None:
        """The name of a person's most frequent organisation; None: none, or not one of the archive's entities."""
        organisation = first_by_use(together(*(node.organisations for node in nodes)))
        place = self._places.get(organisation) if organisation else None
        return self._name([self._nodes[at] for at in members[self._root(place)]]) if place is not None else None
