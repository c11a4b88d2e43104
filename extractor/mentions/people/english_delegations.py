"""The house of those whom one sends: The representatives from Acme were Ann Lee, director; Tom Fox, analyst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, officials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings
from extractor.text import Span

_SENT_BY = ("from", "of")
_SENT_FOR = ("for", "of", "at")
_LEAST_WORDS = 3  # from the noun of those sent to the verb


def with_senders(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices, those of a list that names whom a body sent with that body where no other is told."""
    told = list(offices)
    for house in around.organisations:
        first = _list_start(around, house)
        if first is None:
            continue
        for at, name in enumerate(names):
            if name.first < first:
                continue
            if _is_over(around, first, name.first):
                break
            if told[at].affiliation is None and told[at].title is not None:
                told[at] = replace(told[at], affiliation=house.span)
            first = name.first
    return told


def with_one_house(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; those in a list of titles before names, behind one with its house before it, have that house: Acme
    chairman, Ann Lee, deputy chairman, Tom Fox and coordinator, Jo Bell."""
    told = list(offices)
    for at in range(1, len(told)):
        before, office = told[at - 1], told[at]
        if before.affiliation is None or office.affiliation is not None or office.title is None or before.title is None:
            continue
        both = before.rule == office.rule == "title before"
        led = before.affiliation.end <= before.title.start
        first = around.words.range_of(office.title)[0]
        if both and led and is_next(around, names[at - 1].end, first) and _is_of_house(around, office.title):
            told[at] = replace(office, affiliation=before.affiliation)
    return told


def with_board_row(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; who holds one that every board has, listed with "the" behind an officer with the only house of the
    list, is of that: the president of Acme, Ann Lee, his assistant Tom Fox and the secretary general Jo Bell."""
    told, houses = list(offices), set[Span]()
    for at, office in enumerate(told):
        before = office.title is not None and office.rule == "title before"
        first, _ = around.honorific_before(names[at].first)
        if before and office.title is not None:
            first = min(first, around.words.range_of(office.title)[0])
        if at == 0 or not _is_in_row(around, names[at - 1].end, first):
            houses = set()
        if office.affiliation is not None:
            houses.add(office.affiliation)
        elif len(houses) == 1 and before and office.title is not None and _is_of_board(around, office.title):
            told[at] = replace(office, affiliation=next(iter(houses)))
    return told


def _is_in_row(around: Surroundings, end: int, first: int) -> bool:
    """True where commas, "and", an article or a pronoun alone stand between a name and the next title."""
    words = around.words
    small = grammar_words("en", "and") | grammar_words("en", "article") | grammar_words("en", "possessive")
    small |= grammar_words("en", "personal")
    plain = end <= first and all(words.folded[at] in small for at in range(end, first))
    listed = first > end or words.gap(first).strip(" ") == ","
    return plain and listed and all(words.gap(at) in (" ", ", ") for at in range(end, first + 1))


def _is_of_board(around: Surroundings, title: Span) -> bool:
    """True for an officer whom every board has: secretary general, treasurer; no president, whom a state has too."""
    inside = frozenset(around.words.folded[slice(*around.words.range_of(title))])
    return inside <= grammar_words("en", "of_board") and inside.isdisjoint(officials() - {"secretary"})


def with_gapped(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; behind one who serves "as TITLE for ORG" the next with "for ORG" alone has that title: Ann Lee as
    director for Acme, Prof. Tom Fox for Velmar and Jo Bell for Tarn."""
    told = list(offices)
    joint: str | None = None
    for at in range(1, len(told)):
        before = told[at - 1]
        joint = _joint(around, before) or (joint if before is not offices[at - 1] else None)
        house = None if joint is None else _house_behind(around, names[at].end, joint)
        if house is None or before.affiliation is None or not _is_mere(around, told[at].title, before.title):
            continue
        first, _ = around.honorific_before(names[at].first)
        _, end = around.words.range_of(before.affiliation)
        if is_next(around, end, first):
            told[at] = replace(told[at], title=before.title, affiliation=house, rule=before.rule)
    return told


def without_visits(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; an envoy at a ministry of the country where he serves is not of it: Ambassador Ann Lee at the
    Ministry of Trade."""
    return [
        replace(office, affiliation=None) if _is_visit(around, name, office) else office
        for name, office in zip(names, offices, strict=True)
    ]


def _is_visit(around: Surroundings, name: Name, office: Office) -> bool:
    words = around.words
    if office.title is None or office.affiliation is None:
        return False
    titled, house = (words.folded[slice(*words.range_of(span))] for span in (office.title, office.affiliation))
    sent = grammar_words("en", "envoy").intersection(titled) or "high commissioner" in " ".join(titled)
    behind = words.folded[name.end : name.end + 1] == ("at",)
    met = name.end + 1 <= words.range_of(office.affiliation)[0] <= name.end + 2
    return bool(sent) and behind and met and not grammar_words("en", "ministry").isdisjoint(house)


def _joint(around: Surroundings, office: Office) -> str | None:
    """The small word between a title behind "as" and its house: as director | for | Acme; None: another phrase."""
    words = around.words
    if office.title is None or office.affiliation is None:
        return None
    first, end = words.range_of(office.title)
    house, _ = words.range_of(office.affiliation)
    opened = first - 1 - (words.folded[first - 1] in grammar_words("en", "article"))
    led = opened > 0 and words.folded[opened] in grammar_words("en", "appointing")
    near = end < house <= end + 2 and words.folded[end] in _SENT_FOR
    return words.folded[end] if led and near else None


def _house_behind(around: Surroundings, end: int, joint: str) -> Span | None:
    """The organisation right behind a name and a small word, which a mark or "and" ends; None: none there."""
    words = around.words
    if end + 1 >= len(words) or not words.joined(end) or words.folded[end] != joint:
        return None
    after = end + 1 + (words.folded[end + 1] in grammar_words("en", "article"))
    body = around.organisation_at.get(after)
    if body is None or body.first != after:
        return None
    closed = (
        body.end >= len(words) or not words.joined(body.end) or words.folded[body.end] in grammar_words("en", "and")
    )
    return body.span if closed else None


def _is_mere(around: Surroundings, title: Span | None, shared: Span | None) -> bool:
    """True for no title, one that is shared, or one that is an honorific too: Prof."""
    if title is None or title == shared:
        return True
    first, end = around.words.range_of(title)
    return all(word in around.facts.honorifics for word in around.words.folded[first:end])


def is_next(around: Surroundings, end: int, first: int) -> bool:
    """True where a comma or "and" alone stands between a name and a title: no article."""
    words = around.words
    if first == end:
        return words.gap(first).strip(" ") == ","
    return (
        first == end + 1 and words.folded[end] in grammar_words("en", "and") and words.gap(end).strip(" ") in ("", ",")
    )


def _is_of_house(around: Surroundings, title: Span) -> bool:
    """True for an officer of a house: no minister, governor, professor, lawyer."""
    words, facts = around.words, around.facts
    first, end = words.range_of(title)
    held = frozenset({"secretary"})  # a general secretary is no minister
    free = grammar_words("en", "rank") | facts.outside | facts.plied
    officer = facts.company | facts.leads | facts.staff | held
    inside = frozenset(words.folded[first:end])
    elected = not inside.isdisjoint(officials() - held)
    return not elected and words.folded[end - 1] not in free and not inside.isdisjoint(officer)


def _list_start(around: Surroundings, house: Organisation) -> int | None:
    """The first word of the list behind "representatives from ORG were", "delegates from ORG:"; None: none there."""
    words, end, at = around.words, house.end, house.first - 1
    while at > 0 and words.joined(at + 1) and words.folded[at] in grammar_words("en", "article"):
        at -= 1
    sent = at > 0 and words.folded[at] in _SENT_BY and words.folded[at - 1] in grammar_words("en", "delegates")
    if not sent or end >= len(words) or not all(map(words.joined, (at, at + 1))):
        return None
    listing = grammar_words("en", "plural") | grammar_words("en", "introducing")
    if words.gap(end).strip(" ") == ":":
        return end
    named = words.joined(end) or words.gap(end).strip(" ") == ","
    return end + 1 if named and words.folded[end] in listing else None


def _is_over(around: Surroundings, first: int, at: int) -> bool:
    """True where a sentence or clause stands between the beginning of a list, or the name before, and word ``at``."""
    words = around.words
    stopping = grammar_words("en", "stopping") - grammar_words("en", "and")
    inside = (place for place in range(first, at) if place not in around.organisation_at)
    clause = any(words.folded[place] in stopping and place not in around.person_words for place in inside)
    return clause or any(words.opens_sentence(place) for place in range(first + 1, at + 1))
