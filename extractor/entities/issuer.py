"""Who issues a release: the organisation for which most speaks, by signs that are weighed.

Weights: ``models/issuer.csv``; what they were learnt from: ``training/cases.py``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.entities.accused import is_accused
from extractor.entities.entity import Entity
from extractor.entities.imprint import Imprint, imprint_of
from extractor.entities.names import organisation_keys
from extractor.entities.offices import wires
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.mentions.mention import SITE, Mentions
from extractor.mentions.naming.facts import person_facts
from extractor.mentions.naming.letters import holder_of_bureau
from extractor.models.choice import ISSUER, NOBODY, load_weights
from extractor.release.places import is_distributor
from extractor.release.release import Release
from extractor.text import Span, fold, fold_term, has_arabic

_MOST = 40  # organisations weighed, those of most signs first: hundreds of exhibitors would outweigh the issuer
_MOST_MENTIONS = 20  # beyond which more say no more
_LEAD_WORDS = 6  # a first paragraph of fewer words is a date or a place
_DATELINE = 60  # code points at most, where it is part of the paragraph
_HEAD = 12  # code points before it, at most, for a name that stands first: a verb, an article
_SIGNATURE = 120  # code points before a name that may hold "Issued by" and the line of an office
_REACH = 30  # code points between the name and its announcing verb: "today", اليوم الاثنين
_HOLDER = 50  # code points between an office and its verb: a name, "today"
_WORDS = 120  # code points, at most, of the verb and the staff that open a lead, or of the verb that ends it


_OWN = frozenset({"about", "contact", "signed", "announces", "hosts", "says"})
"""Signs that a release is the organisation's, and no story about it."""
_INNOCENT = _OWN - {"announces"} | {"heads lead"}
"""Signs that it is the organisation's though the headline tells that somebody sues it."""
_SPEAKING = (_OWN - {"hosts"}) | {"imprinted"}
"""Signs that an organisation of the text issues what another's site shows."""
_DISTRIBUTED = frozenset({"in title", "about", "contact"})
"""Signs that a wire tells of itself."""
_PLACES = frozenset({"mentions", "first", "first in lead", "in lead"})
"""Signs that it is told of: of 400 releases of testers that name their issuer one shows no other, of 36 of 120 news
articles that were thought to be issued by somebody all but four."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the release says, once for all. ``first``: where any organisation is named first; ``first_in_lead``."""

    release: Release
    titles: tuple[Span, ...]
    lead: Span | None
    abouts: frozenset[str]
    imprint: Imprint
    contacts: frozenset[Span]
    first: int
    first_in_lead: int | None


