"""The office of a predecessor: Acme named Ann Lee chief executive; she succeeds Tom Fox. خلفا لسامي الراعي."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_BEFORE = 4
_OF_A_NATION = 2
_TO = "ل"
_TAKEN_OVER = ("over", "from")


def succeeded(found: Sequence[tuple[Words, PersonMention]]) -> list[tuple[Words, PersonMention]]:
    """The mentions, those whom another succeeds with the office that the last person of the paragraph has.

    A surname alone has the office of the whole name before it: "Mrs. Lee succeeds Mr. Fox", paragraphs behind Ann Lee.
    """
    offices: dict[str, PersonMention] = {}
    filled: list[tuple[Words, PersonMention]] = []
    holder: tuple[Words, PersonMention] | None = None
    for words, mention in found:
        near = holder is not None and (holder[0] is words or _goes_on(holder[0], words, mention))
        own = holder is not None and _tells_a_nation(*holder)
        follows = holder is not None and near and mention.title is None and _is_successor(words, mention)
        if follows and holder is not None:
            mention = _with_office(mention, holder[1], "successor")
        bare = mention.title is None or _is_honorific(words, mention.title)
        if bare and holder is not None and near and not own and _is_succeeded(words, mention, offices):
            mention = _with_office(mention, holder[1], "predecessor")
        elif mention.title is not None:
            holder = (words, mention)
            offices[_surname(words, mention)] = mention
        elif _surname(words, mention) in offices:
            holder = (words, offices[_surname(words, mention)])
        filled.append((words, mention))
    return filled


def _with_office(mention: PersonMention, holder: PersonMention, how: str) -> PersonMention:
    """The mention with the office of its holder; ``how``: what it is to the holder."""
    house = mention.affiliation or holder.affiliation
    return replace(mention, rule=f"{mention.rule}, {how}", title=holder.title, affiliation=house)


def _surname(words: Words, mention: PersonMention) -> str:
    """The last word of a name, folded."""
    return words.folded[words.range_of(mention.span)[1] - 1]


def _is_honorific(words: Words, title: Span) -> bool:
    """True for a title that is a mere honorific: the Mr of "succeeds Mr Fox"; الأستاذ."""
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    first, end = words.range_of(title)
    inside = words.folded[first:end]
    return all(_honours(word, honorifics) for word in inside)


def _honours(word: str, honorifics: Collection[str]) -> bool:
    """True for an honorific, with ل before its article too: للأستاذ."""
    return word in honorifics or "ال" + word.removeprefix("لل") in honorifics


def _tells_a_nation(words: Words, mention: PersonMention) -> bool:
    """True for an Arabic title with the holder's own nationality, which nobody inherits: المدربة التونسية."""
    if mention.title is None or words.passage.lexicon.language != "ar":
        return False
    facts = organisation_facts("ar")
    inside = words.folded[slice(*words.range_of(mention.title))]
    return len(inside) == _OF_A_NATION and facts.is_nation(inside[-1])


def _goes_on(last: Words, words: Words, mention: PersonMention) -> bool:
    """True where the next paragraph opens with "She succeeds", "He replaces": it speaks of the last one named."""
    first, _ = words.range_of(mention.span)
    language = words.passage.lexicon.language
    opened = first > 1 and words.folded[0] in grammar_words(language, "person")
    verbs = grammar_words("ar", "succeeding") if language == "ar" else frozenset[str]()
    opened = opened or not verbs.isdisjoint(words.folded[:first])  # وتأتي خلفا لسامي; وتخلف الحداد سامي الراعي
    return words.index == last.index + 1 and opened and first <= _BEFORE


def _is_successor(words: Words, mention: PersonMention) -> bool:
    """True behind "succeeds him" in Arabic, "in the post" between: وتخلفه في المنصب هالة الراعي."""
    first, _ = words.range_of(mention.span)
    if words.passage.lexicon.language != "ar" or first == 0 or not words.joined(first):
        return False
    posted = first > _BEFORE - 1 and words.folded[first - 2] == "في"
    post = words.folded[first - 1].removeprefix("ال")
    own = post.removesuffix("ه").removesuffix("ها")
    at = first - 2 if posted and not {post, own}.isdisjoint(grammar_words("ar", "post")) else first
    return words.folded[at - 1] in grammar_words("ar", "successor")


def _is_succeeded(words: Words, mention: PersonMention, surnames: Collection[str]) -> bool:
    """True behind a word of succession, with honorifics and one small word between: succeeding Mr Fox, خلفا للدكتور; in
    Arabic also with the surname of who succeeds: وتخلف الحداد السيد سامي الراعي."""
    first, _ = words.range_of(mention.span)
    language = words.passage.lexicon.language
    facts = person_facts(language)
    for at in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        word = words.folded[at]
        followed = word in grammar_words("en", "following") and words.folded[at - 1] in grammar_words("en", "person")
        if followed or word in grammar_words(language, "succeeding") or words.folded[at : at + 2] == _TAKEN_OVER:
            return True
        if language == "ar" and word in surnames and words.folded[at - 1] in grammar_words("ar", "succeeding"):
            return True
        plain = word in facts.function or word == _TO or word.removeprefix("ل") in facts.honorifics
        if not plain and not _honours(word, facts.honorifics):
            return False
    return False
