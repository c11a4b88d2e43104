"""What a release tells to be a ware, wherever it stands: a solution named Tidewell; the Moorbee product line; Tidewell,
an app for sailors; Tidewell is an open-source database; a method, called Slow Rise of Heat (SRH); in a white Orrin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.trademarked import trademarks, versioned

_LONGEST = 4  # words of a name
_LONGEST_CALLED = 7  # words of a name behind "called", small ones among them
_KIND_WORDS = 6  # from the article to what a ware is
_DASHES = ("–", "—", "-")
_MARKS = (",", *_DASHES)
_PARTITIVE = frozenset({"of", "and", "or"})
_TO_FIRM = 2  # words behind a kind of ware
_TIME_WORDS = 2  # last month
_THIS = frozenset({"this"})
_SMALL = frozenset({"a", "an", "the", "is", "as"})
_OPEN = frozenset({"open", "open-source"})
_ENDINGS = ("ed", "ten", "ly", "ing")  # of what goes on behind a kind: written in, jointly made by


def without_told_wares(names: Iterable[Name], told: AbstractSet[str]) -> list[Name]:
    """The names, but for those of the recogniser that the release tells to be wares (``told``) and nowhere to speak,
    announce or have officers."""
    names = list(names)
    wares = told_wares(names, told)
    return [name for name in names if name.arabic or name.rule != "recogniser" or name.text not in wares]


def told_wares(names: Iterable[Name], told: AbstractSet[str]) -> frozenset[str]:
    """Of what the release tells to be wares, what none of the names does as a house does."""
    return frozenset(told - {one.text for one in names if one.text in told and _is_house(one)})


def ware_texts(passages: Sequence[Words]) -> frozenset[str]:
    """The folded names of what the release tells to be wares, but for known houses."""
    english = [words for words in passages if words.passage.lexicon.language == "en"]
    told = {text for words in english for read in (_told, trademarks, versioned) for text in read(words)}
    return frozenset(told - organisation_facts("en").known)


def _told(words: Words) -> Iterator[str]:
    """The folded names of wares in a passage."""
    called, of_wares, colours = (grammar_words("en", role) for role in ("called_so", "of_wares", "colour"))
    telling = called | of_wares | colours | _SMALL | _OPEN
    for at in range(1, len(words)):
        word = words.folded[at]
        if words.folded[at - 1] in grammar_words("en", "ware_told") and words.gap(at).strip(" ") in _DASHES:
            yield from _capitals_from(words, at, apart=True)  # its new security app – Tidewell
        if word not in telling:
            continue
        if word in called:
            yield from _called(words, at)
        if word in of_wares and words.folded[at - 1] in grammar_words("en", "ware") and words.joined(at):
            yield from _capitals_to(words, at - 1)
        if at + 1 == len(words):
            return
        if word in colours:
            yield from _coloured(words, at)
        kind = _kind_behind(words, at)
        if kind and words.gap(at).strip(" ") in _MARKS and _is_ware(words, kind):
            yield from _capitals_to(words, _before_time(words, at), apart=True)
        elif _is_told_so(words, at) or _serves_as(words, at) or _is_open_source(words, at):
            yield from _capitals_to(words, at)


def _kind_behind(words: Words, at: int) -> int:
    """Where a kind begins behind the article at word ``at``: a | tool; the first | tool; 0: nowhere."""
    if words.folded[at] in ("a", "an"):
        return at + 1
    ranked = words.folded[at] == "the" and words.folded[at + 1] in grammar_words("en", "rank_of_ware")
    return at + 2 if ranked else 0


def _is_open_source(words: Words, at: int) -> bool:
    """True where the software that a name tells begins: the Tidewell | open source software project."""
    if words.folded[at] not in _OPEN or words.capital[at] or not words.joined(at):
        return False
    return _is_ware(words, at, "open_ware")


def _before_time(words: Words, at: int) -> int:
    """Where the words of a time begin that stand before a comma: Tint Insights | last month, a tool; ``at``: none."""
    first = at - _TIME_WORDS
    timed = first > 0 and words.folded[at - 1] in grammar_words("en", "day_called") | grammar_words("en", "dating")
    timed = timed and words.folded[first] in grammar_words("en", "elapsed") | _THIS
    return first if timed and words.joined(at - 1) and words.joined(first) else at


def _called(words: Words, at: int) -> Iterator[str]:
    """The names behind "called", a noun of wares before it and a comma between or none: a technology, called Slow Rise
    of Heat (SRH); a process known as Coldfall."""
    noun, parted = at - 1, words.gap(at).strip(" ")
    if parted == ")" and noun > 0 and words.gap(noun).strip(" ") == "(":
        noun, parted = noun - 1, ""  # processing units (PUs) named Tidewell
    if words.folded[noun] in grammar_words("en", "copula") and noun > 0 and words.joined(noun):
        noun -= 1
    if words.folded[at] == "known":
        at += words.folded[at + 1 : at + 2] == ("as",)
    wares = grammar_words("en", "ware") | grammar_words("en", "ware_told")
    told = words.folded[noun] in wares or (noun > 0 and words.text_of(noun - 1, noun + 1) in wares)
    if told and parted in ("", ","):
        yield from _capitals_from(words, at + 1)


def _coloured(words: Words, at: int) -> Iterator[str]:
    """The one word in capitals behind a small word of colour and its article, no noun behind: in a white Velmar."""
    end = at + 2
    led = words.folded[at - 1] in grammar_words("en", "article") and not words.capital[at]
    closed = end >= len(words) or not words.joined(end) or words.folded[end] in organisation_facts("en").function
    if led and closed and words.capital[at + 1] and words.joined(at + 1):
        yield words.folded[at + 1]


def _is_told_so(words: Words, at: int) -> bool:
    """True for "is" and what makes the bearer of a name a ware and no firm of that name: an open-source platform, a
    database."""
    first = _kind_behind(words, at + 1) if words.folded[at] == "is" and at + 2 < len(words) else 0
    if not first:
        return False
    end = min(first + _KIND_WORDS, len(words))
    opened = any(words.text_of(place, place + 2) == "open source" for place in range(first, end))
    opened = opened or "open-source" in words.folded[first:end]
    return _is_ware(words, first, "ware" if opened else "ware_only")


def _serves_as(words: Words, at: int) -> bool:
    """True for what a ware is used as: Tidewell | as a back-end."""
    return words.folded[at] == "as" and words.folded[at + 1] in ("a", "an") and _is_ware(words, at + 2)


def _is_ware(words: Words, first: int, role: str = "ware_told") -> bool:
    """True for the words of a kind of ware up to a stop or a word of grammar: a personal maths tool | of …; a fast HTTP
    implementation | written in …"""
    for at in range(first, min(first + _KIND_WORDS, len(words))):
        plain = not words.capital[at] or words.shown[at].isupper() or words.folded[at] in ("open", "source")
        if not plain or (at > first and not words.joined(at) and words.gap(at) not in ("-", ", ")):
            return False
        if words.folded[at] in grammar_words("en", "inside") - _PARTITIVE:
            return False  # a leader in cable technology
        if words.folded[at] in grammar_words("en", role) or words.text_of(at - 1, at + 1) in grammar_words("en", role):
            after = at + 1
            if not grammar_words("en", "firm_noun").isdisjoint(words.folded[after : after + _TO_FIRM]):
                return False  # a truck leasing company
            closed = after >= len(words) or words.gap(after).strip(" ") not in ("", "-")
            small = lexicon("en").index("function_words")
            if closed or words.folded[after] in small or words.folded[after].endswith(_ENDINGS):
                return True
    return False


def _capitals_from(words: Words, first: int, *, apart: bool = False) -> Iterator[str]:
    """The run of capitals that begins at word ``first``, a mark before it or not, small words inside, and its letters
    in a bracket behind."""
    end, small = first, organisation_facts("en").function
    while end < len(words) and end - first < _LONGEST_CALLED and (words.joined(end) or (apart and end == first)):
        inside = end > first and words.folded[end] in small and end + 1 < len(words)
        if not (words.capital[end] or (inside and words.capital[end + 1] and words.joined(end + 1))):
            break
        end += 1
    if end == first:
        return
    yield words.text_of(first, end)
    if end < len(words) and words.gap(end).strip(" ") == "(" and words.behind(end + 1).strip(" ").startswith(")"):
        yield words.folded[end]


def _capitals_to(words: Words, end: int, *, apart: bool = False) -> Iterator[str]:
    """The run of capitals that ends before word ``end``, a mark between them or not."""
    first = end
    while first > 0 and end - first < _LONGEST and words.capital[first - 1]:
        if not words.joined(first) and not (apart and first == end):
            break
        first -= 1
    if first < end:
        yield words.text_of(first, end)


def _is_house(name: Name) -> bool:
    """True for a name that acts, and in the heading above what a house says of itself: About Tidewell."""
    words = name.words
    about = name.first == 1 and name.end == len(words) and words.folded[0] == "about"
    return about or acts(name)


def acts(name: Name) -> bool:
    """True for a name that speaks or announces, or has officers: Tidewell said; Tidewell's chair; chair of Tidewell."""
    words, end, first = name.words, name.end, name.first
    after = words.folded[end] if end < len(words) and words.joined(end) else ""
    heads = person_facts("en").heads
    owned = after in heads
    officers = heads.keys() - grammar_words("en", "making")
    held = first > 1 and words.folded[first - 1] in ("of", "at") and words.folded[first - 2] in officers
    return after in _announcing() or after in _speaking() or owned or held


@cache
def _announcing() -> frozenset[str]:
    """The verbs of announcing, of several words the first."""
    return frozenset(term.split(" ")[0] for term in lexicon("en").terms("announce_cues", place="after"))


@cache
def _speaking() -> frozenset[str]:
    """The verbs of speaking as they stand behind one house: said, says; not the open source."""
    cues = (fact for fact in lexicon("en").facts("cues") if fact["role"] == "verb" and not fact["needs"])
    return frozenset(fact.folded for fact in cues if fact.folded != fact["lemma"])
