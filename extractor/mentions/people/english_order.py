"""Offices told in order: Ann Lee and Tom Fox, respectively director and secretary; A and B, of X and Y respectively."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_words import STOPS, EnglishWords
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_MOST_NAMES = 6
_MOST_WORDS = 40
_MOST_JOINTS = 12

Piece = tuple[int, int]


class OfficesInOrder(EnglishWords):
    """Reads the offices of several people whom "respectively" gives theirs."""

    def read(self) -> dict[int, Office]:
        """First word of a name → what stands for that name, in the passages' lists that "respectively" orders."""
        found: dict[int, Office] = {}
        for at, word in enumerate(self.words.folded):
            if word in grammar_words("en", "ordering"):
                found.update(self._ordered(at))
        return found

    def _ordered(self, at: int) -> dict[int, Office]:
        names = self._listed_before(at)
        if len(names) < 2:
            return {}
        end = self.past_notes(names[-1].end)
        small = grammar_words("en", "plural") | grammar_words("en", "appointing")
        behind = all(self.words.folded[place] in small for place in range(end, at))
        pieces = self._pieces(at + 1, self._stop(at + 1), len(names), closed=False) if behind else None
        if pieces is None:
            pieces = self._pieces_before(end, at, len(names))
        if pieces is None:
            return self._ahead(names)
        offices = [self._office(*piece) for piece in pieces]
        titled = all(office.title is not None for office in offices)
        house = self._appointer(names[0].first) if titled else None
        last, alone = offices[-1], all(office.affiliation is None for office in offices[:-1])
        behind = last.title is not None and last.affiliation is not None and last.affiliation.end > last.title.end
        if titled and house is None and alone and behind:
            house = last.affiliation  # respectively chair and secretary of Acme
        return {
            name.first: replace(office, affiliation=office.affiliation or house)
            for name, office in zip(names, offices, strict=True)
        }

    def _ahead(self, names: Sequence[Name]) -> dict[int, Office]:
        """First word of a name → the office of the one title before all names: ambassadors of Peru, Chile and Spain,
        A, B and C respectively; nothing where no such list of as many stands there."""
        words, (first, _) = self.words, self.around.honorific_before(names[0].first)
        if words.gap(first).strip(" ") not in (",", ";", ":"):
            return {}
        for head in range(first - 2, max(-1, first - _MOST_WORDS), -1):
            if words.opens_sentence(head + 1):
                return {}
            if not self.is_several(head) or words.folded[head + 1] not in grammar_words("en", "of"):
                continue
            places = self._places(head + 2, first)
            if len(places) != len(names):
                return {}
            title = self.single(words.span(head, head + 1))
            bodies = [self.organisation_inside(*place) for place in places]
            return {
                name.first: Office(title, None if body is None else body.span, None, "in order")
                for name, body in zip(names, bodies, strict=True)
            }
        return {}

    def _places(self, first: int, end: int) -> list[Piece]:
        """The pieces between commas and "and", each beginning with a capital; none where one does not."""
        words, both = self.words, grammar_words("en", "and")
        cuts = [
            at
            for at in range(first + 1, end)
            if (words.folded[at] in both or words.gap(at).strip(" ") == ",")
            and self.around.organisation_at.get(at - 1) is not self.around.organisation_at.get(at, 0)
        ]
        edges = [first, *cuts, end]
        pieces = [self._bare(*edges[at : at + 2]) for at in range(len(edges) - 1)]
        pieces = [piece for piece in pieces if piece[0] < piece[1]]
        return pieces if all(words.capital[piece[0]] for piece in pieces) else []

    def _appointer(self, first: int) -> Span | None:
        """The organisation that names or appoints those listed: Acme named Ann Lee and Tom Fox …; None: none there."""
        at, _ = self.around.honorific_before(first)
        named = at > 1 and self.words.folded[at - 1] in grammar_words("en", "appointed")
        body = self.around.organisation_at.get(at - 2) if named else None
        return body.span if body is not None else None

    def _listed_before(self, at: int) -> list[Name]:
        """The last two or more names before word ``at`` in its sentence that stand in one list."""
        run: list[Name] = []
        for name in reversed([one for one in self.around.people if one.end <= at]):
            after = run[0].first if run else at
            if self._is_parted(name.end, after) or at - name.first > _MOST_WORDS or len(run) == _MOST_NAMES:
                break
            if run and not self.links(name.end, after):
                if len(run) > 1:
                    break
                run = []
            run.insert(0, name)
        return run

    def _is_parted(self, first: int, end: int) -> bool:
        """True where a sentence ends between two words."""
        return any(
            not self.words.joined(at) and not STOPS.isdisjoint(self.words.gap(at)) and self.words.capital[at]
            for at in range(first, end + 1)
            if at < len(self.words) and not self._is_short(at - 1)
        )

    def _is_short(self, at: int) -> bool:
        return self.words.folded[at] in self.facts.honorifics

    def _stop(self, first: int) -> int:
        """One past the last word of the sentence that word ``first`` stands in."""
        at = first + 1
        while at < len(self.words) and at - first < _MOST_WORDS and not self._is_parted(at, at):
            at += 1
        return min(at, len(self.words))

    def _pieces_before(self, first: int, end: int, count: int) -> list[Piece] | None:
        """The pieces between names and "respectively", behind the last small word that leads them in."""
        leading = grammar_words("en", "employed") | grammar_words("en", "appointing") | grammar_words("en", "of")
        leading |= grammar_words("en", "appointed") | grammar_words("en", "plural")
        for at in range(end - 1, first - 1, -1):
            if self.words.folded[at] in leading:
                pieces = self._pieces(at + 1, end, count, closed=True)
                if pieces is not None:
                    return pieces
        return None

    def _pieces(self, first: int, end: int, count: int, *, closed: bool) -> list[Piece] | None:
        """The phrase as so many pieces, cut at commas and "and", each of them an office or an organisation.

        ``closed``: the phrase ends at ``end``; else it may end before, at the title noun or organisation of a piece.
        """
        both = grammar_words("en", "and")
        organisations = self.around.organisation_at
        joints = [
            at
            for at in range(first + 1, end)
            if (self.words.folded[at] in both or self.words.gap(at).strip(" ") == ",")
            and organisations.get(at - 1) is not organisations.get(at, 0)
        ][:_MOST_JOINTS]
        for size in (count - 1,) if closed else (count - 1, count):
            for cuts in combinations(joints, size):
                edges = [first, *cuts, end] if size == count - 1 else [first, *cuts]
                pieces = [self._bare(*edges[at : at + 2]) for at in range(count)]
                if all(self._is_office(*piece, closed=closed or piece != pieces[-1]) for piece in pieces):
                    return pieces
        return None

    def _bare(self, first: int, end: int) -> Piece:
        """Without "and", articles and what joins before it."""
        small = grammar_words("en", "and") | grammar_words("en", "article")
        while first < end and self.words.folded[first] in small:
            first += 1
        while end > first and self.words.folded[end - 1] in grammar_words("en", "and"):
            end -= 1
        return first, end

    def _is_office(self, first: int, end: int, *, closed: bool) -> bool:
        if first >= end or any(at in self.around.person_words for at in range(first, end)):
            return False
        if any(self.words.gap(at).strip(" ") == "," for at in range(first + 1, end)):
            return False
        body = self.around.organisation_at.get(end - 1)
        if body is not None and body.first <= first:
            return True
        head = self._head(first, end)
        return head is not None and (closed or body is not None or self.is_head(end - 1))

    def _head(self, first: int, end: int) -> int | None:
        free = (at for at in range(first, end) if at not in self.around.organisation_at and self.is_head(at))
        return next(free, None)

    def _office(self, first: int, end: int) -> Office:
        """The office that one piece tells: chief engineer of Acme, Acme's chief engineer, Acme."""
        body = self.organisation_inside(first, end)
        head = self._head(first, end)
        affiliation = body.span if body is not None else None
        if head is None:
            return Office(None, affiliation, None, "in order")
        owner = max((at for at in range(first, head) if self.words.folded[at].endswith(("'s", "s'"))), default=-1)
        start = max(first, owner + 1)
        stop = end
        if body is not None:
            start = max(start, body.end) if body.end <= head else start
            stop = self.before_joint(body.first, head + 1) if body.first > head else end
        return Office(self.words.span(start, stop), affiliation, self.gender(start, stop), "in order")
