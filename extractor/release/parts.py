"""Parts of a release beside its body: about, contact, notes, embargo, end mark; found by headings and their words."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from extractor.release.cards import opens_cards
from extractor.release.draft import Draft
from extractor.release.furniture import is_end_mark
from extractor.release.headings import Heading, about_name, described_name, describes, has_address, heading_of

_HEADING_WORDS = 14
# Words of each line of a contact under an unknown heading, and how close its address stands.
_UNNAMED_WORDS, _UNNAMED_LINES = 8, 6
_COMMA = re.compile("[,،]")
# Words of a line that names somebody without an address.
_NAMED_WORDS = 16
# Words of a line of a contact that is a bare link, and what marks one.
_LINK_WORDS, _LINKS = 2, ("www.", "://")
# Share of a line's code points that are a link, and words, of a button.
_ALL_LINK, _BUTTON_WORDS = 0.9, 8
# Share of the main text before which no part is looked for.
_HEAD_SHARE = 0.3
# Share of it before an end mark behind which no section of the body follows: a row of stars may part two chapters.
_ENDED_SHARE = 0.6
# Share of the main text that may stand behind an end mark: About paragraphs, notes.
_LEAST_BODY = 0.6
# Parts that stand above the body.
HEADS = ("embargo", "immediate", "kicker")
# Kinds of furniture behind an end mark after which nothing of the release follows.
_CLOSING = ("related", "comments", "newsletter", "cookie", "share", "copyright", "tags", "read more")
# Behind these an About or a contact with its heading may still follow, in a box of its own.
_PARTING = ("share", "tags", "read more", "printing")
_OTHERS = ("related", "comments", "newsletter", "share", "tags", "footer", "menu")
# Kinds of furniture that may stand inside a part without ending it.
_PASSED = ("decoration", "counter", "icons", "address", "date shown")


def _is_furniture(kind: str | None) -> bool:
    """True for furniture by its words; what merely repeats on the site may be an About or a contact."""
    return kind is not None and kind != "repeated"


def label_parts(drafts: Sequence[Draft], kinds: Sequence[str | None], body: range, kept: Set[int]) -> None:
    """Labels the lines of about, contact, notes and embargo, and the end mark, in and behind the body, in place.

    A part stands at the tail: a heading opens one only where no other section of the body follows, but for an About
    whose first paragraph says what its name is; that paragraph alone is a part then.
    """
    state = _Parts(drafts, kinds, body, kept)
    for number in range(body.start, state.last):
        state.step(number)


class _Parts:
    """The walk along the lines of a release: the part that is open, and what was seen."""

    def __init__(self, drafts: Sequence[Draft], kinds: Sequence[str | None], body: range, kept: Set[int]) -> None:
        self.drafts, self.kinds, self.kept = drafts, kinds, kept
        self.last = _reach(drafts, body)
        self.tail = _tail(drafts, kinds, body, kept)
        self.section, self.name, self.size, self.has_address = "", None, 0, False
        self.ended = self.seen_prose = self.closed = self.shut = self.brief = self.named = False

    section: str
    name: str | None

    def step(self, number: int) -> None:
        """Labels one line where it belongs to a part."""
        draft = self.drafts[number]
        if is_end_mark(draft.text) and (self.seen_prose or self.section) and self._is_near_end(number):
            draft.set("end_mark", "end mark")
            self.section, self.ended = "", True
            return
        heading = heading_of(draft) or self._unnamed_contact(number)
        if heading is not None and not (self.seen_prose or self.ended) and heading.part not in HEADS:
            heading = None
        if heading is not None and self._opens(heading, number):
            self._open(heading, draft)
        elif self.section and self._goes_on(draft, self.kinds[number], number):
            self._continue(draft, self.kinds[number])
        else:
            self.section = ""
            if self.ended and self.kinds[number] in _CLOSING:
                self.ended, self.closed = False, True
            if self.kinds[number] in _CLOSING and self.kinds[number] not in _PARTING:
                self.shut = self.shut or self.closed
            if (self.ended or self.closed) and not draft.label:
                if self.ended and self.kinds[number] is None:
                    _label_tail(draft)
                if not draft.label:
                    draft.set("boilerplate", self.kinds[number] or "behind the release")
        self.seen_prose = self.seen_prose or draft.is_prose

    def _unnamed_contact(self, number: int) -> Heading | None:
        """A contact under a heading of other words: a short line set apart, and an address alone soon below it."""
        draft = self.drafts[number]
        if self.section or number < self.tail or draft.words > _UNNAMED_WORDS or not self.seen_prose:
            return None
        if _is_furniture(self.kinds[number]):
            return None
        if not (draft.is_heading or draft.text.endswith((":", "："))) or has_address(draft.text):
            return None
        for other in self.drafts[number + 1 : min(self.last, number + _UNNAMED_LINES)]:
            if other.words > _UNNAMED_WORDS:
                return None
            if has_address(other.text):
                return Heading("contact", len(draft.folded), "line")
        return None

    def _is_near_end(self, number: int) -> bool:
        """True where less of the main text follows than went before: three stars may also part two chapters."""
        sizes = [(other, len(self.drafts[other].text)) for other in self.kept]
        behind = sum(size for other, size in sizes if other > number)
        return behind <= _LEAST_BODY * sum(size for _, size in sizes)

    def _open(self, heading: Heading, draft: Draft) -> None:
        self.name = about_name(draft) if heading.part == "about" else None
        if heading.part in ("embargo", "immediate"):
            draft.set("embargo", "embargo" if heading.part == "embargo" else "for immediate release")
            return
        if heading.part == "kicker":
            draft.set("boilerplate", "kind of release")
            return
        draft.set(heading.part, f"heading of {heading.part}")
        draft.about = self.name
        self.has_address = has_address(draft.text)
        alone = heading.match != "inline" and not (heading.match == "start" and draft.words > _HEADING_WORDS)
        self.section, self.size = (heading.part if alone or heading.part == "contact" else ""), 0

    def _continue(self, draft: Draft, kind: str | None) -> None:
        if _is_furniture(kind) and not (self.section == "contact" and (kind == "address" or has_address(draft.text))):
            return
        if self.section == "about" and _is_button(draft):
            draft.set("boilerplate", "links")
            return
        self.size += 1
        label = self.section
        described = described_name(draft.text) if label in ("about", "notes") and draft.words >= 10 else None
        self.has_address = self.has_address or has_address(draft.text)
        if label == "about" and not draft.is_prose and has_address(draft.text):
            label = "contact"
        elif label == "notes" and described is not None:
            label = "about"
        draft.set(label, f"under a heading of {self.section}")
        if label == "about":
            generic = self.name is None or len(self.name.split()) == 1
            draft.about = (described or self.name) if generic else self.name

    def _opens(self, heading: Heading, number: int) -> bool:
        """Whether what follows a heading makes it one: prose after "About", an address soon after "Contact"."""
        draft = self.drafts[number]
        following = self.drafts[number + 1 : min(self.last, number + 8)]
        if heading.part in HEADS:
            return not self.seen_prose and draft.words <= 20
        early = number < self.tail and not (self.ended or self.closed or self.section)
        brief = early and heading.part == "about" and _tells_of_itself(draft, following)
        if self.shut or (early and not brief):
            return False
        self.brief = brief
        if heading.part == "about":
            described = heading.match == "inline" or any(other.is_prose for other in following[:2])
            return draft.link_share <= 0.7 and described
        if heading.part == "contact":
            near = has_address(draft.text) or any(has_address(other.text) for other in following)
            self.named = not near and draft.text.endswith((":", "：")) and bool(following) and _names(following[0])
            return near or self.named or (heading.match == "start" and draft.words > 5)
        return bool(following) or heading.match == "start"

    def _goes_on(self, draft: Draft, kind: str | None, number: int) -> bool:
        """Whether a line still belongs to the open part: furniture, a section of another kind, or too much ends it."""
        if _is_furniture(kind):
            return kind in _PASSED or (self.section == "contact" and has_address(draft.text))
        if draft.line.hint in _OTHERS and number not in self.kept:
            return False
        if self.section == "about":
            if draft.is_prose or self.brief:
                return self.size < (1 if self.brief else 8)
            if self.size and (draft.is_heading or opens_cards(self.drafts, self.kinds, number)):
                return False
            if self.has_address:
                return self.size < 8 and self._is_contact_line(draft, number)
            return self.size < 8 and draft.words <= 12
        if self.section == "contact":
            alike = number > 0 and not _parts_of(draft).isdisjoint(_parts_of(self.drafts[number - 1]))
            named = (self.named or alike) and _names(draft)
            return self.size < 14 and (named or self._is_contact_line(draft, number))
        return self.size < 40 and not (draft.is_heading and self.size > 0 and draft.line.tag[:1] == "h")

    def _is_contact_line(self, draft: Draft, number: int) -> bool:
        """True for a line with an address or a link alone, and for short ones before the last address of the part."""
        if has_address(draft.text) or (draft.words <= _LINK_WORDS and any(mark in draft.text for mark in _LINKS)):
            return True
        if draft.words > 25:
            return False
        ahead = range(number + 1, min(self.last, number + 5))
        return any(has_address(self.drafts[after].text) for after in ahead) or (self.size == 0 and not self.has_address)


def _parts_of(draft: Draft) -> set[str]:
    """The parts of several words between the commas of a line, as the house of two contacts."""
    return {part.strip() for part in _COMMA.split(draft.text) if " " in part.strip()}


def _names(draft: Draft) -> bool:
    """True for a line of a name and who that is, as a contact without an address has it: منى رشيد، مسؤولة الإعلام."""
    parts = [part for part in _COMMA.split(draft.text) if part.strip()]
    return len(parts) > 1 and draft.words <= _NAMED_WORDS and not draft.is_prose and draft.link_share < 0.5


def _is_button(draft: Draft) -> bool:
    """True for a few words that are a link and no address: Add to my calendar."""
    alone = draft.link_share > _ALL_LINK and draft.words <= _BUTTON_WORDS and not draft.is_prose
    return alone and not any(mark in draft.text for mark in ".@")


def _tells_of_itself(draft: Draft, following: Sequence[Draft]) -> bool:
    """True for an About heading whose paragraph follows and opens with the name: About Harbour Corp."""
    return bool(following) and following[0].is_prose and describes(following[0].text, about_name(draft))


def _tail(drafts: Sequence[Draft], kinds: Sequence[str | None], body: range, kept: Set[int]) -> int:
    """Number of the line behind the last section of the body that no part heading opened; parts begin from there."""
    whole = sum(len(drafts[number].text) for number in kept)
    passed = 0
    tail = body.start
    for number in sorted(kept):
        draft = drafts[number]
        if is_end_mark(draft.text) and passed >= _ENDED_SHARE * whole:
            break
        if passed < _HEAD_SHARE * whole:
            tail = number
        passed += len(draft.text)
        if draft.is_heading and kinds[number] is None and heading_of(draft) is None:
            near = range(number + 1, min(number + 3, body.stop))
            if any(drafts[after].is_prose for after in near if after in kept):
                tail = number
    return tail


def _reach(drafts: Sequence[Draft], body: range) -> int:
    """Where the search for parts ends: well behind the body, not in the site's footer or navigation."""
    last = body.stop
    limit = min(len(drafts), body.stop + 60)
    for number in range(body.stop, limit):
        draft = drafts[number]
        if draft.line.region in ("nav", "footer", "dialog", "hidden"):
            break
        clutter = draft.line.hint in ("related", "comments", "footer", "menu") and not draft.is_prose
        if clutter and heading_of(draft) is None and not is_end_mark(draft.text):
            break
        last = number + 1
    return last


def _label_tail(draft: Draft) -> None:
    """A line behind the end mark and outside any section: about where it describes someone, contact, or notes."""
    if draft.words >= 10:
        name = described_name(draft.text)
        if name is not None:
            draft.set("about", "describes an organisation behind the end mark")
            draft.about = name
            return
    if has_address(draft.text) and draft.words <= 40:
        draft.set("contact", "address behind the end mark")
    elif draft.is_prose and draft.link_share < 0.5 and draft.words >= 10:
        draft.set("notes", "behind the end mark")
