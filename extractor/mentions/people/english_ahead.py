"""What the words before an English name tell of house and office: Acme's Jane Doe; Its president is Jane Doe."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import forces, grammar_words, officials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING
from extractor.mentions.people.english_led import LedHouses
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_WHERE, _WITH, _CONTACT, _ALONGSIDE = "where", "with", "contact", "alongside"
_LONGEST_SOURCE = 16
_LEAST_COPULAR = 2
_WILL_BE = "will be"
_GIVEN_AS = ("to", "as")
_THE_RESIGNATION_OF = 3
_TOWN_WORDS = 3
_SHOW_WORDS = 4  # of a programme, before who presents it
_LEAST_SIGN = 2  # letters that a call sign has more than


def _opening() -> frozenset[str]:
    return grammar_words("en", "article") | grammar_words("en", "possessive")


class HousesBefore(LedHouses):
    """Reads the houses of one passage's people, where neither title nor apposition tells one."""

    def told(self, name: Name, office: Office, first: int, verb: int) -> Span | None:
        """The organisation of a name with an office, whose honorifics begin at word ``first``, behind word ``verb``,
        which may be one of appointing; None: none is told."""
        return (
            self._owner(name.first)
            or self._owner(first)
            or self.appointer(name.end, verb, first, office)
            or self.led(office, first)
            or self._founded(name, office)
            or self._where(office)
            or self._on_air(office)
            or self._represented(first)
            or self._force(first)
            or self._labelled(office, first)
            or self._listed_by(first)
        )

    def is_source(self, first: int) -> bool:
        """True in "According to … NAME": what follows the name's comma is what was said; not behind a quotation, which
        tells that: “…,” according to NAME."""
        words, start = self.words, first
        while start > 0 and first - start < _LONGEST_SOURCE and words.gap(start).strip(" ") in ("", ","):
            start -= 1
        quoted = words.gap(start).strip(" ")[-1:] in CLOSING
        return words.text_of(start, start + 2) in grammar_words("en", "source") and not quoted

    def copular(self, first: int, end: int) -> Office | None:
        """The office of "Its president is NAME", "The lead negotiator was NAME", which closes its clause there; and of
        what goes to NAME."""
        words, verb = self.words, first - 1
        if verb < _LEAST_COPULAR or not words.joined(first):
            return None
        if words.text_of(verb - 1, first) in grammar_words("en", "passing"):
            return self.ahead.ending(verb - 1)  # the post of Head of Branches goes to NAME
        if words.text_of(verb - 1, first) == _WILL_BE:
            verb -= 1
        several = self.ahead.several and words.folded[verb] in grammar_words("en", "plural")
        if words.folded[verb] not in grammar_words("en", "copula") and not several and verb == first - 1:
            return None
        closed = end >= len(words) or words.gap(end).strip(" ")[:1] in (".", ",", ";")
        closed = closed or self.ahead.several or words.folded[end] in grammar_words("en", "closing")
        office = self.ahead.ending(verb) if closed and words.joined(verb) else None
        if office is None or office.title is None:
            return None
        opener = words.range_of(office.title)[0] - 1
        later = grammar_words("en", "incoming") | grammar_words("en", "presently")
        while opener > 0 and words.joined(opener) and words.folded[opener] in later:
            opener -= 1  # the next president, our newest board member
        opening = _opening() | grammar_words("en", "ours")
        own = opener >= 0 and (words.folded[opener] in opening or words.folded[opener].endswith("'s"))
        return office if (own and not several) or self.is_given_ahead(office) else None

    def alongside(self, first: int) -> Office | None:
        """The office of those with whom others have it: (Ann Lee serves as producer, they are producers) alongside
        NAME; None: none stands right before "alongside"."""
        words, joint = self.words, first - 1
        if joint < _LEAST_COPULAR or words.folded[joint] != _ALONGSIDE or not words.joined(first):
            return None
        several, self.ahead.several = self.ahead.several, True
        office = self.ahead.ending(joint) if words.joined(joint) else None
        self.ahead.several = several
        if office is None or office.title is None:
            return None
        at = words.range_of(office.title)[0]
        at -= words.folded[at - 1] in grammar_words("en", "article")
        held = words.folded[at - 1] in grammar_words("en", "appointing") | grammar_words("en", "plural")
        held = held or words.folded[at - 1] in grammar_words("en", "copula")
        return replace(office, title=self.ahead.single(office.title)) if held else None

    def is_given_ahead(self, office: Office) -> bool:
        """True for an office that a verb of appointing at the head of the sentence gives to those named behind it:
        Promoted to counsel are Ann Lee and Tom Fox."""
        words, at = self.words, 0 if office.title is None else self.words.range_of(office.title)[0] - 1
        if at < 1 or words.folded[at] not in _GIVEN_AS:
            return False
        while at > 0 and words.joined(at) and not words.opens_sentence(at):
            at -= 1
        opening = grammar_words("en", "appointed") | grammar_words("en", "enlisting")  # Joining the team as
        return words.folded[at] in opening and words.opens_sentence(at)

    def _owner(self, at: int) -> Span | None:
        """The organisation of "ORG's NAME"; None: none there."""
        words = self.words
        organisation = self.around.organisation_at.get(at - 1) if at > 0 and words.joined(at) else None
        return organisation.span if organisation is not None and words.folded[at - 1].endswith("'s") else None

    def _represented(self, first: int) -> Span | None:
        """The organisation of "On behalf of ORG, NAME", "Speaking for ORG, NAME", "signed on behalf of ORG by NAME";
        None: none there."""
        words = self.words
        by = first > 1 and words.folded[first - 1] == "by" and words.joined(first) and words.joined(first - 1)
        end = first - 1 if by else first
        beside = by or (first > 0 and words.gap(first).strip(" ") == ",")
        body = self.around.organisation_at.get(end - 1) if beside else None
        at = 0 if body is None else body.first
        if at > 0 and words.folded[at - 1] in grammar_words("en", "article"):
            at -= 1
        told = at > 2 and words.text_of(at - 3, at) in grammar_words("en", "representing")
        stands = at > 1 and words.folded[at - 1] == "for"
        speaks = stands and words.folded[at - 2] in grammar_words("en", "standing_for")
        speaks = speaks or (stands and by and self.behind.is_signed(at - 1))
        return body.span if (told or speaks) and body is not None else None

    def _force(self, first: int) -> Span | None:
        """The house before a rank of a force cut short: NYPD Lt. NAME; also one of a town that no finder knows: Calder
        Police Lt. NAME; None: none there."""
        words, at = self.words, first - 1
        if at < 0 or words.folded[first] not in forces() or not words.joined(first):
            return None
        body = self.around.organisation_at.get(at)
        if body is not None:
            return body.span if body.end == first else None
        while at > 0 and first - at <= _TOWN_WORDS and words.joined(at) and words.capital[at - 1]:
            if at - 1 in self.around.person_words or words.folded[at - 1] in self.around.facts.function:
                break
            at -= 1
        told = at < first - 1 and words.folded[first - 1] in grammar_words("en", "force_noun")
        return words.span(at, first) if told and words.capital[first - 1] else None

    def _labelled(self, office: Office, first: int) -> Span | None:
        """The house that opens a line before a colon, a name and its office: Harbour Bank: Ann Lee, director; None."""
        body = self.around.organisation_at.get(first - 1) if office.rule == "title behind" else None
        opens = body is not None and (body.first, body.end) == (0, first) and self.words.gap(first).strip(" ") == ":"
        return body.span if body is not None and opens else None

    def _listed_by(self, first: int) -> Span | None:
        """The house that a contact's line names before a dash and its people: Acme PR – Ann Lee / Tom Fox; None."""
        words, people, at = self.words, self.around.person_words, first
        if words.passage.block.label != _CONTACT:
            return None
        while at > 0 and words.gap(at).strip(" .") in ("", "/", ",", "&"):
            if at - 1 not in people and words.folded[at - 1] not in self.around.facts.honorifics:
                return None
            at -= 1
        dashed = at > 0 and words.gap(at).strip(" .") in ("-", "–", "—")
        body = self.around.organisation_at.get(at - 1) if dashed else None
        return body.span if body is not None and body.end == at else None

    def _where(self, office: Office) -> Span | None:
        """The organisation of "taken to ORG, where the TITLE, NAME, said"; None: none there."""
        words = self.words
        at = 0 if office.title is None or office.rule != "title before" else words.range_of(office.title)[0] - 1
        while at > 0 and words.folded[at] in grammar_words("en", "article"):
            at -= 1
        placed = at > 0 and words.folded[at] == _WHERE and words.gap(at).strip(" ") == ","
        organisation = self.around.organisation_at.get(self._before_town(at) - 1) if placed else None
        return organisation.span if organisation is not None else None

    def _on_air(self, office: Office) -> Span | None:
        """The station of "on Radio Acme with morning presenter NAME", by its call sign too: on KLTR with; None: none
        there."""
        words = self.words
        if office.title is None or office.rule != "title before":
            return None
        at, end = words.range_of(office.title)
        near = range(at - 1, max(1, at - 1 - _SHOW_WORDS), -1)
        joint = next((one for one in near if words.folded[one] == _WITH), 0)
        airs = words.folded[end - 1] in grammar_words("en", "airing")
        if not airs or joint == 0 or not all(map(words.joined, range(joint, at + 1))):
            return None
        body = self.around.organisation_at.get(joint - 1)
        if body is not None:
            return body.span if body.end == joint else None
        sign = words.shown[joint - 1]
        called = sign.isalpha() and sign.isupper() and len(sign) > _LEAST_SIGN and words.folded[joint - 2] == "on"
        return words.span(joint - 1, joint) if called else None

    def _before_town(self, end: int) -> int:
        """Back over "in" and a place before word ``end``: the Halden Museum | in Leeds, where conservator NAME …"""
        words, at = self.words, end - 1
        while at > 1 and end - at <= _TOWN_WORDS and words.capital[at] and words.joined(at):
            if at in self.around.organisation_at or at in self.around.person_words:
                return end
            at -= 1
        return at if at < end - 1 and words.folded[at] == "in" and words.joined(at) else end

    def is_led(self, end: int) -> bool:
        """True where the words behind a name that is appointed tell as what or for what: as TITLE, TITLE, to TITLE, to
        lead the search."""
        bare = end < len(self.words) and self.words.joined(end) and self.ahead.is_title_word(end)
        led = end < len(self.words) and self.words.folded[end] in grammar_words("en", "appointing")
        led = led or self.behind.is_acting(end)
        return led or bare or self.behind.toward(end) is not None or self.behind.named_as(end) is not None

    def _appointing_before(self, first: int) -> int:
        """The verb before a name that ends an office, or announces who gets one: dismissed NAME, accepted the
        resignation of NAME, announced the promotion of NAME; -1: none such."""
        words, at = self.words, first - 1
        if at < _LEAST_COPULAR or not all(map(words.joined, range(at, first + 1))):
            return -1
        if words.folded[at] in grammar_words("en", "dismissing"):
            return at
        nouns = grammar_words("en", "leaving") | grammar_words("en", "installing")
        of = words.folded[at] in grammar_words("en", "of") and words.folded[at - 1] in nouns
        verb = at - _THE_RESIGNATION_OF
        accepted = of and verb > 0 and words.folded[verb] in grammar_words("en", "accepting")
        return verb if accepted and words.folded[verb + 1] in grammar_words("en", "article") else -1

    def appointer(self, end: int, verb: int, first: int, office: Office | None = None) -> Span | None:
        """The organisation of "ORG has appointed NAME as TITLE", verb and name's end given, of "the board of ORG
        removed NAME as TITLE" and "ORG announced the promotion of NAME to TITLE"; None: none there."""
        words = self.words
        verbs = grammar_words("en", "appointed") | grammar_words("en", "choosing")
        appoints = verb > 0 and words.folded[verb] in verbs and words.joined(verb + 1)
        announces = not appoints and words.folded[max(0, first - 2)] in grammar_words("en", "installing")
        verb = verb if appoints else self._appointing_before(first)
        if verb < 1 or (announces and self._is_official(office)):
            return None
        led = self.behind.past_origin(end)
        apposed = led < len(words) and self.ahead.is_title_word(led)
        told = apposed or self.is_led(led) or self.is_led(end) or self.behind.new(end) is not None
        told = told or (appoints and words.folded[end : end + 1] == ("from",))  # has hired NAME from Acme
        if not told:
            return None
        before = [one for one in self.around.organisations if one.end <= verb]
        if not before:
            return None
        last = before[-1].end
        near = self.behind.goes_on(last) and all(words.joined(at) for at in range(last + 1, verb + 1))
        return before[-1].span if near else None

    def _is_official(self, office: Office | None) -> bool:
        """True for an office of state, which another than its house may announce: minister, judge, ambassador."""
        inside = (
            ()
            if office is None or office.title is None
            else self.words.folded[slice(*self.words.range_of(office.title))]
        )
        return not officials().isdisjoint(inside)
