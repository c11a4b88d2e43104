"""The people of one release: each with the title, and the organisation that words, office or context tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractor.entities.answering import Answering
from extractor.entities.arabic_houses import firm_of_nation
from extractor.entities.cluster import Cluster
from extractor.entities.clusters import name_at
from extractor.entities.companions import with_companions
from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.forms import forms_of
from extractor.entities.governing import Governed, governed, is_seat
from extractor.entities.ministries import ministry_of_field
from extractor.entities.offices import STATE, kinds_of_house
from extractor.entities.pointing import is_part
from extractor.entities.seconds import with_seconds
from extractor.languages import LANGUAGES
from extractor.mentions.mention import Mentions, PersonMention, Told
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import is_style
from extractor.release.release import Release
from extractor.text import Span, fold_term

_OPENING = 200  # code points before a name that may hold the beginning of its sentence
_STOP = re.compile(r"(\w*)[.!?][”\"’)]*\s+|\n")


def people_of(release: Release, clusters: Sequence[Cluster], mentions: Mentions, employers: Employers) -> list[Entity]:
    """An entity for each cluster of names, in their order.

    ``organisation_from`` says what tells the organisation: the words beside the name ("words"), the office ("office"),
    or, where no rule finds one, the context ("context"): the likeliest, which needs the others' organisations, or the
    issuer for whom somebody answers.
    """
    by_place = {mention.span: mention for mention in mentions.people}
    own = [[by_place[span] for span in sorted(set(cluster.spans))] for cluster in clusters]
    told = [_telling(release, some) for some in own]
    people = [
        _person(release, cluster, some, best, employers)
        for cluster, some, best in zip(clusters, own, told, strict=True)
    ]  # fmt: skip
    answering = Answering(release, mentions, employers.houses)
    people = _with_predecessors(list(_with_likely(release, people, told, employers, answering)), told)
    people = with_companions(employers.houses, _with_deputies(people, release.language), told)
    return with_seconds(employers.houses, people, told)


def telling_mention(release: Release, person: Entity, mentions: Mapping[Span, PersonMention]) -> PersonMention:
    """Of a person's mentions, by place, the one that bears title and affiliation; without either the first."""
    return _telling(release, [mentions[span] for span in person.mentions])


def _telling(release: Release, mentions: Sequence[PersonMention]) -> PersonMention:
    own = _without_shared(mentions)
    held = [mention for mention in own if mention.title and not _is_past(release, mention)]
    held = [mention for mention in held if not _is_of_school(release, mention)] or held
    both = next((mention for mention in held or own if mention.title and mention.affiliation), None)
    return both or _titled(release, own) or own[0]


