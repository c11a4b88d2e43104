"""The same one here? Mentions of one release → its organisations and people.

Two names are one entity when their keys are equal, when the release defines one as the other's acronym, or when
one is a short form that fits a single longer name (surname, dropped head noun, initials, translation).  Where two
longer names fit, the short form stays apart: uncertain is not joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extractor.entities.clusters import Cluster, name_at, organisation_clusters, person_clusters
from extractor.entities.country import countries_in, is_state_body, leading_country
from extractor.entities.employers import Employers, is_part
from extractor.entities.entity import Entity
from extractor.entities.names import (
    is_acronym,
    organisation_key,
    person_key,
)
from extractor.entities.roles import with_roles
from extractor.mentions.mention import Mentions, PersonMention
from extractor.mentions.naming.facts import grammar_words
from extractor.reading.reading import Reading
from extractor.release.release import Release
from extractor.text import Span, fold_term, has_arabic

_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))
_MOST_OF_A_PLACE = 0.6
_FREE_MAIL = frozenset({"gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "live.com", "aol.com"})


def resolve(reading: Reading, mentions: Mentions) -> tuple[Entity, ...]:
    """The entities of a release, organisations first, each kind in order of first mention."""
    release = reading.release
    organisations = organisation_clusters(release, mentions.organisations)
    people = person_clusters(release, mentions.people)
    named = _placed(release, [_organisation(release, cluster, mentions) for cluster in organisations])
    played = with_roles(release, named, mentions)
    employers = Employers(reading, played)
    return (*played, *(_person(release, cluster, mentions.people, played, employers) for cluster in people))


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


def _forms(cluster: Cluster, language: str | None) -> tuple[str, ...]:
    """Every written form, the canonical one first: the fullest in the release's own script, then the most frequent."""
    counts = Counter(cluster.names)
    own = [name for name in counts if has_arabic(name) == (language == "ar")]
    full = [name for name in own if not is_acronym(name)] or [n for n in counts if not is_acronym(n)] or list(counts)
    words = person_key if cluster.kind == "person" else organisation_key
    whole = [name for name in full if not _is_torn(name)] or full
    first = max(
        whole, key=lambda name: (len(words(name).split()), f"ال{name}" not in counts, counts[name], -len(name), name)
    )
    others = (name for name in counts if name != first)
    rest = sorted(others, key=lambda name: (-counts[name], cluster.names.index(name)))
    return (first, *rest)


def _is_torn(name: str) -> bool:
    """True for a name with one mark of a pair: حزب فوكس” اليميني."""
    return any(name.count(opening) != name.count(closing) for opening, closing in _PAIRS)


def _organisation(release: Release, cluster: Cluster, mentions: Mentions) -> Entity:
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


def _titled(release: Release, mentions: Sequence[PersonMention]) -> PersonMention | None:
    """The first mention with a title that is more than a rank (Sen., اللواء), else the first with any.

    A title that is shared (Senators Lee and Fox) gives way to the person's own.
    """
    titled = [mention for mention in mentions if mention.title]
    titled = [mention for mention in titled if not _is_rank(release, mention)] or titled
    own = {mention.title.of(release.text).casefold(): mention for mention in reversed(titled) if mention.title}
    first = titled[0] if titled else None
    shared = first.title.of(release.text).casefold() if first is not None and first.title else ""
    return own.get(shared.removesuffix("s"), first)


def _without_shared(mentions: list[PersonMention]) -> list[PersonMention]:
    """The mentions; where one has a title of the person's own, without those that share theirs (أعضاء المجلس)."""
    own = [mention for mention in mentions if not mention.rule.endswith("title shared")]
    return own if any(mention.title for mention in own) else mentions


def _is_rank(release: Release, mention: PersonMention) -> bool:
    title = "" if mention.title is None else fold_term(mention.title.of(release.text))
    return title.rstrip(".") in grammar_words("en", "office") | grammar_words("ar", "rank")


def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()


def _person(
    release: Release,
    cluster: Cluster,
    mentions: Sequence[PersonMention],
    organisations: Sequence[Entity],
    employers: Employers,
) -> Entity:
    """Title and affiliation are those of the first mention that has both, else of the first that has either."""
    names = _forms(cluster, release.language)
    spans = tuple(sorted(set(cluster.spans)))
    own = _without_shared([mention for mention in mentions if mention.span in cluster.spans])
    best = next((m for m in own if m.title and m.affiliation), None) or _titled(release, own)
    attached = best if best is not None and best.affiliation else next((m for m in own if m.affiliation), None)
    organisation = None
    if attached is not None and attached.affiliation is not None:
        at = entity_at(organisations, attached.affiliation)
        organisation = organisations[at].name if at is not None else name_at(release, attached.affiliation)
    if organisation is None or is_part(organisation, organisations):
        titled = [best, *(mention for mention in own if mention.title and mention is not best)] if best else []
        implied = next((found for one in titled if one is not None and (found := employers.of(one))), None)
        organisation = implied.name if implied is not None else organisation
    return replace(
        Entity("person", names[0], names, spans),
        title=name_at(release, best.title) if best is not None and best.title else None,
        organisation=organisation,
        gender=next((m.gender for m in own if m.gender), None),
    )
