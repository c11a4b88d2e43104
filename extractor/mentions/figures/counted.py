"""The thing counted: the noun phrase after the number, or before it ("number of employees: 500", عدد الموظفين 500)."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_WINDOW = 5  # words of an English noun phrase up to its plural head: 12 new early childhood education centers
_NO_PLURAL = ("ss", "us", "is", "'s")
_ARTICLES = ("ال", "لل")
_OF = "من"
_BULLETS = ("-", "–", "•", "*", "·", "▪", "●", "o")
_RELATIONAL = ("يه", "يا", "ييه", "يين", "يون", "يات")


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun phrase as written, tokens [first, after), and its unit; ``known``: the noun is in the lexicon."""

    first: int
    after: int
    unit: str
    known: bool


def counted_after(tokens: Tokens, index: int) -> Counted | None:
    """The thing counted that begins at a token; None where no noun phrase does."""
    at = index
    if tokens.words[at] == "-" and not tokens.gap(at) and tokens.kinds[at + 1] == "w" and not tokens.gap(at + 1):
        return _hyphened(tokens, at + 1)
    if tokens.words[at] == ")" and tokens.words[at - 2] == "(":
        at += 1
    if tokens.kinds[at] != "w":
        return None
    return _arabic(tokens, at) if tokens.words[at][0] > "\u05ff" else _english(tokens, at)


def _hyphened(tokens: Tokens, index: int) -> Counted | None:
    """20-member, 11-storey: the word after the hyphen is what is counted."""
    word = tokens.words[index]
    if word in vocabulary().ends or word[0] > "\u05ff":
        return None
    found = vocabulary().counted.forward(tokens.words, index)
    if found is not None:
        return Counted(index, found[1], found[0], True)
    if len(word) < 3 or not word.isalpha() or tokens.kinds[index - 2] != "n":
        return None  # an eight-figure sum
    return Counted(index, index + 1, singular(word), False)


def _english(tokens: Tokens, index: int) -> Counted | None:
    vocab = vocabulary()
    at, first = index, index
    one = tokens.words[index - 1] in ("1", "one")
    if tokens.words[at] == "of" and tokens.words[at + 1] in ("the", "its", "our", "their", "these", "those"):
        at += 2
        first = at
    for offset in range(_WINDOW):
        at = _past_model(tokens, at)
        word = tokens.words[at]
        if tokens.kinds[at] != "w" or (offset and tokens.gap(at) > 2 and tokens.words[at - 1] != "-"):
            return None
        if word in vocab.ends or word[0] > "\u05ff" or _is_number(word, ranks=not offset):
            return None
        found = vocab.counted.forward(tokens.words, at)
        if found is not None and (one or not vocab.singulars.issuperset((tokens.words[found[1] - 1],))):
            return _extend_english(tokens, first, found[1], found[0], True)
        if is_plural(word) and not word.endswith("ings"):
            return _extend_english(tokens, first, at + 1, singular(word), False)
        at += 1
        if tokens.words[at] == "-" and tokens.kinds[at + 1] == "w":
            at += 1
        elif tokens.words[at] in (",", "and") and tokens.kinds[at + 1] == "w" and not is_plural(word):
            if tokens.words[at] == "and" and tokens.words[at + 1] in vocab.ends:
                return None
            at += 1
    return None


def _past_model(tokens: Tokens, index: int) -> int:
    """The token after a model's name: 16 ERJ-9 regional jets, 12 A320neo aircraft, 5 Boeing 777 jets."""
    if tokens.kinds[index] != "w" or tokens.written(index).islower():
        return index
    if tokens.words[index] in names().currencies_before:
        return index
    if tokens.kinds[index + 1] == "n" and tokens.gap(index + 1) == 1:
        at = index + 1
        named = tokens.words[at].isdigit() and len(tokens.words[at]) < 4
        named = named and tokens.kinds[at + 1] == "w" and tokens.written(at + 1).islower()
        return at + 1 if named and is_plural(tokens.words[at + 1]) else index
    at = index + 1 + (tokens.words[index + 1] == "-")
    glued = tokens.kinds[at] == "n" and all(not tokens.gap(place) for place in range(index + 1, at + 1))
    if not glued or not tokens.written(index).isupper():
        return index
    at += 1
    while tokens.kinds[at] in "wn" and not tokens.gap(at):
        at += 1
    return at if tokens.kinds[at] == "w" else index


