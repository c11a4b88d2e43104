"""What the words beside a name tell of its bearer where no title does: headed by NAME; NAME, a farmer."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.languages import Lexicon, lexicon
from extractor.languages.lexicon import alternation
from extractor.mentions.quotes.frames import Name, Paragraph
from extractor.mentions.quotes.offices import Office, bare_word, read_office
from extractor.text import fold_term

LONGEST_GAP = 5
"""Words of titles and styles between "headed by" and the name."""
_APPOSITION = {
    "en": re.compile(r",\s+(?:an?|one of the|the)\s+([^,.;:()“”\"]{3,90})"),
    "ar": re.compile(r"\s*[،,]\s+(?:وهو|وهي)\s+([^،,.;:؛()«»“”\"]{3,90})"),
}
_WORD = re.compile(r"[\w'’-]+")


def traits_of(paragraph: Paragraph, name: Name, start: int) -> list[Office]:
    """The offices that the words around a person's name give them; ``start``: where the sentence begins."""
    people = [other.end for other in paragraph.names_in(start, name.start) if other.kind == "person"]
    start = max([start, *people])
    found = [_headed(paragraph, name, start), _owned(paragraph, name, start), _apposed(paragraph, name)]
    return [office for office in found if office is not None]


def _headed(paragraph: Paragraph, name: Name, start: int) -> Office | None:
    """The committee, chaired by NAME → its chair."""
    facts = paragraph.passage.lexicon
    before = fold_term(paragraph.text[start : name.start])
    matches = list(_heading_verbs(facts.language).finditer(before))
    if not matches or len(before[matches[-1].end() :].split()) > LONGEST_GAP:
        return None
    fact = facts.index("office_verbs")[fold_term(matches[-1].group())]
    words = frozenset(map(bare_word, fold_term(fact["offices"]).split()))
    return Office(words, _house(before[: matches[-1].start()]), is_title=False)


@lru_cache(maxsize=2)
def _heading_verbs(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(lexicon(language).terms('office_verbs'))}(?!\w)")


def _owned(paragraph: Paragraph, name: Name, start: int) -> Office | None:
    """For the town, its mayor NAME; عن البلدية رئيسها فلان → the town's mayor."""
    facts = paragraph.passage.lexicon
    title = next((place for place in paragraph.titles_of(name) if start <= place[0] < name.start), None)
    if title is None:
        return None
    words = fold_term(paragraph.text[title[0] : title[1]]).split()
    before = fold_term(paragraph.text[start : title[0]])
    if facts.language == "ar":
        stems = [stem for stem in map(_stem, words) if stem in facts.index("titles")]
        words += stems
        owned = bool(stems)
    else:
        pronoun = facts.index("pronouns").get(([*before.split(), words[0]])[-2] if before else words[0])
        owned = pronoun is not None and pronoun["refers"] == "owner"
    return Office(read_office(" ".join(words)).words, _house(before)) if owned else None


def _stem(word: str) -> str:
    """رئيسها → رئيس; a word without such an ending is none."""
    return next((word.removesuffix(ending) for ending in ("ها", "هم", "ه") if word.endswith(ending)), "")


def _apposed(paragraph: Paragraph, name: Name) -> Office | None:
    """NAME, a deckhand from the north who …; فلان، وهو معلم متقاعد."""
    facts = paragraph.passage.lexicon
    match = _APPOSITION[facts.language].match(paragraph.text, name.end)
    if match is None:
        return None
    words = _before_relative(fold_term(match.group(1)).split(), facts)
    return Office(frozenset(map(bare_word, words)), is_title=False) if words else None


def _before_relative(words: list[str], facts: Lexicon) -> list[str]:
    pronouns = facts.index("pronouns")
    for at, word in enumerate(words):
        fact = pronouns.get(word)
        if fact is not None and fact["refers"] == "relative":
            return words[:at]
    return words


def _house(words: str) -> frozenset[str]:
    return frozenset(bare_word(word) for word in _WORD.findall(words))
