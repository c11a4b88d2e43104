"""The office in the cell beside a name: a row of a table, "Ann Lee | Chief Risk Officer | 1 February"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.surroundings import Organisation

Found = tuple[Words, PersonMention]
Cell = tuple[int, int]
_LEAST_ROWS = 2
_MOST_WORDS = 10
_CELL = "\t"
_MARKS = ("", "&", "-", "–", "—", "/", "(", ")", *COMMAS)


def tabled_offices(found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]) -> list[Found]:
    """The mentions; one that fills a cell of a table has as title what fills the cell behind it, or the one before.

    The same side tells it in two rows and more, since a lone row may be anything: not Ann Lee | Director's Prize.
    """
    told = list(found)
    for side in (1, -1, 2, -2):
        rows: dict[int, Found] = {}
        for at, (words, mention) in enumerate(told):
            named = _beside(words, mention, side, organisations[words.index]) if _is_open(words, mention) else None
            if named is not None:
                rows[at] = (words, named)
        if len(rows) >= _LEAST_ROWS:
            for at, one in rows.items():
                told[at] = one
    return told


def _beside(
    words: Words, mention: PersonMention, side: int, organisations: Sequence[Organisation]
) -> PersonMention | None:
    """The mention with the office of the next cell on one side, of the next but one where a code or an address fills
    that; None: it fills no cell, or no office stands there."""
    cells = _row(words, mention)
    own = next((at for at, cell in enumerate(cells) if _is_filled(words, cell, mention)), None)
    if own is None or not 0 <= own + side < len(cells):
        return None
    if abs(side) > 1 and not _is_code(words, cells[own + side // 2]):
        return None
    first, end = cells[own + side]
    inside = next((one for one in organisations if first < one.first and one.end == end), None)
    arabic = words.passage.lexicon.language == "ar"  # رئيس لجنة المنتخبات: the noun governs its house
    stop = end if inside is None or arabic else before_house(words, inside.first)
    if not first < stop or not is_office(words, first, stop):
        return None
    noted = len(words.folded[stop - 1]) - len(without_note(words.folded[stop - 1]))
    whole = (one for one in organisations if any((one.first, one.end) == cell for cell in cells))
    house = inside or next(whole, None)
    affiliation = mention.affiliation if house is None else house.span
    gender = person_facts(words.passage.lexicon.language).heads.get(words.folded[stop - 1]) or None
    return mention.with_office("cell beside", words.span(first, stop, cut=noted), affiliation, gender=gender)


def _is_code(words: Words, cell: Cell) -> bool:
    """True for a cell that tells where somebody is reached: a call sign, a number, an e-mail address."""
    first, end = cell
    text = words.span(first, end).shift(-words.passage.block.span.start).of(words.passage.text) if first < end else ""
    return "@" in text or (any(map(str.isdigit, text)) and " " not in text) or not any(map(str.isalpha, text))


def without_note(word: str) -> str:
    """A word without the number of a note that is written onto it: President1."""
    return word.rstrip("0123456789¹²³*†") if word[:1].isalpha() else word


def _is_open(words: Words, mention: PersonMention) -> bool:
    """True for a name without a title, or with a rank alone before it in its cell: النقيب سامي الراعي."""
    if mention.title is None:
        return True
    first, end = words.range_of(mention.title)
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    return end == words.range_of(mention.span)[0] and all(word in honorifics for word in words.folded[first:end])


def _row(words: Words, mention: PersonMention) -> list[Cell]:
    """The cells of the row that a name stands in, as ranges of words; none outside a table."""
    text, place = words.passage.text, mention.span.start - words.passage.block.span.start
    start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    pieces = text[start : len(text) if end < 0 else end].split(_CELL)
    cells = list[Cell]()
    for piece in pieces:
        filled = len(pieces) > 1 and piece.strip() != ""
        cells.append(words.range_of(words.passage.place(start, start + len(piece))) if filled else (0, 0))
        start += len(piece) + 1
    return cells


def _is_filled(words: Words, cell: Cell, mention: PersonMention) -> bool:
    """True for a cell that a name fills, honorifics before it aside."""
    first, end = words.range_of(mention.span)
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    return end == cell[1] and all(word in honorifics for word in words.folded[cell[0] : first]) and cell[0] <= first


def before_house(words: Words, house: int) -> int:
    """The word behind the title's last one, before what joins it to its house: Director | of Acme."""
    small = grammar_words("en", "joining") | grammar_words("en", "article")
    while house > 0 and words.folded[house - 1] in small:
        house -= 1
    return house


def is_office(words: Words, first: int, stop: int) -> bool:
    """True for words of a cell that are an office, capitals before its noun and a field behind it: Group Chief Risk
    Officer, Head of Sustainability; not Welcome by the Chair."""
    language = words.passage.lexicon.language
    phrase = (*words.folded[first : stop - 1], without_note(words.folded[stop - 1]))
    heads = person_facts(language).heads
    head = next((first + at for at, word in enumerate(phrase) if word in heads), None)
    marks = all(words.gap(at).strip(" ") in _MARKS for at in range(first + 1, stop))
    if head is None or not marks or len(phrase) > _MOST_WORDS:
        return False
    if language == "ar":
        return head == first and words.folded[head] not in person_facts("ar").honorifics
    both, inside = grammar_words("en", "and"), grammar_words("en", "inside") | grammar_words("en", "joining")
    led = all(words.capital[at] or words.folded[at] in both for at in range(first, head))
    small = both | inside | grammar_words("en", "article")
    return led and all(words.capital[at] or words.folded[at] in small for at in range(head + 1, stop))
