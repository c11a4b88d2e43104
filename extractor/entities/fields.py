"""The field of work that a minister's title and a ministry's name tell: Minister of Health, وزير الموانئ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.entities.offices import nominative
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.text import fold_term, has_arabic, restore_article

_MINISTRY_WITHIN = 4  # words of a name up to its noun: the Northland State Ministry of Health
_GENERAL = 3  # words of المدير العام للتربية


def field_of(title: Sequence[str], language: str) -> str | None:
    """The first word of a minister's field, from the folded words of the title; None: no minister, or no field."""
    ministers = person_facts(language).ministers
    plain = [nominative(word, language) for word in title]  # ووزير
    held = [at for at, word in enumerate(plain) if word in ministers or word.removeprefix("ل") in ministers]
    stated = (at for at in held if language == "en" and title[at + 1 : at + 2] and title[at + 1] in ("of", "for"))
    at = next(stated, next(iter(held), None))  # Deputy Prime Minister and Minister of Defence
    if at is None and language == "en":
        charged = (at for at, word in enumerate(title[:-1]) if word in grammar_words("en", "charged"))
        at = next((at for at in charged if title[at + 1] == "for"), None)  # Commissioner for Health
    small = grammar_words("en", "inside")
    ahead = _field_ahead(title) if language == "en" else None
    if at is None or ahead is not None:
        return ahead
    field = [word for word in title[at + 1 :] if word not in small]
    general = field[:1] == ["state"] and title[at + 1] == "of"  # Minister of State for Transport; Minister of State
    return next(iter(field[1:] if general else field), None)


def field_of_director(title: Sequence[str]) -> str | None:
    """The field of an Arabic director general, who heads it in a ministry: المدير العام للتربية; None: none told."""
    if len(title) != _GENERAL or not title[2].startswith("لل"):
        return None
    directs = title[0].removeprefix("ال") in grammar_words("ar", "director")
    return restore_article(title[2]) if directs and title[1] in grammar_words("ar", "general") else None


def _field_ahead(title: Sequence[str]) -> str | None:
    """The field before a minister's noun: Science Minister, Health Secretary; None: none there."""
    names = organisation_facts("en")
    last = title[-1] if len(title) > 1 else ""
    known = last in person_facts("en").ministers or last in grammar_words("en", "minister")
    return title[-2] if known and title[-2] in names.field else None


def portfolio_ahead(title: Sequence[str]) -> str | None:
    """The field right before "minister" in the folded words of a title: the | Foreign Minister; None: none there."""
    fields = organisation_facts("en").field | grammar_words("en", "portfolio_ahead")
    return next((word for word, after in pairwise(title) if after == "minister" and word in fields), None)


def is_of_other_field(title: Sequence[str], names: Sequence[str]) -> bool:
    """True for a minister whose field before the noun no name of a house bears: the Foreign Minister, of no Ministry of
    Water."""
    field = portfolio_ahead(title)
    return field is not None and not any(field in fold_term(name).split(" ") for name in names)


def field_of_ministry(name: str) -> str | None:
    """The first word of the field that a ministry's name tells; None for another name."""
    words = [word.strip(",،") for word in fold_term(name).split(" ") if word not in grammar_words("en", "inside")]
    nouns = grammar_words("ar" if has_arabic(name) else "en", "ministry")
    nouns |= {noun for noun in grammar_words("en", "fielded") if f"{noun} of " in fold_term(name)}  # Agency of …
    at = next((at for at in range(min(_MINISTRY_WITHIN, len(words) - 1)) if words[at] in nouns), None)
    if at is None:
        last = len(words) > 1 and words[-1].rstrip(".") in nouns and words[-2] in organisation_facts("en").field
        return words[-2] if last else None  # Kansas Insurance Department
    return words[at + 1]
