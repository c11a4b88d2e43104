"""English offices: Acme CEO Jane Doe; Jane Doe, Acme's chief executive, …; the director of Acme, Jane Doe."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings
from extractor.text import Span

# Nouns of agents by their ending, in small letters: psychiatrist, electrician, welder, fisherman.
_TRADE = re.compile(r"^[a-z-]{3,}(?:ist|ian|er|or|eer|man|woman|yst)$")
_MOST_BEHIND = 18
_MOST_BEFORE = 12
_FIRST_HEAD_WITHIN = 9
_AFTER_PARTICIPLE = 5


class EnglishOffices:
    """Reads the office beside each name of one passage."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words = around.words
        self.facts = around.facts
        self._shared: tuple[int, Office] | None = None

    def read(self, name: Name) -> Office:
        """The office of one name: the words right before it, then the apposition behind it, then one before a comma."""
        first, gender = self.around.honorific_before(name.first)
        direct = self._before(first, comma=False)
        if self._is_rank_alone(first):
            direct = self._before(first - 1, comma=True) or direct
        behind = self._behind(name.end)
        office = direct or behind or self._before(first, comma=True) or self._shared_by(name) or Office()
        shared = direct is not None and first > 0 and self._is_plural(first - 1)
        self._shared = (name.end, office) if shared else None
        affiliation = office.affiliation or (behind.affiliation if behind else None)
        affiliation = affiliation or self._of_organisation(name.end, titled=office.title is not None)
        if affiliation is None and name.end < len(self.words) and self.words.gap(name.end).strip(" ") == ",":
            affiliation = self._who_clause(name.end)
        return Office(office.title, affiliation, gender or office.gender or None, office.rule)

    def _is_rank_alone(self, end: int) -> bool:
        """True for "Chief" between a comma and the name: an honorific behind the title (the President, Chief …)."""
        at = end - 1
        ranked = at > 0 and self.words.joined(end) and self.words.folded[at] in grammar_words("en", "rank")
        return ranked and self.words.gap(at).strip(" ") == ","

    def _shared_by(self, name: Name) -> Office | None:
        """The title of two: "Trial Attorneys Ann Lee and Tom Fox"."""
        if self._shared is None:
            return None
        between = self.words.folded[self._shared[0] : name.first]
        return self._shared[1] if all(word in grammar_words("en", "and") for word in between) else None

    # -- before the name -------------------------------------------------------------------------------------------

    def _before(self, end: int, *, comma: bool) -> Office | None:
        """The office that ends before word ``end``, on this side of a comma or right at the name."""
        gap = self.words.gap(end).strip(" ")
        if gap == ":" and end > 0 and self.words.folded[end - 1].endswith("s"):
            return None
        if end == 0 or (gap not in (",", ":")) == comma or (not comma and not self.words.joined(end)):
            return None
        last = self._nearest_head(end, comma=comma)
        if last is None:
            return None
        first = self._leftmost(last)
        if comma and self._belongs_to_another(first):
            return None
        inside = self._organisation_inside(last + 1, end)
        stop = end if inside is None else self._before_joint(inside.first, last + 1)
        small = grammar_words("en", "inside")
        open_phrase = self.words.folded[end - 1] in small or self.words.folded[min(last + 1, end - 1)] not in small
        if last + 1 < end and inside is None and open_phrase:
            return None
        organisation = inside or self._organisation_ending(first)
        return Office(
            self.words.span(first, stop, cut=self._cut(stop)),
            organisation.span if organisation else None,
            self._gender(first, stop),
            "title before",
        )

    def _nearest_head(self, end: int, *, comma: bool) -> int | None:
        """The title noun nearest before word ``end`` with nothing but a phrase of it between."""
        for at in range(end - 1, max(-1, end - 1 - _MOST_BEFORE), -1):
            word = self.words.folded[at]
            if at in self.around.person_words or (at < end - 1 and not self.words.joined(at + 1)):
                return None
            organisation = self.around.organisation_at.get(at)
            if organisation is None and self._is_head(at):
                phrase = at + 1 < end and self.words.folded[at + 1] not in grammar_words("en", "joining")
                return None if phrase and self.around.organisation_at.get(at + 1) is None else at
            plain = comma and word not in grammar_words("en", "stopping") and word not in self.facts.cues
            if not (organisation or self.words.capital[at] or word in grammar_words("en", "inside") or plain):
                return None
        return None

    def _is_head(self, at: int) -> bool:
        word = self.words.folded[at]
        if word not in self.facts.heads and not self._is_plural(at):
            return False
        return word not in grammar_words("en", "ranking") or not self._continues(at)

    def _is_plural(self, at: int) -> bool:
        """True for "Attorneys" before the names of two."""
        word = self.words.folded[at]
        return word.endswith("s") and word[:-1] in self.facts.heads and self.words.capital[at]

    def _continues(self, at: int) -> bool:
        after = at + 1
        return after < len(self.words) and self.words.joined(after) and self.words.folded[after] in self.facts.heads

    def _leftmost(self, last: int) -> int:
        """The first word of the title whose last noun stands at ``last``."""
        first = last
        while first > 0 and last - first < 8 and self._goes_left(first, last):
            first -= 1
        while first < last and self.words.folded[first] in grammar_words("en", "inside"):
            first += 1
        return first

    def _goes_left(self, first: int, last: int) -> bool:
        before = first - 1
        word = self.words.folded[before]
        gap = self.words.gap(first).strip(" ")
        if before in self.around.person_words or before in self.around.organisation_at or word in self.facts.honorifics:
            return False
        if not self.words.joined(first) and gap not in ("-", "&", "/") and not self._listed(before, gap):
            return False
        if word in self.facts.heads or word in self.facts.modifiers:
            return True
        if word in grammar_words("en", "inside") and before > 0:
            return self.words.joined(before) and self.words.folded[before - 1] in self.facts.heads
        capital = self.words.capital[before] and self.words.capital[last] and before not in self.around.places
        return capital and word not in self.facts.function and self.words.gap(before) != "\n" and "'" not in word

    def _listed(self, before: int, gap: str) -> bool:
        """ "Chairman, President and CEO": a list of titles."""
        return gap == "," and self.words.folded[before] in self.facts.heads

    def _is_title_word(self, at: int) -> bool:
        return self.words.folded[at] in self.facts.heads or self.words.folded[at] in self.facts.modifiers

    def _belongs_to_another(self, first: int) -> bool:
        """A title behind "NAME, " is that person's."""
        before = first - 1
        while before >= 0 and (
            self.words.folded[before] in grammar_words("en", "article") or before in self.around.organisation_at
        ):
            before -= 1
        return before in self.around.person_words

    # -- behind the name -------------------------------------------------------------------------------------------

    def _behind(self, at: int) -> Office | None:
        start = self._apposition(at)
        if start is None:
            return None
        end = self._phrase_end(start)
        organisation = self.around.organisation_at.get(start)
        first = start
        if organisation is not None:
            first = organisation.end
        head = self._first_head(first, end)
        if head is not None and head + 1 in self.around.person_words and self.words.joined(head + 1):
            return None
        if head is None:
            return Office(None, organisation.span, None, "name") if organisation and organisation.end >= end else None
        if any(self.words.folded[place] in grammar_words("en", "unfit") for place in range(first, head)):
            return None
        stop, inside = self._title_stop(head, end)
        found = organisation or inside
        owner = max((place for place in range(first, head) if self.words.folded[place].endswith("'s")), default=-1)
        first = max(first, owner + 1)
        while first < head and self.words.folded[first] in grammar_words("en", "article"):
            first += 1
        return Office(
            self.words.span(first, stop, cut=self._cut(stop)),
            found.span if found else None,
            self._gender(first, stop),
            "title behind",
        )

    def _first_head(self, first: int, end: int) -> int | None:
        """The title noun of an apposition; behind "a" also a noun of a trade that no list holds (an electrician)."""
        last = min(end, first + _FIRST_HEAD_WITHIN)
        places = [place for place in range(first, last) if place not in self.around.organisation_at]
        head = next((place for place in places if self._is_head(place)), None)
        if head is None and first > 0 and self.words.folded[first - 1] in ("a", "an"):
            head = next((place for place in places if _TRADE.search(self.words.shown[place])), None)
        return head

    def _apposition(self, at: int) -> int | None:
        """Where the phrase behind a name begins: past a comma, degrees and an age; None where none begins."""
        words = self.words
        while at < len(words):
            gap = words.gap(at).strip(" ")
            word = words.folded[at]
            if word in self.facts.after and gap in (",", "", "(", ".,", "."):
                at += 1
                continue
            if gap[:1] == "," and word.isdigit() and len(word) < 3:
                at += 1
                continue
            break
        if at >= len(words) or "\n" in words.gap(at):
            return None
        gap = words.gap(at).strip(" .")
        appointed = self._appointed(at)
        if appointed is not None:
            at = appointed
        elif gap in (",", "(", "-", "–", "—", "|", "),", "/"):
            pass
        elif (
            gap == ""
            and words.folded[at] in grammar_words("en", "copula")
            and at + 1 < len(words)
            and words.folded[at + 1] in grammar_words("en", "article")
        ) or (gap == "" and words.folded[at] in grammar_words("en", "appointing")):
            at += 1
        else:
            return None
        while at < len(words) and words.folded[at] in grammar_words("en", "article"):
            at += 1
        return at if at < len(words) else None

    def _appointed(self, at: int) -> int | None:
        """Where the office begins in "NAME, who was appointed CEO", "NAME's appointment as CEO"; None: neither."""
        words = self.words
        folded = words.folded
        if folded[at] in grammar_words("en", "installing") and words.joined(at):
            return at + 2 if folded[at + 1 : at + 2] == ("as",) else None
        if folded[at] in grammar_words("en", "relative") | grammar_words("en", "copula"):
            for place in range(at + 1, min(at + 4, len(words) - 1)):
                if not words.joined(place) or place in self.around.person_words:
                    return None
                if folded[place] in grammar_words("en", "appointed"):
                    after = place + 1
                    return after + 1 if folded[after] in grammar_words("en", "appointing") else after
        return None

    def _phrase_end(self, start: int) -> int:
        """One past the last word of the apposition."""
        at = start
        while at < len(self.words) and at - start < _MOST_BEHIND:
            organisation = self.around.organisation_at.get(at)
            if at > start and not self.words.joined(at) and self.words.gap(at).strip(" ") not in ("-", "&", "/"):
                listed = self.words.gap(at).strip(" ") == "," and (organisation is not None or self._lists(at))
                if not listed:
                    break
            word = self.words.folded[at]
            said = word in self.facts.cues and not self.words.capital[at]
            if at in self.around.person_words or word in grammar_words("en", "stopping") or said:
                break
            at = organisation.end if organisation is not None else at + 1
        return at

    def _lists(self, at: int) -> bool:
        """Whether a comma goes on with a further title: "President, CEO and founder of Acme"."""
        last = next((place for place in range(at, min(at + 4, len(self.words))) if self._is_head(place)), None)
        if last is None or not self._is_title_word(at - 1):
            return False
        both = grammar_words("en", "and")
        return all(self._is_title_word(place) or self.words.folded[place] in both for place in range(at, last + 1))

    def _title_stop(self, head: int, end: int) -> tuple[int, Organisation | None]:
        """One past the title's last word, and the organisation that follows it."""
        closing = grammar_words("en", "trailing")
        trailing = next((at for at in range(head + 1, end) if self.words.folded[at] in closing), end)
        for at in range(
            head + 1, min(len(self.words), max(end, trailing + _AFTER_PARTICIPLE if trailing < end else end))
        ):
            organisation = self.around.organisation_at.get(at)
            if organisation is not None:
                whole = self._house_of(organisation)
                stop = organisation.end if whole is not organisation else min(organisation.first, trailing)
                return self._before_joint(stop, head + 1), whole
        stop = head + 1
        for at in range(head + 1, end):
            if at == trailing:
                break
            if self.words.folded[at] == "at" and at + 1 < end and self.words.capital[at + 1]:
                return self._before_joint(at, head + 1), self._capitals(at + 1)
            if (self.words.gap(at).strip(" ") in (",",) and not self._lists(at)) or self._leaves_title(at):
                break
            stop = at + 1
        while stop > head + 1 and self.words.folded[stop - 1] in grammar_words("en", "inside"):
            stop -= 1
        return stop, None

    def _leaves_title(self, at: int) -> bool:
        """True where a date or a verb follows the title: CFO on 1 October, CEO takes effect."""
        words = self.words
        word = words.folded[at]
        if word in grammar_words("en", "inside"):
            return at + 1 < len(words) and words.folded[at + 1].isdigit()
        known = self._is_title_word(at) or word in self.facts.function or not words.joined(at)
        return not known and not words.capital[at] and words.capital[at - 1] and self._is_head(at - 1)

    def _house_of(self, unit: Organisation) -> Organisation:
        """The organisation that a unit belongs to, "Harbour Unit at Northland Police"; the unit where none follows."""
        at = unit.end
        if at + 1 < len(self.words) and self.words.folded[at] == "at" and self.words.joined(at):
            after = at + 2 if self.words.folded[at + 1] in grammar_words("en", "article") else at + 1
            return self.around.organisation_at.get(after, unit)
        return unit

    def _capitals(self, first: int) -> Organisation:
        """The run of capitals from word ``first`` on, as an organisation that no finder knew."""
        end = first + 1
        while end < len(self.words) and self.words.capital[end] and self.words.joined(end):
            end += 1
        return Organisation(first, end, self.words.span(first, end, cut=self._cut(end)))

    def _who_clause(self, at: int) -> Span | None:
        """The organisation of "NAME, who leads ORG"; None: none there."""
        words = self.words
        end = min(len(words), at + _MOST_BEHIND)
        relative, people = grammar_words("en", "relative"), self.around.person_words
        closing = relative | self.around.facts.cues
        who = next((place for place in range(at, end) if words.folded[place] in closing or place in people), end)
        if who >= end or words.folded[who] not in relative or who in people:
            return None
        leading = grammar_words("en", "leading")
        if not any(word in leading for word in words.folded[who + 1 : who + 4]):
            return None
        for place in range(who + 1, min(who + 8, len(words))):
            if not words.joined(place) or place in self.around.person_words:
                return None
            if place in self.around.organisation_at:
                return self.around.organisation_at[place].span
        return None

    # -- both sides ------------------------------------------------------------------------------------------------

    def _before_joint(self, at: int, least: int) -> int:
        """Back from an organisation over "of the", "at", "for"."""
        while at > least and self.words.folded[at - 1] in grammar_words("en", "joining") | grammar_words(
            "en", "article"
        ) | grammar_words("en", "and"):
            at -= 1
        return at

    def _organisation_inside(self, first: int, end: int) -> Organisation | None:
        return next(
            (self.around.organisation_at[at] for at in range(first, end) if at in self.around.organisation_at), None
        )

    def _organisation_ending(self, at: int) -> Organisation | None:
        """The organisation right before a title: "Acme CEO", "Acme's chief executive"."""
        if at <= 0:
            return None
        shortened = self.words.gap(at) == ". " and self.words.folded[at - 1] in organisation_facts("en").legal
        return self.around.organisation_at.get(at - 1) if self.words.joined(at) or shortened else None

    def _of_organisation(self, at: int, *, titled: bool) -> Span | None:
        """The organisation of "NAME of ORG", "NAME, of ORG"; behind a title also a district or place in capitals."""
        words = self.words
        if (
            at + 1 >= len(words)
            or words.gap(at).strip(" ") not in ("", ",")
            or words.folded[at] not in grammar_words("en", "employed")
        ):
            return None
        after = at + 1
        if words.folded[after] in grammar_words("en", "article") and after + 1 < len(words):
            after += 1
        organisation = self.around.organisation_at.get(after)
        if organisation is not None and words.joined(after):
            return organisation.span
        end = after
        while titled and after > at + 1 and end < len(words) and (words.capital[end] or words.folded[end] == "of"):
            if not words.joined(end) or end in self.around.person_words:
                break
            end += 1
        return words.span(after, end) if end > after and words.capital[end - 1] else None

    def _gender(self, first: int, end: int) -> str | None:
        return next(
            (told for at in range(first, end) if (told := self.facts.heads.get(self.words.folded[at], ""))), None
        )

    def _cut(self, end: int) -> int:
        return 2 if self.words.folded[end - 1].endswith("'s") else 0
