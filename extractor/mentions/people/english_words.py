"""The words around an English office: what joins its noun to organisations, the borders of a title, lists."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.descriptions import description_start
from extractor.mentions.naming.facts import country_words, department_words, grammar_words, organisation_facts
from extractor.mentions.naming.numbered import is_ordinal
from extractor.mentions.people.english_notes import Notes
from extractor.mentions.people.surroundings import Organisation

STOPS = frozenset(".!?;\n")
_BRACKET_WORDS = 3
_NOTE_WORDS = 3
_COUNTRY_WORDS = 3


class EnglishWords(Notes):
    """Words of one passage with what stands around title nouns."""

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
        """One past the last word of a short bracket of capitals or fields that opens before word ``first``: (Systems),
        (academic); None: no such."""
        for at in range(first, min(first + _BRACKET_WORDS, len(self.words))):
            word = self.words.folded[at]
            lone = at == first and self._is_field_of_work(word) and self.words.gap(at + 1).strip(" ")[:1] == ")"
            if not (self.words.capital[at] or word in grammar_words("en", "inside") or lone):
                return None
            if self.words.gap(at + 1).strip(" ")[:1] == ")":
                return at + 1
        return None

    def past_own_bracket(self, at: int) -> int:
        """Past the short bracket that opens before word ``at`` and belongs to the title before it: Director (Planning)
        | of Acme; ``at`` where none opens there."""
        opened = at < len(self.words) and self.words.gap(at).strip(" ") == "("
        return (self._bracket_end(at) or at) if opened else at

    def _closes_own_bracket(self, end: int) -> bool:
        """True where a short bracket of a title closes before word ``end``: Director (Planning), | Ann Lee; not the
        bracket of another: Tom Fox (Secretary), | Ann Lee."""
        starts = (at for at in range(max(1, end - _BRACKET_WORDS), end) if at - 1 not in self.around.person_words)
        return any(self.words.gap(at).strip(" ") == "(" and self._bracket_end(at) == end for at in starts)

    def _is_field_of_work(self, word: str) -> bool:
        """True for what a part of a house does: academic, retail, grocery; not left, pictured, acting, retired."""
        shown = grammar_words("en", "pictured") | grammar_words("en", "retired") | grammar_words("en", "stopping")
        known = word in shown or word in self.facts.function or word in self.facts.heads
        return word.isalpha() and not known and not word.endswith(("ed", "ly", "ing"))

    def goes_on(self, at: int) -> bool:
        """True where nothing parts word ``at`` from the one before, or the stop of a legal form: Acme Inc. has."""
        shortened = self.words.gap(at) == ". " and self.words.folded[at - 1] in organisation_facts("en").legal
        return shortened or self.words.joined(at)

    def _past_bracket_note(self, at: int) -> int:
        if self.words.gap(at).strip(" ")[:1] != "(":
            return at
        last = min(at + _NOTE_WORDS + 1, len(self.words))
        return next((end for end in range(at + 1, last) if self.words.gap(end).strip(" .")[:1] == ")"), at)

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
            words.folded[at] in grammar_words("en", "and") or words.gap(at).strip(" ") == "&" for at in range(last, end)
        )
        fields = all(
            words.capital[at] or words.folded[at] in grammar_words("en", "inside") for at in range(head + 1, end)
        )
        return bool(commas) and closed and fields

    def may_list(self, head: int) -> bool:
        """True for a minister, and for a title noun with "of" or "for" behind it: Director of Policy, Media and Law."""
        after = head + 1
        joint = after < len(self.words) and self.words.joined(after) and self.words.folded[after] in ("of", "for")
        return self.words.folded[head] in self.facts.ministers or (joint and self.is_head(head))

    def before_joint(self, at: int, least: int) -> int:
        """Back from an organisation over "of the", "at", "for", "of the charity", "of Northland's", "of Oslo-based"."""
        start = description_start(self.words, at)
        at = start if start > least else at
        at = max(self.before_bearer(self._before_country(at, least)), least)
        kind = at - 1 > least and self.words.folded[at - 1] in grammar_words("en", "droppable")
        if kind and self.words.folded[at - 2] in grammar_words("en", "article"):
            at -= 1
        if at - 1 > least and is_ordinal(self.words.folded[at - 1]):
            at -= 1  # chairman of the 11th | District Association
        while at > least and self.words.folded[at - 1] in grammar_words("en", "joining") | grammar_words(
            "en", "article"
        ) | grammar_words("en", "and"):
            at -= 1
        to = at > least and self.words.folded[at - 1] in ("to", "on") and self.is_head(at - 2)
        return at - 1 if to else at  # adviser | to the Ministry of Health; director | on the Water Council

    def before_bearer(self, at: int) -> int:
        """Back over the person who owns an organisation, with the office: on | President Lee's Water Council; ``at``
        where none stands before it."""
        name = self.around.person_at.get(at - 1)
        if name is None or name.end != at or not self.words.folded[at - 1].endswith("'s"):
            return at
        first, _ = self.around.honorific_before(name.first)
        while (
            first > 0 and self.words.joined(first) and self.words.capital[first - 1] and self.is_title_word(first - 1)
        ):
            first -= 1
        return first

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

    def _is_strange(self, at: int) -> bool:
        """True for a word of letters that names no department, title, place or person."""
        word = self.words.folded[at]
        known = word in department_words() or word in grammar_words("en", "practice") or word in country_words()
        named = at in self.around.person_words or at in self.around.places
        return not (known or named) and word.isalpha() and not lexicon("en").index("places").get(word)
