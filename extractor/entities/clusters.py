"""Which names of one release mean one: clusters of mentions, joined step by step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.entities.names import (
    bare,
    concept_kinds,
    concepts,
    concepts_of,
    content_words,
    initials,
    is_acronym,
    key_of,
    person_words,
    skeleton,
    spelled_alike,
    words_of,
)
from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.release.release import Release
from extractor.text import Span, fold_term, has_arabic

# ل and the article are written لل: للأمم المتحدة is ل + الأمم المتحدة.
_SWALLOWED_ARTICLE = re.compile(r"(?<!\w)[وف]?لل$")
_OPENING = re.compile(r" ?\(")
_LEAST_BRAND = 3  # behind شركة, منصة: رفيد
_LEAST_ARABIC = 5  # letters of an Arabic word that may stand for a whole name: غرينفيلد


@dataclass(slots=True)
class Cluster:
    """Names that mean one entity, while they are being joined."""

    kind: str
    names: list[str]
    spans: list[Span]
    acronyms: list[str] = field(default_factory=list)

    def absorb(self, other: Cluster) -> None:
        """Take the names and places of another."""
        self.names.extend(other.names)
        self.spans.extend(other.spans)
        self.acronyms.extend(other.acronyms)

    @property
    def longest(self) -> str:
        """The fullest name."""
        return max(self.names, key=lambda name: (len(content_words(name)), len(name)))


def name_at(release: Release, span: Span) -> str:
    """The words of a place on one line; after لل, which swallows the alef of the article, with the article restored."""
    name = " ".join(span.of(release.text).split())
    return "ال" + name if _SWALLOWED_ARTICLE.search(release.text[max(0, span.start - 4) : span.start]) else name


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
    for mention in mentions:
        named = next((cluster for cluster in clusters if mention.refers in cluster.spans), None)
        if named is not None:
            named.spans.append(mention.span)
    clusters = _join_defined(release, clusters, mentions)
    for fits in (_is_initials, _is_same_office, _is_beginning, _is_short_form, _is_translation):
        clusters = _join_unique(clusters, fits)
    return clusters


def _join_defined(release: Release, clusters: list[Cluster], mentions: Sequence[OrganisationMention]) -> list[Cluster]:
    """Full name and the acronym in brackets beside it, in either order, across scripts too."""
    for mention in mentions:
        if mention.acronym is None:
            continue
        acronym = name_at(release, mention.acronym)
        full = next((c for c in clusters if mention.span in c.spans), None)
        short = next((c for c in clusters if key_of("organisation", acronym) in map(_organisation_key, c.names)), None)
        if full is None:
            continue
        full.acronyms.append(acronym)
        if short is not None and short is not full:
            full.absorb(short)
            clusters = [cluster for cluster in clusters if cluster is not short]
    return _join_bracketed(release, clusters)


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


def _organisation_key(name: str) -> str:
    return key_of("organisation", name)


def person_clusters(release: Release, mentions: Sequence[PersonMention]) -> list[Cluster]:
    """The people of a release: parts of one longer name, spellings, transliterations."""
    clusters = _first_clusters(release, "person", (mention.span for mention in mentions))
    clusters = _shared_out(clusters, {mention.span: mention.gender for mention in mentions if mention.gender})
    for fits in (_is_part_of_name, _is_spelling, _is_transliteration):
        clusters = _join_unique(clusters, fits)
    return clusters


def _shared_out(clusters: list[Cluster], genders: Mapping[Span, str]) -> list[Cluster]:
    """One name of several people, mention by mention, to the only one of that gender: Ms. Hassan is Laila Hassan."""
    for short in [cluster for cluster in clusters if len(person_words(cluster.longest)) == 1]:
        longer = [long for long in clusters if long is not short and long.spans and _is_part_of_name(short, long)]
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


def _join_unique(clusters: list[Cluster], fits: Callable[[Cluster, Cluster], bool]) -> list[Cluster]:
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


def _is_initials(short: Cluster, long: Cluster) -> bool:
    acronym = short.longest
    if not is_acronym(acronym):
        return False
    return any(acronym.removesuffix("s") in initials(name) for name in long.names if len(name.split()) > 1)


def _is_same_office(short: Cluster, long: Cluster) -> bool:
    """One office or ministry with its noun first and last, the longer with its place: Department of Justice, Justice
    Department; Office of the Northland Attorney General, Attorney General's Office.
    """
    few, many = (_office_words(one.longest) for one in (short, long))
    if few is None or many is None or few[0] != many[0] or few[1] == many[1]:
        return False
    rest = many[2] - few[2]
    placed = all(concept_kinds().get("".join(concepts_of(word)[:1])) in (None, "place", "country") for word in rest)
    return bool(few[2]) and few[2] <= many[2] and len(rest) <= len(few[2]) and placed


def _office_words(name: str) -> tuple[str, bool, frozenset[str]] | None:
    """The noun of an office or ministry, whether it stands first, and the other words that tell something; None."""
    words = [word for word in words_of(name) if word not in grammar_words("en", "article")]
    while len(words) > 2 and words[0] in grammar_words("en", "nation"):
        words.pop(0)
    nouns = grammar_words("en", "bureau") | grammar_words("en", "ministry")
    first = len(words) > 2 and words[0] in nouns and words[1] in grammar_words("en", "of")
    if not first and not (len(words) > 1 and words[-1] in nouns):
        return None
    noun, others = (words[0], words[2:]) if first else (words[-1], words[:-1])
    return noun, first, frozenset(others) - grammar_words("en", "of") - grammar_words("en", "nation")


def _is_short_form(short: Cluster, long: Cluster) -> bool:
    """A run of the long name's content words: head dropped, or cut behind; two words, or the first if it is a name.

    المدن القوية for شبكة المدن القوية; "Acme" for "Acme Robotics".
    """
    few, many = content_words(short.longest), content_words(long.longest)
    if not 0 < len(few) < len(many):
        return False
    if _is_mission(long.longest) or _is_other_house(short, long, many[len(few) :]):
        return False
    if not any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1)):
        return False
    if len(few) >= 2:
        return True
    word = few[0]
    least = _LEAST_BRAND if fold_term(long.longest.split()[0]) in grammar_words("ar", "droppable") else _LEAST_ARABIC
    common = concepts(word) is not None or (has_arabic(word) and (len(word) < least or _is_given(word)))
    headed = len(many) == 2 and many[1] == word and has_arabic(word) and _is_head(many[0])
    return (many[0] == word or headed) and len(many) <= 3 and len(word) > 2 and not common


def _is_beginning(short: Cluster, long: Cluster) -> bool:
    """A short form that the long name begins with: Otley General is the hospital, not its Friends."""
    few, many = content_words(short.longest), content_words(long.longest)
    return len(few) > 1 and many[: len(few)] == few and _is_short_form(short, long)


def _is_other_house(short: Cluster, long: Cluster, more: Sequence[str]) -> bool:
    """True for a firm in full beside a body with its name: Acme Seeds Limited is no Acme Seeds Foundation."""
    facts = organisation_facts("en")

    def is_firm(name: str) -> bool:
        return fold_term(name).split(" ")[-1] in facts.legal

    told = any(facts.heads.get(word) == "strong" for word in more)
    return told and all(map(is_firm, short.names)) and not any(map(is_firm, long.names))


def _is_mission(name: str) -> bool:
    """True for a mission, embassy or delegation, which bears the name of who sends it: بعثة الاتحاد الأوروبي."""
    first = fold_term(name.split()[0])
    return any(first in grammar_words(language, "sent") for language in LANGUAGES)


def _is_head(word: str) -> bool:
    """True for وكالة in وكالة الأونروا."""
    return concept_kinds().get("".join(concepts_of(word)[:1])) == "head"


def _is_translation(short: Cluster, long: Cluster) -> bool:
    """The same concepts in the other script, two at least; the shorter may lack the head.

    Strong Cities, شبكة المدن القوية.
    """
    first, second = _organisation_key(short.longest), _organisation_key(long.longest)
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = concepts(first), concepts(second)
    return one is not None and two is not None and len(one) >= 2 and one <= two


def _is_part_of_name(short: Cluster, long: Cluster) -> bool:
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


def _is_spelling(short: Cluster, long: Cluster) -> bool:
    return spelled_alike(short.longest, long.longest)


def _is_transliteration(short: Cluster, long: Cluster) -> bool:
    """The same person in the other script: all skeletons equal; standing in one release is the second evidence."""
    first, second = short.longest, long.longest
    if has_arabic(first) == has_arabic(second):
        return False
    one, two = skeleton(first), skeleton(second)
    return len(one) >= 2 and one == two
