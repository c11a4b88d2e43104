"""Arabic numerals with the article behind their noun: السنوات الخمس, العيادات المتنقلة الثلاث, أعضاء اللجنة الخمسة.

The numeral is an adjective of a definite plural. Most stand beside nothing else; tens are ordinals beside a
singular (العام الأربعين), so that they ask for a sound plural or a plural of time.
"""

from __future__ import annotations

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_ar import is_plural_noun, unit_of
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_PREFIXES = ("", "و", "ف", "ب", "ك", "وب", "فب", "وك")
_OWNERS = ("ها", "هم", "هن", "نا", "ه")
_SOUND = ("ات", "ون", "ين")
_ALL = 100  # the days of a hundred; a higher numeral with the article is a name or a part


def definite_before(tokens: Tokens, number: Number, floor: int) -> Counted | None:
    """The definite plural that the numeral at a number follows; None where none stands before it.

    ``floor``: the first token that no figure has taken yet. Of two plurals (شركات الاتصالات الأربع) the first is
    counted, unless the gender of the numeral is that of the second (رؤساء الدول الثلاث).
    """
    if not number.article or number.form != "words" or not 2 < number.value <= _ALL:
        return None
    if number.start - tokens.starts[number.first] != 2:  # with a clitic before its article it is no adjective
        return None
    feminine = not tokens.words[number.first].endswith("ه")
    last = number.first - 1
    if last < floor or not _is_word(tokens, last):
        return None
    for head in (last,) if _is_time(tokens.words[last]) else (last - 2, last - 1, last):
        if head < floor or any(not _is_word(tokens, at) for at in range(head, number.first)):
            continue
        unit = _unit(tokens, head, last, number.value > 10 and not number.value % 10)
        if unit is not None and (head == last or _agrees(_bare(tokens.words[head]), feminine)):
            return Counted(head, number.first, unit, True)
    return None


def add_definite(tokens: Tokens, draft: Draft, counted: Counted) -> None:
    """Gives a draft the plural before its numeral; a plural of time or measure is its unit alone."""
    first = counted.first
    start = tokens.starts[first] + _clitics(tokens.words[first])
    draft.start, draft.unit = min(draft.start, start), counted.unit
    found = names().units.forward((_bare(tokens.words[first]), ""), 0)
    if found is None:
        draft.counted = start, tokens.ends[counted.after - 1]
    elif found[0].role == "measure":
        draft.kind = "quantity"
    draft.rule += ", noun before"


def stands_alone(tokens: Tokens, context: Context) -> bool:
    """حرمان الثلاثة من الحرية: the numeral stands for people named before; what follows من is no plural."""
    counted, after = context.counted, context.number.after
    if counted is None or tokens.words[after] != "من" or counted.first != after + 1:
        return False
    return not is_plural_noun(_bare(tokens.words[after + 1]), counted.unit)


def _is_time(word: str) -> bool:
    """A plural of time or measure is counted itself, whatever stands before it: طيلة الساعات التسع."""
    return names().units.forward((_bare(word), ""), 0) is not None


def _is_word(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return tokens.kinds[at] == "w" and word[0] > "\u05ff" and word not in vocabulary().ends and tokens.gap(at + 1) == 1


def _unit(tokens: Tokens, head: int, last: int, high: bool) -> str | None:
    """The unit of the plural at a token, if it is definite and what follows it up to ``last`` belongs to it."""
    word, closing = tokens.words[head], tokens.words[last]
    bare = _bare(word)
    article = bare != word
    if head == last:
        if article and "إ" in tokens.written(head) and not bare.endswith(_SOUND):
            return None  # الإسلام: a verbal noun, no plural by its form
        bare = bare if article else _unowned(word)
        return _plural_unit(bare, high) if bare else None
    between = tokens.words[head + 1 : last]
    if not closing.startswith("ال") or any(part.startswith("ال") != article for part in between):
        return None
    if article:
        adjective = closing.endswith(("ه", "ين", "ون", "ات"))
        return _plural_unit(bare, high) if adjective and _is_known(bare) else None
    bare = word[_clitics(word) :]
    return _plural_unit(bare, high) if unit_of(bare) is not None else None


def _is_known(bare: str) -> bool:
    return unit_of(bare) is not None or names().units.forward((bare, ""), 0) is not None


def _plural_unit(bare: str, high: bool) -> str | None:
    """The unit of a plural: of the lexicon, of time or measure, or by its form; None for a singular.

    ``high``: it must be a sound plural or one of time, as beside tens.
    """
    units = names().units
    found = units.forward((bare, ""), 0)
    if found is not None:
        return None if bare.endswith("ه") or units.forward((bare + "ا", ""), 0) else found[0].name
    if high and not bare.endswith(_SOUND):
        return None
    unit = unit_of(bare)
    if unit is not None:
        return unit if is_plural_noun(bare, unit) else None
    broken = len(bare) > 4 and (bare[2] == "ا" or (bare[0] == "ا" and bare[-2] == "ا"))
    return bare if broken or (len(bare) > 4 and bare.endswith("ات")) else None


def _agrees(bare: str, feminine: bool) -> bool:
    """False where the gender of a plural's singular is known and the numeral's is the other."""
    counted = vocabulary().counted
    if not bare.endswith("ات"):
        return not (feminine and bare.endswith(("ون", "ين", "اء")))
    if counted.forward((bare[:-2] + "ه", ""), 0) is not None:
        return feminine
    return not feminine or counted.forward((bare[:-2], ""), 0) is None


def _clitics(word: str) -> int:
    """Letters of و ف ب ك before the article; of a construct (وعمال المخبز) one before the noun that is known."""
    found = next((len(prefix) for prefix in _PREFIXES if word.startswith(prefix + "ال")), -1)
    if found >= 0:
        return found
    return int(
        word[0] in "وبلفك" and not word.startswith("لل") and unit_of(word) is None and unit_of(word[1:]) is not None
    )


def _bare(word: str) -> str:
    """The word without its article and what stands before that; للدول as well."""
    for prefix in ("لل", "ولل"):
        if word.startswith(prefix):
            return word[len(prefix) :]
    at = _clitics(word)
    return word[at + 2 :] if word[at:].startswith("ال") else word


def _unowned(word: str) -> str:
    """The noun before its possessive pronoun: أبنائه, أولوياتها; empty where none stands there or none is known."""
    for ending in _OWNERS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 4:
            continue
        for form in (stem, stem + "ن", stem[:-1] + "ء" if stem.endswith("اي") else stem):
            if unit_of(form) is not None or form.endswith("ات"):
                return form
    return ""
