"""The same one here? Mentions of one release → its organisations and people.

Two names are one entity when their keys are equal, when the release defines one as the other's acronym, or when
one is a short form that fits a single longer name (surname, dropped head noun, initials, translation).  Where two
longer names fit, the short form stays apart: uncertain is not joined.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from extractor.entities.country import countries_in, is_state_body, leading_country
from extractor.entities.entity import Entity
from extractor.entities.names import (
    bare,
    concepts,
    content_words,
    initials,
    is_acronym,
    key_of,
    person_key,
    person_words,
    skeleton,
    spelled_alike,
)
from extractor.entities.roles import with_roles
from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.mention import Mentions, OrganisationMention, PersonMention
from extractor.reading.reading import Reading
from extractor.release.release import Release
from extractor.text import Span, has_arabic

# ل and the article are written لل: للأمم المتحدة is ل + الأمم المتحدة.
_SWALLOWED_ARTICLE = re.compile(r"(?<!\w)[وف]?لل$")
_OPENING = re.compile(r" ?\(")
_MOST_OF_A_PLACE = 0.6
_FREE_MAIL = frozenset({"gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "live.com", "aol.com"})


@dataclass(slots=True)
class _Cluster:
    """Names that mean one entity, while they are being joined."""

    kind: str
    names: list[str]
    spans: list[Span]
    acronyms: list[str] = field(default_factory=list)

    def absorb(self, other: _Cluster) -> None:
        self.names.extend(other.names)
        self.spans.extend(other.spans)
        self.acronyms.extend(other.acronyms)

    @property
    def longest(self) -> str:
        return max(self.names, key=lambda name: (len(content_words(name)), len(name)))


def resolve(reading: Reading, mentions: Mentions) -> tuple[Entity, ...]:
    """The entities of a release, organisations first, each kind in order of first mention."""
    release = reading.release
    organisations = _organisation_clusters(release, mentions.organisations)
    people = _person_clusters(release, mentions.people)
    named = _placed(release, [_organisation(release, cluster, mentions) for cluster in organisations])
    holders = [_person(release, cluster, mentions.people, named) for cluster in people]
    return tuple(with_roles(release, named, mentions)) + tuple(holders)


def entity_at(entities: Sequence[Entity], span: Span) -> int | None:
    """Index of the entity that a place names; None: none. Of several mentions the smallest wins.

    The mention covers the place, or the place holds little else: "a spokesman for Jane Doe" names nobody.
    """
    found = [
        (len(mention), index)
        for index, entity in enumerate(entities)
        for mention in entity.mentions
        if mention.contains(span) or (span.contains(mention) and len(mention) >= _MOST_OF_A_PLACE * len(span))
    ]
    return min(found)[1] if found else None


def _name_at(release: Release, span: Span) -> str:
    """The words of a place on one line; after لل, which swallows the alef of the article, with the article restored."""
    name = " ".join(span.of(release.text).split())
    return "ال" + name if _SWALLOWED_ARTICLE.search(release.text[max(0, span.start - 4) : span.start]) else name


def _first_clusters(release: Release, kind: str, spans: Iterable[Span]) -> list[_Cluster]:
    """One cluster a key, in order of the first mention."""
    clusters: dict[str, _Cluster] = {}
    for span in spans:
        name = _name_at(release, span)
        key = key_of(kind, name)
        if not key:
            continue
        cluster = clusters.setdefault(key, _Cluster(kind, [], []))
        cluster.names.append(name)
        cluster.spans.append(span)
    return list(clusters.values())


def _organisation_clusters(release: Release, mentions: Sequence[OrganisationMention]) -> list[_Cluster]:
    clusters = _first_clusters(release, "organisation", (one.span for one in mentions if one.refers is None))
    for mention in mentions:
        named = next((cluster for cluster in clusters if mention.refers in cluster.spans), None)
        if named is not None:
            named.spans.append(mention.span)
    clusters = _join_defined(release, clusters, mentions)
    for fits in (_is_initials, _is_short_form, _is_translation):
        clusters = _join_unique(clusters, fits)
    return clusters


def _join_defined(
    release: Release, clusters: list[_Cluster], mentions: Sequence[OrganisationMention]
) -> list[_Cluster]:
    """Full name and the acronym in brackets beside it, in either order, across scripts too."""
    for mention in mentions:
        if mention.acronym is None:
            continue
        acronym = _name_at(release, mention.acronym)
        full = next((c for c in clusters if mention.span in c.spans), None)
        short = next((c for c in clusters if key_of("organisation", acronym) in map(_organisation_key, c.names)), None)
        if full is None:
            continue
        full.acronyms.append(acronym)
        if short is not None and short is not full:
            full.absorb(short)
            clusters = [cluster for cluster in clusters if cluster is not short]
    return _join_bracketed(release, clusters)


def _join_bracketed(release: Release, clusters: list[_Cluster]) -> list[_Cluster]:
    """A full name and the short one that fills the brackets right behind it: منظمة الأغذية والزراعة (الفاو)."""
    starts = {span.start: cluster for cluster in clusters for span in cluster.spans}
    gone: set[int] = set()
    for cluster in clusters:
        for span in tuple(cluster.spans):
            opening = _OPENING.match(release.text, span.end)
            other = starts.get(opening.end()) if opening else None
            if opening is None or other is None or other is cluster or id(other) in gone or id(cluster) in gone:
                continue
            closed = any(s.start == opening.end() and release.text[s.end : s.end + 1] == ")" for s in other.spans)
            if closed and len(other.longest.split()) == 1 < len(cluster.longest.split()):
                cluster.absorb(other)
                gone.add(id(other))
    return [cluster for cluster in clusters if id(cluster) not in gone]


def _organisation_key(name: str) -> str:
    return key_of("organisation", name)


def _person_clusters(release: Release, mentions: Sequence[PersonMention]) -> list[_Cluster]:
    clusters = _first_clusters(release, "person", (mention.span for mention in mentions))
    for fits in (_is_part_of_name, _is_spelling, _is_transliteration):
        clusters = _join_unique(clusters, fits)
    return clusters


def _join_unique(clusters: list[_Cluster], fits: Callable[[_Cluster, _Cluster], bool]) -> list[_Cluster]:
    """Join each cluster to the single other one that it ``fits`` (short, long); none or several: leave it.

    The longest first: once "Luz Frías" is "Luz María Frías", the surname fits one person only.
    """
    order = sorted(clusters, key=lambda cluster: -len(key_of(cluster.kind, cluster.longest)))
    gone: set[int] = set()
    for short in order:
        longer = [long for long in clusters if long is not short and id(long) not in gone and fits(short, long)]
        if len(longer) == 1:
            longer[0].absorb(short)
            gone.add(id(short))
    return [cluster for cluster in clusters if id(cluster) not in gone]


def _is_initials(short: _Cluster, long: _Cluster) -> bool:
    acronym = short.longest
    if not is_acronym(acronym):
        return False
    return any(acronym.removesuffix("s") in initials(name) for name in long.names if len(name.split()) > 1)


def _is_short_form(short: _Cluster, long: _Cluster) -> bool:
    """A run of the long name's content words: head dropped, or cut behind; two words, or the first one of a Latin name.

    المدن القوية for شبكة المدن القوية; "Acme" for "Acme Robotics".
    """
    few, many = content_words(short.longest), content_words(long.longest)
    if not 0 < len(few) < len(many):
        return False
    if not any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1)):
        return False
    if len(few) >= 2:
        return True
    word = few[0]
    common = concepts(word) is not None
    return many[0] == word and not has_arabic(word) and len(many) <= 3 and len(word) > 2 and not common


def _is_translation(short: _Cluster, long: _Cluster) -> bool:
    """The same concepts in the other script, two at least; the shorter may lack the head.

    Strong Cities, شبكة المدن القوية.
    """
    first, second = _organisation_key(short.longest), _organisation_key(long.longest)
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = concepts(first), concepts(second)
    return one is not None and two is not None and len(one) >= 2 and one <= two


def _is_part_of_name(short: _Cluster, long: _Cluster) -> bool:
    """Surname, first name, or a form without middle names, of one longer name; the words in the same order."""
    few, many = person_words(short.longest), person_words(long.longest)
    few, many = tuple(map(bare, few)), tuple(map(bare, many))
    if not 0 < len(few) < len(many):
        return False
    if len(few) == 1:
        return few[0] in (many[-1], many[0])
    if few[0] != many[0]:
        return few == many[-len(few) :] and not _is_given(few[0])
    rest = iter(many)
    return all(word in rest for word in few)


def _is_given(word: str) -> bool:
    """A first name: راشد المزروعي is the father of خالد راشد المزروعي, not his surname."""
    return any(word in lexicon(language).index("given_names") for language in LANGUAGES)


def _is_spelling(short: _Cluster, long: _Cluster) -> bool:
    return spelled_alike(short.longest, long.longest)


def _is_transliteration(short: _Cluster, long: _Cluster) -> bool:
    """The same person in the other script: all skeletons equal; standing in one release is the second evidence."""
    first, second = short.longest, long.longest
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = skeleton(first), skeleton(second)
    return len(one) >= 2 and one == two


def _forms(cluster: _Cluster, language: str | None) -> tuple[str, ...]:
    """Every written form, the canonical one first: the fullest in the release's own script, then the most frequent."""
    counts = Counter(cluster.names)
    own = [name for name in counts if has_arabic(name) == (language == "ar")]
    full = [name for name in own if not is_acronym(name)] or [n for n in counts if not is_acronym(n)] or list(counts)
    words = person_key if cluster.kind == "person" else _organisation_key
    first = max(
        full, key=lambda name: (len(words(name).split()), f"ال{name}" not in counts, counts[name], -len(name), name)
    )
    others = (name for name in counts if name != first)
    rest = sorted(others, key=lambda name: (-counts[name], cluster.names.index(name)))
    return (first, *rest)