def find_issuer(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> int | None:
    """Index of the likeliest issuer; None: none is likely enough.

    One that the page's furniture alone names, and a news agency, which tells of others, only where nobody else is.
    A page of another site (a newspaper's, a wire's) must show that the release is the organisation's: of 26 that 170
    articles of the web were thought to be issued by, 24 were only what the article was about.
    """
    if not organisations:
        return None
    weights, rows = load_weights(ISSUER), issuer_signs(release, organisations, mentions)
    beside = outside(organisations, mentions)
    owner = _site_owner(rows, beside)
    if owner is not None:
        return owner
    own = [index for index, one in enumerate(organisations) if _may_issue(release, one, rows[index + 1])]
    likely = sorted(own, key=lambda index: (-len(rows[index + 1]), index))[:_MOST]
    own = [index for index in sorted(likely) if not wires(organisations[index])]
    for some in ([index for index in own if index not in beside], own, sorted(likely)):
        chosen = weights.choose([rows[0], *(rows[index + 1] for index in some)])
        if chosen is not None:
            return some[chosen - 1]
    return None


def _site_owner(rows: Sequence[Mapping[str, float]], beside: Collection[int]) -> int | None:
    """Index of the only body that the page's furniture names as the house whose site it is, where nobody in the text
    speaks for himself: a ministry's news of a company, a university's of its faculty; None: no such."""
    whole = [index for index in beside if "imprinted whole" in rows[index + 1]]
    told = any(not _SPEAKING.isdisjoint(row) for index, row in enumerate(rows[1:]) if index not in beside)
    return whole[0] if len(whole) == 1 and not told else None


def _may_issue(release: Release, entity: Entity, signs: Mapping[str, float]) -> bool:
    """False for a wire of others' releases, in whose headline and own part it is not named; where nothing but its place
    in the story and its mentions speak for the entity, or only its headline or lead, and the page's metadata name
    another house in the same script that is no wire of others' releases, or the headline or lead tells what is done to
    it as to an accused."""
    if signs.keys() <= _PLACES or (_DISTRIBUTED.isdisjoint(signs) and any(map(is_distributor, entity.names))):
        return False
    if _INNOCENT.isdisjoint(signs):
        lead, titles = lead_of(release), [block.span for block in release.labelled("title")]
        if is_accused(release.text, entity, [*titles, *([] if lead is None else [lead])]):
            return False
    site = release.site_name
    if site is None or is_distributor(site) or "imprinted" in signs or not _OWN.isdisjoint(signs):
        return True
    return all(has_arabic(name) != has_arabic(site) for name in entity.names)


def issuer_signs(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> list[dict[str, float]]:
    """The signs of "none of them", then what speaks for each organisation: sign → strength."""
    told = _told(release, organisations, mentions)
    rows = [_signs_of(told, entity) for entity in organisations]
    for index in outside(organisations, mentions):
        rows[index]["outside"] = 1.0
    return [{NOBODY + "always": 1.0}, *rows]


def outside(organisations: Sequence[Entity], mentions: Mentions) -> frozenset[int]:
    """Indices of those that the text does not name, but only the page's furniture."""
    sites = {mention.span for mention in mentions.organisations if mention.rule == SITE}
    return frozenset(index for index, one in enumerate(organisations) if sites.issuperset(one.mentions))


def lead_of(release: Release) -> Span | None:
    """The first paragraph that is more than a date or a place; None: there is none."""
    bodies = (block.span for block in release.labelled("body"))
    return next((span for span in bodies if len(span.of(release.text).split()) >= _LEAD_WORDS), None)


def about_keys(release: Release) -> frozenset[str]:
    """Keys of the names that "About" paragraphs tell of."""
    return organisation_keys(block.about for block in release.labelled("about") if block.about)


def _told(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> _Told:
    lead = lead_of(release)
    starts = [place.start for one in organisations for place in one.mentions]
    inside = (start for start in starts if lead is not None and lead.start <= start < lead.end)
    return _Told(
        release=release,
        titles=tuple(block.span for block in release.labelled("title")),
        lead=lead,
        abouts=about_keys(release),
        imprint=imprint_of(release),
        contacts=frozenset(contact.organisation for contact in mentions.contacts if contact.organisation),
        first=min(starts),
        first_in_lead=min(inside, default=None),
    )


def _signs_of(told: _Told, entity: Entity) -> dict[str, float]:
    """The signs that hold, with strength 1; mentions: the logarithm of their number and one; imprint: a share."""
    places = frozenset(entity.mentions)
    described = bool(organisation_keys(entity.names) & told.abouts)
    share = told.imprint.share(entity)
    holds = {
        "about": described,
        "only about": described and len(told.abouts) == 1,
        "contact": bool(places & told.contacts),
        "signed": _signed(told, entity),
        "imprinted": share > 0,
        "imprinted whole": share == 1,
        "in title": entity.stands_in(told.titles),
        "first": entity.mentions[0].start == told.first,
        "first in lead": any(place.start == told.first_in_lead for place in places),
    }
    if told.lead is not None:
        holds |= {
            "in lead": entity.stands_in((told.lead,)),
            "heads lead": _heads(entity, told.lead) or _acts_through_staff(told, entity, told.lead),
            "hosts": _hosts(told, entity, told.lead),
            "announces": _verbs_by(told.release, entity, told.lead)
            or _announces_through_holder(told, entity, told.lead),
            "says": _says(told, entity, told.lead),
        }
    signs = {sign: 1.0 for sign, held in holds.items() if held}
    signs["mentions"] = math.log1p(min(len(places), _MOST_MENTIONS))
    return signs | ({"imprint": share} if share else {})


def _heads(entity: Entity, block: Span) -> bool:
    """True where it stands first in the block, but for a verb or an article."""
    return any(block.contains(mention) and mention.start - block.start <= _HEAD for mention in entity.mentions)


def _acts_through_staff(told: _Told, entity: Entity, lead: Span) -> bool:
    """Behind the lead's verb and the Arabic noun of its staff: باشرت ملاكات الشركة, افتتحت رئاسة المحكمة."""
    text = told.release.text
    near = (one for one in entity.mentions if lead.contains(one) and one.start - lead.start <= _WORDS)
    return any(_staff().fullmatch(fold(text[lead.start : mention.start]).text) for mention in near)


def _announces_through_holder(told: _Told, entity: Entity, lead: Span) -> bool:
    """An announcing verb behind the holder of the office whose bureau the entity is: Attorney General Ann Lee today
    announced, of the Attorney General's Office."""
    holders = {holder for name in entity.names for holder in _holders(name)}
    said = fold(lead.of(told.release.text)).text if holders else ""
    return any(_holding(holder).search(said) for holder in holders)


def _holders(name: str) -> Iterator[str]:
    """The office of a bureau's holder, folded: secretary of state, of the Westland Secretary of State's Office."""
    parts, heads = holder_of_bureau(fold_term(name).split(" ")), person_facts("en").heads
    ends = (" ".join(parts[at:]) for at in range(len(parts)))
    office = next((end for end in ends if end in heads), None)
    if office is not None:
        yield office


@lru_cache(maxsize=64)
def _holding(holder: str) -> re.Pattern[str]:
    verbs = alternation(lexicon("en").terms("announce_cues", place="after"))
    return re.compile(rf"(?<!\w){re.escape(holder)}\s[^.;:]{{2,{_HOLDER}}}?\b{verbs}\b")


def _verbs_by(release: Release, entity: Entity, lead: Span) -> bool:
    text = release.text
    for mention in entity.mentions:
        if lead.contains(mention):
            after = fold(text[mention.end : min(lead.end, mention.end + _REACH)]).text.removeprefix(".")  # Acme Inc.
            before = fold(text[max(lead.start, mention.start - _REACH) : mention.start]).text
            if _after_cues().match(after) or _before_cues().search(before):
                return True
    return False


def announces_alone(release: Release, entity: Entity) -> bool:
    """True for the house that stands first in the lead, behind a dateline at most, an announcing verb by it."""
    lead = lead_of(release)
    if lead is None or not _verbs_by(release, entity, lead):
        return False
    return any(lead.contains(mention) and mention.start - lead.start <= _DATELINE for mention in entity.mentions)


def _hosts(told: _Told, entity: Entity, lead: Span) -> bool:
    """Right behind a verb of holding with a pronoun: اجتماع عقدته المنظمة, ورشة نظمتها الجامعة."""
    text = told.release.text
    places = (mention for mention in entity.mentions if lead.contains(mention))
    before = (fold(text[max(lead.start, mention.start - _REACH) : mention.start]).text for mention in places)
    return any(_hosting().search(words) for words in before)


def _signed(told: _Told, entity: Entity) -> bool:
    """Behind "Issued by" at the beginning of a line, an office of its own on a line between."""
    text = told.release.text
    lines = (fold(text[max(0, mention.start - _SIGNATURE) : mention.start]).text for mention in entity.mentions)
    return any(_signature().search(line) for line in lines)


def _says(told: _Told, entity: Entity, lead: Span) -> bool:
    """The source of the whole lead: "…, the Lake Commission said." """
    text = told.release.text
    near = (one for one in entity.mentions if lead.contains(one) and lead.end - one.end <= _WORDS)
    return any(_saying().fullmatch(fold(text[mention.end : lead.end]).text.strip()) for mention in near)


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
