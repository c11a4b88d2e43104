"""An organisation's part in its release: issuer, partner, or merely mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractor.entities.entity import Entity
from extractor.entities.imprint import Imprint, imprint_of
from extractor.entities.names import organisation_key
from extractor.entities.offices import wires
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.mentions.mention import SITE, Mentions
from extractor.release.release import Release
from extractor.text import Span, fold

# What speaks for the issuer. An "About", a contact, the site's own name, the announcing verb beside it, or heading the
# lead each suffice; standing in the headline, being quoted and being named most suffice two by two.
_ABOUT, _SITE, _ANNOUNCES, _CONTACT = 4.0, 7.5, 4.0, 3.0
_SIGNED = 4.0
_HOSTS = 3.0
_HEADS_TITLE, _IN_TITLE, _HEADS_LEAD, _SPEAKS, _LEADS, _SAYS = 1.0, 0.5, 3.0, 1.0, 1.0, 3.0
_PER_MENTION, _MOST_MENTIONS = 0.05, 10
_ENOUGH = 2.0
_OFTEN, _LEAD_BY = 3, 1.5  # mentions that make a name the release's own: so many, and so many times the next one's
_LEAD_WORDS = 6  # a first paragraph of fewer words is a date or a place
_HEAD = 12  # code points before it, at most, for a name that stands first: a verb, an article
_SIGNATURE = 120  # code points before a name that may hold "Issued by" and the line of an office
_REACH = 30  # code points between the name and its announcing verb: "today", اليوم الاثنين


@dataclass(frozen=True, slots=True)
class _Signs:
    """What the release says, once for all its organisations."""

    release: Release
    titles: tuple[Span, ...]
    lead: Span | None
    abouts: frozenset[str]
    imprint: Imprint
    own: int | None
    contacts: frozenset[Span]
    affiliations: frozenset[Span]


def with_roles(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> list[Entity]:
    """The organisations with ``role``: one issuer at most, none where only passing mentions speak for it.

    One that the page's own lines alone name is left out where it is not the issuer.
    """
    if not organisations:
        return []
    signs = _signs(release, organisations, mentions)
    sites = {mention.span for mention in mentions.organisations if mention.rule == SITE}
    outside = [sites.issuperset(entity.mentions) for entity in organisations]
    scores = [_score(signs, entity) for entity in organisations]
    issuer = _best(organisations, scores, outside)
    partnered = _has_partner_cue(signs)
    return [
        replace(entity, role=_role(signs, entity, is_issuer=index == issuer, partnered=partnered))
        for index, entity in enumerate(organisations)
        if index == issuer or not outside[index]
    ]


def _best(organisations: Sequence[Entity], scores: Sequence[float], outside: Sequence[bool]) -> int | None:
    """Index of the one with most signs; a news agency, which tells of others, and one that the text does not name
    (``outside``) only where nobody else has enough."""
    enough = [index for index, score in enumerate(scores) if score >= _ENOUGH]
    rank = {index: (not wires(organisations[index]), not outside[index], scores[index]) for index in enough}
    return max(enough, key=lambda index: (*rank[index], -organisations[index].mentions[0].start), default=None)


def _signs(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> _Signs:
    bodies = [block for block in release.labelled("body") if len(block.span.of(release.text).split()) >= _LEAD_WORDS]
    return _Signs(
        release=release,
        titles=tuple(block.span for block in release.labelled("title")),
        lead=bodies[0].span if bodies else None,
        abouts=frozenset(organisation_key(block.about) for block in release.labelled("about") if block.about),
        imprint=imprint_of(release),
        own=_named_most(organisations),
        contacts=frozenset(contact.organisation for contact in mentions.contacts if contact.organisation),
        affiliations=frozenset(person.affiliation for person in mentions.people if person.affiliation),
    )


def _role(signs: _Signs, entity: Entity, *, is_issuer: bool, partnered: bool) -> str:
    if is_issuer:
        return "issuer"
    if _keys(entity) & signs.abouts or (partnered and _inside(entity, signs.titles)):
        return "partner"
    return "mentioned"


def _score(signs: _Signs, entity: Entity) -> float:
    keys = _keys(entity)
    places = frozenset(entity.mentions)
    score = _PER_MENTION * min(len(places), _MOST_MENTIONS)
    score += _ABOUT if keys & signs.abouts else 0
    score += _SITE * signs.imprint.share(entity)
    score += _CONTACT if places & signs.contacts else 0
    score += _SPEAKS if places & signs.affiliations else 0
    score += _LEADS if entity.mentions[0].start == signs.own else 0
    score += _IN_TITLE if _inside(entity, signs.titles) else 0
    score += _HEADS_TITLE if any(_heads(entity, title) for title in signs.titles) else 0
    score += _SIGNED if _signed(signs, entity) else 0
    if signs.lead is not None:
        acting = _heads(entity, signs.lead) or _acts_through_staff(signs, entity, signs.lead)
        score += _HEADS_LEAD if acting else 0
        score += _HOSTS if _hosts(signs, entity, signs.lead) else 0
        score += _ANNOUNCES if _announces(signs, entity, signs.lead) else 0
        score += _SAYS if _says(signs, entity, signs.lead) else 0
    return score


def _named_most(organisations: Sequence[Entity]) -> int | None:
    """Where the organisation that is named far more often than any other first stands; None: no such."""
    ranked = sorted(organisations, key=lambda entity: -len(entity.mentions))
    counts = [len(entity.mentions) for entity in ranked[:2]] + [0]
    return ranked[0].mentions[0].start if counts[0] >= max(_OFTEN, _LEAD_BY * counts[1]) else None


def _keys(entity: Entity) -> frozenset[str]:
    return frozenset(organisation_key(name) for name in entity.names)


def _heads(entity: Entity, block: Span) -> bool:
    """True where it stands first in the block, but for a verb or an article."""
    return any(block.contains(mention) and mention.start - block.start <= _HEAD for mention in entity.mentions)


def _acts_through_staff(signs: _Signs, entity: Entity, lead: Span) -> bool:
    """Behind the lead's verb and the Arabic noun of its staff: باشرت ملاكات الشركة, افتتحت رئاسة المحكمة."""
    text = signs.release.text
    before = (fold(text[lead.start : mention.start]).text for mention in entity.mentions if lead.contains(mention))
    return any(_staff().fullmatch(words) for words in before)