def _is_number(word: str, *, ranks: bool) -> bool:
    vocab = vocabulary()
    numeral = vocab.numerals.get(word)
    if word in vocab.scales:
        return True
    return numeral is not None and (
        numeral.role in ("unit", "ten", "one", "hundred") or (ranks and numeral.role == "ordinal")
    )


def _extend_english(tokens: Tokens, first: int, after: int, unit: str, known: bool) -> Counted:
    """A plural right after the plural is the head: 200 operations centers."""
    vocab = vocabulary()
    following = tokens.words[after]
    if tokens.kinds[after] == "w" and following not in vocab.ends and not tokens.words[after - 1].endswith("'s"):
        found = vocab.counted.forward(tokens.words, after)
        if found is not None and is_plural(tokens.words[found[1] - 1]):
            return Counted(first, found[1], found[0], True)
    return Counted(first, after, unit, known)


def is_plural(word: str) -> bool:
    """A guess by the ending; irregular plurals are in the lexicon.

    >>> is_plural("cities"), is_plural("campus"), is_plural("people")
    (True, False, False)
    """
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL)


def singular(word: str) -> str:
    """The singular of a regular English plural.

    >>> singular("batteries"), singular("boxes"), singular("horses"), singular("vans")
    ('battery', 'box', 'horse', 'van')
    """
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def _arabic(tokens: Tokens, index: int) -> Counted | None:
    """The noun after the number, with the adjectives that agree with it; من before it is left out."""
    vocab = vocabulary()
    at = index
    if tokens.words[at] == _OF and tokens.kinds[at + 1] == "w":
        at += 1
        if not _after_of(tokens, at):
            return None
    word = tokens.words[at]
    if word in vocab.ends or len(word) < 2 or word in vocab.verbs or word in vocab.triggers:
        return None
    found = vocab.counted.forward(tokens.words, at)
    if at == index and (word.startswith("ال") or (found is None and not _is_noun(word, tokens.words[index - 1]))):
        return None  # a number never stands right before the article
    if found is None:
        bare = _bare(word)
        known = _lookup(bare)
        unit, after = known or noun(bare), at + 1
    else:
        known = found[0]
        unit, after = found
    if known is None and (word.startswith("و") or (word.startswith("ف") and _lookup(word[1:])) or len(word) < 3):
        return None  # nouns in و are in the lexicon; any other و is "and"
    if known is None and tokens.gap(at) == 0 and tokens.kinds[at - 1] == "n" and len(word) < 3:
        return None
    if known is not None and after == at + 1:
        two = vocab.counted.forward(tokens.words, at)
        after = two[1] if two is not None else after
    return Counted(at, _adjectives(tokens, at, after), unit, known is not None)


def _after_of(tokens: Tokens, index: int) -> bool:
    """True for a noun after من: definite, in the lexicon, with a pronoun or in the construct (منسوبي الوزارة)."""
    word = tokens.words[index]
    if word.startswith(_ARTICLES) or vocabulary().counted.forward(tokens.words, index) is not None:
        return True
    return word.endswith(("ها", "هم", "هن", "نا", "ه", "ي")) and word not in vocabulary().triggers


def _is_noun(word: str, before: str) -> bool:
    """A guess by the form that a number asks for: 11 to 99 take an accusative, which ends in ا or ه; ي opens verbs."""
    if word.startswith("ي"):
        return False
    tail = before[-2:] if before.isdigit() else ""
    if tail and 11 <= int(tail) <= 99 and not word.startswith("ال"):
        return word.endswith(("ا", "ه", "ء", "ي", "ن", "ات"))
    return not (word.startswith(("ت", "ست", "سي")) and len(word) < 5 and not word.endswith(("ه", "ا", "ات", "ين")))


