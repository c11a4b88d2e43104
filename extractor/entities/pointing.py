"""The nouns by which a title points to an organisation: رئيس الاتحادية, guild president, director of the museum."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extractor.entities.entity import Entity
from extractor.entities.names import bare, words_of
from extractor.entities.offices import is_chamber, is_house_noun
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.text import fold_term, has_article

_TAKEN_UP = 5  # words from "the company" to "by its"
_BEFORE = 3  # words before a title that may hold its owner: the ferry company's
_OPENING = ("«", "“", '"')
_WITH = "مع"
_BOARD = 2  # words of الهيئة الإدارية
_POINTING = ("لل", "بال", "ال")
_WHOSE = "whose"
_THEIRS = ("ه", "ها")  # as written: رئيسه, مديرها; the ة of a woman's title is another letter


def nouns_of(entity: Entity) -> frozenset[str]:
    """First and last noun of each form of a name, where one is a noun of houses; the first word of an Arabic one."""
    heads = organisation_facts("en").heads
    found: set[str] = set()
    for name in entity.names:
        words = [bare(word) for word in words_of(name)]
        while len(words) > 1 and words[-1] in organisation_facts("en").legal:
            words.pop()  # the bank, of Calder Bank PLC
        if len(words) < 2:
            found.update(word for word in words if is_house_noun(word, "en"))  # the Senate
            continue
        if not grammar_words("en", "inner").isdisjoint(words):
            words = [word for word in words if not is_chamber(word)]
        ends = (words[0], words[-1], *_before_of(words))
        found.update(word for word in ends if word in heads or is_house_noun(word, "en"))
        if not words[0].isascii():
            found.update((words[0], *(word for word in words[1:2] if organisation_facts("ar").is_head(word))))
            found.update(_governed(words_of(name)))
    return frozenset(found)


def _governed(words: Sequence[str]) -> Iterator[str]:
    """The noun of the house whose board or management an Arabic name tells: الهيئة الإدارية لنادي النور → نادي."""
    managed = any(word in grammar_words("ar", role) for word in words[:2] for role in ("managing", "steering"))
    heads = organisation_facts("ar")
    return (word[1:] for word in words[1:3] if managed and word[0] == "ل" and heads.is_head(word[1:]))


def noun_before(words: Words, first: int) -> str:
    """The noun that an Arabic name goes without elsewhere, right before it: شركة «النيل الأخضر»; "": none there."""
    if first == 0 or words.passage.lexicon.language != "ar":
        return ""
    head = head_of(words.folded[first - 1])
    told = head is not None and not head.definite and head.noun in grammar_words("ar", "droppable")
    beside = words.joined(first) or words.gap(first).strip(" ") in _OPENING
    return head.noun if head is not None and told and beside else ""


def owning_noun(words: Words, first: int) -> str:
    """The definite noun that a title's pronoun points back to, bare: الصندوق مديره العام; empty where there is none."""
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    return before[2:] if before.startswith("ال") and words.shown[first].endswith(_THEIRS) else ""


def owner_of(words: Words, first: int) -> str:
    """The noun before a title that owns it, bare: the union's → union, الصندوق مديره → صندوق; "" where none does."""
    if words.passage.lexicon.language == "ar":
        return owning_noun(words, first)
    own = first > 1 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "own")
    first -= 1 if own else 0  # the federation's own boss
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    return before.removesuffix("'s") if before.endswith("'s") else ""


def is_whose(words: Words, first: int) -> bool:
    """True right behind "whose": the guild, whose chair Ann Lee signed; somebody else's than the release's."""
    return first > 0 and words.joined(first) and words.folded[first - 1] == _WHOSE


def owning_genitive(words: Words, first: int) -> str:
    """The small English noun whose genitive owns a title, up to two words of its field between, bare; "" for none."""
    at = first - 1
    while at > 0 and first - at <= _BEFORE and words.joined(at + 1) and not words.capital[at]:
        if words.folded[at].endswith("'s"):
            return words.folded[at].removesuffix("'s")
        at -= 1
    return ""


def has_owner(words: Words, first: int) -> bool:
    """True behind his, her or a genitive (the regulator's): the office is in another house than the release's."""
    if owning_noun(words, first):
        return True
    at = first - 1
    while at > 0 and first - at < _BEFORE and words.joined(at) and not words.capital[at]:
        if _owns(words.folded[at]):
            return True
        if words.folded[at] in organisation_facts("en").function:
            return False
        at -= 1
    return _owns(words.folded[at])


def _owns(word: str) -> bool:
    """True for a genitive or his, her; a house's own board is no other house: the board's chair."""
    other = word.endswith("'s") and word.removesuffix("'s") not in grammar_words("en", "steering")
    return other or word in grammar_words("en", "personal")


def is_small(words: Words, noun: str, first: int, behind: int) -> bool:
    """True where a noun stands in small letters in a title or as its owner: the club's coach; no Union Minister."""
    near = range(max(0, first - _BEFORE), behind)
    return any(not words.capital[at] and words.folded[at].removesuffix("'s") == noun for at in near)


