"""Reading in, media contacts out: who answers, for which organisation, at which address; only what the page says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.mentions.mention import Contact, OrganisationMention, PersonMention
from extractor.reading.reading import Passage, Reading
from extractor.text import Span, fold_term

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w-])")
# A telephone number: international, or with a bracketed or parted area code; ends are digits.
_PHONE = re.compile(
    r"(?<![\w.,/:#-])(?:\+|00)?\(?(?:\d{1,4}|0\d{4})\)?(?:[ .\u00a0/-]{1,2}\(?\d{1,5}\)?){1,6}(?![\w%/-]|[.,]\d)"
    r"|(?<![\w.,])\+?\d{8,14}(?!\w)"
)
_LINE_LABELS = ("body", "list", "table", "notes")
_LONGEST_LINE = 80
_MOST_WORDS = 6
_STOPS = (".", "!", "?", "؟", "”", '"', "»")
_LEAST_DIGITS = 7
_MOST_DIGITS = 15
_YEARS = re.compile(
    r"^(?:19|20)\d\d\W+(?:19|20)\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$"
)


# Between the word for a short message and the number that takes it: a word in quotation marks or capitals.
_KEYWORD = r"\s(?:(?:[^\W\d_]+\s){0,2}?[\"'“”«‘]\w[\w ]{0,20}[\"'“”»’]|(?-i:[A-Z]{2,12}))(?:\s[^\W\d_]+){0,3}:?\s$"
_BEFORE = 80
# Words between an organisation and an address that is no longer sure to be its own, if a comma stands there.
_FAR = 8
_LONGEST_LABEL = 24
# A sentence ends, and another begins.
_SENTENCE = re.compile(r"(?<=[^\W_]{3})[.!?؟][\"'”»)]*\s+(?=[\"'“«(]?[A-Z\u0621-\u064a])")


@dataclass(frozen=True, slots=True)
class _Item:
    """One piece of a contact: kind person, organisation, email or phone; ``line`` is where its passage begins."""

    kind: str
    span: Span
    line: int = 0


@dataclass(slots=True)
class _Draft:
    """A contact while its pieces are being gathered."""

    items: dict[str, Span] = field(default_factory=dict)

    def contact(self, rule: str) -> Contact:
        spans = list(self.items.values())
        span = Span(min(one.start for one in spans), max(one.end for one in spans))
        get = self.items.get
        return Contact(span, get("person"), get("organisation"), get("email"), get("phone"), rule)

    @property
    def has_address(self) -> bool:
        return "email" in self.items or "phone" in self.items


def find_contacts(
    reading: Reading,
    people: Sequence[PersonMention],
    organisations: Sequence[OrganisationMention],
) -> tuple[Contact, ...]:
    """The contacts of a release, in order; each has an e-mail address or a telephone number.

    ``rule`` says where: "contact block", or "address" for an address elsewhere, whose name and organisation are then
    those of the same block alone.
    """
    found: list[Contact] = []
    persons = [_Item("person", one.span) for one in people]
    named = sorted([*persons, *(_Item("organisation", one.span) for one in organisations)], key=_place)
    for group in _groups(reading.passages):
        announced = any(passage.block.label == "contact" or _announces_phone(passage) for passage in group)
        addresses = [item for passage in group for item in _addresses(passage, announced=announced)]
        if not addresses:
            continue
        busy = {letter for item in addresses for letter in range(item.span.start, item.span.end)}
        beside = [item for passage in group for item in _named(passage, busy, named)]
        items = sorted([*addresses, *beside], key=_place)
        labelled = any(passage.block.label == "contact" for passage in group)
        rule = "contact block" if labelled else "address"
        parts = [items] if labelled or len(group) > 1 else _sentences(group[0], items)
        found.extend(draft.contact(rule) for part in parts for draft in _drafts(part))
    return tuple(found)


def _sentences(passage: Passage, items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """The items of running text, those of each sentence alone: a hotline is not of whom the sentence before names.

    The organisation that the text spoke of before goes on where the sentence names none.
    """
    borders = (match.end() for match in _SENTENCE.finditer(passage.text))
    ends = [passage.place(at, at).start for at in borders if not _is_label(passage, at)]
    edges = [passage.block.span.start, *ends, passage.block.span.end]
    before: list[_Item] = []
    for start, end in pairwise(edges):
        part = [item for item in items if start <= item.span.start < end]
        houses = [item for item in part if item.kind == "organisation"]
        if houses and _is_doubtful(passage, part, houses):
            yield [item for item in part if item.kind != "organisation"]
        else:
            yield part if houses else [*before, *part]
        before = houses[-1:] or before


def _is_label(passage: Passage, at: int) -> bool:
    """True where the word for an address and its mark open a sentence, which goes on with the one before: Tel. +44."""
    rest = fold_term(passage.text[at : at + _LONGEST_LABEL])
    words = (fact.folded.rstrip(".:") for fact in passage.lexicon.facts("contact_words"))
    return any(rest.startswith(word) and rest[len(word) :].lstrip()[:1] in (".", ":") for word in words)


def _is_doubtful(passage: Passage, items: Sequence[_Item], houses: Sequence[_Item]) -> bool:
    """True where a comma parts an address from several organisations, or from one that stands far before it: call the
    Harbour Line, run by Acme, at …."""
    address = next((item.span for item in items if item.kind in ("email", "phone")), None)
    if address is None or houses[-1].span.end > address.start:
        return False
    start = passage.block.span.start
    between = passage.text[houses[-1].span.end - start : address.start - start]
    return "," in between and (len(houses) > 1 or len(between.split()) > _FAR)


def _place(item: _Item) -> tuple[int, int]:
    return item.span.start, item.span.end


def _groups(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Contact blocks and short lines that follow each other, and every other passage alone."""
    group: list[Passage] = []
    for passage in passages:
        if passage.block.label == "contact" or _is_line(passage):
            group.append(passage)
            continue
        if group:
            yield group
            group = []
        yield [passage]
    if group:
        yield group


