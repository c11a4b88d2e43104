"""The organisations of people of whom nothing else tells one: what the network of ``models/affiliation`` finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.people import telling_mention
from extractor.mentions.mention import Mentions, PersonMention
from extractor.models.affiliation import Scene, Someone, load_affiliation, set_scene
from extractor.reading.reading import Reading
from extractor.reading.states import stated_words
from extractor.release.release import Release

FLOOR = 0.5
"""Least probability that is enough; below it the cell stays empty."""
FLOOR_ALONE = 0.4
"""The same of a name without a title: on 13 sets of pages 17 more are right so, three are wrong, four are of none."""


def with_affiliated(
    reading: Reading, employers: Employers, people: Sequence[Entity], mentions: Mentions
) -> list[Entity]:
    """The people; who has no organisation gets the one that is likely enough, from "context"; not who is known to stand
    outside all of them."""
    open_ = [number for number, person in enumerate(people) if person.organisation is None]
    organisations = employers.organisations
    if not (open_ and organisations):
        return list(people)
    told = told_of(reading.release, people, mentions)
    asked = [number for number in open_ if _is_open(reading.release, employers, told[number])]
    scene = scene_of(reading, organisations, people, told, mentions, asked) if asked else None
    if scene is None:
        return list(people)
    filled = list(people)
    for number, shares in zip(scene.asked, load_affiliation().weigh(scene, len(organisations)), strict=True):
        best, own = int(shares[1:].argmax()), told[number]
        floor = FLOOR_ALONE if own.title is None else FLOOR
        if shares[best + 1] >= floor and best in employers.likely.fitting(own):
            house = organisations[best].name
            filled[number] = replace(people[number], organisation=house, organisation_from="context")
    return filled


def _is_open(release: Release, employers: Employers, mention: PersonMention) -> bool:
    """True for a title whose house may be guessed, and for a whole name without one in what one house issues, not in
    news; a family name alone is that of somebody whom the world knows, and whose contact somebody is the rules tell."""
    if mention.title is not None:
        return employers.is_open(mention)
    whole = len(mention.span.of(release.text).split()) > 1 and employers.issuer is not None
    return whole and not any(block.span.contains(mention.span) for block in release.labelled("contact"))


def told_of(release: Release, people: Sequence[Entity], mentions: Mentions) -> list[PersonMention]:
    """The mention of each person that tells most."""
    places = {mention.span: mention for mention in mentions.people}
    return [telling_mention(release, person, places) for person in people]


def scene_of(
    reading: Reading,
    organisations: Sequence[Entity],
    people: Sequence[Entity],
    told: Sequence[PersonMention],
    mentions: Mentions,
    asked: Sequence[int],
) -> Scene | None:
    """What the network is asked of people, by their numbers; None where nothing of it stands in the words. ``told``: as
    ``told_of`` gives them."""
    words = stated_words(reading) if organisations else None
    if words is None:
        return None
    issuer = next((number for number, one in enumerate(organisations) if one.role == "issuer"), None)
    titles = {mention.span: mention.title for mention in mentions.people if mention.title is not None}
    persons = [
        Someone(own.span, own.title, person.mentions, [titles[at] for at in person.mentions if at in titles])
        for person, own in zip(people, told, strict=True)
    ]
    return set_scene(words, [one.mentions for one in organisations], issuer, persons, asked)