def _person(
    release: Release, cluster: Cluster, mentions: Sequence[PersonMention], best: PersonMention, employers: Employers
) -> Entity:
    """Title and affiliation are those of the first mention that has both, else of the first that has either."""
    names = forms_of(cluster, release.language)
    own = _without_shared(mentions)
    now = [mention for mention in own if not _is_past(release, mention)]
    now = [mention for mention in now if mention is best or not _is_of_school(release, mention)]
    affiliation = best.affiliation or next((mention.affiliation for mention in now if mention.affiliation), None)
    if affiliation is not None and is_seat(employers.houses, best, affiliation):
        affiliation = None
    place = governed(release, employers.houses, best)
    if affiliation is not None and affiliation.start > best.span.end and place is not None and not place.national:
        affiliation = None  # Northland Mayor Ann Lee at the Conference of Mayors
    organisation = None if affiliation is None else _named_at(release, affiliation, employers)
    told = None if organisation is None else "words"
    place = place if organisation is None else None
    board = organisation is not None and fold_term(organisation) in grammar_words("ar", "board_called")
    if organisation is None or board or is_part(organisation, employers.names) or _is_team(organisation):
        others = [mention for mention in own if mention.title and mention is not best and place is None]
        titled = [best, *others] if best.title else []
        implied = next((found for mention in titled if (found := employers.of(mention))), None)
        if place is not None and implied is not None and _is_elsewhere(implied, place):
            implied = None  # the South African President, the governor of Northland, on a firm's page
        if affiliation is not None and not (best.title and best.title.contains(affiliation)):
            called = employers.called(affiliation)  # مجلس إدارة البنك، برئاسة سامي; وقع عن البنك سامي (رئيسه)
            implied = called or (implied if best.title else None)
        if organisation is not None and (board or _is_team(organisation)):
            organisation = told = None
        organisation, told = (implied.name, "office") if implied is not None else (organisation, told)
    whole = employers.of_part(best, organisation) if organisation is not None and told == "words" else None
    if whole is not None:
        organisation, told = whole.name, "office"
    ministry = employers.ministry_of(best) if organisation is not None and _is_government(organisation) else None
    if ministry is not None:
        organisation, told = ministry.name, "office"
    described = None if affiliation is None else firm_of_nation(employers.houses, affiliation)
    if described is not None:
        organisation, told = described.name, "words"  # ممثل الشركة التركية
    if place is not None and organisation is None:
        organisation, told = place.name, "words"
    field = ministry_of_field(release, employers.houses, best) if organisation is None else None
    if field is not None:
        organisation, told = field, "office"
    if organisation is None and any(mention.told is Told.BOARD for mention in own):
        seated = employers.of_board(best)
        organisation, told = (None, told) if seated is None else (seated.name, "office")
    return Entity(
        "person",
        names[0],
        names,
        tuple(sorted(set(cluster.spans))),
        title=name_at(release, best.title) if best.title else None,
        organisation=organisation,
        organisation_from=told,
        gender=next((mention.gender for mention in own if mention.gender), None),
    )


def _with_likely(
    release: Release,
    people: Sequence[Entity],
    told: Sequence[PersonMention],
    employers: Employers,
    answering: Answering,
) -> Iterator[Entity]:
    """The people; those whose organisation no rule tells with the issuer for whom they answer, or with the likeliest
    one, where one is likely enough."""
    likely, staff = employers.likely, employers.likely.staff(people)
    for person, mention in zip(people, told, strict=True):
        found = None
        if person.organisation is None:
            found = employers.issuer if answering.is_of_issuer(person) else None
            if found is None and mention.title is not None and employers.is_open(mention):
                found = likely.of(mention, staff)
            if found is None and employers.home.serves(mention):
                person = replace(person, organisation=employers.home.shown, organisation_from="context")
        yield person if found is None else replace(person, organisation=found.name, organisation_from="context")


def _with_predecessors(people: Sequence[Entity], told: Sequence[PersonMention]) -> list[Entity]:
    """The people; who held an office before another, in the house of the other: they share the words of the title."""
    both = list(zip(people, told, strict=True))
    housed = {mention.title: person for person, mention in both if mention.title and person.organisation}
    filled = []
    for person, mention in both:
        other = housed.get(mention.title) if mention.title and person.organisation is None else None
        own = person if other is None else replace(
            person, organisation=other.organisation, organisation_from=other.organisation_from
        )  # fmt: skip
        filled.append(own)
    return filled


def _with_deputies(people: Sequence[Entity], language: str | None) -> list[Entity]:
    """The people; a deputy without a house serves in that of the one whose title his own holds: مساعد القائد العام."""
    deputies = grammar_words(language or "", "deputy") if language in LANGUAGES else frozenset[str]()
    led: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for person in people:
        if person.title and person.organisation and person.organisation_from != "context":
            led[tuple(fold_term(person.title).split())].add(person.organisation)
    filled = []
    for person in people:
        noun, *rest = fold_term(person.title or "").split() or [""]
        serves = person.organisation is None and noun in deputies
        ends = (tuple(rest[:size]) for size in range(len(rest), 0, -1)) if serves else iter(())
        houses = next((led[title] for title in ends if title in led), set[str]())
        house = next(iter(houses)) if len(houses) == 1 else None
        own = person if house is None else replace(person, organisation=house, organisation_from="office")
        filled.append(own)
    return filled


