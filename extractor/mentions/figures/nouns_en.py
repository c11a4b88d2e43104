"""English noun phrases that a number counts."""

from __future__ import annotations

from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_WINDOW = 5  # words of a noun phrase up to its plural head: 12 new early childhood education centers
_OWNERS = ("the", "its", "our", "their", "these", "those", "his", "her", "my")
_OWNER_WORDS = 4  # words of an owner's name
_NO_PLURAL = ("ss", "us", "is", "'s")


def hyphened(tokens: Tokens, index: int) -> Counted | None:
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


def english_phrase(tokens: Tokens, index: int) -> Counted | None:
    """The noun phrase that begins at a token and ends with a plural or a noun of the lexicon; None where none does."""
    vocab = vocabulary()
    at, first = index, index
    one = tokens.words[index - 1] in ("1", "one")
    if tokens.words[at] == "of" and (owned := _past_owner(tokens, at + 1)):
        first = at = owned
    at += tokens.words[at] in ("such", "more")  # 47 such procedures, 12 more schools
    for offset in range(_WINDOW):
        at = _past_model(tokens, at)
        word = tokens.words[at]
        if tokens.kinds[at] != "w" or (offset and tokens.gap(at) > 2 and tokens.words[at - 1] != "-"):
            return None
        if (word in vocab.ends and offset) or word[0] > "\u05ff":
            return None
        if _is_number(word, ranks=not offset):
            if not _is_halved(tokens, at):
                return None
            if tokens.kinds[at + 3] == "w" and tokens.gap(at + 3) == 1:
                at += 3  # one two-storey block: a block
                continue
        if one and not offset and word.endswith("'s") and _is_of_one(word[:-2]):
            return None  # one daughter's college: a daughter
        found = vocab.counted.forward(tokens.words, at)
        if word in vocab.ends and (found is None or not is_plural(word) or _takes_object(tokens, at)):
            return None  # 12 ships, 40 runs; a crew of 12 runs the boat
        if found is not None and (one or not vocab.singulars.issuperset((tokens.words[found[1] - 1],))):
            return _extend_english(tokens, first, found[1], found[0], True)
        if is_plural(word):
            return _extend_english(tokens, first, at + 1, singular(word), False)
        at += 1
        if tokens.words[at] == "-" and tokens.kinds[at + 1] == "w":
            at += 1
        elif tokens.words[at] in (",", "and") and tokens.kinds[at + 1] == "w" and not is_plural(word):
            if tokens.words[at] == "and" and tokens.words[at + 1] in vocab.ends:
                return None
            at += 1
    return None


def _past_owner(tokens: Tokens, index: int) -> int:
    """The token after whose the counted things are: two of its ships, two of Harbour Trust's ships; 0: none says so."""
    if tokens.words[index] in _OWNERS:
        return index + 1
    for at in range(index, index + _OWNER_WORDS):
        if tokens.kinds[at] != "w" or not tokens.written(at)[:1].isupper():
            return 0
        if tokens.words[at].endswith("'s"):
            return at + 1
    return 0


def _is_of_one(owner: str) -> bool:
    """True for a noun that is no plural of the lexicon: a company, a daughter, but not women."""
    vocab = vocabulary()
    return owner in vocab.singulars or vocab.counted.forward((owner, ""), 0) is None


def _takes_object(tokens: Tokens, index: int) -> bool:
    """A composer under 35 wins it, wins a prize: what looks like a plural is a verb; three wins a season are wins."""
    following = tokens.words[index + 1]
    if following in vocabulary().objects:
        return True
    return following in ("a", "an") and names().units.forward((tokens.words[index + 2], ""), 0) is None


def _past_model(tokens: Tokens, index: int) -> int:
    """The token after a model's name, or initials: 16 ERJ-9 regional jets, 5 Boeing 777 jets, 12 U.S. states."""
    if tokens.kinds[index] != "w" or tokens.written(index).islower():
        return index
    initials = _past_initials(tokens, index)
    if initials > index:
        return initials
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


def _past_initials(tokens: Tokens, index: int) -> int:
    """The token after an abbreviation in two parts or more, before a word in small letters: 10 Ph.D. scholars."""
    at = index
    while tokens.kinds[at] == "w" and len(tokens.words[at]) < 3 and tokens.words[at + 1] == ".":
        if tokens.gap(at + 1) or (at > index and tokens.gap(at)) or not tokens.written(at)[:1].isupper():
            return index
        at += 2
    named = at > index + 2 and tokens.kinds[at] == "w" and tokens.gap(at) == 1 and tokens.written(at).islower()
    return at if named else index


def _is_halved(tokens: Tokens, index: int) -> bool:
    """26 three-wheeled ambulances, 14 two-bedroom flats: the number word opens an adjective."""
    joined = tokens.words[index + 1] == "-" and tokens.kinds[index + 2] == "w"
    glued = joined and not tokens.gap(index + 1) and not tokens.gap(index + 2)
    following = tokens.words[index + 2]
    return glued and not _is_number(following, ranks=True) and names().units.forward((following, ""), 0) is None


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
