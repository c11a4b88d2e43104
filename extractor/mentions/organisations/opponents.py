"""Arabic clubs that a match sets against another, named without a noun: مضيفه الفيحاء, مباراته مع الوحدة."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SCORE = 0.8
_LEAST_TOLD = 2  # words of sports news in a release of matches
_WITHIN = 4  # words between the match and the one against whom: مباراته المقبلة مع
_LETTERS = 5  # of a name with its article


def opposed_clubs(passages: Sequence[Words], recognised: Iterable[Name]) -> list[Name]:
    """The clubs of a release of matches behind the word for a host, a guest or a meeting, or behind "his match with".

    A club has its article or is a name to the recogniser; no team's noun (المنتخب), person, title or country is one.
    """
    told = {word for words in passages for word in words.folded} & organisation_facts("ar").match
    if len(told) < _LEAST_TOLD:
        return []
    known = {(one.words.index, one.first): one for one in recognised if one.arabic and not one.skip}
    found: list[Name] = []
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for at in range(1, len(words)):
            if not words.joined(at):
                continue
            sure = _is_behind_opponent(words, at)
            if (sure or _is_behind_match(words, at)) and _may_be_club(words, at, known, sure=sure):
                name = known.get((words.index, at))
                end = _end(words, at) if name is None else max(name.end, _end(words, at))
                found.append(Name(words, at, end, "ORG", _SCORE, "apposition"))
    return found


def _is_behind_opponent(words: Words, at: int) -> bool:
    """True behind مضيفه, ضيفه, لملاقاة, with a letter before them or not."""
    word = words.folded[at - 1]
    return not grammar_words("ar", "opponent").isdisjoint((word, word[1:]))


def _is_behind_match(words: Words, at: int) -> bool:
    """True behind "with" or "before" that a match with its pronoun takes: مباراته المقبلة أمام."""
    if words.folded[at - 1] not in grammar_words("ar", "set_against"):
        return False
    for back in range(at - 2, max(-1, at - 2 - _WITHIN), -1):
        if not words.joined(back + 1):
            return False
        if not grammar_words("ar", "own_match").isdisjoint((words.folded[back], words.folded[back][1:])):
            return True
    return False


def _may_be_club(words: Words, at: int, known: Mapping[tuple[int, int], Name], *, sure: bool) -> bool:
    """False for a team's noun, a country, somebody, who watches, a title or a day; for an adjective, where only a match
    tells it."""
    word, facts, own = words.folded[at], organisation_facts("ar"), lexicon("ar")
    name = known.get((words.index, at))
    country = not country_words("ar").isdisjoint((word, word.removeprefix("ال")))
    if word in facts.match or country or (name is not None and name.kind == "PER"):
        return False
    if name is not None:
        return True
    if not word.startswith("ال") or len(word) < _LETTERS or word in facts.describing or facts.is_nation(word):
        return False
    titled = word in person_facts("ar").heads or word in person_facts("ar").honorifics
    dated = any(word in own.index(table) for table in ("weekdays", "date_words", "date_ordinals"))
    watching = word in grammar_words("ar", "bystander")
    return not (titled or dated or watching or (not sure and NISBA.match(word) is not None))


def _end(words: Words, at: int) -> int:
    """Past the club and the adjective that is of its name: الوداد الرياضي."""
    after = at + 1
    more = after < len(words) and words.joined(after) and words.folded[at].startswith("ال")
    ranked = more and words.folded[after] in grammar_words("ar", "of_club")
    return after + 1 if ranked else after
