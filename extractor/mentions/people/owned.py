"""Arabic title nouns with a pronoun written onto them: رئيسها, ونائبته, مديرنا; of two or more persons: نائبيه."""

from __future__ import annotations

from collections.abc import Container, Iterator

from extractor.mentions.naming.facts import organisation_facts

JOINED = ("", "و", "ل", "ب")
"""What may be written before a title noun."""
_TWO_OR_MORE = ("ي", "ا", "و")
_PRONOUNS = ("ه", "ها")


def owned_skip(word: str, heads: Container[str]) -> int | None:
    """Letters of clitics before a title noun with a pronoun behind it: رئيسته 0, ورئيسها 1; None: no such.

    Of "our" a noun of bodies is none: مدرستنا is a school, no teacher.
    """
    for skip in (0, 1):
        if word[:skip] in JOINED and any(noun in heads for noun in _bare(word[skip:])):
            return skip
    return None


def _bare(word: str) -> Iterator[str]:
    """The noun without its pronoun, as it may be."""
    if word.endswith("ته"):
        yield word[:-2] + "ه"
    if word.endswith("ها"):
        yield from (word[:-2], word[:-3] + "ه")
    if word.endswith("نا"):
        yield word[:-2]
        if not organisation_facts("ar").is_head(word[:-3] + "ه"):
            yield word[:-3] + "ه"


def of_several(word: str, shown: str) -> str:
    """A noun in the dual or plural without its pronoun (نائبيه → نائبي); the word itself where none is behind it."""
    pronoun = next((one for one in _PRONOUNS if shown.endswith(one)), "")
    stem = word.removesuffix(pronoun) if pronoun else word
    return stem if stem != word and stem.endswith(_TWO_OR_MORE) else word
