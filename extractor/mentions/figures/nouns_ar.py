"""Arabic nouns that a number counts, with their adjectives."""

from __future__ import annotations

from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_ARTICLES = ("ال", "لل")
_OF = "من"
_PREPOSITIONS = "بكف"
_OWNERS = ("نا", "هم", "ها")
_RELATIONAL = ("يه", "يا", "ييه", "يين", "يون", "يات")


def arabic_phrase(tokens: Tokens, index: int) -> Counted | None:
    """The noun after the number, with the adjectives that agree with it; من before it is left out."""
    vocab = vocabulary()
    at = index
    if tokens.words[at] == _OF and tokens.kinds[at + 1] == "w":
        at += 1
        if not _after_of(tokens, at):
            return None
    word = tokens.words[at]
    found = vocab.counted.forward(tokens.words, at)
    others = found is not None and at == index  # إصابة 14 آخرين, though the word ends 14 شخصا
    if (word in vocab.ends and not others) or len(word) < 2 or word in vocab.triggers:
        return None
    if word in vocab.verbs and (found is None or tokens.kinds[at + 1] == "n" or at != index):
        return None  # الحضور قارب 400; 800 قارب are boats
    if at == index and found is None and (word.startswith("ال") or not _is_noun(word, tokens.words[index - 1])):
        return None  # a number never stands right before the article; التزام and آلات are in the lexicon
    if found is None:
        bare = without_article(word)
        known = unit_of(bare)
        unit, after = known or noun(bare), at + 1
    else:
        known = found[0]
        unit, after = found
    if word.startswith("لل") or (known is None and word.startswith("ل") and len(word) > 4):
        return None  # سجل 183 لانبعاثات: for
    if known is None and word[0] in _PREPOSITIONS and unit_of(word[1:]) is not None:
        return None  # 2 بمدينة: in
    if known is None and word[0] == "ل" and word[1:] in names().units:
        return None  # 54 لسنة 2022: of the year
    if known is None and (word.startswith("و") or (word.startswith("ف") and unit_of(word[1:])) or len(word) < 3):
        return None  # nouns in و are in the lexicon; any other و is "and"
    if known is None and tokens.gap(at) == 0 and tokens.kinds[at - 1] == "n" and len(word) < 3:
        return None
    if known is not None and after == at + 1:
        two = vocab.counted.forward(tokens.words, at)
        after = two[1] if two is not None else after
    return Counted(at, adjectives_after(tokens, at, after), unit, known is not None)


def definite_noun(tokens: Tokens, index: int) -> Counted | None:
    """The noun with the article, or of the lexicon, at a token without its adjectives; None where none stands there."""
    vocab, word = vocabulary(), tokens.words[index]
    if word in vocab.ends or word in vocab.verbs or word in vocab.triggers:
        return None
    found = vocab.counted.forward(tokens.words, index)
    if found is not None:
        return Counted(index, found[1], found[0], True)
    bare = without_article(word)
    unit = unit_of(bare)
    if bare == word and unit is None:
        return None
    return Counted(index, index + 1, unit or noun(bare), unit is not None)


def _after_of(tokens: Tokens, index: int) -> bool:
    """True for a noun after من: definite, in the lexicon, with a pronoun or in the construct (منسوبي الوزارة)."""
    word = tokens.words[index]
    if word.startswith(_ARTICLES) or vocabulary().counted.forward(tokens.words, index) is not None:
        return True
    if word in vocabulary().triggers or word in vocabulary().ends:
        return False
    broken = word.endswith("اء") or (len(word) == 4 and word[2] == "ا")  # ملاك الحصص, رؤساء البلديات
    return word.endswith(("ها", "هم", "هن", "نا", "ه", "ي")) or (broken and tokens.words[index + 1].startswith("ال"))


def _is_noun(word: str, before: str) -> bool:
    """A guess by the form that a number asks for: 11 to 99 take an accusative, which ends in ا or ه; ي opens verbs,
    وا ends them."""
    if word.startswith("ي") or word.endswith("وا"):
        return False  # عمالنا الـ 640 أنجزوا العمل
    tail = before[-2:] if before.isdigit() else ""
    if tail and 11 <= int(tail) <= 99 and not word.startswith("ال"):
        return word.endswith(("ا", "ه", "ء", "ي", "ن", "ات"))
    return not (word.startswith(("ت", "ست", "سي")) and len(word) < 5 and not word.endswith(("ه", "ا", "ات", "ين")))


def adjectives_after(tokens: Tokens, head: int, after: int) -> int:
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
            or (noun_word.endswith("ا") and not noun_word.endswith("ها") and word.endswith("ا") and not _is_verb(word))
            or (definite and word.startswith("ال"))
        )
        if not agrees or word.startswith(("و", "ب", "ل", "ف", "ك")):
            return after
        after += 1
    return after


def _is_verb(word: str) -> bool:
    """34 متحفا يديرها هواة, 40 عاملا تلقوا تدريبا: a verb with its object, or one of the past; not مشبوها."""
    return word.endswith("وا") or (word.endswith("ها") and word.startswith(("ي", "ت")))


def without_article(word: str) -> str:
    """The word without the article."""
    for prefix in _ARTICLES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def unit_of(word: str) -> str | None:
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


def plural_before(tokens: Tokens, index: int) -> Counted | None:
    """الدول العربية before الـ22, عمالنا before الـ 640: the definite plural of the lexicon before a token."""
    for first in (index - 1, index - 2):
        word = tokens.words[first] if first >= 0 and tokens.kinds[first] == "w" else ""
        bare = without_article(word)
        if (bare == word and not word.endswith(_OWNERS)) or word in vocabulary().ends:
            return None
        unit = unit_of(bare)
        if unit is not None:
            return Counted(first, index, unit, True) if is_plural_noun(bare, unit) else None
    return None


def is_plural_noun(word: str, unit: str) -> bool:
    """No feminine singular, and no noun beside which its accusative stands in the lexicon."""
    accusative = vocabulary().counted.forward((word + "ا", ""), 0)
    return not word.endswith("ه") and (accusative is None or accusative[0] != unit)


def noun(word: str) -> str:
    """A form of an Arabic noun to group by: the accusative's alef and a possessive pronoun left out.

    >>> noun("مشاركا"), noun("فعاليه")
    ('مشارك', 'فعاليه')
    """
    if word.endswith(("ها", "هم")) and len(word) > 5:
        return word[:-2]
    return word[:-1] if word.endswith("ا") and len(word) > 3 else word
