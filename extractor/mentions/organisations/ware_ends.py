"""English names that are a ware, a course or a work by the words at either end: Velmar Smart TVs, Xbox One."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name, kind_of, votes
from extractor.mentions.naming.words import CLOSING, OPENING

_ENDS = (1, 2, 3)  # words
_PAIR = 2
_TIME_AND_AGAIN = 3
_SURE = 0.9  # of the recogniser
_LONGEST_FIELD = 5  # words
_LONGEST_CODE = 5  # letters
_LONGEST_SLOGAN = 5  # words of its second half
_LONGEST_TITLE = 7  # words behind a bracket


def ended_wares(recognised: Sequence[Name]) -> frozenset[str]:
    """The folded names of the recogniser that the noun of a ware ends, of two words at least and none of them a body:
    Calder K20 Truck, Velm Rewards Card; no firm of many wares, Velmar Trucks."""
    houses = [one for one in recognised if one.kind == "ORG" and not one.arabic]
    asked = [one for one in houses if one.end - one.first > 1]
    ended = frozenset(one.text for one in asked if _ends_in(one.text.split(" "), "ware_end"))
    sums = votes(recognised)
    sure = {one.text for one in houses if one.score >= _SURE}
    times = Counter(one.text for one in houses if one.text in sure and kind_of(one.key, sums) == "ORG")
    return ended | _models(asked, times)


def _models(asked: Sequence[Name], times: Mapping[str, int]) -> frozenset[str]:
    """The names behind an article that go on behind a house which stands alone time and again, a code among them
    and no head noun: the | Velmar KF Spark, where Velmar is named three times; no Calder Gazette."""
    facts, articles = organisation_facts("en"), grammar_words("en", "article")
    found = set()
    for name in asked:
        words, at = name.words, name.first
        led = at > 0 and words.joined(at) and words.folded[at - 1] in articles and not name.cut
        parts = words.folded[at : name.end]
        plain = times.get(parts[0], 0) >= _TIME_AND_AGAIN and times.get(name.text, 1) == 1
        coded = any(_is_code(words.shown[place]) for place in range(at + 1, name.end))
        if led and plain and coded and not any(part in facts.heads or part in facts.legal for part in parts):
            found.add(name.text)
    return frozenset(found)


def _is_code(shown: str) -> bool:
    """True for the letters or letters and digits of a model: KF, W990."""
    return len(shown) <= _LONGEST_CODE and shown.isupper() and shown.isalnum()


def ware_letters(recognised: Iterable[Name], wares: AbstractSet[str]) -> frozenset[str]:
    """The letters in a bracket behind a ware, one of ``wares`` or one by its end: Secure Channels Layer (SCL)."""
    told = (one for one in recognised if one.kind == "ORG" and (one.text in wares or is_ware_by_end(one)))
    return frozenset(one.words.folded[one.end] for one in told if _has_letters(one)) - organisation_facts("en").known


def _has_letters(name: Name) -> bool:
    """True before a bracket that holds one word of capitals alone."""
    words, end = name.words, name.end
    bracketed = end < len(words) and words.gap(end).strip(" ") == "(" and words.behind(end + 1).strip(" ")[:1] == ")"
    return bracketed and words.shown[end].isupper()


def is_ware_by_end(name: Name) -> bool:
    """True for an English name that its ends or what follows tell to be a ware or thing, no firm by its legal form."""
    return not name.arabic and name.rule != "legal" and (_is_known_or_ended(name) or _is_before_bracketed_thing(name))


def _is_known_or_ended(name: Name) -> bool:
    """True for a ware that everybody knows, further words behind it or none (Xbox One), for what two words at the end
    tell to be a thing (Velm Broadband Network, Calder Launch System), and for how one works."""
    parts = name.text.split(" ")
    body = len(parts) > 1 and organisation_facts("en").is_body(parts[-1])
    known = any(" ".join(parts[:size]) in grammar_words("en", "ware_name") for size in (1, _PAIR))
    if known and (not body or parts[-1] in grammar_words("en", "offered")):
        return True
    if _opens_field(name):
        return True
    ends = (" ".join(parts[-size:]) for size in _ENDS[1:] if size <= len(parts))
    return any(end in grammar_words("en", "thing_end") for end in ends) or _is_how_it_works(name)


def _opens_field(name: Name) -> bool:
    """True for the first words of what is no body: a Free | and Open Source licence."""
    words, at = name.words, name.first
    ends = range(name.end + 1, min(at + _LONGEST_FIELD, len(words)) + 1)
    return not name.cut and any(words.text_of(at, end) in grammar_words("en", "no_body") for end in ends)


def _ends_in(parts: Sequence[str], role: str) -> bool:
    """True for words with an end of the role and no body before it."""
    nouns, facts = grammar_words("en", role), organisation_facts("en")
    size = next((size for size in _ENDS if size < len(parts) and " ".join(parts[-size:]) in nouns), 0)
    return size > 0 and not any(facts.is_body(word) or word in facts.legal for word in parts[:-size])


def _is_how_it_works(name: Name) -> bool:
    """True for a line that tells how a thing works: How | Tidewell Works."""
    words = name.words
    asked = name.first == 1 and name.end == len(words) and words.folded[0] == "how"
    return asked and words.folded[-1] in ("works", "work")


def _is_before_bracketed_thing(name: Name) -> bool:
    """True for the words before a bracket with their letters that go on to the noun of a thing: Coastal Fishing and
    Ports (CFP) Service Framework."""
    words, end = name.words, name.end
    if not _has_letters(name) or words.behind(end + 1).strip(" ") != ")":
        return False
    things = organisation_facts("en").thing
    for at in range(end + 1, min(end + 1 + _LONGEST_TITLE, len(words))):
        if not words.capital[at] or (at > end + 1 and not words.joined(at)):
            return False
        goes_on = at + 1 < len(words) and words.joined(at + 1) and words.capital[at + 1]
        if words.folded[at] in things and not goes_on:
            return True
    return False


def is_half_of_slogan(name: Name) -> bool:
    """True for either half of what stands between quotation marks with a comma and one word in both: “Clean Tarn, Green
    Tarn”."""
    words, at, end = name.words, name.first, name.end
    if end - at != _PAIR:
        return False
    opened = words.gap(at)[-1:] in OPENING and end + 1 < len(words) and words.gap(end).strip(" ") == ","
    closed = words.behind(end)[:1] in CLOSING and at > 1 and words.gap(at).strip(" ") == ","
    if opened:
        other = range(end, min(end + _LONGEST_SLOGAN, len(words)))
        last = next((place + 1 for place in other if words.behind(place + 1)[:1] in CLOSING), end)
    else:
        last = at
    first = at - _PAIR if closed else end
    if not (opened or closed) or last - first != _PAIR or not (opened or words.gap(first)[-1:] in OPENING):
        return False
    return not set(words.folded[at:end]).isdisjoint(words.folded[first:last])