def _is_elsewhere(house: Entity, place: Governed) -> bool:
    """True for no house of a state, which the place that somebody governs gives no name: governor of Northland, Acme;
    not محافظ درب, محافظة درب."""
    told = set(fold_term(place.name).split(" "))
    named = not place.national and any(not told.isdisjoint(fold_term(name).split(" ")) for name in house.names)
    return not named and kinds_of_house(house).isdisjoint(STATE)


def _is_team(name: str) -> bool:
    """True for a noun that names no team, of a crew also with what it does: قائدة الفريق, رئيس الفريق الطبي."""
    noun, _, quality = fold_term(name).partition(" ")
    if quality:
        return noun in grammar_words("ar", "crew") and NISBA.match(quality) is not None
    return noun.removeprefix("ال") in grammar_words("ar", "side")


def _is_government(name: str) -> bool:
    """True for a government: حكومة إقليم درب."""
    return fold_term(name).partition(" ")[0] in grammar_words("ar", "cabinet")


def _named_at(release: Release, affiliation: Span, employers: Employers) -> str:
    """The name of the organisation at a place, as written where it is none of the release's."""
    at = employers.named.at(affiliation)
    return employers.organisations[at].name if at is not None else name_at(release, affiliation)


def _titled(release: Release, mentions: Sequence[PersonMention]) -> PersonMention | None:
    """The first mention with a title that is more than a rank (Sen., اللواء), else the first with any.

    A title that is shared (Senators Lee and Fox) gives way to the person's own.
    """
    titled = [mention for mention in mentions if mention.title]
    titled = [mention for mention in titled if not _is_past(release, mention)] or titled
    titled = [mention for mention in titled if not _is_rank(release, mention)] or titled
    titled = [mention for mention in titled if not _is_of_school(release, mention)] or titled
    own = {mention.title.of(release.text).casefold(): mention for mention in reversed(titled) if mention.title}
    first = titled[0] if titled else None
    shared = first.title.of(release.text).casefold() if first is not None and first.title else ""
    return own.get(shared.removesuffix("s"), first)


def _without_shared(mentions: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """The mentions; where one has a title of the person's own beside the name, without those that share theirs (أعضاء
    المجلس) or have it of a later sentence (She is head of roads)."""
    own = [mention for mention in mentions if mention.told not in (Told.SHARED, Told.LATER)]
    return own if any(mention.title for mention in own) else mentions


def _is_past(release: Release, mention: PersonMention) -> bool:
    """True for what somebody was: a past pupil of Northland College, الوزير السابق; and in an English sentence that
    opens with what came before: Before joining Acme, NAME was director of Beta."""
    if mention.title is None:
        return False
    words = {*fold_term(mention.title.of(release.text)).split(" ")}
    former = not words.isdisjoint(grammar_words("en", "former") | grammar_words("ar", "former"))
    return former or _opens_with_past(release, mention.span.start)


def _opens_with_past(release: Release, at: int) -> bool:
    before = release.text[max(0, at - _OPENING) : at]
    ends = [stop.end() for stop in _STOP.finditer(before) if not is_style(stop[1] or "")]
    opening = fold_term(before[ends[-1] if ends else 0 :].strip())
    return any(opening.startswith(f"{term} ") for term in grammar_words("en", "past_opening"))


def _is_of_school(release: Release, mention: PersonMention) -> bool:
    """True for where somebody studied once: a graduate of Northland College."""
    title = "" if mention.title is None else fold_term(mention.title.of(release.text))
    return title in grammar_words("en", "graduated")


def _is_rank(release: Release, mention: PersonMention) -> bool:
    title = "" if mention.title is None else fold_term(mention.title.of(release.text))
    return title.rstrip(".") in grammar_words("en", "office") | grammar_words("ar", "rank")