def _announces(signs: _Signs, entity: Entity, lead: Span) -> bool:
    """An announcing verb right after the name (English), right before it (Arabic)."""
    text = signs.release.text
    for mention in entity.mentions:
        if lead.contains(mention):
            after = fold(text[mention.end : min(lead.end, mention.end + _REACH)]).text
            before = fold(text[max(lead.start, mention.start - _REACH) : mention.start]).text
            if _after_cues().match(after) or _before_cues().search(before):
                return True
    return False


def _hosts(signs: _Signs, entity: Entity, lead: Span) -> bool:
    """Right behind a verb of holding with a pronoun: اجتماع عقدته المنظمة, ورشة نظمتها الجامعة."""
    text = signs.release.text
    places = (mention for mention in entity.mentions if lead.contains(mention))
    before = (fold(text[max(lead.start, mention.start - _REACH) : mention.start]).text for mention in places)
    return any(_hosting().search(words) for words in before)


def _signed(signs: _Signs, entity: Entity) -> bool:
    """Behind "Issued by" at the beginning of a line, an office of its own on a line between."""
    text = signs.release.text
    lines = (fold(text[max(0, mention.start - _SIGNATURE) : mention.start]).text for mention in entity.mentions)
    return any(_signature().search(line) for line in lines)


def _says(signs: _Signs, entity: Entity, lead: Span) -> bool:
    """The source of the whole lead: "…, the Lake Commission said." """
    text = signs.release.text
    ends = (fold(text[mention.end : lead.end]).text for mention in entity.mentions if lead.contains(mention))
    return any(_saying().fullmatch(end.strip()) for end in ends)


def _inside(entity: Entity, spans: Iterable[Span]) -> bool:
    return any(span.contains(mention) for span in spans for mention in entity.mentions)


def _has_partner_cue(signs: _Signs) -> bool:
    spans = [*signs.titles, *([signs.lead] if signs.lead else [])]
    return any(_partner_cues().search(fold(span.of(signs.release.text)).text) for span in spans)


@lru_cache(maxsize=1)
def _after_cues() -> re.Pattern[str]:
    # Brackets, an adverb or an apposition without a stop may stand between: Acme (ACM) today announced.
    return re.compile(rf"[^.;:]{{0,20}}?\b{alternation(lexicon('en').terms('announce_cues', place='after'))}\b")


@lru_cache(maxsize=1)
def _staff() -> re.Pattern[str]:
    return re.compile(rf"\w+ {alternation(lexicon('ar').terms('announce_cues', place='staff'))} \w?")


@lru_cache(maxsize=1)
def _hosting() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(lexicon('ar').terms('announce_cues', place='host'))}\s+\w?$")


@lru_cache(maxsize=1)
def _signature() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("announce_cues", place="signed")]
    return re.compile(rf"(?:^|\n)\W*{alternation(terms)}\s*:?\s*(?:[^\n]*\n\s*)?(?:the )?$")


@lru_cache(maxsize=1)
def _saying() -> re.Pattern[str]:
    # A day may stand behind the verb: said on Monday.
    return re.compile(rf"{alternation(lexicon('en').terms('cues', role='verb'))}(?: \w+){{0,3}}\.")


@lru_cache(maxsize=1)
def _before_cues() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[وف]?{alternation(lexicon('ar').terms('announce_cues', place='before'))}\s+\w{{0,2}}$")


@lru_cache(maxsize=1)
def _partner_cues() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("partner_cues")]
    return re.compile(rf"(?<!\w)(?:و|ل|ب)?(?:ال)?{alternation(terms)}(?!\w)")
