"""Seats on boards that a verb behind an English name gives: NAME has joined the board of trustees of ORG; was elected
to ORG's board of directors."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_installed import Installations
from extractor.mentions.people.surroundings import Office, Organisation
from extractor.text import Span

_TOWARD = ("to", "on", "onto")
_BOARD = "board"
_ROW_WITHIN = 30  # words of further offices
_BEFORE_BOARD = 3  # words: its | Northern Regional Advisory | board


class Seats(Installations):
    """Reads what sort of member somebody becomes by the board's own name, and whose the board is."""

    def seat(self, at: int, *, appointed: bool = False) -> Office | None:
        """The seat that the words behind a name's end give; None: none there. ``appointed``: a verb of appointing
        stands before the name ((named) NAME to its board of trustees)."""
        words, folded = self.words, self.words.folded
        at = self.past_country(at)
        if at + 1 >= len(words):
            return None
        if appointed and folded[at] in _TOWARD and (words.joined(at) or words.gap(at).strip(" ") == ")"):
            return self._on_board(at + 1)
        start = at
        while at < len(words) and folded[at] in grammar_words("en", "plural"):
            at += 1  # were elected to the board
        verb = self._past_auxiliaries(at, parted=at == start)
        if verb is None or verb + 2 >= len(words) or not words.joined(verb + 1):
            return None
        toward = folded[verb + 1] in _TOWARD
        if toward and folded[verb] in grammar_words("en", "appointed") and verb > start:
            return self._on_board(verb + 2)
        return self._on_board(verb + 1) if folded[verb] in grammar_words("en", "enlisting") else None

    def row_house(self, at: int) -> Span | None:
        """The house behind the last of several offices of one person, each with its article: (the chair of chemistry,)
        the head of research and the dean of science at ORG; None: no row, or another house before."""
        words, officed, closed = self.words, False, False
        for place in range(at, min(at + _ROW_WITHIN, len(words))):
            mark, article = words.gap(place).strip(" "), words.folded[place] in grammar_words("en", "article")
            if mark not in ("", ",", "-") or place in self.around.person_words:
                return None
            if mark == "," and not article and words.folded[place] not in grammar_words("en", "and"):
                return None
            officed = officed or self.is_head(place)
            closed = closed or words.folded[place - 1 : place + 1] == ("and", "the")
            body = self.around.organisation_at.get(place)
            if body is not None:
                joint = place - 1 - (words.folded[place - 1] in grammar_words("en", "article"))
                return body.span if officed and closed and words.folded[joint] == "at" else None
            if words.folded[place] in grammar_words("en", "stopping"):
                return None
        return None

    def is_board(self, title: Span | None) -> bool:
        """True for the name of a board that reads as a title: (appointed to the) board of governors."""
        first, end = (0, 0) if title is None else self.words.range_of(title)
        return end - first > 1 and self.words.folded[first] == _BOARD and self.words.folded[first + 1] == "of"

    def _on_board(self, first: int) -> Office | None:
        """The seat on the board whose name begins at word ``first``: the board of trustees of ORG, ORG's board of
        directors, its board; None: no board stands there."""
        words = self.words
        opening = grammar_words("en", "article") | grammar_words("en", "possessive")
        while first < len(words) and words.joined(first) and words.folded[first] in opening:
            first += 1
        owner = self.around.organisation_at.get(first)
        if owner is not None and not words.joined(first):
            return None
        at = first if owner is None else self._board_in(owner)
        for board in range(at, min(at + _BEFORE_BOARD + 1, len(words))):
            if (board > first and not words.joined(board)) or board in self.around.person_words:
                return None
            if words.folded[board] == _BOARD:
                return self._seated(board, owner)
        return None

    def _board_in(self, owner: Organisation) -> int:
        """The word of the board in a name that holds it (Acme Board of Trustees), or the one behind the name."""
        inside = (at for at in range(owner.first, owner.end) if self.words.folded[at] == _BOARD)
        return next(inside, owner.end)

    def _seated(self, board: int, owner: Organisation | None) -> Office | None:
        """The office of one of those of whom a board is (board of | directors), and the house that owns it."""
        words, title, end = self.words, None, board + 1
        of = end + 1 < len(words) and words.folded[end] == "of" and words.joined(end) and words.joined(end + 1)
        if of and self.is_several(end + 1):
            title, end = self.single(words.span(end + 1, end + 2)), end + 2
            of = end + 1 < len(words) and words.folded[end] in ("of", "at", "for") and words.joined(end)
        if owner is None and of:
            after = end + 1 + (words.folded[end + 1] in grammar_words("en", "article"))
            owner = self.around.organisation_at.get(after)
        if title is None and owner is None:
            return None
        return Office(title, None if owner is None else owner.span, None, "title behind")
