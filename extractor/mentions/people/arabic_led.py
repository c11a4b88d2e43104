"""The house that an Arabic person leads by the words before: اجتمعت اللجنة برئاسة سامي; تترأس لجنة الأفلام سلمى."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_delegates import ArabicDelegates
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_LONGEST_PANEL = 7
_MOST_FIELD = 4  # words of a body between its noun and the one before "led by"
_BOARD = 2  # words: مجلس إدارة
_HERS = ("ها", "ته")


class ArabicLed(ArabicDelegates):
    """Finds the houses of one passage that somebody leads, and the boards named before."""

    def led(self, at: int) -> Span | None:
        """The organisation that برئاسة at word ``at`` speaks of: right before it, or the only one of the sentence."""
        relative = at > 1 and self.words.folded[at - 1] in grammar_words("ar", "pronoun")
        end = at - 1 if relative else at
        section = head_of(self.words.folded[end - 2]) if end > 1 and self.words.joined(end - 1) else None
        if section is not None and section.noun in grammar_words("ar", "section") and self.words.joined(end):
            return self.words.span(end - 2, end, skip=section.skip)  # أنشطة قطاع المسرح برئاسة سامي
        beside = self.around.organisation_at.get(end - 1)
        if beside is not None and (relative or not self._is_venue(beside)):
            return beside.span
        board = head_of(self.words.folded[end - 1]) if self._is_of_a_board(end) else None
        if board is not None and board.definite:  # مجلس إدارة البنك، برئاسة سامي الراعي
            return self.words.span(end - 1, end, skip=board.skip)
        if self._is_panel_of_kind(end):
            return self.words.span(end - 2, end)
        for first in range(end - 2, max(-1, end - 2 - _MOST_FIELD), -1):
            head = head_of(self.words.folded[first]) if self.words.joined(first + 1) else None
            if head is None or head.definite or not self.words.joined(end):
                continue
            if self.words.text_of(first, first + 2) in grammar_words("ar", "board_called"):
                return self.words.span(first, first + 2)  # عقد مجلس الإدارة اجتماعه برئاسة سامي
            named = head.noun in grammar_words("ar", "ensemble") or self._is_panel(first, end)
            return self.words.span(first, end, skip=head.skip) if named else None
        start = self.words.sentence_start(at)
        inside = [one for one in self.around.organisations if start <= one.first < at]
        inside = [one for one in inside if "(" not in self.words.gap(one.first) and not self._is_venue(one)]  # in short
        inside = [one for one in inside if one.first == 0 or self.head(one.first - 1) is None]  # رئيس جامعة النور
        if len(inside) == 1 or (inside and self._is_of_its_board(inside[0].end, at)):
            return inside[0].span
        boards = grammar_words("ar", "board_called")
        pair = next((one for one in range(start, at - 1) if self.words.text_of(one, one + 2) in boards), None)
        return self.words.span(pair, pair + 2) if pair is not None and not inside else None

    def _is_venue(self, one: Organisation) -> bool:
        """True behind "in", written onto it: عقدت النقابة دورتها بدار الشعب، برئاسة سامي."""
        written = self.words.folded[one.first][0] == "ب"
        return written and self.words.span(one.first, one.end).start < one.span.start

    def _is_of_a_board(self, end: int) -> bool:
        """True where a board and its house by its noun alone end before word ``end``: مجلس إدارة البنك."""
        board = end > _BOARD and self.words.joined(end - 1) and self.words.joined(end - 2)
        return board and self.words.text_of(end - 3, end - 1) in grammar_words("ar", "board")

    def _is_of_its_board(self, first: int, end: int) -> bool:
        """True where the board of the subject of the sentence is named by a pronoun: اجتماع مجلس إدارتها."""
        words, boards = self.words, grammar_words("ar", "body")
        near = range(first, end - 1)
        return any(words.folded[at] in boards and words.shown[at + 1].endswith(("ه", "ها")) for at in near)

    def board(self, at: int, end: int) -> Span | None:
        """The body of which the sentence named the board before: رئيس مجلس إدارة البنك … وعضو مجلس الإدارة سامي."""
        words, boards = self.words, grammar_words("ar", "body")
        noun = next((place for place in range(at, end - 1) if words.folded[place] in boards), None)
        if noun is None or not words.folded[noun + 1].startswith("ال"):
            return None
        start = self.words.sentence_start(at)
        said = words.folded[noun], words.folded[noun + 1][2:]
        for one in reversed(self.around.organisations):
            if start + 1 < one.first < at and words.folded[one.first - 2 : one.first] == said:
                return one.span
        return None

    def _is_panel_of_kind(self, end: int) -> bool:
        """True for a panel with its article and adjective right before word ``end``: اللجنة العلمية | برئاسة هالة."""
        words = self.words
        head = head_of(words.folded[end - 2]) if end > 1 and words.joined(end - 1) and words.joined(end) else None
        panel = head is not None and head.definite and not head.skip and head.noun in grammar_words("ar", "panel")
        return panel and NISBA.match(words.folded[end - 1]) is not None

    def _board_led(self, end: int) -> Span | None:
        """The house of the sentence whose board is led: تأسست الشركة، ويرأس مجلس إدارتها | سامي; None: no such."""
        words, first = self.words, end - 2
        if first < 1 or not all(map(words.joined, range(first, end + 1))) or not words.shown[end - 1].endswith(_HERS):
            return None
        verb = words.folded[first - 1].removeprefix("و")
        if verb not in grammar_words("ar", "leading") or words.folded[first] not in grammar_words("ar", "body"):
            return None
        start = words.sentence_start(first)
        inside = [one for one in self.around.organisations if start <= one.first and one.end <= first]
        return inside[-1].span if inside else None

    def panel_led(self, end: int) -> Span | None:
        """The panel of تترأس لجنة تحكيم الأفلام القصيرة | سلمى, which the recogniser did not find, or the house of a
        board; None: no such."""
        words = self.words
        house = self._board_led(end)
        if house is not None:
            return house
        for first in range(end - 2, max(0, end - _LONGEST_PANEL), -1):
            if not all(map(words.joined, (first, first + 1, end))):
                return None
            if self._is_panel(first, end):
                verb = words.folded[first - 1].removeprefix("و")
                return words.span(first, end) if verb in grammar_words("ar", "leading") else None
        return None

    def _is_panel(self, first: int, end: int) -> bool:
        """True for a panel with its field from word ``first`` on: لجنة الأفلام, لجنة تحكيم الأفلام; no لجنة فنية."""
        words = self.words.folded
        return words[first] in grammar_words("ar", "panel") and any(
            word.startswith("ال") for word in words[first + 1 : end]
        )
