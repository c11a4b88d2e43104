"""The organisations of one release by the words of their names: first and last noun, short form, opening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from extractor.entities.entity import Entity
from extractor.entities.names import words_of as words_in_name
from extractor.entities.placed import PlacedHouses
from extractor.entities.pointing import noun_before, nouns_of
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span


def indexed(organisations: Sequence[Entity], signs: Callable[[Entity], Iterable[str]]) -> Mapping[str, list[int]]:
    """Sign → the numbers of the organisations that bear it, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(organisations):
        for sign in signs(one):
            found[sign].append(index)
    return found


class NamedHouses(PlacedHouses):
    """The organisations whose names bear words of a title."""

    def sole(self, fitting: Sequence[int]) -> Entity | None:
        """The organisation of the only number; None: no number, or several."""
        return self.all[fitting[0]] if len(fitting) == 1 else None

    def bearing(self, told: Callable[[tuple[str, ...]], bool]) -> list[int]:
        """The organisations with a name whose words a question is true of, by number."""
        return [index for index, one in enumerate(self.all) if any(map(told, map(words_in_name, one.names)))]

    def by_construct(self, words: Words, first: int, behind: int) -> Entity | None:
        """The one body that a title calls by its first two nouns: مجلس مدينة النور for رئيس مجلس المدينة."""
        for at in range(first + 1, behind - 1):
            noun, field = words.folded[at], words.folded[at + 1]
            construct = field.startswith("ال") and words.joined(at + 1) and not noun.startswith("ال")
            found = self._opened_by((noun, field[2:])) if construct else None
            if found is not None:
                return found
        return None

    def _opened_by(self, run: tuple[str, ...]) -> Entity | None:
        """The only organisation with a name that begins with some words; None: none, or several."""
        return self.sole(self.bearing(lambda name: name[: len(run)] == run))

    def by_short_form(self, words: Words, first: int, behind: int) -> Entity | None:
        """The one organisation whose first or last word opens a title in capitals: Storm head coach; None: none."""
        facts = person_facts("en")
        word = words.folded[first]
        known = word in facts.heads or word in facts.modifiers or word in organisation_facts("en").heads
        known = known or word in grammar_words("en", "department") or word in self.small
        known = known or words.text_of(first, first + 2) in facts.heads  # Harbour master
        if behind - first < 2 or not words.capital[first] or known or words.capital[first + 1]:
            return None
        return self.sole(self._by_short_form.get(word, []))

    def by_opening(self, words: Words, behind: int) -> Entity | None:
        """The one organisation that the capitals behind a title's comma open: chairperson, Northland Harbour; or None.

        The finder knows the full name alone: Northland Harbour Health Service.
        """
        end = behind
        while end < len(words) and words.capital[end] and (end == behind or words.joined(end)):
            end += 1
        if behind >= len(words) or words.gap(behind).strip(" ") != "," or end == behind:
            return None
        run = words.folded[behind:end]
        return self.sole(self.bearing(lambda name: len(name) > len(run) and name[: len(run)] == run))

    def by_last_word(self, word: str, title: Span) -> Entity | None:
        """The organisation whose name ends with a word; of several the one named last before a title; None: none."""
        fitting = self.bearing(lambda name: len(name) > 1 and name[-1] == word) if word else []
        return self.sole(fitting) or self.nearest(title.start, fitting)

    @cached_property
    def by_noun(self) -> Mapping[str, list[int]]:
        """First and last noun of a name → the organisations that bear it; the noun before an Arabic name too."""
        found = {noun: list(own) for noun, own in indexed(self.all, nouns_of).items()}
        for span, index in self.places:
            words = self.words_at(span)
            noun = "" if words is None else noun_before(words, words.range_of(span)[0])
            if noun and index not in found.setdefault(noun, []):
                found[noun].append(index)
        return found

    def begun_by(self, word: str) -> Entity | None:
        """The only organisation with a name of two words and more that begins with a word; None: none, or several."""
        near = self._by_short_form.get(word, ())
        return self.sole(
            [one for one in near if any(words_in_name(name)[:1] == (word,) for name in self.all[one].names)]
        )

    @cached_property
    def by_second_word(self) -> Mapping[str, list[int]]:
        """Second word of a name, where its field begins (مديرية التربية) → the organisations that bear it."""
        return indexed(self.all, _second_words)

    @cached_property
    def _by_short_form(self) -> Mapping[str, list[int]]:
        return indexed(self.all, _short_forms)


def _short_forms(entity: Entity) -> set[str]:
    """First and last word of each name of two words and more."""
    return {word for words in map(words_in_name, entity.names) if len(words) > 1 for word in (words[0], words[-1])}


def _second_words(entity: Entity) -> set[str]:
    return {words[1] for words in map(words_in_name, entity.names) if len(words) > 1}