def _organisation(release: Release, cluster: _Cluster, mentions: Mentions) -> Entity:
    names = _forms(cluster, release.language)
    acronyms = Counter([*cluster.acronyms, *(name for name in cluster.names if is_acronym(name) and name != names[0])])
    acronym = acronyms.most_common(1)[0][0] if acronyms else None
    spans = tuple(sorted(set(cluster.spans)))
    domains = {_domain(contact.email.of(release.text)) for contact in mentions.contacts
               if contact.email and contact.organisation and contact.organisation in spans}  # fmt: skip
    return Entity("organisation", names[0], names, spans, acronym=acronym, domains=tuple(sorted(domains - _FREE_MAIL)))


def _placed(release: Release, organisations: Sequence[Entity]) -> list[Entity]:
    """With the country of state bodies that are named without it."""
    bare_bodies = [one for one in organisations if is_state_body(one.name) and not countries_in(one.name)]
    country = leading_country(release.text) if bare_bodies else None
    return [replace(one, country=country) if one in bare_bodies else one for one in organisations]


def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()


def _person(
    release: Release, cluster: _Cluster, mentions: Sequence[PersonMention], organisations: Sequence[Entity]
) -> Entity:
    """Title and affiliation are those of the first mention that has both, else of the first that has either."""
    names = _forms(cluster, release.language)
    spans = tuple(sorted(set(cluster.spans)))
    own = [mention for mention in mentions if mention.span in cluster.spans]
    best = next((m for m in own if m.title and m.affiliation), None) or next((m for m in own if m.title), None)
    attached = best if best is not None and best.affiliation else next((m for m in own if m.affiliation), None)
    organisation = None
    if attached is not None and attached.affiliation is not None:
        at = entity_at(organisations, attached.affiliation)
        organisation = organisations[at].name if at is not None else _name_at(release, attached.affiliation)
    return replace(
        Entity("person", names[0], names, spans),
        title=_name_at(release, best.title) if best is not None and best.title else None,
        organisation=organisation,
        gender=next((m.gender for m in own if m.gender), None),
    )