def _adjectives(tokens: Tokens, head: int, after: int) -> int:
    """Up to two adjectives in agreement: 45 منشأة صناعية جديدة."""
    vocab = vocabulary()
    definite = tokens.words[head].startswith("ال")
    for _ in range(2):
        word = tokens.words[after]
        if tokens.kinds[after] != "w" or word in vocab.ends or len(word) < 4 or word[0] <= "\u05ff":
            return after
        if word in vocab.triggers or word in vocab.changes or word.startswith("ال") != definite:
            return after
        noun_word = tokens.words[after - 1]
        agrees = word.endswith(_RELATIONAL) or (noun_word.endswith(("ه", "ات")) and word.endswith("ه"))
        agrees = (
            agrees
            or (noun_word.endswith("ا") and not noun_word.endswith("ها") and word.endswith("ا"))
            or (definite and word.startswith("ال"))
        )
        if not agrees or word.startswith(("و", "ب", "ل", "ف", "ك")):
            return after
        after += 1
    return after


def _bare(word: str) -> str:
    for prefix in _ARTICLES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def _lookup(word: str) -> str | None:
    """The unit of a noun, its possessive pronoun left out: منسوبيها, موظفيها."""
    vocab = vocabulary()
    found = vocab.counted.forward((word, ""), 0)
    if found is not None:
        return found[0]
    for ending in ("ها", "هم", "هن", "نا", "ه"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) > 2:
            for form in (stem, stem + "ن"):
                found = vocab.counted.forward((form, ""), 0)
                if found is not None:
                    return found[0]
    return None


def noun(word: str) -> str:
    """A form of an Arabic noun to group by: the accusative's alef and a possessive pronoun left out.

    >>> noun("مشاركا"), noun("فعاليه")
    ('مشارك', 'فعاليه')
    """
    if word.endswith(("ها", "هم")) and len(word) > 5:
        return word[:-2]
    return word[:-1] if word.endswith("ا") and len(word) > 3 else word


def _counts(word: str) -> bool:
    """number, عدد: a word that says that what follows it is counted."""
    return word in vocabulary().counters


def _label(tokens: Tokens, colon: int) -> Counted | None:
    """Employees: 1,200: the words from the start of the line to the colon, if they hold a noun of the lexicon."""
    first = colon
    while first and tokens.kinds[first - 1] == "w" and colon - first < 4:
        first -= 1
    opened = not first or tokens.kinds[first - 1] == "|" or (tokens.words[first - 1] in _BULLETS and first < 3)
    if first == colon or not opened:
        return None
    for at in range(first, colon):
        known = _lookup(_bare(tokens.words[at]))
        if known is not None:
            inner = at if tokens.words[at - 1] == "of" or (at - 1 >= first and _counts(tokens.words[at - 1])) else first
            return Counted(inner, colon, known, True)
    return None


def counted_before(tokens: Tokens, index: int) -> Counted | None:
    """عدد الموظفين 500, بلغ عدد المستفيدين 500, number of employees: 500; None where no such words stand there."""
    at = index
    if tokens.words[at - 1] in (":", "=", "-", "–") and at > 1:
        if tokens.words[at - 1] == ":" and (label := _label(tokens, at - 1)) is not None:
            return label
        at -= 1
    for distance in range(1, 6):
        back = at - distance
        if back < 0 or tokens.kinds[back] != "w":
            return None
        word = tokens.words[back]
        if not _counts(word) and not (word == "of" and back and _counts(tokens.words[back - 1])):
            continue
        first = back + 1
        after = first
        while after < at and tokens.words[after] not in vocabulary().ends and after - first < 3:
            after += 1
        if after == first:
            return None
        if tokens.words[first][0] > "\u05ff":
            head = tokens.words[first]
            known = _lookup(_bare(head)) or _lookup(head)
            return Counted(first, after, known or noun(_bare(head)), known is not None)
        found = vocabulary().counted.forward(tokens.words, after - 1)
        return Counted(first, after, found[0] if found else singular(tokens.words[after - 1]), found is not None)
    return None
