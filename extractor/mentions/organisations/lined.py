"""English bodies that nobody saw at the end of lines of people: Ann Lee, President, Harbour Trust; Tom Fox, Manager,
Boats for All."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, department_words, grammar_words, person_facts
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words

_LEAST_LINES = 2  # of the same shape in a run, whose bodies are known
_PIECES = 2  # title, body
_LONGEST_LINE = 30
_LONGEST = 6  # words of a body
_LED_WITHIN = 3  # words before the name
_SCORE = 0.7

Piece = tuple[int, int]


def bodies_of_lines(kept: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """The last pieces of lines "NAME, TITLE, BODY" that no finder saw, where two lines at least in their run end in a
    body that is known."""
    bodies, seen = grouped(kept), grouped(recognised)
    found: list[Name] = []
    run: list[tuple[Words, Piece, bool]] = []
    for words in passages:
        last = _last_piece(words, seen.get(words.index, []))
        if last is None:
            found += _told(run)
            run = []
            continue
        own = bodies.get(words.index, [])
        known = any(name.first == last[0] for name in own)
        others = [name for name in seen.get(words.index, []) if _is_other(name, last)]
        named = {at for name in (*own, *others) for at in range(name.first, name.end)}
        if known or named.isdisjoint(range(*last)):
            run.append((words, last, known))
    return found + _told(run)


def _is_other(name: Name, piece: Piece) -> bool:
    """True for a person, and for a place that fills a piece: Middle East; not the Oregon of Oregon Rowing Folk."""
    return name.kind == "PER" or (name.kind != "ORG" and (name.first, name.end) == piece)


def _told(run: Collection[tuple[Words, Piece, bool]]) -> list[Name]:
    """The unseen bodies of a run of lines; none where too few of its bodies are known."""
    told = sum(known for *_, known in run) >= _LEAST_LINES
    unseen = [(words, piece) for words, piece, known in run if told and not known and _may_be_body(words, piece)]
    return [Name(words, *piece, "ORG", _SCORE, "list") for words, piece in unseen]


def _last_piece(words: Words, names: Sequence[Name]) -> Piece | None:
    """The words behind the comma of a title in a line that opens with a person, up to its end, a bracket or a further
    office (Acme Trust | and chair, Boats Today); None: another line."""
    person = next((name for name in names if name.kind == "PER" and name.first <= _LED_WITHIN), None)
    english = words.passage.lexicon.language == "en" and len(words) <= _LONGEST_LINE
    if person is None or not english or any(words.opens_sentence(at) for at in range(person.end, len(words))):
        return None
    end = next((at for at in range(person.end, len(words)) if words.gap(at).strip(" ")[:1] in ("(", ";")), len(words))
    pieces = list(_pieces(words, person.end, end))
    if not _PIECES <= len(pieces) <= _PIECES + 1 or not _is_titled(words, pieces[0]):
        return None
    first, stop = pieces[1]
    both = (at for at in range(first + 1, stop) if words.folded[at] == "and" and _is_titled(words, (at, stop)))
    cut = next(both, stop)
    return (first, cut) if len(pieces) == _PIECES or cut < stop else None


def _pieces(words: Words, first: int, end: int) -> Iterator[Piece]:
    """The stretches between commas of words ``[first, end)``, the first behind a comma, colon or dash."""
    cuts = [at for at in range(first, end) if words.gap(at).strip(" ") in (",", ":", "–", "—", "-")]
    for at, cut in enumerate(cuts):
        yield cut, cuts[at + 1] if at + 1 < len(cuts) else end


def _is_titled(words: Words, piece: Piece) -> bool:
    heads = person_facts("en").heads
    return any(words.folded[at] in heads or words.text_of(at - 1, at + 1) in heads for at in range(*piece))


def _may_be_body(words: Words, piece: Piece) -> bool:
    """True for capitals with small joints among them that name no department, title, place or country alone."""
    first, end = piece
    small, inside = grammar_words("en", "inside") | grammar_words("en", "and"), words.folded[first:end]
    shaped = 0 < end - first <= _LONGEST and words.capital[first] and words.capital[end - 1]
    shaped = shaped and all(words.capital[at] or words.folded[at] in small for at in range(first, end))
    places = lexicon("en").index("places")
    text = words.text_of(first, end)
    common = department_words() | grammar_words("en", "department") | grammar_words("en", "practice") | country_words()
    known = text in places or text in country_words() or all(word in common or word in places for word in inside)
    return shaped and not known and not any(word[0].isdigit() for word in inside[:1])