def _is_line(passage: Passage) -> bool:
    """True for what may be a line of an address: short, and no sentence."""
    text = passage.text
    sentence = text[-1:] in _STOPS and len(text.split()) > _MOST_WORDS
    return passage.block.label in _LINE_LABELS and len(text) <= _LONGEST_LINE and not sentence


def _named(passage: Passage, busy: Set[int], named: Sequence[_Item]) -> Iterator[_Item]:
    """The people and organisations of one passage, outside the letters of its addresses; ``named`` is in order."""
    block = passage.block.span
    at = bisect_left(named, block.start, key=lambda item: item.span.start)
    while at < len(named) and named[at].span.end <= block.end:
        if busy.isdisjoint(range(named[at].span.start, named[at].span.end)):
            yield _Item(named[at].kind, named[at].span, block.start)
        at += 1


def _addresses(passage: Passage, *, announced: bool) -> Iterator[_Item]:
    """E-mail addresses and telephone numbers of one passage."""
    text, line = passage.text, passage.block.span.start
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield _Item("email", passage.place(match.start(), match.end()), line)
    for match in _PHONE.finditer(text):
        if _is_phone(match.group(), announced) and not _takes_messages(
            text[max(0, match.start() - _BEFORE) : match.start()]
        ):
            yield _Item("phone", passage.place(match.start(), match.end()), line)


def _takes_messages(before: str) -> bool:
    """True for a number to which a word is sent, whom nobody answers: text “Quay” to 888-555-0117.

    >>> _takes_messages("For news, text “Quay” to "), _takes_messages("call or text ")
    (True, False)
    """
    return _texting().search(before) is not None


@cache
def _texting() -> re.Pattern[str]:
    terms = [fact.term for language in LANGUAGES for fact in lexicon(language).facts("texting_words")]
    return re.compile(rf"(?<!\w){alternation(terms)}{_KEYWORD}", re.IGNORECASE)


def _announces_phone(passage: Passage) -> bool:
    folded = passage.folded.text
    return any(fact.folded in folded for fact in passage.lexicon.facts("contact_words"))


def _is_phone(number: str, announced: bool) -> bool:
    """Enough digits for a number that somebody calls; without a word that announces it, only in a telling form."""
    digits = sum(letter.isdigit() for letter in number)
    if not _LEAST_DIGITS <= digits <= _MOST_DIGITS or _YEARS.match(number.strip()):
        return False
    return announced or number.lstrip().startswith(("+", "00"))


def _drafts(items: Sequence[_Item]) -> Iterator[_Draft]:
    """Pieces in order → contacts: a person, a second address of one kind, or an organisation of its own in a line with
    an address begins the next."""
    draft = _Draft()
    organisation: Span | None = None
    for number, item in enumerate(items):
        begins = item.kind in draft.items and item.kind != "organisation"
        begins = begins or (item.kind == "person" and draft.has_address)
        begins = begins or _is_of_another(items, number, draft)
        if begins:
            if draft.has_address:
                yield _with_organisation(draft, organisation)
            draft = _Draft()
        if item.kind == "organisation":
            organisation = item.span
            if draft.has_address:
                continue
        draft.items[item.kind] = item.span
    if draft.has_address:
        yield _with_organisation(draft, organisation)


def _is_of_another(items: Sequence[_Item], number: int, draft: _Draft) -> bool:
    """True for an organisation that a line opens with before an address, behind the contact of another one."""
    item = items[number]
    if item.kind != "organisation" or not draft.has_address or "organisation" not in draft.items:
        return False
    opens = number > 0 and items[number - 1].line < item.line
    behind = items[number + 1] if number + 1 < len(items) else None
    return opens and behind is not None and behind.line == item.line and behind.kind in ("email", "phone")


def _with_organisation(draft: _Draft, organisation: Span | None) -> _Draft:
    if "organisation" not in draft.items and organisation is not None:
        draft.items["organisation"] = organisation
    return draft
