"""Houses of Arabic officers of a board whose title tells none: انتخب مجلس إدارة الجمعية سامي رئيسا وهالة أمينة للسر."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.arabic import ArabicOffices
from extractor.mentions.people.surroundings import Office


class ArabicBoards:
    """Completes the offices of the people of one passage, in their order."""

    def __init__(self, reader: ArabicOffices, people: Sequence[Name]) -> None:
        self._reader = reader
        self._words = reader.words
        self._people = people

    def completed(self, offices: Sequence[Office]) -> list[Office]:
        """The offices; one of a board without a house has that whose board the sentence told before, and who keeps its
        money or papers else the one of who is named before: رئيس المجلس سامي يرافقه أمين المال نضال."""
        filled = list(offices)
        for index, name in enumerate(self._people):
            office = filled[index]
            if office.title is None or office.affiliation is not None or not self._holds(office, "board_office"):
                continue
            house = self._reader.appointing(name.first) if self._is_behind_board(name.first) else None
            last = index - 1
            if house is None and last >= 0 and self._holds(office, "board_keeper"):
                together = self._words.sentence_start(name.first) < self._people[last].end
                house = filled[last].affiliation if together else None
            filled[index] = replace(office, affiliation=house)
        return filled

    def _holds(self, office: Office, role: str) -> bool:
        """True for a title of that role, with an ordinal or without."""
        assert office.title is not None
        first, end = self._words.range_of(office.title)
        ordinals = grammar_words("ar", "board_order")
        end = end - 1 if end - first > 1 and self._words.folded[end - 1] in ordinals else end
        text = self._words.text_of(first, end)
        known = grammar_words("ar", role)
        return text in known or text.removeprefix("و") in known

    def _is_behind_board(self, at: int) -> bool:
        """True where the sentence names a board before word ``at``: مجلس إدارتها, الهيئة الإدارية."""
        words, boards = self._words.folded, grammar_words("ar", "board_of")
        pairs = pairwise(words[self._words.sentence_start(at) : at])
        return any(f"{one} {other}" in boards or f"{one[1:]} {other}" in boards for one, other in pairs)