def points_back(words: Words, noun: str, first: int, behind: int) -> bool:
    """True for "at the agency" at the end of a title, or right behind it: a house that the text has just named."""
    places = range(first + 2, min(behind + 3, len(words)))
    small = (at for at in places if words.folded[at] == noun and not words.capital[at])
    return any(words.folded[at - 2 : at] == ("at", "the") for at in small)


def _before_of(words: Sequence[str]) -> Iterator[str]:
    """Society, of "Northland Society of Engineers"."""
    yield from (word for word, after in pairwise(words) if after in ("of", "for"))


def arabic_nouns(words: Words, first: int, behind: int) -> Iterator[str]:
    """The definite nouns of a title, before its pronoun and right behind it, bare: رئيس الاتحادية, المدير للشركة."""
    owner = owning_noun(words, first)
    if owner:
        yield owner
    for at in range(first + 1, min(len(words), behind + 1)):
        if words.folded[at] == _WITH or (at == behind and not words.joined(at)):
            return  # مكلف بالعلاقات مع | البرلمان
        word = words.folded[at]
        opening = next((letters for letters in _POINTING if word.startswith(letters)), "")
        inner = at > 0 and words.folded[at - 1] in grammar_words("ar", "body")  # مجلس الإدارة
        after = words.folded[at + 1] if at + 1 < behind and words.joined(at + 1) else ""
        told = after.startswith("ال") and after not in person_facts("ar").modifiers  # المجلس الجهوي is no mere council
        told = told and after not in organisation_facts("ar").describing  # المؤسسة المانحة
        inner = inner or after in grammar_words("ar", "steering")  # المجلس التنفيذي
        describing = opening == "ال" and at > 0 and words.folded[at - 1].startswith("ال")  # الشريكة المؤسسة
        if opening and not inner and not told and not describing and (at < behind or opening != "ال"):
            yield word[len(opening) :]


def english_nouns(words: Words, first: int, behind: int) -> Iterator[str]:
    """Nouns in front of a title's own (guild president), the owner before it, then the one behind "of the"; before all
    the one that "by its" takes up."""
    heads = organisation_facts("en").heads
    bodies = {word for word, strength in heads.items() if strength in ("strong", "weak")}
    yield from _taken_up(words, first, bodies)
    start = first
    while start > 0 and first - start < _BEFORE and words.joined(start) and not words.capital[start - 1]:
        start -= 1
        if words.folded[start].endswith("'s"):
            break
    start = start if words.folded[start].endswith("'s") else max(0, first - 1) if words.joined(first) else first
    others = next((at for at in range(first, behind) if words.capital[at] and words.folded[at].endswith("'s")), behind)
    for at in range(start, min(others + 1, behind)):  # owner of Northland's largest bank
        noun = words.folded[at].removesuffix("'s").removesuffix("s'")
        owns = words.folded[at] != noun or at >= first or at == first - 1
        if at >= first and noun in grammar_words("en", "partners"):
            continue  # a partner is of no Acme & Partners
        if owns and (noun in bodies or is_house_noun(noun, "en") or noun in grammar_words("en", "droppable")):
            yield noun
        elif words.folded[at] != noun and noun in grammar_words("en", "called"):
            yield noun  # the insurer's, no insurer relations manager
    joint = words.folded[behind : behind + 2]
    if len(joint) == 2 and joint[0] in grammar_words("en", "joining") and joint[1] == "the":
        yield from (noun for noun in words.folded[behind + 2 : behind + 3] if noun in bodies)


def _taken_up(words: Words, first: int, bodies: Collection[str]) -> Iterator[str]:
    """The noun that "its" or "whose" before a title means: The company was represented by its | director; of the Union
    by its; for the guild, whose | chair."""
    known, articles = grammar_words("en", "droppable") | grammar_words("en", "business"), grammar_words("en", "article")
    by = first - 2
    if by > 0 and is_whose(words, first) and words.folded[by - 1] in articles:
        yield from (noun for noun in words.folded[by : by + 1] if noun in bodies or noun in known)
    if by < 0 or words.folded[by:first] != ("by", "its") or not (words.joined(first) and words.joined(by)):
        return
    for at in range(by - 1, max(0, by - _TAKEN_UP), -1):
        noun = words.folded[at]
        if (noun in bodies or noun in known) and words.folded[at - 1] in articles:
            yield noun
            return


def is_part(affiliation: str, names: Collection[str]) -> bool:
    """True for an affiliation that is a part of a house: القسم, القطاع التجاري, its board (الهيئة الإدارية); or a noun
    that names nobody; ``names`` are those of the release's organisations."""
    words = fold_term(affiliation).split(" ")
    noun = words[0].removeprefix("ال").removeprefix("لل")
    if noun in grammar_words("ar", "section"):
        return True
    if has_article(words[0]) and len(words) == _BOARD and words[1] in grammar_words("ar", "managing_board"):
        return True
    named = affiliation in names
    if not has_article(words[0]):
        inner = grammar_words("ar", "internal") - grammar_words("ar", "bureau")  # مكتب الرباط may be another house's
        return not named and len(words) > 1 and noun in inner
    return not named and (len(words) == 1 or words[0][2:] in grammar_words("ar", "internal"))
