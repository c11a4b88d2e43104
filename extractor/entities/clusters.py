"""Which names of one release mean one: clusters of mentions, joined step by step."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import pairwise

from extractor.entities.articles import hides_article
from extractor.entities.cluster import Cluster
from extractor.entities.likeness import OF_ORGANISATIONS, PART_OF_NAME, TRANSLITERATION, Likeness
from extractor.entities.names import is_acronym, key_of, organisation_key, person_words
from extractor.entities.nicknames import NICKNAME
from extractor.entities.office_letters import OFFICE_LETTERS
from extractor.entities.spellings import spelled_likeness
from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.release.release import Release
from extractor.text import Span, fold_term, has_arabic

_OPENING = re.compile(r" ?\(")
_AND = re.compile(r" (?:و|and (?:the )?)")
_SENTENCE_END = re.compile(r"[;!?\n]|\. [A-Z]")
_LONGEST_BRACKET = 80  # letters
_LONGEST_OWNED = 100  # letters between a house and its owner
_OWNED_WORDS = 12


def name_at(release: Release, span: Span) -> str:
    """The words of a place on one line; with the article that ل before it has swallowed."""
    name = " ".join(span.of(release.text).split())
    return "ال" + name if hides_article(release.text[max(0, span.start - 4) : span.start], name) else name


def _first_clusters(release: Release, kind: str, spans: Iterable[Span]) -> list[Cluster]:
    """One cluster a key, in order of the first mention."""
    clusters: dict[str, Cluster] = {}
    for span in spans:
        name = name_at(release, span)
        key = key_of(kind, name)
        if not key:
            continue
        cluster = clusters.setdefault(key, Cluster(kind, [], []))
        cluster.names.append(name)
        cluster.spans.append(span)
    return list(clusters.values())


def organisation_clusters(release: Release, mentions: Sequence[OrganisationMention]) -> list[Cluster]:
    """The organisations of a release: keys, definitions beside a name, initials, short forms, translations."""
    clusters = _first_clusters(release, "organisation", (one.span for one in mentions if one.refers is None))
    by_place = {span: cluster for cluster in reversed(clusters) for span in cluster.spans}
    for mention in mentions:
        named = by_place.get(mention.refers) if mention.refers is not None else None
        if named is not None:
            named.spans.append(mention.span)
            by_place.setdefault(mention.span, named)
    clusters = _join_defined(release, clusters, mentions)
    apart = _named_together(release, clusters)
    for likeness in (OFFICE_LETTERS, *OF_ORGANISATIONS):
        clusters = _join_unique(clusters, likeness, apart)
    return clusters


def _named_together(release: Release, clusters: Sequence[Cluster]) -> frozenset[frozenset[int]]:
    """Pairs of clusters (their ids) that "and" joins somewhere, so that they are two (مجموعة زين وشركة زين الأردن), or
    of which one owns the other: Harwick Northern Water, a subsidiary of Northern Water."""
    places = sorted((span.start, span.end, id(cluster)) for cluster in clusters for span in cluster.spans)
    written = {id(cluster): len(set(cluster.names)) for cluster in clusters}
    return frozenset(
        frozenset((first, second))
        for (_, end, first), (start, _, second) in pairwise(places)
        if first != second
        and (
            _AND.fullmatch(release.text, end, max(end, start))
            or (written[second] == 1 and _is_owned_by(release.text[end : min(start, end + _LONGEST_OWNED)]))
        )
    )


def _is_owned_by(between: str) -> bool:
    """True for what parts a house from its owner, in one sentence: ", a wholly owned subsidiary of"."""
    *before, firm, of = ("", "", *fold_term(between).removesuffix(" the").split())
    owned = of == "of" and firm in grammar_words("en", "owned_firm")
    return owned and len(before) <= _OWNED_WORDS and _SENTENCE_END.search(between) is None


def _join_defined(release: Release, clusters: list[Cluster], mentions: Sequence[OrganisationMention]) -> list[Cluster]:
    """Full name and the acronym, or other name, defined right beside it, in either order, across scripts too."""
    order = {id(cluster): number for number, cluster in enumerate(clusters)}
    holding: dict[Span | str, Cluster] = {}
    for cluster in clusters:
        _hold(holding, order, cluster, cluster)
    gone: set[int] = set()
    for mention in mentions:
        for place in filter(None, (mention.acronym, mention.other)):
            full = holding.get(mention.span)
            if full is None:
                continue
            other = name_at(release, place)
            if place == mention.acronym or is_acronym(other):
                full.acronyms.append(other)
            short = holding.get(organisation_key(other))
            if short is not None and short is not full:
                (full.absorb_called if place == mention.other else full.absorb)(short)
                gone.add(id(short))
                _hold(holding, order, short, full)
    clusters = [cluster for cluster in clusters if id(cluster) not in gone]
    return _join_bracketed(release, clusters)


def _hold(holding: dict[Span | str, Cluster], order: Mapping[int, int], cluster: Cluster, owner: Cluster) -> None:
    """Notes who has the places and keys of a cluster: its owner, or another that has them too and stands before."""
    held: list[Span | str] = [*cluster.spans, *map(organisation_key, cluster.names)]
    for one in held:
        known = holding.get(one, owner)
        holding[one] = owner if known is cluster or order[id(owner)] < order[id(known)] else known


def _join_bracketed(release: Release, clusters: list[Cluster]) -> list[Cluster]:
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


def person_clusters(release: Release, mentions: Sequence[PersonMention]) -> list[Cluster]:
    """The people of a release: parts of one longer name, familiar forms, spellings, transliterations."""
    clusters = _first_clusters(release, "person", (mention.span for mention in mentions))
    clusters = _shared_out(clusters, {mention.span: mention.gender for mention in mentions if mention.gender})
    clusters = _join_unique(clusters, PART_OF_NAME)
    clusters = _join_unique(clusters, NICKNAME, _named_together(release, clusters))
    clusters = _join_unique(clusters, spelled_likeness(clusters))
    clusters = _join_unique(clusters, TRANSLITERATION)
    clusters = _join_unique(clusters, PART_OF_NAME)  # Lee, of Bill Lee and William Lee, who are one by now
    return _join_other_script(release, _join_called(clusters, mentions))


def _join_called(clusters: list[Cluster], mentions: Sequence[PersonMention]) -> list[Cluster]:
    """A person and the other name told right behind: Stephanie Harwick, known as Stormy Vale."""
    by_place = {span: cluster for cluster in clusters for span in cluster.spans}
    for mention in mentions:
        full, other = by_place.get(mention.span), by_place.get(mention.other) if mention.other is not None else None
        if full is None or other is None or other is full:
            continue
        by_place |= dict.fromkeys(other.spans, full)
        full.absorb_called(other)
        clusters = [cluster for cluster in clusters if cluster is not other]
    return clusters


def _join_other_script(release: Release, clusters: list[Cluster]) -> list[Cluster]:
    """A person and the name in the other script that fills the brackets right behind, honorifics aside: سامر الخطيب
    (Dr. Samer Al Khatib)."""
    ends = {span.end: (cluster, span) for cluster in clusters for span in cluster.spans}
    gone: set[int] = set()
    for cluster in clusters:
        for span in tuple(cluster.spans):
            opening = _OPENING.match(release.text, span.end)
            closing = release.text.find(")", opening.end(), opening.end() + _LONGEST_BRACKET) if opening else -1
            other, named = ends.get(closing, (cluster, span))
            if opening is None or other is cluster or not gone.isdisjoint((id(other), id(cluster))):
                continue
            ahead = [fold_term(word).rstrip(".") for word in release.text[opening.end() : named.start].split()]
            scripts = has_arabic(span.of(release.text)) != has_arabic(named.of(release.text))
            if scripts and all(any(word in person_facts(one).honorifics for one in LANGUAGES) for word in ahead):
                cluster.absorb(other)
                gone.add(id(other))
    return [cluster for cluster in clusters if id(cluster) not in gone]


def _shared_out(clusters: list[Cluster], genders: Mapping[Span, str]) -> list[Cluster]:
    """One name of several people, mention by mention, to the only one of that gender: Ms. Hassan is Laila Hassan."""
    index = _Index(clusters, PART_OF_NAME)
    for short in [cluster for cluster in clusters if len(person_words(cluster.longest)) == 1]:
        longer = [long for long in index.near(short) if long.spans and PART_OF_NAME.fits(short, long)]
        if len(longer) < 2:
            continue
        for name, span in list(zip(short.names, short.spans, strict=True)):
            told = genders.get(span)
            fitting = [long for long in longer if told and _gender_of(long, genders) == told]
            if len(fitting) == 1:
                short.names.remove(name)
                short.spans.remove(span)
                fitting[0].names.append(name)
                fitting[0].spans.append(span)
    return [cluster for cluster in clusters if cluster.spans]


def _gender_of(cluster: Cluster, genders: Mapping[Span, str]) -> str | None:
    """What titles and honorifics tell, else the first name."""
    told = next((genders[span] for span in cluster.spans if span in genders), None)
    first = (person_words(cluster.longest) or ("",))[0]
    facts = (fact for language in LANGUAGES for fact in lexicon(language).facts("given_names") if fact.folded == first)
    return told or next((fact["gender"] for fact in facts if fact["gender"]), None)


def _join_unique(
    clusters: list[Cluster], likeness: Likeness, apart: frozenset[frozenset[int]] = frozenset()
) -> list[Cluster]:
    """Join each cluster to the single other one that it fits (short, long); none or several, or one of the pairs that
    are ``apart``: leave it.

    The longest first: once "Luz Frías" is "Luz María Frías", the surname fits one person only.
    """
    order = sorted(clusters, key=lambda cluster: -len(key_of(cluster.kind, cluster.longest)))
    index = _Index(clusters, likeness)
    for short in order:
        longer = [long for long in index.near(short) if likeness.fits(short, long)]
        if len(longer) == 1 and frozenset((id(short), id(longer[0]))) not in apart:
            longer[0].absorb(short)
            index.replace(short, longer[0])
    return [cluster for cluster in clusters if not index.is_gone(cluster)]


class _Index:
    """Clusters by the keys that they answer; those that others have absorbed are gone."""

    def __init__(self, clusters: Sequence[Cluster], likeness: Likeness) -> None:
        self._clusters = clusters
        self._likeness = likeness
        self._numbers = {id(cluster): number for number, cluster in enumerate(clusters)}
        self._gone: set[int] = set()
        self._answering: dict[Hashable, set[int]] = {}
        for cluster in clusters:
            self._add(cluster)

    def near(self, short: Cluster) -> list[Cluster]:
        """The other clusters that answer the rarest key that a short name asks for, in their order."""
        asked = [self._answers_to(key) for key in self._likeness.asks(short)]
        found = set().union(*min(asked, key=lambda some: sum(map(len, some)), default=()))
        own = self._numbers[id(short)]
        return [self._clusters[number] for number in sorted(found - self._gone) if number != own]

    def _answers_to(self, key: Hashable) -> list[set[int]]:
        """The clusters that answer a key, those of each key of a frozenset apart."""
        keys = key if isinstance(key, frozenset) else (key,)
        return [self._answering[one] for one in keys if one in self._answering]

    def replace(self, short: Cluster, long: Cluster) -> None:
        """The long name has absorbed the short one."""
        self._gone.add(self._numbers[id(short)])
        self._add(long)

    def is_gone(self, cluster: Cluster) -> bool:
        """True for one that another has absorbed."""
        return self._numbers[id(cluster)] in self._gone

    def _add(self, cluster: Cluster) -> None:
        for key in self._likeness.answers(cluster):
            self._answering.setdefault(key, set()).add(self._numbers[id(cluster)])
