"""The words of an English office: title nouns, what joins them to organisations, the borders of a title."""

from __future__ import annotations

import re

from extractor.mentions.naming.descriptions import description_start
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.numbered import is_ordinal
from extractor.mentions.organisations.national import country_words
from extractor.mentions.people.surroundings import Organisation, Surroundings
from extractor.text import Span

# Nouns that can be nothing but a calling: epidemiologist, psychiatrist, photographer, agronomist, electrician.
_CALLING = re.compile(r"^\w+(?:ologist|iatrist|ographer|onomist|ometrist|ician)$")
# The party and state or seat behind a legislator's name: D-Del, R-N.C.
PARTY = re.compile(r"^[A-Z]-[A-Z]")
STOPS = frozenset(".!?;\n")
_BRACKET_WORDS = 3
_NOTE_WORDS = 3
_COUNTRY_WORDS = 3


class EnglishWords:
    """Words of one passage with what titles are made of."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words = around.words
        self.facts = around.facts

    def is_head(self, at: int) -> bool:
        """True for a title noun that is not the first half of another (chief, in chief executive)."""
        word = self.words.folded[at]
        if self.words.text_of(at, at + 2) in grammar_words("en", "earlier_than"):
            return False  # Prior to this, of no priory
        if word in self.facts.outside | self.facts.plied and self._names_field(at):
            return False
        known = word in self.facts.heads or self.is_plural(at) or _CALLING.match(word) or self._is_compound(word)
        if not known:
            pair = at > 0 and self.words.joined(at) and self.words.text_of(at - 1, at + 1) in self.facts.heads
            return pair or self._is_lead(at)  # head boy, civil servant
        return word not in grammar_words("en", "ranking") or not self.continues(at)

    def _names_field(self, at: int) -> bool:
        """True for whom a department serves, in capitals: Investor Relations, Patient Safety."""
        after = at + 1
        both = after < len(self.words) and self.words.joined(after) and self.words.capital[at]
        return both and self.words.capital[after] and self.words.folded[after] in grammar_words("en", "department")

    def _is_compound(self, word: str) -> bool:
        """True for two titles tied by a hyphen, or one with a prefix: actor-director, ex-minister, mayor-elect."""
        parts = word.split("-")
        if len(parts) < 2:
            return False
        known = self.facts.heads.keys() | grammar_words("en", "office")
        if parts[-1] in grammar_words("en", "suffix"):
            return parts[0] in known
        return parts[-1] in known and (parts[0] in known or parts[0] in grammar_words("en", "prefix"))

    def _is_lead(self, at: int) -> bool:
        """True for "lead" as a noun behind a field: communications lead, programme lead at Acme."""
        words = self.words
        if words.folded[at] != "lead" or at == 0 or not words.joined(at):
            return False
        field = words.folded[at - 1]
        small = field in self.facts.function or field in grammar_words("en", "stopping") or field in self.facts.cues
        owned = field.endswith("'s")  # the study's lead
        if small or at - 1 in self.around.person_words or not (owned or field.isalpha()):
            return False
        behind = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
        named = at + 1 in self.around.person_words or behind in self.facts.honorifics
        return not behind or named or behind in grammar_words("en", "joining") | grammar_words("en", "and")

    def mark(self, at: int) -> str:
        """The marks before word ``at``, without the brackets of a field inside a title (Director (Systems), Acme) and
        the stop of a title cut short (Ag. Director)."""
        gap = self.words.gap(at)
        bare = gap.strip(" ")
        if bare == "." and at > 0 and self.words.folded[at - 1] in grammar_words("en", "abbreviated"):
            return ""
        if bare[:1] == "(" and len(bare) == 1 and self._bracket_end(at) is not None:
            return ""
        opened = bare[:1] == ")" and any(
            self.words.gap(first).strip(" ") == "(" and self._bracket_end(first) == at
            for first in range(max(1, at - _BRACKET_WORDS), at)
        )
        return bare[1:].strip(" ") if opened else gap.strip(" ") if "\n" not in gap else "\n"

    def _bracket_end(self, first: int) -> int | None:
        """One past the last word of a short bracket of capitals that opens before word ``first``; None: no such."""
        for at in range(first, min(first + _BRACKET_WORDS, len(self.words))):
            if not self.words.capital[at] and self.words.folded[at] not in grammar_words("en", "inside"):
                return None
            if self.words.gap(at + 1).strip(" ")[:1] == ")":
                return at + 1
        return None

    def goes_on(self, at: int) -> bool:
        """True where nothing parts word ``at`` from the one before, or the stop of a legal form: Acme Inc. has."""
        shortened = self.words.gap(at) == ". " and self.words.folded[at - 1] in organisation_facts("en").legal
        return shortened or self.words.joined(at)

    def is_plural(self, at: int) -> bool:
        """True for "Attorneys" before the names of two."""
        return self.words.capital[at] and self.is_several(at)

    def is_body(self, at: int) -> bool:
        """True for the members of a body, no title of one: Directors in Board of Directors, Executive Committee."""
        words = self.words
        of = at > 1 and words.folded[at - 1] == "of" and self.is_plural(at)
        after = words.folded[at + 1] if words.capital[at] and at + 1 < len(words) and words.joined(at + 1) else ""
        among = after in organisation_facts("en").charged and words.capital[at + 1]
        return among or (of and words.folded[at - 2] in organisation_facts("en").heads)

    def is_several(self, at: int) -> bool:
        """True for the plural of a title noun, in small letters too: captains, salesmen."""
        word = self.words.folded[at]
        if word.endswith("men"):
            return word[:-3] + "man" in self.facts.heads
        if word.endswith("ies"):
            return word[:-3] + "y" in self.facts.heads
        return word.endswith("s") and word[:-1] in self.facts.heads

    def single(self, title: Span) -> Span:
        """The title of one of several, without the s of the plural at its end: captains → captain."""
        first, end = self.words.range_of(title)
        word = self.words.folded[end - 1]
        plural = self.is_several(end - 1) and word[:-1] in self.facts.heads
        whole = plural and title.end == self.words.span(first, end).end
        return Span(title.start, title.end - 1) if whole else title

    def past_notes(self, at: int) -> int:
        """Past ages, degrees, a party and seat, or a short bracket behind a name: Jane Doe, D-Del., …; (R-N.C.)."""
        words = self.words
        while at < len(words):
            gap, word = words.gap(at).strip(" "), words.folded[at]
            degree = word in self.facts.after and gap in (",", "", "(", ".,", ".") and not self._goes_with(at)
            party = gap[:1] in (",", "(", ".") and PARTY.match(words.shown[at]) is not None
            aged = gap.lstrip(",( ")[:1] in ("", "'", "’", "‘") and word.isdigit() and len(word) < _NOTE_WORDS
            if not degree and not party and not (aged and gap):
                return at
            at += 1
        return at

    def _goes_with(self, at: int) -> bool:
        """True for a short form that is an office here: MP for Northland East, MD of Acme, MD & CEO."""
        words, after = self.words, at + 1
        if after >= len(words) or words.folded[at] not in self.facts.heads:
            return False
        if words.joined(after) and words.folded[after] in grammar_words("en", "joining"):
            return True
        both = words.joined(after) and words.folded[after] in grammar_words("en", "and")
        second = after + 1 if both else after
        return (both or words.gap(after).strip(" ") == "&") and second < len(words) and self.is_head(second)

    def _past_bracket_note(self, at: int) -> int:
        if self.words.gap(at).strip(" ")[:1] != "(":
            return at
        last = min(at + _NOTE_WORDS + 1, len(self.words))
        return next((end for end in range(at + 1, last) if self.words.gap(end).strip(" ")[:1] == ")"), at)

    def _past_house(self, at: int) -> int:
        """Past the house of one in a list: Ann Lee of Acme and Tom Fox of Beta."""
        after = at + 1
        if at >= len(self.words) or self.words.folded[at] not in grammar_words("en", "employed"):
            return at
        while after < len(self.words) and self.words.folded[after] in grammar_words("en", "article"):
            after += 1
        body = self.around.organisation_at.get(after)
        return body.end if body is not None and body.first == after and self.words.joined(at) else at

    def links(self, end: int, first: int) -> bool:
        """True where names that end and begin there are listed: Ann Lee, D-Del., and Mr. Tom Fox."""
        at = self._past_house(self._past_bracket_note(self.past_notes(end)))
        if at > first:
            return False
        both, listed = grammar_words("en", "and"), False
        for place in range(at, first + 1):
            mark = self.words.gap(place).strip(" .)")
            if mark not in ("", ",", "&"):
                return False
            listed = listed or mark != ""
            word = self.words.folded[place]
            if place < first and word not in both and word not in self.facts.honorifics:
                return False
            listed = listed or (place < first and word in both)
        return listed and "\n" not in "".join(self.words.gap(place) for place in range(at, first + 1))

    def is_rank(self, title: Span | None) -> bool:
        """True for a title that goes with many offices: Professor, Captain, Councillor, Rear Admiral."""
        first, end = (0, 0) if title is None else self.words.range_of(title)
        ranked = first < end and self.words.folded[end - 1] in grammar_words("en", "rank")
        graded = grammar_words("en", "ranking").issuperset(self.words.folded[first : end - 1])  # Associate Professor
        return (ranked and graded) or self.is_service(first, end)

    def is_label(self, title: Span | None) -> bool:
        """True for a calling that is no office of a house: author, peer, investor, solicitor."""
        callings = self.facts.outside | self.facts.plied | grammar_words("en", "counsel")
        return title is not None and self.words.folded[self.words.range_of(title)[1] - 1] in callings

    def is_past(self, title: Span | None) -> bool:
        """True for an office that was held before: a former chairman."""
        first = 0 if title is None else self.words.range_of(title)[0]
        return title is not None and self.words.folded[first] in grammar_words("en", "former")

    def is_service(self, first: int, end: int) -> bool:
        """True for a rank of the forces or the police: Colonel, Brigadier General, Air Vice Marshal."""
        ranks = grammar_words("en", "service")
        opening = ranks | grammar_words("en", "flag")
        return first < end and self.words.folded[end - 1] in ranks and opening.issuperset(self.words.folded[first:end])

    def continues(self, at: int) -> bool:
        """True where another title noun follows."""
        after = at + 1
        return after < len(self.words) and self.words.joined(after) and self.words.folded[after] in self.facts.heads

    def is_title_word(self, at: int) -> bool:
        """True for a noun or modifier of titles."""
        return self.words.folded[at] in self.facts.heads or self.words.folded[at] in self.facts.modifiers

    def lists_fields(self, head: int, end: int) -> bool:
        """Whether the commas in ``[head, end)`` part the fields of one office: Minister of Youth, Sport and Culture."""
        words = self.words
        commas = [at for at in range(head + 1, end) if words.gap(at).strip(" ") == ","]
        if commas == [head + 1] and self.is_head(head) and self.is_listed_field(head + 1, end):
            return True
        if not self.may_list(head):
            return False
        last = max(commas, default=head)
        closed = any(
            words.folded[at] in grammar_words("en", "and") or words.gap(at).strip(" ") == "&"
            for at in range(last + 1, end)
        )
        fields = all(
            words.capital[at] or words.folded[at] in grammar_words("en", "inside") for at in range(head + 1, end)
        )
        return bool(commas) and closed and fields

    def is_listed_field(self, first: int, end: int) -> bool:
        """True for words in capitals that end with a department or field, behind a title and its comma: Executive
        Director, Retail and SME Banking."""
        words, joint = self.words, grammar_words("en", "and")
        listed = 0 < first < end and words.gap(first).strip(" ") == "," and words.capital[first]
        field = grammar_words("en", "department") | organisation_facts("en").field
        capitals = all(words.capital[at] or words.folded[at] in joint for at in range(first, end))
        return listed and words.folded[end - 1] in field and capitals

    def may_list(self, head: int) -> bool:
        """True for a minister, and for a title noun with "of" or "for" behind it: Director of Policy, Media and Law."""
        after = head + 1
        joint = after < len(self.words) and self.words.joined(after) and self.words.folded[after] in ("of", "for")
        return self.words.folded[head] in self.facts.ministers or (joint and self.is_head(head))

    def before_joint(self, at: int, least: int) -> int:
        """Back from an organisation over "of the", "at", "for", "of the charity", "of Northland's", "of Oslo-based"."""
        start = description_start(self.words, at)
        at = start if start > least else at
        at = self._before_country(at, least)
        kind = at - 1 > least and self.words.folded[at - 1] in grammar_words("en", "droppable")
        if kind and self.words.folded[at - 2] in grammar_words("en", "article"):
            at -= 1
        if at - 1 > least and is_ordinal(self.words.folded[at - 1]):
            at -= 1  # chairman of the 11th | District Association
        while at > least and self.words.folded[at - 1] in grammar_words("en", "joining") | grammar_words(
            "en", "article"
        ) | grammar_words("en", "and"):
            at -= 1
        to = at > least and self.words.folded[at - 1] == "to" and self.is_head(at - 2)
        return at - 1 if to else at  # adviser | to the Ministry of Health

    def _before_country(self, at: int, least: int) -> int:
        """Back over the place that owns an organisation, up to "of" or "the": of | South Korea's Acme Group; ``at``
        where none stands before it."""
        words, first = self.words, at - 1
        owning = words.folded[first].endswith("'s") or (
            words.gap(at).strip(" ") in ("'", "’") and words.folded[first].endswith("s")
        )
        owner = words.folded[first].removesuffix("'s")
        known = first in self.around.places or owner in country_words()
        body = organisation_facts("en").is_body(owner) or owner in grammar_words("en", "droppable")
        known = known or (body and words.folded[first - 1] in grammar_words("en", "article"))  # the firm's Tax Group
        if first <= least or not (owning and known):
            return at
        opening = grammar_words("en", "joining") | grammar_words("en", "article")
        while first > least and at - first <= _COUNTRY_WORDS and words.joined(first) and words.capital[first - 1]:
            first -= 1
        return first if words.folded[first - 1] in opening else at - 1

    def organisation_inside(self, first: int, end: int) -> Organisation | None:
        """The first organisation that begins or goes on in a range of words."""
        return next(
            (self.around.organisation_at[at] for at in range(first, end) if at in self.around.organisation_at), None
        )

    def owner_inside(self, head: int, stop: int) -> Organisation | None:
        """The organisation that owns what a title is of: chair of Acme's trade desk; None: none."""
        found = self.organisation_inside(head + 1, stop)
        owning = found is not None and found.end < stop and self.words.folded[found.end - 1].endswith("'s")
        return found if owning else None

    def is_host(self, head: int, organisation: Organisation) -> bool:
        """True for the body to which an envoy is sent, who is none of its own: ambassador to the United Nations."""
        at = organisation.first - 1
        while at > head and self.words.folded[at] in grammar_words("en", "article"):
            at -= 1
        sent = self.words.folded[head] in grammar_words("en", "accredited")
        return sent and at > head and self.words.folded[at] in grammar_words("en", "toward")

    def gender(self, first: int, end: int) -> str | None:
        """The gender that a title noun of the range tells."""
        return next(
            (told for at in range(first, end) if (told := self.facts.heads.get(self.words.folded[at], ""))), None
        )

    def cut(self, end: int) -> int:
        """Letters of a genitive at the end of a range; -1 for a bracket that closes there: Director (Systems)."""
        if self.words.gap(end).strip(" ")[:1] == ")" and self.mark(end) != self.words.gap(end).strip(" "):
            return -1
        return 2 if self.words.folded[end - 1].endswith("'s") else 0

    def capitals(self, first: int) -> Organisation:
        """The run of capitals from word ``first`` on, as an organisation that no finder knew."""
        end = first + 1
        while end < len(self.words) and self.words.capital[end] and self.words.joined(end):
            end += 1
        return Organisation(first, end, self.words.span(first, end, cut=self.cut(end)))
