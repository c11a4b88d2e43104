"""The ministry that an Arabic minister's title tells by its field, where the release names none: وزير الداخلية of وزارة
الداخلية.  An English one is told no ministry: that of Defence is a department in one country and a ministry in another.
"""

from __future__ import annotations

from extractor.entities.offices import nominative
from extractor.entities.placed import PlacedHouses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.release.release import Release

_MINISTRY = "وزارة"
_ARTICLE, _AND = "ال", "وال"
_GENERAL = ("الدوله", "الاول")  # وزير الدولة, وزير الأول: of no field
_LEAST_FIELD = 4  # letters, the article with them


def ministry_of_field(release: Release, houses: PlacedHouses, mention: PersonMention) -> str | None:
    """The name of the ministry; None: the title is no minister's or his deputy's, or tells no field."""
    title = mention.title
    words = None if title is None else houses.words_at(title)
    if title is None or words is None or words.passage.lexicon.language != "ar":
        return None
    first, behind = words.range_of(title)
    at = _minister(words, first, behind)
    end = start = behind if at is None else at + 1
    if start < behind and f"{_ARTICLE}{words.folded[start]}" in grammar_words("ar", "affairs"):
        end = start + 1  # شؤون الشباب
    while end < behind and words.joined(end) and _is_of_field(words, end, first=start):
        end += 1
    bare = end == start or words.folded[start] in _GENERAL or not words.folded[end - 1].startswith((_ARTICLE, _AND))
    return None if bare else f"{_MINISTRY} {words.span(start, end).of(release.text)}"


def _minister(words: Words, first: int, behind: int) -> int | None:
    """The word of the minister who opens a title, a deputy's noun before him; None: another title."""
    ministers = person_facts("ar").ministers
    plain = [nominative(word, "ar") for word in words.folded[first : min(first + 2, behind)]]
    if plain and plain[0] in ministers:
        return first
    deputises = len(plain) > 1 and plain[0] in grammar_words("ar", "deputy") and words.joined(first + 1)
    return first + 1 if deputises and plain[1] in ministers else None


def _is_of_field(words: Words, at: int, *, first: int) -> bool:
    """True for a definite word of the field, "and" before it or not; not for what tells of the minister: his country,
    that he left or stands in, another office of his."""
    word, facts = words.folded[at], person_facts("ar")
    bare = word.removeprefix("و") if word.startswith(_AND) else word
    if not bare.startswith(_ARTICLE) or len(bare) < _LEAST_FIELD:
        return False
    own = grammar_words("ar", "former") | grammar_words("ar", "standing_in") | facts.honorifics.keys()
    if at == first:
        return bare not in own | facts.heads.keys()
    second, before = word.startswith(_AND), words.folded[at - 1]  # الصحة | والسكان
    ranks = (facts.heads.keys() | facts.modifiers) - grammar_words("ar", "of_teaching")  # التعليم | الفني
    his = not bare.endswith("ه") and (before.endswith("ه") or bare in ranks)
    his = (his and not second) or organisation_facts("ar").is_nation(bare)  # وزير الصحة | الاتحادي
    return bare not in own and not his
